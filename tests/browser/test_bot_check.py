"""The widget of the bot check in a real browser, with stand-ins for Cloudflare on both sides.

The pages load the script from its own address, which the browser answers from here, so that what
the Content-Security-Policy allows is the real thing.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from tests.browser.card_page import CardPage
from tests.browser.shop import KEY
from tests.browser.visit import Open, Visit, barriers
from tests.browser.web_chat import CODE, GOOD, WebChat
from tests.entrypoints.processes import NEXT_YEAR
from tests.fakes.turnstile import BOT, KEYS, PERSON, SECRET, Siteverify, Widget, siteverify

from payment_smart_bot.adapters.turnstile import TurnstileCheck
from payment_smart_bot.bootstrap import build
from payment_smart_bot.bootstrap.connections import open_connections
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
PAY = "Pay $49.00"
PAID = "✓ Paid $49.00"
A_PERSON, A_BOT = {"token": PERSON}, {"token": BOT}
NOBODY_ANSWERS = None
BROKEN = {"error": "300030"}
NOT_SENT = "Not sent. Nothing was charged."


class Checked:
    """A shop in which nobody gives a card before the check has found a person."""

    def __init__(self, http: httpx.Client, cloudflare: type[Siteverify]) -> None:
        self.http = http
        self.cloudflare = cloudflare

    @property
    def tokens(self) -> list[str]:
        """The tokens that the shop's server has asked about."""
        return [each["response"] for each in self.cloudflare.asked]

    def begin(self, entry: str) -> str:
        """Begin a conversation and return the address of the page where the card is given."""
        session_id = self.http.post("/sessions", json={"amount": 4900}).json()["sessionId"]
        if entry != "form page":
            return f"{self.http.base_url}/c/{session_id}"
        said = {"sessionId": session_id, "message": "Jane Doe"}
        return str(self.http.post("/chat", json=said).json()["cardForm"]["url"])

    def list_payments(self) -> list[Any]:
        items: list[Any] = self.http.get("/payments").json()["items"]
        return items


ENTRIES = ("chat", "form", "form page")
Serve = Callable[[str], Checked]


@contextmanager
def served(folder: Path, entry: str) -> Iterator[Checked]:
    with ExitStack() as resources:
        cloudflare = resources.enter_context(siteverify())
        ours, simulators = (
            resources.enter_context(closing(listen("127.0.0.1", 0))) for _ in range(2)
        )
        environ = {
            "SESSION_DATABASE": str(folder / "s.sqlite3"),
            "MERCHANT_API_KEY": KEY,
            "CARD_ENTRY": entry.partition(" ")[0],
            **KEYS,
        }
        address = find_local_address(ours)
        settings = read_settings(environ).with_local_address(
            address, find_local_address(simulators)
        )
        application = resources.enter_context(closing(build(settings, serves=True)))
        connections = resources.enter_context(closing(open_connections(cloudflare.address)))
        check = TurnstileCheck(SECRET, connections, cloudflare.address)
        app = build_app_with_simulator(replace(application, bot_check=check), simulators)
        resources.enter_context(serve_in_thread(app, ours, simulators))
        headers = {"Authorization": f"Bearer {KEY}"}
        http = httpx.Client(base_url=address, headers=headers, timeout=30)
        yield Checked(resources.enter_context(http), cloudflare)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda entry: stack.enter_context(served(tmp_path, entry))


class Customer:
    """Whoever gives a card on one of the pages, and presses the button again where that fails."""

    def __init__(self, entry: str, visit: Visit, address: str) -> None:
        self.entry, self.visit, self.page = entry, visit, visit.page
        visit.go(address)
        self.chat = WebChat(visit.page)
        self.card_page = CardPage(visit)

    def give_card(self) -> None:
        """Give a card, without waiting for what comes of it."""
        if self.entry == "chat":
            self.chat.input.fill(ALL_AT_ONCE)
            self.chat.input.press("Enter")
        elif self.entry == "form":
            self.chat.type_card()
            self.chat.button(PAY).click()
        else:
            self.card_page.type()
            self.card_page.send.click()

    def try_again(self) -> None:
        """Press what there is to press after a failure; nothing is typed anew."""
        if self.entry == "chat":
            self.chat.button("Send again").click()
        elif self.entry == "form":
            self.chat.button(PAY).click()
        else:
            self.card_page.send.click()

    def expect_success(self) -> None:
        if self.entry == "chat":
            expect(self.page.locator("#block")).to_contain_text("•••• 4242")
        elif self.entry == "form":
            self.chat.expect_result(PAID)
        else:
            self.card_page.wait_until_taken()
        expect(self.notice).not_to_be_visible()

    @property
    def notice(self) -> Any:
        return self.page.locator("#bots [role=alert]")

    def expect_failure(self, *words: str) -> None:
        for part in (*words, "Nothing is lost."):
            expect(self.notice).to_contain_text(part)
        expect(self.page.get_by_text(NOT_SENT)).to_be_visible()
        assert barriers(self.page) == []


def visit_with(widget: Widget, open_page: Open) -> Visit:
    visit = open_page(None)
    widget.serve(visit.context)
    visit.forgive_status(403)
    return visit


