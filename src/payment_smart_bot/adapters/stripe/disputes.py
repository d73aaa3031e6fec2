"""Disputes: what Stripe says of one (https://docs.stripe.com/api/disputes/object)."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, clean_code
from payment_smart_bot.adapters.stripe.objects import read_money
from payment_smart_bot.adapters.stripe.transport.calls import Answer, is_count, is_id
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import read_no_answer
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.lookups import CheckDispute, DisputeSeen, NoDispute

PATH: Final = "/v1/disputes"


def check_dispute(stripe: Connection, effect: CheckDispute) -> DisputeSeen | NoDispute | Unanswered:
    """Find out what became of a dispute; never raises."""
    answer = stripe.ask_once("get", f"{PATH}/{effect.dispute_id}", {})
    return read_dispute(effect.dispute_id, answer)


def read_dispute(dispute_id: str, answer: Answer) -> DisputeSeen | NoDispute | Unanswered:
    """Return what an answer says of a dispute; never raises."""
    if not answer.is_done:
        return NoDispute() if answer.code == "resource_missing" else read_no_answer(answer)
    body = answer.body
    if not isinstance(body, dict) or body.get("object") != "dispute":
        return Unanswered()
    intent_id, money, created = body.get("payment_intent"), read_money(body), body.get("created")
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
        status=clean_code(status) or UNKNOWN_CODE,
        reason=clean_code(reason if isinstance(reason, str) else "") or UNKNOWN_CODE,
        money=money,
        at=datetime.fromtimestamp(created, UTC),
        due_by=_read_due_by(body),
    )


def _read_due_by(body: Mapping[str, Any]) -> datetime | None:
    """Return until when an answer is taken; Stripe says 0, or nothing, where none is."""
    details = body.get("evidence_details")
    due_by = details.get("due_by") if isinstance(details, dict) else None
    return datetime.fromtimestamp(due_by, UTC) if is_count(due_by) and due_by else None
