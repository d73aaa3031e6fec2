"""The hosted card form over HTTP: the page, what it may load, and the card that comes from it."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest
import stripe
from tests.entrypoints.conftest import MERCHANT_KEY, Clock
from tests.entrypoints.failing import failing_chat
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.talk import in_english

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from payment_smart_bot.domain.model.calls.effects import Refusal
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.entrypoints.command_line.server.app_with_simulator import (
    build_app_with_simulator,
)
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_local_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer import card_page
from payment_smart_bot.entrypoints.http.customer.card_page import (
    STRIPE_JS,
    StripeJs,
    build_security_headers,
)
from stripe_simulator import Simulator

BASE = "https://pay.example"
SETTINGS = {
    "CARD_ENTRY": "form",
    "PUBLIC_BASE_URL": BASE,
    "MERCHANT_API_KEY": MERCHANT_KEY,
    "MERCHANT_NAME": "Ada's Books",
}
STRIPES_POLICY = (
    "default-src 'none'; script-src 'self' https://js.stripe.com https://*.js.stripe.com; "
    "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; "
    "connect-src 'self' https://api.stripe.com; img-src 'self'; style-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


@pytest.fixture
def make_client(make_application: Callable[..., Application]) -> Callable[..., Client]:
    return lambda **settings: Client(create_app(make_application(**SETTINGS, **settings)))


@pytest.fixture
def client(make_client: Callable[..., Client]) -> Client:
    return make_client(PAYMENT_AMOUNT="4900")


@pytest.fixture
def at_stripe(database: Path) -> Iterator[stripe.StripeClient]:
    """Return the simulator as a browser uses Stripe: it makes PaymentMethods."""
    with closing(Simulator.open(database.with_suffix(".simulator.sqlite3"))) as simulator:
        yield stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())


def card(at_stripe: stripe.StripeClient, brand: str = "visa") -> str:
    made = at_stripe.v1.payment_methods.create({"type": "card", "card": {"token": f"tok_{brand}"}})
    return made.id


def form_of(client: Client, session_id: str = "s1") -> str:
    """Bring a conversation to the form; return the path of its page."""
    reply = client.say("Jane Doe", session_id).json()
    url: str = reply["cardForm"]["url"]
    assert url.startswith(f"{BASE}/pay/")
    return url.removeprefix(BASE)


class Page(HTMLParser):
    """What a browser makes of a page: each element with its attributes, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def by_id(self, name: str) -> dict[str, str | None]:
        (found,) = [attributes for _, attributes in self.elements if attributes.get("id") == name]
        return found


def page_of(client: Client, path: str) -> Page:
    response = client.send("GET", path)
    assert response.status_code == 200, response.text
    return Page(response.text)


# --- A whole payment ---


def test_a_whole_payment_through_the_form(client: Client, at_stripe: stripe.StripeClient) -> None:
    path = form_of(client)
    reply = client.send("POST", path, json={"paymentMethodId": (made := card(at_stripe))})
    assert reply.json().keys() == {"status", "response", "cardTaken"}
    assert (reply.json()["status"], reply.json()["cardTaken"]) == ("confirming", True)
    assert "Card: Visa ****4242" in reply.json()["response"]
    shown = client.show()
    assert shown["progress"] == {"done": 2, "total": 2}
    assert "cardForm" not in shown
    paid = client.say("confirm").json()
    assert paid["status"] == "completed"
    assert (paid["payment"]["token"], paid["payment"]["amount"]) == (made, 4900)
    assert_problem(client.send("POST", path, json={"paymentMethodId": made}), 410, "card_form_gone")


