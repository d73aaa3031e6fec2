"""Whole conversations in which somebody seems to stop, waits, or comes back."""

from tests.fakes.talk import PRICE, SIX_MESSAGES, Talk, paying

from payment_smart_bot.domain.model.session import Status


def at_the_summary() -> Talk:
    talk = Talk(policy=paying(PRICE))
    assert talk.say_all(*SIX_MESSAGES[:5]).status is Status.CONFIRMING
    return talk


def test_whoever_drops_a_question_and_orders_to_pay_is_asked_for_the_word_and_then_pays() -> None:
    talk = at_the_summary()
    reply = talk.say("never mind I'll ring the shop about it just take the payment")
    assert reply.status is Status.CONFIRMING
    assert '"confirm"' in reply.response
    assert talk.say("confirm").status is Status.COMPLETED


def test_whoever_does_not_want_it_charged_yet_has_it_as_it_was() -> None:
    talk = at_the_summary()
    assert talk.say("ok ill wait, dont pay it now").status is Status.CONFIRMING
    assert talk.say("hold on the door.. ok i'm back").status is Status.CONFIRMING
    assert talk.say("confirm").status is Status.COMPLETED


def test_whoever_pays_at_the_desk_is_done_here_until_they_wish_to_go_on() -> None:
    talk = at_the_summary()
    said = "you know what let's not do this, I'll pay at the front desk next week"
    assert talk.say(said).status is Status.CANCELLED
    assert talk.say("confirm").status is Status.CANCELLED
    reply = talk.say("actually shes ok with it, carry on with the visa")
    assert (reply.status, reply.current_field) == (Status.COLLECTING, "name")


def test_a_card_is_saved_by_saying_so_where_nothing_is_charged() -> None:
    talk = Talk()
    talk.say_all(*SIX_MESSAGES[:5])
    talk.say("If I save this now do I have to pay anything at all today?")
    assert talk.say("Right, so nothing today. Yes save it").status is Status.COMPLETED
