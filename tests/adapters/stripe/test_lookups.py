"""What Stripe says when a webhook's event is looked up: taken whole, or not at all."""

from datetime import UTC, datetime
from typing import Any

import pytest
import stripe
from tests.adapters.store_contract import PRICE, a_payment
from tests.adapters.stripe.script import Says, ScriptedStripe

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import SUBJECTS, read_event
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import NoIntent
from payment_smart_bot.domain.model.calls.lookups import (
    CheckDispute,
    DisputeSeen,
    NamePayment,
    NoDispute,
    PaymentNamed,
)
from payment_smart_bot.domain.model.calls.refunds import ListRefunds, RefundListed, RefundsListed
from payment_smart_bot.domain.model.calls.stripe_events import Subject
from payment_smart_bot.domain.model.payment import RefundStatus
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


DUE = {"due_by": AT + 60, "has_evidence": False}
DISPUTES = {
    "whole": (
        Says({**DISPUTE, "evidence_details": DUE}),
        replace(SEEN, due_by=datetime.fromtimestamp(AT + 60, UTC)),
    ),
    "no word of evidence": (Says(DISPUTE), SEEN),
    "no answer is taken": (Says({**DISPUTE, "evidence_details": {**DUE, "due_by": 0}}), SEEN),
    "never due": (Says({**DISPUTE, "evidence_details": {**DUE, "due_by": None}}), SEEN),
    "no reason": (Says({**DISPUTE, "reason": None}), replace(SEEN, reason="unknown")),
    "about no PaymentIntent": (Says({**DISPUTE, "payment_intent": None}), NoDispute()),
    "missing": (MISSING, NoDispute()),
    "a fault": (OUT_OF_ORDER, Unanswered()),
    "another one": (Says({**DISPUTE, "id": "dp_2"}), Unanswered()),
    "another kind of thing": (Says({**DISPUTE, "object": "refund"}), Unanswered()),
    "less than nothing": (Says({**DISPUTE, "amount": -1}), Unanswered()),
    "a time in words": (Says({**DISPUTE, "created": "now"}), Unanswered()),
    "a number for a status": (Says({**DISPUTE, "status": 1}), Unanswered()),
    "garbage": (Says([]), Unanswered()),
}


@pytest.mark.parametrize(("says", "found"), DISPUTES.values(), ids=DISPUTES)
def test_a_dispute(says: Says, found: object) -> None:
    assert gateway(says).perform(CheckDispute("dp_1")) == found


OURS = {"payment_smart_bot_payment": "pay_1"}


INTENT = {"id": "pi_1", "object": "payment_intent", "metadata": OURS}
INTENTS = {
    "ours": (Says(INTENT), PaymentNamed("pay_1")),
    "somebody else's": (Says({**INTENT, "metadata": {}}), NoIntent()),
    "another one": (Says({**INTENT, "id": "pi_2"}), Unanswered()),
    "missing": (MISSING, NoIntent()),
    "a fault": (OUT_OF_ORDER, Unanswered()),
}


@pytest.mark.parametrize(("says", "found"), INTENTS.values(), ids=INTENTS)
def test_the_payment_of_a_payment_intent(says: Says, found: object) -> None:
    assert gateway(says).perform(NamePayment("pi_1")) == found


def listing(*refunds: dict[str, Any]) -> Says:
    return Says({"object": "list", "data": list(refunds), "has_more": False})


def listed(key: str | None = None) -> RefundListed:
    at = datetime.fromtimestamp(AT, UTC)
    money = replace(PRICE, amount=100)
    return RefundListed("re_1", RefundStatus.SUCCEEDED, money, at, key)


OUR_REFUND = {"payment_smart_bot_payment": PAYMENT.id, "payment_smart_bot_refund": "k"}


OF_ANOTHER = {**OUR_REFUND, "payment_smart_bot_payment": "other"}
REFUNDS = {
    "none": (listing(), RefundsListed(())),
    "one that we did not make": (listing(REFUND), RefundsListed((listed(),))),
    "ours": (listing({**REFUND, "metadata": OUR_REFUND}), RefundsListed((listed("k"),))),
    "with the key of another payment": (
        listing({**REFUND, "metadata": OF_ANOTHER}),
        RefundsListed((listed(),)),
    ),
    "another currency": (listing({**REFUND, "currency": "eur"}), Unanswered()),
    "an unknown status": (listing({**REFUND, "status": "unheard_of"}), Unanswered()),
    "another PaymentIntent's": (listing({**REFUND, "payment_intent": "pi_2"}), Unanswered()),
    "a fault": (OUT_OF_ORDER, Unanswered()),
}


@pytest.mark.parametrize(("says", "found"), REFUNDS.values(), ids=REFUNDS)
def test_refunds_of_a_payment(says: Says, found: object) -> None:
    assert gateway(says).perform(ListRefunds(PAYMENT)) == found


def test_only_ids_are_taken_from_an_event() -> None:
    """Every type that we know, with all that is in it but ids left behind."""
    for type_, subject in SUBJECTS.items():
        body = (
            b'{"id":"evt_1","object":"event","livemode":false,"type":"%s","data":{"object":{"id":'
            b'"x_1","payment_intent":"pi_1","status":"lost","amount":1,"metadata":'
            b'{"payment_smart_bot_payment":"pay_1"}}}}' % type_.encode()
        )
        event = read_event(body)
        assert event is not None
        named = (event.intent_id, event.payment_id, event.dispute_id, event.refund_id)
        ids = {*named, event.risk_id} - {None}
        needed = {Subject.FAILED_REFUND: 3, Subject.SUCCESS: 2}.get(subject, 1)
        assert (event.subject, len(ids)) == (subject, needed)
