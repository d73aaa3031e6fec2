"""What a merchant gets of a session as JSON."""

from datetime import datetime
from typing import Any

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import asdict

from payment_smart_bot.domain.conversation.fields import Fields
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.entrypoints.http.customer.views import (
    CardForm,
    CurrentField,
    Progress,
    TranscriptLine,
    build_card_form,
    build_details,
    build_transcript_line,
)
from payment_smart_bot.entrypoints.http.merchant.assistant_view import AssistantUse
from payment_smart_bot.entrypoints.http.merchant.payment_views import (
    PaymentRecord,
    build_payment_record,
)
from payment_smart_bot.entrypoints.http.shared.identifiers import SessionId


class SessionCreated(Struct, rename="camel", frozen=True, kw_only=True):
    """A conversation about a payment request. Its id goes to the customer's client.

    `chatUrl` is the address of the chat page with this conversation, where the server knows it.
    """

    session_id: SessionId
    expires_at: datetime
    card_form: CardForm | UnsetType = UNSET
    chat_url: str | UnsetType = UNSET


class SessionItem(Struct, rename="camel", frozen=True, kw_only=True):
    """Where a session stands.

    `status` is `charging` while the outcome of a charge is not known. The session does not expire
    then.
    """

    session_id: SessionId
    status: Status
    current_field: CurrentField | None
    progress: Progress
    amount: int | None
    currency: str | None
    created_at: datetime
    updated_at: datetime
    expires_at: datetime | None
    assistant: AssistantUse


class SessionList(Struct, frozen=True):
    """A page of sessions, newest first; `next` is the cursor of the next page."""

    items: list[SessionItem]
    next: str | None


class CardView(Struct, frozen=True):
    """Everything that is shown of a card."""

    brand: str
    last4: str


class SessionDetail(SessionItem, frozen=True, kw_only=True):
    """Everything that may be seen of a session, with its latest payment.

    `details` has what was given beside name and card, by the names of the fields.
    """

    name: str | None
    card: CardView | None
    expiry: str | None
    details: dict[str, str] | UnsetType = UNSET
    order_id: str | None
    description: str | None
    customer_email: str | None
    statement_descriptor_suffix: str | None
    metadata: dict[str, str]
    save_card: bool
    customer_id: str | None
    offer_saved_cards: bool
    payment: PaymentRecord | None
    transcript: list[TranscriptLine]


def build_session_created(
    session: Session, card_form: str | None, chat: str | None
) -> SessionCreated:
    """Return the view of a new session.

    `card_form` is the address of its card form, and `chat` that of its conversation, if any.
    """
    return SessionCreated(
        session_id=session.id,
        expires_at=session.expires_at,
        card_form=build_card_form(card_form),
        chat_url=chat or UNSET,
    )


def build_session_item(session: Session, fields: Fields) -> SessionItem:
    """Return the view of where a session stands; `fields` are those that it collects."""
    return SessionItem(**_build_item(session, fields))


def build_session_detail(
    session: Session, payment: Payment | None, fields: Fields
) -> SessionDetail:
    """Return the view of everything that may be seen of a session."""
    request, expiry = session.request, session.shown_expiry
    return SessionDetail(
        **_build_item(session, fields),
        name=session.name,
        card=build_card(session),
        expiry=str(expiry) if expiry else None,
        details=build_details(fields.show_more(session)),
        order_id=request.order_id,
        description=request.description,
        customer_email=request.customer_email,
        statement_descriptor_suffix=request.statement_descriptor_suffix,
        metadata=dict(request.metadata),
        save_card=request.save_card,
        customer_id=request.customer_id,
        offer_saved_cards=request.offer_saved_cards,
        payment=build_payment_record(payment) if payment else None,
        transcript=[build_transcript_line(turn) for turn in session.turns],
    )


def build_card(session: Session) -> CardView | None:
    """Return the view of a session's card, or None until its number is known."""
    card = session.shown_card
    return CardView(card.brand, card.last4) if card else None


def _build_item(session: Session, fields: Fields) -> dict[str, Any]:
    money = session.request.money
    return {
        "session_id": session.id,
        "status": session.status,
        "current_field": fields.find_current(session),
        "progress": Progress(fields.count_known(session), fields.count(session)),
        "amount": money.amount if money else None,
        "currency": money.currency if money else None,
        "created_at": session.created_at,
        "updated_at": session.updated_at,
        "expires_at": session.ends_at,
        "assistant": AssistantUse(**asdict(session.model_use)),
    }
