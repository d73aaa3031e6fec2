"""When the page sends a message again by itself."""

from typing import Final

from payment_page.errors import TryAgain

PATIENCE_SECONDS: Final = 6.0
"""How long a customer waits for repeated tries before the page asks what to do."""

_FIRST_WAIT_SECONDS: Final = 0.5


def find_wait(attempt: int, spent: float, failure: TryAgain) -> float | None:
    """Return how many seconds to wait before another attempt, or None to give up.

    `attempt` counts from 1, the second one. `spent` is how many seconds ago the first one began.
    The wait is never shorter than the API's Retry-After.
    """
    wait: float = max(_FIRST_WAIT_SECONDS * 2 ** (attempt - 1), failure.after)
    return wait if spent + wait <= PATIENCE_SECONDS else None
