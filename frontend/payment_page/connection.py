"""The API that the settings name."""

import os

import streamlit as st

from payment_page.customer_api import HttpCustomerApi
from payment_page.errors import Misset
from payment_page.http_api import HttpApi
from payment_page.settings import read_settings

_LIVE_FOR_SECONDS = 60


def connect() -> HttpApi:
    """Return the API. If a setting cannot be used, say so and end this run of the page."""
    try:
        return HttpApi(read_settings(os.environ))
    except Misset as error:
        st.error(str(error))
        st.stop()


@st.cache_data(ttl=_LIVE_FOR_SECONDS, show_spinner=False)
def is_test_mode() -> bool:
    """Return whether the API says that no card is real."""
    return HttpCustomerApi(connect()).is_live() is False
