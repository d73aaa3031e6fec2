"""A charge whose answer is late or lost: what is read meanwhile is true, and it is made once."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.shop import Conversation, Shop, open_shop
from tests.browser.visit import Open
from tests.browser.web_chat import CODE, GOOD, WebChat, address_of
from tests.entrypoints.processes import NEXT_YEAR

PAY = "Pay $129.00"
PAID = "✓ Paid $129.00"
ALL_AT_ONCE = f"Jane Doe, {GOOD}, 12/{NEXT_YEAR}, {CODE}"
WAITING = "Still waiting for your bank. You won't be charged twice."
CHECKING = "We're checking with your bank. Don't pay again."


@pytest.fixture(scope="module")
def typing_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(tmp_path_factory.mktemp("slow") / "s.sqlite3", CARD_ENTRY="chat") as shop:
        yield shop


def with_fields(page: Page, _: Shop, __: str) -> None:
    """Go to where the card block pays with the next press."""
    WebChat(page).type_card()


def at_the_summary(page: Page, shop: Shop, session_id: str) -> None:
    """Go to where the summary's button pays with the next press."""
    shop.ask("POST", "/chat", sessionId=session_id, message=ALL_AT_ONCE)
    WebChat(page).expect_result("Please check")


@pytest.mark.parametrize("go", [with_fields, at_the_summary])
def test_while_a_charge_takes_long_the_page_says_so_and_charges_once(
    go: Callable[[Page, Shop, str], None], typing_shop: Shop, open_page: Open
) -> None:
    address = address_of(typing_shop)
    session_id = address.rpartition("/")[2]
    page = open_page(address).page
    chat = WebChat(page)
    go(page, typing_shop, session_id)
    held: list[Route] = []
    page.route("**/chat", lambda route: held.append(route))
    chat.button(PAY).click()
    expect(page.get_by_role("status").get_by_text(WAITING)).to_be_visible()
    expect(chat.button("Paying…")).to_have_attribute("aria-disabled", "true")
    chat.button("Paying…").click(force=True)
    held[0].continue_()
    chat.expect_result(PAID)
    assert len(held) == 1
    assert len(typing_shop.payments(Conversation(typing_shop, session_id))) == 1


def test_where_the_answer_to_a_consent_is_lost_nobody_says_that_nothing_was_charged(
    typing_shop: Shop, open_page: Open
) -> None:
    """The charge was made, and neither its answer nor any news of it came through."""
    address = address_of(typing_shop)
    session_id = address.rpartition("/")[2]
    visit = open_page(None)
    visit.forgiven.append("net::ERR_FAILED")
    page, chat = visit.page, WebChat(visit.page)
    sent = []

    def lose(route: Route) -> None:
        sent.append(json.loads(route.request.post_data or "{}")["messageId"])
        route.fetch()
        route.abort()

    page.add_init_script("window.WebSocket = function () { throw new Error('blocked'); };")
    page.route("**/chat", lose)
    page.route("**/chat/*wait=*", lambda route: route.abort())
    typing_shop.ask("POST", "/chat", sessionId=session_id, message=ALL_AT_ONCE)
    visit.go(address)
    chat.expect_result("Please check")
    chat.button(PAY).click()
    expect(page.get_by_role("alert").get_by_text(CHECKING)).to_be_visible()
    assert "Nothing was charged" not in page.inner_text("body")
    page.unroute("**/chat/*wait=*")
    page.unroute("**/chat")
    chat.button("Check again").click()
    chat.expect_result(PAID)
    assert len(set(sent)) == 1
    assert len(typing_shop.payments(Conversation(typing_shop, session_id))) == 1
