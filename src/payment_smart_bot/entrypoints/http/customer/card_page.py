"""The page of the card form: the card block of the chat page, in a tab of its own.

The page contains no script and no style. Data attributes hold what its script needs to know.
Stripe's frame takes the card and gives our page only the id of a PaymentMethod.
"""

from html import escape
from typing import Final

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.entrypoints.http.customer.page_top import (
    build_header,
    build_top,
    link_addresses,
    list_image_origins,
)
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.settings import Settings


class StripeJs(Value, frozen=True):
    """Stripe.js, or its stand-in: the script, and the origins that it needs.

    The frame that sees the card must have another origin than our page.
    """

    script_url: str
    script_origins: tuple[str, ...]
    frame_origins: tuple[str, ...]
    api_origin: str
    bank_origin: str
    """Where Stripe sends a customer whose bank wants to ask: a page that may be framed."""

    @classmethod
    def from_simulator(cls, origin: str) -> "StripeJs":
        """Return the stand-in that the simulator serves at `origin`, which must not be ours."""
        return cls(f"{origin}/_simulator/stripe.js", (origin,), (origin,), origin, origin)


_SCRIPT_HOSTS: Final = ("https://js.stripe.com", "https://*.js.stripe.com")
STRIPE_JS: Final = StripeJs(
    script_url="https://js.stripe.com/v3/",
    script_origins=_SCRIPT_HOSTS,
    frame_origins=(*_SCRIPT_HOSTS, "https://hooks.stripe.com"),
    api_origin="https://api.stripe.com",
    bank_origin="https://hooks.stripe.com",
)
"""Stripe's own, with the hosts that https://docs.stripe.com/security/guide lists for a CSP."""


def list_bot_check_origins(settings: Settings) -> tuple[str, ...]:
    """Return the origins whose script and frame check for bots; none where nobody is checked."""
    return (_TURNSTILE,) if settings.turnstile else ()


def build_security_headers(
    stripe_js: StripeJs,
    frame_ancestors: tuple[str, ...],
    bot_check: tuple[str, ...] = (),
    logo: str | None = None,
) -> dict[str, str]:
    """Return the headers that let the page load its own files, the logo, Stripe.js, a bot check."""
    policy = (
        "default-src 'none'",
        f"script-src 'self' {' '.join((*stripe_js.script_origins, *bot_check))}",
        f"frame-src {' '.join((*stripe_js.frame_origins, *bot_check))}",
        f"connect-src 'self' {stripe_js.api_origin}",
        f"img-src {' '.join(list_image_origins(logo))}",
        "style-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        f"frame-ancestors {' '.join(frame_ancestors or _NOBODY)}",
    )
    return {
        "content-security-policy": "; ".join(policy),
        "permissions-policy": f'payment=(self "{stripe_js.script_origins[0]}")',
    }


def build_form_page(
    session: Session, settings: Settings, phrasebook: Phrasebook, stripe_js: StripeJs
) -> str:
    """Return the page with the card block of a conversation."""
    request, money = session.request, session.request.money
    merchant = phrasebook.name_merchant(settings.policy.merchant)
    shown = money.shown if money else ""
    title = words.PAY_AMOUNT if money else words.SAVE_YOUR_CARD
    title = title.format(amount=shown, merchant=merchant)
    facts = {
        "key": settings.publishable_key or "",
        "amount": str(money.amount) if money else "",
        "currency": money.currency if money else settings.policy.currency,
        "parent": _find_only_origin(settings.frame_ancestors),
        **({"later": "off_session"} if money and request.save_card else {}),
        **({"bots": settings.turnstile.site_key} if settings.turnstile else {}),
    }
    data = " ".join(f'data-{name}="{escape(value)}"' for name, value in facts.items())
    body = _FORM.format(
        top=build_top(session, settings, phrasebook),
        data=data,
        note=_write_note(session, where="" if settings.has_card_secrets else words.IN_THE_CHAT),
        heading=words.YOUR_CARD,
        needs_script=words.CARD_NEEDS_SCRIPT,
    )
    scripts = _SCRIPTS.format(stripe=escape(stripe_js.script_url))
    return build_html_page(
        title, body, styles="chat/chat.css", language=words.LANGUAGE, scripts=scripts
    )


def _write_note(session: Session, where: str) -> str:
    """Return what is said above the fields; `where` is where the customer confirms."""
    request = session.request
    note = (words.NOTE_PAYMENT if request.money else words.NOTE_SETUP).format(where=where)
    return note + (words.NOTE_LATER if request.save_card else "")


def build_note_page(heading: str, sentence: str, root: str = "../") -> str:
    """Return a page with one sentence; `root` is the relative address of the server's root."""
    body = f"<main>\n<h1>{escape(heading)}</h1>\n<p>{escape(sentence)}</p>\n</main>"
    return build_html_page(heading, body, styles="pay.css", language=words.LANGUAGE, root=root)


def build_end_page(heading: str, sentence: str, settings: Settings, phrasebook: Phrasebook) -> str:
    """Return a page of the merchant's that says what is over, and whom to ask."""
    body = _END.format(
        header=build_header(settings, phrasebook),
        heading=escape(heading),
        sentence=link_addresses(sentence),
        parents=escape(encode(settings.frame_ancestors).decode()),
    )
    return build_html_page(
        heading, body, styles="chat/chat.css", language=words.LANGUAGE, scripts=_OVER
    )


def build_trouble_page(status: int) -> str:
    """Return the page that a customer reads instead of a JSON error with this status."""
    return build_note_page(*_TROUBLES[status])


def _find_only_origin(frame_ancestors: tuple[str, ...]) -> str:
    """Return the origin that the page may notify of a card, or "" unless there is exactly one."""
    if len(frame_ancestors) != 1 or "*" in frame_ancestors[0] or frame_ancestors[0] == "'self'":
        return ""
    return frame_ancestors[0]


_OVER: Final = '<script type="module" src="../assets/chat/over.js"></script>\n'
_END: Final = """\
<div class="app" id="app" data-parents="{parents}">
{header}<main>
<section class="box"><h2>{heading}</h2><p>{sentence}</p></section>
</main>
</div>"""

_NOBODY: Final = ("'none'",)
_TURNSTILE: Final = "https://challenges.cloudflare.com"
"""https://developers.cloudflare.com/turnstile/reference/content-security-policy/"""

_TROUBLES: Final = {
    410: (words.LINK_OVER, problems.FORM_GONE.error),
    429: (words.TOO_MANY, words.WAIT_A_MINUTE),
    503: (words.TRY_AGAIN, words.LOAD_FORM_AGAIN),
}

_SCRIPTS: Final = """\
<script src="{stripe}" defer></script>
<script src="../assets/pay.js" type="module"></script>
"""

_FORM: Final = """\
<div class="app">
{top}<main id="pay" {data}>
<h2 id="heading" tabindex="-1">{heading}</h2>
<p id="note">{note}</p>
<noscript><p class="alert">{needs_script}</p></noscript>
<div id="block"></div>
<div id="bots"></div>
</main>
</div>"""
