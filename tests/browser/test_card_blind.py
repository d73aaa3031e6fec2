"""With the form, no card number enters the server: not its sockets, memory, files or logs.

Stripe is another process's affair here, as in life: the simulator runs in the process of the tests,
and the browser is given it for https://js.stripe.com. So the page runs under the policy that it has
with Stripe itself.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.card_page import CardPage
from tests.browser.shop import NAME, Conversation, Shop, open_shop
from tests.browser.visit import Open, Visit
from tests.browser.web_chat import WebChat
from tests.browser.wiretap import Wiretap, memory_of, wiretap
from tests.entrypoints.stripe_server import StripeServer, stripe_server

from stripe_simulator import Account

NUMBER = "4539148803436467"
"""A sound number that no test card has, so that it stands in no table of the program."""
CODE = "739"
PUBLISHABLE = "pk_test_of_a_browser"
STRIPE_JS = "https://js.stripe.com"
POLICY = (
    "default-src 'none'; script-src 'self' https://js.stripe.com https://*.js.stripe.com; "
    "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; "
    "connect-src 'self' https://api.stripe.com; img-src 'self'; style-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
STORED = """() => JSON.stringify([
  {...localStorage}, {...sessionStorage}, document.cookie, document.documentElement.outerHTML,
  [...document.querySelectorAll("input")].map((input) => input.value),
])"""


@dataclass
class Apart:
    """A shop, a Stripe elsewhere, and taps on the shop's two kinds of connections."""

    stripe: StripeServer
    from_browsers: Wiretap
    to_stripe: Wiretap
    folder: Path
    shop: Shop = field(init=False)

    @property
    def left(self) -> bytes:
        """What the shop has left in its files: database, log and all."""
        return b"".join(path.read_bytes() for path in self.folder.glob("shop*"))

    def visit(self, visit: Visit) -> None:
        """Have a browser find this Stripe where Stripe.js is."""

        def answer(route: Route) -> None:
            path = route.request.url.removeprefix(STRIPE_JS)
            path = "/_simulator/stripe.js" if path == "/v3/" else path
            headers = {**route.request.headers, "origin": STRIPE_JS}
            route.fulfill(response=route.fetch(url=self.stripe.address + path, headers=headers))

        visit.context.route(f"{STRIPE_JS}/**", answer)

    @contextmanager
    def open_shop(self) -> Iterator[None]:
        """Start the server, maybe once more; browsers reach it at the same address."""
        settings = {
            **self.stripe.settings,
            "STRIPE_API_BASE": self.to_stripe.address,
            "STRIPE_PUBLISHABLE_KEY": PUBLISHABLE,
            "PUBLIC_BASE_URL": self.from_browsers.address,
        }
        database = self.folder / "shop.sqlite3"
        with open_shop(database, "--log-level", "debug", **settings) as shop:
            self.from_browsers.port = int(shop.address.rpartition(":")[2])
            self.shop = shop
            yield


@contextmanager
def open_apart(folder: Path) -> Iterator[Apart]:
    with (
        stripe_server(folder, Account(any_number=True)) as stripe,
        wiretap(int(stripe.address.rpartition(":")[2])) as to_stripe,
        wiretap() as from_browsers,
    ):
        yield Apart(stripe, from_browsers, to_stripe, folder)


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    with open_apart(tmp_path_factory.mktemp("apart")) as apart, apart.open_shop():
        yield apart


def written(number: str) -> list[bytes]:
    """Return a number as a program may hold it: plain or in groups, in each width of character."""
    groups = [number[start : start + 4] for start in range(0, len(number), 4)]
    texts = [number, " ".join(groups), "+".join(groups), "%20".join(groups), "-".join(groups)]
    return [text.encode(width) for text in texts for width in ("utf-8", "utf-16-le", "utf-32-le")]


def found_in(data: bytes) -> list[bytes]:
    return [each for each in written(NUMBER) if each in data]


def test_a_payment_by_form_and_no_card_number_in_the_server(apart: Apart, open_page: Open) -> None:
    """The control of each search is something that did enter: the name, the public key."""
    apart.from_browsers.forget()
    conversation = apart.shop.conversation(amount=4900)
    visit = open_page(None)
    apart.visit(visit)
    page = visit.go(conversation.form)
    assert page.headers["content-security-policy"] == POLICY
    assert page.headers["cache-control"] == "no-store"
    card = CardPage(visit)
    card.type(NUMBER, CODE)
    stored = visit.page.evaluate(STORED)
    card.send.click()
    card.wait_until_taken()
    stored += visit.page.evaluate(STORED)
    assert conversation.say("confirm")["status"] == "completed"
    assert apart.stripe.charged() == [(4900, "usd")]

    hosts = {urlsplit(request.url).netloc for request in visit.requests}
    ours = urlsplit(apart.from_browsers.address).netloc
    assert hosts == {ours, "js.stripe.com"}
    (given,) = [each for each in visit.requests if each.method == "POST" and ours in each.url]
    assert set(json.loads(given.post_data or "")) == {"paymentMethodId"}
    assert NUMBER in "".join(visit.sent_to("js.stripe.com"))
    assert not found_in("".join(visit.sent_to(ours)).encode())
    assert not found_in(stored.encode())
    assert "Visa ****6467" in stored

    assert b"paymentMethodId" in apart.from_browsers.heard
    assert not found_in(apart.from_browsers.heard)
    assert NAME.replace(" ", "+").encode() in apart.to_stripe.heard
    assert not found_in(apart.to_stripe.heard)

    assert NAME.encode() in apart.left
    assert b"POST /pay/{token} 200" in apart.left
    assert not found_in(apart.left)


