"""The checks of parameters against the types that the SDK has for them."""

from typing import Any

import pytest
import stripe

from stripe_simulator import StripeFailure
from stripe_simulator.protocol.parameters import checks, form, sdk_types

CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030}


@pytest.mark.parametrize(
    ("params", "code", "param", "message"),
    [
        (
            {"type": "card", "foo": "x"},
            "parameter_unknown",
            "foo",
            "Received unknown parameter: foo",
        ),
        (
            {"type": "card", "card": CARD | {"pan": "x", "pin": "1"}},
            "parameter_unknown",
            "card[pan]",
            "Received unknown parameters: card[pan], card[pin]",
        ),
        (
            {"type": "card", "card": CARD, "billing_details": {"address": {"zip": "1"}}},
            "parameter_unknown",
            "billing_details[address][zip]",
            "Received unknown parameter: billing_details[address][zip]",
        ),
        ({}, "parameter_missing", "type", "Missing required param: type."),
        ({"type": "card"}, "parameter_missing", "card", "Missing required param: card."),
        (
            {"type": "card", "card": {"number": "4242424242424242", "exp_month": 12}},
            "parameter_missing",
            "card[exp_year]",
            "Missing required param: card[exp_year].",
        ),
        (
            {"type": "card", "card": CARD | {"exp_month": "abc"}},
            "parameter_invalid_integer",
            "card[exp_month]",
            "Invalid integer: abc",
        ),
        (
            {"type": "card", "card": CARD | {"exp_month": "\uff11\uff12"}},
            "parameter_invalid_integer",
            "card[exp_month]",
            "Invalid integer: \uff11\uff12",
        ),
        (
            {"type": "card", "card": CARD, "allow_redisplay": "maybe"},
            None,
            "allow_redisplay",
            "Invalid allow_redisplay: must be one of always, limited, or unspecified",
        ),
        (
            {"type": "cash", "card": CARD},
            None,
            "type",
            "Invalid type: must be one of acss_debit, affirm, ",
        ),
        (
            {"type": "card", "card": CARD | {"cvc": ""}},
            "parameter_invalid_empty",
            "card[cvc]",
            "You passed an empty string for 'card[cvc]'. ",
        ),
        ({"type": "card", "card": "4242"}, None, "card", "Invalid object"),
        ({"type": "card", "card": CARD | {"cvc": {"a": 1}}}, None, "card[cvc]", "Invalid string"),
        ({"type": "card", "card": CARD, "expand": "customer"}, None, "expand", "Invalid array"),
        (
            {"type": "card", "card": CARD, "expand": ["nothing"]},
            None,
            "expand",
            "This property cannot be expanded (nothing).",
        ),
        (
            {"type": "card", "card": {"token": "tok_nobody"}},
            "resource_missing",
            "card[token]",
            "No such token: 'tok_nobody'",
        ),
        (
            {"type": "card", "card": CARD | {"token": "tok_visa"}},
            None,
            None,
            "You may only specify one of these parameters: card[number], card[token].",
        ),
        ({"type": "klarna"}, None, "type", "The Stripe simulator makes PaymentMethods of cards"),
        (
            {"type": "card", "card": CARD, "customer": "cus_1"},
            None,
            "customer",
            "The Stripe simulator makes PaymentMethods of cards only; it has no customer.",
        ),
    ],
)
def test_a_wrong_parameter_is_refused_in_stripes_words(
    client: stripe.StripeClient,
    params: dict[str, Any],
    code: str | None,
    param: str | None,
    message: str,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_methods.create(params)  # type: ignore[arg-type]
    assert caught.value.http_status == 400
    assert (caught.value.code, caught.value.param) == (code, param)
    assert (caught.value.user_message or "").startswith(message)


def test_an_empty_value_unsets_a_parameter_where_the_types_allow_it(
    client: stripe.StripeClient,
) -> None:
    params = {"type": "card", "card": CARD, "billing_details": {"name": "", "address": ""}}
    method = client.v1.payment_methods.create(params)  # type: ignore[arg-type]
    assert method.billing_details.name is None


@pytest.mark.parametrize(
    ("params", "encoded", "checked"),
    [
        (
            "PaymentIntentCreateParams",
            "amount=1099&currency=usd&confirm=true&off_session=recurring"
            "&expand[]=customer&expand[]=review&metadata[k]=v",
            {
                "amount": 1099,
                "currency": "usd",
                "confirm": True,
                "off_session": "recurring",
                "expand": ["customer", "review"],
                "metadata": {"k": "v"},
            },
        ),
        (
            "PaymentIntentCreateParams",
            "amount=1&currency=usd&off_session=true",
            {"amount": 1, "currency": "usd", "off_session": True},
        ),
        (
            "RefundListParams",
            "created[gte]=5&limit=3",
            {"created": {"gte": 5}, "limit": 3},
        ),
        ("RefundListParams", "created=5", {"created": 5}),
        (
            "CustomerCreateParams",
            "metadata=&shipping=",
            {"metadata": "", "shipping": ""},
        ),
        (
            "TaxRateCreateParams",
            "display_name=VAT&inclusive=false&percentage=12.5",
            {"display_name": "VAT", "inclusive": False, "percentage": 12.5},
        ),
    ],
)
def test_values_are_converted_to_the_types_that_the_sdk_names(
    params: str, encoded: str, checked: dict[str, Any]
) -> None:
    assert checks.check(sdk_types.find(params), form.decode(encoded)) == checked


@pytest.mark.parametrize(
    ("params", "encoded", "param"),
    [
        ("PaymentIntentCreateParams", "amount=1", "currency"),
        ("PaymentIntentCreateParams", "amount=1.5&currency=usd", "amount"),
        ("PaymentIntentCreateParams", "amount=1&currency=usd&confirm=yes", "confirm"),
        (
            "PaymentIntentCreateParams",
            "amount=1&currency=usd&off_session=sometimes",
            "off_session",
        ),
        (
            "PaymentIntentCreateParams",
            "amount=1&currency=usd&expand[a]=card",
            "expand",
        ),
        ("PaymentIntentCreateParams", "amount=1&currency=usd&api_key=sk", "api_key"),
        ("PaymentIntentCreateParams", "amount=1&currency=usd&metadata=x", "metadata"),
        (
            "TaxRateCreateParams",
            "display_name=a&inclusive=true&percentage=x",
            "percentage",
        ),
    ],
)
def test_values_outside_the_sdks_types_are_refused(params: str, encoded: str, param: str) -> None:
    with pytest.raises(StripeFailure) as caught:
        checks.check(sdk_types.find(params), form.decode(encoded))
    assert caught.value.error["param"] == param
