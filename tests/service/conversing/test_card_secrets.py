"""Whoever merely knows a conversation's id can look, and not pay with a card given there."""

from dataclasses import dataclass

import pytest
from tests.domain.conversation.test_new_field import FIELDS
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import PRICE, Talk, in_english, paying

from payment_smart_bot.adapters.records import encode_session
from payment_smart_bot.domain.conversation.payment_facts import name_offer
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, Decline
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import MessageIdReused
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.card_secrets import is_card_secret
from payment_smart_bot.service.conversing.replies import Reply

WHOLE = "Jane Doe, 4242424242424242, 12/27, 456"
OTHERS = "Mallory Moe, 5555555555554444, 11/28, 123"
RANDOM = "7d9f2c31-5b0e-4c7a-9e64-1f0a8b3d2c55"
ELSEWHERE = in_english(say.ConsentUnproven(by_form=False))
FORM = Policy(entry_mode=EntryMode.FORM, form_base_url="https://pay.example")


@dataclass
class Payer:
    """Somebody who takes part in a conversation, and carries the secret that they were given."""

    talk: Talk
    secret: str | None = None

    def say(self, text: str, message_id: str | None = None, **more: str) -> Reply:
        reply = self.talk.say(text, message_id, card_secret=self.secret, **more)
        self.secret = reply.card_secret or self.secret
        return reply


def begin(policy: Policy | None = None) -> tuple[Payer, Payer]:
    """Return the customer of a conversation, and somebody else who knows its id."""
    talk = Talk(policy=policy or paying(), card_secrets=True)
    return Payer(talk), Payer(talk)


def charged(payer: Payer) -> list[object]:
    assert isinstance(payer.talk.gateway, FakeGateway)
    return list(payer.talk.gateway.charged)


def test_whoever_gave_the_card_confirms() -> None:
    customer, _ = begin()
    given = customer.say(WHOLE)
    assert given.card_secret is not None
    done = customer.say("confirm")
    assert (done.status, done.card_secret, charged(customer)) == ("completed", None, [PRICE])


def test_the_secret_is_in_one_answer_and_nowhere_in_what_is_stored() -> None:
    customer, _ = begin()
    assert customer.say("I want to pay").card_secret is None
    secret = customer.say(WHOLE, RANDOM).card_secret
    assert secret is not None
    assert customer.say("is this safe?").card_secret is None
    stored = encode_session(customer.talk.session)
    assert secret.encode() not in stored
    assert RANDOM.encode() not in stored


GIVEN_IN_STEPS: list[tuple[str, ...]] = [
    (WHOLE,),
    ("Jane Doe", "4242424242424242", "12/27", "456"),
    ("4242 4242", "4242 4242", "12/27 456", "Jane Doe"),
    ("12/27", "456", "4242424242424242 12/27 456", "Jane Doe"),
]


@pytest.mark.parametrize("lines", GIVEN_IN_STEPS, ids=lambda lines: lines[0])
def test_who_knows_the_id_alone_cannot_pay(lines: tuple[str, ...]) -> None:
    customer, stranger = begin()
    for line in lines:
        last = customer.say(line)
    assert last.status == "confirming"
    for consent in ("confirm", "yes, pay now", "CONFIRM!"):
        reply = stranger.say(consent)
        assert (reply.status, charged(stranger)) == ("confirming", [])
    assert stranger.say("confirm").response == ELSEWHERE
    assert customer.say("confirm").status == "completed"


@pytest.mark.parametrize(
    "secret", ["", "0" * 32, "f" * 31, "é" * 32], ids=["empty", "zeros", "short", "not ASCII"]
)
def test_a_wrong_secret_is_none(secret: str) -> None:
    customer, stranger = begin()
    customer.say(WHOLE)
    stranger.secret = secret
    assert stranger.say("confirm").response == ELSEWHERE
    assert charged(stranger) == []


def test_nor_by_the_button_of_the_summary() -> None:
    customer, stranger = begin()
    offered = customer.say(WHOLE).offered
    assert offered is not None
    assert stranger.say("", offer_id=offered.id).response == ELSEWHERE
    assert customer.say("", offer_id=offered.id).status == "completed"


