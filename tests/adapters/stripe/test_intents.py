"""Whatever Stripe answers of a charge is sorted, and nothing but a paid PaymentIntent succeeds."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.stripe.answers import JSON, STATUSES, Varied, alarms, intent
from tests.adapters.stripe.script import (
    REPLAYED,
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    listed,
    no_connection,
)
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.stripe import intents as stripe_intents
from payment_smart_bot.domain.model.calls.effects import Outcome, Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    Decline,
    DeclineSeen,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
    SearchGoesOn,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import replace

PRICE = Money(4900, "usd")
CREATE = CreateIntent(NOON, "pay_1-1", "pay_1", PRICE, "Jane Doe", PaymentRequest(money=PRICE))
CONFIRM = ConfirmIntent(NOON, "pay_1-1-1", "pi_1", PRICE, "pm_1")
CHECK = CheckIntent("pi_1")
FIND = FindIntent("pay_1-1", NOON, NOON + timedelta(hours=1))
CANCEL = CancelIntent("pi_1")
ACTS = (CREATE, CONFIRM, CANCEL)
ALL: tuple[IntentCall, ...] = (*ACTS, CHECK, FIND)


def outcome(call: IntentCall, *answers: Says) -> Outcome:
    return gateway_that_hears(*answers).perform(call)


def name_call(call: IntentCall) -> str:
    return type(call).__name__


# --- what is sent ---------------------------------------------------------------------------------


def test_a_created_intent_carries_all_that_the_merchant_asked_for() -> None:
    server = ScriptedStripe(Says(intent()))
    request = PaymentRequest(
        money=PRICE,
        description="Two tickets",
        customer_email="jo@example.com",
        order_id="A-17",
        statement_descriptor_suffix="TICKETS",
        metadata={"seat": "12"},
    )
    server.gateway.perform(CreateIntent(NOON, "pay_1-1", "pay_1", PRICE, "José Ñandú", request))
    (sent,) = server.seen
    assert (sent.method, sent.path, sent.key) == ("post", "/v1/payment_intents", "pay_1-1")
    assert sent.parameters == {
        "amount": "4900",
        "currency": "usd",
        "allowed_payment_method_types[0]": "card",
        "capture_method": "automatic",
        "description": "Two tickets",
        "receipt_email": "jo@example.com",
        "statement_descriptor_suffix": "TICKETS",
        "metadata[seat]": "12",
        "metadata[order_id]": "A-17",
        "metadata[cardholder]": "José Ñandú",
        "metadata[payment_smart_bot_payment]": "pay_1",
        "metadata[payment_smart_bot_key]": "pay_1-1",
    }


def test_the_merchants_own_metadata_is_never_overwritten() -> None:
    request = PaymentRequest(money=PRICE, order_id="A-17", metadata={"order_id": "theirs"})
    made = stripe_intents.build_create_parameters(
        CreateIntent(NOON, "k", "pay_1", PRICE, "x" * 600, request)
    )
    assert made["metadata"]["order_id"] == "theirs"
    assert made["metadata"]["cardholder"] == "x" * 500  # the most that Stripe takes


@pytest.mark.parametrize(
    ("code_token", "more"),
    [(None, {}), ("cvctok_1", {"payment_method_options[card][cvc_token]": "cvctok_1"})],
)
def test_a_confirmation_names_the_amount_and_asks_nothing_of_the_customer(
    code_token: str | None, more: dict[str, str]
) -> None:
    server = ScriptedStripe(Says(intent("succeeded")))
    server.gateway.perform(ConfirmIntent(NOON, "pay_1-1-2", "pi_1", PRICE, "pm_1", code_token))
    (sent,) = server.seen
    assert (sent.path, sent.key) == ("/v1/payment_intents/pi_1/confirm", "pay_1-1-2")
    assert sent.parameters == {
        "payment_method": "pm_1",
        "amount_to_confirm": "4900",
        "error_on_requires_action": "true",
        **more,
    }


@pytest.mark.parametrize("call", ALL, ids=name_call)
def test_no_call_of_a_charge_is_repeated_by_the_sdk(call: IntentCall) -> None:
    for answer in (Says(no_connection()), Says(error("api_error"), 500)):
        server = ScriptedStripe(answer)
        server.gateway_that_retries(1).perform(call)
        assert len(server.seen) == 1, answer


# --- what a PaymentIntent says --------------------------------------------------------------------

STATES = {
    "requires_payment_method": IntentState.READY,
    "requires_confirmation": IntentState.READY,
    "requires_action": IntentState.ACTION_REQUIRED,
    "processing": IntentState.PROCESSING,
    "succeeded": IntentState.SUCCEEDED,
    "canceled": IntentState.CANCELED,
}


@pytest.mark.parametrize(("status", "state"), STATES.items())
def test_every_status_is_a_state(status: str, state: IntentState) -> None:
    for call in ALL:
        body: object = listed(intent(status)) if call is FIND else intent(status)
        assert outcome(call, Says(body)) == IntentSeen("pi_1", state, PRICE), name_call(call)


NOT_WHOLE: dict[str, tuple[object, bool]] = {
    "no id": (intent(id=None), False),
    "an id that is none": (intent(id="../pi_1"), False),
    "another kind": (intent(object="charge"), False),
    "no amount": (intent(amount=None), False),
    "an amount in words": (intent(amount="4900"), False),
    "half a cent": (intent(amount=4900.5), False),
    "a truth for an amount": (intent(amount=True), False),
    "less than nothing": (intent(amount=-4900), False),
    "no currency": (intent(currency=None), False),
    "a list for a currency": (intent(currency=["usd"]), False),
    "no status": (intent(status=None), True),  # type: ignore[arg-type]
    "an unknown status": (intent("perhaps"), True),
    "a list for a status": (intent(status=["succeeded"]), True),  # type: ignore[arg-type]
    "captured by hand": (intent("requires_capture"), True),
    "an error in words": (intent(last_payment_error="no"), True),
    "succeeded with less": (intent("succeeded", amount_received=4800), True),
    "succeeded with nothing said": (intent("succeeded", amount_received=None), True),
    "succeeded with a truth": (intent("succeeded", amount=1, amount_received=True), True),
    "nothing": ({}, False),
    "a list": ([], False),
    "null": (None, False),
    "words": ("<html>", False),
    "cut short": ('{"id": "pi_1", "object": "payment_in', False),
}


@pytest.mark.parametrize(("body", "alarming"), NOT_WHOLE.values(), ids=NOT_WHOLE)
def test_what_is_not_whole_tells_nothing(
    body: object, *, alarming: bool, caplog: pytest.LogCaptureFixture
) -> None:
    for call in (CREATE, CONFIRM, CHECK, CANCEL):
        caplog.clear()
        assert outcome(call, Says(body)) == Unanswered(), name_call(call)
        assert bool(alarms(caplog)) == alarming, name_call(call)


def test_another_payment_intent_than_was_asked_about_tells_nothing() -> None:
    for call in (CONFIRM, CHECK, CANCEL):
        assert outcome(call, Says(intent("succeeded", id="pi_2"))) == Unanswered(), name_call(call)


# --- declines -------------------------------------------------------------------------------------


def refused(code: str, decline_code: str | None = None, **more: object) -> dict[str, Any]:
    return error("card_error", code, decline_code=decline_code, **more)["error"]  # type: ignore[no-any-return]


TRIES = {
    "a charge": {"charge": "ch_1", "payment_method": {"id": "pm_1"}},
    "no charge": {"payment_method": {"id": "pm_1"}},
    "only the card's id": {"payment_method": "pm_1"},
}


@pytest.mark.parametrize("facts", TRIES.values(), ids=TRIES)
def test_a_refused_try_has_one_name_when_it_fails_and_when_it_is_looked_up(
    facts: dict[str, object],
) -> None:
    failed = refused("card_declined", "insufficient_funds", **facts)
    later = intent(last_payment_error=failed)
    at_once = outcome(CONFIRM, Says({"error": {**failed, "payment_intent": later}}, 402))
    assert at_once == outcome(CHECK, Says(later)) == outcome(FIND, Says(listed(later)))
    assert isinstance(at_once, IntentSeen)
    assert at_once.declined is not None
    name = "ch_1" if "charge" in facts else "pm_1 insufficient_funds"
    assert at_once.declined == DeclineSeen(Decline.INSUFFICIENT_FUNDS, "insufficient_funds", name)


def test_a_decline_without_a_payment_intent_in_it_is_of_the_card_that_was_tried() -> None:
    assert outcome(CONFIRM, Says({"error": refused("expired_card")}, 402)) == IntentSeen(
        "pi_1",
        IntentState.DECLINED,
        PRICE,
        DeclineSeen(Decline.EXPIRED, "expired_card", "pm_1 expired_card"),
    )


@pytest.mark.parametrize(
    "contradiction",
    [intent("succeeded"), intent("processing"), intent(id="pi_2"), intent("perhaps"), "pi_1", []],
    ids=["paid", "under way", "another", "unknown", "an id", "a list"],
)
def test_a_decline_that_its_own_payment_intent_contradicts_tells_nothing(
    contradiction: object,
) -> None:
    failed = refused("card_declined", payment_intent=contradiction)
    assert outcome(CONFIRM, Says({"error": failed}, 402)) == Unanswered()


# --- errors ---------------------------------------------------------------------------------------

IN_DOUBT = {
    "no connection": Says(no_connection()),
    "a fault of the SDK's own": Says(ValueError("4242424242424242")),
    "a redirect": Says("", 302),
    "a conflict": Says(error(code="idempotency_key_in_use"), 409),
    "too many": Says(error(code="rate_limit"), 429),
    "too many, as it used to be": Says(error(code="rate_limit"), 400),
    "locked": Says(error(code="lock_timeout"), 429),
    "a dependency of Stripe's": Says(error("api_error"), 424),
    "a fault": Says(error("api_error"), 500),
    "a gateway": Says("<html>", 502),
    "overload": Says(error("api_error"), 503),
    "a 400 that is no JSON": Says("<html>", 400),
    "a 404 that is no JSON": Says("<html>", 404),
    "a 402 without an error": Says({}, 402),
    "an error that is a list": Says({"error": []}, 402),
    "an error in words": Says({"error": "card_error"}, 402),
    "a revoked key": Says(error(), 401),
    "a key that may not": Says(error(), 403),
    "what Stripe never says": Says(error(), 418),
}


@pytest.mark.parametrize("answer", IN_DOUBT.values(), ids=IN_DOUBT)
def test_what_does_not_tell_is_unanswered_and_quoted_nowhere(
    answer: Says, caplog: pytest.LogCaptureFixture
) -> None:
    for call in ALL:
        assert outcome(call, answer) == Unanswered(), name_call(call)
    assert "4242" not in caplog.text


@pytest.mark.parametrize("status", [401, 403, 418])
def test_a_key_that_is_not_good_calls_for_an_operator(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    for call in ALL:
        caplog.clear()
        outcome(call, Says(error(), status))
        alarm = f"Stripe refuses our requests: {status} invalid_request_error"
        assert alarms(caplog) == [alarm], name_call(call)


def test_a_rate_limit_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    for call in ALL:
        caplog.clear()
        outcome(call, Says(error(code="rate_limit"), 429))
        assert [record.levelname for record in caplog.records] == ["WARNING"], name_call(call)


@pytest.mark.parametrize("call", ALL, ids=name_call)
def test_a_fault_that_is_stored_for_the_key_spends_it(call: IntentCall) -> None:
    keyed = isinstance(call, CreateIntent | ConfirmIntent)
    for header in ("Idempotent-Replayed", "idempotent-replayed"):
        for status in (500, 502, 503):
            replay = Says(error("api_error"), status, {header: "true"})
            assert outcome(call, replay) == (KeySpent() if keyed else Unanswered()), replay


OURS = {
    "unknown parameter": Says(error(code="parameter_unknown"), 400),
    "idempotency": Says(error("idempotency_error"), 400),
    "not found": Says(error(code="resource_missing"), 404),
    "raw cards": Says(error(), 402),
}


@pytest.mark.parametrize("call", ACTS, ids=name_call)
@pytest.mark.parametrize("fault", OURS)
def test_a_refusal_that_is_ours_to_mend_calls_for_an_operator(
    call: IntentCall, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is for good, but for a key that was used with something else: another key may do."""
    assert outcome(call, OURS[fault]) == IntentRefused(for_good=fault != "idempotency")
    assert len(alarms(caplog)) == 1


