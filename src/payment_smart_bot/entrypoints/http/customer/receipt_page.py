"""The receipt of a payment as a page to print or save: for 30 days, to whoever has its link.

The link holds the payment's id, of which 128 bits are random, and the page shows nothing else of
the payment, of the conversation or of other payments.
"""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import escape
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import PaymentNotFound, StoreUnavailable
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, RefundStatus
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.entrypoints.http.customer.card_page import build_note_page
from payment_smart_bot.entrypoints.http.customer.page_top import link_addresses
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.merchant.parameters import PAYMENT_ID
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.html_page import build_html_page
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.service.driving import ask_store
from payment_smart_bot.settings import Settings

RECEIPT_STAYS: Final = timedelta(days=30)

_log = logging.getLogger("payment_smart_bot.http")


class ReceiptEndpoint:
    """The page of a receipt; anyone who knows the id of the payment may open it."""

    def __init__(self, application: Application, limits: RequestLimits) -> None:
        self._application = application
        self._limits = limits

    async def show_page(self, request: Request) -> Response:
        """Return the receipt, or a page that says whom to ask."""
        application = self._application
        merchant, phrasebook = application.merchant, application.phrasebook
        try:
            self._limits.check_address(request)
            payment_id = PAYMENT_ID.read_from(request)
            payment = await ask_store(application.effect_handler, merchant.show_payment, payment_id)
        except Refused as refused:
            return _answer(_TROUBLE, refused.problem.status, dict(refused.headers))
        except PaymentNotFound:
            return self._say_it_is_over()
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            return _answer(_TROUBLE, problems.STORE_UNAVAILABLE.status)
        if not has_receipt(payment, merchant.clock()):
            return self._say_it_is_over()
        return _answer(build_receipt(payment, application.settings, phrasebook), 200)

    def _say_it_is_over(self) -> Response:
        policy = self._application.settings.policy
        who = policy.contact or self._application.phrasebook.name_merchant(policy.merchant)
        sentence = words.NO_RECEIPT.format(who=who)
        return _answer(build_note_page(words.LINK_OVER, sentence), 404)


def has_receipt(payment: Payment, now: datetime) -> bool:
    """Whether a receipt of the payment can still be shown."""
    paid_at = payment.settled_at or payment.confirmed_at
    is_kept = payment.erased_at is None and now < paid_at + RECEIPT_STAYS
    return payment.status.took_money and is_kept


def build_receipt(payment: Payment, settings: Settings, phrasebook: Phrasebook) -> str:
    """Return the page of a receipt."""
    merchant = phrasebook.name_merchant(settings.policy.merchant)
    rows = "\n".join(
        f"<dt>{name}</dt><dd>{link_addresses(value) if name == words.ASK else escape(value)}</dd>"
        for name, value in _list_rows(payment, settings, phrasebook)
        if value
    )
    title = words.RECEIPT_OF.format(merchant=merchant)
    return build_html_page(
        title,
        _BODY.format(title=escape(title), rows=rows, button=words.PRINT),
        styles="receipt.css",
        language=words.LANGUAGE,
        scripts='<script src="../assets/receipt.js" defer></script>\n',
    )


def _list_rows(
    payment: Payment, settings: Settings, phrasebook: Phrasebook
) -> Iterator[tuple[str, str | None]]:
    request, money = payment.request, payment.consent.money
    yield words.AMOUNT, money.shown if money else None
    yield words.REFUNDED, _word_refunds(payment)
    yield words.TO, phrasebook.name_merchant(settings.policy.merchant)
    yield words.FOR, request.description
    yield words.OF_ORDER, request.order_id
    yield words.PAID_BY, payment.cardholder or _mask_address(request.customer_email)
    if payment.token is not None:
        yield words.CARD, phrasebook.name_card(payment.token.brand, payment.token.last4)
    paid_at = payment.settled_at or payment.confirmed_at
    yield words.DATE, f"{paid_at:%d %B %Y, %H:%M} UTC".lstrip("0")
    yield words.PAYMENT, payment.intent_id
    yield words.ASK, settings.policy.contact


def _mask_address(address: str | None) -> str | None:
    """Return an e-mail address by which its owner knows it, and nobody else can write to it."""
    name, at, host = (address or "").rpartition("@")
    return f"{name[:1]}•••@{host}" if at else None


def _word_refunds(payment: Payment) -> str | None:
    done = [each for each in payment.refunds if each.status is RefundStatus.SUCCEEDED]
    if not done:
        return None
    total = sum(each.money.amount for each in done)
    return Money(total, done[0].money.currency).shown


def _answer(page: str, status: int, headers: dict[str, str] | None = None) -> Response:
    return Response(page, status, {**_HEADERS, **(headers or {})}, "text/html")


_HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
}
_TROUBLE: Final = build_note_page(words.TRY_AGAIN, words.LOAD_RECEIPT_AGAIN)
_BODY: Final = """\
<main>
<h1>{title}</h1>
<dl>
{rows}
</dl>
<button id="print" type="button" hidden>{button}</button>
</main>"""
