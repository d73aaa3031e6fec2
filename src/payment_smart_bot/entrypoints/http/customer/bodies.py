"""The bodies that a customer's client sends: messages, and cards from the hosted form."""

import re
from typing import Annotated, Final

from msgspec import Meta, Struct

from payment_smart_bot.entrypoints.http.limits.sizes import MAX_MESSAGE
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.bodies import JsonFields
from payment_smart_bot.entrypoints.http.shared.identifiers import (
    MESSAGE_ID,
    SESSION_ID,
    MessageId,
    SessionId,
)
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule

_CONTROL: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_INVISIBLE: Final = r"\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_MESSAGE: Final = rf"^[^{_CONTROL}]*[^{_CONTROL}{_INVISIBLE}][^{_CONTROL}]*$"
_CONTROLS: Final = re.compile(f"[{_CONTROL}]")
_VISIBLE: Final = re.compile(f"[^{_INVISIBLE}]")
_PAYMENT_METHOD_ID_PATTERN: Final = "pm_[A-Za-z0-9_]{1,64}"
_HEX_PATTERN: Final = "[0-9a-f]{32}"
_BOT_TOKEN_PATTERN: Final = "[A-Za-z0-9._-]{1,2048}"  # noqa: S105 - a pattern
_BOT_TOKEN: Final = re.compile(_BOT_TOKEN_PATTERN)
_HEX: Final = re.compile(_HEX_PATTERN)
_PAYMENT_METHOD_ID: Final = re.compile(_PAYMENT_METHOD_ID_PATTERN)

MessageText = Annotated[
    str,
    Meta(
        description="What the customer typed: not blank, and without control characters other than "
        "tabs and line breaks.",
        examples=["I need to make a payment"],
        extra_json_schema={"pattern": _MESSAGE, "minLength": 1, "maxLength": MAX_MESSAGE},
    ),
]
PaymentMethodId = Annotated[
    str,
    Meta(
        description="The id of the PaymentMethod that Stripe.js has made of the card.",
        examples=["pm_1QxK2mLkdIwHu7ix"],
        extra_json_schema={"pattern": f"^{_PAYMENT_METHOD_ID_PATTERN}$"},
    ),
]
OfferId = Annotated[
    str,
    Meta(
        description="What the customer agrees to by a button: the `id` of the offer that stood "
        "beside the card, with `paymentMethodId`, or that of a `summary`. Nothing is charged where "
        "it is not what stands now.",
        examples=["6f1c0b9e3a52d7481c9e5f20b7a6d3e8"],
        extra_json_schema={"pattern": f"^{_HEX_PATTERN}$"},
    ),
]
CardSecret = Annotated[
    str,
    Meta(
        description="The latest `cardSecret` that an answer carried: where there was one, nothing "
        "is charged without it. It can be sent with every message.",
        examples=["b8e2f10c7d5a4936a1c0e4d29f6b7385"],
        extra_json_schema={"pattern": f"^{_HEX_PATTERN}$"},
    ),
]
BotToken = Annotated[
    str,
    Meta(
        description="What the widget of the bot check made, where TURNSTILE_SITE_KEY is set: one "
        "message has to have it before a card is tried the first time in a conversation.",
        examples=["0.zrSnRHO7h0HwSjSCU8oyzbjEtD8p"],
        extra_json_schema={"pattern": f"^{_BOT_TOKEN_PATTERN}$"},
    ),
]
_NoPaymentMethodId = Annotated[
    None, Meta(description="Belongs to the hosted card form, which is not in use here.")
]


class ChatRequest(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True, gc=False
):
    """A message of a customer, or the words on a button by which they consent to a summary.

    Without `sessionId` it begins a conversation.
    """

    message: MessageText
    session_id: SessionId | None = None
    message_id: MessageId | None = None
    offer_id: OfferId | None = None
    card_secret: CardSecret | None = None
    bot_token: BotToken | None = None
    payment_method_id: _NoPaymentMethodId = None


class ChatRequestByForm(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True, gc=False
):
    """A message of a customer, a card from the form, a consent by a button, or more of these.

    Without `sessionId` it begins a conversation.
    """

    message: MessageText | None = None
    session_id: SessionId | None = None
    message_id: MessageId | None = None
    payment_method_id: PaymentMethodId | None = None
    offer_id: OfferId | None = None
    card_secret: CardSecret | None = None
    bot_token: BotToken | None = None


