"""The files of the Terraform module as data; each is read once in a process, as that takes long."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final

from scripts.list_variables import named, read

MODULE: Final = Path(__file__).resolve().parent.parent / "terraform"

Block = Mapping[str, Any]


@cache
def file(name: str) -> Block:
    """Return what a file of the module says."""
    return read((MODULE / f"{name}.tf").read_text())


def files() -> list[Block]:
    """Return what every file of the module says."""
    return [file(path.stem) for path in MODULE.glob("*.tf")]


def blocks(kind: str) -> Iterator[tuple[str, Block]]:
    """Yield each block of a kind with its name."""
    return chain.from_iterable(named(each, kind) for each in files())


@cache
def local_values() -> Block:
    """Return every local value, by name."""
    return {
        name: value
        for each in files()
        for block in each.get("locals", [])
        for name, value in block.items()
    }
