"""The conversation through a pipe and on a real terminal, where no digit may ever be seen."""

import io
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.entrypoints.processes import (
    EXPIRY,
    NEXT_YEAR,
    SIX_MESSAGES,
    OnTerminal,
    on_terminal,
    run,
)
from tests.entrypoints.stripe_server import StripeServer, stripe_server

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import GatewayUnavailable, SessionNotFound
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.command_line.conversation.conversation import Conversation
from payment_smart_bot.entrypoints.command_line.conversation.line_editor import mask_digits
from payment_smart_bot.entrypoints.command_line.conversation.pipe import converse_through_pipe
from payment_smart_bot.entrypoints.command_line.conversation.terminal import ONE_MOMENT
from payment_smart_bot.entrypoints.command_line.program import main
from payment_smart_bot.service.effect_handler import EffectHandler
from stripe_simulator import Fault, Kind

CARD = "5555555555554444"
CODE = "987"
GOODBYE = "\x04"
INTERRUPT = "\x03"


def lines(*messages: str) -> str:
    return "".join(f"{message}\n" for message in messages)


# Through a pipe


def test_a_whole_conversation_through_a_pipe(database: Path) -> None:
    """Six messages, six answers, exit code 0, and no digit of number or code in the output."""
    done = run(database, "chat", said=lines(*SIX_MESSAGES))
    output = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert output.count("You: ") == output.count("Bot: ") == 6
    assert "You: ****\nBot: Thank you. I have your Visa ending in 4242." in output
    assert "Visa ending in 4242 is saved" in output
    for allowed in ("4242", f"12/{NEXT_YEAR}", "08/29"):
        output = output.replace(allowed, "")
    assert not re.search("[0-9]", output)


PIPES = [
    pytest.param(SIX_MESSAGES, 0, id="completed"),
    pytest.param((*SIX_MESSAGES, "thank you", "cancel"), 0, id="completed stays completed"),
    pytest.param(("I want to pay", "Jane Doe", "quit"), 3, id="cancelled"),
    pytest.param(("I want to pay", "quit", "I want to pay"), 5, id="begun again"),
    pytest.param(("My card is 4242424242424241",) * 2, 4, id="too many tries"),
    pytest.param(SIX_MESSAGES[:4], 5, id="unfinished"),
    pytest.param((), 5, id="no input"),
]


@pytest.fixture
def converse(
    make_application: Callable[..., Application], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Conversation]:
    """Pipe input into a conversation in this process."""

    def converse(said: bytes, session_id: str | None = None, **environ: str) -> Conversation:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said)))
        conversation = Conversation(make_application(**environ), session_id)
        converse_through_pipe(conversation)
        return conversation

    return converse


