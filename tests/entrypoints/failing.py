"""Parts of an application that fail at whatever is asked of them."""

from collections.abc import Callable
from typing import NoReturn

from tests.entrypoints.http_client import Client
from tests.over_store import over_store

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

SECRET = "Zebedee 4242"
"""What a careless error quotes, and no answer and no log may repeat."""


class Failing:
    """Stands in for a part of the application, and fails at whatever is asked of it."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __getattr__(self, name: str) -> Callable[..., NoReturn]:
        def fail(*_: object, **__: object) -> NoReturn:
            raise self._error

        return fail


def failing_chat(application: Application, error: Exception) -> Client:
    """Return a client of an app whose conversations meet that error."""
    return Client(create_app(over_store(application, Failing(error))))
