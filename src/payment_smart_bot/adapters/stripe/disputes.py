"""Disputes: what Stripe says of one (https://docs.stripe.com/api/disputes/object)."""

from datetime import UTC, datetime
from typing import Final

from payment_smart_bot.adapters.stripe.calls import Answer, is_count, is_id
from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, plain_code
from payment_smart_bot.adapters.stripe.intents import money_of, unanswered
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.effects import Unanswered

PATH: Final = "/v1/disputes"


def dispute_seen(dispute_id: str, answer: Answer) -> DisputeSeen | NoDispute | Unanswered:
    """Return what an answer says of a dispute; never raises."""
    if not answer.done:
        return NoDispute() if answer.code == "resource_missing" else unanswered(answer)
    body = answer.body
    if not isinstance(body, dict) or body.get("object") != "dispute":
        return Unanswered()
    intent_id, money, created = body.get("payment_intent"), money_of(body), body.get("created")
    if intent_id is None:
        return NoDispute()
    status, reason = body.get("status"), body.get("reason")
    if body.get("id") != dispute_id or not is_id(intent_id) or not is_count(created):
        return Unanswered()
    if money is None or not isinstance(status, str):
        return Unanswered()
    return DisputeSeen(
        dispute_id=dispute_id,
        intent_id=intent_id,
        status=plain_code(status) or UNKNOWN_CODE,
        reason=plain_code(reason if isinstance(reason, str) else "") or UNKNOWN_CODE,
        money=money,
        at=datetime.fromtimestamp(created, UTC),
    )
