"""Confirming: charges and declines, 3-D Secure, processing, and cards that serve once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import stripe
from tests.simulator.payments import (
    confirm,
    cvc_token,
    declined,
    error_of,
    new_card,
    new_intent,
    pay,
    refused,
    with_token,
)

from stripe_simulator import Account, Simulator
from stripe_simulator.errors import StripeFailure
from stripe_simulator.test_cards import BY_PAYMENT_METHOD, BY_TOKEN, KNOWN_CARDS

# Written from https://docs.stripe.com/testing#declined-payments and what Stripe was seen to answer.
DECLINES = [
    ("tok_visa_chargeDeclined", "card_declined", "generic_decline", "Your card was declined."),
    (
        "tok_visa_chargeDeclinedInsufficientFunds",
        "card_declined",
        "insufficient_funds",
        "Your card has insufficient funds.",
    ),
    ("tok_visa_chargeDeclinedLostCard", "card_declined", "lost_card", "Your card was declined."),
    (
        "tok_visa_chargeDeclinedStolenCard",
        "card_declined",
        "stolen_card",
        "Your card was declined.",
    ),
    (
        "tok_visa_chargeDeclinedVelocityLimitExceeded",
        "card_declined",
        "card_velocity_exceeded",
        "Your card was declined for making repeated attempts too frequently or exceeding its amount"
        " limit.",
    ),
    ("tok_chargeDeclinedExpiredCard", "expired_card", None, "Your card has expired."),
    (
        "tok_chargeDeclinedIncorrectCvc",
        "incorrect_cvc",
        None,
        "Your card's security code is incorrect.",
    ),
    (
        "tok_chargeDeclinedProcessingError",
        "processing_error",
        None,
        "An error occurred while processing your card. Try again in a little bit.",
    ),
    ("tok_radarBlock", "card_declined", "fraudulent", "Your card was declined."),
    ("4000000000000002", "card_declined", "generic_decline", "Your card was declined."),
    (
        "4000000000009995",
        "card_declined",
        "insufficient_funds",
        "Your card has insufficient funds.",
    ),
]

REUSED = "The provided PaymentMethod was previously used with a PaymentIntent without Customer"


def test_a_charge_goes_through(shared: stripe.StripeClient) -> None:
    method = new_card(shared, "tok_mastercard")
    made = new_intent(shared, metadata={"order": "7"}, receipt_email="z@example.com")
    intent = confirm(shared, made.id, method)
    assert (intent.status, intent.amount_received) == ("succeeded", 1099)
    assert (intent.payment_method, intent.last_payment_error) == (method, None)
    charge = shared.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.status, charge.paid, charge.captured) == ("succeeded", True, True)
    assert (charge.amount, charge.amount_captured, charge.amount_refunded) == (1099, 1099, 0)
    assert (charge.payment_intent, charge.payment_method) == (intent.id, method)
    assert (charge.metadata.to_dict(), charge.receipt_email) == ({"order": "7"}, "z@example.com")
    details: Any = charge.payment_method_details
    assert (details.card.brand, details.card.last4) == ("mastercard", "4444")
    assert details.card.checks.cvc_check == "pass"


@pytest.mark.parametrize(("card", "code", "decline_code", "message"), DECLINES)
def test_a_decline_tells_all_there_is(
    shared: stripe.StripeClient, card: str, code: str, decline_code: str | None, message: str
) -> None:
    """The error carries the charge, the PaymentMethod and the whole PaymentIntent."""
    made, method = new_intent(shared), new_card(shared, card)
    error = declined(shared, made.id, method)
    assert (error["type"], error["code"], error["message"]) == ("card_error", code, message)
    assert error.get("decline_code") == decline_code
    assert error["payment_method"]["id"] == method
    intent = shared.v1.payment_intents.retrieve(made.id)
    assert error["payment_intent"] == intent.to_dict()
    assert (intent.status, intent.payment_method) == ("requires_payment_method", None)
    assert (intent.amount_received, intent.latest_charge) == (0, error["charge"])
    last = error["payment_intent"]["last_payment_error"]
    assert (last["code"], last["message"], last["charge"]) == (code, message, error["charge"])
    assert (last["payment_method"]["id"], last.get("decline_code")) == (method, decline_code)
    charge = shared.v1.charges.retrieve(error["charge"])
    assert (charge.status, charge.paid, charge.amount_captured) == ("failed", False, 0)
    assert (charge.failure_code, charge.failure_message) == (code, message)


def test_a_decline_while_creating_leaves_the_payment_intent(shared: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError) as caught:
        new_intent(shared, payment_method="pm_card_visa_chargeDeclined", confirm=True)
    id_ = error_of(caught.value)["payment_intent"]["id"]
    assert confirm(shared, id_, new_card(shared)).status == "succeeded"


def test_another_card_pays_after_a_decline(shared: stripe.StripeClient) -> None:
    made = new_intent(shared)
    declined(shared, made.id, new_card(shared, "tok_visa_chargeDeclined"))
    declined(shared, made.id, new_card(shared, "tok_chargeDeclinedExpiredCard"))
    intent = confirm(shared, made.id, new_card(shared))
    assert (intent.status, intent.last_payment_error) == ("succeeded", None)
    charges = shared.v1.charges.list({"payment_intent": made.id}).data
    assert [charge.status for charge in charges] == ["succeeded", "failed", "failed"]


def test_checks_that_fail_do_not_stop_a_charge(shared: stripe.StripeClient) -> None:
    for token, check in (("tok_cvcCheckFail", "cvc_check"), ("tok_avsFail", "address_line1_check")):
        charge = shared.v1.charges.retrieve(str(pay(shared, token).latest_charge))
        details: Any = charge.payment_method_details
        assert details.card.checks[check] == "fail"


def test_of_many_confirms_at_once_one_pays(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    """Each has a key of its own, so that nothing but the status stands between them."""
    made = new_intent(client)
    methods = [new_card(client) for _ in range(10)]

    def attempt(method: str) -> str:
        try:
            return confirm(client, made.id, method).status
        except stripe.InvalidRequestError as error:
            return str(error.code)

    with ThreadPoolExecutor(5) as pool:
        answers = sorted(pool.map(attempt, methods))
    assert answers == ["payment_intent_unexpected_state"] * 9 + ["succeeded"]
    assert simulator.books()[0].succeeded_charges == 1


# Single use


def test_a_card_without_a_customer_serves_one_payment(shared: stripe.StripeClient) -> None:
    method, paid, next_one = new_card(shared), new_intent(shared), new_intent(shared)
    confirm(shared, paid.id, method)
    error = refused(shared, next_one.id, method)
    assert error["type"] == "invalid_request_error"
    assert error["message"].startswith(REUSED)
    assert shared.v1.payment_intents.retrieve(next_one.id).status == "requires_payment_method"
    with pytest.raises(stripe.InvalidRequestError, match=REUSED):
        new_intent(shared, payment_method=method)


def test_a_declined_card_without_a_customer_is_used_up(shared: stripe.StripeClient) -> None:
    made, method = new_intent(shared), new_card(shared, "tok_visa_chargeDeclined")
    declined(shared, made.id, method)
    assert refused(shared, made.id, method)["message"].startswith(REUSED)


def test_an_account_may_let_declined_cards_try_again() -> None:
    simulator = Simulator.open(":memory:", account=Account(reuse_after_decline=True))
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    made, method = new_intent(client), new_card(client, "tok_visa_chargeDeclined")
    for _ in range(2):
        assert declined(client, made.id, method)["decline_code"] == "generic_decline"
    assert len(client.v1.charges.list({"payment_intent": made.id}).data) == 2
    simulator.close()


def test_a_card_that_waits_for_one_payment_serves_no_other(shared: stripe.StripeClient) -> None:
    method, waiting, other = (
        new_card(shared, "tok_threeDSecure2Required"),
        new_intent(shared),
        new_intent(shared),
    )
    assert confirm(shared, waiting.id, method).status == "requires_action"
    assert "already attached to another object" in refused(shared, other.id, method)["message"]
    assert confirm(shared, waiting.id, method).status == "requires_action"


def test_a_card_of_a_customer_pays_that_customers_payments(shared: stripe.StripeClient) -> None:
    mine, other = (shared.v1.customers.create().id for _ in range(2))
    method = new_card(shared)
    shared.v1.payment_methods.attach(method, {"customer": mine})
    for _ in range(2):
        made = new_intent(shared, customer=mine)
        assert confirm(shared, made.id, method).status == "succeeded"
    assert "belongs to the Customer" in refused(shared, new_intent(shared).id, method)["message"]
    theirs = new_intent(shared, customer=other)
    assert "does not have a payment method" in refused(shared, theirs.id, method)["message"]


def test_a_card_can_be_kept_for_later_payments(shared: stripe.StripeClient) -> None:
    customer, method = shared.v1.customers.create().id, new_card(shared)
    made = new_intent(shared, customer=customer, setup_future_usage="off_session")
    confirm(shared, made.id, method)
    assert shared.v1.payment_methods.retrieve(method).customer == customer
    later = new_intent(shared, customer=customer)
    assert confirm(shared, later.id, method, off_session=True).status == "succeeded"


# Published PaymentMethods


@pytest.mark.parametrize("name", sorted(BY_PAYMENT_METHOD))
def test_every_published_payment_method_can_be_looked_at(
    shared: stripe.StripeClient, name: str
) -> None:
    """Each look makes a new one, so that it can be used again and again."""
    one, two = (shared.v1.payment_methods.retrieve(name) for _ in range(2))
    assert one.card is not None
    assert one.card.last4 == BY_PAYMENT_METHOD[name].number[-4:]
    assert one.id.startswith("pm_")
    assert one.id not in (name, two.id)


def test_every_token_has_a_published_payment_method() -> None:
    assert {name.replace("tok_", "pm_card_") for name in BY_TOKEN} <= BY_PAYMENT_METHOD.keys()


@pytest.mark.parametrize(
    ("name", "decline_code"),
    [
        ("pm_card_visa_chargeDeclined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"),
        ("pm_card_chargeDeclinedIncorrectCvc", None),
        ("pm_card_visa_chargeDeclinedLostCard", "lost_card"),
    ],
)
def test_published_payment_methods_decline_like_their_cards(
    shared: stripe.StripeClient, name: str, decline_code: str | None
) -> None:
    assert declined(shared, new_intent(shared).id, name).get("decline_code") == decline_code


def test_a_published_payment_method_pays_more_than_once(shared: stripe.StripeClient) -> None:
    for _ in range(2):
        intent = confirm(shared, new_intent(shared).id, "pm_card_visa")
        assert intent.status == "succeeded"
        assert intent.payment_method != "pm_card_visa"


# 3-D Secure


def test_a_card_may_need_its_owner(client: stripe.StripeClient, simulator: Simulator) -> None:
    made, method = new_intent(client), new_card(client, "tok_threeDSecure2Required")
    back = "https://shop.example/back"
    intent = confirm(client, made.id, method, return_url=back)
    assert (intent.status, intent.latest_charge) == ("requires_action", None)
    assert intent.next_action is not None
    assert intent.next_action.type == "redirect_to_url"
    redirect: Any = intent.next_action.redirect_to_url
    assert redirect.return_url == back
    assert redirect.url.startswith("http://127.0.0.1:12111/_simulator/challenge/")
    assert made.id not in redirect.url
    done = simulator.authenticate(made.id, "succeeded")
    assert (done["status"], done["next_action"], done["amount_received"]) == (
        "succeeded",
        None,
        1099,
    )
    assert client.v1.payment_intents.retrieve(made.id).to_dict() == done


def test_without_a_return_url_the_sdk_of_the_page_takes_over(shared: stripe.StripeClient) -> None:
    intent = confirm(shared, new_intent(shared).id, "pm_card_authenticationRequired")
    assert intent.next_action is not None
    assert intent.next_action.type == "use_stripe_sdk"


def test_the_bank_can_be_played_over_http(simulator: Simulator, serve: Any) -> None:
    inline = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    made = confirm(inline, new_intent(inline).id, "pm_card_threeDSecure2Required")
    path = f"/_simulator/payment_intents/{made.id}/authenticate"
    with serve(simulator) as url, httpx.Client(base_url=url, auth=("sk_test_x", "")) as http:
        assert http.post(path, data={"outcome": "maybe"}).status_code == 400
        answer = http.post(path, data={"outcome": "succeeded"})
        again = http.post(path, data={"outcome": "succeeded"})
    assert (answer.status_code, answer.json()["status"]) == (200, "succeeded")
    assert (again.status_code, again.json()["error"]["code"]) == (
        400,
        "payment_intent_unexpected_state",
    )


def test_failed_authentication_asks_for_another_card(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made, method = new_intent(client), new_card(client, "tok_threeDSecure2Required")
    confirm(client, made.id, method)
    intent = simulator.authenticate(made.id, "failed")
    assert (intent["status"], intent["payment_method"]) == ("requires_payment_method", None)
    error = intent["last_payment_error"]
    assert error["code"] == "payment_intent_authentication_failure"
    assert error["payment_method"]["id"] == method
    assert refused(client, made.id, method)["message"].startswith(REUSED)
    assert confirm(client, made.id, new_card(client)).status == "succeeded"


def test_a_card_can_be_declined_after_authentication(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made = new_intent(client)
    confirm(client, made.id, "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds")
    intent = simulator.authenticate(made.id, "succeeded")
    assert intent["status"] == "requires_payment_method"
    assert intent["last_payment_error"]["decline_code"] == "insufficient_funds"


def test_confirmed_by_hand_it_waits_for_another_confirm(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made = new_intent(client, confirmation_method="manual")
    confirm(client, made.id, new_card(client, "tok_threeDSecure2Required"))
    assert simulator.authenticate(made.id, "succeeded")["status"] == "requires_confirmation"
    assert confirm(client, made.id).status == "succeeded"


def test_error_on_requires_action_declines_instead(shared: stripe.StripeClient) -> None:
    made, method = new_intent(shared), new_card(shared, "tok_threeDSecure2Required")
    error = declined(shared, made.id, method, error_on_requires_action=True)
    assert (error["type"], error["code"]) == ("card_error", "authentication_required")
    assert error["decline_code"] == "authentication_not_handled"
    assert error["payment_intent"]["status"] == "requires_payment_method"
    assert confirm(shared, made.id, new_card(shared)).status == "succeeded"


@pytest.mark.parametrize(
    ("card", "options", "status"),
    [
        ("tok_threeDSecureOptional", {}, "succeeded"),
        ("tok_amex_threeDSecureNotSupported", {}, "succeeded"),
        ("4000002500003155", {}, "requires_action"),
        ("4000003800000446", {}, "requires_action"),
        ("4000003800000446", {"off_session": True}, "succeeded"),
    ],
)
def test_which_cards_ask_for_authentication(
    shared: stripe.StripeClient, card: str, options: dict[str, Any], status: str
) -> None:
    made = new_intent(shared)
    assert confirm(shared, made.id, new_card(shared, card), **options).status == status


def test_a_card_that_was_set_up_asks_no_more(shared: stripe.StripeClient) -> None:
    customer, method = shared.v1.customers.create().id, new_card(shared, "4000002500003155")
    shared.v1.payment_methods.attach(method, {"customer": customer})
    made = new_intent(shared, customer=customer)
    assert confirm(shared, made.id, method, off_session=True).status == "succeeded"


def test_an_absent_owner_cannot_authenticate(shared: stripe.StripeClient) -> None:
    method = new_card(shared, "tok_threeDSecure2Required")
    error = declined(shared, new_intent(shared).id, method, off_session=True)
    assert error["code"] == error["decline_code"] == "authentication_required"


def test_only_what_awaits_authentication_can_be_authenticated(simulator: Simulator) -> None:
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    made = new_intent(client)
    with pytest.raises(StripeFailure, match="it has a status of requires_payment_method"):
        simulator.authenticate(made.id, "succeeded")
    with pytest.raises(StripeFailure, match="No such payment_intent"):
        simulator.authenticate("pi_x", "succeeded")


# Processing


@pytest.mark.parametrize(
    ("card", "outcome", "paid"),
    [("tok_processing", "succeeded", 1099), ("4000000000080111", "requires_payment_method", 0)],
)
def test_processing_is_settled_when_its_time_has_come(
    client: stripe.StripeClient, clock: SimpleNamespace, card: str, outcome: str, paid: int
) -> None:
    made = pay(client, card)
    assert (made.status, made.latest_charge, made.amount_received) == ("processing", None, 0)
    clock.now += 29
    assert client.v1.payment_intents.retrieve(made.id).status == "processing"
    error = refused(client, made.id, new_card(client))
    assert error["code"] == "payment_intent_unexpected_state"
    clock.now += 1
    intent = client.v1.payment_intents.retrieve(made.id)
    assert (intent.status, intent.amount_received) == (outcome, paid)
    assert (intent.last_payment_error is None) == bool(paid)
    assert intent.processing is None
    assert client.v1.payment_intents.retrieve(made.id).to_dict() == intent.to_dict()


def test_whatever_is_asked_first_settles_what_is_due(
    client: stripe.StripeClient, simulator: Simulator, clock: SimpleNamespace
) -> None:
    v1, paid = client.v1, "succeeded"
    asks: list[Callable[[str], object]] = [
        lambda _: v1.payment_intents.list().data[0].status == paid,
        lambda _: simulator.books()[-1].status == paid,
        lambda id_: v1.payment_intents.update(id_, {"description": "x"}).status == paid,
        lambda id_: v1.charges.list({"payment_intent": id_}).data[0].status == paid,
        lambda _: v1.events.list().data[0].type == "payment_intent.succeeded",
    ]
    for ask in asks:
        made = pay(client, "tok_processing")
        clock.now += 30
        assert ask(made.id)


def test_cancel_comes_too_late_when_processing_is_over(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    made = pay(client, "tok_processing")
    clock.now += 30
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.cancel(made.id)
    assert error_of(caught.value)["payment_intent"]["status"] == "succeeded"


# A code given again


def test_a_fresh_code_can_save_the_card(client: stripe.StripeClient) -> None:
    """With a customer's card, which a decline does not use up."""
    customer = client.v1.customers.create().id
    method = new_card(client, "tok_chargeDeclinedIncorrectCvc")
    with pytest.raises(stripe.CardError, match="security code is incorrect"):
        client.v1.payment_methods.attach(method, {"customer": customer})
    made = new_intent(client)
    intent = confirm(client, made.id, method, **with_token(cvc_token(client, "999")))
    assert intent.status == "succeeded"


