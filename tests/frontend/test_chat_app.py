"""The customer's page, run by Streamlit without a browser."""

from pathlib import Path

import httpx
import pytest
from streamlit.testing.v1 import AppTest
from tests.fakes.turnstile import KEYS
from tests.frontend.conftest import KEY, labels, open_chat, press, said, say, serving_bot

from payment_page import phrases
from payment_page.chat.chat_page import TALK
from payment_page.chat.talk import Memory, Talk

CARD = "4000 0566 5566 5556"


@pytest.fixture
def page(base_url: str) -> AppTest:
    return open_chat(base_url)


def held(page: AppTest) -> str:
    """Return all that the state of this tab holds, as text, and all that was drawn."""
    talk: Talk = page.session_state[TALK]
    return f"{page.session_state!r} {vars(talk)!r} {page.main!r}"


def test_a_new_conversation(page: AppTest) -> None:
    assert said(page) == [phrases.GREETING]
    assert labels(page) == [label for label, _ in phrases.QUICK_STARTS]
    assert page.caption[0].value == phrases.STATUS["new"]


def test_a_whole_payment_by_buttons(page: AppTest, merchant: httpx.Client) -> None:
    press(page, "Make a payment")
    say(page, "Jane Doe")
    press(page, "Mastercard, approved (4444)")
    assert page.subheader[0].value == r"\$49.00"
    assert {"Confirm", "Card number", "Cancel", "Start over"} <= set(labels(page))
    press(page, "Confirm")
    assert said(page)[-1].startswith("Done: $49.00 was charged to your Mastercard")
    assert labels(page) == ["Start over"]
    session_id = page.session_state[TALK].conversation.session_id
    payments = merchant.get(f"/payments?sessionId={session_id}").json()["items"]
    assert [payment["amount"] for payment in payments] == [4900]
    press(page, "Start over")
    assert said(page) == [phrases.GREETING]


def test_no_number_and_no_code_stays(page: AppTest) -> None:
    for text in ("Jane Doe", CARD, "12/30", "987"):
        say(page, text)
    assert said(page)[2] == "****"
    assert "•••• 5556   valid until 12/2030" in [each.value for each in page.text]
    assert CARD not in held(page)
    assert "987" not in "".join(said(page))
    assert page.chat_input[0].value is None


def test_what_is_said_is_text(page: AppTest) -> None:
    typed = "<b>Jane</b> *Doe* $x$ :material/home: [x](http://x)"
    say(page, typed)
    assert said(page)[0] == typed
    assert not [markdown for markdown in page.markdown if "Jane" in markdown.value]


def test_a_correction(page: AppTest) -> None:
    say(page, f"Jane Doe, {CARD}, 12/30, 987")
    press(page, "Name")
    say(page, "John Smith")
    assert said(page)[-1] == "Thank you, John Smith."
    assert "John Smith" in [each.value for each in page.text]
    press(page, "Expiry date")
    assert "number, expiry date and security code again" in said(page)[-1]
    say(page, f"{CARD}, 11/31, 987")
    assert "•••• 5556   valid until 11/2031" in [each.value for each in page.text]
    press(page, "Card number")
    assert "Confirm" not in labels(page)


def test_cancel_and_begin_anew(page: AppTest) -> None:
    say(page, f"Jane Doe, {CARD}, 12/30, 987")
    press(page, "Cancel")
    assert phrases.STATUS["cancelled"] in page.get("progress")[0].proto.text
    assert {"Make a payment", "Start over"} <= set(labels(page))
    press(page, "Start over")
    assert "name on the card" in said(page)[-1]


def test_a_decline_and_then_another_card(page: AppTest) -> None:
    say(page, "Jane Doe")
    press(page, "Too little money on it (9995)")
    press(page, "Confirm")
    assert "Nothing was charged" in said(page)[-1]
    press(page, "Visa, approved (4242)")
    press(page, "Confirm")
    assert said(page)[-1].startswith("Done: $49.00")


def test_three_d_secure_offers_the_page_of_the_bank(page: AppTest) -> None:
    say(page, "Jane Doe")
    press(page, "Asks the bank (3-D Secure) (3220)")
    press(page, "Confirm")
    (link,) = page.link_button
    assert link.url.startswith("http://127.0.0.1:")
    assert labels(page) == ["Cancel"]


