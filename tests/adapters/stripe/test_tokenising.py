"""Whatever Stripe answers of a card is sorted, and none of its words are passed on.

Through the real SDK: against a server on this machine that answers as it is told, and against the
simulator.
"""

import json
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import stripe
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.transport.errors import GatewayMisused
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    Refusal,
    Tokenise,
    TokeniseCode,
    Tokenised,
)
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.value import replace
from stripe_simulator import Account, Simulator

PAN = Pan("4242424242424242", VISA)
EXPIRY = Expiry(2027, 12)
CODE = Cvv("123")
QUOTED = "Stripe quotes 4242424242424242 and 123"


@dataclass
class Answering:
    """A server that gives one answer to everything; status 0 drops the connection."""

    status: int = 200
    body: str = ""
    seen: list[dict[str, list[str]]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def server() -> Iterator[Answering]:
    answering = Answering()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
            answering.seen.append(parse_qs(sent))
            answering.keys.append(self.headers["Authorization"])
            if answering.status == 0:
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            body = answering.body.encode()
            self.send_response(answering.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        answering.url = f"http://127.0.0.1:{http.server_address[1]}"
        yield answering
        http.shutdown()
        thread.join()


@pytest.fixture
def gateway(server: Answering) -> Iterator[StripeGateway]:
    with closing(stripe.RequestsClient(timeout=5)) as http_client:
        yield StripeGateway(
            stripe.StripeClient(
                "sk_test_1", http_client=http_client, base_addresses={"api": server.url}
            )
        )


def error(kind: str, code: str | None = None, decline_code: str | None = None) -> str:
    fields = {"type": kind, "message": QUOTED, "code": code, "decline_code": decline_code}
    return json.dumps({"error": {name: value for name, value in fields.items() if value}})


TOKENISE = Tokenise("s", PAN, EXPIRY, CODE, "Jane Doe")


@pytest.mark.parametrize(
    ("code", "decline_code", "refusal"),
    [
        ("card_declined", "generic_decline", Refusal.DECLINED),
        ("card_declined", "insufficient_funds", Refusal.DECLINED),
        ("card_declined", None, Refusal.DECLINED),
        ("something_new", None, Refusal.DECLINED),
        (None, None, Refusal.DECLINED),
        ("incorrect_number", None, Refusal.NUMBER),
        ("invalid_number", None, Refusal.NUMBER),
        ("expired_card", None, Refusal.EXPIRY),
        ("invalid_expiry_month", None, Refusal.EXPIRY),
        ("invalid_expiry_year", None, Refusal.EXPIRY),
        ("incorrect_cvc", None, Refusal.CODE),
        ("invalid_cvc", None, Refusal.CODE),
        ("processing_error", None, Refusal.TRY_AGAIN),
        ("card_declined", "test_mode_live_card", Refusal.TEST_CARD_NEEDED),
        ("card_declined", "live_mode_test_card", Refusal.TEST_CARD_NEEDED),
    ],
)
def test_a_card_error_is_the_customers_to_mend(
    server: Answering, gateway: StripeGateway, code: str, decline_code: str, refusal: Refusal
) -> None:
    server.status, server.body = 402, error("card_error", code, decline_code)
    assert gateway.perform(TOKENISE) == CardRefused(refusal)


OURS = {
    "a refusal of raw card numbers is no decline": (402, error("invalid_request_error")),
    "unknown parameter": (400, error("invalid_request_error", "parameter_unknown")),
    "idempotency": (400, error("idempotency_error")),
    "wrong key": (401, error("invalid_request_error")),
    "not allowed": (403, error("invalid_request_error")),
    "not found": (404, error("invalid_request_error", "resource_missing")),
    "a 402 that is no JSON": (402, QUOTED),
    "a 402 without an error": (402, "{}"),
}
OUT_OF_REACH = {
    "dropped connection": (0, ""),
    "in use": (409, error("invalid_request_error", "idempotency_key_in_use")),
    "rate limit": (429, error("invalid_request_error", "rate_limit")),
    "fault": (500, error("api_error")),
    "fault without JSON": (502, f"<html>{QUOTED}</html>"),
    "overload": (503, error("api_error")),
    "an error that is a list": (400, '{"error": []}'),
    "no JSON": (200, QUOTED),
    "a list": (200, "[]"),
    "nothing": (200, "{}"),
    "no card": (200, '{"object": "payment_method", "id": "pm_1", "livemode": false}'),
    "a null card": (200, '{"object": "payment_method", "id": "pm_1", "card": null}'),
}


@pytest.mark.parametrize(("status", "body"), OURS.values(), ids=OURS)
def test_what_is_ours_to_mend_raises_an_alarm_without_stripes_words(
    server: Answering,
    gateway: StripeGateway,
    caplog: pytest.LogCaptureFixture,
    status: int,
    body: str,
) -> None:
    server.status, server.body = status, body
    with pytest.raises(GatewayMisused) as raised:
        gateway.perform(TOKENISE)
    alarms = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert [record.getMessage()[:28] for record in alarms] == ["Stripe refuses our requests:"]
    no_words_of_stripes(raised.value, caplog)


@pytest.mark.parametrize(("status", "body"), OUT_OF_REACH.values(), ids=OUT_OF_REACH)
def test_what_passes_by_itself_calls_for_nobody(
    server: Answering,
    gateway: StripeGateway,
    caplog: pytest.LogCaptureFixture,
    status: int,
    body: str,
) -> None:
    server.status, server.body = status, body
    with pytest.raises(GatewayUnavailable, match=r"Stripe (is out of reach|had a fault)") as raised:
        gateway.perform(TOKENISE)
    assert not isinstance(raised.value, GatewayMisused)
    no_words_of_stripes(raised.value, caplog)


def no_words_of_stripes(raised: Exception, caplog: pytest.LogCaptureFixture) -> None:
    assert raised.__cause__ is None
    assert raised.__context__ is None or raised.__suppress_context__
    for text in (str(raised), caplog.text):
        assert "quotes" not in text
        assert "4242" not in text


def test_a_server_that_is_not_there_is_out_of_reach() -> None:
    with closing(socket.socket()) as nobody, closing(stripe.RequestsClient()) as http_client:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        client = stripe.StripeClient(
            "sk_test_1", http_client=http_client, base_addresses={"api": url}
        )
        with pytest.raises(GatewayUnavailable):
            StripeGateway(client).perform(TOKENISE)


def test_the_card_goes_to_the_base_address_with_the_key(
    server: Answering, gateway: StripeGateway
) -> None:
    card = {"brand": "visa", "last4": "4242", "exp_month": 12, "exp_year": 2027}
    made = {"object": "payment_method", "id": "pm_1", "livemode": True, "card": card}
    server.body = json.dumps(made)
    done = gateway.perform(TOKENISE)
    assert isinstance(done, Tokenised)
    token = done.token
    assert (token.id, token.brand, token.last4, token.expiry, token.livemode) == (
        "pm_1",
        "visa",
        "4242",
        EXPIRY,
        True,
    )
    assert server.keys == ["Bearer sk_test_1"]
    assert server.seen == [
        {
            "type": ["card"],
            "card[number]": ["4242424242424242"],
            "card[exp_month]": ["12"],
            "card[exp_year]": ["2027"],
            "card[cvc]": ["123"],
            "billing_details[name]": ["Jane Doe"],
        }
    ]


# --- a security code alone ------------------------------------------------------------------------


def test_a_code_goes_to_stripe_alone(server: Answering, gateway: StripeGateway) -> None:
    server.body = json.dumps({"object": "token", "id": "cvctok_1", "type": "cvc_update"})
    assert gateway.perform(TokeniseCode(CODE)) == CodeTokenised("cvctok_1")
    assert server.seen == [{"cvc_update[cvc]": ["123"]}]


NOT_TAKEN = {
    "not this one": (402, error("card_error", "invalid_cvc"), 0),
    "no raw codes": (402, error("invalid_request_error"), 1),
    "malformed": (400, error("invalid_request_error", "parameter_unknown"), 1),
    "no such address": (404, error("invalid_request_error"), 1),
}


@pytest.mark.parametrize(("status", "body", "alarms"), NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_a_code_that_stripe_does_not_take_by_itself(
    server: Answering,
    gateway: StripeGateway,
    caplog: pytest.LogCaptureFixture,
    status: int,
    body: str,
    alarms: int,
) -> None:
    server.status, server.body = status, body
    assert gateway.perform(TokeniseCode(CODE)) == CodeNotTaken()
    assert len(caplog.records) == alarms
    assert "quotes" not in caplog.text


NO_CODE_TOKEN = {
    "dropped connection": (0, ""),
    "rate limit": (429, error("invalid_request_error", "rate_limit")),
    "rate limit, as it used to be": (400, error("invalid_request_error", "rate_limit")),
    "fault": (500, error("api_error")),
    "no JSON": (200, QUOTED),
    "nothing": (200, "{}"),
    "a wrong key": (401, error("invalid_request_error")),
    "not allowed": (403, error("invalid_request_error")),
    "an id that is none": (200, '{"id": 1}'),
}


@pytest.mark.parametrize(("status", "body"), NO_CODE_TOKEN.values(), ids=NO_CODE_TOKEN)
def test_a_code_that_stripe_cannot_take_now_can_be_sent_again(
    server: Answering, gateway: StripeGateway, status: int, body: str
) -> None:
    server.status, server.body = status, body
    with pytest.raises(GatewayUnavailable) as raised:
        gateway.perform(TokeniseCode(CODE))
    assert "quotes" not in str(raised.value)


# --- the simulator --------------------------------------------------------------------------------


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    path = tmp_path / "simulator.sqlite3"
    with closing(Simulator.open(path, clock=NOON.timestamp)) as simulator:
        yield simulator


def client_of(simulator: Simulator, key: str = "sk_test_1") -> stripe.StripeClient:
    return stripe.StripeClient(key, http_client=simulator.http_client())


def test_the_cardholders_name_arrives_as_it_is(simulator: Simulator) -> None:
    client = client_of(simulator)
    for name in ("Jane Doe", "José Ñandú", "王小明", "O'Neill-Smith", "عمر", None):
        done = StripeGateway(client).perform(replace(TOKENISE, name=name))
        assert isinstance(done, Tokenised)
        made = client.v1.payment_methods.retrieve(done.token.id)
        assert made.billing_details.name == name


REFUSED = {
    "a number that fails the checksum": ({"number": Pan("4242424242424241", VISA)}, Refusal.NUMBER),
    "a card that has expired": ({"expiry": Expiry(2026, 1)}, Refusal.EXPIRY),
    "a code that is too long": ({"cvv": Cvv("12345")}, Refusal.CODE),
    "no test card": ({"number": Pan("4929420573595709", VISA)}, Refusal.TEST_CARD_NEEDED),
}


@pytest.mark.parametrize(("change", "refusal"), REFUSED.values(), ids=REFUSED)
def test_the_simulators_refusals_are_sorted_like_stripes(
    simulator: Simulator, change: dict[str, Any], refusal: Refusal
) -> None:
    gateway = StripeGateway(client_of(simulator))
    assert gateway.perform(replace(TOKENISE, **change)) == CardRefused(refusal)


@pytest.mark.parametrize("key", ["sk_test_norawcards_1", "pk_test_1", "sk_live_1"])
def test_a_key_that_may_not_is_ours_to_mend(simulator: Simulator, key: str) -> None:
    with pytest.raises(GatewayMisused, match="Stripe refuses our requests"):
        StripeGateway(client_of(simulator, key)).perform(TOKENISE)


def test_an_account_that_may_not_send_raw_cards_is_ours_to_mend() -> None:
    closed_account = Simulator.open(":memory:", account=Account(raw_cards=False))
    with closing(closed_account) as simulator, pytest.raises(GatewayMisused):
        StripeGateway(client_of(simulator)).perform(TOKENISE)
