"""What the operator's lists have in common: a filter, pages, a choice, a question before acting."""

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

from payment_page.figures import Row
from payment_page.merchant_api import Json

_ALL: Final = "all"


def listed(
    name: str,
    statuses: Sequence[str],
    fetch: Callable[[str | None, str | None], Json],
    row: Callable[[Json], Row],
) -> list[Row]:
    """Draw a page of a list with its filter, and return its rows; `fetch` may raise ApiError."""
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


def chosen(name: str, rows: Sequence[Row]) -> str | None:
    """Let one of the rows be chosen; return its id."""
    if not rows:
        return None
    described = {row[name]: _description(row) for row in rows}
    choice: str | None = st.selectbox(
        name,
        list(described),
        index=None,
        key=f"{name}-chosen",  # stays chosen when its description changes
        format_func=described.__getitem__,
        placeholder="Choose one to see it in full",
    )
    return choice


def _description(row: Row) -> str:
    return " · ".join(str(value) for value in row.values() if value)


def confirmation(question: str, yes: str, waiting: str) -> bool:
    """Ask before something that cannot be undone; return whether the answer is yes.

    `waiting` is where the state keeps that this is asked; "Keep it" forgets it.
    """
    with st.container(border=True):
        st.warning(question.replace("$", r"\$"))
        with st.container(horizontal=True):
            agreed = st.button(yes.replace("$", r"\$"), type="primary")
            st.button("No, go back", on_click=st.session_state.pop, args=(waiting, None))
    return agreed
