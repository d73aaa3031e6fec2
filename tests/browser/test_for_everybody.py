"""Everybody can use the pages: every state of theirs, in both themes (WCAG 2.2, level AA)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.card_page import CODE, GOOD, CardPage
from tests.browser.shop import Shop
from tests.browser.visit import DESKTOP, PHONE, Open, Visit, barriers
from tests.entrypoints.processes import NEXT_YEAR

Shoot = Callable[[Page, str], None]
AUTHENTICATES = "4000000000003220"


def ready(visit: Visit, shop: Shop) -> None:
    visit.go(shop.conversation(amount=4900, description="Two tickets").form)
    expect(CardPage(visit).send).to_be_enabled()


def saving(visit: Visit, shop: Shop) -> None:
    visit.go(shop.conversation().form)
    expect(CardPage(visit).send).to_be_enabled()


def loading(visit: Visit, shop: Shop) -> None:
    visit.context.route("**/frame.html*", lambda _: None)
    visit.page.goto(shop.conversation(amount=4900).form, wait_until="commit")
    expect(visit.page.get_by_text("Loading the card field…")).to_be_visible()


def incomplete(visit: Visit, shop: Shop) -> None:
    ready(visit, shop)
    CardPage(visit).send.click()
    expect(visit.page.get_by_role("alert")).to_contain_text("card number is incomplete")


def on_its_way(visit: Visit, shop: Shop) -> None:
    visit.context.route("**/v1/payment_methods", lambda _: None)
    ready(visit, shop)
    card = CardPage(visit)
    card.type()
    card.send.click()
    expect(card.send).to_contain_text("on its way to Stripe")


def not_loaded(visit: Visit, shop: Shop) -> None:
    visit.without("**/stripe.js")
    visit.go(shop.conversation(amount=4900).form)
    expect(visit.page.get_by_role("button", name="Load again")).to_be_visible()


def no_answer(visit: Visit, shop: Shop) -> None:
    ready(visit, shop)
    visit.without("**/pay/*")
    card = CardPage(visit)
    card.type()
    card.send.click()
    expect(card.problem).to_contain_text("There was no answer")


def done(visit: Visit, shop: Shop) -> None:
    ready(visit, shop)
    CardPage(visit).give()


def over(visit: Visit, shop: Shop) -> None:
    conversation = shop.conversation(amount=4900)
    conversation.say("cancel")
    visit.forgive_status(410)
    visit.go(conversation.form)


def at_the_bank(visit: Visit, shop: Shop) -> None:
    conversation = shop.conversation(amount=4900)
    visit.go(conversation.form)
    CardPage(visit).give(AUTHENTICATES)
    visit.go(conversation.say("confirm")["nextAction"]["url"])


def back_from_the_bank(visit: Visit, shop: Shop) -> None:
    visit.go(f"{shop.address}/return")


STATES = {
    state.__name__: state
    for state in (
        ready, saving, loading, incomplete, on_its_way, not_loaded, no_answer, done, over,
        at_the_bank, back_from_the_bank,
    )
}  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", STATES)
def test_axe_finds_no_barrier(
    name: str, scheme: str, shop: Shop, open_page: Open, shoot: Shoot
) -> None:
    size = PHONE if scheme == "light" else DESKTOP
    visit = open_page(None, viewport=size, color_scheme=scheme)
    STATES[name](visit, shop)
    shoot(visit.page, f"{name}-{scheme}")
    assert barriers(visit.page) == []


# --- What axe cannot see ---

FOCUSED = "() => document.activeElement.id || document.activeElement.tagName"
SMALLEST = 24
"""Pixels of what can be pressed, each way (WCAG 2.2, 2.5.8)."""


def test_the_keyboard_alone_is_enough(shop: Shop, open_page: Open) -> None:
    """From the first field to the summary; the focus can be seen, and goes where news is."""
    visit = open_page(None)
    ready(visit, shop)
    card, page = CardPage(visit), visit.page
    for label, keys in (
        ("Card number", GOOD),
        ("Expiration date", f"12{NEXT_YEAR % 100:02}"),
        ("Security code", CODE),
    ):
        page.keyboard.press("Tab")
        expect(card.frame.get_by_label(label)).to_be_focused()
        page.keyboard.type(keys)
    page.keyboard.press("Tab")
    expect(card.send).to_be_focused()
    assert card.send.evaluate("it => getComputedStyle(it).outlineWidth") == "3px"
    page.keyboard.press("Enter")
    card.wait_until_taken()
    assert page.evaluate(FOCUSED) == "heading"


def test_the_focus_goes_to_the_first_field_that_is_wrong(shop: Shop, open_page: Open) -> None:
    visit = open_page(None)
    ready(visit, shop)
    card = CardPage(visit)
    card.type(code="4")
    card.send.focus()
    visit.page.keyboard.press("Enter")
    wrong = card.frame.get_by_label("Security code")
    expect(wrong).to_be_focused()
    expect(wrong).to_have_attribute("aria-invalid", "true")
    assert wrong.evaluate("it => getComputedStyle(it).outlineWidth") == "3px"


NARROW = {"width": 320, "height": 640}
ZOOMED = {"width": 640, "height": 400}
"""What is left of a page of 1280 pixels at 200 %."""
OVERFLOW = """() => [...document.querySelectorAll("*")].filter(
  (each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1
).map((each) => each.outerHTML)"""
TARGETS = """() => [...document.querySelectorAll("button, input, a")]
  .map((each) => each.getBoundingClientRect()).filter((box) => box.width)
  .map((box) => [box.width, box.height])"""


@pytest.mark.parametrize("size", [NARROW, ZOOMED], ids=["320 px", "200 %"])
@pytest.mark.parametrize("state", [incomplete, no_answer, done, at_the_bank, back_from_the_bank])
def test_nothing_is_cut_off_or_too_small_to_hit(
    state: Callable[[Visit, Shop], None], size: dict[str, int], shop: Shop, open_page: Open
) -> None:
    visit = open_page(None, viewport=size)
    state(visit, shop)
    for frame in visit.page.frames:
        assert frame.evaluate(OVERFLOW) == []
        for width, height in frame.evaluate(TARGETS):
            assert min(width, height) >= SMALLEST


def test_text_twice_as_large_still_fits(shop: Shop, open_page: Open) -> None:
    """For who enlarges the text alone, in the settings of the browser."""
    visit = open_page(None, viewport=NARROW)
    ready(visit, shop)
    visit.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert visit.page.evaluate(OVERFLOW) == []


def test_nothing_moves(shop: Shop, open_page: Open) -> None:
    """So there is nothing to reduce for those who asked for less motion."""
    visit = open_page(None, reduced_motion="no-preference")
    on_its_way(visit, shop)
    for frame in visit.page.frames:
        assert frame.evaluate("document.getAnimations().length") == 0
