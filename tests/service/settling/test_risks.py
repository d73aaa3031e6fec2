"""Early fraud warnings and reviews are noted on the payment, and the merchant is told."""

from typing import Final

import pytest
from tests.fakes.gateway import FakeGateway
from tests.service.settling.test_webhooks import apply, events
from tests.service.shop import Shop, shop_over

from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.lookups import RiskSeen
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import NoticeType, Payment, PaymentStatus, RiskKind
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run

WARNED: Final = "4000000000005423"
ABOUT_A_REVIEW: Final = StripeEvent("evt_1", Subject.REVIEW, livemode=False, risk_id="prv_1")


def test_an_early_fraud_warning_is_noted_and_told_once() -> None:
    with shop_over("memory", notices=True) as shop:
        payment = shop.confirmed(WARNED)
        shop.refunds_at_stripe(payment)  # another request, before which it comes
        for _ in range(2):
            apply(shop, *events(shop))
        warned = shop.merchant.show_payment(payment.id)
        assert warned.status is PaymentStatus.PAID
        (risk,) = warned.risks
        assert (risk.kind, risk.status, risk.reason) == (
            RiskKind.EARLY_FRAUD_WARNING,
            "actionable",
            "misc",
        )
        told = [notice.type for notice in warned.outbox]
        assert told == [NoticeType.PAID, NoticeType.FLAGGED]


def reviewed(payment: Payment, status: str) -> RiskSeen:
    assert payment.intent_id is not None
    at = payment.confirmed_at
    return RiskSeen("prv_1", RiskKind.REVIEW, payment.intent_id, status, "rule", at)


def tell_of_a_review(shop: Shop, payment: Payment, answer: RiskSeen | Unanswered | None) -> None:
    named = {payment.intent_id or "": payment.id}
    gateway = FakeGateway(risks={"prv_1": answer} if answer else {}, named=named)
    handler = replace(shop.handler, gateway=gateway)
    run(shop.webhooks.apply_event(ABOUT_A_REVIEW), handler.perform)


def test_a_review_is_followed_until_it_is_closed(shop: Shop) -> None:
    payment = shop.confirmed()
    for status in ("open", "open", "approved"):
        tell_of_a_review(shop, payment, reviewed(payment, status))
    after = shop.merchant.show_payment(payment.id)
    (risk,) = after.risks
    assert (risk.status, risk.reason) == ("approved", "rule")
    assert after.version == payment.version + 2


def test_a_review_that_is_gone_is_not_noted(shop: Shop) -> None:
    payment = shop.confirmed()
    tell_of_a_review(shop, payment, None)
    assert shop.merchant.show_payment(payment.id) == payment


def test_a_review_that_cannot_be_looked_up_has_to_come_again(shop: Shop) -> None:
    payment = shop.confirmed()
    with pytest.raises(GatewayUnavailable):
        tell_of_a_review(shop, payment, Unanswered())
