"""Whatever a caller may send has an effect, or is refused: nothing is taken in silence.

Each parameter that the SDK has a type for is sent with each kind of value, beside a request that
works without it. Either the answer or the events differ, or it is refused.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import stripe

from simulator_testing.connecting import KEY, NOW, Clock
from simulator_testing.every_parameter import flatten, list_fields, list_inner, list_values
from simulator_testing.sdk import MAJOR
from stripe_simulator import Simulator
from stripe_simulator.protocol.parameters import sdk_types
from stripe_simulator.protocol.wire import Request

Form = dict[str, Any]
Request_ = tuple[str, Form]

_DEPTH = 3
_RANDOM = re.compile(
    r"\b[a-z]{2,}(?:_test|_secret)?_(?=[a-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,}(?:_secret_\w+)?"
    r"|\b[A-Z0-9]{8}\b"
)
"""Ids, secrets, and the prefixes of invoices."""

_CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030, "cvc": "123"}
_CONFIRMED: Form = {
    "payment_method": "pm_card_visa",
    "confirm": "true",
    "return_url": "https://shop.example/back",
}
_HOOK: Form = {"url": "https://shop.example/hook", "enabled_events": ["*"]}
_PAYMENT: Form = {"amount": 4900, "currency": "usd"}
_SOLD: Form = {"currency": "usd", "unit_amount": 500, "product_data": {"name": "Paper"}}
_MONTHLY: Form = _SOLD | {"recurring": {"interval": "month"}}
_PAGE: Form = {
    "mode": "payment",
    "success_url": "https://shop.example/done",
    "line_items": [{"price_data": _SOLD, "quantity": 1}],
}


class Shop:
    """A simulator of its own, asked in Stripe's form encoding."""

    def __init__(self) -> None:
        self.simulator = Simulator.open(":memory:", clock=Clock(NOW))

    def post(self, path: str, form: Form) -> tuple[int, Form]:
        headers = {
            "authorization": f"Bearer {KEY}",
            "content-type": "application/x-www-form-urlencoded",
        }
        body = urlencode(list(flatten(form)))
        answer = self.simulator.handle(Request("POST", path, headers=headers, body=body))
        return answer.status, json.loads(answer.body)

    def make(self, path: str, form: Form) -> str:
        """Return the id of what a request makes."""
        status, body = self.post(f"/v1/{path}", form)
        assert status == 200, body
        return str(body["id"])

    def list_events(self) -> list[Form]:
        headers = {"authorization": f"Bearer {KEY}"}
        request = Request("GET", "/v1/events", "limit=100", headers)
        events: list[Form] = json.loads(self.simulator.handle(request).body)["data"]
        return [event | {"request": None} for event in events]

    # What requests begin with.

    def customer(self) -> str:
        customer = self.make("customers", {"email": "ada@shop.example"})
        method = self.card_of(customer)
        default = {"invoice_settings": {"default_payment_method": method}}
        return self.make(f"customers/{customer}", default)

    def card_of(self, customer: str) -> str:
        return self.make("payment_methods/pm_card_visa/attach", {"customer": customer})

    def price(self, **more: Any) -> str:
        product = self.make("products", {"name": "Paper"})
        sold = {"product": product, "unit_amount": 1000, "currency": "usd"}
        return self.make("prices", sold | more)

    def monthly_price(self) -> str:
        return self.price(recurring={"interval": "month"})

    def payment_intent(self, **more: Any) -> str:
        return self.make("payment_intents", _PAYMENT | more)

    def paid(self) -> str:
        return self.payment_intent(**_CONFIRMED)

    def charge(self, card: str = "pm_card_visa") -> str:
        form = _PAYMENT | _CONFIRMED | {"payment_method": card}
        return str(self.post("/v1/payment_intents", form)[1]["latest_charge"])

    def dispute(self) -> str:
        self.charge("pm_card_createDispute")
        events = self.list_events()
        (found,) = (it for it in events if it["type"] == "charge.dispute.created")
        return str(found["data"]["object"]["id"])

    def subscription_form(self) -> Form:
        return {"customer": self.customer(), "items": [{"price": self.monthly_price()}]}

    def subscription(self) -> str:
        return self.make("subscriptions", self.subscription_form())

    def invoice(self, **more: Any) -> str:
        customer = self.customer()
        self.make("invoiceitems", {"customer": customer, **_PAYMENT})
        pending = {"customer": customer, "pending_invoice_items_behavior": "include"}
        return self.make("invoices", pending | more)

    def link_form(self) -> Form:
        return {"line_items": [{"price": self.price(), "quantity": 1}], "expand": ["line_items"]}


