"""One check, and the list of all."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import msgspec

from stripe_simulator.neutral.target import Failed, Target

Ask: TypeAlias = Callable[[Target], None]
"""Asks a server. Raises Failed where its answer is not what is published."""

DOCS: Final = "https://docs.stripe.com"


class Check(msgspec.Struct, frozen=True):
    """One published behaviour.

    topic: what it is about. says: the behaviour, as a sentence. source: the page that says so.
    """

    topic: str
    says: str
    source: str
    ask: Ask

    @property
    def name(self) -> str:
        """What the check is called on the command line and in tests."""
        return f"{self.topic}.{self.ask.__name__}"


class Topic:
    """The checks of one topic. The documentation's page stands for those that name none."""

    def __init__(self, name: str, page: str) -> None:
        self.checks: list[Check] = []
        self._name = name
        self._page = page

    def check(self, says: str, page: str = "") -> Callable[[Ask], Ask]:
        """Add a check. page: the path of the source at docs.stripe.com."""

        def add(ask: Ask) -> Ask:
            self.checks.append(Check(self._name, says, DOCS + (page or self._page), ask))
            return ask

        return add


def expect(found: Any, expected: Any, what: str) -> None:
    """Raise Failed unless what was found is what was expected."""
    if found != expected:
        raise Failed(f"{what} is {found!r}, not {expected!r}")
