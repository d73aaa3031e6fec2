"""What a message that no rule knows is sorted into, by examples."""

import pytest
from tests.domain.reading.saying import STATES, TODAY, read, reading
from tests.fakes.talk import paying
from understanding.corpus import NONE_OF_THEM, read_corpus, take_digest
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.by_examples import apply_move
from payment_smart_bot.domain.reading.english.examples import sorting_weights
from payment_smart_bot.domain.reading.english.meanings import MEANINGS, sort_by_examples
from payment_smart_bot.domain.reading.english.words.slips import mend
from payment_smart_bot.domain.value import replace


def test_the_weights_were_learnt_from_this_corpus() -> None:
    assert take_digest() == sorting_weights.DIGEST, "the corpus has changed: `make model`"


def test_the_corpus_has_a_file_for_every_meaning_and_one_for_the_rest() -> None:
    assert {name for name, _ in read_corpus()} == {*MEANINGS, NONE_OF_THEM}


def test_no_move_takes_a_value_pays_or_ends_anything() -> None:
    events = {move.event for move in MOVES.values()}
    assert events == {Event.QUESTION, Event.CHANGE, Event.REPEAT, Event.ASSENT, Event.START}


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("i got this link by sms, is it genuine", Topic.SAFE),
        ("what becomes of my data afterwards", Topic.STORED),
        ("the thing is paid, we settled that weeks ago", Topic.ALREADY_PAID),
        ("my eyes are so bad, please go slowly", Topic.PATIENCE),
        ("i am not sure i still want to buy this", Topic.WITHDRAWAL),
        ("let me speak to a colleague of yours", Topic.PERSON),
    ],
)
def test_a_message_in_words_that_no_rule_has_is_answered(message: str, topic: Topic) -> None:
    assert sort_by_examples(message) == Move(Event.QUESTION, topic)


@pytest.mark.parametrize(
    ("step", "message", "event"),
    [
        ("CONFIRM", "i can vouch for that, it's right", "assent"),
        ("CONFIRM", "what you have written there is true", "assent"),
        ("CONFIRM", "nah mate, it's a no from us", "question"),
        ("CONFIRM", "no, that there is incorrect", "change"),
        ("CONFIRM", "would you mind repeating that question", "repeat"),
        ("NAME", "so how are you doing this evening", "question"),
        ("CARD", "you have our thanks for the help", "question"),
    ],
)
def test_small_talk_and_answers_in_other_words_are_heard(
    step: str, message: str, event: str
) -> None:
    """An agreement that no rule knows asks for the plain "confirm", and a refusal how to stop."""
    assert reading(step, message) == event


@pytest.mark.parametrize(
    "message",
    ["", "xyzzy plugh", "my neighbour has a red car", "is it safe " * 30],
    ids=["empty", "unknown words", "other talk", "a long story"],
)
def test_what_is_like_no_example_is_left_unclear(message: str) -> None:
    assert sort_by_examples(message) is None


def test_what_is_sorted_is_what_no_rule_knows() -> None:
    assert read("CARD", "i got this link by sms, is it genuine").topic is Topic.SAFE
    assert reading("CONFIRM", "confirm") == "consent"
    assert reading("NAME", "Grace Safe") == "details name=Grace Safe"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("oh dear i messed up, that is not the card i meant", "change card"),
        ("oh dear i gave the wrong details", "change"),
        ("sorry but i missed that, what did you ask", "repeat"),
    ],
)
def test_a_correction_names_its_field_if_the_message_does(message: str, expected: str) -> None:
    assert reading("CONFIRM", message) == expected


@pytest.mark.parametrize("state", ["CARD again", "EXPIRY", "CVV", "CONFIRM"])
@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("please don't use the card i gave you", "change card"),
        ("that card number belongs to my ex", "change card"),
        ("that card is expired, forget it", "change card"),
        ("the name i gave was my husband's", "change name"),
    ],
)
def test_what_is_taken_back_is_asked_for_anew_at_every_step(
    state: str, message: str, expected: str
) -> None:
    assert reading(state, message) == expected


@pytest.mark.parametrize(
    ("message", "event"),
    [
        ("what becomes of my data afterwards", Event.QUESTION),
        ("oh dear i messed up what i gave you", Event.UNCLEAR),
        ("all good here, go on and put it through", Event.UNCLEAR),
        ("the trip is off so please cancel this for us", Event.CANCEL),
    ],
)
def test_only_questions_are_sorted_while_a_charge_is_under_way(message: str, event: Event) -> None:
    charging = replace(STATES["CONFIRM"], status=Status.CHARGING)
    assert read("CONFIRM", message).event is not Event.UNCLEAR
    assert hear(message, charging, TODAY, Policy()).event is event


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("yes please, do go ahead and take it", "consent"),
        ("go on then, put the payment through", "consent"),
        ("all good here, please charge it, $49", "consent"),
        ("all good here, please charge it, $50", "topic how_much"),
        ("all good here, would you charge it", "assent"),
        ("yes please charge my other card", "change card"),
        ("yes go ahead and charge it on friday", "topic wait"),
        ("go ahead once you have fixed the name", "topic wait"),
        ("please confirm the time of the delivery", "assent"),
        ("yes to the card, no to the amount", "topic wait"),
    ],
)
def test_what_examples_call_consent_pays_only_where_nothing_else_is_meant(
    message: str, expected: str
) -> None:
    assert describe(read_at("confirmation", message)) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("the trip is off, so please cancel this for us", "cancel"),
        ("i shan't be paying for that, call it off", "cancel"),
        ("do not stop", "assent"),
        ("i am not so sure that i want it any more", "topic cancel_later"),
        ("i've changed my mind, i do want to pay", "assent"),
    ],
)
def test_what_examples_call_a_cancel_ends_it_unless_it_is_negated(
    message: str, expected: str
) -> None:
    assert describe(read_at("confirmation", message)) == expected


def test_a_fields_name_alone_is_no_wish_to_change_it() -> None:
    """It answers "what shall I change?"; elsewhere it says nothing, whatever it is sorted into."""
    said = read("CARD", "hm")
    readers = paying().fields.readers
    assert apply_move(MOVES["correction"], said, "the expiry date", readers) == said
    asked = apply_move(MOVES["correction"], said, "the expiry date is odd", readers)
    assert (asked.event, asked.change) == (Event.CHANGE, "expiry")


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("ugh ok how much is it again and who is it to", Topic.HOW_MUCH),
        ("confirm? that one", Topic.AFTER_CONFIRM),
        ("go ahead once it is three", Topic.WAIT),
    ],
)
def test_what_is_asked_beside_a_yes_is_answered(message: str, topic: Topic) -> None:
    move = sort_by_examples(message)
    assert move is not None
    assert move.topic is topic


@pytest.mark.parametrize(
    ("mistyped", "meant"),
    [
        ("hey how mcuh is it agian", "hey how much is it again"),
        ("wheere do i find the secuurity code", "where do i find the security code"),
        ("can i trsut you with it", "can i trust you with it"),
        ("do you take mastecard", "do you take mastercard"),
    ],
)
def test_a_mistyped_word_counts_as_the_one_that_is_meant(mistyped: str, meant: str) -> None:
    assert sort_by_examples(mistyped) == sort_by_examples(meant) is not None


@pytest.mark.parametrize("word", ["amt", "pcie", "xyzzy", "señorr", "right", "three"])
def test_a_word_that_is_too_short_or_no_slip_stays_as_it_is(word: str) -> None:
    assert mend(word, {"amount", "rights", "señor", "there"}) == word
