"""What we keep in the scope of a request for the handlers and the middleware."""

from typing import Final

SESSION: Final = "payment_smart_bot.session"
"""The session's id, once it has been checked. The access log shows its hash."""

KEY_NAME: Final = "payment_smart_bot.key_name"
"""The name of the merchant key that came with it, once that has been checked."""

TIME_LEFT: Final = "payment_smart_bot.time_left"
"""How long the process may still run, a timedelta; missing if nothing ends it."""
