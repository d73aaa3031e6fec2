"""How often, and after how long, the same message is sent again by itself."""

from typing import Final

from payment_page.errors import TryAgain

PATIENCE_SECONDS: Final = 6.0
"""How long a customer waits for repeated tries before the page asks what to do."""

_FIRST_WAIT_SECONDS: Final = 0.5


def wait_before(attempt: int, spent: float, failure: TryAgain) -> float | None:
    """Return how many seconds to wait before an attempt (the second is 1), or None to give up.

    `spent` seconds have gone by since the first. What the API asks for (Retry-After) is kept.
    """
    wait: float = max(_FIRST_WAIT_SECONDS * 2 ** (attempt - 1), failure.after)
    return wait if spent + wait <= PATIENCE_SECONDS else None