@pytest.mark.parametrize(
    ("amount", "later"), [(4900, "off_session"), (None, None)], ids=["paid", "only saved"]
)
def test_a_card_of_the_form_is_saved_for_later(
    make_client: Callable[..., Client],
    at_stripe: stripe.StripeClient,
    amount: int | None,
    later: str | None,
) -> None:
    """Stripe's frame is told so where it is told of an amount; without one it is anyway."""
    client = make_client()
    made = client.ask("POST", "/sessions", json={"amount": amount, "saveCard": True}).json()
    client.say("Jane Doe", made["sessionId"])
    path = made["cardForm"]["url"].removeprefix(BASE)
    page = page_of(client, path)
    assert page.by_id("pay").get("data-later") == later
    assert "may be kept and charged for later purchases" in page.text
    offered = client.send("POST", path, json={"paymentMethodId": (method := card(at_stripe))})
    assert "allow Ada's Books to keep this card" in offered.json()["response"]
    payment = client.say("confirm", made["sessionId"]).json()["payment"]
    assert (payment["token"], payment["saved"]) == (method, True)
    assert at_stripe.v1.payment_methods.retrieve(method).customer == payment["customerId"]


def test_a_card_can_come_with_the_chat_as_well(
    client: Client, at_stripe: stripe.StripeClient
) -> None:
    body = {"sessionId": "s1", "message": "my name is Jane Doe", "paymentMethodId": card(at_stripe)}
    assert client.send("POST", "/chat", json=body).json()["status"] == "confirming"
    alone = {"sessionId": "s2", "paymentMethodId": card(at_stripe)}
    reply = client.send("POST", "/chat", json=alone).json()
    assert (reply["currentField"], reply["echo"]) == ("name", "")


def test_the_merchant_gets_the_link_with_the_session(client: Client) -> None:
    made = client.ask("POST", "/sessions", json={"amount": 700, "currency": "eur"}).json()
    path = made["cardForm"]["url"].removeprefix(BASE)
    assert made["sessionId"] not in path
    assert page_of(client, path).by_id("pay")["data-amount"] == "700"


def test_where_a_conversation_stands_has_the_link(client: Client) -> None:
    path = form_of(client)
    shown = client.show()
    assert shown["cardForm"] == {"url": f"{BASE}{path}"}
    assert shown["response"].endswith(f"\n{BASE}{path}")
    assert (shown["currentField"], shown["progress"]) == ("card", {"done": 1, "total": 2})


REFUSED = {
    "unknown to Stripe": (
        lambda _: "pm_made_up",
        in_english(say.CardNotAccepted(Refusal.UNUSABLE, 1, 3)),
    ),
    "of a brand that is not accepted": (
        lambda at_stripe: card(at_stripe, "discover"),
        in_english(say.CardNotAccepted(Refusal.BRAND, 1, 3)),
    ),
}


@pytest.mark.parametrize(("made", "sentence"), REFUSED.values(), ids=REFUSED)
def test_a_card_that_is_not_taken(
    made: Callable[[stripe.StripeClient], str],
    sentence: str,
    make_client: Callable[..., Client],
    at_stripe: stripe.StripeClient,
) -> None:
    """The page shows the reason, without a link to itself, and takes another card."""
    client = make_client(ACCEPTED_BRANDS="visa")
    path = form_of(client)
    reply = client.send("POST", path, json={"paymentMethodId": made(at_stripe)}).json()
    assert (reply["status"], reply["cardTaken"]) == ("collecting", False)
    assert reply["response"].startswith(sentence)
    assert BASE not in reply["response"]
    again = client.send("POST", path, json={"paymentMethodId": card(at_stripe)}).json()
    assert again["cardTaken"] is True


def test_somebody_elses_card_is_not_taken(client: Client, at_stripe: stripe.StripeClient) -> None:
    made = card(at_stripe)
    customer = at_stripe.v1.customers.create()
    at_stripe.v1.payment_methods.attach(made, {"customer": customer.id})
    reply = client.send("POST", form_of(client), json={"paymentMethodId": made}).json()
    assert reply["cardTaken"] is False


# --- What is refused ---

