"""The chat on a shop's page: one script tag, a strict policy, and nothing that a shop can reach."""

import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect
from tests.browser.page_server import free_port
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, barriers
from tests.browser.web_chat import WebChat, address_of, serving_example

PAY = "Pay $49.00"
FRAME = "payment-chat iframe"


@pytest.fixture(scope="module")
def bot_and_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Shop, str]]:
    """Serve the bot, and the shop of the examples, whose page may show its chat."""
    port = free_port()
    database = tmp_path_factory.mktemp("embedded") / "s.sqlite3"
    ancestors = f"http://127.0.0.1:{port}"
    with (
        open_shop(database, CARD_ENTRY="form", FRAME_ANCESTORS=ancestors) as bot,
        serving_example(bot.address, port) as shop,
    ):
        yield bot, shop


def chat_of(page: Page) -> WebChat:
    return WebChat(page.frame_locator(FRAME))


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_customer_pays_on_the_shops_own_page(
    size: dict[str, int], bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    visit = open_page(None, viewport=size)
    visit.page.add_init_script(
        "window.heard = []; for (const type of ['ready', 'paid'])"
        " addEventListener(type, (event) => window.heard.push([type, event.detail]));"
    )
    visit.go(bot_and_shop[1])
    visit.page.get_by_role("button", name=PAY).click()
    chat = chat_of(visit.page)
    expect(chat.button(PAY)).to_be_enabled()
    assert barriers(visit.page) == []
    languages = "[...document.querySelector('payment-chat').shadowRoot.children].map((e) => e.lang)"
    assert visit.page.evaluate(languages) == ["en", "en"], "whatever the shop's page is in"
    chat.type_card()
    chat.button(PAY).click()
    chat.expect_result("✓ Paid $49.00")
    ready, paid = visit.page.evaluate("window.heard")
    assert ready == ["ready", {}]
    assert paid[0] == "paid"
    assert paid[1]["payment"].startswith("pi_")
    chat.button("Close").click()
    expect(visit.page.get_by_role("button", name="Paid")).to_be_focused()


def test_the_bank_asks_inside_the_panel_and_escape_closes_only_its_dialog(
    bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    page = open_page(bot_and_shop[1], viewport=DESKTOP).page
    page.get_by_role("button", name=PAY).click()
    chat = chat_of(page)
    chat.type_card("4000000000003220")
    chat.button(PAY).click()
    expect(chat.at_the_bank("Approve")).to_be_visible()
    chat.button("Close your bank's page").press("Escape")
    expect(chat.root.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(FRAME)).to_be_visible()
    chat.button("Open your bank's page").click()
    chat.at_the_bank("Approve").click()
    chat.expect_result("✓ Paid $49.00")


def test_the_same_conversation_opens_in_a_tab(
    bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    """There a customer finds the wallets, which a frame cannot offer."""
    visit = open_page(bot_and_shop[1])
    visit.page.get_by_role("button", name=PAY).click()
    with visit.context.expect_page() as opened:
        chat_of(visit.page).root.get_by_role("link", name="Open in a tab").click()
    in_tab = WebChat(opened.value)
    in_tab.type_card()
    in_tab.button(PAY).click()
    in_tab.expect_result("✓ Paid $49.00")
    chat_of(visit.page).expect_result("✓ Paid $49.00")


def test_escape_and_back_close_the_panel(bot_and_shop: tuple[Shop, str], open_page: Open) -> None:
    page = open_page(bot_and_shop[1]).page
    launcher = page.get_by_role("button", name=PAY)
    launcher.click()
    frame = page.locator(FRAME)
    expect(frame).to_be_visible()
    chat_of(page).input.press("Escape")
    expect(frame).to_be_hidden()
    launcher.click()
    expect(frame).to_be_visible()
    page.go_back()
    expect(frame).to_be_hidden()
    assert page.url.startswith(bot_and_shop[1])


def test_the_shops_page_reaches_nothing_of_the_frame_and_sets_no_amount(
    bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    """The frame is of another origin, and listens to one message: that it was opened."""
    page = open_page(bot_and_shop[1]).page
    page.get_by_role("button", name=PAY).click()
    expect(chat_of(page).button(PAY)).to_be_enabled()
    (frame,) = [each for each in page.frames if "/c/" in each.url]
    page.evaluate(
        "window.inside = document.querySelector('payment-chat').shadowRoot"
        ".querySelector('iframe').contentWindow"
    )
    reached = page.evaluate(
        "() => { try { return inside.document.title } catch (error) { return error.name } }"
    )
    assert reached == "SecurityError"
    page.evaluate(
        "inside.postMessage({source: 'payment-chat', type: 'pay', amount: 1, offer: {}}, '*')"
    )
    expect(chat_of(page).button(PAY)).to_be_enabled()
    assert "$49.00" in frame.locator(".order").inner_text()


class Hostile(BaseHTTPRequestHandler):
    """Another site, which shows a customer's page in a frame of its own."""

    framed = ""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f'<iframe src="{self.framed}" width=400 height=700></iframe>'.encode())

    def log_message(self, *_: object) -> None:
        """Log nothing."""


def test_a_site_that_is_not_named_cannot_show_the_page_to_have_it_clicked(
    bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    Hostile.framed = address_of(bot_and_shop[0], amount=4900)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hostile)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        visit = open_page(None)
        visit.forgiven += ["frame-ancestors", "Framing"]
        visit.go(f"http://127.0.0.1:{server.server_port}")
        framed = visit.page.frames[1]
        expect(framed.locator("#app")).to_have_count(0)
    finally:
        server.shutdown()
        server.server_close()


def test_the_example_is_forty_lines_or_so_of_python() -> None:
    """Somebody has to read it before they copy it."""
    source = (Path(__file__).parents[2] / "examples/shop/shop.py").read_text()
    assert len(source.splitlines()) < 120


ADD_CHAT = """([session, accent]) => new Promise((done) => {
  const chat = document.createElement("payment-chat");
  chat.setAttribute("session", session);
  chat.setAttribute("accent", accent);
  for (const type of ["ready", "expired"]) chat.addEventListener(type, () => done(type));
  document.querySelector("payment-chat").replaceWith(chat);
})"""


def test_a_link_that_is_over_is_told_to_the_shop_and_its_page_can_be_closed(
    bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    visit = open_page(bot_and_shop[1])
    visit.forgive_status(404)
    page = visit.page
    assert page.evaluate(ADD_CHAT, ["unknown", ""]) == "expired"
    expect(page.get_by_role("button", name=re.compile("Pay"))).to_have_count(0)
    page.evaluate("document.querySelector('payment-chat').open()")
    chat = chat_of(page)
    chat.expect_result("This payment link is over")
    chat.button("Close").click()
    expect(page.locator(FRAME)).to_be_hidden()


@pytest.mark.parametrize(
    ("accent", "colours"),
    [
        ("7a2e1f", ["rgb(122, 46, 31)", "rgb(255, 255, 255)"]),
        ("ffd24d", ["rgb(255, 210, 77)", "rgb(20, 22, 29)"]),
        ("7b7b7b", ["rgb(59, 70, 196)", "rgb(255, 255, 255)"]),
    ],
    ids=["dark", "light", "neither"],
)
def test_the_launcher_takes_a_colour_on_which_text_can_be_read(
    accent: str, colours: list[str], bot_and_shop: tuple[Shop, str], open_page: Open
) -> None:
    page = open_page(bot_and_shop[1]).page
    address = address_of(bot_and_shop[0])
    assert page.evaluate(ADD_CHAT, [address.rpartition("/")[2], accent]) == "ready"
    launcher = page.get_by_role("button", name="Pay $129.00")
    style = "(each) => [getComputedStyle(each).backgroundColor, getComputedStyle(each).color]"
    assert launcher.evaluate(style) == colours
