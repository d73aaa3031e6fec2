"""In a trial only test cards are taken: a real number is turned down when it is given."""

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import FakeSealer
from tests.fakes.talk import Talk

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.published_cards import SIMULATED, WITH_STAND_IN
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.english.fields import TEST_CARD_NEEDED

REAL = "4929420573595709"
TRIAL = Policy(test_numbers=WITH_STAND_IN)


def talk(policy: Policy = TRIAL) -> tuple[Talk, FakeGateway, FakeSealer]:
    gateway, sealer = FakeGateway(), FakeSealer()
    return Talk(policy=policy, gateway=gateway, sealer=sealer), gateway, sealer


GIVEN = {
    "by itself": ["4929 4205 7359 5709"],
    "with everything": ["Jane Doe, 4929420573595709, 12/29, cvv 123"],
    "in words": [
        "four nine two nine four two zero five seven three five nine five seven zero nine",
    ],
    "in pieces": ["492942", "05", "7359", "5709"],
    "as a correction": ["4242424242424242", "sorry, it is 4929420573595709"],
    "of an amex": ["3714 496353 98423"],
}


@pytest.mark.parametrize("messages", GIVEN.values(), ids=GIVEN)
def test_a_real_number_is_turned_down_at_once_and_never_sealed_or_sent(messages: list[str]) -> None:
    customer, gateway, sealer = talk()
    replies = [customer.say(text) for text in ("Jane Doe", *messages)]
    assert any(TEST_CARD_NEEDED in reply.response for reply in replies)
    assert gateway.seen == []
    kept = "4242424242424242" if messages is GIVEN["as a correction"] else None
    assert {digits.reveal() for digits, _ in sealer.kept.values()} <= {kept}
    card = customer.session.card
    assert (card and card.last4) == (kept and kept[-4:])
    assert customer.session.pieces is None


@pytest.mark.parametrize("number", ["4242424242424242", "4000002760003184", "378282246310005"])
def test_a_test_card_is_taken_whole_and_in_pieces(number: str) -> None:
    for pieces in ([number], [number[:6], number[6:8], number[8:]]):
        customer, _, _ = talk()
        reply = customer.say_all("Jane Doe", *pieces)
        assert reply.current_field == "expiry", pieces
        assert customer.session.card is not None


def test_a_real_number_counts_as_a_rejected_try_like_any_other() -> None:
    customer, gateway, _ = talk()
    assert "(Try 1 of 5.)" in customer.say_all("Jane Doe", REAL).response
    assert "(Try 2 of 5.)" in customer.say("4242424242424241").response
    customer.say_all("4242424242424242", "12/29")
    assert customer.say("123").status is Status.CONFIRMING
    assert len(gateway.seen) == 1
    assert customer.session.declines == 0


def test_what_is_wrong_with_a_number_comes_before_its_being_real() -> None:
    customer, _, _ = talk()
    assert "digit wrong" in customer.say_all("Jane Doe", "4929420573595708").response
    assert TEST_CARD_NEEDED not in customer.say("49294205735957").response


@pytest.mark.parametrize(
    ("policy", "taken"),
    [(Policy(test_numbers=WITH_STAND_IN), False), (Policy(test_numbers=SIMULATED), True)],
    ids=["test key", "simulator"],
)
def test_only_the_simulator_takes_test_numbers_without_a_token_at_stripe(
    policy: Policy, taken: bool
) -> None:
    customer, _, _ = talk(policy)
    customer.say_all("Jane Doe", "4111 1111 1111 1111")
    assert (customer.session.card is not None) is taken


def test_for_live_money_any_number_is_taken() -> None:
    customer, _, _ = talk(Policy())
    assert customer.say_all("Jane Doe", REAL).current_field == "expiry"