def test_the_codes_that_count_as_wrong() -> None:
    """The simulator's rule: 127 stays wrong, all others are right."""
    simulator = Simulator.open(":memory:", account=Account(reuse_after_decline=True))
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    made, method = new_intent(client), new_card(client, "4000000000000127")
    assert declined(client, made.id, method)["code"] == "incorrect_cvc"
    wrong, right = cvc_token(client, "127"), cvc_token(client, "128")
    assert declined(client, made.id, method, **with_token(wrong))["code"] == "incorrect_cvc"
    assert confirm(client, made.id, method, **with_token(right)).status == "succeeded"
    simulator.close()


def test_a_code_helps_no_other_decline(shared: stripe.StripeClient) -> None:
    token = with_token(cvc_token(shared, "999"))
    method = new_card(shared, "tok_visa_chargeDeclined")
    assert declined(shared, new_intent(shared).id, method, **token)["code"] == "card_declined"


def test_a_code_token_is_used_once_and_soon(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    token = cvc_token(client, "999")
    assert not client.v1.tokens.retrieve(token).used
    confirm(client, new_intent(client).id, new_card(client), **with_token(token))
    assert client.v1.tokens.retrieve(token).used
    made, method = new_intent(client), new_card(client)
    assert refused(client, made.id, method, **with_token(token))["code"] == "token_already_used"
    late = cvc_token(client, "999")
    clock.now += 15 * 60 + 1
    for gone in (late, "cvctok_x"):
        error = refused(client, made.id, method, **with_token(gone))
        assert (error["code"], error["param"]) == (
            "resource_missing",
            "payment_method_options[card][cvc_token]",
        )


def test_a_code_must_be_one_and_may_be_refused(shared: stripe.StripeClient) -> None:
    for cvc in ("12", "12345", "abc"):
        with pytest.raises(stripe.CardError, match="security code is invalid"):
            cvc_token(shared, cvc)
    with pytest.raises(stripe.CardError, match="generally unsafe"):
        cvc_token(shared, "123", api_key="sk_test_norawcards")
    with pytest.raises(stripe.InvalidRequestError, match="tokens of card"):
        shared.v1.tokens.create({"card": "4242"})
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: cvc_update"):
        shared.v1.tokens.create()


def test_every_known_card_can_be_charged_as_it_says(shared: stripe.StripeClient) -> None:
    """The behaviour of a card outlives its number, which is not kept."""
    for card in KNOWN_CARDS:
        expected = card.on_charge
        made, method = new_intent(shared), new_card(shared, card.number)
        try:
            status = confirm(shared, made.id, method).status
        except stripe.CardError as error:
            assert error.code == expected.code  # noqa: PT017 - raised by some of the cards only
            continue
        if expected.three_d_secure.startswith("required"):
            assert status == "requires_action"
        else:
            assert status == ("processing" if expected.processing_seconds else "succeeded")