def with_funds(shop: Shop) -> Request_:
    shop.payment_intent(**_CONFIRMED | {"payment_method": "pm_card_bypassPending"})
    return "payouts", {"amount": 100, "currency": "usd"}


REQUESTS: dict[tuple[str, str], Callable[[Shop], Request_]] = {
    ("PaymentIntentCreateParams", ""): lambda _: ("payment_intents", _PAYMENT),
    ("PaymentIntentCreateParams", "confirmed"): lambda _: (
        "payment_intents",
        _PAYMENT | _CONFIRMED,
    ),
    ("PaymentIntentUpdateParams", ""): lambda shop: (
        f"payment_intents/{shop.payment_intent()}",
        {},
    ),
    ("PaymentIntentConfirmParams", ""): lambda shop: (
        f"payment_intents/{shop.payment_intent(payment_method='pm_card_visa')}/confirm",
        {"return_url": "https://shop.example/back"},
    ),
    ("PaymentIntentCaptureParams", ""): lambda shop: (
        f"payment_intents/{shop.payment_intent(**_CONFIRMED, capture_method='manual')}/capture",
        {},
    ),
    ("PaymentIntentCancelParams", ""): lambda shop: (
        f"payment_intents/{shop.payment_intent()}/cancel",
        {},
    ),
    ("SetupIntentCreateParams", ""): lambda _: ("setup_intents", {}),
    ("SetupIntentCreateParams", "confirmed"): lambda _: ("setup_intents", _CONFIRMED),
    ("SetupIntentUpdateParams", ""): lambda shop: (
        f"setup_intents/{shop.make('setup_intents', {})}",
        {},
    ),
    ("SetupIntentConfirmParams", ""): lambda shop: (
        f"setup_intents/{shop.make('setup_intents', {'payment_method': 'pm_card_visa'})}/confirm",
        {"return_url": "https://shop.example/back"},
    ),
    ("SetupIntentCancelParams", ""): lambda shop: (
        f"setup_intents/{shop.make('setup_intents', {})}/cancel",
        {},
    ),
    ("PaymentMethodCreateParams", ""): lambda _: (
        "payment_methods",
        {"type": "card", "card": _CARD},
    ),
    ("PaymentMethodUpdateParams", ""): lambda shop: (
        f"payment_methods/{shop.card_of(shop.customer())}",
        {},
    ),
    ("PaymentMethodAttachParams", ""): lambda shop: (
        "payment_methods/pm_card_visa/attach",
        {"customer": shop.customer()},
    ),
    ("PaymentMethodDetachParams", ""): lambda shop: (
        f"payment_methods/{shop.card_of(shop.customer())}/detach",
        {},
    ),
    ("TokenCreateParams", ""): lambda _: ("tokens", {"cvc_update": {"cvc": "123"}}),
    ("CustomerCreateParams", ""): lambda _: ("customers", {}),
    ("CustomerUpdateParams", ""): lambda shop: (f"customers/{shop.customer()}", {}),
    ("CustomerSessionCreateParams", ""): lambda shop: (
        "customer_sessions",
        {
            "customer": shop.customer(),
            "components": {"payment_element": {"enabled": "true"}},
        },
    ),
    ("RefundCreateParams", ""): lambda shop: ("refunds", {"payment_intent": shop.paid()}),
    ("RefundUpdateParams", ""): lambda shop: (
        f"refunds/{shop.make('refunds', {'payment_intent': shop.paid()})}",
        {},
    ),
    ("ChargeUpdateParams", ""): lambda shop: (f"charges/{shop.charge()}", {}),
    ("DisputeUpdateParams", ""): lambda shop: (f"disputes/{shop.dispute()}", {}),
    ("checkout.SessionCreateParams", "payment"): lambda _: ("checkout/sessions", _PAGE),
    ("checkout.SessionCreateParams", "setup"): lambda _: (
        "checkout/sessions",
        {"mode": "setup", "currency": "usd", "success_url": "https://shop.example/done"},
    ),
    ("checkout.SessionCreateParams", "subscription"): lambda _: (
        "checkout/sessions",
        _PAGE | {"mode": "subscription", "line_items": [{"price_data": _MONTHLY, "quantity": 1}]},
    ),
    ("checkout.SessionExpireParams", ""): lambda shop: (
        f"checkout/sessions/{shop.make('checkout/sessions', _PAGE)}/expire",
        {},
    ),
    ("PaymentLinkCreateParams", ""): lambda shop: ("payment_links", shop.link_form()),
    ("PaymentLinkUpdateParams", ""): lambda shop: (
        f"payment_links/{shop.make('payment_links', shop.link_form())}",
        {},
    ),
    ("ProductCreateParams", ""): lambda _: ("products", {"name": "Paper"}),
    ("ProductUpdateParams", ""): lambda shop: (
        f"products/{shop.make('products', {'name': 'Paper'})}",
        {},
    ),
    ("PriceCreateParams", ""): lambda shop: (
        "prices",
        {
            "currency": "usd",
            "unit_amount": 500,
            "product": shop.make("products", {"name": "Paper"}),
        },
    ),
    ("PriceUpdateParams", ""): lambda shop: (f"prices/{shop.price()}", {}),
    ("SubscriptionCreateParams", ""): lambda shop: ("subscriptions", shop.subscription_form()),
    ("SubscriptionUpdateParams", ""): lambda shop: (f"subscriptions/{shop.subscription()}", {}),
    ("InvoiceCreateParams", ""): lambda shop: ("invoices", {"customer": shop.customer()}),
    ("InvoiceCreateParams", "sent"): lambda shop: (
        "invoices",
        {
            "customer": shop.customer(),
            "collection_method": "send_invoice",
            "days_until_due": 30,
        },
    ),
    ("InvoiceUpdateParams", ""): lambda shop: (f"invoices/{shop.invoice()}", {}),
    ("InvoiceUpdateParams", "sent"): lambda shop: (
        f"invoices/{shop.invoice(collection_method='send_invoice', days_until_due=30)}",
        {},
    ),
    ("InvoiceFinalizeInvoiceParams", ""): lambda shop: (
        f"invoices/{shop.invoice()}/finalize",
        {},
    ),
    ("InvoicePayParams", ""): lambda shop: (f"invoices/{shop.invoice()}/pay", {}),
    ("InvoiceVoidInvoiceParams", ""): lambda shop: (
        f"invoices/{shop.make(f'invoices/{shop.invoice()}/finalize', {})}/void",
        {},
    ),
    ("InvoiceItemCreateParams", ""): lambda shop: (
        "invoiceitems",
        {"customer": shop.customer(), **_PAYMENT},
    ),
    ("PayoutCreateParams", ""): with_funds,
    ("WebhookEndpointCreateParams", ""): lambda _: (
        "webhook_endpoints",
        _HOOK,
    ),
    ("WebhookEndpointUpdateParams", ""): lambda shop: (
        f"webhook_endpoints/{shop.make('webhook_endpoints', _HOOK)}",
        {},
    ),
    ("test_helpers.TestClockCreateParams", ""): lambda _: (
        "test_helpers/test_clocks",
        {"frozen_time": int(NOW)},
    ),
}
"""The type of the parameters, and in which way; and the request that works without further ones."""

