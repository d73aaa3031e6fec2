"""The card secret: the answer to whoever gave a card carries it, and their consent brings it back.

Who merely knows the id of a conversation can look at it, and cannot pay with a card that somebody
else gave there. The secret comes with the number, or with the PaymentMethod of our form: whoever
adds a date or a code to somebody's number gets none.

It is given once, and again when the same message is sent again. That message is known by its
`messageId`, which therefore has to be as random as the secret, and which nobody is shown once it
has brought a secret.
"""

import hashlib
from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Pan
from payment_smart_bot.domain.model.cards.card_proof import NO_SECRET, CardProof
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.value import replace

_RANDOM_LENGTH: Final = 22
"""128 random bits in base64. A shorter messageId is not taken for random."""

_CONCEALED: Final = "sha256 "
"""No messageId of a client has a space in it."""


def is_card_secret(session: Session, secret: str | None) -> bool:
    """Whether a secret is the one that the answer to whoever gave this session's card carried."""
    return session.card_proof is not None and session.card_proof.is_of(secret)


def may_confirm(session: Session, secret: str | None) -> bool:
    """Whether a consent counts: where a secret was given, only with that."""
    return session.card_proof is None or is_card_secret(session, secret)


class Source:
    """What a secret is made of: the id of the message if it can be random, or else random bits.

    They are drawn once, and only where a card is given.
    """

    def __init__(self, message_id: str | None, new_seed: Callable[[], str]) -> None:
        is_random = message_id is not None and len(message_id) >= _RANDOM_LENGTH
        self._text = message_id if is_random else None
        self._new_seed = new_seed

    def read(self) -> str:
        """Return the source as text."""
        if self._text is None:
            self._text = self._new_seed()
        return self._text


def find_secret(session: Session, source: Source) -> str | None:
    """Return the secret of the card, if its message is the one that this source is of."""
    if session.card_proof is None or session.status.is_finished:
        return None
    return session.card_proof.find_secret(source.read())


def prove_card(
    before: Session,
    after: Session,
    said: Understood,
    source: Source,
    new_salt: Callable[[], str],
) -> Session:
    """Return a session with the proof of the card that a message gave, if it gave one."""
    if said.payment_method_id is not None:
        if after.token is None or after.token.id != said.payment_method_id:
            return after
        if _is_shown(before, said.payment_method_id):
            is_the_same = before.token is not None and before.token.id == said.payment_method_id
            return after if is_the_same else replace(after, card_proof=NO_SECRET)
    elif not isinstance(said.found.get(Field.CARD), Pan) or not _holds_new_card(before, after):
        return after
    return replace(after, card_proof=CardProof.of(source.read(), new_salt()))


def _is_shown(session: Session, payment_method_id: str) -> bool:
    """Whether everybody who looks has read it: whoever names it need not have given the card."""
    charged = session.charge.token if session.charge else None
    return charged is not None and charged.id == payment_method_id


def _holds_new_card(before: Session, after: Session) -> bool:
    is_held = after.card is not None or after.token is not None
    return is_held and (after.card, after.token) != (before.card, before.token)


def conceal_message_id(session_id: str, message_id: str) -> str:
    """Return what is kept of the id of a message that brought a secret."""
    digest = hashlib.sha256(f"message\0{session_id}\0{message_id}".encode()).hexdigest()
    return f"{_CONCEALED}{digest[:32]}"


def is_concealed(message_id: str | None) -> bool:
    """Whether a stored id says nothing of the id that a client sent."""
    return message_id is not None and message_id.startswith(_CONCEALED)
