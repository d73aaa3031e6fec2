"""A card that is given on a page of its own, and card details that are typed in the chat anyway."""

import logging
import re
from datetime import timedelta

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.parts import of_type
from tests.fakes.ports import Clock, FakeSealer, RecordingAssistant
from tests.fakes.talk import PRICE, Talk, as_read, in_english, paying

from payment_smart_bot.adapters.records import encode_session
from payment_smart_bot.domain.conversation.card_entry import find_open_form
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, Decline
from payment_smart_bot.domain.model.cards.card_details import Cvv, Pan
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.errors import (
    FormGone,
    GatewayUnavailable,
    MessageIdReused,
    SessionNotFound,
)
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.merchant import Merchant

BASE = "https://pay.example"
POLICY = Policy(entry_mode=EntryMode.FORM, form_base_url=BASE)
TYPED = {
    "a number": "4242424242424242",
    "a number in groups": "it is 4242 4242 4242 4242, thanks",
    "a wrong number": "4242424242424241",
    "a part of a number": "4242 4242",
    "an expiry": "12/27",
    "an expiry that is past": "01/20",
    "a code": "cvv 123",
    "all of it": "4242424242424242 12/27 cvv 123",
    "an amex": "378282246310005 exp 12/2028 code 1234",
}


def talk_by_form(**parts: object) -> Talk:
    parts = {"policy": POLICY, **parts}
    return Talk(**parts)  # type: ignore[arg-type]


CARD_ON_FORM = in_english(say.AskForCardOnForm(is_new=False))
NEW_CARD_ON_FORM = in_english(say.AskForCardOnForm(is_new=True))


def link(session: Session) -> str:
    return f"{BASE}/pay/{session.form_token}"


def test_the_name_is_asked_for_in_the_chat_and_then_the_link_is_given() -> None:
    talk = talk_by_form()
    first = talk.say("I want to pay")
    assert (first.current_field, first.done, first.total) == ("name", 0, 2)
    assert first.card_form is None
    assert "/pay/" not in first.response
    reply = talk.say("Jane Doe")
    assert (reply.current_field, reply.done, reply.total) == ("card", 1, 2)
    assert reply.card_form == link(talk.session)
    assert reply.response == (f"Thank you, Jane Doe. {CARD_ON_FORM}\n{link(talk.session)}")


def test_a_whole_payment() -> None:
    talk = talk_by_form(policy=paying(PRICE, POLICY))
    talk.say("Jane Doe")
    offered = talk.say("", payment_method_id="pm_browser")
    assert (offered.status, offered.current_field, offered.done) == (
        "confirming",
        "confirmation",
        2,
    )
    assert offered.card_form is None
    assert "Visa ****4242" in offered.response
    assert offered.echo == ""
    paid = talk.say("confirm")
    assert paid.status is Status.COMPLETED
    assert paid.payment is not None
    assert (paid.payment.token.id, paid.payment.money) == ("pm_browser", PRICE)


@pytest.mark.parametrize("text", TYPED.values(), ids=TYPED)
@pytest.mark.parametrize("when", ["before the name", "at the form", "at the summary"])
def test_what_is_typed_of_a_card_is_not_used_not_kept_and_not_echoed(
    text: str, when: str, caplog: pytest.LogCaptureFixture
) -> None:
    """No digit of it reaches the store, Stripe, the sealer, the assistant or the log."""
    caplog.set_level(logging.DEBUG)
    gateway, sealer, assistant = FakeGateway(), FakeSealer(), RecordingAssistant()
    talk = talk_by_form(gateway=gateway, sealer=sealer, assistant=assistant)
    if when != "before the name":
        talk.say("Jane Doe")
    if when == "at the summary":
        talk.say("", payment_method_id="pm_browser")
    reply = talk.say(text, message_id="m1")
    session = talk.session
    told = reply.response.removesuffix(link(session))
    if when == "before the name":
        assert reply.card_form is None
    else:
        assert reply.card_form == link(session)
        assert reply.current_field == "card"
    assert told.startswith(in_english(say.CardNotTakenInChat()))
    assert (session.card, session.pieces, session.expiry, dict(session.attempts)) == (
        None, None, None, {},
    )  # fmt: skip
    assert not of_type(session, Pan, Digits, Cvv)
    assert (gateway.seen, gateway.codes_seen, sealer.kept, assistant.asked) == ([], [], {}, [])
    turn = session.turns[-1]
    assert not re.search(r"\d", turn.said.text + reply.echo + told)
    stored = encode_session(replace(session, turns=(turn,), token=None))
    for digits in re.findall(r"\d{3,}", text):
        assert digits.encode() not in stored
        assert digits not in caplog.text


def test_two_typed_cards_leave_the_same_trace() -> None:
    """Not even a hash of a number's last digits is kept."""
    traces = []
    for number in ("4242424242424242", "4000000000000002"):
        talk = talk_by_form()
        talk.say_all("Jane Doe")
        talk.say(number, message_id="m1")
        traces.append(talk.session.turns[-1].fingerprint)
    assert traces[0] == traces[1]


