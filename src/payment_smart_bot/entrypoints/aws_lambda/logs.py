"""Logs on Lambda: a line of JSON for each, through Powertools, with the id of the invocation."""

import logging
from typing import Final

from aws_lambda_powertools.logging.logger import Logger

_OURS: Final = "payment_smart_bot"
"""The name above all of our loggers."""

_QUOTES_REQUESTS: Final = "mangum"
_REQUEST: Final = "request_id"


class InvocationLogs:
    """Turns our loggers, and the warnings of the libraries, into JSON on standard output."""

    def __init__(self) -> None:
        self._logger = Logger(service=_OURS, level=logging.INFO, utc=True, use_rfc3339=True)
        for handler in logging.root.handlers:  # Lambda's own
            handler.setFormatter(self._logger.registered_formatter)
        vars(logging)["logAsyncioTasks"] = False  # from Python 3.12 on: each invocation is one
        logging.getLogger(_QUOTES_REQUESTS).setLevel(logging.CRITICAL)

    def begin(self, request_id: str) -> None:
        """Name the invocation in all that is logged from now on."""
        self._logger.append_keys(**{_REQUEST: request_id})
