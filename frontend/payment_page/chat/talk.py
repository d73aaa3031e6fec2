"""One customer's conversation in one browser tab: what is to be sent, and what came back.

Streamlit may end a run of the page for a click at any moment. With `fastReruns` it starts the next
run while the one before still waits for an answer. Therefore a message stays in the outbox until it
is answered, sending and looking hold the lock, and a click counts only for the state that it saw.

A typed text is in the outbox until it is answered or given up, and nowhere else.
"""

import re
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from payment_page import phrases
from payment_page.chat.answers import Answer
from payment_page.chat.conversation import (
    Conversation,
    add_answer,
    note_expiry,
    note_loss,
    note_refusal,
    note_trouble,
    restore,
)
from payment_page.chat.customer_api import CustomerApi
from payment_page.chat.retrying import find_wait
from payment_page.errors import ApiError, CheckNeeded, Gone, TryAgain

_MOST_LOOKS: Final = 6
"""How often to look whether a message in doubt has arrived: for 15 s, at the page's interval."""

_SESSION_ID: Final = re.compile(
    r"(?!\.+$)[A-Za-z0-9._:\-]{1,128}"
)  # a path of dots alone leads elsewhere
_MESSAGE_ID: Final = re.compile(r"[0-9a-f]{32}")
_CARD_SECRET: Final = _MESSAGE_ID


@dataclass(frozen=True, slots=True)
class Memory:
    """What the browser tab keeps over a reload: ids, and no word of the conversation.

    `is_linked`: the session came with a merchant's link. `card_secret` is what the answer carried
    that the card's owner got, without which nothing is charged.
    """

    session_id: str | None = None
    message_id: str | None = None
    is_linked: bool = False
    card_secret: str | None = None


