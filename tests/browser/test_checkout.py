"""Customers pay on Stripe's own page, in a real browser, and the conversation goes on by itself."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect
from tests.browser.shop import Conversation, Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, Visit, barriers
from tests.browser.web_chat import WebChat, address_of
from tests.entrypoints.processes import NEXT_YEAR

GOOD = "4242424242424242"
NO_FUNDS = "4000000000009995"
AUTHENTICATES = "4000000000003220"
SIZES = {"phone": PHONE, "desktop": DESKTOP}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    database = tmp_path_factory.mktemp("checkout") / "shop.sqlite3"
    with open_shop(database, CARD_ENTRY="checkout") as shop:
        yield shop


def conversation(shop: Shop, **request: object) -> tuple[Conversation, str]:
    """Begin one; return it with the link to Stripe's page."""
    session_id = shop.ask("POST", "/sessions", **(request or {"metadata": {}}))["sessionId"]
    customer = Conversation(shop, session_id)
    return customer, customer.say("I want to pay")["nextAction"]["url"]


def pay(page: Page, number: str = GOOD) -> None:
    """Fill in Stripe's page and send it."""
    page.get_by_label("E-mail").fill("jane@example.com")
    page.get_by_label("Card number").fill(number)
    page.get_by_label("Expiry").fill(f"12/{NEXT_YEAR % 100:02}")
    page.get_by_label("Security code").fill("456")
    page.get_by_label("Name on card").fill("Jane Doe")
    page.get_by_role("button").click()


def wait_until_back(page: Page) -> None:
    page.wait_for_url("**/return**")
    expect(page.get_by_role("heading")).to_have_text("Thank you")


@pytest.mark.parametrize("size", SIZES)
def test_paying_there_settles_the_conversation(size: str, shop: Shop, open_page: Open) -> None:
    """And no card number is sent to our server."""
    customer, link = conversation(shop, amount=4900)
    visit = open_page(link, viewport=SIZES[size])
    expect(visit.page.get_by_role("heading")).to_have_text("Pay $49.00 USD")
    pay(visit.page)
    wait_until_back(visit.page)
    seen = customer.look()
    assert (seen["status"], seen["payment"]["last4"]) == ("completed", "4242")
    (payment,) = shop.payments(customer)
    assert (payment["status"], payment["amount"]) == ("paid", 4900)
    ours = shop.address.removeprefix("http://")
    assert visit.sent_to(ours)
    assert not [each for each in visit.sent_to(ours) if GOOD in each]


def test_on_the_chat_page_one_press_opens_it_and_the_chat_shows_by_itself_that_it_is_paid(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop, amount=4900))
    chat = WebChat(visit.page)
    with visit.context.expect_page() as opened:
        chat.button("Pay $49.00").click()
    expect(opened.value.get_by_role("heading")).to_have_text("Pay $49.00 USD")
    assert opened.value.evaluate("window.opener") is None
    assert barriers(visit.page) == []
    pay(opened.value)
    chat.expect_result("✓ Paid $49.00")


def test_without_an_amount_the_card_is_given_there_and_confirmed_in_the_chat(
    shop: Shop, open_page: Open
) -> None:
    customer, link = conversation(shop)
    visit = open_page(link)
    expect(visit.page.get_by_role("heading")).to_have_text("Save your card")
    pay(visit.page)
    wait_until_back(visit.page)
    assert "Visa ****4242" in customer.say("I am back")["response"]
    done = customer.say("confirm")
    assert (done["status"], "Nothing was charged" in done["response"]) == ("completed", True)


def test_going_back_leaves_the_link_open(shop: Shop, open_page: Open) -> None:
    customer, link = conversation(shop, amount=4900)
    visit = open_page(link)
    visit.page.get_by_role("link", name="Back").click()
    wait_until_back(visit.page)
    assert customer.status == "action_required"
    assert shop.payments(customer)[0]["status"] == "charging"
    visit.go(link)
    pay(visit.page)
    wait_until_back(visit.page)
    assert customer.status == "completed"


@pytest.mark.parametrize("size", SIZES)
def test_the_bank_asks_before_the_way_back(size: str, shop: Shop, open_page: Open) -> None:
    customer, link = conversation(shop, amount=4900)
    visit = open_page(link, viewport=SIZES[size])
    pay(visit.page, AUTHENTICATES)
    expect(visit.page.get_by_role("heading")).to_have_text("Confirm your payment")
    visit.page.get_by_role("button", name="Approve").click()
    wait_until_back(visit.page)
    assert customer.status == "completed"


def test_a_bank_that_says_no_leads_back_to_stripes_page(shop: Shop, open_page: Open) -> None:
    customer, link = conversation(shop, amount=4900)
    visit = open_page(link)
    visit.forgive_status(402)
    pay(visit.page, AUTHENTICATES)
    visit.page.get_by_role("button", name="Fail").click()
    expect(visit.page.get_by_role("alert")).to_be_visible()
    assert customer.status == "action_required"
    pay(visit.page)
    wait_until_back(visit.page)
    assert customer.status == "completed"


def test_after_a_decline_another_card_pays_on_the_same_page(shop: Shop, open_page: Open) -> None:
    customer, link = conversation(shop, amount=4900)
    visit = open_page(link)
    visit.forgive_status(402)
    pay(visit.page, NO_FUNDS)
    expect(visit.page.get_by_role("alert")).to_contain_text("insufficient funds")
    pay(visit.page)
    wait_until_back(visit.page)
    assert customer.status == "completed"
    assert len(shop.payments(customer)) == 1


def test_a_cancelled_conversation_ends_the_link(shop: Shop, open_page: Open) -> None:
    customer, link = conversation(shop, amount=4900)
    assert customer.say("cancel")["status"] == "cancelled"
    visit = open_page(None)
    visit.forgive_status(410)
    assert visit.go(link).status == 410
    assert "Nothing was paid" in visit.page.inner_text("main")


# --- Everybody can use that page ---


def ready(visit: Visit) -> None:
    expect(visit.page.get_by_label("Card number")).to_be_visible()


def incomplete(visit: Visit) -> None:
    visit.forgive_status(402)
    visit.page.get_by_role("button").click()
    expect(visit.page.get_by_text("card number is incomplete")).to_be_visible()
    expect(visit.page.get_by_label("E-mail")).to_be_focused()


def declined(visit: Visit) -> None:
    visit.forgive_status(402)
    pay(visit.page, NO_FUNDS)
    expect(visit.page.get_by_role("alert")).to_be_visible()
    expect(visit.page.get_by_label("Card number")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", [ready, incomplete, declined])
def test_axe_finds_no_barrier(
    state: Callable[[Visit], None],
    scheme: str,
    shop: Shop,
    open_page: Open,
    shoot: Callable[[Page, str], None],
) -> None:
    size = PHONE if scheme == "light" else DESKTOP
    visit = open_page(conversation(shop, amount=4900)[1], viewport=size, color_scheme=scheme)
    state(visit)
    shoot(visit.page, f"checkout-{state.__name__}-{scheme}")
    assert barriers(visit.page) == []
