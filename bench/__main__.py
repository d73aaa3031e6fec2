"""Print the figures of all parts, or of those named. Ratios are to a floor of the same run."""

import sys
from collections.abc import Callable, Mapping
from typing import Final

from bench import (
    api,
    charges,
    defences,
    engine,
    extra_write,
    faulty,
    function,
    live,
    model,
    proof,
    redactor,
    sweep,
    waiting,
)
from bench.rows import Row, show

PARTS: Final[Mapping[str, tuple[str, Callable[[], list[Row]]]]] = {
    "engine": ("Engine", engine.measure),
    "redactor": ("Redactor", redactor.measure),
    "api": ("API with SQLite and the simulator", api.measure),
    "charges": ("The same load with a charge on top", charges.measure),
    "extra_write": ("The id of a PaymentIntent, saved before it is used", extra_write.measure),
    "defences": ("What the defences against a hostile world cost a turn", defences.measure),
    "waiting": ("While 50 charges wait 700 ms each at Stripe", waiting.measure),
    "live": ("Pages that are told what happens", live.measure),
    "faulty": ("A turn while Stripe fails", faulty.measure),
    "proof": ("The proof over 100,000 payments", proof.measure),
    "sweep": ("A sweep over 100,000 payments, 10,000 of them on open links", sweep.measure),
    "model": ("Beside a language model", model.measure),
    "function": ("The Lambda function, beside floors of the same run", function.measure),
}


def main(names: list[str]) -> None:
    """Measure and print."""
    unknown = set(names) - set(PARTS)
    if unknown:
        raise SystemExit(f"There is no {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
    for name in names or PARTS:
        title, measure = PARTS[name]
        show(title, measure())


if __name__ == "__main__":
    main(sys.argv[1:])
