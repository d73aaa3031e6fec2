"""Invoices made by hand: drafted, finalized, paid, voided, given up."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import DAY, Billing
from simulator_testing.connecting import NOW
from simulator_testing.payments import error_of


def draft(billing: Billing, customer: str, *amounts: int, **more: Any) -> stripe.Invoice:
    """Return a draft with a line for each amount."""
    params: Any = {"customer": customer, "currency": "usd"} | more
    invoice = billing.v1.invoices.create(params)
    for amount in amounts:
        billing.v1.invoice_items.create(
            {"customer": customer, "invoice": invoice.id, "amount": amount, "currency": "usd"}
        )
    return billing.v1.invoices.retrieve(invoice.id)


def test_a_draft_is_finalized_and_paid(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 1000, 250)
    assert (made.status, made.total, made.number) == ("draft", 1250, None)
    opened = billing.v1.invoices.finalize_invoice(made.id)
    assert (opened.status, opened.amount_due) == ("open", 1250)
    paid = billing.v1.invoices.pay(made.id)
    assert (paid.status, paid.amount_paid, paid.amount_remaining) == ("paid", 1250, 0)
    with pytest.raises(stripe.InvalidRequestError, match="already paid"):
        billing.v1.invoices.pay(made.id)
    payments = billing.v1.invoice_payments.list({"invoice": made.id}).data
    assert [(it.status, it.amount_paid) for it in payments] == [("paid", 1250)]


def test_pending_items_wait_for_the_next_invoice(billing: Billing) -> None:
    customer = billing.customer()
    price: Any = {"pricing": {"price": billing.price(300, None)}, "quantity": 2}
    billing.v1.invoice_items.create({"customer": customer} | price)
    spare = billing.v1.invoice_items.create({"customer": customer, "amount": 5, "currency": "usd"})
    billing.v1.invoice_items.delete(spare.id)
    made = draft(billing, customer, pending_invoice_items_behavior="include")
    assert made.total == 600
    (line,) = billing.v1.invoices.line_items.list(made.id).data
    assert (line.quantity, line.amount) == (2, 600)


def test_a_credit_leaves_nothing_to_pay(billing: Billing) -> None:
    made = draft(billing, billing.customer(None), 100, -150)
    finalized = billing.v1.invoices.finalize_invoice(made.id)
    assert (finalized.status, finalized.total, finalized.amount_due) == ("paid", -50, 0)


def test_an_invoice_that_advances_pays_itself(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 100, auto_advance=True)
    billing.advance(hours=1)
    assert billing.v1.invoices.retrieve(made.id).status == "paid"


def test_a_decline_leaves_it_open(billing: Billing) -> None:
    made = draft(billing, billing.customer("pm_card_chargeCustomerFail"), 100)
    with pytest.raises(stripe.CardError):
        billing.v1.invoices.pay(made.id)
    declined = billing.v1.invoices.retrieve(made.id)
    assert (declined.status, declined.attempt_count) == ("open", 1)


def test_a_sent_invoice_says_when_it_is_due(billing: Billing) -> None:
    sent: Any = {"collection_method": "send_invoice"}
    with pytest.raises(stripe.InvalidRequestError, match="must pass either"):
        draft(billing, billing.customer(), **sent)
    made = draft(billing, billing.customer(), 100, days_until_due=2, **sent)
    assert made.due_date == int(NOW) + 2 * DAY
    billing.v1.invoices.finalize_invoice(made.id)
    assert billing.events("invoice.sent") == ["invoice.sent"]


def test_an_open_invoice_is_voided_with_its_intent(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 100)
    billing.v1.invoices.finalize_invoice(made.id)
    assert billing.v1.invoices.void_invoice(made.id).status == "void"
    (intent,) = billing.v1.payment_intents.list().data
    assert (intent.status, intent.cancellation_reason) == ("canceled", "void_invoice")


def test_what_was_given_up_can_still_be_paid(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 100)
    billing.v1.invoices.finalize_invoice(made.id)
    assert billing.v1.invoices.mark_uncollectible(made.id).status == "uncollectible"
    assert billing.v1.invoices.pay(made.id).status == "paid"


def test_a_draft_is_changed_and_deleted_and_nothing_else(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 100)
    assert billing.v1.invoices.update(made.id, {"footer": "Thanks"}).footer == "Thanks"
    billing.v1.invoices.finalize_invoice(made.id)
    with pytest.raises(stripe.InvalidRequestError) as on_update:
        billing.v1.invoices.update(made.id, {"footer": "x"})
    with pytest.raises(stripe.InvalidRequestError) as on_delete:
        billing.v1.invoices.delete(made.id)
    with pytest.raises(stripe.InvalidRequestError) as on_finalize:
        billing.v1.invoices.finalize_invoice(made.id)
    codes = {error_of(it.value)["code"] for it in (on_update, on_delete, on_finalize)}
    assert codes == {"invoice_not_editable"}
    changed = billing.v1.invoices.update(made.id, {"metadata": {"a": "b"}})
    assert changed.metadata is not None
    assert changed.metadata["a"] == "b"
    spare = draft(billing, billing.customer(), 100)
    assert billing.v1.invoices.delete(spare.id).deleted


def test_lines_in_another_currency_are_refused(billing: Billing) -> None:
    customer = billing.customer()
    made = draft(billing, customer)
    with pytest.raises(stripe.InvalidRequestError, match="currency of the invoice is usd"):
        billing.v1.invoice_items.create(
            {"customer": customer, "invoice": made.id, "amount": 100, "currency": "eur"}
        )


def test_items_of_a_finalized_invoice_stay(billing: Billing) -> None:
    made = draft(billing, billing.customer(), 100, 200)
    first, second = billing.v1.invoice_items.list({"invoice": made.id}).data
    billing.v1.invoice_items.delete(first.id)
    billing.v1.invoices.finalize_invoice(made.id)
    with pytest.raises(stripe.InvalidRequestError):
        billing.v1.invoice_items.delete(second.id)
