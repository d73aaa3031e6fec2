"""Carrying a charge to its end, by whoever comes first: a turn, a sweep, a webhook.

A charge is frozen in one durable write before Stripe hears of it. From then on only whoever holds
its lease acts on it. Each write is conditional on the version that was read, so of two who take a
lapsed lease one fails. What the calls are, and what follows their answers, is in
`protocols.charging`, and in `protocols.checkout` where the customer pays on Stripe's own page.
"""

import logging
from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, remember_field
from payment_smart_bot.domain.model.charge import ChargeOnRecord, Lease
from payment_smart_bot.domain.model.checkouts import CheckoutCall, CheckoutOutcome, CheckoutSeen
from payment_smart_bot.domain.model.effects import Effect, MoneyCall, Outcome
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.intents import IntentCall, IntentOutcome, IntentSeen
from payment_smart_bot.domain.model.occurrences import ChargeOpen, Verdict
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.protocols import charging, checkout
from payment_smart_bot.domain.protocols.charging import Course
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Metrics, Page
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.metering import NO_METRICS, record_changes
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.service.words import word_offer

TURN: Final = timedelta(seconds=20)
"""How long a turn may take in all: API Gateway waits for 29 s."""

CALL: Final = timedelta(seconds=MoneyCall.patience)
"""How long one call that may move money may take."""

LEASE: Final = timedelta(seconds=30)
"""Longer than a turn, so that a lease lapses only when its holder is dead."""

_MOST_CALLS: Final = 8
"""In one run: each is there for a reason, and faults that come at once must not become a storm."""

_PAGE: Final = 100

_log = logging.getLogger(__name__)


class Sweep(Value, frozen=True):
    """What a sweep has done: how many charges it settled, and how many it had to leave open.

    `unknown_since` tells when those were confirmed of which nobody knows whether money has moved;
    the others wait for their customers at the bank.
    """

    settled: int
    open: int
    unknown_since: tuple[datetime, ...] = ()


