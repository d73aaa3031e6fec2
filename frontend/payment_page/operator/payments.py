"""The operator's list of payments, one payment in full, and its refund."""

import secrets
from dataclasses import dataclass
from typing import Final

import streamlit as st

from payment_page.amounts import format_amount, format_plainly, parse_units
from payment_page.errors import ApiError
from payment_page.operator.figures import (
    build_payment_row,
    find_refundable,
    format_amount_of,
    format_time,
    name_card,
    spell_out,
)
from payment_page.operator.merchant_api import Json, MerchantApi
from payment_page.operator.parts import draw_choice, draw_confirmation, draw_list

_STATUSES: Final = (
    "saved", "charging", "paid", "declined", "failed", "cancelled", "refunding", "partly_refunded",
    "refunded",
)  # fmt: skip
_REFUNDING: Final = "refunding"


@dataclass(frozen=True, slots=True)
class Refunding:
    """A refund that waits for the operator's yes.

    Its key is drawn once, so that a second click or a repeated request is the same refund.
    """

    payment_id: str
    amount: int
    currency: str
    key: str


def draw_payments(api: MerchantApi) -> None:
    """Draw the list and the chosen payment; raises an ApiError."""
    rows = draw_list("payments", _STATUSES, api.list_payments, build_payment_row)
    payment_id = draw_choice("Payment", rows)
    if payment_id is None:
        return
    payment = api.show_payment(payment_id)
    _draw_payment(payment)
    _draw_refund(api, payment)


def _draw_payment(payment: Json) -> None:
    facts = {
        "Status": spell_out(payment["status"]),
        "Amount": format_amount_of(payment) or "none, the card was saved",
        "Card": name_card(payment),
        "Cardholder": payment["cardholder"] or "erased",
        "PaymentIntent": payment["paymentIntentId"] or "none",
        "Order": payment["orderId"] or "none",
        "Confirmed": format_time(payment["confirmedAt"]),
        "Settled": format_time(payment["settledAt"]) if payment["settledAt"] else "not yet",
        "Mode": "live" if payment["livemode"] else "test",
    }
    with st.container(border=True):
        for name, value in facts.items():
            st.text(f"{name}: {value}")
        for decline in payment["declines"]:
            st.text(f"Declined {format_time(decline['at'])}: {decline['code']}")
        for refund in payment["refunds"]:
            back = format_amount(refund["amount"], payment["currency"])
            st.text(f"Refund {format_time(refund['at'])}: {back}, {refund['status']}")
        for dispute in payment["disputes"]:
            st.text(
                f"Dispute {format_time(dispute['at'])}: {dispute['reason']}, {dispute['status']}"
            )


def _draw_refund(api: MerchantApi, payment: Json) -> None:
    left = find_refundable(payment)
    if left:
        _ask_how_much(payment, left)
    refunding: Refunding | None = st.session_state.get(_REFUNDING)
    if refunding is None or refunding.payment_id != payment["id"]:
        return
    amount = format_amount(refunding.amount, refunding.currency)
    question = f"Give {amount} back to {name_card(payment)}? This cannot be undone."
    if draw_confirmation(question, f"Refund {amount}", _REFUNDING):
        try:
            api.refund(refunding.payment_id, refunding.amount, refunding.key)
        except ApiError as error:
            st.error(f"{error} Clicking again asks for the same refund, not for another one.")
            return
        del st.session_state[_REFUNDING]
        st.session_state["done"] = f"{amount} is on its way back."
        st.rerun()


def _ask_how_much(payment: Json, left: int) -> None:
    currency = payment["currency"]
    with st.form(f"refund-{payment['id']}-{left}"):
        typed = st.text_input(
            f"Amount in {currency.upper()}, at most {format_plainly(left, currency)}",
            format_plainly(left, currency),
        )
        asked = st.form_submit_button("Refund…")
    if not asked:
        return
    amount = parse_units(typed, currency)
    if amount is None or not 0 < amount <= left:
        st.error(f"Type an amount from 0 to {format_plainly(left, currency)}, such as 12.50.")
        return
    st.session_state[_REFUNDING] = Refunding(payment["id"], amount, currency, secrets.token_hex(16))
