"""The Checkout page: paying, failing to, trying again, and leaving nothing of the card behind."""

import logging
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import stripe

from simulator_testing.checkouts import SETUP, open_payment, open_setup
from simulator_testing.connecting import Clock, connect
from simulator_testing.payments import event_types
from stripe_simulator import Account, Simulator
from stripe_simulator.testing.browser import GOOD_CARD, Browser, query_of, target_of, text_of

DECLINED = "4000000000000002"
REQUIRED_3DS = "4000000000003220"
WHOLE_FORM = ""


def problems_of(body: str) -> dict[str, str]:
    """Return what the page says is wrong, by field or for the whole form."""
    beside = dict(re.findall(r'<p class="error" id="(\w+)-error">(.*?)</p>', body))
    whole = re.findall(r'<p class="error" role="alert">(.*?)</p>', body)
    found = beside | dict.fromkeys([WHOLE_FORM] * len(whole), *whole)
    return {field: unescape(text) for field, text in found.items()}


def test_the_page_asks_for_a_card(client: stripe.StripeClient, browser: Browser) -> None:
    page = browser.get(str(open_payment(client, customer_email="jane@example.com").url))
    assert page.status == 200
    assert "Pay $10.99 USD" in text_of(page)
    for name, label, autocomplete in (
        ("email", "E-mail", "email"),
        ("number", "Card number", "cc-number"),
        ("expiry", "Expiry", "cc-exp"),
        ("cvc", "Security code", "cc-csc"),
        ("name", "Name on card", "cc-name"),
    ):
        assert f'<label for="{name}">{label}</label>' in page.body
        (field,) = re.findall(rf'<input id="{name}"[^>]*>', page.body)
        assert f'autocomplete="{autocomplete}"' in field
    assert 'value="jane@example.com"' in page.body
    assert '<a href="https://shop.example/cart">Back</a>' in page.body
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    assert problems_of(page.body) == {}


def test_a_payment_goes_through(client: stripe.StripeClient, browser: Browser) -> None:
    data = {
        "capture_method": "automatic",
        "description": "Two books and a pen",
        "metadata": {"order": "7"},
        "receipt_email": "receipts@example.com",
        "statement_descriptor_suffix": "BOOKS",
    }
    session = open_payment(client, payment_intent_data=data, metadata={"of": "session"})
    done = target_of(browser.pay(str(session.url)))
    assert done == f"https://shop.example/done?session={session.id}"
    paid = client.v1.checkout.sessions.retrieve(session.id)
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert paid.customer_details is not None
    assert paid.customer_details.email == "jane@example.com"
    assert paid.customer_details.name == "Jane Doe"
    intent: dict[str, Any] = client.v1.payment_intents.retrieve(str(paid.payment_intent)).to_dict()
    assert {name: intent[name] for name in data} == data
    assert (intent["status"], intent["amount_received"]) == ("succeeded", 1099)
    method = client.v1.payment_methods.retrieve(str(intent["payment_method"]))
    assert method.billing_details.name == "Jane Doe"
    assert method.billing_details.email == "jane@example.com"
    assert event_types(client) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]


