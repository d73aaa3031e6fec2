"""The console script: its options, exit codes, `sessions`, and what it says when it fails."""

import io
import json
import logging
import re
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.entrypoints.processes import (
    EXPIRY,
    PATIENCE,
    PROGRAM,
    SIX_MESSAGES,
    environment,
    on_terminal,
    run,
)

from payment_smart_bot import __version__
from payment_smart_bot.domain.model.errors import (
    BotError,
    GatewayUnavailable,
    InvalidRequest,
    Misconfigured,
    StoreUnavailable,
)
from payment_smart_bot.entrypoints.command_line import program as cli
from payment_smart_bot.entrypoints.command_line.commands import sessions as sessions_command
from payment_smart_bot.entrypoints.command_line.program import main
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run as run_turn

UTC_TIME = r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"
COMMANDS = [
    [], ["serve"], ["chat"], ["sessions"], ["payments"], ["reconcile"], ["erase"], ["read"],
    *(["sessions", name] for name in ("create", "list", "show", "explain", "delete")),
    *(["payments", name] for name in ("list", "show", "refund")),
]  # fmt: skip

Say = Callable[..., Reply]


@pytest.fixture(autouse=True)
def _settings(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SESSION_DATABASE", str(database))


@pytest.fixture
def say(database: Path) -> Say:
    """Say messages in a conversation of the database, by this machine's clock."""
    from payment_smart_bot.bootstrap import build
    from payment_smart_bot.settings import read_settings

    def say(session_id: str, *messages: str) -> Reply:
        application = build(read_settings({"SESSION_DATABASE": str(database)}))
        for message in messages:
            turn = application.chat.take_turn(Said(message, session_id))
            reply = run_turn(turn, application.effect_handler.perform)
        application.close()
        return reply

    return say


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


# Options


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, the options, the exit codes, and where settings come from."""
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert re.search(r"\n\n[A-Z][^\n]+\.\n", shown)
    assert "exit codes:" in shown
    assert "environment variables" in shown


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version`."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"payment-smart-bot {__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    """So it is there at once."""
    code = (
        "import sys; from payment_smart_bot.entrypoints.command_line import program;"
        "program.build_parser();"
        "heavy = {'stripe', 'uvicorn', 'prompt_toolkit', 'msgspec', 'starlette'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, timeout=PATIENCE, check=True
    )
    assert done.stdout == b"[]\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["serve", "--port", "70000"],
        ["serve", "--port", "-1"],
        ["serve", "--port", "http"],
        ["chat", "--session", "with blank"],
        ["chat", "--session", "4242424242424242"],
        ["sessions"],
        ["sessions", "list", "--status", "paid"],
        ["sessions", "list", "--limit", "0"],
        ["sessions", "show"],
        ["sessions", "show", "what?"],
        ["--log-level", "loud", "sessions", "list"],
        ["sessions", "list", "--stat", "error"],
        ["sessions", "create", "--amount", "49.00"],
        ["payments"],
        ["payments", "list", "--status", "completed"],
        ["payments", "list", "--session", "4242424242424242"],
        ["payments", "refund"],
        ["payments", "refund", "pay_1", "--amount", "0"],
        ["payments", "refund", "pay_1", "--key", "with blank"],
        ["payments", "refund", "pay_1", "--key", "4242424242424242"],
        ["reconcile", "--since", "0"],
        ["erase"],
        ["erase", "--email", "jo@example.com", "--session", "s1"],
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and one line that says what is wrong, before anything is opened."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert ": error: " in capsys.readouterr().err


@pytest.mark.parametrize("command", [["serve"], ["chat"], ["sessions", "list"]], ids=" ".join)
def test_a_setting_to_correct(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence of Misconfigured and exit code 2, from every command."""
    monkeypatch.setenv("MAX_DECLINES", "many")
    assert main(command) == 2
    shown = capsys.readouterr()
    assert shown.err == "MAX_DECLINES must be a whole number from 1 to 100.\n"
    assert shown.out == ""


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (Misconfigured("Set X."), 2, "Set X."),
        (InvalidRequest("That is no cursor."), 2, "That is no cursor."),
        (StoreUnavailable("The disk is full."), 1, "The disk is full."),
        (
            GatewayUnavailable("Stripe had a fault."),
            1,
            "Stripe had a fault. Nothing was lost: run the same command again.",
        ),
        (BotError("No."), 1, "No."),
        (
            ModuleNotFoundError(name="uvicorn"),
            1,
            "uvicorn is not installed. It comes with Payment Smart Bot.",
        ),
        (
            ValueError("4242424242424242"),
            1,
            "Something went wrong (ValueError). Run it with --log-level debug to see where.",
        ),
        (BrokenPipeError(), 1, ""),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_ends_a_command(
    error: BaseException,
    code: int,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each kind of error has its exit code; the text of an unexpected one is never shown."""

    def failing(_arguments: Namespace) -> None:
        raise error

    monkeypatch.setattr(sessions_command, "list_sessions", failing)
    monkeypatch.setattr(cli, "drop_output", lambda: None)
    assert main(["sessions", "list"]) == code
    assert capsys.readouterr().err == (f"{says}\n" if says else "")


@pytest.mark.parametrize(
    "closed",
    [
        pytest.param("<&-", marks=pytest.mark.thorough),
        ">&-",
        pytest.param("2>&-", marks=pytest.mark.thorough),
        "<&- >&- 2>&-",
    ],
)
def test_a_command_runs_where_its_caller_has_closed_a_stream(closed: str, database: Path) -> None:
    """As cron and some supervisors do; no file of the program comes in its place."""
    ended = subprocess.run(  # noqa: S603 - our own program
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", *PROGRAM, "sessions", "list"],
        capture_output=True,
        env=environment(database),
        timeout=PATIENCE,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_debugging_shows_where_but_not_what(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The text of an error may quote what a customer typed."""

    def failing(_arguments: Namespace) -> None:
        raise ValueError("4242" * 4)

    monkeypatch.setattr(sessions_command, "list_sessions", failing)
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    try:
        assert main(["sessions", "list", "--log-level", "debug"]) == 1
    finally:
        root.setLevel(before[0])
        root.handlers[:] = before[1]
    shown = capsys.readouterr().err
    assert "in failing" in shown
    assert "ValueError" in shown
    assert "4242" * 4 not in shown


def test_a_reader_that_leaves_is_no_error(database: Path, say: Say) -> None:
    """`payment-smart-bot sessions show … | head -1` is quiet."""
    say("long", *(["hello"] * 90))
    with subprocess.Popen(  # noqa: S603 - our own program
        [*PROGRAM, "sessions", "show", "long"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(database),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE) == 1


# Sessions


def test_an_empty_list_says_where_it_looked(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that a wrong SESSION_DATABASE is noticed."""
    assert main(["sessions", "list"]) == 0
    assert lines_of(capsys) == [f"No such sessions in {database}."]


def test_the_list_is_a_table_newest_first(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """Where each stands, and when it began and ends."""
    say("done", *SIX_MESSAGES)
    say("half-way", "Jane Doe")
    assert main(["sessions", "list"]) == 0
    head, newest, oldest = lines_of(capsys)
    assert " ".join(head.split()) == "SESSION STATUS ASKS FOR DONE AMOUNT CREATED EXPIRES"
    times = f"{UTC_TIME}  {UTC_TIME}"
    assert re.fullmatch(rf"half-way  collecting  card      1/4   -       {times}", newest)
    assert re.fullmatch(rf"done      completed   -         4/4   -       {times}", oldest)


def test_the_list_by_status_and_by_pages(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """A page names the option that brings the next."""
    for number in ("a", "b", "c"):
        say(number, "Jane Doe")
    say("d", "cancel")
    seen: list[str] = []
    after: list[str] = []
    while True:
        assert main(["sessions", "list", "--status", "collecting", "--limit", "2", *after]) == 0
        _, *rows = lines_of(capsys)
        seen += [row.split()[0] for row in rows if re.search(UTC_TIME, row)]
        more = re.search(r"--after (\S+)", rows[-1])
        if more is None:
            break
        after = ["--after", more[1]]
    assert seen == ["c", "b", "a"]


def test_a_cursor_that_no_page_gave(capsys: pytest.CaptureFixture[str]) -> None:
    """It counts as wrong usage."""
    assert main(["sessions", "list", "--after", "made-up"]) == 2
    assert "cursor" in capsys.readouterr().err


def test_the_list_as_json(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """In the shapes of the HTTP API."""
    say("a", "Jane Doe")
    assert main(["sessions", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    (item,) = listed["items"]
    assert listed["next"] is None
    assert item.pop("createdAt") <= item.pop("updatedAt") < item.pop("expiresAt")
    assert item == {
        "sessionId": "a",
        "status": "collecting",
        "currentField": "card",
        "progress": {"done": 1, "total": 4},
        "amount": None,
        "currency": None,
        "assistant": {"calls": 0, "tokensIn": 0, "tokensOut": 0, "fallbacks": 0},
    }


def test_a_session_is_shown_masked(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """Name, brand and last four, date, payment, and the redacted transcript."""
    say("done", *SIX_MESSAGES)
    assert main(["sessions", "show", "done"]) == 0
    shown = capsys.readouterr().out
    assert "Status         completed, 4/4 done\n" in shown
    assert "Name           Jane Doe\n" in shown
    assert "Card           Visa ending in 4242\n" in shown
    assert f"Valid until    {EXPIRY[:3]}20{EXPIRY[3:]}\n" in shown
    assert re.search(
        rf"Payment        pay_\w+, saved, confirmed {UTC_TIME}, token pm_\w+ \(test mode\)", shown
    )
    assert "    Customer: ****\n    Bot:      " in shown
    assert "42424242" not in shown
    assert "456" not in re.sub(r"(pay|pm)_\w+", "", shown)


def test_a_session_half_way(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """A number that is only sealed so far is named by brand and last four as well."""
    say("open", "5555555555554444")
    assert main(["sessions", "show", "open"]) == 0
    shown = capsys.readouterr().out
    assert "Status         collecting, asks for name, 1/4 done\n" in shown
    assert "Card           Mastercard ending in 4444\n" in shown
    assert "Payment        -\n" in shown


def test_a_session_as_json(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """All of it, for programs."""
    say("done", *SIX_MESSAGES)
    assert main(["sessions", "show", "done", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["card"] == {"brand": "visa", "last4": "4242"}
    assert shown["payment"]["token"].startswith("pm_")
    assert [turn["said"] for turn in shown["transcript"]] == [
        "I need to make a payment", "Jane Doe", "****", "****", "****", "confirm",
    ]  # fmt: skip


def test_a_timeline_holds_no_data(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    """When, where, how far, and what became of the payment; not what was said."""
    say("done", *SIX_MESSAGES)
    assert main(["sessions", "explain", "done"]) == 0
    head, *rows = lines_of(capsys)
    assert head.split() == ["TIME", "STATUS", "ASKS", "FOR", "DONE", "PAYMENT"]
    assert [row.split()[1:] for row in rows] == [
        ["collecting", "name", "0/4"],
        ["collecting", "card", "1/4"],
        ["collecting", "expiry", "2/4"],
        ["collecting", "cvv", "3/4"],
        ["confirming", "confirmation", "4/4"],
        ["completed", "-", "4/4"],
        ["confirmed"],
        ["saved"],
    ]
    assert all(re.match(UTC_TIME, row) for row in rows)


@pytest.mark.parametrize("name", ["show", "explain", "delete"])
def test_a_session_that_there_is_not(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1 and a sentence."""
    assert main(["sessions", name, "nobody"]) == 1
    assert capsys.readouterr().err == "There is no such session, or it has expired.\n"


def test_an_id_that_begins_with_a_dash(say: Say) -> None:
    """One in 64 ids that we issue does; it goes after --."""
    say("-x", "hello")
    assert main(["sessions", "explain", "--", "-x"]) == 0


def test_erasing_without_a_terminal_needs_yes(
    say: Say, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script has to mean it."""
    say("a", "hello")
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert main(["sessions", "delete", "a"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert main(["sessions", "delete", "a", "--yes"]) == 0
    assert main(["sessions", "show", "a"]) == 1


@pytest.mark.parametrize(
    ("answer", "left"),
    [pytest.param("n", True, marks=pytest.mark.thorough), ("", True), ("y", False)],
)
def test_erasing_on_a_terminal_asks(answer: str, left: bool, database: Path, say: Say) -> None:
    """Only a yes erases."""
    say("a", "hello")
    with on_terminal(database, "sessions", "delete", "a") as terminal:
        terminal.expect("Erase session a and its transcript? [y/N] ")
        terminal.type(f"{answer}\n")
        assert terminal.exit_code() == 0
    assert (main(["sessions", "show", "a"]) == 0) is left


def test_a_name_that_the_output_cannot_show(database: Path, say: Say) -> None:
    """It comes out with question marks rather than not at all."""
    say("a", "my name is Łukasz Żak")
    done = run(database, "sessions", "show", "a", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"Name           ?ukasz ?ak\n" in done.stdout
