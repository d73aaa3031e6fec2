"""Subscriptions (https://docs.stripe.com/api/subscriptions), paid by card or by sent invoices."""

from typing import Any

from stripe_simulator.api import events, payment_methods, test_clocks
from stripe_simulator.api.billing import collecting, cycles, periods, subscription_items
from stripe_simulator.api.billing.cycles import SUBSCRIPTIONS
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.protocol import errors, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals
from stripe_simulator.storage.objects import Filter

_DAY = 24 * 60 * 60
_ON_UPDATE = {
    "cancel_at_period_end",
    "default_payment_method",
    "description",
    "expand",
    "items",
    "metadata",
    "off_session",
    "payment_settings",
    "proration_behavior",
    "trial_end",
}
_ON_CREATE = {
    *_ON_UPDATE,
    "collection_method",
    "currency",
    "customer",
    "days_until_due",
    "payment_behavior",
    "trial_period_days",
}
_ON_LIST = {
    "collection_method",
    "created",
    "customer",
    "ending_before",
    "expand",
    "limit",
    "starting_after",
    "status",
    "test_clock",
}
_ENDED = ("canceled", "incomplete_expired")
_PAYMENT_SETTINGS = {"save_default_payment_method"}

retrieve = SUBSCRIPTIONS.build_retrieve("SubscriptionRetrieveParams")


def create(call: Call) -> dict[str, Any]:
    """Begin a subscription, with a trial or with its first payment.

    Raises StripeFailure: 400 for parameters or where nothing can pay, 402 where
    `payment_behavior=error_if_incomplete` and the payment fails, which leaves nothing behind.
    """
    given = SUBSCRIPTIONS.read(call, "SubscriptionCreateParams", _ON_CREATE)
    metadata.check(given)
    if "customer" not in given:
        raise refusals.missing("customer")
    customer = CUSTOMERS.load(call, given["customer"], param="customer", status=400)
    call = test_clocks.enter(call, customer)
    subscription = build(call, given, customer)
    start(call, subscription, given)
    return SUBSCRIPTIONS.show(call, subscription, given)


