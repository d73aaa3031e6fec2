"""Which call a charge makes next: each case of the table; see also `test_charging_machine`."""

from datetime import timedelta
from itertools import product

import pytest
from tests.domain.conversation.engine_cases import CHARGE, CHARGING, LEASE, wish
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, SEED

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    Decline,
    DeclineSeen,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargeCancelled,
    Charged,
    ChargeImpossible,
    ChargeOpen,
    Declined,
    Event,
    Uncharged,
    Verdict,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.protocols.charging import KEY_LIFE, Course, Next, first_call, follow
from payment_smart_bot.domain.value import replace

PAYMENT = f"pay_{SEED}_1"
CREATE = CreateIntent(LEASE.until, f"{PAYMENT}-1", PAYMENT, PRICE, "Jane Doe", CHARGING.request)
CONFIRM = ConfirmIntent(LEASE.until, f"{PAYMENT}-1-2", "pi_1", PRICE, "pm_1")
CHECK = CheckIntent("pi_1")
FIND = FindIntent(
    f"{PAYMENT}-1", NOON - timedelta(minutes=10), NOON + timedelta(hours=21, minutes=10)
)
CANCEL = CancelIntent("pi_1")
CALLS: tuple[IntentCall, ...] = (CREATE, CONFIRM, CHECK, FIND, CANCEL)

