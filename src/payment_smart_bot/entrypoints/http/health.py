"""`GET /health`: whether the server can serve requests."""

import logging
from typing import Literal

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot import __version__
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.entrypoints.http.shared.json_answers import (
    JsonResponse,
    build_retry_header,
    encode,
)
from payment_smart_bot.entrypoints.http.shared.problems import STORE_UNAVAILABLE
from payment_smart_bot.service.driving import ask_store

_log = logging.getLogger("payment_smart_bot.http")


class Health(Struct, frozen=True):
    """Whether this server can serve, and whether the cards that it takes are real."""

    status: Literal["ok", "unavailable"]
    store: Literal["ok", "unavailable"]
    version: str
    livemode: bool


class Unhealthy(Health, frozen=True):
    """The store does not answer: an error that tells the state as well."""

    error: str
    code: str


class HealthEndpoint:
    """The endpoint that asks the store, each time anew."""

    def __init__(self, application: Application) -> None:
        self._application = application

    async def show(self, request: Request) -> Health | Response:  # noqa: ARG002 - a handler
        """Return whether the store answers."""
        live = self._application.settings.is_live
        try:
            await ask_store(self._application.effect_handler, self._application.store.ping)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            problem = STORE_UNAVAILABLE
            body = Unhealthy(
                "unavailable", "unavailable", __version__, live, problem.error, problem.code
            )
            return JsonResponse(encode(body), problem.status, build_retry_header(problem))
        return Health("ok", "ok", __version__, live)
