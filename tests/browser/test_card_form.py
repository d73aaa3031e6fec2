"""Customers give their cards on the page of the form, in a real browser, and pay in the chat."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from tests.browser.card_page import CardPage
from tests.browser.shop import Conversation, Shop
from tests.browser.visit import DESKTOP, PHONE, Open, Visit

SIZES = {"phone": PHONE, "desktop": DESKTOP}
NO_FUNDS = "4000000000009995"


def asked_of(visit: Visit, path: str) -> int:
    """Return how often something was posted to a path that begins so."""
    requests = [urlsplit(each.url).path for each in visit.requests if each.method == "POST"]
    return len([each for each in requests if each.startswith(path)])


@pytest.mark.parametrize("size", SIZES)
def test_a_card_given_on_the_page_is_charged_once_confirmed_in_the_chat(
    size: str, shop: Shop, open_page: Open
) -> None:
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form, viewport=SIZES[size])
    CardPage(visit).give()
    assert "Visa ****4242" in visit.page.inner_text("#note")
    assert (conversation.status, shop.payments(conversation)) == ("confirming", [])
    assert conversation.say("confirm")["status"] == "completed"
    (payment,) = shop.payments(conversation)
    assert (payment["status"], payment["amount"]) == ("paid", 4900)


def test_without_an_amount_the_card_is_saved_and_nothing_charged(
    shop: Shop, open_page: Open
) -> None:
    conversation = shop.conversation()
    visit = open_page(conversation.form)
    expect(visit.page).to_have_title("Save your card for Ada's Books")
    expect(CardPage(visit).send).to_have_text("Save this card")
    CardPage(visit).give()
    done = conversation.say("confirm")
    assert (done["status"], "Nothing was charged" in done["response"]) == ("completed", True)
    assert done["payment"]["token"].startswith("pm_")


def test_after_a_decline_another_card_pays(shop: Shop, open_page: Open) -> None:
    """The same link works again; the page that is still open says where to answer."""
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form)
    CardPage(visit).give(NO_FUNDS)
    declined = conversation.say("confirm")
    assert (declined["status"], declined["currentField"]) == ("collecting", "card")
    assert "too low" in declined["response"]
    visit.go(declined["cardForm"]["url"])
    CardPage(visit).give()
    assert conversation.say("confirm")["status"] == "completed"
    (payment,) = shop.payments(conversation)
    assert (payment["status"], payment["last4"]) == ("paid", "4242")


AT_THE_BANK = {
    "once set up": ("4000002500003155", "Approve", "completed", "$49.00 was charged"),
    "always": ("4000000000003220", "Approve", "completed", "$49.00 was charged"),
    "not approved": ("4000000000003220", "Fail", "collecting", "another card"),
    "then declined": ("4000008400001629", "Approve", "collecting", "the card was declined"),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("number", "press", "status", "words"), AT_THE_BANK.values(), ids=AT_THE_BANK
)
def test_the_bank_asks_and_the_conversation_goes_on(
    number: str, press: str, status: str, words: str, size: str, shop: Shop, open_page: Open
) -> None:
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form, viewport=SIZES[size])
    CardPage(visit).give(number)
    asked = conversation.say("confirm")
    assert asked["status"] == "action_required"
    visit.go(asked["nextAction"]["url"])
    visit.page.get_by_role("button", name=press).click()
    visit.page.wait_for_url(f"{shop.address}/return?**")
    expect(visit.page.get_by_role("heading")).to_have_text("Thank you")
    assert conversation.status == status
    assert words in str(conversation.look())


def test_a_bank_that_cannot_be_asked_declines(shop: Shop, open_page: Open) -> None:
    conversation = shop.conversation(amount=4900)
    CardPage(open_page(conversation.form)).give("4000008400001280")
    declined = conversation.say("confirm")
    assert (declined["status"], "nextAction" in declined) == ("collecting", False)
    assert "Nothing was charged" in declined["response"]


def test_reloading_half_way_begins_anew(shop: Shop, open_page: Open) -> None:
    """Nothing of the card is kept, and the form works again."""
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form)
    card = CardPage(visit)
    card.frame.get_by_label("Card number").press_sequentially("42424242")
    visit.page.reload()
    expect(card.frame.get_by_label("Card number")).to_have_value("")
    card.give()
    assert conversation.status == "confirming"


def test_a_double_click_gives_the_card_once(shop: Shop, open_page: Open) -> None:
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form)
    card = CardPage(visit)
    card.type()
    card.send.dblclick()
    card.wait_until_taken()
    assert (asked_of(visit, "/v1/payment_methods"), asked_of(visit, "/pay/")) == (1, 1)


def test_a_card_that_is_not_accepted_is_told_and_another_taken(shop: Shop, open_page: Open) -> None:
    """The server's reason is shown on the page, and the customer need not leave it."""
    conversation = shop.conversation(amount=4900)
    visit = open_page(conversation.form)
    card = CardPage(visit)
    card.type("3566002020360505")
    card.send.click()
    expect(card.problem).to_have_text(
        "Cards of this brand are not accepted here. Please use another card."
    )
    card.give()
    assert conversation.status == "confirming"


