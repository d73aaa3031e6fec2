"""The operator's page, run by Streamlit without a browser."""

from collections.abc import Callable

import httpx
import pytest
from streamlit.testing.v1 import AppTest
from tests.frontend.conftest import KEY, labels, press

from payment_page.operator import operator_page

ALL_AT_ONCE = "Jane Doe, 4242 4242 4242 4242, 12/30, 123"


def show_page() -> None:
    from payment_page.operator import operator_page

    operator_page.show()


@pytest.fixture
def page(base_url: str) -> AppTest:  # noqa: ARG001 - it has to be there
    return AppTest.from_function(show_page, default_timeout=10).run()


@pytest.fixture
def pay(merchant: httpx.Client) -> Callable[..., str]:
    """Let a customer pay; return the id of the session."""

    def pay(*messages: str) -> str:
        session_id = ""
        for message in (ALL_AT_ONCE, "confirm", *messages):
            body = {"message": message} | ({"sessionId": session_id} if session_id else {})
            session_id = merchant.post("/chat", json=body).json()["sessionId"]
        return session_id

    return pay


def payment_of(merchant: httpx.Client, session_id: str) -> dict[str, object]:
    (payment,) = merchant.get(f"/payments?sessionId={session_id}").json()["items"]
    return dict(payment)


def unlock(page: AppTest, key: str = KEY) -> AppTest:
    page.text_input[0].set_value(key)
    return press(page, "Open")


def show(page: AppTest, part: str) -> AppTest:
    return page.button_group(key="part").set_value(part).run()


def texts(page: AppTest) -> str:
    return "\n".join(text.value for text in page.text)


@pytest.mark.parametrize("key", ["", "wrong", "schlüssel"])
def test_without_the_key_nothing_is_shown(key: str, page: AppTest) -> None:
    unlock(page, key)
    assert page.error
    assert not page.metric
    assert operator_page.KEY not in page.session_state


def test_the_overview(page: AppTest, pay: Callable[..., str]) -> None:
    pay()
    unlock(page)
    figures = {metric.label: metric.value for metric in page.metric}
    assert int(figures["Paid"]) >= 1
    assert figures["Charged"].startswith(r"\$")
    assert figures["Cost of tokens"] == "0.0000"
    titles = [title.value for title in page.subheader]
    assert titles == [
        "Live conversations by status", "How far they came", "Declines by reason",
        "Payments over time", "Money over time, USD", "Language model", "Tokens over time",
    ]  # fmt: skip
    page.selectbox[0].set_value("Last 90 days").run()
    assert not page.exception


def test_the_key_can_be_forgotten(page: AppTest) -> None:
    unlock(page)
    press(page, "Lock")
    assert operator_page.KEY not in page.session_state
    assert labels(page) == ["Open"]


def test_a_key_that_holds_no_longer(page: AppTest) -> None:
    page.session_state[operator_page.KEY] = "an-old-one"
    page.run()
    assert "merchant key" in page.error[0].value
    assert operator_page.KEY not in page.session_state


def test_a_transcript_is_masked_and_can_be_deleted(
    page: AppTest, pay: Callable[..., str], merchant: httpx.Client
) -> None:
    session_id = pay()
    show(unlock(page), "Conversations")
    page.selectbox(key="sessions-status").set_value("completed").run()
    page.selectbox[1].set_value(session_id).run()
    assert "Card: Visa ****4242" in texts(page)
    assert "4242 4242" not in texts(page)
    press(page, "Delete…")
    assert merchant.get(f"/sessions/{session_id}").status_code == 200
    press(page, "No, go back")
    assert "Delete it" not in labels(page)
    press(page, "Delete…")
    press(page, "Delete it")
    assert merchant.get(f"/sessions/{session_id}").status_code == 404
    assert page.success[0].value == "The conversation was deleted."


def test_a_refund_is_made_once_however_often_it_is_clicked(
    page: AppTest, pay: Callable[..., str], merchant: httpx.Client
) -> None:
    session_id = pay()
    payment_id = payment_of(merchant, session_id)["id"]
    show(unlock(page), "Payments")
    page.selectbox[1].set_value(payment_id).run()
    page.text_input[0].set_value("12.50")
    press(page, "Refund…")
    assert payment_of(merchant, session_id)["amountRefunded"] == 0
    asked = page.session_state["refunding"]
    press(page, "Refund $12.50".replace("$", r"\$"))
    assert payment_of(merchant, session_id)["amountRefunded"] == 1250
    page.session_state["refunding"] = asked  # as a second click finds it, made before the first
    press(page.run(), r"Refund \$12.50")
    assert payment_of(merchant, session_id)["amountRefunded"] == 1250
    assert payment_of(merchant, session_id)["status"] == "partly_refunded"


@pytest.mark.parametrize("typed", ["0", "49.01", "much"])
def test_an_amount_that_cannot_be_refunded(
    typed: str, page: AppTest, pay: Callable[..., str], merchant: httpx.Client
) -> None:
    payment_id = payment_of(merchant, pay())["id"]
    show(unlock(page), "Payments")
    page.selectbox[1].set_value(payment_id).run()
    page.text_input[0].set_value(typed)
    press(page, "Refund…")
    assert "Type an amount" in page.error[0].value
    assert "refunding" not in page.session_state
