"""A charge on its way: what the customer agreed to, and what it takes to go on after a crash."""

from datetime import datetime
from enum import StrEnum

from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import Value, replace


class IntentKind(StrEnum):
    """What is made at Stripe: a PaymentIntent charges a card, a SetupIntent only saves it."""

    PAYMENT = "payment_intent"
    SETUP = "setup_intent"


class Offer(Value, frozen=True):
    """What the customer is asked to agree to, and since when.

    `money` is what will be charged; None where the card is only saved. With `save_card` the
    merchant may charge the card again later. `shown` is what the customer reads: the words are put
    in where the offer is rendered, and no offer without words can be agreed to.
    """

    at: datetime
    money: Money | None = None
    save_card: bool = False
    shown: str = ""


class DeclineOnRecord(Value, frozen=True, array_like=True):
    """A refusal of the bank: when, and Stripe's decline code, which is for the merchant's eyes."""

    at: datetime
    code: str


class Lease(Value, frozen=True, array_like=True):
    """Who alone may act on a charge, and until when."""

    holder: str
    until: datetime


class CheckoutOnRecord(Value, frozen=True, array_like=True):
    """A page of Stripe's on which the customer pays: until when it is open, and its id."""

    ends_at: datetime
    id: str | None = None


class ChargeOnRecord(Value, frozen=True):
    """A charge on its way, or the saving of a card.

    `consent` is what the customer agreed to, at `confirmed_at`, by the message `message_id`;
    exactly that is charged. `generation` and `attempt` are part of the idempotency keys: the first
    is raised where a key is known to be spent, the second only in the write that records a known
    outcome without a charge. `keyed_at` is when the key of this generation was first used.
    `failed_try` names the try of the last known decline, by which an older decline is told from a
    new one. `code_token` stands for a security code that was asked for again. `return_url` is where
    the bank's page, or Stripe's, sends the customer back to; `action_url` is that page.
    `customer_id` is the Customer at Stripe that the card is saved with, once there is one.
    `checkout` is the page of Stripe's on which they pay, or, without an amount, give a card: there
    `token` is not known before they have. `search_from` is how far the search among Stripe's lists
    has come, where it is not known whether there is an intent or a page. `look_at` is when a sweep
    looks at it next where it waits for its customer, at their bank or on Stripe's page.
    """

    payment_id: str
    token: Token | None
    consent: Offer
    confirmed_at: datetime
    keyed_at: datetime
    message_id: str | None = None
    generation: int = 1
    attempt: int = 1
    intent_id: str | None = None
    code_token: str | None = None
    return_url: str | None = None
    action_url: str | None = None
    failed_try: str | None = None
    cancelling: bool = False
    declines: tuple[DeclineOnRecord, ...] = ()
    lease: Lease | None = None
    customer_id: str | None = None
    checkout: CheckoutOnRecord | None = None
    search_from: str | None = None
    look_at: datetime | None = None

    @property
    def card(self) -> Token:
        """The card that is charged, of a charge that is known to have one."""
        assert self.token is not None  # noqa: S101 (only a page of Stripe's is opened without)
        return self.token

    @property
    def page(self) -> CheckoutOnRecord:
        """The page of Stripe's, of a charge that is known to have one."""
        assert self.checkout is not None  # noqa: S101 (the protocol is chosen by that)
        return self.checkout

    @property
    def money(self) -> Money | None:
        """What is charged: the amount that was agreed to; None where a card is only saved."""
        return self.consent.money

    @property
    def is_a_payment(self) -> bool:
        """Whether it leaves a Payment; a page on which a card is only given leaves none."""
        return self.checkout is None or self.money is not None

    @property
    def kind(self) -> IntentKind:
        """What Stripe is asked for."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT

    @property
    def good_until(self) -> datetime:
        """When its holder has to stop calling Stripe; without a lease nobody may call at all."""
        return self.lease.until if self.lease else self.keyed_at

    def is_leased(self, now: datetime) -> bool:
        """Whether somebody may be acting on it now."""
        return self.lease is not None and now < self.lease.until

    def with_page_id(self, checkout_id: str) -> "ChargeOnRecord":
        """Return the charge with the id of its page."""
        return replace(self, checkout=replace(self.page, id=checkout_id))
