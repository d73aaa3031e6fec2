"""The lines of invoices: what a subscription sells in a period, and what was added by hand."""

from typing import Any

from stripe_simulator.protocol import ids
from stripe_simulator.protocol.parameters import money


def of_subscription_item(
    subscription: dict[str, Any], item: dict[str, Any], *, is_trial: bool
) -> dict[str, Any]:
    """Return the line of one item of a subscription for its current period."""
    price, quantity = item["price"], item["quantity"]
    unit = 0 if is_trial else price["unit_amount"]
    cost = f"{money.format_amount(price['unit_amount'], price['currency'])}"
    every = f"{cost} / {price['recurring']['interval']}"
    opening = "Trial period for" if is_trial else f"{quantity} x"
    return _build(
        amount=unit * quantity,
        currency=price["currency"],
        description=f"{opening} {price['nickname'] or price['product']} (at {every})",
        quantity=quantity,
        period=(item["current_period_start"], item["current_period_end"]),
        price=price,
        parent={
            "invoice_item_details": None,
            "subscription_item_details": {
                "invoice_item": None,
                "proration": False,
                "subscription": subscription["id"],
                "subscription_item": item["id"],
            },
            "type": "subscription_item_details",
        },
        metadata=subscription["metadata"],
    )


def of_invoice_item(item: dict[str, Any]) -> dict[str, Any]:
    """Return the line of an item that was added by hand."""
    return _build(
        amount=item["amount"],
        currency=item["currency"],
        description=item["description"],
        quantity=item["quantity"],
        period=(item["period"]["start"], item["period"]["end"]),
        price=None,
        parent=_describe_parent(item),
        metadata=item["metadata"],
    ) | {"discountable": item["discountable"], "pricing": item["pricing"]}


def find_subscription(item: dict[str, Any]) -> str | None:
    """Return the id of the subscription that an invoice item corrects, or None."""
    return item["parent"] and str(item["parent"]["subscription_details"]["subscription"])


def _describe_parent(item: dict[str, Any]) -> dict[str, Any]:
    """Return what a line says of where its invoice item comes from."""
    if item["parent"] is not None:
        of = item["parent"]["subscription_details"]
        details = {**of, "invoice_item": item["id"], "proration": True}
        return {
            "invoice_item_details": None,
            "subscription_item_details": details,
            "type": "subscription_item_details",
        }
    return {
        "invoice_item_details": {
            "invoice_item": item["id"],
            "proration": False,
            "subscription": None,
        },
        "subscription_item_details": None,
        "type": "invoice_item_details",
    }


def describe_pricing(price: dict[str, Any]) -> dict[str, Any]:
    """Return what a line says of its price."""
    return {
        "price_details": {"price": price["id"], "product": price["product"]},
        "type": "price_details",
        "unit_amount_decimal": price["unit_amount_decimal"],
    }


def _build(
    *,
    amount: int,
    currency: str,
    description: str | None,
    quantity: int,
    period: tuple[int, int],
    price: dict[str, Any] | None,
    parent: dict[str, Any],
    metadata: dict[str, str],
) -> dict[str, Any]:
    return {
        "id": ids.generate("il"),
        "object": "line_item",
        "amount": amount,
        "currency": currency,
        "description": description,
        "discount_amounts": [],
        "discountable": True,
        "discounts": [],
        "livemode": False,
        "metadata": metadata,
        "parent": parent,
        "period": {"start": period[0], "end": period[1]},
        "pricing": price and describe_pricing(price),
        "quantity": quantity,
        "subtotal": amount,
        "taxes": [],
    }
