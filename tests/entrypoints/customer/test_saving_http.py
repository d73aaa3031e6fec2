"""Saving a card for later over HTTP, and what the merchant reads of it."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from tests.entrypoints import processes
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

DETAILS = "Jane Doe, 4242 4242 4242 4242, 12/29, 456"


@pytest.fixture
def client(make_application: Callable[..., Application]) -> Client:
    return Client(create_app(make_application(MERCHANT_API_KEY=MERCHANT_KEY)))


@pytest.mark.parametrize(("amount", "status"), [(None, "saved"), (4900, "paid")])
def test_the_answer_and_the_record_say_that_the_card_is_saved(
    client: Client, amount: int | None, status: str
) -> None:
    asked = {"saveCard": True, "customerEmail": "jo@example.com", "amount": amount}
    session_id = client.ask("POST", "/sessions", json=asked).json()["sessionId"]
    client.say(DETAILS, session_id)
    answer = client.say("confirm", session_id).json()
    assert "saved for later purchases" in answer["response"]
    told = answer["payment"]
    detail = client.get(f"/sessions/{session_id}")
    record = detail["payment"]
    assert (detail["saveCard"], detail["customerId"]) == (True, None)
    assert (record["status"], record["saved"], told["saved"]) == (status, True, True)
    assert record["customerId"] == told["customerId"]
    assert record["customerId"].startswith("cus_")
    assert record["consent"]["saveCard"]
    assert "keep this card" in record["consent"]["shown"]
    intents = (record["paymentIntentId"], record["setupIntentId"])
    assert intents == (told["paymentIntentId"], told.get("setupIntentId"))
    assert [intent is None for intent in intents] == [amount is None, amount is not None]
    client.ask("POST", "/erasures", json={"customerEmail": "jo@example.com"})
    erased = client.get(f"/payments/{record['id']}")
    assert (erased["customerId"], erased["saved"]) == (None, False)


def test_a_customer_without_the_wish_to_save_is_refused(client: Client) -> None:
    refused = client.ask("POST", "/sessions", json={"customerId": "cus_NffrFeUfNV2Hib"})
    assert refused.status_code == 400
    assert refused.json()["error"].startswith("customerId comes without saveCard.")


def test_a_card_is_saved_over_a_socket_with_the_banks_approval(tmp_path: Path) -> None:
    environ = {"MERCHANT_API_KEY": MERCHANT_KEY}
    with processes.serving(tmp_path / "s.sqlite3", "--port", "0", **environ) as server:
        assert server.stdout is not None
        here = server.stdout.readline().split()[-1]
        key = {"Authorization": f"Bearer {MERCHANT_KEY}"}
        asked = httpx.post(f"{here}/sessions", json={"saveCard": True}, headers=key).json()

        def say(message: str) -> dict[str, dict[str, str]]:
            chat = {"sessionId": asked["sessionId"], "message": message}
            answer: dict[str, dict[str, str]] = httpx.post(f"{here}/chat", json=chat).json()
            return answer

        say("Jane Doe, 4000 0000 0000 3220, 12/29, 456")
        bank = say("confirm")["nextAction"]["url"]
        httpx.post(bank, data={"outcome": "succeeded"})
        done = say("done")
        assert done["payment"]["setupIntentId"].startswith("seti_")
        assert done["payment"]["saved"]
