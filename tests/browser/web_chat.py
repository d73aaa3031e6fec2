"""The web chat as a customer uses it: in a tab of its own, or in the frame on a shop's page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import FrameLocator, Locator, Page, expect
from tests.browser.page_server import free_port
from tests.browser.shop import KEY, Shop
from tests.entrypoints.processes import NEXT_YEAR

EXAMPLE = Path(__file__).parents[2] / "examples" / "shop" / "shop.py"
GOOD = "4242424242424242"
NO_FUNDS = "4000000000009995"
CODE = "456"
TICKETS = {"amount": 12900, "description": "Two tickets, Saturday 8 pm", "orderId": "A-17"}


class WebChat:
    """The conversation, wherever it stands."""

    def __init__(self, root: Page | FrameLocator) -> None:
        self.root = root
        self.input = root.locator("#say")
        self.log = root.get_by_role("log")
        self.problem = root.locator("#problem")
        self.fields = root.frame_locator("#card iframe")

    def button(self, label: str) -> Locator:
        return self.root.get_by_role("button", name=label, exact=True)

    def say(self, *messages: str) -> None:
        """Type messages, each after the answer to the one before."""
        for message in messages:
            lines = self.log.locator(".bot")
            before = lines.count()
            self.input.fill(message)
            self.input.press("Enter")
            expect(lines.or_(self.root.locator(".box")).nth(before)).to_be_visible()

    def type_card(self, number: str = GOOD, code: str = CODE) -> None:
        self.fields.get_by_label("Card number").fill("")
        self.fields.get_by_label("Card number").press_sequentially(number)
        self.fields.get_by_label("Expiration date").fill(f"12 / {NEXT_YEAR % 100:02}")
        self.fields.get_by_label("Security code").fill(code)

    def at_the_bank(self, label: str) -> Locator:
        """Return a button of the bank's page in its dialog."""
        bank = self.root.frame_locator("dialog iframe")
        return bank.get_by_role("button", name=label, exact=True)

    def expect_result(self, heading: str) -> None:
        expect(self.root.get_by_role("heading", level=2)).to_have_text(heading)


def address_of(shop: Shop, **request: object) -> str:
    """Begin a conversation and return the address of its page."""
    session_id = shop.ask("POST", "/sessions", **(request or TICKETS))["sessionId"]
    return f"{shop.address}/c/{session_id}"


@contextmanager
def serving_example(bot: str, port: int | None = None) -> Iterator[str]:
    """Serve the shop of the examples over a bot, and return its address."""
    environ = {**os.environ, "PAYMENT_BOT_URL": bot, "MERCHANT_API_KEY": KEY}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(EXAMPLE), "--port", str(port or free_port())],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
