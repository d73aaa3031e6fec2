"""The page of a conversation: its HTML, and the headers that say what it may load.

Merchant, item and amount are in the HTML, so that they are there before any script runs. The page
contains no script and no style; a data attribute holds what its script needs to know.
"""

from collections.abc import Sequence
from html import escape
from typing import Final

from payment_smart_bot.domain.conversation.actions import welcome
from payment_smart_bot.domain.conversation.payment_facts import state_facts
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.entrypoints.http.customer.card_page import (
    StripeJs,
    list_bot_check_origins,
)
from payment_smart_bot.entrypoints.http.customer.page_top import (
    build_top,
    find_origin,
    list_image_origins,
)
from payment_smart_bot.entrypoints.http.customer.views import Offer, build_offer
from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.settings import Settings


class SavedCard(Value, frozen=True):
    """A saved card that the customer can pay with at once: a PaymentMethod's id, and what it shows.

    The id is of no use to anybody without the merchant's secret key.
    """

    id: str
    brand: str
    last4: str


class PageConfig(Value, frozen=True, rename="camel"):
    """What the page's script needs to know; see `types.js`.

    `live` is where it finds a WebSocket: a path, an address of API Gateway's, or "" for nowhere.
    `welcome` is how the bot greets who types the card. `hidden` and `asks` end an answer and are
    not read: `hidden` because a block says the same, `asks` while the card's fields are there.
    `wrong_code` is how an answer begins where the card's security code was wrong.
    """

    session_id: str
    live: str
    mode: EntryMode
    status: Status
    current_field: str | None
    welcome: str
    takes_card: bool
    bank: str
    key: str
    currency: str
    later: bool
    parents: tuple[str, ...]
    hidden: tuple[str, ...]
    asks: tuple[str, ...]
    wrong_code: tuple[str, ...]
    offer: Offer
    bots: str = ""
    saved: tuple[SavedCard, ...] = ()


def build_headers(settings: Settings, stripe_js: StripeJs, live: str | None) -> dict[str, str]:
    """Return the headers that let the page load its own files, the logo, and Stripe.js.

    And connect to a WebSocket that is `live` at another address. The bank's page comes in a frame,
    and leads to our own `return` page there.
    """
    elsewhere = (find_origin(live),) if live and "://" in live else ()
    stripe = stripe_js if settings.takes_cards_of_stripe_js else None
    bots = list_bot_check_origins(settings)
    has_bank = settings.policy.entry_mode is not EntryMode.CHECKOUT
    banks = ("'self'", stripe_js.bank_origin) if has_bank else ()
    frames = dict.fromkeys((*banks, *(stripe.frame_origins if stripe else ()), *bots))
    sources = {
        "script-src": ("'self'", *(stripe.script_origins if stripe else ()), *bots),
        "frame-src": tuple(frames) or _NOBODY,
        "connect-src": ("'self'", *elsewhere, *((stripe.api_origin,) if stripe else ())),
        "img-src": list_image_origins(settings.policy.logo_url),
        "style-src": ("'self'",),
        "base-uri": _NOBODY,
        "form-action": _NOBODY,
        "frame-ancestors": settings.frame_ancestors or _NOBODY,
    }
    listed = (f"{name} {' '.join(origins)}" for name, origins in sources.items())
    wallets = f'(self "{stripe.script_origins[0]}")' if stripe else "()"
    return {
        "content-security-policy": "; ".join(("default-src 'none'", *listed)),
        "permissions-policy": f"payment={wallets}",
    }


