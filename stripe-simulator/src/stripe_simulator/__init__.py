"""A Stripe that fails like Stripe, offline. See README.md in this folder.

simulator = Simulator.open(":memory:")
client = stripe.StripeClient("sk_test_simulator", http_client=simulator.http_client())
client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})

What is exported here is the surface; what lies in the packages below may move.
"""

from stripe_simulator.api.books import Entry, Setup
from stripe_simulator.cards.catalogue import PROCESSING_SECONDS
from stripe_simulator.faults.fault import Fault, Kind
from stripe_simulator.faults.faults import Chooser
from stripe_simulator.protocol.account import NO_RAW_CARDS, Account
from stripe_simulator.protocol.api_keys import PUBLISHABLE
from stripe_simulator.protocol.errors import StripeFailure
from stripe_simulator.protocol.wire import NoAnswer, Request, Response
from stripe_simulator.serving.simulator import Simulator
from stripe_simulator.webhooks.message import Endpoint, Message, Sent

__all__ = [
    "NO_RAW_CARDS",
    "PROCESSING_SECONDS",
    "PUBLISHABLE",
    "Account",
    "Chooser",
    "Endpoint",
    "Entry",
    "Fault",
    "Kind",
    "Message",
    "NoAnswer",
    "Request",
    "Response",
    "Sent",
    "Setup",
    "Simulator",
    "StripeFailure",
]
