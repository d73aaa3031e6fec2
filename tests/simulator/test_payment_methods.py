"""PaymentMethods from numbers and tokens: what Stripe answers, and how it refuses."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
import stripe

from stripe_simulator import Account, Simulator
from stripe_simulator.cards import passes_luhn
from stripe_simulator.test_cards import BY_TOKEN, KNOWN_CARDS

VISA = "4242424242424242"

# Written from https://docs.stripe.com/testing, not from the simulator's own table.
BY_NUMBER = [
    ("4242424242424242", "visa", "credit", "US"),
    ("4000056655665556", "visa", "debit", "US"),
    ("5555555555554444", "mastercard", "credit", "US"),
    ("2223003122003222", "mastercard", "credit", "US"),
    ("5200828282828210", "mastercard", "debit", "US"),
    ("5105105105105100", "mastercard", "prepaid", "US"),
    ("378282246310005", "amex", "credit", "US"),
    ("371449635398431", "amex", "credit", "US"),
    ("6011111111111117", "discover", "credit", "US"),
    ("6011000990139424", "discover", "credit", "US"),
    ("6011981111111113", "discover", "debit", "US"),
    ("3056930009020004", "diners", "credit", "US"),
    ("36227206271667", "diners", "credit", "US"),
    ("3566002020360505", "jcb", "credit", "US"),
    ("6200000000000005", "unionpay", "credit", "US"),
    ("6200000000000047", "unionpay", "debit", "US"),
    ("6205500000000000004", "unionpay", "credit", "US"),
    ("4000002500001001", "visa", "credit", "FR"),
    ("5555552500001001", "mastercard", "credit", "FR"),
    ("4000000760000002", "visa", "credit", "BR"),
    ("4000002760000016", "visa", "credit", "DE"),
    ("4000058260000005", "visa", "debit", "GB"),
    ("4000003920000003", "visa", "credit", "JP"),
    ("4000000000000002", "visa", "credit", "US"),
    ("4000000000009995", "visa", "credit", "US"),
    ("4000000000000069", "visa", "credit", "US"),
    ("4000000000000127", "visa", "credit", "US"),
    ("4100000000000019", "visa", "credit", "US"),
    ("4000002500003155", "visa", "credit", "US"),
    ("4000000000003220", "visa", "credit", "US"),
    ("4111111111111111", "visa", "credit", "US"),
    ("4012888888881881", "visa", "credit", "US"),
    ("4222222222222", "visa", "credit", "US"),
    ("378734493671000", "amex", "credit", "US"),
    ("30569309025904", "diners", "credit", "US"),
    ("38520000023237", "diners", "credit", "US"),
    ("3530111333300000", "jcb", "credit", "JP"),
    ("5019717010103742", "unknown", "debit", "DK"),
    ("6304000000000000", "mastercard", "debit", "DE"),
]

BY_PUBLISHED_TOKEN = [
    ("tok_visa", "visa", "credit", "4242"),
    ("tok_visa_debit", "visa", "debit", "5556"),
    ("tok_mastercard", "mastercard", "credit", "4444"),
    ("tok_mastercard_debit", "mastercard", "debit", "8210"),
    ("tok_mastercard_prepaid", "mastercard", "prepaid", "5100"),
    ("tok_amex", "amex", "credit", "8431"),
    ("tok_discover", "discover", "credit", "1117"),
    ("tok_diners", "diners", "credit", "0004"),
    ("tok_jcb", "jcb", "credit", "0505"),
    ("tok_unionpay", "unionpay", "credit", "0005"),
    ("tok_us", "visa", "credit", "4242"),
    ("tok_gb", "visa", "credit", "0000"),
    ("tok_chargeDeclined", "visa", "credit", "0002"),
    ("tok_visa_chargeDeclined", "visa", "credit", "0002"),
    ("tok_chargeDeclinedInsufficientFunds", "visa", "credit", "9995"),
    ("tok_visa_chargeDeclinedInsufficientFunds", "visa", "credit", "9995"),
    ("tok_chargeDeclinedLostCard", "visa", "credit", "9987"),
    ("tok_chargeDeclinedStolenCard", "visa", "credit", "9979"),
    ("tok_chargeDeclinedExpiredCard", "visa", "credit", "0069"),
    ("tok_chargeDeclinedIncorrectCvc", "visa", "credit", "0127"),
    ("tok_chargeDeclinedProcessingError", "visa", "credit", "0119"),
    ("tok_chargeCustomerFail", "visa", "credit", "0341"),
    ("tok_threeDSecure2Required", "visa", "credit", "3220"),
    ("tok_radarBlock", "visa", "credit", "0019"),
]

LIVE_CARD = "4539578763621486"


def card(number: str = VISA, month: Any = 12, year: Any = 2030, **more: Any) -> dict[str, Any]:
    cvc = "1234" if number[:2] in ("34", "37") else "123"
    card = {"number": number, "exp_month": month, "exp_year": year, "cvc": cvc} | more
    return {"type": "card", "card": card}


def create(client: stripe.StripeClient, params: dict[str, Any]) -> stripe.PaymentMethod:
    return client.v1.payment_methods.create(params)  # type: ignore[arg-type]


@pytest.mark.parametrize(("number", "brand", "funding", "country"), BY_NUMBER)
def test_a_published_number_is_described_as_documented(
    shared: stripe.StripeClient, number: str, brand: str, funding: str, country: str
) -> None:
    method = create(shared, card(number))
    assert method.card is not None
    described = (method.card.brand, method.card.funding, method.card.country, method.card.last4)
    assert described == (brand, funding, country, number[-4:])


@pytest.mark.parametrize(("token", "brand", "funding", "last4"), BY_PUBLISHED_TOKEN)
def test_a_published_token_stands_for_its_card(
    shared: stripe.StripeClient, token: str, brand: str, funding: str, last4: str
) -> None:
    method = create(shared, {"type": "card", "card": {"token": token}})
    assert method.card is not None
    assert (method.card.brand, method.card.funding, method.card.last4) == (brand, funding, last4)


def test_every_row_of_the_table_becomes_a_payment_method(shared: stripe.StripeClient) -> None:
    """Cards that decline or ask for 3-D Secure do so on the charge, not on tokenising."""
    assert all(passes_luhn(known.number) for known in KNOWN_CARDS)
    assert len({known.number for known in KNOWN_CARDS}) == len(KNOWN_CARDS)
    for known in KNOWN_CARDS:
        method = create(shared, card(known.number))
        assert method.card is not None
        assert method.card.last4 == known.number[-4:]


def test_every_token_of_the_table_becomes_a_payment_method(shared: stripe.StripeClient) -> None:
    for token, known in BY_TOKEN.items():
        method = create(shared, {"type": "card", "card": {"token": token}})
        assert method.card is not None
        assert (method.card.last4, method.card.country) == (known.number[-4:], known.country)


def test_the_object_has_stripes_shape(shared: stripe.StripeClient) -> None:
    billing = {"name": "Zoë Ömer", "email": "z@example.com", "address": {"postal_code": "10115"}}
    params = card() | {"billing_details": billing, "metadata": {"order": "7", "x y": "&=[ü]"}}
    method = create(shared, params).to_dict()
    assert re.fullmatch("pm_[A-Za-z0-9]{24}", method.pop("id"))
    fingerprint = method["card"].pop("fingerprint")
    assert re.fullmatch("[a-z0-9]{16}", fingerprint)
    address = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    assert method == {
        "object": "payment_method",
        "allow_redisplay": "unspecified",
        "billing_details": {
            "address": address | {"postal_code": "10115"},
            "email": "z@example.com",
            "name": "Zoë Ömer",
            "phone": None,
            "tax_id": None,
        },
        "card": {
            "brand": "visa",
            "checks": {
                "address_line1_check": None,
                "address_postal_code_check": "unchecked",
                "cvc_check": "unchecked",
            },
            "country": "US",
            "display_brand": "visa",
            "exp_month": 12,
            "exp_year": 2030,
            "funding": "credit",
            "generated_from": None,
            "last4": "4242",
            "networks": {"available": ["visa"], "preferred": None},
            "regulated_status": "unregulated",
            "three_d_secure_usage": {"supported": True},
            "wallet": None,
        },
        "created": 1_795_000_000,
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": {"order": "7", "x y": "&=[ü]"},
        "type": "card",
    }


def test_what_was_created_can_be_retrieved(client: stripe.StripeClient) -> None:
    method = create(client, card())
    assert client.v1.payment_methods.retrieve(method.id).to_dict() == method.to_dict()
    with_customer = client.v1.payment_methods.retrieve(method.id, {"expand": ["customer"]})
    assert with_customer.customer is None


def test_an_unknown_id_is_resource_missing(shared: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="No such PaymentMethod: 'pm_x'") as caught:
        shared.v1.payment_methods.retrieve("pm_x")
    assert (caught.value.http_status, caught.value.code) == (404, "resource_missing")
    assert caught.value.param == "payment_method"


@pytest.mark.parametrize(
    ("params", "code", "param"),
    [
        (card("4242424242424241"), "incorrect_number", "number"),
        (card("4242"), "invalid_number", "number"),
        (card("\uff14\uff12" * 8), "invalid_number", "number"),
        (card("4242 4242 4242 424x"), "invalid_number", "number"),
        (card(month=13), "invalid_expiry_month", "exp_month"),
        (card(month=0), "invalid_expiry_month", "exp_month"),
        (card(month=10, year=2026), "invalid_expiry_month", "exp_month"),
        (card(year=2025), "invalid_expiry_year", "exp_year"),
        (card(year=2077), "invalid_expiry_year", "exp_year"),
        (card(year=230), "invalid_expiry_year", "exp_year"),
        (card(cvc="99"), "invalid_cvc", "cvc"),
        (card(cvc="1234"), "invalid_cvc", "cvc"),
        (card(cvc="12a"), "invalid_cvc", "cvc"),
        (card("378282246310005", cvc="12345"), "invalid_cvc", "cvc"),
        (card(LIVE_CARD, year=2025), "invalid_expiry_year", "exp_year"),
    ],
)
def test_bad_card_data_is_a_card_error(
    shared: stripe.StripeClient, params: dict[str, Any], code: str, param: str
) -> None:
    with pytest.raises(stripe.CardError) as caught:
        create(shared, params)
    error = caught.value
    assert (error.http_status, error.code, error.param) == (402, code, param)
    assert error.error is not None
    assert error.error.type == "card_error"
    assert error.error.doc_url == f"https://stripe.com/docs/error-codes/{code.replace('_', '-')}"
    assert params["card"]["number"] not in repr(error)


@pytest.mark.parametrize(("month", "year"), [(11, 2026), (12, 2076), (11, 26), ("05", "2031")])
def test_a_card_is_good_through_its_month_and_fifty_years_ahead(
    shared: stripe.StripeClient, month: Any, year: Any
) -> None:
    method = create(shared, card(month=month, year=year))
    assert method.card is not None
    assert (method.card.exp_month, method.card.exp_year % 100) == (int(month), int(year) % 100)
    assert method.card.exp_year > 2000


def test_a_number_that_is_no_test_card_is_refused_in_test_mode(shared: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError, match=r"used a non test \(live\) card") as caught:
        create(shared, card(LIVE_CARD))
    assert (caught.value.http_status, caught.value.code) == (402, "card_declined")
    assert caught.value.error is not None
    assert caught.value.error.decline_code == "test_mode_live_card"


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        (LIVE_CARD, "visa"),
        ("5425233430109903", "mastercard"),
        ("2720990000000007", "mastercard"),
        ("2721000000000004", "unknown"),
        ("340000000000009", "amex"),
        ("6011000991300009", "discover"),
        ("3528000700000000", "jcb"),
        ("36700102000000", "diners"),
        ("6250941006528599", "unionpay"),
        ("6799990100000000019", "mastercard"),
    ],
)
def test_an_account_may_take_every_valid_number(
    any_number: stripe.StripeClient, number: str, brand: str
) -> None:
    method = create(any_number, card(number))
    assert method.card is not None
    assert (method.card.brand, method.card.last4) == (brand, number[-4:])


def test_separators_in_a_number_do_not_matter(shared: stripe.StripeClient) -> None:
    method = create(shared, card("4242 4242-4242 4242"))
    assert method.card is not None
    assert method.card.last4 == "4242"


def test_raw_cards_are_refused_where_the_account_may_not_send_them(
    client: stripe.StripeClient,
) -> None:
    """The status is 402, so the Python SDK raises CardError although the type says otherwise."""
    options = {"api_key": "sk_test_norawcards"}
    for params in (card(), card("4242424242424241")):
        with pytest.raises(stripe.CardError, match="generally unsafe") as caught:
            client.v1.payment_methods.create(params, options)  # type: ignore[arg-type]
        assert caught.value.code is None
        assert caught.value.error is not None
        assert caught.value.error.type == "invalid_request_error"
    token = {"type": "card", "card": {"token": "tok_visa"}}
    assert client.v1.payment_methods.create(token, options).id  # type: ignore[arg-type]


def test_an_account_can_refuse_raw_cards_from_every_key() -> None:
    simulator = Simulator.open(":memory:", account=Account(raw_cards=False))
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    with pytest.raises(stripe.CardError, match="generally unsafe"):
        create(client, card())
    simulator.close()


def test_a_cobranded_card_remembers_the_preferred_network(shared: stripe.StripeClient) -> None:
    for preferred, kept in (
        ("cartes_bancaires", "cartes_bancaires"),
        ("mastercard", "invalid_preference"),
    ):
        method = create(shared, card("4000002500001001", networks={"preferred": preferred}))
        assert method.card is not None
        assert method.card.networks is not None
        assert method.card.networks.available == ["cartes_bancaires", "visa"]
        assert method.card.networks.preferred == kept


def test_the_fingerprint_follows_from_what_is_on_show_only(any_number: stripe.StripeClient) -> None:
    """Two numbers with the same ends of the same brand cannot be told apart by it."""
    alike = [f"4{middle:011}0002" for middle in range(40)]
    prints = set()
    for number in filter(passes_luhn, alike):
        method = create(any_number, card(number))
        assert method.card is not None
        prints.add(method.card.fingerprint)
    assert len(list(filter(passes_luhn, alike))) > 1
    assert len(prints) == 1


def test_the_sdks_async_half_works_too(simulator: Simulator) -> None:
    client = stripe.StripeClient("sk_test_async", http_client=simulator.http_client())

    async def both() -> tuple[str, str]:
        method = await client.v1.payment_methods.create_async(card())  # type: ignore[arg-type]
        return method.id, (await client.v1.payment_methods.retrieve_async(method.id)).id

    made, found = asyncio.run(both())
    assert made == found
