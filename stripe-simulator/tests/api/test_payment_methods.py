"""PaymentMethods of numbers and tokens: what Stripe answers, and how it refuses."""

import re
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect
from simulator_testing.payments import expect_decline, new_card, new_intent
from stripe_simulator import Account, Simulator
from stripe_simulator.cards.catalogue import BY_PAYMENT_METHOD, BY_TOKEN, KNOWN_CARDS
from stripe_simulator.cards.checks import passes_luhn

VISA = "4242424242424242"
LIVE_CARD = "4539578763621486"

# Written from https://docs.stripe.com/testing, not from the simulator's own catalogue.
PUBLISHED_NUMBERS = [
    ("4242424242424242", "visa", "credit", "US"),
    ("4222222222222", "visa", "credit", "US"),
    ("4000056655665556", "visa", "debit", "US"),
    ("5555555555554444", "mastercard", "credit", "US"),
    ("2223003122003222", "mastercard", "credit", "US"),
    ("5105105105105100", "mastercard", "prepaid", "US"),
    ("378282246310005", "amex", "credit", "US"),
    ("6011111111111117", "discover", "credit", "US"),
    ("3056930009020004", "diners", "credit", "US"),
    ("36227206271667", "diners", "credit", "US"),
    ("3566002020360505", "jcb", "credit", "US"),
    ("6205500000000000004", "unionpay", "credit", "US"),
    ("5555552500001001", "mastercard", "credit", "FR"),
    ("4000000760000002", "visa", "credit", "BR"),
    ("4000058260000005", "visa", "debit", "GB"),
    ("4000000000000002", "visa", "credit", "US"),
    ("4000002500003155", "visa", "credit", "US"),
    ("5019717010103742", "unknown", "debit", "DK"),
    ("6304000000000000", "mastercard", "debit", "DE"),
]
PUBLISHED_TOKENS = [
    ("tok_visa", "visa", "credit", "4242"),
    ("tok_us", "visa", "credit", "4242"),
    ("tok_gb", "visa", "credit", "0000"),
    ("tok_mastercard_prepaid", "mastercard", "prepaid", "5100"),
    ("tok_amex", "amex", "credit", "8431"),
    ("tok_chargeDeclined", "visa", "credit", "0002"),
    ("tok_visa_chargeDeclined", "visa", "credit", "0002"),
    ("tok_chargeDeclinedIncorrectCvc", "visa", "credit", "0127"),
    ("tok_threeDSecure2Required", "visa", "credit", "3220"),
    ("tok_radarBlock", "visa", "credit", "0019"),
]


def card(number: str = VISA, month: Any = 12, year: Any = 2030, **more: Any) -> dict[str, Any]:
    cvc = "1234" if number[:2] in ("34", "37") else "123"
    sent = {"number": number, "exp_month": month, "exp_year": year, "cvc": cvc} | more
    return {"type": "card", "card": sent}


def create(client: stripe.StripeClient, params: dict[str, Any]) -> stripe.PaymentMethod:
    return client.v1.payment_methods.create(params)  # type: ignore[arg-type]


def card_of(method: stripe.PaymentMethod) -> Any:
    assert method.card is not None
    return method.card


@pytest.mark.parametrize(("number", "brand", "funding", "country"), PUBLISHED_NUMBERS)
def test_a_published_number_is_described_as_documented(
    client: stripe.StripeClient, number: str, brand: str, funding: str, country: str
) -> None:
    made = card_of(create(client, card(number)))
    described = (made.brand, made.funding, made.country, made.last4)
    assert described == (brand, funding, country, number[-4:])


@pytest.mark.parametrize(("token", "brand", "funding", "last4"), PUBLISHED_TOKENS)
def test_a_published_token_stands_for_its_card(
    client: stripe.StripeClient, token: str, brand: str, funding: str, last4: str
) -> None:
    made = card_of(create(client, {"type": "card", "card": {"token": token}}))
    assert (made.brand, made.funding, made.last4) == (brand, funding, last4)


