"""Threads that wait for other machines, so that the event loop does not."""

from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from typing import Final

CALLS_AT_ONCE: Final = 128
"""Threads that wait for Stripe and the model: more than the charges that come at once."""

TURNS_AT_ONCE: Final = 64
"""Threads of a server in which whole turns wait for DynamoDB, some milliseconds each."""


def start_threads(name: str, most: int, resources: ExitStack) -> Executor:
    """Return a pool of threads that ends with the application."""
    pool = ThreadPoolExecutor(most, thread_name_prefix=name)
    resources.callback(pool.shutdown, wait=False, cancel_futures=True)
    return pool