def test_a_name_that_comes_with_a_typed_card_is_taken() -> None:
    talk = talk_by_form()
    reply = talk.say("my name is Jane Doe, card 4242424242424242 12/27 cvv 123")
    assert talk.session.name == "Jane Doe"
    assert reply.card_form == link(talk.session)


def test_a_name_can_be_corrected_with_a_typed_card() -> None:
    talk = talk_by_form()
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    talk.say("change the name")
    talk.say("my name is Ada Lovelace, card 4242424242424242")
    assert (talk.session.name, POLICY.fields.find_open(talk.session)) == ("Ada Lovelace", "card")


def test_who_types_another_card_is_given_the_link_and_may_keep_the_first() -> None:
    talk = talk_by_form()
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    reply = talk.say("5555555555554444")
    assert NEW_CARD_ON_FORM in reply.response
    kept = talk.say("keep it")
    assert kept.status is Status.CONFIRMING
    talk.say("change the card")
    assert talk.say("", payment_method_id="pm_2").status is Status.CONFIRMING
    assert talk.session.token is not None
    assert talk.session.token.id == "pm_2"


@pytest.mark.parametrize("what", ["change the expiry date", "change the code", "change the card"])
def test_a_change_of_the_card_leads_to_the_page(what: str) -> None:
    talk = talk_by_form()
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    reply = talk.say(what)
    assert reply.response == f"{NEW_CARD_ON_FORM}\n{link(talk.session)}"


def test_a_change_of_something_is_asked_about() -> None:
    talk = talk_by_form()
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    assert (
        talk.say("I want to change something").response
        == "What shall I change: the name or the card?"
    )
    assert talk.say("the card").response == f"{NEW_CARD_ON_FORM}\n{link(talk.session)}"


def test_what_is_still_needed() -> None:
    talk = talk_by_form()
    assert talk.say("confirm").response.startswith(
        "Before you can confirm, I still need the name on the card and your card."
    )


def test_a_card_may_come_before_the_name_or_with_it() -> None:
    talk = talk_by_form()
    reply = talk.say("", payment_method_id="pm_1")
    assert (reply.current_field, reply.done) == ("name", 1)
    assert talk.say("Jane Doe").status is Status.CONFIRMING
    other = talk_by_form(session_id="other")
    reply = other.say("my name is Ada Lovelace", payment_method_id="pm_2")
    assert reply.status is Status.CONFIRMING
    assert "Name: Ada Lovelace" in reply.response


def test_a_cancellation_that_comes_with_a_card_counts() -> None:
    talk = talk_by_form(gateway=(gateway := FakeGateway()))
    assert talk.say("cancel", payment_method_id="pm_1").status is Status.CANCELLED
    assert gateway.adopted == []


@pytest.mark.parametrize("refusal", [Refusal.BRAND, Refusal.UNUSABLE, Refusal.EXPIRY])
def test_a_card_that_is_not_taken_is_asked_for_again(refusal: Refusal) -> None:
    talk = talk_by_form(gateway=FakeGateway(answers=[CardRefused(refusal)]))
    talk.say("Jane Doe")
    reply = talk.say("", payment_method_id="pm_1")
    assert reply.response.startswith(in_english(say.CardNotAccepted(refusal, 1, 3)))
    assert reply.card_form == link(talk.session)
    assert talk.say("", payment_method_id="pm_2").status is Status.CONFIRMING


@pytest.mark.parametrize("decline", [Decline.GENERIC, Decline.WRONG_CODE, Decline.TRY_AGAIN])
def test_after_a_decline_the_card_is_asked_for_on_the_page(decline: Decline) -> None:
    """No sentence asks for a number or a code in the chat."""
    gateway = FakeGateway(script={ConfirmIntent: [decline]})
    talk = talk_by_form(gateway=gateway, policy=paying(PRICE, POLICY))
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    reply = talk.say("confirm")
    assert reply.current_field == "card"
    assert "Nothing was charged" in reply.response
    assert "I need" not in reply.response
    assert reply.response.endswith(link(talk.session))
    talk.say("", payment_method_id="pm_2")
    assert talk.say("confirm").status is Status.COMPLETED


def test_stripe_out_of_reach_leaves_no_trace() -> None:
    talk = talk_by_form(gateway=FakeGateway(answers=[GatewayUnavailable("Out of reach.")]))
    talk.say("Jane Doe")
    before = talk.session
    with pytest.raises(GatewayUnavailable):
        talk.say("", payment_method_id="pm_1")
    assert talk.session == before


def test_a_card_that_is_sent_again_is_the_same_turn() -> None:
    talk = talk_by_form(gateway=(gateway := FakeGateway()))
    talk.say("Jane Doe")
    first = talk.say("", "m1", "pm_1")
    assert talk.say("", "m1", "pm_1") == as_read(first)
    assert len(gateway.adopted) == 1
    with pytest.raises(MessageIdReused):
        talk.say("", "m1", "pm_2")


