"""The API key of our calls: fetched anew where Stripe does not know it any more.

A call that was answered 401 was not carried out, so that it can be made again as it was.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, Protocol

from payment_smart_bot.adapters.stripe.calls import NO_ANSWER, UNAUTHORISED, Answer

PAUSE_SECONDS: Final = 60.0
"""Between two alarms, before a source is asked again that had no newer key, and between two looks
at the key that a source keeps."""

log = logging.getLogger(__name__)


class KeySource(Protocol):
    """Where the key comes from."""

    def __call__(self, *, fresh: bool) -> str:
        """Return the key; `fresh`: as it is now, whatever was kept of it."""


class KeyedCalls:
    """Calls with the key that is good now; threads may share it.

    `call` makes one, and takes the key as `api_key`: None is the client's own, which is used where
    there is no `source`, and then there is none newer. `clock` returns seconds that only grow.
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
        """Make a call and return what came of it, as `stripe_calls.ask` does; never raises."""
        try:
            key = self._current()
        except Exception as error:
            log.error("The API key of Stripe cannot be had: %s", type(error).__name__)  # noqa: TRY400 (may quote)
            return NO_ANSWER
        answer = self._call(method, path, parameters, api_key=key, **options)
        if answer.status == UNAUTHORISED:
            newer = self._newer_than(key)
            if newer is not None:
                answer = self._call(method, path, parameters, api_key=newer, **options)
        if answer.status == UNAUTHORISED:
            self._alarm(answer)
        return answer

    def _current(self) -> str | None:
        with self._lock:
            if self._source is not None and self._clock() >= self._look_after:
                self._key = self._source(fresh=False)
                self._look_after = self._clock() + PAUSE_SECONDS
            return self._key

    def _newer_than(self, refused: str | None) -> str | None:
        """Return another key than the refused one; of calls refused at once, one fetches it."""
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
        """Call for an operator, but not once for each call."""
        with self._lock:
            if self._clock() < self._alarm_after:
                return
            self._alarm_after = self._clock() + PAUSE_SECONDS
        log.error("Stripe refuses our requests: %s", answer.kind)
