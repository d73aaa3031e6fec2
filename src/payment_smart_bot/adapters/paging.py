"""Times as numbers, positions in lists, and the cursors of pages, for every store alike."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.session import Session

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

Position = tuple[int, str]
"""Where a session or payment stands in a list.

Its creation or confirmation in microseconds since 1970 UTC, then its id.
"""

NEVER: Final = 2**63 - 1
"""Later than any time."""

FRONT: Final[Position] = (NEVER, "")
"""Above every item, for the first page of a list that begins with the newest."""


def to_micros(at: datetime) -> int:
    """Return a time as whole microseconds since 1970 UTC; raises TypeError without a time zone."""
    return (at - _EPOCH) // _MICROSECOND


def find_end(session: Session) -> int:
    """Return when a session expires, in microseconds; NEVER for one that does not."""
    ends = session.ends_at
    return NEVER if ends is None else to_micros(ends)


def find_due(session: Session) -> int | None:
    """Return when a sweep looks at a session's charge, in microseconds; None where none waits."""
    return to_micros(session.due_at) if session.due_at else None


def build_cursor(position: Position) -> str:
    """Return the cursor of the page that begins below a position."""
    at, item_id = position
    return urlsafe_b64encode(f"{at}:{item_id}".encode()).decode()


def read_cursor(cursor: str | None) -> Position:
    """Return the position that a cursor names; raises InvalidRequest for one that no page gave."""
    if cursor is None:
        return FRONT
    try:
        at, _, item_id = urlsafe_b64decode(cursor).decode().partition(":")
        position = int(at), item_id
        if build_cursor(position) == cursor and abs(position[0]) <= NEVER:
            return position
    except ValueError:
        pass
    raise InvalidRequest("The cursor is not one that a page of this list gave.")


def check_limit(limit: int) -> int:
    """Return how many items a page may have; raises InvalidRequest for fewer than one."""
    if limit < 1:
        raise InvalidRequest("The limit of a page is at least 1.")
    return limit