def test_a_payment_on_the_chat_page_and_no_card_number_in_page_storage_network_or_server(
    apart: Apart, open_page: Open
) -> None:
    """The control of each search is something that did enter: the offer's id, the public key."""
    apart.from_browsers.forget()
    session_id = apart.shop.ask("POST", "/sessions", amount=4900)["sessionId"]
    visit = open_page(None)
    apart.visit(visit)
    visit.go(f"{apart.from_browsers.address}/c/{session_id}")
    chat = WebChat(visit.page)
    chat.type_card(NUMBER, CODE)
    memory = heap_of(visit.page)
    stored = visit.page.evaluate(STORED)
    chat.button("Pay $49.00").click()
    chat.expect_result("✓ Paid $49.00")
    memory += heap_of(visit.page)
    stored += visit.page.evaluate(STORED)
    offer = apart.shop.ask("GET", f"/chat/{session_id}")["offer"]["id"]

    assert offer in memory
    assert not found_in(memory.encode())
    assert "Visa •••• 6467" in stored
    assert not found_in(stored.encode())
    assert visit.page.context.cookies() == []
    ours = urlsplit(apart.from_browsers.address).netloc
    assert {urlsplit(each.url).netloc for each in visit.requests} == {ours, "js.stripe.com"}
    assert NUMBER in "".join(visit.sent_to("js.stripe.com"))
    assert offer.encode() in apart.from_browsers.heard
    assert not found_in(apart.from_browsers.heard)
    assert not found_in(apart.to_stripe.heard)
    assert not found_in(apart.left)
    server = b"".join(memory_of(apart.shop.process.pid))
    assert PUBLISHABLE.encode() in server
    assert not found_in(server)


def heap_of(page: Page) -> str:
    """Return a snapshot of the memory of a page's scripts; frames of other sites have their own."""
    session = page.context.new_cdp_session(page)
    chunks: list[str] = []
    session.on("HeapProfiler.addHeapSnapshotChunk", lambda event: chunks.append(event["chunk"]))
    session.send("HeapProfiler.takeHeapSnapshot")
    session.detach()
    return "".join(chunks)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows a process's memory")
def test_nor_in_its_memory(apart: Apart, open_page: Open) -> None:
    conversation = apart.shop.conversation(amount=4900)
    visit = open_page(None)
    apart.visit(visit)
    visit.go(conversation.form)
    CardPage(visit).give(NUMBER, CODE)
    memory = b"".join(memory_of(apart.shop.process.pid))
    assert PUBLISHABLE.encode() in memory
    assert not found_in(memory)


def test_a_number_typed_in_the_chat_is_let_go_of(apart: Apart) -> None:
    """It came in, and so the taps would show one; it is used, kept and passed on nowhere."""
    apart.from_browsers.forget()
    conversation = apart.shop.conversation(amount=4900)
    with httpx.Client(base_url=apart.from_browsers.address) as chat:
        said = {"sessionId": conversation.session_id, "message": f"{NUMBER} 12/30 {CODE}"}
        answer = chat.post("/chat", json=said)
    assert found_in(apart.from_browsers.heard)
    assert answer.json()["cardForm"]["url"] == conversation.form
    assert not found_in(answer.content)
    assert not found_in(apart.to_stripe.heard)
    assert not found_in(apart.left)
    assert conversation.status == "collecting"


def test_a_server_that_is_restarted_while_a_card_is_given(tmp_path: Path, open_page: Open) -> None:
    """The page says that there was no answer; sending again takes the same PaymentMethod."""
    with open_apart(tmp_path) as apart:
        visit = open_page(None)
        apart.visit(visit)
        card = CardPage(visit)
        with apart.open_shop():
            conversation = apart.shop.conversation(amount=4900)
            visit.go(conversation.form)
            card.type(NUMBER, CODE)
        visit.forgiven.append("net::ERR_")
        card.send.click()
        expect(card.problem).to_contain_text("There was no answer")
        expect(card.send).to_be_focused()
        with apart.open_shop():
            card.send.click()
            card.wait_until_taken()
            conversation = Conversation(apart.shop, conversation.session_id)
            assert conversation.say("confirm")["status"] == "completed"
        made = [each for each in visit.requests if each.url.endswith("/v1/payment_methods")]
        assert len(made) == 1
        assert apart.stripe.charged() == [(4900, "usd")]
