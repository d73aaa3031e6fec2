"""A shop over real parts: a store, the conversation, Stripe's SDK and the simulator behind it."""

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import stripe
from tests.adapters.store_contract import OPENERS
from tests.fakes.ports import Clock, FakeSealer
from tests.fakes.talk import PRICE, paying

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.ports import PaymentGateway, Store
from payment_smart_bot.service.back_office.erasure import Erasure
from payment_smart_bot.service.back_office.merchant import Merchant
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.refunds import Refunds
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.sweep import Sweep
from payment_smart_bot.service.settling.webhooks import Webhooks
from stripe_simulator import Entry, Simulator

GOOD: Final = "4242424242424242"
DECLINED: Final = "4000000000000002"
NO_FUNDS: Final = "4000000000009995"
PENDING_REFUND: Final = "4000000000007726"
FAILING_REFUND: Final = "4000000000005126"
SHOP_KEY: Final = "sk_test_shop"


@dataclass
class Shop:
    """One merchant's shop; what customers and the merchant do in it, and what Stripe has of it."""

    store: Store
    policy: Policy = field(default_factory=paying)
    clock: Clock = field(default_factory=Clock)
    names: Iterator[int] = field(default_factory=count)
    notices: bool = False

    def __post_init__(self) -> None:
        clock, policy = self.clock, self.policy
        self.ledger = Ledger(self.store, clock, notices=self.notices)
        self.phrasebook = EnglishPhrasebook(policy.fields.phrases)
        self.simulator = Simulator.open(":memory:", clock=lambda: self.clock().timestamp())
        self.stripe = stripe.StripeClient(SHOP_KEY, http_client=self.simulator.http_client())
        self.gateway: PaymentGateway = StripeGateway(self.stripe)
        self.settlement = Settlement(self.ledger, policy, self.phrasebook, clock, self.new_name)
        self.chat = Chat(
            self.ledger, policy, self.phrasebook, clock, self.settlement, self.new_name
        )
        self.merchant = Merchant(self.store, policy, clock, self.new_session_id, self.new_name)
        self.orphans = Orphans(self.ledger, self.settlement, clock)
        self.refunds = Refunds(self.ledger, clock)
        self.webhooks = Webhooks(self.ledger, clock, self.settlement)
        self.erasure = Erasure(self.store, self.gateway, clock)
        self.handler = EffectHandler(self.gateway, FakeSealer(), clock)

    def new_name(self) -> str:
        return f"{next(self.names):032x}"

    def new_session_id(self) -> str:
        return f"ses_{self.new_name()}"

    def close(self) -> None:
        self.simulator.close()

    # --- what happens in it ---

    def say(self, session_id: str, *texts: str) -> Reply:
        *_, last = [
            run(self.chat.take_turn(Said(text, session_id)), self.handler.perform) for text in texts
        ]
        return last

    def asked(self, request: Mapping[str, object] | None = None) -> Session:
        """Begin a conversation about a payment request."""
        return self.merchant.create_session(request or {})

    def confirmed(self, number: str = GOOD, name: str = "Jane Doe", **request: Any) -> Payment:
        """Have a customer pay, or try to; without an amount the policy's holds."""
        session = self.asked(request)
        self.say(session.id, name, number, "12/29", "456", "confirm")
        return self.payment_of(session.id)

    def left_charging(self, **request: Any) -> Payment:
        """Have a customer confirm, and the process die before Stripe hears of it."""
        session = self.asked(request)
        self.say(session.id, "Jane Doe", GOOD, "12/29", "456")
        turn = self.chat.take_turn(Said("confirm", session.id))
        next(turn)
        turn.close()
        return self.payment_of(session.id)

    def payment_of(self, session_id: str) -> Payment:
        payment = self.store.load_latest_payment(session_id)
        assert payment is not None
        return payment

    def refund(
        self, payment: Payment, amount: int | None = None, key: str | None = None
    ) -> Payment:
        return run(self.refunds.refund(payment.id, amount, key), self.handler.perform)

    def sweep_refunds(self) -> Sweep:
        return run(self.refunds.reconcile(), self.handler.perform)

    # --- what came of it ---

    def at_stripe(self, payment: Payment) -> Entry:
        (entry,) = [entry for entry in self.simulator.books() if entry.id == payment.intent_id]
        return entry

    def refunds_at_stripe(self, payment: Payment) -> list[stripe.Refund]:
        found = self.stripe.v1.refunds.list(
            {"payment_intent": payment.intent_id or "", "limit": 100}
        )
        return found.data


@contextmanager
def shop_over(name: str, **parts: Any) -> Iterator[Shop]:
    """Open a shop over one of the stores in `OPENERS`."""
    with (
        TemporaryDirectory() as folder,
        closing(OPENERS[name](Path(folder))) as store,
        closing(Shop(store, **parts)) as shop,
    ):
        yield shop


def die(
    work: Generator[Effect, Outcome, object],
    perform: Callable[[Effect], Outcome],
    at: int,
    *,
    performed: bool,
) -> None:
    """Drive until effect number `at` and kill the process there: before it, or when it was done.

    Work that ends before is not killed at all.
    """
    try:
        effect = next(work)
        for _ in range(at - 1):
            effect = work.send(perform(effect))
    except StopIteration:
        return
    if performed:
        perform(effect)
    work.close()


__all__ = ["PRICE", "Shop", "die", "shop_over"]
