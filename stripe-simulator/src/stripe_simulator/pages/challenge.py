"""The bank's page of 3-D Secure, with two buttons: approve, or fail."""

from html import escape

from stripe_simulator.api.intents import authentication, challenges
from stripe_simulator.api.intents.challenges import Challenge
from stripe_simulator.api.payment_methods import PAYMENT_METHODS
from stripe_simulator.pages import markup
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import form
from stripe_simulator.protocol.wire import Request, Response

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
        return _ask(call, challenge) if challenge.is_open else _build_end(challenge)
    outcome = form.decode(request.body).get("outcome")
    if challenge.is_open and outcome not in authentication.OUTCOMES:
        return _ask(call, challenge)
    if challenge.is_open:
        authentication.finish(call, challenge.intent, str(outcome))
    answered = challenges.find(call, token)
    if answered.way_back is None:
        return _build_end(challenge)
    return markup.redirect(answered.way_back)


def _ask(call: Call, challenge: Challenge) -> Response:
    intent = challenge.intent
    card = PAYMENT_METHODS.load(call, intent["payment_method"])["card"]
    if intent["object"] == "payment_intent":
        title = "Confirm your payment"
        what = f"a payment of {markup.format_amount(intent['amount'], intent['currency'])} with"
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
    return markup.build_page(title, body, in_frames=True)


def _build_end(challenge: Challenge) -> Response:
    text = "Your bank has nothing more to ask. You can close this page."
    return markup.build_note("Nothing to confirm", text, challenge.way_back)
