"""What a payment takes on a phone: presses, keys and words, compared with the goals of the design.

A key is one character that the customer types, or Enter. Words are those between the customer and
the payment: item and amount, the conversation and the block under it, with the labels in Stripe's
frame. Name of the shop, suggestions and the result are not counted.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import Open
from tests.browser.web_chat import CODE, GOOD, NO_FUNDS, WebChat, address_of
from tests.entrypoints.processes import NEXT_YEAR

TERMS = {"TERMS_URL": "https://adasbooks.example/terms"}
PAY = "Pay $129.00"
PAID = "✓ Paid $129.00"
EXPIRY = f"12{NEXT_YEAR % 100:02}"
SLOW = {"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""1.6 Mbit/s and 150 ms, in the browser's units: ms, and bytes in a second."""
USABLE = """() => new Promise((done) => {
  const look = () => document.querySelector("#give:enabled")
    ? done(performance.now())
    : requestAnimationFrame(look);
  look();
})"""
"""Returns the milliseconds from the request for the page until the button can be pressed."""

Record = Callable[[str, object], None]


@pytest.fixture(scope="module")
def form_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(tmp_path_factory.mktemp("f") / "s.sqlite3", **TERMS) as shop:
        yield shop


@pytest.fixture(scope="module")
def typing_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(tmp_path_factory.mktemp("t") / "s.sqlite3", CARD_ENTRY="chat", **TERMS) as shop:
        yield shop


class Hand:
    """A customer's hand on the page, which counts what it does."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.chat = WebChat(page)
        self.presses = 0
        self.keys = 0

    def press(self, label: str) -> None:
        self.chat.button(label).click()
        self.presses += 1

    def give_card(self, number: str) -> None:
        """Type the card. The fields follow each other with Tab, or by the phone's own arrow."""
        fields = self.chat.fields
        for label, digits in (
            ("Card number", number),
            ("Expiration date", EXPIRY),
            ("Security code", CODE),
        ):
            fields.get_by_label(label).fill("")
            fields.get_by_label(label).press_sequentially(digits)
            self.keys += len(digits)

    def say(self, message: str) -> None:
        self.chat.say(message)
        self.keys += len(message) + 1

    def count_words(self) -> int:
        """Return how many words stand between the customer and the payment now."""
        texts = [self.page.inner_text(".order"), self.page.inner_text("#main")]
        if self.page.locator("#card iframe").is_visible():
            texts.append(self.chat.fields.locator("body").inner_text())
        return len(" ".join(texts).replace("·", " ").split())


def test_one_press_and_23_keys_pay_with_a_card(form_shop: Shop, open_page: Open) -> None:
    hand = Hand(open_page(address_of(form_shop)).page)
    expect(hand.chat.button(PAY)).to_be_enabled()
    words = hand.count_words()
    hand.give_card(GOOD)
    hand.press(PAY)
    hand.chat.expect_result(PAID)
    assert (hand.presses, hand.keys) == (1, 23)
    assert words <= 45


def test_a_declined_card_costs_one_press_more(form_shop: Shop, open_page: Open) -> None:
    hand = Hand(open_page(address_of(form_shop)).page)
    hand.give_card(NO_FUNDS)
    hand.press(PAY)
    expect(hand.chat.problem).to_contain_text("Nothing was charged")
    hand.give_card(GOOD)
    hand.press(PAY)
    hand.chat.expect_result(PAID)
    assert (hand.presses, hand.keys) == (2, 46)


def test_typed_messages_cost_no_more_than_on_the_page_made_with_streamlit(
    typing_shop: Shop, open_page: Open
) -> None:
    hand = Hand(open_page(address_of(typing_shop)).page)
    hand.chat.input.click()
    hand.presses += 1
    for message in ("Jane Doe", GOOD, f"12/{NEXT_YEAR % 100:02}", CODE):
        hand.say(message)
    hand.chat.expect_result("Please check")
    words = hand.count_words()
    hand.press(PAY)
    hand.chat.expect_result(PAID)
    assert hand.presses <= 2
    assert hand.keys <= 39
    assert words <= 139


OWN_WORDS = """() => new Promise((done) => {
  const started = performance.now();
  const look = () => requestAnimationFrame(() => done(performance.now() - started));
  new MutationObserver(look).observe(document.getElementById("log"), {childList: true});
  document.getElementById("say").value = "Is it safe?";
  document.getElementById("composer").requestSubmit();
})"""


def test_own_words_stand_there_before_the_server_has_answered(
    form_shop: Shop, open_page: Open, record_testsuite_property: Record
) -> None:
    """How long it takes is in the report (--junit-xml); the goal is 50 ms."""
    visit = open_page(address_of(form_shop))
    chat = WebChat(visit.page)
    expect(chat.button(PAY)).to_be_enabled()
    visit.context.route("**/chat", lambda _: None)  # no answer
    record_testsuite_property("own words after ms", visit.page.evaluate(OWN_WORDS))
    expect(chat.log.locator(".me")).to_have_text("Is it safe?")
    expect(chat.log.locator(".dots")).to_be_visible()


def test_a_slow_phone_loads_little(
    form_shop: Shop, open_page: Open, record_testsuite_property: Record
) -> None:
    """How long it takes until one can pay is in the report (--junit-xml); the goal is 2 s."""
    visit = open_page(None)
    browser = visit.context.new_cdp_session(visit.page)
    loaded: list[float] = []
    browser.on("Network.loadingFinished", lambda event: loaded.append(event["encodedDataLength"]))
    browser.send("Network.enable")
    browser.send("Network.emulateNetworkConditions", {"offline": False, **SLOW})
    visit.go(address_of(form_shop))
    record_testsuite_property("usable after s", round(visit.page.evaluate(USABLE) / 1000, 2))
    expect(WebChat(visit.page).button(PAY)).to_be_enabled()
    record_testsuite_property("bytes", sum(loaded))
    assert len(loaded) <= 9
    assert sum(loaded) <= 60_000


def test_a_cut_connection_comes_back_and_no_state_is_lost_or_doubled(
    typing_shop: Shop, open_page: Open
) -> None:
    """Somebody says things elsewhere, before the cut, while it lasts, and after it."""
    address = address_of(typing_shop)
    session_id = address.rpartition("/")[2]
    visit = open_page(None)
    sockets: list[tuple[WebSocketRoute, WebSocketRoute]] = []
    visit.page.route_web_socket(
        "**/live", lambda socket: sockets.append((socket, socket.connect_to_server()))
    )
    visit.go(address)
    chat = WebChat(visit.page)
    expect(chat.button(PAY)).to_be_enabled()

    def say(message: str) -> None:
        typing_shop.ask("POST", "/chat", sessionId=session_id, message=message)

    say("Jane Doe")
    expect(chat.log).to_contain_text("What is the card number?")
    page_side, server_side = sockets[-1]
    server_side.close()
    page_side.close()
    say(GOOD)
    expect(chat.log).to_contain_text("When does the card expire?")
    say(f"12/{NEXT_YEAR}")
    expect(chat.log).to_contain_text("What is the security code?")
    assert len(sockets) > 1
    said = chat.log.inner_text()
    for words in ("What is the card number?", "When does the card expire?", "security code?"):
        assert said.count(words) == 1, words
