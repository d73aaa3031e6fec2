"""The pages for browsers: the bank's challenge, Checkout, and what Stripe.js would be."""

from __future__ import annotations

from http import HTTPStatus
from importlib import resources
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from stripe_simulator import (
    challenges,
    checkout_sessions,
    errors,
    page_challenge,
    page_checkout,
    page_html,
)
from stripe_simulator.wire import Response

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.wire import Request

_SCRIPT, _STYLE = "text/javascript; charset=utf-8", "text/css; charset=utf-8"
# The frame takes no script but ours, talks to nobody but this API, and may be framed by any shop.
_FRAME_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
    " form-action 'none'"
)
_FILES = {
    "/_simulator/stripe.js": ("stripe.js", _SCRIPT),
    "/_simulator/browser/frame.html": ("frame.html", "text/html; charset=utf-8"),
    "/_simulator/browser/frame.js": ("frame.js", _SCRIPT),
    "/_simulator/browser/frame.css": ("frame.css", _STYLE),
    page_html.STYLES: ("pages.css", _STYLE),
}


def owns(path: str) -> bool:
    """Say whether a path is a page's, and not the API's."""
    return path in _FILES or path.startswith((challenges.PATH, checkout_sessions.PATH))


def answer(call: Call, request: Request) -> Response:
    """Answer a browser. A form counts only if it was sent from these pages themselves."""
    if request.method == "POST" and not _is_from_here(request):
        text = "This form was sent from another site, so nothing was done."
        return page_html.note("Not done", text, None, HTTPStatus.FORBIDDEN)
    try:
        if request.path.startswith(challenges.PATH):
            token = request.path.removeprefix(challenges.PATH)
            return page_challenge.answer(call, token, request)
        id_, _, part = request.path.removeprefix(checkout_sessions.PATH).partition("/")
        return page_checkout.answer(call, id_, part, request)
    except errors.StripeFailure:
        text = "There is no such page. The link may have been cut short."
        return page_html.note("Not found", text, None, HTTPStatus.NOT_FOUND)


def _is_from_here(request: Request) -> bool:
    """Say whether a form came from this origin; programs that send no Origin are no browsers."""
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def file(path: str) -> Response | None:
    """Return a script or a style sheet, which is the same for everybody, or None."""
    if path not in _FILES:
        return None
    name, content_type = _FILES[path]
    body = resources.files("stripe_simulator").joinpath("browser", name).read_text("utf-8")
    headers = {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": _FRAME_POLICY,
        "Content-Type": content_type,
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(HTTPStatus.OK, headers, body)
