"""The page to which a bank, or Stripe's page, sends a customer back: it leads to the chat.

We ignore what Stripe adds to the address. The customer's next message, a poll or the sweep asks
Stripe for the outcome.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from payment_smart_bot.entrypoints.http.customer.card_page import build_note_page

_SENTENCE: Final = (
    "You can close this page and go back to the chat. You will read there how it went, at the "
    "latest with your next message."
)
_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
}


async def show_return_page(request: Request) -> Response:  # noqa: ARG001 - a handler
    """Return the page that leads back to the chat."""
    return HTMLResponse(build_note_page("Thank you", _SENTENCE, root=""), headers=_HEADERS)