def list_(call: Call) -> dict[str, Any]:
    """Answer with subscriptions, without those that ended unless `status` asks for them."""
    given = reading.read(call, "SubscriptionListParams")
    refusals.refuse_others(given, _ON_LIST)
    status = given.pop("status", None)
    if status not in (None, "all", "ended"):
        given["status"] = status
    page = lists.build_page(
        call, SUBSCRIPTIONS.object, SUBSCRIPTIONS.path, given, SUBSCRIPTIONS.expandable
    )
    if status is None:
        page["data"] = [it for it in page["data"] if it["status"] not in _ENDED]
    if status == "ended":
        page["data"] = [it for it in page["data"] if it["status"] in _ENDED]
    return page


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a subscription. Raises StripeFailure (400, 404)."""
    given = SUBSCRIPTIONS.read(call, "SubscriptionUpdateParams", _ON_UPDATE)
    metadata.check(given)
    subscription = SUBSCRIPTIONS.load(call, id_)
    if subscription["status"] in _ENDED:
        raise errors.state_refusal(
            "A canceled subscription can only update its cancellation_details and metadata."
        )
    call = _enter(call, subscription)
    subscription_items.change(call, subscription, given)
    _set_payment_method(call, subscription, given)
    _set_cancellation(call, subscription, given)
    subscription["description"] = given.get("description", subscription["description"]) or None
    subscription["metadata"] = metadata.merge(subscription["metadata"], given)
    subscription["payment_settings"] |= given.get("payment_settings", {})
    if "trial_end" in given:
        _change_trial(call, subscription, given["trial_end"])
    events.record_change(call, subscription, "customer.subscription.updated")
    return SUBSCRIPTIONS.show(call, subscription, given)


def cancel(call: Call, id_: str) -> dict[str, Any]:
    """End a subscription at once. What is open of it is not collected any more.

    Raises StripeFailure (400, 404).
    """
    given = SUBSCRIPTIONS.read(call, "SubscriptionCancelParams", {"cancellation_details", "expand"})
    subscription = SUBSCRIPTIONS.load(call, id_)
    if subscription["status"] in _ENDED:
        raise SUBSCRIPTIONS.missing(id_)
    subscription["cancellation_details"] |= given.get("cancellation_details", {})
    _end(_enter(call, subscription), subscription)
    return SUBSCRIPTIONS.show(call, subscription, given)


def end_all(call: Call, customer: dict[str, Any]) -> None:
    """End every subscription of a Customer at once, because the Customer is deleted."""
    call = test_clocks.enter(call, customer)
    theirs = Filter(equal={"customer": customer["id"]})
    for subscription in call.store.objects.find(SUBSCRIPTIONS.object, theirs):
        if subscription["status"] not in _ENDED:
            _end(call, subscription)


def build(call: Call, given: dict[str, Any], customer: dict[str, Any]) -> dict[str, Any]:
    """Return a new subscription of checked parameters, which is still to be saved.

    In place of a price's id, an item may have the price itself. Raises StripeFailure (400).
    """
    id_, now = ids.generate("sub"), int(call.now)
    if given.get("cancel_at_period_end") is None:
        given = given | {"cancel_at_period_end": False}
    refusals.refuse_others(
        given.get("payment_settings", {}), _PAYMENT_SETTINGS, inside="payment_settings"
    )
    trial_end = _find_trial_end(call, given)
    subscription: dict[str, Any] = {
        "id": id_,
        "object": SUBSCRIPTIONS.object,
        "application": None,
        "automatic_tax": {"disabled_reason": None, "enabled": False, "liability": None},
        "billing_cycle_anchor": trial_end or now,
        "billing_mode": {"type": "classic"},
        "cancel_at": None,
        "cancel_at_period_end": given["cancel_at_period_end"],
        "canceled_at": None,
        "cancellation_details": {"comment": None, "feedback": None, "reason": None},
        "collection_method": given.get("collection_method", "charge_automatically"),
        "created": now,
        "currency": None,
        "customer": customer["id"],
        "days_until_due": given.get("days_until_due"),
        "default_payment_method": None,
        "default_source": None,
        "description": given.get("description"),
        "discounts": [],
        "ended_at": None,
        "items": subscription_items.as_list(id_, []),
        "latest_invoice": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "payment_settings": {
            "payment_method_options": None,
            "payment_method_types": None,
            "save_default_payment_method": "off",
        }
        | given.get("payment_settings", {}),
        "pending_setup_intent": None,
        "schedule": None,
        "start_date": now,
        "status": "incomplete" if trial_end is None else "trialing",
        "test_clock": call.test_clock,
        "trial_end": trial_end,
        "trial_start": None if trial_end is None else now,
    }
    _set_payment_method(call, subscription, given)
    subscription_items.add(call, subscription, given)
    _check_collection(given)
    return subscription


def start(call: Call, subscription: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Save a new subscription, bill its first period, and collect that; return the invoice."""
    behavior = given.get("payment_behavior", "allow_incomplete")
    if behavior == "pending_if_incomplete":
        raise refusals.not_simulated("pending updates", "payment_behavior")
    recurring = subscription["items"]["data"][0]["price"]["recurring"]
    now = int(call.now)
    end = subscription["trial_end"] or periods.find_end(now, recurring, now)
    cycles.begin_period(subscription, now, end)
    call.store.objects.save(subscription)
    invoice = cycles.bill(call, subscription, "subscription_create")
    call.store.objects.save(subscription)
    is_sent = subscription["collection_method"] == "send_invoice"
    is_due_now = not is_sent and invoice["amount_due"] and behavior != "default_incomplete"
    if is_due_now and collecting.find_payment_method(call, invoice) is None:
        raise collecting.no_card()
    events.record_event(call, subscription, "customer.subscription.created")
    if is_sent:
        subscription["status"] = "trialing" if subscription["trial_end"] else "active"
        call.store.objects.save(subscription)
        cycles.set_reminder(call, subscription)
    else:
        _collect_first(call, subscription, invoice, behavior, given)
    if subscription["status"] == "trialing":
        cycles.warn_of_short_trial(call, subscription)
    return invoice