class CardGiven(Struct, rename="camel", forbid_unknown_fields=True, frozen=True, gc=False):
    """A card that the customer gave to Stripe on the form, or a consent to charge it.

    A consent has the secret of the card, and the id of a summary; without that it asks how it
    stands.
    """

    payment_method_id: PaymentMethodId | None = None
    card_secret: CardSecret | None = None
    bot_token: BotToken | None = None
    offer_id: OfferId | None = None


def read_message(text: str) -> str:
    """Return the text of a message; raises Refused if it is none."""
    if len(text) > MAX_MESSAGE:
        raise Refused(problems.MESSAGE_TOO_LONG)
    if _CONTROLS.search(text):
        raise Refused(problems.MESSAGE_HAS_CONTROLS)
    if not _VISIBLE.search(text):
        raise Refused(problems.MESSAGE_BLANK)
    return text


def _read_payment_method_id(text: str) -> str:
    if not _PAYMENT_METHOD_ID.fullmatch(text):
        raise Refused(problems.BAD_PAYMENT_METHOD_ID)
    return text


def _read_offer_id(text: str) -> str:
    if not _HEX.fullmatch(text):
        raise Refused(problems.BAD_OFFER_ID)
    return text


def _read_card_secret(text: str) -> str:
    if not _HEX.fullmatch(text):
        raise Refused(problems.BAD_CARD_SECRET)
    return text


def _read_bot_token(text: str) -> str:
    if not _BOT_TOKEN.fullmatch(text):
        raise Refused(problems.BAD_BOT_TOKEN)
    return text


def _refuse_payment_method_id(_: str) -> None:
    raise Refused(problems.NO_HOSTED_FORM)


def _check_not_empty(request: ChatRequestByForm) -> None:
    if request.message is None and request.payment_method_id is None and request.offer_id is None:
        raise Refused(problems.NO_MESSAGE)


def _check_what_is_given(given: CardGiven) -> None:
    if (given.payment_method_id is None) is (given.card_secret is None):
        raise Refused(problems.BAD_PAYMENT_METHOD_ID)


_OFFER_RULE: Final = Rule(OfferId, _read_offer_id, (problems.BAD_OFFER_ID,))
_SECRET_RULE: Final = Rule(CardSecret, _read_card_secret, (problems.BAD_CARD_SECRET,))
_BOT_RULE: Final = Rule(BotToken, _read_bot_token, (problems.BAD_BOT_TOKEN,))
_MESSAGE_RULES: Final = {
    "message": Rule(
        MessageText,
        read_message,
        (
            problems.MESSAGE_NOT_TEXT,
            problems.MESSAGE_BLANK,
            problems.MESSAGE_TOO_LONG,
            problems.MESSAGE_HAS_CONTROLS,
        ),
    ),
    "session_id": SESSION_ID,
    "message_id": MESSAGE_ID,
    "offer_id": _OFFER_RULE,
    "card_secret": _SECRET_RULE,
    "bot_token": _BOT_RULE,
}
_PAYMENT_METHOD_RULE: Final = Rule(
    PaymentMethodId, _read_payment_method_id, (problems.BAD_PAYMENT_METHOD_ID,)
)

MESSAGE: Final = JsonFields(
    ChatRequest,
    {
        "payment_method_id": Rule(
            _NoPaymentMethodId, _refuse_payment_method_id, (problems.NO_HOSTED_FORM,)
        ),
        **_MESSAGE_RULES,
    },
    not_an_object=problems.NOT_A_MESSAGE,
    unknown=problems.UNKNOWN_FIELD,
    missing=problems.NO_MESSAGE,
)
MESSAGE_OR_CARD: Final = JsonFields(
    ChatRequestByForm,
    {"payment_method_id": _PAYMENT_METHOD_RULE, **_MESSAGE_RULES},
    check=_check_not_empty,
    not_an_object=problems.NOT_A_MESSAGE,
    unknown=problems.UNKNOWN_FIELD_BY_FORM,
    missing=problems.NO_MESSAGE,
)
CARD: Final = JsonFields(
    CardGiven,
    {
        "payment_method_id": _PAYMENT_METHOD_RULE,
        "card_secret": _SECRET_RULE,
        "offer_id": _OFFER_RULE,
        "bot_token": _BOT_RULE,
    },
    check=_check_what_is_given,
    unknown=problems.NOT_A_CARD,
    missing=problems.BAD_PAYMENT_METHOD_ID,
    example={"paymentMethodId": "pm_1QxK2mLkdIwHu7ix"},
)
