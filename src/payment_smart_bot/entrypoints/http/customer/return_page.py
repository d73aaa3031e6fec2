"""Where a bank, or Stripe's page, sends a customer back to: a page that leads to the chat.

What Stripe adds to the address is not read. The outcome is asked of Stripe, by the customer's next
message, by a poll, or by the sweep.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from payment_smart_bot.entrypoints.http.customer.card_page import note_page

_SENTENCE: Final = (
    "You can close this page and go back to the chat: any message there shows how it went."
)
_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
}


async def return_page(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
    """`GET /return`: say that the customer can go back to the chat."""
    return HTMLResponse(note_page("Thank you", _SENTENCE, root=""), headers=_HEADERS)
