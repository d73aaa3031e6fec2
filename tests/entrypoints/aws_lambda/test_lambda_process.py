"""The function as Lambda runs it: its package built, unpacked and started, with AWS and a Stripe.

And the same from the sources. Nothing of the card is in what it logs, measures or keeps.
"""

import json
import os
import re
import runpy
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from platform import machine
from typing import Any

import httpx
import pytest
from tests import aws
from tests.entrypoints.processes import EXPIRY
from tests.entrypoints.stripe_server import StripeServer, stripe_server
from tests.fakes.api_gateway import Event, Invoke, api_gateway, wait_until
from tests.fakes.xray_daemon import xray_daemon
from websockets.sync.client import ClientConnection, connect

from payment_smart_bot.adapters.aws.clients import SERVICES
from payment_smart_bot.domain.protocols.audit_chain import verify_lines

ROOT = Path(__file__).parents[3]
BUILD = ROOT / "terraform" / "build_lambda.py"
HERE = "arm64" if machine() in {"aarch64", "arm64"} else "x86_64"
PROCESS = Path(__file__).with_name("lambda_process.py")
LOOP = Path(__file__).with_name("lambda_loop.py")
NUMBER, CODE = "5105105105105100", "739"
MESSAGES = (
    "I need to make a payment",
    "Jane Doe",
    NUMBER[:-1] + "9",
    NUMBER,
    EXPIRY,
    "12",
    CODE,
    "confirm",
)
TRACED = "Root=1-5759e988-bd862e3f;Parent=53995c3f42cd8ad8;Sampled=1"

pytestmark = pytest.mark.thorough  # the package is built, with what it needs


@pytest.fixture(scope="module")
def stripe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StripeServer]:
    with stripe_server(tmp_path_factory.mktemp("stripe")) as server:
        yield server


def python_3_13() -> str | None:
    """Return the interpreter that the build finds."""
    found: str | None = runpy.run_path(str(BUILD))["interpreter"]("3.13")
    return found


@dataclass
class Package:
    """A package that was built: the file, and what the build printed."""

    path: Path
    printed: str

    def names(self) -> list[str]:
        with zipfile.ZipFile(self.path) as archive:
            return archive.namelist()


def build(path: Path) -> Package:
    command = [sys.executable, str(BUILD), "--architecture", HERE, "--output", str(path)]
    ended = subprocess.run(command, capture_output=True, check=False, text=True)  # noqa: S603 - our own program
    if "cannot be had" in ended.stderr:
        pytest.skip("pip has no index here to get the wheels from")
    assert ended.returncode == 0, ended.stderr
    return Package(path, ended.stdout)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """Build it, for this kind of machine."""
    return build(tmp_path_factory.mktemp("package") / "lambda.zip")


def test_the_same_inputs_give_the_same_bytes(package: Package, tmp_path: Path) -> None:
    assert build(tmp_path / "again.zip").path.read_bytes() == package.path.read_bytes()


def test_the_package_is_small_and_says_what_it_is_made_of(
    package: Package,
) -> None:
    assert package.path.stat().st_size < 9_000_000
    with zipfile.ZipFile(package.path) as archive:
        plain = [each for each in archive.infolist() if not each.filename.endswith(".pyc")]
        assert sum(each.file_size for each in plain) < 25_000_000
        assert sum(each.compress_size for each in plain) < 6_500_000
        assert {each.date_time for each in plain} == {(1980, 1, 1, 0, 0, 0)}
    assert re.search(r"\d\.\d\d MB zipped, \d\d\.\d\d MB unzipped", package.printed)
    assert "stripe " in package.printed


def test_only_what_the_function_needs_is_in_it(package: Package) -> None:
    names = package.names()
    tops = {name.partition("/")[0] for name in names}
    assert not tops & {"boto3", "stripe_simulator", "tests", "frontend", "pydantic"}
    assert {"payment_smart_bot", "stripe", "mangum", "msgspec", "starlette"} <= tops
    assert "payment_smart_bot/entrypoints/http/assets/pay.js" in names
    assert any(name.startswith("stripe-") and "licenses/" in name for name in names)
    assert not [name for name in names if "/tests/" in name]
    assert not [name for name in names if name.startswith("stripe/params/")]


def test_it_describes_the_services_that_it_calls_and_no_others(package: Package) -> None:
    """The SDK describes 400, in 13 MB; without its description a client cannot be made."""
    data = {name.split("/")[2] for name in package.names() if name.startswith("botocore/data/")}
    assert {name for name in data if not name.endswith((".json", ".gz"))} == set(SERVICES)


def test_bytecode_is_taken_as_it_is(package: Package) -> None:
    """Unzipping changes the times of files, so that it must not be compared with its source."""
    if python_3_13() is None:
        assert "Without bytecode" in package.printed
        return
    with zipfile.ZipFile(package.path) as archive:
        compiled = [name for name in archive.namelist() if name.endswith(".pyc")]
        flags = {archive.read(name)[4:8] for name in compiled}
    assert flags == {b"\x01\0\0\0"}  # PEP 552: by hash, unchecked
    assert any("aws_lambda/events" in name.replace("__pycache__/", "") for name in compiled)
    assert any("dynamodb/store" in name.replace("__pycache__/", "") for name in compiled)


