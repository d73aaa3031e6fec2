"""PaymentIntents and SetupIntents: their lives, captures, and 3-D Secure."""

from typing import Any

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import (
    CARDS_ONLY,
    charge_of,
    confirm,
    create_intent,
    new_card,
    new_customer,
    new_intent,
    pay,
)
from stripe_simulator.neutral.target import Failed, Target

LIFE = Topic("payment_intents", "/payments/paymentintents/lifecycle")
HOLD = Topic("captures", "/payments/place-a-hold-on-a-payment-method")
SECURE = Topic("three_d_secure", "/testing")
SETUP = Topic("setup_intents", "/payments/setupintents/lifecycle")
_UNEXPECTED = "payment_intent_unexpected_state"


@LIFE.check("A new PaymentIntent waits for a PaymentMethod.")
def new_one(stripe: Target) -> None:
    made = new_intent(stripe)
    expect(made["status"], "requires_payment_method", "the status")
    expect(made["amount_received"], 0, "what was received")


@LIFE.check("With a PaymentMethod it waits for its confirmation.")
def with_a_method(stripe: Target) -> None:
    made = new_intent(stripe, payment_method="pm_card_visa")
    expect(made["status"], "requires_confirmation", "the status")


@LIFE.check("A confirm with a good card succeeds, with one paid charge.")
def success(stripe: Target) -> None:
    paid = confirm(stripe, new_intent(stripe)["id"], payment_method="pm_card_visa").ok()
    expect((paid["status"], paid["amount_received"]), ("succeeded", 1099), "the PaymentIntent")
    charge = charge_of(stripe, paid)
    found = (charge["paid"], charge["captured"], charge["amount"], charge["payment_intent"])
    expect(found, (True, True, 1099, paid["id"]), "the charge")


@LIFE.check("Its client_secret begins with its id.", "/api/payment_intents/object")
def client_secret(stripe: Target) -> None:
    made = new_intent(stripe)
    if not str(made["client_secret"]).startswith(f"{made['id']}_secret_"):
        raise Failed("client_secret does not begin with the id")


@LIFE.check("A confirm of what has succeeded is refused, and charges nothing.", "/error-codes")
def confirmed_twice(stripe: Target) -> None:
    paid = pay(stripe)
    error = confirm(stripe, paid["id"], payment_method="pm_card_visa").refused(
        400, code=_UNEXPECTED
    )
    expect(error["payment_intent"]["status"], "succeeded", "the status in the error")
    charges = stripe.get("/v1/charges", payment_intent=paid["id"]).ok()["data"]
    expect(len(charges), 1, "the number of charges")


@LIFE.check("A confirm without a PaymentMethod is refused.", "/error-codes")
def nothing_to_confirm_with(stripe: Target) -> None:
    confirm(stripe, new_intent(stripe)["id"]).refused(400, code=_UNEXPECTED)


@LIFE.check("After a decline it waits for another PaymentMethod, and says why.")
def after_a_decline(stripe: Target) -> None:
    intent = new_intent(stripe)
    confirm(stripe, intent["id"], payment_method="pm_card_visa_chargeDeclined").refused(402)
    found = stripe.get(f"/v1/payment_intents/{intent['id']}").ok()
    expect(found["status"], "requires_payment_method", "the status")
    expect(found["last_payment_error"]["code"], "card_declined", "last_payment_error")


@LIFE.check("However often it is tried, it has one successful charge.", "/api/payment_intents")
def one_success(stripe: Target) -> None:
    intent = new_intent(stripe)
    confirm(stripe, intent["id"], payment_method="pm_card_visa_chargeDeclined").refused(402)
    confirm(stripe, intent["id"], payment_method="pm_card_visa").ok()
    charges = stripe.get("/v1/charges", payment_intent=intent["id"]).ok()["data"]
    expect([it["paid"] for it in charges], [True, False], "what became of its charges")


