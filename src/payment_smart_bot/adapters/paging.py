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

First the microseconds of its creation or confirmation, then its id.
"""

NEVER: Final = 2**63 - 1
"""Later than any time."""

FRONT: Final[Position] = (NEVER, "")
"""Above every item, for the first page of a list that begins with the newest."""


def micros(at: datetime) -> int:
    """Return a time as whole microseconds since 1970 UTC; raises TypeError without a time zone."""
    return (at - _EPOCH) // _MICROSECOND


def end_of(session: Session) -> int:
    """Return when a session expires, as `micros`; NEVER for one that does not."""
    ends = session.ends_at
    return NEVER if ends is None else micros(ends)


def cursor_at(position: Position) -> str:
    """Return the cursor of the page that begins below a position."""
    at, item_id = position
    return urlsafe_b64encode(f"{at}:{item_id}".encode()).decode()


def position_after(cursor: str | None) -> Position:
    """Return the position that a cursor names; raises InvalidRequest for one that no page gave."""
    if cursor is None:
        return FRONT
    try:
        at, _, item_id = urlsafe_b64decode(cursor).decode().partition(":")
        position = int(at), item_id
        if cursor_at(position) == cursor and abs(position[0]) <= NEVER:
            return position
    except ValueError:
        pass
    raise InvalidRequest("The cursor is not one that a page of this list gave.")


def checked_limit(limit: int) -> int:
    """Return how many items a page may have; raises InvalidRequest for less than one."""
    if limit < 1:
        raise InvalidRequest("The limit of a page is at least 1.")
    return limit
