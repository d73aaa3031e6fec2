"""Checkout Sessions to pay, and to keep a card."""

from typing import Any

import stripe

BOOKS: dict[str, Any] = {
    "price_data": {
        "currency": "usd",
        "product_data": {"name": "Book", "description": "Hardcover"},
        "unit_amount": 500,
    },
    "quantity": 2,
}
PENS: dict[str, Any] = {
    "price_data": {"currency": "USD", "product_data": {"name": "Pen"}, "unit_amount": 99},
    "quantity": 1,
}
PAYMENT: dict[str, Any] = {
    "mode": "payment",
    "line_items": [BOOKS, PENS],
    "success_url": "https://shop.example/done?session={CHECKOUT_SESSION_ID}",
    "cancel_url": "https://shop.example/cart",
}
SETUP: dict[str, Any] = {
    "mode": "setup",
    "currency": "usd",
    "success_url": "https://shop.example/kept",
}


def open_payment(client: stripe.StripeClient, **more: Any) -> stripe.checkout.Session:
    """Open a session that sells for $10.99."""
    return client.v1.checkout.sessions.create(PAYMENT | more)  # type: ignore[arg-type]


def open_setup(client: stripe.StripeClient, **more: Any) -> stripe.checkout.Session:
    """Open a session that keeps a card."""
    return client.v1.checkout.sessions.create(SETUP | more)  # type: ignore[arg-type]
