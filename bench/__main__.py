"""Print every figure. Ratios are to a floor measured in the same run."""

from bench import (
    api,
    charges,
    engine,
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


def main() -> None:
    """Measure and print."""
    show("Engine", engine.measure())
    show("Redactor", [Row(*row) for row in redactor.measure()])
    show("API with SQLite and the simulator", api.measure())
    show("The same load with a charge on top", charges.measure())
    show("While 50 charges wait 700 ms each at Stripe", waiting.measure())
    show("Pages that are told what happens", live.measure())
    show("A turn while Stripe fails", faulty.measure())
    show("The proof over 100,000 payments", proof.measure())
    show("A sweep over 100,000 payments, 10,000 of them on open links", sweep.measure())
    show("Beside a language model", model.measure())
    show("The Lambda function, beside floors of the same run", function.measure())


if __name__ == "__main__":
    main()
