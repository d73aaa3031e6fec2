"""Loggers of libraries that would print a card."""

import logging
from typing import Final

_PRINT_CARDS: Final = ("stripe", "botocore")


def silence_loggers_that_print_cards() -> None:
    """Pin loggers that print card numbers at DEBUG above it, whatever the root level.

    Loggers below them, such as `botocore.endpoint`, lose whatever was set for them.
    """
    for name in _PRINT_CARDS:
        logging.getLogger(name).setLevel(logging.WARNING)
        for below in logging.root.manager.loggerDict:
            if below.startswith(f"{name}."):
                logging.getLogger(below).setLevel(logging.NOTSET)
