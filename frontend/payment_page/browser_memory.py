"""What the browser tab does for the page: it keeps the ids, and reads answers to screen readers."""

from pathlib import Path
from typing import Final

import streamlit as st

from payment_page.talk import Remembered, remembered

Json = dict[str, object]

_SPOKEN: Final = '<p role="status"></p>'
_UNSEEN: Final = """
p {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%);
}
"""

_tab = st.components.v2.component(
    "payment_page_memory",
    html=_SPOKEN,
    css=_UNSEEN,
    js=Path(__file__).with_name("memory.js").read_text("utf-8"),
)


def recall() -> Remembered | None:
    """Ask the tab what it remembers; None until it has answered, which runs the page again."""
    given = _mount(None, "", None).get("remembered")
    return None if given is None else remembered(given)


def keep(memory: Remembered, spoken: str, answers: int | None) -> None:
    """Have the tab remember this, and read `spoken` out where it is new.

    The tab sends the number `answers` where it is new: Streamlit's server then holds that number as
    the last thing that came from the tab, and no card.
    """
    kept: Json = {"session": memory.session_id, "message": memory.message_id}
    _mount(kept, spoken, answers)


def _mount(kept: Json | None, spoken: str, answers: int | None) -> Json:
    mounted = _tab(
        key="memory",
        data={"keep": kept, "spoken": spoken, "answers": answers},
        on_remembered_change=_nothing,
        on_answers_change=_nothing,
    )
    return dict(mounted)


def _nothing() -> None:
    """Do nothing: what has changed is what a mounted component returns."""
