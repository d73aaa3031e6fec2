"""`payments`, `reconcile`, `erase` and `sessions create`: what an operator does about money."""

import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from getpass import getuser
from pathlib import Path
from typing import Any

import pytest
import stripe as stripe_sdk
from tests.adapters.stores.damage import damage_payment
from tests.entrypoints.processes import EXPIRY, on_terminal, run
from tests.entrypoints.stripe_server import StripeServer, stripe_server

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.bootstrap import build, utc_now
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.entrypoints.command_line.program import main
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run as run_turn
from payment_smart_bot.service.driving import within
from payment_smart_bot.settings import read_settings
from stripe_simulator import Fault, Kind

UTC_TIME = r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"
ALL_DETAILS = f"Jane Doe, 4242424242424242, {EXPIRY}, cvv 456"
POOR_CARD = f"Jane Doe, 4000000000009995, {EXPIRY}, cvv 456"


class Desk:
    """An operator's machine: its settings, and the customers that were served there."""

    def __init__(self, settings: dict[str, str]) -> None:
        self.settings = settings
        self.later = timedelta()

    def say(self, session_id: str, *messages: str) -> Reply:
        application = build(read_settings(self.settings), lambda: utc_now() + self.later)
        for message in messages:
            perform = within(20, application.effect_handler)
            reply = run_turn(application.chat.take_turn(Said(message, session_id)), perform)
        application.close()
        return reply

    def payment(self, session_id: str) -> Payment:
        application = build(read_settings(self.settings))
        payment = application.merchant.find_latest_payment(session_id)
        application.close()
        assert payment is not None
        return payment

    def paid(self, session_id: str = "s1") -> str:
        """Have a customer pay 49 dollars; return the payment's id."""
        assert self.say(session_id, ALL_DETAILS, "confirm").status == "completed"
        return self.payment(session_id).id


@pytest.fixture
def desk(database: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Set the program up with the simulator."""
    settings = {"SESSION_DATABASE": str(database), "PAYMENT_AMOUNT": "4900"}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return Desk(settings)


@pytest.fixture
def stripe(tmp_path: Path) -> Iterator[StripeServer]:
    with stripe_server(tmp_path) as server:
        yield server


@pytest.fixture
def far_desk(desk: Desk, stripe: StripeServer, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Set the program up with a Stripe over HTTP, which fails on demand."""
    for name, value in stripe.settings.items():
        monkeypatch.setenv(name, value)
    return Desk(desk.settings | stripe.settings)


Shown = Callable[..., str]


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str]) -> Shown:
    """Run a command that should end so; return what it showed."""

    def shown(*arguments: str, code: int = 0) -> str:
        assert main(arguments) == code
        captured = capsys.readouterr()
        assert captured.err == "" or code in {1, 2}
        return captured.out + captured.err

    return shown


# Payments


def test_the_list_of_payments(desk: Desk, shown: Shown) -> None:
    """The latest confirmed first, with what was charged to which card."""
    first = desk.paid("s1")
    desk.say("s2", POOR_CARD, "confirm")
    head, newest, oldest = shown("payments", "list").splitlines()
    assert head.split() == ["PAYMENT", "STATUS", "AMOUNT", "CARD", "CONFIRMED", "SESSION"]
    row = rf"pay_\w+  declined  \$49.00  Visa ending in 9995  {UTC_TIME}  s2"
    assert re.fullmatch(row, newest)
    row = rf"{first}  paid      \$49.00  Visa ending in 4242  {UTC_TIME}  s1"
    assert re.fullmatch(row, oldest)


def test_the_list_by_status_session_and_pages(desk: Desk, shown: Shown) -> None:
    for number in range(3):
        desk.paid(f"s{number}")
    desk.say("poor", POOR_CARD, "confirm")
    assert shown("payments", "list", "--session", "s1").count("pay_") == 1
    assert "poor" in shown("payments", "list", "--status", "declined")
    page = shown("payments", "list", "--status", "paid", "--limit", "2")
    more = re.search(r"--after (\S+)", page)
    assert more
    rest = shown("payments", "list", "--status", "paid", "--limit", "2", "--after", more[1])
    assert re.findall(r" (s\d)$", page + rest, re.MULTILINE) == ["s2", "s1", "s0"]
    none = shown("payments", "list", "--status", "failed")
    assert none == f"No such payments in {desk.settings['SESSION_DATABASE']}.\n"


