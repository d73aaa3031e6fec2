"""PaymentMethods of cards (https://docs.stripe.com/api/payment_methods).

Neither a card number nor a code leaves this module: it keeps brand, last four and expiry.
"""

import time
from typing import Any

from stripe_simulator.api import card_details, customers, events
from stripe_simulator.cards import behaviours, declines, single_use
from stripe_simulator.cards.catalogue import BY_PAYMENT_METHOD, BY_TOKEN
from stripe_simulator.cards.checks import check_cvc, check_expiry, identify_card
from stripe_simulator.cards.known_card import KnownCard
from stripe_simulator.protocol import errors, expansion, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals
from stripe_simulator.protocol.resources import Resource

PAYMENT_METHODS = Resource(
    "payment_method",
    "/v1/payment_methods",
    param="payment_method",
    label="PaymentMethod",
    expandable=("customer",),
)
_ON_UPDATE = {"allow_redisplay", "billing_details", "card", "expand", "metadata"}
_SIMULATED = {"allow_redisplay", "billing_details", "card", "expand", "metadata", "type"}


def create(call: Call) -> dict[str, Any]:
    """Create a PaymentMethod of a card number or a published token.

    Raises StripeFailure: 400 for parameters, 402 for the card (see `cards.checks`).
    """
    given = reading.read(call, "PaymentMethodCreateParams")
    _require_card(given)
    expansion.check(given, PAYMENT_METHODS.expandable)
    metadata.check(given)
    card, month, year = _read_card(call, given["card"])
    return _save(call, card, month, year, given)


def create_other(call: Call, kind: str, billing: dict[str, Any]) -> dict[str, Any]:
    """Create a PaymentMethod that is no card, as Stripe's own page does, such as `amazon_pay`."""
    method = {
        "id": ids.generate("pm"),
        "object": PAYMENT_METHODS.object,
        "allow_redisplay": "unspecified",
        "billing_details": card_details.describe_billing(billing),
        "created": int(call.now),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": {},
        "type": kind,
        kind: {},
    }
    call.store.objects.save(method)
    return method


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a PaymentMethod. Raises StripeFailure (400, 404)."""
    given = PAYMENT_METHODS.read(call, "PaymentMethodRetrieveParams")
    return PAYMENT_METHODS.show(call, load(call, id_), given)


def attach(call: Call, id_: str) -> dict[str, Any]:
    """Attach a PaymentMethod to a customer, so that it serves more than once.

    Raises StripeFailure: 402 where the card is declined, 400 where it belongs to another customer
    or was used, 404 where there is none.
    """
    given = PAYMENT_METHODS.read(call, "PaymentMethodAttachParams", {"customer", "expand"})
    if "customer" not in given:
        raise refusals.missing("customer")
    method = attach_to(call, load(call, id_), given["customer"])
    return PAYMENT_METHODS.show(call, method, given)


def attach_to(call: Call, method: dict[str, Any], customer: str) -> dict[str, Any]:
    """Attach a PaymentMethod to a customer; return it. Raises StripeFailure (400, 402)."""
    customers.require(call, customer)
    if method["customer"] == customer:
        return method
    if method["customer"] is not None:
        message = "The payment method you provided has already been attached to a customer."
        raise errors.state_refusal(message, "payment_method")
    if single_use.is_used(call, method["id"]):
        raise errors.state_refusal(
            "This PaymentMethod was previously used without being attached to a Customer or was"
            " detached from a Customer, and may not be used again."
        )
    decline = declines.decline_saving(behaviours.recall(call, method["id"]))
    if decline is not None:
        raise decline
    method["customer"] = customer
    events.record_change(call, method, "payment_method.attached")
    return method


def detach(call: Call, id_: str) -> dict[str, Any]:
    """Detach a PaymentMethod from its customer, for good. Raises StripeFailure (400, 404)."""
    given = PAYMENT_METHODS.read(call, "PaymentMethodDetachParams")
    method = load(call, id_)
    if method["customer"] is None:
        raise errors.state_refusal(
            "The payment method you provided is not attached to a customer so detachment is"
            " impossible."
        )
    customers.forget_default(call, method["customer"], method["id"])
    method["customer"] = None
    single_use.mark_detached(call, method["id"])
    events.record_change(call, method, "payment_method.detached")
    return PAYMENT_METHODS.show(call, method, given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change the owner, the expiry or the metadata of an attached PaymentMethod.

    Raises StripeFailure (400, 402, 404).
    """
    given = PAYMENT_METHODS.read(call, "PaymentMethodUpdateParams", _ON_UPDATE)
    refusals.refuse_others(given.get("card", {}), {"exp_month", "exp_year"}, inside="card")
    metadata.check(given)
    method = PAYMENT_METHODS.load(call, id_)
    if method["customer"] is None:
        raise errors.state_refusal(
            "You must save this PaymentMethod to a customer before you can update it.",
            "payment_method",
        )
    card = given.get("card", {})
    month = card.get("exp_month", method["card"]["exp_month"])
    year = check_expiry(month, card.get("exp_year", method["card"]["exp_year"]), call.now)
    method["card"] |= {"exp_month": month, "exp_year": year}
    if "billing_details" in given:
        billing = card_details.describe_billing(given["billing_details"])
        method["billing_details"] |= {name: it for name, it in billing.items() if it is not None}
    method["metadata"] = metadata.merge(method["metadata"], given)
    method["allow_redisplay"] = given.get("allow_redisplay", method["allow_redisplay"])
    events.record_change(call, method, "payment_method.updated")
    return PAYMENT_METHODS.show(call, method, given)


