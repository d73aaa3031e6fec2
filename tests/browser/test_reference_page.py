"""The reference of the API in a browser: each operation can be read and tried."""

import pytest
from playwright.sync_api import expect
from tests.browser.shop import KEY, Shop
from tests.browser.visit import DESKTOP, PHONE, Open, barriers


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_an_operation_is_tried_with_its_example(
    shop: Shop, open_page: Open, size: dict[str, int]
) -> None:
    page = open_page(f"{shop.address}/docs", viewport=size).page
    page.locator("summary", has_text="POST /sessions").click()
    page.get_by_label("Merchant key").fill(KEY)
    tried = page.locator("#createSession")
    tried.get_by_role("button", name="Send").click()
    expect(tried.get_by_role("status")).to_contain_text('"sessionId"')
    expect(tried.get_by_role("status")).to_contain_text("201")


def test_a_parameter_is_sent_where_it_belongs(shop: Shop, open_page: Open) -> None:
    conversation = shop.conversation(amount=4900)
    page = open_page(f"{shop.address}/docs").page
    page.locator("summary", has_text="GET /chat/{sessionId}").click()
    tried = page.locator("#showConversation")
    tried.get_by_label("sessionId").fill(conversation.session_id)
    tried.get_by_role("button", name="Send").click()
    expect(tried.get_by_role("status")).to_contain_text(conversation.session_id)


def test_it_is_for_everybody(shop: Shop, open_page: Open) -> None:
    visit = open_page(f"{shop.address}/docs")
    visit.page.locator("summary").first.click()
    assert barriers(visit.page) == []
