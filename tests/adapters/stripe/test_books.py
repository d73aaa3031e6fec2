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

from payment_smart_bot.adapters.stripe.errors import GatewayMisused
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.intents import IntentState


def entry(state: IntentState | None, received: int = 0, refunded: int = 0) -> IntentOnBooks:
    return IntentOnBooks("pi_1", "pay_1", "pay_1-1", state, PRICE, received, refunded)


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
    assert list(gateway_that_hears(Says(listed(body))).read_books(NOON)) == [expected]


def test_only_ours_are_read_on_every_page() -> None:
    theirs = intent(id="pi_9", metadata={"order": "1"})
    server = ScriptedStripe(
        Says(listed(theirs, intent("canceled"), more=True)), Says(listed(intent(), theirs))
    )
    states = [line.state for line in server.gateway.read_books(NOON)]
    assert states == [IntentState.CANCELED, IntentState.READY]
    first = {"created[gte]": str(int(NOON.timestamp())), "expand[0]": "data.latest_charge"}
    assert [sent.parameters for sent in server.seen] == [
        {**first, "limit": "100"},
        {**first, "limit": "100", "starting_after": "pi_1"},
    ]


UNREADABLE = {
    "no answer": Says(no_connection()),
    "a fault": Says(error("api_error"), 500),
    "no JSON": Says("<html>"),
    "an amount in words": Says(listed(intent(amount="4900"))),
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
