"""A conversation with the bot in this process, by the rules of the HTTP API."""

from collections.abc import Callable

import msgspec

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.effects import Effect, MoneyCall, Outcome, Wait
from payment_smart_bot.domain.model.errors import RetryLater, SessionNotFound
from payment_smart_bot.domain.model.session import CONFIRMATION, Session, Status
from payment_smart_bot.entrypoints.http.customer.bodies import MESSAGE
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import Perform, run, within
from payment_smart_bot.service.settling.settlement import TURN


class NotSent(Exception):
    """The bot did not take a message; the text says why and what to do."""


class Conversation:
    """One conversation after the other, each with an id of its own.

    `status` is None until the bot has answered. `hint` says how far the customer has come.
    """

    def __init__(self, application: Application, session_id: str | None = None) -> None:
        self._application = application
        self._on_wait: Callable[[], None] = _do_nothing
        self.session_id = session_id
        self._card_secret: str | None = None
        self.status: Status | None = None
        self.hint = ""

    @property
    def is_finished(self) -> bool:
        """Whether the conversation has come to its end."""
        return self.status is not None and self.status.is_finished

    def announce_waits(self, on_wait: Callable[[], None]) -> None:
        """Call `on_wait` once for each answer that takes longer because of a charge."""
        self._on_wait = on_wait

    def resume(self) -> Session | None:
        """Return the stored conversation, after trying to settle its charge; None for a new one.

        Raises SessionNotFound if only issued ids are accepted and this is none.
        """
        if self.session_id is None:
            return None
        chat = self._application.chat
        try:
            session = run(chat.look(self.session_id), self._build_perform())
        except SessionNotFound:
            if chat.only_issued_ids:
                raise
            return None
        fields = chat.policy.fields
        done, total = fields.count_known(session), fields.count(session)
        self._note(session.status.in_public, fields.find_current(session), done, total)
        return session

    def word_standing(self, session: Session) -> str:
        """Return what the customer is to read now."""
        return self._application.chat.word_standing(session)

    def start_anew(self) -> None:
        """Leave this conversation behind; the next message begins another."""
        self.session_id, self.status, self.hint = None, None, ""

    def send(self, text: str) -> Reply:
        """Send a message, and return its answer. Raises NotSent, and then nothing has changed."""
        said = Said(
            _check_message(text),
            self.session_id,
            card_secret=self._card_secret,
            passed_bot_check=True,  # nobody comes here through a page
        )
        try:
            reply = run(self._application.chat.take_turn(said), self._build_perform())
        except RetryLater as error:
            raise NotSent(f"{error} Nothing is lost: send the same message again.") from error
        self.session_id = reply.session_id
        self._card_secret = reply.card_secret or self._card_secret
        self._note(reply.status, reply.current_field, reply.done, reply.total)
        return reply

    def _build_perform(self) -> Perform:
        """Return a `perform` for one turn, which ends in time and announces a wait."""
        handler, is_announced = self._application.effect_handler, False
        perform = within(TURN.total_seconds(), handler)

        def perform_and_announce(effect: Effect) -> Outcome:
            nonlocal is_announced
            leaves = isinstance(effect, MoneyCall) and isinstance(effect, handler.leaves_machine)
            if not is_announced and (leaves or isinstance(effect, Wait)):
                is_announced = True
                self._on_wait()
            return perform(effect)

        return perform_and_announce

    def _note(self, status: Status, current_field: str | None, done: int, total: int) -> None:
        self.status = status
        is_collecting = current_field not in (None, CONFIRMATION)
        self.hint = f"{done} of {total} done" if is_collecting and done else ""


def _do_nothing() -> None:
    """Announce a wait to nobody."""


def _check_message(text: str) -> str:
    try:
        return MESSAGE.read(msgspec.json.encode({"message": text})).message
    except UnicodeEncodeError:
        raise NotSent("the message is not text in UTF-8. Please type it again.") from None
    except Refused as refused:
        raise NotSent(refused.problem.error) from None