@pytest.fixture
def pipe(database: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run the command in this process, by its own clock; return its exit code."""

    def pipe(*options: str, said: tuple[str, ...], **environ: str) -> int:
        for name, value in {"SESSION_DATABASE": str(database), **environ}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines(*said).encode())))
        return main(["chat", *options])

    return pipe


@pytest.mark.parametrize(("messages", "code"), PIPES)
def test_the_exit_code_tells_how_the_conversation_ended(
    messages: tuple[str, ...],
    code: int,
    pipe: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each of the documented codes for a conversation."""
    assert pipe(said=messages, MAX_FIELD_ATTEMPTS="2") == code
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"x" * 2_001, "message is too long. Send at most 2,000 characters."),
        (b"4" * 300_000, "message is too long. Send at most 2,000 characters."),
        ("\u00e9".encode() * 2_001, "message is too long."),
        (b"a\x00b", "message has control characters."),
        (b"a\x1b[2Jb", "message has control characters."),
        (b"\xff\xfe", "not text in UTF-8"),
        ("\u200b".encode(), "message is blank."),
    ],
)
def test_a_line_that_cannot_be_a_message_changes_nothing(
    line: bytes,
    says: str,
    converse: Callable[..., Conversation],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is named, and the conversation goes on where it was."""
    conversation = converse(b"I want to pay\n" + line + b"\nJane Doe\n")
    shown = capsys.readouterr().out.splitlines()
    assert [row[:4] for row in shown] == ["You:", "Bot:", "Not ", "You:", "Bot:"]
    assert says in shown[2]
    assert "4" not in shown[2]
    assert "card number" in shown[4]
    assert conversation.status is Status.COLLECTING


def test_blank_lines_and_windows_line_ends(
    converse: Callable[..., Conversation], capsys: pytest.CaptureFixture[str]
) -> None:
    """Blank lines are no messages; a byte order mark and a CR belong to none."""
    converse(b"\xef\xbb\xbfI want to pay\r\n\r\n   \r\n\nJane Doe\r\n")
    said = [row for row in capsys.readouterr().out.splitlines() if row.startswith("You: ")]
    assert said == ["You: I want to pay", "You: Jane Doe"]


def test_a_message_of_the_greatest_length_is_taken(
    converse: Callable[..., Conversation], capsys: pytest.CaptureFixture[str]
) -> None:
    """2,000 characters, however many bytes they are."""
    converse("\U0001f600".encode() * 2_000 + b"\n")
    assert "Not sent" not in capsys.readouterr().out


def test_stripe_out_of_reach_loses_nothing(
    application: Application, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The customer is told, and the same message goes through the next time."""

    def out_of_reach(_self: EffectHandler, _effect: Effect) -> Outcome:
        raise GatewayUnavailable("Stripe is out of reach.")

    said = io.BytesIO(lines("Jane Doe", CARD).encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(said))
    conversation = Conversation(application)
    with monkeypatch.context() as patch:
        patch.setattr(EffectHandler, "perform", out_of_reach)
        converse_through_pipe(conversation)
    assert capsys.readouterr().out.endswith(
        "Not sent: Stripe is out of reach. Nothing is lost: send the same message again.\n"
    )
    assert "ending in 4444" in conversation.send(CARD).response


def test_a_conversation_goes_on_by_its_id(
    converse: Callable[..., Conversation], capsys: pytest.CaptureFixture[str]
) -> None:
    """Another run takes it up where it was left."""
    first = converse(b"I want to pay\nJane Doe\n")
    again = converse(CARD.encode() + b"\n", first.session_id)
    assert again.session_id == first.session_id
    assert "Mastercard ending in 4444" in capsys.readouterr().out


def test_where_ids_are_issued_an_unknown_one_is_refused(
    converse: Callable[..., Conversation],
) -> None:
    """As in the HTTP API."""
    prod = {
        "ENVIRONMENT": "prod", "STRIPE_SECRET_KEY": "sk_test_x",
        "MERCHANT_API_KEY": "k3v9c0Yt1uQm5s8e2w7x4AbZ6dRf0PqL",
        "PUBLIC_BASE_URL": "https://pay.example",
    }  # fmt: skip
    with pytest.raises(SessionNotFound):
        converse(b"hello\n", "made-up", **prod)


def test_the_digits_of_every_script_are_masked() -> None:
    """One star for each, so that the cursor stays where it is."""
    assert mask_digits("4a \u0664 \uff14 \u2463 \u00bd x") == "*a * * * * x"


# On a terminal


@pytest.fixture
def terminal(database: Path) -> Iterator[OnTerminal]:
    with on_terminal(database, "chat") as terminal:
        terminal.expect("I need to make a payment")
        terminal.expect("You:")
        yield terminal


def digits_shown(shown: str) -> str:
    """Return every digit that the terminal received, but for what the bot may show."""
    allowed = (
        r"ending in 4444", r"\*{4}4444", rf"12/{NEXT_YEAR}", "08/29", "[1-3] of 4 don",
    )  # fmt: skip
    return re.sub("[^0-9]", "", re.sub("|".join(allowed), "", shown))


def test_no_typed_digit_is_ever_shown(terminal: OnTerminal) -> None:
    """Typed digit by digit, each is a star at once; nor is one left when the line is redrawn."""
    terminal.enter("Jane Doe")
    terminal.expect("Bot: Thank you, Jane Doe.")
    terminal.expect("1 of 4 don")
    for digit in CARD:
        terminal.type(digit)
        terminal.expect("*")
    terminal.type("\r")
    terminal.expect("You: ****")
    terminal.expect("Mastercard ending in 4444")
    terminal.expect("2 of 4 don")
    terminal.enter(EXPIRY)
    terminal.expect("3 of 4 don")
    for digit in CODE:
        terminal.type(digit)
        terminal.expect("*")
    terminal.type("\r")
    terminal.expect("CVV: ***")
    terminal.expect("You:")
    terminal.enter("confirm")
    terminal.expect("Enter begins a new conversation")
    terminal.type(GOODBYE)
    assert terminal.exit_code() == 0
    assert digits_shown(terminal.shown) == ""


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("\x12" + CODE, "the search field would show them"),
        pytest.param("\x13" + CODE, "so would the other one", marks=pytest.mark.thorough),
        ("\x1b9\x1b8\x1b7", "a repeat count would"),
        pytest.param("\x1b-" + CODE, "a negative repeat count would", marks=pytest.mark.thorough),
        (f"\x1b[200~{CARD[:8]}\n{CARD[8:]}\n\x1b[201~", "pasted, over several lines"),
        pytest.param("\x16" + CODE, "quoted", marks=pytest.mark.thorough),
        (CODE + "\x17\x19" + CODE + "\x1f", "cut, put back and undone"),
    ],
)
def test_nor_by_any_other_key(keys: str, why: str, terminal: OnTerminal) -> None:
    """Keys of the line editor that show what is typed elsewhere than in the line."""
    terminal.type(keys)
    terminal.settle()
    terminal.type(INTERRUPT)
    terminal.exit_code()
    assert digits_shown(terminal.shown) == "", why


