"""`python -m stripe_simulator.neutral`: ask a server, and print what it answers as published."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import Final

from stripe_simulator.neutral.check import Check
from stripe_simulator.neutral.suite import CHECKS, Result, run
from stripe_simulator.neutral.target import STRIPE, Http, Target

KEY_VARIABLE: Final = "STRIPE_TEST_KEY"
_TEST_KEYS: Final = ("sk_test_", "rk_test_")
_WRONG, _UNUSABLE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask as the command line says.

    Returns 0 where everything is as published, 1 where something is not, 2 where nothing was asked.
    """
    parser = argparse.ArgumentParser("python -m stripe_simulator.neutral", description=__doc__)
    parser.add_argument("topics", nargs="*", help="such as `refunds`; all where none is named")
    parser.add_argument("--base-url", default="http://127.0.0.1:12111", metavar="URL")
    parser.add_argument("--live", action="store_true", help="ask Stripe itself, with a test key")
    parser.add_argument("--key", help=f"the test key ({KEY_VARIABLE} otherwise)")
    parser.add_argument("--list", action="store_true", help="print the checks, and ask nothing")
    given = parser.parse_args(arguments)
    checks = [it for it in CHECKS if not given.topics or it.topic in given.topics]
    if not checks:
        topics = ", ".join(dict.fromkeys(it.topic for it in CHECKS))
        return _refuse(f"There is no such topic. These are: {topics}")
    if given.list:
        _say(build_list(checks))
        return 0
    key = given.key or os.environ.get(KEY_VARIABLE, "")
    if given.live and not key:
        return _refuse(_describe_live(checks))
    if key and not key.startswith(_TEST_KEYS):
        return _refuse("Only test keys are used (sk_test_..., rk_test_...). Nothing was sent.")
    base_url = STRIPE if given.live else given.base_url
    with closing(Http(base_url)) as wire:
        if not wire.is_reachable():
            return _refuse(
                f"No server answers at {base_url}. `stripe-simulator` starts one on this machine;"
                " --base-url names another. Nothing was asked."
            )
        return _ask(Target(wire, key or "sk_test_neutral"), checks)


def _ask(target: Target, checks: Sequence[Check]) -> int:
    wrong = []
    for result in run(target, checks):
        if result.problem:
            wrong.append(result)
            _say(f"{result.check.name}: {result.problem}\n  {result.check.says}")
            _say(f"  {result.check.source}")
    _say(build_table(checks, wrong))
    return _WRONG if wrong else 0


def build_list(checks: Iterable[Check]) -> str:
    """Return the checks with their sources, as Markdown."""
    rows = [f"| {it.name} | {it.says} | <{it.source}> |" for it in checks]
    return "\n".join(["| check | published behaviour | source |", "|---|---|---|", *rows])


def build_table(checks: Iterable[Check], wrong: Iterable[Result]) -> str:
    """Return how many checks of each topic are answered as published, as Markdown."""
    asked = Counter(check.topic for check in checks)
    failed = Counter(result.check.topic for result in wrong)
    rows = [f"| {topic} | {asked[topic] - failed[topic]} of {asked[topic]} |" for topic in asked]
    total = sum(asked.values())
    rows.append(f"| **all** | **{total - sum(failed.values())} of {total}** |")
    return "\n".join(["| topic | answered as published |", "|---|---|", *rows])


def _describe_live(checks: Sequence[Check]) -> str:
    return (
        f"--live would send {len(checks)} checks to {STRIPE} with a secret test key, which would"
        " make customers, payments, refunds and sessions of test mode in its account. No money"
        f" moves. Give the key as --key or in {KEY_VARIABLE}; --list prints what each check asks."
        " Nothing was sent."
    )


def _refuse(sentence: str) -> int:
    _say(sentence)
    return _UNUSABLE


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
