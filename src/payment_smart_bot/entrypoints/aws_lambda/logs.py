"""Logs on Lambda: lines of JSON through Powertools, each with the id of its invocation."""

import logging
from typing import Final

from aws_lambda_powertools.logging.logger import Logger

_OURS: Final = "payment_smart_bot"
"""The parent of all our loggers."""

_QUOTES_REQUESTS: Final = "mangum"
_REQUEST: Final = "request_id"


class InvocationLogs:
    """Writes our logs, and the warnings of libraries, as JSON to standard output."""

    def __init__(self) -> None:
        self._logger = Logger(service=_OURS, level=logging.INFO, utc=True, use_rfc3339=True)
        for handler in logging.root.handlers:  # Lambda's own
            handler.setFormatter(self._logger.registered_formatter)
        vars(logging)["logAsyncioTasks"] = False  # from Python 3.12 on; each invocation is one task
        logging.getLogger(_QUOTES_REQUESTS).setLevel(logging.CRITICAL)

    def begin(self, request_id: str) -> None:
        """Add the id of this invocation to everything that is logged from now on."""
        self._logger.append_keys(**{_REQUEST: request_id})
