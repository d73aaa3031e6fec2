"""Exactly one charge, whatever fails: thousands of small worlds, each replayable by its seed.

`make simulate` runs more of them; `make simulate SEED=17` replays one and tells its story.
"""

import pytest
from tests.simulation.planted import PLANTED
from tests.simulation.runs import run, story

RUNS = 10_000
_PARTS = 20
_ENOUGH_TO_FIND_A_BUG = 6_000


@pytest.mark.parametrize("part", range(_PARTS))
def test_no_law_is_broken_in_ten_thousand_worlds(part: int) -> None:
    for seed in range(part, RUNS, _PARTS):
        assert (broken := run(seed)) is None, broken


@pytest.mark.parametrize("bug", PLANTED)
def test_a_planted_bug_is_found(bug: str) -> None:
    assert any(run(seed, PLANTED[bug]()) for seed in range(_ENOUGH_TO_FIND_A_BUG))


@pytest.mark.parametrize("seed", range(0, 200, 10))
def test_a_seed_tells_the_same_story_twice(seed: int) -> None:
    assert story(seed) == story(seed)
