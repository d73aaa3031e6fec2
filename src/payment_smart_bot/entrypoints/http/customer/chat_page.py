"""The page of a conversation: its HTML, and the headers that say what it may load.

Merchant, item and amount are in the HTML, so that they are there before any script runs. The page
contains no script and no style; a data attribute holds what its script needs to know.
"""

from html import escape
from typing import Final
from urllib.parse import urlsplit

from payment_smart_bot.domain.conversation.payment_facts import state_facts
from payment_smart_bot.domain.model.card_entry import EntryMode
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.customer.card_page import (
    StripeJs,
    build_bot_check_script,
    list_bot_check_origins,
)
from payment_smart_bot.entrypoints.http.customer.views import Offer, build_offer
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.settings import Settings


class PageConfig(Value, frozen=True, rename="camel"):
    """What the page's script needs to know; see `types.js`.

    `live` is where it finds a WebSocket: a path, an address of API Gateway's, or "" for nowhere.
    """

    session_id: str
    live: str
    mode: EntryMode
    key: str
    currency: str
    later: bool
    parents: tuple[str, ...]
    hidden: tuple[str, ...]
    offer: Offer
    bots: str = ""


MODULES: Final = (
    "main.js", "blocks.js", "bot_check.js", "card_block.js", "connection.js", "digits.js", "dom.js",
    "frame.js", "words.js",
)  # fmt: skip
"""The page's own modules. All are named in the HTML, so that they come at once."""


def build_headers(settings: Settings, stripe_js: StripeJs, live: str | None) -> dict[str, str]:
    """Return the headers that let the page load its own files, the logo, and Stripe.js.

    And connect to a WebSocket that is `live` at another address.
    """
    elsewhere = (_find_origin(live),) if live and "://" in live else ()
    stripe = stripe_js if settings.policy.entry_mode is EntryMode.FORM else None
    bots, logo = list_bot_check_origins(settings), settings.policy.logo_url
    sources = {
        "script-src": ("'self'", *(stripe.script_origins if stripe else ()), *bots),
        "frame-src": (*(stripe.frame_origins if stripe else ()), *bots) or _NOBODY,
        "connect-src": ("'self'", *elsewhere, *((stripe.api_origin,) if stripe else ())),
        "img-src": ("'self'", *((_find_origin(logo),) if logo else ())),
        "style-src": ("'self'",),
        "base-uri": _NOBODY,
        "form-action": _NOBODY,
        "frame-ancestors": settings.frame_ancestors or _NOBODY,
    }
    listed = (f"{name} {' '.join(origins)}" for name, origins in sources.items())
    return {"content-security-policy": "; ".join(("default-src 'none'", *listed))}


def build_chat_page(
    session: Session,
    settings: Settings,
    phrasebook: Phrasebook,
    stripe_js: StripeJs,
    live: str | None,
) -> str:
    """Return the page of a conversation."""
    policy = settings.policy
    offer = build_offer(state_facts(session, policy))
    by_form = policy.entry_mode is EntryMode.FORM
    config = PageConfig(
        session_id=session.id,
        live=live or "",
        mode=policy.entry_mode,
        key=(settings.publishable_key or "") if by_form else "",
        currency=offer.currency or policy.currency,
        later=session.request.save_card,
        parents=settings.frame_ancestors,
        hidden=_list_hidden(phrasebook) if by_form else (),
        offer=offer,
        bots=settings.turnstile.site_key if settings.turnstile else "",
    )
    merchant = phrasebook.name_merchant(policy.merchant)
    shown = session.request.money.shown if session.request.money else ""
    order = f"<small>Order {escape(offer.order_id)}</small>" if offer.order_id else ""
    return _PAGE.format(
        title=escape(f"Pay {merchant}" if shown else f"Save a card for {merchant}"),
        config=escape(encode(config).decode()),
        logo=_build_logo(policy.logo_url, merchant),
        merchant=escape(merchant[:1].upper() + merchant[1:]),
        mode="" if settings.is_live else " · Test mode",
        item=escape(offer.description or ("Your order" if shown else "Save a card")),
        order=order,
        amount=escape(shown),
        stripe=build_bot_check_script(settings)
        + (f'<script src="{escape(stripe_js.script_url)}" async></script>\n' if by_form else ""),
        modules="".join(_MODULE.format(name=name) for name in MODULES),
    )


def _list_hidden(phrasebook: Phrasebook) -> tuple[str, ...]:
    """Return the questions that are not read where the card's fields are in sight."""
    questions = (
        say.AskFor(Field.NAME),
        say.AskForCardOnForm(is_new=False),
        say.AskForCardOnForm(is_new=True),
    )
    return tuple(phrasebook.render((question,)) for question in questions)


def _build_logo(url: str | None, merchant: str) -> str:
    if url is None:
        return f'<span class="logo" aria-hidden="true">{escape(merchant[:1].upper())}</span>'
    return f'<img class="logo" src="{escape(url)}" alt="" width="32" height="32">'


def _find_origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


_NOBODY: Final = ("'none'",)
_MODULE: Final = '<link rel="modulepreload" href="../assets/chat/{name}">\n'

# The addresses are relative, so the page also works under a path in PUBLIC_BASE_URL.
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, \
interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="icon" href="../assets/icon.svg">
<link rel="stylesheet" href="../assets/chat/chat.css">
{modules}{stripe}<script type="module" src="../assets/chat/main.js"></script>
</head>
<body>
<div class="app" id="app" data-config="{config}">
<header>{logo}<div class="who"><h1>{merchant}</h1><small>Payments by Stripe{mode}</small></div>\
<button class="icon" id="close" type="button" aria-label="Close" hidden>✕</button></header>
<section class="order" aria-label="What you pay for"><div>{item}{order}</div>\
<b>{amount}</b></section>
<p class="strip" id="strip" role="status" hidden>No connection. Reconnecting…</p>
<main id="main" tabindex="0" aria-label="Conversation">
<div id="log" role="log" aria-label="Conversation"></div>
<div id="block"></div>
<noscript><p class="alert">This page needs JavaScript. Please allow it for this page, or open the \
link in another browser.</p></noscript>
</main>
<div id="bots"></div>
<div id="chips" role="group" aria-label="Questions"></div>
<form id="composer"><input id="say" aria-label="Ask a question" placeholder="Ask a question" \
maxlength="2000" autocomplete="off" autocorrect="off" autocapitalize="off" spellcheck="false">\
<button id="send" type="submit" aria-label="Send">↑</button></form>
</div>
</body>
</html>
"""