def test_a_finished_conversation_takes_no_card() -> None:
    talk = talk_by_form(gateway=(gateway := FakeGateway()))
    talk.say("Jane Doe")
    talk.say("", payment_method_id="pm_1")
    talk.say("confirm")
    assert talk.say("", payment_method_id="pm_2").status is Status.COMPLETED
    assert len(gateway.adopted) == 1


def test_while_payments_are_paused_no_card_is_taken_and_no_link_given() -> None:
    talk = talk_by_form(gateway=(gateway := FakeGateway()))
    talk.say("Jane Doe")
    talk.policy = replace(POLICY, paused=True)
    for reply in (
        talk.say("", payment_method_id="pm_1"),
        talk.say("4242424242424242"),
        talk.say("hello"),
    ):
        assert reply.response == in_english(say.Paused(None))
        assert reply.card_form is None
    assert gateway.adopted == []


def test_the_form_is_found_by_its_token_as_long_as_it_may_be_used() -> None:
    talk = talk_by_form()
    talk.say("Jane Doe")
    token = talk.session.form_token
    assert token is not None
    assert talk.chat.find_by_form(token) == talk.session
    for other in ("", token[:-1], token.upper() + "0", talk.session_id, talk.session.seed):
        with pytest.raises(FormGone):
            talk.chat.find_by_form(other)
    talk.say("", payment_method_id="pm_1")
    assert talk.chat.find_by_form(token).status is Status.CONFIRMING
    talk.say("cancel")
    with pytest.raises(FormGone):
        talk.chat.find_by_form(token)
    talk.say("I want to pay")
    assert talk.chat.find_by_form(token).status is Status.COLLECTING
    talk.clock.forward(timedelta(hours=1))
    with pytest.raises(FormGone):
        talk.chat.find_by_form(token)


def test_the_token_is_random_and_tells_nothing_of_the_session() -> None:
    """Each conversation has its own, drawn for itself; a later one of the same id has another."""
    talk = talk_by_form()
    talk.say("hello")
    first = talk.session
    talk.clock.forward(timedelta(hours=2))
    talk.say("hello")
    later = talk.session
    assert first.form_token is not None
    assert re.fullmatch("[0-9a-f]{32}", first.form_token)
    assert len({first.form_token, later.form_token, first.seed, later.seed}) == 4
    merchant = Merchant(talk.store, POLICY, talk.clock, lambda: "asked", talk.new_seed)
    asked = merchant.create_session({})
    assert asked.form_token not in {None, asked.id, asked.seed}


def test_a_conversation_that_began_otherwise_goes_on_as_is_set_now() -> None:
    """What was typed in the chat before is let go of, and so is the page the other way round."""
    talk = Talk()
    talk.say_all("Jane Doe", "4242424242424242")
    talk.policy = POLICY
    reply = talk.say("hello")
    assert reply.card_form == link(talk.session)
    assert (talk.session.card, talk.session.name) == (None, "Jane Doe")
    token = talk.session.form_token or ""
    assert talk.chat.find_by_form(token)
    talk.policy = Policy()
    assert find_open_form(talk.session, talk.policy) is None
    with pytest.raises(FormGone):
        talk.chat.find_by_form(token)
    assert talk.say("hello").current_field == "card"
    assert talk.session.form_token is None
    assert talk.say("4242424242424242").current_field == "expiry"


def test_a_tokenised_card_outlasts_a_change_of_the_setting() -> None:
    talk = Talk()
    talk.say_all("Jane Doe", "4242424242424242 12/27 cvv 123")
    talk.policy = POLICY
    assert talk.say("confirm").status is Status.COMPLETED


def test_with_issued_ids_only_nothing_else_is_different() -> None:
    talk = talk_by_form()
    chat = replace(talk.chat, only_issued_ids=True)
    with pytest.raises(SessionNotFound):
        chat.show_session("made-up")


def test_standing_repeats_the_link() -> None:
    talk = talk_by_form(clock=Clock())
    merchant = Merchant(talk.store, POLICY, talk.clock, lambda: "asked", talk.new_seed)
    session = merchant.create_session({})
    assert talk.chat.word_standing(session).endswith("What is the name on the card?")
    named = replace(session.with_value(Field.NAME, "Jane Doe"), news=("Nothing was charged.",))
    assert talk.chat.word_standing(named) == (
        f"Nothing was charged. {CARD_ON_FORM}\n{link(session)}"
    )


@pytest.mark.parametrize("question", ["is this safe?", "do you store my card?"])
def test_answers_say_that_the_card_does_not_come_here(question: str) -> None:
    """Both are followed by the link, as the open question is asked again."""
    talk = talk_by_form()
    talk.say("Jane Doe")
    reply = talk.say(question)
    assert "Stripe" in reply.response
    assert "encrypted until" not in reply.response
    assert "erased here" not in reply.response
    assert reply.response.endswith(link(talk.session))
