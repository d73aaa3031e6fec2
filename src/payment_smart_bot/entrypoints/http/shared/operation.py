"""A row of the table of operations."""

from collections.abc import Awaitable, Callable, Mapping
from enum import Enum
from typing import Any, Final

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.shared.bodies import EventBody, JsonBody
from payment_smart_bot.entrypoints.http.shared.parameters import Parameter
from payment_smart_bot.entrypoints.http.shared.problem import Problem
from payment_smart_bot.entrypoints.http.shared.problems import (
    BAD_PARAMETERS,
    INTERNAL,
    INVALID_SIGNATURE,
    NO_DESK_TOKEN,
    NOT_ALLOWED,
    NOT_FROM_THE_DESK,
    NOT_SIGNED_IN,
    RATE_LIMITED,
    STORE_UNAVAILABLE,
    UNAUTHORIZED,
)
from payment_smart_bot.settings.keys import ALL_ROLES, Role


class Access(Enum):
    """Who may use an operation."""

    ANYONE = "anyone; the handler limits how often, where it matters"
    CUSTOMER = "anyone, within the limit per address"
    MERCHANT = "whoever sends the merchant key, within the limit per address"
    DESK = "whoever is signed in at the desk, within the limit per address"
    STRIPE = "whoever signs the body as Stripe does, which the handler checks"


_COMMON_PROBLEMS: Final = (RATE_LIMITED, INTERNAL, STORE_UNAVAILABLE)
_PROBLEMS_BY_ACCESS: Final[Mapping[Access, tuple[Problem, ...]]] = {
    Access.ANYONE: (),
    Access.CUSTOMER: _COMMON_PROBLEMS,
    Access.MERCHANT: (BAD_PARAMETERS, UNAUTHORIZED, NOT_ALLOWED, *_COMMON_PROBLEMS),
    Access.DESK: (
        *(BAD_PARAMETERS, NOT_SIGNED_IN, NO_DESK_TOKEN, NOT_FROM_THE_DESK, NOT_ALLOWED),
        *_COMMON_PROBLEMS,
    ),
    Access.STRIPE: (INVALID_SIGNATURE, *_COMMON_PROBLEMS),
}


class Answer(Value, frozen=True):
    """An answer other than a problem. `schema` is a type that msgspec can describe, or None."""

    status: int
    description: str
    schema: Any = None
    example: Mapping[str, object] | None = None
    media_type: str = "application/json"


class Operation(Value, frozen=True, eq=False):
    """One operation of the API: everything that the server and the document need to know of it.

    The first of `answers` is the successful one. `problems` are its own; `every_problem` adds those
    of its access, parameters and body. An operation that only our own pages use is undocumented.
    `role` is what a merchant key has to have; without one reading takes VIEW, and all else every
    role. What is `audited` is in the audit log whenever it was done, or tried with a merchant key.
    """

    method: str
    path: str
    id: str
    summary: str
    answers: tuple[Answer, ...]
    access: Access = Access.ANYONE
    parameters: tuple[Parameter[object], ...] = ()
    body: JsonBody[Any] | EventBody | None = None
    problems: tuple[Problem, ...] = ()
    is_documented: bool = True
    role: Role | None = None
    audited: Action | None = None

    @property
    def needed_roles(self) -> frozenset[Role]:
        """The roles that a merchant key has to have for it."""
        if self.role is not None:
            return frozenset({self.role})
        return frozenset({Role.VIEW}) if self.method == "GET" else ALL_ROLES

    @property
    def every_problem(self) -> frozenset[Problem]:
        """All problems that the operation may answer with."""
        return frozenset(
            (
                *self.problems,
                *_PROBLEMS_BY_ACCESS[self.access],
                *(problem for each in self.parameters for problem in each.rule.problems),
                *(self.body.problems if self.body else ()),
            )
        )


Handler = Callable[[Request], Awaitable[Struct | Response | None]]
"""Returns what is sent as JSON, None for an empty answer, or a whole response."""

Handlers = Mapping[Operation, Handler]
