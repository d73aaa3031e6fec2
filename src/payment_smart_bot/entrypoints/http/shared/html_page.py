"""The HTML around each page: its head, and where its files are."""

from html import escape
from typing import Final


def build_html_page(
    title: str,
    body: str,
    *,
    styles: str,
    language: str = "en",
    root: str = "../",
    scripts: str = "",
) -> str:
    """Return a page.

    `body`, and what loads its `scripts`, are HTML; `styles` is a file of the assets. `root` is the
    relative address of the server's root, so that pages also work under a path in PUBLIC_BASE_URL.
    """
    return _PAGE.format(
        title=escape(title),
        body=body,
        styles=styles,
        language=language,
        root=root,
        scripts=scripts,
    )


_PAGE: Final = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, \
interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="icon" href="{root}assets/icon.svg">
<link rel="stylesheet" href="{root}assets/{styles}">
{scripts}</head>
<body>
{body}
</body>
</html>
"""