def test_payments_as_json_are_those_of_the_api(desk: Desk, shown: Shown) -> None:
    payment_id = desk.paid()
    listed = json.loads(shown("payments", "list", "--json"))
    one = json.loads(shown("payments", "show", payment_id, "--json"))
    assert listed == {"items": [one], "next": None}
    assert one["paymentIntentId"].startswith("pi_")
    assert (one["status"], one["amount"], one["consent"]["shown"] is None) == ("paid", 4900, False)


def test_a_payment_is_shown(desk: Desk, shown: Shown) -> None:
    """What was agreed to, what came of it, and what went back; nothing of the card's number."""
    desk.say("s1", POOR_CARD, "confirm")
    desk.say("s1", f"5555555555554444, {EXPIRY}, cvv 987", "confirm")
    payment_id = desk.payment("s1").id
    shown("payments", "refund", payment_id, "--amount", "900", "--key", "part", "--yes")
    text = shown("payments", "show", payment_id)
    assert "Status         partly_refunded\n" in text
    assert "Amount         $49.00\nRefunded       $9.00\n" in text
    assert "Card           Mastercard ending in 4444\n" in text
    assert re.search(r"PaymentIntent  pi_\w+\n", text)
    assert re.search(rf"Declined\n    {UTC_TIME}  insufficient_funds\n", text)
    assert re.search(rf"Refunds\n    {UTC_TIME}  \$9.00  succeeded  key part\n", text)
    assert "What the customer agreed to\n    " in text
    assert "55555555" not in text


@pytest.mark.usefixtures("desk")
def test_a_payment_that_there_is_not(shown: Shown) -> None:
    for command in ("show", "refund"):
        assert shown("payments", command, "pay_1", code=1) == "There is no such payment.\n"


# Refunds


def test_refunds(desk: Desk, shown: Shown) -> None:
    """A part needs a key, the rest none; asked for twice, each is made once."""
    payment_id = desk.paid()
    refund = ("payments", "refund", payment_id, "--yes")
    assert "--key" in shown(*refund, "--amount", "900", code=2)
    for _ in range(2):
        assert shown(*refund, "--amount", "900", "--key", "part") == "$9.00 is refunded.\n"
    assert "another amount" in shown(*refund, "--amount", "901", "--key", "part", code=2)
    assert "Less is left" in shown(*refund, "--amount", "4001", "--key", "more", code=1)
    for _ in range(2):
        assert shown(*refund) == "$40.00 is refunded.\n"
    assert "nothing" in shown(*refund, "--key", "again", code=1)


def test_a_refund_has_a_reason_of_stripes_words(
    desk: Desk, shown: Shown, capsys: pytest.CaptureFixture[str]
) -> None:
    payment_id = desk.paid()
    refund = ("payments", "refund", payment_id, "--yes", "--amount", "900", "--key", "part")
    with pytest.raises(SystemExit) as ended:
        main((*refund, "--reason", "a whim"))
    assert ended.value.code == 2
    assert "requested_by_customer, duplicate, fraudulent" in capsys.readouterr().err
    shown(*refund, "--reason", "duplicate")
    assert "succeeded, duplicate" in shown("payments", "show", payment_id)


