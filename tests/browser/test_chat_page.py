"""Customers pay on the chat page, in a real browser."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect
from tests.browser.chat_visit import CARD, CODE, ChatVisit
from tests.browser.page_server import free_port, serving_page
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, barriers

SIZES = {"phone": PHONE, "desktop": DESKTOP}
EXPIRY = "12/30"
DETAILS = f"{CARD}, {EXPIRY}, {CODE}"
ALL_AT_ONCE = f"I'm Jane Doe, {DETAILS}"


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    database = tmp_path_factory.mktemp("bot") / "bot.sqlite3"
    with open_shop(database, CARD_ENTRY="chat", PAYMENT_AMOUNT="4900") as bot:
        yield bot


@pytest.fixture(scope="module")
def address(bot: Shop) -> Iterator[str]:
    with serving_page(bot.address, free_port()) as address:
        yield address


@pytest.fixture
def open_chat(address: str, open_page: Open) -> Callable[..., ChatVisit]:
    def open_chat(path: str = "/", **context: Any) -> ChatVisit:
        chat = ChatVisit(open_page(f"{address}{path}", **context))
        expect(chat.input).to_be_visible()
        chat.idle()
        return chat

    return open_chat


def session_of(chat: ChatVisit) -> str:
    session: str = chat.page.evaluate("JSON.parse(sessionStorage['payment-page']).session")
    return session


def payments(bot: Shop, chat: ChatVisit) -> list[tuple[str, int]]:
    items = bot.ask("GET", f"/payments?sessionId={session_of(chat)}")["items"]
    return [(payment["status"], payment["amount"]) for payment in items]


@pytest.mark.parametrize("size", SIZES)
def test_a_whole_payment_by_typing(
    size: str,
    bot: Shop,
    open_chat: Callable[..., ChatVisit],
    shoot: Callable[[Page, str], None],
) -> None:
    """On a phone it is dark. Nothing of the card is in the page or the browser, at any step."""
    scheme = "dark" if size == "phone" else "light"
    chat = open_chat(viewport=SIZES[size], color_scheme=scheme, accept_downloads=True)
    assert barriers(chat.page) == []
    for message in ("I need to make a payment", "Jane Doe", CARD, EXPIRY, CODE):
        chat.say(message)
        chat.assert_holds_no_card(CODE)
    expect(chat.head).to_contain_text("4 of 4 details · Waiting for you to confirm")
    expect(chat.summary).to_contain_text("$49.00")
    expect(chat.summary).to_contain_text("•••• 5556")
    assert barriers(chat.page) == []
    shoot(chat.page, f"chat-{size}-summary")
    chat.say("confirm")
    chat.expect_answer("Done: $49.00 was charged")
    expect(chat.head).to_contain_text("Paid")
    with chat.page.expect_download() as download:
        chat.button("Download the receipt").click()
    assert "Visa ****5556" in Path(download.value.path()).read_text("utf-8")
    assert payments(bot, chat) == [("paid", 4900)]
    assert barriers(chat.page) == []
    assert overflowing(chat.page) == []
    shoot(chat.page, f"chat-{size}-paid")
    chat.assert_holds_no_card(CODE)
    assert {request.url.split("/")[2] for request in chat.visit.requests} == {
        chat.page.url.split("/")[2]
    }


def overflowing(page: Page) -> list[str]:
    """Return what is wider than its place."""
    wider: list[str] = page.evaluate(
        "() => [...document.querySelectorAll('.stMain, .stChatMessage, [class*=st-key-]')]"
        ".filter(element => element.scrollWidth > element.clientWidth + 1)"
        ".map(element => element.className)"
    )
    return wider


def test_a_whole_payment_by_buttons(bot: Shop, open_chat: Callable[..., ChatVisit]) -> None:
    """A second click on Confirm, before the first is answered, does nothing."""
    chat = open_chat()
    chat.press("Make a payment")
    chat.say("Jane Doe")
    chat.button("Test cards").click()
    chat.press("Visa, approved (4242)")
    before = chat.count_sent()
    chat.button("Confirm").dblclick()
    chat.answered(before)
    chat.expect_answer("Done: $49.00 was charged")
    assert chat.count_sent() == before + 1
    assert payments(bot, chat) == [("paid", 4900)]
    chat.button("Start over").click()
    chat.expect_answer("begin when you are ready")


def test_all_in_one_message_and_a_correction(open_chat: Callable[..., ChatVisit]) -> None:
    chat = open_chat()
    chat.say(ALL_AT_ONCE)
    chat.button("Change…").click()
    chat.press("Name")
    chat.say("John Smith")
    expect(chat.summary).to_contain_text("John Smith")
    chat.assert_holds_no_card(CODE)
    chat.press("Cancel")
    expect(chat.head).to_contain_text("Cancelled, nothing charged")


def test_html_and_markdown_are_text(open_chat: Callable[..., ChatVisit]) -> None:
    typed = (
        "<img src=x onerror=alert()> <script>alert()</script> **bold** $x$ "
        "[link](//x) :material/home: `code` # title " + "unbroken" * 20
    )
    chat = open_chat()
    chat.page.on("dialog", lambda _: pytest.fail("a script ran"))
    chat.say(typed)
    shown = chat.said()[0]
    for part in ("<img src=x", "**bold**", "[link](//x)", ":material/home:", "`code` # title"):
        assert part in shown
    inside = chat.lines.first.get_by_test_id("stText")
    assert inside.locator("img, script, strong, a, code, h1, .katex").count() == 0
    assert overflowing(chat.page) == []


def test_a_declined_card_and_then_another(bot: Shop, open_chat: Callable[..., ChatVisit]) -> None:
    chat = open_chat()
    chat.say(f"Jane Doe, 4000 0000 0000 0002, {EXPIRY}, {CODE}", "confirm")
    chat.expect_answer("Nothing was charged")
    chat.say(DETAILS, "confirm")
    chat.expect_answer("Done: $49.00 was charged")
    assert [status for status, _ in payments(bot, chat)] == ["paid"]


def test_three_d_secure(bot: Shop, open_chat: Callable[..., ChatVisit]) -> None:
    """The bank's page is a tab of its own, and the chat goes on by itself when it is done."""
    chat = open_chat()
    chat.say(f"Jane Doe, 4000 0000 0000 3220, {EXPIRY}, {CODE}", "confirm")
    expect(chat.head).to_contain_text("Waiting for you to approve the payment with your bank")
    assert barriers(chat.page) == []
    with chat.page.expect_popup() as popup:
        chat.page.get_by_role("link", name="Open your bank's page").click()
    assert popup.value.evaluate("window.opener") is None
    popup.value.get_by_role("button", name="Approve").click()
    expect(popup.value.get_by_role("heading")).to_have_text("Thank you")
    chat.expect_answer("Done: $49.00 was charged")
    assert payments(bot, chat) == [("paid", 4900)]


