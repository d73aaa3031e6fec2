"""What consent begins, and what each verdict on the charge leads to."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from tests.domain.conversation.engine_cases import (
    AGAIN,
    CANCELLED,
    CANCELLING,
    CHARGE,
    CHARGING,
    CODE_NEEDED,
    CONSENT,
    FRESH,
    LAST_CHARGE,
    NAMED,
    OFFERED,
    PAYABLE,
    POLICY,
    REUSABLE,
    TOKEN,
    details,
    step,
    wish,
)
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, SEED

from payment_smart_bot.domain.conversation.charge_actions import OUTCOME_STAYS
from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.effects import (
    CodeNotTaken,
    CodeTokenised,
    TokeniseCode,
    Tokenised,
)
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import Cvv
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import ChargeOnRecord, DeclineOnRecord
from payment_smart_bot.domain.model.occurrences import (
    ChargeCancelled,
    Charged,
    ChargeImpossible,
    ChargeOpen,
    Declined,
    Event,
    Occurrence,
    Uncharged,
    Verdict,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.protocols.charging import confirm_key, create_key
from payment_smart_bot.domain.value import replace

LATER = NOON + timedelta(minutes=1)
BY_THE_BANK = Declined(Decline.GENERIC, "do_not_honor", "ch_1")
ALWAYS_AGAIN = Policy(max_declines=1_000)


def at(session: Session, occurrence: Occurrence, policy: Policy = POLICY) -> Step:
    """Apply an occurrence a minute after the consent."""
    return advance(session, occurrence, LATER, policy)


def charge_of(session: Session) -> ChargeOnRecord:
    assert session.charge is not None
    return session.charge


def payment_of(done: Step) -> Payment:
    assert done.payment is not None
    return done.payment


def charging_with(token: Token) -> Session:
    return replace(CHARGING, token=token, charge=replace(CHARGE, token=token))


# --- consent --------------------------------------------------------------------------------------


def test_consent_freezes_exactly_what_was_shown() -> None:
    done = at(PAYABLE, wish(Event.CONSENT))
    charge = ChargeOnRecord(
        payment_id=f"pay_{SEED}_1",
        token=TOKEN,
        consent=CONSENT,
        confirmed_at=LATER,
        keyed_at=LATER,
    )
    assert done == Step(
        replace(PAYABLE, status=Status.CHARGING, charge=charge, payments=1),
        payment=Payment(
            id=f"pay_{SEED}_1",
            session_id="s",
            status=PaymentStatus.CHARGING,
            token=TOKEN,
            cardholder="Jane Doe",
            consent=CONSENT,
            confirmed_at=LATER,
            retain_until=LATER + POLICY.payment_retention,
            request=PAYABLE.request,
        ),
    )
    assert charge.money == PRICE


def test_without_an_amount_the_card_is_saved_and_nothing_charged() -> None:
    done = at(OFFERED, wish(Event.CONSENT))
    assert (done.session.status, done.session.charge) == (Status.COMPLETED, None)
    assert payment_of(done).status is PaymentStatus.SAVED
    assert payment_of(done).settled_at == LATER
    assert done.says == (say.CardSaved(TOKEN.card),)


# --- verdicts -------------------------------------------------------------------------------------


def declined(decline: Decline, attempt: int | None = 1, *, same_card: bool = False) -> say.Declined:
    return say.Declined(decline, attempt, POLICY.max_declines, same_card, on_form=False)


VERDICTS: dict[str, tuple[Session, Verdict, Status, PaymentStatus | None, say.Message]] = {
    "charged": (CHARGING, Charged("pi_1"), Status.COMPLETED, PaymentStatus.PAID,
                say.Charged(TOKEN.card, PRICE, saved=False)),
    "charged before it was cancelled": (
        CANCELLING, Charged("pi_1"), Status.COMPLETED, PaymentStatus.PAID,
        say.ChargedBeforeCancel(TOKEN.card, PRICE, saved=False)),
    "declined": (CHARGING, BY_THE_BANK, Status.COLLECTING, PaymentStatus.DECLINED,
                 declined(Decline.GENERIC)),
    "declined for the last time": (LAST_CHARGE, BY_THE_BANK, Status.ERROR, PaymentStatus.DECLINED,
                                   say.GaveUp(None)),
    "uncharged": (CHARGING, Uncharged(), Status.CONFIRMING, PaymentStatus.FAILED,
                  say.CouldNotCharge(saving=False)),
    "cancelled": (CANCELLING, ChargeCancelled(), Status.CANCELLED, PaymentStatus.CANCELLED,
                  say.Cancelled()),
    "open": (CHARGING, ChargeOpen(), Status.CHARGING, None,
             say.StillProcessing(saving=False, cancelling=False)),
    "open while cancelling": (CANCELLING, ChargeOpen(), Status.CHARGING, None,
                              say.StillProcessing(saving=False, cancelling=True)),
}  # fmt: skip


@pytest.mark.parametrize(
    ("session", "verdict", "status", "recorded", "said"), VERDICTS.values(), ids=VERDICTS
)
def test_each_verdict_has_its_status_its_record_and_its_message(
    session: Session,
    verdict: Verdict,
    status: Status,
    recorded: PaymentStatus | None,
    said: say.Message,
) -> None:
    done = at(session, verdict)
    assert (done.session.status, done.says) == (status, (said,))
    if recorded is None:
        assert done.payment is None
        assert done.session == session
        return
    payment = payment_of(done)
    assert (payment.status, payment.settled_at) == (recorded, LATER)
    assert (payment.consent, payment.token) == (CONSENT, TOKEN)
    assert payment.retain_until == NOON + POLICY.payment_retention


def test_a_payment_that_was_made_has_its_payment_intent_on_record() -> None:
    done = at(CHARGING, Charged("pi_1"))
    assert payment_of(done).intent_id == charge_of(done.session).intent_id == "pi_1"
    assert done.session.offer == CONSENT


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (NOON + timedelta(hours=1), NOON + timedelta(hours=1)),
        (NOON + timedelta(minutes=5), LATER + OUTCOME_STAYS),
        (NOON - timedelta(days=3), LATER + OUTCOME_STAYS),
    ],
    ids=["it lasts long enough", "it would end before", "it has ended"],
)
def test_a_settled_conversation_stays_until_its_outcome_can_have_been_read(
    before: datetime, after: datetime
) -> None:
    for what, (_, verdict, *_) in VERDICTS.items():
        done = at(replace(CHARGING, expires_at=before), verdict)
        is_open = isinstance(verdict, ChargeOpen)
        assert done.session.ends_at == (None if is_open else after), what


def test_a_declined_charge_is_kept_on_record_with_its_code_for_the_merchant() -> None:
    done = at(CHARGING, BY_THE_BANK)
    assert payment_of(done).declines == (DeclineOnRecord(LATER, "do_not_honor"),)
    again = step(done.session, Tokenised(REUSABLE), wish(Event.CONSENT)).session
    twice = payment_of(at(again, Declined(Decline.EXPIRED, "expired_card", "ch_2")))
    assert [decline.code for decline in twice.declines] == ["do_not_honor", "expired_card"]
    assert done.says == (declined(Decline.GENERIC),), "the bank's own code is not told"


# --- after a decline ------------------------------------------------------------------------------

SAME_CARD = {Decline.TRY_AGAIN: "confirmation", Decline.WRONG_CODE: "cvv"}


@pytest.mark.parametrize("reusable", [False, True])
@pytest.mark.parametrize("decline", Decline)
def test_each_decline_asks_for_what_may_help(decline: Decline, reusable: bool) -> None:
    done = at(charging_with(REUSABLE if reusable else TOKEN), Declined(decline, "code", "ch_1"))
    session = done.session
    asked = SAME_CARD.get(decline, "card") if reusable else "card"
    assert POLICY.fields.find_current(session) == asked
    assert (session.token is None) is (asked == "card")
    assert session.code_needed is (asked == "cvv")
    assert session.name == "Jane Doe"
    assert done.says == (declined(decline, same_card=asked != "card"),)


def test_where_only_the_code_is_asked_for_it_is_tokenised_and_the_summary_shown_again() -> None:
    asked = at(CODE_NEEDED, details(cvv=Cvv("123")))
    assert asked.effect == TokeniseCode(Cvv("123"))
    done = at(asked.session, CodeTokenised("cvctok_1"))
    assert (done.session.status, done.session.code_needed) == (Status.CONFIRMING, False)
    charged_again = at(done.session, wish(Event.CONSENT)).session
    assert charge_of(charged_again).code_token == "cvctok_1"


def test_where_a_code_alone_is_not_taken_the_whole_card_is_asked_for() -> None:
    done = at(CODE_NEEDED, CodeNotTaken())
    assert (POLICY.fields.find_current(done.session), done.session.token) == ("card", None)
    assert done.says == (say.CardNeededAgain(), say.AskFor("card"))


@pytest.mark.parametrize("verdict", [Uncharged(), Declined(Decline.TRY_AGAIN, "code", "ch_1")])
def test_a_token_of_a_code_serves_one_try(verdict: Verdict) -> None:
    session = replace(charging_with(REUSABLE), code_token="cvctok_1")
    assert at(session, verdict).session.code_token is None


def test_a_try_that_the_bank_never_saw_is_not_counted() -> None:
    done = at(LAST_CHARGE, Declined(Decline.CARD_AGAIN, "card_again", None))
    assert done.session.declines == LAST_CHARGE.declines
    assert done.says == (declined(Decline.CARD_AGAIN, None),)


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_declines_end_the_conversation_exactly_at_the_limit(limit: int) -> None:
    policy, session, statuses = Policy(max_declines=limit), PAYABLE, []
    for count in range(limit):
        session = step(session, wish(Event.CONSENT), policy=policy).session
        verdict = Declined(Decline.GENERIC, "generic_decline", f"ch_{count}")
        session = step(session, verdict, policy=policy).session
        statuses.append(session.status)
        session = step(session, Tokenised(TOKEN), policy=policy).session
    assert statuses == [Status.COLLECTING] * (limit - 1) + [Status.ERROR]


@pytest.mark.parametrize(
    ("session", "endings", "status"),
    [
        (LAST_CHARGE, [BY_THE_BANK], Status.ERROR),
        (CHARGING, [ChargeImpossible()], Status.ERROR),
        (CANCELLING, [ChargeCancelled()], Status.CANCELLED),
        (AGAIN, [wish(Event.CANCEL), ChargeCancelled()], Status.CANCELLED),
        (CODE_NEEDED, [wish(Event.CANCEL), ChargeCancelled()], Status.CANCELLED),
    ],
)
def test_nothing_of_card_name_or_consent_is_left_after_an_end_without_a_charge(
    session: Session, endings: Sequence[Occurrence], status: Status
) -> None:
    for ending in endings:
        session = at(session, ending).session
    counted = replace(session, declines=0, payments=0)
    assert counted == replace(FRESH, status=status, request=session.request)


def test_a_cancel_after_a_decline_is_made_at_stripe_before_it_is_told() -> None:
    """Until then a try that is still on its way could charge the card."""
    wished = at(AGAIN, wish(Event.CANCEL))
    assert wished.session.status is Status.CHARGING
    assert charge_of(wished.session) == replace(charge_of(AGAIN), cancelling=True)
    assert (wished.says, wished.session.offer) == ((), None)
    assert payment_of(wished).status is PaymentStatus.CHARGING
    done = at(wished.session, ChargeCancelled())
    assert done.says == (say.Cancelled(),)
    payment = payment_of(done)
    assert (payment.status, payment.settled_at) == (PaymentStatus.CANCELLED, LATER)
    assert payment.declines == charge_of(AGAIN).declines
    assert at(NAMED, wish(Event.CANCEL)).payment is None


def test_after_a_cancelled_payment_another_one_has_an_id_of_its_own() -> None:
    cancelled = step(AGAIN, wish(Event.CANCEL), ChargeCancelled()).session
    assert replace(cancelled, declines=0, payments=0) == replace(CANCELLED, request=AGAIN.request)
    begun = step(cancelled, wish(Event.START), details(name="Jane Doe"), Tokenised(TOKEN))
    done = at(begun.session, wish(Event.CONSENT))
    assert payment_of(done).id == f"pay_{SEED}_2"
    assert (charge_of(done.session).attempt, charge_of(done.session).intent_id) == (1, None)


# --- keys -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "same_intent"),
    [
        (Declined(Decline.TRY_AGAIN, "processing_error", "ch_1"), True),
        (Declined(Decline.TRY_AGAIN, "try_again", None), True),
        (Declined(Decline.GENERIC, "generic_decline", "ch_1"), True),
        (Uncharged(), False),
    ],
)
def test_each_new_attempt_has_new_keys(verdict: Verdict, same_intent: bool) -> None:
    session = replace(PAYABLE, token=REUSABLE)
    confirm_keys, create_keys = [], []
    for _ in range(5):
        session = step(session, wish(Event.CONSENT), policy=ALWAYS_AGAIN).session
        confirm_keys.append(confirm_key(charge_of(session)))
        create_keys.append(create_key(charge_of(session)))
        known = replace(session, charge=replace(charge_of(session), intent_id="pi_1"))
        session = step(known, verdict, Tokenised(REUSABLE), policy=ALWAYS_AGAIN).session
    assert len(set(confirm_keys)) == 5
    assert len(set(create_keys)) == (1 if same_intent else 5)


def test_no_verdict_and_no_message_changes_the_keys_of_an_attempt_under_way() -> None:
    harmless: list[Occurrence] = [ChargeOpen(), wish(Event.CONSENT), wish(Event.CANCEL)]
    for occurrence in harmless:
        after = charge_of(at(CHARGING, occurrence).session)
        assert confirm_key(after) == confirm_key(CHARGE)
        assert create_key(after) == create_key(CHARGE)
        assert (after.confirmed_at, after.keyed_at) == (NOON, NOON)


def test_the_life_of_a_key_begins_with_its_first_use() -> None:
    tried_again = at(AGAIN, wish(Event.CONSENT)).session
    assert charge_of(tried_again).keyed_at == NOON
    assert charge_of(tried_again).confirmed_at == LATER
    uncharged = at(CHARGING, Uncharged()).session
    assert charge_of(at(uncharged, wish(Event.CONSENT)).session).keyed_at == LATER