def test_a_version_without_wheels_is_told(tmp_path: Path) -> None:
    """What is missing, and nothing is written."""
    command = [sys.executable, str(BUILD), "--python-version", "3.19"]
    ended = subprocess.run(  # noqa: S603 - our own program
        [*command, "--output", str(tmp_path / "x.zip")], capture_output=True, check=False, text=True
    )
    assert ended.returncode == 1
    assert "Python 3.19 on arm64 cannot be had" in ended.stderr
    assert list(tmp_path.iterdir()) == []


@dataclass
class Ran:
    """What a process printed, and what it answered."""

    log: str
    told: dict[str, Any]
    tables: dict[str, str]
    segments: list[dict[str, Any]]

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.splitlines()]


def build_environment(
    paths: list[Path], stripe: StripeServer, state: dict[str, str]
) -> dict[str, str]:
    """Return the environment of a function whose state and Stripe are on this machine."""
    return {
        **state,
        "STRIPE_SECRET_ARN": aws.new_secret(STRIPE_SECRET_KEY=stripe.settings["STRIPE_SECRET_KEY"]),
        "STRIPE_API_BASE": stripe.address,
        "ENVIRONMENT": "dev",
        "PAYMENT_AMOUNT": "4900",
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "PYTHONDONTWRITEBYTECODE": "1",
        "_X_AMZN_TRACE_ID": TRACED,
    }


