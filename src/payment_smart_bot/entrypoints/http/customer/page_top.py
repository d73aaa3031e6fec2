"""The top of the customer's pages: merchant, item, order and amount, in the HTML itself."""

from html import escape
from typing import Final
from urllib.parse import urlsplit

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.settings import Settings


def build_top(session: Session, settings: Settings, phrasebook: Phrasebook) -> str:
    """Return header and order strip as HTML."""
    policy, request = settings.policy, session.request
    merchant = phrasebook.name_merchant(policy.merchant)
    shown = request.money.shown if request.money else ""
    order = words.ORDER.format(id=request.order_id)
    return _TOP.format(
        logo=_build_logo(policy.logo_url, merchant),
        merchant=escape(merchant[:1].upper() + merchant[1:]),
        by=words.BY_STRIPE,
        mode="" if settings.is_live else f" · {words.TEST_MODE}",
        item=escape(request.description or (words.YOUR_ORDER if shown else words.SAVE_A_CARD)),
        order=f"<small>{escape(order)}</small>" if request.order_id else "",
        close=words.CLOSE,
        what=words.WHAT_YOU_PAY_FOR,
        amount=escape(shown),
    )


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


_TOP: Final = """\
<header>{logo}<div class="who"><h1>{merchant}</h1><small>{by}{mode}</small></div>\
<button class="icon" id="close" type="button" aria-label="{close}" hidden>✕</button></header>
<section class="order" id="order" aria-label="{what}"><div>\
<span class="item" id="item">{item}</span>{order}</div>\
<b>{amount}</b></section>
"""
