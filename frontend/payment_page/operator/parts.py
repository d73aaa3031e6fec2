"""The parts of every operator's list: a filter, pages, a choice, and a question before acting."""

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

from payment_page.operator.figures import Row
from payment_page.operator.merchant_api import Json

_ALL: Final = "all"


def draw_list(
    name: str,
    statuses: Sequence[str],
    fetch: Callable[[str | None, str | None], Json],
    row: Callable[[Json], Row],
) -> list[Row]:
    """Draw a page of a list with its filter, and return its rows; raises what `fetch` raises."""
    if "done" in st.session_state:
        st.success(st.session_state.pop("done"))
    status = st.selectbox("Status", [_ALL, *statuses], key=f"{name}-status")
    cursor_key = f"{name}-after-{status}"
    page = fetch(None if status == _ALL else status, st.session_state.get(cursor_key))
    rows = [row(item) for item in page["items"]]
    if rows:
        st.dataframe(rows, hide_index=True)
    else:
        st.text("There are none.")
    with st.container(horizontal=True):
        if cursor_key in st.session_state:
            st.button("First page", on_click=_turn_to, args=(cursor_key, None))
        if page["next"] is not None:
            st.button("Next page", on_click=_turn_to, args=(cursor_key, page["next"]))
    return rows


def _turn_to(cursor_key: str, cursor: str | None) -> None:
    if cursor is None:
        del st.session_state[cursor_key]
    else:
        st.session_state[cursor_key] = cursor


def draw_choice(name: str, rows: Sequence[Row]) -> str | None:
    """Draw a choice of one row, and return the id of the chosen one."""
    if not rows:
        return None
    described = {row[name]: _describe(row) for row in rows}
    choice: str | None = st.selectbox(
        name,
        list(described),
        index=None,
        key=f"{name}-chosen",  # keeps the choice when its description changes
        format_func=described.__getitem__,
        placeholder="Choose one to see it in full",
    )
    return choice


def _describe(row: Row) -> str:
    return " · ".join(str(value) for value in row.values() if value)


def draw_confirmation(question: str, yes: str, waiting: str) -> bool:
    """Ask before something that cannot be undone, and return whether the answer is yes.

    `waiting` is the key in the tab's state of what waits for the answer; a no deletes it.
    """
    with st.container(border=True):
        st.warning(question.replace("$", r"\$"))
        with st.container(horizontal=True):
            agreed = st.button(yes.replace("$", r"\$"), type="primary")
            st.button("No, go back", on_click=st.session_state.pop, args=(waiting, None))
    return agreed
