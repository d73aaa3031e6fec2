"""What travels over HTTP: the JSON that is taken and the JSON that is given."""

import re
from datetime import datetime
from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from payment_smart_bot.domain.model.cards import LONGEST_PAN, SHORTEST_PAN, passes_luhn
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status, Turn
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.problems import (
    MAX_MESSAGE,
    MAX_MESSAGE_ID,
    MAX_SESSION_ID,
    Problem,
    Refused,
)
from payment_smart_bot.service.chat import (
    Confirmed,
    Offered,
    Reply,
    Said,
    action_url,
    confirmed,
    offered,
)

SESSION_ID: Final = rf"[A-Za-z0-9._:\-]{{1,{MAX_SESSION_ID}}}"
MESSAGE_ID: Final = rf"[!-~]{{1,{MAX_MESSAGE_ID}}}"
_CONTROL: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_INVISIBLE: Final = r"\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
MESSAGE: Final = rf"^[^{_CONTROL}]*[^{_CONTROL}{_INVISIBLE}][^{_CONTROL}]*$"

_SESSION_ID: Final = re.compile(SESSION_ID)
_MESSAGE_ID: Final = re.compile(MESSAGE_ID)
_CONTROLS: Final = re.compile(f"[{_CONTROL}]")
_VISIBLE: Final = re.compile(f"[^{_INVISIBLE}]")
_DIGITS_ALONE: Final = re.compile(
    rf"[^0-9A-Za-z]*(?:[0-9][^0-9A-Za-z]*){{{SHORTEST_PAN},{LONGEST_PAN}}}"
)
_SEPARATORS: Final = re.compile("[^0-9]")

SessionId = Annotated[
    str,
    Meta(
        description="Names a conversation. It must not look like a card number.",
        examples=["k3v9c0Yt1uQm5s8e2w7x4A"],
        extra_json_schema={
            "pattern": f"^{SESSION_ID}$",
            "minLength": 1,
            "maxLength": MAX_SESSION_ID,
        },
    ),
]
MessageId = Annotated[
    str,
    Meta(
        description="Makes a retry safe: the same id with the same message gets the same answer, "
        "and nothing is done twice. It must not look like a card number.",
        examples=["0b6f1c9e-3"],
        extra_json_schema={
            "pattern": f"^{MESSAGE_ID}$",
            "minLength": 1,
            "maxLength": MAX_MESSAGE_ID,
        },
    ),
]
MessageText = Annotated[
    str,
    Meta(
        description="What the customer typed: not blank, and no control characters but tabs and "
        "line breaks.",
        examples=["I need to make a payment"],
        extra_json_schema={"pattern": MESSAGE, "minLength": 1, "maxLength": MAX_MESSAGE},
    ),
]
Told = Annotated[
    str,
    Meta(
        description="Where the conversation stands; while a charge is under way, `confirming`.",
        extra_json_schema={"enum": list(dict.fromkeys(status.told.value for status in Status))},
    ),
]
CurrentField = Annotated[
    str,
    Meta(
        description="What is asked for now; null once the conversation is finished.",
        extra_json_schema={"enum": [*(field.value for field in Field), CONFIRMATION]},
    ),
]


class ChatRequest(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True, gc=False
):
    """A message of a customer. Without `sessionId` a new conversation is started."""

    message: MessageText
    session_id: SessionId | None = None
    message_id: MessageId | None = None
    payment_method_id: Annotated[
        None, Meta(description="Belongs to the hosted card form, which is not in use here.")
    ] = None


class CardForm(Struct, frozen=True):
    """The page on which the customer is to give the card now."""

    url: str


class PaymentView(Struct, rename="camel", frozen=True, kw_only=True):
    """What the customer has confirmed: a Stripe PaymentMethod, how to name its card, the charge.

    Without an amount the card was saved and nothing charged. `saved`, with the Customer at Stripe,
    is there where it may be charged for later purchases.
    """

    token: str
    brand: str
    last4: str
    amount: Annotated[int, Meta(description="In minor units of the currency.")] | None
    currency: str | None
    payment_intent_id: str | None
    livemode: bool
    saved: bool | UnsetType = UNSET
    customer_id: str | UnsetType = UNSET
    setup_intent_id: str | UnsetType = UNSET


