"""Print how well messages are understood, in one table, and fail below its floors.

Without a file it is measured on `messages/held_back.txt`. A file of one's own has the same form
(see `labels`); it has no floors but that nothing harms, and with ``--show`` each message that was
misread is printed. The held-back ones are not shown: whoever looks at them tunes to them.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

from bench.rows import Row, show

from understanding.crossing import Crossed, measure_crossings
from understanding.labels import read_labelled
from understanding.measuring import Result, measure

HELD_BACK: Final = Path(__file__).parent / "messages" / "held_back.txt"
FLOORS: Final = {
    "names": 0.84,
    "card data": 0.94,
    "intents": 0.76,
    "topics": 0.91,
    "what offers nothing": 0.95,
}
"""The least share of each kind that has to be understood."""
FLOORS_OF_CROSSED: Final = {"values taken": 0.92, "questions answered": 0.85}
"""The least share of values that are taken beside a question, and of these that are answered."""
MOST_NOT_UNDERSTOOD: Final = 0.03
"""The largest share of messages that mean something and are answered by "I did not understand"."""
_HARMS: Final = {
    "value": "values taken that were not offered",
    "consent": "consents that were none",
    "cancel": "cancellations that were none",
}


def main() -> int:
    """Print the table; return 1 where a floor is not reached."""
    options = argparse.ArgumentParser(prog="python -m understanding", description=__doc__)
    options.add_argument("file", nargs="?", type=Path, help="labelled messages of your own")
    options.add_argument("--show", action="store_true", help="print what of them was misread")
    arguments = options.parse_args()
    floors = FLOORS if arguments.file is None else {}
    messages = list(read_labelled(arguments.file or HELD_BACK))
    result, crossed = measure(messages), measure_crossings(messages)
    show(f"Understood, of {result.of.total()} messages", list(_lay_out(result, floors)))
    if crossed.read:
        heading = f"A value and a question in one message, of {crossed.read}"
        show(heading, _lay_out_crossed(crossed, floors))
    if arguments.show and arguments.file is not None:
        _print_what_is_lost(result, crossed)
    failures = find_failures(result, floors)
    if floors:
        failures += find_failures_of_crossed(crossed)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


def _print_what_is_lost(result: Result, crossed: Crossed) -> None:
    for misread in result.misreadings:
        right = " / ".join(misread.labelled.right)
        print(f"{misread.labelled.step} | {misread.labelled.message} => {right}")
        print(f"    read as: {misread.reading}")
    print(*crossed.lost, sep="\n", end="\n" if crossed.lost else "")


def _lay_out(result: Result, floors: dict[str, float]) -> list[Row]:
    rows = [
        Row(
            kind,
            f"{result.right[kind]} of {of}, {result.right[kind] / of:.0%}",
            _goal(kind, floors),
        )
        for kind, of in sorted(result.of.items())
    ]
    rows.append(Row("all", f"{result.right.total()}, {result.share:.1%}"))
    most = f"<= {MOST_NOT_UNDERSTOOD:.0%}" if floors else ""
    told = result.not_understood / result.of.total()
    rows.append(Row('told "I did not understand"', f"{result.not_understood}, {told:.0%}", most))
    rows.extend(Row(name, f"{result.harms[harm]}", "0") for harm, name in _HARMS.items())
    return [*rows, Row("to read a message, mean", f"{result.microseconds:.0f} us")]


def _lay_out_crossed(crossed: Crossed, floors: dict[str, float]) -> list[Row]:
    return [
        Row(what, f"{share:.1%}", f">= {FLOORS_OF_CROSSED[what]:.0%}" if floors else "")
        for what, share in crossed.shares.items()
    ]


def find_failures_of_crossed(crossed: Crossed) -> list[str]:
    """Return a sentence for each floor that is not reached."""
    return [
        f"Of crossed messages less than {FLOORS_OF_CROSSED[what]:.0%} have their {what}."
        for what, share in crossed.shares.items()
        if share < FLOORS_OF_CROSSED[what]
    ]


def _goal(kind: str, floors: dict[str, float]) -> str:
    return f">= {floors[kind]:.0%}" if kind in floors else ""


def find_failures(result: Result, floors: dict[str, float]) -> list[str]:
    """Return a sentence for each floor that is not reached, and for each kind of harm."""
    failures = [
        f"Of {kind} less than {floor:.0%} are understood."
        for kind, floor in floors.items()
        if result.right[kind] < floor * result.of[kind]
    ]
    if floors and result.not_understood > MOST_NOT_UNDERSTOOD * result.of.total():
        failures.append(f"More than {MOST_NOT_UNDERSTOOD:.0%} are not understood.")
    return failures + [
        f"{result.harms[harm]} {name}." for harm, name in _HARMS.items() if result.harms[harm]
    ]


if __name__ == "__main__":
    sys.exit(main())
