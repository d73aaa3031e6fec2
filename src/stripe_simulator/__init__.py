"""A Stripe that fails like Stripe, offline. See README.md in this folder.

simulator = Simulator.open(":memory:")
client = stripe.StripeClient("sk_test_simulator", http_client=simulator.http_client())
client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
"""

from stripe_simulator.account import Account
from stripe_simulator.books import Entry
from stripe_simulator.faults import Fault, Kind
from stripe_simulator.simulator import Simulator
from stripe_simulator.webhooks import Endpoint, Message, Sent
from stripe_simulator.wire import NoAnswer, Request, Response

__all__ = [
    "Account",
    "Endpoint",
    "Entry",
    "Fault",
    "Kind",
    "Message",
    "NoAnswer",
    "Request",
    "Response",
    "Sent",
    "Simulator",
]
