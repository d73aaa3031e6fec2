"""People who run a shop look after its payments at the desk, in a real browser."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from tests.adapters.store_contract import a_payment, a_session
from tests.browser.shop import KEY, Shop, open_shop
from tests.browser.visit import DESKTOP, PHONE, Open, Visit, barriers
from tests.entrypoints.processes import NEXT_YEAR

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Dispute, PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace

LOOKER = "the-key-of-one-who-looks-k3v9c0Yt1uQm5s8e"
GOOD = "4242424242424242"
NO_FUNDS = "4000000000009995"
FACES: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": DESKTOP},
    "phone": {"viewport": PHONE},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


@pytest.fixture
def bot_file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def bot(bot_file: Path, request: pytest.FixtureRequest) -> Iterator[Shop]:
    """Run a server, over what is in its store already where a test asks for that."""
    for filled in ("troubled", "left"):
        if filled in request.fixturenames:
            request.getfixturevalue(filled)
    keys = {"MERCHANT_API_KEYS": f"looker:view:{LOOKER}"}
    with open_shop(bot_file, CARD_ENTRY="chat", **keys) as bot:
        yield bot


def pay(
    bot: Shop, order: str, name: str = "Ruth Cohen", number: str = GOOD, **request: object
) -> str:
    """Let a customer pay, or try to; return the id of the session."""
    given = {"amount": 12900, "description": "Two tickets", "orderId": order, **request}
    session_id: str = bot.ask("POST", "/sessions", **given)["sessionId"]
    for message in (f"{name}, {number}, 12/{NEXT_YEAR}, 123", "confirm"):
        bot.ask("POST", "/chat", sessionId=session_id, message=message)
    return session_id


class AtDesk:
    """A person at the desk."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.page: Page = visit.page
        self.rows = self.page.locator("tbody tr")
        self.panel = self.page.locator("aside")
        self.search = self.page.get_by_role("searchbox")

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name, exact=isinstance(name, str))

    def open_row(self, text: str) -> None:
        self.rows.filter(has_text=text).locator("button").click()
        expect(self.panel.get_by_role("heading", level=2)).to_be_focused()


@pytest.fixture
def sit_down(bot: Shop, open_page: Open) -> Callable[..., AtDesk]:
    """Open the desk and sign in."""

    def sit_down(key: str = KEY, query: str = "", **face: object) -> AtDesk:
        visit = open_page(None, **(face or FACES["desktop"]))
        visit.go(f"{bot.address}/desk{query}")
        desk = AtDesk(visit)
        desk.page.get_by_label("Merchant key").fill(key)
        desk.button("Sign in").click()
        expect(desk.page.get_by_role("button", name="Lock")).to_be_visible()
        return desk

    return sit_down


@pytest.mark.parametrize("face", FACES)
def test_axe_finds_no_barrier_and_a_refund_is_two_clicks(
    face: str,
    bot: Shop,
    sit_down: Callable[..., AtDesk],
    open_page: Open,
    shoot: Callable[[Page, str], None],
) -> None:
    pay(bot, "A-1049")
    pay(bot, "A-1050", "Mei Chen", NO_FUNDS)
    door = open_page(None, **FACES[face])
    door.go(f"{bot.address}/desk")
    expect(door.page.get_by_label("Merchant key")).to_be_focused()
    assert barriers(door.page) == []
    shoot(door.page, f"desk-door-{face}")

    desk = sit_down(**FACES[face])
    expect(desk.rows).to_have_count(2)
    expect(desk.rows.first).to_contain_text("Declined: too little money")
    assert barriers(desk.page) == []
    shoot(desk.page, f"desk-{face}")
    desk.open_row("Ruth Cohen")
    desk.button("Refund…").click()
    expect(desk.button("Refund $129.00 to Visa •••• 4242")).to_be_visible()
    expect(desk.panel.get_by_label("Reason")).to_have_value("requested_by_customer")
    assert barriers(desk.page) == []
    shoot(desk.page, f"desk-refund-{face}")
    desk.button("Refund $129.00 to Visa •••• 4242").click()
    expect(desk.page.locator("#told")).to_have_text("$129.00 is on its way back.")
    expect(desk.panel.locator(".status").first).to_have_text("Refunded")
    timeline = desk.panel.locator(".timeline")
    expect(timeline).to_contain_text("$129.00 refunded (requested by customer)")
    expect(desk.button("Refund…")).to_have_count(0)
    assert barriers(desk.page) == []
    desk.button("Close").click()
    expect(desk.rows.filter(has_text="Ruth Cohen")).to_contain_text("Refunded")
    expect(desk.panel).to_be_hidden()
    (payment,) = bot.ask("GET", "/payments?orderId=A-1049")["items"]
    assert [each["amount"] for each in payment["refunds"]] == [12900]
    width = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, "the page scrolls to the side"


