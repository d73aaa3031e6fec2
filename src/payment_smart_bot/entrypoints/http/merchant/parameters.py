"""The parameters of the merchant's operations: filters, pages, spans, and idempotency keys."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta

from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import MAX_ORDER_ID
from payment_smart_bot.domain.model.payment_search import read_search
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.http import examples
from payment_smart_bot.entrypoints.http.limits.sizes import (
    MAX_IDEMPOTENCY_KEY,
    MAX_ITEMS,
    MAX_SEARCH,
    MAX_SPANS,
)
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_ID, looks_like_card
from payment_smart_bot.entrypoints.http.shared.parameters import (
    HeaderParameter,
    PathParameter,
    QueryParameter,
)
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule, accept

DEFAULT_SPAN: Final = timedelta(hours=24)
_DEFAULT_ITEMS: Final = 50
_STEPS: Final[Mapping[str, timedelta]] = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
_DEFAULT_STEP: Final = "hour"
_IDEMPOTENCY_KEY_PATTERN: Final = rf"[!-~]{{1,{MAX_IDEMPOTENCY_KEY}}}"
_IDEMPOTENCY_KEY: Final = re.compile(_IDEMPOTENCY_KEY_PATTERN)
_Instant = Annotated[datetime, Meta(tz=True)]
_Choice = TypeVar("_Choice", Status, PaymentStatus)


def _read_limit(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(MAX_ITEMS))):
        raise Refused(problems.BAD_LIMIT)
    if not 1 <= int(text) <= MAX_ITEMS:
        raise Refused(problems.BAD_LIMIT)
    return int(text)


def _read_step(text: str) -> timedelta:
    step = _STEPS.get(text)
    if step is None:
        raise Refused(problems.BAD_BY)
    return step


def _build_instant_rule(problem: Problem) -> Rule[datetime]:
    def read(text: str) -> datetime:
        try:
            return msgspec.convert(text, _Instant).astimezone(UTC)
        except (msgspec.ValidationError, OverflowError):
            raise Refused(problem) from None

    return Rule({"type": "string", "format": "date-time"}, read, (problem,))


def read_search_words(text: str) -> tuple[str, ...]:
    """Return the words of a search; raises Refused for too many, and for a card number."""
    if not 1 <= len(text) <= MAX_SEARCH:
        raise Refused(problems.BAD_SEARCH)
    if looks_like_card(unicodedata.normalize("NFKC", text)):
        raise Refused(problems.SEARCH_LIKE_CARD)
    return read_search(text)


def read_order_id(text: str) -> str:
    """Return the merchant's number of an order; raises Refused if it is none."""
    if not 1 <= len(text) <= MAX_ORDER_ID:
        raise Refused(problems.BAD_ORDER_ID)
    return text


def read_idempotency_key(text: str) -> str:
    """Return an idempotency key; raises Refused if it is none."""
    if not _IDEMPOTENCY_KEY.fullmatch(text):
        raise Refused(problems.BAD_IDEMPOTENCY_KEY)
    if looks_like_card(text):
        raise Refused(problems.IDEMPOTENCY_KEY_LIKE_CARD)
    return text


def _build_status_filter(kind: type[_Choice], problem: Problem) -> QueryParameter[_Choice | None]:
    def read(text: str) -> _Choice:
        try:
            return kind(text)
        except ValueError:
            raise Refused(problem) from None

    schema = {"type": "string", "enum": [status.value for status in kind]}
    return QueryParameter(
        "status", Rule(schema, read, (problem,)), "Only those with this status.", default=None
    )