@LIFE.check("An open one can be canceled, for good.", "/api/payment_intents/cancel")
def canceled(stripe: Target) -> None:
    intent = new_intent(stripe)
    done = stripe.post(
        f"/v1/payment_intents/{intent['id']}/cancel", cancellation_reason="abandoned"
    ).ok()
    found = (done["status"], done["cancellation_reason"])
    expect(found, ("canceled", "abandoned"), "the PaymentIntent")
    confirm(stripe, intent["id"], payment_method="pm_card_visa").refused(400, code=_UNEXPECTED)


@LIFE.check("What has succeeded cannot be canceled.", "/api/payment_intents/cancel")
def too_late_to_cancel(stripe: Target) -> None:
    path = f"/v1/payment_intents/{pay(stripe)['id']}/cancel"
    stripe.post(path).refused(400, code=_UNEXPECTED)


@LIFE.check("The amount can be changed until it is paid.", "/api/payment_intents/update")
def amount_changed(stripe: Target) -> None:
    intent = new_intent(stripe)
    path = f"/v1/payment_intents/{intent['id']}"
    expect(stripe.post(path, amount=2000).ok()["amount"], 2000, "the amount")
    confirm(stripe, intent["id"], payment_method="pm_card_visa").ok()
    stripe.post(path, amount=3000).refused(400)


@LIFE.check(
    "A confirm with another amount_to_confirm than the amount is refused.",
    "/api/payment_intents/confirm",
)
def other_amount(stripe: Target) -> None:
    intent = new_intent(stripe)
    card: dict[str, Any] = {"payment_method": "pm_card_visa"}
    confirm(stripe, intent["id"], amount_to_confirm=1, **card).refused(400)
    confirm(stripe, intent["id"], amount_to_confirm=1099, **card).ok()


@LIFE.check(
    "Without a parameter about them, the payment methods are the Dashboard's.",
    "/api/payment_intents/create",
)
def dynamic_methods(stripe: Target) -> None:
    made = stripe.post("/v1/payment_intents", amount=1099, currency="usd").ok()
    automatic = made.get("automatic_payment_methods") or {}
    expect(automatic.get("enabled"), True, "automatic_payment_methods[enabled]")


@HOLD.check("capture_method=manual holds the money: requires_capture.")
def held(stripe: Target) -> None:
    hold = pay(stripe, capture_method="manual")
    found = (hold["status"], hold["amount_capturable"], hold["amount_received"])
    expect(found, ("requires_capture", 1099, 0), "the PaymentIntent")
    expect(charge_of(stripe, hold)["captured"], False, "captured")


@HOLD.check("A capture takes what is held.")
def captured(stripe: Target) -> None:
    hold = pay(stripe, capture_method="manual")
    paid = stripe.post(f"/v1/payment_intents/{hold['id']}/capture").ok()
    expect((paid["status"], paid["amount_received"]), ("succeeded", 1099), "the PaymentIntent")


@HOLD.check("A capture of a part releases the rest.", "/api/payment_intents/capture")
def captured_in_part(stripe: Target) -> None:
    hold = pay(stripe, capture_method="manual")
    path = f"/v1/payment_intents/{hold['id']}/capture"
    paid = stripe.post(path, amount_to_capture=1000).ok()
    found = (paid["status"], paid["amount_received"], paid["amount_capturable"])
    expect(found, ("succeeded", 1000, 0), "the PaymentIntent")
    expect(charge_of(stripe, paid)["amount_captured"], 1000, "amount_captured")


@HOLD.check("More than is held cannot be captured.", "/api/payment_intents/capture")
def captured_too_much(stripe: Target) -> None:
    hold = pay(stripe, capture_method="manual")
    stripe.post(f"/v1/payment_intents/{hold['id']}/capture", amount_to_capture=1100).refused(400)


@HOLD.check("Canceling a hold gives the money back.", "/api/payment_intents/cancel")
def released(stripe: Target) -> None:
    hold = pay(stripe, capture_method="manual")
    done = stripe.post(f"/v1/payment_intents/{hold['id']}/cancel").ok()
    expect((done["status"], done["amount_capturable"]), ("canceled", 0), "the PaymentIntent")
    expect(charge_of(stripe, hold)["refunded"], True, "refunded")


