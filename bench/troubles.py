"""What goes wrong at Stripe, by the name on the card: one customer for each fault."""

from typing import Final, NamedTuple
from urllib.parse import parse_qs

from stripe_simulator import Chooser, Fault, Kind, Request, Simulator

_TOKENISING: Final = "/v1/payment_methods"
_CHARGING: Final = "/v1/payment_intents"
_TRICKLING: Final = Fault(Kind.TRICKLE, after=True, pause=2.0)


class Trouble(NamedTuple):
    """A fault, in words, and the beginning and the end of the paths that meet it."""

    what: str
    fault: Fault
    begins: str
    ends: str = ""

    def meets(self, request: Request) -> bool:
        """Whether this request goes wrong."""
        return request.path.startswith(self.begins) and request.path.endswith(self.ends)


TROUBLES: Final = {
    "Anna Lee": Trouble("never answers a token", Fault(Kind.TIMEOUT), _TOKENISING),
    "Bella Lee": Trouble("trickles a token", _TRICKLING, _TOKENISING),
    "Carla Lee": Trouble("never answers", Fault(Kind.TIMEOUT), _CHARGING),
    "Diana Lee": Trouble("acts, and never answers", Fault(Kind.TIMEOUT, after=True), _CHARGING),
    "Emma Lee": Trouble("never answers a confirm", Fault(Kind.TIMEOUT), _CHARGING, "/confirm"),
    "Fiona Lee": Trouble("trickles, a byte in 2 s", _TRICKLING, _CHARGING),
    "Gina Lee": Trouble("trickles a confirm", _TRICKLING, _CHARGING, "/confirm"),
    "Helen Lee": Trouble("drops the connection", Fault(Kind.DROPPED), _CHARGING),
    "Irene Lee": Trouble("acts, and drops it", Fault(Kind.DROPPED, after=True), _CHARGING),
    "Julia Lee": Trouble("answers 500", Fault(Kind.ERROR_500, after=True), _CHARGING),
    "Karen Lee": Trouble("answers 500 for good", Fault(Kind.STORED_500, after=True), _CHARGING),
    "Laura Lee": Trouble("answers 429", Fault(Kind.RATE_LIMIT), _CHARGING),
    "Maria Lee": Trouble("answers garbage", Fault(Kind.CUT_JSON, after=True), _CHARGING),
}


def chooser(simulator: Simulator) -> Chooser:
    """Return what decides for each request whether it goes wrong, and how."""

    def choose(request: Request) -> Fault | None:
        trouble = TROUBLES.get(_customer(request, simulator))
        return trouble.fault if trouble and trouble.meets(request) else None

    return choose


def _customer(request: Request, simulator: Simulator) -> str:
    """Return the name on the card that a request is about, if it is about one."""
    sent = parse_qs(request.body)
    for parameter in ("billing_details[name]", "metadata[cardholder]"):
        if parameter in sent:
            return sent[parameter][0]
    of_path = (entry.metadata for entry in simulator.books() if entry.id in request.path)
    return next((metadata["cardholder"] for metadata in of_path), "")
