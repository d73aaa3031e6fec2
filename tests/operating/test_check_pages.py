"""The watch on scripts: a page as it is shipped shows nothing, and each way to change it does."""

import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from scripts.check_pages import ASSETS, INVENTORY, compare, main
from tests.entrypoints.conftest import clock, database, make_application
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer.joined_files import list_modules

__all__ = ["clock", "database", "make_application"]

BASE = "https://pay.example"
ROOT = Path(__file__).resolve().parents[2]


class Site:
    """The pages of a shop, which an attacker may change on their way."""

    def __init__(self, make: Callable[..., Application]) -> None:
        in_chat = Client(create_app(make(PAYMENT_AMOUNT="4900")))
        payment = in_chat.pay("s9")["payment"]
        assert payment
        form = make(CARD_ENTRY="form", PUBLIC_BASE_URL=BASE, PAYMENT_AMOUNT="4900")
        self.bot = Client(create_app(form))
        token = self.bot.say("Jane Doe", "s1").json()["cardForm"]["url"]
        (paid,) = form.merchant.list_payments().items
        self.urls = [
            token, f"{BASE}/c/s1", f"{BASE}/receipt/{paid.id}", f"{BASE}/desk", f"{BASE}/docs",
            f"{BASE}/return",
        ]  # fmt: skip
        self.change: Callable[[httpx.Response], httpx.Response] = lambda response: response

    def serve(self, request: httpx.Request) -> httpx.Response:
        served = self.bot.send(
            request.method, request.url.path, headers={"accept-encoding": "identity"}
        )
        return self.change(
            httpx.Response(served.status_code, headers=served.headers, content=served.content)
        )

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self.serve))

    def differences(self, url: str) -> list[str]:
        return list(compare(url, self.client()))


@pytest.fixture
def site(make_application: Callable[..., Application]) -> Site:
    return Site(make_application)


def test_every_page_is_as_the_inventory_says(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(site.urls, site.client()) == 0, capsys.readouterr().out
    assert "Pages: 6. Differences: none." in capsys.readouterr().out
    assert len(site.urls) == len(INVENTORY)


def put(old: str, new: str) -> Callable[[httpx.Response], httpx.Response]:
    def change(response: httpx.Response) -> httpx.Response:
        text = response.text.replace(old, new)
        return httpx.Response(response.status_code, headers=response.headers, text=text)

    return change


def set_policy(old: str, new: str) -> Callable[[httpx.Response], httpx.Response]:
    def change(response: httpx.Response) -> httpx.Response:
        policy = response.headers["content-security-policy"].replace(old, new)
        headers = {**response.headers, "content-security-policy": policy}
        return httpx.Response(response.status_code, headers=headers, content=response.content)

    return change


CHANGES = {
    "another script": (
        put("</head>", '<script src="https://evil.example/skim.js"></script></head>'),
        "a script that is not ours: https://evil.example/skim.js.",
    ),
    "code in the page": (put("</head>", "<script>alert(1)</script></head>"), "<script>"),
    "a handler": (put("<body>", '<body onload="steal()">'), "body onload"),
    "a link that is code": (put("<main", '<a href=" JavaScript:x()">x</a><main'), "a href"),
    "another base": (put("<head>", '<head><base href="https://evil.example/">'), "<base>"),
    "another frame": (put("<main", '<iframe srcdoc="x"></iframe><main'), "<iframe>"),
    "our script, changed": (put("let secret =", "steal();let secret ="), "pay.js is not the one"),
    "a module of it, changed": (put("class CardBlock", "steal();class CardBlock"), "pay.js is not"),
    "a wider policy": (
        set_policy("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
        "the policy allows scripts of 'unsafe-inline' (script-src).",
    ),
    "a policy that allows all": (set_policy("default-src 'none'", "default-src *"), "default-src"),
    "another base in the policy": (set_policy("base-uri 'none'", "base-uri *"), "base-uri"),
    "a page that is gone": (lambda _: httpx.Response(410), "it answers with 410"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_card_form_is_told(site: Site, change: str) -> None:
    site.change, expected = CHANGES[change]
    found = site.differences(site.urls[0])
    assert any(expected in each for each in found), found


def test_what_is_no_page_or_out_of_reach_is_told(site: Site) -> None:
    assert "this is none of the pages" in site.differences(f"{BASE}/chat")[0]
    assert "this is none of the pages" in site.differences(f"{BASE}/pay/x/y")[0]

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no", request=request)

    broken = httpx.Client(transport=httpx.MockTransport(fail))
    assert list(compare(f"{BASE}/docs", broken)) == ["/docs: it cannot be fetched (ConnectError)."]
    assert main([]) == 2


def test_the_guide_lists_the_same_inventory() -> None:
    guide = (ROOT / "docs" / "assessment.md").read_text()
    rows = re.findall(r"^\| `(/[^`]*)` \| (?:`([^`]+)`|none) \|", guide, re.MULTILINE)
    listed: dict[str, list[str]] = {}
    for page, script in rows:
        listed.setdefault(page, []).extend([script] if script else [])
    assert listed == {
        page: [script.removeprefix("../") for script in scripts]
        for page, scripts in INVENTORY.items()
    }


def test_every_script_that_is_served_is_in_the_inventory() -> None:
    """As a part of one at least, but for what runs on the merchant's page, and types alone."""
    shipped = {path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*.js")}
    listed = {
        script.removeprefix("../").removeprefix("assets/")
        for scripts in INVENTORY.values()
        for script in scripts
        if "://" not in script
    }
    parts = {part for script in listed for part in list_modules(ASSETS, script)}
    types = {"chat/types.js", "desk/types.js"}
    assert shipped - parts - types == {*listed, "chat/over.js", "embed/v1.js"}
