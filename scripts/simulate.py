"""Run simulated worlds and say which broke a law; see `tests/simulation`.

`python scripts/simulate.py --runs 100000` runs that many from a seed of its own choice;
`python scripts/simulate.py --seed 17` replays one world and tells its whole story.
"""

import os
import random
import sys
import time
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.simulation.runs import Broken, run, story

_CHUNK = 200


def main() -> int:
    """Return 0 where no law was broken."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="replay this world alone")
    parser.add_argument("--runs", type=int, default=100_000)
    arguments = parser.parse_args()
    if arguments.seed is not None:
        print(story(arguments.seed))
        return 0
    first = random.SystemRandom().randrange(10**9)
    started = time.monotonic()
    broken = _many(range(first, first + arguments.runs))
    for each in broken:
        print(each, end="\n\n")
    seconds = time.monotonic() - started
    print(f"{arguments.runs} worlds from seed {first} in {seconds:.0f} s: {len(broken)} broken.")
    return 1 if broken else 0


def _many(seeds: range) -> list[Broken]:
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [broken for broken in pool.map(run, seeds, chunksize=_CHUNK) if broken]


if __name__ == "__main__":
    sys.exit(main())
