"""From what a customer typed to what it means in this conversation."""

from datetime import date

from payment_smart_bot.domain.conversation.card_entry import interpret, interpret_card
from payment_smart_bot.domain.conversation.fields import find_brand
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.redaction.redactor import Redacted, redact, redact_strictly
from payment_smart_bot.domain.value import replace


def hear(
    text: str, session: Session, today: date, policy: Policy, pieces: Digits | None = None
) -> Understood:
    """Return what a message means; `pieces` are the digits of a card number that came before."""
    context = build_context(session, today, policy, pieces)
    understood = policy.language.understand(text, context, policy.fields.readers)
    if context.open_field in policy.fields.on_card or context.open_field is None:
        understood = replace(understood, said=keep_of(understood.said, session, policy))
    return interpret(understood, session, policy)


def keep_of(text: str | Redacted, session: Session, policy: Policy) -> Redacted:
    """Return what may be kept of a message: little where card data or consent is asked for."""
    asked = policy.fields.find_current(session)
    return redact_strictly(text) if asks_for_card_data(asked, policy) else redact(text)


def asks_for_card_data(asked: str | None, policy: Policy) -> bool:
    """Whether card data may be in the answer to what is asked for, a value of `currentField`."""
    return asked == CONFIRMATION or asked in policy.fields.on_card


def hear_with_card(
    text: str, session: Session, today: date, policy: Policy, payment_method_id: str
) -> Understood:
    """Return what a message means that came with a card from our form."""
    understood = hear(text, session, today, policy)
    return interpret_card(understood, payment_method_id, policy)


def build_context(
    session: Session, today: date, policy: Policy, pieces: Digits | None = None
) -> Context:
    """Return what a conversation knows by which its next message is read."""
    open_field = policy.fields.find_open(session)
    return Context(
        open_field=open_field,
        today=today,
        confirming=session.status is Status.CONFIRMING,
        editing=session.editing is not None,
        asked=session.asked,
        brand=find_brand(session),
        pieces=pieces,
        tokenised=open_field is None and session.token is not None,
        accepted_brands=policy.accepted_brands,
        name=session.name,
        proposed=session.proposed,
        said_before=session.turns[-1].said.text if session.turns else None,
        money=session.request.money,
        under_way=session.status.is_under_way,
        declined=session.declines > 0 and open_field == Field.CARD,
        cancelled=session.status is Status.CANCELLED,
        card_shown=session.shown_card,
        expiry_shown=session.shown_expiry,
        merchant=policy.merchant,
        item=session.request.description,
        order_id=session.request.order_id,
        test_numbers=policy.test_numbers,
    )