BAD_CARDS = {
    "no JSON": (b"{", "invalid_json"),
    "no object": (b"[]", "invalid_json"),
    "nothing": (b"{}", "invalid_payment_method_id"),
    "null": (b'{"paymentMethodId":null}', "invalid_payment_method_id"),
    "a number": (b'{"paymentMethodId":4242424242424242}', "invalid_payment_method_id"),
    "a card number": (b'{"paymentMethodId":"4242424242424242"}', "invalid_payment_method_id"),
    "an empty id": (b'{"paymentMethodId":"pm_"}', "invalid_payment_method_id"),
    "a path": (b'{"paymentMethodId":"pm_1/attach"}', "invalid_payment_method_id"),
    "a line break": (b'{"paymentMethodId":"pm_1\\n"}', "invalid_payment_method_id"),
    "a long id": (
        b'{"paymentMethodId":"pm_' + b"a" * 65 + b'"}',
        "invalid_payment_method_id",
    ),
    "a customer": (b'{"paymentMethodId":"cus_1"}', "invalid_payment_method_id"),
    "card data": (b'{"paymentMethodId":"pm_1","number":"4242424242424242"}', "unknown_field"),
}


@pytest.mark.parametrize(("body", "code"), BAD_CARDS.values(), ids=BAD_CARDS)
def test_the_page_may_send_nothing_but_a_payment_method(
    body: bytes, code: str, client: Client
) -> None:
    headers = {"content-type": "application/json"}
    refused = client.send("POST", form_of(client), content=body, headers=headers)
    assert_problem(refused, 400, code)


BAD_CHATS = {
    "half an object": (b"{", "invalid_json"),
    "a list": (b"[]", "invalid_json"),
    "nothing": (b"{}", "invalid_message"),
    "nulls": (b'{"message":null,"paymentMethodId":null}', "invalid_message"),
    "another field": (b'{"message":"hi","card":"4242"}', "unknown_field"),
    "a card that is a number": (
        b'{"paymentMethodId":4242424242424242}',
        "invalid_payment_method_id",
    ),
    "a card that is a path": (
        b'{"paymentMethodId":"pm_1/attach"}',
        "invalid_payment_method_id",
    ),
    "a blank message with a card": (
        b'{"message":" ","paymentMethodId":"pm_1"}',
        "invalid_message",
    ),
    "a message that is a number": (b'{"message":1}', "invalid_message"),
    "a message of the wrong type and then a right one": (
        b'{"message":1,"message":"hi"}',
        "invalid_json",
    ),
    "a session that cannot be": (b'{"message":"hi","sessionId":"a b"}', "invalid_session_id"),
    "a session that is a number": (b'{"message":"hi","sessionId":1}', "invalid_session_id"),
    "a message id that cannot be": (
        b'{"message":"hi","messageId":"a b"}',
        "invalid_message_id",
    ),
}


@pytest.mark.parametrize(("body", "code"), BAD_CHATS.values(), ids=BAD_CHATS)
def test_the_chat_refuses_what_is_no_message_and_no_card(
    body: bytes, code: str, client: Client
) -> None:
    assert_problem(client.post(body), 400, code)


def test_without_the_form_there_is_no_page(make_application: Callable[..., Application]) -> None:
    client = Client(create_app(make_application()))
    for path in ("/pay/" + "a" * 32, "/assets/pay.js"):
        assert_problem(client.send("GET", path), 404, "not_found")
    body = {"message": "hi", "paymentMethodId": "pm_1"}
    assert_problem(client.send("POST", "/chat", json=body), 400, "payment_method_not_supported")
    assert "cardForm" not in client.say("Jane Doe").json()


def test_other_methods_and_other_kinds_of_bodies(client: Client) -> None:
    path = form_of(client)
    refused = client.send("PUT", path)
    assert_problem(refused, 405, "method_not_allowed")
    assert refused.headers["allow"] == "GET, HEAD, OPTIONS, POST"
    assert_problem(
        client.send("POST", path, data={"paymentMethodId": "pm_1"}), 415, "unsupported_media_type"
    )


ENDINGS: dict[str, Callable[[Client, Clock], object]] = {
    "cancel": lambda client, _: client.say("cancel"),
    "expiry": lambda _, clock: clock.forward(hours=1),
    "deletion": lambda client, _: client.ask("DELETE", "/sessions/s1"),
}


