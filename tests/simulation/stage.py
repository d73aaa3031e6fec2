"""What every simulated world is made of: all parts, real ones, and what is under way on them.

A turn is taken apart into steps: it runs until it asks something of the outside world; that is
done; the answer arrives. Between any two of them others go on, or the process dies. What happens
is drawn by chance in `world`, and every way of it is gone in `schedules`.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, cast

import stripe
from tests.fakes.ports import Clock, FakeSealer
from tests.simulation.people import Customer, Letter
from tests.simulation.stores import WorldStore, open_in_memory

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import SUBJECTS, read_event
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Wait, Waited
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.ports import PaymentGateway, Store
from payment_smart_bot.service.back_office.merchant import Merchant
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Reply
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.refunds import Refunds
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.sweeping import sweep_charges
from payment_smart_bot.service.settling.webhooks import Webhooks
from stripe_simulator import Account, Simulator

PRICE: Final = Money(4900, "usd")
_BETWEEN_SWEEPS: Final = timedelta(seconds=61)
_NOBODY_COMES_BACK: Final = timedelta(hours=1)
_NO_TRY: Final = frozenset({Decline.TRY_AGAIN.value, Decline.CARD_AGAIN.value})

Work = Generator[Effect, Outcome, Any]


@dataclass
class Parts:
    """Which parts the world is made of: another store may take a part's place, or a planted bug."""

    chat: type[Chat] = Chat
    settlement: type[Settlement] = Settlement
    ledger: type[Ledger] = Ledger
    webhooks: type[Webhooks] = Webhooks
    orphans: type[Orphans] = Orphans
    gateway: Callable[[PaymentGateway], PaymentGateway] = field(default=lambda gateway: gateway)
    store: Callable[[], WorldStore] = open_in_memory


@dataclass
class Actor:
    """Something under way: a turn, a poll or a sweep. `then` gets its result, or the error."""

    name: str
    work: Work
    then: Callable[[Any], None]
    of: Customer | None = None
    effect: Effect | None = None
    outcome: Outcome | None = None
    begun: bool = False