def test_typing_ahead_is_not_shown_either(database: Path) -> None:
    """What is typed while the bot thinks is not echoed by the terminal itself."""
    with on_terminal(database, "chat") as terminal:
        terminal.expect("I need to make a payment")
        assert not terminal.echoes()
        for line in ("Jane Doe", CARD, EXPIRY, CODE, "confirm"):
            terminal.enter(line)
        terminal.expect("Enter begins a new conversation")
        terminal.type(GOODBYE)
        assert terminal.exit_code() == 0
        assert terminal.echoes(), "the terminal is left as it was found"
        assert digits_shown(terminal.shown) == ""


def test_a_paste_over_lines_is_one_message(terminal: OnTerminal) -> None:
    """Its line breaks are kept; name and number are both understood."""
    terminal.type(f"\x1b[200~Jane Doe\n{CARD}\x1b[201~\r")
    terminal.expect("You: Jane Doe")
    terminal.expect("     ****")
    terminal.expect("Mastercard ending in 4444")


@pytest.mark.parametrize("key", [pytest.param(GOODBYE, marks=pytest.mark.thorough), INTERRUPT])
def test_leaving_in_the_middle(key: str, terminal: OnTerminal) -> None:
    """Ctrl-D and Ctrl-C leave in peace."""
    terminal.enter("I want to pay")
    terminal.expect("name on the card")
    terminal.expect("You:")
    terminal.type(key)
    assert terminal.exit_code() == 0
    assert "Traceback" not in terminal.shown


@pytest.mark.parametrize(
    "sent", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.thorough)]
)
def test_a_signal_ends_it_and_restores_the_terminal(
    sent: signal.Signals, terminal: OnTerminal
) -> None:
    """As Ctrl-C does."""
    terminal.process.send_signal(sent)
    assert terminal.exit_code() == 0
    assert terminal.echoes()
    assert "Traceback" not in terminal.shown


def test_after_the_end_enter_begins_anew(terminal: OnTerminal) -> None:
    """A "quit" goes to the bot; then Enter begins another conversation, with nothing kept."""
    terminal.enter("Jane Doe")
    terminal.expect("Thank you, Jane Doe.")
    terminal.expect("You:")
    terminal.enter("quit")
    terminal.expect("Cancelled.")
    terminal.expect("Enter begins a new conversation")
    terminal.type("\r")
    terminal.expect("A new conversation.")
    terminal.expect("You:")
    terminal.enter("hello")
    terminal.expect("name on the card?")


