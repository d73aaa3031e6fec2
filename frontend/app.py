"""The page that `streamlit run` runs: the customer's chat, and the operator's page at /operator."""

from pathlib import Path

import streamlit as st

from payment_page.chat import chat_page
from payment_page.operator import operator_page

st.set_page_config(page_icon=Path(__file__).with_name("icon.svg"))
st.navigation(
    [
        st.Page(chat_page.show, title="Pay by card", url_path="", default=True),
        st.Page(operator_page.show, title="Payments", url_path="operator"),
    ],
    position="hidden",
).run()
