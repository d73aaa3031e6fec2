"""Money on its way: balance transactions with their fees, the balance, payouts."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import DAY
from simulator_testing.connecting import Clock
from simulator_testing.payments import error_of, event_types, pay


def transactions(client: stripe.StripeClient) -> list[tuple[str, int, int, int, str]]:
    """Return type, amount, fee, net and status of each transaction, oldest first."""
    found = client.v1.balance_transactions.list().data[::-1]
    return [(it.type, it.amount, it.fee, it.net, it.status) for it in found]


def balance_of(client: stripe.StripeClient) -> tuple[int, int]:
    """Return what is pending and what is available, in US cents."""
    balance = client.v1.balance.retrieve()
    pending, available = (
        {it.currency: it.amount for it in part} for part in (balance.pending, balance.available)
    )
    return pending["usd"], available["usd"]


def test_a_charge_is_pending_for_two_days_less_its_fee(
    client: stripe.StripeClient, clock: Clock
) -> None:
    paid = pay(client, amount=10000, expand=["latest_charge.balance_transaction"])
    assert transactions(client) == [("charge", 10000, 320, 9680, "pending")]
    assert balance_of(client) == (9680, 0)
    clock.now += 2 * DAY
    assert balance_of(client) == (0, 9680)
    charge = client.v1.charges.retrieve(
        str(paid.latest_charge), {"expand": ["balance_transaction"]}
    )
    shown: Any = charge.balance_transaction
    assert (shown.net, shown.source) == (9680, charge.id)
    assert shown.fee_details[0].type == "stripe_fee"


def test_a_refund_leaves_the_fee_with_stripe(client: stripe.StripeClient) -> None:
    paid = pay(client, amount=10000)
    client.v1.refunds.create({"payment_intent": paid.id, "amount": 4000})
    assert transactions(client)[1][:4] == ("refund", -4000, 0, -4000)
    assert sum(balance_of(client)) == 9680 - 4000


def test_a_refund_that_fails_comes_back(client: stripe.StripeClient, clock: Clock) -> None:
    paid = pay(client, "tok_refundFail", amount=10000)
    client.v1.refunds.create({"payment_intent": paid.id})
    clock.now += 60
    assert sum(balance_of(client)) == 9680
    assert [it[0] for it in transactions(client)] == ["charge", "refund", "refund_failure"]


def test_a_dispute_takes_the_money_and_a_fee(client: stripe.StripeClient) -> None:
    pay(client, "tok_createDispute", amount=10000)
    assert transactions(client)[1][:4] == ("adjustment", -10000, 1500, -11500)
    assert sum(balance_of(client)) == 9680 - 11500


def test_the_bypass_card_is_available_at_once_and_paid_out(
    client: stripe.StripeClient, clock: Clock
) -> None:
    pay(client, "tok_bypassPending", amount=10000)
    assert balance_of(client) == (0, 9680)
    payout = client.v1.payouts.create({"amount": 9000, "currency": "usd"})
    assert (payout.status, payout.arrival_date) == ("pending", int(clock.now) + 2 * DAY)
    assert balance_of(client) == (0, 680)
    clock.now += 2 * DAY
    assert client.v1.payouts.retrieve(payout.id).status == "paid"
    with pytest.raises(stripe.InvalidRequestError, match="only be canceled while"):
        client.v1.payouts.cancel(payout.id)
    assert event_types(client)[-2:] == ["payout.created", "payout.paid"]


def test_a_canceled_payout_comes_back(client: stripe.StripeClient) -> None:
    pay(client, "tok_bypassPending", amount=10000)
    payout = client.v1.payouts.create({"amount": 9000, "currency": "usd"})
    assert client.v1.payouts.cancel(payout.id).status == "canceled"
    assert balance_of(client) == (0, 9680)


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"amount": 9681, "currency": "usd"}, "insufficient available funds"),
        ({"amount": 100, "currency": "usd", "method": "instant"}, "instant payouts"),
        ({"amount": 150, "currency": "isk"}, "multiple of 100"),
        ({"amount": 0, "currency": "usd"}, "greater than or equal to 1"),
    ],
    ids=["more than there is", "instant", "off the step", "nothing"],
)
def test_a_payout_that_cannot_be_is_refused(
    client: stripe.StripeClient, params: Any, said: str
) -> None:
    pay(client, "tok_bypassPending", amount=10000)
    with pytest.raises(stripe.InvalidRequestError, match=said) as caught:
        client.v1.payouts.create(params)
    assert caught.value.http_status == 400
    assert "message" in error_of(caught.value)
