"""Keys, errors, parameters, metadata, expansion and lists."""

from typing import Any

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import new_customer, new_intent, pay
from stripe_simulator.neutral.target import Failed, Target

KEYS = Topic("keys", "/api/authentication")
ERRORS = Topic("errors", "/error-codes")
METADATA = Topic("metadata", "/api/metadata")
LISTS = Topic("lists", "/api/pagination")


@KEYS.check("A request without a key is answered 401.")
def no_key(stripe: Target) -> None:
    stripe.send("GET", "/v1/customers", {}, {"Authorization": ""}).refused(401)


@KEYS.check("A key that does not exist is answered 401, and is not shown in full.")
def unknown_key(stripe: Target) -> None:
    key = "sk_nothing_4eC39HqLyjWDarjtT1zdp7dc"
    error = stripe.send("GET", "/v1/customers", {}, {"Authorization": f"Bearer {key}"}).refused(401)
    if key in str(error):
        raise Failed("the answer shows the key")


@KEYS.check("Every answer names its request in the header Request-Id.", "/api/request_ids")
def request_id(stripe: Target) -> None:
    if not stripe.get("/v1/customers").headers.get("request-id", "").startswith("req_"):
        raise Failed("there is no Request-Id")


@ERRORS.check("An unknown parameter is refused as parameter_unknown, by its name.")
def unknown_parameter(stripe: Target) -> None:
    stripe.post("/v1/customers", shoe_size="43").refused(
        400, type="invalid_request_error", code="parameter_unknown", param="shoe_size"
    )


@ERRORS.check("A missing parameter is refused as parameter_missing, by its name.")
def missing_parameter(stripe: Target) -> None:
    stripe.post("/v1/payment_intents", amount=1099).refused(
        400, code="parameter_missing", param="currency"
    )


@ERRORS.check("An amount that is no integer is refused as parameter_invalid_integer.")
def no_integer(stripe: Target) -> None:
    stripe.post("/v1/payment_intents", amount="10.99", currency="usd").refused(
        400, code="parameter_invalid_integer", param="amount"
    )


@ERRORS.check("An empty value is refused as parameter_invalid_empty where nothing can be unset.")
def empty_value(stripe: Target) -> None:
    stripe.post("/v1/payment_intents", amount=1099, currency="").refused(
        400, code="parameter_invalid_empty", param="currency"
    )


@ERRORS.check("A value that is none of those listed is refused, by the parameter's name.")
def no_choice(stripe: Target) -> None:
    stripe.post("/v1/payment_intents", amount=1099, currency="usd", capture_method="never").refused(
        400, type="invalid_request_error", param="capture_method"
    )


@ERRORS.check("An id that does not exist is answered 404 as resource_missing.")
def unknown_id(stripe: Target) -> None:
    stripe.get("/v1/payment_intents/pi_nothing").refused(
        404, type="invalid_request_error", code="resource_missing"
    )


@ERRORS.check("An id in a parameter that does not exist is answered 400 as resource_missing.")
def unknown_id_in_a_parameter(stripe: Target) -> None:
    stripe.post("/v1/payment_intents", amount=1099, currency="usd", customer="cus_nothing").refused(
        400, code="resource_missing", param="customer"
    )


@ERRORS.check("A path that does not exist is answered 404.", "/api/errors")
def unknown_path(stripe: Target) -> None:
    stripe.get("/v1/shoes").refused(404, type="invalid_request_error")


@ERRORS.check("An error with a code names the page about it in doc_url.", "/api/errors")
def page_of_an_error(stripe: Target) -> None:
    error = stripe.get("/v1/payment_intents/pi_nothing").refused(404)
    if not str(error.get("doc_url", "")).endswith("resource-missing"):
        raise Failed(f"doc_url is {error.get('doc_url')!r}")


_ENDIVE = (
    "/changelog/endive/2026-09-30/"
    "removes-the-payment-method-types-parameter-from-payment-intents-and-setup-intents"
)


