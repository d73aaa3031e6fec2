"""Examples of answers, for the document. Examples of requests are beside their bodies."""

from typing import Any, Final

_SESSION_ID: Final = "ses_0f8d3a6b52c94e17a1d0c5b7e9f26384"
PAYMENT_ID: Final = "pay_5a0e7c1b9d3f4826a7b1c0d2e4f68a9c_1"

CHAT_REPLY: Final[dict[str, Any]] = {
    "response": "What is the name on the card?",
    "status": "collecting",
    "sessionId": "k3v9c0Yt1uQm5s8e2w7x4A",
    "currentField": "name",
    "echo": "I need to make a payment",
    "progress": {"done": 0, "total": 4},
    "expiresAt": "2026-11-21T11:00:00Z",
    "offer": {
        "id": "6f1c0b9e3a52d7481c9e5f20b7a6d3e8",
        "merchant": "Ada's Books",
        "contact": "help@adasbooks.example",
        "amount": 4900,
        "currency": "usd",
        "shown": "$49.00",
        "description": "Two concert tickets",
        "orderId": "A-1017",
        "termsUrl": "https://adasbooks.example/terms",
    },
}
CARD_TAKEN: Final[dict[str, Any]] = {
    "status": "collecting",
    "response": "What is the name on the card?",
    "cardTaken": True,
}
SESSION_CREATED: Final[dict[str, Any]] = {
    "sessionId": _SESSION_ID,
    "expiresAt": "2026-11-21T13:00:00Z",
    "chatUrl": f"https://pay.example.com/#session={_SESSION_ID}",
}
PAYMENT: Final[dict[str, Any]] = {
    "id": PAYMENT_ID,
    "sessionId": _SESSION_ID,
    "status": "partly_refunded",
    "amount": 4900,
    "currency": "usd",
    "amountRefunded": 1200,
    "token": "pm_1Pz3xA2eZvKYlo2C",
    "brand": "visa",
    "last4": "4242",
    "livemode": False,
    "cardholder": "Jane Doe",
    "paymentIntentId": "pi_3Pz3xB2eZvKYlo2C",
    "setupIntentId": None,
    "customerId": None,
    "saved": False,
    "orderId": "A-1017",
    "description": "Two concert tickets",
    "customerEmail": "jo@example.com",
    "metadata": {"seat": "12C"},
    "consent": {"shown": "Amount: $49.00 …", "at": "2026-11-21T12:03:10Z", "saveCard": False},
    "confirmedAt": "2026-11-21T12:03:21Z",
    "settledAt": "2026-11-21T12:03:22Z",
    "declines": [],
    "disputes": [],
    "risks": [],
    "interventions": [],
    "refunds": [
        {
            "key": "seat-given-back",
            "amount": 1200,
            "status": "succeeded",
            "at": "2026-11-22T09:00:00Z",
            "refundId": "re_3Pz3xC2eZvKYlo2C",
            "failureReason": None,
            "reason": "requested_by_customer",
        }
    ],
    "erasedAt": None,
}
PAYMENTS: Final[dict[str, Any]] = {"items": [PAYMENT], "next": None}
ERASED: Final[dict[str, Any]] = {"sessions": 1, "payments": 2}