class Summary(Struct, frozen=True, kw_only=True):
    """What the customer is asked to confirm; `response` says the same in words.

    Without an amount the card will be saved and nothing charged.
    """

    name: str
    brand: str
    last4: str
    expiry: Annotated[str, Meta(description="MM/YYYY.")]
    amount: Annotated[int, Meta(description="In minor units of the currency.")] | None
    currency: str | None


class Progress(Struct, frozen=True):
    """How many of the fields are known."""

    done: int
    total: int


class NextAction(Struct, frozen=True):
    """What the customer has to do elsewhere: open `url`, where their bank asks for approval."""

    type: Literal["redirect"]
    url: str


class ChatReply(Struct, rename="camel", frozen=True, kw_only=True):
    """Where the conversation stands after a message.

    `summary` is there while a confirmation is asked for, `payment` once it is given.
    """

    response: str
    status: Told
    session_id: SessionId
    current_field: CurrentField | None
    echo: Annotated[
        str, Meta(description="The customer's own message as it may be shown and kept.")
    ]
    progress: Progress
    expires_at: datetime
    summary: Summary | UnsetType = UNSET
    payment: PaymentView | UnsetType = UNSET
    next_action: NextAction | UnsetType = UNSET
    card_form: CardForm | UnsetType = UNSET


class TranscriptLine(Struct, rename="camel", frozen=True):
    """One message, redacted, and the answer that it got; `messageId` where it came with one."""

    at: datetime
    said: str
    replied: str
    message_id: MessageId | UnsetType = UNSET


class Conversation(ChatReply, frozen=True, kw_only=True):
    """Where a conversation stands, with its latest messages; `response` is what to show now."""

    transcript: list[TranscriptLine]


class Health(Struct, frozen=True):
    """Whether this server can serve, and whether the cards that it takes are real."""

    status: Literal["ok", "unavailable"]
    store: Literal["ok", "unavailable"]
    version: str
    livemode: bool


class ErrorBody(Struct, frozen=True):
    """What went wrong and what to do, for people (`error`) and for programs (`code`)."""

    error: str
    code: str


class Unhealthy(Health, frozen=True):
    """The store does not answer: an error that tells the state as well."""

    error: str
    code: str


encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(ChatRequest).decode
_decode_fields: Final = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_decode_object: Final = msgspec.json.Decoder(dict[str, object]).decode
_KINDS: Final = (
    ("paymentMethodId", b"n", problems.NO_HOSTED_FORM),
    ("message", b'"', problems.MESSAGE_NOT_TEXT),
    ("sessionId", b'"n', problems.BAD_SESSION_ID),
    ("messageId", b'"n', problems.BAD_MESSAGE_ID),
)
"""Each field, the first character of a JSON value that it takes, and what is wrong with others."""

_FIELDS: Final = frozenset(name for name, _, _ in _KINDS)
_NOT_DECODABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def read_said(body: bytes | bytearray) -> Said:
    """Return the message in a body of `POST /chat`; raises Refused with what to correct."""
    try:
        request = _decode(body)
    except _NOT_DECODABLE:
        # Not chained: the decoder's own error quotes the body.
        raise Refused(_what_is_wrong(body)) from None
    problem = wrong_with_message(request.message)
    if problem is not None:
        raise Refused(problem)
    if request.session_id is not None:
        check_session_id(request.session_id)
    if request.message_id is not None:
        check_message_id(request.message_id)
    return Said(request.message, request.session_id, request.message_id)


def read_object(body: bytes | bytearray) -> dict[str, object]:
    """Return the JSON object in a body; raises Refused."""
    try:
        return _decode_object(body)
    except _NOT_DECODABLE as error:
        no_object = isinstance(error, msgspec.ValidationError) and body.lstrip()[:1] != b"{"
    # Outside of the handler: the decoder's own error quotes the body.
    raise Refused(problems.NOT_AN_OBJECT if no_object else problems.NOT_JSON)


def check_session_id(session_id: str) -> None:
    """Raise Refused for an id that no session can have."""
    if not _SESSION_ID.fullmatch(session_id):
        raise Refused(problems.BAD_SESSION_ID)
    if looks_like_card(session_id):
        raise Refused(problems.SESSION_ID_LIKE_CARD)


