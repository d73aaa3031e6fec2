"""What a bare "yes", "no" or "never mind" is about: what was said just before it."""

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import SIX_MESSAGES, Talk, paying

TO_THE_SUMMARY = SIX_MESSAGES[:-1]


def say_at_the_summary(*messages: str) -> tuple[Talk, FakeGateway]:
    gateway = FakeGateway()
    talk = Talk(policy=paying(), gateway=gateway)
    talk.say_all(*TO_THE_SUMMARY, *messages)
    return talk, gateway


@pytest.mark.parametrize("said", ["yes", "yes please", "do it", "confirm", "pay 49 dollars"])
def test_a_yes_to_the_summary_pays(said: str) -> None:
    _, gateway = say_at_the_summary(said)
    assert len(gateway.charged) == 1


@pytest.mark.parametrize(
    "before",
    [
        "how do i cancel?", "i'm thinking of cancelling", "change", "can i talk to a human",
        "can you change the amount to 39", "is it safe?", "nah i'll pass",
    ],
)  # fmt: skip
@pytest.mark.parametrize("said", ["yes", "yes i'm sure", "ok do it"])
def test_a_yes_to_anything_said_after_the_summary_does_not(before: str, said: str) -> None:
    """It may be about that; the plain "confirm" is asked for, and pays."""
    talk, gateway = say_at_the_summary(before, said)
    assert gateway.charged == []
    assert talk.session.turns[-1].replied == 'To go ahead, please reply "confirm".'
    talk.say("confirm")
    assert len(gateway.charged) == 1


def test_an_order_beside_a_question_is_told_that_nothing_is_charged() -> None:
    talk, gateway = say_at_the_summary("confirm. do I get a receipt?")
    told = talk.session.turns[-1].replied
    assert told.endswith('Nothing is charged yet. To go ahead, please reply "confirm".')
    talk.say("yes")
    assert gateway.charged == []
    talk.say("confirm")
    assert len(gateway.charged) == 1


def test_an_earlier_card_is_not_offered_for_confirmation() -> None:
    talk, gateway = say_at_the_summary("no, use the first card i gave you")
    told = talk.session.turns[-1].replied
    assert told.startswith("I keep no earlier card")
    assert "confirm" not in told
    talk.say("ok confirm")
    assert gateway.charged == []


@pytest.mark.parametrize("before", ["looks good", "thats all correct", "perfect"])
@pytest.mark.parametrize("said", ["yes", "yes please", "ok do it", "go ahead"])
def test_a_yes_to_the_request_for_the_word_pays(before: str, said: str) -> None:
    """All that was said before was a vague yes, and all that was asked is whether it was one."""
    talk, gateway = say_at_the_summary(before)
    assert (gateway.charged, talk.session.turns[-1].replied) == (
        [],
        'To go ahead, please reply "confirm".',
    )
    talk.say(said)
    assert len(gateway.charged) == 1


@pytest.mark.parametrize("before", ["is it safe?", "is this order 1042", "looks good"])
@pytest.mark.parametrize("said", ["please go ahead", "yes go ahead", "lovely. go for it then"])
def test_go_ahead_pays_after_a_fact_or_a_vague_yes(before: str, said: str) -> None:
    """The answer ended with how to go ahead, and can be taken for no other offer."""
    _, gateway = say_at_the_summary(before, said)
    assert len(gateway.charged) == 1


@pytest.mark.parametrize(
    "before",
    [
        "how do i cancel?", "i'm thinking of cancelling", "can i talk to a human", "nah i'll pass",
        "can you change the amount to 39", "can i pay in euros", "can you charge it on friday",
        "can we split it on two cards", "can you remind me tomorrow?", "can you charge me twice?",
        "can I order two cakes?", "I have a coupon", "can you remove my card?",
    ],
)  # fmt: skip
def test_go_ahead_does_not_pay_after_an_answer_to_another_wish(before: str) -> None:
    talk, gateway = say_at_the_summary(before, "please go ahead")
    assert gateway.charged == []
    assert talk.session.turns[-1].replied == 'To go ahead, please reply "confirm".'


@pytest.mark.parametrize("said", ["pay 49 euros", "confirm 49 pounds", "pay £49", "yes, 49 yen"])
def test_a_yes_to_another_currency_does_not_pay(said: str) -> None:
    _, gateway = say_at_the_summary(said)
    assert gateway.charged == []


@pytest.mark.parametrize(
    ("messages", "status"),
    [
        (["no"], "cancelled"),
        (["never mind"], "cancelled"),
        (["was it charged?", "no"], "confirming"),
        (["change the name", "never mind"], "confirming"),
        (["change the name", "no"], "confirming"),
        (["change the name", "nevermind, it's right"], "confirming"),
        (["change the name", "cancel"], "cancelled"),
        (["nevermind, confirm"], "confirming"),
        (["nevermind, cancel it"], "cancelled"),
    ],
)
def test_a_no_is_about_what_was_said_before_it(messages: list[str], status: str) -> None:
    talk, _ = say_at_the_summary(*messages)
    assert talk.session.status == status


def test_to_start_over_at_the_summary_asks_what_to_change() -> None:
    talk, _ = say_at_the_summary("can we start over")
    assert talk.session.turns[-1].replied.startswith("What shall I change")
