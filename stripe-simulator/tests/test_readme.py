"""The README says what the code knows."""

import re
from pathlib import Path
from typing import Any

import pytest
import stripe

from stripe_simulator import Simulator
from stripe_simulator.api import refunds
from stripe_simulator.api.intents import payment_intents, setup_intents

README = (Path(__file__).resolve().parent.parent / "README.md").read_text()


@pytest.mark.parametrize(
    ("row", "simulated"),
    [
        ("PaymentIntent: create", payment_intents._ON_CREATE),
        ("confirm", payment_intents._ON_CONFIRM),
        ("capture", payment_intents._ON_CAPTURE),
        ("SetupIntent: create", setup_intents._ON_CREATE),
        ("Refund", refunds._SIMULATED),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_the_table_of_parameters_is_that_of_the_code(row: str, simulated: set[str]) -> None:
    (cell,) = re.findall(rf"^\| {row} \| (.+) \|$", README, re.MULTILINE)
    assert re.findall(r"`(\w+)`", cell) == sorted(simulated - {"expand"})


def test_the_first_example_passes(
    stripe_client: stripe.StripeClient, stripe_simulator: Simulator
) -> None:
    (example,) = re.findall(r"```python\n(def test_.*?)```", README, re.DOTALL)
    names: dict[str, Any] = {}
    exec(example, names)  # noqa: S102 - our own page
    names["test_an_order_is_paid"](stripe_client, stripe_simulator)
