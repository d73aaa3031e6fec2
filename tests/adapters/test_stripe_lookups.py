"""What Stripe says when a webhook's event is looked up: taken whole, or not at all."""

from datetime import UTC, datetime
from typing import Any

import pytest
import stripe
from tests.adapters.store_contract import PRICE, a_payment
from tests.adapters.stripe_script import Says, ScriptedStripe

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import SUBJECTS, event_in
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.effects import NoIntent, PaymentNamed, Unanswered
from payment_smart_bot.domain.model.payment import RefundStatus
from payment_smart_bot.domain.model.refunds import RefundListed, RefundsListed
from payment_smart_bot.domain.value import replace

AT = 1_763_726_400
PAYMENT = replace(a_payment(), intent_id="pi_1", consent=replace(a_payment().consent, money=PRICE))
MISSING = Says({"error": {"type": "invalid_request_error", "code": "resource_missing"}}, 404)
OUT_OF_ORDER = Says({"error": {"type": "api_error"}}, 500)
DISPUTE = {
    "id": "dp_1", "object": "dispute", "payment_intent": "pi_1", "amount": 4900, "currency": "usd",
    "created": AT, "status": "needs_response", "reason": "fraudulent",
}  # fmt: skip
REFUND = {
    "id": "re_1", "object": "refund", "payment_intent": "pi_1", "amount": 100, "currency": "usd",
    "created": AT, "status": "succeeded", "metadata": {},
}  # fmt: skip
SEEN = DisputeSeen(
    "dp_1", "pi_1", "needs_response", "fraudulent", PRICE, datetime.fromtimestamp(AT, UTC)
)


def gateway(says: Says) -> StripeGateway:
    return StripeGateway(stripe.StripeClient("sk_test_1", http_client=ScriptedStripe(says)))


@pytest.mark.parametrize(
    ("says", "found"),
    [
        (Says(DISPUTE), SEEN),
        (Says({**DISPUTE, "reason": None}), replace(SEEN, reason="unknown")),
        (Says({**DISPUTE, "payment_intent": None}), NoDispute()),
        (MISSING, NoDispute()),
        (OUT_OF_ORDER, Unanswered()),
        (Says({**DISPUTE, "id": "dp_2"}), Unanswered()),
        (Says({**DISPUTE, "object": "refund"}), Unanswered()),
        (Says({**DISPUTE, "amount": -1}), Unanswered()),
        (Says({**DISPUTE, "created": "now"}), Unanswered()),
        (Says({**DISPUTE, "status": 1}), Unanswered()),
        (Says([]), Unanswered()),
    ],
)
def test_a_dispute(says: Says, found: object) -> None:
    assert gateway(says).check_dispute("dp_1") == found


OURS = {"payment_smart_bot_payment": "pay_1"}


@pytest.mark.parametrize(
    ("says", "found"),
    [
        (Says({"id": "pi_1", "object": "payment_intent", "metadata": OURS}), PaymentNamed("pay_1")),
        (Says({"id": "pi_1", "object": "payment_intent", "metadata": {}}), NoIntent()),
        (Says({"id": "pi_2", "object": "payment_intent", "metadata": OURS}), Unanswered()),
        (MISSING, NoIntent()),
        (OUT_OF_ORDER, Unanswered()),
    ],
)
def test_the_payment_of_a_payment_intent(says: Says, found: object) -> None:
    assert gateway(says).name_payment("pi_1") == found


def listing(*refunds: dict[str, Any]) -> Says:
    return Says({"object": "list", "data": list(refunds), "has_more": False})


def listed(key: str | None = None) -> RefundListed:
    at = datetime.fromtimestamp(AT, UTC)
    money = replace(PRICE, amount=100)
    return RefundListed("re_1", RefundStatus.SUCCEEDED, money, at, key)


OUR_REFUND = {"payment_smart_bot_payment": PAYMENT.id, "payment_smart_bot_refund": "k"}


@pytest.mark.parametrize(
    ("says", "found"),
    [
        (listing(), RefundsListed(())),
        (listing(REFUND), RefundsListed((listed(),))),
        (listing({**REFUND, "metadata": OUR_REFUND}), RefundsListed((listed("k"),))),
        (
            listing({**REFUND, "metadata": {**OUR_REFUND, "payment_smart_bot_payment": "other"}}),
            RefundsListed((listed(),)),
        ),
        (listing({**REFUND, "currency": "eur"}), Unanswered()),
        (listing({**REFUND, "status": "unheard_of"}), Unanswered()),
        (listing({**REFUND, "payment_intent": "pi_2"}), Unanswered()),
        (OUT_OF_ORDER, Unanswered()),
    ],
)
def test_refunds_of_a_payment(says: Says, found: object) -> None:
    """One that we did not make has no key of ours."""
    assert gateway(says).list_refunds(PAYMENT) == found


def test_only_ids_are_taken_from_an_event() -> None:
    """Every type that we know, with all that is in it but ids left behind."""
    for type_, subject in SUBJECTS.items():
        body = (
            b'{"id":"evt_1","object":"event","livemode":false,"type":"%s","data":{"object":{"id":'
            b'"x_1","payment_intent":"pi_1","status":"lost","amount":1,"metadata":'
            b'{"payment_smart_bot_payment":"pay_1"}}}}' % type_.encode()
        )
        event = event_in(body)
        assert event is not None
        ids = {event.intent_id, event.payment_id, event.dispute_id} - {None}
        assert (event.subject, len(ids)) == (subject, 1)
