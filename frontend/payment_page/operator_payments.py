"""The operator's list of payments, one of them in full, and giving money back."""

import secrets
from dataclasses import dataclass
from typing import Final

import streamlit as st

from payment_page.amounts import parse_units, plain_units, shown
from payment_page.errors import ApiError
from payment_page.figures import amount_of, card_of, left_to_refund, payment_row, time_of, words
from payment_page.merchant_api import Json, MerchantApi
from payment_page.operator_parts import chosen, confirmation, listed

_STATUSES: Final = (
    "saved", "charging", "paid", "declined", "failed", "cancelled", "refunding", "partly_refunded",
    "refunded",
)  # fmt: skip
_REFUNDING: Final = "refunding"


@dataclass(frozen=True, slots=True)
class Refunding:
    """A refund that is to be agreed to.

    Its key is made once: whatever is clicked twice or sent again is one refund.
    """

    payment_id: str
    amount: int
    currency: str
    key: str


def draw_payments(api: MerchantApi) -> None:
    """Draw it; raises ApiError."""
    rows = listed("payments", _STATUSES, api.payments, payment_row)
    payment_id = chosen("Payment", rows)
    if payment_id is None:
        return
    payment = api.payment(payment_id)
    _draw_payment(payment)
    _draw_refund(api, payment)


def _draw_payment(payment: Json) -> None:
    facts = {
        "Status": words(payment["status"]),
        "Amount": amount_of(payment) or "none, the card was saved",
        "Card": card_of(payment),
        "Cardholder": payment["cardholder"] or "erased",
        "PaymentIntent": payment["paymentIntentId"] or "none",
        "Order": payment["orderId"] or "none",
        "Confirmed": time_of(payment["confirmedAt"]),
        "Settled": time_of(payment["settledAt"]) if payment["settledAt"] else "not yet",
        "Mode": "live" if payment["livemode"] else "test",
    }
    with st.container(border=True):
        for name, value in facts.items():
            st.text(f"{name}: {value}")
        for decline in payment["declines"]:
            st.text(f"Declined {time_of(decline['at'])}: {decline['code']}")
        for refund in payment["refunds"]:
            back = shown(refund["amount"], payment["currency"])
            st.text(f"Refund {time_of(refund['at'])}: {back}, {refund['status']}")
        for dispute in payment["disputes"]:
            st.text(f"Dispute {time_of(dispute['at'])}: {dispute['reason']}, {dispute['status']}")


def _draw_refund(api: MerchantApi, payment: Json) -> None:
    left = left_to_refund(payment)
    if left:
        _ask_how_much(payment, left)
    refunding: Refunding | None = st.session_state.get(_REFUNDING)
    if refunding is None or refunding.payment_id != payment["id"]:
        return
    amount = shown(refunding.amount, refunding.currency)
    question = f"Give {amount} back to {card_of(payment)}? This cannot be undone."
    if confirmation(question, f"Refund {amount}", _REFUNDING):
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
            f"Amount in {currency.upper()}, at most {plain_units(left, currency)}",
            plain_units(left, currency),
        )
        asked = st.form_submit_button("Refund…")
    if not asked:
        return
    amount = parse_units(typed, currency)
    if amount is None or not 0 < amount <= left:
        st.error(f"Type an amount from 0 to {plain_units(left, currency)}, such as 12.50.")
        return
    st.session_state[_REFUNDING] = Refunding(payment["id"], amount, currency, secrets.token_hex(16))