def run_as_lambda(python: str, paths: list[Path], stripe: StripeServer) -> Ran:
    state = aws.state()
    environment = build_environment(paths, stripe, state)
    with xray_daemon() as daemon:
        ended = subprocess.run(  # noqa: S603 - our own program
            [python, str(PROCESS)],
            input=json.dumps(MESSAGES),
            env={**environment, "AWS_XRAY_DAEMON_ADDRESS": daemon.address},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        segments = daemon.read_segments()
    assert ended.returncode == 0, ended.stderr
    return Ran(ended.stdout, json.loads(ended.stderr), state, segments)


@pytest.fixture(scope="module")
def ran(stripe: StripeServer) -> Ran:
    """Run the sources with the interpreter of the tests."""
    return run_as_lambda(sys.executable, [], stripe)


def test_the_package_takes_a_payment(
    package: Package, stripe: StripeServer, tmp_path: Path
) -> None:
    """With nothing beside it: what the runtime has may change from one day to the next."""
    python = python_3_13()
    if python is None or sys.platform != "linux":
        pytest.skip("no Python 3.13 for Linux is at hand, for which the package is")
    with zipfile.ZipFile(package.path) as archive:
        archive.extractall(tmp_path / "task")
    ran = run_as_lambda(python, [tmp_path / "task"], stripe)
    assert ran.told["answers"][-1]["status"] == "completed"
    assert ran.told["imported"] == []


@contextmanager
def running_function(python: str, environment: dict[str, str], log: Path) -> Iterator[Invoke]:
    """Run a process that answers events; what it logs goes to a file."""
    with (
        log.open("w") as printed,
        subprocess.Popen(  # noqa: S603 - our own program
            [python, str(LOOP)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=printed,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        told, answers = process.stdin, process.stderr
        assert told is not None
        assert answers is not None

        def invoke(event: Event) -> dict[str, Any]:
            told.write(f"{json.dumps(event)}\n")
            told.flush()
            answer: dict[str, Any] = json.loads(answers.readline())
            return answer

        yield invoke
        told.close()


def test_the_package_pays_over_a_websocket_and_pushes_each_state(
    package: Package, stripe: StripeServer, tmp_path: Path
) -> None:
    """One page says everything, another one watches, and both end with the same state."""
    python = python_3_13()
    if python is None or sys.platform != "linux":
        pytest.skip("no Python 3.13 for Linux is at hand, for which the package is")
    with zipfile.ZipFile(package.path) as archive:
        archive.extractall(tmp_path / "task")
    log = tmp_path / "log"
    with api_gateway() as gateway:
        state = {
            **aws.state(),
            "LIVE_URL": gateway.live,
            "CONNECTIONS_TABLE": aws.new_connections_table(),
        }
        environment = build_environment([tmp_path / "task"], stripe, state)
        with running_function(python, environment, log) as gateway.invoke:
            body = {"sessionId": "s-1", "message": MESSAGES[0]}
            httpx.post(f"{gateway.address}/chat", json=body, timeout=60).raise_for_status()
            with (
                connect(gateway.live, proxy=None) as says,
                connect(gateway.live, proxy=None) as watches,
            ):
                for page in (says, watches):
                    page.send('{"watch": {"sessionId": "s-1"}}')
                for message in MESSAGES[1:]:
                    says.send(json.dumps({"say": {"message": message}}))
                last = [read_until_paid(page) for page in (says, watches)]
            wait_until(lambda: not list_rows(state["CONNECTIONS_TABLE"]))
    assert last[0] == last[1]
    assert last[0]["payment"]["amount"] == 4900
    sent = b"".join(frame for _, frame in gateway.sent).decode()
    assert NUMBER not in sent + log.read_text()


def list_rows(table: str) -> list[Any]:
    rows: list[Any] = aws.client("dynamodb").scan(TableName=table)["Items"]
    return rows


def read_until_paid(page: ClientConnection) -> dict[str, Any]:
    """Return the first state of a conversation that is paid; versions rise until then."""
    version = 0
    while True:
        state = json.loads(page.recv(60)).get("state")
        if state is None:
            continue
        assert state["version"] > version
        version = state["version"]
        if state["status"] == "completed":
            found: dict[str, Any] = state
            return found


def test_a_first_answer_needs_no_sdk_of_stripe(ran: Ran) -> None:
    """Nor the simulator, nor a library of cryptography: a start on Lambda is short."""
    assert ran.told["imported"] == []


def test_a_payment_is_made(ran: Ran, stripe: StripeServer) -> None:
    last = ran.told["answers"][-1]
    assert (last["status"], last["payment"]["amount"]) == ("completed", 4900)
    assert (4900, "usd") in stripe.charged()


def test_each_line_of_the_log_is_json_with_the_invocation(ran: Ran) -> None:
    """And the session as a hash."""
    lines = [line for line in ran.lines() if not {"_aws", "audit"} & line.keys()]
    assert len(lines) == len(MESSAGES)
    assert {line["request_id"] for line in lines} == {"8476a536-e9f4-11e8-9739-2dfe598c3fcd"}
    assert {line["session"] for line in lines} == {"6a840baf"}
    assert {line["status"] for line in lines} == {200}
    assert {line["level"] for line in lines} == {"INFO"}


def test_the_audit_log_is_in_the_log(ran: Ran) -> None:
    """It names the start; what a customer does is none of its business."""
    lines = [line for line in ran.log.splitlines() if '"audit":1' in line]
    assert [json.loads(line)["action"] for line in lines] == ["start"]
    assert verify_lines(ran.log.splitlines()).findings == []


def test_the_figures_of_the_payment_are_in_the_log(ran: Ran) -> None:
    figures: dict[str, list[float]] = {}
    for line in ran.lines():
        for directive in line.get("_aws", {}).get("CloudWatchMetrics", ()):
            for metric in directive["Metrics"]:
                figures.setdefault(metric["Name"], []).extend(line[metric["Name"]])
    assert sum(figures["Turns"]) == len(MESSAGES)
    assert sum(figures["Completed"]) == 1
    assert sum(figures["RejectedTries"]) == 2
    assert len(figures["StripeLatency"]) == 3  # the token, the PaymentIntent, its confirmation
    assert len(figures["SealerLatency"]) >= 2
    read_and_saved = 2 * len(MESSAGES)
    frozen, intent_saved, outcome_saved = 1, 2, 1  # beside the turn's own load and save
    wish_read = 2
    counted = 8  # the conversation, the card and the charge of a client; the card; the shop
    at_most = read_and_saved + frozen + intent_saved + outcome_saved + wish_read + 1 + counted
    assert len(figures["StoreLatency"]) <= at_most
    assert "UnhandledFaults" not in figures


def test_a_trace_names_the_services_and_nothing_else(ran: Ran) -> None:
    """No id of a session or payment, no address: X-Ray keeps it for 30 days."""
    assert {segment["name"] for segment in ran.segments} == {"Stripe", "DynamoDB", "KMS"}
    assert {segment["trace_id"] for segment in ran.segments} == {"1-5759e988-bd862e3f"}
    assert len({segment["id"] for segment in ran.segments}) == len(ran.segments)
    kinds = {frozenset(segment) for segment in ran.segments}
    assert kinds == {
        frozenset(
            {"trace_id", "parent_id", "type", "id", "name", "namespace", "start_time", "end_time"}
        )
    }


def test_nothing_of_the_card_is_left_anywhere(ran: Ran) -> None:
    """In logs, figures, answers and tables; nor any word of the customer in log and figures."""
    dynamodb = aws.client("dynamodb")
    stored = [
        dynamodb.scan(TableName=ran.tables[name])["Items"]
        for name in ("DYNAMODB_TABLE", "PAYMENTS_TABLE")
    ]
    assert all(stored)
    for text in (ran.log, json.dumps(ran.told), repr(stored)):
        digits = re.sub(r"[\s.,-]", "", text)
        assert NUMBER[:8] not in digits
        assert NUMBER[-8:] not in digits
        assert not re.search(rf"(?<![\d.]){CODE}(?!\d)", text)  # milliseconds may have these digits
    assert not re.search(r"Jane|Doe|payment\b.*need|s-1", ran.log)
