"""The bank's page of 3-D Secure: approve, or fail."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from stripe_simulator import attempts, challenges, page_html, setups
from stripe_simulator.form import decode

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.challenges import Challenge
    from stripe_simulator.wire import Request, Response

_OUTCOMES = ("succeeded", "failed")
_BRANDS = {
    "amex": "American Express",
    "diners": "Diners Club",
    "discover": "Discover",
    "jcb": "JCB",
    "mastercard": "Mastercard",
    "unionpay": "UnionPay",
    "visa": "Visa",
}


def answer(call: Call, token: str, request: Request) -> Response:
    """Show the challenge, or take its answer. Raises StripeFailure (404) for an unknown token."""
    challenge = challenges.find(call, token)
    if request.method != "POST":
        return _question(call, challenge) if challenge.is_open else _over(challenge)
    outcome = decode(request.body).get("outcome")
    if challenge.is_open and outcome not in _OUTCOMES:
        return _question(call, challenge)
    if challenge.is_open:
        _authenticate(call, challenge.intent, str(outcome))
    back = challenges.find(call, token).way_back
    return _over(challenge) if back is None else page_html.redirect(back)


def _authenticate(call: Call, intent: dict[str, Any], outcome: str) -> None:
    if intent["object"] == "payment_intent":
        attempts.authenticate(call, intent, outcome)
    else:
        setups.authenticate(call, intent, outcome)


def _question(call: Call, challenge: Challenge) -> Response:
    intent = challenge.intent
    method = call.store.load("payment_method", intent["payment_method"]) or {}
    card = method["card"]
    if intent["object"] == "payment_intent":
        title = "Confirm your payment"
        what = f"a payment of {page_html.amount(intent['amount'], intent['currency'])} with"
    else:
        title = "Confirm your card"
        what = "that you want to keep"
    brand = _BRANDS.get(card["brand"], "")
    text = f"Your bank asks you to confirm {what} your {brand} card ending in"
    body = (
        f"<p>{escape(text)} {escape(card['last4'])}.</p>"
        '<form method="post"><div class="actions">'
        '<button name="outcome" value="succeeded">Approve</button>'
        '<button name="outcome" value="failed" class="quiet">Fail</button>'
        "</div></form>"
    )
    return page_html.page(title, body, in_frames=True)


def _over(challenge: Challenge) -> Response:
    text = "Your bank has nothing more to ask. You can close this page."
    return page_html.note("Nothing to confirm", text, challenge.way_back)
