"""One customer's conversation in one browser tab: what is to be sent, and what came back.

Streamlit may end a run of the page for a click at any moment, and with `fastReruns` starts the next
while the one before still waits for an answer. So what is to be sent waits in the outbox until it
is answered, whatever sends or looks holds the lock, and a button counts only for the state in which
it was shown.

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
from payment_page.answers import Answer
from payment_page.conversation import (
    Conversation,
    answered,
    expired,
    never_arrived,
    not_reached,
    refused,
    restored,
)
from payment_page.customer_api import CustomerApi
from payment_page.errors import ApiError, Gone, TryAgain
from payment_page.retrying import wait_before

_MOST_LOOKS: Final = 6
"""How often to look whether a message in doubt has arrived: with the page's interval, 15 s."""

_SESSION_ID: Final = re.compile(r"[A-Za-z0-9._:\-]{1,128}")
_MESSAGE_ID: Final = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the browser tab keeps over a reload: ids, and no word of the conversation."""

    session_id: str | None = None
    message_id: str | None = None


def remembered(given: object) -> Remembered:
    """Read what a browser says that it remembers; what cannot be an id is none."""
    values = given if isinstance(given, dict) else {}
    session, message = values.get("session"), values.get("message")
    return Remembered(
        session if isinstance(session, str) and _SESSION_ID.fullmatch(session) else None,
        message if isinstance(message, str) and _MESSAGE_ID.fullmatch(message) else None,
    )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way. `again`: the words of a button, which may be sent once more."""

    text: str
    message_id: str
    again: bool = False

    def __repr__(self) -> str:
        return f"Outgoing(****, {self.message_id!r})"


class Talk:
    """A conversation over an API; `now` is a clock in UTC, `sleep` takes seconds.

    `tries` counts the messages that were answered or given up.
    """

    def __init__(
        self,
        api: CustomerApi,
        memory: Remembered,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.lock = threading.RLock()
        self.conversation = Conversation(memory.session_id, in_doubt=memory.message_id)
        self.tries = 0
        self._api = api
        self._now = now
        self._sleep = sleep
        self._outbox: deque[Outgoing] = deque()
        self._unsent: Outgoing | None = None
        self._looks = 0
        self._must_look = memory.session_id is not None

    # --- What the customer does. No lock: an answer may be under way. ---

    def say(self, text: str) -> None:
        """Take a message that was typed."""
        if text.strip():
            self._outbox.append(Outgoing(text, _new_id()))

    def press(self, text: str, shown: int, *, again: bool = True) -> None:
        """Take the words of a button; a click on one that was shown before counts for nothing.

        `shown` is how many lines the conversation had when the button was drawn.
        """
        if not self.busy and shown == len(self.conversation.lines):
            self._outbox.append(Outgoing(text, _new_id(), again=again))

    def try_again(self) -> None:
        """Find out what became of the last message, and send it again where that can be done."""
        if self.conversation.session_id is not None:
            self._must_look = True
        elif self._unsent is not None:
            self._outbox.append(self._unsent)
        else:
            self.conversation = never_arrived(self.conversation)

    def start_over(self, shown: int) -> None:
        """Cancel and begin afresh; a conversation that has ended is left behind.

        One that can go on is kept, as it may be about an amount that the merchant has set.
        """
        if self.busy or shown != len(self.conversation.lines):
            return
        if self.conversation.ended or self.conversation.session_id is None:
            self.conversation = Conversation()
            return
        if not self.conversation.finished:
            self._outbox.append(Outgoing(phrases.CANCEL, _new_id(), again=True))
        self._outbox.append(Outgoing(phrases.PAY, _new_id(), again=True))

    # --- What the page does with it, holding the lock. ---

    @property
    def busy(self) -> bool:
        """Whether anything is to be sent or looked up."""
        return bool(self._outbox) or self._must_look

    @property
    def sending(self) -> int:
        """How many messages are on their way."""
        return len(self._outbox)

    @property
    def to_remember(self) -> Remembered:
        """What the browser is to keep."""
        under_way = self._outbox[0].message_id if self._outbox else self.conversation.in_doubt
        return Remembered(self.conversation.session_id, under_way)

    def work(self, tell: Callable[[str], object] = lambda _: None) -> None:
        """Look up and send what there is; `tell` is called with what the customer may wait for."""
        if self._must_look:
            self._look()
            self._must_look = False
        while self._outbox:
            self._send(self._outbox[0], tell)
            self.tries += 1
            if self._outbox:
                self._outbox.popleft()

    def watch(self) -> bool:
        """Look where a conversation stands that moves by itself; return whether it has moved."""
        if self.busy or not self.conversation.goes_on_elsewhere:
            return False
        before = self.conversation
        self._look(quietly=True)
        return self.busy or self.conversation != before

    # --- How ---

    def _send(self, message: Outgoing, tell: Callable[[str], object]) -> None:
        doubtful = self.conversation.in_doubt is not None
        try:
            answer = self._persistently(message, tell)
        except TryAgain as error:
            self._give_up(message, error)
        except Gone:
            self._outbox.clear()
            self.conversation = expired()
        except ApiError as error:
            self.conversation = refused(self.conversation, str(error))
        else:
            self._unsent = None
            self.conversation = answered(self.conversation, answer, self._now())
            if doubtful:
                self._look(quietly=True)

    def _persistently(self, message: Outgoing, tell: Callable[[str], object]) -> Answer:
        started, attempt = time.monotonic(), 0
        while True:
            try:
                return self._api.say(message.text, message.message_id, self.conversation.session_id)
            except TryAgain as failure:
                attempt += 1
                wait = wait_before(attempt, time.monotonic() - started, failure)
                if wait is None:
                    raise
            tell(phrases.STILL_TRYING)
            self._sleep(wait)

    def _give_up(self, message: Outgoing, error: TryAgain) -> None:
        self._unsent = message if message.again else None
        self._outbox.clear()
        self._looks = 0
        self.conversation = not_reached(self.conversation, message.message_id, str(error))

    def _look(self, *, quietly: bool = False) -> None:
        """Take the state from the API; then a message in doubt has arrived, or is given up."""
        assert self.conversation.session_id is not None  # noqa: S101 (who looks has checked)
        troubled = self.conversation.trouble is not None
        try:
            answer = self._api.look(self.conversation.session_id)
        except Gone:
            self._outbox.clear()
            self.conversation = expired()
        except ApiError as error:
            if not quietly:
                self.conversation = not_reached(self.conversation, None, str(error))
        else:
            self.conversation = restored(self.conversation, answer, self._now())
            self._resolve(asked=troubled)

    def _resolve(self, *, asked: bool) -> None:
        """Decide about a message in doubt; one that was just sent may still be on its way."""
        if self.conversation.in_doubt is None:
            self._unsent = None
            return
        self._looks += 1
        if not asked and self._looks < _MOST_LOOKS:
            return
        unsent, self._unsent = self._unsent, None
        if unsent is not None and unsent.message_id == self.conversation.in_doubt:
            self._outbox.append(unsent)
        else:
            self.conversation = never_arrived(self.conversation)


def _new_id() -> str:
    return secrets.token_hex(16)
