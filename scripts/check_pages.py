"""Look at served pages as a browser gets them, and tell what differs from this release.

For each address: which scripts the page loads, whether the policy lets others in, and whether this
server's own scripts are byte for byte those of this release. It ends with 1 if anything differs.

    python -m scripts.check_pages https://pay.example.com/pay/TOKEN https://pay.example.com/docs
"""

import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from payment_smart_bot.entrypoints.http.customer.card_page import STRIPE_JS
from payment_smart_bot.entrypoints.http.customer.joined_files import read_joined

ASSETS: Final = (
    Path(__file__).resolve().parent.parent / "src/payment_smart_bot/entrypoints/http/assets"
)
INVENTORY: Final[Mapping[str, tuple[str, ...]]] = {
    "/pay/{token}": (STRIPE_JS.script_url, "../assets/pay.js"),
    "/c/{sessionId}": (STRIPE_JS.script_url, "../assets/chat/main.js"),
    "/receipt/{paymentId}": ("../assets/receipt.js",),
    "/desk": ("assets/desk/main.js",),
    "/docs": ("assets/docs.js",),
    "/return": (),
}
"""The scripts of each page, as docs/assessment.md lists them."""

_OWN: Final = "'self'"
_ALLOWED: Final = {_OWN, *STRIPE_JS.script_origins}
_SECONDS: Final = 20.0


class Page(HTMLParser):
    """The scripts of a page: their addresses, and what stands in the page itself."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.in_page: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down a script, a handler in an attribute, and what changes where addresses lead."""
        given = dict(attrs)
        source = given.get("src")
        if tag == "script" and source:
            self.addresses.append(source)
        elif tag in {"script", "base", "object", "embed", "iframe"}:
            self.in_page.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.in_page.append(f"{tag} {name}")


def compare(url: str, client: httpx.Client) -> Iterator[str]:
    """Yield what differs at an address, in sentences."""
    path = urlsplit(url).path
    kind = next((kind for kind in INVENTORY if _is_of(path, kind)), None)
    if kind is None:
        yield f"{path}: this is none of the pages: {', '.join(INVENTORY)}."
        return
    try:
        response = client.get(url)
    except httpx.HTTPError as error:
        yield f"{kind}: it cannot be fetched ({type(error).__name__})."
        return
    if response.status_code != httpx.codes.OK:
        yield f"{kind}: it answers with {response.status_code}, so this shows nothing of the page."
    page = Page(response.text)
    yield from (f"{kind}: a script that is not ours: {it}." for it in _foreign(page, kind))
    yield from (f"{kind}: code in the page itself: {it}." for it in page.in_page)
    yield from (f"{kind}: {it}" for it in _judge(response.headers))
    yield from (f"{kind}: {it}" for it in _compare_own(url, kind, page, client))


def _is_of(path: str, kind: str) -> bool:
    """Whether a path, behind whatever prefix, is that of a kind of page."""
    beginning, _, parameter = kind.partition("{")
    if not parameter:
        return path.endswith(kind)
    _, found, rest = path.rpartition(beginning)
    return bool(found and rest) and "/" not in rest


def _foreign(page: Page, kind: str) -> list[str]:
    return [address for address in page.addresses if address not in INVENTORY[kind]]


def _judge(headers: httpx.Headers) -> Iterator[str]:
    listed = headers.get("content-security-policy", "").split(";")
    policy = {name: sources for name, _, sources in (it.strip().partition(" ") for it in listed)}
    if policy.get("default-src") != "'none'":
        yield "the policy does not begin with default-src 'none'."
    if policy.get("base-uri") != "'none'":
        yield "the policy lets the page change where its addresses lead (base-uri)."
    for name in ("script-src", "script-src-elem", "script-src-attr"):
        for source in set(policy.get(name, "").split()) - _ALLOWED:
            yield f"the policy allows scripts of {source} ({name})."
    if headers.get("x-content-type-options") != "nosniff":
        yield "x-content-type-options is not nosniff."


def _compare_own(url: str, kind: str, page: Page, client: httpx.Client) -> Iterator[str]:
    own = [it for it in page.addresses if it in INVENTORY[kind] and it != STRIPE_JS.script_url]
    for address in own:
        root, _, name = address.partition("assets/")
        if client.get(urljoin(url, f"{root}assets/{name}")).content != read_joined(ASSETS, name):
            yield f"{name} is not the one of this release."


def main(urls: list[str], client: httpx.Client | None = None) -> int:
    """Say what differs at each address; return the exit code."""
    if not urls:
        print(
            "Give the address of each page, such as https://pay.example.com/docs", file=sys.stderr
        )
        return 2
    with client or httpx.Client(timeout=_SECONDS) as client:
        differences = [each for url in urls for each in compare(url, client)]
    for each in differences:
        print(each)
    print(f"Pages: {len(urls)}. Differences: {len(differences) or 'none'}.")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
