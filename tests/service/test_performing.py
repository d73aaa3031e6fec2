"""Effects are carried out through the ports, and a turn is driven to its end by either driver."""

import asyncio
import threading
from collections.abc import Callable, Generator

import pytest
from tests.fakes import SIX_MESSAGES, FakeGateway, FakeSealer, RecordingAssistant, Talk

from payment_smart_bot.domain.answers import answer
from payment_smart_bot.domain.cards import VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.effects import (
    Answered,
    Ask,
    Effect,
    NumberLost,
    Outcome,
    Seal,
    Situation,
    Tokenise,
    Tokenised,
    Unseal,
)
from payment_smart_bot.domain.errors import RetryLater
from payment_smart_bot.domain.redaction import redact
from payment_smart_bot.domain.session import Sealed, Status
from payment_smart_bot.domain.topics import Topic
from payment_smart_bot.service.chat import Said
from payment_smart_bot.service.performing import Performer, run, run_async

PAN = Pan("4242424242424242", VISA)
EXPIRY = Expiry(2027, 12)
SITUATION = Situation(Status.COLLECTING, "name")
QUESTION = Ask(redact("is it safe?"), SITUATION, Topic.SAFE)


def performer(sealer: FakeSealer | None = None, words: str | None = None) -> Performer:
    return Performer(FakeGateway(), sealer or FakeSealer(), RecordingAssistant(words))


def test_a_card_in_the_open_or_sealed_is_tokenised() -> None:
    sealer = FakeSealer()
    for number in (PAN, sealer.seal(PAN, "s")):
        done = performer(sealer).perform(Tokenise("s", number, EXPIRY, Cvv("123"), "Jane"))
        assert isinstance(done, Tokenised)
        assert done.token.last4 == "4242"


@pytest.mark.parametrize("session_id", ["another", "s"])
def test_a_sealed_number_that_does_not_open_or_is_none_is_lost(session_id: str) -> None:
    sealer = FakeSealer()
    sealed = sealer.seal(PAN if session_id == "another" else Digits("4242"), "s")
    done = performer(sealer).perform(Tokenise(session_id, sealed, EXPIRY, Cvv("123"), None))
    assert done == NumberLost()


def test_digits_are_sealed_and_opened_for_their_session_only() -> None:
    one = performer()
    sealed = one.perform(Seal("s", Digits("42424242")))
    assert isinstance(sealed, Sealed)
    assert one.perform(Unseal("s", sealed)) == Digits("42424242")
    assert one.perform(Unseal("another", sealed)) == NumberLost()


def test_the_assistant_words_the_answer_or_the_built_in_one_does() -> None:
    assert performer(words="It is.").perform(QUESTION) == Answered("It is.")
    built_in = Answered(answer(Topic.SAFE, SITUATION))
    assert performer(words=None).perform(QUESTION) == built_in
    assert performer(words="").perform(QUESTION) == built_in
    assert Performer(FakeGateway(), FakeSealer()).perform(QUESTION) == built_in


def test_the_assistant_reads_redacted_text_only() -> None:
    assistant = RecordingAssistant()
    talk = Talk(assistant=assistant)
    talk.say("is 4242424242424242 a good number, is blue a moon?")
    talk.say("what is a moon made of, 123 cheeses?")
    assert all(question == redact(question.text) for question, _ in assistant.asked)
    assert assistant.asked


Drive = Callable[[Generator[Effect, Outcome, object], Performer], object]


def drive_inline(turn: Generator[Effect, Outcome, object], by: Performer) -> object:
    return run(turn, by.perform)


def drive_on_a_loop(turn: Generator[Effect, Outcome, object], by: Performer) -> object:
    return asyncio.run(run_async(turn, by))


DRIVERS = [drive_inline, drive_on_a_loop]


def test_both_drivers_give_the_same_conversation() -> None:
    inline, on_a_loop = Talk(), Talk()
    for text in SIX_MESSAGES:
        one = run(inline.chat.turn(Said(text, "talk")), inline.performer.perform)
        turn = on_a_loop.chat.turn(Said(text, "talk"))
        assert asyncio.run(run_async(turn, on_a_loop.performer)) == one
    assert inline.session == on_a_loop.session


class Broken(FakeGateway):
    def tokenise(self, *_: object) -> Tokenised:
        raise RetryLater("out of reach")


@pytest.mark.parametrize("drive", DRIVERS)
def test_a_driver_closes_its_turn_when_an_effect_fails(drive: Drive) -> None:
    closed = []

    def turn() -> Generator[Effect, Outcome, object]:
        try:
            return (yield Tokenise("s", PAN, EXPIRY, Cvv("123"), None))
        finally:
            closed.append(True)

    with pytest.raises(RetryLater):
        drive(turn(), Performer(Broken(), FakeSealer()))
    assert closed == [True]


@pytest.mark.parametrize("drive", DRIVERS)
def test_a_turn_without_effects_just_returns(drive: Drive) -> None:
    def turn() -> Generator[Effect, Outcome, object]:
        yield from ()
        return "done"

    assert drive(turn(), performer()) == "done"


def test_only_effects_that_leave_the_machine_go_to_a_thread() -> None:
    threads: dict[str, int] = {}

    class Gateway(FakeGateway):
        def tokenise(self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None) -> Tokenised:
            threads["gateway"] = threading.get_ident()
            done = super().tokenise(pan, expiry, cvv, name)
            assert isinstance(done, Tokenised)
            return done

    class Sealer(FakeSealer):
        def seal(self, digits: Digits, session_id: str) -> Sealed:
            threads["sealer"] = threading.get_ident()
            return super().seal(digits, session_id)

    def turn() -> Generator[Effect, Outcome, object]:
        yield Seal("s", PAN)
        return (yield Tokenise("s", PAN, EXPIRY, Cvv("123"), None))

    by = Performer(Gateway(), Sealer(), leaves_machine=frozenset({Tokenise}))
    assert isinstance(asyncio.run(run_async(turn(), by)), Tokenised)
    assert threads["sealer"] == threading.get_ident() != threads["gateway"]