AS_IT_IS = {
    "automatic_payment_methods": "enabled is the default",
    "adaptive_pricing.enabled": "false is the default, and true is refused",
    "after_completion": "hosted_confirmation is the default",
    "after_completion.type": "hosted_confirmation is the default; redirect needs an address",
    "billing_scheme": "per_unit is the default, and tiered is refused",
    "collection_method": "charge_automatically is the default; the other needs a date",
    "components.payment_element": "sent anyway",
    "components.payment_element.enabled": "sent anyway",
    "confirm": "sent anyway, or refused without a PaymentMethod",
    "error_on_requires_action": "the bank asks for nothing here (test_three_d_secure)",
    "final_capture": "true is the default, and false is refused",
    "line_items.price_data.product_data": "sent anyway",
    "method": "standard is the default, and instant is refused",
    "mode": "sent anyway; other modes need other parameters",
    "off_session": "the bank asks for nothing here (test_three_d_secure)",
    "pending_invoice_items_behavior": "nothing is pending here (test_invoices)",
    "proration_behavior": "no item changes here (test_prorations)",
    "return_url": "the bank asks for nothing here (test_three_d_secure)",
    "transfer_lookup_key": "there is no lookup key here (test_products_and_prices)",
    "trial_end": "there is no trial here, and now is the only change (test_subscriptions)",
    "type": "sent anyway",
    "ui_mode": "hosted_page is the default, and others are refused",
    "usage": "off_session is the default",
}
"""What changes nothing beside these requests, and why."""

LATER = ("payment_intent_data.", "subscription_data.")
"""What is begun when the customer pays (test_checkout_page, test_subscription_mode)."""


def attempt(build: Callable[[Shop], Request_], names: list[str], value: Any) -> tuple[int, str]:
    """Return the status of a request with one more parameter, and all that came of it."""
    shop = Shop()
    path, form = build(shop)
    if names:
        form = json.loads(json.dumps(form))
        put(form, names, value)
    status, body = shop.post(f"/v1/{path}", form)
    events = shop.list_events()
    shop.simulator.close()
    return status, _RANDOM.sub("…", json.dumps([body, events], sort_keys=True))


