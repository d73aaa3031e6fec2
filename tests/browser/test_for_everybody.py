"""Everybody can use the pages: every state of theirs, in both themes (WCAG 2.2, level AA)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.card_page import CardPage
from tests.browser.shop import Shop
from tests.browser.visit import DESKTOP, PHONE, Open, Visit, barriers

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
    expect(visit.page.get_by_role("status")).to_have_text("The form is being loaded…")


def incomplete(visit: Visit, shop: Shop) -> None:
    ready(visit, shop)
    visit.page.click("#send")
    expect(visit.page.get_by_role("alert")).to_contain_text("card number is incomplete")


def on_its_way(visit: Visit, shop: Shop) -> None:
    visit.context.route("**/v1/payment_methods", lambda _: None)
    ready(visit, shop)
    card = CardPage(visit)
    card.type()
    card.send.click()
    expect(visit.page.get_by_role("status")).to_contain_text("on its way to Stripe")


def not_loaded(visit: Visit, shop: Shop) -> None:
    visit.without("**/stripe.js")
    visit.go(shop.conversation(amount=4900).form)
    expect(visit.page.get_by_role("button", name="Load the form again")).to_be_visible()


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


def without_script(visit: Visit, shop: Shop) -> None:
    visit.page.route("**/*.js", lambda route: route.abort())
    visit.forgiven.append("net::ERR_FAILED")
    visit.go(shop.conversation(amount=4900).form)


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
