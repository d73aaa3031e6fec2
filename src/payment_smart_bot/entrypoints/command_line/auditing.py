"""What an operator does on the command line goes into the audit log, under their user name."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from getpass import getuser
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.audit import DONE, FAILED, HERE, Action, AuditEvent
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.entrypoints.http.shared.expected_errors import find_problem

_UNUSUAL: Final = re.compile("[^A-Za-z0-9._@-]|[0-9]{6,}")
_LONGEST_NAME: Final = 32


class Deed:
    """What was done, as far as the log is to know it."""

    def __init__(self) -> None:
        self.details: Mapping[str, str | int] = {}


@contextmanager
def audit_deed(
    application: Application, action: Action, subject: str | None = None
) -> Iterator[Deed]:
    """Record what the block does when it ends, and how it ended."""
    deed, outcome = Deed(), FAILED
    try:
        yield deed
        outcome = DONE
    except BotError as error:
        problem = find_problem(error)
        outcome = FAILED if problem is None else problem.code
        raise
    finally:
        event = AuditEvent(action, outcome, _name_user(), HERE, subject, deed.details)
        application.audit.record(event)


def _name_user() -> str:
    try:
        name = getuser()
    except (OSError, KeyError):  # a container's user may have no name
        name = "without a name"
    return f"user {_UNUSUAL.sub('_', name)[:_LONGEST_NAME]}"
