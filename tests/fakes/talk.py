"""A conversation over fakes, said line by line."""

import hashlib
from dataclasses import dataclass, field
from typing import Final

from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import Clock, FakeSealer

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Assistant, PaymentGateway, Sealer, Sorter, Store
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.settlement import Settlement

PRICE: Final = Money(4900, "usd")
SEED: Final = "0123456789abcdef" * 2


def paying(money: Money = PRICE, policy: Policy | None = None) -> Policy:
    """Return a policy whose conversations are about an amount."""
    return replace(policy or Policy(), request=PaymentRequest(money=money))


@dataclass
class Talk:
    """A conversation over a store, said line by line."""

    store: Store = field(default_factory=MemoryStore)
    policy: Policy = field(default_factory=Policy)
    clock: Clock = field(default_factory=Clock)
    gateway: PaymentGateway = field(default_factory=FakeGateway)
    sealer: Sealer = field(default_factory=FakeSealer)
    assistant: Assistant | None = None
    session_id: str = "talk"
    seeds: int = 0
    holders: int = 0
    card_secrets: bool = False
    sorter: Sorter | None = None

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.store, self.clock)

    @property
    def phrasebook(self) -> Phrasebook:
        return self.policy.language.build_phrasebook(self.policy.fields.phrases, {})

    @property
    def chat(self) -> Chat:
        return Chat(
            self.ledger,
            self.policy,
            self.phrasebook,
            self.clock,
            self.settlement,
            self.new_seed,
            card_secrets=self.card_secrets,
            sorts_by_model=self.sorter is not None,
        )

    @property
    def settlement(self) -> Settlement:
        return Settlement(self.ledger, self.policy, self.phrasebook, self.clock, self.new_holder)

    def new_seed(self) -> str:
        self.seeds += 1
        return hashlib.sha256(f"{self.session_id} {self.seeds}".encode()).hexdigest()[:32]

    def new_holder(self) -> str:
        self.holders += 1
        return f"holder {self.holders}"

    @property
    def handler(self) -> EffectHandler:
        handler = EffectHandler(self.gateway, self.sealer, self.clock, self.assistant)
        return replace(handler, sorter=self.sorter)

    def say(
        self,
        text: str,
        message_id: str | None = None,
        payment_method_id: str | None = None,
        offer_id: str | None = None,
        card_secret: str | None = None,
    ) -> Reply:
        said = Said(
            text,
            self.session_id,
            message_id,
            payment_method_id,
            offer_id,
            card_secret=card_secret,
        )
        return run(self.chat.take_turn(said), self.handler.perform)

    def say_all(self, *texts: str) -> Reply:
        *_, last = [self.say(text) for text in texts]
        return last

    @property
    def session(self) -> Session:
        session = self.store.load(self.session_id, self.clock())
        assert session is not None
        return session


SIX_MESSAGES: Final = (
    "I need to make a payment",
    "Jane Doe",
    "4242424242424242",
    "12/27",
    "456",
    "confirm",
)


def in_english(*messages: say.Message) -> str:
    """Return what a customer reads of messages."""
    return EnglishPhrasebook(STANDARD_FIELDS.phrases).render(messages)


def as_read(reply: Reply) -> Reply:
    """Return a reply as its customer gets it: in words, not in messages."""
    return replace(reply, says=())
