"""The browser tab's part: it remembers the ids, and passes answers to screen readers."""

from pathlib import Path
from typing import Final

import streamlit as st

from payment_page.chat.talk import Memory, read_memory

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


_counter = st.components.v2.component(
    "payment_page_counter", js=Path(__file__).with_name("counter.js").read_text("utf-8")
)


def recall() -> Memory | None:
    """Return what the tab remembers, or None until it has answered, which runs the page again."""
    given = _mount(None, "").get("remembered")
    return None if given is None else read_memory(given)


def keep(memory: Memory, spoken: str) -> object:
    """Have the tab remember the ids, and pass a new text in `spoken` to screen readers.

    Returns the card secret that the card form in a frame has told, if it has.
    """
    kept: Json = {
        "session": memory.session_id,
        "message": memory.message_id,
        "link": memory.is_linked,
        "secret": memory.card_secret,
    }
    return _mount(kept, spoken).get("heard")


def count(answers: int) -> None:
    """Have the tab send the number of answers back, once.

    Streamlit's server keeps the last thing that a tab sent, and this way that is no card.
    """
    _counter(key="counter", data={"answers": answers}, on_answers_change=_do_nothing)


def _mount(kept: Json | None, spoken: str) -> Json:
    mounted = _tab(
        key="memory",
        data={"keep": kept, "spoken": spoken},
        on_remembered_change=_do_nothing,
        on_heard_change=_do_nothing,
    )
    return dict(mounted)


def _do_nothing() -> None:
    """Ignore a change: the mounted component returns the new value."""