def test_paying_twice_pays_once(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    url = str(open_payment(client).url)
    answers = (browser.pay(url), browser.pay(url), browser.get(url))
    assert len({target_of(answer) for answer in answers}) == 1
    assert [entry.succeeded_charges for entry in simulator.books()] == [1]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("number", "", "Your card number is incomplete."),
        ("number", "4242", "The card number is not a valid credit card number."),
        ("number", "4242424242424241", "Your card number is incorrect."),
        ("expiry", "", "Your card's expiration date is incomplete."),
        ("expiry", "soon", "Your card's expiration date is incomplete."),
        ("expiry", "13/30", "Your card's expiration month is invalid."),
        ("expiry", "12/20", "Your card's expiration year is invalid."),
        ("cvc", "12", "Your card's security code is invalid."),
        ("cvc", "", "Your card's security code is incomplete."),
        ("name", "", "Your name is missing."),
        ("email", "jane", "Your e-mail address is incomplete."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    client: stripe.StripeClient, browser: Browser, field: str, value: str, message: str
) -> None:
    session = open_payment(client)
    page = browser.pay(str(session.url), **{field: value})
    assert page.status == 402
    assert problems_of(page.body) == {field: message}
    (shown,) = re.findall(rf'<input id="{field}"[^>]*>', page.body)
    assert 'aria-invalid="true"' in shown
    assert f"{field}-error" in shown
    kept = client.v1.checkout.sessions.retrieve(session.id)
    assert (kept.status, kept.payment_intent) == ("open", None)


@pytest.mark.parametrize("expiry", ["12/30", "12 / 2030", "1230", "12-30", "12 30"])
def test_an_expiry_is_read_as_people_write_it(
    client: stripe.StripeClient, browser: Browser, expiry: str
) -> None:
    target_of(browser.pay(str(open_payment(client).url), expiry=expiry))


def test_another_card_pays_after_a_decline(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    """It pays the same PaymentIntent, and only the card has to be typed again."""
    session = open_payment(client)
    page = browser.pay(str(session.url), number="4000000000009995")
    assert problems_of(page.body) == {WHOLE_FORM: "Your card has insufficient funds."}
    assert 'value="jane@example.com"' in page.body
    assert 'value="Jane Doe"' in page.body
    page = browser.pay(str(session.url), number=DECLINED)
    assert problems_of(page.body) == {WHOLE_FORM: "Your card was declined."}
    target_of(browser.pay(str(session.url)))
    (entry,) = simulator.books()
    assert (entry.status, entry.attempts, entry.succeeded_charges) == ("succeeded", 3, 1)


def test_a_wrong_code_is_said_beside_its_field(
    client: stripe.StripeClient, browser: Browser
) -> None:
    page = browser.pay(str(open_payment(client).url), number="4000000000000127")
    assert problems_of(page.body) == {"cvc": "Your card's security code is incorrect."}


def test_the_bank_may_ask_in_between(client: stripe.StripeClient, browser: Browser) -> None:
    session = open_payment(client)
    bank = target_of(browser.pay(str(session.url), number=REQUIRED_3DS))
    assert "/_simulator/challenge/" in bank
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"
    back = target_of(browser.answer(bank))
    assert query_of(back)["redirect_status"] == "succeeded"
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"
    assert target_of(browser.get(back)).startswith("https://shop.example/done")


@pytest.mark.parametrize(
    ("number", "outcome", "message"),
    [
        (REQUIRED_3DS, "failed", "The provided PaymentMethod has failed authentication."),
        ("4000008400001629", "succeeded", "Your card was declined."),
    ],
)
def test_another_card_pays_after_the_bank_refused(
    client: stripe.StripeClient, browser: Browser, number: str, outcome: str, message: str
) -> None:
    session = open_payment(client)
    bank = target_of(browser.pay(str(session.url), number=number))
    page = browser.get(target_of(browser.answer(bank, outcome)))
    assert problems_of(page.body)[WHOLE_FORM].startswith(message)
    target_of(browser.pay(str(session.url)))
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"


def test_another_card_pays_while_the_bank_waits(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    """The first card can then pay no more."""
    session = open_payment(client)
    bank = target_of(browser.pay(str(session.url), number=REQUIRED_3DS))
    target_of(browser.pay(str(session.url)))
    browser.answer(bank)
    (entry,) = simulator.books()
    assert (entry.succeeded_charges, entry.last4) == (1, "4242")


@pytest.mark.parametrize(
    ("number", "outcome", "status"),
    [("4000000000080103", "succeeded", "paid"), ("4000000000080111", "failed", "unpaid")],
)
def test_money_that_comes_late_is_told_late(
    client: stripe.StripeClient,
    browser: Browser,
    clock: Clock,
    number: str,
    outcome: str,
    status: str,
) -> None:
    session = open_payment(client)
    target_of(browser.pay(str(session.url), number=number))
    waiting = client.v1.checkout.sessions.retrieve(session.id)
    assert (waiting.status, waiting.payment_status) == ("complete", "unpaid")
    clock.now += 30
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == status
    assert event_types(client)[-1] == f"checkout.session.async_payment_{outcome}"


@pytest.mark.parametrize("is_known", [True, False], ids=["known customer", "new customer"])
def test_a_card_is_kept(client: stripe.StripeClient, browser: Browser, is_known: bool) -> None:
    if is_known:
        session = open_setup(client, customer=client.v1.customers.create().id)
    else:
        session = open_setup(client, customer_creation="always")
    assert "Save card" in browser.get(str(session.url)).body
    bank = target_of(browser.pay(str(session.url), number="4000002500003155"))
    assert target_of(browser.get(target_of(browser.answer(bank)))) == SETUP["success_url"]
    done = client.v1.checkout.sessions.retrieve(session.id)
    assert (done.status, done.payment_status) == ("complete", "no_payment_required")
    intent = client.v1.setup_intents.retrieve(str(done.setup_intent))
    assert (intent.status, intent.customer) == ("succeeded", done.customer)
    method = client.v1.payment_methods.retrieve(str(intent.payment_method))
    assert method.customer == done.customer is not None


def test_a_card_that_the_bank_refused_is_not_kept(
    client: stripe.StripeClient, browser: Browser
) -> None:
    session = open_setup(client)
    bank = target_of(browser.pay(str(session.url), number=REQUIRED_3DS))
    page = browser.get(target_of(browser.answer(bank, "failed")))
    assert "failed authentication" in problems_of(page.body)[WHOLE_FORM]
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"


def test_a_payment_can_keep_its_card(client: stripe.StripeClient, browser: Browser) -> None:
    """What was filled in makes one customer, even after a decline."""
    session = open_payment(client, payment_intent_data={"setup_future_usage": "off_session"})
    browser.pay(str(session.url), number=DECLINED)
    target_of(browser.pay(str(session.url)))
    (customer,) = client.v1.customers.list().data
    assert (customer.name, customer.email) == ("Jane Doe", "jane@example.com")
    done = client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
    assert done.customer == customer.id
    intent: Any = done.payment_intent
    assert client.v1.payment_methods.retrieve(intent.payment_method).customer == customer.id


def test_an_expired_page_takes_no_money(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    session = open_payment(client)
    bank = target_of(browser.pay(str(session.url), number=REQUIRED_3DS))
    client.v1.checkout.sessions.expire(session.id)
    for page in (browser.get(str(session.url)), browser.pay(str(session.url))):
        assert page.status == 410
        assert "Nothing was paid" in text_of(page)
        assert "https://shop.example/cart" in page.body
    browser.answer(bank)
    assert simulator.books()[0].status == "canceled"


def test_a_wrong_address_is_not_found(client: stripe.StripeClient, browser: Browser) -> None:
    url = str(open_payment(client).url)
    for wrong in (url + "x", url + "/other", url[:-1]):
        assert {browser.get(wrong).status, browser.pay(wrong).status} == {404}, wrong


def test_the_way_back_of_the_bank_asks_again_before_any_attempt(
    client: stripe.StripeClient, browser: Browser
) -> None:
    page = browser.get(f"{open_payment(client).url}/return")
    assert (page.status, problems_of(page.body)) == (200, {})


def test_what_others_wrote_is_escaped(client: stripe.StripeClient, browser: Browser) -> None:
    session = open_payment(client, cancel_url='https://shop.example/"><script>alert(1)</script>')
    page = browser.pay(str(session.url), name='"><script>alert(2)</script>', number="1")
    assert "<script" not in page.body
    assert "&lt;script&gt;alert(2)" in page.body


def test_another_site_cannot_submit_it(client: stripe.StripeClient, browser: Browser) -> None:
    headers = {"origin": "https://evil.example", "host": "127.0.0.1:12111"}
    assert browser.post(str(open_payment(client).url), GOOD_CARD, **headers).status == 403


def test_no_card_is_left_behind(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Neither file nor page nor address nor log has it, whatever was typed into which field."""
    caplog.set_level(logging.DEBUG)
    simulator = Simulator.open(database, account=Account(any_number=True))
    client, browser = connect(simulator), Browser(simulator)
    number, spaced = "4716108999716531", "4716 1089 9971 6531"
    cards: list[dict[str, str]] = [
        {"number": spaced, "cvc": "738"},
        {"number": number, "cvc": "7"},
        {"number": number, "expiry": "13/40", "cvc": "738"},
        {"number": number, "expiry": number, "cvc": "738"},
        {"number": number, "cvc": number},
        {"name": number},
        {"name": f"Jane {spaced}"},
        {"email": f"{number}@example.com"},
    ]
    seen = []
    for card in cards:
        answer = browser.pay(str(open_payment(client).url), **card)
        seen += [answer.body, *answer.headers.values()]
    files = [path.read_bytes() for path in database.parent.iterdir()]
    simulator.close()
    files += [path.read_bytes() for path in database.parent.iterdir()]
    everything = "\0".join([*seen, caplog.text, *(it.decode(errors="ignore") for it in files)])
    assert "checkout.session.completed" in everything
    assert number[:12] not in re.sub(r"[ -]", "", everything)
    assert '"738"' not in everything


def test_a_page_can_be_paid_by_something_that_is_no_card(
    client: stripe.StripeClient, simulator: Simulator, browser: Browser
) -> None:
    """As Stripe's page may, where the dashboard offers more; the books have no card then."""
    session = open_payment(client)
    assert target_of(browser.pay_without_card(str(session.url), "amazon_pay"))
    paid = client.v1.checkout.sessions.retrieve(
        session.id, {"expand": ["payment_intent.payment_method"]}
    )
    intent: Any = paid.payment_intent
    assert (paid.status, paid.payment_status, intent.status) == ("complete", "paid", "succeeded")
    assert intent.payment_method.type == "amazon_pay"
    assert "card" not in intent.payment_method
    details: Any = client.v1.charges.retrieve(intent.latest_charge).payment_method_details
    assert details.type == "amazon_pay"
    (entry,) = simulator.books()
    assert (entry.succeeded_charges, entry.brand, entry.last4) == (1, None, None)


@pytest.mark.parametrize("kind", ["card", "", "Amazon Pay", "x" * 41])
def test_what_is_no_kind_of_payment_method_is_read_as_a_card(
    client: stripe.StripeClient, browser: Browser, kind: str
) -> None:
    page = browser.pay_without_card(str(open_payment(client).url), kind)
    assert page.status == 402
    assert "number" in problems_of(page.body)


def test_a_card_is_all_that_a_page_saves(client: stripe.StripeClient, browser: Browser) -> None:
    assert browser.pay_without_card(str(open_setup(client).url)).status == 402