SAME_TRY = DeclineSeen(Decline.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1")
NEW_TRY = DeclineSeen(Decline.WRONG_CODE, "incorrect_cvc", "ch_2")


def seen(state: IntentState, declined: DeclineSeen | None = None) -> IntentSeen:
    return IntentSeen("pi_1", state, PRICE, declined)


OUTCOMES: dict[str, IntentOutcome] = {
    "ready": seen(IntentState.READY),
    "declined before": seen(IntentState.DECLINED, SAME_TRY),
    "declined anew": seen(IntentState.DECLINED, NEW_TRY),
    "action required": seen(IntentState.ACTION_REQUIRED),
    "processing": seen(IntentState.PROCESSING),
    "succeeded": seen(IntentState.SUCCEEDED),
    "canceled": seen(IntentState.CANCELED),
    "other amount": IntentSeen("pi_1", IntentState.SUCCEEDED, Money(9_900, "usd")),
    "none": NoIntent(),
    "unanswered": Unanswered(),
    "key spent": KeySpent(),
    "refused": IntentRefused(),
}
DEAD_ENDS = (None, Decline.TRY_AGAIN, Decline.CARD_AGAIN)


def course(
    *,
    interrupted: bool = False,
    cancelling: bool = False,
    intent_id: str | None = "pi_1",
    dead_end: Decline | None = None,
) -> Course:
    """Return a second attempt, whose first was declined as `ch_1`."""
    charge = replace(
        CHARGE, attempt=2, failed_try="ch_1", intent_id=intent_id, cancelling=cancelling
    )
    return Course(replace(CHARGING, charge=charge), interrupted, dead_end=dead_end)


def declined(why: DeclineSeen) -> Declined:
    return Declined(why.decline, why.code, why.failed_try)


FROM_WHAT_IS_SEEN: dict[str, Next] = {
    "succeeded": Charged("pi_1"),
    "canceled": Uncharged(),
    "processing": ChargeOpen(processing=True),
    "action required": ChargeOpen(),
    "other amount": ChargeOpen(),
    "declined anew": declined(NEW_TRY),
    "declined before": CONFIRM,
    "ready": CONFIRM,
}
FROM_WHAT_IS_NOT: dict[tuple[type[IntentCall], str], Next] = {
    (CreateIntent, "unanswered"): CREATE,
    (CreateIntent, "none"): FIND,
    (CreateIntent, "key spent"): FIND,
    (CreateIntent, "refused"): FIND,
    (ConfirmIntent, "unanswered"): CHECK,
    (ConfirmIntent, "none"): CHECK,
    (ConfirmIntent, "key spent"): CHECK,
    (ConfirmIntent, "refused"): CHECK,
    (CancelIntent, "unanswered"): CHECK,
    (CancelIntent, "none"): CHECK,
    (CancelIntent, "key spent"): CHECK,
    (CancelIntent, "refused"): CHECK,
    (CheckIntent, "none"): FIND,
}
"""What follows; where nothing stands here, the charge stays open."""


def expected(
    call: IntentCall, outcome: str, interrupted: bool, cancelling: bool, dead_end: Decline | None
) -> Next:
    """Say what follows an outcome, as the table at the head of `charging` has it."""
    following = FROM_WHAT_IS_SEEN.get(outcome)
    if following is None:
        return FROM_WHAT_IS_NOT.get((type(call), outcome), ChargeOpen())
    if cancelling:
        return out_of_it(outcome, following)
    if following == Uncharged() and dead_end:
        return closed(dead_end)
    if isinstance(call, ConfirmIntent) and outcome == "declined before":
        return declined(SAME_TRY)
    if following == CONFIRM and isinstance(call, CreateIntent) and interrupted:
        return CHECK
    return CANCEL if following == CONFIRM and dead_end else following


def closed(dead_end: Decline) -> Declined:
    return Declined(dead_end, dead_end.value, "ch_1", is_closed=True)


def out_of_it(outcome: str, following: Next) -> Next:
    """Say what follows where the customer wants out: a cancellation, unless money has moved."""
    if following == Uncharged():
        return ChargeCancelled()
    if outcome in {"ready", "declined before", "declined anew", "action required"}:
        return CANCEL
    return following


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
def test_what_follows_each_outcome_of_each_call(call: IntentCall, outcome: str) -> None:
    flags = (False, True)
    for dead_end, interrupted, cancelling in product(DEAD_ENDS, flags, flags):
        before = course(interrupted=interrupted, cancelling=cancelling, dead_end=dead_end)
        after, following = follow(before, call, OUTCOMES[outcome], NOON)
        wanted = expected(call, outcome, interrupted, cancelling, dead_end)
        assert following == wanted, (dead_end, interrupted, cancelling)
        missed = cancelling and outcome == "declined anew"
        assert after.session.declines == before.session.declines + missed
        assert missed or after.session == before.session
        assert after.interrupted == before.interrupted


@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
def test_a_key_that_can_do_nothing_more_is_remembered(call: IntentCall) -> None:
    ends = {"key spent": Decline.TRY_AGAIN, "refused": Decline.CARD_AGAIN}
    for outcome, dead_end in product(OUTCOMES, DEAD_ENDS):
        after, _ = follow(course(dead_end=dead_end), call, OUTCOMES[outcome], NOON)
        known = ends.get(outcome) if isinstance(call, ConfirmIntent) else None
        assert after.dead_end == (known or dead_end)


@pytest.mark.parametrize("call", [CREATE, FIND], ids=["create", "find"])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_payment_intent_is_known_once_it_was_seen(call: IntentCall, outcome: str) -> None:
    after, _ = follow(course(intent_id=None), call, OUTCOMES[outcome], NOON)
    is_ours = isinstance(OUTCOMES[outcome], IntentSeen) and outcome != "other amount"
    assert after.charge.intent_id == ("pi_1" if is_ours else None)


@pytest.mark.parametrize(
    ("known", "interrupted", "cancelling", "in_time", "call"),
    [
        (False, False, False, True, CREATE),
        (False, True, False, True, CREATE),
        (False, False, True, True, CREATE),
        (False, True, True, True, CREATE),
        (False, False, False, False, FIND),
        (False, True, False, False, FIND),
        (False, False, True, False, FIND),
        (False, True, True, False, FIND),
        *((True, False, False, in_time, CONFIRM) for in_time in (True, False)),
        *((True, True, False, in_time, CHECK) for in_time in (True, False)),
        *((True, False, True, in_time, CANCEL) for in_time in (True, False)),
        *((True, True, True, in_time, CANCEL) for in_time in (True, False)),
    ],
)
def test_where_a_run_begins(
    known: bool, interrupted: bool, cancelling: bool, in_time: bool, call: IntentCall
) -> None:
    started = course(
        interrupted=interrupted, cancelling=cancelling, intent_id="pi_1" if known else None
    )
    assert first_call(started, NOON + KEY_LIFE - timedelta(seconds=in_time)) == call


def test_a_code_that_was_given_again_goes_with_the_confirmation() -> None:
    charge = replace(course().charge, code_token="cvctok_1")
    call = first_call(Course(replace(CHARGING, charge=charge), interrupted=False), NOON)
    assert call == replace(CONFIRM, code_token="cvctok_1")


def test_wanting_out_is_recorded_and_voids_nothing_else() -> None:
    after = advance(CHARGING, wish(Event.CANCEL), NOON, Policy()).session
    assert after == replace(CHARGING, charge=replace(CHARGE, cancelling=True))


BANK_ASKS = IntentSeen("pi_1", IntentState.ACTION_REQUIRED, PRICE, None, "https://bank.example")


@pytest.mark.parametrize("call", CALLS)
def test_a_customer_is_sent_to_their_bank_unless_they_want_out(call: IntentCall) -> None:
    assert follow(course(), call, BANK_ASKS, NOON)[1] == ActionRequired("https://bank.example")
    assert follow(course(cancelling=True), call, BANK_ASKS, NOON)[1] == CANCEL


@pytest.mark.parametrize("cancelling", [True, False])
@pytest.mark.parametrize("intent_id", [None, "pi_1"])
def test_whoever_only_looks_makes_nothing_charges_nothing_and_ends_nothing(
    intent_id: str | None, cancelling: bool
) -> None:
    looking = course(intent_id=intent_id, cancelling=cancelling, interrupted=True)
    looking = replace(looking, only_looks=True)
    call = first_call(looking, NOON)
    assert call == (CHECK if intent_id else FIND)
    for name, outcome in OUTCOMES.items():
        following = follow(looking, call, outcome, NOON)[1]
        assert isinstance(following, Verdict), name
        settled = name in {"succeeded", "canceled"} or (name == "declined anew" and not cancelling)
        assert isinstance(following, ChargeOpen) is not settled, name


# --- what has to be cancelled rather than confirmed -----------------------------------------------


WHERE_CARDS_ARE_OFFERED = replace(CHARGING.request, customer_id="cus_1", offer_saved_cards=True)


@pytest.mark.parametrize("call", [CONFIRM, CHECK])
@pytest.mark.parametrize(
    ("request_", "reusable"), [(WHERE_CARDS_ARE_OFFERED, False), (CHARGING.request, True)]
)
def test_a_saved_card_is_declined_once_nothing_can_try_it_again(
    call: IntentCall, request_: PaymentRequest, reusable: bool
) -> None:
    before = course()
    token = replace(before.charge.card, reusable=reusable)
    charge = replace(before.charge, token=token)
    session = replace(before.session, request=request_, charge=charge)
    refused, following = follow(
        replace(before, session=session), call, OUTCOMES["declined anew"], NOON
    )
    assert following == CANCEL
    assert follow(refused, CANCEL, Unanswered(), NOON) == (refused, CHECK)
    assert follow(refused, CHECK, OUTCOMES["declined anew"], NOON) == (refused, CANCEL)
    assert follow(refused, CANCEL, OUTCOMES["succeeded"], NOON)[1] == Charged("pi_1")
    over, verdict = follow(refused, CANCEL, seen(IntentState.CANCELED, NEW_TRY), NOON)
    assert verdict == replace(declined(NEW_TRY), is_closed=True)
    assert over.session.declines == before.session.declines  # whoever tells it counts it
    only_looking = replace(before, session=session, only_looks=True)
    assert follow(only_looking, call, OUTCOMES["declined anew"], NOON)[1] == ChargeOpen()


def test_a_card_that_was_given_on_stripes_page_is_declined_at_once() -> None:
    before = course()
    page = replace(before.session, charge=replace(before.charge, token=None))
    looking = replace(before, session=page, only_looks=True)
    assert follow(looking, CHECK, OUTCOMES["declined anew"], NOON)[1] == declined(NEW_TRY)


@pytest.mark.parametrize("outcome", ["ready", "declined before"])
def test_a_consent_that_is_too_old_is_cancelled_and_not_charged(outcome: str) -> None:
    old = replace(course(interrupted=True), consent_until=NOON)
    assert follow(old, CHECK, OUTCOMES[outcome], NOON)[1] == CANCEL
    assert follow(old, CANCEL, OUTCOMES["canceled"], NOON)[1] == Uncharged(is_too_late=True)
    assert first_call(replace(old, interrupted=False), NOON) == CANCEL


def test_no_card_is_charged_by_a_call_that_outlasts_the_consent() -> None:
    soon = NOON + timedelta(seconds=1)
    call = first_call(replace(course(), consent_until=soon), NOON)
    assert call == replace(CONFIRM, good_until=soon)


@pytest.mark.parametrize("call", [CREATE, CONFIRM], ids=["create", "confirm"])
def test_what_stripe_refuses_for_good_is_the_merchants_to_mend(call: IntentCall) -> None:
    before = course(intent_id=None if call is CREATE else "pi_1")
    refused, _ = follow(before, call, IntentRefused(for_good=True), NOON)
    if call is CREATE:
        assert follow(refused, FIND, NoIntent(), NOON)[1] == ChargeImpossible()
        assert follow(refused, FIND, OUTCOMES["ready"], NOON)[1] == CONFIRM
        return
    assert follow(refused, CHECK, OUTCOMES["ready"], NOON)[1] == CANCEL
    assert follow(refused, CANCEL, OUTCOMES["canceled"], NOON)[1] == ChargeImpossible()


@pytest.mark.parametrize(
    ("age", "verdict"), [(KEY_LIFE - timedelta(seconds=1), ChargeOpen()), (KEY_LIFE, Uncharged())]
)
def test_an_intent_that_stripe_does_not_know_any_more_is_given_up_in_the_end(
    age: timedelta, verdict: Verdict
) -> None:
    """Until then a key of another account, set by mistake, may be put right again."""
    known = course(interrupted=True)
    assert follow(known, CHECK, NoIntent(), NOON + age)[1] == FIND
    assert follow(known, FIND, NoIntent(), NOON + age)[1] == verdict
