"""The address of a Payment Link: it leads to a Checkout page of its own for each visit."""

from http import HTTPStatus

from stripe_simulator.api.checkout import payment_links
from stripe_simulator.pages import markup
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.wire import Response

_SWITCHED_OFF = "This link is not active any more. Nothing was paid."


def answer(call: Call, id_: str) -> Response:
    """Lead to a new Checkout page. Raises StripeFailure (404) for an unknown link."""
    link = payment_links.PAYMENT_LINKS.load(call, id_)
    if not link["active"]:
        message = link["inactive_message"] or _SWITCHED_OFF
        return markup.build_note("Not active", message, None, HTTPStatus.GONE)
    return markup.redirect(payment_links.open_session(call, link)["url"])
