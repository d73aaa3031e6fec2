"""Run simulated worlds and say which broke a law; see `tests/simulation`.

`python scripts/simulate.py --runs 100000` runs that many from a seed of its own choice;
`python scripts/simulate.py --seed 17` replays one world and tells its whole story. With
`--checkout`, customers pay on Stripe's own page.
"""

import os
import random
import sys
import time
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.simulation.at_checkout import CheckoutWorld
from tests.simulation.runs import Broken, run, story
from tests.simulation.world import World

_CHUNK = 200


def main() -> int:
    """Return 0 where no law was broken."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="replay this world alone")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--checkout", action="store_true", help="worlds of CARD_ENTRY=checkout")
    arguments = parser.parse_args()
    kind = CheckoutWorld if arguments.checkout else World
    if arguments.seed is not None:
        print(story(arguments.seed, kind=kind))
        return 0
    first = random.SystemRandom().randrange(10**9)
    started = time.monotonic()
    broken = _many(range(first, first + arguments.runs), kind)
    for each in broken:
        print(each, end="\n\n")
    seconds = time.monotonic() - started
    print(f"{arguments.runs} worlds from seed {first} in {seconds:.0f} s: {len(broken)} broken.")
    return 1 if broken else 0


def _many(seeds: range, kind: type[World]) -> list[Broken]:
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        runs = pool.map(partial(run, kind=kind), seeds, chunksize=_CHUNK)
        return [broken for broken in runs if broken]


if __name__ == "__main__":
    sys.exit(main())
