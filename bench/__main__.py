"""Print every figure. Ratios are to a floor measured in the same run."""

from bench import api, engine, redactor
from bench.rows import Row, show


def main() -> None:
    """Measure and print."""
    show("Engine", engine.measure())
    show("Redactor", [Row(*row) for row in redactor.measure()])
    show("API with SQLite and the simulator", api.measure())


if __name__ == "__main__":
    main()
