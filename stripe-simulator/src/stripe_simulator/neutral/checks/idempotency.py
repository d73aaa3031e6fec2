"""Idempotency keys."""

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import (
    CARDS_ONLY,
    confirm,
    create_intent,
    new_intent,
)
from stripe_simulator.neutral.target import Target, new_key

KEYS = Topic("idempotency", "/api/idempotent_requests")
_REPLAYED = "idempotent-replayed"


@KEYS.check("A key that comes again gets the first answer, and nothing is done twice.")
def replay(stripe: Target) -> None:
    key = new_key()
    first, second = create_intent(stripe, key), create_intent(stripe, key)
    expect(second.ok(), first.ok(), "the second answer")
    expect(second.headers.get(_REPLAYED), "true", "Idempotent-Replayed")


@KEYS.check("Another key does it again.")
def another_key(stripe: Target) -> None:
    first, second = (create_intent(stripe, new_key()).ok()["id"] for _ in range(2))
    expect(first == second, False, "that both are the same")


@KEYS.check("A decline is replayed as well: the card is not tried again.")
def replayed_decline(stripe: Target) -> None:
    key, intent = new_key(), new_intent(stripe)
    card = {"payment_method": "pm_card_visa_chargeDeclined"}
    first = confirm(stripe, intent["id"], key, **card).refused(402)
    second = confirm(stripe, intent["id"], key, **card).refused(402)
    expect(second.get("charge"), first.get("charge"), "the charge of the second answer")
    charges = stripe.get("/v1/charges", payment_intent=intent["id"]).ok()["data"]
    expect(len(charges), 1, "the number of charges")


@KEYS.check("A replay shows the object as it was in the first answer.")
def old_answer(stripe: Target) -> None:
    key = new_key()
    intent = create_intent(stripe, key).ok()
    confirm(stripe, intent["id"], payment_method="pm_card_visa").ok()
    expect(create_intent(stripe, key).ok()["status"], "requires_payment_method", "the status")


@KEYS.check("A key with other parameters is refused.")
def other_parameters(stripe: Target) -> None:
    key = new_key()
    create_intent(stripe, key).ok()
    create_intent(stripe, key, amount=1100).refused(400, type="idempotency_error")


@KEYS.check("A key at another endpoint is refused.", "/error-low-level")
def other_endpoint(stripe: Target) -> None:
    key = new_key()
    create_intent(stripe, key).ok()
    stripe.post("/v1/customers", key).refused(400, type="idempotency_error")


@KEYS.check("A refusal of parameters is not kept: the key can be used again.")
def refusal_is_not_kept(stripe: Target) -> None:
    key = new_key()
    params = {"currency": "usd", "automatic_payment_methods": CARDS_ONLY}
    stripe.post("/v1/payment_intents", key, amount="much", **params).refused(400)
    stripe.post("/v1/payment_intents", key, amount=1099, **params).ok()


@KEYS.check("A key has 255 characters at most.")
def long_key(stripe: Target) -> None:
    create_intent(stripe, "k" * 256).refused(400)


@KEYS.check("A key comes back in the header Idempotency-Key.", "/error-low-level")
def key_comes_back(stripe: Target) -> None:
    key = new_key()
    expect(create_intent(stripe, key).headers.get("idempotency-key"), key, "the key")