def test_the_key_is_kept_nowhere_and_the_lock_locks(sit_down: Callable[..., AtDesk]) -> None:
    desk = sit_down()
    (cookie,) = desk.visit.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/desk")
    kept = desk.page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    for place in (kept, desk.page.content(), desk.page.url, str(cookie)):
        assert KEY not in place
    assert desk.page.evaluate("document.cookie") == ""
    desk.page.reload()
    desk.button("Lock").click()
    expect(desk.page.get_by_label("Merchant key")).to_have_value("")
    desk.visit.context.add_cookies([cast(Any, cookie)])
    desk.visit.forgive_status(401)  # it asks who is signed in, and nobody is any more
    desk.page.reload()
    expect(desk.page.get_by_label("Merchant key")).to_be_visible()


def test_a_wrong_key_is_told_and_can_be_typed_again(
    bot: Shop, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    visit = open_page(None, viewport=PHONE)
    visit.forgive_status(401)
    visit.go(f"{bot.address}/desk")
    visit.page.get_by_label("Merchant key").fill("guess")
    visit.page.keyboard.press("Enter")
    expect(visit.page.get_by_role("alert")).to_contain_text("This is no merchant key.")
    assert barriers(visit.page) == []
    shoot(visit.page, "desk-wrong-key")
    visit.page.get_by_label("Merchant key").fill(KEY)
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator(".desk")).to_be_visible()


