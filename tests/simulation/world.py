"""A small world in which everything can go wrong, driven by one seed.

Real parts: `Chat`, `Settlement`, `Webhooks`, `Ledger`, the Stripe adapter, the official SDK, the
Stripe simulator with its events. The clock, the order of things, the faults of the network and the
deaths of the process are drawn from the seed. A turn is taken apart into steps: it runs until it
asks something of the outside world; that is done; the answer arrives. Between any two of them
others go on, or the process dies.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

import stripe
from tests.fakes.ports import Clock, FakeSealer
from tests.simulation.people import Customer, Letter

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import SUBJECTS, read_event
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.effects import Effect, Outcome, Wait, Waited
from payment_smart_bot.domain.model.errors import BotError, RetryLater
from payment_smart_bot.domain.model.intents import Decline
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.chat import Chat
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.merchant import Merchant
from payment_smart_bot.service.refunds import Refunds
from payment_smart_bot.service.replies import Reply, Said
from payment_smart_bot.service.settlement import Settlement
from payment_smart_bot.service.webhooks import Webhooks
from stripe_simulator import Account, Fault, Kind, Request, Simulator

PRICE: Final = Money(4900, "usd")
_AFTER: Final = (
    Kind.TIMEOUT,
    Kind.DROPPED,
    Kind.STORED_500,
    Kind.ERROR_500,
    Kind.ERROR_502,
    Kind.HTML,
    Kind.CUT_JSON,
)
_BEFORE: Final = (
    *_AFTER,
    Kind.LOCK_TIMEOUT,
    Kind.KEY_IN_USE,
    Kind.RATE_LIMIT,
    Kind.DELAYED,
    Kind.IN_FLIGHT,
)
FAULTS: Final = (
    *(Fault(kind, after=True) for kind in _AFTER),
    *(Fault(kind) for kind in _BEFORE),
    *(Fault(Kind.DELAYED) for _ in range(10)),
)
_LONGEST_ON_THE_WAY: Final = 3600
_BETWEEN_SWEEPS: Final = timedelta(seconds=61)
_NOBODY_COMES_BACK: Final = timedelta(hours=2)
_NO_TRY: Final = frozenset({Decline.TRY_AGAIN.value, Decline.CARD_AGAIN.value})
_TOO_SLOW: Final = frozenset({Kind.TIMEOUT, Kind.DELAYED, Kind.IN_FLIGHT})

Work = Generator[Effect, Outcome, Any]


@dataclass
class Parts:
    """Which parts the world is made of; a planted bug replaces one."""

    chat: type[Chat] = Chat
    settlement: type[Settlement] = Settlement
    ledger: type[Ledger] = Ledger
    gateway: Callable[[PaymentGateway], PaymentGateway] = field(default=lambda gateway: gateway)


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


class _CountingStore(MemoryStore):
    """A store that counts its changes."""

    changes = 0

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self.changes += 1
        return super().save(session, now, payment, durably=durably)

    def save_payment(self, payment: Payment) -> Payment:
        self.changes += 1
        return super().save_payment(payment)


def _forget(_: object) -> None:
    """Do nothing with a result that nobody waits for."""


class World:
    """Everything there is; `step` lets one thing happen."""

    customer_kind: type[Customer] = Customer

    def __init__(self, seed: int, parts: Parts | None = None) -> None:
        parts = parts or Parts()
        self.rng = Random(seed)
        self.clock = Clock()
        self.began = self.clock() - timedelta(days=1)
        self.simulator = Simulator.open(
            ":memory:",
            account=Account(reuse_after_decline=self.rng.random() < 0.7),
            clock=lambda: self.clock.now.timestamp(),
        )
        client = stripe.StripeClient("sk_test_world", http_client=self.simulator.http_client())
        self.gateway = parts.gateway(StripeGateway(client))
        self.store = _CountingStore()
        self.ledger = parts.ledger(self.store, self.clock, notices=True)
        self.policy = self.new_policy()
        self.phrasebook = EnglishPhrasebook(self.policy.fields.phrases)
        self.money = self.policy.request.money
        self._names = 0
        ledger, policy, phrasebook = self.ledger, self.policy, self.phrasebook
        settlement = parts.settlement(ledger, policy, phrasebook, self.clock, self._name)
        self.settlement = settlement
        self.chat = parts.chat(ledger, policy, phrasebook, self.clock, settlement, self._name)
        self.refunds = Refunds(ledger, self.clock)
        self.webhooks = Webhooks(ledger, self.clock, settlement)
        self.simulator.webhooks.add("https://shop.example/hooks", enabled_events=tuple(SUBJECTS))
        self.mail: list[bytes] = []
        self.merchant = Merchant(self.store, self.policy, self.clock, self._name, self._name)
        self.handler = EffectHandler(self.gateway, FakeSealer(), self.clock)
        self.trouble = self.rng.choice((0.0, 0.1, 0.3, 0.6))
        self.simulator.faults.choose(self._fault)
        count = self.rng.choice((1, 1, 1, 2))
        self.customers = [
            self.customer_kind(
                f"customer-{n}", Random(seed * 7 + n), patient=self.rng.random() < 0.7
            )
            for n in range(count)
        ]
        self.happenings = {
            self._message: 55,
            self._time: 14,
            self._late: 12,
            self._sweep: 9,
            self._death: 6,
            self._bank: 6,
            self._event: 10,
            self._refund: 5,
            self._poll: 4,
            self._delete: 1,
        }
        self.actors: list[Actor] = []
        self.journal: list[str] = []
        self.replies: list[tuple[Customer, Letter, Reply]] = []

    def new_policy(self) -> Policy:
        """Return how conversations are held in this world."""
        price = self.rng.choice((PRICE, PRICE, PRICE, None))
        save_card = price is None or self.rng.random() < 0.2
        return Policy(
            request=PaymentRequest(money=price, save_card=save_card),
            return_url=self.rng.choice((None, "https://shop.example/return")),
        )

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

    # --- What can happen ---------------------------------------------------------------------

    def step(self) -> bool:
        """Let one thing happen; whether the store or Stripe may have changed."""
        if self.actors and self.rng.random() < 0.72:
            return self._go_on(self.rng.choice(self.actors))
        happening = self.rng.choices(
            tuple(self.happenings),
            weights=tuple(self.happenings.values()),
        )[0]
        return happening()

    def _message(self) -> bool:
        customer = self.rng.choice(self.customers)
        waits = customer.patient and any(actor.of is customer for actor in self.actors)
        letter = None if waits else customer.next_letter()
        if letter is None:
            return False
        for _ in range(self.rng.choice((1, 1, 1, 1, 2, 3))):
            self._send(customer, letter)
        return False

    def _send(self, customer: Customer, letter: Letter) -> None:
        said = Said(letter.text, customer.session_id, letter.message_id)

        def then(result: Reply | BotError) -> None:
            if isinstance(result, Reply):
                self.replies.append((customer, letter, result))
                if self.rng.random() > self.trouble / 4:  # else the answer is lost
                    customer.read(result)
            elif isinstance(result, RetryLater) and letter is customer.latest:
                self._send(customer, letter)

        self._begin(f"{customer.session_id} {letter}", self.chat.take_turn(said), then, customer)
        self._go_on(self.actors[-1])  # messages arrive in the order in which they are sent

    def _sweep(self) -> bool:
        self._begin("sweep", self.settlement.reconcile(), _forget)
        self._begin("sweep of refunds", self.refunds.reconcile(), _forget)
        return False

    def _poll(self) -> bool:
        customer = self.rng.choice(self.customers)
        look = self.chat.look(customer.session_id)
        self._begin(f"{customer.session_id} looks", look, _forget)
        return False

    def _bank(self) -> bool:
        """Let a customer approve a payment at their bank, or fail to, where they have the link."""
        if self.policy.return_url is None:
            return False
        intents = self.simulator.books() if self.money else self.simulator.setups()
        asked = [each for each in intents if each.status == "requires_action"]
        if not asked:
            return False
        intent, outcome = self.rng.choice(asked), self.rng.choice(("succeeded", "failed"))
        self.note(f"at the bank: {intent.id} {outcome}")
        self.simulator.authenticate(intent.id, outcome)
        return True

    def _event(self) -> bool:
        """Let an event arrive: a new one or an old one, in any order, and perhaps again."""

        def keep(_: str, __: Mapping[str, str], body: bytes) -> int:
            self.mail.append(body)
            return 200

        self.simulator.webhooks.deliver(keep)
        event = read_event(self.rng.choice(self.mail)) if self.mail else None
        if event is not None:
            about = f"event {event.subject.name} of {event.payment_id}"
            self._begin(about, self.webhooks.apply_event(event), _forget)
        return False

    def _refund(self) -> bool:
        paid = [payment for payment in self.payments() if payment.status.took_money]
        if not paid:
            return False
        payment = self.rng.choice(paid)
        amount, key = self.rng.choice(((None, None), (1000, "a"), (1000, "b"), (4900, "c")))
        asked = self.refunds.refund(payment.id, amount, key)
        self._begin(f"refund {key} of {payment.id}", asked, _forget)
        return False

    def _delete(self) -> bool:
        with suppress(BotError):
            self.merchant.delete_session(self.rng.choice(self.customers).session_id)
            self.note("a session is deleted")
        return True

    def _time(self) -> bool:
        seconds = self.rng.choice((1, 5, 31, 31, 300, 4000, 21 * 3600, 25 * 3600))
        self.note(f"{seconds} s pass")
        if seconds > _LONGEST_ON_THE_WAY:
            self._deliver_what_networks_do_not_hold()
        self.clock.forward(timedelta(seconds=seconds))
        if self.rng.random() < 0.3:
            self.store.purge(self.clock())
        return False

    def _deliver_what_networks_do_not_hold(self) -> None:
        """Let no refund and no confirmation be on its way when Stripe forgets its key.

        A PaymentIntent may take for ever to be made: the protocol of a charge holds even then.
        """
        faults = self.simulator.faults
        for index, request in reversed(list(enumerate(faults.delayed))):
            if request.path.endswith(("/refunds", "/confirm")):
                faults.deliver_delayed(index)

    def _late(self) -> bool:
        waiting = self.simulator.faults.delayed
        if not waiting:
            return False
        index = self.rng.randrange(len(waiting))
        self.note(f"late: {waiting[index].path}")
        self.simulator.faults.deliver_delayed(index)
        return True

    def _death(self) -> bool:
        """Kill the process: nothing under way goes on."""
        if not self.actors or self.rng.random() > self.trouble:
            return False
        self.note("the process dies")
        for actor in self.actors:
            actor.work.close()
        self.actors.clear()
        return False

    # --- How things under way go on ----------------------------------------------------------

    def _begin(
        self, name: str, work: Work, then: Callable[[Any], None], of: Customer | None = None
    ) -> None:
        self.note(f"begins: {name}")
        self.actors.append(Actor(name, work, then, of))

    def _go_on(self, actor: Actor) -> bool:
        if actor.effect is not None and actor.outcome is None:
            return self._perform(actor, actor.effect)
        before = self.store.changes
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
        return self.store.changes > before

    def _perform(self, actor: Actor, effect: Effect) -> bool:
        if isinstance(effect, Wait):
            self.clock.forward(timedelta(seconds=effect.seconds))
            actor.outcome = Waited()
            return False
        self.clock.forward(timedelta(seconds=self.rng.choice((0.05, 0.3, 1.0))))
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

    # --- After the storm ---------------------------------------------------------------------

    def calm_down(self) -> Iterator[bool]:
        """Let all that is under way end, the network heal, and the sweeps come; step by step.

        Yields whether the store or Stripe may have changed.
        """
        self.simulator.faults.clear()
        while self.simulator.faults.delayed:
            self.simulator.faults.deliver_delayed()
            yield True
        for _ in range(400):
            if not self.actors:
                break
            yield self._go_on(self.rng.choice(self.actors))
        for wait in (_BETWEEN_SWEEPS, _BETWEEN_SWEEPS, _NOBODY_COMES_BACK, _BETWEEN_SWEEPS):
            self.clock.forward(wait)
            self._sweep()
            while self.actors:
                yield self._go_on(self.actors[0])

    # --- Chance ------------------------------------------------------------------------------

    def _fault(self, request: Request) -> Fault | None:
        if self.rng.random() >= self.trouble:
            return None
        fault = self.rng.choice(FAULTS)
        if fault.kind in _TOO_SLOW:
            self.clock.forward(timedelta(seconds=9))
        self.note(f"fault {fault.kind} after={fault.after}: {request.method} {request.path}")
        return fault

    def _name(self) -> str:
        self._names += 1
        return f"{self._names:032x}"

    def note(self, line: str) -> None:
        """Keep what happens for the story."""
        self.journal.append(f"{self.clock.now:%d %H:%M:%S} {line}")
