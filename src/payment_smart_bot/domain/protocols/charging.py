"""How one payment becomes one charge, whatever fails: which call comes next, and the verdict.

A card that is only saved goes the same way, with a SetupIntent in place of the PaymentIntent.

Pure. The service performs the calls (see `service.settlement`); a turn, `reconcile` and a webhook
all follow this one file.

There is one PaymentIntent per payment, and Stripe lets a PaymentIntent succeed once. Its
idempotency key keeps it from being created twice. Stripe keeps a key for 24 hours
(https://docs.stripe.com/api/idempotent_requests), so after 20 hours the PaymentIntent is looked for
instead. A charge that was interrupted is looked at first, and goes on only from what Stripe says.

======================  ============================================================
answer                  what follows
======================  ============================================================
a Customer              create the intent
created                 confirm; look first where this is not the first go
succeeded               charged
a new refusal           declined
unchanged               confirm with the same key; declined, where that key is spent
to be approved          the customer is sent to their bank
processing              open
no answer               Customer, create: the same again. Else: look
a stored fault          the key does nothing more: look, and go by what is there
refused, did nothing    likewise
none found              uncharged
======================  ============================================================

Where the customer wants out, "confirm" in this table is "cancel", and success still wins. A run
that only looks does neither, and leaves open what is not settled.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.charge import ChargeOnRecord
from payment_smart_bot.domain.model.effects import Unanswered
from payment_smart_bot.domain.model.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
    Decline,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    Declined,
    Uncharged,
    Verdict,
)
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import Value, replace

KEY_LIFE: Final = timedelta(hours=20)
"""Stripe forgets a key after 24 hours at the earliest; the margin is for clocks and slow calls."""

CLOCKS_DIFFER: Final = timedelta(minutes=10)


class Course(Value, frozen=True):
    """A charge being settled: its session, and what this run has learned of it.

    `interrupted`: an earlier run may have gone further than is on record. `only_looks`: this run
    makes nothing and charges nothing. `dead_end`: why the key of this attempt can do nothing more,
    once that is known.
    """

    session: Session
    interrupted: bool
    dead_end: Decline | None = None
    only_looks: bool = False

    @property
    def charge(self) -> ChargeOnRecord:
        """The charge as it stands."""
        return self.session.charge_under_way

    def with_intent(self, seen: IntentSeen) -> "Course":
        """Return the course with its intent known."""
        customer_id = self.charge.customer_id or seen.customer_id
        return self._with_charge(
            replace(self.charge, intent_id=seen.intent_id, customer_id=customer_id)
        )

    def with_customer(self, customer_id: str) -> "Course":
        """Return the course with the Customer known that the card is saved with."""
        return self._with_charge(replace(self.charge, customer_id=customer_id))

    def _with_charge(self, charge: ChargeOnRecord) -> "Course":
        return replace(self, session=replace(self.session, charge=charge))


Next = IntentCall | Verdict


def first_call(course: Course, now: datetime) -> IntentCall:
    """Return the call with which to begin, or to go on after a crash."""
    charge = course.charge
    if charge.intent_id is None:
        in_time = now - charge.keyed_at < KEY_LIFE
        return _create(course) if in_time and not course.only_looks else _find(course)
    if course.only_looks or (course.interrupted and not charge.cancelling):
        return CheckIntent(charge.intent_id, charge.kind)
    return _act_on(course, charge.intent_id)


def follow(course: Course, call: IntentCall, outcome: IntentOutcome) -> tuple[Course, Next]:
    """Return what an outcome of `call` leads to: another call, or the verdict."""
    if isinstance(outcome, IntentSeen):
        if outcome.money != course.charge.money:
            return course, ChargeOpen()  # not the payment that was agreed to: a person has to look
        return _judge(course.with_intent(outcome), call, outcome)
    if isinstance(outcome, CustomerMade):
        course = course.with_customer(outcome.customer_id)
        return course, _create(course)
    if isinstance(call, CreateCustomer | CreateIntent):
        return course, call if isinstance(outcome, Unanswered) else _find(course)
    if isinstance(call, ConfirmIntent):
        return _check(replace(course, dead_end=_DEAD_ENDS.get(type(outcome), course.dead_end)))
    if isinstance(call, CancelIntent):
        return _check(course)
    if isinstance(call, FindIntent) and isinstance(outcome, NoIntent) and not course.only_looks:
        return course, ChargeCancelled() if course.charge.cancelling else Uncharged()
    return course, ChargeOpen()


_DEAD_ENDS: Final[Mapping[type[IntentOutcome], Decline]] = {
    KeySpent: Decline.TRY_AGAIN,
    IntentRefused: Decline.CARD_AGAIN,
}


def _judge(course: Course, call: IntentCall, seen: IntentSeen) -> tuple[Course, Next]:
    cancelling = course.charge.cancelling
    match seen.state:
        case IntentState.SUCCEEDED:
            return course, Charged(seen.intent_id, seen.token_id)
        case IntentState.CANCELED:
            return course, ChargeCancelled() if cancelling else Uncharged()
        case IntentState.PROCESSING:
            return course, ChargeOpen(processing=True)
        case IntentState.ACTION_REQUIRED if not cancelling:
            return course, ActionRequired(seen.action_url) if seen.action_url else ChargeOpen()
    if cancelling:
        return course, _act_if_allowed(course, seen.intent_id)
    return _judge_refusal(course, call, seen)


def _judge_refusal(course: Course, call: IntentCall, seen: IntentSeen) -> tuple[Course, Next]:
    """Tell an attempt that was refused from one that was never made, which is made now."""
    last = seen.declined
    before = course.charge.failed_try
    if last and (last.failed_try != before or isinstance(call, ConfirmIntent)):
        return course, Declined(last.decline, last.code, last.failed_try)
    if isinstance(call, CreateIntent) and course.interrupted:
        return _check(course)  # a replayed answer tells how it was then, not how it is now
    if course.dead_end is not None:
        return course, Declined(course.dead_end, course.dead_end.value, before)
    return course, _act_if_allowed(course, seen.intent_id)


def _act_if_allowed(course: Course, intent_id: str) -> Next:
    return ChargeOpen() if course.only_looks else _act_on(course, intent_id)


def _act_on(course: Course, intent_id: str) -> IntentCall:
    charge = course.charge
    if charge.cancelling:
        return CancelIntent(intent_id, charge.kind)
    return ConfirmIntent(
        key=confirm_key(charge),
        good_until=charge.good_until,
        intent_id=intent_id,
        money=charge.money,
        token_id=charge.card.id,
        code_token=charge.code_token,
        return_url=charge.return_url,
    )


def _check(course: Course) -> tuple[Course, IntentCall]:
    assert course.charge.intent_id is not None  # noqa: S101 (it was just confirmed or cancelled)
    return course, CheckIntent(course.charge.intent_id, course.charge.kind)


def _create(course: Course) -> CreateCustomer | CreateIntent:
    charge, request = course.charge, course.session.request
    if charge.consent.save_card and charge.customer_id is None:
        return CreateCustomer(
            key=customer_key(charge),
            good_until=charge.good_until,
            payment_id=charge.payment_id,
            name=course.session.name or "",
            email=request.customer_email,
        )
    return CreateIntent(
        key=create_key(charge),
        good_until=charge.good_until,
        payment_id=charge.payment_id,
        money=charge.money,
        name=course.session.name or "",
        request=request,
        customer_id=charge.customer_id,
    )


def _find(course: Course) -> FindIntent:
    charge = course.charge
    return FindIntent(create_key(charge), charge.keyed_at - CLOCKS_DIFFER, charge.kind)


def customer_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of the Customer: the same for every try to create it."""
    return f"{charge.payment_id}-{charge.generation}-customer"


def create_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of the intent: the same for every try to create it."""
    return f"{charge.payment_id}-{charge.generation}"


def confirm_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of an attempt: the same until its outcome is known."""
    return f"{charge.payment_id}-{charge.generation}-{charge.attempt}"
