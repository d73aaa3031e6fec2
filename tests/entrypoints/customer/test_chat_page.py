"""The page of a conversation, before any script of it runs: its words, its headers, its size."""

import gzip
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.http import page_operations as pages
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer import chat_page
from payment_smart_bot.entrypoints.http.customer.joined_files import read_joined
from payment_smart_bot.entrypoints.http.customer.page_top import link_addresses

ASSETS = Path(chat_page.__file__).parents[1] / "assets"
WEBSOCKETS = {
    "LIVE_URL": "wss://abc.execute-api.us-east-1.amazonaws.com/dev",
    "CONNECTIONS_TABLE": "connections",
}
MAIL = '<a href="mailto:help@adasbooks.example">help@adasbooks.example</a>'
TICKETS = {"amount": 12900, "description": "Two <b>tickets</b>", "orderId": "A-17"}


@pytest.fixture
def open_page(make_application: Callable[..., Application]) -> Callable[..., httpx.Response]:
    """Return the page of a new conversation under some settings."""

    def open_page(**settings: str) -> httpx.Response:
        client = Client(create_app(make_application(MERCHANT_API_KEY=MERCHANT_KEY, **settings)))
        session_id = client.ask("POST", "/sessions", json=TICKETS).json()["sessionId"]
        return client.send("GET", f"/c/{session_id}")

    return open_page


def test_merchant_item_and_amount_are_there_without_a_script(
    open_page: Callable[..., httpx.Response],
) -> None:
    page = open_page(MERCHANT_NAME="Ada's Books")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    for words in ("Ada&#x27;s Books", "Two &lt;b&gt;tickets&lt;/b&gt;", "Order A-17", "$129.00"):
        assert words in page.text
    assert "<b>tickets" not in page.text
    assert "Test mode" in page.text


@pytest.mark.parametrize("way", list(EntryMode))
def test_the_page_loads_its_own_files_and_stripe_js_only_for_the_card_block(
    open_page: Callable[..., httpx.Response], way: EntryMode
) -> None:
    page = open_page(CARD_ENTRY=way.value)
    policy = page.headers["content-security-policy"]
    assert ("js.stripe.com" in policy) is (way is EntryMode.FORM)
    assert ("js.stripe.com" in page.text) is (way is EntryMode.FORM)
    assert ("https://hooks.stripe.com" in policy) is (way is not EntryMode.CHECKOUT)
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize(
    ("key", "has_block"), [("pk_test_of_the_shop", True), ("", False)], ids=["with", "without"]
)
def test_beside_typing_the_card_block_needs_the_publishable_key(
    open_page: Callable[..., httpx.Response], key: str, *, has_block: bool
) -> None:
    page = open_page(STRIPE_SECRET_KEY="sk_test_of_the_shop", STRIPE_PUBLISHABLE_KEY=key)
    assert ("https://js.stripe.com/v3/" in page.text) is has_block
    assert ('payment=(self "https://js.stripe.com")' in page.headers["permissions-policy"]) is (
        has_block
    )


def test_only_named_shops_may_frame_the_page_and_it_may_load_the_logo(
    open_page: Callable[..., httpx.Response],
) -> None:
    page = open_page(
        FRAME_ANCESTORS="https://shop.example", MERCHANT_LOGO_URL="https://cdn.example/logo.png"
    )
    policy = page.headers["content-security-policy"]
    assert "frame-ancestors https://shop.example" in policy
    assert "img-src 'self' https://cdn.example" in policy
    assert '<img class="logo" src="https://cdn.example/logo.png"' in page.text


def test_the_page_after_the_bank_may_be_framed_by_the_chat_and_by_the_shop_around_it(
    make_application: Callable[..., Application],
) -> None:
    application = make_application(FRAME_ANCESTORS="https://shop.example")
    answer = Client(create_app(application)).send("GET", "/return")
    policy = answer.headers["content-security-policy"]
    assert policy.endswith("; frame-ancestors 'self' https://shop.example")


def test_a_card_that_is_only_saved_is_called_so(
    make_application: Callable[..., Application],
) -> None:
    client = Client(create_app(make_application()))
    client.say("hello")
    assert "<title>Save a card for the merchant</title>" in client.send("GET", "/c/s1").text


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/c/unknown", 404, f"Nothing is charged here. Please ask {MAIL}."),
        ("/c/4242424242424242", 400, "Nothing was charged: please load it again."),
    ],
)
def test_where_there_is_no_page_the_customer_reads_what_to_do(
    make_application: Callable[..., Application], path: str, status: int, words: str
) -> None:
    application = make_application(MERCHANT_CONTACT="help@adasbooks.example")
    answer = Client(create_app(application)).send("GET", path)
    assert (answer.status_code, words in answer.text) == (status, True)