def list_of_customer(call: Call, customer: str) -> dict[str, Any]:
    """Answer with the cards of a customer, newest first. Raises StripeFailure (400, 404)."""
    given = reading.read(call, "CustomerPaymentMethodListParams")
    customers.CUSTOMERS.load(call, customer)
    path = f"{customers.CUSTOMERS.path}/{customer}/payment_methods"
    return _list(call, path, given | {"customer": customer})


def list_(call: Call) -> dict[str, Any]:
    """Answer with the cards of a customer, or of nobody yet. Raises StripeFailure (400)."""
    given = reading.read(call, "PaymentMethodListParams")
    return _list(call, PAYMENT_METHODS.path, given)


def _list(call: Call, path: str, given: dict[str, Any]) -> dict[str, Any]:
    if given.pop("type", "card") != "card":
        return {"object": "list", "data": [], "has_more": False, "url": path}
    kind, expandable = PAYMENT_METHODS.object, PAYMENT_METHODS.expandable
    return lists.build_page(call, kind, path, given, expandable)


def load(call: Call, id_: str, status: int = 404) -> dict[str, Any]:
    """Return a PaymentMethod. Of a published `pm_card_*`, each call makes a new one.

    Raises StripeFailure where there is none.
    """
    if id_ in BY_PAYMENT_METHOD:
        return _save(call, BY_PAYMENT_METHOD[id_], *_next_year(call), {"card": {"token": id_}})
    return PAYMENT_METHODS.load(call, id_, status=status)


def _save(
    call: Call, card: KnownCard, month: int, year: int, given: dict[str, Any]
) -> dict[str, Any]:
    billing = card_details.describe_billing(given.get("billing_details") or {})
    method = {
        "id": ids.generate("pm"),
        "object": PAYMENT_METHODS.object,
        "allow_redisplay": given.get("allow_redisplay", "unspecified"),
        "billing_details": billing,
        "card": card_details.describe_card(card, month, year)
        | {
            "checks": card_details.describe_checks(given["card"], billing["address"]),
            "networks": card_details.describe_networks(card, given["card"]),
        },
        "created": int(call.now),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "type": "card",
    }
    call.store.objects.save(method)
    behaviours.remember(call, str(method["id"]), card.on_charge)
    return method


def _require_card(given: dict[str, Any]) -> None:
    if "type" not in given:
        raise refusals.missing("type")
    unsupported = sorted(given.keys() - _SIMULATED)
    if given["type"] != "card" or unsupported:
        what = unsupported[0] if unsupported else f"type={given['type']}"
        message = f"The Stripe simulator makes PaymentMethods of cards only; it has no {what}."
        raise errors.invalid_request(message, unsupported[0] if unsupported else "type")
    card = given.get("card")
    if card is None:
        raise refusals.missing("card")
    if "token" in card and "number" in card:
        message = "You may only specify one of these parameters: card[number], card[token]."
        raise errors.invalid_request(message)
    for name in () if "token" in card else ("number", "exp_month", "exp_year"):
        if name not in card:
            raise refusals.missing(f"card[{name}]")


def _read_card(call: Call, given: dict[str, Any]) -> tuple[KnownCard, int, int]:
    """Return what is known of a card, sent as a token or a number, with its month and year."""
    if "token" in given:
        card = BY_TOKEN.get(given["token"])
        if card is None:
            raise errors.resource_missing("token", given["token"], "card[token]", status=400)
        return card, *_next_year(call)
    card = _read_number(call, given)
    month = given["exp_month"]
    return card, month, check_expiry(month, given["exp_year"], call.now)


def _next_year(call: Call) -> tuple[int, int]:
    """Return when published tokens expire: in this month of the next year."""
    today = time.gmtime(call.now)
    return today.tm_mon, today.tm_year + 1


def _read_number(call: Call, given: dict[str, Any]) -> KnownCard:
    if not call.account.takes_raw_cards_from(call.api_key):
        raise errors.raw_card_refusal()
    # What the customer typed wrong comes before the decline of a live card, so that decline waits
    # for the check of the expiry.
    try:
        card = identify_card(given["number"], any_number=call.account.any_number)
    except errors.StripeFailure as failure:
        if "decline_code" in failure.error:
            check_expiry(given["exp_month"], given["exp_year"], call.now)
        raise
    check_expiry(given["exp_month"], given["exp_year"], call.now)
    if "cvc" in given:
        check_cvc(given["cvc"], card.brand)
    return card
