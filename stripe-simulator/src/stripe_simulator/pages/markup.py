"""How pages are written: escaped, without a script, for phones and screen readers alike."""

from html import escape
from http import HTTPStatus

import msgspec

from stripe_simulator.protocol.parameters import money
from stripe_simulator.protocol.wire import Response

STYLES = "/_simulator/browser/pages.css"
# With `same-origin`, our own forms carry an Origin and nobody else sees our addresses.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Type": "text/html; charset=utf-8",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'"


class Field(msgspec.Struct, frozen=True):
    """A labelled input.

    hint: what belongs there. error: what is wrong with its value. has_focus: the visitor types
    there first.
    """

    name: str
    label: str
    autocomplete: str
    hint: str = ""
    kind: str = "text"
    inputmode: str = "text"
    value: str = ""
    error: str = ""
    has_focus: bool = False

    @property
    def html(self) -> str:
        """The input with its label, hint and error."""
        error_id, hint_id = f"{self.name}-error", f"{self.name}-hint"
        notes = [hint_id] * bool(self.hint) + [error_id] * bool(self.error)
        attributes = {
            "id": self.name,
            "name": self.name,
            "type": self.kind,
            "inputmode": self.inputmode,
            "autocomplete": self.autocomplete,
            "value": self.value,
            "aria-describedby": " ".join(notes),
            "aria-invalid": "true" if self.error else "",
        }
        written = " ".join(f'{name}="{escape(it)}"' for name, it in attributes.items() if it)
        written += " autofocus" if self.has_focus else ""
        hint = f'<p class="hint" id="{hint_id}">{escape(self.hint)}</p>' if self.hint else ""
        error = f'<p class="error" id="{error_id}">{escape(self.error)}</p>' if self.error else ""
        return (
            f'<div class="field"><label for="{self.name}">{escape(self.label)}</label>'
            f"{hint}<input {written} required>{error}</div>"
        )


def build_page(
    title: str, body: str, status: int = HTTPStatus.OK, *, in_frames: bool = False
) -> Response:
    """Return a page. body: HTML. in_frames: other sites may show the page in a frame."""
    policy = _POLICY if in_frames else f"{_POLICY}; frame-ancestors 'none'"
    html = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)}</title><link rel="stylesheet" href="{STYLES}"></head>'
        f"<body><main><h1>{escape(title)}</h1>{body}"
        '<p class="hint">This is the Stripe simulator: no money moves.</p></main></body></html>'
    )
    return Response(status, _HEADERS | {"Content-Security-Policy": policy}, html)


def build_note(
    title: str, text: str, way_back: str | None, status: int = HTTPStatus.OK
) -> Response:
    """Return a page that says one thing, with a link to where the visitor came from."""
    return build_page(title, f"<p>{escape(text)}</p>{build_link(way_back)}", status, in_frames=True)


def build_link(url: str | None, text: str = "Go back") -> str:
    """Return a link as HTML, or nothing where there is nowhere to go."""
    return "" if url is None else f'<p><a href="{escape(url)}">{escape(text)}</a></p>'


def redirect(url: str) -> Response:
    """Return a response that sends the browser on with a GET."""
    return Response(HTTPStatus.SEE_OTHER, _HEADERS | {"Location": url}, "")


def format_amount(minor_units: int, currency: str) -> str:
    """Return an amount as people read it: $10.99 USD."""
    return f"{money.format_amount(minor_units, currency)} {currency.upper()}"
