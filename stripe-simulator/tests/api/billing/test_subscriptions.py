"""Subscriptions: begun, renewed, on trial, in arrears, ended."""

from datetime import UTC, datetime
from typing import Any

import pytest
import stripe

from simulator_testing.billing import DAY, Billing
from simulator_testing.connecting import NOW
from simulator_testing.payments import confirm, error_of, new_card, new_intent


def test_the_first_period_is_paid_at_once(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(), expand=["latest_invoice"])
    invoice: Any = begun.latest_invoice
    assert (begun.status, invoice.status, invoice.amount_paid) == ("active", "paid", 1000)
    assert invoice.billing_reason == "subscription_create"
    assert invoice.number.endswith("-0001")
    (item,) = begun["items"].data
    assert item.current_period_start == int(NOW)
    assert item.current_period_end - item.current_period_start == 30 * DAY  # November
    assert billing.events("customer.subscription", "invoice.p") == [
        "customer.subscription.created",
        "invoice.paid",
        "invoice.payment_succeeded",
        "customer.subscription.updated",
    ]


def test_it_renews_month_by_month(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    for _ in range(3):
        billing.advance(days=31)
    invoices = billing.invoices(subscription=begun.id)
    assert [it.billing_reason for it in invoices] == [
        "subscription_create",
        *["subscription_cycle"] * 3,
    ]
    assert [it.status for it in invoices] == ["paid"] * 4
    assert sum(it.amount_paid for it in invoices) == 4000


def test_a_renewal_is_a_draft_for_an_hour(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    billing.advance(days=30, minutes=1)
    (draft,) = billing.invoices(subscription=begun.id, status="draft")
    billing.v1.invoice_items.create(
        {"customer": str(draft.customer), "invoice": draft.id, "amount": 50, "currency": "usd"}
    )
    billing.advance(hours=1)
    paid = billing.v1.invoices.retrieve(draft.id)
    assert (paid.status, paid.amount_paid) == ("paid", 1050)


def test_a_trial_is_free_warns_and_then_charges(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price(), trial_period_days=10)
    assert begun.status == "trialing"
    assert [it.amount_due for it in billing.invoices(subscription=begun.id)] == [0]
    billing.advance(days=8)
    assert billing.events("customer.subscription.trial") == ["customer.subscription.trial_will_end"]
    billing.advance(days=3)
    assert billing.look(begun).status == "active"
    assert [it.amount_paid for it in billing.invoices(subscription=begun.id)] == [0, 1000]


def test_a_trial_is_ended_early(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price(), trial_period_days=10)
    ended = billing.v1.subscriptions.update(begun.id, {"trial_end": "now"})
    assert ended.status == "active"
    billing.advance(hours=2)
    assert [it.amount_paid for it in billing.invoices(subscription=begun.id)] == [0, 1000]


def test_a_first_payment_that_is_declined_leaves_it_incomplete(billing: Billing) -> None:
    customer = billing.customer("pm_card_chargeCustomerFail")
    begun = billing.subscribe(customer, billing.price())
    assert begun.status == "incomplete"
    billing.pay_with(customer, "pm_card_visa")
    paid = billing.v1.invoices.pay(str(begun.latest_invoice))
    assert (paid.status, billing.look(begun).status) == ("paid", "active")


def test_it_expires_when_nobody_pays_for_23_hours(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer("pm_card_chargeCustomerFail"), billing.price())
    billing.advance(hours=23, minutes=1)
    assert billing.look(begun).status == "incomplete_expired"
    assert [it.status for it in billing.invoices(subscription=begun.id)] == ["void"]


def test_error_if_incomplete_leaves_nothing(billing: Billing) -> None:
    customer = billing.customer("pm_card_chargeCustomerFail")
    with pytest.raises(stripe.CardError) as caught:
        billing.subscribe(customer, billing.price(), payment_behavior="error_if_incomplete")
    assert caught.value.http_status == 402
    assert billing.v1.subscriptions.list({"customer": customer, "status": "all"}).data == []
    assert billing.invoices(customer=customer) == []


def test_default_incomplete_waits_for_the_customers_browser(billing: Billing) -> None:
    begun = billing.subscribe(
        billing.customer(None),
        billing.price(),
        payment_behavior="default_incomplete",
        payment_settings={"save_default_payment_method": "on_subscription"},
        expand=["latest_invoice.payments", "latest_invoice.confirmation_secret"],
    )
    assert begun.status == "incomplete"
    invoice: Any = begun.latest_invoice
    intent = invoice.payments.data[0].payment.payment_intent
    assert invoice.confirmation_secret.client_secret.startswith(intent)
    billing.v1.payment_intents.confirm(
        intent, {"payment_method": "pm_card_visa", "return_url": "https://shop.example"}
    )
    active = billing.look(begun)
    assert active.status == "active"
    assert active.default_payment_method is not None


def test_without_a_card_it_is_refused(billing: Billing) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="no attached payment source"):
        billing.subscribe(billing.customer(None), billing.price())


def test_arrears_are_tried_again_and_end_it(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price())
    billing.pay_with(customer, "pm_card_chargeCustomerFail")
    billing.advance(days=30, hours=2)
    assert billing.look(begun).status == "past_due"
    for days in (3, 5, 7):
        billing.advance(days=days, hours=1)
    ended = billing.look(begun)
    assert ended.status == "canceled"
    assert ended.cancellation_details is not None
    assert ended.cancellation_details.reason == "payment_failed"
    assert billing.events("invoice.payment_failed") == ["invoice.payment_failed"] * 4


def test_arrears_are_paid_with_another_card(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price())
    billing.pay_with(customer, "pm_card_chargeCustomerFail")
    billing.advance(days=30, hours=2)
    billing.pay_with(customer, "pm_card_visa")
    billing.advance(days=4)
    assert billing.look(begun).status == "active"


def test_it_ends_with_its_period(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    told = billing.v1.subscriptions.update(begun.id, {"cancel_at_period_end": True})
    assert (told.status, told.cancel_at_period_end) == ("active", True)
    billing.advance(days=31)
    assert billing.look(begun).status == "canceled"
    assert len(billing.invoices(subscription=begun.id)) == 1
    assert billing.events("customer.subscription.deleted") == ["customer.subscription.deleted"]


def test_it_is_canceled_at_once_and_for_good(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    assert billing.v1.subscriptions.cancel(begun.id).status == "canceled"
    with pytest.raises(stripe.InvalidRequestError, match="No such subscription"):
        billing.v1.subscriptions.cancel(begun.id)
    with pytest.raises(stripe.InvalidRequestError, match="canceled subscription can only"):
        billing.v1.subscriptions.update(begun.id, {"description": "x"})
    assert billing.v1.subscriptions.list().data == []
    ended: Any = {"status": "ended"}
    assert [it.id for it in billing.v1.subscriptions.list(ended).data] == [begun.id]


def test_its_price_changes_from_the_next_period_on(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    change: Any = {
        "items": [{"id": begun["items"].data[0].id, "price": billing.price(3000), "quantity": 2}],
        "proration_behavior": "none",
    }
    billing.v1.subscriptions.update(begun.id, change)
    billing.advance(days=31)
    assert [it.amount_paid for it in billing.invoices(subscription=begun.id)] == [1000, 6000]


def test_an_invoice_is_sent_and_becomes_overdue(billing: Billing) -> None:
    begun = billing.subscribe(
        billing.customer(None), billing.price(), collection_method="send_invoice", days_until_due=7
    )
    assert begun.status == "active"
    billing.advance(hours=2)
    (sent,) = billing.invoices(subscription=begun.id)
    assert (sent.status, sent.due_date) == ("open", int(NOW) + 7 * DAY)
    billing.advance(days=8)
    assert billing.events("invoice.overdue") == ["invoice.overdue"]
    assert billing.look(begun).status == "past_due"
    billing.v1.invoices.pay(sent.id, {"paid_out_of_band": True})
    assert billing.look(begun).status == "active"


def test_a_renewal_that_the_bank_asks_about_is_past_due(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price())
    billing.pay_with(customer, "pm_card_authenticationRequired")
    billing.advance(days=30, hours=2)
    assert billing.look(begun).status == "past_due"


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"items": []}, "items"),
        ({"items": [{"price": "price_none"}]}, "items[0][price]"),
        ({"customer": "cus_none"}, "customer"),
        ({"default_payment_method": "pm_none"}, "default_payment_method"),
        ({"collection_method": "send_invoice"}, "days_until_due"),
        ({"days_until_due": 3}, "days_until_due"),
        ({"trial_end": int(NOW) - 1}, "trial_end"),
        ({"payment_behavior": "pending_if_incomplete"}, "payment_behavior"),
        ({"currency": "eur"}, "items"),
        ({"coupon": "x"}, "coupon"),
        ({"transfer_data": {"destination": "acct_x"}}, "transfer_data"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_what_cannot_be_is_refused(billing: Billing, more: dict[str, Any], param: str) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        billing.subscribe(billing.customer(), billing.price(), **more)
    assert error_of(caught.value)["param"] == param


def test_a_price_that_is_paid_once_is_refused(billing: Billing) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="type=recurring"):
        billing.subscribe(billing.customer(), billing.price(interval=None))
    billing.v1.prices.update(inactive := billing.price(), {"active": False})
    with pytest.raises(stripe.InvalidRequestError, match="inactive"):
        billing.subscribe(billing.customer(), inactive)


def test_prices_can_be_made_on_the_way(billing: Billing) -> None:
    data: Any = {
        "currency": "usd",
        "product": billing.product,
        "recurring": {"interval": "week"},
        "unit_amount": 700,
    }
    items: Any = [{"price_data": data, "quantity": 3}]
    begun = billing.subscribe(billing.customer(), "", items=items)
    (invoice,) = billing.invoices(subscription=begun.id)
    assert invoice.amount_paid == 2100


def test_items_are_removed_and_the_last_stays(billing: Billing) -> None:
    items: Any = [{"price": billing.price()}, {"price": billing.price(500)}]
    begun = billing.subscribe(billing.customer(), "", items=items)
    first, second = (item.id for item in begun["items"].data)
    no_proration: Any = {"proration_behavior": "none"}
    one: Any = {"items": [{"id": first, "deleted": True}]} | no_proration
    assert len(billing.v1.subscriptions.update(begun.id, one)["items"].data) == 1
    for last, said in ((second, "at least one item"), (first, "No such subscription_item")):
        params: Any = {"items": [{"id": last, "deleted": True}]} | no_proration
        with pytest.raises(stripe.InvalidRequestError, match=said):
            billing.v1.subscriptions.update(begun.id, params)


def test_items_of_two_currencies_or_intervals_are_refused(billing: Billing) -> None:
    month, year, euro = billing.price(), billing.price(9000, "year"), billing.price(currency="eur")
    for other, said in ((euro, "same currency"), (year, "several intervals")):
        items: Any = [{"price": month}, {"price": other}]
        with pytest.raises(stripe.InvalidRequestError, match=said):
            billing.subscribe(billing.customer(), "", items=items)


def test_the_card_of_somebody_else_cannot_pay(billing: Billing) -> None:
    card = billing.pay_with(billing.customer(None), "pm_card_visa")
    with pytest.raises(stripe.InvalidRequestError, match="must be attached to the customer"):
        billing.subscribe(billing.customer(), billing.price(), default_payment_method=card)


def test_its_own_card_goes_before_the_customers(billing: Billing) -> None:
    customer = billing.customer()
    spare = billing.v1.payment_methods.attach("pm_card_mastercard", {"customer": customer}).id
    billing.subscribe(customer, billing.price(), default_payment_method=spare)
    (charge,) = billing.v1.charges.list().data
    assert charge.payment_method == spare


def test_the_end_of_a_period_is_taken_back(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price(), cancel_at_period_end=True)
    kept = billing.v1.subscriptions.update(begun.id, {"cancel_at_period_end": False})
    assert kept.canceled_at is None
    billing.advance(days=31)
    assert billing.look(begun).status == "active"


def test_subscriptions_are_found_by_status(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price())
    for status, found in (("active", [begun.id]), ("past_due", []), ("all", [begun.id])):
        wanted: Any = {"status": status}
        assert [it.id for it in billing.v1.subscriptions.list(wanted).data] == found


def test_a_month_ends_where_the_next_is_shorter(billing: Billing) -> None:
    """What began on 31 January goes on to 28 February, and back to the 31st of March."""
    later: Any = {"frozen_time": 1_801_353_600}  # 2027-01-31
    billing.v1.test_helpers.test_clocks.advance(billing.clock, later)
    begun = billing.subscribe(billing.customer(), billing.price())
    ends = []
    for _ in range(3):
        (item,) = billing.look(begun)["items"].data
        ends.append(datetime.fromtimestamp(item.current_period_end, UTC).strftime("%m-%d"))
        billing.advance(days=31)
    assert ends == ["02-28", "03-31", "04-30"]


def test_a_price_stands_in_one_item_only(billing: Billing) -> None:
    customer, one, other = billing.customer(), billing.price(), billing.price()
    twice: Any = {"customer": customer, "items": [{"price": one}, {"price": one}]}
    with pytest.raises(stripe.InvalidRequestError, match="items with the same plan"):
        billing.v1.subscriptions.create(twice)
    begun = billing.subscribe(customer, one, items=[{"price": one}, {"price": other}])
    item = begun.to_dict()["items"]["data"][1]["id"]
    change: Any = {"items": [{"id": item, "price": one}]}
    with pytest.raises(stripe.InvalidRequestError, match="items with the same plan"):
        billing.v1.subscriptions.update(begun.id, change)


def test_a_detached_card_pays_no_renewal(billing: Billing) -> None:
    customer = billing.customer()
    (card,) = billing.v1.customers.payment_methods.list(customer).data
    begun = billing.subscribe(customer, billing.price(), default_payment_method=card.id)
    billing.v1.payment_methods.detach(card.id)
    settings = billing.v1.customers.retrieve(customer).invoice_settings
    assert settings is not None
    assert settings.default_payment_method is None
    billing.advance(days=32)
    assert billing.look(begun).status == "past_due"
    assert [it.status for it in billing.invoices()] == ["paid", "open"]
    billing.pay_with(customer, "pm_card_mastercard")
    billing.advance(days=4)
    assert billing.look(begun).status == "active"


def test_a_card_of_nobody_or_of_somebody_else_pays_no_invoice(billing: Billing) -> None:
    customer, other = billing.customer(), billing.customer()
    (foreign,) = billing.v1.customers.payment_methods.list(other).data
    used = new_card(billing.client)
    confirm(billing.client, new_intent(billing.client).id, used)
    begun = billing.subscribe(
        customer, billing.price(), collection_method="send_invoice", days_until_due=30
    )
    billing.advance(hours=2)
    invoice = str(begun.latest_invoice)
    for card, message in ((foreign.id, "must be attached"), (used, "previously used")):
        with pytest.raises(stripe.InvalidRequestError, match=message):
            billing.v1.invoices.pay(invoice, {"payment_method": card})
    assert billing.v1.invoices.pay(invoice).status == "paid"
