"""A turn: one message in, one reply out. The whole way of a message can be read here."""

import secrets
import time
from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.card_form import (
    card_given,
    entered_as,
    open_form,
    with_link,
)
from payment_smart_bot.domain.conversation.charge_actions import processing
from payment_smart_bot.domain.conversation.checkout_actions import asks_for_link
from payment_smart_bot.domain.conversation.engine import advance, in_the_light_of_news
from payment_smart_bot.domain.conversation.steps import Step, prompt
from payment_smart_bot.domain.model.effects import Ask, Effect, Outcome, Wait
from payment_smart_bot.domain.model.errors import (
    FormGone,
    SessionNotFound,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import Event, OfEffect
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Offer, Session, Status, Token, Turn
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.reading.understanding import understand
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import Value, field, replace
from payment_smart_bot.ports import Measures, Store
from payment_smart_bot.service.held_digits import sealed, with_pieces_open
from payment_smart_bot.service.measuring import UNMEASURED, note_all
from payment_smart_bot.service.replay import earlier_turn, fingerprint
from payment_smart_bot.service.settlement import CALL, TURN, Settlement

Effects = Generator[Effect, Outcome, "Reply"]

_WAIT: Final = timedelta(seconds=0.25)
"""How often to look whether somebody else has settled a charge."""

_MOST_TRIES: Final = 25
_MOST_TURNS: Final = 100
_MOST_CHARACTERS: Final = 20_000
"""Together they keep a stored conversation far below DynamoDB's 400 KB for an item."""


class Said(Value, frozen=True):
    """A message of a customer. `text` is as typed: it must not be logged or stored.

    `payment_method_id` is the card that was given on its page, with a message or without.
    """

    text: str
    session_id: str | None = None
    message_id: str | None = None
    payment_method_id: str | None = None

    def __repr__(self) -> str:
        return f"Said(****, session_id={self.session_id!r}, message_id={self.message_id!r})"


class Confirmed(Value, frozen=True):
    """What a customer has confirmed; without `money` the card was saved and nothing charged.

    `intent_id` is a SetupIntent's there. `customer_id` is the Customer at Stripe that the card is
    saved with, None where it is not saved for later charges.
    """

    token: Token
    money: Money | None
    intent_id: str | None
    customer_id: str | None = None


class Offered(Value, frozen=True):
    """What a customer is asked to confirm; without `money` the card is only saved."""

    name: str
    token: Token
    money: Money | None


class Reply(Value, frozen=True):
    """What the customer gets back. `done` of `total` fields are known; `echo` is redacted.

    `action_url` is where the bank, or Stripe's page, waits for the customer, `card_form` the
    address of the form that they are asked to go to, `offered` what they are asked to confirm.
    """

    session_id: str
    response: str
    status: Status
    current_field: str | None
    echo: str
    done: int
    total: int
    expires_at: datetime
    payment: Confirmed | None
    action_url: str | None = None
    card_form: str | None = None
    offered: Offered | None = None


class _MustWait(Exception):
    """Somebody else is at work on the charge, or no time is left to go on with it."""


class _Attending(Value, frozen=True):
    """A turn under way: until when it may take, and what the customer had been offered before.

    `answers` keeps what a model has answered, for when the turn is computed anew.
    """

    said: Said
    until: datetime
    offered: Offer | None
    answers: dict[Ask, Outcome] = field(default_factory=dict)

    def is_stale(self, session: Session) -> bool:
        """Whether a consent in this message was given before the offer that stands now.

        It may also have been sent again, and have begun a charge the first time.
        """
        if session.offer != self.offered:
            return True
        charge, message_id = session.charge, self.said.message_id
        return message_id is not None and charge is not None and charge.message_id == message_id


class Chat(Value, frozen=True):
    """Holds conversations over a store.

    `settlement` carries charges to their end, over the same store, policy and clock. `new_seed`
    returns 128 random bits as 32 hex digits. With `only_issued_ids` a session id that no one was
    given is refused instead of starting a conversation.
    """

    store: Store
    policy: Policy
    clock: Callable[[], datetime]
    settlement: Settlement
    new_seed: Callable[[], str]
    only_issued_ids: bool = False
    measures: Measures = UNMEASURED

    def turn(self, said: Said, time_left: timedelta = TURN) -> Effects:
        """Take one message and return its Reply; yields each effect and is sent its outcome.

        No call that moves money is begun which could outlast `time_left`. Raises SessionNotFound,
        MessageIdReused, or RetryLater (then nothing was saved, save what is known of a charge).
        """
        started = time.perf_counter()
        reply = yield from self._attended(said, min(time_left, TURN))
        self.measures.note(Measure.TURNS)
        self.measures.note(Measure.TURN_LATENCY, time.perf_counter() - started)
        return reply

    def _attended(self, said: Said, time_left: timedelta) -> Effects:
        now = self.clock()
        session = self._session(said.session_id, now)
        attending = _Attending(said, now + time_left, session.offer)
        conflicts = 0
        while conflicts < _MOST_TRIES:
            try:
                return (yield from self._try_turn(session, attending))
            except VersionConflict:
                conflicts += 1
            except _MustWait:
                if self.clock() + _WAIT > attending.until:
                    return self._not_yet(session, said)
                yield Wait(_WAIT.total_seconds())
            session = self._session(session.id, self.clock())
        raise TooBusy("This conversation is busy. Please send the message again.")

    def _try_turn(self, session: Session, attending: _Attending) -> Effects:
        said, now = attending.said, self.clock()
        trace = _trace(said, session) if said.message_id else None
        earlier = earlier_turn(session, said.message_id, trace)
        if earlier is not None:
            return _reply(session, earlier, self.policy)
        if session.status.under_way:
            session = yield from self._settled(session, attending)
        step, text, echo = yield from self._converse(session, attending, now)
        kept = yield from sealed(step.session)
        turn = replace(_turn(kept, now, echo, text), message_id=said.message_id, fingerprint=trace)
        kept = replace(kept, turns=_trimmed((*kept.turns, turn)), updated_at=now)
        saved = self.store.save(kept, now, step.payment)
        note_all(self.measures, session, saved, step.payment)
        return _reply(saved, turn, self.policy)

    def show(self, session_id: str) -> Session:
        """Return a conversation as it stands; raises SessionNotFound."""
        session = self.store.load(session_id, self.clock())
        if session is None:
            raise SessionNotFound(
                "There is no such conversation, or it has expired. Please start a new one."
            )
        return session

    def standing(self, session: Session) -> str:
        """Return what the customer is to read now: news, the last answer, or the first question."""
        if session.news:
            return self._news(session)
        if session.turns:
            return session.turns[-1].replied
        welcome = wording.welcome(self.policy, session.request.money)
        return with_link(wording.joined((welcome, prompt(session))), session, self.policy)

    def by_form(self, token: str) -> Session:
        """Return the conversation whose card is given on the page of this token.

        Raises FormGone where that is over.
        """
        session = self.store.session_by_form(token, self.clock())
        if session is None or self.policy.form_base_url is None or not session.form_usable:
            raise FormGone("This link cannot be used any more. Please go back to the chat.")
        return session

    def look(self, session_id: str) -> Generator[Effect, Outcome, Session]:
        """Return a conversation after trying to settle its charge; raises SessionNotFound.

        For its customer alone: a summary that they have looked at is one that they can confirm.
        """
        session = yield from self._looked_after(session_id)
        to_confirm = session.news and session.status is Status.CONFIRMING
        return self._shown(session) if to_confirm else session

    def _shown(self, session: Session) -> Session:
        now = self.clock()
        turn = _turn(session, now, redact(""), self._news(session))
        shown = replace(session, news=(), turns=_trimmed((*session.turns, turn)), updated_at=now)
        try:
            return self.store.save(shown, now)
        except VersionConflict:
            return session  # a message came meanwhile; its answer tells the news as well

    def _news(self, session: Session) -> str:
        news = wording.joined((*session.news, prompt(session)))
        return with_link(news, session, self.policy)

    def _looked_after(self, session_id: str) -> Generator[Effect, Outcome, Session]:
        session = self.show(session_id)
        now = self.clock()
        if session.status.under_way and session.charge and not session.charge.leased(now):
            try:
                return (yield from self.settlement.resume(session, now + TURN))
            except VersionConflict:
                return self.show(session_id)
        return session

    def _session(self, session_id: str | None, now: datetime) -> Session:
        if session_id is None:
            return self._new_session(new_session_id(), now)
        if self.only_issued_ids:
            return self._as_entered_now(self.show(session_id))
        session = self.store.load(session_id, now)
        if session is None:
            return self._new_session(session_id, now)
        return self._as_entered_now(session)

    def _new_session(self, session_id: str, now: datetime) -> Session:
        policy = self.policy
        session = Session.start(
            session_id, now, policy.session_life, self.new_seed(), policy.request
        )
        return self._as_entered_now(session)

    def _as_entered_now(self, session: Session) -> Session:
        lacks = self.policy.form_base_url is not None and session.form_token is None
        return entered_as(session, self.policy, self.new_seed() if lacks else None)

    def _settled(
        self, session: Session, attending: _Attending
    ) -> Generator[Effect, Outcome, Session]:
        """Settle first, then understand; only a wish to cancel counts before."""
        now = self.clock()
        assert session.charge is not None  # noqa: S101 (there is one while charging)
        if session.charge.leased(now) or now + CALL > attending.until:
            raise _MustWait
        understood = understand(attending.said.text, session, now.date(), self.policy)
        if understood.event is Event.CANCEL:
            session = advance(session, understood, now, self.policy).session
        return (yield from self.settlement.resume(session, attending.until))

    def _not_yet(self, session: Session, said: Said) -> Reply:
        """Answer without a trace: whoever is at work on the charge is to save the session next."""
        turn = _turn(session, self.clock(), redact(said.text), processing(session))
        return _reply(session, turn, self.policy)

    def _converse(
        self, session: Session, attending: _Attending, now: datetime
    ) -> Generator[Effect, Outcome, tuple[Step, str, Redacted]]:
        session, pieces, says = yield from with_pieces_open(session)
        understood = understand(attending.said.text, session, now.date(), self.policy, pieces)
        card = attending.said.payment_method_id
        if card is not None and session.form_token is not None:
            understood = card_given(understood, card)
        understood = asks_for_link(understood, session)
        if understood.event is Event.CONSENT and attending.is_stale(session):
            understood = replace(understood, event=Event.STALE_CONSENT)
        step = in_the_light_of_news(session, understood, now, self.policy)
        says += step.says
        while step.effect is not None:
            outcome = yield from _carried_out(step.effect, attending)
            if not isinstance(outcome, OfEffect):
                raise TypeError(f"a {type(outcome).__name__} answers no effect of the engine")
            step = advance(step.session, outcome, now, self.policy)
            says += step.says
        if step.session.status is Status.CHARGING and not session.status.under_way:
            frozen = self.settlement.freeze(step, now, attending.said.message_id)
            step = yield from self.settlement.settle(frozen, attending.until, interrupted=False)
            says = (*says, *step.says, prompt(step.session))
        return step, with_link(wording.joined(says), step.session, self.policy), understood.said


def _carried_out(effect: Effect, attending: _Attending) -> Generator[Effect, Outcome, Outcome]:
    """Have an effect carried out; a model is asked once, however often the turn is computed."""
    if not isinstance(effect, Ask):
        return (yield effect)
    if effect not in attending.answers:
        attending.answers[effect] = yield effect
    return attending.answers[effect]


def new_session_id() -> str:
    """Return an id of 128 random bits: who does not hold it cannot guess it."""
    return secrets.token_hex(16)


def _trimmed(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    size = 0
    for count, turn in enumerate(reversed(turns)):
        size += len(turn.said) + len(turn.replied)
        if count == _MOST_TURNS or (size > _MOST_CHARACTERS and count):
            return turns[-count:]
    return turns


def _turn(session: Session, at: datetime, said: Redacted, replied: str) -> Turn:
    """Return a message and its answer, which left the session as it is."""
    return Turn(at, said, replied, session.status, session.current_field, session.done)


def _trace(said: Said, session: Session) -> str:
    return fingerprint(
        said.text,
        session.created_at.date(),
        by_form=not session.typed,
        payment_method_id=said.payment_method_id,
    )


def _reply(session: Session, turn: Turn, policy: Policy) -> Reply:
    return Reply(
        session_id=session.id,
        response=turn.replied,
        status=turn.status.told,
        current_field=turn.current_field,
        echo=turn.said.text,
        done=turn.done,
        total=len(session.fields),
        expires_at=session.expires_at,
        payment=confirmed(session) if turn.status in _CONFIRMED else None,
        action_url=action_url(session) if turn.status is Status.ACTION_REQUIRED else None,
        card_form=open_form(session, policy),
        offered=_offered(session) if turn.status is Status.CONFIRMING else None,
    )


_CONFIRMED: Final = frozenset({Status.CHARGING, Status.ACTION_REQUIRED, Status.COMPLETED})


def action_url(session: Session) -> str | None:
    """Return where the bank, or Stripe's page, waits for the customer, if it does."""
    waits = session.status is Status.ACTION_REQUIRED and session.charge is not None
    return session.charge.action_url if waits and session.charge else None


def offered(session: Session) -> Offered | None:
    """Return what the customer is asked to confirm, while that stands."""
    return _offered(session) if session.status is Status.CONFIRMING else None


def _offered(session: Session) -> Offered | None:
    name, token, offer = session.name, session.token, session.offer
    return Offered(name, token, offer.money) if name and token and offer else None


def confirmed(session: Session) -> Confirmed | None:
    """Return what the customer has confirmed, if that stands."""
    charge = session.charge
    token = charge.token if charge else session.token
    if session.status not in _CONFIRMED or token is None:
        return None
    if charge is None:
        return Confirmed(token, None, None)
    saved_with = charge.customer_id if token.reusable else None
    return Confirmed(token, charge.money, charge.intent_id, saved_with)