@pytest.mark.parametrize("end", ENDINGS.values(), ids=ENDINGS)
def test_the_page_is_over(
    end: Callable[[Client, Clock], object], client: Client, clock: Clock
) -> None:
    """As a page that says so for a browser, as an error for its script."""
    path = form_of(client)
    end(client, clock)
    page = client.send("GET", path)
    assert page.status_code == 410
    assert "Please go back to the chat" in Page(page.text).text
    assert "<script" not in page.text
    assert page.headers["cache-control"] == "no-store"
    gone = client.send("POST", path, json={"paymentMethodId": "pm_1"})
    assert_problem(gone, 410, "card_form_gone")


@pytest.mark.parametrize(
    "token",
    ["s1", "a" * 32, "%2e%2e", "<script>"],
    ids=["a session's id", "a token's length", "dots", "an element"],
)
def test_a_made_up_link_is_like_one_that_is_over(token: str, client: Client) -> None:
    form_of(client)
    page = client.send("GET", f"/pay/{token}")
    assert page.status_code == 410
    assert "<script" not in page.text


def test_the_link_is_limited_like_the_chat(make_client: Callable[..., Client]) -> None:
    """Per session here: the address has as many requests left."""
    client = make_client(RATE_LIMIT_PER_MINUTE="3")
    path = form_of(client)
    for _ in range(2):
        assert client.send("GET", path).status_code == 200
    limited = client.send("POST", path, json={"paymentMethodId": "pm_1"})
    assert_problem(limited, 429, "rate_limited")
    assert limited.headers["retry-after"] == "20"
    page = client.send("GET", path)
    assert (page.status_code, page.headers["retry-after"]) == (429, "20")
    assert "Please wait a minute" in Page(page.text).text


def test_a_browser_reads_a_page_where_the_records_are_out_of_reach(
    make_application: Callable[..., Application], caplog: pytest.LogCaptureFixture
) -> None:
    """It says that nothing was lost; the operator reads what is wrong in the log."""
    client = failing_chat(make_application(**SETTINGS), StoreUnavailable("The disk is full."))
    page = client.send("GET", "/pay/" + "a" * 32)
    assert (page.status_code, page.headers["retry-after"]) == (503, "2")
    assert "Nothing was lost" in Page(page.text).text
    assert page.headers["cache-control"] == "no-store"
    assert "StoreUnavailable: The disk is full." in caplog.messages


# --- The page ---


def test_the_page_says_who_gets_what(client: Client) -> None:
    response = client.send("GET", form_of(client))
    page = Page(response.text)
    assert "Pay $49.00 to Ada's Books" in page.text
    assert page.by_id("pay") == {
        "id": "pay",
        "data-key": "pk_test_simulator",
        "data-amount": "4900",
        "data-currency": "usd",
        "data-parent": "",
    }
    assert response.headers["content-type"] == "text/html; charset=utf-8"


def test_whoever_has_the_link_learns_no_name(
    client: Client, at_stripe: stripe.StripeClient
) -> None:
    """Neither from the page, nor by giving a card there; the chat has the name in its summary."""
    path = form_of(client)
    page = client.send("GET", path)
    look = {"cardSecret": "0" * 32}
    before = client.send("POST", path, json=look)
    given = client.send("POST", path, json={"paymentMethodId": card(at_stripe)})
    assert "Card: Visa ****4242" in given.json()["response"]
    again = client.send("POST", path, json={"paymentMethodId": card(at_stripe)})
    bad = client.send("POST", path, json={"paymentMethodId": "pm_nobodys"})
    after = client.send("POST", path, json=look)
    answers = [page, before, given, again, bad, after]
    for said in (each.text + str(each.headers) for each in answers):
        assert "Jane" not in said
        assert "Doe" not in said
    assert "Name: Jane Doe" in str(client.show())


def test_without_an_amount_the_card_is_saved(make_client: Callable[..., Client]) -> None:
    client = make_client(PAYMENT_CURRENCY="eur")
    page = page_of(client, form_of(client))
    facts = page.by_id("pay")
    assert (facts["data-amount"], facts["data-currency"]) == ("", "eur")
    assert "Save your card for Ada's Books" in page.text
    assert "Nothing is charged" in page.text


