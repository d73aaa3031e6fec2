"""Customers pay on the page of the conversation, in a real browser."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, barriers
from tests.browser.web_chat import CODE, GOOD, NO_FUNDS, WebChat, address_of
from tests.entrypoints.processes import NEXT_YEAR

PAY = "Pay $129.00"
PAID = "✓ Paid $129.00"
GREETING = "Hi. You can pay for your order here. Nothing is charged until you press Pay."
ALL_AT_ONCE = f"Jane Doe, {GOOD}, 12/{NEXT_YEAR}, {CODE}"
AT_THE_BANK = "4000000000003220"
FACES: dict[str, dict[str, Any]] = {
    "phone": {"viewport": PHONE},
    "desktop": {"viewport": DESKTOP},
    "dark": {"viewport": PHONE, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


@pytest.fixture(scope="module")
def typing_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Run a shop in which cards are typed in the chat."""
    database = tmp_path_factory.mktemp("typing") / "s.sqlite3"
    with open_shop(database, CARD_ENTRY="chat", MERCHANT_CONTACT="help@adasbooks.example") as shop:
        yield shop


@pytest.mark.parametrize("face", FACES)
def test_one_click_pays_with_the_card_block_and_axe_finds_no_barrier(
    face: str, shop: Shop, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    visit = open_page(address_of(shop), **FACES[face])
    chat = WebChat(visit.page)
    expect(chat.button(PAY)).to_be_enabled()
    expect(visit.page.locator(".order")).to_have_text("Two tickets, Saturday 8 pmOrder A-17$129.00")
    assert barriers(visit.page) == []
    chips = visit.page.locator("#chips")
    assert chips.evaluate("(each) => each.scrollWidth <= each.clientWidth"), "chips overflow"
    shoot(visit.page, f"web-ready-{face}")
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result(PAID)
    expect(visit.page.get_by_role("heading", name=PAID)).to_be_focused()
    assert "Visa •••• 4242" in visit.page.inner_text(".done")
    assert barriers(visit.page) == []
    shoot(visit.page, f"web-paid-{face}")
    expect(chat.button(PAY)).to_have_count(0)


def test_on_a_phone_the_button_is_in_sight_without_scrolling(shop: Shop, open_page: Open) -> None:
    chat = WebChat(open_page(address_of(shop)).page)
    expect(chat.button(PAY)).to_be_enabled()
    box = chat.button(PAY).bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 600


def test_the_receipt_is_a_page_to_print(shop: Shop, open_page: Open) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.type_card()
    chat.button(PAY).click()
    with visit.context.expect_page() as opened:
        visit.page.get_by_role("link", name="Print or save the receipt").click()
    receipt = opened.value
    expect(receipt.get_by_role("heading")).to_have_text("Receipt of Ada's Books")
    expect(receipt.locator("dl")).to_contain_text("Two tickets, Saturday 8 pm")
    expect(receipt.get_by_role("button", name="Print or save")).to_be_visible()
    assert barriers(receipt) == []


def test_after_a_decline_another_card_is_one_click_more(shop: Shop, open_page: Open) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.type_card(NO_FUNDS)
    chat.button(PAY).click()
    expect(chat.problem).to_contain_text("Nothing was charged: the balance or limit of the card")
    assert barriers(visit.page) == []
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result(PAID)


def test_after_a_question_and_a_decline_all_of_the_card_block_is_in_sight(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop), viewport={"width": 390, "height": 740})
    chat = WebChat(visit.page)
    chat.button("Refunds").click()
    expect(chat.log).to_contain_text(
        "For a refund, and how long it takes, please contact Ada's Books"
    )
    chat.type_card(NO_FUNDS)
    chat.button(PAY).click()
    expect(chat.problem).to_contain_text("Nothing was charged")
    expect(chat.problem).to_be_in_viewport(ratio=0.95)
    expect(visit.page.locator(".box.pay")).to_be_in_viewport(ratio=0.95)


def test_a_question_is_answered_and_the_card_block_keeps_what_was_typed(
    shop: Shop, open_page: Open
) -> None:
    chat = WebChat(open_page(address_of(shop)).page)
    chat.type_card()
    chat.button("Refunds").click()
    expect(chat.log).to_contain_text(
        "For a refund, and how long it takes, please contact Ada's Books"
    )
    assert "secure page" not in chat.log.inner_text()
    chat.button(PAY).click()
    chat.expect_result(PAID)


def test_the_keyboard_alone_pays(shop: Shop, open_page: Open) -> None:
    page = open_page(address_of(shop)).page
    chat = WebChat(page)
    expect(chat.button(PAY)).to_be_enabled()
    page.locator("#main").focus()
    page.keyboard.press("Tab")
    for typed in (GOOD, f"12{NEXT_YEAR % 100:02}", CODE):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    expect(chat.button(PAY)).to_be_focused()
    page.keyboard.press("Enter")
    chat.expect_result(PAID)


