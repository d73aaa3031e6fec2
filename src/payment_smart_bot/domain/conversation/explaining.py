"""Why a message was read as it was, in a conversation."""

from datetime import date

from payment_smart_bot.domain.conversation.hearing import build_context, hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.reading.reasons import Reasons
from payment_smart_bot.domain.value import Value


class Explanation(Value, frozen=True):
    """What a message was understood as, and why."""

    understood: Understood
    reasons: Reasons


def explain(text: str, session: Session, today: date, policy: Policy) -> Explanation:
    """Read a message as `hear` does, and say why it is read so."""
    context = build_context(session, today, policy)
    reasons = policy.language.give_reasons(text, context, policy.fields.readers)
    return Explanation(hear(text, session, today, policy), reasons)
