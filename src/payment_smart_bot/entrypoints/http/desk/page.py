"""The HTML of the desk, which has no data in it: its script asks for all of it."""

from typing import Final

from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page

MODULES: Final = (
    "main.js", "api.js", "attention.js", "charts.js", "detail.js", "dialogs.js", "dom.js",
    "filters.js", "money.js", "new_link.js", "reports.js", "sign_in.js", "table.js", "words.js",
)  # fmt: skip
"""The desk's own modules. All are named in the HTML, so that they come at once."""

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
    modules = "".join(_MODULE.format(name=name) for name in MODULES)
    first = "table" if asks_who_is_in else "door"
    return build_html_page(
        f"Payments · {merchant}",
        _BODY.format(first=first),
        styles="desk/desk.css",
        root="",
        scripts=f'{modules}<script type="module" src="assets/desk/main.js"></script>\n',
    )


_MODULE: Final = '<link rel="modulepreload" href="assets/desk/{name}">\n'
_BODY: Final = (
    '<div id="app" data-first="{first}">'
    '<noscript><p class="note">The desk needs JavaScript.</p></noscript></div>'
)
