"""The operator's list of conversations, one conversation in full, and its erasure."""

from typing import Final

import streamlit as st

from payment_page.errors import ApiError, Gone
from payment_page.operator.figures import (
    build_session_row,
    format_amount_of,
    format_time,
    name_card,
    spell_out,
)
from payment_page.operator.merchant_api import Json, MerchantApi
from payment_page.operator.parts import draw_choice, draw_confirmation, draw_list

_STATUSES: Final = (
    "collecting", "confirming", "charging", "action_required", "completed", "cancelled", "error",
)  # fmt: skip
_DELETING: Final = "deleting"


def draw_sessions(api: MerchantApi) -> None:
    """Draw the list and the chosen conversation; raises an ApiError."""
    rows = draw_list("sessions", _STATUSES, api.list_sessions, build_session_row)
    session_id = draw_choice("Conversation", rows)
    if session_id is None:
        return
    try:
        session = api.show_session(session_id)
    except Gone:
        st.info("This conversation has expired or was deleted.")
        return
    _draw_session(session)
    _draw_deletion(api, session_id)


def _draw_session(session: Json) -> None:
    card, expires = session["card"], session["expiresAt"]
    facts = {
        "Status": spell_out(session["status"]),
        "Amount": format_amount_of(session) or "none",
        "Name": session["name"] or "not given",
        "Card": f"{name_card(card)}, {session['expiry'] or 'no date yet'}" if card else "not given",
        "Order": session["orderId"] or "none",
        "Expires": format_time(expires) if expires else "not while a charge is under way",
    }
    with st.container(border=True):
        for name, value in facts.items():
            st.text(f"{name}: {value}")
    st.subheader("Transcript, masked", anchor=False)
    for line in session["transcript"]:
        with st.chat_message("user", avatar=":material/person:"):
            st.text(line["said"])
        with st.chat_message("assistant", avatar=":material/chat:"):
            st.text(line["replied"])


def _draw_deletion(api: MerchantApi, session_id: str) -> None:
    if st.button("Delete…"):
        st.session_state[_DELETING] = session_id
    if st.session_state.get(_DELETING) != session_id:
        return
    question = "Erase this conversation for good? The record of its payment stays."
    if draw_confirmation(question, "Delete it", _DELETING):
        try:
            api.delete_session(session_id)
        except Gone:
            pass  # it is erased already
        except ApiError as error:
            st.error(str(error))
            return
        del st.session_state[_DELETING]
        st.session_state["done"] = "The conversation was deleted."
        st.rerun()
