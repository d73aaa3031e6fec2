"""Run simulated worlds and say which broke a law; see `tests/simulation`.

`python scripts/simulate.py --runs 100000` runs that many from a seed of its own choice;
`python scripts/simulate.py --seed 17` replays one world and tells its whole story. With
`--checkout`, customers pay on Stripe's own page. With `--store`, sessions and payments lie in that
store, which is in memory by default. `--deep` goes through every schedule of a payment
with three deviations (`--scenario "3-D Secure"` through those of one kind of payment), and `--bugs`
says after how many schedules each planted bug is found.
"""

import os
import random
import sys
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.simulation.at_checkout import CheckoutWorld
from tests.simulation.choices import Choices, run_every_way
from tests.simulation.planted import PLANTED_IN_SCHEDULES
from tests.simulation.runs import Broken, run, story
from tests.simulation.scenarios import SCENARIOS
from tests.simulation.schedules import Broken as BrokenSchedule
from tests.simulation.schedules import count_until_found
from tests.simulation.schedules import run as run_schedule
from tests.simulation.stage import Parts
from tests.simulation.stores import WORLD_STORES
from tests.simulation.world import World

_CHUNK = 200
_DEEP = 3
_TO_FIND_A_BUG = 2


def main() -> int:
    """Return 0 where no law was broken."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="replay this world alone")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--checkout", action="store_true", help="worlds of CARD_ENTRY=checkout")
    parser.add_argument("--store", choices=WORLD_STORES, default="memory")
    parser.add_argument("--deep", action="store_true", help="every schedule with three deviations")
    parser.add_argument(
        "--scenario",
        action="append",
        choices=SCENARIOS,
        metavar="NAME",
        help="only this one, with --deep; can be repeated",
    )
    parser.add_argument("--bugs", action="store_true", help="look for the planted bugs")
    arguments = parser.parse_args()
    if arguments.bugs:
        return _look_for_bugs()
    if arguments.deep:
        return _go_deep(arguments.scenario or list(SCENARIOS), arguments.store)
    kind = CheckoutWorld if arguments.checkout else World
    if arguments.seed is not None:
        print(story(arguments.seed, kind=kind))
        return 0
    first = random.SystemRandom().randrange(10**9)
    started = time.monotonic()
    broken = _many(range(first, first + arguments.runs), kind, arguments.store)
    for each in broken:
        print(each, end="\n\n")
    seconds = time.monotonic() - started
    print(f"{arguments.runs} worlds from seed {first} in {seconds:.0f} s: {len(broken)} broken.")
    return 1 if broken else 0


def _look_for_bugs() -> int:
    found = {
        bug: count_until_found(scenario, parts, _TO_FIND_A_BUG)
        for bug, (scenario, parts) in PLANTED_IN_SCHEDULES.items()
    }
    for bug, tried in found.items():
        print(f"{bug}: {f'found after {tried} schedules' if tried else 'NOT FOUND'}")
    return 0 if all(found.values()) else 1


def _go_deep(scenarios: Sequence[str], store: str) -> int:
    started = time.monotonic()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        broken = sum(pool.map(partial(_go_deep_in, store=store), scenarios))
    print(f"{len(scenarios)} scenarios in {time.monotonic() - started:.0f} s: {broken} broken.")
    return 1 if broken else 0


def _go_deep_in(scenario: str, store: str) -> int:
    """Return how many schedules of a scenario broke a law; print the first of each law."""

    def play(choices: Choices) -> BrokenSchedule | None:
        return run_schedule(SCENARIOS[scenario], choices, Parts(store=WORLD_STORES[store]))

    done, started = 0, time.process_time()
    broken: dict[str, BrokenSchedule] = {}
    for each in run_every_way(play, _DEEP):
        done += 1
        if each is not None and broken.setdefault(each.law, each) is each:
            print(each, end="\n\n")
    seconds = time.process_time() - started
    print(f"{scenario}: {done} schedules, {len(broken)} laws broken, {seconds:.0f} s of CPU.")
    return len(broken)


def _play_world(seed: int, kind: type[World], store: str) -> Broken | None:
    return run(seed, Parts(store=WORLD_STORES[store]), kind=kind)


def _many(seeds: range, kind: type[World], store: str) -> list[Broken]:
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        play = partial(_play_world, kind=kind, store=store)
        runs = pool.map(play, seeds, chunksize=_CHUNK)
        return [broken for broken in runs if broken]


if __name__ == "__main__":
    sys.exit(main())
