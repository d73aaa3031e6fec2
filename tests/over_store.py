"""An application over another store: one that fails, is slow, or waits."""

from typing import Any

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.value import replace


def over_store(application: Application, store: Any) -> Application:
    """Return the application over a store, which may be any stand-in for one."""
    ledger = replace(application.chat.ledger, store=store)
    guard = replace(application.chat.guard, store=store)
    settlement = replace(application.settlement, ledger=ledger, guard=guard)
    orphans = replace(application.orphans, ledger=ledger, settlement=settlement)
    return replace(
        application,
        orphans=orphans,
        chat=replace(application.chat, ledger=ledger, settlement=settlement, guard=guard),
        merchant=replace(application.merchant, store=store),
        refunds=replace(application.refunds, ledger=ledger),
        erasure=replace(application.erasure, store=store),
        settlement=settlement,
        webhooks=replace(application.webhooks, ledger=ledger, settlement=settlement),
        outbox=replace(application.outbox, ledger=ledger),
        store=store,
    )
