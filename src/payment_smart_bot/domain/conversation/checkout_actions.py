"""What follows where the customer pays, or gives the card, on Stripe's own page."""

from datetime import datetime

from payment_smart_bot.domain.conversation.actions import count_refusal
from payment_smart_bot.domain.conversation.card_entry import forget_card
from payment_smart_bot.domain.conversation.charge_actions import (
    OUTCOME_STAYS,
    next_payment_id,
    take_name,
)
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, proceed, record_payment
from payment_smart_bot.domain.model.calls.effects import Refusal
from payment_smart_bot.domain.model.charge import (
    ChargeOnRecord,
    CheckoutOnRecord,
    IntentKind,
    Offer,
)
from payment_smart_bot.domain.model.occurrences import CardSetUp, Occurrence
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.protocols.checkout import find_link_end
from payment_smart_bot.domain.value import replace


def open_page(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Fix what is agreed to by paying on the page, before Stripe hears of it.

    Each page is a payment of its own; one at which only the card is given is none.
    """
    request = session.request
    # What is saved without an amount is agreed to later, in the summary.
    save_card = request.save_card and request.money is not None
    frozen = replace(
        session.without_values(Field.CARD),
        status=Status.CHARGING,
        offer=None,
        pieces=None,
        payments=session.payments + 1,
        charge=ChargeOnRecord(
            payment_id=next_payment_id(session),
            token=None,
            consent=Offer(now, request.money, save_card),
            confirmed_at=now,
            keyed_at=now,
            checkout=CheckoutOnRecord(find_link_end(session.expires_at, now)),
        ),
    )
    offer = say.PageOffer(
        merchant=policy.merchant,
        money=request.money,
        description=request.description,
        save_card=save_card,
        terms_url=policy.terms_url,
    )
    payment = record_payment(frozen, PaymentStatus.CHARGING, policy) if request.money else None
    return Step(frozen, offer=offer, payment=payment)


def open_page_afresh(session: Session, said: Occurrence, now: datetime, policy: Policy) -> Step:
    """Begin anew after a cancellation; see `restart`."""
    fresh = replace(session, expires_at=now + policy.session_life)
    return open_page(fresh, said, now, policy)


def offer_another_link(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that nothing was charged; another link can be had."""
    charge = session.charge_under_way
    payment = None
    if charge.money is not None:
        payment = replace(record_payment(session, PaymentStatus.FAILED, policy), settled_at=now)
    over = replace(_leave_page(session, now), status=Status.COLLECTING)
    news = say.LinkIsOver(saving=charge.kind is IntentKind.SETUP)
    return Step(over, (news,), payment=payment)


def use_card_of_page(session: Session, outcome: CardSetUp, now: datetime, policy: Policy) -> Step:
    """Go on with the card that was given on the page, as with any other: to the summary."""
    session = replace(_leave_page(session, now), status=Status.COLLECTING)
    token = outcome.card.token
    if token.brand not in policy.accepted_brands:
        return count_refusal(session, Refusal.BRAND, policy)
    ready = replace(take_name(forget_card(session, policy), outcome.card), token=token)
    return replace(proceed(ready, now, policy), says=(say.Thanks({Field.CARD: token.card}),))


def _leave_page(session: Session, now: datetime) -> Session:
    expires_at = max(session.expires_at, now + OUTCOME_STAYS)
    return replace(session, charge=None, expires_at=expires_at)
