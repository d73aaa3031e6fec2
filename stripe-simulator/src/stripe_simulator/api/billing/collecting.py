"""The life of an invoice: drafted, finalized, paid, tried again, voided.

See https://docs.stripe.com/invoicing/integration/workflow-transitions.
"""

from typing import Any

from stripe_simulator.api import events, payment_methods
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.api.intents import cancellation, payment_attempt, payment_intents
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

INVOICES = Resource(
    outcome.KIND,
    "/v1/invoices",
    param="invoice",
    expandable=(
        "confirmation_secret",
        "customer",
        "payments",
        "payments.data.payment.payment_intent",
    ),
)
SECONDS_AS_DRAFT = 60 * 60
"""How long an invoice that advances by itself can still be changed: about an hour."""
_DAY = 24 * 60 * 60


def draft(
    call: Call,
    customer: dict[str, Any],
    lines: list[dict[str, Any]],
    *,
    currency: str,
    reason: str = "manual",
    subscription: dict[str, Any] | None = None,
    given: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Save a new draft, with what the customer was charged for by hand; return it.

    reason: Stripe's `billing_reason`. given: checked parameters that the invoice shows.
    """
    given = given or {}
    method = given.get("collection_method", "charge_automatically")
    invoice = {
        "id": ids.generate("in"),
        "object": INVOICES.object,
        "amount_due": 0,
        "amount_overpaid": 0,
        "amount_paid": 0,
        "amount_remaining": 0,
        "attempt_count": 0,
        "attempted": False,
        "auto_advance": given.get("auto_advance", subscription is not None),
        "automatic_tax": {"enabled": False, "liability": None, "status": None},
        "automatically_finalizes_at": None,
        "billing_reason": reason,
        "collection_method": method,
        "created": int(call.now),
        "currency": currency,
        "custom_fields": given.get("custom_fields") or None,
        "customer": customer["id"],
        "customer_address": customer["address"],
        "customer_email": customer["email"],
        "customer_name": customer["name"],
        "customer_phone": customer["phone"],
        "default_payment_method": given.get("default_payment_method"),
        "description": given.get("description"),
        "discounts": [],
        "due_date": find_due_date(call, given) if method == "send_invoice" else None,
        "ending_balance": None,
        "footer": given.get("footer"),
        "hosted_invoice_url": None,
        "invoice_pdf": None,
        "lines": _as_list([], ""),
        "livemode": False,
        "metadata": given.get("metadata") or {},
        "next_payment_attempt": None,
        "number": None,
        "parent": subscription and _describe_parent(subscription),
        "period_end": int(call.now),
        "period_start": int(call.now),
        "starting_balance": 0,
        "status": "draft",
        "status_transitions": {
            "finalized_at": None,
            "marked_uncollectible_at": None,
            "paid_at": None,
            "voided_at": None,
        },
        "subtotal": 0,
        "test_clock": call.test_clock,
        "total": 0,
    }
    set_lines(invoice, lines)
    if invoice["auto_advance"]:
        finalizes_at = int(call.now) + SECONDS_AS_DRAFT
        invoice["automatically_finalizes_at"] = finalizes_at
        call.store.reminders.set(str(invoice["id"]), finalizes_at, call.test_clock)
    events.record_change(call, invoice, "invoice.created")
    return invoice


def set_lines(invoice: dict[str, Any], lines: list[dict[str, Any]]) -> None:
    """Give an invoice its lines, and add them up."""
    total = sum(line["amount"] for line in lines)
    path = f"{INVOICES.path}/{invoice['id']}/lines"
    due = max(total, 0)
    invoice |= {
        "amount_due": due,
        "amount_remaining": due,
        "lines": _as_list([line | {"invoice": invoice["id"]} for line in lines], path),
        "subtotal": total,
        "total": total,
    }


def advance(call: Call, invoice: dict[str, Any]) -> None:
    """Do what an invoice waits for: be finalized, be paid, or be overdue."""
    if invoice["status"] == "draft":
        finalize(call, invoice)
    elif invoice["collection_method"] == "send_invoice":
        events.record_event(call, invoice, "invoice.overdue")
        subscription = outcome.find_subscription(call, invoice)
        if subscription is not None and subscription["status"] == "active":
            outcome.change_status(call, subscription, "past_due")
        return
    if invoice["status"] == "open" and invoice["collection_method"] == "charge_automatically":
        try_to_collect(call, invoice)


def leave(call: Call, invoice: dict[str, Any]) -> None:
    """Do no more about an invoice by itself."""
    call.store.reminders.clear(invoice["id"])
    call.store.objects.save(invoice | {"auto_advance": False, "next_payment_attempt": None})


def finalize(call: Call, invoice: dict[str, Any]) -> None:
    """Give a draft its number, and a PaymentIntent where something is due."""
    customer = CUSTOMERS.load(call, invoice["customer"])
    number = f"{customer['invoice_prefix']}-{customer['next_invoice_sequence']:04}"
    customer["next_invoice_sequence"] += 1
    call.store.objects.save(customer)
    _apply_balance(call, invoice, customer)
    call.store.reminders.clear(invoice["id"])
    invoice |= {"automatically_finalizes_at": None, "number": number, "status": "open"}
    invoice["status_transitions"]["finalized_at"] = int(call.now)
    events.record_change(call, invoice, "invoice.finalized")
    if invoice["amount_due"] == 0:
        outcome.mark_paid(call, invoice, None)
        return
    _create_intent(call, invoice)
    if invoice["collection_method"] == "send_invoice":
        events.record_event(call, invoice, "invoice.sent")
        if invoice["due_date"] is not None:
            call.store.reminders.set(invoice["id"], invoice["due_date"], call.test_clock)


def _apply_balance(call: Call, invoice: dict[str, Any], customer: dict[str, Any]) -> None:
    """Use what the customer is owed, and keep what a negative total gives back.

    See https://docs.stripe.com/billing/customer/balance.
    """
    balance = customer["balance"]
    due = invoice["total"] + balance
    invoice |= {
        "amount_due": max(due, 0),
        "amount_remaining": max(due, 0),
        "ending_balance": min(due, 0),
        "starting_balance": balance,
    }
    if balance != invoice["ending_balance"]:
        customer["balance"] = invoice["ending_balance"]
        events.record_change(call, customer, "customer.updated")


def find_payment_method(call: Call, invoice: dict[str, Any]) -> str | None:
    """Return the card that pays: the invoice's, its subscription's, or its customer's default.

    A card that was detached since pays no more, and the next one is taken.
    """
    subscription = outcome.find_subscription(call, invoice) or {}
    customer = CUSTOMERS.load(call, invoice["customer"])
    names: list[str | None] = [
        invoice["default_payment_method"],
        subscription.get("default_payment_method"),
        customer["invoice_settings"]["default_payment_method"],
    ]
    return next((name for name in names if name and _is_of(call, name, customer)), None)


def collect(
    call: Call, invoice: dict[str, Any], method_id: str | None, *, off_session: bool
) -> None:
    """Pay an open invoice with a card; `invoice` is what became of it.

    Raises StripeFailure: 400 where there is no card, 402 where it is declined.
    """
    if method_id is None:
        raise no_card()
    intent = PAYMENT_INTENTS.load(call, str(outcome.find_intent_id(call, invoice)))
    method = payment_methods.load(call, method_id, status=400)
    single_use.require_usable(call, method, intent)
    options = payment_attempt.Options(off_session=off_session)
    try:
        payment_attempt.make(call, intent, method, options)
    finally:
        invoice |= INVOICES.load(call, invoice["id"])


def try_to_collect(call: Call, invoice: dict[str, Any]) -> None:
    """Pay an open invoice while its customer is away. A failure raises nothing."""
    method = find_payment_method(call, invoice)
    if method is None:
        intent = PAYMENT_INTENTS.load(call, str(outcome.find_intent_id(call, invoice)))
        outcome.handle_failure(call, intent)
        return
    try:
        collect(call, invoice, method, off_session=True)
    except errors.StripeFailure:
        return


def void(call: Call, invoice: dict[str, Any]) -> None:
    """Void an open invoice, and cancel its PaymentIntent."""
    _stop(call, invoice, "void", "voided_at")
    intent_id = outcome.find_intent_id(call, invoice)
    intent = PAYMENT_INTENTS.load(call, intent_id) if intent_id else None
    if intent is not None and intent["status"] != "canceled":
        cancellation.cancel(call, intent, "void_invoice")
    events.record_change(call, invoice, "invoice.voided")


def give_up(call: Call, invoice: dict[str, Any]) -> None:
    """Mark an open invoice as uncollectible. It can still be paid."""
    _stop(call, invoice, "uncollectible", "marked_uncollectible_at")
    events.record_change(call, invoice, "invoice.marked_uncollectible")


def find_open(call: Call, subscription: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the drafts and open invoices of a subscription."""
    path = "parent.subscription_details.subscription"
    wanted = Filter(equal={path: subscription["id"]})
    found = call.store.objects.find(INVOICES.object, wanted)
    return [invoice for invoice in found if invoice["status"] in ("draft", "open")]


def no_card() -> errors.StripeFailure:
    """Return the refusal of an invoice or a subscription that nothing can pay."""
    return errors.state_refusal(
        "This customer has no attached payment source or default payment method. Please consider"
        " adding a default payment method. For more information, visit"
        " https://stripe.com/docs/billing/subscriptions/payment-methods-setting"
        "#payment-method-priority.",
        code="resource_missing",
    )


def _is_of(call: Call, method_id: str, customer: dict[str, Any]) -> bool:
    method = call.store.objects.load(payment_methods.PAYMENT_METHODS.object, method_id) or {}
    return bool(method.get("customer") == customer["id"])


def _create_intent(call: Call, invoice: dict[str, Any]) -> None:
    given = {"amount": invoice["amount_due"], "customer": invoice["customer"]}
    if outcome.find_subscription(call, invoice) is not None:
        given["setup_future_usage"] = "off_session"
    intent = payment_intents.build(call, given, invoice["currency"])
    events.record_change(call, intent, "payment_intent.created")
    outcome.link(call, intent, invoice)
    payment = {
        "id": ids.generate("inpay"),
        "object": "invoice_payment",
        "amount_paid": None,
        "amount_requested": invoice["amount_due"],
        "created": int(call.now),
        "currency": invoice["currency"],
        "invoice": invoice["id"],
        "is_default": True,
        "livemode": False,
        "payment": {"payment_intent": intent["id"], "type": "payment_intent"},
        "status": "open",
        "status_transitions": {"canceled_at": None, "paid_at": None},
    }
    call.store.objects.save(payment)
    outcome.keep_payment(call, invoice, payment)


def _stop(call: Call, invoice: dict[str, Any], status: str, moment: str) -> None:
    invoice |= {"auto_advance": False, "next_payment_attempt": None, "status": status}
    invoice["status_transitions"][moment] = int(call.now)
    call.store.reminders.clear(invoice["id"])


def find_due_date(call: Call, given: dict[str, Any]) -> int:
    """Return when an invoice that is sent is due."""
    if "due_date" in given:
        return int(given["due_date"])
    return int(call.now) + int(given.get("days_until_due", 30)) * _DAY


def _describe_parent(subscription: dict[str, Any]) -> dict[str, Any]:
    return {
        "quote_details": None,
        "subscription_details": {
            "metadata": subscription["metadata"],
            "subscription": subscription["id"],
        },
        "type": "subscription_details",
    }


def _as_list(data: list[dict[str, Any]], url: str) -> dict[str, Any]:
    return {
        "object": "list",
        "data": data,
        "has_more": False,
        "total_count": len(data),
        "url": url,
    }
