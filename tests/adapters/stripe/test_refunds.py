"""A refund is made once, and its answer is believed only if it is of that refund."""

from typing import Any

import pytest
from hypothesis import given
from tests.adapters.stripe.answers import JSON, STATUSES, Varied, alarms
from tests.adapters.stripe.script import (
    REPLAYED,
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    listed,
    no_connection,
)
from tests.fakes.ports import NOON

from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    RefundRefused,
    RefundSeen,
    RefundsListed,
    SendRefund,
)
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
)
from payment_smart_bot.domain.value import replace

PAYMENT = Payment(
    id="pay_1",
    session_id="s",
    status=PaymentStatus.REFUNDING,
    token=Token("pm_1", "visa", "4242", Expiry(2027, 12), livemode=False),
    cardholder="Jane Doe",
    consent=Offer(NOON, Money(4900, "usd"), shown="$49.00"),
    confirmed_at=NOON,
    retain_until=NOON,
    intent_id="pi_1",
)
REFUND = Refund("r-1", Money(1200, "usd"), NOON)


def refund(status: str = "succeeded", **more: object) -> dict[str, Any]:
    return {
        "id": "re_1",
        "object": "refund",
        "amount": 1200,
        "currency": "usd",
        "payment_intent": "pi_1",
        "created": 1_763_726_400,
        "metadata": {"payment_smart_bot_payment": "pay_1", "payment_smart_bot_refund": "r-1"},
        "status": status,
        **more,
    }


def test_a_refund_is_sent_once_with_its_own_key() -> None:
    server = ScriptedStripe(Says(refund()))
    server.gateway.perform(SendRefund(NOON, PAYMENT, REFUND))
    (sent,) = server.seen
    assert (sent.method, sent.path, sent.key) == ("post", "/v1/refunds", "pay_1-refund-r-1")
    assert sent.parameters == {
        "payment_intent": "pi_1",
        "amount": "1200",
        "metadata[payment_smart_bot_payment]": "pay_1",
        "metadata[payment_smart_bot_refund]": "r-1",
    }


def test_the_reason_on_record_is_sent() -> None:
    server = ScriptedStripe(Says(refund()))
    twice = replace(REFUND, reason=RefundReason.DUPLICATE)
    server.gateway.perform(SendRefund(NOON, PAYMENT, twice))
    assert server.seen[0].parameters["reason"] == "duplicate"


@pytest.mark.parametrize(
    ("said", "read"),
    [("fraudulent", RefundReason.FRAUDULENT), ("expired_uncaptured_charge", None), ([], None)],
    ids=str,
)
def test_a_reason_of_stripes_own_is_none_of_ours(said: object, read: RefundReason | None) -> None:
    server = ScriptedStripe(Says(listed(refund(reason=said))))
    outcome = server.gateway.perform(ListRefunds(PAYMENT))
    assert isinstance(outcome, RefundsListed)
    assert [each.reason for each in outcome.refunds] == [read]


STATUS_OF = {
    "pending": RefundStatus.PENDING,
    "requires_action": RefundStatus.PENDING,
    "succeeded": RefundStatus.SUCCEEDED,
    "failed": RefundStatus.FAILED,
    "canceled": RefundStatus.FAILED,
}


@pytest.mark.parametrize(("status", "expected"), STATUS_OF.items())
def test_every_status_of_a_refund(status: str, expected: RefundStatus) -> None:
    sent = gateway_that_hears(Says(refund(status))).perform(SendRefund(NOON, PAYMENT, REFUND))
    assert isinstance(sent, RefundSeen)
    assert (sent.stripe_id, sent.status) == ("re_1", expected)
    found = gateway_that_hears(Says(listed(refund(status)))).perform(ListRefunds(PAYMENT))
    assert isinstance(found, RefundsListed)
    assert [each.status for each in found.refunds] == [expected]


REASONS = {
    "none": (refund(), None),
    "it failed": (refund("failed", failure_reason="lost_or_stolen_card"), "lost_or_stolen_card"),
    "no reason is told": (refund("failed"), None),
    "it was canceled": (refund("canceled"), "canceled"),
    "no code": (refund("failed", failure_reason="..."), "unknown"),
    "no text": (refund("failed", failure_reason=5), None),
}


@pytest.mark.parametrize(("body", "reason"), REASONS.values(), ids=REASONS)
def test_why_a_refund_failed(body: dict[str, Any], reason: str | None) -> None:
    sent = gateway_that_hears(Says(body)).perform(SendRefund(NOON, PAYMENT, REFUND))
    assert isinstance(sent, RefundSeen)
    assert sent.failure_reason == reason
    found = gateway_that_hears(Says(listed(body))).perform(ListRefunds(PAYMENT))
    assert isinstance(found, RefundsListed)
    assert [each.failure_reason for each in found.refunds] == [reason]


