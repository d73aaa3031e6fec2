"""The page of the card form: its HTML, and the headers that say what it may load.

The page contains no script and no style. Data attributes hold what its script needs to know.
Stripe's frame takes the card and gives our page only the id of a PaymentMethod.
"""

from html import escape
from typing import Final

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.settings import Settings


class StripeJs(Value, frozen=True):
    """Stripe.js, or its stand-in: the script, and the origins that it needs.

    The frame that sees the card must have another origin than our page.
    """

    script_url: str
    script_origins: tuple[str, ...]
    frame_origins: tuple[str, ...]
    api_origin: str

    @classmethod
    def from_simulator(cls, origin: str) -> "StripeJs":
        """Return the stand-in that the simulator serves at `origin`, which must not be ours."""
        return cls(f"{origin}/_simulator/stripe.js", (origin,), (origin,), origin)


_SCRIPT_HOSTS: Final = ("https://js.stripe.com", "https://*.js.stripe.com")
STRIPE_JS: Final = StripeJs(
    script_url="https://js.stripe.com/v3/",
    script_origins=_SCRIPT_HOSTS,
    frame_origins=(*_SCRIPT_HOSTS, "https://hooks.stripe.com"),
    api_origin="https://api.stripe.com",
)
"""Stripe's own, with the hosts that https://docs.stripe.com/security/guide lists for a CSP."""


def list_bot_check_origins(settings: Settings) -> tuple[str, ...]:
    """Return the origins whose script and frame check for bots; none where nobody is checked."""
    return (_TURNSTILE,) if settings.turnstile else ()


def build_bot_check_script(settings: Settings) -> str:
    """Return the element of the script that checks for bots; "" where nobody is checked."""
    return _TURNSTILE_SCRIPT if settings.turnstile else ""


def build_security_headers(
    stripe_js: StripeJs, frame_ancestors: tuple[str, ...], bot_check: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return the headers that let the page load only its own files, Stripe.js and a bot check."""
    policy = (
        "default-src 'none'",
        f"script-src 'self' {' '.join((*stripe_js.script_origins, *bot_check))}",
        f"frame-src {' '.join((*stripe_js.frame_origins, *bot_check))}",
        f"connect-src 'self' {stripe_js.api_origin}",
        "img-src 'self'",
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
    session: Session, settings: Settings, merchant: str, stripe_js: StripeJs
) -> str:
    """Return the card form of a conversation; `merchant` is the merchant's name."""
    request, money = session.request, session.request.money
    heading = f"Pay {money.shown} to {merchant}" if money else f"Save your card for {merchant}"
    facts = {
        "key": settings.publishable_key or "",
        "mode": "payment" if money else "setup",
        "amount": str(money.amount) if money else "",
        "currency": money.currency if money else settings.policy.currency,
        "parent": _find_only_origin(settings.frame_ancestors),
        **({"later": "off_session"} if money and request.save_card else {}),
        **({"bots": settings.turnstile.site_key} if settings.turnstile else {}),
    }
    data = " ".join(f'data-{name}="{escape(value)}"' for name, value in facts.items())
    about = f"<p>{escape(request.description)}</p>\n" if request.description else ""
    body = _FORM.format(
        heading=escape(heading),
        about=about,
        data=data,
        note=_write_note(session, where="" if settings.has_card_secrets else " in the chat"),
        button="Use this card" if money else "Save this card",
    )
    scripts = build_bot_check_script(settings)
    scripts += _SCRIPTS.format(stripe=escape(stripe_js.script_url))
    return _PAGE.format(title=escape(heading), root="../", scripts=scripts, body=body)


def _write_note(session: Session, where: str) -> str:
    """Return what is said above the fields; `where` is where the customer confirms."""
    request = session.request
    note = (_NOTE_PAYMENT if request.money else _NOTE_SETUP).format(where=where)
    return note + (_NOTE_LATER if request.save_card else "")


def build_note_page(heading: str, sentence: str, root: str = "../") -> str:
    """Return a page with one sentence; `root` is the relative address of the server's root."""
    body = f"<main>\n<h1>{escape(heading)}</h1>\n<p>{escape(sentence)}</p>\n</main>"
    return _PAGE.format(title=escape(heading), root=root, scripts="", body=body)


def build_trouble_page(status: int) -> str:
    """Return the page that a customer reads instead of a JSON error with this status."""
    return build_note_page(*_TROUBLES[status])


def _find_only_origin(frame_ancestors: tuple[str, ...]) -> str:
    """Return the origin that the page may notify of a card, or "" unless there is exactly one."""
    if len(frame_ancestors) != 1 or "*" in frame_ancestors[0] or frame_ancestors[0] == "'self'":
        return ""
    return frame_ancestors[0]


_NOBODY: Final = ("'none'",)
_TURNSTILE: Final = "https://challenges.cloudflare.com"
"""https://developers.cloudflare.com/turnstile/reference/content-security-policy/"""

_TURNSTILE_SCRIPT: Final = (
    f'<script src="{_TURNSTILE}/turnstile/v0/api.js?render=explicit" defer></script>\n'
)
_TROUBLES: Final = {
    410: ("This link is over", problems.FORM_GONE.error),
    429: ("Too many requests", "Please wait a minute, and then load this page again."),
    503: (
        "Please try again",
        "This page cannot be shown just now. Nothing was lost: please load it again in a moment.",
    ),
}
_NOTE_PAYMENT: Final = (
    "Your card goes to Stripe alone. Nothing is charged until you confirm{where}."
)
_NOTE_SETUP: Final = (
    "Your card goes to Stripe alone. Nothing is charged, and it is saved once you confirm{where}."
)

_NOTE_LATER: Final = (
    " There you are also asked whether the card may be kept and charged for later purchases."
)

# The addresses are relative, so the page also works under a path in PUBLIC_BASE_URL.
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="icon" href="{root}assets/icon.svg">
<link rel="stylesheet" href="{root}assets/pay.css">
{scripts}</head>
<body>
{body}
</body>
</html>
"""

_SCRIPTS: Final = """\
<script src="{stripe}" defer></script>
<script src="../assets/pay.js" defer></script>
"""

_FORM: Final = """\
<main id="pay" {data}>
<h1 id="heading" tabindex="-1">{heading}</h1>
{about}<p id="note">{note}</p>
<noscript><p class="problem">This page needs JavaScript, by which your card goes to Stripe and to \
nobody else. Please allow it for this page, or open the link in another browser.</p></noscript>
<form id="form" aria-labelledby="heading" aria-describedby="note" novalidate hidden>
<div id="card"></div>
<div id="bots"></div>
<p id="problem" class="problem" role="alert"></p>
<p id="progress" role="status"></p>
<button id="send" type="submit" disabled>{button}</button>
<button id="again" type="button" hidden>Load the form again</button>
</form>
</main>"""
