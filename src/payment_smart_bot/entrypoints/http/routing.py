"""The routes of the table: the checks before a handler, and the response made of its answer."""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from payment_smart_bot.entrypoints.http.desk.auth import DeskAuth
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.merchant.auth import MerchantAuth
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.json_answers import JsonResponse, encode
from payment_smart_bot.entrypoints.http.shared.operation import (
    Access,
    Handler,
    Handlers,
    Operation,
)
from payment_smart_bot.entrypoints.http.shared.parameters import QueryParameter
from payment_smart_bot.entrypoints.http.shared.problem import Refused


class Gate:
    """Decides whether a request may use an operation, by the access that the operation names."""

    def __init__(self, limits: RequestLimits, auth: MerchantAuth, desk: DeskAuth) -> None:
        self._limits = limits
        self._auth = auth
        self._desk = desk

    async def check(self, request: Request, operation: Operation) -> None:
        """Raise Refused unless the request may use the operation."""
        access = operation.access
        if access in _LIMITED:
            self._limits.check_address(request)
        if access is Access.MERCHANT:
            self._auth.check(request, operation.needed_roles)
            _check_query(request, operation)
        if access is Access.DESK:
            await self._desk.check(request, operation.needed_roles)
            _check_query(request, operation)


_LIMITED: Final = frozenset({Access.CUSTOMER, Access.MERCHANT, Access.DESK})


def build_routes(
    operations: Iterable[Operation], handlers: Handlers, gate: Gate, audit: RequestAudit
) -> list[Route]:
    """Return a route for each path. Raises LookupError if an operation has no handler."""
    by_path: dict[str, dict[str, tuple[Operation, Handler]]] = {}
    for operation in operations:
        if operation not in handlers:
            raise LookupError(f"{operation.id} has no handler")
        methods = by_path.setdefault(operation.path, {})
        methods[operation.method] = operation, handlers[operation]
    return [_build_route(path, methods, gate, audit) for path, methods in by_path.items()]


def _build_route(
    path: str,
    methods: Mapping[str, tuple[Operation, Handler]],
    gate: Gate,
    audit: RequestAudit,
) -> Route:
    async def answer(request: Request) -> Response:
        operation, handle = methods["GET" if request.method == "HEAD" else request.method]
        try:
            await gate.check(request, operation)
            answer = await handle(request)
        except Exception as error:
            audit.record_error(request, error, operation)
            raise
        audit.record_done(request, operation)
        return _build_response(answer, operation)

    return Route(path, answer, methods=list(methods))


def _build_response(answer: Struct | Response | None, operation: Operation) -> Response:
    if isinstance(answer, Response):
        return answer
    status = operation.answers[0].status
    return Response(status_code=status) if answer is None else JsonResponse(encode(answer), status)


def _check_query(request: Request, operation: Operation) -> None:
    """Raise Refused if a query parameter is unknown to the operation, or comes twice."""
    given = [name for name, _ in request.query_params.multi_items()]
    known = {each.name for each in operation.parameters if isinstance(each, QueryParameter)}
    if len(set(given)) < len(given) or not known.issuperset(given):
        raise Refused(problems.BAD_PARAMETERS)
