"""What is changed, given up or found again once an object is there; and the webhooks' endpoints."""

import time
from typing import Any

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.aftermath import (
    CHECKOUT,
    CUSTOMERS,
    DISPUTES,
    EVENTS,
    REFUNDS,
    SALE,
    find_dispute,
)
from stripe_simulator.neutral.checks.cards import SINGLE_USE
from stripe_simulator.neutral.checks.intents import LIFE, SECURE, SETUP
from stripe_simulator.neutral.checks.making import (
    CARDS_ONLY,
    attach,
    charge_of,
    new_card,
    new_customer,
    new_intent,
    pay,
)
from stripe_simulator.neutral.checks.requests import ERRORS, KEYS, LISTS
from stripe_simulator.neutral.target import Failed, Target

ENDPOINTS = Topic("webhook_endpoints", "/api/webhook_endpoints")
_HOOK: dict[str, Any] = {"url": "https://shop.example/hook", "enabled_events": ["charge.failed"]}


@KEYS.check("The account of a key is shown.", "/api/accounts/retrieve")
def account(stripe: Target) -> None:
    expect(stripe.get("/v1/account").ok()["object"], "account", "the object")


@KEYS.check("A key does nothing for an account that it has no access to.", "/error-codes")
def other_account(stripe: Target) -> None:
    headers = {"Stripe-Account": "acct_000000000000"}
    stripe.send("GET", "/v1/customers", {}, headers).refused(403, code="account_invalid")


@ERRORS.check("What is no version of the API is refused.", "/api/versioning")
def no_version(stripe: Target) -> None:
    stripe.send("GET", "/v1/customers", {}, {"Stripe-Version": "newest"}).refused(400)


@ERRORS.check("An e-mail address that is none is refused as email_invalid.")
def no_address(stripe: Target) -> None:
    stripe.post("/v1/customers", email="jane").refused(400, code="email_invalid", param="email")


@LISTS.check("A page goes on from an object that exists, or it is refused.")
def unknown_cursor(stripe: Target) -> None:
    stripe.get("/v1/customers", starting_after="cus_none").refused(400, code="resource_missing")


@LISTS.check("A page goes on in one direction.")
def two_cursors(stripe: Target) -> None:
    one = new_customer(stripe)
    stripe.get("/v1/customers", starting_after=one, ending_before=one).refused(400)


@LISTS.check("A list is narrowed by when its objects were created.", "/api/payment_intents/list")
def created_since(stripe: Target) -> None:
    new_intent(stripe)
    later = int(time.time()) + 400 * 24 * 60 * 60
    expect(stripe.get("/v1/payment_intents", created={"gte": later}).ok()["data"], [], "the list")


@LIFE.check("The metadata of a PaymentIntent is that of its charge.", "/payments/payment-intents")
def metadata_of_the_charge(stripe: Target) -> None:
    charge = charge_of(stripe, pay(stripe, metadata={"order": "A-17"}))
    expect(charge["metadata"], {"order": "A-17"}, "the charge's metadata")


@LIFE.check("What was paid keeps its amount.", "/api/payment_intents/update")
def amount_kept(stripe: Target) -> None:
    paid = pay(stripe)
    stripe.post(f"/v1/payment_intents/{paid['id']}", amount=2000).refused(400)
    stripe.post(f"/v1/payment_intents/{paid['id']}", description="Paid").ok()


@LIFE.check("The reason of a cancellation is kept.", "/api/payment_intents/cancel")
def why_canceled(stripe: Target) -> None:
    path = f"/v1/payment_intents/{new_intent(stripe)['id']}/cancel"
    stripe.post(path, cancellation_reason="no reason").refused(400, param="cancellation_reason")
    done = stripe.post(path, cancellation_reason="abandoned").ok()
    expect(done["cancellation_reason"], "abandoned", "the reason")


@LIFE.check("PaymentIntents are found by their customer.", "/api/payment_intents/list")
def of_a_customer(stripe: Target) -> None:
    customer = new_customer(stripe)
    made = new_intent(stripe, customer=customer)
    page = stripe.get("/v1/payment_intents", customer=customer).ok()
    expect([it["id"] for it in page["data"]], [made["id"]], "those of the customer")


@LIFE.check("A charge says something else of itself, and keeps its amount.", "/api/charges/update")
def other_words(stripe: Target) -> None:
    path = f"/v1/charges/{pay(stripe)['latest_charge']}"
    changed = stripe.post(path, description="Pens", metadata={"a": "1"}).ok()
    found = (changed["description"], changed["metadata"], changed["amount"])
    expect(found, ("Pens", {"a": "1"}, 1099), "the charge")
    stripe.post(path, amount=1).refused(400, param="amount")


@SINGLE_USE.check("A card is attached to one customer.", "/api/payment_methods/attach")
def one_owner(stripe: Target) -> None:
    card, owner = new_card(stripe), new_customer(stripe)
    attach(stripe, card, owner).ok()
    attach(stripe, card, new_customer(stripe)).refused(400)
    expect(stripe.get(f"/v1/payment_methods/{card}").ok()["customer"], owner, "the customer")


