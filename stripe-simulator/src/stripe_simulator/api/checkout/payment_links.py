"""Payment Links (https://docs.stripe.com/api/payment_link): each visit opens a Checkout Session."""

from typing import Any

from stripe_simulator.api.checkout import line_items, sessions
from stripe_simulator.api.intents import payment_intents
from stripe_simulator.protocol import expansion, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, method_types, refusals, urls
from stripe_simulator.protocol.resources import Resource

PATH = "/_simulator/buy/"
PAYMENT_LINKS = Resource("payment_link", "/v1/payment_links", param="payment_link")
_ON_UPDATE = {
    "active",
    "after_completion",
    "customer_creation",
    "expand",
    "inactive_message",
    "metadata",
    "payment_intent_data",
    "submit_type",
}
_ON_CREATE = {*_ON_UPDATE, *method_types.LISTS, "currency", "line_items"} - {"active"}
_PAYMENT_INTENT_DATA = {
    "capture_method",
    "description",
    "metadata",
    "setup_future_usage",
    "statement_descriptor_suffix",
}
_PLAIN_FIELDS = ("active", "customer_creation", "payment_intent_data", "submit_type")

list_ = PAYMENT_LINKS.build_list("PaymentLinkListParams")


def create(call: Call) -> dict[str, Any]:
    """Create a link. Raises StripeFailure (400)."""
    given = _read(call, "PaymentLinkCreateParams", _ON_CREATE)
    method_types.check(given)
    items = line_items.build_all(call, given)
    id_ = ids.generate("plink")
    link = {
        "id": id_,
        "object": PAYMENT_LINKS.object,
        "active": True,
        "after_completion": _describe_completion(given.get("after_completion")),
        "allow_promotion_codes": False,
        "billing_address_collection": "auto",
        "currency": items[0]["currency"],
        "custom_fields": [],
        "customer_creation": given.get("customer_creation", "if_required"),
        "inactive_message": given.get("inactive_message") or None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "payment_intent_data": given.get("payment_intent_data"),
        "payment_method_collection": "always",
        "payment_method_types": given.get("payment_method_types"),
        "submit_type": given.get("submit_type", "auto"),
        "url": f"{call.base_url}{PATH}{id_}",
    }
    call.store.hidden.add(id_, {"line_items": items})
    call.store.objects.save(link)
    return _show(call, link, given)


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a link. Raises StripeFailure (400, 404)."""
    given = _read(call, "PaymentLinkRetrieveParams", {"expand"})
    return _show(call, PAYMENT_LINKS.load(call, id_), given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a link, or switch it off. Raises StripeFailure (400, 404)."""
    given = _read(call, "PaymentLinkUpdateParams", _ON_UPDATE)
    link = PAYMENT_LINKS.load(call, id_)
    link |= {name: given[name] for name in _PLAIN_FIELDS if name in given}
    if "inactive_message" in given:
        link["inactive_message"] = given["inactive_message"] or None
    if "after_completion" in given:
        link["after_completion"] = _describe_completion(given["after_completion"])
    link["metadata"] = metadata.merge(link["metadata"], given)
    call.store.objects.save(link)
    return _show(call, link, given)


def list_line_items(call: Call, id_: str) -> dict[str, Any]:
    """Answer with what a link sells. Raises StripeFailure (400, 404)."""
    given = reading.read(call, "PaymentLinkLineItemListParams")
    expansion.check(given, ())
    return _slice_line_items(call, PAYMENT_LINKS.load(call, id_), given)


def open_session(call: Call, link: dict[str, Any]) -> dict[str, Any]:
    """Open the Checkout Session of one visit to a link; return it."""
    redirect = link["after_completion"].get("redirect") or {}
    given = {
        "customer_creation": link["customer_creation"],
        "metadata": link["metadata"],
        "mode": "payment",
        "payment_intent_data": link["payment_intent_data"] or {},
        "payment_link": link["id"],
        "submit_type": link["submit_type"],
        "success_url": redirect.get("url"),
    }
    items = call.store.hidden.load(link["id"])["line_items"]
    return sessions.open_session(call, given, items)


def _read(call: Call, params: str, simulated: set[str]) -> dict[str, Any]:
    given = reading.read(call, params)
    refusals.refuse_others(given, simulated)
    expansion.check(given, ("line_items",))
    metadata.check(given)
    data = given.get("payment_intent_data") or {}
    refusals.refuse_others(data, _PAYMENT_INTENT_DATA, inside="payment_intent_data")
    payment_intents.check(data)
    return given


def _describe_completion(given: dict[str, Any] | None) -> dict[str, Any]:
    """Return what comes after a payment. Raises StripeFailure (400) for no address."""
    if given is None or given["type"] == "hosted_confirmation":
        message = ((given or {}).get("hosted_confirmation") or {}).get("custom_message")
        return {
            "hosted_confirmation": {"custom_message": message or None},
            "type": "hosted_confirmation",
        }
    if "redirect" not in given:
        raise refusals.missing("after_completion[redirect]")
    url: str = given["redirect"]["url"]
    address = url.replace("{CHECKOUT_SESSION_ID}", "cs")
    urls.check(address, "after_completion[redirect][url]")
    return {"redirect": {"url": url}, "type": "redirect"}


def _show(call: Call, link: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    if "line_items" in given.get("expand", ()):
        return link | {"line_items": _slice_line_items(call, link, {})}
    return link


def _slice_line_items(call: Call, link: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    items = call.store.hidden.load(link["id"])["line_items"]
    return lists.build_slice(items, f"{PAYMENT_LINKS.path}/{link['id']}/line_items", given)
