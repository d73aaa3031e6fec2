"""A customer at the chat page, in a tab of a browser."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect
from tests.browser.visit import Visit

CARD = "4000 0566 5566 5556"
CODE = "987"
_TABS = "() => JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])"
_RESTING = """sent => {
  const app = document.querySelector("[data-testid=stApp]");
  const texts = [...document.querySelectorAll("[data-testid=stChatMessage] [data-testid=stText]")];
  const ofUser = document.querySelectorAll('[aria-label="Chat message from user"]');
  return app?.dataset.testScriptState === "notRunning"
    && document.querySelector("[data-testid=stSpinner], [data-stale=true]") === null
    && texts.every((text) => text.innerText.trim() !== "…")
    && (sent === null || ofUser.length === sent);
}"""
"""Whether nothing is under way, and the customer has sent so many messages; asked in one moment."""


TWO_FRAGMENTS = "Multiple different fragmentIds detected in a single batch"
"""What Streamlit warns of where a click falls together with the tab's number; see `chat_page`."""


class ChatVisit:
    """One tab with the chat page."""

    def __init__(self, visit: Visit, page: Page | None = None) -> None:
        self.visit = visit
        visit.forgiven.append(TWO_FRAGMENTS)
        self.page = page or visit.page
        self.input = self.page.get_by_role("textbox", name="Type your message")
        self.lines = self.page.get_by_test_id("stChatMessage")
        self.texts = self.lines.get_by_test_id("stText")
        self.head = self.page.locator(".st-key-head")
        self.summary = self.page.locator(".st-key-summary")
        self.receipt = self.page.locator(".st-key-receipt")

    def button(self, label: str) -> Locator:
        return self.page.get_by_role("button", name=label, exact=True)

    def say(self, *messages: str) -> None:
        """Type messages, each after the answer to the one before."""
        for message in messages:
            before = self.count_sent()
            self.input.fill(message)
            self.input.press("Enter")
            self.answered(before)

    def press(self, label: str) -> None:
        """Click what says something in the customer's place, and wait for the answer."""
        before = self.count_sent()
        self.button(label).click()
        self.answered(before)

    def count_sent(self) -> int:
        """Return how many messages of the customer are there."""
        return self.page.get_by_role("group", name="Chat message from user").count()

    def answered(self, before: int) -> None:
        """Wait until one more message was sent, and nothing is under way."""
        self.page.wait_for_function(_RESTING, arg=before + 1)

    def answered_in_the_end(self, before: int, text: str) -> None:
        """Wait until a text is the answer; a page that gave up by then is told to try again."""
        again = self.button("Try again")
        expect(again.or_(self.lines.filter(has_text=text)).first).to_be_visible()
        if again.is_visible():
            again.click()
        self.answered(before)
        self.expect_answer(text)

    def idle(self) -> None:
        """Wait until nothing is under way."""
        self.page.wait_for_function(_RESTING, arg=None)

    def said(self) -> list[str]:
        """Return what the messages say, in order."""
        return [text.strip() for text in self.texts.all_inner_texts()]

    def expect_answer(self, text: str | re.Pattern[str]) -> None:
        expect(self.lines.last).to_contain_text(text)

    def everything(self) -> str:
        """Return the whole page and all that the browser keeps for it."""
        frames = "".join(frame.content() for frame in self.page.frames)
        fields: list[str] = self.page.eval_on_selector_all(
            "textarea, input", "fields => fields.map(field => field.value)"
        )
        kept: Any = self.page.evaluate(_TABS)
        history: Any = self.page.evaluate("() => JSON.stringify([history.state, location.href])")
        return "\n".join([frames, *fields, kept, history])

    def assert_holds_no_card(self, *more: str) -> None:
        """Check that neither the page nor the browser's storage has what was typed of a card."""
        everything = self.everything()
        digits = re.sub(r"[\s-]", "", everything)
        assert CARD not in everything
        assert CARD.replace(" ", "") not in digits
        for typed in more:
            assert typed not in self.page.inner_text("body")
