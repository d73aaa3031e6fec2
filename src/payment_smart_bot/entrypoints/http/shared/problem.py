"""An error of the HTTP API: how a client sees it, and how a handler raises it."""

from collections.abc import Mapping

from payment_smart_bot.domain.value import Value


class Problem(Value, frozen=True):
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