@HOLD.check("Only what is held can be captured.", "/error-codes")
def nothing_to_capture(stripe: Target) -> None:
    path = f"/v1/payment_intents/{new_intent(stripe)['id']}/capture"
    stripe.post(path).refused(400, code=_UNEXPECTED)


_ASKS = "pm_card_threeDSecure2Required"


@SECURE.check("A card that needs 3-D Secure leads to requires_action, with an address.")
def asked(stripe: Target) -> None:
    back = "https://shop.example/back"
    methods = {"enabled": True}
    intent = pay(stripe, _ASKS, return_url=back, automatic_payment_methods=methods)
    expect(intent["status"], "requires_action", "the status")
    expect(intent["next_action"]["type"], "redirect_to_url", "the next action")
    redirect = intent["next_action"]["redirect_to_url"]
    expect(redirect["return_url"], back, "return_url")
    if not str(redirect["url"]).startswith("http"):
        raise Failed(f"url is {redirect['url']!r}")


@SECURE.check(
    "error_on_requires_action declines a card that needs 3-D Secure.",
    "/api/payment_intents/confirm",
)
def not_asked(stripe: Target) -> None:
    answer = create_intent(
        stripe, payment_method=_ASKS, confirm=True, error_on_requires_action=True
    )
    answer.refused(402, code="authentication_required")


@SECURE.check(
    "Off-session, a card that always needs 3-D Secure is declined: authentication_required."
)
def owner_away(stripe: Target) -> None:
    customer, card = new_customer(stripe), "pm_card_authenticationRequired"
    attached = stripe.post(f"/v1/payment_methods/{card}/attach", customer=customer).ok()
    answer = create_intent(
        stripe, customer=customer, payment_method=attached["id"], off_session=True, confirm=True
    )
    answer.refused(402, code="authentication_required")


@SECURE.check("Where the 3-D Secure lookup fails, the payment is declined: card_declined.")
def bank_cannot_be_asked(stripe: Target) -> None:
    answer = create_intent(
        stripe, payment_method="pm_card_threeDSecureRequiredProcessingError", confirm=True
    )
    answer.refused(402, code="card_declined")


@SECURE.check("A card without 3-D Secure is charged without it.")
def not_supported(stripe: Target) -> None:
    paid = pay(stripe, "pm_card_amex_threeDSecureNotSupported")
    expect(paid["status"], "succeeded", "the status")


@SETUP.check("A SetupIntent keeps a card for its customer.")
def kept(stripe: Target) -> None:
    customer = new_customer(stripe)
    done = stripe.post(
        "/v1/setup_intents",
        customer=customer,
        payment_method=new_card(stripe),
        confirm=True,
        automatic_payment_methods=CARDS_ONLY,
    ).ok()
    expect((done["status"], done["usage"]), ("succeeded", "off_session"), "the SetupIntent")
    method = stripe.get(f"/v1/payment_methods/{done['payment_method']}").ok()
    expect(method["customer"], customer, "the card's customer")


@SETUP.check("A card that is declined is not kept.", "/testing")
def declined(stripe: Target) -> None:
    stripe.post(
        "/v1/setup_intents",
        payment_method="pm_card_visa_chargeDeclined",
        confirm=True,
        automatic_payment_methods=CARDS_ONLY,
    ).refused(402, code="card_declined")


@SETUP.check("An open SetupIntent can be canceled.", "/api/setup_intents/cancel")
def set_up_no_more(stripe: Target) -> None:
    made = stripe.post("/v1/setup_intents", automatic_payment_methods=CARDS_ONLY).ok()
    expect(made["status"], "requires_payment_method", "the status")
    done = stripe.post(f"/v1/setup_intents/{made['id']}/cancel").ok()
    expect(done["status"], "canceled", "the status after it")
