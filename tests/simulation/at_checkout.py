"""The world in which customers pay on Stripe's own page, whose link they got in the chat.

They pay there at any time, with good cards and bad ones, also on links that they had given up, and
go through their bank's question or not.
"""

from dataclasses import dataclass, field

from tests.simulation.people import ASKING_CARDS, BAD_CARDS, GOOD_CARDS, Customer
from tests.simulation.stage import PRICE
from tests.simulation.world import World

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.service.conversing.replies import Reply
from stripe_simulator.testing.browser import Browser


@dataclass
class Visitor(Customer):
    """Somebody who pays on pages; `links` are all that they were ever given.

    `entered` holds the last four digits of every card that they have entered, and None for each
    time that they have paid by something else.
    """

    links: list[str] = field(default_factory=list)
    entered: list[str | None] = field(default_factory=list)

    def read(self, reply: Reply) -> None:
        """Take in a reply, and keep the link in it."""
        super().read(reply)
        if reply.action_url is not None and reply.action_url not in self.links:
            self.links.append(reply.action_url)

    def enter(self, last4: str | None) -> None:
        """Pay on a page, which is their word."""
        self.entered.append(last4)
        self.words_given += 1

    def agreed_to(self, last4: str | None) -> bool:
        """Whether they have entered that card."""
        return last4 in self.entered

    def _text(self) -> str:
        lot = self.rng.random()
        if lot < 0.2:
            return "cancel"
        if lot < 0.3:
            return self.rng.choice(("Is this safe?", "hello", "4242 4242 4242 4242, 12/29, 456"))
        return "I want to pay" if self.status is Status.CANCELLED else "pay"


class CheckoutWorld(World):
    """A world of `CARD_ENTRY=checkout`."""

    customer_kind = Visitor

    def new_policy(self) -> Policy:
        """Return the policy of this world, in which a bank can always send customers back."""
        back = "https://shop.example/return"
        return Policy(
            request=PaymentRequest(money=PRICE), return_url=back, entry_mode=EntryMode.CHECKOUT
        )

    def tries_agreed_to(self, payment: Payment) -> int:
        """Return how often a card was entered: each is one try."""
        return len(self._visitor(self.owner_of(payment)).entered)

    def step(self) -> bool:
        """Let one thing happen; a visit to a page is one."""
        self.happenings.setdefault(self._page, 25)
        return super().step()

    def _page(self) -> bool:
        visitor = self._visitor(self.rng.choice(self.customers))
        if not visitor.links:
            return False
        link = self.rng.choice(visitor.links[-2:])
        if self.rng.random() < 0.1:
            visitor.enter(None)
            page = Browser(self.simulator).pay_without_card(link)
            self.note(f"{visitor.session_id} pays without a card on {link[-8:]}: {page.status}")
            return True
        number = self.rng.choice(
            self.rng.choices((GOOD_CARDS, BAD_CARDS, ASKING_CARDS), (6, 3, 2))[0]
        )
        visitor.enter(number[-4:])
        page = Browser(self.simulator).pay(link, number=number)
        self.note(f"{visitor.session_id} enters {number[-4:]} on {link[-8:]}: {page.status}")
        return True

    @staticmethod
    def _visitor(customer: Customer) -> Visitor:
        assert isinstance(customer, Visitor)
        return customer
