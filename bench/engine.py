"""One engine turn: understand, advance, redact, word the reply; no store, no HTTP."""

import time
from datetime import UTC, datetime

from bench.rows import Row
from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook

MESSAGES = (
    "Good morning, I would like to pay for my order with you now.",
    "My name is Jane Doe and I would like to pay with my card now",
    "My card number is 4242 4242 4242 4242 and it is a visa card.",
    "Is it safe to give you my card number in this chat with you?",
    "I do not know what you mean by that, please tell me it again",
    "Hello there, could you please take a payment from me for it?",
)
ROUNDS = 2000


def measure() -> list[Row]:
    """Return CPU microseconds of a turn over ordinary messages of 60 characters."""
    policy = Policy()
    now = datetime.now(UTC)
    session = Session.start("bench", now, policy.session_life, seed=32 * "0")
    figures = {}
    for message in MESSAGES:
        _turns(message, session, now, policy, 20)
        figures[message] = min(_turns(message, session, now, policy, ROUNDS) for _ in range(3))
    mean = sum(figures.values()) / len(figures)
    return [
        Row("engine turn, mean of 60-character messages", f"{mean * 1e6:.0f} us", "< 100 us"),
        Row("engine turn, slowest of them", f"{max(figures.values()) * 1e6:.0f} us"),
    ]


def _turns(message: str, session: Session, now: datetime, policy: Policy, rounds: int) -> float:
    phrasebook = EnglishPhrasebook(policy.fields.phrases)
    started = time.process_time()
    for _ in range(rounds):
        understood = hear(message, session, now.date(), policy)
        phrasebook.render(advance(session, understood, now, policy).says)
    return (time.process_time() - started) / rounds
