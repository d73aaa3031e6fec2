"""Where an occurrence leads, and the steps that many actions end with."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import ask_for_card, forget_card
from payment_smart_bot.domain.conversation.fields import find_brand
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Situation
from payment_smart_bot.domain.model.charge import ChargeOnRecord, IntentKind, Offer
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Field, Given, Question, Session, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import Value, replace

_ASKING: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})

Says = tuple[say.Message, ...]
Topics = tuple[Topic | None, ...]
"""What is answered: one question or several; None is one that nothing here can answer."""


class Step(Value, frozen=True):
    """Where an occurrence leads: the session after it, what to say, what to do next.

    `offer` is what the customer is asked to agree to from now on: its words go into the offer of
    the session. `payment` is the lasting record to save with the session.
    """

    session: Session
    says: Says = ()
    effect: Effect | None = None
    offer: say.Message | None = None
    payment: Payment | None = None


def describe(session: Session, policy: Policy) -> Situation:
    """Return what an answer to a question may depend on; nothing in it is secret."""
    return Situation(
        status=session.status,
        current_field=policy.fields.find_current(session),
        entry=session.entry.mode,
        known=tuple(policy.fields.show_all(session).items()),
        accepted_brands=policy.accepted_brands,
        merchant=policy.merchant,
        terms_url=policy.terms_url,
        money=session.request.money,
        saves_card=session.request.save_card,
        offers_saved_cards=session.request.saved_cards_of is not None,
        session_life=policy.session_life,
        description=session.request.description,
        order_id=session.request.order_id,
        contact=policy.contact,
        was_tried=session.declines > 0 or session.payments > 0,
    )


def say_what_is_not_taken(said: Understood, session: Session, policy: Policy) -> Says:
    """Say that a brand cannot be used, if one is asked about; Stripe's page says it by itself."""
    brand = said.brand_not_taken
    if brand is None or describe(session, policy).is_on_stripes_page:
        return ()
    return (say.BrandNotTaken(brand),)


def collect(session: Session) -> Session:
    """Go back to collecting; an offer that was shown no longer stands."""
    if session.status is Status.COLLECTING and session.offer is None:
        return session
    return replace(session, status=Status.COLLECTING, offer=None)


def hold_value(session: Session, field: str, value: Given) -> Session:
    """Return the session with a value that was given; its field is not under change any more."""
    held = session.with_value(field, value)
    return replace(held, editing=None) if held.editing == field else held


def proceed(session: Session, now: datetime, policy: Policy) -> Step:
    """Collect what is missing, or offer what is complete; say nothing yet."""
    if policy.fields.find_open(session) is not None:
        return Step(collect(session))
    offer = Offer(now, session.request.money, session.request.save_card)
    offered = replace(session, status=Status.CONFIRMING, offer=offer)
    return Step(offered, offer=summarize(session, policy))


def summarize(session: Session, policy: Policy) -> say.Summary:
    """Return what a customer agrees to by confirming."""
    request = session.request
    return say.Summary(
        values=policy.fields.show_all(session),
        merchant=policy.merchant,
        money=request.money,
        save_card=request.save_card,
        terms_url=policy.terms_url,
        description=request.description,
        order_id=request.order_id,
    )


def go_on(session: Session, says: Says, now: datetime, policy: Policy) -> Step:
    """Ask for what is missing, or show the summary and ask for consent."""
    step = proceed(session, now, policy)
    answer = next((message for message in says if isinstance(message, say.Answer)), None)
    topics = answer.topics if answer else (None,)
    question = (step.offer,) if step.offer else ask_after_answer(topics, step.session, policy)
    return replace(step, says=(*says, *question))


def ask_again(session: Session, policy: Policy) -> Says:
    """Ask the open question again; say nothing where none is open."""
    if session.status is Status.ACTION_REQUIRED:
        return _where_to_go_on(session.charge_under_way)
    if session.status not in _ASKING:
        return ()
    field = policy.fields.find_open(session)
    if field is None:
        return (say.AskToConfirm(),)
    if field == Field.NAME and session.proposed is not None:
        return (say.AskWhetherName(session.proposed),)
    if field == Field.CARD:
        typed_so_far = session.pieces
        return (say.AskForRest(typed_so_far.count) if typed_so_far else ask_for_card(session),)
    if field == session.editing:
        return (say.AskForNew(field),)
    brand = find_brand(session)
    return (say.AskFor(field, brand.name if brand else None),)


_EXPLAINS: Final[Mapping[Topic | None, str]] = {
    Topic.WHERE_CVV: Field.CVV,
    Topic.NO_CODE: Field.CVV,
    Topic.WHERE_EXPIRY: Field.EXPIRY,
}
"""The answers that say what a question would say again, and its field."""