def test_too_many_requests_are_told_in_words(
    make_application: Callable[..., Application],
) -> None:
    client = Client(create_app(make_application(RATE_LIMIT_PER_MINUTE="1")))
    client.send("GET", "/c/unknown")
    answer = client.send("GET", "/c/unknown")
    assert (answer.status_code, "Please wait a minute" in answer.text) == (429, True)
    assert int(answer.headers["retry-after"]) >= 1


def test_every_file_of_the_page_is_served(application: Application) -> None:
    client = Client(create_app(application))
    for row in pages.CHAT_FILES:
        answer = client.send("GET", row.path)
        assert answer.status_code == 200, row.path
        assert answer.headers["content-type"].startswith(row.answers[0].media_type)


@pytest.mark.parametrize(
    ("path", "caching"),
    [("/assets/chat/main.js", "no-cache"), ("/embed/v1.js", "public, max-age=3600")],
)
def test_a_file_that_a_browser_has_is_not_sent_again(
    application: Application, path: str, caching: str
) -> None:
    """The page's script is compared each time; the script on the shop's pages is kept."""
    client = Client(create_app(application))
    first = client.send("GET", path)
    assert first.headers.get_list("cache-control") == [caching]
    for tag in (first.headers["etag"], f'"other", W/{first.headers["etag"]}'):
        again = client.send("GET", path, headers={"if-none-match": tag})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["cache-control"] == caching
    changed = client.send("GET", path, headers={"if-none-match": '"other"'})
    assert changed.content == first.content


def test_a_file_is_compressed_where_the_browser_accepts_it_and_never_behind_api_gateway(
    application: Application,
) -> None:
    """API Gateway would pass text alone. What is compressed has a tag of its own."""
    path = "/assets/chat/main.js"
    plain = {"accept-encoding": "identity"}
    asked = {"accept-encoding": "br, gzip"}
    client = Client(create_app(application))
    as_it_is, small = (client.send("GET", path, headers=each) for each in (plain, asked))
    assert small.content == as_it_is.content == read_joined(ASSETS, "chat/main.js")
    assert "content-encoding" not in as_it_is.headers
    assert small.headers["content-encoding"] == "gzip"
    assert int(small.headers["content-length"]) * 2 < int(as_it_is.headers["content-length"])
    assert small.headers["etag"] != as_it_is.headers["etag"]
    assert {each.headers["vary"] for each in (as_it_is, small)} == {"accept-encoding"}
    on_lambda = Client(create_app(application, holds_connections=False))
    assert "content-encoding" not in on_lambda.send("GET", path, headers=asked).headers


@pytest.mark.parametrize(
    ("holds", "settings", "live"),
    [
        (True, {}, "/live"),
        (False, {}, ""),
        (False, WEBSOCKETS, "wss://abc.execute-api.us-east-1.amazonaws.com/dev"),
    ],
    ids=["a server", "Lambda", "Lambda with WebSockets"],
)
def test_the_page_is_told_where_its_websocket_is(
    make_application: Callable[..., Application],
    holds: bool,
    settings: dict[str, str],
    live: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And may connect there, and nowhere else."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    app = create_app(make_application(**settings), holds_connections=holds)
    client = Client(app)
    client.say("hello")
    page = client.send("GET", "/c/s1")
    assert f"&quot;live&quot;:&quot;{live}&quot;" in page.text
    policy = page.headers["content-security-policy"]
    assert ("wss://abc.execute-api.us-east-1.amazonaws.com;" in policy) is ("://" in live)


def test_the_pages_own_code_is_small() -> None:
    """As it would be compressed: at most 40 KB, and the script on the shop's page 6 KB."""
    page = [read_joined(ASSETS, f"chat/{name}") for name in ("main.js", "chat.css")]
    assert sum(len(gzip.compress(each)) for each in page) <= 40 * 1024
    assert len(gzip.compress((ASSETS / "embed" / "v1.js").read_bytes())) <= 6 * 1024


@pytest.mark.parametrize(
    ("contact", "html"),
    [
        ("", ""),
        ("the desk <in> the hall", "the desk &lt;in&gt; the hall"),
        ("help@adasbooks.example.", f"{MAIL}."),
        ("+1 (555) 010-0199", '<a href="tel:+15550100199">+1 (555) 010-0199</a>'),
        (
            "a@b.example, +44 20 7946 0000!",
            '<a href="mailto:a@b.example">a@b.example</a>, '
            '<a href="tel:+442079460000">+44 20 7946 0000</a>!',
        ),
        (
            '"><script>@x.example',
            "&quot;&gt;&lt;script&gt;@x.example",
        ),
        ('a"b@x.example', '<a href="mailto:a&quot;b@x.example">a&quot;b@x.example</a>'),
    ],
)
def test_addresses_of_a_contact_are_links_and_nothing_else_is(contact: str, html: str) -> None:
    assert link_addresses(contact) == html
