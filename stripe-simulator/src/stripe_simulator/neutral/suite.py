"""All checks, and how they are run."""

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from stripe_simulator.neutral.check import Check
from stripe_simulator.neutral.checks import (
    aftermath,
    billing,
    cards,
    changes,
    currencies,
    idempotency,
    intents,
    requests,
)
from stripe_simulator.neutral.target import Failed, Target

_TOPICS: Final = (
    requests.KEYS,
    requests.ERRORS,
    requests.METADATA,
    requests.LISTS,
    currencies.CURRENCIES,
    idempotency.KEYS,
    intents.LIFE,
    intents.HOLD,
    cards.DECLINES,
    cards.SINGLE_USE,
    intents.SECURE,
    intents.SETUP,
    aftermath.REFUNDS,
    aftermath.DISPUTES,
    aftermath.CUSTOMERS,
    aftermath.CHECKOUT,
    aftermath.EVENTS,
    changes.ENDPOINTS,
    billing.PRICES,
    billing.SUBSCRIPTIONS,
    billing.INVOICES,
    billing.FUNDS,
)
CHECKS: Final[tuple[Check, ...]] = tuple(check for topic in _TOPICS for check in topic.checks)


class Result(msgspec.Struct, frozen=True):
    """What came of a check. problem: what the answer was instead; "" where it was as published."""

    check: Check
    problem: str


def run(target: Target, checks: Iterable[Check] = CHECKS) -> Iterator[Result]:
    """Ask each check of a server, one after the other."""
    for check in checks:
        yield Result(check, find_problem(target, check))


def find_problem(target: Target, check: Check) -> str:
    """Return what a server answers instead of what is published; "" where it answers just that."""
    try:
        check.ask(target)
    except Failed as failed:
        return str(failed)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        # A server that does not know a field answers without it.
        return f"the answer has another shape ({type(error).__name__}: {error})"
    return ""
