"""`payment-smart-bot reconcile`: settle what is open, or compare the ledger with Stripe."""

import asyncio
from argparse import Namespace
from datetime import timedelta

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.background import SWEEP_SECONDS, notify_merchant
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.console import warn, write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.output import write_line
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.proof import prove
from payment_smart_bot.service.settling.sweep import Sweep
from payment_smart_bot.service.settling.sweeping import sweep_charges


@needs_application
def reconcile(application: Application, arguments: Namespace) -> Exit:
    """Do once what `serve` does every minute; with `prove`, change nothing and compare."""
    return _prove(application, arguments) if arguments.prove else _sweep(application)


def _sweep(application: Application) -> Exit:
    perform = within(SWEEP_SECONDS, application.effect_handler)
    charges = run(sweep_charges(application.settlement, application.orphans), perform)
    refunds = run(application.refunds.reconcile(), perform)
    asyncio.run(notify_merchant(application))
    write(f"Charges: {charges.settled} settled, {charges.open} still open.")
    write(f"Payments with refunds: {refunds.settled} settled, {refunds.open} still open.")
    for sweep in (charges, refunds):
        if sweep.cut_short_by:
            warn(f"Not all was seen: {sweep.cut_short_by}")
    return Exit.DONE if _is_finished(charges) and _is_finished(refunds) else Exit.UNFINISHED


def _is_finished(sweep: Sweep) -> bool:
    return not (sweep.open or sweep.cut_short_by)


def _prove(application: Application, arguments: Namespace) -> Exit:
    now = application.merchant.clock()
    since = now - timedelta(days=arguments.since)
    proof = prove(application.store, application.gateway, since, now)
    for difference in proof.differences:
        write_line(f"{difference.payment_id}  {difference.intent_id or '-'}  {difference.what}")
    for payment_id in proof.unreadable:
        write(f"{payment_id}  -  Its record here cannot be read, so it could not be compared.")
    write(
        f"Differences: {len(proof.differences) or 'none'}. Compared: {proof.payments} payments, "
        f"{proof.intents} PaymentIntents and SetupIntents. Still open: {proof.open}."
    )
    if proof.unreadable:
        warn(f"Nothing is proven of payments that cannot be read: {len(proof.unreadable)}.")
    return Exit.DONE if proof.is_complete else Exit.FAILED
