"""The scripts and style sheets of the pages, which are the same for everybody."""

from http import HTTPStatus
from importlib import resources

from stripe_simulator.pages.markup import STYLES
from stripe_simulator.protocol.wire import Response

_SCRIPT, _STYLE = "text/javascript; charset=utf-8", "text/css; charset=utf-8"
_FILES = {
    "/_simulator/stripe.js": ("stripe.js", _SCRIPT),
    "/_simulator/browser/frame.html": ("frame.html", "text/html; charset=utf-8"),
    "/_simulator/browser/frame.js": ("frame.js", _SCRIPT),
    "/_simulator/browser/frame.css": ("frame.css", _STYLE),
    STYLES: ("pages.css", _STYLE),
}
# The frame runs no script but ours and talks to this API alone. Any shop may show it.
_FRAME_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
    " form-action 'none'"
)


def exists(path: str) -> bool:
    """Say whether there is a file at this path."""
    return path in _FILES


def find(path: str) -> Response | None:
    """Return the file at this path, or None."""
    if not exists(path):
        return None
    name, content_type = _FILES[path]
    body = resources.files("stripe_simulator.pages").joinpath("browser", name).read_text("utf-8")
    headers = {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": _FRAME_POLICY,
        "Content-Type": content_type,
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(HTTPStatus.OK, headers, body)
