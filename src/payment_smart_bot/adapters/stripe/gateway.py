"""The payment gateway over Stripe: a table of handlers, each defined beside its parameters."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from payment_smart_bot.adapters.stripe.adoption import adopt_card, list_saved_cards
from payment_smart_bot.adapters.stripe.books import read_books, read_disputes, read_entry
from payment_smart_bot.adapters.stripe.cards import tokenise, tokenise_code
from payment_smart_bot.adapters.stripe.checkout import (
    check_checkout,
    expire_checkout,
    find_checkout,
    open_checkout,
)
from payment_smart_bot.adapters.stripe.customers import create_customer, forget_card
from payment_smart_bot.adapters.stripe.disputes import check_dispute
from payment_smart_bot.adapters.stripe.events import read_events
from payment_smart_bot.adapters.stripe.intents import (
    cancel_intent,
    check_intent,
    confirm_intent,
    create_intent,
    find_intent,
    name_payment,
)
from payment_smart_bot.adapters.stripe.refunds import list_refunds, send_refund
from payment_smart_bot.adapters.stripe.risks import check_risk
from payment_smart_bot.adapters.stripe.transport.api_key import KeyedCalls, KeySource
from payment_smart_bot.adapters.stripe.transport.calls import Client, ask
from payment_smart_bot.adapters.stripe.transport.clock_check import ClockCheck
from payment_smart_bot.adapters.stripe.transport.connection import CardNumbers, Connection
from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import (
    AdoptCard,
    Outcome,
    StripeCall,
    Tokenise,
    TokeniseCode,
)
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    FindIntent,
)
from payment_smart_bot.domain.model.calls.lookups import (
    CheckDispute,
    CheckRisk,
    ForgetCard,
    ListSavedCards,
    NamePayment,
)
from payment_smart_bot.domain.model.calls.refunds import ListRefunds, SendRefund
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.ports import PaymentGateway

CONNECT_AND_READ_SECONDS: Final = (2.0, 7.0)
"""Within the 20 s of a turn: a try that fails slowly still leaves time for another."""
MAX_NETWORK_RETRIES: Final = 1

Handlers = Mapping[type[StripeCall], Callable[[Connection, Any], Outcome]]

HANDLERS: Final[Handlers] = {
    Tokenise: tokenise,
    AdoptCard: adopt_card,
    TokeniseCode: tokenise_code,
    CreateCustomer: create_customer,
    CreateIntent: create_intent,
    ConfirmIntent: confirm_intent,
    CheckIntent: check_intent,
    FindIntent: find_intent,
    CancelIntent: cancel_intent,
    OpenCheckout: open_checkout,
    CheckCheckout: check_checkout,
    FindCheckout: find_checkout,
    ExpireCheckout: expire_checkout,
    SendRefund: send_refund,
    ListRefunds: list_refunds,
    NamePayment: name_payment,
    CheckDispute: check_dispute,
    CheckRisk: check_risk,
    ForgetCard: forget_card,
    ListSavedCards: list_saved_cards,
}


class StripeGateway(PaymentGateway):
    """Stripe over a StripeClient.

    `client` decides what it talks to: Stripe, another server that speaks its API, or the simulator
    in this process. `key` returns the API key, where there may be a newer one than the client's.
    `numbers` says what may be sent of a card number; `livemode`: the key is a live one.
    `clock_check` sees every answer. `deployment` goes into the metadata of what is made, where
    several bots use one account. `handlers` has the function that carries out each class of
    StripeCall.
    """

    def __init__(
        self,
        client: Client,
        numbers: CardNumbers = CardNumbers.SENT,
        key: KeySource | None = None,
        *,
        livemode: bool = False,
        clock_check: ClockCheck | None = None,
        deployment: str | None = None,
        handlers: Handlers = HANDLERS,
    ) -> None:
        make_call = KeyedCalls(partial(ask, client), key).ask
        if clock_check is not None:
            make_call = clock_check.watch(make_call)
        self._connection = Connection(make_call, numbers, livemode, deployment)
        self._handlers = handlers

    def perform(self, effect: StripeCall) -> Outcome:
        """Make a call and return what came of it."""
        return self._handlers[type(effect)](self._connection, effect)

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:
        """Yield every intent of ours that was made at `since` or later."""
        return read_books(self._connection, since)

    def read_entry(self, intent_id: str, kind: IntentKind) -> IntentOnBooks | None:
        """Return an intent of ours as it is now, if there is one."""
        return read_entry(self._connection, intent_id, kind)

    def read_disputes(self, since: datetime) -> Iterator[DisputeOnBooks]:
        """Yield every dispute of our payments that began at `since` or later."""
        return read_disputes(self._connection, since)

    def read_events(self, since: datetime, subjects: Collection[Subject]) -> Iterator[StripeEvent]:
        """Yield the events about some subjects that Stripe has had since a time."""
        return read_events(self._connection, since, subjects)
