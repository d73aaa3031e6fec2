"""What travels over HTTP where a card is given on the hosted form."""

import re
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.wire import (
    MessageId,
    MessageText,
    SessionId,
    Told,
    check_message_id,
    check_session_id,
    read_object,
    wrong_with_message,
)
from payment_smart_bot.entrypoints.http.problems import Refused
from payment_smart_bot.service.chat import Said

PAYMENT_METHOD_ID: Final = "pm_[A-Za-z0-9_]{1,64}"

_PAYMENT_METHOD_ID: Final = re.compile(PAYMENT_METHOD_ID)

PaymentMethodId = Annotated[
    str,
    Meta(
        description="The id of the PaymentMethod that Stripe.js has made of the card.",
        examples=["pm_1QxK2mLkdIwHu7ix"],
        extra_json_schema={"pattern": f"^{PAYMENT_METHOD_ID}$"},
    ),
]


class ChatRequestByForm(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True, gc=False
):
    """A message of a customer, a card that was given on the form, or both.

    Without `sessionId` a new conversation is started.
    """

    message: MessageText | None = None
    session_id: SessionId | None = None
    message_id: MessageId | None = None
    payment_method_id: PaymentMethodId | None = None


class CardGiven(Struct, rename="camel", forbid_unknown_fields=True, frozen=True, gc=False):
    """A card that was given to Stripe on the form."""

    payment_method_id: PaymentMethodId


class CardTaken(Struct, rename="camel", frozen=True, kw_only=True):
    """What became of a card: whether it was taken, what the customer reads, where it stands."""

    status: Told
    response: str
    card_taken: bool


_FIELDS: Final = (
    ("paymentMethodId", problems.BAD_PAYMENT_METHOD_ID),
    ("message", problems.MESSAGE_NOT_TEXT),
    ("sessionId", problems.BAD_SESSION_ID),
    ("messageId", problems.BAD_MESSAGE_ID),
)


def read_said_or_card(body: bytes | bytearray) -> Said:
    """Return the message or card in a body of `POST /chat`; raises Refused with what to correct."""
    given = _object(body)
    if not given.keys() <= {name for name, _ in _FIELDS}:
        raise Refused(problems.UNKNOWN_FIELD_BY_FORM)
    for name, problem in _FIELDS:
        if given.get(name) is not None and not isinstance(given[name], str):
            raise Refused(problem)
    request = msgspec.convert(given, ChatRequestByForm)
    _check(request)
    return Said(
        request.message or "", request.session_id, request.message_id, request.payment_method_id
    )


def _object(body: bytes | bytearray) -> dict[str, object]:
    try:
        return read_object(body)
    except Refused as refused:
        problem = refused.problem
    raise Refused(problems.NOT_A_MESSAGE if problem is problems.NOT_AN_OBJECT else problem)


def _check(request: ChatRequestByForm) -> None:
    """Raise Refused for what no message, id or card can be."""
    if request.message is None and request.payment_method_id is None:
        raise Refused(problems.NO_MESSAGE)
    if request.payment_method_id is not None:
        _check_card(request.payment_method_id)
    if request.message is not None:
        problem = wrong_with_message(request.message)
        if problem is not None:
            raise Refused(problem)
    if request.session_id is not None:
        check_session_id(request.session_id)
    if request.message_id is not None:
        check_message_id(request.message_id)


def read_card(body: bytes | bytearray) -> str:
    """Return the id of the PaymentMethod in a body of `POST /pay/{token}`; raises Refused."""
    given = read_object(body)
    if not given.keys() <= {"paymentMethodId"}:
        raise Refused(problems.NOT_A_CARD)
    return _check_card(given.get("paymentMethodId"))


def _check_card(given: object) -> str:
    if not isinstance(given, str) or not _PAYMENT_METHOD_ID.fullmatch(given):
        raise Refused(problems.BAD_PAYMENT_METHOD_ID)
    return given
