"""A figure and what it has to reach."""

from typing import NamedTuple


class Row(NamedTuple):
    """One line of a table of figures."""

    name: str
    figure: str
    goal: str = ""


def show(title: str, rows: list[Row]) -> None:
    """Print a table of figures."""
    print(f"\n{title}")
    for row in rows:
        goal = f"(goal: {row.goal})" if row.goal else ""
        print(f"  {row.name:<52} {row.figure:>22}  {goal}".rstrip())
