"""What happens to objects without a request, once its time has come."""

from collections.abc import Callable
from typing import Any

import msgspec

from stripe_simulator.api import aftermath, refunds, test_clocks
from stripe_simulator.api.billing import collecting, cycles
from stripe_simulator.api.charges import CHARGES
from stripe_simulator.api.checkout import sessions
from stripe_simulator.api.funds import balance_transactions, payouts
from stripe_simulator.api.intents import payment_attempt
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource

_TWO_YEARS = 2 * 366 * 24 * 60 * 60


class _Turn(msgspec.Struct, frozen=True):
    """What happens to the objects of a kind when they are due.

    at_its_time: they see the time that they were due, and not the one when that was noticed.
    """

    resource: Resource
    act: Callable[[Call, dict[str, Any]], None]
    at_its_time: bool = False


_BY_PREFIX = {
    "ch": _Turn(CHARGES, aftermath.follow),
    "cs": _Turn(sessions.SESSIONS, sessions.end),
    "in": _Turn(collecting.INVOICES, collecting.advance, at_its_time=True),
    "pi": _Turn(PAYMENT_INTENTS, payment_attempt.settle),
    "po": _Turn(payouts.PAYOUTS, payouts.arrive),
    "re": _Turn(refunds.REFUNDS, refunds.settle),
    "sub": _Turn(cycles.SUBSCRIPTIONS, cycles.turn, at_its_time=True),
    "txn": _Turn(balance_transactions.BALANCE_TRANSACTIONS, balance_transactions.make_available),
}


def settle(call: Call, now: float) -> None:
    """Do everything that was due by `now` on the simulator's own clock, in the order of times."""
    call = _leave_request(call)
    while (due := call.store.reminders.find_next(now)) is not None:
        id_, time = due
        turn = _BY_PREFIX[id_.partition("_")[0]]
        _act(msgspec.structs.replace(call, frozen_time=time) if turn.at_its_time else call, id_)


def advance_clock(call: Call, id_: str) -> dict[str, Any]:
    """Advance a test clock, and do all that is due until then. Raises StripeFailure (400, 404)."""
    given = test_clocks.TEST_CLOCKS.read(
        call, "test_helpers.TestClockAdvanceParams", {"expand", "frozen_time"}
    )
    clock = test_clocks.TEST_CLOCKS.load(call, id_)
    target: int = given["frozen_time"]
    _require_reach(call, clock, target)
    test_clocks.start_advancing(call, clock, target)
    without_request = _leave_request(call)
    while (due := call.store.reminders.find_next(target, id_)) is not None:
        due_id, time = due
        time = max(time, clock["frozen_time"])
        _act(test_clocks.set_time(without_request, clock, time), due_id)
    test_clocks.set_time(without_request, clock, target)
    test_clocks.finish_advancing(call, clock)
    return clock | {"status": "advancing"}


def _act(call: Call, id_: str) -> None:
    turn = _BY_PREFIX[id_.partition("_")[0]]
    call.store.reminders.clear(id_)
    turn.act(call, turn.resource.load(call, id_))


def _leave_request(call: Call) -> Call:
    return msgspec.structs.replace(call, request_id=None, idempotency_key=None)


def _require_reach(call: Call, clock: dict[str, Any], target: int) -> None:
    """Raise StripeFailure (400) for a time that is too far ahead.

    That is two intervals of the shortest subscription, or two years where there is none
    (https://docs.stripe.com/api/test_clocks/advance).
    """
    shortest = cycles.find_shortest_interval(call, clock["id"])
    most = _TWO_YEARS if shortest is None else 2 * shortest
    if target > clock["frozen_time"] + most:
        raise errors.invalid_request(
            "A test clock cannot be advanced more than two intervals of its shortest subscription,"
            " or two years where it has none.",
            "frozen_time",
        )