def test_leaving_after_a_cancel_tells_so(terminal: OnTerminal) -> None:
    """The exit code is that of the last conversation."""
    terminal.enter("never mind")
    terminal.expect("Cancelled.")
    terminal.expect("You:")
    terminal.type(GOODBYE)
    assert terminal.exit_code() == 3


def test_what_was_not_sent_can_be_edited(terminal: OnTerminal) -> None:
    """A message that is too long comes back into the line, digits masked."""
    terminal.enter("x" * 1_999 + CODE)
    terminal.expect("Not sent: message is too long.")
    terminal.expect("x***")
    terminal.enter("\x7f" * 2)
    terminal.expect("Bot: ")
    assert digits_shown(terminal.shown.replace("2,000", "")) == ""


def test_a_conversation_is_taken_up_with_its_last_question(
    database: Path, pipe: Callable[..., int]
) -> None:
    """Whoever comes back sees what is asked."""
    pipe("--session", "mine", said=("I want to pay", "Jane Doe"))
    with on_terminal(database, "chat", "--session", "mine") as terminal:
        terminal.expect("Bot: Thank you, Jane Doe. What is the card number?")
        terminal.expect("1 of 4 don")


def test_a_terminal_that_cannot_redraw_gets_a_warning(database: Path) -> None:
    """There, typed digits stay visible, and that is said first."""
    with on_terminal(database, "chat", TERM="dumb") as terminal:
        terminal.expect("Caution: on this terminal the digits that you type stay visible.")
        terminal.expect("You: ")
        terminal.type("Jane Doe\n")
        terminal.expect("Bot: Thank you, Jane Doe.")
        terminal.expect("You: ")
        terminal.type(GOODBYE)
        assert terminal.exit_code() == 0


# With an amount


ALL_DETAILS = f"Jane Doe, {CARD}, {EXPIRY}, cvv {CODE}"
PAID = ("$49.00", "Mastercard ending in 4444")


@pytest.fixture
def stripe(tmp_path: Path) -> Iterator[StripeServer]:
    with stripe_server(tmp_path) as server:
        yield server


@pytest.fixture
def charging(stripe: StripeServer) -> dict[str, str]:
    """Return the settings of a bot that charges 49 dollars at that Stripe."""
    return {"PAYMENT_AMOUNT": "4900", **stripe.settings}


def test_a_charge_that_takes_its_time(
    stripe: StripeServer, charging: dict[str, str], database: Path
) -> None:
    """The customer is asked for a moment's patience, once, and then told."""
    with on_terminal(database, "chat", **charging) as terminal:
        terminal.expect("You:")
        terminal.enter(ALL_DETAILS)
        terminal.expect("$49.00")
        terminal.expect("You:")
        stripe.hold("/confirm")
        terminal.enter("confirm")
        terminal.expect(ONE_MOMENT)
        stripe.go_on()
        for shown in PAID:
            terminal.expect(shown)
        terminal.expect("Enter begins a new conversation")
        terminal.type(GOODBYE)
        assert terminal.exit_code() == 0
    assert terminal.shown.count(ONE_MOMENT) == 1
    assert stripe.charged() == [(4900, "usd")]


def test_a_charge_left_open_is_taken_up(
    stripe: StripeServer,
    charging: dict[str, str],
    database: Path,
    pipe: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Through a pipe it ends unfinished; whoever comes back is told the outcome first."""
    mine = ("--session", "mine")
    pipe(*mine, said=(ALL_DETAILS,), **charging)
    stripe.simulator.faults.choose(lambda _: Fault(Kind.DROPPED))
    assert pipe(*mine, said=("confirm",), **charging) == 5
    assert "still being processed" in capsys.readouterr().out
    stripe.simulator.faults.choose(None)
    with on_terminal(database, "chat", *mine, **charging) as terminal:
        terminal.expect("Bot: ")
        for shown in PAID:
            terminal.expect(shown)
        terminal.expect("Enter begins a new conversation")
    assert stripe.charged() == [(4900, "usd")]
