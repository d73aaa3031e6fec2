"""Pay with a generated client: `python pay.py http://127.0.0.1:8000 MERCHANT_KEY`."""

import sys

from payment_bot.api.default.send_message import sync as send_message
from payment_bot.api.merchant.create_session import sync as create_session
from payment_bot.client import AuthenticatedClient
from payment_bot.models.chat_reply import ChatReply
from payment_bot.models.chat_request import ChatRequest
from payment_bot.models.payment_request_body import PaymentRequestBody
from payment_bot.models.session_created import SessionCreated
from payment_bot.types import UNSET, Unset

CUSTOMER_SAYS = ("I want to pay", "Jane Doe, 4242 4242 4242 4242, 12/29, 456", "confirm")


def main(address: str, key: str) -> None:
    """Begin a session, and pay in it."""
    with AuthenticatedClient(address, key) as client:
        order = PaymentRequestBody(amount=4900, currency="usd", order_id="A-1017")
        begun = create_session(client=client, body=order)
        if not isinstance(begun, SessionCreated):
            sys.exit(f"No session was created: {begun}")
        secret: str | Unset = UNSET
        for message in CUSTOMER_SAYS:
            said = ChatRequest(message=message, session_id=begun.session_id, card_secret=secret)
            reply = send_message(client=client, body=said)
            if not isinstance(reply, ChatReply):
                sys.exit(f"The message was not taken: {reply}")
            secret = reply.card_secret or secret  # given with the card, and needed to confirm
            print(reply.response)
        print(reply.status.value)


if __name__ == "__main__":
    main(*sys.argv[1:])