def test_at_checkout_the_chat_has_the_link(tmp_path: Path) -> None:
    with serving_bot(tmp_path, CARD_ENTRY="checkout") as address:
        page = open_chat(address)
        press(page, "Make a payment")
        (link,) = page.link_button
        assert "/checkout/" in link.url
        assert link.label == "Open the payment page"
        assert phrases.STATUS["checkout"] in page.get("progress")[0].proto.text
        press(page, "Cancel")
        assert phrases.STATUS["cancelled"] in page.get("progress")[0].proto.text


def test_a_reload_shows_the_same(page: AppTest, base_url: str) -> None:
    say(page, "Jane Doe")
    say(page, CARD)
    again = open_chat(base_url, page.session_state[TALK].memory)
    assert said(again) == said(page)


def test_a_conversation_that_a_merchant_began(base_url: str, merchant: httpx.Client) -> None:
    begun = merchant.post("/sessions", json={"amount": 700, "currency": "eur"}).json()
    page = open_chat(base_url, Memory(begun["sessionId"]))
    assert "€7.00" in said(page)[0]
    assert "Make a payment" in labels(page)
    say(page, f"Jane Doe, {CARD}, 12/30, 987")
    assert page.subheader[0].value == "€7.00"


def test_an_unknown_conversation(base_url: str) -> None:
    """The bot of a laptop takes any id; what it does not know has expired."""
    page = open_chat(base_url, Memory("not-there"))
    assert page.warning[0].value == phrases.EXPIRED


def test_no_api() -> None:
    """What was typed is neither lost in silence nor kept; the page offers to try again."""
    page = open_chat("http://127.0.0.1:1")
    page.session_state[TALK]._sleep = lambda _: None
    say(page, CARD)
    assert "cannot be reached" in page.error[0].value
    assert CARD not in held(page)
    press(page, "Try again")
    assert page.warning[0].value == phrases.LOST


def test_a_message_that_the_api_refuses(page: AppTest) -> None:
    say(page, "hello\x00")
    assert "control characters" in page.warning[0].value


def test_a_link_shows_who_is_paid_for_what_and_the_summary_once(tmp_path: Path) -> None:
    """Names are text, whatever Markdown they hold; the terms are a link, not an address to copy."""
    terms = "https://adasbooks.example/terms"
    with serving_bot(tmp_path, MERCHANT_NAME="Ada's *Books*", TERMS_URL=terms) as address:
        request = {"amount": 12900, "description": "Two [tickets](x)", "orderId": "A-17"}
        key = {"Authorization": f"Bearer {KEY}"}
        made = httpx.post(f"{address}/sessions", json=request, headers=key).json()
        page = open_chat(address, Memory(made["sessionId"], is_linked=True))
        assert page.title[0].value == r"Ada's \*Books\*"
        assert "$129.00 · Two [tickets](x) · Order A-17" in [each.value for each in page.text]
        say(page, f"Jane Doe, {CARD}, 12/30, 987")
        assert "Please check:" not in "\n".join(said(page))
        shown = [each.value for each in page.text]
        assert shown.count("By confirming you pay $129.00 to Ada's *Books*.") == 1
        (link,) = page.link_button
        assert (link.url, link.label) == (terms, phrases.TERMS)
        assert not [text for text in shown if terms in text]
        press(page, "Confirm")
        assert said(page)[-1].startswith("Done: $129.00 was charged")
        assert "Start over" not in labels(page)


def test_where_the_bot_checks_for_people_the_web_chat_takes_the_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving_bot(tmp_path, **KEYS) as address:
        monkeypatch.setenv("PAYMENT_BOT_API_ENDPOINT", f"{address}/chat")
        page = open_chat(address)
        say(page, f"Jane Doe, {CARD}, 12/30, 987")
        assert page.warning[0].value == phrases.CHECK_NEEDED + phrases.ASK_FOR_A_LINK
        say(page, "Jane Doe")
        say(page, f"{CARD}, 12/30, 987")
        session_id = page.session_state[TALK].conversation.session_id
        assert f"[go on in our web chat]({address}/c/{session_id})" in page.warning[0].value
        assert CARD not in held(page)
        assert httpx.get(f"{address}/c/{session_id}").status_code == 200
        say(page, "Is it safe?")
        assert not page.warning
