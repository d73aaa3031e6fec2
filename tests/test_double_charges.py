"""The bench of double charges against the bot: whatever is retried, the customer pays once."""

import pytest
from bench.double_charges import BOT

from stripe_simulator.double_charges.integration import Standing
from stripe_simulator.double_charges.playing import Result, play
from stripe_simulator.double_charges.scenarios import SCENARIOS, Scenario


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_the_customer_pays_once_and_the_bot_knows_it(scenario: Scenario) -> None:
    assert play(BOT, scenario) == Result(BOT.name, scenario.name, 1, Standing.PAID)
