"""The operator's page, behind the merchant key: what happens, and what can be done about it.

The operator types the key. The server keeps it in the tab's state until the tab is closed or
locked. No address, no storage of the browser and no log contains it.
"""

from typing import Final

import streamlit as st

from payment_page.connection import connect
from payment_page.dress import dress
from payment_page.errors import ApiError, NotAllowed
from payment_page.operator.merchant_api import MerchantApi
from payment_page.operator.overview import draw_overview
from payment_page.operator.payments import draw_payments
from payment_page.operator.sessions import draw_sessions

KEY: Final = "merchant_key"
"""The key in a tab's state of the merchant key."""

_PARTS: Final = {
    "Overview": draw_overview,
    "Conversations": draw_sessions,
    "Payments": draw_payments,
}


def show() -> None:
    """Draw the page, or ask for the key."""
    st.set_page_config(layout="wide")
    dress()
    st.title("Payments", anchor=False)
    key: str | None = st.session_state.get(KEY)
    if key is None:
        _ask_for_key()
        return
    part = _draw_bar()
    try:
        _PARTS[part](MerchantApi(connect(), key))
    except NotAllowed as error:
        del st.session_state[KEY]
        st.error(str(error))
    except ApiError as error:
        st.error(f"{error} Refresh to try again.")


def _draw_bar() -> str:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        part = st.segmented_control(
            "Show", list(_PARTS), default="Overview", required=True, key="part"
        )
        st.button("Refresh")
        st.button("Lock", on_click=st.session_state.clear, help="Forget the key")
    return part


def _ask_for_key() -> None:
    with st.form("key", enter_to_submit=True):
        typed = st.text_input("Merchant key", type="password", autocomplete="off")
        sent = st.form_submit_button("Open", type="primary")
    if not sent:
        return
    key = typed.strip()
    if not (key.isascii() and key.isprintable() and key):
        st.error("Type the merchant key: the MERCHANT_API_KEY of the server.")
        return
    try:
        MerchantApi(connect(), key).list_payments(None, None)
    except NotAllowed:
        st.error("That is not the merchant key of this server.")
    except ApiError as error:
        st.error(str(error))
    else:
        st.session_state[KEY] = key
        st.rerun()
