"""A returning customer pays with a saved card in one tap, in a real browser."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import stripe
from playwright.sync_api import Page, expect
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, barriers
from tests.browser.web_chat import TICKETS, WebChat, address_of

from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from stripe_simulator import Simulator

pytestmark = pytest.mark.thorough

PAY = "Pay $129.00"
WITH_VISA = "Pay $129.00 with Visa •••• 4242"
WITH_AMEX = "Pay $129.00 with American Express •••• 8431"
POOR = "Pay $129.00 with Visa •••• 0341"
PAID = "✓ Paid $129.00"
FACES: dict[str, dict[str, Any]] = {
    "phone": {"viewport": PHONE},
    "desktop": {"viewport": DESKTOP},
    "dark": {"viewport": PHONE, "color_scheme": "dark"},
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("saved") / "s.sqlite3"


@pytest.fixture(scope="module")
def shop(database: Path) -> Iterator[Shop]:
    with open_shop(database) as shop:
        yield shop


@pytest.fixture
def returning(shop: Shop, database: Path) -> Iterator[Callable[..., str]]:
    """Return the page's address of a customer who has saved the cards of some tokens."""
    with closing(Simulator.open(database.with_suffix(".simulator.sqlite3"))) as simulator:
        client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())

        def returning(*tokens: str) -> str:
            customer = client.v1.customers.create().id
            for token in tokens:
                card: Any = {
                    "type": "card",
                    "card": {"token": token},
                    "allow_redisplay": "always",
                }
                method = client.v1.payment_methods.create(card)
                client.v1.payment_methods.attach(method.id, {"customer": customer})
            return address_of(shop, **TICKETS, customerId=customer, offerSavedCards=True)

        yield returning


@pytest.mark.parametrize("face", FACES)
def test_one_tap_pays_with_a_saved_card_and_axe_finds_no_barrier(
    face: str,
    returning: Callable[..., str],
    open_page: Open,
    shoot: Callable[[Page, str], None],
) -> None:
    visit = open_page(returning("tok_amex", "tok_visa"), **FACES[face])
    chat = WebChat(visit.page)
    expect(chat.button(WITH_AMEX)).to_be_visible()
    expect(chat.button(PAY)).to_be_enabled()
    assert barriers(visit.page) == []
    shoot(visit.page, f"web-saved-{face}")
    chat.button(WITH_VISA).click()
    chat.expect_result(PAID)
    assert "Visa •••• 4242" in visit.page.inner_text(".done")
    expect(chat.button(WITH_VISA)).to_have_count(0)


@pytest.mark.parametrize("then", ["another saved card", "a new card"])
def test_after_a_decline_the_customer_takes_another_card(
    then: str, returning: Callable[..., str], open_page: Open
) -> None:
    visit = open_page(returning("tok_chargeCustomerFail", "tok_visa"), viewport=PHONE)
    chat = WebChat(visit.page)
    chat.button(POOR).click()
    expect(chat.problem).to_contain_text("Nothing was charged")
    assert barriers(visit.page) == []
    if then == "a new card":
        chat.type_card("5555555555554444")
        chat.button(PAY).click()
    else:
        chat.button(WITH_VISA).click()
    chat.expect_result(PAID)


def test_the_keyboard_alone_pays_with_a_saved_card(
    returning: Callable[..., str], open_page: Open
) -> None:
    visit = open_page(returning("tok_visa"))
    chat = WebChat(visit.page)
    expect(chat.button(WITH_VISA)).to_be_visible()
    chat.button(WITH_VISA).focus()
    visit.page.keyboard.press("Enter")
    chat.expect_result(PAID)
