"""Customers give their cards on the page of the form, in a real browser, and pay in the chat."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.card_page import CardPage
from tests.browser.shop import Shop
from tests.browser.visit import DESKTOP, PHONE, Open

SIZES = {"phone": PHONE, "desktop": DESKTOP}


@pytest.mark.parametrize("size", SIZES)
def test_a_card_given_on_the_page_is_charged_once_confirmed_in_the_chat(
    size: str, shop: Shop, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    conversation = shop.conversation(amount=4900)
    card = CardPage(open_page(conversation.form, viewport=SIZES[size]))
    card.give()
    shoot(card.page, f"form-{size}-done")
    assert "Visa ****4242" in card.page.inner_text("#note")
    assert (conversation.status, shop.payments(conversation)) == ("confirming", [])
    assert conversation.say("confirm")["status"] == "completed"
    (payment,) = shop.payments(conversation)
    assert (payment["status"], payment["amount"]) == ("paid", 4900)
