"""What Stripe may answer, sound and otherwise, and what the log says of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st


def intent(status: str = "requires_payment_method", **more: object) -> dict[str, Any]:
    return {
        "id": "pi_1",
        "object": "payment_intent",
        "amount": 4900,
        "amount_received": 4900 if status == "succeeded" else 0,
        "currency": "usd",
        "last_payment_error": None,
        "metadata": {"payment_smart_bot_payment": "pay_1", "payment_smart_bot_key": "pay_1-1"},
        "status": status,
        **more,
    }


def alarms(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=9), parts),
    max_leaves=9,
)
STATUSES = st.sampled_from([200, 201, 204, 302, 400, 401, 402, 403, 404, 409, 429, 500, 502, 599])


@dataclass(frozen=True)
class Varied:
    """A sound object of Stripe's, parts of which may be anything."""

    sound: Callable[[], dict[str, Any]]

    def draw(self) -> st.SearchStrategy[dict[str, Any]]:
        sound = self.sound()
        return st.fixed_dictionaries({name: st.just(value) | JSON for name, value in sound.items()})