def test_a_reload_in_the_middle(open_chat: Callable[..., ChatVisit]) -> None:
    chat = open_chat()
    chat.say("Jane Doe", CARD)
    said, session = chat.said(), session_of(chat)
    chat.page.reload()
    expect(chat.lines).to_have_count(len(said))
    assert (chat.said(), session_of(chat)) == (said, session)
    assert session not in chat.page.url
    assert not any(session in request.url for request in chat.visit.requests)
    chat.say(f"{EXPIRY} {CODE}")
    expect(chat.summary).to_be_visible()
    chat.assert_holds_no_card(CODE)


def test_two_tabs_are_two_conversations(open_chat: Callable[..., ChatVisit]) -> None:
    chat = open_chat()
    chat.say("Jane Doe")
    other = ChatVisit(chat.visit, chat.visit.context.new_page())
    other.page.goto(chat.page.url)
    other.say("John Smith")
    assert session_of(other) != session_of(chat)
    chat.page.reload()
    expect(chat.lines.first).to_contain_text("Jane Doe")
    assert "John Smith" not in chat.everything()


def test_a_merchants_link(bot: Shop, open_chat: Callable[..., ChatVisit]) -> None:
    """The id in its fragment is sent to no server, and leaves the address and the history."""
    begun = bot.ask("POST", "/sessions", amount=700, currency="eur")["sessionId"]
    chat = open_chat(f"/#session={begun}")
    chat.expect_answer("€7.00")
    expect(chat.button("Make a payment")).to_be_visible()
    assert chat.page.url.endswith("/")
    assert session_of(chat) == begun
    second = bot.ask("POST", "/sessions", amount=800, currency="eur")["sessionId"]
    chat.page.evaluate("id => { location.hash = `session=${id}` }", second)
    chat.expect_answer("€8.00")
    assert session_of(chat) == second
    assert not any(id_ in request.url for request in chat.visit.requests for id_ in (begun, second))


