"""Early fraud warnings and reviews: taken whole, or not at all."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.adapters.stripe.script import Says, error, gateway_that_hears

from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.lookups import CheckRisk, NoRisk, RiskSeen
from payment_smart_bot.domain.model.payment import RiskKind
from payment_smart_bot.domain.value import replace

CREATED = 1_763_726_400
AT = datetime.fromtimestamp(CREATED, UTC)
WARNING: dict[str, Any] = {
    "id": "issfr_1", "object": "radar.early_fraud_warning", "actionable": True, "created": CREATED,
    "fraud_type": "made_with_stolen_card", "payment_intent": "pi_1",
}  # fmt: skip
REVIEW: dict[str, Any] = {
    "id": "prv_1", "object": "review", "open": True, "reason": "rule", "opened_reason": "rule",
    "created": CREATED, "payment_intent": "pi_1",
}  # fmt: skip
WARNED = RiskSeen(
    "issfr_1", RiskKind.EARLY_FRAUD_WARNING, "pi_1", "actionable", "made_with_stolen_card", AT
)
REVIEWED = RiskSeen("prv_1", RiskKind.REVIEW, "pi_1", "open", "rule", AT)
CASES = {
    "a warning": (Says(WARNING), WARNED),
    "one that comes too late": (
        Says({**WARNING, "actionable": False}),
        replace(WARNED, status="not_actionable"),
    ),
    "of no kind that is told": (
        Says({**WARNING, "fraud_type": None}),
        replace(WARNED, reason="unknown"),
    ),
    "of no PaymentIntent": (Says({**WARNING, "payment_intent": None}), NoRisk()),
    "missing": (Says(error(code="resource_missing"), 404), NoRisk()),
    "a fault": (Says(error("api_error"), 500), Unanswered()),
    "another one": (Says({**WARNING, "id": "issfr_2"}), Unanswered()),
    "another kind of thing": (Says({**WARNING, "object": "review"}), Unanswered()),
    "a time in words": (Says({**WARNING, "created": "now"}), Unanswered()),
    "garbage": (Says([]), Unanswered()),
}


@pytest.mark.parametrize(("says", "seen"), CASES.values(), ids=CASES)
def test_an_early_fraud_warning(says: Says, seen: object) -> None:
    call = CheckRisk(RiskKind.EARLY_FRAUD_WARNING, "issfr_1")
    assert gateway_that_hears(says).perform(call) == seen


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (REVIEW, REVIEWED),
        ({**REVIEW, "open": False, "reason": "approved"}, replace(REVIEWED, status="approved")),
    ],
    ids=["open", "closed"],
)
def test_a_review(body: dict[str, Any], seen: RiskSeen) -> None:
    assert gateway_that_hears(Says(body)).perform(CheckRisk(RiskKind.REVIEW, "prv_1")) == seen
