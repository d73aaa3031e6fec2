"""What follows where the customer pays, or gives the card, on Stripe's own page."""

from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.actions import card_refused
from payment_smart_bot.domain.conversation.charge_actions import OUTCOME_STAYS, payment_id
from payment_smart_bot.domain.conversation.steps import (
    Step,
    go_on,
    payment_of,
    reminder,
    without_card,
)
from payment_smart_bot.domain.model.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.occurrences import CardSetUp, Event, Occurrence, Understood
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import (
    ChargeOnRecord,
    CheckoutOnRecord,
    Field,
    Offer,
    Session,
    Status,
    Token,
)
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.protocols.checkout import link_ends
from payment_smart_bot.domain.value import replace

_ASKS_FOR_LINK: Final = frozenset({Event.START, Event.CONSENT, Event.ASSENT, Event.DETAILS})


def asks_for_link(said: Understood, session: Session) -> Understood:
    """Return what a message means where a link to Stripe's page is what comes next."""
    awaits_card = session.status is Status.COLLECTING and session.open_field is Field.CARD
    again = session.status is Status.CANCELLED and said.event is Event.START
    if session.checkout and (again or (awaits_card and said.event in _ASKS_FOR_LINK)):
        return replace(said, event=Event.LINK_WANTED)
    return said


def open_page(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Fix what is agreed to by paying on the page, before Stripe hears of it.

    Each page is a payment of its own; one at which only the card is given is none.
    """
    money = session.request.money
    frozen = replace(
        session,
        status=Status.CHARGING,
        offer=None,
        pieces=None,
        card=None,
        payments=session.payments + 1,
        charge=ChargeOnRecord(
            payment_id=payment_id(session),
            token=None,
            consent=_offer(session.request, now, policy),
            confirmed_at=now,
            keyed_at=now,
            checkout=CheckoutOnRecord(link_ends(session.expires_at, now)),
        ),
    )
    payment = payment_of(frozen, PaymentStatus.CHARGING, policy) if money else None
    return Step(frozen, payment=payment)


def _offer(request: PaymentRequest, now: datetime, policy: Policy) -> Offer:
    """Return what is agreed to by paying; what is saved without an amount is asked for later."""
    save_card = request.save_card and request.money is not None
    shown = wording.offered_on_page(request, policy, save_card=save_card)
    return Offer(shown, now, request.money, save_card)


def open_page_afresh(session: Session, said: Occurrence, now: datetime, policy: Policy) -> Step:
    """Begin anew after a cancellation; see `restart`."""
    fresh = replace(session, expires_at=now + policy.session_life)
    return open_page(fresh, said, now, policy)


def link_over(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that nothing was charged, and offer another link."""
    money = session.charge_under_way.money
    payment = None
    if money is not None:
        payment = replace(payment_of(session, PaymentStatus.FAILED, policy), settled_at=now)
    over = replace(_without_page(session, now), status=Status.COLLECTING)
    return Step(over, (wording.link_over(money),), payment=payment)


def card_set_up(session: Session, outcome: CardSetUp, now: datetime, policy: Policy) -> Step:
    """Go on with the card that was given on the page, as with any other: to the summary."""
    session = replace(_without_page(session, now), status=Status.COLLECTING)
    token, name = outcome.card.token, outcome.card.name
    if token.brand not in policy.accepted_brands:
        return _unasked(card_refused(session, CardRefused(Refusal.BRAND), now, policy))
    ready = replace(without_card(session), token=token, name=name or session.name)
    return _unasked(go_on(ready, (_noted(token),), now, policy))


def _noted(token: Token) -> str:
    return wording.noted(brand_and_last4=(token.brand, token.last4))


def _unasked(step: Step) -> Step:
    """Return a step without its question or summary, which whoever tells the news asks anyway."""
    asks = step.session.status in {Status.COLLECTING, Status.CONFIRMING}
    return replace(step, says=step.says[:-1]) if asks else step


def _without_page(session: Session, now: datetime) -> Session:
    expires_at = max(session.expires_at, now + OUTCOME_STAYS)
    return replace(session, charge=None, expires_at=expires_at)


def card_in_vain(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Use nothing of a card that was typed while its owner is expected on a page."""
    return Step(session, (wording.CARD_NOT_IN_CHAT, reminder(session)))