def test_the_bank_asks_in_a_dialog_and_its_answer_shows_by_itself(
    shop: Shop, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.type_card(AT_THE_BANK)
    chat.button(PAY).click()
    expect(chat.at_the_bank("Approve")).to_be_visible()
    assert barriers(visit.page) == []
    shoot(visit.page, "web-bank")
    assert "Please open this page of your bank" not in chat.log.inner_text()
    chat.at_the_bank("Approve").click()
    chat.expect_result(PAID)
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_who_does_not_want_to_ask_the_bank_cancels_in_its_dialog(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.type_card("4000000000003220")
    chat.button(PAY).click()
    expect(chat.at_the_bank("Approve")).to_be_visible()
    assert barriers(visit.page) == []
    chat.button("Cancel the payment").click()
    chat.expect_result("Cancelled. Nothing was charged.")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_after_a_wrong_code_its_field_is_one_key_away(shop: Shop, open_page: Open) -> None:
    """Stripe lets no page put the focus into it."""
    page = open_page(address_of(shop)).page
    chat = WebChat(page)
    chat.type_card("4000000000000127")
    chat.button(PAY).click()
    expect(chat.problem).to_contain_text("the bank did not accept the security code")
    expect(chat.button(PAY)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(chat.fields.get_by_label("Security code")).to_be_focused()


def test_what_the_bank_does_not_approve_is_not_charged_and_another_card_pays(
    shop: Shop, open_page: Open
) -> None:
    chat = WebChat(open_page(address_of(shop)).page)
    chat.type_card(AT_THE_BANK)
    chat.button(PAY).click()
    chat.at_the_bank("Fail").click()
    expect(chat.log).to_contain_text("Nothing was charged: your bank did not approve")
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result(PAID)


def test_a_closed_dialog_of_the_bank_opens_again_and_a_tab_serves_as_well(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.type_card(AT_THE_BANK)
    chat.button(PAY).click()
    expect(chat.at_the_bank("Approve")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)
    chat.button("Open your bank's page").click()
    chat.button("Close your bank's page").click()
    with visit.context.expect_page() as opened:
        visit.page.get_by_role("link", name="Open in a tab").click()
    opened.value.get_by_role("button", name="Approve").click()
    chat.expect_result(PAID)


def test_a_card_number_in_the_composer_never_leaves_the_browser(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop))
    chat = WebChat(visit.page)
    chat.input.fill("4242 4242 4242 4242")
    chat.input.press("Enter")
    expect(visit.page.get_by_text("Use the card field above.")).to_be_visible()
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result(PAID)
    host = shop.address.removeprefix("http://")
    sent = re.sub(r"[\s-]", "", "\n".join(visit.sent_to(host)))
    assert GOOD not in sent
    assert GOOD not in re.sub(r"\s", "", visit.page.content())
    stored = visit.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert stored == "[{},{}]"


def test_two_tabs_show_the_same(shop: Shop, open_page: Open) -> None:
    address = address_of(shop)
    one, other = WebChat(open_page(address).page), WebChat(open_page(address).page)
    expect(other.button(PAY)).to_be_enabled()
    one.type_card()
    one.button(PAY).click()
    other.expect_result(PAID)


def test_a_link_that_is_over_says_whom_to_ask(typing_shop: Shop, open_page: Open) -> None:
    visit = open_page(None)
    visit.forgive_status(404)
    visit.go(f"{typing_shop.address}/c/unknown")
    expect(visit.page.get_by_role("heading", level=1)).to_have_text("Ada's Books")
    expect(visit.page.get_by_role("heading", level=2)).to_have_text("This payment link is over")
    contact = visit.page.get_by_role("link", name="help@adasbooks.example")
    expect(contact).to_have_attribute("href", "mailto:help@adasbooks.example")
    assert barriers(visit.page) == []


def test_what_the_merchant_erases_shows_at_once(typing_shop: Shop, open_page: Open) -> None:
    address = address_of(typing_shop)
    visit = open_page(address)
    expect(WebChat(visit.page).button(PAY)).to_be_enabled()
    session_id = address.rpartition("/")[2]
    typing_shop.http.delete(f"/sessions/{session_id}", headers=typing_shop.merchant)
    chat = WebChat(visit.page)
    chat.expect_result("This payment link is over. Nothing is charged here.")
    expect(visit.page.get_by_text(GREETING)).to_have_count(0)
    expect(visit.page.get_by_role("link", name="help@adasbooks.example")).to_be_visible()


def test_typed_messages_lead_to_one_summary_whose_button_pays(
    typing_shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(typing_shop))
    chat = WebChat(visit.page)
    chat.say("Jane Doe", GOOD, f"12/{NEXT_YEAR}")
    assert "hidden-digits" in (chat.input.get_attribute("class") or "")
    assert chat.input.get_attribute("inputmode") == "numeric"
    chat.input.fill(CODE)
    chat.input.press("Enter")
    chat.expect_result("Please check")
    assert "Reply" not in chat.log.inner_text()
    assert barriers(visit.page) == []
    chat.button(PAY).click()
    chat.expect_result(PAID)
    assert GOOD not in re.sub(r"\s", "", visit.page.content())


def test_where_cards_are_typed_the_card_block_pays_with_one_press_as_well(
    typing_shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(typing_shop))
    chat = WebChat(visit.page)
    chat.type_card()
    assert barriers(visit.page) == []
    chat.button(PAY).click()
    chat.expect_result(PAID)


def test_what_the_bot_says_fits_what_is_offered(typing_shop: Shop, open_page: Open) -> None:
    """Beside the card's fields no name is asked for, and above "Paid" nobody is asked to pay."""
    visit = open_page(address_of(typing_shop))
    chat = WebChat(visit.page)
    expect(chat.log).to_have_text(GREETING)
    chat.button("Refunds").click()
    expect(chat.log).to_contain_text(
        "For a refund, and how long it takes, please contact Ada's Books"
    )
    assert "name on the card" not in chat.log.inner_text()
    chat.button("Type it in the chat instead").click()
    expect(chat.input).to_be_focused()
    expect(chat.log).to_contain_text("What is the name on the card?")
    chat.button("Pay with the card field").click()
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result(PAID)
    expect(visit.page.get_by_text(GREETING)).to_have_count(0)
    visit.page.reload()
    chat.expect_result(PAID)
    expect(visit.page.get_by_text(GREETING)).to_have_count(0)


@pytest.mark.parametrize("said", [["Jane Doe"], ["Jane Doe", GOOD, f"12/{NEXT_YEAR}"]])
def test_after_a_reload_who_types_sees_no_card_block_before_the_state_is_known(
    said: list[str], typing_shop: Shop, open_page: Open
) -> None:
    address = address_of(typing_shop)
    session_id = address.rpartition("/")[2]
    for message in said:
        typing_shop.ask("POST", "/chat", sessionId=session_id, message=message)
    visit = open_page(None)
    held: list[WebSocketRoute] = []
    visit.page.route_web_socket("**/live", lambda socket: held.append(socket))
    visit.go(address)
    chat = WebChat(visit.page)
    expect(chat.log).to_contain_text("nothing is charged until you confirm")
    expect(visit.page.locator("#give")).to_be_attached()
    expect(visit.page.locator("#give")).to_be_hidden()
    held[0].connect_to_server()
    expect(chat.button("Pay with the card field")).to_be_visible()
    expect(visit.page.locator("#give")).to_be_hidden()


def test_the_card_block_makes_room_for_who_types_and_keeps_what_is_in_it(
    typing_shop: Shop, open_page: Open
) -> None:
    chat = WebChat(open_page(address_of(typing_shop)).page)
    chat.type_card()
    chat.say("Jane Doe")
    expect(chat.log).to_contain_text("What is the card number?")
    expect(chat.button(PAY)).to_be_hidden()
    chat.button("Pay with the card field").click()
    chat.button(PAY).click()
    chat.expect_result(PAID)


def test_the_bank_asks_in_a_dialog_after_typed_messages_too(
    typing_shop: Shop, open_page: Open
) -> None:
    chat = WebChat(open_page(address_of(typing_shop)).page)
    chat.say(ALL_AT_ONCE.replace(GOOD, AT_THE_BANK))
    chat.button(PAY).click()
    chat.at_the_bank("Approve").click()
    chat.expect_result(PAID)


def test_a_cancelled_payment_can_be_begun_again(typing_shop: Shop, open_page: Open) -> None:
    chat = WebChat(open_page(address_of(typing_shop)).page)
    chat.say(ALL_AT_ONCE)
    chat.button("Cancel").click()
    chat.expect_result("Cancelled. Nothing was charged.")
    chat.button(PAY).click()
    expect(chat.log).to_contain_text("We start afresh")


def test_a_server_that_goes_away_and_comes_back_loses_nothing(
    tmp_path: Path, open_page: Open
) -> None:
    database = tmp_path / "s.sqlite3"
    with open_shop(database, CARD_ENTRY="chat") as shop:
        address, port = address_of(shop), shop.address.rpartition(":")[2]
        visit = open_page(address)
        visit.forgiven += ["ERR_CONNECTION", "ERR_CONTENT_LENGTH_MISMATCH", "ERR_EMPTY_RESPONSE"]
        visit.forgiven += ["WebSocket connection"]
        chat = WebChat(visit.page)
        chat.say("Jane Doe")
    expect(visit.page.locator("#strip")).to_be_visible()
    chat.input.fill(GOOD)
    chat.input.press("Enter")
    expect(chat.log.locator(".me").last).to_have_text("•" * 16)
    with open_shop(database, "--port", port, CARD_ENTRY="chat"):
        expect(chat.log).to_contain_text("When does the card expire?")
        expect(visit.page.locator("#strip")).to_be_hidden()
        assert chat.log.inner_text().count("When does the card expire?") == 1


def test_where_no_websocket_gets_through_the_page_polls(shop: Shop, open_page: Open) -> None:
    address = address_of(shop)
    visit = open_page(None)
    visit.page.add_init_script("window.WebSocket = function () { throw new Error('blocked'); };")
    visit.go(address)
    chat = WebChat(visit.page)
    expect(chat.button(PAY)).to_be_enabled()
    session_id = address.rpartition("/")[2]
    shop.ask("POST", "/chat", sessionId=session_id, message="cancel")
    chat.expect_result("Cancelled. Nothing was charged.")
