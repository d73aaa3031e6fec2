"""The HTML of the desk, which has no data in it: its script asks for all of it."""

from typing import Final

from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page

HEADERS: Final = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
}


def build_page(merchant: str, *, asks_who_is_in: bool) -> str:
    """Return the page of a merchant's desk.

    `asks_who_is_in`: its script asks for the sign-in first. Where there can be none, the answer
    would be an error in the browser's console.
    """
    first = "table" if asks_who_is_in else "door"
    return build_html_page(
        f"Payments · {merchant}",
        _BODY.format(first=first),
        styles="desk/desk.css",
        root="",
        scripts=_SCRIPT,
    )


_SCRIPT: Final = '<script type="module" src="assets/desk/main.js"></script>\n'
_BODY: Final = (
    '<div id="app" data-first="{first}">'
    '<noscript><p class="note">The desk needs JavaScript.</p></noscript></div>'
)
