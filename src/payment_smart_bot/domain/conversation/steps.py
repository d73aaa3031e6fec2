"""Where an occurrence leads, and the steps that many actions end with."""

from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.effects import Effect, Situation
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import ChargeOnRecord, Field, Offer, Session, Status
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.value import Value, replace

_ON_PAGE: Final = frozenset({Status.COLLECTING, Status.ACTION_REQUIRED})
_ASKING: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})

ON_THE_CARD: Final = frozenset({Field.CARD, Field.EXPIRY, Field.CVV})


class Step(Value, frozen=True):
    """Where an occurrence leads: the session after it, what to say, what to do next.

    `payment` is the lasting record to save with the session.
    """

    session: Session
    says: tuple[str, ...] = ()
    effect: Effect | None = None
    payment: Payment | None = None


def situation(session: Session, policy: Policy) -> Situation:
    """Return what an answer to a question may depend on; nothing in it is secret."""
    shown = session.token or session.card
    brand = shown.brand if shown else None
    expiry = session.token.expiry if session.token else session.expiry
    return Situation(
        status=session.status,
        current_field=session.current_field,
        brand=brand if brand is None or isinstance(brand, str) else brand.name,
        last4=shown.last4 if shown else None,
        expiry=str(expiry) if expiry else None,
        name=session.name,
        accepted_brands=policy.accepted_brands,
        merchant=policy.merchant,
        terms_url=policy.terms_url,
        amount=session.request.money.shown if session.request.money else None,
        save_card=session.request.save_card,
        by_form=not session.typed,
        on_page=session.checkout and session.token is None and session.status in _ON_PAGE,
    )


def collecting(session: Session) -> Session:
    """Go back to collecting; an offer that was shown no longer stands."""
    if session.status is Status.COLLECTING and session.offer is None:
        return session
    return replace(session, status=Status.COLLECTING, offer=None)


def without_card(session: Session) -> Session:
    """Erase the card, and with it the wish to change a part of it."""
    editing = None if session.editing in ON_THE_CARD else session.editing
    return replace(session.without_card(), editing=editing)


def go_on(session: Session, says: tuple[str, ...], now: datetime, policy: Policy) -> Step:
    """Ask for what is missing, or show the summary and ask for consent."""
    if session.open_field is not None:
        return Step(collecting(session), (*says, reminder(session)))
    assert session.name and session.token  # noqa: S101 PT018 (else a field would be open)
    money = session.request.money
    save_card = session.request.save_card
    shown = wording.summary(session.name, session.token, money, policy, save_card=save_card)
    offer = Offer(shown, now, money, save_card)
    offered = replace(session, status=Status.CONFIRMING, offer=offer)
    return Step(offered, (*says, shown))


def reminder(session: Session) -> str:
    """Ask the open question again; say nothing where none is open."""
    if session.status is Status.ACTION_REQUIRED:
        return _where_to_go_on(session.charge_under_way)
    if session.status not in _ASKING:
        return ""
    field = session.open_field
    if field is None:
        return wording.CONFIRM_PROMPT
    if session.pieces is not None and field is Field.CARD:
        return wording.pieces(session.pieces.count)
    if session.checkout and field is Field.CARD:
        return wording.ask_for_link(session.request.money, another=session.editing is field)
    if session.form_token is not None and field is Field.CARD:
        return wording.NEW_CARD_ON_FORM if session.editing is field else wording.CARD_ON_FORM
    if field is session.editing:
        return wording.ask_new(field)
    return wording.ask(field, session.brand)


def _where_to_go_on(charge: ChargeOnRecord) -> str:
    if charge.action_url is None:
        return ""
    if charge.checkout is not None:
        return wording.still_on_page(charge.action_url)
    return wording.still_at_the_bank(charge.action_url, charge.kind)


def prompt(session: Session) -> str:
    """Say what is asked for now, in full: the open question or the summary; else nothing."""
    if session.status is Status.CONFIRMING and session.offer is not None:
        return session.offer.shown
    return reminder(session) if session.status is Status.COLLECTING else ""


def payment_of(session: Session, status: PaymentStatus, policy: Policy) -> Payment:
    """Return the lasting record of the charge that a session has on record."""
    charge = session.charge
    assert charge is not None  # noqa: S101 (it is called for one that has a charge)
    return Payment(
        id=charge.payment_id,
        session_id=session.id,
        status=status,
        token=charge.token,
        cardholder=session.name or "",
        consent=charge.consent,
        confirmed_at=charge.confirmed_at,
        retain_until=charge.confirmed_at + policy.payment_retention,
        request=session.request,
        intent_id=charge.intent_id,
        declines=charge.declines,
        customer_id=charge.customer_id,
        model_use=session.model_use,
    )


def give_up(session: Session, policy: Policy) -> Step:
    """End in error: erase everything and point to a person."""
    erased = replace(session.without_card(), name=None, editing=None, charge=None)
    ended = replace(erased, status=Status.ERROR)
    return Step(ended, (wording.gave_up(policy),))
