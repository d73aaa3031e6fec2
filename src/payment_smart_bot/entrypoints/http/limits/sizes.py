"""How much a client may send and ask for."""

from typing import Final

MAX_BODY: Final = 16 * 1024
MAX_EVENT: Final = 256 * 1024
MAX_MESSAGE: Final = 2000
MAX_SESSION_ID: Final = 128
MAX_PAYMENT_ID: Final = 128
MAX_MESSAGE_ID: Final = 64
MAX_IDEMPOTENCY_KEY: Final = 64
MAX_ITEMS: Final = 100
MAX_SPANS: Final = 1000
MAX_SEARCH: Final = 200
MAX_WAIT: Final = 25
"""Seconds for which a request may wait for news; API Gateway gives it 29."""
