"""Test clocks (https://docs.stripe.com/billing/testing/test-clocks): time of a few customers alone.

Advancing one does everything that falls due until then, in order. The answer says `advancing`, as
Stripe's does; the next look says `ready`.
"""

from typing import Any

import msgspec

from stripe_simulator.api import events
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

TEST_CLOCKS = Resource(
    "test_helpers.test_clock",
    "/v1/test_helpers/test_clocks",
    param="test_clock",
    label="test clock",
)
MOST_CUSTOMERS = 3
_DAY = 24 * 60 * 60
_LIFETIME = 30 * _DAY

retrieve = TEST_CLOCKS.build_retrieve("test_helpers.TestClockRetrieveParams")
list_ = TEST_CLOCKS.build_list("test_helpers.TestClockListParams")


def create(call: Call) -> dict[str, Any]:
    """Create a test clock. Raises StripeFailure (400)."""
    simulated = {"expand", "frozen_time", "name"}
    given = TEST_CLOCKS.read(call, "test_helpers.TestClockCreateParams", simulated)
    clock = {
        "id": ids.generate("clock"),
        "object": TEST_CLOCKS.object,
        "created": int(call.now),
        "deletes_after": int(call.now) + _LIFETIME,
        "frozen_time": given["frozen_time"],
        "livemode": False,
        "name": given.get("name"),
        "status": "ready",
        "status_details": {},
    }
    events.record_change(call, clock, "test_helpers.test_clock.created")
    return clock


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a test clock and its customers, for good. Raises StripeFailure (400, 404)."""
    TEST_CLOCKS.read(call, "test_helpers.TestClockDeleteParams")
    clock = TEST_CLOCKS.load(call, id_)
    for customer in call.store.objects.find("customer", Filter(equal={"test_clock": id_})):
        call.store.objects.save({"id": customer["id"], "object": "customer", "deleted": True})
    call.store.reminders.drop_all_by(id_)
    deleted = {"id": id_, "object": TEST_CLOCKS.object, "deleted": True}
    call.store.objects.save(deleted)
    events.record_event(call, clock, "test_helpers.test_clock.deleted")
    return deleted


def start_advancing(call: Call, clock: dict[str, Any], frozen_time: int) -> None:
    """Announce that a clock goes on to a time. Raises StripeFailure (400) for a time back."""
    if frozen_time <= clock["frozen_time"]:
        message = "`frozen_time` must be after the test clock's current frozen time."
        raise errors.invalid_request(message, "frozen_time")
    events.record_event(call, clock | {"status": "advancing"}, "test_helpers.test_clock.advancing")


def set_time(call: Call, clock: dict[str, Any], frozen_time: float) -> Call:
    """Turn a clock, and return the call as its objects see it."""
    clock["frozen_time"] = int(frozen_time)
    call.store.objects.save(clock)
    return _enter(call, clock)


def finish_advancing(call: Call, clock: dict[str, Any]) -> None:
    """Announce that a clock has arrived."""
    events.record_change(call, clock, "test_helpers.test_clock.ready")


def enter(call: Call, customer: dict[str, Any] | None) -> Call:
    """Return the call as the objects of a customer see it: by the customer's test clock."""
    id_ = None if customer is None else customer.get("test_clock")
    if id_ is None or id_ == call.test_clock:
        return call
    return _enter(call, TEST_CLOCKS.load(call, id_))


def require_room(call: Call, id_: str) -> None:
    """Raise StripeFailure (400) unless one more customer can live by a test clock."""
    TEST_CLOCKS.load(call, id_, param="test_clock", status=400)
    customers = call.store.objects.find("customer", Filter(equal={"test_clock": id_}))
    if len(customers) >= MOST_CUSTOMERS:
        message = f"A test clock can have {MOST_CUSTOMERS} customers at most."
        raise errors.state_refusal(message, "test_clock")


def _enter(call: Call, clock: dict[str, Any]) -> Call:
    return msgspec.structs.replace(
        call, test_clock=clock["id"], frozen_time=float(clock["frozen_time"])
    )