def put(form: Form, names: list[str], value: Any) -> None:
    for name in names[:-1]:
        inner = form.setdefault(name, {})
        form = inner[0] if isinstance(inner, list) else inner
    form[names[-1]] = value


def find_ignored(
    build: Callable[[Shop], Request_],
    base: str,
    fields: Iterator[tuple[str, Any]],
    above: list[str],
) -> Iterator[str]:
    for name, hint in fields:
        names = [*above, name]
        values = [value for value in list_values(hint) if value != {}]
        answers = [attempt(build, names, value) for value in values]
        taken = [came for status, came in answers if status == 200]
        if taken and all(came == base for came in taken):
            yield ".".join(names)
        is_unknown = answers and all(f"simulator has no {name}." in came for _, came in answers)
        if len(names) < _DEPTH and not is_unknown:
            yield from find_ignored(build, base, list_inner(hint), names)


@pytest.mark.thorough
@pytest.mark.skipif(MAJOR < 16, reason="the names are those of SDK 16")
@pytest.mark.parametrize(
    ("params", "build"),
    [(params, build) for (params, _), build in REQUESTS.items()],
    ids=[" ".join(names).strip() for names in REQUESTS],
)
def test_a_parameter_has_an_effect_or_is_refused(
    params: str, build: Callable[[Shop], Request_]
) -> None:
    status, base = attempt(build, [], None)
    assert (status, base) == attempt(build, [], None), "the same request came to something else"
    assert status == 200, base
    fields = iter(list_fields(sdk_types.find(params)).items())
    ignored = set(find_ignored(build, base, fields, []))
    assert {name for name in ignored - AS_IT_IS.keys() if not name.startswith(LATER)} == set()


REFUSED = {
    "a coupon": ("subscriptions", {"discounts": [{"coupon": "SAVE"}]}, "discounts"),
    "taxes": ("subscriptions", {"automatic_tax": {"enabled": "true"}}, "automatic_tax"),
    "tax rates": ("subscriptions", {"default_tax_rates": ["txr_1"]}, "default_tax_rates"),
    "a cycle that begins later": (
        "subscriptions",
        {"billing_cycle_anchor": int(NOW) + 9999},
        "billing_cycle_anchor",
    ),
    "a coupon on the page": ("checkout/sessions", {"discounts": [{"coupon": "X"}]}, "discounts"),
    "codes on the page": (
        "checkout/sessions",
        {"allow_promotion_codes": "true"},
        "allow_promotion_codes",
    ),
    "taxes on the page": (
        "checkout/sessions",
        {"automatic_tax": {"enabled": "true"}},
        "automatic_tax",
    ),
    "tax rates of an item": (
        "checkout/sessions",
        {"line_items": [{"price_data": _SOLD, "quantity": 1, "tax_rates": ["txr_1"]}]},
        "tax_rates",
    ),
    "a coupon on an invoice": ("invoices", {"discounts": [{"coupon": "X"}]}, "discounts"),
    "taxes on an invoice": ("invoices", {"automatic_tax": {"enabled": "true"}}, "automatic_tax"),
    "taxes of an invoice item": ("invoiceitems", {"tax_rates": ["txr_1"]}, "tax_rates"),
}


@pytest.mark.parametrize(("path", "form", "what"), REFUSED.values(), ids=REFUSED)
def test_coupons_and_taxes_are_refused_by_name(path: str, form: Form, what: str) -> None:
    shop = Shop()
    known: dict[str, Form] = {
        "subscriptions": shop.subscription_form(),
        "checkout/sessions": _PAGE,
        "invoices": {"customer": shop.customer()},
        "invoiceitems": {"customer": shop.customer(), **_PAYMENT},
    }
    status, body = shop.post(f"/v1/{path}", known[path] | form)
    assert (status, body["error"]["message"]) == (400, f"The Stripe simulator has no {what}.")
    shop.simulator.close()


@pytest.mark.parametrize("path", ["coupons", "promotion_codes", "tax_rates", "credit_notes"])
def test_what_has_no_endpoint_says_so(client: stripe.StripeClient, path: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="simulator has no such endpoint"):
        client.raw_request("post", f"/v1/{path}")


def test_a_list_refuses_a_filter_that_it_does_not_know(client: stripe.StripeClient) -> None:
    """So a filter is never left out in silence, which would return what was not asked for."""
    with pytest.raises(stripe.InvalidRequestError, match="simulator has no transfer_group"):
        client.v1.charges.list({"transfer_group": "a"})