@pytest.mark.parametrize(
    "by_stranger",
    [("12/27, 456",), ("12/27", "456"), ("exp 12/27",), ("my name is Mallory Moe", "12/27 999")],
    ids=str,
)
def test_adding_the_rest_of_a_card_to_somebodys_number_brings_no_secret(
    by_stranger: tuple[str, ...],
) -> None:
    customer, stranger = begin()
    customer.say("Jane Doe")
    customer.say("4242424242424242")
    for line in by_stranger:
        stranger.say(line)
    stranger.say("confirm")
    assert (stranger.secret, charged(stranger)) == (None, [])


def test_another_card_has_another_secret() -> None:
    """A stranger can pay with a card of their own, and the customer's is gone with it."""
    customer, stranger = begin()
    customer.say(WHOLE)
    stranger.say(OTHERS)
    assert customer.say("confirm").response == ELSEWHERE
    assert stranger.say("confirm").status == "completed"
    session = stranger.talk.session
    assert session.token is not None
    assert session.token.last4 == "4444"


STEPS_BACK: list[tuple[str, ...]] = [
    ("5555555555554444", "keep it as it was"),
    ("change the card number", "5555 5555", "keep it", "never mind, leave it"),
    ("5555 5555", "keep it"),
    ("change the card number", "5555555555554444", "cancel", "I want to pay"),
    ("change the name", "Mallory Moe"),
]


@pytest.mark.parametrize("steps", STEPS_BACK, ids=lambda steps: " > ".join(steps))
def test_no_secret_of_another_card_fits_the_one_that_was_there(steps: tuple[str, ...]) -> None:
    customer, stranger = begin()
    customer.say(WHOLE)
    for step in steps:
        stranger.say(step)
    stranger.say("confirm")
    assert charged(stranger) == []


def test_who_came_without_the_secret_goes_on_by_giving_the_card_again() -> None:
    customer, other_tab = begin()
    customer.say(WHOLE)
    assert other_tab.say("confirm").response == ELSEWHERE
    other_tab.say("4242424242424242")
    other_tab.say("12/27 456")
    assert other_tab.say("confirm").status == "completed"


def test_nothing_else_needs_it() -> None:
    customer, stranger = begin()
    customer.say(WHOLE)
    assert stranger.say("is this safe?").status == "confirming"
    assert stranger.say("change the name").status == "collecting"
    assert stranger.say("Janet Doe").status == "confirming"
    assert stranger.say("cancel").status == "cancelled"
    assert customer.talk.session.card_proof is None


class TestSentAgain:
    """The same message gets the same answer, and with that the secret."""

    def test_it_brings_the_secret_back(self) -> None:
        customer, _ = begin()
        first = customer.say(WHOLE, RANDOM)
        again = customer.say(WHOLE, RANDOM)
        assert again.card_secret == first.card_secret is not None
        assert again.response == first.response

    def test_it_brings_none_once_another_card_was_given(self) -> None:
        customer, stranger = begin()
        customer.say(WHOLE, RANDOM)
        stranger.say(OTHERS)
        assert customer.say(WHOLE, RANDOM).card_secret is None

    def test_another_text_is_refused(self) -> None:
        customer, stranger = begin()
        customer.say(WHOLE, RANDOM)
        with pytest.raises(MessageIdReused):
            stranger.say(OTHERS, RANDOM)

    def test_an_id_that_can_be_guessed_brings_none(self) -> None:
        """A stranger can make up a text of the same trace, which holds four digits at most."""
        customer, stranger = begin()
        assert customer.say(WHOLE, "m1").card_secret is not None
        guessed = stranger.say("Jane Doe, 4000056655694242, 12/27, 999", "m1")
        assert (guessed.card_secret, stranger.secret) == (None, None)

    def test_a_process_that_died_before_its_answer_brings_it_all_the_same(self) -> None:
        customer, _ = begin()
        customer.talk.say(WHOLE, RANDOM)
        customer.say(WHOLE, RANDOM)
        assert customer.say("confirm").status == "completed"

    def test_a_confirm_that_is_sent_again_charges_once(self) -> None:
        customer, _ = begin()
        customer.say(WHOLE, RANDOM)
        first, again = (customer.say("confirm", "a-confirm-with-a-random-id") for _ in range(2))
        assert (first.response, charged(customer)) == (again.response, [PRICE])


