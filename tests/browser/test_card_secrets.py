"""Pages carry the secret of whoever gave the card by themselves, in a real browser."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from tests.browser.card_page import CardPage
from tests.browser.shop import KEY
from tests.browser.visit import DESKTOP, Open
from tests.browser.web_chat import CODE, GOOD, WebChat
from tests.entrypoints.processes import NEXT_YEAR

from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.server.app_with_simulator import (
    build_app_with_simulator,
)
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_local_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.settings import read_settings

pytestmark = pytest.mark.thorough
ALL_AT_ONCE = f"Jane Doe, {GOOD}, 12/{NEXT_YEAR}, {CODE}"
ELSEWHERE = "I take a confirmation only from where the card was given"
PAY = "Pay $49.00"


@contextmanager
def guarded(folder: Path, card_entry: str) -> Iterator[httpx.Client]:
    """Serve a shop on the simulator in which a consent needs the secret, as with a live key."""
    with ExitStack() as resources:
        ours, simulators = (
            resources.enter_context(closing(listen("127.0.0.1", 0))) for _ in range(2)
        )
        environ = {
            "SESSION_DATABASE": str(folder / "s.sqlite3"),
            "MERCHANT_API_KEY": KEY,
            "CARD_ENTRY": card_entry,
        }
        address = find_local_address(ours)
        settings = read_settings(environ).with_local_address(
            address, find_local_address(simulators)
        )
        application = resources.enter_context(closing(build(settings, serves=True)))
        application = replace(application, chat=replace(application.chat, card_secrets=True))
        app = build_app_with_simulator(application, simulators)
        resources.enter_context(serve_in_thread(app, ours, simulators))
        headers = {"Authorization": f"Bearer {KEY}"}
        yield resources.enter_context(httpx.Client(base_url=address, headers=headers, timeout=30))


def begin(http: httpx.Client) -> Any:
    return http.post("/sessions", json={"amount": 4900}).json()


def test_the_chat_page_pays_also_after_a_reload_and_another_tab_does_not(
    tmp_path: Path, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    with guarded(tmp_path, "chat") as http:
        session = begin(http)["sessionId"]
        address = f"{http.base_url}/c/{session}"
        visit = open_page(address, viewport=DESKTOP)
        chat = WebChat(visit.page)
        expect(chat.log.locator(".bot").first).to_be_visible()
        chat.input.fill(ALL_AT_ONCE)
        chat.input.press("Enter")
        expect(chat.button(PAY)).to_be_enabled()
        expect(chat.log.locator(".me")).to_have_count(1)
        expect(chat.button(PAY)).not_to_have_attribute("aria-disabled", "true")
        other = WebChat(open_page(address).page)
        other.button(PAY).click()
        expect(other.log.locator(".bot").last).to_contain_text(ELSEWHERE)
        shoot(other.root if isinstance(other.root, Page) else visit.page, "secret-other-tab")
        visit.page.reload()
        chat.button(PAY).click()
        chat.expect_result("✓ Paid $49.00")


def test_the_card_form_confirms(
    tmp_path: Path, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    with guarded(tmp_path, "form") as http:
        begun = begin(http)
        said = {"sessionId": begun["sessionId"]}
        visit = open_page(begun["cardForm"]["url"])
        card = CardPage(visit)
        card.type()
        card.send.click()
        card.wait_until_taken()
        expect(card.send).to_have_text("I have answered")
        http.post("/chat", json={**said, "message": "Jane Doe"})
        refused = http.post("/chat", json={**said, "message": "confirm"}).json()
        assert ELSEWHERE in refused["response"]
        card.send.click()
        expect(card.heading).to_have_text("Please confirm")
        expect(visit.page.locator("#note")).to_contain_text("Card: Visa ****4242")
        shoot(visit.page, "secret-form-confirm")
        card.send.click()
        expect(visit.page.locator("#note")).to_contain_text("$49.00 was charged")
        shoot(visit.page, "secret-form-paid")
        assert http.get(f"/chat/{begun['sessionId']}").json()["status"] == "completed"


def test_the_card_form_leads_on_to_the_bank(tmp_path: Path, open_page: Open) -> None:
    with guarded(tmp_path, "form") as http:
        begun = begin(http)
        http.post("/chat", json={"sessionId": begun["sessionId"], "message": "Jane Doe"})
        visit = open_page(begun["cardForm"]["url"])
        card = CardPage(visit)
        card.type("4000000000003220")
        card.send.click()
        expect(card.heading).to_have_text("Please confirm")
        card.send.click()
        visit.page.get_by_role("link", name="Go on to your bank").click()
        visit.page.get_by_role("button", name="Approve").click()
        expect(visit.page.get_by_role("heading")).to_have_text("Thank you")