@SINGLE_USE.check("Only what is attached can be detached.", "/api/payment_methods/detach")
def nothing_to_detach(stripe: Target) -> None:
    stripe.post(f"/v1/payment_methods/{new_card(stripe)}/detach").refused(400)


@SINGLE_USE.check("The owner and the expiry of a card change.", "/api/payment_methods/update")
def renewed(stripe: Target) -> None:
    card = new_card(stripe)
    attach(stripe, card, new_customer(stripe)).ok()
    expiry = {"exp_month": 5, "exp_year": 2040}
    owner = {"name": "Jane Doe"}
    changed = stripe.post(f"/v1/payment_methods/{card}", card=expiry, billing_details=owner).ok()
    found = (changed["card"]["exp_year"], changed["billing_details"]["name"])
    expect(found, (2040, "Jane Doe"), "the card")


@SECURE.check(
    "request_three_d_secure=any asks a card that supports it.",
    "/payments/3d-secure/authentication-flow",
)
def on_request(stripe: Target) -> None:
    card = "pm_card_threeDSecureOptional"
    expect(pay(stripe, card)["status"], "succeeded", "the status without a request")
    wanted = {"card": {"request_three_d_secure": "any"}}
    asked = pay(stripe, card, payment_method_options=wanted)
    expect(asked["status"], "requires_action", "the status on request")


@SETUP.check("What is set up cannot be confirmed again.", "/error-codes")
def set_up_once(stripe: Target) -> None:
    path = "/v1/setup_intents"
    made = stripe.post(
        path, payment_method="pm_card_visa", confirm=True, automatic_payment_methods=CARDS_ONLY
    ).ok()
    expect(made["status"], "succeeded", "the status")
    stripe.post(f"{path}/{made['id']}/confirm").refused(400, code="setup_intent_unexpected_state")


@SETUP.check("Each try is listed, with what came of it.", "/api/setup_attempts/list")
def tries(stripe: Target) -> None:
    made = stripe.post("/v1/setup_intents", automatic_payment_methods=CARDS_ONLY).ok()["id"]
    path = f"/v1/setup_intents/{made}/confirm"
    stripe.post(path, payment_method="pm_card_visa_chargeDeclined").refused(402)
    stripe.post(path, payment_method="pm_card_visa").ok()
    page = stripe.get("/v1/setup_attempts", setup_intent=made).ok()["data"]
    expect([it["status"] for it in page], ["succeeded", "failed"], "the tries")


@REFUNDS.check("A refund of more than was paid is refused.", "/api/refunds/create")
def more_than_paid(stripe: Target) -> None:
    paid = pay(stripe)
    stripe.post("/v1/refunds", payment_intent=paid["id"], amount=1100).refused(400)
    stripe.post("/v1/refunds", payment_intent=paid["id"], amount=0).refused(400, param="amount")


@REFUNDS.check("The reason of a refund is one of three.", "/api/refunds/create")
def reasons(stripe: Target) -> None:
    paid = pay(stripe)
    stripe.post("/v1/refunds", payment_intent=paid["id"], reason="x").refused(400, param="reason")
    made = stripe.post("/v1/refunds", payment_intent=paid["id"], reason="duplicate").ok()
    expect(made["reason"], "duplicate", "the reason")


@REFUNDS.check("Only the metadata of a refund can be changed.", "/api/refunds/update")
def metadata_of_a_refund(stripe: Target) -> None:
    made = stripe.post("/v1/refunds", payment_intent=pay(stripe)["id"]).ok()["id"]
    changed = stripe.post(f"/v1/refunds/{made}", metadata={"case": "7"}).ok()
    expect(changed["metadata"], {"case": "7"}, "the metadata")
    stripe.post(f"/v1/refunds/{made}", amount=1).refused(400, param="amount")


@REFUNDS.check("The refunds of a charge are listed.", "/api/refunds/list")
def of_a_charge(stripe: Target) -> None:
    paid = pay(stripe)
    made = stripe.post("/v1/refunds", payment_intent=paid["id"]).ok()["id"]
    page = stripe.get("/v1/refunds", charge=paid["latest_charge"]).ok()
    expect([it["id"] for it in page["data"]], [made], "the refunds")


@REFUNDS.check("A hold is canceled, and not refunded.", "/api/payment_intents/cancel")
def hold(stripe: Target) -> None:
    held = pay(stripe, capture_method="manual")
    stripe.post("/v1/refunds", payment_intent=held["id"]).refused(400)


@DISPUTES.check("winning_evidence wins a dispute.")
def won(stripe: Target) -> None:
    expect(_say(stripe, "pm_card_createDispute", "winning_evidence"), "won", "the status")


@DISPUTES.check("losing_evidence loses a dispute.")
def lost(stripe: Target) -> None:
    expect(_say(stripe, "pm_card_createDispute", "losing_evidence"), "lost", "the status")


