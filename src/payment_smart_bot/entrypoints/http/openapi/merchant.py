"""The merchant's operations in the OpenAPI document."""

from collections.abc import Iterable, Mapping
from typing import Final

from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.merchant.requests import (
    DEFAULT_ITEMS,
    IDEMPOTENCY_KEY,
    STEPS,
    ErasureBody,
    PaymentRequestBody,
    RefundBody,
)
from payment_smart_bot.entrypoints.http.merchant.views import (
    ErasedView,
    PaymentList,
    PaymentRecord,
    SessionCreated,
    SessionDetail,
    SessionList,
    StatsView,
)
from payment_smart_bot.entrypoints.http.openapi.parts import (
    Json,
    answer,
    errors,
    json_request,
    parameter,
)
from payment_smart_bot.entrypoints.http.problems import MAX_IDEMPOTENCY_KEY, MAX_ITEMS, Problem

TYPES: Final[Mapping[str, type]] = {
    kind.__name__: kind
    for kind in (
        PaymentRequestBody, SessionCreated, SessionList, SessionDetail, PaymentList, PaymentRecord,
        RefundBody, StatsView, ErasureBody, ErasedView,
    )
}  # fmt: skip

SECURITY_SCHEMES: Final = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "The merchant key."},
    "apiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Api-Key",
        "description": "The merchant key, where Authorization cannot be set.",
    },
}

_SESSION_ID_EXAMPLE: Final = "0f8d3a6b52c94e17a1d0c5b7e9f26384"
_PAYMENT_ID_EXAMPLE: Final = "pay_5a0e7c1b9d3f4826a7b1c0d2e4f68a9c_1"
_REQUEST_EXAMPLE: Final = {
    "amount": 4900,
    "currency": "usd",
    "description": "Two concert tickets",
    "customerEmail": "jo@example.com",
    "orderId": "A-1017",
    "metadata": {"seat": "12C"},
}
_CREATED_EXAMPLE: Final = {"sessionId": _SESSION_ID_EXAMPLE, "expiresAt": "2026-11-21T13:00:00Z"}
_PAYMENT_EXAMPLE: Final = {
    "id": _PAYMENT_ID_EXAMPLE,
    "sessionId": _SESSION_ID_EXAMPLE,
    "status": "partly_refunded",
    "amount": 4900,
    "currency": "usd",
    "amountRefunded": 1200,
    "token": "pm_1Pz3xA2eZvKYlo2C",
    "brand": "visa",
    "last4": "4242",
    "livemode": False,
    "cardholder": "Jane Doe",
    "paymentIntentId": "pi_3Pz3xB2eZvKYlo2C",
    "setupIntentId": None,
    "customerId": None,
    "saved": False,
    "orderId": "A-1017",
    "description": "Two concert tickets",
    "customerEmail": "jo@example.com",
    "metadata": {"seat": "12C"},
    "consent": {"shown": "Amount: $49.00 …", "at": "2026-11-21T12:03:10Z", "saveCard": False},
    "confirmedAt": "2026-11-21T12:03:21Z",
    "settledAt": "2026-11-21T12:03:22Z",
    "declines": [],
    "disputes": [],
    "refunds": [
        {
            "key": "seat-given-back",
            "amount": 1200,
            "status": "succeeded",
            "at": "2026-11-22T09:00:00Z",
            "refundId": "re_3Pz3xC2eZvKYlo2C",
        }
    ],
    "erasedAt": None,
}
_ERASED_EXAMPLE: Final = {"sessions": 1, "payments": 2}


def paths(schema: Json) -> Json:
    """Return the operations by path; `schema` holds the schemas of TYPES, and others, by name."""
    return {
        "/sessions": {"post": _create_session(schema), "get": _list_sessions(schema)},
        "/sessions/{sessionId}": {
            "get": _show_session(schema),
            "delete": _delete_session(schema),
        },
        "/payments": {"get": _list_payments(schema)},
        "/payments/{paymentId}": {"get": _show_payment(schema)},
        "/payments/{paymentId}/refunds": {"post": _refund(schema)},
        "/stats": {"get": _stats(schema)},
        "/erasures": {"post": _erase(schema)},
    }


def _operation(
    name: str,
    summary: str,
    schema: Json,
    listed: Iterable[Problem],
    responses: Json,
    **more: object,
) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "tags": ["merchant"],
        "security": [{"bearer": []}, {"apiKey": []}],
        **more,
        "responses": {**responses, **errors(listed, schema["ErrorBody"])},
    }


def _create_session(schema: Json) -> Json:
    return _operation(
        "createSession",
        "Begin a conversation about a payment request",
        schema,
        problems.OF_SESSION_CREATION,
        {"201": answer("It can begin.", schema["SessionCreated"], _CREATED_EXAMPLE)},
        requestBody=json_request(schema["PaymentRequestBody"], _REQUEST_EXAMPLE),
    )


