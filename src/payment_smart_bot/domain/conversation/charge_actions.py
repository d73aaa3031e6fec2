"""What the customer's consent begins, and what follows the verdict on the charge."""

from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.actions import end_with_cancellation, remind
from payment_smart_bot.domain.conversation.card_entry import forget_card
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import (
    Says,
    Step,
    erase_all,
    give_up,
    go_on,
    proceed,
    record_payment,
)
from payment_smart_bot.domain.model.calls.checkouts import CardOnPage
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_entry import Form
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import ChargeOnRecord, DeclineOnRecord, IntentKind, Offer
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    Charged,
    ChargedAfterAll,
    ChargeOpen,
    Declined,
    Occurrence,
    Uncharged,
    Understood,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

OUTCOME_STAYS: Final = timedelta(minutes=15)
"""How long a settled conversation is kept at least, so that its customer can read the outcome."""


def begin_charge(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Charge what the customer was shown, or save the card for later.

    Where there is neither an amount nor a wish to charge it later, it is handed over as it is.
    """
    assert session.offer is not None  # noqa: S101 (there is one while confirming)
    if session.offer.money is None and not session.offer.save_card:
        return _hand_over(session, now, policy)
    frozen = replace(
        session,
        status=Status.CHARGING,
        pieces=None,
        charge=_freeze(session, now),
        payments=session.payments + (session.charge is None),
    )
    return Step(frozen, payment=record_payment(frozen, PaymentStatus.CHARGING, policy))


def pay(session: Session, said: Occurrence, now: datetime, policy: Policy) -> Step:
    """Charge a card that was given together with the consent, on a page that showed the offer.

    Nobody is asked for a name there. What else is missing is asked for first.
    """
    fields, request = policy.fields, session.request
    needed = (spec.name for spec in fields.specs if spec.name != Field.NAME)
    if session.token is None or not all(fields.is_known(session, name) for name in needed):
        return go_on(session, (), now, policy)
    agreed = say.PayPressed(
        card=session.token.card,
        merchant=policy.merchant,
        money=request.money,
        description=request.description,
        order_id=request.order_id,
        save_card=request.save_card,
        terms_url=policy.terms_url,
    )
    offer = Offer(now, request.money, request.save_card)
    offered = replace(session, status=Status.CONFIRMING, offer=offer, editing=None)
    return replace(begin_charge(offered, said, now, policy), offer=agreed)


def _hand_over(session: Session, now: datetime, policy: Policy) -> Step:
    token, offer = session.token, session.offer
    assert token and offer  # noqa: S101 PT018 (an offer needs both)
    payment = Payment(
        id=next_payment_id(session),
        session_id=session.id,
        status=PaymentStatus.SAVED,
        token=token,
        cardholder=session.name or "",
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
    return Step(completed, (say.CardSaved(token.card),), payment=payment)


def next_payment_id(session: Session) -> str:
    """Return the id of the next payment of a session."""
    return f"pay_{session.seed}_{session.payments + 1}"


def read_seed(payment_id: str) -> str:
    """Return the seed of the session that `next_payment_id` made an id for."""
    return payment_id.split("_")[1]


def _freeze(session: Session, now: datetime) -> ChargeOnRecord:
    """Fix all that is charged before Stripe hears of it."""
    token, offer, before = session.token, session.offer, session.charge
    assert token and offer  # noqa: S101 PT018 (an offer needs both)
    if before is None:
        return ChargeOnRecord(
            payment_id=next_payment_id(session),
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


def complete(session: Session, outcome: Charged, now: datetime, policy: Policy) -> Step:
    """Complete; a cancellation that came too late is told so."""
    if outcome.card is not None:
        session = _with_card_of_page(session, outcome.card)
    charge = session.charge_under_way
    token = _token_after_success(charge, outcome)
    done = replace(charge, intent_id=outcome.intent_id, token=token)
    paid = _close(session, done, now)
    status = PaymentStatus.PAID if done.money else PaymentStatus.SAVED
    payment = replace(record_payment(paid, status, policy), settled_at=now)
    completed = replace(paid, status=Status.COMPLETED, pieces=None, token=token)
    return Step(completed, (_receipt(charge),), payment=payment)


def _receipt(charge: ChargeOnRecord) -> say.Message:
    money, saved = charge.money, charge.consent.save_card
    if money is None:
        card = charge.card.card
        return say.CardSavedBeforeCancel(card) if charge.cancelling else say.CardSavedForLater(card)
    shown = charge.token.card if charge.token else None
    saved = saved and shown is not None
    if charge.cancelling:
        return say.ChargedBeforeCancel(shown, money, saved)
    return say.Charged(shown, money, saved)


def complete_after_all(
    session: Session, outcome: ChargedAfterAll, now: datetime, policy: Policy
) -> Step:
    """Complete a conversation whose customer was told that nothing had been charged, or saved."""
    charge = outcome.charge
    card = charge.token.card if charge.token else None
    saved = charge.consent.save_card and card is not None
    paid = _close(forget_card(session, policy), charge, now)
    completed = replace(paid, status=Status.COMPLETED, editing=None, token=charge.token)
    news = say.ChargedAfterAll(card, charge.money, saved, policy.merchant, policy.contact)
    return Step(completed, (news,))


def _token_after_success(charge: ChargeOnRecord, outcome: Charged) -> Token | None:
    """Return the token as it is now: Stripe attaches a card to its Customer once that succeeded.

    None where the payment was made on Stripe's page by something that is no card.
    """
    if charge.token is None or not charge.consent.save_card:
        return charge.token
    return replace(charge.token, id=outcome.token_id or charge.token.id, reusable=True)


def _with_card_of_page(session: Session, card: CardOnPage) -> Session:
    charge = session.charge_under_way
    charge = replace(charge, token=card.token, customer_id=card.customer_id)
    return replace(take_name(session, card), token=card.token, charge=charge)


def take_name(session: Session, card: CardOnPage) -> Session:
    """Return the session with the name that came with a card, if one did."""
    return session.with_value(Field.NAME, card.name) if card.name else session


def ask_after_decline(session: Session, outcome: Declined, now: datetime, policy: Policy) -> Step:
    """Ask for what may help: the code, another try, or another card; stop after too many."""
    charge = session.charge_under_way
    by_the_bank = outcome.failed_try != charge.failed_try
    declines = (*charge.declines, DeclineOnRecord(now, outcome.code))
    declined = replace(charge, attempt=charge.attempt + 1, failed_try=outcome.failed_try)
    declined = replace(
        _begin_generation(charge) if outcome.is_closed else declined, declines=declines
    )
    session = _close(session, declined, now)
    session = replace(session, declines=session.declines + by_the_bank)
    payment = replace(record_payment(session, PaymentStatus.DECLINED, policy), settled_at=now)
    if session.declines >= policy.max_declines:
        return replace(give_up(session, policy), payment=payment)
    again = proceed(_ready_for_more(session, outcome.decline, policy), now, policy)
    news = say.Declined(
        decline=outcome.decline,
        attempt=session.declines if by_the_bank else None,
        most=policy.max_declines,
        same_card=again.session.token is not None,
        on_form=isinstance(session.entry, Form),
    )
    return replace(again, says=(news,), payment=payment)


def _ready_for_more(session: Session, why: Decline, policy: Policy) -> Session:
    if session.token is not None and session.token.reusable:
        if why is Decline.TRY_AGAIN:
            return replace(session, code_token=None)
        if why is Decline.WRONG_CODE:
            return replace(session, code_needed=True, code_token=None)
    return forget_card(session, policy)


def _begin_generation(charge: ChargeOnRecord) -> ChargeOnRecord:
    """Return the charge for another intent, with keys that were never used."""
    return replace(
        charge, generation=charge.generation + 1, attempt=1, intent_id=None, failed_try=None
    )


def offer_again(session: Session, outcome: Uncharged, now: datetime, policy: Policy) -> Step:
    """Offer the same again, with keys that were never used."""
    charge = session.charge_under_way
    failed = _close(session, _begin_generation(charge), now)
    payment = replace(record_payment(failed, PaymentStatus.FAILED, policy), settled_at=now)
    again = proceed(replace(failed, code_token=None), now, policy)
    saving = charge.kind is IntentKind.SETUP
    news = say.TooLateToCharge(saving) if outcome.is_too_late else say.CouldNotCharge(saving)
    return replace(again, says=(news,), payment=payment)


def stop_for_merchant(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """End: the charge cannot be made before the merchant has put something right."""
    failed = _close(session, session.charge_under_way, now)
    payment = replace(record_payment(failed, PaymentStatus.FAILED, policy), settled_at=now)
    ended = replace(erase_all(failed, policy), status=Status.ERROR)
    saving = failed.charge_under_way.kind is IntentKind.SETUP
    return Step(ended, (say.CannotCharge(saving, policy.merchant),), payment=payment)


def end_cancelled(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Erase everything: the charge was taken back in time."""
    return end_with_cancellation(_close(session, session.charge_under_way, now), now, policy)


def send_away(session: Session, outcome: ActionRequired, now: datetime, policy: Policy) -> Step:
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
    return Step(waiting, () if known else _where_to_go(charge, outcome.url))


def _where_to_go(charge: ChargeOnRecord, url: str) -> Says:
    if charge.checkout is None:
        return (say.GoToBank(url, saving=charge.kind is IntentKind.SETUP),)
    return (say.Quoted(charge.consent.shown), say.StripePageLink(url))


def keep_waiting(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that the outcome is not known yet; nothing else is taken meanwhile."""
    return Step(session, (say_processing(session),))


def say_how_to_use_another_card(
    session: Session, said: Understood, now: datetime, policy: Policy
) -> Step:
    """Ask whoever wants another card to stop this payment first; say else where to go on."""
    charge = session.charge_under_way
    if said.change != Field.CARD or charge.action_url is None or charge.checkout is not None:
        return remind(session, said, now, policy)
    return Step(session, (say.StopFirst(charge.action_url, charge.kind is IntentKind.SETUP),))


def say_processing(session: Session) -> say.Message:
    """Return what is said while the outcome is not known."""
    charge = session.charge_under_way
    return say.StillProcessing(charge.kind is IntentKind.SETUP, charge.cancelling)


def leave_page(session: Session, outcome: ChargeOpen, now: datetime, policy: Policy) -> Step:
    """Send nobody to a page any more where Stripe says that the customer is done there."""
    if not outcome.processing:
        return Step(session)
    charge = replace(session.charge_under_way, action_url=None)
    done = replace(session, status=Status.CHARGING, charge=charge)
    return Step(done, (say_processing(done),))


def wish_to_cancel(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Have the charge taken back, if that is still possible."""
    wanted = session.with_wish_to_cancel()
    return Step(wanted, (say_processing(wanted),))


def _close(session: Session, charge: ChargeOnRecord, now: datetime) -> Session:
    """Return the session with what is now known of its charge, and time to read it."""
    settled = replace(charge, cancelling=False, lease=None, action_url=None)
    return replace(session, charge=settled, expires_at=max(session.expires_at, now + OUTCOME_STAYS))