def test_a_refund_without_a_terminal_needs_yes(
    desk: Desk, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script has to mean it."""
    payment_id = desk.paid()
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert "--yes" in shown("payments", "refund", payment_id, code=2)
    assert desk.payment("s1").amount_refunded == 0


@pytest.mark.parametrize(
    ("answer", "refunded"),
    [pytest.param("n", 0, marks=pytest.mark.thorough), ("", 0), ("y", 4900)],
)
def test_a_refund_on_a_terminal_asks(
    answer: str, refunded: int, database: Path, desk: Desk
) -> None:
    """What goes back, and to which card; only a yes refunds."""
    payment_id = desk.paid()
    with on_terminal(database, "payments", "refund", payment_id) as terminal:
        question = f"Refund $49.00 of payment {payment_id} to the Visa ending in 4242? [y/N] "
        terminal.expect(question)
        terminal.type(f"{answer}\n")
        terminal.expect("is refunded." if refunded else "Nothing was refunded.")
        assert terminal.exit_code() == 0
    assert desk.payment("s1").amount_refunded == refunded


def test_a_refund_without_an_answer(far_desk: Desk, stripe: StripeServer, shown: Shown) -> None:
    """It says so, and that a repeat is safe; that brings the outcome, and no second refund."""
    refund = ("payments", "refund", far_desk.paid(), "--amount", "900", "--key", "k", "--yes")
    stripe.simulator.faults.plan(Fault(Kind.DROPPED, after=True), "POST", "/v1/refunds")
    said = shown(*refund, code=5)
    assert "not known yet whether $9.00 went back" in said
    assert "nothing is given back twice" in said
    assert shown(*refund) == "$9.00 is refunded.\n"
    assert [entry.amount_refunded for entry in stripe.simulator.books()] == [900]


# Reconcile


def leave_open(desk: Desk, stripe: StripeServer, session_id: str = "s1") -> None:
    """Leave a charge behind of which nobody knows the outcome."""
    desk.say(session_id, ALL_DETAILS)
    stripe.simulator.faults.choose(lambda _: Fault(Kind.DROPPED))
    assert desk.say(session_id, "confirm").status == "confirming"
    stripe.simulator.faults.choose(None)


def test_reconcile_settles_what_is_open(far_desk: Desk, stripe: StripeServer, shown: Shown) -> None:
    """Charges and refunds; the exit code tells whether something is open still."""
    refund = ("payments", "refund", far_desk.paid("s0"), "--yes")
    stripe.simulator.faults.plan(Fault(Kind.DROPPED), "POST", "/v1/refunds")
    shown(*refund, code=5)
    leave_open(far_desk, stripe)
    stripe.simulator.faults.choose(lambda _: Fault(Kind.DROPPED))
    assert shown("reconcile", code=5).splitlines() == [
        "Charges: 0 settled, 1 still open.",
        "Payments with refunds: 0 settled, 1 still open.",
    ]
    stripe.simulator.faults.choose(None)
    assert shown("reconcile").splitlines() == [
        "Charges: 1 settled, 0 still open.",
        "Payments with refunds: 1 settled, 0 still open.",
    ]
    assert stripe.charged() == [(4900, "usd")] * 2
    assert far_desk.payment("s1").status == "paid"
    assert far_desk.payment("s0").status == "refunded"


def test_a_charge_is_settled_by_hand(far_desk: Desk, stripe: StripeServer, shown: Shown) -> None:
    """By what Stripe says; who did so stays with the payment, and digits in their words do not."""
    leave_open(far_desk, stripe)
    payment_id = far_desk.payment("s1").id
    settle = ("payments", "settle", payment_id)
    assert "stays open" in shown(*settle, code=5)
    abandon = (*settle, "--abandon", "--yes", "--note", "seen, card 4242424242424242")
    assert shown(*abandon) == "This payment is cancelled now.\n"
    nothing_new = "This payment is cancelled, and Stripe says nothing else of it.\n"
    assert shown(*settle) == shown(*abandon) == nothing_new
    assert stripe.charged() == []
    *_, first, second = shown("payments", "show", payment_id).splitlines()
    assert re.fullmatch(rf"    {UTC_TIME}  {getuser()}: settle, then charging", first)
    assert re.fullmatch(rf"    {UTC_TIME}  {getuser()}: abandon, then cancelled  seen, .*", second)
    assert "4242424242424242" not in second


def test_a_closed_payment_that_has_succeeded_is_put_on_record_by_hand(
    far_desk: Desk, stripe: StripeServer, shown: Shown, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody has confirmed it in Stripe's dashboard, and there are no webhooks."""
    far_desk.say("s1", POOR_CARD)
    far_desk.say("s1", "confirm")
    payment = far_desk.payment("s1")
    client = stripe_sdk.StripeClient("sk_test_1", http_client=stripe.simulator.http_client())
    by_hand: Any = {"payment_method": "pm_card_visa"}
    client.v1.payment_intents.confirm(payment.intent_id or "", by_hand)
    settle = ("payments", "settle", payment.id)
    assert main(settle) == 0
    told = capsys.readouterr()
    assert told.out == "This payment is paid now.\n"
    assert "has succeeded at Stripe, and was declined here" in told.err
    assert shown(*settle) == "There is nothing to settle: this payment is paid.\n"
    assert "late_success" in shown("payments", "show", payment.id)


def test_nothing_is_abandoned_without_a_yes(
    far_desk: Desk, stripe: StripeServer, database: Path
) -> None:
    leave_open(far_desk, stripe)
    payment = far_desk.payment("s1")
    with on_terminal(database, "payments", "settle", payment.id, "--abandon") as terminal:
        terminal.expect("unless it has succeeded there? [y/N] ")
        terminal.type("no\n")
        terminal.expect("Nothing was changed.")
        assert terminal.exit_code() == 0
    assert far_desk.payment("s1") == payment


def test_a_proof_without_differences(far_desk: Desk, stripe: StripeServer, shown: Shown) -> None:
    """Counts, and none; what is under way is left out."""
    far_desk.paid("s1")
    far_desk.say("s2", POOR_CARD, "confirm")
    leave_open(far_desk, stripe, "s3")
    assert shown("reconcile", "--prove") == (
        "Differences: none. Compared: 3 payments, 2 PaymentIntents and SetupIntents. "
        "Still open: 1.\n"
    )


def test_a_proof_with_differences(
    far_desk: Desk, shown: Shown, tmp_path: Path, database: Path
) -> None:
    """One line each, and exit code 1: here a ledger that lost a payment."""
    payment_id = far_desk.paid()
    database.rename(tmp_path / "lost.sqlite3")
    *differences, summary = shown("reconcile", "--prove", code=1).splitlines()
    (line,) = differences
    assert re.fullmatch(rf"{payment_id}  pi_\w+  Stripe has charged \$49.00; .*\.", line)
    assert summary.startswith("Differences: 1. Compared: 0 payments, 1 PaymentIntents and")


def test_a_proof_names_what_cannot_be_read_and_goes_on(
    far_desk: Desk, shown: Shown, database: Path
) -> None:
    """Exit code 1, also where nothing that could be compared differs."""
    far_desk.paid("s1")
    far_desk.say("s2", POOR_CARD)
    far_desk.say("s2", "confirm")
    declined = far_desk.payment("s2").id
    with closing(SqliteStore(database)) as store:
        damage_payment(store, declined)
    assert shown("reconcile", "--prove", code=1) == (
        f"{declined}  -  Its record here cannot be read, so it could not be compared.\n"
        "Differences: none. Compared: 1 payments, 2 PaymentIntents and SetupIntents. "
        "Still open: 0.\n"
        "Nothing is proven of payments that cannot be read: 1.\n"
    )


def test_missed_events_are_replayed(far_desk: Desk, stripe: StripeServer, shown: Shown) -> None:
    """A refund of Stripe's dashboard comes on record; where Stripe is away some are left."""
    payment_id = far_desk.paid()
    intent_id = far_desk.payment("s1").intent_id
    client = stripe_sdk.StripeClient("sk_test_1", http_client=stripe.simulator.http_client())
    client.v1.refunds.create({"payment_intent": intent_id or "", "amount": 700})
    stripe.simulator.faults.plan(Fault(Kind.DROPPED), "GET", "/v1/refunds")
    named, summary = shown("events", "replay", code=5).splitlines()
    assert re.fullmatch(rf"evt_\w+  {intent_id}  Stripe is out of reach. Please try again.", named)
    assert summary == "Events: 1 applied, 1 to be replayed again."
    assert shown("events", "replay", "--since", "1") == (
        "Events: 2 applied, 0 to be replayed again.\n"
    )
    assert "partly_refunded" in shown("payments", "show", payment_id)


@pytest.mark.parametrize("command", [("reconcile", "--prove"), ("events", "replay")])
def test_an_operator_reads_what_to_do_where_stripe_is_away(
    command: tuple[str, ...], far_desk: Desk, stripe: StripeServer, shown: Shown
) -> None:
    far_desk.paid()
    stripe.simulator.faults.plan(Kind.DROPPED, "GET", times=10)
    assert shown(*command, code=1) == (
        "Stripe is out of reach. Nothing was lost: run the same command again.\n"
    )


# Erasure


@pytest.mark.parametrize("by", ["--session", "--payment", "--email"])
def test_erasing_a_person(by: str, desk: Desk, shown: Shown) -> None:
    """By any of what names a person."""
    created = shown("sessions", "create", "--email", "jo@example.com", "--json")
    session_id = json.loads(created)["sessionId"]
    names = {
        "--email": "JO@example.com", "--session": session_id, "--payment": desk.paid(session_id),
    }  # fmt: skip
    said = shown("erase", by, names[by], "--yes")
    assert said == "Sessions erased: 1. Payments without the person now: 1.\n"
    text = shown("payments", "show", desk.payment(session_id).id)
    assert "Name           -\n" in text
    assert "E-mail         -\n" in text
    assert re.search(rf"Person erased  {UTC_TIME}\n", text)
    assert "Jane" not in text


def test_erasing_a_person_asks(database: Path, desk: Desk) -> None:
    desk.paid()
    with on_terminal(database, "erase", "--session", "s1") as terminal:
        terminal.expect("whose their payments are? [y/N] ")
        terminal.type("no\n")
        terminal.expect("Nothing was erased.")
        assert terminal.exit_code() == 0
    assert desk.payment("s1").erased_at is None


def test_while_a_charge_is_open_nobody_is_erased(
    far_desk: Desk, stripe: StripeServer, shown: Shown
) -> None:
    leave_open(far_desk, stripe)
    assert "not settled yet" in shown("erase", "--session", "s1", "--yes", code=1)
    assert "not settled yet" in shown("sessions", "delete", "s1", "--yes", code=1)


# Sessions about an amount


def test_a_session_is_created(desk: Desk, shown: Shown) -> None:
    """The customer then pays what was set."""
    said = shown(
        "sessions", "create", "--amount", "1250", "--currency", "eur", "--description", "Tickets",
        "--order", "A-17",
    )  # fmt: skip
    found = re.fullmatch(
        rf"Session (ses_\w{{32}}) begins, about €12.50. It ends {UTC_TIME}.\n", said
    )
    assert found
    desk.paid(found[1])
    money = desk.payment(found[1]).consent.money
    assert money == Money(1250, "eur")
    assert "€12.50" in shown("sessions", "list")
    assert "Amount         €12.50\n" in shown("sessions", "show", found[1])


def test_an_order_is_paid_once(desk: Desk, shown: Shown) -> None:
    arguments = ("sessions", "create", "--order", "A-17", "--once", "--json")
    made, again = (json.loads(shown(*arguments))["sessionId"] for _ in range(2))
    assert made == again
    desk.paid(made)
    assert made in shown("payments", "list", "--order", "A-17")
    assert "No such payments" in shown("payments", "list", "--order", "A-18")


def test_a_session_that_saves_the_card(desk: Desk, shown: Shown) -> None:
    made = json.loads(shown("sessions", "create", "--save-card", "--json"))
    text = shown("payments", "show", desk.paid(made["sessionId"]))
    assert re.search(r"Customer       cus_\w+\n", text)
    assert "Card saved     for later charges\n" in text
    made = json.loads(shown("sessions", "create", "--save-card", "--customer", "cus_1", "--json"))
    session = json.loads(shown("sessions", "show", made["sessionId"], "--json"))
    assert (session["saveCard"], session["customerId"]) == (True, "cus_1")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--amount", "1"], "amount is too small"),
        (["--amount", "4900", "--currency", "zzz"], "currency must be"),
        (["--description", "4242 4242 4242 4242"], "looks like a card number"),
    ],
)
def test_a_request_that_is_refused(arguments: list[str], says: str, shown: Shown) -> None:
    """As wrong usage, with the API's sentence."""
    assert says in shown("sessions", "create", *arguments, code=2)
    assert "No such sessions" in shown("sessions", "list")


def test_the_timeline_of_a_payment(desk: Desk, shown: Shown) -> None:
    """When it was confirmed, declined, paid and refunded; without amount, name or text."""
    desk.say("s1", POOR_CARD, "confirm", f"5555555555554444, {EXPIRY}, cvv 987", "confirm")
    payment_id = desk.payment("s1").id
    shown("payments", "refund", payment_id, "--yes")
    text = shown("sessions", "explain", "s1")
    moments = re.findall(rf"^{UTC_TIME} {{10,}}(\S.*)$", text, re.MULTILINE)
    assert moments == [
        "declined: insufficient_funds", "confirmed", "paid", "refund succeeded",
    ]  # fmt: skip
    assert not re.search(r"\$|Jane|Master|4444|pay_|pi_", text)


def test_an_amount_that_the_output_cannot_show(database: Path) -> None:
    """Euros come out on a terminal of ASCII as a question mark rather than not at all."""
    euros = {"PAYMENT_AMOUNT": "1250", "PAYMENT_CURRENCY": "eur", "PYTHONIOENCODING": "ascii"}
    done = run(database, "sessions", "create", **euros)
    assert done.returncode == 0
    assert b"about ?12.50" in done.stdout
