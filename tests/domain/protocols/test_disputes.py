"""What becomes of a payment that has a dispute."""

from datetime import timedelta

from tests.domain.payments import NOW, PAID
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.calls.lookups import DisputeSeen
from payment_smart_bot.domain.model.payment import Dispute
from payment_smart_bot.domain.protocols.disputes import record_dispute
from payment_smart_bot.domain.value import replace

LATER = NOW + timedelta(days=1)
SEEN = DisputeSeen("dp_1", "pi_1", "needs_response", "fraudulent", PRICE, NOW)
ANOTHER = replace(SEEN, dispute_id="dp_2", reason="duplicate")


def test_a_dispute_goes_on_record_once_and_each_beside_the_others() -> None:
    one = record_dispute(PAID, SEEN, NOW)
    assert one.disputes == (Dispute("dp_1", "needs_response", "fraudulent", PRICE, NOW, NOW),)
    assert record_dispute(one, SEEN, LATER) is one, "nothing is new"
    two = record_dispute(one, ANOTHER, LATER)
    assert [dispute.id for dispute in two.disputes] == ["dp_1", "dp_2"]


def test_until_when_it_is_to_be_answered_is_kept_and_follows_stripe() -> None:
    due = record_dispute(PAID, replace(SEEN, due_by=LATER), NOW)
    assert [dispute.due_by for dispute in due.disputes] == [LATER]
    assert [dispute.due_by for dispute in record_dispute(due, SEEN, NOW).disputes] == [None]


def test_what_becomes_of_it_takes_the_place_of_what_was_known() -> None:
    two = record_dispute(record_dispute(PAID, SEEN, NOW), ANOTHER, NOW)
    lost = record_dispute(two, replace(SEEN, status="lost"), LATER)
    assert [(each.id, each.status, each.updated_at) for each in lost.disputes] == [
        ("dp_1", "lost", LATER),
        ("dp_2", "needs_response", NOW),
    ]
