"""Does our ledger say of every payment what Stripe's books say? Compared both ways."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.intents import IntentState
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, RefundStatus
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import PaymentGateway, Store
from payment_smart_bot.service.pages import walk_payments

_LONGEST_CONVERSATION: Final = timedelta(days=2)
"""A payment may be confirmed that much later than its PaymentIntent was made, after a decline."""


class Difference(Value, frozen=True):
    """Something on which ledger and books do not agree, in words for the operator."""

    payment_id: str
    intent_id: str | None
    what: str


class Proof(Value, frozen=True):
    """What was compared, what was found, and how much was left out because it is under way."""

    differences: Sequence[Difference]
    payments: int
    intents: int
    open: int


def prove(store: Store, gateway: PaymentGateway, since: datetime) -> Proof:
    """Compare the payments confirmed since `since` with Stripe's PaymentIntents, both ways.

    A payment whose outcome is not known yet is left out. What is older than the retention of
    payments, less the longest conversation, cannot be compared. Raises GatewayUnavailable and
    StoreUnavailable.
    """
    books: dict[str, list[IntentOnBooks]] = defaultdict(list)
    for intent in gateway.read_books(since - _LONGEST_CONVERSATION):
        books[intent.payment_id].append(intent)
    payments = list(walk_payments(store, since))
    compared = {payment.id for payment in payments}
    differences: list[Difference] = []
    still_open = 0
    for payment in payments:
        if payment.status.is_unsettled:
            still_open += 1
        else:
            differences += _compare_payment(payment, books.get(payment.id, []))
    unseen = {key: made for key, made in books.items() if key not in compared}
    differences += _find_unknown(store, unseen)
    return Proof(differences, len(payments), sum(map(len, books.values())), still_open)


def _compare_payment(payment: Payment, intents: Sequence[IntentOnBooks]) -> Iterator[Difference]:
    succeeded = [intent for intent in intents if _took_money(intent)]
    if not payment.status.took_money:
        for intent in succeeded:
            what = f"Stripe has charged {intent.money.shown}; here it is {payment.status.value}."
            yield Difference(payment.id, intent.intent_id, what)
        return
    if len(succeeded) > 1:
        yield Difference(payment.id, payment.intent_id, "Stripe has charged it more than once.")
    paid = next((intent for intent in succeeded if intent.intent_id == payment.intent_id), None)
    if paid is None:
        yield Difference(payment.id, payment.intent_id, "It is paid here; Stripe has no charge.")
    else:
        yield from _compare_money(payment, paid)


def _compare_money(payment: Payment, paid: IntentOnBooks) -> Iterator[Difference]:
    agreed = payment.consent.money
    if agreed is None or Money(paid.received, paid.money.currency) != agreed:
        what = f"Stripe has charged {paid.received} {paid.money.currency}, not what was agreed."
        yield Difference(payment.id, paid.intent_id, what)
    refunded = sum(
        refund.money.amount for refund in payment.refunds if refund.status is RefundStatus.SUCCEEDED
    )
    if paid.refunded != refunded:
        what = f"Stripe has refunded {paid.refunded}; here it is {refunded}, in minor units."
        yield Difference(payment.id, paid.intent_id, what)


def _find_unknown(
    store: Store, books: Mapping[str, Sequence[IntentOnBooks]]
) -> Iterator[Difference]:
    """Yield what Stripe has charged for payments that are not in the ledger at all."""
    for payment_id, intents in books.items():
        for intent in intents:
            if _took_money(intent) and store.load_payment(payment_id) is None:
                what = f"Stripe has charged {intent.money.shown}; here there is no such payment."
                yield Difference(payment_id, intent.intent_id, what)


def _took_money(intent: IntentOnBooks) -> bool:
    return intent.state is IntentState.SUCCEEDED or intent.received > 0
