"""A turn: one message in, one reply out. The whole way of a message can be read here."""

import secrets
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.cards import Digits
from payment_smart_bot.domain.effects import Effect, Outcome, Seal, Unseal
from payment_smart_bot.domain.engine import advance
from payment_smart_bot.domain.errors import SessionNotFound, TooBusy, VersionConflict
from payment_smart_bot.domain.occurrences import OfEffect
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Field, Sealed, Session, Status, Token, Turn
from payment_smart_bot.domain.steps import Step
from payment_smart_bot.domain.understanding import understand
from payment_smart_bot.ports import Store
from payment_smart_bot.service.replay import earlier_turn, fingerprint

Effects = Generator[Effect, Outcome, "Reply"]

_MOST_TRIES: Final = 25
_MOST_TURNS: Final = 100
_MOST_CHARACTERS: Final = 20_000
"""Together they keep a stored conversation far below DynamoDB's 400 KB for an item."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a customer. `text` is as typed: it must not be logged or stored."""

    text: str
    session_id: str | None = None
    message_id: str | None = None

    def __repr__(self) -> str:
        return f"Said(****, session_id={self.session_id!r}, message_id={self.message_id!r})"


@dataclass(frozen=True, slots=True)
class Reply:
    """What the customer gets back. `done` of `total` fields are known; `echo` is redacted."""

    session_id: str
    response: str
    status: Status
    current_field: str | None
    echo: str
    done: int
    total: int
    expires_at: datetime
    payment: Token | None


@dataclass(frozen=True, slots=True)
class Chat:
    """Holds conversations over a store.

    `clock` returns the time in UTC. With `only_issued_ids` a session id that no one was given is
    refused instead of starting a conversation.
    """

    store: Store
    policy: Policy
    clock: Callable[[], datetime]
    only_issued_ids: bool = False

    def turn(self, said: Said) -> Effects:
        """Take one message and return its Reply; yields each effect and is sent its outcome.

        Raises SessionNotFound, MessageIdReused, or RetryLater (then nothing was saved).
        """
        for _ in range(_MOST_TRIES):
            try:
                return (yield from self._try_turn(said))
            except VersionConflict:
                continue
        raise TooBusy("This conversation is busy. Please send the message again.")

    def _try_turn(self, said: Said) -> Effects:
        now = self.clock()
        session = self._session(said.session_id, now)
        trace = fingerprint(said.text, session.created_at.date()) if said.message_id else None
        earlier = earlier_turn(session, said.message_id, trace)
        if earlier is not None:
            return _reply(session, earlier)
        step, text, echo = yield from self._converse(session, said.text, now)
        kept = yield from _sealed(step.session)
        turn = Turn(
            at=now,
            said=echo,
            replied=text,
            status=kept.status,
            current_field=kept.current_field,
            done=kept.done,
            message_id=said.message_id,
            fingerprint=trace,
        )
        kept = kept._replace(turns=_trimmed((*kept.turns, turn)), updated_at=now)
        saved = self.store.save(kept, now, step.payment)
        return _reply(saved, turn)

    def show(self, session_id: str) -> Session:
        """Return a conversation as it stands; raises SessionNotFound."""
        session = self.store.load(session_id, self.clock())
        if session is None:
            raise SessionNotFound(
                "There is no such conversation, or it has expired. Please start a new one."
            )
        return session

    def _session(self, session_id: str | None, now: datetime) -> Session:
        if session_id is None:
            return Session.start(new_session_id(), now, self.policy.session_life)
        if self.only_issued_ids:
            return self.show(session_id)
        stored = self.store.load(session_id, now)
        return stored or Session.start(session_id, now, self.policy.session_life)

    def _converse(
        self, session: Session, text: str, now: datetime
    ) -> Generator[Effect, Outcome, tuple[Step, str, Redacted]]:
        session, pieces, says = yield from _with_pieces_open(session)
        understood = understand(text, session, now.date(), self.policy, pieces)
        step = advance(session, understood, now, self.policy)
        says += step.says
        while step.effect is not None:
            outcome = yield step.effect
            if not isinstance(outcome, OfEffect):
                raise TypeError(f"a {type(outcome).__name__} answers no effect of the engine")
            step = advance(step.session, outcome, now, self.policy)
            says += step.says
        return step, wording.joined(says), understood.said


def new_session_id() -> str:
    """Return an id of 128 random bits: who does not hold it cannot guess it."""
    return secrets.token_hex(16)


def _with_pieces_open(
    session: Session,
) -> Generator[Effect, Outcome, tuple[Session, Digits | None, tuple[str, ...]]]:
    """Open the digits that came so far; where that is no longer possible, say so."""
    if session.pieces is None or not isinstance(session.pieces.digits, Sealed):
        return session, None, ()
    opened = yield Unseal(session.id, session.pieces.digits)
    if isinstance(opened, Digits):
        return session, opened, ()
    return session._replace(pieces=None), None, (wording.NUMBER_LOST,)


def _sealed(session: Session) -> Generator[Effect, Outcome, Session]:
    """Seal whatever digits the session would otherwise carry into the store."""
    card, pieces = session.card, session.pieces
    if card is not None and isinstance(card.number, Digits):
        sealed = yield from _seal(session.id, card.number)
        session = session._replace(card=replace(card, number=sealed))
    if pieces is not None and isinstance(pieces.digits, Digits):
        sealed = yield from _seal(session.id, pieces.digits)
        session = session._replace(pieces=replace(pieces, digits=sealed))
    return session


def _seal(session_id: str, digits: Digits) -> Generator[Effect, Outcome, Sealed]:
    sealed = yield Seal(session_id, digits)
    if not isinstance(sealed, Sealed):
        raise TypeError(f"a {type(sealed).__name__} is not what sealing gives")
    return sealed


def _trimmed(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    size = 0
    for count, turn in enumerate(reversed(turns)):
        size += len(turn.said) + len(turn.replied)
        if count == _MOST_TURNS or (size > _MOST_CHARACTERS and count):
            return turns[-count:]
    return turns


def _reply(session: Session, turn: Turn) -> Reply:
    return Reply(
        session_id=session.id,
        response=turn.replied,
        status=turn.status,
        current_field=turn.current_field,
        echo=turn.said.text,
        done=turn.done,
        total=len(Field),
        expires_at=session.expires_at,
        payment=session.token if turn.status is Status.COMPLETED else None,
    )
