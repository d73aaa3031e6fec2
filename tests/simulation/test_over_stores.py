"""The worlds and the schedules over every store: a part that differs there would break a law here.

`python scripts/simulate.py --store sqlite`, or `dynamodb`, goes through more of them.
"""

from functools import partial

import pytest
from tests.simulation.at_checkout import CheckoutWorld
from tests.simulation.choices import run_every_way
from tests.simulation.runs import run as run_world
from tests.simulation.scenarios import SCENARIOS
from tests.simulation.schedules import run
from tests.simulation.stage import Parts
from tests.simulation.stores import WORLD_STORES
from tests.simulation.world import World

A_FEW_WORLDS = [
    ("sqlite", World, range(5)),
    ("sqlite", CheckoutWorld, range(2)),
    pytest.param("sqlite", World, range(1000, 1200), marks=pytest.mark.thorough),
    pytest.param("sqlite", CheckoutWorld, range(1000, 1050), marks=pytest.mark.thorough),
    pytest.param("dynamodb", World, range(1000, 1010), marks=pytest.mark.thorough),
    pytest.param("dynamodb", CheckoutWorld, range(1000, 1004), marks=pytest.mark.thorough),
]


@pytest.mark.parametrize(("store", "kind", "seeds"), A_FEW_WORLDS)
def test_no_law_is_broken_in_worlds_over_a_store(
    store: str, kind: type[World], seeds: range
) -> None:
    for seed in seeds:
        broken = run_world(seed, Parts(store=WORLD_STORES[store]), kind=kind)
        assert broken is None, broken


WITH_ONE_DEVIATION = [
    *(pytest.param("sqlite", scenario, marks=pytest.mark.thorough) for scenario in SCENARIOS),
    pytest.param("dynamodb", "a good card", marks=pytest.mark.thorough),
]


@pytest.mark.parametrize(("store", "scenario"), WITH_ONE_DEVIATION)
def test_no_law_is_broken_in_any_schedule_over_a_store(store: str, scenario: str) -> None:
    parts = Parts(store=WORLD_STORES[store])
    for broken in run_every_way(partial(run, SCENARIOS[scenario], parts=parts), 1):
        assert broken is None, broken


@pytest.mark.parametrize("store", ["sqlite", pytest.param("dynamodb", marks=pytest.mark.thorough)])
@pytest.mark.parametrize(
    "scenario",
    [
        "a confirm again to a store that came back",
        "a refund again to a store that came back",
        "Stripe's page, paid before the store came back",
    ],
)
def test_a_store_that_came_back_keeps_every_law(store: str, scenario: str) -> None:
    """Each store with its own backup."""
    parts = Parts(store=WORLD_STORES[store])
    for broken in run_every_way(partial(run, SCENARIOS[scenario], parts=parts), 0):
        assert broken is None, broken
