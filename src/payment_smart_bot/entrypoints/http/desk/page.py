"""The HTML of the desk, which has no data in it: its script asks for all of it."""

from html import escape
from typing import Final

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


def build_page(merchant: str) -> str:
    """Return the page of a merchant's desk."""
    modules = "".join(_MODULE.format(name=name) for name in MODULES)
    return _PAGE.format(merchant=escape(merchant), modules=modules)


_MODULE: Final = '<link rel="modulepreload" href="assets/desk/{name}">\n'

# The addresses are relative, so the page also works under a path in PUBLIC_BASE_URL.
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Payments · {merchant}</title>
<link rel="icon" href="assets/icon.svg">
<link rel="stylesheet" href="assets/desk/desk.css">
{modules}<script type="module" src="assets/desk/main.js"></script>
</head>
<body>
<div id="app"><noscript><p class="note">The desk needs JavaScript.</p></noscript></div>
</body>
</html>
"""
