"""One customer with one order, an integration, and everything that goes wrong between them."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from stripe_simulator.double_charges.integration import Build, Standing, Surroundings
from stripe_simulator.faults.fault import Fault, Kind
from stripe_simulator.protocol.wire import Request, Response
from stripe_simulator.serving.simulator import Simulator
from stripe_simulator.testing.clock import StripeClock

ORDER: Final = "order-7"
AMOUNT: Final = 4900
GOOD_CARD: Final = "pm_card_visa"
_EVERY_RETRY: Final = 100
_TWO_HOURS: Final = 2 * 60 * 60


class ProcessDied(BaseException):
    """The process of the integration ends here, in the middle of a request."""


class World:
    """Everything that a scenario moves. Its customer never sees an exception, only an error."""

    def __init__(self, build: Build, folder: Path) -> None:
        self.clock = StripeClock()
        self.simulator = Simulator.open(":memory:", clock=self.clock)
        self.simulator.webhooks.add("https://shop.example/stripe")
        self.simulator.observe(self._die_if_due)
        self.payments: list[str] = []
        self._dies_after_answer = False
        self._integration = build(Surroundings(self.simulator, folder, self.clock))

    def start(self) -> str:
        """Open the payment of the order, again and again until it opens; return its name."""
        for _ in range(5):
            with suppress(Exception):
                payment = self._integration.start(ORDER, AMOUNT)
                self.payments.append(payment)
                return payment
        raise AssertionError("the integration starts no payment")

    def pay(self, payment: str, card: str = GOOD_CARD) -> None:
        """Let the customer pay; what the integration raises is an error on their screen."""
        try:
            with suppress(Exception):
                self._integration.confirm(payment, card)
        except ProcessDied:
            self._integration.kill()

    def kill(self) -> None:
        """Kill the integration between two requests."""
        self._integration.kill()

    def break_charges(self, kind: Kind, *, after: bool = False, times: int = _EVERY_RETRY) -> None:
        """Let what takes money fail until `mend`. after: when Stripe has done it."""
        fault = Fault(kind, after=after)
        self.simulator.faults.plan(fault, "POST", times=times, only=takes_money)

    def break_everything(self, kind: Kind, *, after: bool = False) -> None:
        """Let every change fail until `mend`."""
        self.simulator.faults.plan(Fault(kind, after=after), "POST", times=_EVERY_RETRY)

    def die_at_charge(self, *, after: bool) -> None:
        """Let the process die when it takes money. after: before it reads the answer."""
        if after:
            self._dies_after_answer = True
        else:
            self.simulator.faults.choose(_die)

    def mend(self) -> None:
        """Let nothing fail any more."""
        self._dies_after_answer = False
        self.simulator.faults.clear()

    def arrive_late(self) -> None:
        """Let the requests arrive that were still on their way."""
        while self.simulator.faults.delayed:
            self.simulator.faults.deliver_delayed()

    def pass_time(self, seconds: float) -> None:
        """Let time go by, during which the integration is asked how it stands."""
        self.clock.advance(seconds)
        self._ask_all()

    def deliver_webhooks(self, *, twice: bool = False) -> None:
        """Send what is due, from the newest event to the oldest where it is sent twice."""
        arrange = (lambda due: [*reversed(due), *due]) if twice else None
        self.simulator.webhooks.arrange(arrange)
        self.simulator.webhooks.deliver(self._send)

    def approve(self) -> None:
        """Let the customer approve at their bank whatever still waits for it."""
        for entry in self.simulator.books():
            if entry.status == "requires_action":
                self.simulator.authenticate(entry.id, "succeeded")

    def finish(self) -> Standing:
        """Mend everything, let all that is late arrive, and ask the integration how it stands."""
        self.mend()
        self.arrive_late()
        self.pass_time(60)
        self.deliver_webhooks(twice=True)
        self.pass_time(_TWO_HOURS)
        self.deliver_webhooks()
        standings = self._ask_all()
        if Standing.PAID in standings:
            return Standing.PAID
        return Standing.PENDING if Standing.PENDING in standings else Standing.UNPAID

    def count_charges(self) -> int:
        """Return how often the customer's money was taken, and not given back."""
        return sum(
            entry.succeeded_charges
            for entry in self.simulator.books()
            if entry.amount_refunded < entry.amount_received
        )

    def close(self) -> None:
        """Let go of the integration and of the simulator."""
        self._integration.close()
        self.simulator.close()

    def _ask_all(self) -> list[Standing]:
        return [self._integration.ask(payment) for payment in self.payments]

    def _send(self, _: str, __: object, body: bytes) -> int:
        try:
            self._integration.hear(body)
        except Exception:
            return 500
        return 200

    def _die_if_due(self, request: Request, _: Response | None) -> None:
        if self._dies_after_answer and takes_money(request):
            raise ProcessDied


def takes_money(request: Request) -> bool:
    """Return whether a request confirms a PaymentIntent."""
    is_confirm = request.path.endswith("/confirm") or "confirm=true" in request.body.lower()
    return request.method == "POST" and is_confirm


def _die(request: Request) -> Fault | None:
    if takes_money(request):
        raise ProcessDied
    return None
