"""The page to which a bank, or Stripe's page, sends a customer back: it leads to the chat.

We ignore what Stripe adds to the address. The customer's next message, a poll or the sweep asks
Stripe for the outcome. The chat page shows the bank's page in a frame of its own, and looks there
for this page, so that it may be framed by the chat page and by whoever frames that.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.entrypoints.http.customer.card_page import build_note_page
from payment_smart_bot.entrypoints.http.shared.operation import Handler

_POLICY: Final = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'"


def serve_return_page(frame_ancestors: tuple[str, ...]) -> Handler:
    """Return a handler that answers with the page that leads back to the chat."""
    ancestors = dict.fromkeys(("'self'", *frame_ancestors))
    headers = {"content-security-policy": f"{_POLICY}; frame-ancestors {' '.join(ancestors)}"}

    async def show_return_page(request: Request) -> Response:  # noqa: ARG001 - a handler
        page = build_note_page(words.THANK_YOU, words.BACK_TO_CHAT, root="")
        return HTMLResponse(page, headers=headers)

    return show_return_page
