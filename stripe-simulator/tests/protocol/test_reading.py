"""What ordinary code sends about types of PaymentMethods, by API version."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect
from simulator_testing.payments import error_of, new_card
from simulator_testing.sdk import needs
from stripe_simulator import Simulator

DAHLIA: Any = {"stripe_version": "2026-08-26.dahlia"}
ENDIVE: Any = {"stripe_version": "2026-10-28.endive"}
ALLOWED = "allowed_payment_method_types"
PRICE: Any = {"amount": 1099, "currency": "usd"}
SESSION: Any = {
    "mode": "payment",
    "success_url": "https://shop.example/done",
    "line_items": [
        {
            "price_data": {"currency": "usd", "product_data": {"name": "Pen"}, "unit_amount": 99},
            "quantity": 1,
        }
    ],
}


@pytest.mark.parametrize("params", [{}, {"automatic_payment_methods": {"enabled": True}}])
def test_dynamic_payment_methods_are_the_default(
    client: stripe.StripeClient, params: dict[str, Any]
) -> None:
    made = client.v1.payment_intents.create(PRICE | params)
    shown = made.to_dict()
    assert shown["automatic_payment_methods"] == {"allow_redirects": "always", "enabled": True}
    assert shown["payment_method_types"] == ["card"]


def test_an_earlier_version_takes_the_types(client: stripe.StripeClient) -> None:
    """Whatever the installed SDK."""
    given: Any = PRICE | {"payment_method_types": ["card", "link"]}
    made = client.v1.payment_intents.create(given, DAHLIA)
    assert made.payment_method_types == ["card", "link"]
    assert made.automatic_payment_methods is None
    kept = client.v1.setup_intents.create({"payment_method_types": ["card"]}, DAHLIA)  # type: ignore[arg-type]
    assert kept.payment_method_types == ["card"]
    session = client.v1.checkout.sessions.create(
        SESSION | {"payment_method_types": ["card"]}, DAHLIA
    )
    assert session.payment_method_types == ["card"]


def test_endive_refuses_the_types_of_an_intent(client: stripe.StripeClient) -> None:
    for create in (client.v1.payment_intents.create, client.v1.setup_intents.create):
        given: Any = {"payment_method_types": ["card"]}
        with pytest.raises(stripe.InvalidRequestError) as caught:
            create(given, ENDIVE)
        assert caught.value.code == "payment_method_types_no_longer_supported"


def test_endive_does_not_know_the_types_of_a_session(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="Received unknown parameter"):
        client.v1.checkout.sessions.create(SESSION | {"payment_method_types": ["card"]}, ENDIVE)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (
            {"payment_method_types": ["card"], "automatic_payment_methods": {"enabled": True}},
            "You may only specify one of these parameters: automatic_payment_methods,"
            " payment_method_types.",
        ),
        ({"payment_method_types": ["klarna"]}, "no payment methods other than card."),
        ({"payment_method_types": "card"}, "Invalid array"),
    ],
)
def test_types_that_cannot_be_are_refused(
    client: stripe.StripeClient, params: dict[str, Any], message: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.create(PRICE | params, DAHLIA)
    assert message in error_of(caught.value)["message"]


@needs("PaymentIntentCreateParams", ALLOWED)
def test_allowed_types_are_shown_and_checked(client: stripe.StripeClient) -> None:
    made = client.v1.payment_intents.create(PRICE | {ALLOWED: ["card", "klarna"]})
    assert (made.to_dict()[ALLOWED], made.automatic_payment_methods) == (["card", "klarna"], None)
    for create in (client.v1.payment_intents.create, client.v1.setup_intents.create):
        given: Any = {ALLOWED: ["klarna"]}
        given |= PRICE if create == client.v1.payment_intents.create else {}
        with pytest.raises(stripe.InvalidRequestError, match="no payment methods other than card"):
            create(given)


def test_types_that_are_off_can_be_given(client: stripe.StripeClient) -> None:
    given: Any = {"automatic_payment_methods": {"enabled": False}, "payment_method_types": ["card"]}
    assert client.v1.payment_intents.create(PRICE | given, DAHLIA).id.startswith("pi_")


def test_the_version_of_a_client_counts(simulator: Simulator) -> None:
    client = stripe.StripeClient(
        "sk_test_x", http_client=simulator.http_client(), stripe_version="2024-06-20"
    )
    given: Any = PRICE | {
        "payment_method_types": ["card"],
        "payment_method": new_card(connect(simulator)),
        "confirm": True,
    }
    assert client.v1.payment_intents.create(given).status == "succeeded"
