"""The neutral checks: answered by this simulator in process and over HTTP, and by no bare 200."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from stripe_simulator import Simulator
from stripe_simulator.neutral import program
from stripe_simulator.neutral.check import Check
from stripe_simulator.neutral.inline import Inline
from stripe_simulator.neutral.suite import CHECKS, find_problem
from stripe_simulator.neutral.target import Http, Target, encode
from stripe_simulator.testing.clock import StripeClock
from stripe_simulator.testing.server import StripeServer

KEY = "sk_test_neutral"
PROJECT = Path(__file__).resolve().parent.parent.parent
by_name = pytest.mark.parametrize("check", CHECKS, ids=[check.name for check in CHECKS])


class HttpWithClock(Http):
    """Turns the simulator's clock where it would wait."""

    def __init__(self, base_url: str, clock: StripeClock) -> None:
        super().__init__(base_url)
        self._clock = clock

    def pass_time(self, seconds: float) -> None:
        self._clock.advance(seconds)


class Yes:
    """A server that answers everything with an empty object."""

    def send(self, *_: object) -> tuple[int, str, Mapping[str, str]]:
        return 200, "{}", {}

    def pass_time(self, seconds: float) -> None:
        pass


@pytest.fixture
def over_http(stripe_server: StripeServer, stripe_clock: StripeClock) -> Iterator[Target]:
    wire = HttpWithClock(stripe_server.url, stripe_clock)
    yield Target(wire, KEY)
    wire.close()


@by_name
def test_the_simulator_answers_as_published(
    stripe_simulator: Simulator, stripe_clock: StripeClock, check: Check
) -> None:
    target = Target(Inline(stripe_simulator, stripe_clock.advance), KEY)
    assert find_problem(target, check) == ""


def test_it_answers_the_same_over_http(over_http: Target) -> None:
    problems = {check.name: find_problem(over_http, check) for check in CHECKS}
    assert {name: problem for name, problem in problems.items() if problem} == {}


@by_name
def test_a_server_that_says_yes_to_everything_fails(check: Check) -> None:
    assert find_problem(Target(Yes(), KEY, patience=4), check) != ""


def test_there_are_many_and_each_has_its_source() -> None:
    assert len(CHECKS) > 60
    assert len({check.name for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert re.fullmatch(r"https://docs\.stripe\.com/[a-z0-9/_-]+", check.source), check.name
        assert check.says.endswith("."), check.name


def test_the_list_in_the_folder_is_that_of_the_checks() -> None:
    """`python -m stripe_simulator.neutral --list` prints it anew."""
    written = (PROJECT / "CHECKS.md").read_text()
    assert program.build_list(CHECKS) in written
    assert program.build_table(CHECKS, []) in (PROJECT / "README.md").read_text()


def test_parameters_are_encoded_as_stripe_reads_them() -> None:
    params = {"a": {"b": 1}, "c": [{"d": True}, "e f"]}
    assert encode(params) == "a[b]=1&c[0][d]=true&c[1]=e+f"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--live"], 2, "--live would send"),
        (["--live", "--key", "sk_live_x"], 2, "Only test keys are used"),
        (["--base-url", "http://127.0.0.1:9"], 2, "No server answers at http://127.0.0.1:9."),
        (["nothing"], 2, "There is no such topic. These are: keys, errors"),
        (["--list", "refunds"], 0, "| check | published behaviour | source |"),
    ],
)
def test_the_program_says_what_it_would_do(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    said: str,
) -> None:
    monkeypatch.delenv(program.KEY_VARIABLE, raising=False)
    assert program.main(arguments) == code
    assert capsys.readouterr().out.startswith(said)


def test_the_program_prints_a_table(
    stripe_server: StripeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["--base-url", stripe_server.url, "currencies", "metadata"]) == 0
    printed = capsys.readouterr().out
    assert "| currencies | 10 of 10 |" in printed
    assert "| **all** | **15 of 15** |" in printed


def test_the_program_names_what_is_not_as_published(
    stripe_server: StripeServer,
    stripe_simulator: Simulator,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stripe_simulator.close()  # every request is an error of the server now
    assert program.main(["--base-url", f"{stripe_server.url}/nowhere", "metadata"]) == 1
    printed = capsys.readouterr().out
    assert "metadata.kept: " in printed
    assert "https://docs.stripe.com/api/metadata" in printed
    assert "| metadata | 0 of 5 |" in printed
