"""Copies of records with changes, whether they are dataclasses or named tuples."""

import dataclasses
from typing import Any, TypeVar

Record = TypeVar("Record")


def replace(record: Record, /, **changes: Any) -> Record:
    """Return a copy of a record with some of its values changed."""
    if isinstance(record, tuple):
        changed: Record = record._replace(**changes)  # type: ignore[attr-defined]
        return changed
    copied: Record = dataclasses.replace(record, **changes)  # type: ignore[type-var]
    return copied
