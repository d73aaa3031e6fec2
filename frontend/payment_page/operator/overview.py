"""The operator's overview: the API's counts as charts and tables."""

from datetime import UTC, datetime, timedelta
from typing import Final

import streamlit as st

from payment_page.operator import figures
from payment_page.operator.charts import draw_bars, draw_times
from payment_page.operator.figures import Prices
from payment_page.operator.merchant_api import Json, MerchantApi

_SPANS: Final = {
    "Last 24 hours": (timedelta(hours=24), "hour"),
    "Last 7 days": (timedelta(days=7), "hour"),
    "Last 90 days": (timedelta(days=90), "day"),
}


def draw_overview(api: MerchantApi) -> None:
    """Draw the overview; raises an ApiError."""
    span = st.selectbox("Time", list(_SPANS))
    length, by = _SPANS[span]
    stats = api.read_stats(datetime.now(UTC) - length, by)
    with st.container(horizontal=True):
        for name, value in figures.list_totals(stats):
            st.metric(name, value.replace("$", r"\$"), border=True, width="content")
    _draw_now(stats)
    _draw_time(stats)
    _draw_assistant(stats)


def _draw_now(stats: Json) -> None:
    left, right = st.columns(2)
    with left:
        draw_bars("Live conversations by status", figures.count_by_status(stats), "Status", "Count")
    with right:
        draw_bars("How far they came", figures.build_funnel(stats), "Step", "Conversations")
    draw_bars("Declines by reason", figures.count_declines(stats), "Reason", "Count")


def _draw_time(stats: Json) -> None:
    draw_times("Payments over time", figures.count_over_time(stats), "Payments", "Outcome")
    for currency in figures.list_currencies(stats):
        rows = figures.sum_over_time(stats, currency)
        draw_times(f"Money over time, {currency.upper()}", rows, currency.upper(), "Direction")


def _draw_assistant(stats: Json) -> None:
    if not figures.has_assistant(stats):
        return
    use = stats["payments"]["assistant"]
    st.subheader("Language model", anchor=False)
    st.text(
        f"{use['calls']:,} calls for the payments of this time; {use['fallbacks']:,} were answered "
        "by the built-in assistant instead."
    )
    draw_times("Tokens over time", figures.count_tokens_over_time(stats), "Tokens", "Direction")
    with st.container(horizontal=True):
        tokens_in = st.number_input("Price of a million tokens in", min_value=0.0, value=0.0)
        tokens_out = st.number_input("Price of a million tokens out", min_value=0.0, value=0.0)
        cost = figures.price_tokens(stats, Prices(tokens_in, tokens_out))
        st.metric("Cost of tokens", f"{cost:,.4f}")
