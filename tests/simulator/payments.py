"""Short ways to pay in the tests of the simulator."""

from __future__ import annotations

from typing import Any

import pytest
import stripe


def new_card(client: stripe.StripeClient, card: str = "tok_visa") -> str:
    """Return the id of a new PaymentMethod, of a token or a number."""
    sent: Any = {"token": card}
    if card.isdigit():
        sent = {"number": card, "exp_month": 12, "exp_year": 2030, "cvc": "123"}
    return client.v1.payment_methods.create({"type": "card", "card": sent}).id


def new_intent(client: stripe.StripeClient, **more: Any) -> stripe.PaymentIntent:
    params: Any = {
        "amount": 1099,
        "currency": "usd",
        "allowed_payment_method_types": ["card"],
    } | more
    return client.v1.payment_intents.create(params)


def confirm(
    client: stripe.StripeClient, intent: str, method: str | None = None, **more: Any
) -> stripe.PaymentIntent:
    params: Any = ({} if method is None else {"payment_method": method}) | more
    return client.v1.payment_intents.confirm(intent, params)


def pay(client: stripe.StripeClient, card: str = "tok_visa", **more: Any) -> stripe.PaymentIntent:
    return confirm(client, new_intent(client, **more).id, new_card(client, card))


def declined(client: stripe.StripeClient, intent: str, method: str, **more: Any) -> dict[str, Any]:
    """Confirm, which must end in a 402; return the error object."""
    with pytest.raises(stripe.CardError) as caught:
        confirm(client, intent, method, **more)
    assert caught.value.http_status == 402
    return error_of(caught.value)


def refused(client: stripe.StripeClient, intent: str, *method: str, **more: Any) -> dict[str, Any]:
    """Confirm, which must end in a 400; return the error object."""
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, intent, *method, **more)
    assert caught.value.http_status == 400
    return error_of(caught.value)


def error_of(error: stripe.StripeError) -> dict[str, Any]:
    body: Any = error.json_body
    found: dict[str, Any] = body["error"]
    return found


def cvc_token(client: stripe.StripeClient, cvc: str, **options: Any) -> str:
    params: Any = {"cvc_update": {"cvc": cvc}}
    made: Any = options
    return client.v1.tokens.create(params, made).id


def with_token(token: str) -> dict[str, Any]:
    return {"payment_method_options": {"card": {"cvc_token": token}}}


def event_types(client: stripe.StripeClient) -> list[str]:
    """Name what happened so far, oldest first."""
    return [event.type for event in reversed(client.v1.events.list({"limit": 100}).data)]
