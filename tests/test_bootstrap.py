"""`build` makes a whole program of settings, and nothing that prints cards is left talking."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from stat import S_IMODE
from threading import Barrier, Thread

import pytest
from tests.fakes.talk import SIX_MESSAGES

from payment_smart_bot.adapters.aws.assistant import BedrockAssistant
from payment_smart_bot.adapters.aws.sorter import BedrockSorter
from payment_smart_bot.bootstrap import Application, build, utc_now
from payment_smart_bot.bootstrap.threads import CALLS_AT_ONCE
from payment_smart_bot.domain.model.calls.effects import (
    Ask,
    CardRefused,
    Effect,
    Outcome,
    Refusal,
    Sort,
    StripeCall,
    Tokenise,
    Unanswered,
)
from payment_smart_bot.domain.model.calls.intents import CheckIntent, ConfirmIntent, CreateIntent
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.errors import (
    GatewayUnavailable,
    Misconfigured,
    SessionNotFound,
    StoreUnavailable,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.erasure import Erased, Person
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.conversing.session_ids import is_issued_id
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from payment_smart_bot.settings import Environment, read_settings

SEALING_KEY = "c0ffee5eed1e550ff1ce00ab12cd34ef56781290a1b2c3d4e5f60718293a4b5c"


@contextmanager
def built(folder: Path, environ: Mapping[str, str] | None = None) -> Iterator[Application]:
    files = {
        "SESSION_DATABASE": str(folder / "bot.db"),
        "SEALING_KEY_FILE": str(folder / "keys" / "sealing.key"),
    }
    settings = read_settings({**files, **(environ or {})})
    application = build(settings)
    try:
        yield application
    finally:
        application.close()


def test_with_no_settings_a_payment_goes_through_on_the_simulator(tmp_path: Path) -> None:
    with built(tmp_path) as application:
        for text in SIX_MESSAGES:
            turn = application.chat.take_turn(Said(text, "s"))
            reply = run(turn, application.effect_handler.perform)
        assert reply.status is Status.COMPLETED
        assert application.merchant.show_session("s").status is Status.COMPLETED
        assert application.effect_handler.leaves_machine == ()
    with pytest.raises(StoreUnavailable):
        application.store.ping()


def test_with_a_language_model_only_questions_leave_the_machine(tmp_path: Path) -> None:
    model = {"BEDROCK_MODEL_ID": "us.amazon.nova-2-lite-v1:0"}
    guarded = {"BEDROCK_GUARDRAIL_ID": "gr1", "BEDROCK_GUARDRAIL_VERSION": "1"}
    for more in ({}, guarded):
        with built(tmp_path, {**model, **more}) as application:
            assert isinstance(application.effect_handler.assistant, BedrockAssistant)
            assert application.effect_handler.sorter is None
            assert not application.chat.sorts_by_model
            assert application.effect_handler.leaves_machine == (Ask, Sort)
            pool = application.effect_handler.pool
        assert pool is not None
        with pytest.raises(RuntimeError, match="shutdown"):
            pool.submit(print)
    with built(tmp_path, {**model, "STRIPE_SECRET_KEY": "sk_test_1"}) as application:
        assert application.effect_handler.leaves_machine == (StripeCall, Ask, Sort)


def test_a_language_model_sorts_messages_only_if_that_is_set(tmp_path: Path) -> None:
    sorting = {"BEDROCK_MODEL_ID": "us.amazon.nova-2-lite-v1:0", "BEDROCK_SORTS_MESSAGES": "true"}
    with built(tmp_path, sorting) as application:
        assert isinstance(application.effect_handler.sorter, BedrockSorter)
        assert application.chat.sorts_by_model


def test_a_language_model_without_the_sdk_of_aws_says_what_to_install(tmp_path: Path) -> None:
    """In a process whose Python does not find it."""
    code = (
        "import sys; sys.modules['botocore'] = None\n"
        "from payment_smart_bot.bootstrap import build\n"
        "from payment_smart_bot.domain.model.errors import Misconfigured\n"
        "from payment_smart_bot.settings import read_settings\n"
        "try: build(read_settings({'BEDROCK_MODEL_ID': 'm', 'SESSION_DATABASE': sys.argv[1]}))\n"
        "except Misconfigured as error: print(error)"
    )
    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(tmp_path / "bot.db")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "install the bot with its extra `aws`" in said.stdout


def test_the_key_file_and_the_database_are_for_their_owner_only(tmp_path: Path) -> None:
    with built(tmp_path):
        for name in ("keys/sealing.key", "bot.db"):
            assert S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_the_key_file_is_not_beside_the_database() -> None:
    """Whoever copies the folder of the database gets no key with it."""
    settings = read_settings({"SESSION_DATABASE": "/srv/bot/bot.db"})
    assert Path("/srv/bot") not in settings.sealing_key_file.expanduser().parents
    assert settings.sealing_key_file == Path("~/.local/state/payment-smart-bot/sealing.key")


def test_a_sealing_key_of_the_settings_needs_no_key_file(tmp_path: Path) -> None:
    with built(tmp_path, {"SEALING_KEY": SEALING_KEY}):
        assert not (tmp_path / "keys").exists()
    with pytest.raises(Misconfigured, match="SEALING_KEY"), built(tmp_path, {"SEALING_KEY": "x"}):
        pass


def test_with_an_amount_the_simulator_is_charged_inline(tmp_path: Path) -> None:
    with built(tmp_path, {"PAYMENT_AMOUNT": "4900"}) as application:
        for text in SIX_MESSAGES:
            reply = run(
                application.chat.take_turn(Said(text, "s")), application.effect_handler.perform
            )
        assert reply.payment is not None
        assert (reply.status, reply.payment.money) == (Status.COMPLETED, Money(4900, "usd"))
        assert application.effect_handler.pool is None
        refund = application.refunds.refund(application.store.list_payments().items[0].id)
        refunded = run(refund, application.effect_handler.perform)
        assert refunded.status is PaymentStatus.REFUNDED
        assert application.erasure.erase(Person(session_id="s")) == Erased(1, 1)
        assert (
            run(sweep_sessions(application.settlement), application.effect_handler.perform).open
            == 0
        )


def test_with_a_key_only_the_calls_of_stripe_leave_the_machine(tmp_path: Path) -> None:
    for more in ({}, {"STRIPE_API_BASE": "http://127.0.0.1:1"}):
        with built(tmp_path, {"STRIPE_SECRET_KEY": "sk_test_1", **more}) as application:
            assert application.effect_handler.leaves_machine == (StripeCall,)
            pool = application.effect_handler.pool
        assert pool is not None
        with pytest.raises(RuntimeError, match="shutdown"):
            pool.submit(print)
    assert not (tmp_path / "bot.simulator.sqlite3").exists()


# --- Over real sockets ------------------------------------------------------------------------

PRICE = Money(4900, "usd")
TOKENISE = Tokenise("s", Pan("4242424242424242", VISA), Expiry(2029, 12), Cvv("456"), "Jane Doe")
IN_TIME = utc_now() + timedelta(hours=1)
CREATE = CreateIntent(
    IN_TIME,
    "pay_1-1",
    "pay_1",
    PRICE,
    "Jane Doe",
    PaymentRequest(money=PRICE),
)
CONFIRM = ConfirmIntent(IN_TIME, "pay_1-1-1", "pi_1", PRICE, "pm_1")


class Server(ThreadingHTTPServer):
    """An HTTP server whose answer to every call is the status and the headers of `reply`."""

    daemon_threads = True
    request_queue_size = 2 * CALLS_AT_ONCE

    def __init__(self, reply: Callable[[], tuple[int, dict[str, str]]]) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.reply = reply
        self.calls: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answering(BaseHTTPRequestHandler):
    """Reads a call whole and answers it."""

    server: Server

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.calls.append(f"{self.command} {self.path}")
        status, headers = self.server.reply()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": "2", "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(reply: Callable[[], tuple[int, dict[str, str]]]) -> Iterator[Server]:
    with Server(reply) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def performing_at(folder: Path, server: Server) -> Iterator[EffectHandler]:
    environ = {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_API_BASE": server.address}
    with built(folder, environ) as application:
        yield application.effect_handler


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("effect", [TOKENISE, CREATE, CONFIRM], ids=lambda e: type(e).__name__)
def test_no_redirect_is_followed(tmp_path: Path, status: int, effect: Effect) -> None:
    def elsewhere() -> tuple[int, dict[str, str]]:
        return 200, {}

    with serving(elsewhere) as other:

        def redirect() -> tuple[int, dict[str, str]]:
            return status, {"Location": f"{other.address}/taken"}

        with serving(redirect) as server, performing_at(tmp_path, server) as handler:
            if effect is TOKENISE:
                with pytest.raises(GatewayUnavailable):
                    handler.perform(effect)
            else:
                assert handler.perform(effect) == Unanswered()
            assert server.calls
        assert other.calls == []


def test_with_a_test_key_only_what_stands_for_a_test_number_is_sent(tmp_path: Path) -> None:
    with serving(lambda: (404, {})) as server, performing_at(tmp_path, server) as handler:
        real = replace(TOKENISE, number=Pan("4929420573595709", VISA))
        assert handler.perform(real) == CardRefused(Refusal.TEST_CARD_NEEDED)
        assert server.calls == []
        with pytest.raises(GatewayUnavailable):
            handler.perform(TOKENISE)
        assert server.calls == ["POST /v1/payment_methods"]


@pytest.mark.parametrize(("allowed", "calls"), [(False, 0), (True, 1)])
def test_with_a_live_key_a_number_is_sent_if_it_may_be(
    tmp_path: Path, allowed: bool, calls: int
) -> None:
    live = {
        "STRIPE_SECRET_KEY": "sk_live_1",
        "CARD_ENTRY": "chat",
        "ALLOW_RAW_CARD_DATA": "true",
        "SEALING_KEY": SEALING_KEY,
        "SESSION_DATABASE": str(tmp_path / "bot.db"),
    }
    with serving(lambda: (404, {})) as server:
        settings = replace(
            read_settings(live), allows_raw_card_data=allowed, stripe_api_base=server.address
        )
        with closing(build(settings)) as application, pytest.raises(GatewayUnavailable):
            application.effect_handler.perform(TOKENISE)
        assert len(server.calls) == calls


def test_as_many_calls_wait_at_once_as_there_are_threads(tmp_path: Path) -> None:
    together = Barrier(CALLS_AT_ONCE, timeout=5)

    def when_all_are_there() -> tuple[int, dict[str, str]]:
        together.wait()
        return 404, {}

    with serving(when_all_are_there) as server, performing_at(tmp_path, server) as handler:
        assert handler.pool is not None
        calls = [
            handler.pool.submit(handler.perform, CheckIntent(f"pi_{number}"))
            for number in range(CALLS_AT_ONCE)
        ]
        outcomes: list[Outcome] = [call.result(10) for call in calls]
    assert not together.broken
    assert (len(server.calls), len(outcomes)) == (CALLS_AT_ONCE, CALLS_AT_ONCE)


def test_production_takes_only_ids_that_it_issued(tmp_path: Path) -> None:
    environ = {
        "ENVIRONMENT": "prod",
        "STRIPE_SECRET_KEY": "sk_test_1",
        "MERCHANT_API_KEY": "k3v9c0Yt1uQm5s8e2w7x4AbZ6dRf0PqL",
        "PUBLIC_BASE_URL": "https://pay.example",
    }
    with built(tmp_path, environ) as application, pytest.raises(SessionNotFound):
        run(application.chat.take_turn(Said("hi", "made-up")), application.effect_handler.perform)


def test_with_a_live_key_an_id_that_a_client_chose_begins_nothing(tmp_path: Path) -> None:
    """Wherever it runs: who chose an id knows it, and could go on with another one's card."""
    live = {"STRIPE_SECRET_KEY": "sk_live_1", "PUBLIC_BASE_URL": "https://pay.example"}
    with built(tmp_path, live) as application:
        assert application.settings.environment is Environment.LOCAL
        with pytest.raises(SessionNotFound):
            run(application.chat.take_turn(Said("hi", "mine")), application.effect_handler.perform)
        issued = run(application.chat.take_turn(Said("hi")), application.effect_handler.perform)
        assert is_issued_id(issued.session_id)


def test_loggers_that_print_cards_are_pinned_whatever_their_level_was(tmp_path: Path) -> None:
    for name in ("stripe", "botocore", "botocore.parsers"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    with built(tmp_path):
        for name in ("stripe", "botocore", "botocore.endpoint", "botocore.parsers"):
            assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_a_simulator_file_that_is_none_says_what_to_set(tmp_path: Path) -> None:
    (tmp_path / "bot.simulator.sqlite3").write_text("not a database" * 100)
    with pytest.raises(StoreUnavailable, match="set SESSION_DATABASE"), built(tmp_path):
        pass


def test_the_clock_is_in_utc() -> None:
    assert str(utc_now().tzinfo) == "UTC"
