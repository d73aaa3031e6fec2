"""Which problem each expected error of the domain and the service becomes."""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.errors import (
    BotCheckNeeded,
    ChargeUnresolved,
    FormGone,
    GatewayUnavailable,
    InvalidRequest,
    InvalidSignature,
    LimitReached,
    MessageIdReused,
    NotRefundable,
    OrderChanged,
    OrderPaid,
    OrderUnresolved,
    PaymentDisputed,
    PaymentNotFound,
    RefundKeyReused,
    RequestInFlight,
    RetryLater,
    SessionKeyReused,
    SessionNotFound,
    StoreUnavailable,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Problem

_PROBLEMS: Final[Mapping[type[BaseException], Problem]] = {
    InvalidSignature: problems.INVALID_SIGNATURE,
    BotCheckNeeded: problems.BOT_CHECK_NEEDED,
    MessageIdReused: problems.MESSAGE_ID_REUSED,
    RefundKeyReused: problems.IDEMPOTENCY_KEY_REUSED,
    SessionKeyReused: problems.SESSION_KEY_REUSED,
    RequestInFlight: problems.REQUEST_IN_FLIGHT,
    OrderPaid: problems.ORDER_PAID,
    OrderUnresolved: problems.ORDER_UNRESOLVED,
    OrderChanged: problems.ORDER_CHANGED,
    SessionNotFound: problems.NO_SUCH_SESSION,
    FormGone: problems.FORM_GONE,
    PaymentNotFound: problems.NO_SUCH_PAYMENT,
    ChargeUnresolved: problems.CHARGE_UNRESOLVED,
    PaymentDisputed: problems.PAYMENT_DISPUTED,
    NotRefundable: problems.NOT_REFUNDABLE,
    StoreUnavailable: problems.STORE_UNAVAILABLE,
    GatewayUnavailable: problems.PROVIDER_UNAVAILABLE,
    LimitReached: problems.RATE_LIMITED,
    TooBusy: problems.BUSY,
    RetryLater: problems.BUSY,
    VersionConflict: problems.BUSY,
}


def explain(error: Exception) -> Problem:
    """Return the problem for an expected error; raises any other again."""
    problem = find_problem(error)
    if problem is None:
        raise error
    return problem


def find_problem(error: BaseException) -> Problem | None:
    """Return the problem for an expected error, or None for an unexpected one."""
    for kind in type(error).__mro__:
        if kind in _PROBLEMS:
            return _PROBLEMS[kind]
    if isinstance(error, InvalidRequest):
        return replace(problems.INVALID_REQUEST, error=str(error))
    return None
