"""The API that the settings name."""

import os
import re

import streamlit as st

from payment_page.chat.customer_api import HttpCustomerApi
from payment_page.errors import Misset
from payment_page.http_api import HttpApi
from payment_page.settings import read_settings

_LIVE_FOR_SECONDS = 60
_ADDRESSES = re.compile("[0-9A-Fa-f.:, ]{1,1000}")


def connect() -> HttpApi:
    """Return the API. If a setting cannot be used, say so and end this run of the page."""
    try:
        return HttpApi(read_settings(os.environ), name_client())
    except Misset as error:
        st.error(str(error))
        st.stop()


def name_client() -> str:
    """Return the addresses that this tab's requests have come through, the last one at the end.

    The API believes this page, and each proxy in front of it, only if its TRUSTED_PROXIES say so.
    """
    # Streamlit names no address of this machine.
    addresses = [
        *st.context.headers.get_all("X-Forwarded-For"),
        st.context.ip_address or "127.0.0.1",
    ]
    # As text: in Streamlit's own tests without a browser they are stand-ins.
    return ", ".join(filter(_ADDRESSES.fullmatch, map(str, addresses)))


@st.cache_data(ttl=_LIVE_FOR_SECONDS, show_spinner=False)
def is_test_mode() -> bool:
    """Return whether the API says that no card is real."""
    return HttpCustomerApi(connect()).is_live() is False