TEXTS_LIKE_CODE = {
    "an element": "<script>alert(1)</script>",
    "the end of an attribute": '"><img src=x onerror=alert(1)>',
    "the end of an attribute in single quotes": "' onload='alert(1)",
    "placeholders": "{0} {title} %s ${x}",
    "entities": "&lt;b&gt; &amp;",
}


@pytest.mark.parametrize("text", TEXTS_LIKE_CODE.values(), ids=TEXTS_LIKE_CODE)
def test_what_others_wrote_is_text_and_nothing_else(
    text: str, make_application: Callable[..., Application]
) -> None:
    """The merchant's name and the description are shown as they are."""
    application = make_application(**{**SETTINGS, "MERCHANT_NAME": text})
    client = Client(create_app(application))
    plain_app = make_application(**{**SETTINGS, "MERCHANT_NAME": "Shop"})
    plain = Client(create_app(plain_app))
    request = {"amount": 700, "description": text}
    made = client.ask("POST", "/sessions", json=request).json()
    session = application.store.load(made["sessionId"], application.chat.clock())
    assert session is not None
    application.store.save(session.with_value(Field.NAME, text), application.chat.clock())
    page = page_of(client, made["cardForm"]["url"].removeprefix(BASE))
    same = page_of(
        plain,
        plain.ask("POST", "/sessions", json={"amount": 700, "description": "Tickets"})
        .json()["cardForm"]["url"]
        .removeprefix(BASE),
    )
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in same.elements]
    assert [sorted(facts) for _, facts in page.elements] == [
        sorted(facts) for _, facts in same.elements
    ]
    assert page.text.count(text) == 3  # title, header, and what it is for


