"""Hold the bot and its simulator against a Stripe account in test mode.

`STRIPE_SECRET_KEY=sk_test_… python scripts/stripe_smoke.py` pays once with each of the published
test cards, by chat and through the program's own gateway, and compares what becomes of it with what
https://docs.stripe.com/testing says. Then it asks Stripe and the simulator for what the simulator
assumes. `STRIPE_API_BASE` may name another server that speaks Stripe's API. Without a key it lists
what it would do.

Exit codes: 0 all as expected, or nothing was asked; 1 something differs; 2 a key of another kind.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from uuid import uuid4

import stripe

from payment_smart_bot.adapters.stripe.transport.calls import Answer, ask
from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.model.errors import RetryLater
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.settings import read_settings
from stripe_simulator import NO_RAW_CARDS, Simulator

PAID: Final = "paid"
PAID_AND_SAVED: Final = "paid, saved"
THREE_D_SECURE: Final = "3-D Secure needed"
AMOUNT: Final = 1099
_DONE: Final = "Done: $10.99 was charged to your "
_AT_THE_BANK: Final = "Your bank asks you to approve this payment. Please open this page"


@dataclass(frozen=True)
class Card:
    """A published test card: what a payment with it comes to, and what the customer then reads.

    `save`: the merchant wishes to charge it later, too.
    """

    number: str
    what: str
    outcome: str
    sentence: str
    save: bool = False

    @property
    def code(self) -> str:
        """A security code of the length that the brand uses."""
        return "1234" if self.number.startswith("37") else "123"


_OTHER_CARD: Final = "Nothing was charged: the card was declined. Please use another card."
CARDS: Final = (
    Card("4242424242424242", "Visa", PAID, f"{_DONE}Visa ending in 4242."),
    Card("4000056655665556", "Visa debit", PAID, f"{_DONE}Visa ending in 5556."),
    Card("5555555555554444", "Mastercard", PAID, f"{_DONE}Mastercard ending in 4444."),
    Card("5105105105105100", "Mastercard prepaid", PAID, f"{_DONE}Mastercard ending in 5100."),
    Card("371449635398431", "American Express", PAID, f"{_DONE}American Express ending in 8431."),
    Card("6011111111111117", "Discover", PAID, f"{_DONE}Discover ending in 1117."),
    Card("3056930009020004", "Diners Club", PAID, f"{_DONE}Diners Club ending in 0004."),
    Card("3566002020360505", "JCB", PAID, f"{_DONE}JCB ending in 0505."),
    Card("6200000000000005", "UnionPay", PAID, f"{_DONE}UnionPay ending in 0005."),
    Card("4000008260000000", "Visa of Britain", PAID, f"{_DONE}Visa ending in 0000."),
    Card("4000000000003055", "3-D Secure possible", PAID, f"{_DONE}Visa ending in 3055."),
    Card("4000000000000259", "disputed afterwards", PAID, f"{_DONE}Visa ending in 0259."),
    Card(
        "4242424242424242",
        "Visa, saved for later",
        PAID_AND_SAVED,
        f"{_DONE}Visa ending in 4242. The card is saved for later purchases.",
        save=True,
    ),
    Card("4000000000000002", "declined", "generic_decline", _OTHER_CARD),
    Card("4000000000009995", "no funds", "insufficient_funds", "limit of the card is too low"),
    Card("4000000000009987", "lost", "lost_card", _OTHER_CARD),
    Card("4000000000009979", "stolen", "stolen_card", _OTHER_CARD),
    Card("4000000000000069", "expired", "expired_card", "the card has expired."),
    Card("4000000000000127", "wrong code", "incorrect_cvc", "did not accept the security code."),
    Card("4000000000000119", "a fault", "processing_error", "went wrong on the way to the bank."),
    Card("4000000000006975", "too often", "card_velocity_exceeded", "was tried too often"),
    Card("4100000000000019", "blocked as fraud", "fraudulent", _OTHER_CARD),
    Card("4000000000003220", "3-D Secure always", THREE_D_SECURE, _AT_THE_BANK),
    Card("4000002500003155", "3-D Secure at first", THREE_D_SECURE, _AT_THE_BANK),
    Card("4000002760003184", "3-D Secure each time", THREE_D_SECURE, _AT_THE_BANK),
    Card("4000008260003178", "3-D Secure, no funds", THREE_D_SECURE, _AT_THE_BANK),
    Card("4000008400001629", "3-D Secure, declined", THREE_D_SECURE, _AT_THE_BANK),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a payment came to, and the last that the customer read."""

    outcome: str
    response: str

    def fits(self, card: Card) -> bool:
        """Whether it is as documented, and the customer reads what they should."""
        return self.outcome == card.outcome and card.sentence in self.response


