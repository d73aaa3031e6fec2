"""Plays scenarios against targets, and says what came of it."""

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from stripe_simulator.double_charges.integration import Standing, Target
from stripe_simulator.double_charges.scenarios import SCENARIOS, Scenario
from stripe_simulator.double_charges.world import World


class Result(msgspec.Struct, frozen=True):
    """What came of a scenario. charges: how often money was taken, which should be once."""

    target: str
    scenario: str
    charges: int
    standing: Standing

    @property
    def is_double(self) -> bool:
        """Whether the customer paid more than once."""
        return self.charges > 1

    @property
    def is_denied(self) -> bool:
        """Whether money was taken of which the integration does not know."""
        return self.charges > 0 and self.standing is not Standing.PAID

    @property
    def is_unpaid(self) -> bool:
        """Whether the customer could not pay in the end, or is taken to have paid and has not."""
        return self.charges == 0


def play(target: Target, scenario: Scenario) -> Result:
    """Play one scenario in a world of its own."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(target.build, Path(folder))
        try:
            scenario.play(world)
            standing = world.finish()
            return Result(target.name, scenario.name, world.count_charges(), standing)
        finally:
            world.close()


def play_all(
    targets: Iterable[Target], scenarios: Sequence[Scenario] = tuple(SCENARIOS)
) -> list[Result]:
    """Play every scenario against every target."""
    return [play(target, scenario) for target in targets for scenario in scenarios]


def build_table(results: Sequence[Result]) -> str:
    """Return the charges of every scenario as Markdown, a column for each target.

    A question mark stands behind charges that the integration does not know of.
    """
    targets = list(dict.fromkeys(result.target for result in results))
    scenarios = list(dict.fromkeys(result.scenario for result in results))
    cells = {(it.target, it.scenario): _show(it) for it in results}
    rows = [
        f"| {scenario} | {' | '.join(cells[target, scenario] for target in targets)} |"
        for scenario in scenarios
    ]
    for name, counts in (
        ("**charged twice**", "is_double"),
        ("**charged unawares**", "is_denied"),
        ("**not paid**", "is_unpaid"),
    ):
        sums = [sum(getattr(it, counts) for it in results if it.target == one) for one in targets]
        rows.append(f"| {name} | {' | '.join(str(one) for one in sums)} |")
    header = [f"| charges | {' | '.join(targets)} |", "|---" * (len(targets) + 1) + "|"]
    return "\n".join(header + rows)


def _show(result: Result) -> str:
    return f"{result.charges}?" if result.is_denied else str(result.charges)
