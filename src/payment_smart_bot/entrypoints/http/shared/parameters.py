"""The parameters of an operation: where each is in a request, and its rule."""

from typing import ClassVar, Generic, TypeVar

from starlette.requests import Request

from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.shared.rules import Rule

T_co = TypeVar("T_co", covariant=True)


class Parameter(Value, Generic[T_co], frozen=True):
    """A named value outside of the body.

    `place` and `required` have OpenAPI's meaning. Without a `description` the document shows that
    of the rule's schema.
    """

    place: ClassVar[str]
    name: str
    rule: Rule[T_co]
    description: str = ""
    required: bool = False


class PathParameter(Parameter[T_co], Generic[T_co], frozen=True):
    """A part of the path."""

    place = "path"
    required: bool = True

    def read_from(self, request: Request) -> T_co:
        """Return its value in a request; raises Refused."""
        return self.rule.read(request.path_params[self.name])


class QueryParameter(Parameter[T_co], Generic[T_co], frozen=True, kw_only=True):
    """A part of the query. The routing has checked that it comes at most once."""

    place = "query"
    default: T_co

    def read_from(self, request: Request) -> T_co:
        """Return its value in a request, or the default; raises Refused."""
        given = request.query_params.get(self.name)
        return self.default if given is None else self.rule.read(given)


class HeaderParameter(Parameter[T_co], Generic[T_co], frozen=True, kw_only=True):
    """A header. Several of one name are joined by commas (RFC 9110, 5.3)."""

    place = "header"
    default: T_co

    def read_from(self, request: Request) -> T_co:
        """Return its value in a request, or the default; raises Refused."""
        given = request.headers.getlist(self.name)
        return self.rule.read(", ".join(given)) if given else self.default
