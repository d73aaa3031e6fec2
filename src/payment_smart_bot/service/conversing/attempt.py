"""A turn under way, through all its tries."""

from datetime import datetime

from payment_smart_bot.domain.model.calls.effects import Ask, Outcome, Sort
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value
from payment_smart_bot.service.conversing.card_secrets import (
    Source,
    conceal_message_id,
    find_secret,
)
from payment_smart_bot.service.conversing.replies import Said


class Attempt(Value, frozen=True):
    """Until when a turn may take, and what the customer had been offered before.

    `payments` is how many payments the conversation had begun by then.
    `answers` keeps what a model has answered, for when the turn is computed anew. `source` is what
    a card secret is made of, if the message gives a card.
    """

    said: Said
    until: datetime
    offered: Offer | None
    answers: dict[Ask | Sort, Outcome]
    source: Source
    payments: int = 0

    def was_cancelled_since(self, session: Session) -> bool:
        """Whether a payment was cancelled that was begun with this message, or after it."""
        return session.status is Status.CANCELLED and session.payments > self.payments

    def is_stale(self, session: Session) -> bool:
        """Whether a consent in this message was given before the offer that stands now.

        It may also have been sent again, and have begun a charge the first time.
        """
        if session.offer != self.offered:
            return True
        charge, message_id = session.charge, self.said.message_id
        if message_id is None or charge is None:
            return False
        return charge.message_id in {message_id, conceal_message_id(session.id, message_id)}

    def name_message(self, session: Session) -> str | None:
        """Return what is kept of the message's id: nothing that brings a card secret back."""
        message_id = self.said.message_id
        if message_id is None or find_secret(session, self.source) is None:
            return message_id
        return conceal_message_id(session.id, message_id)
