"""A wire to a simulator in this process, whose clock a check turns instead of waiting."""

from collections.abc import Callable, Mapping

from stripe_simulator.neutral.target import Failed
from stripe_simulator.protocol.wire import NoAnswer, Request
from stripe_simulator.serving.simulator import Simulator


class Inline:
    """A wire without a socket. turn: lets so many seconds go by on the simulator's clock."""

    def __init__(self, simulator: Simulator, turn: Callable[[float], None]) -> None:
        self._simulator = simulator
        self._turn = turn

    def send(
        self, method: str, path: str, encoded: str, headers: Mapping[str, str]
    ) -> tuple[int, str, Mapping[str, str]]:
        """Send a request; see `Wire`."""
        lower = {name.lower(): value for name, value in headers.items()}
        is_post = method == "POST"
        query, body = ("", encoded) if is_post else (encoded, "")
        try:
            answer = self._simulator.handle(Request(method, path, query, lower, body))
        except NoAnswer as no_answer:
            raise Failed(f"no answer ({no_answer})") from no_answer
        return int(answer.status), answer.body, answer.headers

    def pass_time(self, seconds: float) -> None:
        """Turn the clock."""
        self._turn(seconds)
