"""The bot as a target of the bench of double charges: `python -m bench.double_charges`.

A shop begins one conversation for each order, remembers it on its disk, and gives its link to
whoever opens the order again. The customer gives a card in the chat, and confirms. Real parts all
through: SQLite, the Stripe adapter, the official SDK, the simulator.
"""

import sys
from datetime import UTC, datetime
from typing import Final

from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import read_event
from payment_smart_bot.bootstrap.parts import draw_random_bits
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Wait, Waited
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.service.back_office.merchant import Merchant
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.conversing.session_ids import new_session_id
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from payment_smart_bot.service.settling.webhooks import Webhooks
from stripe_simulator.double_charges.integration import Standing, Surroundings, Target
from stripe_simulator.double_charges.program import main

NUMBERS: Final = {
    "pm_card_visa": "4242424242424242",
    "pm_card_mastercard": "5555555555554444",
    "pm_card_visa_chargeDeclined": "4000000000000002",
    "pm_card_authenticationRequired": "4000002760003184",
    "pm_card_processing": "4000000000080103",
}
"""What the customer types for each card of the bench."""
POLICY: Final = Policy(return_url="https://shop.example/return")
_MOST_MESSAGES: Final = 3


class Bot:
    """The bot, and the shop that sends customers to it."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._sessions: dict[str, str] = {}  # the shop's table of orders, which outlives the bot
        self._begin()

    def _begin(self) -> None:
        clock = self._tell_time
        folder = self._surroundings.folder
        gateway = StripeGateway(self._surroundings.new_client())
        phrasebook = EnglishPhrasebook(POLICY.fields.phrases)
        self._store = SqliteStore(folder / "bot.sqlite3")
        ledger = Ledger(self._store, clock)
        self._settlement = Settlement(ledger, POLICY, phrasebook, clock, draw_random_bits)
        self._chat = Chat(ledger, POLICY, phrasebook, clock, self._settlement, draw_random_bits)
        self._webhooks = Webhooks(ledger, clock, self._settlement)
        self._merchant = Merchant(self._store, POLICY, clock, new_session_id, draw_random_bits)
        sealer = LocalSealer.from_key_file(folder / "bot.key")
        self._handler = EffectHandler(gateway, sealer, clock)

    def start(self, order: str, amount: int) -> str:
        """Begin the conversation of an order, or return it."""
        if order not in self._sessions:
            asked = {"amount": amount, "currency": "usd", "orderId": order}
            self._sessions[order] = self._merchant.create_session(asked).id
        return self._sessions[order]

    def confirm(self, payment: str, card: str) -> None:
        """Give the card, and confirm. Raises SessionNotFound for a link that has expired."""
        details = f"Jane Doe, {NUMBERS[card]}, 12/29, 456"
        for _ in range(_MOST_MESSAGES):
            status = self._merchant.show_session(payment).status
            if status in (Status.COLLECTING, Status.CANCELLED):
                self._say(payment, details)
            else:
                self._say(payment, "confirm")
                return

    def kill(self) -> None:
        """Begin anew over the same files."""
        self.close()
        self._begin()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def ask(self, payment: str) -> Standing:
        """Return what the ledger says, after the sweep that runs every minute."""
        run(sweep_sessions(self._settlement), self._perform)
        found = self._store.load_latest_payment(payment)
        if found is None:
            return Standing.UNPAID
        if found.status.took_money:
            return Standing.PAID
        is_open = found.status is PaymentStatus.CHARGING
        return Standing.PENDING if is_open else Standing.UNPAID

    def hear(self, event: bytes) -> None:
        """Apply an event."""
        about = read_event(event)
        if about is not None:
            run(self._webhooks.apply_event(about), self._perform)

    def _say(self, session_id: str, text: str) -> None:
        run(self._chat.take_turn(Said(text, session_id)), self._perform)

    def _perform(self, effect: Effect) -> Outcome:
        if isinstance(effect, Wait):
            self._surroundings.clock.advance(effect.seconds)
            return Waited()
        return self._handler.perform(effect)

    def _tell_time(self) -> datetime:
        return datetime.fromtimestamp(self._surroundings.clock(), UTC)


BOT: Final = Target("Payment Smart Bot", Bot)

if __name__ == "__main__":
    sys.exit(main(["bench.double_charges:BOT", "--examples"]))
