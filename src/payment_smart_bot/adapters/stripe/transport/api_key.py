"""The API key of our calls, which is fetched again when Stripe no longer knows it.

A call that was answered 401 was not carried out, so it can be made again as it was.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, Protocol

from payment_smart_bot.adapters.stripe.transport.calls import NO_ANSWER, UNAUTHORISED, Answer

PAUSE_SECONDS: Final = 60.0
"""Between two alarms, between two looks at the key that a source keeps, and before a source is
asked again that had no newer key."""

log = logging.getLogger(__name__)


class KeySource(Protocol):
    """Returns the key."""

    def __call__(self, *, fresh: bool) -> str:
        """Return the key; with `fresh` as it is now, whatever is kept of it."""


class KeyedCalls:
    """Makes calls with the key that is good now; threads may share it.

    `call` makes one, and takes the key as `api_key`. Without a `source` that is None, which stands
    for the client's own key, and there is never a newer one. `clock` returns seconds that only
    grow.
    """

    def __init__(
        self,
        call: Callable[..., Answer],
        source: KeySource | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._call = call
        self._source = source
        self._clock = clock
        self._lock = threading.Lock()
        self._key: str | None = None
        self._look_after = self._fetch_after = self._alarm_after = float("-inf")

    def ask(
        self,
        method: Literal["get", "post", "delete"],
        path: str,
        parameters: Mapping[str, Any],
        **options: Any,
    ) -> Answer:
        """Make a call and return what came of it, as `calls.ask` does; never raises."""
        try:
            key = self._read_key()
        except Exception as error:
            log.error("The API key of Stripe cannot be had: %s", type(error).__name__)  # noqa: TRY400 (may quote)
            return NO_ANSWER
        answer = self._call(method, path, parameters, api_key=key, **options)
        if answer.status == UNAUTHORISED:
            newer = self._fetch_newer(key)
            if newer is not None:
                answer = self._call(method, path, parameters, api_key=newer, **options)
        if answer.status == UNAUTHORISED:
            self._alarm(answer)
        return answer

    def _read_key(self) -> str | None:
        with self._lock:
            if self._source is not None and self._clock() >= self._look_after:
                self._key = self._source(fresh=False)
                self._look_after = self._clock() + PAUSE_SECONDS
            return self._key

    def _fetch_newer(self, refused: str | None) -> str | None:
        """Return another key than the refused one; if many are refused at once, one fetches it."""
        with self._lock:
            if self._key != refused:
                return self._key
            if self._source is None or self._clock() < self._fetch_after:
                return None
            self._fetch_after = self._clock() + PAUSE_SECONDS
            try:
                fetched = self._source(fresh=True)
            except Exception as error:
                log.error("A newer API key cannot be had: %s", type(error).__name__)  # noqa: TRY400 (may quote)
                return None
            if fetched == refused:
                return None
            log.warning("Stripe refused the API key; a newer one was fetched.")
            self._key = fetched
            return fetched

    def _alarm(self, answer: Answer) -> None:
        """Call for an operator, once a minute at most."""
        with self._lock:
            if self._clock() < self._alarm_after:
                return
            self._alarm_after = self._clock() + PAUSE_SECONDS
        log.error("Stripe refuses our requests: %s", answer.kind)