def test_every_card_of_the_catalogue_becomes_a_payment_method(client: stripe.StripeClient) -> None:
    """Cards that decline or ask for 3-D Secure do so on the charge."""
    for known in KNOWN_CARDS:
        assert card_of(create(client, card(known.number))).last4 == known.number[-4:], known


def test_every_token_of_the_catalogue_becomes_a_payment_method(client: stripe.StripeClient) -> None:
    for token, known in BY_TOKEN.items():
        made = card_of(create(client, {"type": "card", "card": {"token": token}}))
        assert (made.last4, made.country) == (known.number[-4:], known.country), token


def test_every_published_payment_method_makes_a_new_one_at_each_look(
    client: stripe.StripeClient,
) -> None:
    """So it can be used again and again."""
    for name, known in BY_PAYMENT_METHOD.items():
        first, second = (client.v1.payment_methods.retrieve(name) for _ in range(2))
        assert card_of(first).last4 == known.number[-4:], name
        assert len({name, first.id, second.id}) == 3, name


def test_the_object_has_stripes_shape(client: stripe.StripeClient) -> None:
    billing = {"name": "Zoë Ömer", "email": "z@example.com", "address": {"postal_code": "10115"}}
    params = card() | {"billing_details": billing, "metadata": {"order": "7", "x y": "&=[ü]"}}
    method = create(client, params).to_dict()
    assert re.fullmatch("pm_[A-Za-z0-9]{24}", method.pop("id"))
    assert re.fullmatch("[a-z0-9]{16}", method["card"].pop("fingerprint"))
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


def test_a_payment_method_can_be_retrieved(client: stripe.StripeClient) -> None:
    method = create(client, card())
    assert client.v1.payment_methods.retrieve(method.id).to_dict() == method.to_dict()
    with_customer = client.v1.payment_methods.retrieve(method.id, {"expand": ["customer"]})
    assert with_customer.customer is None
    with pytest.raises(stripe.InvalidRequestError, match="No such PaymentMethod: 'pm_x'") as caught:
        client.v1.payment_methods.retrieve("pm_x")
    assert (caught.value.http_status, caught.value.code) == (404, "resource_missing")
    assert caught.value.param == "payment_method"


@pytest.mark.parametrize(
    ("params", "code", "param"),
    [
        pytest.param(card("4242424242424241"), "incorrect_number", "number", id="checksum"),
        pytest.param(card("4242"), "invalid_number", "number", id="short number"),
        pytest.param(card("\uff14\uff12" * 8), "invalid_number", "number", id="full-width digits"),
        pytest.param(card("4242 4242 4242 424x"), "invalid_number", "number", id="letter"),
        pytest.param(card(month=13), "invalid_expiry_month", "exp_month", id="month 13"),
        pytest.param(card(month=0), "invalid_expiry_month", "exp_month", id="month 0"),
        pytest.param(
            card(month=10, year=2026), "invalid_expiry_month", "exp_month", id="last month"
        ),
        pytest.param(card(year=2025), "invalid_expiry_year", "exp_year", id="last year"),
        pytest.param(card(year=2077), "invalid_expiry_year", "exp_year", id="51 years ahead"),
        pytest.param(card(year=230), "invalid_expiry_year", "exp_year", id="year of three digits"),
        pytest.param(card(cvc="99"), "invalid_cvc", "cvc", id="short code"),
        pytest.param(card(cvc="1234"), "invalid_cvc", "cvc", id="code of an Amex"),
        pytest.param(card(cvc="12a"), "invalid_cvc", "cvc", id="letter in the code"),
        pytest.param(
            card("378282246310005", cvc="12345"), "invalid_cvc", "cvc", id="long code of an Amex"
        ),
        pytest.param(
            card(LIVE_CARD, year=2025), "invalid_expiry_year", "exp_year", id="old live card"
        ),
    ],
)
def test_bad_card_data_is_a_card_error(
    client: stripe.StripeClient, params: dict[str, Any], code: str, param: str
) -> None:
    with pytest.raises(stripe.CardError) as caught:
        create(client, params)
    error = caught.value
    assert (error.http_status, error.code, error.param) == (402, code, param)
    assert error.error is not None
    assert error.error.type == "card_error"
    assert error.error.doc_url == f"https://stripe.com/docs/error-codes/{code.replace('_', '-')}"
    assert params["card"]["number"] not in repr(error)


