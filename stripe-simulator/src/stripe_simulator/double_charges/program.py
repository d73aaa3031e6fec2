"""`python -m stripe_simulator.double_charges`: play against targets, and print a table."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from stripe_simulator.double_charges.integration import Target
from stripe_simulator.double_charges.naive import EXAMPLES
from stripe_simulator.double_charges.playing import build_table, play_all
from stripe_simulator.double_charges.scenarios import SCENARIOS

_CHARGED_TWICE, _UNUSABLE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Play as the command line says.

    Returns 1 where a target that was named charged twice, 2 where one cannot be found, else 0.
    """
    parser = argparse.ArgumentParser(
        "python -m stripe_simulator.double_charges", description=__doc__
    )
    parser.add_argument(
        "targets", nargs="*", metavar="module:TARGET", help="the examples where none is named"
    )
    parser.add_argument("--examples", action="store_true", help="add the examples to the table")
    parser.add_argument("--list", action="store_true", help="print the scenarios, and play nothing")
    given = parser.parse_args(arguments)
    if given.list:
        for scenario in SCENARIOS:
            _say(f"{scenario.name}: {scenario.says}")
        return 0
    sys.path.insert(0, str(Path.cwd()))
    try:
        targets = [_find(path) for path in given.targets]
    except (ImportError, AttributeError, TypeError) as error:
        _say(f"A target cannot be used: {error}")
        return _UNUSABLE
    examples = EXAMPLES if given.examples or not targets else ()
    results = play_all([*targets, *examples])
    _say(build_table(results))
    named = {target.name for target in targets}
    is_double = any(result.is_double for result in results if result.target in named)
    return _CHARGED_TWICE if is_double else 0


def _find(path: str) -> Target:
    module, _, name = path.partition(":")
    found = getattr(import_module(module), name)
    if not isinstance(found, Target):
        raise TypeError(f"{path} is no stripe_simulator.double_charges.integration.Target")
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
