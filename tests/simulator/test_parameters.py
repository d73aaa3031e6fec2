"""Parameters: Stripe's form encoding, and the checks against the SDK's own types."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
import stripe
from hypothesis import given
from hypothesis import strategies as st
from stripe._encode import _api_encode

from stripe_simulator import form, parameters
from stripe_simulator.errors import StripeFailure

OK = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030}


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
            {"type": "card", "card": OK | {"pan": "x", "pin": "1"}},
            "parameter_unknown",
            "card[pan]",
            "Received unknown parameters: card[pan], card[pin]",
        ),
        (
            {"type": "card", "card": OK, "billing_details": {"address": {"zip": "1"}}},
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
            {"type": "card", "card": OK | {"exp_month": "abc"}},
            "parameter_invalid_integer",
            "card[exp_month]",
            "Invalid integer: abc",
        ),
        (
            {"type": "card", "card": OK | {"exp_month": "\uff11\uff12"}},
            "parameter_invalid_integer",
            "card[exp_month]",
            "Invalid integer: \uff11\uff12",
        ),
        (
            {"type": "card", "card": OK, "allow_redisplay": "maybe"},
            None,
            "allow_redisplay",
            "Invalid allow_redisplay: must be one of always, limited, or unspecified",
        ),
        (
            {"type": "cash", "card": OK},
            None,
            "type",
            "Invalid type: must be one of acss_debit, affirm, ",
        ),
        (
            {"type": "card", "card": OK | {"cvc": ""}},
            "parameter_invalid_empty",
            "card[cvc]",
            "You passed an empty string for 'card[cvc]'. ",
        ),
        ({"type": "card", "card": "4242"}, None, "card", "Invalid object"),
        ({"type": "card", "card": OK | {"cvc": {"a": 1}}}, None, "card[cvc]", "Invalid string"),
        ({"type": "card", "card": OK, "expand": "customer"}, None, "expand", "Invalid array"),
        (
            {"type": "card", "card": OK, "expand": ["nothing"]},
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
            {"type": "card", "card": OK | {"token": "tok_visa"}},
            None,
            None,
            "You may only specify one of these parameters: card[number], card[token].",
        ),
        ({"type": "klarna"}, None, "type", "The Stripe simulator makes PaymentMethods of cards"),
        (
            {"type": "card", "card": OK, "customer": "cus_1"},
            None,
            "customer",
            "The Stripe simulator makes PaymentMethods of cards only; it has no customer.",
        ),
    ],
)
def test_wrong_parameters_are_refused_in_stripes_words(
    shared: stripe.StripeClient,
    params: dict[str, Any],
    code: str | None,
    param: str | None,
    message: str,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        shared.v1.payment_methods.create(params)  # type: ignore[arg-type]
    assert caught.value.http_status == 400
    assert (caught.value.code, caught.value.param) == (code, param)
    assert (caught.value.user_message or "").startswith(message)


def test_an_empty_value_unsets_where_the_sdks_types_allow_it(shared: stripe.StripeClient) -> None:
    params = {"type": "card", "card": OK, "billing_details": {"name": "", "address": ""}}
    method = shared.v1.payment_methods.create(params)  # type: ignore[arg-type]
    assert method.billing_details.name is None


@pytest.mark.parametrize(
    ("params_type", "encoded", "checked"),
    [
        (
            stripe.params.PaymentIntentCreateParams,
            "amount=1099&currency=usd&confirm=true&off_session=recurring"
            "&allowed_payment_method_types[]=card&allowed_payment_method_types[]=link&metadata[k]=v",
            {
                "amount": 1099,
                "currency": "usd",
                "confirm": True,
                "off_session": "recurring",
                "allowed_payment_method_types": ["card", "link"],
                "metadata": {"k": "v"},
            },
        ),
        (
            stripe.params.PaymentIntentCreateParams,
            "amount=1&currency=usd&off_session=true",
            {"amount": 1, "currency": "usd", "off_session": True},
        ),
        (
            stripe.params.RefundListParams,
            "created[gte]=5&limit=3",
            {"created": {"gte": 5}, "limit": 3},
        ),
        (stripe.params.RefundListParams, "created=5", {"created": 5}),
        (
            stripe.params.CustomerCreateParams,
            "metadata=&shipping=",
            {"metadata": "", "shipping": ""},
        ),
        (
            stripe.params.TaxRateCreateParams,
            "display_name=VAT&inclusive=false&percentage=12.5",
            {"display_name": "VAT", "inclusive": False, "percentage": 12.5},
        ),
    ],
)
def test_values_get_the_types_that_the_sdk_names(
    params_type: type, encoded: str, checked: dict[str, Any]
) -> None:
    assert parameters.check(params_type, form.decode(encoded)) == checked


@pytest.mark.parametrize(
    ("params_type", "encoded", "param"),
    [
        (stripe.params.PaymentIntentCreateParams, "amount=1", "currency"),
        (stripe.params.PaymentIntentCreateParams, "amount=1.5&currency=usd", "amount"),
        (stripe.params.PaymentIntentCreateParams, "amount=1&currency=usd&confirm=yes", "confirm"),
        (
            stripe.params.PaymentIntentCreateParams,
            "amount=1&currency=usd&off_session=sometimes",
            "off_session",
        ),
        (
            stripe.params.PaymentIntentCreateParams,
            "amount=1&currency=usd&allowed_payment_method_types[a]=card",
            "allowed_payment_method_types",
        ),
        (stripe.params.PaymentIntentCreateParams, "amount=1&currency=usd&api_key=sk", "api_key"),
        (
            stripe.params.TaxRateCreateParams,
            "display_name=a&inclusive=true&percentage=x",
            "percentage",
        ),
    ],
)
def test_values_outside_the_sdks_types_are_refused(
    params_type: type, encoded: str, param: str
) -> None:
    with pytest.raises(StripeFailure) as caught:
        parameters.check(params_type, form.decode(encoded))
    assert caught.value.error["param"] == param


@pytest.mark.parametrize("encoded", ["a=1&a[b]=2", "a[b]=2&a=1", "a[b]=1&a[b][c]=2"])
def test_a_name_cannot_be_a_value_and_a_hash(encoded: str) -> None:
    with pytest.raises(StripeFailure, match="Invalid object"):
        form.decode(encoded)


@pytest.mark.parametrize("name", ["a[", "]", "a]b[", "[a]", "a[b]c", "a" + "[b]" * 2000])
def test_names_that_are_no_paths_stay_whole(name: str) -> None:
    """They end as unknown parameters, however deep or odd."""
    assert form.decode(urlencode({name: "1"})) == {name: "1"}


names = st.text(st.characters(exclude_characters="[]", exclude_categories=["Cs"]), min_size=1)
leaves = st.text(st.characters(exclude_categories=["Cs"]))
trees = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(names, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def as_form(tree: Any) -> Any:
    """Write lists as hashes of indexes, as they travel."""
    if isinstance(tree, list):
        tree = {str(index): item for index, item in enumerate(tree)}
    if isinstance(tree, dict):
        return {key: as_form(value) for key, value in tree.items()}
    return tree


@given(st.dictionaries(names, trees, max_size=4))
def test_decoding_undoes_the_sdks_own_encoding(params: dict[str, Any]) -> None:
    encoded = urlencode(list(_api_encode(params)))
    literal_brackets = encoded.replace("%5B", "[").replace("%5D", "]")  # as the SDK sends it
    assert form.decode(literal_brackets) == as_form(params)


@given(st.text())
def test_no_body_breaks_the_decoder(body: str) -> None:
    try:
        form.decode(body)
    except StripeFailure as failure:
        assert failure.status == 400  # noqa: PT017 - most bodies raise nothing