@pytest.mark.parametrize(("month", "year"), [(11, 2026), (12, 2076), (11, 26), ("05", "2031")])
def test_a_card_is_good_through_its_month_and_fifty_years_ahead(
    client: stripe.StripeClient, month: Any, year: Any
) -> None:
    made = card_of(create(client, card(month=month, year=year)))
    assert (made.exp_month, made.exp_year % 100) == (int(month), int(year) % 100)
    assert made.exp_year > 2000


def test_spaces_and_dashes_in_a_number_do_not_matter(client: stripe.StripeClient) -> None:
    assert card_of(create(client, card("4242 4242-4242 4242"))).last4 == "4242"


def test_a_live_card_is_declined_in_test_mode(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError, match=r"used a non test \(live\) card") as caught:
        create(client, card(LIVE_CARD))
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
    client_for_any_number: stripe.StripeClient, number: str, brand: str
) -> None:
    made = card_of(create(client_for_any_number, card(number)))
    assert (made.brand, made.last4) == (brand, number[-4:])


def test_a_key_without_access_to_raw_card_data_is_refused(client: stripe.StripeClient) -> None:
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


def test_an_account_can_refuse_raw_card_data_from_every_key() -> None:
    simulator = Simulator.open(":memory:", account=Account(raw_cards=False))
    with pytest.raises(stripe.CardError, match="generally unsafe"):
        create(connect(simulator), card())
    simulator.close()


@pytest.mark.parametrize(
    ("preferred", "kept"),
    [("cartes_bancaires", "cartes_bancaires"), ("mastercard", "invalid_preference")],
)
def test_a_cobranded_card_remembers_the_preferred_network(
    client: stripe.StripeClient, preferred: str, kept: str
) -> None:
    made = card_of(create(client, card("4000002500001001", networks={"preferred": preferred})))
    assert made.networks.available == ["cartes_bancaires", "visa"]
    assert made.networks.preferred == kept


def test_the_fingerprint_says_no_more_than_the_object_shows(
    client_for_any_number: stripe.StripeClient,
) -> None:
    """Two numbers of one brand with the same last four have the same fingerprint."""
    numbers = list(filter(passes_luhn, (f"4{middle:011}0002" for middle in range(40))))
    prints = {card_of(create(client_for_any_number, card(it))).fingerprint for it in numbers}
    assert len(numbers) > 1
    assert len(prints) == 1


def test_a_card_whose_bank_cannot_be_asked_is_attached(client: stripe.StripeClient) -> None:
    """3-D Secure belongs to a payment, so 4000008400001280 fails there."""
    customer = client.v1.customers.create().id
    method = client.v1.payment_methods.attach(
        new_card(client, "4000008400001280"), {"customer": customer}
    )
    assert method.customer == customer
    intent = new_intent(client, customer=customer)
    assert expect_decline(client, intent.id, method.id)["code"] == "card_declined"


def test_the_cards_of_a_customer_are_listed_by_who_may_see_them(
    client: stripe.StripeClient,
) -> None:
    customer = client.v1.customers.create().id
    made = {}
    for redisplay in ("always", "limited", "unspecified"):
        card: Any = {"type": "card", "card": {"token": "tok_visa"}, "allow_redisplay": redisplay}
        made[redisplay] = client.v1.payment_methods.create(card).id
        client.v1.payment_methods.attach(made[redisplay], {"customer": customer})
    for redisplay, id_ in made.items():
        asked: Any = {"allow_redisplay": redisplay, "type": "card"}
        assert [each.id for each in client.v1.customers.payment_methods.list(customer, asked)] == [
            id_
        ]
        asked["customer"] = customer
        assert [each.id for each in client.v1.payment_methods.list(asked)] == [id_]
