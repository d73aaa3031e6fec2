"""The Checkout page: what is paid, the card, and the customer's name and e-mail address.

The card is in the body of one request, and no page shows it again.
"""

import re
from html import escape
from http import HTTPStatus
from typing import Any

import msgspec

from stripe_simulator.api.checkout import sessions, submission
from stripe_simulator.api.checkout.submission import Submission
from stripe_simulator.pages import markup
from stripe_simulator.pages.markup import Field
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import form
from stripe_simulator.protocol.wire import Request, Response

_FIELDS = (
    Field("email", "E-mail", "email", kind="email", inputmode="email"),
    Field("number", "Card number", "cc-number", inputmode="numeric"),
    Field("expiry", "Expiry", "cc-exp", "Month and year, such as 12/30", inputmode="numeric"),
    Field("cvc", "Security code", "cc-csc", inputmode="numeric"),
    Field("name", "Name on card", "cc-name"),
)
_SHOWN_AGAIN = ("email", "name")
_INCOMPLETE = {
    "email": "Your e-mail address is incomplete.",
    "number": "Your card number is incomplete.",
    "expiry": "Your card's expiration date is incomplete.",
    "cvc": "Your card's security code is incomplete.",
    "name": "Your name is missing.",
}
_EXPIRY = re.compile(r"\s*(\d{1,2})\s*(?:[/.-]\s*|\s+)?(\d{4}|\d{2})\s*")
_STRAY_NUMBER = re.compile(r"(?:\d\W*){12,}")  # a card number in a field that is kept
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_FIELD_OF_PARAM = {
    "number": "number",
    "exp_month": "expiry",
    "exp_year": "expiry",
    "cvc": "cvc",
    "email": "email",
}
_ANOTHER_KIND = re.compile(r"(?!card$)[a-z_]{2,40}")
"""A type of PaymentMethod (https://docs.stripe.com/api/payment_methods/object)."""

_WHOLE = ""
"""Stands for the whole form where an error is about no single field."""
_VERBS = {"book": "Book", "donate": "Donate"}


def answer(call: Call, id_: str, part: str, request: Request) -> Response:
    """Show a session, or take the card. Raises StripeFailure (404) for an unknown address.

    part: what follows the id in the path; `return` is where the bank sends the customer.
    """
    session = sessions.SESSIONS.load(call, id_)
    if part not in ("", "return"):
        raise errors.unknown_url(request.method, request.path)
    if session["status"] == "complete":
        return _leave(session)
    if session["status"] == "expired":
        text = "This page has expired. Nothing was paid."
        return markup.build_note("Expired", text, session["cancel_url"], HTTPStatus.GONE)
    if part == "return":
        failure = submission.read_failure(call, session)
        return _build_page(session, {}, {_WHOLE: failure or ""})
    if request.method != "POST":
        return _build_page(session, {}, {})
    return _submit(call, session, request)


def _submit(call: Call, session: dict[str, Any], request: Request) -> Response:
    sent = form.decode(request.body)
    if session["mode"] == "payment" and _ANOTHER_KIND.fullmatch(str(sent.get("method", ""))):
        return _pay_without_card(call, session, sent)
    typed = {field.name: str(sent.get(field.name, "")).strip() for field in _FIELDS}
    problems = _find_problems(typed)
    expiry = _EXPIRY.fullmatch(typed["expiry"])
    if problems or expiry is None:
        return _build_page(session, _drop_stray_numbers(typed), problems)
    submitted = Submission(
        typed["name"], typed["email"], typed["number"], expiry[1], expiry[2], typed["cvc"]
    )
    try:
        bank = submission.submit(call, session, submitted)
    except errors.StripeFailure as failure:
        return _build_page(session, typed, {_find_field(failure): str(failure)})
    return markup.redirect(bank) if bank else _leave(session)


def _pay_without_card(call: Call, session: dict[str, Any], sent: form.Form) -> Response:
    """Pay by something that is no card, as on a page of Stripe's that offers more."""
    name, email, kind = (str(sent.get(field, "")) for field in ("name", "email", "method"))
    submission.submit(call, session, Submission(name, email, "", "", "", "", kind))
    return _leave(session)


def _find_problems(typed: dict[str, str]) -> dict[str, str]:
    """Return a sentence for each field that is missing, or is no date, address or name."""
    problems = {name: text for name, text in _INCOMPLETE.items() if not typed[name]}
    if _EXPIRY.fullmatch(typed["expiry"]) is None:
        problems["expiry"] = _INCOMPLETE["expiry"]
    if _EMAIL.fullmatch(typed["email"]) is None or _STRAY_NUMBER.search(typed["email"]):
        problems["email"] = _INCOMPLETE["email"]
    if _STRAY_NUMBER.search(typed["name"]):
        problems["name"] = _INCOMPLETE["name"]
    return problems


def _drop_stray_numbers(typed: dict[str, str]) -> dict[str, str]:
    """Return what was typed without the card numbers in fields that the page shows again."""
    return {
        name: "" if name in _SHOWN_AGAIN and _STRAY_NUMBER.search(text) else text
        for name, text in typed.items()
    }


def _find_field(failure: errors.StripeFailure) -> str:
    """Return the field that a failure is about. A decline is about the whole form."""
    param = str(failure.error.get("param", ""))
    return _FIELD_OF_PARAM.get(param.removeprefix("card[").removesuffix("]"), _WHOLE)


def _leave(session: dict[str, Any]) -> Response:
    """Lead to the success address, or say thanks where a Payment Link has none."""
    if session["success_url"] is None:
        return markup.build_note("Thank you", "Your payment was received.", None)
    address = str(session["success_url"])
    return markup.redirect(address.replace("{CHECKOUT_SESSION_ID}", session["id"]))


def _build_page(
    session: dict[str, Any], typed: dict[str, str], problems: dict[str, str]
) -> Response:
    """Return the form. typed: by field. problems: sentences by field, or by `_WHOLE`."""
    title, button = _name_title_and_button(session)
    problem = problems.get(_WHOLE)
    alert = f'<p class="error" role="alert">{escape(problem)}</p>' if problem else ""
    body = (
        f'{alert}<form method="post" action="{sessions.PATH}{session["id"]}" novalidate>'
        f"{_build_fields(session, typed, problems)}"
        f'<div class="actions"><button>{escape(button)}</button></div></form>'
        f"{markup.build_link(session['cancel_url'], 'Back')}"
    )
    status = HTTPStatus.PAYMENT_REQUIRED if any(problems.values()) else HTTPStatus.OK
    return markup.build_page(title, body, status)


def _name_title_and_button(session: dict[str, Any]) -> tuple[str, str]:
    if session["mode"] == "setup":
        return "Save your card", "Save card"
    amount = markup.format_amount(session["amount_total"], session["currency"])
    if session["mode"] == "subscription":
        return f"Subscribe for {amount}", "Subscribe"
    return f"Pay {amount}", f"{_VERBS.get(session['submit_type'], 'Pay')} {amount}"


def _build_fields(session: dict[str, Any], typed: dict[str, str], problems: dict[str, str]) -> str:
    known = {"email": (session["customer_details"] or {}).get("email") or ""}
    shown = {name: typed.get(name, known.get(name, "")) for name in _SHOWN_AGAIN}
    # After a decline the customer tries another card, so its number has the focus.
    first = next((it.name for it in _FIELDS if it.name in problems), "number" if problems else "")
    fields = (
        msgspec.structs.replace(
            field,
            value=shown.get(field.name, ""),
            error=problems.get(field.name, ""),
            has_focus=field.name == first,
        )
        for field in _FIELDS
    )
    return "".join(field.html for field in fields)