class Settlement(Value, frozen=True):
    """Settles charges; `clock` is the time in UTC, `new_holder` names a lease."""

    ledger: Ledger
    policy: Policy
    phrasebook: Phrasebook
    clock: Callable[[], datetime]
    new_holder: Callable[[], str]
    metrics: Metrics = NO_METRICS

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:
        """Save what is to be charged, durably, before Stripe hears of it; take the lease.

        `message_id` names the message in which the customer agreed.
        """
        frozen = self._lease(step.session, now)
        charge = replace(
            frozen.charge_under_way, message_id=message_id, return_url=self.policy.return_url
        )
        assert charge.consent.shown  # noqa: S101 (nobody agrees to what was not shown in words)
        frozen = replace(frozen, charge=charge, updated_at=now)
        return self.ledger.save(frozen, now, step.payment, durably=True)

    def settle(
        self, session: Session, until: datetime, *, interrupted: bool, only_look: bool = False
    ) -> Generator[Effect, Outcome, Step]:
        """Ask Stripe until the outcome is known or no time is left; return what follows, unsaved.

        `interrupted`: an earlier run may have gone further than is on record. With `only_look`
        nothing is made and nothing charged.
        """
        course = Course(session, interrupted, only_looks=only_look)
        verdict: Verdict = ChargeOpen()
        call = _choose_first_call(course, self.clock())
        for _ in range(_MOST_CALLS):
            if self.clock() + CALL > until:
                break
            course, following = yield from _make_call(course, call)
            if isinstance(following, Verdict):
                verdict = following
                break
            call = following
        released = replace(course.session, charge=replace(course.charge, lease=None))
        step = advance(released, verdict, self.clock(), self.policy)
        return word_offer(step, self.phrasebook)

    def resume(
        self, session: Session, until: datetime, *, only_look: bool = False
    ) -> Generator[Effect, Outcome, Session]:
        """Go on with a charge that was interrupted; return the session as saved.

        Its customer has not been told the outcome: it is in `news`. Raises VersionConflict where
        somebody else goes on with it.
        """
        now = self.clock()
        leased = self.ledger.save(self._lease(session, now), now, None)
        step = yield from self.settle(leased, until, interrupted=True, only_look=only_look)
        now = self.clock()
        settled = remember_field(replace(step.session, updated_at=now), self.policy)
        if step.says and settled.status is not Status.CHARGING:
            news = (*settled.news, self.phrasebook.render(step.says))
            settled = replace(settled, news=news)
        saved = self.ledger.save(settled, now, step.payment)
        record_changes(self.metrics, session, saved, step.payment)
        return saved

    def observe(self, session: Session, until: datetime) -> Generator[Effect, Outcome, Session]:
        """Settle a charge by what Stripe says of it, and do nothing at Stripe; see `resume`."""
        return (yield from self.resume(session, until, only_look=True))

    def reconcile(self) -> Generator[Effect, Outcome, Sweep]:
        """Go on with every charge that nobody is at work on."""
        settled = 0
        still_open: list[Session] = []
        for session in self._under_way():
            if session.charge_under_way.is_leased(self.clock()):
                still_open.append(session)
                continue
            now = self.clock()
            if session.status is Status.ACTION_REQUIRED and now >= session.expires_at:
                session = _take_back(session)
            try:
                session = yield from self.resume(session, now + TURN)
            except VersionConflict:
                continue
            if session.status.is_under_way:
                still_open.append(session)
            else:
                settled += 1
        unknown = (left for left in still_open if left.status is Status.CHARGING)
        since = tuple(left.charge_under_way.confirmed_at for left in unknown)
        return Sweep(settled, len(still_open), since)

    def _under_way(self) -> Iterator[Session]:
        """Yield first what nobody has looked at for longest: a sweep may be ended early."""
        for status in (Status.CHARGING, Status.ACTION_REQUIRED):
            yield from sorted(walk_pages(partial(self._page, status)), key=_last_looked_at)

    def _page(self, status: Status, after: str | None) -> Page:
        return self.ledger.store.list_sessions(self.clock(), status, after, _PAGE)

    def _lease(self, session: Session, now: datetime) -> Session:
        lease = Lease(self.new_holder(), now + LEASE)
        return replace(session, charge=replace(session.charge_under_way, lease=lease))


def _last_looked_at(session: Session) -> datetime:
    return session.updated_at


def _take_back(session: Session) -> Session:
    """Return a session whose customer never came back from their bank: the charge is taken back."""
    return replace(session, charge=replace(session.charge_under_way, cancelling=True))


def _choose_first_call(course: Course, now: datetime) -> IntentCall | CheckoutCall:
    if course.charge.checkout is None:
        return charging.first_call(course, now)
    return checkout.first_call(course, now)


def _make_call(
    course: Course, call: IntentCall | CheckoutCall
) -> Generator[Effect, Outcome, tuple[Course, IntentCall | CheckoutCall | Verdict]]:
    """Return what is known after a call, and what comes next."""
    outcome = yield call
    _alarm_at_another_amount(course.charge, outcome)
    if isinstance(call, IntentCall) and isinstance(outcome, IntentOutcome):
        return charging.follow(course, call, outcome)
    if isinstance(call, CheckoutCall) and isinstance(outcome, CheckoutOutcome):
        return checkout.follow(course, call, outcome)
    raise TypeError(f"a {type(outcome).__name__} answers no call of a charge")


def _alarm_at_another_amount(charge: ChargeOnRecord, outcome: Outcome) -> None:
    """Call for an operator where Stripe has another amount than the customer agreed to."""
    if isinstance(outcome, IntentSeen | CheckoutSeen) and outcome.money != charge.money:
        what = outcome.intent_id if isinstance(outcome, IntentSeen) else outcome.checkout_id
        _log.error("At Stripe, %s has another amount than agreed to", what)
