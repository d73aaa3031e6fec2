"""The top of the customer's pages: merchant, item, order and amount, in the HTML itself.

And how they name whom to ask: a merchant's contact, with its addresses as links.
"""

import re
from html import escape
from typing import Final
from urllib.parse import urlsplit

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.settings import Settings


def build_top(session: Session, settings: Settings, phrasebook: Phrasebook) -> str:
    """Return header and order strip as HTML."""
    request = session.request
    shown = request.money.shown if request.money else ""
    order = words.ORDER.format(id=request.order_id)
    return build_header(settings, phrasebook) + _ORDER.format(
        item=escape(request.description or (words.YOUR_ORDER if shown else words.SAVE_A_CARD)),
        order=f"<small>{escape(order)}</small>" if request.order_id else "",
        what=words.WHAT_YOU_PAY_FOR,
        amount=escape(shown),
    )


def build_header(settings: Settings, phrasebook: Phrasebook) -> str:
    """Return as HTML whose page it is."""
    merchant = phrasebook.name_merchant(settings.policy.merchant)
    return _HEADER.format(
        logo=_build_logo(settings.policy.logo_url, merchant),
        merchant=escape(merchant[:1].upper() + merchant[1:]),
        by=words.BY_STRIPE,
        mode="" if settings.is_live else f" · {words.TEST_MODE}",
        close=words.CLOSE,
    )


def link_addresses(text: str) -> str:
    """Return a text as HTML, with mail addresses and phone numbers as links; see `dom.js`."""
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = found[0]
        target = f"mailto:{address}" if found["mail"] else f"tel:{re.sub(r'[^+0-9]', '', address)}"
        parts += [escape(text[end : found.start()]), _LINK.format(escape(target), escape(address))]
        end = found.end()
    return "".join([*parts, escape(text[end:])])


def list_image_origins(logo: str | None) -> tuple[str, ...]:
    """Return the origins of the images on the page: ours, and that of the logo if there is one."""
    return ("'self'", *((find_origin(logo),) if logo else ()))


def find_origin(address: str) -> str:
    """Return the origin of an address, as a Content-Security-Policy names it."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _build_logo(url: str | None, merchant: str) -> str:
    if url is None:
        return f'<span class="logo" aria-hidden="true">{escape(merchant[:1].upper())}</span>'
    return f'<img class="logo" src="{escape(url)}" alt="" width="32" height="32">'


_ADDRESS: Final = re.compile(
    r"(?P<mail>[^\s@,;()<>]+@[^\s@,;()<>]+\.[a-z]{2,})|(?P<phone>\+\d[\d ()-]{6,}\d)", re.IGNORECASE
)
_LINK: Final = '<a href="{}">{}</a>'

_HEADER: Final = """\
<header>{logo}<div class="who"><h1>{merchant}</h1><small>{by}{mode}</small></div>\
<button class="icon" id="close" type="button" aria-label="{close}" hidden>✕</button></header>
"""
_ORDER: Final = """\
<section class="order" id="order" aria-label="{what}"><div>\
<span class="item" id="item">{item}</span>{order}</div>\
<b>{amount}</b></section>
"""