@pytest.mark.parametrize("entry", ENTRIES)
def test_whoever_passes_gives_a_card_and_sees_nothing_of_the_check(
    entry: str, serve: Serve, open_page: Open
) -> None:
    shop, widget = serve(entry), Widget(A_PERSON)
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    expect(customer.page.frame_locator("#bots iframe").locator("body")).to_be_attached()
    customer.give_card()
    customer.expect_success()
    assert (shop.tokens, widget.frames) == ([PERSON], 1)


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_token_that_expired_is_renewed_before_it_is_sent(
    entry: str, serve: Serve, open_page: Open
) -> None:
    shop, widget = serve(entry), Widget(A_BOT, A_PERSON)
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    expect(customer.page.frame_locator("#bots iframe").locator("main")).to_be_attached()
    customer.page.evaluate("turnstile.expire()")
    customer.give_card()
    customer.expect_success()
    assert (set(shop.tokens) - {BOT}, widget.frames) == ({PERSON}, 2)


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_token_that_does_not_count_is_renewed_once_by_itself(
    entry: str, serve: Serve, open_page: Open
) -> None:
    shop, widget = serve(entry), Widget(A_BOT, A_PERSON)
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    expect(customer.page.locator("#bots iframe")).to_be_attached()
    customer.give_card()
    customer.expect_success()
    assert (shop.tokens[-1], widget.frames) == (PERSON, 2)


@pytest.mark.parametrize("entry", ENTRIES)
def test_whoever_is_refused_reads_why_and_loses_nothing(
    entry: str, serve: Serve, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    shop, widget = serve(entry), Widget(A_BOT)
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    customer.give_card()
    customer.expect_failure("did not succeed", "another browser")
    shoot(customer.page, f"bot-check-refused-{entry.replace(' ', '-')}")
    assert shop.list_payments() == []
    widget.says = [A_PERSON]
    customer.try_again()
    customer.expect_success()


@pytest.mark.parametrize("entry", ENTRIES)
def test_where_the_script_is_blocked_the_customer_reads_what_to_do(
    entry: str, serve: Serve, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    shop, widget = serve(entry), Widget(A_PERSON)
    widget.is_there = False
    visit = visit_with(widget, open_page)
    visit.forgiven.append("net::ERR_FAILED")
    customer = Customer(entry, visit, shop.begin(entry))
    customer.give_card()
    customer.expect_failure("could not be loaded", "challenges.cloudflare.com", "ad blocker")
    shoot(customer.page, f"bot-check-blocked-{entry.replace(' ', '-')}")
    assert shop.tokens == []
    widget.is_there = True
    customer.try_again()
    customer.expect_success()


@pytest.mark.parametrize("entry", ENTRIES)
def test_where_the_widget_breaks_down_it_is_tried_again_with_the_button(
    entry: str, serve: Serve, open_page: Open
) -> None:
    shop, widget = serve(entry), Widget(BROKEN)
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    customer.give_card()
    customer.expect_failure("did not succeed")
    widget.says = [A_PERSON]
    customer.try_again()
    customer.expect_success()


def test_who_does_not_tick_the_box_in_time_is_asked_to(serve: Serve, open_page: Open) -> None:
    shop, widget = serve("chat"), Widget(NOBODY_ANSWERS)
    visit = visit_with(widget, open_page)
    visit.page.clock.install()
    customer = Customer("chat", visit, shop.begin("chat"))
    expect(customer.page.locator("#bots iframe")).to_be_attached()
    customer.give_card()
    expect(customer.page.locator("#bots [aria-busy=true]")).to_be_attached()
    visit.page.clock.run_for(20_000)
    customer.expect_failure("Please complete the check")


@pytest.mark.parametrize("entry", ["form", "form page"])
def test_nobody_waits_for_a_script_that_does_not_come(
    entry: str, serve: Serve, open_page: Open
) -> None:
    """Its request hangs; the page is whole, and questions are answered."""
    shop, widget = serve(entry), Widget(A_PERSON)
    widget.hangs = True
    customer = Customer(entry, visit_with(widget, open_page), shop.begin(entry))
    if entry == "form page":
        expect(customer.card_page.send).to_be_enabled()
    else:
        expect(customer.chat.button(PAY)).to_be_enabled()
        customer.chat.say("Is it safe?")


def test_one_tab_is_checked_for_all_of_a_conversation(serve: Serve, open_page: Open) -> None:
    shop, first, second = serve("chat"), Widget(A_PERSON), Widget(NOBODY_ANSWERS)
    address = shop.begin("chat")
    checked = Customer("chat", visit_with(first, open_page), address)
    expect(checked.page.locator("#bots iframe")).to_be_attached()
    another = Customer("chat", visit_with(second, open_page), address)
    checked.give_card()
    checked.expect_success()
    another.expect_success()
    another.chat.say(f"5555555555554444, 12/{NEXT_YEAR}, {CODE}")
    expect(another.page.locator("#block")).to_contain_text("•••• 4444")
    assert shop.tokens == [PERSON]