def test_the_page_can_be_read_by_everybody(client: Client) -> None:
    """A language, a title, one first heading, and words without script."""
    response = client.send("GET", form_of(client))
    page = Page(response.text)
    tags = [tag for tag, _ in page.elements]
    assert dict(page.elements)["html"]["lang"] == "en"
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
    assert "needs JavaScript" in page.text
    viewport = next(facts for _, facts in page.elements if facts.get("name") == "viewport")
    assert "width=device-width, initial-scale=1" in (viewport["content"] or "")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    "styles", ["pay.css", "receipt.css", "docs.css", "chat/chat.css", "desk/desk.css"]
)
def test_contrasts_suffice_in_both_themes(styles: str, client: Client) -> None:
    """4.5 at least for text (WCAG 2.2, 1.4.3), and 3 for what shows the focus (1.4.11)."""
    css = client.send("GET", f"/assets/{styles}").text
    assert "@import" not in css
    for part in css.split("@media")[:2]:
        theme = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", part))
        for text, ground in (
            ("text", "ground"),
            ("text", "tint"),
            ("quiet", "ground"),
            ("quiet", "sunk"),
            ("on-accent", "accent"),
            ("accent", "ground"),
            ("ok", "ok-ground"),
            ("warn", "warn-ground"),
            ("bad", "bad-ground"),
        ):
            light, dark = sorted((luminance(theme[text]), luminance(theme[ground])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)


# --- What it may load, and who may show it ---


def test_the_policy_lets_in_stripe_and_nobody_else(client: Client) -> None:
    headers = client.send("GET", form_of(client)).headers
    assert headers.get_list("content-security-policy") == [STRIPES_POLICY]
    assert headers.get_list("cache-control") == ["no-store"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["permissions-policy"] == 'payment=(self "https://js.stripe.com")'
    other = client.send("GET", "/health").headers
    assert other["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert "permissions-policy" not in other


def test_the_page_has_no_script_and_no_style_of_its_own(client: Client) -> None:
    page = page_of(client, form_of(client))
    scripts = [facts for tag, facts in page.elements if tag == "script"]
    assert [facts["src"] for facts in scripts] == [STRIPE_JS.script_url, "../assets/pay.js"]
    assert "style" not in {tag for tag, _ in page.elements}
    names = {name for _, facts in page.elements for name in facts}
    assert not {name for name in names if name.startswith("on") or name == "style"}


FRAMES = {
    "nobody": ("", "'none'", ""),
    "one shop": ("https://shop.example", "https://shop.example", "https://shop.example"),
    "two": ("https://a.example https://b.example", "https://a.example https://b.example", ""),
    "itself": ("'self'", "'self'", ""),
    "any shop of one": ("https://*.shop.example", "https://*.shop.example", ""),
}


@pytest.mark.parametrize(("setting", "ancestors", "parent"), FRAMES.values(), ids=FRAMES)
def test_who_may_show_the_page_and_is_told(
    setting: str, ancestors: str, parent: str, make_client: Callable[..., Client]
) -> None:
    """A page around it hears that the card was given only where it is one for sure."""
    client = make_client(FRAME_ANCESTORS=setting)
    path = form_of(client)
    policy = client.send("GET", path).headers["content-security-policy"]
    assert policy.endswith(f"; frame-ancestors {ancestors}")
    assert page_of(client, path).by_id("pay")["data-parent"] == parent


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/assets/pay.js", "text/javascript"),
        ("/assets/pay.css", "text/css"),
        ("/assets/icon.svg", "image/svg+xml"),
    ],
)
def test_the_pages_files(path: str, kind: str, client: Client) -> None:
    response = client.send("GET", path)
    assert response.headers["content-type"].removesuffix("; charset=utf-8") == kind
    assert response.headers.get_list("cache-control") == ["no-cache"]
    assert client.send("POST", path).status_code == 405
    assert_problem(client.send("GET", "/assets/../app.py"), 404, "not_found")


def test_the_script_asks_stripe_for_what_the_page_says() -> None:
    """No other host, no storage, no markup made of text."""
    assets = Path(card_page.__file__).parents[1] / "assets"
    script = "".join(assets.joinpath(name).read_text() for name in ("pay.js", "chat/card_block.js"))
    assert 'paymentMethodTypes: ["card"]' in script
    assert 'paymentMethodCreation: "manual"' in script
    assert "${response}" in script  # the summary, before it is confirmed in the chat
    for word in ("innerHTML", "http:", "https:", "eval", "localStorage", "cookie", "console"):
        assert word not in script, word


# --- With the simulator, on another origin ---


def test_a_stand_in_for_stripe_has_an_origin_of_its_own(
    make_application: Callable[..., Application],
) -> None:
    """One server, two ports: the frame that sees the card is no part of our origin."""
    application = make_application(CARD_ENTRY="form")
    with closing(listen("127.0.0.1", 0)) as ours, closing(listen("127.0.0.1", 0)) as simulators:
        app = build_app_with_simulator(application, simulators)
        origin = find_local_address(simulators)
        with (
            serve_in_thread(app, ours, simulators),
            httpx.Client(base_url=find_local_address(ours)) as http,
        ):
            reply = http.post("/chat", json={"message": "Jane Doe"}).json()
            page = http.get("/pay/" + reply["cardForm"]["url"].rpartition("/")[2])
            assert f'<script src="{origin}/_simulator/stripe.js" defer>' in page.text
            assert page.headers["permissions-policy"] == f'payment=(self "{origin}")'
            assert page.headers["content-security-policy"].startswith(
                f"default-src 'none'; script-src 'self' {origin}; frame-src {origin}; "
                f"connect-src 'self' {origin}; img-src"
            )
            at_stripe = httpx.get(f"{origin}/v1/payment_methods/pm_1")
            assert at_stripe.status_code == 401
            assert at_stripe.json()["error"]["type"] == "invalid_request_error"
            assert httpx.get(f"{origin}/health").status_code != 200
            assert http.get("/v1/payment_methods/pm_1").status_code == 404


def test_headers_are_made_of_where_the_script_is() -> None:
    here = StripeJs(
        "http://x/s.js", ("http://x",), ("http://y", "http://z"), "http://api", "http://b"
    )
    policy = build_security_headers(here, ())["content-security-policy"]
    assert (
        "script-src 'self' http://x; frame-src http://y http://z; connect-src 'self' http://api;"
        in policy
    )
