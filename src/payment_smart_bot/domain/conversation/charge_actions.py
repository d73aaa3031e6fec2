"""What the customer's consent begins, and what follows the verdict on the charge."""

from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.actions import cancel
from payment_smart_bot.domain.conversation.steps import (
    Step,
    give_up,
    go_on,
    payment_of,
    reminder,
    without_card,
)
from payment_smart_bot.domain.model.checkouts import CardOnPage
from payment_smart_bot.domain.model.effects import Decline
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    Charged,
    ChargeOpen,
    Declined,
    Occurrence,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import (
    ChargeOnRecord,
    DeclineOnRecord,
    Session,
    Status,
    Token,
)
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.value import replace

OUTCOME_STAYS: Final = timedelta(minutes=15)
"""How long a settled conversation is kept at least, so that its customer can read the outcome."""


def consent(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Charge what the customer was shown, or save the card for later.

    Where there is neither an amount nor a wish to charge it later, it is handed over as it is.
    """
    assert session.offer is not None  # noqa: S101 (there is one while confirming)
    if session.offer.money is None and not session.offer.save_card:
        return _hand_over(session, now, policy)
    charge = _frozen(session, now)
    frozen = replace(
        session,
        status=Status.CHARGING,
        pieces=None,
        charge=charge,
        payments=session.payments + (session.charge is None),
    )
    return Step(frozen, payment=payment_of(frozen, PaymentStatus.CHARGING, policy))


def _hand_over(session: Session, now: datetime, policy: Policy) -> Step:
    token, offer, name = session.token, session.offer, session.name
    assert token and offer and name  # noqa: S101 PT018 (an offer needs all three)
    payment = Payment(
        id=payment_id(session),
        session_id=session.id,
        status=PaymentStatus.SAVED,
        token=token,
        cardholder=name,
        consent=offer,
        confirmed_at=now,
        retain_until=now + policy.payment_retention,
        request=session.request,
        settled_at=now,
        model_use=session.model_use,
    )
    completed = replace(
        session, status=Status.COMPLETED, pieces=None, payments=session.payments + 1
    )
    return Step(completed, (wording.completed(token),), payment=payment)


def payment_id(session: Session) -> str:
    """Return the id of the next payment of a session."""
    return f"pay_{session.seed}_{session.payments + 1}"


def _frozen(session: Session, now: datetime) -> ChargeOnRecord:
    """Fix all that is charged before Stripe hears of it."""
    token, offer, before = session.token, session.offer, session.charge
    assert token and offer  # noqa: S101 PT018 (an offer needs both)
    if before is None:
        return ChargeOnRecord(
            payment_id=payment_id(session),
            token=token,
            consent=offer,
            confirmed_at=now,
            keyed_at=now,
            customer_id=session.request.customer_id,
        )
    return replace(
        before,
        token=token,
        consent=offer,
        confirmed_at=now,
        keyed_at=before.keyed_at if before.intent_id else now,
        code_token=session.code_token,
    )


def charged(session: Session, outcome: Charged, now: datetime, policy: Policy) -> Step:
    """Complete; a cancellation that came too late is told so."""
    if outcome.card is not None:
        session = _with_card_of_page(session, outcome.card)
    charge = session.charge_under_way
    token = _after_success(charge, outcome)
    done = replace(charge, intent_id=outcome.intent_id, token=token)
    paid = _settled(session, done, now)
    status = PaymentStatus.PAID if done.money else PaymentStatus.SAVED
    payment = replace(payment_of(paid, status, policy), settled_at=now)
    completed = replace(paid, status=Status.COMPLETED, pieces=None, token=token)
    return Step(completed, (_receipt(charge),), payment=payment)


def _receipt(charge: ChargeOnRecord) -> str:
    token, money, saved = charge.card, charge.money, charge.consent.save_card
    if money is None:
        says = wording.saved_before_cancel if charge.cancelling else wording.saved_for_later
        return says(token)
    say = wording.charged_before_cancel if charge.cancelling else wording.charged
    return say(token, money, saved=saved)


def _after_success(charge: ChargeOnRecord, outcome: Charged) -> Token:
    """Return the token as it is now: Stripe attaches a card to its Customer once that succeeded."""
    if not charge.consent.save_card:
        return charge.card
    return replace(charge.card, id=outcome.token_id or charge.card.id, reusable=True)


def _with_card_of_page(session: Session, card: CardOnPage) -> Session:
    charge = session.charge_under_way
    charge = replace(charge, token=card.token, customer_id=card.customer_id)
    return replace(session, token=card.token, name=card.name or session.name, charge=charge)


def declined(session: Session, outcome: Declined, now: datetime, policy: Policy) -> Step:
    """Ask for what may help: the code, another try, or another card; stop after too many."""
    charge = session.charge_under_way
    by_the_bank = outcome.failed_try != charge.failed_try
    refused = replace(
        charge,
        attempt=charge.attempt + 1,
        failed_try=outcome.failed_try,
        declines=(*charge.declines, DeclineOnRecord(now, outcome.code)),
    )
    session = _settled(session, refused, now)
    session = replace(session, declines=session.declines + by_the_bank)
    payment = replace(payment_of(session, PaymentStatus.DECLINED, policy), settled_at=now)
    if session.declines >= policy.max_declines:
        return replace(give_up(session, policy), payment=payment)
    again = go_on(_ready_for_more(session, outcome.decline), (), now, policy).session
    count = session.declines if by_the_bank else None
    says = wording.declined(
        outcome.decline,
        count,
        policy,
        same_card=again.token is not None,
        by_form=again.form_token is not None,
    )
    return Step(again, (says,), payment=payment)


def _ready_for_more(session: Session, why: Decline) -> Session:
    if session.token is not None and session.token.reusable:
        if why is Decline.TRY_AGAIN:
            return replace(session, code_token=None)
        if why is Decline.WRONG_CODE:
            return replace(session, code_needed=True, code_token=None)
    return without_card(session)


def uncharged(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Offer the same again, with keys that were never used."""
    charge = session.charge_under_way
    fresh = replace(
        charge, generation=charge.generation + 1, attempt=1, intent_id=None, failed_try=None
    )
    failed = _settled(session, fresh, now)
    payment = replace(payment_of(failed, PaymentStatus.FAILED, policy), settled_at=now)
    again = go_on(replace(failed, code_token=None), (), now, policy).session
    says = wording.UNCHARGED if charge.money else wording.NOT_SAVED
    return Step(again, (says,), payment=payment)


def charge_cancelled(session: Session, outcome: Occurrence, now: datetime, policy: Policy) -> Step:
    """Erase everything: the charge was taken back in time."""
    return cancel(_settled(session, session.charge_under_way, now), outcome, now, policy)


def send_to_bank(session: Session, outcome: ActionRequired, now: datetime, policy: Policy) -> Step:
    """Send the customer to their bank, or to Stripe; the same link is not given twice unasked."""
    before = session.charge_under_way
    known = session.status is Status.ACTION_REQUIRED and before.action_url == outcome.url
    charge = replace(before, action_url=outcome.url)
    waiting = replace(
        session,
        status=Status.ACTION_REQUIRED,
        charge=charge,
        expires_at=session.expires_at if known else max(session.expires_at, now + OUTCOME_STAYS),
    )
    return Step(waiting, () if known else (_where_to_go(charge, outcome.url),))


def _where_to_go(charge: ChargeOnRecord, url: str) -> str:
    if charge.checkout is None:
        return wording.at_the_bank(url, charge.kind)
    return wording.on_stripes_page(charge.consent, url)


def remind_of_bank(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that the bank waits for the customer."""
    return Step(session, (reminder(session),))


def still_processing(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that the outcome is not known yet; nothing else is taken meanwhile."""
    return Step(session, (processing(session),))


def processing(session: Session) -> str:
    """Return what is said while the outcome is not known."""
    charge = session.charge_under_way
    if charge.money is None:
        return wording.CANCELLING_SAVING if charge.cancelling else wording.STILL_SAVING
    return wording.CANCELLING if charge.cancelling else wording.STILL_PROCESSING


def done_elsewhere(session: Session, outcome: ChargeOpen, now: datetime, policy: Policy) -> Step:
    """Send nobody to a page any more where Stripe says that the customer is done there."""
    if not outcome.processing:
        return Step(session)
    charge = replace(session.charge_under_way, action_url=None)
    done = replace(session, status=Status.CHARGING, charge=charge)
    return Step(done, (processing(done),))


def want_out(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Have the charge taken back, if that is still possible."""
    wanted = replace(session, charge=replace(session.charge_under_way, cancelling=True))
    return Step(wanted, (processing(wanted),))


def _settled(session: Session, charge: ChargeOnRecord, now: datetime) -> Session:
    """Return the session with what is now known of its charge, and time to read it."""
    settled = replace(charge, cancelling=False, lease=None, action_url=None)
    return replace(session, charge=settled, expires_at=max(session.expires_at, now + OUTCOME_STAYS))