SESSION_STATUS: Final = _build_status_filter(Status, problems.BAD_SESSION_STATUS)
PAYMENT_STATUS: Final = _build_status_filter(PaymentStatus, problems.BAD_PAYMENT_STATUS)
SESSION_OF_PAYMENT: Final[QueryParameter[str | None]] = QueryParameter(
    "sessionId", SESSION_ID, "Only those of this session.", default=None
)
ORDER_OF_PAYMENT: Final[QueryParameter[str | None]] = QueryParameter(
    "orderId",
    Rule(
        {"type": "string", "minLength": 1, "maxLength": MAX_ORDER_ID},
        read_order_id,
        (problems.BAD_ORDER_ID,),
    ),
    "Only those of this order, as it was named when their sessions were begun.",
    default=None,
)
SEARCH: Final[QueryParameter[tuple[str, ...]]] = QueryParameter(
    "q",
    Rule(
        {"type": "string", "minLength": 1, "maxLength": MAX_SEARCH},
        read_search_words,
        (problems.BAD_SEARCH, problems.SEARCH_LIKE_CARD),
    ),
    "Words that the payment has, or that its words begin with: order, cardholder's name, e-mail, "
    "last four digits, amount (`129.00`), currency and ids. `is:disputed` and `is:flagged` find "
    "those with an open dispute, or an open warning of fraud. With SQLite everything is searched "
    "at once. With DynamoDB a page looks through 500 payments, so it may have few items or none "
    "and `next` all the same: go on there.",
    default=(),
)
CONFIRMED_SINCE: Final[QueryParameter[datetime | None]] = QueryParameter(
    "since",
    _build_instant_rule(problems.BAD_SINCE),
    "Only those confirmed at this time or later.",
    default=None,
)
CONFIRMED_UNTIL: Final[QueryParameter[datetime | None]] = QueryParameter(
    "until",
    _build_instant_rule(problems.BAD_UNTIL),
    "Only those confirmed before this time.",
    default=None,
)
FILTERS: Final = (
    SEARCH, SESSION_OF_PAYMENT, ORDER_OF_PAYMENT, PAYMENT_STATUS, CONFIRMED_SINCE, CONFIRMED_UNTIL,
)  # fmt: skip
"""By which a list of payments can be narrowed."""

AFTER: Final[QueryParameter[str | None]] = QueryParameter(
    "after",
    Rule({"type": "string"}, accept, (problems.BAD_CURSOR,)),
    "The `next` of the previous page.",
    default=None,
)
LIMIT: Final = QueryParameter(
    "limit",
    Rule(
        {"type": "integer", "minimum": 1, "maximum": MAX_ITEMS, "default": _DEFAULT_ITEMS},
        _read_limit,
        (problems.BAD_LIMIT,),
    ),
    "How many at most.",
    default=_DEFAULT_ITEMS,
)
SINCE: Final[QueryParameter[datetime | None]] = QueryParameter(
    "since",
    _build_instant_rule(problems.BAD_SINCE),
    f"The start; 24 hours ago by default. At most {MAX_SPANS:,} hours or days are counted.",
    default=None,
)
BY: Final = QueryParameter(
    "by",
    Rule(
        {"type": "string", "enum": list(_STEPS), "default": _DEFAULT_STEP},
        _read_step,
        (problems.BAD_BY,),
    ),
    "The length of one step.",
    default=_STEPS[_DEFAULT_STEP],
)
PAYMENT_ID: Final[PathParameter[str]] = PathParameter(
    "paymentId",
    Rule({"type": "string", "minLength": 1, "example": examples.PAYMENT_ID}, accept),
)
_KEY_RULE: Final = Rule(
    {
        "type": "string",
        "pattern": f"^{_IDEMPOTENCY_KEY_PATTERN}$",
        "minLength": 1,
        "maxLength": MAX_IDEMPOTENCY_KEY,
    },
    read_idempotency_key,
    (problems.BAD_IDEMPOTENCY_KEY, problems.IDEMPOTENCY_KEY_LIKE_CARD),
)
SESSION_KEY: Final[HeaderParameter[str | None]] = HeaderParameter(
    "Idempotency-Key",
    _KEY_RULE,
    "Makes a repeated request safe: for 24 hours the same key with the same body gets the same "
    "answer, and begins nothing again.",
    default=None,
)
REFUND_KEY: Final[HeaderParameter[str | None]] = HeaderParameter(
    "Idempotency-Key",
    _KEY_RULE,
    "Names this refund, so that it is made once however often it is requested. A refund of a part "
    "needs it; a refund of everything that is left has a name of its own.",
    default=None,
)
