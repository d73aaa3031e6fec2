"""Cards: how they are declined, and how often they serve."""

from stripe_simulator.neutral.check import Ask, Topic, expect
from stripe_simulator.neutral.checks.making import (
    attach,
    confirm,
    create_intent,
    decline,
    new_card,
    new_customer,
    new_intent,
    pay,
)
from stripe_simulator.neutral.target import Failed, Target

DECLINES = Topic("declines", "/testing")
SINGLE_USE = Topic("single_use", "/payments/payment-methods")

_CODES = (
    ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
    ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
    ("pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"),
    ("pm_card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card"),
    (
        "pm_card_visa_chargeDeclinedVelocityLimitExceeded",
        "card_declined",
        "card_velocity_exceeded",
    ),
    ("pm_card_radarBlock", "card_declined", "fraudulent"),
    ("pm_card_chargeDeclinedExpiredCard", "expired_card", None),
    ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", None),
    ("pm_card_chargeDeclinedProcessingError", "processing_error", None),
)


def _build(card: str, code: str, decline_code: str | None) -> Ask:
    def ask(stripe: Target) -> None:
        error = decline(stripe, card)
        expect((error["type"], error["code"]), ("card_error", code), "the error")
        if decline_code is not None:
            expect(error.get("decline_code"), decline_code, "decline_code")

    ask.__name__ = card.removeprefix("pm_card_")
    return ask


for _card, _code, _decline_code in _CODES:
    _said = f"{_code}, {_decline_code}" if _decline_code else _code
    DECLINES.check(f"{_card} is declined: {_said}.")(_build(_card, _code, _decline_code))


@DECLINES.check("A card that will be declined can become a PaymentMethod: the charge is declined.")
def declined_on_charge(stripe: Target) -> None:
    card = new_card(stripe, "tok_chargeDeclined")
    create_intent(stripe, payment_method=card, confirm=True).refused(402)


@DECLINES.check("The error of a decline carries the PaymentIntent and the charge.", "/api/errors")
def what_an_error_carries(stripe: Target) -> None:
    error = decline(stripe, "pm_card_visa_chargeDeclined")
    expect(error["payment_intent"]["object"], "payment_intent", "payment_intent")
    charge = stripe.get(f"/v1/charges/{error['charge']}").ok()
    expect((charge["status"], charge["paid"]), ("failed", False), "the charge")


@DECLINES.check("The charge says who declined it.", "/declines")
def outcome(stripe: Target) -> None:
    error = decline(stripe, "pm_card_visa_chargeDeclined")
    found = stripe.get(f"/v1/charges/{error['charge']}").ok()["outcome"]
    expect(found["network_status"], "declined_by_network", "network_status")
    expect(found["type"], "issuer_declined", "the type of the outcome")


@DECLINES.check("What Radar blocks is not sent to the network.", "/declines")
def blocked(stripe: Target) -> None:
    error = decline(stripe, "pm_card_radarBlock")
    found = stripe.get(f"/v1/charges/{error['charge']}").ok()["outcome"]
    expect(found["network_status"], "not_sent_to_network", "network_status")
    expect(found["type"], "blocked", "the type of the outcome")


@DECLINES.check("pm_card_chargeCustomerFail can be attached, and then fails.")
def attaches_and_fails(stripe: Target) -> None:
    customer = new_customer(stripe)
    card = attach(stripe, "pm_card_chargeCustomerFail", customer).ok()["id"]
    create_intent(stripe, customer=customer, payment_method=card, confirm=True).refused(402)


@DECLINES.check("A code that does not match is seen in the checks of the charge.")
def failing_check(stripe: Target) -> None:
    paid = pay(stripe, "pm_card_cvcCheckFail")
    charge = stripe.get(f"/v1/charges/{paid['latest_charge']}").ok()
    checks = charge["payment_method_details"]["card"]["checks"]
    expect(checks["cvc_check"], "fail", "cvc_check")


@SINGLE_USE.check("A PaymentMethod without a customer pays once.")
def once(stripe: Target) -> None:
    card = new_card(stripe)
    pay(stripe, card)
    create_intent(stripe, payment_method=card, confirm=True).refused(
        400, type="invalid_request_error"
    )


@SINGLE_USE.check("An attached PaymentMethod pays again, also while its owner is away.")
def again(stripe: Target) -> None:
    customer = new_customer(stripe)
    card = attach(stripe, "pm_card_visa", customer).ok()["id"]
    for _ in range(2):
        paid = pay(stripe, card, customer=customer, off_session=True)
        expect(paid["status"], "succeeded", "the status")


@SINGLE_USE.check("A detached PaymentMethod pays no more.", "/api/payment_methods/detach")
def detached(stripe: Target) -> None:
    card = attach(stripe, "pm_card_visa", new_customer(stripe)).ok()["id"]
    done = stripe.post(f"/v1/payment_methods/{card}/detach").ok()
    expect(done["customer"], None, "the customer")
    create_intent(stripe, payment_method=card, confirm=True).refused(400)


@SINGLE_USE.check("A PaymentMethod of a customer pays for that customer only.")
def foreign(stripe: Target) -> None:
    card = attach(stripe, "pm_card_visa", new_customer(stripe)).ok()["id"]
    other = new_customer(stripe)
    create_intent(stripe, customer=other, payment_method=card, confirm=True).refused(400)


@SINGLE_USE.check("setup_future_usage attaches the card to the customer once it has paid.")
def attached_by_paying(stripe: Target) -> None:
    customer = new_customer(stripe)
    intent = new_intent(stripe, customer=customer, setup_future_usage="off_session")
    paid = confirm(stripe, intent["id"], payment_method="pm_card_visa").ok()
    method = stripe.get(f"/v1/payment_methods/{paid['payment_method']}").ok()
    expect(method["customer"], customer, "the card's customer")


@SINGLE_USE.check("A token that Stripe does not know is refused.", "/error-codes")
def unknown_token(stripe: Target) -> None:
    stripe.post("/v1/payment_methods", type="card", card={"token": "tok_nothing"}).refused(
        400, code="resource_missing"
    )


@SINGLE_USE.check("A PaymentMethod shows brand and last four, and no number.")
def masked(stripe: Target) -> None:
    made = stripe.get(f"/v1/payment_methods/{new_card(stripe)}").ok()
    expect((made["card"]["brand"], made["card"]["last4"]), ("visa", "4242"), "the card")
    if "4242424242424242" in str(made):
        raise Failed("the number is shown")
