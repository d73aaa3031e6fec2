"""Where bots are checked for, a card is tried only once a person was found."""

import pytest
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import BotCheckNeeded
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run

WHOLE = "Jane Doe, 4242424242424242, 12/27, 456"


def say(talk: Talk, text: str, *, passed: bool = False) -> Reply:
    chat = replace(talk.chat, checks_for_bots=True)
    said = Said(text, talk.session_id, passed_bot_check=passed)
    return run(chat.take_turn(said), talk.handler.perform)


def test_nothing_is_kept_of_a_card_that_is_not_tried() -> None:
    talk = Talk(policy=paying())
    say(talk, "hello")
    before = talk.session
    with pytest.raises(BotCheckNeeded):
        say(talk, WHOLE)
    assert talk.session == before


def test_a_person_is_found_once_in_a_conversation() -> None:
    talk = Talk(policy=paying())
    assert say(talk, "hello", passed=True).status == "collecting"
    assert say(talk, WHOLE).status == "confirming"
    assert say(talk, "confirm").status == "completed"


def test_a_link_to_stripes_page_needs_one_too() -> None:
    talk = Talk(policy=paying(policy=Policy(entry_mode=EntryMode.CHECKOUT)))
    with pytest.raises(BotCheckNeeded):
        say(talk, "pay")
    with pytest.raises(BotCheckNeeded):
        say(talk, "pay")