class Stage:
    """All parts of one world. `skew` is how far Stripe's clock is ahead of ours.

    `charged_by_hand` holds the payments that the merchant has charged in Stripe's dashboard.
    `is_restored`: the store came back from a backup, and lacks what was saved since. `was_cut_off`:
    the power failed, and the store lacks what no durable save took along. `has_secrets`: a consent
    needs the secret of whoever gave the card.
    """

    has_secrets = False

    def __init__(
        self,
        policy: Policy,
        customers: Sequence[Customer],
        parts: Parts | None = None,
        account: Account | None = None,
    ) -> None:
        parts = parts or Parts()
        self.policy = policy
        self.customers = customers
        self.clock = Clock()
        self.skew = timedelta()
        self.began = self.clock() - timedelta(days=1)
        self.simulator = Simulator.open(
            ":memory:",
            account=account or Account(),
            clock=lambda: (self.clock.now + self.skew).timestamp(),
        )
        http = self.simulator.http_client()
        self.stripe = stripe.StripeClient("sk_test_world", http_client=http)
        self.gateway = parts.gateway(StripeGateway(self.stripe))
        self.is_restored = self.was_cut_off = False
        self.world_store = parts.store()
        self.store = cast("Store", self.world_store)
        self.ledger = parts.ledger(self.store, self.clock, notices=True)
        self.money = policy.request.money
        self._names = 0
        ledger, phrasebook = self.ledger, EnglishPhrasebook(policy.fields.phrases)
        settlement = parts.settlement(ledger, policy, phrasebook, self.clock, self._name)
        self.settlement = settlement
        self.chat = parts.chat(
            ledger,
            policy,
            phrasebook,
            self.clock,
            settlement,
            self._name,
            card_secrets=self.has_secrets,
        )
        self.orphans = parts.orphans(ledger, settlement, self.clock)
        self.refunds = Refunds(ledger, self.clock)
        self.webhooks = parts.webhooks(ledger, self.clock, settlement)
        self.charged_by_hand: set[str] = set()
        self.simulator.webhooks.add("https://shop.example/hooks", enabled_events=tuple(SUBJECTS))
        self.mail: list[bytes] = []
        self.merchant = Merchant(self.store, policy, self.clock, self._name, self._name)
        self.handler = EffectHandler(self.gateway, FakeSealer(), self.clock)
        self.actors: list[Actor] = []
        self.journal: list[str] = []
        self.replies: list[tuple[Customer, Letter, Reply]] = []

    def owner_of(self, payment: Payment) -> Customer:
        """Return whose payment it is."""
        (owner,) = [each for each in self.customers if each.session_id == payment.session_id]
        return owner

    def tries_agreed_to(self, payment: Payment) -> int:
        """Return how often the card may have been tried: one try for each consent."""
        known = sum(decline.code not in _NO_TRY for decline in payment.declines)
        return known + (payment.status is not PaymentStatus.DECLINED)

    def payments(self) -> Sequence[Payment]:
        """Return the whole ledger."""
        return self.store.list_payments(limit=1000).items

    def close(self) -> None:
        """Let go of what is open."""
        for actor in self.actors:
            actor.work.close()
        self.simulator.close()
        self.store.close()

    # --- What can be under way ---------------------------------------------------------------

    def begin_sweeps(self) -> None:
        """Begin to go over open charges, and over open refunds."""
        self.begin("sweep", sweep_charges(self.settlement, self.orphans), ignore)
        self.begin("sweep of refunds", self.refunds.reconcile(), ignore)

    def begin_cancelling(self) -> None:
        """Begin to cancel at Stripe what was declined and nobody can come back to."""
        closed = ClosedPayments(self.settlement)
        until = self.clock() + _NOBODY_COMES_BACK
        self.begin("sweep of what was declined", closed.cancel_declined(until), ignore)

    def begin_look(
        self, customer: Customer, then: Callable[[Session | BotError], None] | None = None
    ) -> None:
        """Have a customer look where their conversation stands; `then` gets what they see."""
        look = self.chat.look(customer.session_id)
        self.begin(f"{customer.session_id} looks", look, then or ignore)

    def begin_event(self, body: bytes) -> None:
        """Apply an event of Stripe's, if it is about anything of ours."""
        event = read_event(body)
        if event is not None:
            about = f"event {event.subject.name} of {event.payment_id}"
            self.begin(about, self.webhooks.apply_event(event), ignore)

    def collect_mail(self) -> None:
        """Take what Stripe has to tell, as it travels."""

        def keep(_: str, __: Mapping[str, str], body: bytes) -> int:
            self.mail.append(body)
            return 200

        self.simulator.webhooks.deliver(keep)

    def kill(self) -> None:
        """Let the process die: nothing under way goes on."""
        self.note("the process dies")
        for actor in self.actors:
            actor.work.close()
        self.actors.clear()

    # --- How things under way go on ----------------------------------------------------------

    def begin(
        self, name: str, work: Work, then: Callable[[Any], None], of: Customer | None = None
    ) -> None:
        """Begin something; it goes on with `go_on`."""
        self.note(f"begins: {name}")
        self.actors.append(Actor(name, work, then, of))

    def go_on(self, actor: Actor) -> bool:
        """Let one step of something happen; whether the store or Stripe may have changed."""
        if actor.effect is not None and actor.outcome is None:
            return self._perform(actor, actor.effect)
        before = self.world_store.changes
        try:
            if not actor.begun:
                actor.begun = True
                actor.effect = next(actor.work)
            else:
                assert actor.outcome is not None
                actor.effect, outcome, actor.outcome = None, actor.outcome, None
                actor.effect = actor.work.send(outcome)
        except StopIteration as end:
            self._end(actor, end.value)
        except BotError as error:
            self._end(actor, error)
        return self.world_store.changes > before

    def _perform(self, actor: Actor, effect: Effect) -> bool:
        if isinstance(effect, Wait):
            self.clock.forward(timedelta(seconds=effect.seconds))
            actor.outcome = Waited()
            return False
        self.clock.forward(self.take_time())
        try:
            actor.outcome = self.handler.perform(effect)
        except BotError as error:
            actor.work.close()
            self._end(actor, error)
        self.note(f"{actor.name}: {effect} -> {actor.outcome}")
        return True

    def _end(self, actor: Actor, result: object) -> None:
        self.actors.remove(actor)
        self.note(f"ends: {actor.name}: {result}")
        actor.then(result)

    def take_time(self) -> timedelta:
        """Return how long a call takes."""
        return timedelta(seconds=0.3)

    # --- After the storm ---------------------------------------------------------------------

    def calm_down(self) -> Iterator[bool]:
        """Let all end that is under way, the network heal, and sweeps come; step by step.

        Yields whether the store or Stripe may have changed.
        """
        self.simulator.faults.clear()
        while self.simulator.faults.delayed:
            self.simulator.faults.deliver_delayed()
            yield True
        for _ in range(400):
            if not self.actors:
                break
            yield self.go_on(self.choose_actor())
        yield from self._sweep_after(_BETWEEN_SWEEPS, _BETWEEN_SWEEPS)

    def grow_old(self) -> Iterator[bool]:
        """Let every conversation come to its end; see `calm_down`."""
        over = self.policy.session_life + _NOBODY_COMES_BACK
        yield from self._sweep_after(over, _BETWEEN_SWEEPS)

    def _sweep_after(self, *waits: timedelta) -> Iterator[bool]:
        for wait in waits:
            self.clock.forward(wait)
            self.begin_sweeps()
            self.begin_cancelling()
            while self.actors:
                yield self.go_on(self.actors[0])

    def choose_actor(self) -> Actor:
        """Return what goes on next."""
        return self.actors[0]

    def _name(self) -> str:
        self._names += 1
        return f"{self._names:032x}"

    def note(self, line: str) -> None:
        """Keep what happens for the story."""
        self.journal.append(f"{self.clock.now:%d %H:%M:%S} {line}")


def ignore(_: object) -> None:
    """Do nothing with a result that nobody waits for."""
