"""One tab's conversation: nothing is done twice and nothing is lost, whatever goes wrong."""

from collections.abc import Callable

import pytest
from tests.frontend.fake_api import NOON, FakeApi

from payment_page import phrases
from payment_page.chat.conversation import Conversation
from payment_page.chat.retrying import PATIENCE_SECONDS
from payment_page.chat.talk import Memory, Outgoing, Talk, read_memory
from payment_page.errors import ApiError, CheckNeeded, Gone, NotAllowed, Refused, TryAgain

CARD = "4000 0566 5566 5556"
NOTHING = Memory()
LINKED = Memory("s1", is_linked=True)
SECRET = "c" * 32
DOWN = TryAgain("The payment service cannot be reached.")


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def open_talk(api: FakeApi, waits: list[float]) -> Callable[..., Talk]:
    return lambda memory=NOTHING: Talk(api, memory, lambda: NOON, waits.append)


@pytest.fixture
def talk(open_talk: Callable[..., Talk]) -> Talk:
    return open_talk()


def said(talk: Talk, text: str) -> None:
    talk.say(text)
    talk.work()


def shown(talk: Talk) -> list[str]:
    return [line.text for line in talk.conversation.lines]


def ids(api: FakeApi) -> list[str]:
    """Return the id of each message that was sent, in order."""
    return [message_id for text, message_id, _ in api.calls if text != "look"]


def down(api: FakeApi, times: int, *, arrives: bool = False) -> None:
    """Let so many calls fail; the first may arrive all the same."""
    api.fails += [(DOWN, arrives and not number) for number in range(times)]


def assert_no_complaint(talk: Talk) -> None:
    assert talk.conversation.trouble is None
    assert talk.conversation.notice is None


A_WHILE = 6
"""More calls than are made of themselves for one message."""


def test_what_was_typed_is_shown_as_the_api_echoes_it_and_kept_nowhere(talk: Talk) -> None:
    talk.say(CARD)
    assert talk.outgoing_count == 1
    assert CARD not in repr(talk.__dict__)
    talk.work()
    assert shown(talk) == ["****", "answer 1"]
    assert CARD not in repr([getattr(talk, name) for name in vars(talk)])
    assert not talk.is_busy


def test_blank_text_is_no_message(talk: Talk) -> None:
    talk.say("  \n")
    assert not talk.is_busy


