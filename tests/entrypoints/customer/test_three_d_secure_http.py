"""3-D Secure over HTTP: the link to the bank, the page that the bank leads back to."""

from collections.abc import Callable
from pathlib import Path

import httpx
from tests.entrypoints import processes
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

ALL_AT_ONCE = "Jane Doe, 4000 0000 0000 3220, 12/29, 456"
SHOP = "https://shop.example"


def test_the_answer_carries_the_link_until_it_is_settled(
    make_application: Callable[..., Application],
) -> None:
    """`nextAction` is in the reply and in the poll, and gone after a cancel."""
    application = make_application(PAYMENT_AMOUNT="4900", PUBLIC_BASE_URL=SHOP)
    client = Client(create_app(application))
    client.say(ALL_AT_ONCE)
    asked = client.say("confirm").json()
    assert asked["status"] == "action_required"
    assert asked["nextAction"]["type"] == "redirect"
    assert asked["nextAction"]["url"] in asked["response"]
    assert asked["payment"]["amount"] == 4900
    polled = client.show()
    assert (polled["status"], polled["nextAction"]) == ("action_required", asked["nextAction"])
    assert "nextAction" not in client.say("cancel").json()


def test_the_bank_leads_back_to_a_page_that_leads_to_the_chat(application: Application) -> None:
    """It says nothing of the payment, takes nothing from its address, and runs no script."""
    answer = Client(create_app(application)).send(
        "GET", "/return?payment_intent=pi_1&redirect_status=succeeded&x=<script>"
    )
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert "go back to the chat" in answer.text
    assert "script" not in answer.text
    assert "pi_1" not in answer.text


def test_a_laptop_shows_the_banks_page_and_the_chat_goes_on(tmp_path: Path) -> None:
    """`serve` with the simulator: the link is a page of its own, which leads back to ours."""
    with processes.serving(tmp_path / "s.sqlite3", "--port", "0", PAYMENT_AMOUNT="4900") as server:
        assert server.stdout is not None
        here = server.stdout.readline().split()[-1]
        chat = {"sessionId": "s1", "message": "Jane Doe, 4000 0000 0000 3220, 12/29, 456"}
        httpx.post(f"{here}/chat", json=chat)
        asked = httpx.post(f"{here}/chat", json={"sessionId": "s1", "message": "confirm"}).json()
        bank = asked["nextAction"]["url"]
        assert "$49.00" in httpx.get(bank).text
        back = httpx.post(bank, data={"outcome": "succeeded"})
        assert back.headers["location"].startswith(f"{here}/return?")
        assert "go back to the chat" in httpx.get(back.headers["location"]).text
        assert httpx.get(f"{here}/chat/s1").json()["status"] == "completed"
