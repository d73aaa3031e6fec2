"""What an audit log keeps: who did what, from where, and how it ended.

No event holds what a customer typed, a key, or card data: its parts come from closed lists, from
the names of merchant keys, from addresses that were parsed, and from ids that this program gave.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.value import Value, field

DONE: Final = "done"
FAILED: Final = "failed"
"""The outcome of what ended in a fault of ours."""

ANYBODY: Final = "anybody"
"""The actor of a request that brought no merchant key, or a wrong one."""

PROGRAM: Final = "program"
"""The actor of what the program does itself."""

HERE: Final = "this machine"
"""The source of what was asked for on the command line, and of what the program does itself."""


class Action(StrEnum):
    """What happened, or was tried."""

    START = "start"
    STOP = "stop"
    KEY_CHECK = "key_check"
    ROLE_CHECK = "role_check"
    SIGNATURE_CHECK = "signature_check"
    ORIGIN_CHECK = "origin_check"
    ID_CHECK = "id_check"
    LIMIT_CHECK = "limit_check"
    SIGN_IN = "sign_in"
    REFUND = "refund"
    SETTLE_BY_HAND = "settle_by_hand"
    DELETE_SESSION = "delete_session"
    ERASE_PERSON = "erase_person"
    SUMMARY = "summary"
    """Stands for refusals that were too many to keep one by one."""


class AuditEvent(Value, frozen=True):
    """One event.

    `outcome` is DONE, FAILED, or the code of the problem that it was refused with. `subject` names
    what it was about: the id of a payment, or the hash of a session's id as the access log has it.
    """

    action: Action
    outcome: str
    actor: str
    source: str
    subject: str | None = None
    details: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def is_refusal(self) -> bool:
        """Whether it did not come about; floods consist of these."""
        return self.outcome != DONE