class TestOnOurForm:
    """The PaymentMethod comes from a browser, in a message or from the page of the form."""

    def test_the_card_and_the_consent_in_one_need_no_secret(self) -> None:
        customer, _ = begin(paying(policy=FORM))
        customer.say("hello")
        offer = name_offer(customer.talk.session, customer.talk.policy)
        done = customer.say("", payment_method_id="pm_browser", offer_id=offer)
        assert (done.status, charged(customer)) == ("completed", [PRICE])

    def test_a_stranger_cannot_confirm_it(self) -> None:
        customer, stranger = begin(paying(policy=FORM))
        customer.say("Jane Doe")
        assert customer.say("", payment_method_id="pm_browser").card_secret is not None
        assert stranger.say("confirm").response == in_english(say.ConsentUnproven(by_form=True))
        assert customer.say("confirm").status == "completed"

    def test_the_same_card_sent_again_has_a_new_secret(self) -> None:
        """The page of the form sends a card again if it got no answer."""
        customer, _ = begin(paying(policy=FORM))
        customer.say("Jane Doe")
        first = customer.say("", payment_method_id="pm_browser").card_secret
        second = customer.say("", payment_method_id="pm_browser").card_secret
        assert first != second is not None
        assert customer.say("confirm").status == "completed"

    def test_a_card_that_is_refused_brings_none(self) -> None:
        customer, _ = begin(paying(policy=FORM))
        assert isinstance(customer.talk.gateway, FakeGateway)
        customer.talk.gateway.answers.append(CardRefused(Refusal.DECLINED))
        customer.say("Jane Doe")
        assert customer.say("", payment_method_id="pm_refused").card_secret is None

    def test_what_else_is_collected_is_asked_before(self) -> None:
        customer, stranger = begin(paying(policy=replace(FORM, fields=FIELDS)))
        customer.say("hello")
        offer = name_offer(customer.talk.session, customer.talk.policy)
        asked = customer.say("", payment_method_id="pm_browser", offer_id=offer)
        assert (asked.status, asked.card_secret is None) == ("collecting", False)
        assert stranger.secret is None

    @pytest.mark.parametrize("first", ["", "pm_mallory"], ids=["at once", "after their own card"])
    def test_who_names_a_paymentmethod_that_was_shown_has_not_given_it(self, first: str) -> None:
        """While its charge is under way, everybody who looks reads its id."""
        customer, stranger = begin(paying(policy=FORM))
        assert isinstance(customer.talk.gateway, FakeGateway)
        customer.talk.gateway.on(ConfirmIntent, Decline.INSUFFICIENT_FUNDS)
        customer.say("Jane Doe")
        customer.say("", payment_method_id="pm_victim")
        assert customer.say("confirm").status == "collecting"
        if first:
            stranger.say("", payment_method_id=first)
        offer = name_offer(customer.talk.session, customer.talk.policy)
        stranger.say("", payment_method_id="pm_victim", offer_id=offer)
        stranger.say("confirm")
        assert charged(stranger) == []


def test_a_code_that_the_bank_asks_for_again_leaves_the_secret_as_it_is() -> None:
    customer, stranger = begin()
    customer.say(WHOLE)
    talk = customer.talk
    refused = replace(talk.session, status=Status.COLLECTING, offer=None, code_needed=True)
    talk.store.save(refused, talk.clock(), None)
    assert stranger.say("456").status == "confirming"
    assert (stranger.say("confirm").response, charged(stranger)) == (ELSEWHERE, [])
    assert customer.say("confirm").status == "completed"


def test_without_the_setting_nothing_is_given_and_nothing_needed() -> None:
    customer, stranger = begin()
    customer.talk.card_secrets = False
    assert customer.say(WHOLE, RANDOM).card_secret is None
    assert customer.talk.session.turns[-1].message_id == RANDOM
    assert stranger.say("confirm").status == "completed"


def test_where_it_is_turned_off_meanwhile_it_is_needed_no_more() -> None:
    customer, merchants_server = begin()
    customer.say(WHOLE)
    customer.talk.card_secrets = False
    assert merchants_server.say("confirm").status == "completed"


def test_a_session_without_a_card_has_no_secret() -> None:
    customer, _ = begin()
    customer.say("Jane Doe")
    session = customer.talk.session
    assert not is_card_secret(session, None)
    assert not is_card_secret(session, "0" * 32)
