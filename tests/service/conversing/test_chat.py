"""A turn, whole: what a customer gets, and that whatever goes wrong leaves no trace."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.parts import of_type
from tests.fakes.ports import NOON, ContestedStore, FakeSealer, RecordingAssistant
from tests.fakes.talk import SIX_MESSAGES, Talk, as_read, in_english

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    Effect,
    NumberLost,
    Outcome,
    Refusal,
    Seal,
    Tokenise,
    Unseal,
)
from payment_smart_bot.domain.model.cards.card_details import Cvv
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import (
    GatewayUnavailable,
    MessageIdReused,
    RetryLater,
    SessionNotFound,
    TooBusy,
)
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store
from payment_smart_bot.service.conversing.replies import Said, find_offered
from payment_smart_bot.service.driving import run


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = (
        MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "sessions.db")
    )
    yield made
    made.close()


ALL_AT_ONCE = "Jane Doe, 4242 4242 4242 4242, 12/27, cvv 456"
STORIES: dict[str, tuple[str, ...]] = {
    "one by one": SIX_MESSAGES,
    "all at once": (ALL_AT_ONCE, "confirm"),
    "in pieces": ("Jane Doe", "4242 4242", "4242 4242", "12/27", "456", "confirm"),
    "with a question": ("Jane Doe", "is this safe?", "4242424242424242", "12/27", "456", "yes"),
    "changed": (ALL_AT_ONCE, "change the name", "Ada Lovelace", "confirm"),
    "another card": (ALL_AT_ONCE, "378282246310005", "01/28", "1234", "confirm"),
}


# --- what is said --------------------------------------------------------------------------------


def test_what_is_to_be_confirmed_is_told_while_it_stands() -> None:
    """In the answer, and to whoever looks at the conversation afterwards."""
    talk = Talk()
    asked = talk.say(ALL_AT_ONCE)
    assert asked.offered is not None
    assert asked.offered == find_offered(talk.session, talk.policy)
    assert (asked.offered.name, asked.offered.token.last4) == ("Jane Doe", "4242")
    unnamed = talk.session.without_values(Field.NAME)
    assert find_offered(unnamed, talk.policy) is None
    done = talk.say("confirm")
    assert (done.offered, find_offered(talk.session, talk.policy)) == (None, None)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_each_story_completes_with_a_token_and_one_payment(
    store: Store, story: tuple[str, ...]
) -> None:
    talk = Talk(store)
    reply = talk.say_all(*story)
    assert (reply.status, reply.current_field) == (Status.COMPLETED, None)
    assert reply.payment is not None
    assert reply.payment.token.id.startswith("pm_")
    assert (reply.payment.money, reply.payment.intent_id) == (None, None)
    payment = store.load_latest_payment("talk")
    assert payment is not None
    assert payment.token == reply.payment.token
    assert len(talk.session.turns) == len(story)


def test_a_reply_says_where_the_conversation_stands() -> None:
    talk = Talk()
    reply = talk.say("I am Jane Doe and my card is 4242424242424242")
    assert (reply.session_id, reply.status, reply.current_field) == (
        "talk",
        Status.COLLECTING,
        "expiry",
    )
    assert (reply.done, reply.total, reply.expires_at) == (2, 4, NOON + timedelta(hours=1))
    assert reply.echo == "I am Jane Doe and my card is ****"
    assert reply.payment is None


def test_no_payment_is_shown_before_the_customer_confirmed() -> None:
    talk = Talk()
    assert talk.say(ALL_AT_ONCE).payment is None
    assert talk.say("is this safe?").payment is None
    assert talk.say("confirm").payment is not None
    assert talk.say("thanks").payment is not None


def test_the_offer_on_record_is_the_summary_that_the_customer_saw() -> None:
    talk = Talk(policy=Policy(terms_url="https://shop.example/terms"))
    shown = talk.say(ALL_AT_ONCE).response
    offer = talk.session.offer
    assert offer is not None
    assert shown.endswith(offer.shown)
    assert "https://shop.example/terms" in offer.shown
    talk.say("confirm")
    payment = talk.store.load_latest_payment("talk")
    assert payment is not None
    assert payment.consent == offer


def test_a_message_does_not_show_in_the_repr_of_what_was_said() -> None:
    assert repr(Said("4242424242424242", "s", "m")) == "Said(****, session_id='s', message_id='m')"


def test_without_a_session_id_one_is_issued() -> None:
    talk = Talk()
    first, second = (
        run(talk.chat.take_turn(Said("hello")), talk.handler.perform).session_id for _ in range(2)
    )
    assert first != second
    assert min(len(first), len(second)) >= 22


def test_only_issued_ids_are_taken_where_that_is_asked() -> None:
    talk = Talk()
    strict = replace(talk.chat, only_issued_ids=True)
    with pytest.raises(SessionNotFound):
        run(strict.take_turn(Said("hello", "made-up")), talk.handler.perform)
    issued = run(strict.take_turn(Said("hello")), talk.handler.perform).session_id
    again = run(strict.take_turn(Said("Jane Doe", issued)), talk.handler.perform)
    assert (again.session_id, again.done) == (issued, 1)


def test_show_returns_the_conversation_or_raises() -> None:
    talk = Talk()
    talk.say("hello")
    assert talk.chat.show_session("talk") == talk.session
    with pytest.raises(SessionNotFound):
        talk.chat.show_session("another")


def test_a_conversation_that_expired_starts_afresh_with_nothing_kept(store: Store) -> None:
    talk = Talk(store)
    talk.say_all("Jane Doe", "4242424242424242")
    talk.clock.forward(timedelta(hours=1))
    reply = talk.say("12/27")
    assert reply.done <= 1
    assert talk.session.name is None
    assert talk.session.card is None
    assert len(talk.session.turns) == 1


# --- killed and failing ---------------------------------------------------------------------------


def yields_of(story: tuple[str, ...]) -> list[tuple[int, int]]:
    """List each point at which a story yields: (message, effect of it)."""
    talk, points = Talk(), []
    for place, text in enumerate(story):
        effects: list[Effect] = []

        def note(effect: Effect, effects: list[Effect] = effects) -> Outcome:
            effects.append(effect)
            return talk.handler.perform(effect)

        run(talk.chat.take_turn(Said(text, "talk")), note)
        points += [(place, count) for count in range(len(effects))]
    return points


POINTS = [(name, *point) for name, story in STORIES.items() for point in yields_of(story)]


@pytest.mark.parametrize(("name", "message", "effect"), POINTS)
def test_a_turn_that_is_killed_at_any_effect_leaves_the_store_as_it_was(
    name: str, message: int, effect: int
) -> None:
    story = STORIES[name]
    untouched, talk = Talk(), Talk()
    for text in story[:message]:
        untouched.say(text)
        talk.say(text)
    before = talk.store.load("talk", NOON)
    turn = talk.chat.take_turn(Said(story[message], "talk"))
    pending = next(turn)
    for _ in range(effect):
        pending = turn.send(talk.handler.perform(pending))
    turn.close()
    assert talk.store.load("talk", NOON) == before
    assert talk.store.load_latest_payment("talk") is None
    again, normal = talk.say(story[message]), untouched.say(story[message])
    assert again.response == normal.response
    assert (again.status, again.done) == (normal.status, normal.done)
    last = [talk.say(text) for text in story[message + 1 :]] or [again]
    assert last[-1].status is Status.COMPLETED


@pytest.mark.parametrize(("name", "message", "effect"), POINTS)
def test_an_effect_that_is_out_of_reach_leaves_no_trace(
    name: str, message: int, effect: int
) -> None:
    story, talk = STORIES[name], Talk()
    talk.say_all("hello", *story[:message])
    before = talk.session
    count = 0

    def perform(asked: Effect) -> Outcome:
        nonlocal count
        count += 1
        if count > effect:
            raise RetryLater("out of reach")
        return talk.handler.perform(asked)

    with pytest.raises(RetryLater):
        run(talk.chat.take_turn(Said(story[message], "talk")), perform)
    assert talk.session == before
    assert talk.say_all(*story[message:]).status is Status.COMPLETED


def test_stripe_out_of_reach_keeps_the_number_for_the_next_try() -> None:
    talk = Talk(gateway=FakeGateway([GatewayUnavailable("later")]))
    talk.say_all("Jane Doe", "4242424242424242", "12/27")
    with pytest.raises(GatewayUnavailable):
        talk.say("456")
    assert talk.say("456").status is Status.CONFIRMING


def test_a_refused_card_is_asked_for_again() -> None:
    talk = Talk(gateway=FakeGateway([CardRefused(Refusal.DECLINED)]))
    reply = talk.say(ALL_AT_ONCE)
    assert (reply.status, reply.current_field, reply.done) == (Status.COLLECTING, "card", 1)
    assert in_english(say.CardNotAccepted(Refusal.DECLINED, 1, 3)) in reply.response


def test_a_number_that_no_longer_opens_is_asked_for_again() -> None:
    sealer = FakeSealer()
    talk = Talk(sealer=sealer)
    talk.say_all("Jane Doe", "4242424242424242", "12/27")
    sealer.lose()
    reply = talk.say("456")
    assert reply.response == f"{in_english(say.NumberForgotten())} What is the card number?"
    assert (talk.session.card, talk.session.expiry) == (None, None)
    assert talk.say_all("4242424242424242", "12/27", "456", "yes").status is Status.COMPLETED


@pytest.mark.parametrize(
    ("text", "field"), [("4242424242424242", "expiry"), ("is this safe?", "card")]
)
def test_pieces_that_no_longer_open_are_asked_for_again(text: str, field: str) -> None:
    sealer = FakeSealer()
    talk = Talk(sealer=sealer)
    talk.say_all("Jane Doe", "4242 4242")
    sealer.lose()
    reply = talk.say(text)
    assert reply.response.startswith(in_english(say.NumberForgotten()))
    assert reply.current_field == field
    assert talk.session.pieces is None


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("is it a blue moon?", Sealed(b""), "answers no effect"),
        ("my card is 4242424242424242", NumberLost(), "not what sealing gives"),
    ],
)
def test_an_outcome_of_the_wrong_kind_is_a_bug_and_stops_the_turn(
    text: str, outcome: Outcome, why: str
) -> None:
    with pytest.raises(TypeError, match=why):
        run(Talk().chat.take_turn(Said(text, "talk")), lambda _: outcome)


# --- at once --------------------------------------------------------------------------------------


@pytest.mark.parametrize("conflicts", [1, 2, 24])
def test_a_version_conflict_computes_the_turn_anew(conflicts: int) -> None:
    store = ContestedStore(conflicts)
    reply = Talk(store).say(ALL_AT_ONCE)
    assert reply.status is Status.CONFIRMING
    assert store.saves == conflicts + 1


def test_a_model_is_asked_once_however_often_a_turn_is_computed() -> None:
    """Else ten messages at once would wait for a slow model ten times, and pay for each."""
    assistant = RecordingAssistant("It is a full moon.")
    talk = Talk(ContestedStore(5), assistant=assistant)
    assert talk.say("what is a blue moon?").response.startswith("It is a full moon.")
    assert len(assistant.asked) == 1


def test_too_many_conflicts_ask_to_send_the_message_again() -> None:
    talk = Talk(ContestedStore(1_000))
    with pytest.raises(TooBusy):
        talk.say("hello")


def test_ten_messages_at_once_are_all_answered_and_none_is_lost_or_doubled(store: Store) -> None:
    talk = Talk(store)
    texts = [f"{word} question, is this safe?" for word in
             "first second third fourth fifth sixth seventh eighth ninth last".split()]  # fmt: skip
    with ThreadPoolExecutor(10) as pool:
        replies = list(pool.map(talk.say, texts))
    assert len(replies) == 10
    kept = [turn.said.text for turn in talk.session.turns]
    assert sorted(kept) == sorted(reply.echo for reply in replies)
    assert talk.session.version == 10


def test_ten_confirmations_at_once_make_one_payment_and_agree(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "sessions.db")) as store:
        talk = Talk(store)
        talk.say(ALL_AT_ONCE)
        with ThreadPoolExecutor(10) as pool:
            replies = list(pool.map(lambda _: talk.say("confirm"), range(10)))
        assert {reply.status for reply in replies} == {Status.COMPLETED}
        assert len({reply.payment for reply in replies}) == 1
        assert sum(reply.response.startswith("Done") for reply in replies) == 1
        assert len(store.list_payments().items) == 1


# --- said twice -----------------------------------------------------------------------------------


def test_the_same_message_id_gets_the_same_answer_and_nothing_is_done_twice() -> None:
    gateway = FakeGateway()
    talk = Talk(gateway=gateway)
    first = talk.say(ALL_AT_ONCE, "m1")
    version = talk.session.version
    assert talk.say(ALL_AT_ONCE, "m1") == as_read(first)
    assert (len(gateway.seen), talk.session.version) == (1, version)


def test_a_message_is_known_again_after_completion_too() -> None:
    talk = Talk()
    first = talk.say(ALL_AT_ONCE, "m1")
    done = talk.say("confirm", "m2")
    assert talk.say("confirm", "m2") == as_read(done)
    replayed = talk.say(ALL_AT_ONCE, "m1")
    assert replayed == as_read(first)
    assert replayed.payment is None


def test_a_message_id_that_comes_with_another_text_is_refused() -> None:
    talk = Talk()
    talk.say("Jane Doe", "m1")
    before = talk.session
    with pytest.raises(MessageIdReused):
        talk.say("Ada Lovelace", "m1")
    assert talk.session == before


def test_a_message_id_may_come_again_in_another_conversation() -> None:
    talk = Talk()
    talk.say("Jane Doe", "m1")
    talk.session_id = "another"
    assert talk.say("Ada Lovelace", "m1").done == 1


def test_a_replay_that_was_raced_by_its_original_gets_its_answer(store: Store) -> None:
    talk = Talk(store)
    with ThreadPoolExecutor(10) as pool:
        replies = list(pool.map(lambda _: talk.say(ALL_AT_ONCE, "m1"), range(10)))
    assert len({reply.response for reply in replies}) == 1
    assert len(talk.session.turns) == 1


# --- what is kept ---------------------------------------------------------------------------------


def test_the_transcript_is_trimmed_to_a_hundred_turns() -> None:
    talk = Talk(assistant=RecordingAssistant("Yes."))
    for _ in range(103):
        talk.say("blue moon, is it not?")
    assert len(talk.session.turns) == 100


def test_the_transcript_is_trimmed_to_twenty_thousand_characters() -> None:
    talk = Talk()
    for _ in range(4):
        talk.say(f"{'so ' * 3_000} is it not?")
    turns = talk.session.turns
    assert len(turns) == 2
    talk.say(f"{'so ' * 10_000} is it not?")
    assert len(talk.session.turns) == 1


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_no_turn_saves_digits_in_the_open_or_a_code_at_all(story: tuple[str, ...]) -> None:
    saved: list[Session] = []

    class Watched(MemoryStore):
        def save(
            self,
            session: Session,
            now: datetime,
            payment: Payment | None = None,
            *,
            durably: bool = False,
        ) -> Session:
            saved.append(session)
            return super().save(session, now, payment, durably=durably)

    Talk(Watched()).say_all(*story)
    assert len(saved) == len(story)
    assert not of_type(saved, Digits, Cvv)


def test_sealed_digits_are_not_sealed_again() -> None:
    talk, effects = Talk(), []

    def perform(effect: Effect) -> Outcome:
        effects.append(type(effect))
        return talk.handler.perform(effect)

    for text in ("4242 4242", "is this safe?", "4242 4242", "Jane Doe", "12/27", "456"):
        run(talk.chat.take_turn(Said(text, "talk")), perform)
    assert effects.count(Seal) == 2
    assert effects.count(Unseal) == 2
    assert effects.count(Tokenise) == 1
