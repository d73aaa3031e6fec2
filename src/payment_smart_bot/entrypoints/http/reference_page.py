"""`GET /docs`: the OpenAPI document for reading, with a form for each operation.

The page loads its own files only. It shows what `openapi.json` beside it says, and sends requests
as whoever reads it would: keys are typed there and kept nowhere.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'self'; "
        "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>API of Payment Smart Bot</title>
<link rel="icon" href="assets/icon.svg">
<link rel="stylesheet" href="assets/docs.css">
<script src="assets/docs.js" defer></script>
</head>
<body>
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
</main>
</body>
</html>
"""


async def show_reference_page(request: Request) -> Response:  # noqa: ARG001 - a handler
    """Return the page."""
    return HTMLResponse(_PAGE, headers=_HEADERS)
