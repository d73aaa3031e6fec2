"""A start that fails for a moment is tried again.

A role's new rights and a network's new routes hold some seconds after they were made, and a start
that fails makes a version fail for good where it is snapshotted or kept ready.
"""

import logging
import time
from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.settings import SecretSource

_BETWEEN_TRIES: Final = (0.25, 0.5, 1.0, 2.0)
"""Seconds between the tries of a start, which may take 10 s in all."""

_log = logging.getLogger(__name__)


def find_patiently(
    arn: str, find: Callable[[str], SecretSource], wait: Callable[[float], None] = time.sleep
) -> SecretSource:
    """Return the secret, once it can be read or has been asked for some times in vain."""
    secret = find(arn)
    for seconds in _BETWEEN_TRIES:
        try:
            secret()
        except BotError as error:
            _log.warning("The start is tried again: %s", error)
            wait(seconds)
        else:
            break
    return secret