def _list_sessions(schema: Json) -> Json:
    return _operation(
        "listSessions",
        "List live sessions, newest first",
        schema,
        problems.OF_SESSION_LIST,
        {"200": answer("A page of sessions.", schema["SessionList"])},
        parameters=[_status(Status), *_PAGING],
    )


def _show_session(schema: Json) -> Json:
    return _operation(
        "showSession",
        "Show a session: masked values, redacted transcript, its payment",
        schema,
        problems.OF_SESSION,
        {"200": answer("The session.", schema["SessionDetail"])},
        parameters=[parameter("path", "sessionId", schema["SessionId"])],
    )


def _delete_session(schema: Json) -> Json:
    return _operation(
        "deleteSession",
        "Erase a session; the record of its payment stays",
        schema,
        problems.OF_SESSION_DELETION,
        {"204": {"description": "It is erased."}},
        parameters=[parameter("path", "sessionId", schema["SessionId"])],
    )


def _list_payments(schema: Json) -> Json:
    return _operation(
        "listPayments",
        "List payments, the latest confirmed first",
        schema,
        problems.OF_PAYMENT_LIST,
        {
            "200": answer(
                "A page of payments.",
                schema["PaymentList"],
                {"items": [_PAYMENT_EXAMPLE], "next": None},
            )
        },
        parameters=[
            parameter("query", "sessionId", schema["SessionId"], "Only those of this session."),
            _status(PaymentStatus),
            *_PAGING,
        ],
    )


def _show_payment(schema: Json) -> Json:
    return _operation(
        "showPayment",
        "Show a payment",
        schema,
        problems.OF_PAYMENT,
        {"200": answer("The payment.", schema["PaymentRecord"], _PAYMENT_EXAMPLE)},
        parameters=[_PAYMENT_ID],
    )


def _refund(schema: Json) -> Json:
    return _operation(
        "refundPayment",
        "Refund a payment, in full or in part",
        schema,
        problems.OF_REFUND,
        {
            "201": answer(
                "The payment, with the refund in `refunds`, where its `status` tells what became "
                "of it. Where that is `pending`, it is not known yet: the same request with the "
                "same key can be sent again, and gives back nothing more.",
                schema["PaymentRecord"],
                _PAYMENT_EXAMPLE,
            )
        },
        parameters=[_PAYMENT_ID, _IDEMPOTENCY_KEY],
        requestBody=json_request(schema["RefundBody"], {"amount": 1200}),
    )


def _stats(schema: Json) -> Json:
    since = {"type": "string", "format": "date-time"}
    by = {"type": "string", "enum": list(STEPS), "default": "hour"}
    return _operation(
        "countPayments",
        "Count live sessions, and payments over time",
        schema,
        problems.OF_STATS,
        {"200": answer("The counts.", schema["StatsView"])},
        parameters=[
            parameter(
                "query",
                "since",
                since,
                f"From when on; 24 hours ago without it. At most {problems.MAX_SPANS:,} hours, or "
                "days, are counted.",
            ),
            parameter("query", "by", by, "In which steps."),
        ],
    )


def _erase(schema: Json) -> Json:
    return _operation(
        "erasePerson",
        "Erase a person's data: conversations whole; of payments, what says whose they are",
        schema,
        problems.OF_ERASURE,
        {"200": answer("How much was erased.", schema["ErasedView"], _ERASED_EXAMPLE)},
        requestBody=json_request(schema["ErasureBody"], {"customerEmail": "jo@example.com"}),
    )


def _status(kind: type[Status] | type[PaymentStatus]) -> Json:
    schema = {"type": "string", "enum": [status.value for status in kind]}
    return parameter("query", "status", schema, "Only those with this status.")


_PAGING: Final = (
    parameter("query", "after", {"type": "string"}, "The `next` of the page before."),
    parameter(
        "query",
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MAX_ITEMS, "default": DEFAULT_ITEMS},
        "How many at most.",
    ),
)
_PAYMENT_ID: Final = parameter(
    "path", "paymentId", {"type": "string", "minLength": 1, "example": _PAYMENT_ID_EXAMPLE}
)
_IDEMPOTENCY_KEY: Final = parameter(
    "header",
    "Idempotency-Key",
    {
        "type": "string",
        "pattern": f"^{IDEMPOTENCY_KEY}$",
        "minLength": 1,
        "maxLength": MAX_IDEMPOTENCY_KEY,
    },
    "Names this refund, so that it is made once however often it is asked for. Needed for a part; "
    "a refund of all that is left has a name of its own.",
)