def pay(application: Application, card: Card, now: datetime, session_id: str | None = None) -> Seen:
    """Hold one conversation that pays with the card, and return what came of it.

    Raises RetryLater when Stripe does not answer, or does not know the key.
    """
    details = f"Jane Doe, {card.number}, 12/{now.year + 3}, cvv {card.code}"
    if card.save:
        session_id = application.merchant.create_session({"saveCard": True}).id
    session_id = session_id or uuid4().hex
    for text in (details, "confirm"):
        turn = application.chat.take_turn(Said(text, session_id))
        reply = run(turn, application.effect_handler.perform)
    return Seen(outcome_of(application, session_id, reply.status), reply.response)


def outcome_of(application: Application, session_id: str, status: Status) -> str:
    """Return what a conversation in this status has come to."""
    payment = application.store.load_latest_payment(session_id)
    if status == Status.ACTION_REQUIRED:
        return THREE_D_SECURE
    if payment is None:
        return "not confirmed"
    if payment.status is PaymentStatus.DECLINED:
        return payment.declines[-1].code
    return PAID_AND_SAVED if payment.has_saved_card else payment.status


# --- what the simulator assumes -------------------------------------------------------------------

Facts = Iterator[tuple[str, str]]
_INTENTS: Final = "/v1/payment_intents"
_METHODS: Final = "/v1/payment_methods"
_SETUPS: Final = "/v1/setup_intents"
_CUSTOMERS: Final = "/v1/customers"


