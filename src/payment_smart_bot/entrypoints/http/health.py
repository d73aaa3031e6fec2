"""`GET /health`: whether the server can serve requests."""

import logging
import math
from collections.abc import Callable
from typing import Final, Literal

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
from payment_smart_bot.entrypoints.http.shared.request_limits import RequestLimits
from payment_smart_bot.service.driving import ask_store

_GOOD_FOR: Final = 1.0
"""Seconds for which a store that has answered counts as well."""

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
    """The endpoint that asks the store once a second at most, within the limit per address."""

    def __init__(
        self, application: Application, limits: RequestLimits, monotonic: Callable[[], float]
    ) -> None:
        self._application = application
        self._limits = limits
        self._monotonic = monotonic
        self._well_until = -math.inf

    async def show(self, request: Request) -> Health | Response:
        """Return whether the store answers."""
        self._limits.check_health(request)
        live = self._application.settings.is_live
        try:
            if self._monotonic() >= self._well_until:
                await ask_store(self._application.effect_handler, self._application.store.ping)
                self._well_until = self._monotonic() + _GOOD_FOR
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            problem = STORE_UNAVAILABLE
            body = Unhealthy(
                "unavailable", "unavailable", __version__, live, problem.error, problem.code
            )
            return JsonResponse(encode(body), problem.status, build_retry_header(problem))
        return Health("ok", "ok", __version__, live)
