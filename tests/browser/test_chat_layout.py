"""The page of the conversation where room is short, words are long, or the network is away."""

from pathlib import Path

from playwright.sync_api import Locator, Route, expect
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import Open, barriers
from tests.browser.web_chat import WebChat, address_of

PAY = "Pay $129.00"
SMALL = {"width": 320, "height": 568}
AT_400_PERCENT = {"width": 320, "height": 256}
LONG = {
    "amount": 12900,
    "description": "The Analytical Engine, first edition, signed, in a slipcase of leather; " * 4,
    "orderId": "ORDER-2026-11-29-" + "0" * 40,
}
IS_ON_TOP = """(each) => {
  const box = each.getBoundingClientRect();
  const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return found === each;
}"""
"""Whether a press in the middle of an element meets it, and nothing that covers it."""


def assert_can_be_pressed(button: Locator) -> None:
    button.scroll_into_view_if_needed()
    assert button.evaluate(IS_ON_TOP)


def test_a_long_description_leaves_room_to_pay_and_is_a_press_away(
    shop: Shop, open_page: Open
) -> None:
    page = open_page(address_of(shop, **LONG), viewport=SMALL).page
    chat = WebChat(page)
    expect(chat.button(PAY)).to_be_enabled()
    assert_can_be_pressed(chat.button(PAY))
    assert_can_be_pressed(chat.button("Send"))
    item = page.locator("#item")
    assert item.evaluate("(each) => each.scrollHeight > each.clientHeight")
    chat.button("More").click()
    assert item.evaluate("(each) => each.scrollHeight <= each.clientHeight")
    assert_can_be_pressed(chat.button(PAY))
    assert barriers(page) == []
    chat.button("Less").click()
    expect(chat.button("More")).to_have_attribute("aria-expanded", "false")


def test_a_short_description_has_nothing_more(shop: Shop, open_page: Open) -> None:
    page = open_page(address_of(shop)).page
    expect(WebChat(page).button(PAY)).to_be_enabled()
    expect(WebChat(page).button("More")).to_have_count(0)


def test_at_400_percent_all_of_the_page_scrolls_and_nothing_is_covered(
    shop: Shop, open_page: Open
) -> None:
    page = open_page(address_of(shop), viewport=AT_400_PERCENT).page
    chat = WebChat(page)
    expect(chat.button(PAY)).to_be_enabled()
    assert_can_be_pressed(chat.button(PAY))
    box = chat.button(PAY).bounding_box()
    assert box is not None
    assert box["height"] >= 44
    chat.say("Can I get a refund?")
    expect(chat.log.locator(".bot").last).to_contain_text(
        "For a refund, and how long it takes, please contact"
    )
    expect(chat.log.locator(".me")).to_be_in_viewport()
    assert_can_be_pressed(chat.button("Send"))


TAKES_LONGER = """() => {
  const more = document.createElement("div");
  more.style.height = "120px";
  document.getElementById("card").after(more);
}"""
"""As Stripe's fields do in countries where a postal code belongs to the card."""


def test_on_a_small_phone_the_button_that_pays_is_seen_at_once(shop: Shop, open_page: Open) -> None:
    page = open_page(address_of(shop), viewport=SMALL).page
    pay = WebChat(page).button(PAY)
    expect(pay).to_be_enabled()
    for _ in range(2):
        box, main = pay.bounding_box(), page.locator("main").bounding_box()
        assert box is not None
        assert main is not None
        assert box["y"] + box["height"] <= main["y"] + main["height"]
        assert pay.evaluate(IS_ON_TOP)
        assert page.locator("main").evaluate("(each) => each.scrollTop") == 0
        page.evaluate(TAKES_LONGER)


def test_on_a_small_phone_question_and_answer_stay_in_sight_above_the_card_block(
    shop: Shop, open_page: Open
) -> None:
    page = open_page(address_of(shop), viewport=SMALL).page
    chat = WebChat(page)
    expect(chat.button(PAY)).to_be_enabled()
    chat.button("Refunds").click()
    answer = chat.log.locator(".bot").last
    expect(answer).to_contain_text(
        "For a refund, and how long it takes, please contact Ada's Books"
    )
    expect(chat.log.locator(".me")).to_be_in_viewport(ratio=1)
    expect(answer).to_be_in_viewport(ratio=0.9)


def test_suggestions_fit_the_phone_and_the_state(shop: Shop, open_page: Open) -> None:
    page = open_page(address_of(shop), viewport=SMALL).page
    chat = WebChat(page)
    expect(page.locator("#chips button")).to_have_text(["Is it safe?", "Refunds", "Contact"])
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result("✓ Paid $129.00")
    expect(page.locator("#chips button")).to_have_text(["Refunds", "Talk to Ada's Books"])


