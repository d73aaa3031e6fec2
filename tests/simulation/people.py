"""Customers of the simulated world: what they want, what they have seen, what they send next."""

from dataclasses import dataclass, field
from random import Random
from typing import Final, NamedTuple

from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.service.conversing.replies import Reply

GOOD_CARDS: Final = ("4242424242424242", "5555555555554444", "4000056655665556")
SLOW_CARDS: Final = ("4000000000080103", "4000000000080111")
ASKING_CARDS: Final = ("4000000000003220", "4000008400001629")
BAD_CARDS: Final = (
    "4000000000000002",
    "4000000000009995",
    "4000000000009987",
    "4000000000000069",
    "4000000000000119",
    "4000000000006975",
    "4000000000000127",
    "4100000000000019",
    *ASKING_CARDS,
    *SLOW_CARDS,
)
_MOST_LETTERS: Final = 12
_QUESTIONS: Final = ("Is this safe?", "Has it gone through?", "hello", "??")


class Letter(NamedTuple):
    """A message that is sent, perhaps more than once."""

    text: str
    message_id: str | None


@dataclass
class Customer:
    """Somebody who pays. One who is `patient` waits for an answer before they send more.

    `consented_to` holds what they had last seen whenever they sent "confirm"; `given` the last four
    digits of every card that they had sent before. `words_given` is how often they have agreed, at
    most: each message counts once, and each copy of one that has no id of its own.
    """

    session_id: str
    rng: Random
    patient: bool
    letters: int = 0
    status: Status | None = None
    last_seen: str = ""
    given: set[str] = field(default_factory=set)
    consented_to: list[tuple[str, frozenset[str | None]]] = field(default_factory=list)
    latest: Letter | None = None
    words_given: int = 0

    def next_letter(self) -> Letter | None:
        """Return what they send next, if anything."""
        if self.letters >= _MOST_LETTERS:
            return None
        self.letters += 1
        text = self._text()
        message_id = f"m{self.letters}" if self.rng.random() < 0.6 else None
        self.latest = Letter(text, message_id)
        return self.latest

    def read(self, reply: Reply) -> None:
        """Take in a reply."""
        self.status, self.last_seen = reply.status, reply.response

    def agreed_to(self, last4: str | None) -> bool:
        """Whether they have given their word for a card."""
        return any(last4 in given for _, given in self.consented_to)

    def _text(self) -> str:
        lot = self.rng.random()
        if lot < 0.08:
            return "cancel"
        if lot < 0.15:
            return self.rng.choice(_QUESTIONS)
        if self.status is Status.CONFIRMING and lot < 0.85:
            return self._consent()
        if self.status is Status.CANCELLED:
            return "I want to pay"
        if self.status is Status.COMPLETED:
            return self.rng.choice(("confirm", "cancel", "thanks"))
        if lot > 0.97:
            return self._consent()
        return self._card()

    def _consent(self) -> str:
        self.consented_to.append((self.last_seen, frozenset(self.given)))
        return "confirm"

    def _card(self) -> str:
        number = self.rng.choice(GOOD_CARDS if self.rng.random() < 0.6 else BAD_CARDS)
        self.given.add(number[-4:])
        return f"Jane Doe, {number}, 12/29, 456"
