"""What a merchant sends, checked: payment requests, refunds, erasures, and the queries of lists."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import (
    CUSTOMER_ID,
    MAX_DESCRIPTION,
    MAX_DESCRIPTOR,
    MAX_EMAIL,
    MAX_METADATA,
    MAX_METADATA_KEY,
    MAX_METADATA_VALUE,
    MAX_ORDER_ID,
)
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.wire import (
    SessionId,
    check_session_id,
    looks_like_card,
    read_object,
)
from payment_smart_bot.entrypoints.http.problems import (
    MAX_IDEMPOTENCY_KEY,
    MAX_ITEMS,
    MAX_SPANS,
    Problem,
    Refused,
)
from payment_smart_bot.service.erasure import Person

IDEMPOTENCY_KEY: Final = rf"[!-~]{{1,{MAX_IDEMPOTENCY_KEY}}}"
STEPS: Final[Mapping[str, timedelta]] = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
DEFAULT_SPAN: Final = timedelta(hours=24)
DEFAULT_ITEMS: Final = 50

_IDEMPOTENCY_KEY: Final = re.compile(IDEMPOTENCY_KEY)
_Choice = TypeVar("_Choice", Status, PaymentStatus)
_Instant = Annotated[datetime, Meta(tz=True)]

_MinorUnits = Annotated[
    int, Meta(description="In minor units of the currency: 4900 is $49.00.", ge=0)
]
_Currency = Annotated[
    str,
    Meta(description="ISO 4217, such as `usd`.", extra_json_schema={"pattern": "^[A-Za-z]{3}$"}),
]
_Metadata = Annotated[
    dict[str, str],
    Meta(
        description="Passed on to Stripe.",
        extra_json_schema={
            "maxProperties": MAX_METADATA,
            "propertyNames": {"minLength": 1, "maxLength": MAX_METADATA_KEY},
            "additionalProperties": {
                "type": "string", "minLength": 1, "maxLength": MAX_METADATA_VALUE,
            },
        },
    ),
]  # fmt: skip


def _text(longest: int, description: str, **more: object) -> Meta:
    return Meta(
        description=description, extra_json_schema={"minLength": 1, "maxLength": longest, **more}
    )


class PaymentRequestBody(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True
):
    """What is to be paid.

    Without an amount, that of the server's settings holds; where there is none either, the card is
    saved and nothing charged. Which amounts can be charged depends on the currency. With `saveCard`
    the customer is asked to allow later charges, and the card is saved with a Customer at Stripe.
    """

    amount: _MinorUnits | None = None
    currency: _Currency | None = None
    description: Annotated[str, _text(MAX_DESCRIPTION, "What is paid for.")] | None = None
    customer_email: (
        Annotated[str, _text(MAX_EMAIL, "Where Stripe sends its receipt.", format="email")] | None
    ) = None
    order_id: Annotated[str, _text(MAX_ORDER_ID, "Your own number of the order.")] | None = None
    statement_descriptor_suffix: (
        Annotated[str, _text(MAX_DESCRIPTOR, "What the card's statement ends with.")] | None
    ) = None
    metadata: _Metadata | None = None
    save_card: Annotated[bool, Meta(description="Save the card for later charges.")] | None = None
    customer_id: (
        Annotated[
            str,
            Meta(
                description="Your own Customer at Stripe, with `saveCard`; else one is made.",
                extra_json_schema={"pattern": f"^{CUSTOMER_ID}$"},
            ),
        ]
        | None
    ) = None


class RefundBody(Struct, forbid_unknown_fields=True, frozen=True):
    """How much is to go back. Without an amount: all that is left."""

    amount: Annotated[int, Meta(description="In minor units.", ge=1)] | None = None


class ErasureBody(Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True):
    """Whose data it is: exactly one of the three."""

    customer_email: Annotated[str, _text(MAX_EMAIL, "As in the payment request.")] | None = None
    session_id: SessionId | None = None
    payment_id: Annotated[str, _text(128, "A payment of the person.")] | None = None


_REFUND_FIELDS: Final = frozenset(RefundBody.__struct_encode_fields__)
_PERSON_FIELDS: Final = frozenset(ErasureBody.__struct_encode_fields__)


def read_refund_amount(body: bytes | bytearray) -> int | None:
    """Return the amount, in minor units, in a body of a refund; raises Refused."""
    given = read_object(body)
    if not given.keys() <= _REFUND_FIELDS:
        raise Refused(problems.NOT_A_REFUND)
    amount = given.get("amount")
    if amount is None:
        return None
    if not isinstance(amount, int) or isinstance(amount, bool) or amount < 1:
        raise Refused(problems.BAD_AMOUNT)
    return amount


def read_idempotency_key(given: list[str]) -> str | None:
    """Return the key in the values of an Idempotency-Key header; raises Refused."""
    if not given:
        return None
    if len(given) > 1 or not _IDEMPOTENCY_KEY.fullmatch(given[0]):
        raise Refused(problems.BAD_IDEMPOTENCY_KEY)
    if looks_like_card(given[0]):
        raise Refused(problems.IDEMPOTENCY_KEY_LIKE_CARD)
    return given[0]


def read_person(body: bytes | bytearray) -> Person:
    """Return whose data is to be erased; raises Refused."""
    given = {name: value for name, value in read_object(body).items() if value is not None}
    named = next(iter(given.values()), None)
    if len(given) != 1 or not given.keys() <= _PERSON_FIELDS or not isinstance(named, str):
        raise Refused(problems.NOT_ONE_PERSON)
    if not named.strip():
        raise Refused(problems.NOT_ONE_PERSON)
    if "sessionId" in given:
        check_session_id(named)
        return Person(session_id=named)
    return Person(email=named) if "customerEmail" in given else Person(payment_id=named)


def read_limit(given: str | None) -> int:
    """Return how many items a list may have; raises Refused."""
    if given is None:
        return DEFAULT_ITEMS
    if not (given.isascii() and given.isdecimal() and len(given) <= len(str(MAX_ITEMS))):
        raise Refused(problems.BAD_LIMIT)
    if not 1 <= int(given) <= MAX_ITEMS:
        raise Refused(problems.BAD_LIMIT)
    return int(given)


def read_session_status(given: str | None) -> Status | None:
    """Return the status by which sessions are filtered; raises Refused."""
    return None if given is None else _one_of(Status, given, problems.BAD_SESSION_STATUS)


def read_payment_status(given: str | None) -> PaymentStatus | None:
    """Return the status by which payments are filtered; raises Refused."""
    return None if given is None else _one_of(PaymentStatus, given, problems.BAD_PAYMENT_STATUS)


def _one_of(kind: type[_Choice], given: str, problem: Problem) -> _Choice:
    try:
        return kind(given)
    except ValueError:
        raise Refused(problem) from None


def read_span(since: str | None, by: str, now: datetime) -> tuple[datetime, timedelta]:
    """Return from when on, and in which steps, payments are counted; raises Refused."""
    step = STEPS.get(by)
    if step is None:
        raise Refused(problems.BAD_BY)
    start = now - DEFAULT_SPAN if since is None else _instant(since)
    if now - start > MAX_SPANS * step:
        raise Refused(problems.TOO_MANY_SPANS)
    return start, step


def _instant(given: str) -> datetime:
    try:
        return msgspec.convert(given, _Instant).astimezone(UTC)
    except (msgspec.ValidationError, OverflowError):
        raise Refused(problems.BAD_SINCE) from None