def check_message_id(message_id: str) -> None:
    """Raise Refused for an id that no message can have."""
    if not _MESSAGE_ID.fullmatch(message_id):
        raise Refused(problems.BAD_MESSAGE_ID)
    if looks_like_card(message_id):
        raise Refused(problems.MESSAGE_ID_LIKE_CARD)


def looks_like_card(value: str) -> bool:
    """Whether an id or a key could be a card number that went astray."""
    return bool(_DIGITS_ALONE.fullmatch(value)) and passes_luhn(_SEPARATORS.sub("", value))


def wrong_with_message(text: str) -> Problem | None:
    """Return what is wrong with the text of a message, if anything."""
    if len(text) > MAX_MESSAGE:
        return problems.MESSAGE_TOO_LONG
    if _CONTROLS.search(text):
        return problems.MESSAGE_HAS_CONTROLS
    return None if _VISIBLE.search(text) else problems.MESSAGE_BLANK


def _what_is_wrong(body: bytes | bytearray) -> Problem:
    """Say why a body could not be decoded, without a word of it."""
    try:
        fields = _decode_fields(body)
    except msgspec.ValidationError:
        return problems.NOT_A_MESSAGE
    except _NOT_DECODABLE:
        return problems.NOT_JSON
    if not fields.keys() <= _FIELDS:
        return problems.UNKNOWN_FIELD
    for name, starts, problem in _KINDS:
        if name in fields and bytes(fields[name])[:1] not in starts:
            return problem
    return problems.NOT_JSON if "message" in fields else problems.NO_MESSAGE


def reply_view(reply: Reply) -> ChatReply:
    """Return the answer to a message as it travels."""
    return ChatReply(
        response=reply.response,
        status=reply.status,
        session_id=reply.session_id,
        current_field=reply.current_field,
        echo=reply.echo,
        progress=Progress(reply.done, reply.total),
        expires_at=reply.expires_at,
        summary=_summary(reply.offered),
        payment=_payment_view(reply.payment),
        next_action=_next_action(reply.action_url),
        card_form=card_form_view(reply.card_form),
    )


def conversation_view(session: Session, response: str, card_form: str | None) -> Conversation:
    """Return a conversation as it stands, as it travels; `response` is what to show now.

    `card_form` is the address of the page on which the card is to be given now, if any.
    """
    last = session.turns[-1] if session.turns else None
    return Conversation(
        response=response,
        status=session.status.told,
        session_id=session.id,
        current_field=session.current_field,
        echo=last.said.text if last else "",
        progress=Progress(session.done, len(session.fields)),
        expires_at=session.expires_at,
        summary=_summary(offered(session)),
        payment=_payment_view(confirmed(session)),
        next_action=_next_action(action_url(session)),
        card_form=card_form_view(card_form),
        transcript=[line_view(turn) for turn in session.turns],
    )


def card_form_view(address: str | None) -> CardForm | UnsetType:
    """Return the page for a card as it travels; nothing where there is none."""
    return CardForm(address) if address is not None else UNSET


def line_view(turn: Turn) -> TranscriptLine:
    """Return a message and its answer as they travel."""
    return TranscriptLine(turn.at, turn.said.text, turn.replied, turn.message_id or UNSET)


def _next_action(url: str | None) -> NextAction | UnsetType:
    return NextAction("redirect", url) if url else UNSET


def _summary(offer: Offered | None) -> Summary | UnsetType:
    if offer is None:
        return UNSET
    token, money = offer.token, offer.money
    return Summary(
        name=offer.name,
        brand=token.brand,
        last4=token.last4,
        expiry=str(token.expiry),
        amount=money.amount if money else None,
        currency=money.currency if money else None,
    )


def _payment_view(payment: Confirmed | None) -> PaymentView | UnsetType:
    if payment is None:
        return UNSET
    token, money = payment.token, payment.money
    return PaymentView(
        token=token.id,
        brand=token.brand,
        last4=token.last4,
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        payment_intent_id=payment.intent_id if money else None,
        livemode=token.livemode,
        saved=True if payment.customer_id else UNSET,
        customer_id=payment.customer_id or UNSET,
        setup_intent_id=(not money and payment.intent_id) or UNSET,
    )
