"""A browser without a script, which visits the simulator's pages inline."""

import re
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from stripe_simulator import Request, Response, Simulator

GOOD_CARD = {
    "email": "jane@example.com",
    "number": "4242 4242 4242 4242",
    "expiry": "12 / 30",
    "cvc": "123",
    "name": "Jane Doe",
}


class Browser:
    """Visits pages by their addresses, whatever their host."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def get(self, url: str, **headers: str) -> Response:
        parts = urlsplit(url)
        return self._simulator.visit(Request("GET", parts.path, parts.query, headers))

    def post(self, url: str, fields: dict[str, str], **headers: str) -> Response:
        parts = urlsplit(url)
        body = urlencode(fields)
        return self._simulator.visit(Request("POST", parts.path, parts.query, headers, body))

    def pay(self, url: str, **card: str) -> Response:
        """Submit the Checkout page with a good card, except for what is given."""
        return self.post(url, GOOD_CARD | card)

    def answer(self, url: str, outcome: str = "succeeded") -> Response:
        """Click a button of the bank's page."""
        return self.post(url, {"outcome": outcome})


def text_of(response: Response) -> str:
    """Return what a page shows, without its markup."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.body))).strip()


def target_of(response: Response) -> str:
    """Return where a page sends the browser; fail with what it shows where it sends it nowhere."""
    assert response.status == 303, text_of(response)
    return response.headers["Location"]


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def challenge_url(intent: Any) -> str:
    """Return the address of the bank's page."""
    return str(intent.next_action.redirect_to_url.url)
