"""Where a bank, or Stripe's page, sends a customer back to: a page that leads to the chat.

What Stripe adds to the address is not read. The outcome is asked of Stripe, by the customer's next
message, by a poll, or by the sweep.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Back to the chat</title>
</head>
<body>
<main>
<h1>Thank you</h1>
<p>You can close this page and go back to the chat: any message there shows how it went.</p>
</main>
</body>
</html>
"""


async def return_page(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
    """`GET /return`: say that the customer can go back to the chat."""
    return HTMLResponse(_PAGE)
