"""A card and the consent in one: what the button beside the card's fields does, and when not."""

import pytest
from tests.domain.conversation.test_new_field import FIELDS
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import PRICE, Talk, in_english, paying

from payment_smart_bot.domain.conversation.payment_facts import name_offer
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, Decline
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import MessageIdReused
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

FORM = Policy(
    entry_mode=EntryMode.FORM,
    form_base_url="https://pay.example",
    merchant="Ada's Books",
    terms_url="https://adasbooks.example/terms",
)
REQUEST = PaymentRequest(PRICE, "Two tickets", order_id="A-17")


def begin(policy: Policy = FORM, request: PaymentRequest = REQUEST) -> tuple[Talk, str]:
    """Return a conversation that was looked at, and the id of its offer."""
    talk = Talk(policy=replace(policy, request=request))
    talk.say("hello")
    return talk, name_offer(talk.session, talk.policy)


def charged(talk: Talk) -> list[object]:
    assert isinstance(talk.gateway, FakeGateway)
    return list(talk.gateway.charged)


def consent_of(talk: Talk) -> str:
    payment = talk.store.load_latest_payment(talk.session_id)
    assert payment is not None
    return payment.consent.shown


def test_one_press_gives_the_card_and_pays_without_a_name() -> None:
    talk, offer = begin()
    reply = talk.say("", payment_method_id="pm_browser", offer_id=offer)
    assert reply.status == "completed"
    assert charged(talk) == [PRICE]
    assert consent_of(talk) == (
        "You pay $49.00 to Ada's Books with your Visa ending in 4242.\n"
        "For: Two tickets\n"
        "Order: A-17\n"
        "By paying you accept the terms: https://adasbooks.example/terms"
    )


TYPING = replace(FORM, entry_mode=EntryMode.CHAT, form_base_url=None)


@pytest.mark.parametrize(
    "before", [(), ("Jane Doe", "4242424242424242"), ("Jane Doe, 4242424242424242, 12/28, 123",)],
    ids=["nothing", "a number", "a whole card"],
)  # fmt: skip
def test_where_cards_are_typed_one_press_pays_whatever_was_typed_before(
    before: tuple[str, ...],
) -> None:
    talk, offer = begin(TYPING)
    for message in before:
        talk.say(message)
    assert talk.say("", payment_method_id="pm_browser", offer_id=offer).status == "completed"
    assert charged(talk) == [PRICE]
    assert talk.session.card is None


def test_a_name_that_is_known_is_kept_on_record() -> None:
    talk, offer = begin()
    talk.say("Jane Doe")
    assert talk.say("", payment_method_id="pm_browser", offer_id=offer).status == "completed"
    payment = talk.store.load_latest_payment(talk.session_id)
    assert payment is not None
    assert payment.cardholder == "Jane Doe"


@pytest.mark.parametrize(
    ("request_", "shown"),
    [
        (
            PaymentRequest(),
            "Your Visa ending in 4242 is saved for Ada's Books. Nothing is charged now.\n"
            "By saving you accept the terms: https://adasbooks.example/terms",
        ),
        (
            PaymentRequest(PRICE, save_card=True),
            "You pay $49.00 to Ada's Books with your Visa ending in 4242.\n"
            "By paying you allow Ada's Books to keep this card",
        ),
    ],
    ids=["a card is only saved", "and kept for later"],
)
def test_the_consent_says_what_happens_to_the_card(request_: PaymentRequest, shown: str) -> None:
    talk, offer = begin(request=request_)
    assert talk.say("", payment_method_id="pm_browser", offer_id=offer).status == "completed"
    assert consent_of(talk).startswith(shown)


def test_without_terms_none_are_accepted() -> None:
    talk, offer = begin(replace(FORM, terms_url=None), PaymentRequest(PRICE))
    talk.say("", payment_method_id="pm_browser", offer_id=offer)
    assert consent_of(talk) == "You pay $49.00 to Ada's Books with your Visa ending in 4242."


def test_an_offer_that_does_not_stand_any_more_charges_nothing() -> None:
    talk, _ = begin()
    talk.say("Jane Doe")
    reply = talk.say("", payment_method_id="pm_browser", offer_id="0" * 32)
    assert (reply.status, charged(talk)) == ("confirming", [])
    assert reply.offered is not None


def test_what_else_the_merchant_collects_is_asked_for_first() -> None:
    talk, offer = begin(replace(FORM, fields=FIELDS))
    reply = talk.say("", payment_method_id="pm_browser", offer_id=offer)
    assert (reply.status, charged(talk)) == ("collecting", [])


def test_after_a_decline_another_card_is_one_press_more() -> None:
    talk, offer = begin()
    assert isinstance(talk.gateway, FakeGateway)
    talk.gateway.on(ConfirmIntent, Decline.INSUFFICIENT_FUNDS)
    declined = talk.say("", payment_method_id="pm_poor", offer_id=offer)
    assert declined.status == "collecting"
    assert declined.response == (
        "Nothing was charged: the balance or limit of the card is too low for this payment. "
        "Please use another card."
    )
    assert talk.say("", payment_method_id="pm_rich", offer_id=offer).status == "completed"
    assert charged(talk) == [PRICE]


@pytest.mark.parametrize("policy", [FORM, TYPING], ids=["form", "typing"])
def test_after_a_decline_of_the_code_nobody_is_asked_to_type_what_stands_in_the_fields(
    policy: Policy,
) -> None:
    talk, offer = begin(policy)
    assert isinstance(talk.gateway, FakeGateway)
    talk.gateway.on(ConfirmIntent, Decline.WRONG_CODE)
    declined = talk.say("", payment_method_id="pm_browser", offer_id=offer)
    assert declined.response == (
        "Nothing was charged: the bank did not accept the security code. "
        "Please check it and try again."
    )


def test_a_press_that_is_sent_again_pays_once_and_gets_the_same_answer() -> None:
    talk, offer = begin()
    first = talk.say("", "m1", "pm_browser", offer)
    again = talk.say("", "m1", "pm_browser", offer)
    assert (again.status, again.response) == (first.status, first.response)
    assert charged(talk) == [PRICE]
    with pytest.raises(MessageIdReused):
        talk.say("", "m1", "pm_browser", "0" * 32)


def test_a_second_press_after_the_payment_pays_nothing() -> None:
    talk, offer = begin()
    talk.say("", "m1", "pm_browser", offer)
    assert talk.say("", "m2", "pm_other", offer).status == "completed"
    assert charged(talk) == [PRICE]


class TestSummary:
    """The button of a summary, where the card was typed."""

    def offered(self) -> tuple[Talk, str]:
        talk = Talk(policy=paying(PRICE))
        reply = talk.say("Jane Doe, 4242424242424242, 12/27, 456")
        assert reply.offered is not None
        return talk, reply.offered.id

    def test_it_pays(self) -> None:
        talk, summary = self.offered()
        assert talk.say("", offer_id=summary).status == "completed"
        assert charged(talk) == [PRICE]

    def test_a_summary_that_was_replaced_does_not(self) -> None:
        talk, summary = self.offered()
        talk.say("5555555555554444, 12/27, 456")
        reply = talk.say("", offer_id=summary)
        assert (reply.status, charged(talk)) == ("confirming", [])
        assert reply.response.startswith("Please check:")

    def test_none_that_is_shown_does_not(self) -> None:
        talk = Talk(policy=paying(PRICE))
        assert talk.say("", offer_id="0" * 32).response.endswith(in_english(say.AskFor("name")))
        assert charged(talk) == []