def cancelled(conversation: Conversation, _: Open) -> None:
    conversation.say("cancel")


def completed(conversation: Conversation, open_page: Open) -> None:
    CardPage(open_page(conversation.form)).give()
    conversation.say("confirm")


def deleted(conversation: Conversation, _: Open) -> None:
    path = f"/sessions/{conversation.session_id}"
    conversation.shop.http.delete(path, headers=conversation.shop.merchant).raise_for_status()


@pytest.mark.parametrize("end", [cancelled, completed, deleted])
def test_a_link_that_is_over(
    end: Callable[[Conversation, Open], None], shop: Shop, open_page: Open
) -> None:
    """Opened afterwards, and in a tab that was open before."""
    conversation = shop.conversation(amount=4900)
    before = open_page(conversation.form)
    end(conversation, open_page)
    for visit in (before, after := open_page(None)):
        visit.forgive_status(410)
    answer = after.go(conversation.form)
    assert (answer.status, answer.headers["cache-control"]) == (410, "no-store")
    expect(after.page.get_by_role("heading")).to_have_text("This link is over")
    CardPage(before).type()
    CardPage(before).send.click()
    expect(CardPage(before).heading).to_have_text("This link is over")
    expect(CardPage(before).heading).to_be_focused()
    assert "go back to the chat" in before.page.inner_text("#note")


def test_a_form_that_cannot_be_loaded_is_loaded_again_when_asked(
    shop: Shop, open_page: Open
) -> None:
    conversation = shop.conversation(amount=4900)
    visit = open_page(None)
    visit.without("**/stripe.js")
    visit.go(conversation.form)
    expect(visit.page.get_by_role("alert")).to_contain_text("could not be loaded")
    visit.context.unroute_all()
    visit.page.get_by_role("button", name="Load again").click()
    CardPage(visit).give()
    assert conversation.status == "confirming"


def test_the_policy_with_the_simulator_names_its_origin_alone(shop: Shop, open_page: Open) -> None:
    visit = open_page(None)
    answer = visit.go(shop.conversation(amount=4900).form)
    script = visit.page.locator("script").first.get_attribute("src") or ""
    origin = script.removesuffix("/_simulator/stripe.js")
    assert answer.headers["content-security-policy"] == (
        f"default-src 'none'; script-src 'self' {origin}; frame-src {origin}; "
        f"connect-src 'self' {origin}; img-src 'self'; style-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
    assert answer.headers["permissions-policy"] == f'payment=(self "{origin}")'


def test_a_script_that_strays_into_the_page_does_not_run(shop: Shop, open_page: Open) -> None:
    """The policy is in force, and a violation of it does not go unnoticed in these tests."""
    visit = open_page(shop.conversation(amount=4900).form)
    visit.page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.strayed = true";
        document.body.append(script);
    }""")
    assert visit.page.evaluate("window.strayed") is None
    assert "CSP: script-src-elem does not allow inline" in visit.complaints
    visit.complaints.clear()
