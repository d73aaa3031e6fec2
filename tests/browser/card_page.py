"""The page for a card as a customer uses it, with the frame in which the card is typed."""

from playwright.sync_api import FrameLocator, Locator, expect
from tests.browser.visit import Visit
from tests.entrypoints.processes import NEXT_YEAR

GOOD = "4242424242424242"
CODE = "456"


class CardPage:
    """The open form of one visit."""

    def __init__(self, visit: Visit) -> None:
        self.page = visit.page
        self.frame: FrameLocator = self.page.frame_locator("#card iframe")

    @property
    def send(self) -> Locator:
        return self.page.locator("#give")

    @property
    def heading(self) -> Locator:
        return self.page.get_by_role("heading", level=2)

    @property
    def problem(self) -> Locator:
        return self.page.get_by_role("alert")

    def type(self, number: str = GOOD, code: str = CODE) -> None:
        """Fill in the card, digit by digit as a hand does: the frame groups them."""
        self.frame.get_by_label("Card number").fill("")
        self.frame.get_by_label("Card number").press_sequentially(number)
        self.frame.get_by_label("Expiration date").fill(f"12 / {NEXT_YEAR % 100:02}")
        self.frame.get_by_label("Security code").fill(code)

    def give(self, number: str = GOOD, code: str = CODE) -> None:
        """Type a card, send it, and wait until the page says that it was taken."""
        self.type(number, code)
        self.send.click()
        self.wait_until_taken()

    def wait_until_taken(self) -> None:
        expect(self.heading).to_have_text("Thank you: your card is here")
