"""What the merchant decided and the conversation obeys."""

from datetime import timedelta

from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS, Fields
from payment_smart_bot.domain.english import ENGLISH
from payment_smart_bot.domain.language import Language
from payment_smart_bot.domain.model.cards.card_details import BRANDS
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.published_cards import Numbers
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.value import Value


class Policy(Value, frozen=True):
    """Limits and facts of one merchant's conversations.

    `language` is what customers write and read. `fields` are collected, in its words.
    `accepted_brands` holds Stripe's names of brands. A conversation ends in `error` after
    `max_field_attempts` rejected tries of one field or `max_declines` refused cards.
    A charge whose outcome is unknown is confirmed within `consent_life` of the customer's "confirm"
    only, and is cancelled after that.
    `request` is what a conversation is about that no payment request began, `currency` that of a
    which names none. `statement_prefix` is what the account's statements begin with, where that is
    known. `return_url` is where a bank sends the customer back to. While `paused`, nothing is
    taken. In a trial `test_numbers` holds the card numbers that are taken, and no other is held,
    sealed or sent. `entry_mode` is how cards are given; `form_base_url` is where our form is, at
    the path `/pay/…`. `logo_url` and `contact` are the merchant's, for customers to see.
    """

    language: Language = ENGLISH
    fields: Fields = STANDARD_FIELDS
    accepted_brands: tuple[str, ...] = tuple(BRANDS)
    max_field_attempts: int = 5
    max_declines: int = 3
    consent_life: timedelta = timedelta(hours=1)
    session_life: timedelta = timedelta(hours=1)
    payment_retention: timedelta = timedelta(days=400)
    merchant: str | None = None
    logo_url: str | None = None
    contact: str | None = None
    terms_url: str | None = None
    request: PaymentRequest = NO_REQUEST
    currency: str = "usd"
    statement_prefix: str | None = None
    return_url: str | None = None
    paused: bool = False
    test_numbers: Numbers | None = None
    entry_mode: EntryMode = EntryMode.CHAT
    form_base_url: str | None = None