class Account:
    """A Stripe to be asked."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._client = client

    def get(self, path: str) -> Answer:
        """Look at something."""
        return ask(self._client, "get", path, {})

    def post(self, path: str, parameters: Mapping[str, Any], key: str | None = None) -> Answer:
        """Make or change something."""
        return ask(self._client, "post", path, parameters, idempotency_key=key or uuid4().hex)

    def method(self, token: str) -> str:
        """Make a PaymentMethod."""
        return _id(self.post(_METHODS, {"type": "card", "card": {"token": token}}))

    def delete(self, path: str) -> Answer:
        """Delete something."""
        return ask(self._client, "delete", path, {})

    def customer(self) -> str:
        """Make a Customer."""
        return _id(self.post(_CUSTOMERS, {"name": "Jane Doe"}))

    def intent(self, **more: object) -> str:
        """Make a PaymentIntent."""
        card_only = ["card"]
        parameters = {"amount": AMOUNT, "currency": "usd", **more}
        return _id(self.post(_INTENTS, {**parameters, "allowed_payment_method_types": card_only}))

    def setup(self, customer: str) -> str:
        """Make a SetupIntent."""
        parameters = {"customer": customer, "allowed_payment_method_types": ["card"]}
        return _id(self.post(_SETUPS, parameters))

    def confirm(
        self, intent: str, method: str, key: str | None = None, of: str = _INTENTS, **more: object
    ) -> Answer:
        """Try to charge a card, or to save it."""
        return self.post(f"{of}/{intent}/confirm", {"payment_method": method, **more}, key)

    def attached(self, method: str, customer: str) -> str:
        """Say whether a PaymentMethod is attached to this Customer."""
        return str(_body(self.get(f"{_METHODS}/{method}")).get("customer") == customer)


def facts(account: Account, now: datetime) -> Facts:
    """Yield what an account says to what we assume of it: a question, and its answer."""
    yield from _facts_of_raw_cards(account, now)
    yield from _facts_of_declines(account)
    yield from _facts_of_confirming(account)
    yield from _facts_of_published_cards(account, now)
    yield from _facts_of_saving(account)
    yield from _facts_of_setup_intents(account)


def _facts_of_raw_cards(account: Account, now: datetime) -> Facts:
    typed = {"number": "4242424242424242", "exp_month": 12, "exp_year": now.year + 3, "cvc": "123"}
    yield "a card number is sent", _said(account.post(_METHODS, {"type": "card", "card": typed}))
    code = account.post("/v1/tokens", {"cvc_update": {"cvc": "123"}})
    yield "a security code alone is sent", _said(code)


def _facts_of_declines(account: Account) -> Facts:
    intent, method = account.intent(), account.method("tok_chargeDeclined")
    key = uuid4().hex
    first = account.confirm(intent, method, key)
    yield "a decline", _said(first)
    yield "its key again", _said(account.confirm(intent, method, key))
    yield "and Idempotent-Replayed says so", str(account.confirm(intent, method, key).is_replay)
    now = _body(account.get(f"{_INTENTS}/{intent}"))
    error = now.get("last_payment_error") or {}
    charge = first.error.get("charge")
    yield "a declined PaymentIntent is", str(now.get("status"))
    yield "its PaymentMethod is taken away", str(now.get("payment_method") is None)
    yield (
        "its error names the same charge",
        str(charge is not None and charge == error.get("charge")),
    )
    yield "its latest charge is that too", str(charge == now.get("latest_charge"))
    yield "the same PaymentMethod is tried again", _said(account.confirm(intent, method))
    other = account.confirm(intent, account.method("tok_visa"))
    yield "another PaymentMethod is tried", _said(other)
    yield "a paid PaymentIntent is confirmed", _said(account.confirm(intent, method))
    cancel = account.post(f"{_INTENTS}/{intent}/cancel", {})
    yield "a paid PaymentIntent is cancelled", _said(cancel)


def _facts_of_confirming(account: Account) -> Facts:
    intent = account.intent()
    wrong = account.confirm(intent, account.method("tok_visa"), amount_to_confirm=AMOUNT + 1)
    yield "another amount is confirmed", _said(wrong)
    yield "the PaymentIntent is then", _status(account, intent)
    intent, method = account.intent(), account.method("tok_threeDSecure2Required")
    refused = account.confirm(intent, method, error_on_requires_action=True)
    yield "3-D Secure with error_on_requires_action", _said(refused)
    yield "the PaymentIntent is then", _status(account, intent)
    again = account.confirm(intent, method, return_url="https://example.com/")
    yield "the same PaymentMethod with a return_url", _said(again)
    yield "the PaymentIntent is then", _status(account, intent)
    yield "it is cancelled", _said(account.post(f"{_INTENTS}/{intent}/cancel", {}))


def _facts_of_published_cards(account: Account, now: datetime) -> Facts:
    method = _body(account.get(f"{_METHODS}/pm_card_visa"))
    yield "pm_card_visa is looked at", str(method.get("object"))
    yield "its id is the published one", str(method.get("id") == "pm_card_visa")
    token = _body(account.get(f"{_METHODS}/{account.method('tok_visa')}"))
    card = token.get("card") or {}
    years = int(card.get("exp_year", 0)) - now.year
    yield "a token expires in this month of a later year", str(card.get("exp_month") == now.month)
    yield "years until it expires", str(years)


def _facts_of_saving(account: Account) -> Facts:
    customer = account.customer()
    later = {"customer": customer, "setup_future_usage": "off_session"}
    for what, token in (
        ("a wrong code", "tok_chargeDeclinedIncorrectCvc"),
        ("a payment", "tok_visa"),
    ):
        intent, method = account.intent(**later), account.method(token)
        yield f"{what} with setup_future_usage", _said(account.confirm(intent, method))
        yield "its PaymentMethod is attached", account.attached(method, customer)
    off_session = {"customer": customer, "payment_method": method, "off_session": True}
    again = _status(account, account.intent(confirm=True, **off_session))
    yield "a charge of the saved card", again
    yield "the Customer is deleted", _said(account.delete(f"{_CUSTOMERS}/{customer}"))
    yield "and once more", _said(account.delete(f"{_CUSTOMERS}/{customer}"))
    yield "its PaymentMethod is still attached", account.attached(method, customer)


def _facts_of_setup_intents(account: Account) -> Facts:
    customer = account.customer()
    intent, method = account.setup(customer), account.method("tok_chargeDeclined")
    declined = account.confirm(intent, method, of=_SETUPS)
    yield "a SetupIntent with a card that is declined", _said(declined)
    yield "the SetupIntent is then", _status(account, intent, _SETUPS)
    yield "its PaymentMethod is attached", account.attached(method, customer)
    asking = account.method("tok_threeDSecure2Required")
    yield "3-D Secure without a return_url", _said(account.confirm(intent, asking, of=_SETUPS))
    action = _body(account.get(f"{_SETUPS}/{intent}")).get("next_action") or {}
    yield "what the SetupIntent waits for", str(action.get("type"))
    good = account.method("tok_visa")
    yield "another card meanwhile", _said(account.confirm(intent, good, of=_SETUPS))
    yield "the SetupIntent is then", _status(account, intent, _SETUPS)
    yield "its PaymentMethod is attached", account.attached(good, customer)
    detached = account.post(f"{_METHODS}/{good}/detach", {})
    yield "it is detached", _said(detached)
    yield "the Customer is deleted", _said(account.delete(f"{_CUSTOMERS}/{customer}"))


def _said(answer: Answer) -> str:
    """Put an answer in a few words, none of which are Stripe's own."""
    if answer.is_done:
        return str(answer.status)
    codes = (answer.error.get(name) for name in ("code", "decline_code"))
    return " ".join((answer.kind, *(str(code) for code in codes if code)))


