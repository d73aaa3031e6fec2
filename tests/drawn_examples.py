"""How many examples a property test draws: all in `make check`, a share of them in `make test`."""

from hypothesis import HealthCheck, settings

_ALL = 100
_SHARE = 25


def load_profile(*, thorough: bool) -> None:
    """Choose for this process; no test has a deadline, as the machine's speed is no fault."""
    settings.register_profile(
        "of these tests",
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        max_examples=_ALL if thorough else _SHARE,
    )
    settings.load_profile("of these tests")


def drawn(most: int) -> int:
    """Return how many of at most so many examples are drawn in this run."""
    return most * settings().max_examples // _ALL
