"""A stand-in for the API, beside the port that it stands for (`customer_api.CustomerApi`)."""

from collections import deque
from datetime import UTC, datetime, timedelta

from payment_page.chat.answers import Answer, Exchange
from payment_page.errors import ApiError

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class FakeApi:
    """Answers like the bot: the same message id is done once. `fails` holds what goes wrong next.

    Each of them is an error and whether the message arrives all the same.
    """

    def __init__(self, session_id: str = "s1") -> None:
        self.session_id = session_id
        self.exchanges: list[Exchange] = []
        self.calls: list[tuple[str, str, str | None]] = []
        self.card_secret: str | None = None
        self.secrets: list[str | None] = []
        self.fails: deque[tuple[ApiError, bool]] = deque()
        self.status = "collecting"
        self.card_form: str | None = None
        self.late: list[str] = []

    def say(
        self, text: str, message_id: str, session_id: str | None, card_secret: str | None = None
    ) -> Answer:
        self.calls.append((text, message_id, session_id))
        self.secrets.append(card_secret)
        error, arrives = self.fails.popleft() if self.fails else (None, True)
        if arrives:
            self._take(text, message_id)
        if error is not None:
            raise error
        return self._answer(next(e for e in self.exchanges if e.message_id == message_id))

    def look(self, session_id: str) -> Answer:
        self.calls.append(("look", "", session_id))
        error, _ = self.fails.popleft() if self.fails else (None, True)
        if error is not None:
            raise error
        while self.late:
            self._take("late", self.late.pop())
        last = self.exchanges[-1] if self.exchanges else None
        return self._answer(last, tuple(self.exchanges))

    def find_web_chat(self, session_id: str) -> str:
        error, _ = self.fails.popleft() if self.fails else (None, True)
        if error is not None:
            raise error
        return f"https://pay.example/c/{session_id}"

    def _take(self, text: str, message_id: str) -> None:
        if message_id not in {each.message_id for each in self.exchanges}:
            number = len(self.exchanges) + 1
            said = "****" if text[:1].isdigit() else text
            self.exchanges.append(Exchange(NOON, said, f"answer {number}", message_id))

    def _answer(
        self, last: Exchange | None, transcript: tuple[Exchange, ...] | None = None
    ) -> Answer:
        return Answer(
            session_id=self.session_id,
            response=last.replied if last else "welcome",
            status=self.status,
            current_field="card",
            echo=last.said if last else "",
            done=1,
            total=4,
            expires_at=NOON + timedelta(hours=1),
            card_form=self.card_form,
            transcript=transcript,
            card_secret=self.card_secret if transcript is None else None,
        )
