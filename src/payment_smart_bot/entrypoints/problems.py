"""Every error that the HTTP API answers with: one closed list, each a sentence fixed in advance.

As no sentence is put together from a request, none can hold what a customer typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from payment_smart_bot.domain.errors import (
    GatewayUnavailable,
    MessageIdReused,
    RetryLater,
    SessionNotFound,
    StoreUnavailable,
    TooBusy,
)

MAX_BODY: Final = 16 * 1024
MAX_MESSAGE: Final = 2000
MAX_SESSION_ID: Final = 128
MAX_MESSAGE_ID: Final = 64


@dataclass(frozen=True, slots=True)
class Problem:
    """An error as a client sees it; `retry_after` is in seconds."""

    status: int
    code: str
    error: str
    retry_after: int | None = None


class Refused(Exception):
    """Ends a request with a problem; `headers` are added to the answer."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.headers = headers or {}


NOT_JSON: Final = Problem(
    400, "invalid_json", "The body cannot be read as JSON in UTF-8. Send one JSON object."
)
NOT_AN_OBJECT: Final = Problem(
    400, "invalid_json", 'The body must be a JSON object such as {"message": "I want to pay"}.'
)
UNKNOWN_FIELD: Final = Problem(
    400,
    "unknown_field",
    "The body has a field that is not known here. Send only message, sessionId and messageId.",
)
NO_HOSTED_FORM: Final = Problem(
    400,
    "payment_method_not_supported",
    "paymentMethodId belongs to hosted card forms, which this version does not have. Leave it out.",
)
NO_MESSAGE: Final = Problem(400, "invalid_message", "message is missing. Send it as a string.")
MESSAGE_NOT_TEXT: Final = Problem(400, "invalid_message", "message must be a string.")
MESSAGE_BLANK: Final = Problem(
    400, "invalid_message", "message is blank. Send at least one visible character."
)
MESSAGE_TOO_LONG: Final = Problem(
    400, "invalid_message", f"message is too long. Send at most {MAX_MESSAGE:,} characters."
)
MESSAGE_HAS_CONTROLS: Final = Problem(
    400,
    "invalid_message",
    "message has control characters. Of these, send only tabs and line breaks.",
)
BAD_SESSION_ID: Final = Problem(
    400,
    "invalid_session_id",
    f"sessionId must be a string of 1 to {MAX_SESSION_ID} characters of A-Z a-z 0-9 . _ : and -.",
)
SESSION_ID_LIKE_CARD: Final = Problem(
    400,
    "invalid_session_id",
    "sessionId looks like a card number. Take another one, or leave it out to be given one.",
)
BAD_MESSAGE_ID: Final = Problem(
    400,
    "invalid_message_id",
    f"messageId must be a string of 1 to {MAX_MESSAGE_ID} visible ASCII characters.",
)
MESSAGE_ID_LIKE_CARD: Final = Problem(
    400, "invalid_message_id", "messageId looks like a card number. Take another one."
)
NO_SUCH_PATH: Final = Problem(
    404, "not_found", "There is nothing at this path. See /openapi.json for what there is."
)
NO_SUCH_SESSION: Final = Problem(
    404,
    "session_not_found",
    "There is no such conversation, or it has expired. Start a new one without a sessionId.",
)
NO_SUCH_METHOD: Final = Problem(
    405,
    "method_not_allowed",
    "This path does not take this method. The Allow header lists those that it takes.",
)
MESSAGE_ID_REUSED: Final = Problem(
    409,
    "message_id_reused",
    "This messageId came with another message before. Send each new message with a new messageId.",
)
BODY_TOO_LARGE: Final = Problem(
    413, "body_too_large", f"The body is too large. Send at most {MAX_BODY:,} bytes."
)
NOT_DECLARED_JSON: Final = Problem(
    415, "unsupported_media_type", "Send the body with the header Content-Type: application/json."
)
RATE_LIMITED: Final = Problem(
    429,
    "rate_limited",
    "Too many requests. Wait as many seconds as the Retry-After header says, then send it again.",
)
INTERNAL: Final = Problem(
    500,
    "internal_error",
    "Something went wrong here, and it was logged. Send the same message again; if that does not "
    "help, contact support.",
)
STORE_UNAVAILABLE: Final = Problem(
    503,
    "store_unavailable",
    "The conversation could not be read or saved just now. Nothing was lost: send the same message "
    "again in a moment.",
    retry_after=2,
)
PROVIDER_UNAVAILABLE: Final = Problem(
    503,
    "payment_provider_unavailable",
    "The payment provider could not be reached just now. Nothing was lost: send the same message "
    "again in a moment.",
    retry_after=5,
)
BUSY: Final = Problem(
    503,
    "busy",
    "This conversation is busy with other messages. Nothing was lost: send the same message again "
    "in a moment.",
    retry_after=1,
)

OF_CHAT: Final = (
    NOT_JSON,
    NOT_AN_OBJECT,
    UNKNOWN_FIELD,
    NO_HOSTED_FORM,
    NO_MESSAGE,
    MESSAGE_NOT_TEXT,
    MESSAGE_BLANK,
    MESSAGE_TOO_LONG,
    MESSAGE_HAS_CONTROLS,
    BAD_SESSION_ID,
    SESSION_ID_LIKE_CARD,
    BAD_MESSAGE_ID,
    MESSAGE_ID_LIKE_CARD,
    NO_SUCH_SESSION,
    MESSAGE_ID_REUSED,
    BODY_TOO_LARGE,
    NOT_DECLARED_JSON,
    RATE_LIMITED,
    INTERNAL,
    STORE_UNAVAILABLE,
    PROVIDER_UNAVAILABLE,
    BUSY,
)
"""What `POST /chat` may answer with, sorted by status."""

OF_SHOW: Final = (
    BAD_SESSION_ID,
    SESSION_ID_LIKE_CARD,
    NO_SUCH_SESSION,
    RATE_LIMITED,
    INTERNAL,
    STORE_UNAVAILABLE,
)
"""What `GET /chat/{sessionId}` may answer with, sorted by status."""

_OF_ERRORS: Final[Mapping[type[BaseException], Problem]] = {
    MessageIdReused: MESSAGE_ID_REUSED,
    SessionNotFound: NO_SUCH_SESSION,
    StoreUnavailable: STORE_UNAVAILABLE,
    GatewayUnavailable: PROVIDER_UNAVAILABLE,
    TooBusy: BUSY,
    RetryLater: BUSY,
}


def problem_of(error: BaseException) -> Problem | None:
    """Return the problem that an expected error stands for; None for an unexpected one."""
    for kind in type(error).__mro__:
        if kind in _OF_ERRORS:
            return _OF_ERRORS[kind]
    return None
