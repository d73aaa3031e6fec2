"""The Checkout page: what is paid, the card, and the customer's name and e-mail address.

The card is in the body of one request; no page shows it again.
"""

from __future__ import annotations

import re
from html import escape
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from stripe_simulator import checkout_payment, checkout_sessions, errors, page_html
from stripe_simulator.form import decode
from stripe_simulator.page_html import Field

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.wire import Request, Response

_FIELDS = (
    Field("email", "E-mail", "email", kind="email", inputmode="email"),
    Field("number", "Card number", "cc-number", inputmode="numeric"),
    Field("expiry", "Expiry", "cc-exp", "Month and year, such as 12/30", inputmode="numeric"),
    Field("cvc", "Security code", "cc-csc", inputmode="numeric"),
    Field("name", "Name on card", "cc-name"),
)
_SHOWN_AGAIN = ("email", "name")
_EXPIRY = re.compile(r"\s*(\d{1,2})\s*(?:[/.-]\s*|\s+)?(\d{4}|\d{2})\s*")
_NUMBER = re.compile(r"(?:\d\W*){12,}")  # a card number strayed into a field that is kept
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_FIELD_OF = {
    "number": "number",
    "exp_month": "expiry",
    "exp_year": "expiry",
    "cvc": "cvc",
    "email": "email",
}
_EMPTY = {
    "email": "Your e-mail address is incomplete.",
    "number": "Your card number is incomplete.",
    "expiry": "Your card's expiration date is incomplete.",
    "cvc": "Your card's security code is incomplete.",
    "name": "Your name is missing.",
}
_VERBS = {"book": "Book", "donate": "Donate"}


def answer(call: Call, id_: str, part: str, request: Request) -> Response:
    """Show a session, or take the card. Raises StripeFailure (404) for an unknown address."""
    session = checkout_sessions.load(call, id_)
    if part not in ("", "return"):
        raise errors.unknown_url(request.method, request.path)
    if session["status"] == "complete":
        return page_html.redirect(_success_url(session))
    if session["status"] == "expired":
        text = "This page has expired. Nothing was paid."
        return page_html.note("Expired", text, session["cancel_url"], HTTPStatus.GONE)
    if part == "return":
        return _page(session, {}, {"": checkout_payment.failure_of(call, session) or ""})
    if request.method != "POST":
        return _page(session, {}, {})
    return _submit(call, session, request)


def _submit(call: Call, session: dict[str, Any], request: Request) -> Response:
    form = decode(request.body)
    given = {it.name: str(form.get(it.name, "")).strip() for it in _FIELDS}
    wrong = _incomplete(given)
    expiry = _EXPIRY.fullmatch(given["expiry"])
    if wrong or expiry is None:
        return _page(session, given, wrong)
    month, year = expiry.groups()
    filled = checkout_payment.Filled(
        given["name"], given["email"], given["number"], month, year, given["cvc"]
    )
    try:
        bank = checkout_payment.submit(call, session, filled)
    except errors.StripeFailure as failure:
        return _page(session, given, {_field_of(failure): str(failure)})
    if bank is not None:
        return page_html.redirect(bank)
    return page_html.redirect(_success_url(session))


def _incomplete(given: dict[str, str]) -> dict[str, str]:
    """Say what is missing, or no date or address at all; forget numbers where none belong."""
    wrong = {name: text for name, text in _EMPTY.items() if not given[name]}
    if _EXPIRY.fullmatch(given["expiry"]) is None:
        wrong["expiry"] = _EMPTY["expiry"]
    if _EMAIL.fullmatch(given["email"]) is None or _NUMBER.search(given["email"]):
        wrong["email"] = _EMPTY["email"]
    if _NUMBER.search(given["name"]):
        wrong["name"] = _EMPTY["name"]
    for name in _SHOWN_AGAIN:
        if name in wrong and _NUMBER.search(given[name]):
            given[name] = ""
    return wrong


def _field_of(failure: errors.StripeFailure) -> str:
    """Name the field that a failure is about; a decline is about the whole."""
    param = str(failure.error.get("param", ""))
    return _FIELD_OF.get(param.removeprefix("card[").removesuffix("]"), "")


def _success_url(session: dict[str, Any]) -> str:
    return str(session["success_url"]).replace("{CHECKOUT_SESSION_ID}", session["id"])


def _page(session: dict[str, Any], given: dict[str, str], wrong: dict[str, str]) -> Response:
    """Show the form. wrong: what is wrong by field; "" is the whole."""
    if session["mode"] == "payment":
        what = page_html.amount(session["amount_total"], session["currency"])
        title = f"Pay {what}"
        button = f"{_VERBS.get(session['submit_type'], 'Pay')} {what}"
    else:
        title, button = "Save your card", "Save card"
    alert = f'<p class="error" role="alert">{escape(wrong[""])}</p>' if wrong.get("") else ""
    body = (
        f'{alert}<form method="post" action="{checkout_sessions.PATH}{session["id"]}" novalidate>'
        f"{_fields(session, given, wrong)}"
        f'<div class="actions"><button>{escape(button)}</button></div></form>'
        f"{page_html.link(session['cancel_url'], 'Back')}"
    )
    status = HTTPStatus.PAYMENT_REQUIRED if any(wrong.values()) else HTTPStatus.OK
    return page_html.page(title, body, status)


def _fields(session: dict[str, Any], given: dict[str, str], wrong: dict[str, str]) -> str:
    known = {"email": (session["customer_details"] or {}).get("email") or ""}
    first = next((it.name for it in _FIELDS if it.name in wrong), "number" if wrong else "")
    return "".join(
        Field(
            it.name,
            it.label,
            it.autocomplete,
            it.hint,
            it.kind,
            it.inputmode,
            given.get(it.name, known.get(it.name, "")) if it.name in _SHOWN_AGAIN else "",
            wrong.get(it.name, ""),
            focused=it.name == first,
        ).html
        for it in _FIELDS
    )
