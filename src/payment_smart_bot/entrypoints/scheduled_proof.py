"""The daily proof that ledger and Stripe agree, as a schedule asks for it."""

import asyncio
import logging
from datetime import timedelta
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.service.metering import report_unreadable
from payment_smart_bot.service.settling.proof import Proof, prove

PROVEN: Final = timedelta(days=3)
"""More than the day between two proofs, so that one that failed leaves no gap."""

_log = logging.getLogger("payment_smart_bot.proof")


async def prove_ledger(application: Application, seconds: float) -> str:  # noqa: ARG001 (a task's)
    """Compare the ledger with Stripe, log and count each difference; return why it could not be.

    Nothing is changed. A proof that could not be made is counted too: an alarm reads both figures.
    """
    now = application.merchant.clock()
    store, gateway = application.store, application.gateway
    try:
        proof = await asyncio.to_thread(prove, store, gateway, now - PROVEN, now)
    except BotError as error:
        application.metrics.record(Metric.FAILED_PROOFS)
        return f"Ledger and Stripe could not be compared: {error}"
    _report(application, proof)
    return ""


def _report(application: Application, proof: Proof) -> None:
    application.metrics.record(Metric.LEDGER_DIFFERENCES, len(proof.differences))
    for difference in proof.differences:
        _log.error(
            "Ledger and Stripe differ: %s %s %s",
            difference.payment_id,
            difference.intent_id or "-",
            difference.what,
        )
    for payment_id in proof.unreadable:
        _log.error("Nothing is proven of %s: its record cannot be read", payment_id)
    if proof.unreadable:
        report_unreadable(application.metrics, len(proof.unreadable))
    _log.info("Ledger and Stripe were compared: %d payments", proof.payments)