def _collect_first(
    call: Call,
    subscription: dict[str, Any],
    invoice: dict[str, Any],
    behavior: str,
    given: dict[str, Any],
) -> None:
    """Finalize the first invoice and pay it, unless that is left to the customer."""
    if subscription["status"] == "incomplete":
        expires_at = call.now + cycles.SECONDS_INCOMPLETE
        call.store.reminders.set(subscription["id"], expires_at, call.test_clock)
    else:
        cycles.set_reminder(call, subscription)
    collecting.finalize(call, invoice)
    if invoice["status"] == "open" and behavior != "default_incomplete":
        method = collecting.find_payment_method(call, invoice)
        off_session = given.get("off_session", False)
        try:
            collecting.collect(call, invoice, method, off_session=off_session)
        except errors.StripeFailure as failure:
            if behavior == "error_if_incomplete":
                failure.leaves_nothing = True
                raise
    subscription |= SUBSCRIPTIONS.load(call, subscription["id"])


def _end(call: Call, subscription: dict[str, Any]) -> None:
    """End a subscription. What is open of it is not collected any more."""
    for invoice in collecting.find_open(call, subscription):
        collecting.leave(call, invoice)
    outcome.end(call, subscription, "cancellation_requested")


def _enter(call: Call, subscription: dict[str, Any]) -> Call:
    return test_clocks.enter(call, CUSTOMERS.load(call, subscription["customer"]))


def _set_payment_method(call: Call, subscription: dict[str, Any], given: dict[str, Any]) -> None:
    id_ = given.get("default_payment_method")
    if not id_:
        return
    method = payment_methods.PAYMENT_METHODS.load(
        call, id_, param="default_payment_method", status=400
    )
    if method["customer"] != subscription["customer"]:
        raise errors.state_refusal(
            f"The customer does not have a payment method with the ID {id_}. The payment method"
            " must be attached to the customer.",
            "default_payment_method",
        )
    subscription["default_payment_method"] = id_


def _set_cancellation(call: Call, subscription: dict[str, Any], given: dict[str, Any]) -> None:
    if "cancel_at_period_end" not in given:
        return
    ends = given["cancel_at_period_end"]
    period_end = min(item["current_period_end"] for item in subscription["items"]["data"])
    subscription |= {
        "cancel_at": period_end if ends else None,
        "cancel_at_period_end": ends,
        "canceled_at": int(call.now) if ends else None,
    }
    reason = "cancellation_requested" if ends else None
    subscription["cancellation_details"] |= {"reason": reason}


def _change_trial(call: Call, subscription: dict[str, Any], trial_end: str | int) -> None:
    """End a trial now. Raises StripeFailure (400) for any other change."""
    if trial_end != "now":
        raise refusals.not_simulated("change of a trial but trial_end=now", "trial_end")
    if subscription["status"] == "trialing":
        cycles.end_trial(call, subscription)


def _find_trial_end(call: Call, given: dict[str, Any]) -> int | None:
    if "trial_end" in given and "trial_period_days" in given:
        raise refusals.one_of(("trial_end", "trial_period_days"))
    if "trial_period_days" in given:
        days: int = given["trial_period_days"]
        return int(call.now) + days * _DAY if days else None
    trial_end = given.get("trial_end", "now")
    if trial_end == "now":
        return None
    if trial_end <= call.now:
        message = "The trial_end must be in the future."
        raise errors.invalid_request(message, "trial_end")
    return int(trial_end)


def _check_collection(given: dict[str, Any]) -> None:
    is_sent = given.get("collection_method") == "send_invoice"
    if is_sent and "days_until_due" not in given:
        raise refusals.missing("days_until_due")
    if "days_until_due" in given and not is_sent:
        message = "`days_until_due` can only be set if `collection_method` is `send_invoice`."
        raise errors.invalid_request(message, "days_until_due")
