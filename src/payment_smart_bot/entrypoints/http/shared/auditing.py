"""What of the requests goes into the audit log: what was done with a merchant key, and refusals."""

import re
from collections.abc import Mapping
from typing import Final

from starlette.requests import HTTPConnection

from payment_smart_bot.domain.model.audit import ANYBODY, DONE, FAILED, Action, AuditEvent
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.expected_errors import find_problem
from payment_smart_bot.entrypoints.http.shared.operation import Operation
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.entrypoints.http.shared.scope import (
    AUDIT_DETAILS,
    KEY_NAME,
    SESSION,
    hash_session_id,
)
from payment_smart_bot.ports import AuditLog

_CHECKS: Final[Mapping[Problem, Action]] = {
    problems.UNAUTHORIZED: Action.KEY_CHECK,
    problems.WRONG_DESK_KEY: Action.KEY_CHECK,
    problems.NOT_ALLOWED: Action.ROLE_CHECK,
    problems.INVALID_SIGNATURE: Action.SIGNATURE_CHECK,
    problems.FOREIGN_ORIGIN: Action.ORIGIN_CHECK,
    problems.NOT_FROM_THE_DESK: Action.ORIGIN_CHECK,
    problems.NO_DESK_TOKEN: Action.ORIGIN_CHECK,
    problems.SESSION_ID_LIKE_CARD: Action.ID_CHECK,
    problems.MESSAGE_ID_LIKE_CARD: Action.ID_CHECK,
    problems.IDEMPOTENCY_KEY_LIKE_CARD: Action.ID_CHECK,
    problems.NO_SUCH_SESSION: Action.ID_CHECK,
    problems.RATE_LIMITED: Action.LIMIT_CHECK,
}
"""What an attacker is refused with, whatever operation it was."""

_PAYMENT_ID: Final = re.compile("pay_[0-9a-f]{32}_[0-9]{1,4}")
_UNKNOWN: Final = "unknown address"
"""The source of a direct invocation, and where no address can be read."""


class RequestAudit:
    """Tells the audit log of requests; `addresses` finds from where they come."""

    def __init__(self, log: AuditLog, addresses: ClientAddresses) -> None:
        self._log = log
        self._addresses = addresses

    def record_done(self, request: HTTPConnection, operation: Operation) -> None:
        """Record what was done, if the operation is one that is audited."""
        if operation.audited is not None:
            details = request.scope.get(AUDIT_DETAILS, {})
            self._record(request, operation.audited, DONE, details)

    def record_error(
        self, request: HTTPConnection, error: Exception, operation: Operation | None = None
    ) -> None:
        """Record a request that was refused or has failed, if that tells of an attack or a fault.

        Without an operation it came over the WebSocket.
        """
        problem = error.problem if isinstance(error, Refused) else find_problem(error)
        outcome = FAILED if problem is None else problem.code
        of = {"operation": "live" if operation is None else operation.id}
        check = _CHECKS.get(problem) if problem is not None else None
        has_key = KEY_NAME in request.scope
        if operation is not None and operation.audited is not None and has_key:
            action = operation.audited if check is not Action.ROLE_CHECK else check
            self._record(request, action, outcome, of)
        elif check is not None:
            self._record(request, check, outcome, of)

    def _record(
        self,
        request: HTTPConnection,
        action: Action,
        outcome: str,
        details: Mapping[str, str | int],
    ) -> None:
        scope = request.scope
        self._log.record(
            AuditEvent(
                action,
                outcome,
                actor=_name_actor(scope.get(KEY_NAME)),
                source=str(self._addresses.find_address(scope) or _UNKNOWN),
                subject=_find_subject(request),
                details=details,
            )
        )


def _name_actor(key_name: str | None) -> str:
    return ANYBODY if key_name is None else f"key {key_name}"


def _find_subject(request: HTTPConnection) -> str | None:
    """Return what a request is about; never an id that somebody has made up."""
    payment = request.path_params.get("paymentId", "")
    if _PAYMENT_ID.fullmatch(payment):
        return f"payment {payment}"
    session = request.scope.get(SESSION)
    return f"session {hash_session_id(session)}" if session else None
