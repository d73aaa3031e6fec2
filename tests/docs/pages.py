"""The guides, taken apart."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"
OF_PROJECT: Final = [f"{name}.md" for name in "README CHANGELOG CONTRIBUTING SECURITY".split()]
PAGES: Final = sorted(
    [
        *DOCS.rglob("*.md"),
        *(ROOT / name for name in (*OF_PROJECT, "terraform/README.md", "examples/README.md")),
        *(ROOT / "stripe-simulator" / name for name in ("README.md", "CHANGELOG.md", "CHECKS.md")),
    ]
)

_FENCE: Final = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_RUNNABLE: Final = re.compile(r"<!-- runnable, shows: (.+?) -->\n```sh\n(.*?)```", re.DOTALL)
_SPAN: Final = re.compile(r"`([^`\n]+)`")
_ROW: Final = re.compile(r"^\| (.+) \|$", re.MULTILINE)


class Runnable(NamedTuple):
    """Commands that can be run here, and what they have to print."""

    shows: str
    commands: str


def text(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _FENCE.sub("", page.read_text())


def commands(page: Path) -> Iterator[str]:
    """Yield each line of a shell block, continued ones as one, and each code span."""
    for _, language, block in _FENCE.findall(page.read_text()):
        if language in {"sh", "powershell"}:
            yield from block.replace("\\\n", " ").splitlines()
    yield from _SPAN.findall(text(page))


def runnable(page: Path) -> list[Runnable]:
    """Return the blocks that a page says can be run."""
    return [Runnable(*found) for found in _RUNNABLE.findall(page.read_text())]


def rows(page: Path) -> Iterator[list[str]]:
    """Yield the cells of each row of each table."""
    for row in _ROW.findall(page.read_text()):
        yield [cell.strip() for cell in row.split(" | ")]


def code_names(page: Path, pattern: str) -> dict[str, list[str]]:
    """Return the rows whose first cell is names in code that match, by each of them."""
    return {
        name: row
        for row in rows(page)
        for name in _SPAN.findall(row[0])
        if re.fullmatch(pattern, name) and re.sub(r"`[^`]+`|[, ]", "", row[0]) == ""
    }
