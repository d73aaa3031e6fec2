"""What follows where a card is given on a page, or typed in the chat although it belongs there."""

from datetime import datetime

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, ask_again, collect, hold_value
from payment_smart_bot.domain.model.calls.effects import AdoptCard
from payment_smart_bot.domain.model.cards.card_details import find_last_date
from payment_smart_bot.domain.model.occurrences import Occurrence, Understood
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace


def refuse_typed_card(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Use nothing of a card that was typed in the chat, and point to where it belongs.

    Whoever types another card wants another: the one that was given stays good until then.
    """
    session = _hold_other_values(collect(session), said)
    if session.token is not None:
        session = replace(session, editing=Field.CARD.value)
    return Step(session, (say.CardNotTakenInChat(), *ask_again(session, policy)))


def refuse_card_meanwhile(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Use nothing of a card that was typed while its owner is expected on a page."""
    return Step(session, (say.CardNotTakenInChat(), *ask_again(session, policy)))


def adopt_card(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Have Stripe say which card was given on a page; an offer made before no longer stands."""
    assert said.payment_method_id is not None  # noqa: S101 (this event is made of one)
    session = _hold_other_values(collect(session), said)
    effect = AdoptCard(
        said.payment_method_id,
        policy.accepted_brands,
        find_last_date(now),
        session.request.saved_cards_of,
    )
    return Step(session, effect=effect)


def _hold_other_values(session: Session, said: Understood) -> Session:
    """Hold what was said beside the card."""
    others = {field: value for field, value in said.found.items() if isinstance(value, str)}
    for field, value in others.items():
        session = hold_value(session, field, value)
    return session
