"""Stripe's errors: one exception that carries the answer, and a function for each that occurs.

Types, codes and sentences are Stripe's (https://docs.stripe.com/api/errors,
https://docs.stripe.com/error-codes), except where the simulator has to speak of itself. Refusals of
parameters are in `parameters.refusals`, declines of cards in `cards.declines`.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

_DOCS = "https://stripe.com/docs/error-codes/"
MAX_ECHO = 100
"""How many characters of a caller's value a sentence repeats."""
INTENT_NAMES = {"payment_intent": "PaymentIntent", "setup_intent": "SetupIntent"}
"""What Stripe's sentences call the objects of these kinds."""


class StripeFailure(Exception):
    """A request that Stripe refuses.

    status: of HTTP. error: the JSON error object. headers: those that the answer adds.
    executed: the endpoint had looked at the state of an object. leaves_nothing: what the request
    did until then is undone, as it always is with a 400.
    """

    def __init__(
        self,
        status: int,
        kind: str,
        message: str,
        *,
        code: str | None = None,
        param: str = "",
        decline_code: str = "",
        headers: Mapping[str, str] | None = None,
        executed: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self._executed = executed
        self.leaves_nothing = status == 400
        self.headers = dict(headers or {})
        doc_url = _DOCS + code.replace("_", "-") if code else None
        fields = {
            "type": kind,
            "message": message,
            "code": code,
            "decline_code": decline_code,
            "doc_url": doc_url,
            "param": param,
        }
        self.error: dict[str, Any] = {name: value for name, value in fields.items() if value}

    @property
    def body(self) -> str:
        """The answer as JSON text."""
        return msgspec.json.encode({"error": self.error}).decode()

    @property
    def is_final(self) -> bool:
        """Whether the endpoint had begun to execute, so that a key replays this answer."""
        return self._executed or self.status == 402 or self.status >= 500


def invalid_request(
    message: str, param: str = "", code: str | None = None, status: int = 400
) -> StripeFailure:
    """Return the refusal of a malformed or impossible request."""
    return StripeFailure(status, "invalid_request_error", message, code=code, param=param)


def unauthorized(message: str, code: str | None = None) -> StripeFailure:
    """Return a 401 with the challenge that Stripe sends."""
    headers = {"WWW-Authenticate": 'Basic realm="Stripe"'}
    return StripeFailure(401, "invalid_request_error", message, code=code, headers=headers)


def no_api_key() -> StripeFailure:
    """Return the answer to a request without a key."""
    return unauthorized(
        "You did not provide an API key. You need to provide your API key in the Authorization"
        " header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
        " See https://stripe.com/docs/api#authentication for details."
    )


def invalid_api_key(key: str) -> StripeFailure:
    """Return the answer to what is no Stripe key; at most it shows the ends of it."""
    shown = key[:8] + "*" * 8 + key[-4:] if len(key) > 16 else "*" * 8
    return unauthorized(f"Invalid API Key provided: {shown}")


def live_key() -> StripeFailure:
    """Return the answer to a live key, which must never reach a simulator."""
    return unauthorized(
        "This is the Stripe simulator, not Stripe: it takes test keys only (sk_test_..., "
        "rk_test_...). Nothing was charged. Roll the live key if it was sent here by mistake."
    )


def secret_key_required() -> StripeFailure:
    """Return the answer to a publishable key that may not make this request."""
    return unauthorized(
        "This API call cannot be made with a publishable API key. Please use a secret API key. You"
        " can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
        code="secret_key_required",
    )


def no_access(key: str, account: str) -> StripeFailure:
    """Return the answer to a request for another account: there is no Connect here."""
    return invalid_request(
        f"The provided key '{key[:8]}***' does not have access to account '{account[:MAX_ECHO]}'"
        " (or that account does not exist). Application access may have been revoked. The Stripe"
        " simulator has no connected accounts.",
        code="account_invalid",
        status=403,
    )


def unknown_url(method: str, path: str) -> StripeFailure:
    """Return the 404 for a URL that has no endpoint."""
    return invalid_request(
        f"Unrecognized request URL ({method}: {path[:MAX_ECHO]}). Please see"
        " https://stripe.com/docs or we can help at https://support.stripe.com/."
        " The Stripe simulator has no such endpoint.",
        status=404,
    )


def resource_missing(what: str, id_: str, param: str, status: int = 404) -> StripeFailure:
    """Return the answer to an id that does not exist."""
    message = f"No such {what}: '{id_[:MAX_ECHO]}'"
    return invalid_request(message, param, "resource_missing", status)


def card_error(code: str, message: str, param: str = "", decline_code: str = "") -> StripeFailure:
    """Return a 402 about the card itself."""
    return StripeFailure(
        402, "card_error", message, code=code, param=param, decline_code=decline_code
    )


def raw_card_refusal() -> StripeFailure:
    """Return the refusal of a card number from an account that may not send one.

    Stripe was observed to answer with a 402 of type `invalid_request_error` without a code. The
    Python SDK sorts by status, and so raises `stripe.CardError` with code None.
    """
    return StripeFailure(
        402,
        "invalid_request_error",
        "Sending credit card numbers directly to the Stripe API is generally unsafe. We suggest you"
        " use test tokens that map to the test card you are using, see"
        " https://stripe.com/docs/testing. To enable testing raw card data APIs, see"
        " https://support.stripe.com/questions/enabling-access-to-raw-card-data-apis.",
    )


def idempotency_other_parameters(key: str) -> StripeFailure:
    """Return the refusal of a key that comes again with other parameters."""
    return StripeFailure(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used with the same parameters they were first"
        f" used with. Try using a key other than '{key}' if you meant to execute a different"
        " request.",
    )


def idempotency_other_endpoint(key: str, path: str, first_path: str) -> StripeFailure:
    """Return the refusal of a key that comes again at another endpoint."""
    return StripeFailure(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used for the same endpoint they were first used"
        f" for ('{path}' vs '{first_path}'). Try using a key other than '{key}' if you meant to"
        " execute a different request.",
    )


def idempotency_key_too_long(limit: int) -> StripeFailure:
    """Return the refusal of a key that is too long, in a sentence of the simulator's own."""
    return invalid_request(f"Idempotency keys can be at most {limit} characters long.")


def idempotency_key_in_use(key: str) -> StripeFailure:
    """Return the 409 for a key whose first request has not been answered yet."""
    return StripeFailure(
        409,
        "invalid_request_error",
        "There is currently another in-progress request using this Idempotent Key (that probably"
        " means you submitted twice, and the other request is still going through):"
        f" {key}. Please try again later.",
        code="idempotency_key_in_use",
        headers={"Stripe-Should-Retry": "true"},
    )


def state_refusal(message: str, param: str = "", code: str | None = None) -> StripeFailure:
    """Return the refusal of what the state of an object does not allow; a key replays it."""
    return StripeFailure(
        400, "invalid_request_error", message, code=code, param=param, executed=True
    )


def unexpected_state(message: str, intent: dict[str, Any]) -> StripeFailure:
    """Return the refusal of what the status of a PaymentIntent or SetupIntent does not allow."""
    kind = intent["object"]
    failure = state_refusal(message, code=f"{kind}_unexpected_state")
    failure.error[kind] = intent
    return failure


def server_error(status: int = 500) -> StripeFailure:
    """Return the answer to trouble at Stripe, in a sentence of the simulator's own."""
    return StripeFailure(status, "api_error", "An unknown error occurred.")


def rate_limit() -> StripeFailure:
    """Return the 429 for too many requests."""
    return StripeFailure(
        429,
        "invalid_request_error",
        "Request rate limit exceeded. You can learn more about rate limits here"
        " https://stripe.com/docs/rate-limits.",
        code="rate_limit",
    )


def lock_timeout() -> StripeFailure:
    """Return the 429 for an object that another request holds; it tells the SDKs to try again."""
    return StripeFailure(
        429,
        "invalid_request_error",
        "This object cannot be accessed right now because another API request or Stripe process is"
        " currently accessing it. If you see this error intermittently, retry the request. If you"
        " see this error frequently and are making multiple concurrent requests to a single object,"
        " make your requests serially or at a lower rate. For more details, see"
        " https://stripe.com/docs/rate-limits#object-lock-timeouts.",
        code="lock_timeout",
        headers={"Stripe-Should-Retry": "true"},
    )
