"""Stripe's books are read to their end, or not at all."""

from typing import Any

import pytest
from tests.adapters.store_contract import PRICE
from tests.adapters.stripe.answers import intent
from tests.adapters.stripe.script import (
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    listed,
    no_connection,
)
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.stripe.transport.errors import GatewayMisused
from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.intents import IntentState
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.errors import GatewayUnavailable


def entry(state: IntentState | None, received: int = 0, refunded: int = 0) -> IntentOnBooks:
    return IntentOnBooks("pi_1", "pay_1", "pay_1-1", state, PRICE, received, refunded)


SETUP = {
    "id": "seti_1", "object": "setup_intent", "status": "succeeded", "last_setup_error": None,
    "metadata": {"payment_smart_bot_payment": "pay_1", "payment_smart_bot_key": "pay_1-1"},
}  # fmt: skip
LINES = {
    "not tried": (intent(latest_charge=None), entry(IntentState.READY)),
    "paid": (
        intent("succeeded", latest_charge={"amount_refunded": 0}),
        entry(IntentState.SUCCEEDED, 4900),
    ),
    "refunded in part": (
        intent("succeeded", latest_charge={"amount_refunded": 1200}),
        entry(IntentState.SUCCEEDED, 4900, 1200),
    ),
    "what we never ask for": (intent("requires_capture"), entry(None)),
}


@pytest.mark.parametrize(("body", "expected"), LINES.values(), ids=LINES)
def test_each_line_of_the_books(body: dict[str, Any], expected: IntentOnBooks) -> None:
    gateway = gateway_that_hears(Says(listed(body)), Says(listed()))
    assert list(gateway.read_books(NOON)) == [expected]
    assert gateway_that_hears(Says(body)).read_entry("pi_1", IntentKind.PAYMENT) == expected


def test_a_saved_card_is_on_the_books_without_money() -> None:
    expected = IntentOnBooks("seti_1", "pay_1", "pay_1-1", IntentState.SUCCEEDED, None, 0, 0)
    gateway = gateway_that_hears(Says(listed()), Says(listed(SETUP)))
    assert list(gateway.read_books(NOON)) == [expected]
    assert gateway_that_hears(Says(SETUP)).read_entry("seti_1", IntentKind.SETUP) == expected


NO_ENTRY = {
    "missing": Says(error(code="resource_missing"), 404),
    "somebody else's": Says(intent(metadata={"order": "1"})),
}


@pytest.mark.parametrize("says", NO_ENTRY.values(), ids=NO_ENTRY)
def test_an_intent_that_is_none_of_ours(says: Says) -> None:
    assert gateway_that_hears(says).read_entry("pi_1", IntentKind.PAYMENT) is None


@pytest.mark.parametrize(
    "says",
    [Says(no_connection()), Says(error("api_error"), 500), Says([]), Says(intent(id="pi_2"))],
    ids=["no answer", "a fault", "garbage", "another one"],
)
def test_an_intent_that_is_not_told_is_not_taken_for_missing(says: Says) -> None:
    with pytest.raises(GatewayUnavailable):
        gateway_that_hears(says).read_entry("pi_1", IntentKind.PAYMENT)


def dispute(**more: Any) -> dict[str, Any]:
    return {"id": "dp_1", "status": "lost", "payment_intent": intent(), **more}


def test_only_disputes_of_our_payments_are_read() -> None:
    theirs = dispute(id="dp_2", payment_intent=intent(metadata={}))
    of_a_charge = dispute(id="dp_3", payment_intent=None)
    server = ScriptedStripe(Says(listed(theirs, of_a_charge, dispute())))
    expected = DisputeOnBooks("dp_1", "pay_1", "pi_1", "lost")
    assert list(server.gateway.read_disputes(NOON)) == [expected]
    (sent,) = server.seen
    assert sent.path == "/v1/disputes"
    assert sent.parameters["expand[0]"] == "data.payment_intent"


@pytest.mark.parametrize("body", [dispute(status=None), dispute(payment_intent=intent(id=None))])
def test_a_dispute_that_is_not_told_in_full_is_no_proof(body: dict[str, Any]) -> None:
    with pytest.raises(GatewayUnavailable):
        list(gateway_that_hears(Says(listed(body))).read_disputes(NOON))


def test_only_ours_are_read_on_every_page() -> None:
    theirs = intent(id="pi_9", metadata={"order": "1"})
    server = ScriptedStripe(
        Says(listed(theirs, intent("canceled"), more=True)),
        Says(listed(intent(), theirs)),
        Says(listed()),
    )
    states = [line.state for line in server.gateway.read_books(NOON)]
    assert states == [IntentState.CANCELED, IntentState.READY]
    first = {"created[gte]": str(int(NOON.timestamp())), "expand[0]": "data.latest_charge"}
    assert [sent.parameters for sent in server.seen] == [
        {**first, "limit": "100"},
        {**first, "limit": "100", "starting_after": "pi_1"},
        {"created[gte]": first["created[gte]"], "limit": "100"},
    ]


UNREADABLE = {
    "no answer": Says(no_connection()),
    "a fault": Says(error("api_error"), 500),
    "no JSON": Says("<html>"),
    "an amount in words": Says(listed(intent(amount="4900"))),
    "no amount": Says(listed(intent(amount=None))),
    "nothing said of what was received": Says(listed(intent(amount_received=None))),
    "a charge that is not told in full": Says(listed(intent(latest_charge="ch_1"))),
    "nothing said of refunds": Says(listed(intent(latest_charge={"amount_refunded": None}))),
}


@pytest.mark.parametrize("answer", UNREADABLE.values(), ids=UNREADABLE)
def test_books_that_cannot_be_read_are_no_books(answer: Says) -> None:
    pages = gateway_that_hears(Says(listed(intent(), more=True)), answer).read_books(NOON)
    assert next(pages) == entry(IntentState.READY)
    with pytest.raises(GatewayUnavailable):
        list(pages)


def test_a_key_that_may_not_read_the_books_is_ours_to_mend() -> None:
    with pytest.raises(GatewayMisused):
        list(gateway_that_hears(Says(error(), 403)).read_books(NOON))
