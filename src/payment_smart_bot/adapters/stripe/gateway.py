"""The payment gateway over Stripe: a table of handlers, each defined beside its parameters."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from payment_smart_bot.adapters.stripe.adoption import adopt_card
from payment_smart_bot.adapters.stripe.api_key import KeyedCalls, KeySource
from payment_smart_bot.adapters.stripe.books import read_books
from payment_smart_bot.adapters.stripe.calls import Client, ask
from payment_smart_bot.adapters.stripe.cards import tokenise, tokenise_code
from payment_smart_bot.adapters.stripe.checkout import (
    check_checkout,
    expire_checkout,
    find_checkout,
    open_checkout,
)
from payment_smart_bot.adapters.stripe.connection import CardNumbers, Connection
from payment_smart_bot.adapters.stripe.customers import create_customer, forget_card
from payment_smart_bot.adapters.stripe.disputes import check_dispute
from payment_smart_bot.adapters.stripe.intents import (
    cancel_intent,
    check_intent,
    confirm_intent,
    create_intent,
    find_intent,
    name_payment,
)
from payment_smart_bot.adapters.stripe.refunds import check_refund, list_refunds, send_refund
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.effects import (
    AdoptCard,
    Outcome,
    StripeCall,
    Tokenise,
    TokeniseCode,
)
from payment_smart_bot.domain.model.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    FindIntent,
)
from payment_smart_bot.domain.model.lookups import CheckDispute, ForgetCard, NamePayment
from payment_smart_bot.domain.model.refunds import CheckRefund, ListRefunds, SendRefund
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
    CheckRefund: check_refund,
    ListRefunds: list_refunds,
    NamePayment: name_payment,
    CheckDispute: check_dispute,
    ForgetCard: forget_card,
}


class StripeGateway(PaymentGateway):
    """Stripe over a StripeClient.

    `client` decides what it talks to: Stripe, another server that speaks its API, or the simulator
    in this process. `key` returns the API key, where there may be a newer one than the client's.
    `numbers` says what may be sent of a card number; `livemode`: the key is a live one. `handlers`
    has the function that carries out each class of StripeCall.
    """

    def __init__(
        self,
        client: Client,
        numbers: CardNumbers = CardNumbers.SENT,
        key: KeySource | None = None,
        *,
        livemode: bool = False,
        handlers: Handlers = HANDLERS,
    ) -> None:
        keyed = KeyedCalls(partial(ask, client), key)
        self._connection = Connection(keyed.ask, numbers, livemode)
        self._handlers = handlers

    def perform(self, effect: StripeCall) -> Outcome:
        """Make a call and return what came of it."""
        return self._handlers[type(effect)](self._connection, effect)

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:
        """Yield every PaymentIntent of ours that was made at `since` or later, newest first."""
        return read_books(self._connection, since)
