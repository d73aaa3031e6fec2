"""A small world in which everything can go wrong, driven by one seed.

The clock, the order of things, the faults of the network and the deaths of the process are drawn
from the seed.
"""

from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Final

from tests.simulation.people import Customer, Letter
from tests.simulation.scenarios import SKEW
from tests.simulation.stage import PRICE, Actor, Parts, Stage, ignore

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.errors import BotError, RetryLater
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.service.conversing.replies import Reply, Said
from stripe_simulator import Account, Fault, Kind, Request

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
_LONGEST_ON_THE_WAY: Final = 3 * 3600
"""Seconds, for a refund: nobody can know one that Stripe hears of once it has forgotten its key."""

_TOO_SLOW: Final = frozenset({Kind.TIMEOUT, Kind.DELAYED, Kind.IN_FLIGHT})


class World(Stage):
    """Everything there is; `step` lets one thing happen."""

    customer_kind: type[Customer] = Customer

    def __init__(self, seed: int, parts: Parts | None = None) -> None:
        self.rng = Random(seed)
        account = Account(reuse_after_decline=self.rng.random() < 0.7)
        policy = self.new_policy()
        # Drawn apart, so that the rest of a world is the same whatever the clocks say.
        skew = Random(f"clock {seed}").choice((timedelta(), SKEW, -SKEW))
        self.trouble = self.rng.choice((0.0, 0.1, 0.3, 0.6))
        count = self.rng.choice((1, 1, 1, 2))
        customers = [
            self.customer_kind(
                f"customer-{n}", Random(seed * 7 + n), patient=self.rng.random() < 0.7
            )
            for n in range(count)
        ]
        super().__init__(policy, customers, parts, account)
        self.skew = skew
        self.simulator.faults.choose(self._fault)
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

    def new_policy(self) -> Policy:
        """Return how conversations are held in this world."""
        price = self.rng.choice((PRICE, PRICE, PRICE, None))
        save_card = price is None or self.rng.random() < 0.2
        return Policy(
            request=PaymentRequest(money=price, save_card=save_card),
            return_url=self.rng.choice((None, "https://shop.example/return")),
        )

    # --- What can happen ---------------------------------------------------------------------

    def step(self) -> bool:
        """Let one thing happen; whether the store or Stripe may have changed."""
        if self.actors and self.rng.random() < 0.72:
            return self.go_on(self.rng.choice(self.actors))
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
        copies = self.rng.choice((1, 1, 1, 1, 2, 3))
        if letter.text == "confirm":
            customer.words_given += 1 if letter.message_id else copies
        for _ in range(copies):
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

        self.begin(f"{customer.session_id} {letter}", self.chat.take_turn(said), then, customer)
        self.go_on(self.actors[-1])  # messages arrive in the order in which they are sent

    def _sweep(self) -> bool:
        self.begin_sweeps()
        return False

    def _poll(self) -> bool:
        self.begin_look(self.rng.choice(self.customers))
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
        self.collect_mail()
        if self.mail:
            self.begin_event(self.rng.choice(self.mail))
        return False

    def _refund(self) -> bool:
        paid = [payment for payment in self.payments() if payment.status.took_money]
        if not paid:
            return False
        payment = self.rng.choice(paid)
        amount, key = self.rng.choice(((None, None), (1000, "a"), (1000, "b"), (4900, "c")))
        asked = self.refunds.refund(payment.id, amount, key)
        self.begin(f"refund {key} of {payment.id}", asked, ignore)
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
        """Let nothing be on its way when Stripe forgets its key."""
        faults = self.simulator.faults
        for index in reversed(range(len(faults.delayed))):
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
        if self.actors and self.rng.random() <= self.trouble:
            self.kill()
        return False

    # --- Chance ------------------------------------------------------------------------------

    def take_time(self) -> timedelta:
        """Return how long a call takes."""
        return timedelta(seconds=self.rng.choice((0.05, 0.3, 1.0)))

    def choose_actor(self) -> Actor:
        """Return what goes on next."""
        return self.rng.choice(self.actors)

    def _fault(self, request: Request) -> Fault | None:
        if self.rng.random() >= self.trouble:
            return None
        fault = self.rng.choice(FAULTS)
        if fault.kind in _TOO_SLOW:
            self.clock.forward(timedelta(seconds=9))
        self.note(f"fault {fault.kind} after={fault.after}: {request.method} {request.path}")
        return fault
