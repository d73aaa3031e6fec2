"""The operator's charts. A table beside each says the same to those who cannot see it."""

from typing import Final

import altair as alt
import streamlit as st

from payment_page.operator.figures import Row

_ROW_HEIGHT: Final = 34
_TIME_HEIGHT: Final = 200
_NONE: Final = "None in this time."


def draw_bars(title: str, rows: list[Row], name: str, count: str) -> None:
    """Draw a bar for each row, in the order of the rows."""
    st.subheader(title, anchor=False)
    if not rows:
        st.text(_NONE)
        return
    chart = (
        alt.Chart(_build_data(rows), description=title)
        .mark_bar()
        .encode(
            x=alt.X(f"{count}:Q", title=None, axis=alt.Axis(format="d", tickMinStep=1)),
            y=alt.Y(f"{name}:N", title=None, sort=None, axis=alt.Axis(labelLimit=240)),
        )
        .properties(height=_ROW_HEIGHT * (len(rows) + 2))
    )
    _draw_with_table(chart, title, rows)


def draw_times(title: str, rows: list[Row], figure: str, kind: str) -> None:
    """Draw what happened in each span of time, a line for each kind of figure."""
    st.subheader(title, anchor=False)
    shown = [row for row in rows if row[figure]]
    if not shown:
        st.text(_NONE)
        return
    chart = (
        alt.Chart(_build_data(rows), description=title)
        .mark_line(point=True)
        .encode(
            x=alt.X("Time:T", title=None, axis=alt.Axis(labelOverlap=True)),
            y=alt.Y(f"{figure}:Q", title=None, axis=alt.Axis(tickMinStep=1)),
            color=alt.Color(f"{kind}:N", title=None, legend=alt.Legend(orient="top")),
        )
        .properties(height=_TIME_HEIGHT)
    )
    _draw_with_table(chart, title, shown)


def _build_data(rows: list[Row]) -> alt.Data:
    return alt.Data(values=rows)  # type: ignore[no-untyped-call]  # it has no annotations


def _draw_with_table(chart: alt.Chart, title: str, rows: list[Row]) -> None:
    st.altair_chart(chart)
    with st.expander(f"{title}, as a table"):
        st.table(rows)
