"""The page of a conversation through the reference proxy: served whole, told at once, kept."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect
from scripts import find_chromium
from tests.browser.conftest import FLAGS
from tests.browser.page_server import free_port
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import Visit
from tests.browser.web_chat import TICKETS, WebChat
from tests.entrypoints import processes
from tests.hostile.proxy import API, find_or_skip, serving_proxy

pytestmark = pytest.mark.thorough
ONE_OFFICE = 12
"""People behind one address who open the page at the same time."""


@dataclass
class Office:
    """Browsers that all have one address, and a shop behind the proxy."""

    shop: Shop
    browser: Browser

    def begin(self) -> str:
        """Begin a conversation, and return the address of its page as customers get it."""
        address: str = self.shop.ask("POST", "/sessions", **TICKETS)["chatUrl"]
        assert address.startswith(f"https://{API}/c/")
        return address

    @contextmanager
    def visiting(self) -> Iterator[Visit]:
        with closing(Visit(self.browser, ignore_https_errors=True)) as visit:
            yield visit
            visit.assert_no_complaints()


@pytest.fixture(scope="module")
def office(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    find_or_skip()
    folder = tmp_path_factory.mktemp("office")
    settings = {
        "CARD_ENTRY": "chat",
        "TRUSTED_PROXIES": "127.0.0.1",
        "PUBLIC_BASE_URL": f"https://{API}",
        "RATE_LIMIT_PER_MINUTE": "100000",
    }
    with ExitStack() as stack:
        shop = stack.enter_context(open_shop(folder / "shop.sqlite3", **settings))
        api = urlsplit(shop.address).port
        assert api is not None
        port = stack.enter_context(serving_proxy(folder, api, free_port()))
        flags = (*FLAGS, f"--host-resolver-rules=MAP {API}:443 127.0.0.1:{port}")
        path = find_chromium.find()
        browser = chromium.browser_type.launch(executable_path=path, args=flags)
        yield Office(shop, stack.enter_context(closing(browser)))


def test_a_customer_pays_and_another_tab_is_told_over_a_websocket(office: Office) -> None:
    address = office.begin()
    with office.visiting() as one, office.visiting() as other:
        for visit in (one, other):
            with visit.page.expect_websocket() as opened:
                visit.go(address)
            opened.value.wait_for_event("framereceived")
            assert opened.value.url == f"wss://{API}/live"
            assert not opened.value.is_closed()
        WebChat(one.page).say("Jane Doe", "4242424242424242", processes.EXPIRY, "456")
        WebChat(one.page).button("Pay $129.00").click()
        for visit in (one, other):
            WebChat(visit.page).expect_result("✓ Paid $129.00")
        polls = [each.url for each in other.requests if "wait=" in each.url]
        assert polls == [], "what it was told came over the WebSocket"


def test_a_whole_office_opens_the_page_at_once(office: Office) -> None:
    """Each page loads all of its files, and holds a connection, behind one address."""
    with ExitStack() as stack:
        visits = [stack.enter_context(office.visiting()) for _ in range(ONE_OFFICE)]
        sockets: list[str] = []
        for visit in visits:
            visit.page.on("websocket", lambda socket: sockets.append(socket.url))
            visit.page.goto(office.begin(), wait_until="commit")
        for visit in visits:
            expect(WebChat(visit.page).log.locator(".bot").first).to_be_visible()
        for visit in visits:
            expect(visit.page.locator("#say")).to_be_editable()
        assert len(sockets) == ONE_OFFICE, "each page's own connection is taken the first time"


def test_a_page_that_was_away_gets_what_it_has_missed(office: Office) -> None:
    address = office.begin()
    with office.visiting() as one, office.visiting() as other:
        one.go(address)
        other.go(address)
        chat = WebChat(one.page)
        expect(chat.log.locator(".bot").first).to_be_visible()
        one.forgiven.append("net::ERR_INTERNET_DISCONNECTED")
        one.context.set_offline(True)
        WebChat(other.page).say("Jane Doe")
        one.context.set_offline(False)
        expect(chat.log).to_contain_text("Jane Doe")


def test_the_path_of_the_proxy_is_the_products() -> None:
    """A place of its own for the connections of pages, as the server names it."""
    from payment_smart_bot.entrypoints.http.live.socket import LIVE_PATH

    text = (Path(__file__).parents[2] / "deploy/nginx/payment-smart-bot.conf").read_text()
    assert f"location = {LIVE_PATH} {{" in text
