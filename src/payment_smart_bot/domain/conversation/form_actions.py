"""What follows where the card is given on a page of its own."""

from datetime import datetime

from payment_smart_bot.domain.conversation.steps import Step, collecting, reminder
from payment_smart_bot.domain.model.effects import AdoptCard
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.value import replace


def refuse_typed_card(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Use nothing of a card that was typed in the chat, and point to the page for it.

    Whoever types another card wants another: the one that was given stays good until then.
    """
    session = collecting(_with_name(session, said))
    if session.token is not None:
        session = replace(session, editing=Field.CARD)
    return Step(session, (wording.CARD_NOT_IN_CHAT, reminder(session)))


def adopt_card(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Have Stripe say which card was given on the page; an offer made before no longer stands."""
    assert said.payment_method_id is not None  # noqa: S101 (this event is made of one)
    session = collecting(_with_name(session, said))
    effect = AdoptCard(said.payment_method_id, policy.accepted_brands, now.date())
    return Step(session, effect=effect)


def _with_name(session: Session, said: Understood) -> Session:
    name = said.found.get(Field.NAME)
    if not isinstance(name, str):
        return session
    editing = None if session.editing is Field.NAME else session.editing
    return replace(session, name=name, editing=editing)