@ERRORS.check("Since Endive, payment_method_types of an intent is refused with its code.", _ENDIVE)
def types_since_endive(stripe: Target) -> None:
    stripe.post(
        "/v1/payment_intents", amount=1099, currency="usd", payment_method_types=["card"]
    ).refused(400, code="payment_method_types_no_longer_supported")


@ERRORS.check("Before Endive, payment_method_types of an intent is taken.", _ENDIVE)
def types_before_endive(stripe: Target) -> None:
    params = {"amount": 1099, "currency": "usd", "payment_method_types": ["card"]}
    version = {"Stripe-Version": "2026-08-26.dahlia"}
    made = stripe.send("POST", "/v1/payment_intents", params, version).ok()
    expect(made.get("payment_method_types"), ["card"], "payment_method_types")


@METADATA.check("Metadata is kept and shown.")
def kept(stripe: Target) -> None:
    made = stripe.post("/v1/customers", metadata={"order": "7"}).ok()
    found = stripe.get(f"/v1/customers/{made['id']}").ok()
    expect(found.get("metadata"), {"order": "7"}, "metadata")


@METADATA.check("An update adds to metadata, and an empty value removes its key.")
def changed(stripe: Target) -> None:
    customer = new_customer(stripe, metadata={"a": "1", "b": "2"})
    changes = {"a": "", "c": "3"}
    changed = stripe.post(f"/v1/customers/{customer}", metadata=changes).ok()
    expect(changed.get("metadata"), {"b": "2", "c": "3"}, "metadata")


@METADATA.check("More than 50 keys of metadata are refused.")
def too_many(stripe: Target) -> None:
    stripe.post("/v1/customers", metadata={f"k{n}": "v" for n in range(51)}).refused(400)


@METADATA.check("A key of metadata with more than 40 characters is refused.")
def long_key(stripe: Target) -> None:
    stripe.post("/v1/customers", metadata={"k" * 41: "v"}).refused(400)


@METADATA.check("A value of metadata with more than 500 characters is refused.")
def long_value(stripe: Target) -> None:
    stripe.post("/v1/customers", metadata={"k": "v" * 501}).refused(400)


@LISTS.check("expand[] puts an object in the place of its id.", "/api/expanding_objects")
def expansion(stripe: Target) -> None:
    paid = pay(stripe)
    found = stripe.get(f"/v1/payment_intents/{paid['id']}", expand=["latest_charge"]).ok()
    charge: Any = found["latest_charge"]
    if not isinstance(charge, dict) or charge.get("object") != "charge":
        raise Failed(f"latest_charge is {charge!r}")


@LISTS.check("What cannot be expanded is refused.", "/api/expanding_objects")
def no_expansion(stripe: Target) -> None:
    intent = new_intent(stripe)
    stripe.get(f"/v1/payment_intents/{intent['id']}", expand=["amount"]).refused(400)


@LISTS.check("A list begins with the newest object, and says whether there are more.")
def newest_first(stripe: Target) -> None:
    older, newer = new_customer(stripe), new_customer(stripe)
    page = stripe.get("/v1/customers", limit=1).ok()
    expect((page["object"], page["has_more"]), ("list", True), "the list")
    expect([it["id"] for it in page["data"]], [newer], "the first page")
    after = stripe.get("/v1/customers", limit=1, starting_after=newer).ok()
    expect([it["id"] for it in after["data"]], [older], "the page after it")


@LISTS.check("A page goes backwards from ending_before.")
def backwards(stripe: Target) -> None:
    older, newer = new_customer(stripe), new_customer(stripe)
    before = stripe.get("/v1/customers", limit=1, ending_before=older).ok()
    expect([it["id"] for it in before["data"]], [newer], "the page before it")


@LISTS.check("A page has 100 objects at most.")
def limit(stripe: Target) -> None:
    stripe.get("/v1/customers", limit=101).refused(400, param="limit")
    stripe.get("/v1/customers", limit=100).ok()
