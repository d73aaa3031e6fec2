"""Short ways to pay, and to be refused."""

from typing import Any

import pytest
import stripe


def new_card(client: stripe.StripeClient, card: str = "tok_visa") -> str:
    """Return the id of a new PaymentMethod. card: a token or a number."""
    sent: Any = {"token": card}
    if card.isdigit():
        sent = {"number": card, "exp_month": 12, "exp_year": 2030, "cvc": "123"}
    return client.v1.payment_methods.create({"type": "card", "card": sent}).id


def new_intent(client: stripe.StripeClient, **more: Any) -> stripe.PaymentIntent:
    params: Any = {
        "amount": 1099,
        "currency": "usd",
        "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
    } | more
    return client.v1.payment_intents.create(params)


def confirm(
    client: stripe.StripeClient, intent: str, method: str | None = None, **more: Any
) -> stripe.PaymentIntent:
    params: Any = ({} if method is None else {"payment_method": method}) | more
    return client.v1.payment_intents.confirm(intent, params)


def pay(client: stripe.StripeClient, card: str = "tok_visa", **more: Any) -> stripe.PaymentIntent:
    return confirm(client, new_intent(client, **more).id, new_card(client, card))


def set_up(client: stripe.StripeClient, card: str = "tok_visa", **more: Any) -> stripe.SetupIntent:
    params: Any = {"payment_method": new_card(client, card), "confirm": True} | more
    return client.v1.setup_intents.create(params)


def expect_decline(
    client: stripe.StripeClient, intent: str, method: str, **more: Any
) -> dict[str, Any]:
    """Confirm, which must end in a 402; return the error object."""
    with pytest.raises(stripe.CardError) as caught:
        confirm(client, intent, method, **more)
    assert caught.value.http_status == 402
    return error_of(caught.value)


def expect_refusal(
    client: stripe.StripeClient, intent: str, *method: str, **more: Any
) -> dict[str, Any]:
    """Confirm, which must end in a 400; return the error object."""
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, intent, *method, **more)
    assert caught.value.http_status == 400
    return error_of(caught.value)


def error_of(error: stripe.StripeError) -> dict[str, Any]:
    body: Any = error.json_body
    found: dict[str, Any] = body["error"]
    return found


def new_cvc_token(client: stripe.StripeClient, cvc: str, **options: Any) -> str:
    params: Any = {"cvc_update": {"cvc": cvc}}
    sent_options: Any = options
    return client.v1.tokens.create(params, sent_options).id


def with_cvc_token(token: str) -> dict[str, Any]:
    """Return the parameters of a confirm that brings a code."""
    return {"payment_method_options": {"card": {"cvc_token": token}}}


def event_types(client: stripe.StripeClient) -> list[str]:
    """Return the types of the events so far, oldest first."""
    return [event.type for event in reversed(client.v1.events.list({"limit": 100}).data)]
