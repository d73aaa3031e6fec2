"""The published test cards come to what Stripe documents, given on a page (by chat: smoke test).

What a browser sends is sent over HTTP: the card to the simulator, by the public key; its
PaymentMethod to us.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest
from scripts.stripe_smoke import (
    AMOUNT,
    CARDS,
    PAID,
    PAID_AND_SAVED,
    THREE_D_SECURE,
    Card,
    Seen,
    outcome_of,
)
from tests.entrypoints.processes import NEXT_YEAR

from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.command_line.server.app_with_simulator import (
    build_app_with_simulator,
)
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_local_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.settings import read_settings
from stripe_simulator import PUBLISHABLE

MERCHANT = {"Authorization": "Bearer merchant"}


@dataclass
class Bot:
    """A server with its simulator on a second port, and a client of each."""

    application: Application
    chat: httpx.Client
    stripe: httpx.Client

    def session_for(self, card: Card) -> str:
        """Return the id of a session in which this card can be tried."""
        asked = self.chat.post("/sessions", json={"saveCard": card.save}, headers=MERCHANT)
        return str(asked.raise_for_status().json()["sessionId"])

    def say(self, session_id: str, **said: str) -> Any:
        answer = self.chat.post("/chat", json={"sessionId": session_id, **said})
        answer.raise_for_status()
        return answer.json()

    def seen(self, session_id: str, reply: Any) -> Seen:
        outcome = outcome_of(self.application, session_id, Status(reply["status"]))
        return Seen(outcome, reply["response"])


@contextmanager
def open_bot(folder: Path, card_entry: str) -> Iterator[Bot]:
    settings = read_settings(
        {
            "SESSION_DATABASE": str(folder / "bot.sqlite3"),
            "PAYMENT_AMOUNT": str(AMOUNT),
            "RATE_LIMIT_PER_MINUTE": "0",
            "DECLINES_PER_HOUR": "0",
            "CARD_ENTRY": card_entry,
            "MERCHANT_API_KEY": "merchant",
        }
    )
    with ExitStack() as stack:
        listeners = [stack.enter_context(closing(listen("127.0.0.1", 0))) for _ in range(2)]
        ours, stripes = map(find_local_address, listeners)
        application = stack.enter_context(
            closing(build(settings.with_local_address(ours, stripes)))
        )
        stack.enter_context(
            serve_in_thread(build_app_with_simulator(application, listeners[1]), *listeners)
        )
        clients = [stack.enter_context(httpx.Client(base_url=each)) for each in (ours, stripes)]
        yield Bot(application, *clients)


@pytest.fixture(scope="module")
def by_form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with open_bot(tmp_path_factory.mktemp("form"), "form") as bot:
        yield bot


@pytest.fixture(scope="module")
def by_checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with open_bot(tmp_path_factory.mktemp("checkout"), "checkout") as bot:
        yield bot


each_card = pytest.mark.parametrize("card", CARDS, ids=[card.what for card in CARDS])


@each_card
def test_by_form(by_form: Bot, card: Card) -> None:
    made = by_form.stripe.post(
        "/v1/payment_methods",
        headers={"Authorization": f"Bearer {PUBLISHABLE}table", "Origin": "http://127.0.0.1"},
        data={
            "type": "card",
            "card[number]": card.number,
            "card[exp_month]": "12",
            "card[exp_year]": str(NEXT_YEAR),
            "card[cvc]": card.code,
        },
    ).json()
    session_id = by_form.session_for(card)
    asked = by_form.say(session_id, message="Jane Doe")
    path = httpx.URL(asked["cardForm"]["url"]).path
    taken = by_form.chat.post(path, json={"paymentMethodId": made["id"]}).json()
    assert taken["cardTaken"]
    seen = by_form.seen(session_id, by_form.say(session_id, message="confirm"))
    assert seen.fits(card), seen


@each_card
def test_by_checkout(by_checkout: Bot, card: Card) -> None:
    """Stripe's page itself tells of a decline and asks for another card, or leads to the bank."""
    session_id = by_checkout.session_for(card)
    link = by_checkout.say(session_id, message="I want to pay")["nextAction"]["url"]
    page = by_checkout.stripe.post(
        link,
        data={
            "email": "jane@example.com",
            "number": card.number,
            "expiry": f"12/{NEXT_YEAR}",
            "cvc": card.code,
            "name": "Jane Doe",
        },
    )
    assert outcome_there(by_checkout, page) == (PAID if card.save else card.outcome)
    seen = by_checkout.seen(session_id, by_checkout.chat.get(f"/chat/{session_id}").json())
    if card.outcome in {PAID, PAID_AND_SAVED}:
        assert seen.fits(card), seen
    else:  # the link stays open for another card, or for the bank
        assert link in seen.response
        assert seen.outcome == THREE_D_SECURE


def outcome_there(bot: Bot, page: httpx.Response) -> str:
    """Return what a payment came to on Stripe's page."""
    if page.status_code == HTTPStatus.SEE_OTHER:
        is_back = page.headers["location"].startswith(str(bot.chat.base_url))
        return PAID if is_back else THREE_D_SECURE
    assert page.status_code == HTTPStatus.PAYMENT_REQUIRED
    headers = {"Authorization": f"Bearer {SIMULATOR_KEY}"}
    (intent,) = bot.stripe.get("/v1/payment_intents?limit=1", headers=headers).json()["data"]
    error = intent["last_payment_error"]
    return str(error.get("decline_code") or error["code"])
