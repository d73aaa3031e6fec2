"""A merchant's operator looks after payments, in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.page_server import free_port, serving_page
from tests.browser.shop import KEY, Shop, open_shop
from tests.browser.visit import DESKTOP, Open, barriers


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Shop]:
    with open_shop(tmp_path / "bot.sqlite3", CARD_ENTRY="chat", PAYMENT_AMOUNT="4900") as bot:
        yield bot


def paid(bot: Shop) -> str:
    """Let a customer pay at the second card; return the id of the session."""
    conversation = bot.conversation()
    for number in ("4000 0000 0000 9995", "4242 4242 4242 4242"):
        conversation.say(f"{number}, 12/30, 123")
        conversation.say("confirm")
    return conversation.session_id


def test_an_operator_looks_refunds_and_deletes(
    bot: Shop, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    """The key is in no address, no storage and no place but the header that goes to the API."""
    session_id = paid(bot)
    bot.conversation()
    with serving_page(bot.address, free_port()) as address:
        visit = open_page(f"{address}/operator", viewport=DESKTOP)
        page = visit.page
        page.get_by_label("Merchant key").fill(KEY)
        assert barriers(page) == []
        page.get_by_role("button", name="Open", exact=True).click()
        for title in ("Live conversations by status", "How far they came", "Declines by reason"):
            expect(page.get_by_role("heading", name=title)).to_be_visible()
        expect(page.get_by_text("$98.00")).to_have_count(0)
        expect(page.get_by_text("$49.00").first).to_be_visible()
        expect(page.get_by_test_id("stVegaLiteChart")).to_have_count(5)
        idle(page)
        assert barriers(page) == []
        shoot(page, "operator-overview")

        page.get_by_role("radio", name="Payments").click()
        choose(page, "Payment")
        page.get_by_role("button", name="Refund…").click()
        expect(page.get_by_text("Give $49.00 back to Visa ****4242?")).to_be_visible()
        page.get_by_role("button", name="Refund $49.00").dblclick()
        expect(page.get_by_text("$49.00 is on its way back.")).to_be_visible()
        (payment,) = bot.ask("GET", f"/payments?sessionId={session_id}")["items"]
        assert (payment["status"], len(payment["refunds"])) == ("refunded", 1)

        page.get_by_role("radio", name="Conversations").click()
        choose(page, "Conversation", last=True)
        expect(page.get_by_text("Card: Visa ****4242, 12/2030")).to_be_visible()
        idle(page)
        assert barriers(page) == []
        page.get_by_role("button", name="Delete…").click()
        page.get_by_role("button", name="Delete it").click()
        expect(page.get_by_text("The conversation was deleted.")).to_be_visible()
        assert session_id not in str(bot.ask("GET", "/sessions"))

        assert not any(KEY in request.url for request in visit.requests)
        kept = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
        assert KEY not in kept + page.content() + page.url + page.evaluate("document.cookie")
        page.get_by_role("button", name="Lock").click()
        expect(page.get_by_label("Merchant key")).to_have_value("")
    noted = visit.complaints
    noted[:] = [note for note in noted if not expected(note)]


def expected(note: str) -> bool:
    """Whether a note in the console is one of Streamlit's own habits.

    It looks for its server under the page's path first, and draws a plot before its data is there.
    """
    return "404 (Not Found)" in note or "Infinite extent" in note or "WebSocket" in note


def choose(page: Page, name: str, *, last: bool = False) -> None:
    """Choose the first (or last) of a list to see it in full."""
    page.get_by_role("combobox", name=name).click()
    options = page.get_by_role("option")
    (options.last if last else options.first).click()


def idle(page: Page) -> None:
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