def test_a_merchants_link_is_paid_or_over_and_begins_nothing_else(
    bot: Shop, open_chat: Callable[..., ChatVisit]
) -> None:
    """Neither when it is paid, nor when its session is gone."""
    paid = bot.ask("POST", "/sessions", amount=700)["sessionId"]
    chat = open_chat(f"/#session={paid}")
    chat.say("Jane Doe, 4242 4242 4242 4242, 12/31, 123")
    expect(chat.button("Start over")).to_be_visible()
    chat.press("Confirm")
    expect(chat.receipt).to_be_visible()
    expect(chat.button("Start over")).to_have_count(0)
    gone = bot.ask("POST", "/sessions", amount=800)["sessionId"]
    chat.page.evaluate("id => { location.hash = `session=${id}` }", gone)
    chat.expect_answer("$8.00")
    bot.http.delete(f"/sessions/{gone}", headers=bot.merchant).raise_for_status()
    chat.button("Make a payment").click()
    expect(chat.page.get_by_text("ask whoever sent you the link for a new one")).to_be_visible()
    chat.page.reload()
    expect(chat.page.get_by_text("ask whoever sent you the link for a new one")).to_be_visible()
    assert session_of(chat) == gone


def test_the_card_form_stands_in_the_chat(
    tmp_path: Path, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    """With CARD_ENTRY=form the page frames the form, and goes on by itself once it has the card."""
    port = free_port()
    frames = f"http://127.0.0.1:{port} http://localhost:{port}"
    with (
        open_shop(tmp_path / "form.sqlite3", PAYMENT_AMOUNT="4900", FRAME_ANCESTORS=frames) as bot,
        serving_page(bot.address, port) as address,
    ):
        chat = ChatVisit(open_page(address))
        chat.say("Jane Doe")
        form = chat.page.frame_locator(".st-key-form iframe")
        card = form.frame_locator("#card iframe")
        card.get_by_label("Card number").press_sequentially(CARD.replace(" ", ""))
        card.get_by_label("Expiration date").fill("12 / 30")
        card.get_by_label("Security code").fill(CODE)
        shoot(chat.page, "chat-form")
        form.get_by_role("button", name="Use this card").click()
        expect(chat.summary).to_contain_text("•••• 5556")
        chat.press("Confirm")
        chat.expect_answer("Done: $49.00 was charged")
        assert payments(bot, chat) == [("paid", 4900)]
        chat.assert_holds_no_card()
        # Streamlit allows its frames what this Chromium has never heard of.
        noted = chat.visit.complaints
        noted[:] = [note for note in noted if not note.startswith("Unrecognized feature")]


def test_the_api_is_stopped_and_started_in_the_middle(tmp_path: Path, open_page: Open) -> None:
    """A button goes on by itself; a typed text has to be typed again, as it is kept nowhere."""
    api, database = free_port(), tmp_path / "bot.sqlite3"

    def bot_again() -> AbstractContextManager[Shop]:
        port = ("--port", str(api))
        return open_shop(database, *port, CARD_ENTRY="chat", PAYMENT_AMOUNT="4900")

    spied = Path(__file__).with_name("spied_app.py")
    with serving_page(f"http://127.0.0.1:{api}", free_port(), spied) as address:
        visit = open_page(address)
        chat = ChatVisit(visit)
        with bot_again():
            chat.say("Jane Doe")
        chat.input.fill(DETAILS)
        chat.input.press("Enter")
        expect(chat.page.get_by_text("The connection is slow. Trying again…")).to_be_visible()
        chat.assert_holds_no_card(CODE)
        expect(chat.button("Try again")).to_be_visible(timeout=20_000)
        expect(chat.page.get_by_role("alert")).to_contain_text("Nothing is lost")
        assert found_in_memory(visit.context.new_page(), address, CARD) == ["found []"]
        with bot_again():
            chat.button("Try again").click()
            expect(chat.page.get_by_role("alert")).to_contain_text("please type it again")
            chat.say(DETAILS)
        before = chat.count_sent()
        chat.button("Confirm").click()
        expect(chat.page.get_by_text("Waiting for the answer…")).to_be_visible()
        with bot_again() as bot:
            chat.answered_in_the_end(before, "Done: $49.00 was charged")
            assert payments(bot, chat) == [("paid", 4900)]
        chat.assert_holds_no_card(CODE)
        card, name = found_in_memory(visit.context.new_page(), address, CARD, "Jane Doe")
        assert card == "found []"
        assert name != "found []"


def found_in_memory(page: Page, address: str, *texts: str) -> list[str]:
    """Ask the spied page which objects of its process hold each text; the page is ours to close."""
    page.goto(f"{address}/?{urlencode([('spy', text[::-1]) for text in texts])}")
    found = page.get_by_text(re.compile("^found"))
    expect(found).to_have_count(len(texts))
    told = found.all_inner_texts()
    page.close()
    return told