def test_the_page_says_at_once_that_the_network_is_away_and_that_it_is_back(
    shop: Shop, open_page: Open
) -> None:
    visit = open_page(address_of(shop))
    visit.forgiven.append("net::ERR_INTERNET_DISCONNECTED")
    strip = visit.page.get_by_text("No connection. Reconnecting…")
    expect(WebChat(visit.page).button(PAY)).to_be_enabled()
    visit.context.set_offline(True)
    expect(strip).to_be_visible()
    visit.context.set_offline(False)
    expect(strip).to_be_hidden()


def test_fields_that_take_nothing_yet_are_not_shown(shop: Shop, open_page: Open) -> None:
    """Their labels would stand under the words that they are being loaded."""
    visit = open_page(None)
    held: list[Route] = []
    visit.context.route("**/_simulator/browser/frame.js", lambda route: held.append(route))
    visit.page.goto(address_of(shop), wait_until="commit")
    expect(visit.page.get_by_text("Loading the card field…")).to_be_visible()
    frame = visit.page.locator("#card iframe")
    expect(frame).to_have_css("opacity", "0")
    expect(WebChat(visit.page).fields.get_by_label("Card number")).to_be_visible()
    held[0].continue_()
    expect(WebChat(visit.page).button(PAY)).to_be_enabled()
    expect(frame).to_have_css("opacity", "1")
    expect(visit.page.get_by_text("Loading the card field…")).to_have_count(0)


def test_a_card_that_did_not_reach_stripe_was_not_sent(shop: Shop, open_page: Open) -> None:
    visit = open_page(address_of(shop))
    visit.forgiven.append("net::ERR_INTERNET_DISCONNECTED")
    chat = WebChat(visit.page)
    chat.type_card()
    visit.context.set_offline(True)
    chat.button(PAY).click()
    expect(chat.problem).to_have_text("Not sent. Nothing was charged.")
    visit.context.set_offline(False)
    chat.button(PAY).click()
    chat.expect_result("✓ Paid $129.00")


def test_the_link_to_stripes_page_stands_in_its_button_alone(
    tmp_path: Path, open_page: Open
) -> None:
    with open_shop(tmp_path / "s.sqlite3", CARD_ENTRY="checkout") as shop:
        visit = open_page(address_of(shop))
        chat = WebChat(visit.page)
        expect(chat.log).to_contain_text("Nothing is charged until you pay on Stripe's page.")
        with visit.context.expect_page():
            chat.button(PAY).click()
        link = visit.page.get_by_role("link", name="Go to Stripe's page")
        expect(link).to_be_visible()
        expect(chat.log).to_contain_text("Please pay $129.00 to Ada's Books")
        expect(chat.log.get_by_role("link")).to_have_count(0)


RIGHT_OF = """(each) => {
  const find = (word) => {
    const range = document.createRange();
    const at = each.textContent.indexOf(word);
    range.setStart(each.firstChild, at);
    range.setEnd(each.firstChild, at + word.length);
    return range.getBoundingClientRect();
  };
  return find("כרטיסים").left >= find("Hall").right;
}"""
"""Whether the Hebrew word, which is written first, stands to the right of what follows it."""


def test_an_item_in_hebrew_is_read_from_the_right(shop: Shop, open_page: Open) -> None:
    page = open_page(address_of(shop, amount=12900, description="כרטיסים (Hall 2)")).page
    assert page.locator("#item").evaluate(RIGHT_OF)


def test_who_has_set_letters_of_twice_the_size_reaches_everything_on_a_small_phone(
    shop: Shop, open_page: Open
) -> None:
    """A browser's setting counts for heights as well: all of the page scrolls then."""
    visit = open_page(None, viewport={"width": 360, "height": 640})
    visit.context.new_cdp_session(visit.page).send(
        "Page.setFontSizes", {"fontSizes": {"standard": 32}}
    )
    visit.go(address_of(shop))
    chat = WebChat(visit.page)
    expect(chat.button(PAY)).to_be_enabled()
    assert visit.page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    assert visit.page.evaluate(
        "document.documentElement.scrollHeight > document.documentElement.clientHeight"
    )
    assert_can_be_pressed(chat.button(PAY))
    assert_can_be_pressed(chat.button("Send"))
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_text_at_twice_its_size_grows_and_covers_nothing(shop: Shop, open_page: Open) -> None:
    """Whoever has set larger letters in the browser gets them (WCAG 2.2, 1.4.4)."""
    page = open_page(address_of(shop), viewport={"width": 390, "height": 844}).page
    chat = WebChat(page)
    pay = chat.button(PAY)
    expect(pay).to_be_enabled()
    before = pay.evaluate("(each) => parseFloat(getComputedStyle(each).fontSize)")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    after = pay.evaluate("(each) => parseFloat(getComputedStyle(each).fontSize)")
    assert after == 2 * before
    assert_can_be_pressed(pay)
    assert_can_be_pressed(chat.button("Send"))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