def _status(account: Account, intent: str, of: str = _INTENTS) -> str:
    return str(_body(account.get(f"{of}/{intent}")).get("status"))


def _body(answer: Answer) -> Mapping[str, Any]:
    return answer.body if isinstance(answer.body, dict) else {}


def _id(answer: Answer) -> str:
    return str(_body(answer).get("id", "none"))


# --- the two halves, and what is printed ----------------------------------------------------------


def main(environ: Mapping[str, str]) -> int:
    """Return the exit code; see the module."""
    key = environ.get("STRIPE_SECRET_KEY", "").strip()
    if not key:
        _say_what_would_be_done()
        return 0
    if not key.startswith(("sk_test_", "rk_test_")):
        print("STRIPE_SECRET_KEY must be a test key (sk_test_ or rk_test_). Nothing was sent.")
        return 2
    base = environ.get("STRIPE_API_BASE", "").strip()
    try:
        differences = _check_cards(key, base) + _check_facts(key, base)
    except RetryLater as error:
        print(f"Stopped, with nothing charged by this card: {error}")
        return 1
    print(f"\n{differences} differ." if differences else "\nAll as expected.")
    return 1 if differences else 0


def _say_what_would_be_done() -> None:
    print("Set STRIPE_SECRET_KEY to a test key (sk_test_…) to pay $10.99 with each of these:\n")
    for card in CARDS:
        print(_line("", f"{card.what} {card.number[-4:]}", card.outcome, ""))
    print("\nAnd to ask Stripe for these, of which the simulator says:\n")
    for question, simulated in _simulated():
        print(_line("", question, simulated, ""))
    print("\nNothing was sent.")


def _check_cards(key: str, base: str) -> int:
    differences = 0
    now = datetime.now(UTC)
    print(_line("", "card", "documented", "seen"))
    with TemporaryDirectory() as folder, closing(_application(key, base, Path(folder))) as bot:
        for card in CARDS:
            seen = pay(bot, card, now)
            differences += not seen.fits(card)
            what = f"{card.what} {card.number[-4:]}"
            print(_line(_mark(same=seen.fits(card)), what, card.outcome, seen.outcome))
            if seen.outcome == card.outcome and not seen.fits(card):
                print(_line("", "the customer reads", "", seen.response))
    return differences


def _application(key: str, base: str, folder: Path) -> Application:
    settings = {
        "STRIPE_SECRET_KEY": key,
        "STRIPE_API_BASE": base,
        "SESSION_DATABASE": str(folder / "smoke.sqlite3"),
        "PAYMENT_AMOUNT": str(AMOUNT),
        "PUBLIC_BASE_URL": "https://example.com",
    }
    return build(read_settings(settings))


def _check_facts(key: str, base: str) -> int:
    differences = 0
    print("\n" + _line("", "what the simulator assumes", "simulator", "Stripe"))
    with closing(stripe.RequestsClient(timeout=30)) as http_client:
        client = stripe.StripeClient(
            key,
            http_client=http_client,
            base_addresses={"api": base} if base else {},
        )
        real = facts(Account(client), datetime.now(UTC))
        for (question, simulated), (_, seen) in zip(_simulated(), real, strict=True):
            differences += simulated != seen
            print(_line(_mark(same=simulated == seen), question, simulated, seen))
    return differences


def _simulated() -> list[tuple[str, str]]:
    with closing(Simulator.open(":memory:")) as simulator:
        client = stripe.StripeClient(NO_RAW_CARDS, http_client=simulator.http_client())
        return list(facts(Account(client), datetime.now(UTC)))


def _mark(*, same: bool) -> str:
    return "ok" if same else "DIFFERS"


def _line(mark: str, what: str, expected: str, seen: str) -> str:
    return f"{mark:8}{what:46}{expected:42}{seen}".rstrip()


if __name__ == "__main__":
    sys.exit(main(os.environ))
