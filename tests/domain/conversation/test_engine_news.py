"""Messages that cross with an outcome, with a new summary, or with a pause."""

import pytest
from tests.domain.conversation.engine_cases import (
    AGAIN,
    AMEX_PAN,
    CANCELLED,
    CHARGING,
    CODE_NEEDED,
    COMPLETED,
    ENDED,
    FRESH,
    NAMED,
    OFFERED,
    PAID,
    PAYABLE,
    POLICY,
    VISA_PAN,
    WISHES,
    details,
    step,
    wish,
)
from tests.fakes.ports import NOON

from payment_smart_bot.domain.conversation.engine import advance, advance_after_news
from payment_smart_bot.domain.conversation.steps import Step, ask_in_full
from payment_smart_bot.domain.model.calls.effects import Ask
from payment_smart_bot.domain.model.cards.card_details import Cvv
from payment_smart_bot.domain.model.occurrences import ChargeOpen, Event, Uncharged, Understood
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

WORDS = "What became of it."
NEWS = (say.Quoted(WORDS),)
SAID = [wish(event) for event in WISHES]
SETTLED = (AGAIN, CODE_NEEDED, PAID, CANCELLED, ENDED)


def tell(session: Session, said: Understood) -> Step:
    return advance_after_news(replace(session, news=(WORDS,)), said, NOON, POLICY)


@pytest.mark.parametrize("said", [*SAID, details(name="Ada Lovelace")], ids=lambda said: said.event)
def test_news_is_told_first_and_once(said: Understood) -> None:
    for session in SETTLED:
        done = tell(session, said)
        assert done.says[:1] == NEWS
        assert done.session.news == ()


@pytest.mark.parametrize(
    "event", [Event.CONSENT, Event.ASSENT, Event.START, Event.GREETING, Event.UNCLEAR, Event.KEEP]
)
def test_what_only_made_sense_without_the_news_is_not_applied(event: Event) -> None:
    for session in SETTLED:
        open_now = ask_in_full(session, POLICY)
        assert tell(session, wish(event)) == Step(session, (*NEWS, *open_now))


@pytest.mark.parametrize(
    "said",
    [
        details(card=AMEX_PAN),
        details(cvv=Cvv("123")),
        wish(Event.CANCEL),
        wish(Event.CHANGE),
        wish(Event.QUESTION),
    ],
    ids=lambda said: said.event,
)
def test_what_makes_sense_all_the_same_is_applied_while_something_is_open(
    said: Understood,
) -> None:
    done, without = tell(CODE_NEEDED, said), step(CODE_NEEDED, said)
    assert done == replace(without, says=(*NEWS, *without.says))


@pytest.mark.parametrize("session", [PAID, CANCELLED, ENDED])
def test_a_finished_conversation_takes_questions_only(session: Session) -> None:
    assert isinstance(tell(session, wish(Event.QUESTION)).effect, Ask)
    for said in (wish(Event.CANCEL), wish(Event.CHANGE), details(card=VISA_PAN)):
        assert tell(session, said) == Step(session, NEWS)


@pytest.mark.parametrize(
    ("session", "topic"),
    [
        (PAID, Topic.PROGRESS),
        (PAID, Topic.THANKS),
        (AGAIN, Topic.DECLINED),
        (CANCELLED, Topic.CANCEL_LATER),
    ],
)
def test_a_question_that_the_news_answers_is_not_answered_twice(
    session: Session, topic: Topic
) -> None:
    asked = replace(wish(Event.QUESTION), topic=topic)
    assert tell(session, asked) == Step(session, (*NEWS, *ask_in_full(session, POLICY)))
    other = replace(asked, topic=Topic.STRIPE)
    assert tell(session, other).says == (*NEWS, *step(session, other).says)


def test_without_news_a_message_counts_as_it_is() -> None:
    for session in (PAYABLE, FRESH):
        for said in SAID:
            plain = advance_after_news(session, said, NOON, POLICY)
            assert plain == step(session, said)


def test_a_consent_to_another_summary_shows_the_one_that_stands() -> None:
    done = step(PAYABLE, wish(Event.STALE_CONSENT))
    assert PAYABLE.offer is not None
    assert done == Step(PAYABLE, (say.Quoted(PAYABLE.offer.shown),))


def test_a_stale_consent_asks_for_what_is_missing() -> None:
    assert step(NAMED, wish(Event.STALE_CONSENT)) == step(NAMED, wish(Event.CONSENT))


# --- paused ---------------------------------------------------------------------------------------

PAUSED = replace(POLICY, paused=True)
SAYS_PAUSED = (say.Paused(None),)


@pytest.mark.parametrize(
    "said",
    [
        details(name="Ada Lovelace"),
        details(card=VISA_PAN),
        details(cvv=Cvv("123")),
        wish(Event.CONSENT),
        wish(Event.START),
        wish(Event.GREETING),
    ],
    ids=lambda said: said.event,
)
def test_while_paused_nothing_is_taken_and_nothing_begun(said: Understood) -> None:
    for session in (FRESH, NAMED, OFFERED, PAYABLE, AGAIN, CODE_NEEDED):
        assert step(session, said, policy=PAUSED) == Step(session, SAYS_PAUSED)


def test_while_paused_questions_are_answered_and_a_cancel_counts() -> None:
    assert isinstance(step(PAYABLE, wish(Event.QUESTION), policy=PAUSED).effect, Ask)
    assert step(PAYABLE, wish(Event.CANCEL), policy=PAUSED).session.status is Status.CANCELLED


def test_while_paused_what_is_under_way_is_finished() -> None:
    for verdict in (Uncharged(), ChargeOpen()):
        assert advance(CHARGING, verdict, NOON, PAUSED) == step(CHARGING, verdict)


@pytest.mark.parametrize("event", [Event.START, Event.LINK_WANTED])
def test_while_paused_a_cancelled_conversation_does_not_begin_anew(event: Event) -> None:
    """Where the card is given on Stripe's page, "I want to pay" after a cancellation opens it."""
    assert step(CANCELLED, wish(event), policy=PAUSED) == Step(CANCELLED, SAYS_PAUSED)


@pytest.mark.parametrize("session", [COMPLETED, PAID, CANCELLED, ENDED])
def test_while_paused_a_finished_conversation_says_what_it_always_says(session: Session) -> None:
    for said in (details(card=VISA_PAN), wish(Event.CONSENT), wish(Event.GREETING)):
        assert step(session, said, policy=PAUSED) == step(session, said)
