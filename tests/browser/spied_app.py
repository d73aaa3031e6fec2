"""The page as it is served, and, with ?spy=, how often a text is found in the server's memory.

The text is given backwards, so that asking for it does not put it there.
"""

import gc
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import streamlit as st
from google.protobuf.message import Message  # type: ignore[import-untyped]  # it has no stubs

APP = Path(__file__).parents[2] / "frontend" / "app.py"


def texts_of(thing: Any) -> Iterator[str]:
    """Yield the texts that an object holds itself."""
    if isinstance(thing, Message):
        yield str(thing)
    for held in gc.get_referents(thing):
        if isinstance(held, str):
            yield held
        elif isinstance(held, bytes | bytearray):
            yield held.decode("utf-8", "replace")
        elif isinstance(held, Message):
            yield str(held)


def holds(thing: Any, text: str) -> bool:
    for each in texts_of(thing):  # noqa: SIM110 - a closure would hold the text
        if text in each:
            return True
    return False


def holders(text: str) -> list[str]:
    """Return the kinds of all objects of this process that hold a text, but for these functions."""
    gc.collect()
    found = []
    for thing in gc.get_objects():
        if not isinstance(thing, FrameType) and holds(thing, text):
            found.append(type(thing).__qualname__)  # noqa: PERF401 - a closure would hold the text
    return found


if "spy" in st.query_params:
    for backwards in st.query_params.get_all("spy"):
        st.text(f"found {holders(backwards[::-1])}")
else:
    sys.path.insert(0, str(APP.parent))
    runpy.run_path(str(APP))
