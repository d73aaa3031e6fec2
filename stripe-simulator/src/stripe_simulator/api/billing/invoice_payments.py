"""Invoice payments (https://docs.stripe.com/api/invoice-payment): what pays an invoice."""

from stripe_simulator.protocol.resources import Resource

INVOICE_PAYMENTS = Resource(
    "invoice_payment", "/v1/invoice_payments", param="invoice_payment", expandable=("invoice",)
)

retrieve = INVOICE_PAYMENTS.build_retrieve("InvoicePaymentRetrieveParams")
list_ = INVOICE_PAYMENTS.build_list("InvoicePaymentListParams")
