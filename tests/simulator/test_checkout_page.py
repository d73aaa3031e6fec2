"""The Checkout page: paying, failing to, trying again, and what is left of the card: nothing."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
import stripe
from tests.simulator.browsing import GOOD_CARD, Browser, query_of, target_of, text_of
from tests.simulator.payments import event_types
from tests.simulator.test_checkout import PAYMENT, SETUP, opened

from stripe_simulator import Account, Simulator


@pytest.fixture
def inline(simulator: Simulator) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", http_client=simulator.http_client())


@pytest.fixture
def browser(simulator: Simulator) -> Browser:
    return Browser(simulator)


def errors_of(body: str) -> dict[str, str]:
    """Return what the page says is wrong, by field; the whole is ''."""
    beside = dict(re.findall(r'<p class="error" id="(\w+)-error">(.*?)</p>', body))
    whole = re.findall(r'<p class="error" role="alert">(.*?)</p>', body)
    return beside | dict.fromkeys([""] * len(whole), *whole)


def test_the_page_asks_for_a_card(inline: stripe.StripeClient, browser: Browser) -> None:
    page = browser.get(str(opened(inline, customer_email="jane@example.com").url))
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
    assert errors_of(page.body) == {}


def test_a_payment_goes_through(inline: stripe.StripeClient, browser: Browser) -> None:
    data = {
        "capture_method": "automatic",
        "description": "Two books and a pen",
        "metadata": {"order": "7"},
        "receipt_email": "receipts@example.com",
        "statement_descriptor_suffix": "BOOKS",
    }
    session = opened(inline, payment_intent_data=data, metadata={"of": "session"})
    done = target_of(browser.pay(str(session.url)))
    assert done == f"https://shop.example/done?session={session.id}"
    paid = inline.v1.checkout.sessions.retrieve(session.id)
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert paid.customer_details is not None
    assert (paid.customer_details.email, paid.customer_details.name) == (
        "jane@example.com",
        "Jane Doe",
    )
    intent: dict[str, Any] = inline.v1.payment_intents.retrieve(str(paid.payment_intent)).to_dict()
    assert {name: intent[name] for name in data} == data
    assert (intent["status"], intent["amount_received"]) == ("succeeded", 1099)
    method = inline.v1.payment_methods.retrieve(str(intent["payment_method"]))
    assert (method.billing_details.name, method.billing_details.email) == (
        "Jane Doe",
        "jane@example.com",
    )
    assert event_types(inline) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]


def test_paying_twice_pays_once(
    inline: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    url = str(opened(inline).url)
    first, second, look = browser.pay(url), browser.pay(url), browser.get(url)
    assert target_of(first) == target_of(second) == target_of(look)
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
    inline: stripe.StripeClient, browser: Browser, field: str, value: str, message: str
) -> None:
    session = opened(inline)
    page = browser.pay(str(session.url), **{field: value})
    assert page.status == 402
    assert {name: it.replace("&#x27;", "'") for name, it in errors_of(page.body).items()} == {
        field: message
    }
    (shown,) = re.findall(rf'<input id="{field}"[^>]*>', page.body)
    assert 'aria-invalid="true"' in shown
    assert f"{field}-error" in shown
    kept = inline.v1.checkout.sessions.retrieve(session.id)
    assert (kept.status, kept.payment_intent) == ("open", None)


@pytest.mark.parametrize("expiry", ["12/30", "12 / 30", "12/2030", "1230", "12-30", "12 30"])
def test_an_expiry_is_read_as_people_write_it(
    inline: stripe.StripeClient, browser: Browser, expiry: str
) -> None:
    target_of(browser.pay(str(opened(inline).url), expiry=expiry))


def test_another_card_pays_after_a_decline(
    inline: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    """Of the same PaymentIntent; what is typed again is the card alone."""
    session = opened(inline)
    page = browser.pay(str(session.url), number="4000000000009995")
    assert errors_of(page.body) == {"": "Your card has insufficient funds."}
    assert 'value="jane@example.com"' in page.body
    assert 'value="Jane Doe"' in page.body
    page = browser.pay(str(session.url), number="4000000000000002")
    assert errors_of(page.body) == {"": "Your card was declined."}
    target_of(browser.pay(str(session.url)))
    (entry,) = simulator.books()
    assert (entry.status, entry.attempts, entry.succeeded_charges) == ("succeeded", 3, 1)


def test_a_wrong_code_is_said_beside_its_field(
    inline: stripe.StripeClient, browser: Browser
) -> None:
    page = browser.pay(str(opened(inline).url), number="4000000000000127")
    assert list(errors_of(page.body)) == ["cvc"]


def test_the_bank_may_ask_in_between(inline: stripe.StripeClient, browser: Browser) -> None:
    session = opened(inline)
    bank = target_of(browser.pay(str(session.url), number="4000000000003220"))
    assert "/_simulator/challenge/" in bank
    assert inline.v1.checkout.sessions.retrieve(session.id).status == "open"
    back = target_of(browser.answer(bank))
    assert query_of(back)["redirect_status"] == "succeeded"
    assert inline.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"
    assert target_of(browser.get(back)).startswith("https://shop.example/done")


@pytest.mark.parametrize(
    ("number", "outcome", "message"),
    [
        ("4000000000003220", "failed", "The provided PaymentMethod has failed authentication."),
        ("4000008400001629", "succeeded", "Your card was declined."),
    ],
)
def test_who_fails_the_bank_may_try_another_card(
    inline: stripe.StripeClient, browser: Browser, number: str, outcome: str, message: str
) -> None:
    session = opened(inline)
    bank = target_of(browser.pay(str(session.url), number=number))
    page = browser.get(target_of(browser.answer(bank, outcome)))
    assert errors_of(page.body)[""].startswith(message)
    target_of(browser.pay(str(session.url)))
    assert inline.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"


def test_who_leaves_the_bank_may_try_another_card(
    inline: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    """The first card can then not pay any more."""
    session = opened(inline)
    bank = target_of(browser.pay(str(session.url), number="4000000000003220"))
    target_of(browser.pay(str(session.url)))
    browser.answer(bank)
    (entry,) = simulator.books()
    assert (entry.succeeded_charges, entry.last4) == (1, "4242")


def test_money_that_comes_later_is_told_later(
    inline: stripe.StripeClient, browser: Browser, clock: Any
) -> None:
    for number, outcome, status in (
        ("4000000000080103", "succeeded", "paid"),
        ("4000000000080111", "failed", "unpaid"),
    ):
        session = opened(inline)
        target_of(browser.pay(str(session.url), number=number))
        waiting = inline.v1.checkout.sessions.retrieve(session.id)
        assert (waiting.status, waiting.payment_status) == ("complete", "unpaid")
        clock.now += 30
        assert inline.v1.checkout.sessions.retrieve(session.id).payment_status == status
        assert event_types(inline)[-1] == f"checkout.session.async_payment_{outcome}"


def test_a_card_is_kept(inline: stripe.StripeClient, browser: Browser) -> None:
    for more in ({"customer": inline.v1.customers.create().id}, {"customer_creation": "always"}):
        session = inline.v1.checkout.sessions.create(SETUP | more)  # type: ignore[arg-type]
        assert "Save card" in browser.get(str(session.url)).body
        bank = target_of(browser.pay(str(session.url), number="4000002500003155"))
        assert target_of(browser.get(target_of(browser.answer(bank)))) == SETUP["success_url"]
        done = inline.v1.checkout.sessions.retrieve(session.id)
        assert (done.status, done.payment_status) == ("complete", "no_payment_required")
        intent = inline.v1.setup_intents.retrieve(str(done.setup_intent))
        assert (intent.status, intent.customer) == ("succeeded", done.customer)
        method = inline.v1.payment_methods.retrieve(str(intent.payment_method))
        assert method.customer == done.customer is not None


def test_a_payment_can_keep_its_card(inline: stripe.StripeClient, browser: Browser) -> None:
    """For a customer made of what was filled in, once."""
    session = opened(inline, payment_intent_data={"setup_future_usage": "off_session"})
    browser.pay(str(session.url), number="4000000000000002")
    target_of(browser.pay(str(session.url)))
    (customer,) = inline.v1.customers.list().data
    assert (customer.name, customer.email) == ("Jane Doe", "jane@example.com")
    done = inline.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
    assert done.customer == customer.id
    intent: Any = done.payment_intent
    assert inline.v1.payment_methods.retrieve(intent.payment_method).customer == customer.id


def test_an_expired_page_takes_no_money(
    inline: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    session = opened(inline)
    bank = target_of(browser.pay(str(session.url), number="4000000000003220"))
    inline.v1.checkout.sessions.expire(session.id)
    for page in (browser.get(str(session.url)), browser.pay(str(session.url))):
        assert page.status == 410
        assert "Nothing was paid" in text_of(page)
        assert "https://shop.example/cart" in page.body
    browser.answer(bank)
    assert simulator.books()[0].status == "canceled"


def test_what_is_not_there_is_not_found(inline: stripe.StripeClient, browser: Browser) -> None:
    url = str(opened(inline).url)
    for wrong in (url + "x", url + "/other", url[:-1]):
        assert browser.get(wrong).status == browser.pay(wrong).status == 404


def test_what_others_wrote_is_escaped(inline: stripe.StripeClient, browser: Browser) -> None:
    session = opened(inline, cancel_url='https://shop.example/"><script>alert(1)</script>')
    page = browser.pay(str(session.url), name='"><script>alert(2)</script>', number="1")
    assert "<script" not in page.body
    assert "&lt;script&gt;alert(2)" in page.body


def test_another_site_cannot_submit_it(inline: stripe.StripeClient, browser: Browser) -> None:
    headers = {"origin": "https://evil.example", "host": "127.0.0.1:12111"}
    assert browser.post(str(opened(inline).url), GOOD_CARD, **headers).status == 403


def test_no_card_is_left_behind(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the file, nor on a page, nor in an address or a log, whatever was typed where."""
    caplog.set_level(logging.DEBUG)
    simulator = Simulator.open(database, account=Account(any_number=True))
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    browser, number = Browser(simulator), "4716108999716531"
    spaced = "4716 1089 9971 6531"
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
        session = client.v1.checkout.sessions.create(PAYMENT)  # type: ignore[arg-type]
        answer = browser.pay(str(session.url), **card)
        seen += [answer.body, *answer.headers.values()]
    files = [path.read_bytes() for path in database.parent.iterdir()]
    simulator.close()
    files += [path.read_bytes() for path in database.parent.iterdir()]
    everything = "\0".join([*seen, caplog.text, *(it.decode(errors="ignore") for it in files)])
    assert "checkout.session.completed" in everything
    assert number[:12] not in re.sub(r"[ -]", "", everything)
    assert '"738"' not in everything


def test_it_is_paid_over_http_as_well(simulator: Simulator, serve: Any) -> None:
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    path = str(opened(client).url).removeprefix("http://127.0.0.1:12111")
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        assert http.get(path).headers["content-type"] == "text/html; charset=utf-8"
        declined = http.post(path, data=GOOD_CARD | {"number": "4000000000000002"})
        assert (declined.status_code, "Your card was declined." in declined.text) == (402, True)
        paid = http.post(path, data=GOOD_CARD, headers={"Origin": url})
        assert paid.status_code == 303
        assert paid.headers["location"].startswith("https://shop.example/done")