def read_memory(given: object) -> Memory:
    """Return what a browser remembers, without anything that cannot be an id."""
    values = given if isinstance(given, dict) else {}
    session, message, secret = (values.get(name) for name in ("session", "message", "secret"))
    return Memory(
        session if isinstance(session, str) and _SESSION_ID.fullmatch(session) else None,
        message if isinstance(message, str) and _MESSAGE_ID.fullmatch(message) else None,
        values.get("link") is True,
        secret if isinstance(secret, str) and _CARD_SECRET.fullmatch(secret) else None,
    )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way. `is_repeatable` says that a button sent it, so it can be sent again."""

    text: str
    message_id: str
    is_repeatable: bool = False

    def __repr__(self) -> str:
        return f"Outgoing(****, {self.message_id!r})"


class Talk:
    """A conversation over an API; `now` is a clock in UTC, `sleep` takes seconds.

    `tries` counts the messages that were answered or given up.
    """

    def __init__(
        self,
        api: CustomerApi,
        memory: Memory,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.lock = threading.RLock()
        self.conversation = Conversation(memory.session_id, in_doubt=memory.message_id)
        self.tries = 0
        self._is_linked = memory.is_linked
        self._card_secret = memory.card_secret
        self._heard: object = None
        self._api = api
        self._now = now
        self._sleep = sleep
        self._outbox: deque[Outgoing] = deque()
        self._unsent: Outgoing | None = None
        self._looks = 0
        self._must_look = memory.session_id is not None

    # --- What the customer does. It takes no lock, as an answer may be under way. ---

    def say(self, text: str) -> None:
        """Queue a message that was typed."""
        if text.strip():
            self._outbox.append(Outgoing(text, _draw_id()))

    def press(self, text: str, shown: int, *, is_repeatable: bool = True) -> None:
        """Queue the text of a button, unless the button belongs to an earlier state.

        `shown` is how many lines the conversation had when the button was drawn.
        """
        if not self.is_busy and shown == len(self.conversation.lines):
            self._outbox.append(Outgoing(text, _draw_id(), is_repeatable=is_repeatable))

    def try_again(self) -> None:
        """Find out what became of the last message, and send it again if possible."""
        if self.conversation.session_id is not None:
            self._must_look = True
        elif self._unsent is not None:
            self._outbox.append(self._unsent)
        else:
            self.conversation = note_loss(self.conversation)

    def start_over(self, shown: int) -> None:
        """Cancel and begin afresh, in the same conversation unless that is over.

        The merchant may have set the amount of this conversation, and that amount stays.
        """
        if self.is_busy or shown != len(self.conversation.lines) or not self.can_start_over:
            return
        if self.conversation.is_over or self.conversation.session_id is None:
            self.conversation = Conversation()
            return
        if not self.conversation.is_finished:
            self._outbox.append(Outgoing(phrases.CANCEL, _draw_id(), is_repeatable=True))
        self._outbox.append(Outgoing(phrases.PAY, _draw_id(), is_repeatable=True))

    @property
    def can_start_over(self) -> bool:
        """Whether the customer can begin afresh; what a merchant's link asked for is paid once."""
        conversation = self.conversation
        if self._is_linked and conversation.is_over:
            return False
        return conversation.has_begun and not conversation.is_waiting

    # --- What the page does while it holds the lock. ---

    @property
    def is_busy(self) -> bool:
        """Whether anything has to be sent or looked up."""
        return bool(self._outbox) or self._must_look

    @property
    def outgoing_count(self) -> int:
        """How many messages are on their way."""
        return len(self._outbox)

    @property
    def memory(self) -> Memory:
        """What the browser has to remember."""
        under_way = self._outbox[0].message_id if self._outbox else self.conversation.in_doubt
        session_id = self.conversation.session_id
        return Memory(session_id, under_way, self._is_linked, self._card_secret)

    def work(self, tell: Callable[[str], object] = lambda _: None) -> None:
        """Look up and send everything that is due; `tell` shows the customer why it takes long."""
        if self._must_look:
            self._look()
            self._must_look = False
        while self._outbox:
            self._send(self._outbox[0], tell)
            self.tries += 1
            if self._outbox:
                self._outbox.popleft()

    def watch(self) -> bool:
        """Look where a conversation that can move by itself stands, and return whether it moved."""
        if self.is_busy or not self.conversation.must_be_watched:
            return False
        before = self.conversation
        self._look(quietly=True)
        return self.is_busy or self.conversation != before

    def hear(self, told: object) -> None:
        """Take the secret of a card that was given on the form in a frame, once."""
        if told != self._heard and isinstance(told, str) and _CARD_SECRET.fullmatch(told):
            self._card_secret = self._heard = told

    # --- How it is done ---

    def _send(self, message: Outgoing, tell: Callable[[str], object]) -> None:
        is_doubtful = self.conversation.in_doubt is not None
        try:
            answer = self._say_persistently(message, tell)
        except TryAgain as error:
            self._give_up(message, error)
        except Gone:
            self._outbox.clear()
            self.conversation = note_expiry(self.conversation, is_linked=self._is_linked)
        except CheckNeeded:
            self.conversation = note_refusal(self.conversation, self._word_check())
        except ApiError as error:
            self.conversation = note_refusal(self.conversation, str(error))
        else:
            self._unsent = None
            self._card_secret = answer.card_secret or self._card_secret
            self.conversation = add_answer(self.conversation, answer, self._now())
            if is_doubtful:
                self._look(quietly=True)

    def _word_check(self) -> str:
        """Say where a card can be given; a conversation of one refused message is nowhere."""
        session_id = self.conversation.session_id
        if session_id is None:
            return phrases.CHECK_NEEDED + phrases.ASK_FOR_A_LINK
        try:
            address = self._api.find_web_chat(session_id)
        except ApiError:
            return phrases.CHECK_NEEDED + phrases.ASK_FOR_A_LINK
        return phrases.CHECK_NEEDED + phrases.GO_ON_ELSEWHERE.format(address=address)

    def _say_persistently(self, message: Outgoing, tell: Callable[[str], object]) -> Answer:
        started, attempt = time.monotonic(), 0
        while True:
            try:
                return self._api.say(
                    message.text,
                    message.message_id,
                    self.conversation.session_id,
                    self._card_secret,
                )
            except TryAgain as failure:
                attempt += 1
                wait = find_wait(attempt, time.monotonic() - started, failure)
                if wait is None:
                    raise
            tell(phrases.STILL_TRYING)
            self._sleep(wait)

    def _give_up(self, message: Outgoing, error: TryAgain) -> None:
        self._unsent = message if message.is_repeatable else None
        self._outbox.clear()
        self._looks = 0
        self.conversation = note_trouble(self.conversation, message.message_id, str(error))

    def _look(self, *, quietly: bool = False) -> None:
        """Take the state from the API, which decides whether a message in doubt has arrived."""
        assert self.conversation.session_id is not None  # noqa: S101 (every caller has checked it)
        was_in_trouble = self.conversation.trouble is not None
        try:
            answer = self._api.look(self.conversation.session_id)
        except Gone:
            self._outbox.clear()
            self.conversation = note_expiry(self.conversation, is_linked=self._is_linked)
        except ApiError as error:
            if not quietly:
                self.conversation = note_trouble(self.conversation, None, str(error))
        else:
            self.conversation = restore(self.conversation, answer, self._now())
            self._resolve(is_asked=was_in_trouble)

    def _resolve(self, *, is_asked: bool) -> None:
        """Decide about a message in doubt, which may be on its way unless the customer asked."""
        if self.conversation.in_doubt is None:
            self._unsent = None
            return
        self._looks += 1
        if not is_asked and self._looks < _MOST_LOOKS:
            return
        unsent, self._unsent = self._unsent, None
        if unsent is not None and unsent.message_id == self.conversation.in_doubt:
            self._outbox.append(unsent)
        else:
            self.conversation = note_loss(self.conversation)


def _draw_id() -> str:
    return secrets.token_hex(16)
