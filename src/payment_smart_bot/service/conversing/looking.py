"""Where a conversation stands: looking at it changes only what has become of its charge."""

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.actions import welcome
from payment_smart_bot.domain.conversation.card_entry import link_to_form, may_use_form
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Says, ask_in_full, remember_field
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import FormGone, SessionNotFound, VersionConflict
from payment_smart_bot.domain.model.session import Session, Status, Turn
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.settlement import TURN, Settlement

_MOST_TURNS: Final = 100
_MOST_CHARACTERS: Final = 20_000
"""Together they keep a stored conversation far below DynamoDB's 400 KB for an item."""


class Looking(Value, frozen=True):
    """Shows conversations; `clock` returns the time in UTC.

    `settlement` carries charges to their end, over the same records, policy and clock.
    """

    ledger: Ledger
    policy: Policy
    phrasebook: Phrasebook
    clock: Callable[[], datetime]
    settlement: Settlement

    def show_session(self, session_id: str) -> Session:
        """Return a conversation as it stands; raises SessionNotFound."""
        session = self.ledger.store.load(session_id, self.clock())
        if session is None:
            raise SessionNotFound(
                "There is no such conversation, or it has expired. Please start a new one."
            )
        return session

    def word_standing(self, session: Session) -> str:
        """Return what the customer is to read now: news, the last answer, or the first question."""
        if session.news:
            return self._word_news(session)
        if session.turns:
            return session.turns[-1].replied
        return self._word_with_link(
            (welcome(session, self.policy), *ask_in_full(session, self.policy)), session
        )

    def find_by_form(self, token: str) -> Session:
        """Return the conversation whose card is given on the form of this token.

        Raises FormGone where that is over.
        """
        session = self.ledger.store.find_by_form(token, self.clock())
        if session is None or not may_use_form(session, self.policy):
            raise FormGone("This link cannot be used any more. Please go back to the chat.")
        return session

    def look(self, session_id: str) -> Generator[Effect, Outcome, Session]:
        """Return a conversation after trying to settle its charge; raises SessionNotFound.

        For its customer alone: a summary that they have looked at is one that they can confirm.
        """
        session = yield from self._look_after(session_id)
        to_confirm = session.news and session.status is Status.CONFIRMING
        return self._tell_news(session) if to_confirm else session

    def _tell_news(self, session: Session) -> Session:
        now = self.clock()
        turn = self.record_turn(session, now, redact(""), self._word_news(session))
        told = replace(self.append_turn(session, turn), news=(), updated_at=now)
        try:
            return self.ledger.save(told, now, None)
        except VersionConflict:
            return session  # a message came meanwhile; its answer tells the news as well

    def _word_news(self, session: Session) -> str:
        news = map(say.Quoted, session.news)
        return self._word_with_link((*news, *ask_in_full(session, self.policy)), session)

    def _word_with_link(self, says: Says, session: Session) -> str:
        return self.phrasebook.render((*says, *link_to_form(session, self.policy)))

    def _look_after(self, session_id: str) -> Generator[Effect, Outcome, Session]:
        session = self.show_session(session_id)
        now = self.clock()
        if session.status.is_under_way and not session.charge_under_way.is_leased(now):
            try:
                return (yield from self.settlement.resume(session, now + TURN))
            except VersionConflict:
                return self.show_session(session_id)
        return session

    def record_turn(self, session: Session, at: datetime, said: Redacted, replied: str) -> Turn:
        """Return what is kept of a turn that has led to a session."""
        fields = self.policy.fields
        current, done = fields.find_current(session), fields.count_known(session)
        return Turn(at, said, replied, session.status, current, done)

    def append_turn(self, session: Session, turn: Turn) -> Session:
        """Return a session with one more turn; the oldest go where there are too many."""
        with_turn = replace(session, turns=_trim((*session.turns, turn)))
        return remember_field(with_turn, self.policy)


def _trim(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    size = 0
    for count, turn in enumerate(reversed(turns)):
        size += len(turn.said) + len(turn.replied)
        if count == _MOST_TURNS or (size > _MOST_CHARACTERS and count):
            return turns[-count:]
    return turns