def build_chat_page(
    session: Session,
    settings: Settings,
    phrasebook: Phrasebook,
    stripe_js: StripeJs,
    live: str | None,
    saved: Sequence[Token] = (),
) -> str:
    """Return the page of a conversation; `saved` are the cards that are offered as one tap."""
    policy = settings.policy
    offer = build_offer(state_facts(session, policy))
    takes_card = settings.takes_cards_of_stripe_js
    config = PageConfig(
        session_id=session.id,
        live=live or "",
        mode=policy.entry_mode,
        status=session.status.in_public,
        current_field=policy.fields.find_current(session),
        welcome=phrasebook.render((welcome(session, policy),)),
        takes_card=takes_card,
        bank=stripe_js.bank_origin,
        key=(settings.publishable_key or "") if takes_card else "",
        currency=offer.currency or policy.currency,
        later=session.request.save_card,
        parents=settings.frame_ancestors,
        hidden=_list_hidden(phrasebook, policy.entry_mode),
        asks=tuple(phrasebook.render((say.AskFor(field),)) for field in _BESIDE_FIELDS),
        wrong_code=_list_wrong_codes(phrasebook),
        offer=offer,
        bots=settings.turnstile.site_key if settings.turnstile else "",
        saved=tuple(SavedCard(card.id, card.brand, card.last4) for card in saved),
    )
    merchant = phrasebook.name_merchant(policy.merchant)
    title = words.PAY_MERCHANT if offer.amount else words.SAVE_FOR_MERCHANT
    body = _BODY.format(
        conversation=words.CONVERSATION,
        questions=words.QUESTIONS,
        send=words.SEND,
        needs_script=words.NEEDS_SCRIPT,
        config=escape(encode(config).decode()),
        top=build_top(session, settings, phrasebook),
    )
    return build_html_page(
        title.format(merchant=merchant),
        body,
        styles="chat/chat.css",
        language=words.LANGUAGE,
        scripts=_build_scripts(stripe_js if takes_card else None),
    )


def _build_scripts(stripe_js: StripeJs | None) -> str:
    stripe = _STRIPE.format(url=escape(stripe_js.script_url)) if stripe_js else ""
    return f"{stripe}{_MAIN}"


def _list_hidden(phrasebook: Phrasebook, mode: EntryMode) -> tuple[str, ...]:
    """Return what is not read where the block under it says the same; `_URL` is any address.

    With the form these are the questions for name and card, and otherwise the bank's page alone:
    what stands beside the link to Stripe's page is what the customer agrees to.
    """
    if mode is EntryMode.CHECKOUT:
        return ()
    banks = [
        at_bank(_URL, saving)
        for at_bank in (say.GoToBank, say.BankWaits)
        for saving in (False, True)
    ]
    link = say.FormLink(_URL)
    questions = (
        (say.AskForCardOnForm(is_new=False), link),
        (say.AskForCardOnForm(is_new=True), link),
        (say.AskFor(Field.NAME),),
    )
    hidden = (*((bank,) for bank in banks), *(questions if mode is EntryMode.FORM else ()))
    return tuple(phrasebook.render(says) for says in hidden)


def _list_wrong_codes(phrasebook: Phrasebook) -> tuple[str, ...]:
    """Return how the bot says that a code was wrong, of a card that was given in the fields."""
    return tuple(
        phrasebook.render(
            (say.Declined(Decline.WRONG_CODE, None, 0, same_card=False, on_form=on_form),)
        )
        for on_form in (True, False)
    )


_BESIDE_FIELDS: Final = (Field.NAME, Field.CARD)
"""What the bot asks for where cards may be typed; beside the fields nobody needs to answer."""

_URL: Final = "https://address.invalid"
_NOBODY: Final = ("'none'",)
_STRIPE: Final = '<script src="{url}" async fetchpriority="high"></script>\n'
"""What the customer waits for longest, because it loads a frame in turn: so it comes first."""

_MAIN: Final = '<script type="module" src="../assets/chat/main.js"></script>\n'
_BODY: Final = """\
<div class="app" id="app" data-config="{config}">
{top}<p class="strip" id="strip" role="status" hidden></p>
<main id="main" tabindex="0" aria-label="{conversation}">
<div id="log" role="log" aria-label="{conversation}"></div>
<div id="block"></div>
<noscript><p class="alert">{needs_script}</p></noscript>
</main>
<div id="bots"></div>
<div id="chips" role="group" aria-label="{questions}"></div>
<form id="composer"><input id="say" \
maxlength="2000" autocomplete="off" autocorrect="off" autocapitalize="off" spellcheck="false">\
<button id="send" type="submit" aria-label="{send}">↑</button></form>
</div>"""
