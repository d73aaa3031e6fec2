"""How one payment becomes one charge, whatever fails: which call comes next, and the verdict.

A card that is only saved goes the same way, with a SetupIntent in place of the PaymentIntent.

Pure. The service performs the calls (see `service.settling.settlement`); a turn, `reconcile` and
a webhook all follow this one file.

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
a new refusal           declined; of a card that serves again: cancel first
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

A card that is attached to a Customer can be tried again. The network may hold a copy of its confirm
until Stripe has forgotten the key, and that would be another try, so its intent ends with a
refusal. Any other card serves one try, and its intent serves the next card.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
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
from payment_smart_bot.domain.model.charge import ChargeOnRecord
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargeCancelled,
    Charged,
    ChargeImpossible,
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

FOR_EVER: Final = datetime.max.replace(tzinfo=UTC)

ON_THE_WAY: Final = timedelta(hours=1)
"""Longer than a request can take that was sent in time."""


class Course(Value, frozen=True):
    """A charge being settled: its session, and what this run has learned of it.

    `interrupted`: an earlier run may have gone further than is on record. `only_looks`: this run
    makes nothing and charges nothing. `consent_until` is until when the customer's word is good.
    `dead_end`: why the key of this attempt can do nothing more, once that is known. `refused`: the
    refusal of a card that could be tried again, whose intent is therefore being cancelled.
    `is_impossible`: Stripe has refused for a reason that the merchant has to mend.
    `recorded_intent_id` is the intent that a crash would not lose.
    """

    session: Session
    interrupted: bool
    consent_until: datetime = FOR_EVER
    dead_end: Decline | None = None
    refused: DeclineSeen | None = None
    only_looks: bool = False
    is_impossible: bool = False
    recorded_intent_id: str | None = None

    @property
    def charge(self) -> ChargeOnRecord:
        """The charge as it stands."""
        return self.session.charge_under_way

    @property
    def can_be_tried_again(self) -> bool:
        """Whether a card may serve more than one try: any may be a saved one where those are."""
        token = self.charge.token  # none where the card was given on a page of Stripe's
        is_saved = token is not None and token.reusable
        return is_saved or self.session.request.offer_saved_cards

    def has_to_cancel(self, now: datetime) -> bool:
        """Whether the intent is to be cancelled, rather than confirmed."""
        is_over = self.dead_end or self.refused or self.is_impossible
        return bool(self.charge.cancelling or is_over or now >= self.consent_until)

    def with_intent(self, seen: IntentSeen) -> "Course":
        """Return the course with its intent known."""
        customer_id = self.charge.customer_id or seen.customer_id
        return self._with_charge(
            replace(self.charge, intent_id=seen.intent_id, customer_id=customer_id)
        )

    def with_wish_to_cancel(self) -> "Course":
        """Return the course of a charge that its customer wishes to cancel."""
        return replace(self, session=self.session.with_wish_to_cancel())

    def with_customer(self, customer_id: str) -> "Course":
        """Return the course with the Customer known that the card is saved with."""
        return self._with_charge(replace(self.charge, customer_id=customer_id))

    def with_decline_counted(self, failed_try: str | None) -> "Course":
        """Return the course with a decline counted that its customer is not told of any more.

        Whoever tries cards could otherwise say "cancel" after each, and would never be stopped.
        """
        if failed_try in {None, self.charge.failed_try}:
            return self
        charge = replace(self.charge, failed_try=failed_try)
        declines = self.session.declines + 1
        return replace(self, session=replace(self.session, declines=declines, charge=charge))

    def with_search(self, after: str | None) -> "Course":
        """Return the course with how far a search has come; None where it is over."""
        return self._with_charge(replace(self.charge, search_from=after))

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
    return _act_on(course, charge.intent_id, now)


def follow(
    course: Course, call: IntentCall, outcome: IntentOutcome, now: datetime
) -> tuple[Course, Next]:
    """Return what an outcome of `call` leads to: another call, or the verdict."""
    if isinstance(outcome, IntentSeen):
        if outcome.money != course.charge.money:
            return course, ChargeOpen()  # not the payment that was agreed to: a person has to look
        was_made = isinstance(call, FindIntent)
        course = replace(course, is_impossible=course.is_impossible and not was_made)
        return _judge(course.with_intent(outcome), call, outcome, now)
    if isinstance(outcome, CustomerMade):
        course = course.with_customer(outcome.customer_id)
        return course, _create(course)
    return _follow_failure(course, call, outcome, now)


def _follow_failure(
    course: Course, call: IntentCall, outcome: IntentOutcome, now: datetime
) -> tuple[Course, Next]:
    """Return what follows where a call brought no intent."""
    if isinstance(call, CreateCustomer | CreateIntent):
        if isinstance(outcome, Unanswered):
            return course, call
        return _find_after(course, outcome)
    if isinstance(call, ConfirmIntent):
        return _check(_remember_dead_end(course, outcome))
    if isinstance(call, CancelIntent):
        return _check(course)
    if isinstance(outcome, NoIntent) and not course.only_looks:
        return _judge_missing(course, call, now)
    return course, ChargeOpen()


def _find_after(course: Course, outcome: IntentOutcome) -> tuple[Course, Next]:
    """Look whether an intent was made earlier, of a key with which none can be made now."""
    refused = isinstance(outcome, IntentRefused) and outcome.for_good
    return replace(course, is_impossible=refused), _find(course)


def _remember_dead_end(course: Course, outcome: IntentOutcome) -> Course:
    match outcome:
        case KeySpent():
            return replace(course, dead_end=Decline.TRY_AGAIN)
        case IntentRefused(for_good=True):
            return replace(course, is_impossible=True)
        case IntentRefused():
            return replace(course, dead_end=Decline.CARD_AGAIN)
    return course


def _judge_missing(course: Course, call: IntentCall, now: datetime) -> tuple[Course, Next]:
    """Judge where Stripe has no such intent.

    One that is on record, and not there any more, was made for another account or mode: a key that
    was set by mistake may be put right again.
    """
    if isinstance(call, CheckIntent):
        return course, _find(course)
    if course.charge.intent_id is not None and now - course.charge.keyed_at < KEY_LIFE:
        return course, ChargeOpen()
    return course, _judge_closed(course, now)


def _judge_closed(course: Course, now: datetime) -> Verdict:
    """Judge a charge whose intent is cancelled, or was never made: no money will move."""
    if course.charge.cancelling:
        return ChargeCancelled()
    if course.is_impossible:
        return ChargeImpossible()
    if course.refused is not None:
        last = course.refused
        return Declined(last.decline, last.code, last.failed_try, is_closed=True)
    if course.dead_end is not None:
        code = course.dead_end.value
        return Declined(course.dead_end, code, course.charge.failed_try, is_closed=True)
    return Uncharged(is_too_late=now >= course.consent_until)


def _judge(
    course: Course, call: IntentCall, seen: IntentSeen, now: datetime
) -> tuple[Course, Next]:
    is_over = course.charge.cancelling or seen.state is IntentState.CANCELED
    is_told = course.refused is not None and not course.charge.cancelling
    if is_over and seen.declined and not is_told:
        course = course.with_decline_counted(seen.declined.failed_try)
    match seen.state:
        case IntentState.SUCCEEDED:
            return course, Charged(seen.intent_id, seen.token_id)
        case IntentState.CANCELED:
            return course, _judge_closed(course, now)
        case IntentState.PROCESSING:
            return course, ChargeOpen(processing=True)
        case IntentState.ACTION_REQUIRED if not course.charge.cancelling:
            return course, ActionRequired(seen.action_url) if seen.action_url else ChargeOpen()
    if course.charge.cancelling:
        return course, _act_if_allowed(course, seen.intent_id, now)
    return _judge_refusal(course, call, seen, now)


def _judge_refusal(
    course: Course, call: IntentCall, seen: IntentSeen, now: datetime
) -> tuple[Course, Next]:
    """Tell an attempt that was refused from one that was never made, which is made now."""
    last = seen.declined
    before = course.charge.failed_try
    if last and (last.failed_try != before or isinstance(call, ConfirmIntent)):
        if course.can_be_tried_again:
            course = replace(course, refused=last)
            return course, _act_if_allowed(course, seen.intent_id, now)
        return course, Declined(last.decline, last.code, last.failed_try)
    if isinstance(call, CreateIntent) and course.interrupted:
        return _check(course)  # a replayed answer tells how it was then, not how it is now
    return course, _act_if_allowed(course, seen.intent_id, now)


def _act_if_allowed(course: Course, intent_id: str, now: datetime) -> Next:
    return ChargeOpen() if course.only_looks else _act_on(course, intent_id, now)


def _act_on(course: Course, intent_id: str, now: datetime) -> IntentCall:
    charge = course.charge
    if course.has_to_cancel(now):
        return CancelIntent(intent_id, charge.kind)
    return ConfirmIntent(
        key=confirm_key(charge),
        good_until=min(charge.good_until, course.consent_until),
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
    since, until = find_first_made(course), find_last_made(charge)
    return FindIntent(create_key(charge), since, until, charge.kind, charge.search_from)


def find_first_made(course: Course) -> datetime:
    """Return since when an intent or page can have been made for this conversation.

    Not since its key was first used by what is on record: where an older backup of the store has
    come back, the key was used before.
    """
    return min(course.charge.keyed_at, course.session.created_at) - CLOCKS_DIFFER


def find_last_made(charge: ChargeOnRecord) -> datetime:
    """Return until when an intent or page can have been made that customers have heard of."""
    return charge.confirmed_at + KEY_LIFE + ON_THE_WAY + CLOCKS_DIFFER


def customer_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of the Customer: the same for every try to create it."""
    return f"{charge.payment_id}-{charge.generation}-customer"


def create_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of the intent: the same for every try to create it."""
    return f"{charge.payment_id}-{charge.generation}"


def confirm_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of an attempt: the same until its outcome is known."""
    return f"{charge.payment_id}-{charge.generation}-{charge.attempt}"
