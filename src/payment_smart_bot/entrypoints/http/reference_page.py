"""`GET /docs`: the OpenAPI document for reading, with a form for each operation.

The page loads its own files only. It shows what `openapi.json` beside it says, and sends requests
as whoever reads it would: keys are typed there and kept nowhere.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page

_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'self'; "
        "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}
_BODY: Final = """\
<main>
<h1>API of Payment Smart Bot</h1>
<p id="about">Loading <a href="openapi.json">openapi.json</a> …</p>
<form id="keys">
<label>Merchant key, sent as Authorization: Bearer
<input name="merchant" type="password" autocomplete="off"></label>
<label>X-Api-Key, where a gateway asks for one
<input name="gateway" type="password" autocomplete="off"></label>
<button>Load again with these keys</button>
</form>
<div id="operations"></div>
</main>"""
_PAGE: Final = build_html_page(
    "API of Payment Smart Bot",
    _BODY,
    styles="docs.css",
    root="",
    scripts='<script src="assets/docs.js" defer></script>\n',
)


async def show_reference_page(request: Request) -> Response:  # noqa: ARG001 - a handler
    """Return the page."""
    return HTMLResponse(_PAGE, headers=_HEADERS)
