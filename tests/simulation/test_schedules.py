"""Every schedule with at most so many deviations keeps every law; those with a planted bug do not.

`make simulate DEEP=1` goes through the schedules with three deviations, and `make simulate BUGS=1`
says after how many schedules each planted bug is found.
"""

from functools import partial

import pytest
from tests.simulation.choices import run_every_way
from tests.simulation.planted import PLANTED_IN_SCHEDULES
from tests.simulation.scenarios import SCENARIOS
from tests.simulation.schedules import count_until_found, run

ONE_DEVIATION_ALONE = {
    "a declined card that is charged by hand",
    "somebody else confirms",
    "a confirm again to a store that came back",
    "a conversation that is lost",
    "a conversation that is lost at the bank",
    "a conversation that is lost while a page is open",
    "a card that is only saved, and whose conversation is lost",
    "a good card after a declined one, and the power fails",
    "3-D Secure, and the power fails",
    "a card that is only saved, and the power fails",
    "a saved card, and the power fails",
    "a saved card that is declined, and the power fails",
    "Stripe's page, and the power fails",
    "a refund, and the power fails",
    "a refund again to a store that came back",
    "Stripe's page, paid before the store came back",
}
"""Each of these has a deviation in its usual course; `make simulate DEEP=1` goes further."""

IN_EVERY_RUN = ["a good card", "a declined card", "3-D Secure", "Stripe's page", "a saved card"]
"""Those that differ most; `make check` goes through all of them."""

DEPTHS = [
    *((scenario, 1) for scenario in IN_EVERY_RUN),
    *(
        pytest.param(
            scenario, 1 if scenario in ONE_DEVIATION_ALONE else 2, marks=pytest.mark.thorough
        )
        for scenario in SCENARIOS
    ),
]
MOST_TO_FIND_A_BUG = 2


@pytest.mark.parametrize(("scenario", "most"), DEPTHS)
def test_no_law_is_broken_in_any_schedule(scenario: str, most: int) -> None:
    for broken in run_every_way(partial(run, SCENARIOS[scenario]), most):
        assert broken is None, broken


SLOWLY_FOUND = {
    "a repeated confirm that counts for a later offer",
    "a cancel at the bank that is not heard",
    "a page that is left open",
    "an attempt that a decline does not raise",
    "an attempt raised on an unknown outcome",
}
BUGS = [
    pytest.param(bug, marks=[pytest.mark.thorough] if bug in SLOWLY_FOUND else [])
    for bug in PLANTED_IN_SCHEDULES
]


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_found(bug: str) -> None:
    assert count_until_found(*PLANTED_IN_SCHEDULES[bug], MOST_TO_FIND_A_BUG) is not None
