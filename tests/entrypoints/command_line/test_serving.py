"""`serve`: what it prints, how it starts, answers and ends; with and without a conversation."""

import re
import shlex
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from starlette.types import Receive, Scope, Send
from tests.entrypoints import processes
from tests.entrypoints.processes import EXPIRY, PATIENCE, on_terminal, run

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.server.announcement import build_announcement
from payment_smart_bot.entrypoints.command_line.server.serving import (
    CannotListen,
    find_address,
    find_local_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import read_settings

LAST_LINE = "Ctrl-C ends it."


def announcement(process: subprocess.Popen[str]) -> str:
    """Read what a server prints when it has started."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if line.strip() == LAST_LINE:
            break
    return "".join(lines)


def address_in(text: str) -> str:
    found = re.search(r"listens on (http://\S+)", text)
    assert found, text
    return found[1]


@pytest.fixture
def taken() -> Iterator[int]:
    """Return a port that another program listens on."""
    with closing(listen("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.mark.parametrize(
    "sent", [pytest.param(signal.SIGINT, marks=pytest.mark.thorough), signal.SIGTERM]
)
def test_serving_until_a_signal(sent: signal.Signals, database: Path) -> None:
    """It says where it is and what to try; the curl line works as printed; a signal ends it."""
    with processes.serving(database, "--port", "0") as process:
        said = announcement(process)
        assert httpx.get(f"{address_in(said)}/health").json()["status"] == "ok"
        assert f"Sessions are kept in {database} for 1 h." in said
        assert "simulator" in said
        assert re.search(r"payment-smart-bot'? chat$|-c'? chat$", said, re.MULTILINE)
        assert "4242 4242 4242 4242" in said
        curl = next(line for line in said.splitlines() if "curl" in line)
        answer = subprocess.run(  # noqa: S603 - the line that we printed
            shlex.split(curl), capture_output=True, timeout=PATIENCE, check=True
        )
        assert b'"currentField":"name"' in answer.stdout
        process.send_signal(sent)
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"STRIPE_SECRET_KEY": "sk_test_x"}, "Cards go to Stripe with a test key"),
        (
            {"STRIPE_SECRET_KEY": "rk_live_x", "PUBLIC_BASE_URL": "https://pay.example"},
            "Cards go to Stripe with a LIVE key",
        ),
    ],
)
def test_it_says_which_stripe_it_uses(settings: dict[str, str], says: str) -> None:
    """With a live key no test card is named; the key itself never is."""
    said = announced(**settings)
    assert says in said
    assert ("4242" in said) is ("test" in says)
    assert settings["STRIPE_SECRET_KEY"] not in said


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, "Cards are saved, and charged only where a session was created with an amount."),
        ({"PAYMENT_AMOUNT": "1250", "PAYMENT_CURRENCY": "eur"}, "is about €12.50, unless"),
        ({"PAYMENT_AMOUNT": "1250", "PAYMENTS_PAUSED": "true"}, "Payments are paused"),
    ],
)
def test_it_says_what_is_charged(settings: dict[str, str], says: str) -> None:
    """The amount of the settings, or that there is none."""
    assert says in announced(**settings)


def test_it_says_where_the_merchant_goes() -> None:
    """Once there is a key, which it does not say."""
    said = announced(MERCHANT_API_KEY="secret")
    assert "with MERCHANT_API_KEY: http://me/sessions, http://me/payments and" in said
    assert "secret" not in said
    assert "The operator's desk, which asks for that key: http://me/desk" in said
    assert "\n  make a payment link at http://me/desk\n" in said
    assert "merchant" not in announced()
    assert "\n  set MERCHANT_API_KEY, then make a payment link at http://me/desk\n" in announced()


def announced(**environ: str) -> str:
    return build_announcement(read_settings(environ), "http://all", "http://me")


def test_a_port_in_use_is_told_in_one_sentence(taken: int, database: Path) -> None:
    """And what to do about it."""
    done = run(database, "serve", "--port", str(taken))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines() == [
        f"Port {taken} of 127.0.0.1 is in use: end the other program, or take another port "
        "with --port (0 takes any free one)."
    ]


def test_a_foreign_address_cannot_be_listened_on() -> None:
    """One of another machine, or a name that there is not."""
    for host in ("192.0.2.1", "no-such-host.invalid"):
        with pytest.raises(CannotListen, match="set --host to an address of this machine"):
            listen(host, 0)


def test_the_address_on_all_interfaces_works_on_this_machine() -> None:
    """0.0.0.0 is where a server listens but nowhere to send a request to."""
    with closing(listen("0.0.0.0", 0)) as listener:  # noqa: S104 - closed at once
        port = listener.getsockname()[1]
        assert find_address(listener) == f"http://0.0.0.0:{port}"
        assert find_local_address(listener) == f"http://127.0.0.1:{port}"


@pytest.mark.skipif(not socket.has_ipv6, reason="needs IPv6")
def test_an_ipv6_address_is_in_brackets() -> None:
    """As web addresses need it."""
    with closing(listen("::1", 0)) as listener:
        assert find_address(listener) == f"http://[::1]:{listener.getsockname()[1]}"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        pytest.param(["cancel"], Exit.CANCELLED, id="said"),
        pytest.param([], Exit.UNFINISHED, id="empty", marks=pytest.mark.thorough),
    ],
)
def test_chat_through_a_pipe_ends_with_it(database: Path, lines: list[str], code: Exit) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [*processes.PROGRAM, "serve", "--chat", "--port", "0"],
        input="".join(f"{line}\n" for line in ["I want to pay", *lines] if lines),
        env=processes.environment(database),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert address_in(done.stdout)
    assert ("Cancelled." in done.stdout) == bool(lines)


@pytest.mark.parametrize(
    "leave", ["\x03", pytest.param(signal.SIGTERM, marks=pytest.mark.thorough)]
)
def test_chat_on_a_terminal_beside_the_server(leave: str | signal.Signals, database: Path) -> None:
    """The conversation and the API share the sessions; leaving ends both, with exit code 0."""
    with on_terminal(database, "serve", "--chat", "--port", "0") as terminal:
        terminal.expect(LAST_LINE)
        address = address_in(terminal.shown)
        terminal.expect("You:")
        terminal.enter("Jane Doe")
        terminal.expect("1 of 4 don")
        said = {"sessionId": "other", "message": f"5555555555554444 {EXPIRY} 987"}
        assert httpx.post(f"{address}/chat", json=said).json()["progress"]["done"] == 3
        terminal.enter("never mind")
        terminal.expect("Cancelled.")
        terminal.expect("You:")
        if isinstance(leave, str):
            terminal.type(leave)
        else:
            terminal.process.send_signal(leave)
        assert terminal.exit_code() == 0
        assert "Traceback" not in terminal.shown


def test_in_a_thread_it_answers_until_the_block_ends(application: Application) -> None:
    """And the port is free again after it."""
    with closing(listen("127.0.0.1", 0)) as listener:
        address = find_address(listener)
        with serve_in_thread(create_app(application), listener):
            assert httpx.get(f"{address}/health").status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{address}/health")


def test_an_app_that_does_not_start_is_told() -> None:
    """Instead of waiting for ever."""

    async def broken(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise RuntimeError

    with (
        closing(listen("127.0.0.1", 0)) as listener,
        pytest.raises(CannotListen, match="did not start"),
        serve_in_thread(broken, listener),
    ):
        pass


def test_headers_tell_nothing_of_the_server(application: Application) -> None:
    """Neither its name nor its version."""
    with (
        closing(listen("127.0.0.1", 0)) as listener,
        serve_in_thread(create_app(application), listener),
    ):
        assert "server" not in httpx.get(f"{find_address(listener)}/health").headers


def test_serving_the_card_form(database: Path) -> None:
    """Its link leads to where the server listens; Stripe's stand-in is on another port."""
    with processes.serving(database, "--port", "0", CARD_ENTRY="form") as process:
        address = address_in(announcement(process))
        body = {"message": "Jane Doe"}
        url = httpx.post(f"{address}/chat", json=body).json()["cardForm"]["url"]
        assert url.startswith(f"{address}/pay/")
        page = httpx.get(url)
        assert page.status_code == 200
        script = re.search(r'src="(http://[^"]+)/_simulator/stripe.js"', page.text)
        assert script
        assert script[1] != address
        assert httpx.get(f"{script[1]}/v1/customers").status_code == 401


def test_the_simulator_by_itself(database: Path) -> None:
    """It answers as Stripe does, at an address of its own, until it is told to end."""
    arguments = [*processes.PROGRAM, "simulator", "--port", "0"]
    with subprocess.Popen(  # noqa: S603 - our own program
        arguments,
        stdout=subprocess.PIPE,
        env=processes.environment(database),
        text=True,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().split(";")[0].split()[-1]
        made = httpx.post(
            f"{address}/v1/payment_methods",
            data={"type": "card", "card[token]": "tok_visa"},
            headers={"authorization": "Bearer sk_test_1"},
        )
        process.send_signal(signal.SIGINT)
        assert process.wait(processes.PATIENCE) == 0
    assert made.json()["card"]["last4"] == "4242"
