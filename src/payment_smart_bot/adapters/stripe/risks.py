"""Early fraud warnings and reviews: what Stripe says of one.

See https://docs.stripe.com/api/radar/early_fraud_warnings/object and
https://docs.stripe.com/api/radar/reviews/object.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, clean_code
from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import read_no_answer
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.lookups import CheckRisk, NoRisk, RiskSeen
from payment_smart_bot.domain.model.payment import RiskKind

PATHS: Final[Mapping[RiskKind, str]] = {
    RiskKind.EARLY_FRAUD_WARNING: "/v1/radar/early_fraud_warnings",
    RiskKind.REVIEW: "/v1/reviews",
}
_OBJECTS: Final[Mapping[RiskKind, str]] = {
    RiskKind.EARLY_FRAUD_WARNING: "radar.early_fraud_warning",
    RiskKind.REVIEW: "review",
}


def check_risk(stripe: Connection, effect: CheckRisk) -> RiskSeen | NoRisk | Unanswered:
    """Find out what a warning or a review says; never raises."""
    answer = stripe.ask_once("get", f"{PATHS[effect.kind]}/{effect.risk_id}", {})
    return read_risk(effect, answer)


def read_risk(call: CheckRisk, answer: Answer) -> RiskSeen | NoRisk | Unanswered:
    """Return what an answer says of a warning or a review; never raises."""
    if not answer.is_done:
        return NoRisk() if answer.code == "resource_missing" else read_no_answer(answer)
    body = answer.body
    if not isinstance(body, dict) or body.get("object") != _OBJECTS[call.kind]:
        return Unanswered()
    intent_id, created = body.get("payment_intent"), body.get("created")
    if intent_id is None:
        return NoRisk()
    if body.get("id") != call.risk_id or not is_id(intent_id) or not is_count(created):
        return Unanswered()
    read = _read_warning if call.kind is RiskKind.EARLY_FRAUD_WARNING else _read_review
    status, reason = read(body)
    return RiskSeen(
        risk_id=call.risk_id,
        kind=call.kind,
        intent_id=intent_id,
        status=status,
        reason=reason,
        at=datetime.fromtimestamp(created, UTC),
    )


def _read_warning(body: JsonObject) -> tuple[str, str]:
    """Return whether a refund can still prevent a dispute, and what kind of fraud is reported."""
    status = "actionable" if body.get("actionable") is True else "not_actionable"
    return status, _read_code(body, "fraud_type")


def _read_review(body: JsonObject) -> tuple[str, str]:
    """Return whether a review is open, or why it was closed, and why it was opened."""
    status = "open" if body.get("open") is True else _read_code(body, "reason")
    return status, _read_code(body, "opened_reason")


def _read_code(body: JsonObject, name: str) -> str:
    code = body.get(name)
    return clean_code(code) or UNKNOWN_CODE if isinstance(code, str) else UNKNOWN_CODE
