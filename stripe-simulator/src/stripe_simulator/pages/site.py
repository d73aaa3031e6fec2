"""Which page is at which path: the bank's challenge, Checkout, a Payment Link, or a file."""

from http import HTTPStatus
from urllib.parse import urlsplit

from stripe_simulator.api.checkout import payment_links, sessions
from stripe_simulator.api.intents import challenges
from stripe_simulator.pages import challenge, checkout, files, markup, payment_link
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.wire import Request, Response


def owns(path: str) -> bool:
    """Say whether a path belongs to the pages, and not to the API."""
    return files.exists(path) or path.startswith(
        (challenges.PATH, payment_links.PATH, sessions.PATH)
    )


def answer(call: Call, request: Request) -> Response:
    """Answer with a page. A form is taken only if these pages sent it."""
    if request.method == "POST" and not _is_same_origin(request):
        text = "This form was sent from another site, so nothing was done."
        return markup.build_note("Not done", text, None, HTTPStatus.FORBIDDEN)
    try:
        if request.path.startswith(challenges.PATH):
            token = request.path.removeprefix(challenges.PATH)
            return challenge.answer(call, token, request)
        if request.path.startswith(payment_links.PATH):
            return payment_link.answer(call, request.path.removeprefix(payment_links.PATH))
        id_, _, part = request.path.removeprefix(sessions.PATH).partition("/")
        return checkout.answer(call, id_, part, request)
    except errors.StripeFailure:
        text = "There is no such page. The link may have been cut short."
        return markup.build_note("Not found", text, None, HTTPStatus.NOT_FOUND)


def _is_same_origin(request: Request) -> bool:
    """Say whether a form came from this origin. Only browsers send an Origin."""
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")
