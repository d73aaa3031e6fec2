"""Cards become PaymentMethods at Stripe, and charges intents, through the official SDK."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from payment_smart_bot.adapters.stripe import (
    adoption,
    books,
    cards,
    checkout,
    customers,
    disputes,
    intents,
    refunds,
)
from payment_smart_bot.adapters.stripe.api_key import KeyedCalls, KeySource
from payment_smart_bot.adapters.stripe.calls import Answer, Client, JsonObject, ask, is_id
from payment_smart_bot.adapters.stripe.cards import CardNumbers
from payment_smart_bot.adapters.stripe.errors import (
    FAULT,
    alarm,
    card_refused,
    misused,
    unavailable,
)
from payment_smart_bot.adapters.stripe.lists import listed
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.cards import Cvv, Expiry, Pan
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.effects import (
    AdoptCard,
    CancelIntent,
    CardRefused,
    CheckIntent,
    CheckoutOutcome,
    CodeNotTaken,
    CodeTokenised,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerOutcome,
    FindIntent,
    IntentOutcome,
    NoIntent,
    PaymentNamed,
    RefundChecked,
    RefundOutcome,
    Refusal,
    Tokenised,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import Payment, Refund
from payment_smart_bot.domain.model.published_cards import STAND_INS
from payment_smart_bot.domain.model.refunds import NoRefund, RefundRefused, RefundsListed
from payment_smart_bot.ports import PaymentGateway

CONNECT_AND_READ_SECONDS: Final = (2.0, 7.0)
"""Within the 20 s of a turn: a try that fails slowly still leaves time for another."""
MAX_NETWORK_RETRIES: Final = 1


class StripeGateway(PaymentGateway):
    """Stripe over a StripeClient; see the port.

    The client decides where it talks to: Stripe, another server that speaks its API, or the
    simulator in this process; `key` with which key, where one can be had that is newer than the
    client's. `numbers` says what may be sent of a card number; `livemode`: the client has a live
    key. What moves money is sent once a call: the protocol of a charge knows when to send it again.
    """

    def __init__(
        self,
        client: Client,
        numbers: CardNumbers = CardNumbers.SENT,
        key: KeySource | None = None,
        *,
        livemode: bool = False,
    ) -> None:
        self._livemode = livemode
        self._ask = KeyedCalls(partial(ask, client), key).ask
        self._ask_once = partial(self._ask, max_network_retries=0)
        self._numbers = numbers

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        """Make a PaymentMethod of a card; see the port."""
        if self._numbers is CardNumbers.NEVER:
            raise misused("A card number was to be sent with a key that may not send one.")
        if self._numbers is CardNumbers.SENT:
            return self._made(cards.raw_card(pan, expiry, cvv, name))
        stand_in = STAND_INS.get(pan.reveal())
        if stand_in is None:
            return CardRefused(Refusal.TEST_CARD_NEEDED)
        if stand_in.startswith("tok_"):
            return self._made(cards.published_card(stand_in, name))
        return self._published(stand_in)

    def _made(self, parameters: Mapping[str, Any]) -> Tokenised | CardRefused:
        answer = self._ask("post", cards.PATH, parameters)
        if answer.done:
            return Tokenised(cards.token_of(answer.body))
        if answer.about_the_card:
            return card_refused(answer)
        raise unavailable(answer)

    def _published(self, method_id: str) -> Tokenised:
        """Look at a published PaymentMethod, which is used as it is.

        It cannot be edited, so the cardholder's name is with the PaymentIntent only.
        """
        answer = self._ask("get", f"{cards.PATH}/{method_id}", {})
        if answer.done:
            return Tokenised(cards.token_of(answer.body, method_id))
        raise unavailable(answer)

    def adopt(self, effect: AdoptCard) -> Tokenised | CardRefused:
        """Take a PaymentMethod that a browser has made; see the port."""
        answer = self._ask("get", f"{cards.PATH}/{effect.payment_method_id}", {})
        refusal = adoption.refusal_of(effect, answer, livemode=self._livemode)
        if refusal is not None:
            return CardRefused(refusal)
        if answer.done:
            return Tokenised(cards.token_of(answer.body))
        raise unavailable(answer)

    def tokenise_code(self, cvv: Cvv) -> CodeTokenised | CodeNotTaken:
        """Make a token of a security code; see the port."""
        if self._numbers is CardNumbers.NEVER:
            return CodeNotTaken()
        answer = self._ask("post", "/v1/tokens", {"cvc_update": {"cvc": cvv.reveal()}})
        if answer.done:
            return CodeTokenised(_id(answer.body))
        if answer.status not in {400, 402, 404} or answer.told_to_wait:
            raise unavailable(answer)
        if not answer.about_the_card:
            alarm(answer)
        return CodeNotTaken()

    def create_customer(self, effect: CreateCustomer) -> CustomerOutcome:
        """Make a Customer; see the port."""
        parameters = customers.customer_parameters(effect)
        answer = self._ask_once("post", customers.PATH, parameters, idempotency_key=effect.key)
        return customers.customer_outcome(answer)

    def create_intent(self, effect: CreateIntent) -> IntentOutcome:
        """Make an intent; see the port."""
        path = intents.PATHS[effect.kind]
        parameters = intents.create_parameters(effect)
        answer = self._ask_once("post", path, parameters, idempotency_key=effect.key)
        return intents.outcome_of(effect, answer)

    def confirm_intent(self, effect: ConfirmIntent) -> IntentOutcome:
        """Charge a card, or save it; see the port."""
        path = f"{intents.PATHS[effect.kind]}/{effect.intent_id}/confirm"
        parameters = intents.confirm_parameters(effect)
        answer = self._ask_once("post", path, parameters, idempotency_key=effect.key)
        return intents.outcome_of(effect, answer)

    def check_intent(self, effect: CheckIntent) -> IntentOutcome:
        """Look what became of an intent; see the port."""
        path = f"{intents.PATHS[effect.kind]}/{effect.intent_id}"
        answer = self._ask_once("get", path, {})
        return intents.outcome_of(effect, answer)

    def find_intent(self, effect: FindIntent) -> IntentOutcome:
        """Look for the intent that a key has made; see the port."""
        pages = self._pages_of(intents.PATHS[effect.kind])
        found = listed(pages, _since(effect.since), intents.MOST_PAGES_TO_FIND)
        return intents.found(effect, found)

    def cancel_intent(self, effect: CancelIntent) -> IntentOutcome:
        """Put an end to an intent; see the port."""
        path = f"{intents.PATHS[effect.kind]}/{effect.intent_id}/cancel"
        reason = {"cancellation_reason": "requested_by_customer"}
        return intents.outcome_of(effect, self._ask_once("post", path, reason))

    def open_checkout(self, effect: OpenCheckout) -> CheckoutOutcome:
        """Make a page of Stripe's on which the customer pays; see the port."""
        parameters = checkout.create_parameters(effect)
        answer = self._ask_once("post", checkout.PATH, parameters, idempotency_key=effect.key)
        return checkout.outcome_of(effect, answer)

    def check_checkout(self, effect: CheckCheckout) -> CheckoutOutcome:
        """Look what became of a Checkout Session; see the port."""
        path = f"{checkout.PATH}/{effect.checkout_id}"
        answer = self._ask_once("get", path, checkout.WITH_THE_CARD)
        return checkout.outcome_of(effect, answer)

    def find_checkout(self, effect: FindCheckout) -> CheckoutOutcome:
        """Look for the Checkout Session that a key has made; see the port."""
        since = _since(effect.since)
        pages = listed(self._pages_of(checkout.PATH), since, intents.MOST_PAGES_TO_FIND)
        return checkout.found(effect, pages)

    def expire_checkout(self, effect: ExpireCheckout) -> CheckoutOutcome:
        """Close a Checkout Session; see the port."""
        path = f"{checkout.PATH}/{effect.checkout_id}/expire"
        return checkout.outcome_of(effect, self._ask_once("post", path, {}))

    def refund(self, payment: Payment, refund: Refund) -> RefundOutcome:
        """Give money back; see the port."""
        answer = self._ask_once(
            "post",
            refunds.PATH,
            refunds.refund_parameters(payment, refund),
            idempotency_key=refunds.refund_key(payment, refund),
        )
        if answer.status >= 500 and answer.replayed:
            there = self.check_refund(payment, refund)
            if isinstance(there, NoRefund):
                return RefundRefused(refunds.KEY_SPENT)
            return there
        return refunds.refund_outcome(payment, refund, answer)

    def check_refund(self, payment: Payment, refund: Refund) -> RefundChecked:
        """Look what became of a refund; see the port."""
        if refund.stripe_id is not None:
            answer = self._ask_once("get", f"{refunds.PATH}/{refund.stripe_id}", {})
            if answer.done:
                return refunds.refund_seen(payment, refund, answer.body)
            return intents.unanswered(answer)
        return refunds.refund_found(payment, refund, self._refunds_of(payment))

    def name_payment(self, intent_id: str) -> PaymentNamed | NoIntent | Unanswered:
        """Look which payment of ours a PaymentIntent was made for; see the port."""
        answer = self._ask_once("get", f"{intents.PATH}/{intent_id}", {})
        return intents.payment_named(intent_id, answer)

    def list_refunds(self, payment: Payment) -> RefundsListed | Unanswered:
        """Look for every refund of a payment; see the port."""
        return refunds.refunds_listed(payment, self._refunds_of(payment))

    def check_dispute(self, dispute_id: str) -> DisputeSeen | NoDispute | Unanswered:
        """Look what became of a dispute; see the port."""
        answer = self._ask_once("get", f"{disputes.PATH}/{dispute_id}", {})
        return disputes.dispute_seen(dispute_id, answer)

    def forget_card(self, payment: Payment) -> None:
        """Undo what saving a card has made; see the port."""
        customers.forget(payment, self._ask)

    def _refunds_of(self, payment: Payment) -> Iterator[JsonObject]:
        of_intent = {"payment_intent": payment.intent_id}
        return listed(self._pages_of(refunds.PATH), of_intent, refunds.MOST_PAGES)

    def books(self, since: datetime) -> Iterator[IntentOnBooks]:
        """Yield every PaymentIntent of ours; see the port."""
        get = partial(self._ask, "get", intents.PATH)
        parameters = {**_since(since), "expand": ["data.latest_charge"]}
        return books.ours_on_books(listed(get, parameters, books.MOST_PAGES))

    def _pages_of(self, path: str) -> Callable[[Mapping[str, Any]], Answer]:
        return partial(self._ask_once, "get", path)


def _since(time: datetime) -> dict[str, Any]:
    return {"created": {"gte": int(time.timestamp())}}


def _id(made: object) -> str:
    made_id = made.get("id") if isinstance(made, dict) else None
    if not is_id(made_id):
        raise GatewayUnavailable(FAULT)
    return made_id
