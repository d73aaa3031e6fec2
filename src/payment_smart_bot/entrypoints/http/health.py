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
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.shared.json_answers import (
    JsonResponse,
    build_retry_header,
    encode,
)
from payment_smart_bot.entrypoints.http.shared.problems import STORE_UNAVAILABLE
from payment_smart_bot.service.driving import ask_store

_GOOD_FOR: Final = 1.0
"""Seconds for which an answer of the store counts, a bad one too."""

_log = logging.getLogger("payment_smart_bot.http")


class Health(Struct, frozen=True):
    """Whether this server can serve, and whether the cards that it takes are real."""

    status: Literal["ok", "unavailable"]
    store: Literal["ok", "unavailable"]
    version: str
    livemode: bool


class Unhealthy(Health, frozen=True):
    """The store cannot serve: an error that tells the state as well, in words for operators."""

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
        self._known_until = -math.inf
        self._trouble: str | None = None

    async def show(self, request: Request) -> Health | Response:
        """Return whether the store can serve, which is to read and to write."""
        self._limits.check_health(request)
        if self._monotonic() >= self._known_until:
            self._trouble = await self._ask_store()
            self._known_until = self._monotonic() + _GOOD_FOR
        live = self._application.settings.is_live
        if self._trouble is None:
            return Health("ok", "ok", __version__, live)
        problem = STORE_UNAVAILABLE
        body = Unhealthy(
            "unavailable", "unavailable", __version__, live, self._trouble, problem.code
        )
        return JsonResponse(encode(body), problem.status, build_retry_header(problem))

    async def _ask_store(self) -> str | None:
        """Return what is wrong with the store, in words for operators; None where nothing is."""
        application = self._application
        try:
            await ask_store(application.effect_handler, application.store.ping)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            return str(error)
        return None
