"""What a customer's client gets as JSON: replies, conversations, and the result for a card."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from payment_smart_bot.domain.conversation.card_entry import find_open_form
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.conversation.payment_facts import PaymentFacts, state_facts
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.held_cards import Shown
from payment_smart_bot.domain.model.session import CONFIRMATION, Session, Status, Turn
from payment_smart_bot.entrypoints.http.shared.identifiers import MessageId, SessionId
from payment_smart_bot.service.conversing.card_secrets import is_concealed
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import (
    Confirmed,
    Offered,
    Reply,
    find_action_url,
    find_confirmed,
    find_offered,
)

CustomerStatus = Annotated[
    str,
    Meta(
        description="Where the conversation stands; while a charge is under way, `confirming`.",
        extra_json_schema={
            "enum": list(dict.fromkeys(status.in_public.value for status in Status))
        },
    ),
]
CurrentField = Annotated[
    str,
    Meta(
        description="What is asked for now; null once the conversation is finished.",
        extra_json_schema={"enum": [*(spec.name for spec in STANDARD_FIELDS.specs), CONFIRMATION]},
    ),
]


class CardForm(Struct, frozen=True):
    """The page on which the customer is to give the card now."""

    url: str


class PaymentView(Struct, rename="camel", frozen=True, kw_only=True):
    """What the customer has confirmed: a Stripe PaymentMethod, how to name its card, the charge.

    It is absent where Stripe's page took the money from something that is no card. Without an
    amount the card was saved and nothing charged. `saved` and the id of the Customer at
    Stripe are present if the card may be charged for later purchases.
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
    id: (
        Annotated[
            str,
            Meta(description="Once it is paid, `GET /receipt/{id}` is its receipt for 30 days."),
        ]
        | UnsetType
    ) = UNSET


class Summary(Struct, frozen=True, kw_only=True):
    """What the customer is asked to confirm; `response` says the same in words.

    Without an amount the card will be saved and nothing charged. `details` has what else was given.
    """

    id: Annotated[str, Meta(description="Names this summary, for the `offerId` of a consent.")]
    shown: Annotated[str, Meta(description="The summary in words, as they stand in `response`.")]
    name: str
    brand: str
    last4: str
    expiry: Annotated[str, Meta(description="MM/YYYY.")]
    amount: Annotated[int, Meta(description="In minor units of the currency.")] | None
    currency: str | None
    details: dict[str, str] | UnsetType = UNSET


class Offer(Struct, rename="camel", frozen=True, kw_only=True):
    """What the customer is asked to pay, to whom and for what; see `offerId` of a message.

    Without an amount the card is only saved. Null is what the merchant has not said.
    """

    id: Annotated[str, Meta(description="Names what the customer is asked to pay.")]
    merchant: str | None
    logo_url: str | UnsetType = UNSET
    contact: (
        Annotated[str, Meta(description="Where customers find a person of the merchant's.")]
        | UnsetType
    ) = UNSET
    amount: Annotated[int, Meta(description="In minor units of the currency.")] | None
    currency: str | None
    shown: (
        Annotated[str, Meta(description="The amount as customers read it, such as $49.00.")]
        | UnsetType
    ) = UNSET
    description: str | None
    order_id: str | None
    terms_url: str | None


class Progress(Struct, frozen=True):
    """How many of the fields are known."""

    done: int
    total: int


class NextAction(Struct, frozen=True):
    """What the customer has to do elsewhere: open `url`, where the bank asks for approval."""

    type: Literal["redirect"]
    url: str


class Standing(Struct, rename="camel", frozen=True, kw_only=True):
    """Where a conversation stands.

    `summary` is present while a confirmation is asked for, `payment` once it is given.
    """

    response: str
    status: CustomerStatus
    session_id: SessionId
    current_field: CurrentField | None
    echo: Annotated[
        str, Meta(description="The customer's own message as it may be shown and kept.")
    ]
    progress: Progress
    expires_at: datetime
    offer: Offer
    summary: Summary | UnsetType = UNSET
    payment: PaymentView | UnsetType = UNSET
    next_action: NextAction | UnsetType = UNSET
    card_form: CardForm | UnsetType = UNSET


CardSecret = Annotated[
    str,
    Meta(
        description="For whoever gave the card by this message, and for nobody else: nothing is "
        "charged to it unless the consent carries this as its `cardSecret`. Present with a live "
        "key and in prod, unless CONFIRM_WITHOUT_SECRET is set."
    ),
]


class ChatReply(Standing, frozen=True, kw_only=True):
    """Where the conversation stands after a message.

    `summary` is present while a confirmation is asked for, `payment` once it is given.
    """

    card_secret: CardSecret | UnsetType = UNSET