def test_whoever_may_only_look_finds_no_way_to_change(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    pay(bot, "A-1")
    desk = sit_down(LOOKER)
    desk.open_row("Ruth Cohen")
    expect(desk.panel.locator(".timeline")).to_be_visible()
    expect(desk.button("Refund…")).to_have_count(0)
    expect(desk.button(re.compile("Erase"))).to_have_count(0)
    desk.visit.forgive_status(403)
    status = desk.page.evaluate(
        """async () => {
          const token = (await (await fetch("desk/sign-in")).json()).token;
          const path = "desk/payments/" + new URLSearchParams(location.search).get("open");
          const headers = { "X-Desk-Token": token, "Content-Type": "application/json" };
          return (await fetch(path + "/refunds", { method: "POST", headers, body: "{}" })).status;
        }"""
    )
    assert status == 403


def test_the_keyboard_alone_finds_opens_and_refunds_a_part(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    for number in range(3):
        pay(bot, f"A-{number}")
    desk = sit_down()
    keys = desk.page.keyboard
    expect(desk.rows).to_have_count(3)
    keys.press("/")
    expect(desk.search).to_be_focused()
    keys.type("cohen 129")
    expect(desk.page).to_have_url(re.compile("q=cohen"))
    expect(desk.rows).to_have_count(3)
    desk.rows.first.locator("button").focus()
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("ArrowUp")
    expect(desk.rows.nth(1).locator("button")).to_be_focused()
    keys.press("Enter")
    expect(desk.panel.get_by_role("heading", level=2)).to_be_focused()
    keys.press("Tab")
    expect(desk.button("Refund…")).to_be_focused()
    keys.press("Enter")
    expect(desk.page.get_by_label("Amount in USD")).to_be_focused()
    for typed, said in (
        ("0", "Please give an amount up to $129.00."),
        ("129.01", "Please give an amount up to $129.00."),
        ("1.234", "Please give an amount up to $129.00."),
        ("all", "Please give an amount up to $129.00."),
    ):
        desk.page.get_by_label("Amount in USD").fill(typed)
        keys.press("Enter")
        expect(desk.panel.get_by_role("alert")).to_have_text(said)
    desk.page.get_by_label("Amount in USD").fill("29")
    keys.press("Enter")
    expect(desk.panel.locator(".status").first).to_have_text("Partly refunded")
    expect(desk.rows.nth(1)).to_contain_text("Partly refunded")
    keys.press("Escape")
    expect(desk.panel).to_be_hidden()
    expect(desk.rows.nth(1).locator("button")).to_be_focused()
    (payment,) = bot.ask("GET", "/payments?orderId=A-1")["items"]
    assert payment["amountRefunded"] == 2900


def test_amounts_are_those_of_their_currency(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    pay(bot, "JP", amount=4900, currency="jpy")
    pay(bot, "KW", amount=12500, currency="kwd")
    desk = sit_down()
    desk.open_row("JP")
    expect(desk.panel.get_by_role("heading", level=2)).to_have_text("¥4,900")
    desk.button("Refund…").click()
    expect(desk.page.get_by_label("Amount in JPY")).to_have_value("4900")
    desk.open_row("KW")
    desk.button("Refund…").click()
    expect(desk.page.get_by_label("Amount in KWD")).to_have_value("12.500")
    desk.page.get_by_label("Amount in KWD").fill("1.005")
    desk.button(re.compile("^Refund 1.005 KWD")).click()
    expect(desk.panel.get_by_role("alert")).to_have_text("Please give a multiple of 0.010 KWD.")
    desk.page.get_by_label("Amount in KWD").fill("1.01")
    desk.button("Refund 1.010 KWD to Visa •••• 4242").click()
    expect(desk.panel.locator(".timeline")).to_contain_text("1.010 KWD refunded")


def test_a_refund_whose_answer_is_lost_is_made_once(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    pay(bot, "A-1")
    desk = sit_down()
    desk.open_row("Ruth Cohen")
    desk.button("Refund…").click()
    keys: list[str] = []

    def lose(route: Any) -> None:
        keys.append(route.request.headers["idempotency-key"])
        if len(keys) == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    desk.visit.forgiven.append("net::ERR_FAILED")
    desk.page.route("**/refunds", lose)
    desk.page.get_by_label("Amount in USD").fill("100.00")
    desk.button(re.compile("^Refund \\$100")).click()
    expect(desk.panel.get_by_role("alert")).to_contain_text("refunds nothing twice")
    desk.button("Try again").click()
    expect(desk.panel.locator(".timeline")).to_contain_text("$100.00 refunded")
    assert len(keys) == 2
    assert len(set(keys)) == 1
    (payment,) = bot.ask("GET", "/payments")["items"]
    assert [each["amount"] for each in payment["refunds"]] == [10000]


def test_while_a_refund_takes_long_the_desk_says_that_it_waits(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    pay(bot, "A-1")
    desk = sit_down()
    desk.open_row("Ruth Cohen")
    desk.button("Refund…").click()
    held: list[Route] = []
    desk.page.route("**/refunds", lambda route: held.append(route))
    desk.button("Refund $129.00 to Visa •••• 4242").click()
    waiting = desk.panel.get_by_text("Still waiting for Stripe. Nothing is refunded twice.")
    expect(waiting).to_be_visible()
    expect(desk.button("Refunding…")).to_be_disabled()
    held[0].continue_()
    expect(desk.panel.locator(".timeline")).to_contain_text("$129.00 refunded")
    expect(waiting).to_have_count(0)
    (payment,) = bot.ask("GET", "/payments")["items"]
    assert len(payment["refunds"]) == 1


def test_what_happens_elsewhere_shows_by_itself(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    """New payments, a refund through the API, and a person who goes on looking at theirs."""
    first = pay(bot, "A-1")
    desk = sit_down()
    desk.open_row("A-1")
    pay(bot, "A-2", "Mei Chen")
    expect(desk.rows.first).to_contain_text("Mei Chen")
    (payment,) = bot.ask("GET", f"/payments?sessionId={first}")["items"]
    refund = f"/payments/{payment['id']}/refunds"
    bot.http.post(refund, json={}, headers=bot.merchant).raise_for_status()
    expect(desk.panel.locator(".status").first).to_have_text("Refunded")
    expect(desk.rows.nth(1)).to_contain_text("Refunded")
    expect(desk.page.locator(".attention")).to_contain_text("2 paid of 2 confirmed")


def test_search_filters_and_pages_stand_in_the_address(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    pay(bot, "A-1")
    pay(bot, "A-2", "Mei Chen", NO_FUNDS)
    pay(bot, "B-3", "Lucía Fernández", customerEmail="lucia@example.com")
    desk = sit_down(query="?status=declined")
    expect(desk.rows).to_have_count(1)
    expect(desk.button("Declined")).to_have_attribute("aria-pressed", "true")
    desk.button("All").click()
    expect(desk.rows).to_have_count(3)
    for typed, count in (("lucia@ex", 1), ("fernandez", 1), ("a-", 2), ("nobody", 0), ("4242", 2)):
        desk.search.fill(typed)
        expect(desk.rows).to_have_count(count)
    desk.search.fill(GOOD)
    expect(desk.page.locator("#search-problem")).to_contain_text("whole card number")
    assert GOOD not in desk.page.url
    desk.search.fill("")
    expect(desk.rows).to_have_count(3)
    desk.page.get_by_label("To", exact=True).fill("2020-01-01")
    expect(desk.page.get_by_text("Nothing fits.")).to_be_visible()
    desk.page.go_back()
    expect(desk.rows).to_have_count(3)
    desk.open_row("A-1")
    address = desk.page.url
    desk.page.go_back()
    expect(desk.panel).to_be_hidden()
    desk.page.goto(address)
    expect(desk.panel.get_by_role("heading", level=2)).to_have_text("$129.00")
    assert not any(GOOD in request.url for request in desk.visit.requests)


def test_more_is_shown_page_by_page(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    for number in range(53):
        pay(bot, f"A-{number:03}")
    desk = sit_down()
    expect(desk.rows).to_have_count(50)
    desk.button("Show more").click()
    expect(desk.rows).to_have_count(53)
    expect(desk.rows.nth(50).locator("button")).to_be_focused()
    expect(desk.button("Show more")).to_be_hidden()
    pay(bot, "A-new", "Mei Chen")
    expect(desk.rows.first).to_contain_text("Mei Chen")
    expect(desk.rows).to_have_count(54)


def test_a_conversation_is_looked_at_and_deleted(
    bot: Shop, sit_down: Callable[..., AtDesk], shoot: Callable[[Page, str], None]
) -> None:
    session_id = pay(bot, "A-1", number="")
    desk = sit_down()
    expect(desk.page.get_by_text("No payments yet. Send your first link.")).to_be_visible()
    expect(desk.button("New payment link")).to_have_count(2)
    desk.button("Conversations").click()
    desk.rows.first.locator("button").click()
    expect(desk.panel.locator(".replied").first).to_be_visible()
    assert barriers(desk.page) == []
    shoot(desk.page, "desk-conversation")
    desk.button("Delete…").click()
    desk.button("Delete it").click()
    expect(desk.page.get_by_text("No conversations at the moment.")).to_be_visible()
    assert session_id not in str(bot.ask("GET", "/sessions"))


def test_personal_data_are_erased(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    pay(bot, "A-1")
    desk = sit_down()
    desk.open_row("Ruth Cohen")
    expect(desk.panel.locator(".said").first).to_be_visible()
    desk.visit.forgive_status(404)  # the conversation, which is gone
    desk.button("Erase personal data…").click()
    desk.button("Erase them").click()
    expect(desk.panel).to_contain_text("The conversation is over")
    expect(desk.page.locator("#told")).to_have_text("The personal data are erased.")
    expect(desk.rows.first).to_contain_text("Erased")
    expect(desk.page.get_by_text("Ruth Cohen")).to_have_count(0)


def test_what_is_filtered_is_exported(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    pay(bot, "A-1")
    pay(bot, "=1+1", "Mei Chen")
    desk = sit_down()
    desk.search.fill("mei")
    expect(desk.rows).to_have_count(1)
    with desk.page.expect_download() as started:
        desk.page.get_by_role("link", name="Export CSV").click()
    text = started.value.path().read_text("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["cardholder"], row["orderId"], row["amount"]) == ("Mei Chen", "'=1+1", "129.00")
    assert re.fullmatch(r"payments-\d{4}-\d\d-\d\d\.csv", started.value.suggested_filename)


@pytest.fixture
def troubled(bot_file: Path) -> None:
    """Put a disputed payment and one of unknown outcome into the store."""
    now = datetime.now(UTC)
    price = Money(12900, "usd")
    due = datetime(now.year + 1, 12, 5, 12, tzinfo=UTC)
    dispute = Dispute("dp_1", "needs_response", "fraudulent", price, now, now, due)
    payment = replace(a_payment(session_id="s1", at=now), status=PaymentStatus.PAID)
    payment = replace(payment, consent=replace(payment.consent, money=price))
    with closing(SqliteStore(bot_file)) as store:
        store.save(a_session("s1", now), now, replace(payment, disputes=(dispute,)))
        unknown = replace(payment, id="q", session_id="s2", status=PaymentStatus.CHARGING)
        store.save(a_session("s2", now), now, replace(unknown, cardholder="Mei Chen"))


@pytest.mark.usefixtures("troubled")
def test_what_needs_a_person_comes_first(
    sit_down: Callable[..., AtDesk], shoot: Callable[[Page, str], None]
) -> None:
    desk = sit_down()
    first_row = desk.page.locator(".attention")
    expect(first_row).to_contain_text("1 dispute, answer by 5 Dec")
    expect(first_row).to_contain_text("Today $129.00")
    assert barriers(desk.page) == []
    shoot(desk.page, "desk-attention")
    desk.button(re.compile("^1 dispute")).click()
    expect(desk.rows).to_have_count(1)
    expect(desk.rows.first).to_contain_text("Disputed")
    expect(desk.search).to_have_value("is:disputed")
    desk.open_row("Ada Lovelace")
    expect(desk.panel.locator(".timeline")).to_contain_text("$129.00 disputed: fraudulent")
    expect(desk.panel.locator("dl")).to_contain_text("5 Dec")
    desk.button("1 outcome unknown").click()
    expect(desk.rows.first).to_contain_text("Mei Chen")


@pytest.fixture
def left(bot_file: Path) -> None:
    """Put two customers into the store who stopped at the summary, one of them yesterday."""
    now = datetime.now(UTC)
    with closing(SqliteStore(bot_file)) as store:
        for name, at in (("today", now), ("yesterday", now - timedelta(days=1))):
            session = replace(
                a_session(name, now), updated_at=at, created_at=at, status=Status.CONFIRMING
            )
            store.save(session, now)


@pytest.mark.usefixtures("left")
def test_who_left_at_the_summary_today_is_counted_and_listed(
    sit_down: Callable[..., AtDesk],
) -> None:
    desk = sit_down(query="?view=conversations")
    expect(desk.rows).to_have_count(2)
    chips = desk.page.locator(".chip")
    expect(chips.filter(has_text="At the summary")).to_have_text("At the summary 2")
    expect(chips.first).to_have_text("All 2")
    expect(chips.filter(has_text="Cancelled")).to_have_text("Cancelled 0")
    desk.button("1 at the summary today").click()
    expect(desk.rows).to_have_count(1)
    expect(desk.rows.first).to_contain_text("today")
    desk.button("Payments").click()
    expect(desk.page.get_by_label("From", exact=True)).to_have_value("")


def test_chips_count_the_payments_since_a_day(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    """Of all payments, or of what a search finds, a count would have to read everything."""
    pay(bot, "A-1")
    pay(bot, "A-2", "Mei Chen", NO_FUNDS)
    desk = sit_down()
    expect(desk.rows).to_have_count(2)
    chips = desk.page.locator(".chip")
    expect(chips.first).to_have_text("All")
    desk.page.get_by_label("From", exact=True).fill(f"{datetime.now(UTC):%Y-%m-%d}")
    expect(chips.first).to_have_text("All 2")
    expect(chips.filter(has_text="Paid").first).to_have_text("Paid 1")
    assert barriers(desk.page) == []
    desk.search.fill("mei")
    expect(desk.rows).to_have_count(1)
    expect(chips.first).to_have_text("All")


def test_a_link_is_made_for_a_customer(
    sit_down: Callable[..., AtDesk], open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    """With the amount that was typed; whoever may not create sees no way to."""
    desk = sit_down(**FACES["phone"])
    desk.page.locator("main").get_by_role("button", name="New payment link").click()
    expect(desk.page.get_by_label("Amount", exact=True)).to_be_focused()
    desk.page.get_by_label("Amount", exact=True).fill("a lot")
    desk.button("Make the link").click()
    expect(desk.page.locator("dialog").get_by_role("alert")).to_contain_text("such as 49.00")
    desk.page.get_by_label("Amount", exact=True).fill("1,290.50")
    desk.page.get_by_label("Currency", exact=True).fill("EUR")
    desk.page.get_by_label("Item (optional)").fill("Two tickets")
    desk.page.get_by_label("Order (optional)").fill("A-17")
    assert barriers(desk.page) == []
    shoot(desk.page, "desk-new-link")
    dialog = desk.page.locator("dialog")
    assert dialog.evaluate("(each) => each.scrollWidth <= each.clientWidth"), "a field sticks out"
    desk.button("Make the link").click()
    link = desk.page.get_by_label("The link").input_value()
    customer = open_page(link)
    expect(customer.page.locator(".order")).to_have_text("Two ticketsOrder A-17€1,290.50")
    desk.page.keyboard.press("Escape")
    expect(desk.page.locator("dialog")).to_have_count(0)
    looker = sit_down(LOOKER)
    expect(looker.page.get_by_text("No payments yet.")).to_be_visible()
    expect(looker.button("New payment link")).to_have_count(0)


def test_where_customers_have_no_page_the_desk_gives_no_link(
    open_page: Open, tmp_path: Path
) -> None:
    with open_shop(tmp_path / "shop.sqlite3", WEB_CHAT="false") as closed:
        closed.conversation()
        visit = open_page(f"{closed.address}/desk?view=conversations")
        desk = AtDesk(visit)
        desk.page.get_by_label("Merchant key").fill(KEY)
        desk.button("Sign in").click()
        desk.rows.first.locator("button").click()
        expect(desk.panel.get_by_role("button", name="Delete…")).to_be_visible()
        expect(desk.button("Copy link")).to_have_count(0)
        expect(desk.button("New payment link")).to_have_count(0)


def test_a_refund_that_stripe_refuses_says_why(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    pay(bot, "A-1")
    desk = sit_down()
    desk.open_row("A-1")
    desk.button("Refund…").click()

    def refuse(route: Any) -> None:
        payment = bot.ask("GET", "/payments")["items"][0]
        failed = {"amount": 12900, "status": "failed", "failureReason": "balance_insufficient"}
        key = route.request.headers["idempotency-key"]
        refund = {**failed, "key": key, "at": payment["confirmedAt"], "refundId": None}
        route.fulfill(status=201, json={**payment, "refunds": [refund]})

    desk.page.route("**/refunds", refuse)
    desk.button("Refund $129.00 to Visa •••• 4242").click()
    expect(desk.panel.get_by_role("alert")).to_have_text(
        "Nothing was refunded: balance insufficient."
    )
    expect(desk.button("Refund $129.00 to Visa •••• 4242")).to_have_count(0)


@pytest.mark.parametrize("face", FACES)
def test_reports_show_figures_as_charts_and_in_words(
    face: str, bot: Shop, sit_down: Callable[..., AtDesk], shoot: Callable[[Page, str], None]
) -> None:
    pay(bot, "A-1")
    pay(bot, "A-2", "Mei Chen", NO_FUNDS)
    desk = sit_down(query="?view=reports", **FACES[face])
    over_time = desk.page.get_by_role("img", name="paid 1, confirmed 2")
    expect(over_time).to_be_visible()
    expect(over_time.locator("rect")).to_have_count(14)
    for title, words in (
        ("Money", "$129.00"),
        ("Payments by status", "Declined1"),
        ("Declines by reason", "too little money1"),
        ("How far live conversations have come", "Confirmation"),
        ("Use of the assistant", "Questions0"),
    ):
        expect(desk.page.get_by_role("region", name=title)).to_contain_text(words)
    desk.page.get_by_text("As a table").click()
    expect(desk.page.get_by_role("table").first).to_contain_text("confirmed")
    assert barriers(desk.page) == []
    shoot(desk.page, f"desk-reports-{face}")
    desk.button("Today").click()
    expect(desk.page).to_have_url(re.compile("days=1"))
    expect(over_time.locator("rect").nth(1)).to_be_attached()
    pay(bot, "A-3")
    expect(desk.page.get_by_role("img", name="paid 2, confirmed 3")).to_be_visible(timeout=40_000)
    width = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, "the page scrolls to the side"


def test_hostile_words_are_shown_as_words(bot: Shop, sit_down: Callable[..., AtDesk]) -> None:
    pay(bot, '<img/src=x/onerror=alert(1)>"', description="<script>alert(1)</script>")
    desk = sit_down(query='?q="><script>alert(1)</script>&open=../sessions&view=nothing')
    expect(desk.panel).to_contain_text("There is")
    assert all("404" in complaint for complaint in desk.visit.complaints)
    desk.visit.complaints.clear()
    desk.visit.forgive_status(404)  # the desk looks again, in its own time
    desk.search.fill("<img")
    expect(desk.rows).to_have_count(1)
    desk.open_row("<img/src=x")
    expect(desk.panel).to_contain_text("<script>alert(1)</script>")
    expect(desk.page.locator("img")).to_have_count(0)


def test_whose_sign_in_has_ended_is_asked_again_and_goes_on(
    bot: Shop, sit_down: Callable[..., AtDesk]
) -> None:
    pay(bot, "A-1")
    desk = sit_down(query="?q=ruth")
    expect(desk.rows).to_have_count(1)
    desk.visit.forgive_status(401)
    desk.visit.context.clear_cookies()
    expect(desk.page.get_by_role("alert")).to_have_text(
        "Your sign-in has ended. Please sign in again."
    )
    desk.page.get_by_label("Merchant key").fill(KEY)
    desk.button("Sign in").click()
    expect(desk.rows).to_have_count(1)
    expect(desk.search).to_have_value("ruth")


def test_without_a_connection_the_desk_says_so_and_comes_back(
    sit_down: Callable[..., AtDesk],
) -> None:
    desk = sit_down()
    desk.visit.forgiven.append("net::ERR_INTERNET_DISCONNECTED")
    desk.visit.context.set_offline(True)
    expect(desk.page.get_by_text("No connection. What you see may be old.")).to_be_visible()
    desk.visit.context.set_offline(False)
    expect(desk.page.get_by_text("No connection.")).to_have_count(0)