@DISPUTES.check("Evidence is staged where submit is false.", "/api/disputes/update")
def staged(stripe: Target) -> None:
    found = find_dispute(stripe, "pm_card_createDispute")
    evidence = {"uncategorized_text": "The parcel was signed for."}
    kept = stripe.post(f"/v1/disputes/{found['id']}", evidence=evidence, submit=False).ok()
    details = kept["evidence_details"]
    status = (kept["status"], details["has_evidence"], details["submission_count"])
    expect(status, ("needs_response", True, 0), "the dispute")


@DISPUTES.check("What the bank took back cannot be refunded.", "/error-codes")
def taken_back(stripe: Target) -> None:
    found = find_dispute(stripe, "pm_card_createDispute")
    stripe.post("/v1/refunds", charge=found["charge"]).refused(400, code="charge_disputed")


def _say(stripe: Target, card: str, text: str) -> str:
    """Answer the dispute of a card; return its status once the bank has decided."""
    path = f"/v1/disputes/{find_dispute(stripe, card)['id']}"
    stripe.post(path, evidence={"uncategorized_text": text}).ok()

    def look() -> str | None:
        status = str(stripe.get(path).ok()["status"])
        return None if status in ("needs_response", "under_review") else status

    return str(stripe.wait_for(look, "the bank's decision"))


@CUSTOMERS.check("A customer is created with the card that pays invoices.", "/api/customers/create")
def with_a_card(stripe: Target) -> None:
    made = stripe.post(
        "/v1/customers",
        payment_method="pm_card_visa",
        invoice_settings={"default_payment_method": "pm_card_visa"},
    ).ok()
    (card,) = stripe.get(f"/v1/customers/{made['id']}/payment_methods").ok()["data"]
    expect(made["invoice_settings"]["default_payment_method"], card["id"], "the default")


@CUSTOMERS.check("Customers are found by their e-mail address.", "/api/customers/list")
def by_address(stripe: Target) -> None:
    address = f"neutral-{time.time_ns()}@shop.example"
    made = new_customer(stripe, email=address)
    page = stripe.get("/v1/customers", email=address).ok()
    expect([it["id"] for it in page["data"]], [made], "those with the address")


@CHECKOUT.check("The shop's own reference is kept.", "/api/checkout/sessions/create")
def reference(stripe: Target) -> None:
    made = stripe.post("/v1/checkout/sessions", client_reference_id="A-17", **SALE).ok()
    expect(made["client_reference_id"], "A-17", "the reference")


@CHECKOUT.check("A customer brings their own address.", "/api/checkout/sessions/create")
def customer_or_address(stripe: Target) -> None:
    who = {"customer": new_customer(stripe), "customer_email": "jane@shop.example"}
    stripe.post("/v1/checkout/sessions", **who, **SALE).refused(400)


@EVENTS.check("Events are listed by their types, or by one.", "/api/events/list")
def by_type(stripe: Target) -> None:
    new_customer(stripe)
    kinds = ["customer.created", "customer.deleted"]

    def look() -> Any:
        return stripe.get("/v1/events", types=kinds).ok()["data"]

    found = {it["type"] for it in stripe.wait_for(look, "an event")}
    if not found <= set(kinds):
        raise Failed(f"there are events of the types {sorted(found)}")
    stripe.get("/v1/events", types=kinds, type="charge.failed").refused(400)


@EVENTS.check("An update tells what was before.")
def before(stripe: Target) -> None:
    customer = new_customer(stripe, name="Jane", description="New")
    stripe.post(f"/v1/customers/{customer}", name="Joan").ok()

    def look() -> Any:
        page = stripe.get("/v1/events", type="customer.updated", limit=50).ok()["data"]
        return [it["data"] for it in page if it["data"]["object"]["id"] == customer]

    (data,) = stripe.wait_for(look, "the event")
    expect(data["previous_attributes"].get("name"), "Jane", "the former name")
    expect("description" in data["previous_attributes"], False, "the former description")


@ENDPOINTS.check("The secret is shown at the creation only.", "/api/webhook_endpoints/create")
def secret_once(stripe: Target) -> None:
    made = stripe.post("/v1/webhook_endpoints", **_HOOK).ok()
    if not str(made.get("secret", "")).startswith("whsec_"):
        raise Failed("the new endpoint shows no secret")
    path = f"/v1/webhook_endpoints/{made['id']}"
    expect("secret" in stripe.get(path).ok(), False, "a secret afterwards")
    stripe.delete(path).ok()


@ENDPOINTS.check("An event that does not exist is refused.", "/api/webhook_endpoints/create")
def no_event(stripe: Target) -> None:
    stripe.post("/v1/webhook_endpoints", **_HOOK | {"enabled_events": ["nothing"]}).refused(400)


@ENDPOINTS.check("An endpoint is changed, and switched off.", "/api/webhook_endpoints/update")
def switched_off(stripe: Target) -> None:
    path = f"/v1/webhook_endpoints/{stripe.post('/v1/webhook_endpoints', **_HOOK).ok()['id']}"
    changed = stripe.post(path, disabled=True, enabled_events=["*"]).ok()
    expect((changed["status"], changed["enabled_events"]), ("disabled", ["*"]), "the endpoint")
    expect(stripe.delete(path).ok()["deleted"], True, "deleted")