@pytest.mark.parametrize("call", ACTS, ids=name_call)
@pytest.mark.parametrize(
    "code",
    ["payment_intent_unexpected_state", "payment_intent_payment_attempt_failed"],
)
def test_a_refusal_for_what_it_has_become_is_nobodys_mistake(
    call: IntentCall, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert outcome(call, Says(error(code=code), 400)) == IntentRefused()
    assert not caplog.records


def test_a_card_that_was_used_before_is_refused_without_an_alarm(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert outcome(CONFIRM, Says(error(), 400)) == IntentRefused()
    assert not caplog.records


def test_a_payment_intent_that_is_not_there() -> None:
    assert outcome(CHECK, Says(error(code="resource_missing"), 404)) == NoIntent()
    assert outcome(CHECK, Says(error(), 404)) == Unanswered()  # a wrong address, not a wrong id
    assert outcome(CHECK, Says(error(code="parameter_unknown"), 400)) == Unanswered()


# --- looking for one ------------------------------------------------------------------------------


def other(number: int) -> dict[str, Any]:
    metadata = {"payment_smart_bot_key": f"pay_{number}-1"}
    return intent(id=f"pi_{number}", metadata=metadata if number % 2 else None)


PAGES: dict[str, tuple[Says, IntentOutcome | SearchGoesOn]] = {
    "it is there": (
        Says(listed(intent(), other(7))),
        IntentSeen("pi_1", IntentState.READY, PRICE),
    ),
    "it is there, and more follow": (
        Says(listed(other(7), intent("canceled"), more=True)),
        IntentSeen("pi_1", IntentState.CANCELED, PRICE),
    ),
    "more follow": (Says(listed(other(9), other(8), more=True)), SearchGoesOn("pi_8")),
    "it is nowhere": (Says(listed(other(8))), NoIntent()),
    "there is none at all": (Says(listed()), NoIntent()),
    "it is there, but not whole": (Says(listed(intent(amount=None))), Unanswered()),
    "a fault": (Says(error("api_error"), 500), Unanswered()),
    "a lie": (Says({}), Unanswered()),
    "more of nothing": (Says(listed(more=True)), Unanswered()),
    "no word of more": (Says({"object": "list", "data": []}), Unanswered()),
    "things without ids": (Says(listed({})), Unanswered()),
}


@pytest.mark.parametrize(("page", "expected"), PAGES.values(), ids=PAGES)
def test_a_key_is_looked_for_on_one_page_at_a_time(
    page: Says, expected: IntentOutcome | SearchGoesOn
) -> None:
    server = ScriptedStripe(page)
    assert server.gateway.perform(FIND) == expected
    assert len(server.seen) == 1


def test_a_search_is_bounded_by_time_on_both_sides_and_goes_on_where_it_ended() -> None:
    server = ScriptedStripe(Says(listed()))
    server.gateway.perform(replace(FIND, after="pi_8"))
    at = int(NOON.timestamp())
    (sent,) = server.seen
    assert sent.parameters == {
        "created[gte]": str(at),
        "created[lte]": str(at + 3601),
        "limit": "100",
        "starting_after": "pi_8",
    }


# --- anything at all ------------------------------------------------------------------------------

INTENTS = st.sampled_from([*STATES, "requires_capture"]).flatmap(
    lambda status: Varied(
        lambda: intent(status) | {"last_payment_error": refused("expired_card", charge="ch_1")}
    ).draw()
)
ERRORS = Varied(
    lambda: refused("card_declined", "lost_card", charge="ch_1", payment_intent=intent())
).draw()
BODIES = st.one_of(
    JSON,
    INTENTS,
    ERRORS.map(lambda failed: {"error": failed}),
    INTENTS.map(lambda one: listed(one)),
    st.text(max_size=40),
)


@given(
    call=st.sampled_from(ALL),
    body=BODIES,
    status=STATUSES,
    headers=st.sampled_from([{}, REPLAYED]),
)
def test_nothing_that_stripe_says_raises_or_passes_for_success(
    call: IntentCall, body: Any, status: int, headers: dict[str, str]
) -> None:
    seen = outcome(call, Says(body, status, headers))
    kinds = IntentSeen | NoIntent | Unanswered | KeySpent | IntentRefused | SearchGoesOn
    assert isinstance(seen, kinds)
    if isinstance(seen, IntentSeen) and seen.state is IntentState.SUCCEEDED:
        said = body["data"][0] if call is FIND else body
        assert (status, said["status"]) in {
            (200, "succeeded"),
            (201, "succeeded"),
            (204, "succeeded"),
        }
        assert seen.money is not None
        assert said["amount_received"] == said["amount"] == seen.money.amount
        assert said["currency"] == seen.money.currency
    if isinstance(seen, NoIntent):
        assert isinstance(call, CheckIntent | FindIntent)