class TranscriptLine(Struct, rename="camel", frozen=True):
    """A redacted message and its answer, with the `messageId` that the message came with.

    The id of a message that brought a `cardSecret` is left out: it would bring that back.
    """

    at: datetime
    said: str
    replied: str
    message_id: MessageId | UnsetType = UNSET


class Conversation(Standing, frozen=True, kw_only=True):
    """Where a conversation stands, with its latest messages; `response` is what to show now."""

    version: Annotated[int, Meta(description="Grows with each change of the conversation.")]
    transcript: list[TranscriptLine]


class CardTaken(Struct, rename="camel", frozen=True, kw_only=True):
    """What became of a card: whether it was taken and still stands, and what the customer reads.

    `summary` is what they can agree to here, if there is a `cardSecret` to do so with.
    """

    status: CustomerStatus
    response: str
    card_taken: bool
    card_secret: CardSecret | UnsetType = UNSET
    summary: Summary | UnsetType = UNSET
    next_action: NextAction | UnsetType = UNSET


def build_chat_reply(reply: Reply) -> ChatReply:
    """Return the view of a reply."""
    return ChatReply(
        response=reply.response,
        status=reply.status,
        session_id=reply.session_id,
        current_field=reply.current_field,
        echo=reply.echo,
        progress=Progress(reply.done, reply.total),
        expires_at=reply.expires_at,
        offer=build_offer(reply.facts),
        summary=build_summary(reply.offered),
        payment=_build_payment(reply.payment),
        next_action=build_next_action(reply.action_url),
        card_form=build_card_form(reply.card_form),
        card_secret=reply.card_secret or UNSET,
    )


def build_standing(session: Session, chat: Chat) -> Conversation:
    """Return the view of a conversation as it stands; see `Chat.word_standing`."""
    return build_conversation(session, chat.word_standing(session), chat.policy)


def build_conversation(session: Session, response: str, policy: Policy) -> Conversation:
    """Return the view of a conversation; `response` is what to show now."""
    fields = policy.fields
    last = session.turns[-1] if session.turns else None
    return Conversation(
        response=response,
        status=session.status.in_public,
        session_id=session.id,
        current_field=fields.find_current(session),
        echo=last.said.text if last else "",
        progress=Progress(fields.count_known(session), fields.count(session)),
        expires_at=session.expires_at,
        offer=build_offer(state_facts(session, policy)),
        version=session.version,
        summary=build_summary(find_offered(session, policy)),
        payment=_build_payment(find_confirmed(session)),
        next_action=build_next_action(find_action_url(session)),
        card_form=build_card_form(find_open_form(session, policy)),
        transcript=[build_transcript_line(turn) for turn in session.turns],
    )


def build_offer(facts: PaymentFacts) -> Offer:
    """Return the view of the facts of a payment."""
    money = facts.money
    return Offer(
        id=facts.id,
        merchant=facts.merchant,
        logo_url=facts.logo_url or UNSET,
        contact=facts.contact or UNSET,
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        shown=money.shown if money else UNSET,
        description=facts.description,
        order_id=facts.order_id,
        terms_url=facts.terms_url,
    )


def build_card_form(address: str | None) -> CardForm | UnsetType:
    """Return the view of a card form, or UNSET if there is no address."""
    return CardForm(address) if address is not None else UNSET


def build_transcript_line(turn: Turn) -> TranscriptLine:
    """Return the view of a message and its answer."""
    message_id = None if is_concealed(turn.message_id) else turn.message_id
    return TranscriptLine(turn.at, turn.said.text, turn.replied, message_id or UNSET)


def build_next_action(url: str | None) -> NextAction | UnsetType:
    """Return the view of where the customer has to go, or UNSET if nowhere."""
    return NextAction("redirect", url) if url else UNSET


def build_summary(offer: Offered | None) -> Summary | UnsetType:
    """Return the view of what the customer is asked to confirm; UNSET where nothing is."""
    if offer is None:
        return UNSET
    token, money = offer.token, offer.money
    return Summary(
        id=offer.id,
        shown=offer.shown,
        name=offer.name,
        brand=token.brand,
        last4=token.last4,
        expiry=str(token.expiry),
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        details=build_details(offer.more),
    )


def build_details(shown: Mapping[str, Shown]) -> dict[str, str] | UnsetType:
    """Return what was given beside name and card; nothing where there is no more."""
    return {name: str(value) for name, value in shown.items()} or UNSET


def _build_payment(payment: Confirmed | None) -> PaymentView | UnsetType:
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
        id=payment.payment_id or UNSET,
    )
