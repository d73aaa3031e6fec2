"""One call to Stripe, and whatever came of it as a plain value: the SDK's errors end here.

They may quote what Stripe was sent, so only their status and their JSON go on. The SDK, which takes
about 100 ms to import, is imported with the first call.
"""

import logging
import re
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeGuard

from payment_smart_bot.domain.value import Value

if TYPE_CHECKING:
    import stripe

JsonObject = Mapping[str, Any]

_NOTHING: Final[JsonObject] = {}
_KINDS: Final = frozenset({"api_error", "card_error", "idempotency_error", "invalid_request_error"})
_REFUSES: Final = frozenset({400, 402, 404})
_ID: Final = re.compile(r"[A-Za-z0-9_]{1,255}")  # ids become parts of the paths of requests

log = logging.getLogger(__name__)


class Answer(Value, frozen=True):
    """What came of a call: Stripe's status and JSON.

    `status` is 0 where no answer came. `is_replay`: this is the answer that Stripe stored for the
    idempotency key earlier, and nothing was done now. `date` is Stripe's time, as in RFC 9110.
    """

    status: int
    body: object = None
    is_replay: bool = False
    date: str | None = None

    @property
    def is_done(self) -> bool:
        """Whether Stripe did what it was asked."""
        return 200 <= self.status < 300

    @property
    def error(self) -> JsonObject:
        """Stripe's error object; empty where there is none."""
        error = self.body.get("error") if isinstance(self.body, dict) else None
        return error if isinstance(error, dict) else _NOTHING

    @property
    def code(self) -> str:
        """Stripe's error code, or nothing."""
        code = self.error.get("code")
        return code if isinstance(code, str) else ""

    @property
    def is_refused(self) -> bool:
        """Whether Stripe refused the call and did nothing."""
        return self.status in _REFUSES and not self.is_busy

    @property
    def is_stored_fault(self) -> bool:
        """Whether Stripe will answer this idempotency key with the same fault for ever."""
        return self.status >= 500 and self.is_replay

    @property
    def is_card_error(self) -> bool:
        """Whether the card is refused; a refusal of raw card numbers comes as 402 as well."""
        return self.status == 402 and self.error.get("type") == "card_error"

    @property
    def is_busy(self) -> bool:
        """Whether we send too many requests, or two at once about the same object."""
        return self.status in {409, 429} or self.code in {"rate_limit", "lock_timeout"}

    @property
    def kind(self) -> str:
        """What a log may say of it; a word that we do not know is left out."""
        kind = self.error.get("type")
        known = isinstance(kind, str) and kind in _KINDS
        return f"{self.status} {kind}" if known else f"{self.status}"


NO_ANSWER: Final = Answer(0)
UNAUTHORISED: Final = 401


class Client(Protocol):
    """The part of the SDK's client that is used."""

    def raw_request(
        self, method_: Literal["get", "post", "delete"], url_: str, **params: Any
    ) -> "stripe.StripeResponse":
        """Make a request; raises StripeError."""


class ClientAtFirstUse(Client):
    """A client that is made with its first call; threads may share it."""

    def __init__(self, make: Callable[[], Client]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._client: Client | None = None

    def raw_request(
        self, method_: Literal["get", "post", "delete"], url_: str, **params: Any
    ) -> "stripe.StripeResponse":
        """Make a request; raises StripeError."""
        if self._client is None:
            with self._lock:
                self._client = self._client or self._make()
        return self._client.raw_request(method_, url_, **params)


def ask(
    client: Client,
    method: Literal["get", "post", "delete"],
    path: str,
    parameters: Mapping[str, Any],
    **options: Any,
) -> Answer:
    """Make a call and return what came of it; never raises.

    `options` are the SDK's own for one request: `idempotency_key`, `max_network_retries`.
    """
    import stripe

    try:
        # A raw request builds none of the SDK's objects, which are nearly half of a call's CPU.
        # Headers, idempotency key, retries and errors are those of any other call.
        response = client.raw_request(method, path, **parameters, **options)
    except stripe.StripeError as error:
        return _read_error(error)
    except Exception as error:
        # The SDK stumbles over some malformed answers. Stripe may have acted all the same.
        log.error("A call to Stripe failed: %s", type(error).__name__)  # noqa: TRY400 (may quote)
        return NO_ANSWER
    return Answer(response.code, response.data, date=response.headers.get("Date"))


def _read_error(error: "stripe.StripeError") -> Answer:
    status = error.http_status or 0
    if status < 400:
        return Answer(status)  # none came, a redirect, or done but no JSON
    headers = {name.lower(): value for name, value in (error.headers or {}).items()}
    is_replay = headers.get("idempotent-replayed") == "true"
    return Answer(status, error.json_body, is_replay, headers.get("date"))


def is_id(value: object) -> TypeGuard[str]:
    """Whether something can be the id of an object at Stripe."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_count(value: object) -> TypeGuard[int]:
    """Whether something is a whole number of minor units."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
