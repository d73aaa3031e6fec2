"""What the merchant's file adds to the customer's pages: its colour and its logo."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.entrypoints.http.customer.assets import answer_with_file
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.operation import Handler
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.settings.colours import Colours, Shades
from payment_smart_bot.settings.merchant_file import MerchantFile

COLOURED: Final = frozenset({"/assets/pay.css", "/assets/receipt.css", "/assets/chat/chat.css"})
"""The style sheets of the customer's pages; each names its colours `--accent` and so on."""

_LOGO_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
    )
}
"""For a logo that is opened by itself: whatever is drawn in it, it does nothing."""


def write_colours(path: str, colours: Colours | None) -> bytes:
    """Return what is appended to the style sheet at a path, so that it has the merchant's colour.

    The page keeps its one style sheet: no further request, and no style in its HTML.
    """
    if colours is None or path not in COLOURED:
        return b""
    dark = f"@media (prefers-color-scheme: dark) {{\n{_write_shades(colours.dark)}}}\n"
    return f"\n/* The merchant's colour */\n{_write_shades(colours.light)}{dark}".encode()


def _write_shades(shades: Shades) -> str:
    return (
        f":root {{ --accent: {shades.accent}; --on-accent: {shades.on_accent}; "
        f"--tint: {shades.tint}; }}\n"
    )


def serve_logo(merchant: MerchantFile) -> Handler:
    """Return a handler that answers with the logo of the merchant's file, or 404 without one."""
    logo = merchant.logo

    async def serve(request: Request) -> Response:
        if logo is None:
            raise Refused(problems.NO_SUCH_PATH)
        return answer_with_file(request, logo.encode(), "image/svg+xml", headers=_LOGO_HEADERS)

    return serve