_OF_FACTS: Final[frozenset[Topic | None]] = frozenset(
    {
        Topic.SAFE, Topic.STORED, Topic.STARS, Topic.WHY, Topic.WHERE_CVV, Topic.WHERE_EXPIRY,
        Topic.WHERE_NUMBER, Topic.WHICH_NAME, Topic.WHICH_CARDS, Topic.OTHER_DETAILS, Topic.PIN,
        Topic.WHICH_CARD_GIVEN, Topic.PROGRESS, Topic.FORMATS,
        Topic.WHO, Topic.STRIPE, Topic.HOW_LONG, Topic.AFTER_CONFIRM, Topic.TERMS, Topic.RECEIPT,
        Topic.THANKS, Topic.GREETING, Topic.RECURRING, Topic.ORDER, Topic.LANGUAGE,
        Topic.WHERE_TO_ENTER, Topic.SOMEONE_ELSES, Topic.CONTACT, Topic.EARLIER_CARD,
        Topic.PENDING, Topic.DISPUTE, Topic.PERMISSION, Topic.RIGHT_PLACE, Topic.ANY_CARD,
        Topic.BY_TEXT, Topic.BRAND, Topic.CODE_KEPT, Topic.LATER_USE, Topic.PURPOSE,
    }
)  # fmt: skip
"""What is answered by a fact, so that a later "go ahead" is about the payment alone.

Not of them are the answers to whoever may want to stop, wait, change, split or get money back, or
to pay another amount or in another currency.
"""


def ask_the_question_again(topics: Topics, session: Session, policy: Policy) -> Says:
    """Ask again what was asked before a question: whether something is the name, or as usual."""
    is_name_open = session.asked is Question.IS_IT_THE_NAME and Topic.WITHDRAWAL not in topics
    if is_name_open and session.proposed is not None:
        return (say.AskWhetherName(session.proposed),)
    return ask_after_answer(topics, session, policy)


def ask_after_answer(topics: Topics, session: Session, policy: Policy) -> Says:
    """Ask the open question again, without what the answer about its topics has just said."""
    if Topic.WITHDRAWAL in topics:
        return _ask_whoever_wants_out(session, policy)
    return tuple([_ask_after(topics, message) for message in ask_again(session, policy)])


def _ask_after(topics: Topics, question: say.Message) -> say.Message:
    if isinstance(question, say.AskToConfirm) and _OF_FACTS.issuperset(topics):
        return say.AskToGoAhead()
    explained = {_EXPLAINS[topic] for topic in topics if topic in _EXPLAINS}
    if isinstance(question, say.AskFor) and question.field in explained:
        return replace(question, is_brief=True)
    return question


def _ask_whoever_wants_out(session: Session, policy: Policy) -> Says:
    """Ask for the plain consent, and send nobody to a bank or a page: how to stop was just said."""
    if session.status is Status.ACTION_REQUIRED:
        return ()
    if session.status is Status.CONFIRMING:
        return (say.AskWhoHesitates(),)
    return ask_again(session, policy)


def _where_to_go_on(charge: ChargeOnRecord) -> Says:
    if charge.action_url is None:
        return ()
    if charge.checkout is not None:
        return (say.StripePageWaits(charge.action_url),)
    return (say.BankWaits(charge.action_url, saving=charge.kind is IntentKind.SETUP),)


def ask_in_full(session: Session, policy: Policy) -> Says:
    """Say what is asked for now: the open question, or the whole summary; else nothing."""
    if session.status is Status.CONFIRMING and session.offer is not None:
        return (say.Quoted(session.offer.shown),)
    return ask_again(session, policy) if session.status is Status.COLLECTING else ()


def remember_question(session: Session, says: Says) -> Session:
    """Return the session with what was asked last, where that decides how the answer is read."""
    asked = next((message.asks for message in reversed(says) if message.is_question), None)
    is_kept = asked is Question.IS_IT_THE_NAME or _may_come_back(session)
    proposed = session.proposed if is_kept else None
    if session.asked is asked and session.proposed == proposed:
        return session
    return replace(session, asked=asked, proposed=proposed)


def _may_come_back(session: Session) -> bool:
    """Whether the name went with a card that may still be kept: see `Session.proposed`."""
    is_of_the_card = session.name is None or session.name == session.proposed
    return session.editing == Field.CARD and is_of_the_card


def remember_field(session: Session, policy: Policy) -> Session:
    """Return the session with the field that was asked for last."""
    current = policy.fields.find_current(session)
    return session if current in {None, session.reached} else replace(session, reached=current)


def record_payment(session: Session, status: PaymentStatus, policy: Policy) -> Payment:
    """Return the lasting record of the charge that a session has on record."""
    charge = session.charge_under_way
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


def erase_all(session: Session, policy: Policy) -> Session:
    """Erase everything that was given, the card first."""
    bare = forget_card(session, policy)
    return replace(bare, values={}, editing=None, charge=None, proposed=None)


def give_up(session: Session, policy: Policy) -> Step:
    """End in error: erase everything and point to a person."""
    ended = replace(erase_all(session, policy), status=Status.ERROR)
    return Step(ended, (say.GaveUp(policy.merchant, policy.contact),))