NOT_WHOLE = {
    "no id": refund(id=None),
    "another kind of thing": refund(object="charge"),
    "an unknown status": refund("perhaps"),
    "another amount": refund(amount=1300),
    "another currency": refund(currency="eur"),
    "another payment": refund(payment_intent="pi_2"),
    "nothing": {},
    "a list": [],
    "no JSON": "<html>",
}


@pytest.mark.parametrize("body", NOT_WHOLE.values(), ids=NOT_WHOLE)
def test_what_is_no_whole_refund_or_another_tells_nothing(body: object) -> None:
    assert gateway_that_hears(Says(body)).perform(SendRefund(NOON, PAYMENT, REFUND)) == Unanswered()


IN_DOUBT = {
    "no connection": Says(no_connection()),
    "a conflict": Says(error(code="idempotency_key_in_use"), 409),
    "too many": Says(error(code="rate_limit"), 429),
    "a fault": Says(error("api_error"), 500),
    "a revoked key": Says(error(), 401),
    "no JSON": Says("<html>", 400),
}


@pytest.mark.parametrize("answer", IN_DOUBT.values(), ids=IN_DOUBT)
def test_what_does_not_tell_is_unanswered_and_sent_once(answer: Says) -> None:
    server = ScriptedStripe(answer)
    assert server.gateway_that_retries(1).perform(SendRefund(NOON, PAYMENT, REFUND)) == Unanswered()
    assert len(server.seen) == 1
    assert gateway_that_hears(answer).perform(ListRefunds(PAYMENT)) == Unanswered()


REFUSED = {
    "charge_already_refunded": (Says(error(code="charge_already_refunded"), 400), False),
    "charge_disputed": (Says(error(code="charge_disputed"), 400), False),
    "balance_insufficient": (Says(error(code="balance_insufficient"), 400), False),
    "insufficient_funds": (Says(error("card_error", "insufficient_funds"), 402), False),
    "parameter_unknown": (Says(error(code="parameter_unknown"), 400), True),
    "resource_missing": (Says(error(code="resource_missing"), 404), True),
    "unknown": (Says(error("idempotency_error"), 400), True),
}
"""What Stripe says, by the code that the merchant gets, and whether it is ours to mend."""


@pytest.mark.parametrize("code", REFUSED)
def test_a_refused_refund_gives_its_code_to_the_merchant(
    code: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer, alarming = REFUSED[code]
    assert gateway_that_hears(answer).perform(SendRefund(NOON, PAYMENT, REFUND)) == RefundRefused(
        code
    )
    assert bool(alarms(caplog)) == alarming


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        (Says(listed(refund())), RefundSeen("re_1", RefundStatus.SUCCEEDED)),
        (Says(listed(refund(metadata={}))), RefundRefused("key_spent")),
        (Says(error("api_error"), 500), Unanswered()),
    ],
    ids=["made all the same", "not made", "no answer"],
)
def test_where_the_key_replays_a_fault_the_refund_is_looked_for(
    then: Says, expected: object
) -> None:
    replay = Says(error("api_error"), 500, REPLAYED)
    assert gateway_that_hears(replay, then).perform(SendRefund(NOON, PAYMENT, REFUND)) == expected


SECOND = refund(id="re_9", metadata=None)
PAGES: dict[str, tuple[list[Says], tuple[str, ...] | None]] = {
    "none": ([Says(listed())], ()),
    "two pages": ([Says(listed(SECOND, more=True)), Says(listed(refund()))], ("re_1", "re_9")),
    "a fault on the second": ([Says(listed(SECOND, more=True)), Says("", 503)], None),
    "no end": ([Says(listed(SECOND, more=True))], None),
}


@pytest.mark.parametrize(("pages", "expected"), PAGES.values(), ids=PAGES)
def test_the_refunds_of_a_payment_are_listed_to_the_end_or_not_at_all(
    pages: list[Says], expected: tuple[str, ...] | None
) -> None:
    """The oldest first."""
    server = ScriptedStripe(*pages)
    found = server.gateway.perform(ListRefunds(PAYMENT))
    ids = (
        tuple(each.stripe_id for each in found.refunds)
        if isinstance(found, RefundsListed)
        else None
    )
    assert ids == expected
    assert {sent.parameters["payment_intent"] for sent in server.seen} == {"pi_1"}


@given(body=JSON | Varied(refund).draw(), status=STATUSES)
def test_nothing_that_stripe_says_raises_or_passes_for_a_refund(body: Any, status: int) -> None:
    gateway_that_hears(Says(body, status)).perform(ListRefunds(PAYMENT))
    outcome = gateway_that_hears(Says(body, status)).perform(SendRefund(NOON, PAYMENT, REFUND))
    if isinstance(outcome, RefundSeen):
        assert (body["amount"], body["currency"], body["payment_intent"]) == (1200, "usd", "pi_1")
        assert STATUS_OF[body["status"]] is outcome.status
