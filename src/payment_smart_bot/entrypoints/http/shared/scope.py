"""What we keep in the scope of a request for the handlers and the middleware."""

import hashlib
from typing import Final

SESSION: Final = "payment_smart_bot.session"
"""The session's id, once it has been checked. The access log shows its hash."""

KEY_NAME: Final = "payment_smart_bot.key_name"
"""The name of the merchant key that came with it, once that has been checked."""

AUDIT_DETAILS: Final = "payment_smart_bot.audit_details"
"""What the audit log is to know of what was done: a mapping of names to words and numbers."""

TIME_LEFT: Final = "payment_smart_bot.time_left"
"""How long the process may still run, a timedelta; missing if nothing ends it."""


def hash_session_id(session_id: str) -> str:
    """Return what logs have in place of a session's id, which opens its conversation."""
    return hashlib.sha256(session_id.encode()).hexdigest()[:8]
