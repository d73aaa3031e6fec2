"""The plugin: found by pytest, fresh for each test, side by side, and cheap until it is used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import stripe

from simulator_testing.payments import new_card, pay
from stripe_simulator import Simulator
from stripe_simulator.testing.clock import StripeClock
from stripe_simulator.testing.faults import StripeFaults
from stripe_simulator.testing.requests import SentRequests
from stripe_simulator.testing.server import StripeServer

CONFIRM = "/v1/payment_intents/{id}/confirm"
FRESH = """
import pytest

@pytest.mark.parametrize("number", range(8))
def test_each_has_a_stripe_of_its_own(stripe_client, number):
    assert stripe_client.v1.customers.list().data == []
    stripe_client.v1.customers.create()
    assert len(stripe_client.v1.customers.list().data) == 1
"""
NOT_IMPORTED = """
import sys

def test_nothing_is_imported_before_it_is_used():
    assert not {"stripe", "uvicorn", "stripe_simulator.serving"} & set(sys.modules)
"""
WITHOUT_UVICORN = """
import sys
sys.modules["uvicorn"] = None

def test_it_says_what_to_install(stripe_server):
    pass
"""


def run_pytest(folder: Path, source: str, *options: str) -> tuple[int, str]:
    """Run a file of tests in a process of its own; return the exit code and what it printed."""
    (folder / "test_it.py").write_text(source)
    environment = {name: it for name, it in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, "."],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("options", [[], ["-n", "2"]], ids=["one by one", "side by side"])
def test_each_test_has_a_stripe_of_its_own(tmp_path: Path, options: list[str]) -> None:
    code, printed = run_pytest(tmp_path, FRESH, *options)
    assert "8 passed" in printed, printed
    assert code == 0


def test_the_plugin_costs_nothing_until_it_is_used(tmp_path: Path) -> None:
    code, printed = run_pytest(tmp_path, NOT_IMPORTED)
    assert code == 0, printed


def test_a_missing_server_is_named(tmp_path: Path) -> None:
    code, printed = run_pytest(tmp_path, WITHOUT_UVICORN)
    assert code == 1
    assert "install stripe-simulator with its extra `server`" in printed


def test_all_fixtures_are_about_one_simulator(
    stripe_simulator: Simulator, stripe_client: stripe.StripeClient, stripe_server: StripeServer
) -> None:
    over_http = stripe.StripeClient("sk_test_x", base_addresses={"api": stripe_server.url})
    made = over_http.v1.customers.create()
    assert stripe_client.v1.customers.retrieve(made.id).id == made.id
    assert stripe_server.simulator is stripe_simulator


def test_the_pages_are_where_the_server_is(
    stripe_client: stripe.StripeClient, stripe_server: StripeServer
) -> None:
    intent = stripe_client.v1.payment_intents.create(
        {
            "amount": 500,
            "currency": "usd",
            "confirm": True,
            "payment_method": "pm_card_threeDSecure2Required",
            "return_url": "https://shop.example/back",
        }
    )
    assert intent.next_action is not None
    assert intent.next_action.redirect_to_url is not None
    assert str(intent.next_action.redirect_to_url.url).startswith(stripe_server.url)


def test_requests_are_kept_without_keys_and_cards(
    stripe_client: stripe.StripeClient, stripe_requests: SentRequests, stripe_faults: StripeFaults
) -> None:
    card = new_card(stripe_client, "4242424242424242")
    stripe_faults.lose_answer("POST", "/v1/payment_intents")
    with pytest.raises(stripe.APIConnectionError):
        stripe_client.v1.payment_intents.create(
            {"amount": 500, "currency": "usd", "payment_method": card},
            {"max_network_retries": 0},
        )
    stripe_client.v1.payment_intents.list({"limit": 3})
    method, create, page = stripe_requests
    assert method.params["card"] | {"number": "****4242", "cvc": "***"} == method.params["card"]
    assert (create.status, page.status, page.params) == (None, 200, {"limit": "3"})
    assert "sk_test" not in str([request.headers for request in stripe_requests])
    assert "4242424242424242" not in str(stripe_requests[:])
    assert repr(stripe_requests).endswith("POST /v1/payment_intents -> no answer, "
                                          "GET /v1/payment_intents -> 200>")  # fmt: skip
    assert stripe_requests.to("POST", CONFIRM) == []
    stripe_requests.clear()
    assert len(stripe_requests) == 0


@pytest.mark.parametrize(
    ("plan", "error"),
    [
        ("lose_request", stripe.APIConnectionError),
        ("lose_answer", stripe.APIConnectionError),
        ("drop_connection", stripe.APIConnectionError),
        ("delay", stripe.APIConnectionError),
        ("store_500", stripe.APIError),
        ("fail", stripe.APIError),
    ],
)
def test_faults_come_by_name(
    stripe_client: stripe.StripeClient,
    stripe_simulator: Simulator,
    stripe_faults: StripeFaults,
    plan: str,
    error: type[Exception],
) -> None:
    getattr(stripe_faults, plan)("POST", CONFIRM)
    client = stripe.StripeClient(
        "sk_test_x", http_client=stripe_simulator.http_client(), max_network_retries=0
    )
    with pytest.raises(error):
        pay(client)
    took_effect = plan in ("lose_answer", "drop_connection")
    assert [entry.succeeded_charges for entry in stripe_simulator.books()] == [int(took_effect)]
    assert len(stripe_faults.delayed) == (plan == "delay")
    assert pay(stripe_client).status == "succeeded"


def test_webhooks_can_be_reversed(
    stripe_client: stripe.StripeClient, stripe_simulator: Simulator, stripe_faults: StripeFaults
) -> None:
    stripe_simulator.webhooks.add("https://shop.example/hook")
    stripe_faults.reverse_webhooks()
    pay(stripe_client)
    sent = [one.message.type for one in stripe_simulator.webhooks.deliver(lambda *_: 200)]
    assert sent[0] == "payment_intent.succeeded"
    assert sent[-1] == "payment_intent.created"
    stripe_faults.clear()
    pay(stripe_client)
    sent = [one.message.type for one in stripe_simulator.webhooks.deliver(lambda *_: 200)]
    assert sent[0] == "payment_intent.created"


def test_time_goes_forward_only(stripe_clock: StripeClock) -> None:
    with pytest.raises(ValueError, match="time does not go back"):
        stripe_clock.advance(-1)