def test_the_session_is_the_one_that_the_api_issued(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    said(talk, "again")
    assert [session for _, _, session in api.calls] == [None, "s1"]


def test_what_is_typed_meanwhile_is_sent_next(talk: Talk, api: FakeApi) -> None:
    talk.say("one")
    talk.say("two")
    talk.work()
    assert [text for text, _, _ in api.calls] == ["one", "two"]
    assert shown(talk) == ["one", "answer 1", "two", "answer 2"]


@pytest.mark.parametrize("arrives", [True, False])
def test_a_lost_answer_is_asked_for_again_with_the_same_id(
    arrives: bool, talk: Talk, api: FakeApi, waits: list[float]
) -> None:
    down(api, 2, arrives=arrives)
    told: list[str] = []
    talk.say("Jane Doe")
    talk.work(told.append)
    assert len(set(ids(api))) == 1
    assert shown(talk) == ["Jane Doe", "answer 1"]
    assert waits == [0.5, 1.0]
    assert told == [phrases.STILL_TRYING] * 2


def test_retry_after_is_kept(talk: Talk, api: FakeApi, waits: list[float]) -> None:
    api.fails.append((TryAgain("Busy.", after=3.0), False))
    said(talk, "hello")
    assert waits == [3.0]
    api.fails.append((TryAgain("Busy.", after=PATIENCE_SECONDS + 1), False))
    said(talk, "hello")
    assert waits == [3.0]
    assert talk.conversation.trouble == "Busy."


def test_a_message_that_arrived_without_an_answer_is_found(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    down(api, A_WHILE, arrives=True)
    said(talk, CARD)
    assert talk.conversation.trouble == str(DOWN)
    assert CARD not in repr([getattr(talk, name) for name in vars(talk)])
    api.fails.clear()
    talk.try_again()
    talk.work()
    assert shown(talk) == ["hello", "answer 1", "****", "answer 2"]
    assert_no_complaint(talk)


def test_a_typed_message_that_never_arrived_has_to_be_typed_again(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    down(api, A_WHILE)
    said(talk, CARD)
    sent = len(ids(api))
    api.fails.clear()
    talk.try_again()
    talk.work()
    assert (talk.conversation.notice, talk.conversation.trouble) == (phrases.TYPE_AGAIN, None)
    assert len(ids(api)) == sent
    said(talk, CARD)
    assert shown(talk) == ["hello", "answer 1", "****", "answer 2"]
    assert talk.conversation.notice is None


def test_the_words_of_a_button_are_sent_again_with_the_same_id(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    down(api, A_WHILE)
    talk.press("confirm", 2)
    talk.work()
    api.fails.clear()
    talk.try_again()
    talk.work()
    assert len(set(ids(api))) == 2
    assert shown(talk) == ["hello", "answer 1", "confirm", "answer 2"]


@pytest.mark.parametrize("typed", [True, False])
def test_a_first_message_that_was_lost(typed: bool, talk: Talk, api: FakeApi) -> None:
    """Without a session nobody can be asked: a button is sent again, a text has to be typed."""
    down(api, A_WHILE)
    if typed:
        talk.say("hello")
    else:
        talk.press("hello", 0)
    talk.work()
    api.fails.clear()
    talk.try_again()
    talk.work()
    if typed:
        assert (shown(talk), talk.conversation.notice) == ([], phrases.LOST)
    else:
        assert shown(talk) == ["hello", "answer 1"]


def test_still_unreachable(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    down(api, 2 * A_WHILE)
    said(talk, "Jane Doe")
    talk.try_again()
    talk.work()
    assert talk.conversation.trouble == str(DOWN)
    assert shown(talk) == ["hello", "answer 1"]


def test_typing_on_instead_shows_what_had_arrived_too(talk: Talk, api: FakeApi) -> None:
    said(talk, "hello")
    down(api, A_WHILE, arrives=True)
    said(talk, "Jane Doe")
    api.fails.clear()
    said(talk, CARD)
    assert shown(talk) == ["hello", "answer 1", "Jane Doe", "answer 2", "****", "answer 3"]


def test_a_second_click_counts_for_nothing(talk: Talk, api: FakeApi) -> None:
    """Neither while the first is under way, nor on a button of what was shown before."""
    said(talk, "hello")
    talk.press("confirm", 2)
    talk.press("confirm", 2)
    talk.work()
    talk.press("confirm", 2)
    talk.start_over(2)
    talk.work()
    assert [text for text, _, _ in api.calls] == ["hello", "confirm"]


REFUSALS: list[tuple[ApiError, Callable[[Conversation], bool]]] = [
    (Refused("message is too long."), lambda it: it.notice == "message is too long."),
    (NotAllowed("Not let in."), lambda it: it.notice == "Not let in."),
    (Gone("No such conversation."), lambda it: (it.notice, it.lines) == (phrases.EXPIRED, ())),
]


@pytest.mark.parametrize(("error", "holds"), REFUSALS, ids=lambda it: type(it).__name__)
def test_what_the_api_does_not_take(
    error: ApiError, holds: Callable[[Conversation], bool], talk: Talk, api: FakeApi
) -> None:
    """It is not sent again, and the page says why."""
    said(talk, "hello")
    api.fails.append((error, False))
    said(talk, "x")
    assert holds(talk.conversation)
    assert len(api.calls) == 2
    said(talk, "hello again")
    assert talk.conversation.notice is None


# --- Reload ---


def test_a_reload_resumes(talk: Talk, open_talk: Callable[..., Talk]) -> None:
    said(talk, "hello")
    said(talk, CARD)
    again = open_talk(talk.memory)
    assert again.is_busy
    again.work()
    assert shown(again) == shown(talk)


def test_a_reload_while_a_message_is_under_way(
    talk: Talk, open_talk: Callable[..., Talk], api: FakeApi
) -> None:
    """The tab remembers its id; the page looks until the message has arrived."""
    said(talk, "hello")
    talk.say("Jane Doe")
    memory = talk.memory
    again = open_talk(memory)
    again.work()
    assert again.conversation.must_be_watched
    assert not again.watch()
    assert memory.message_id is not None
    api.late.append(memory.message_id)
    assert again.watch()
    assert shown(again) == ["hello", "answer 1", "late", "answer 2"]
    assert not again.conversation.must_be_watched


def test_a_reload_that_lost_a_message(talk: Talk, open_talk: Callable[..., Talk]) -> None:
    said(talk, "hello")
    talk.say(CARD)
    again = open_talk(talk.memory)
    again.work()
    looks = 0
    while again.conversation.in_doubt:
        again.watch()
        looks += 1
    assert 3 <= looks <= 8
    assert again.conversation.notice == phrases.TYPE_AGAIN


def test_a_reload_after_the_end_of_the_session(
    open_talk: Callable[..., Talk], api: FakeApi
) -> None:
    api.fails.append((Gone("No such conversation."), False))
    again = open_talk(Memory("s1"))
    again.work()
    assert again.conversation == Conversation(notice=phrases.EXPIRED)
    assert again.memory == Memory()


def test_a_reload_while_the_api_is_away(open_talk: Callable[..., Talk], api: FakeApi) -> None:
    down(api, 1)
    again = open_talk(Memory("s1"))
    again.work()
    assert again.conversation.trouble == str(DOWN)
    again.try_again()
    again.work()
    assert_no_complaint(again)
    assert shown(again) == ["welcome"]


def test_what_a_browser_remembers_is_checked() -> None:
    message_id = "0123456789abcdef0123456789abcdef"
    assert read_memory({"session": "s-1", "message": message_id}) == Memory("s-1", message_id)
    assert read_memory({"session": "../stats", "message": "<b>"}) == Memory()
    assert read_memory({"session": ".."}) == Memory()
    assert read_memory({"session": 1}) == read_memory("s1") == read_memory(None) == Memory()


# --- What moves by itself, and beginning anew ---


def test_watching_shows_what_has_moved(talk: Talk, api: FakeApi) -> None:
    api.status = "action_required"
    said(talk, "confirm")
    assert talk.conversation.must_be_watched
    assert not talk.watch()
    down(api, 1)
    assert not talk.watch()
    api.status = "completed"
    assert talk.watch()
    assert talk.conversation.finished_at == NOON
    assert not talk.watch()


def test_starting_over_keeps_a_session_that_can_go_on(talk: Talk, api: FakeApi) -> None:
    """It may be about an amount that the merchant has set."""
    said(talk, "hello")
    talk.start_over(2)
    talk.work()
    assert [text for text, _, _ in api.calls[1:]] == [phrases.CANCEL, phrases.PAY]
    api.status = "cancelled"
    said(talk, "no")
    talk.start_over(8)
    talk.work()
    assert [text for text, _, _ in api.calls[-1:]] == [phrases.PAY]
    assert {session for _, _, session in api.calls[1:]} == {"s1"}


@pytest.mark.parametrize("status", ["completed", "error"])
def test_starting_over_leaves_a_session_that_has_ended(
    status: str, talk: Talk, api: FakeApi
) -> None:
    api.status = status
    said(talk, "confirm")
    talk.start_over(2)
    assert talk.conversation == Conversation()
    assert not talk.is_busy


@pytest.mark.parametrize("status", ["completed", "error"])
def test_starting_over_does_not_leave_a_merchants_link(
    status: str, open_talk: Callable[..., Talk], api: FakeApi
) -> None:
    """What it asked for is paid, or over: a new conversation would be about something else."""
    talk = open_talk(LINKED)
    api.status = status
    said(talk, "confirm")
    shown_before = talk.conversation
    assert not talk.can_start_over
    talk.start_over(len(shown_before.lines))
    assert (talk.conversation, talk.is_busy) == (shown_before, False)


def test_a_link_that_is_over_begins_nothing_else(
    open_talk: Callable[..., Talk], api: FakeApi
) -> None:
    """Whatever is typed then goes to the session that is gone, and gets the same notice."""
    talk = open_talk(LINKED)
    for text in ("hello", phrases.PAY):
        api.fails.append((Gone("No such conversation."), False))
        said(talk, text)
        assert talk.conversation == Conversation("s1", notice=phrases.LINK_OVER)
    assert {session for _, _, session in api.calls} == {"s1"}
    assert talk.memory == LINKED == read_memory({"session": "s1", "link": True})


def test_a_message_does_not_show_its_text() -> None:
    assert repr(Outgoing(CARD, "m1")) == "Outgoing(****, 'm1')"


def test_the_secret_of_a_card_goes_with_every_later_message_and_over_a_reload(
    talk: Talk, api: FakeApi, open_talk: Callable[..., Talk]
) -> None:
    said(talk, "hello")
    api.card_secret = SECRET
    said(talk, CARD)
    api.card_secret = None
    said(talk, "is this safe?")
    assert talk.memory == read_memory({"session": "s1", "secret": SECRET})
    said(open_talk(talk.memory), "confirm")
    assert api.secrets == [None, None, SECRET, SECRET]
    assert read_memory({"secret": "<script>"}) == read_memory({"secret": 1}) == Memory()


def test_the_secret_of_a_card_that_was_given_in_the_frame_is_taken_once(
    talk: Talk, api: FakeApi
) -> None:
    talk.hear(SECRET)
    for told in (None, "<script>", 7):
        talk.hear(told)
    said(talk, "is this safe?")
    api.card_secret = "d" * 32
    said(talk, CARD)
    talk.hear(SECRET)  # the page hears the same again at each run
    said(talk, "confirm")
    assert api.secrets == [SECRET, SECRET, "d" * 32]


def test_where_the_web_chat_cannot_be_found_the_customer_is_told_whom_to_ask() -> None:
    api = FakeApi()
    talk = Talk(api, Memory("s1"), sleep=lambda _: None)
    talk.work()
    api.fails.extend([(CheckNeeded("as the API says it"), False), (TryAgain("no answer"), False)])
    talk.say("Jane Doe")
    talk.work()
    assert talk.conversation.notice == phrases.CHECK_NEEDED + phrases.ASK_FOR_A_LINK
