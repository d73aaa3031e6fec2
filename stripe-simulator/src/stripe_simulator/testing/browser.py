"""A browser without a script, which visits the simulator's pages inline."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

from stripe_simulator.protocol.wire import Request, Response
from stripe_simulator.serving.simulator import Simulator

GOOD_CARD: Final = {
    "email": "jane@example.com",
    "number": "4242 4242 4242 4242",
    "expiry": "12 / 30",
    "cvc": "123",
    "name": "Jane Doe",
}
"""What a customer types on the Checkout page to pay."""


class Browser:
    """Visits pages by their addresses, whatever their host."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def get(self, url: str, **headers: str) -> Response:
        """Return what is at this address."""
        parts = urlsplit(url)
        return self._simulator.visit(Request("GET", parts.path, parts.query, headers))

    def post(self, url: str, fields: Mapping[str, str], **headers: str) -> Response:
        """Submit a form; return what comes back."""
        parts = urlsplit(url)
        body = urlencode(fields)
        return self._simulator.visit(Request("POST", parts.path, parts.query, headers, body))

    def pay(self, url: str, **card: str) -> Response:
        """Submit the Checkout page with `GOOD_CARD`, except for what is given."""
        return self.post(url, GOOD_CARD | card)

    def pay_without_card(self, url: str, method: str = "amazon_pay") -> Response:
        """Pay on the Checkout page by something that is no card; it succeeds.

        method: its type in Stripe's API.
        """
        who = {name: GOOD_CARD[name] for name in ("email", "name")}
        return self.post(url, {**who, "method": method})

    def answer(self, url: str, outcome: str = "succeeded") -> Response:
        """Click a button of the bank's page. outcome: `succeeded` or `failed`."""
        return self.post(url, {"outcome": outcome})


def text_of(response: Response) -> str:
    """Return what a page shows, without its markup."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.body))).strip()


def target_of(response: Response) -> str:
    """Return where a page sends the browser.

    Raises AssertionError, with what the page shows, where it sends the browser nowhere.
    """
    if response.status != 303:
        raise AssertionError(text_of(response))
    return response.headers["Location"]


def query_of(url: str) -> dict[str, str]:
    """Return the query of an address; of a name that is repeated, its first value."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def challenge_url(intent: Any) -> str:
    """Return the address of the bank's page for an intent in `requires_action`."""
    return str(intent.next_action.redirect_to_url.url)
