"""The ids that this program gives to sessions, and how it knows them again."""

import re
import secrets
from typing import Final

_ISSUED: Final = re.compile("ses_[0-9a-f]{32}")


def new_session_id() -> str:
    """Return an id of 128 random bits: who does not hold it cannot guess it."""
    return f"ses_{secrets.token_hex(16)}"


def is_issued_id(session_id: str) -> bool:
    """Whether an id looks like one of ours.

    Nobody else makes up such an id, so its session was there once: it is never begun anew.
    """
    return _ISSUED.fullmatch(session_id) is not None
