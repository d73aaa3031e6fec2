"""The console script `payment-smart-bot`: its commands, their options and exit codes.

What a command needs is imported when it runs, so that `--help` is there at once.
"""

import argparse
import logging
import os
import shlex
import shutil
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from typing import TYPE_CHECKING, Final

from payment_smart_bot import __version__
from payment_smart_bot.domain.errors import BotError, InvalidRequest, Misconfigured
from payment_smart_bot.entrypoints.console import (
    EXIT_CODES,
    Exit,
    can_edit_lines,
    drop_output,
    has_terminal,
    log_to_stderr,
    replace_unprintable,
    sigterm_as_interrupt,
    warn,
    without_echo,
    write,
)

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[ArgumentParser]

    from payment_smart_bot.bootstrap import Application
    from payment_smart_bot.domain.session import Status
    from payment_smart_bot.settings import Settings

Command = Callable[[Namespace], Exit]

PROGRAM: Final = "payment-smart-bot"
_INTERRUPTED: Final = 130
"""The shells' exit code for a program that Ctrl-C ended."""

_HIGHEST_PORT: Final = 65_535
_MOST_SESSIONS: Final = 1_000
_LEVELS: Final = ("debug", "info", "warning", "error")
_TEST_CARD: Final = "4242 4242 4242 4242"

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see `--help`."""
    replace_unprintable()
    try:
        arguments = _parser().parse_args(argv)
        log_to_stderr(arguments.log_level.upper())
        return int(arguments.run(arguments))
    except BrokenPipeError:
        drop_output()
        return Exit.FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # told by its kind alone: its text may hold card data
        return _told(error)


def _told(error: Exception) -> Exit:
    """Say on standard error what went wrong; return the exit code for it."""
    match error:
        case Misconfigured() | InvalidRequest():
            warn(str(error))
            return Exit.USAGE
        case BotError():
            warn(str(error))
        case ModuleNotFoundError():
            warn(f"{error.name} is not installed: pip install '{PROGRAM}[local]'.")
        case _:
            _log.debug("Unexpected", exc_info=error)
            kind = type(error).__qualname__
            warn(f"Something went wrong ({kind}). Run it with --log-level debug to see where.")
    return Exit.FAILED


# --- The commands --------------------------------------------------------------------------------


def _serve(arguments: Namespace) -> Exit:
    from payment_smart_bot.entrypoints import serving
    from payment_smart_bot.entrypoints.http import create_app

    def announce() -> None:
        where = serving.address_of(listener), serving.local_address_of(listener)
        write(_announcement(application.settings, *where))

    with (
        suppress(KeyboardInterrupt),
        sigterm_as_interrupt(),
        closing(_build()) as application,
        closing(serving.listen(arguments.host, arguments.port)) as listener,
    ):
        app = create_app(application)
        if not (arguments.chat and has_terminal()):
            if arguments.chat:
                warn("No conversation is held here: --chat needs a terminal.")
            serving.serve(app, listener, started=announce)
            return Exit.DONE
        with serving.serving(app, listener):
            announce()
            _converse_on_terminal(None)
    return Exit.DONE


def _chat(arguments: Namespace) -> Exit:
    with sigterm_as_interrupt():
        if has_terminal():
            return _exit_code(_converse_on_terminal(arguments.session), otherwise=Exit.DONE)
        return _exit_code(_converse_through_pipe(arguments.session), otherwise=Exit.UNFINISHED)


def _converse_on_terminal(session_id: str | None) -> "Status | None":
    # Echo is off before anything slow: what is typed meanwhile must not be shown either.
    quiet: AbstractContextManager[None] = without_echo() if can_edit_lines() else nullcontext()
    with quiet, closing(_build()) as application:
        from payment_smart_bot.entrypoints.terminal import Conversation, converse_on_terminal

        conversation = Conversation(application, session_id)
        converse_on_terminal(conversation)
        return conversation.status


def _converse_through_pipe(session_id: str | None) -> "Status | None":
    with closing(_build()) as application:
        from payment_smart_bot.entrypoints.terminal import Conversation, converse_through_pipe

        conversation = Conversation(application, session_id)
        with suppress(KeyboardInterrupt):
            converse_through_pipe(conversation)
        return conversation.status


def _exit_code(status: "Status | None", otherwise: Exit) -> Exit:
    codes = {"completed": Exit.DONE, "cancelled": Exit.CANCELLED, "error": Exit.ENDED}
    return codes.get(status or "", otherwise)


def _sessions(name: str) -> Command:
    """Return the command of that name in `sessions_command`, which is imported when it runs."""

    def command(arguments: Namespace) -> Exit:
        from payment_smart_bot.entrypoints import sessions_command

        run: Callable[[Application, Namespace], Exit] = getattr(sessions_command, name)
        with closing(_build()) as application:
            return run(application, arguments)

    return command


def _build() -> "Application":
    from payment_smart_bot.settings import read_settings

    settings = read_settings(os.environ)

    from payment_smart_bot.bootstrap import build  # after the settings, as it takes a while

    return build(settings)


def _announcement(settings: "Settings", listens_on: str, address: str) -> str:
    live = settings.stripe_key is not None and "_live_" in settings.stripe_key.reveal()[:8]
    if settings.simulated:
        cards = "Cards go to the simulator in this process: nothing is real, no account is needed."
    elif live:
        cards = "Cards go to Stripe with a LIVE key: they are real."
    else:
        cards = "Cards go to Stripe with a test key: no real card is taken."
    hours = settings.policy.session_life.total_seconds() / 3600
    lines = [
        f"Payment Smart Bot {__version__} listens on {listens_on}",
        cards,
        f"Sessions are kept in {settings.database.absolute()} for {hours:g} h.",
        "",
        "Try it over HTTP:",
        f"  curl -s {address}/chat -H 'Content-Type: application/json' "
        """-d '{"message": "I need to make a payment"}'""",
        "or in a terminal:",
        f"  {_program()} chat",
    ]
    if not live:
        lines.append(f"with the test card {_TEST_CARD}, any date to come and any three digits.")
    return "\n".join([*lines, "", "Ctrl-C ends it."])


def _program() -> str:
    """Return how this program is called here: by its name where that is found, else by its path."""
    return PROGRAM if shutil.which(PROGRAM) else shlex.quote(sys.argv[0])


# --- The options ---------------------------------------------------------------------------------


def _parser() -> ArgumentParser:
    common = ArgumentParser(add_help=False)
    _add_log_level(common, argparse.SUPPRESS)
    parser = ArgumentParser(
        prog=PROGRAM,
        description="Takes card payments in a chat, over HTTP or in this terminal.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _add_log_level(parser, "warning")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")
    _add_serve(commands, common)
    _add_chat(commands, common)
    _add_sessions(commands, common)
    return parser


def _add_log_level(parser: ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--log-level",
        choices=_LEVELS,
        default=default,
        help="what to log on standard error, from this level on (warning); never card data",
    )


def _add(
    commands: "_Commands",
    name: str,
    does: str,
    run: Command | None,
    common: ArgumentParser,
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=does[0].lower() + does[1:].removesuffix("."),
        description=does,
        epilog=EXIT_CODES,
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if run is not None:
        parser.set_defaults(run=run)
    return parser


def _add_serve(commands: "_Commands", common: ArgumentParser) -> None:
    serve = _add(commands, "serve", "Serves the HTTP API until Ctrl-C or SIGTERM.", _serve, common)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    serve.add_argument(
        "--port", type=_port, default=8000, help="port to listen on (8000); 0 takes any free one"
    )
    serve.add_argument(
        "--chat",
        action="store_true",
        help="hold a conversation in this terminal as well; leaving it ends the server",
    )


def _add_chat(commands: "_Commands", common: ArgumentParser) -> None:
    does = "Holds a conversation in this terminal, or through a pipe with one message a line."
    chat = _add(commands, "chat", does, _chat, common)
    chat.add_argument(
        "--session", type=_session_id, metavar="ID", help="go on with this conversation"
    )


def _add_sessions(commands: "_Commands", common: ArgumentParser) -> None:
    does = "Shows what is stored of conversations, masked, and erases it."
    sessions = _add(commands, "sessions", does, None, common).add_subparsers(
        required=True, metavar="COMMAND", title="commands"
    )
    listing = _add(
        sessions, "list", "Lists sessions, newest first.", _sessions("list_sessions"), common
    )
    listing.add_argument(
        "--status",
        type=_status,
        help="only these: collecting, confirming, completed, cancelled or error",
    )
    listing.add_argument(
        "--limit", type=_limit, default=50, metavar="N", help="how many at most (50)"
    )
    listing.add_argument("--after", metavar="CURSOR", help="go on after an earlier list")
    listing.add_argument("--json", action="store_true", help="write JSON")
    show = _of_one(
        _add(
            sessions,
            "show",
            "Shows a session: masked values, payment, redacted transcript.",
            _sessions("show_session"),
            common,
        )
    )
    show.add_argument("--json", action="store_true", help="write JSON")
    _of_one(
        _add(
            sessions,
            "explain",
            "Shows when a session stood where, and nothing of what was said.",
            _sessions("explain_session"),
            common,
        )
    )
    delete = _of_one(
        _add(
            sessions,
            "delete",
            "Erases a session; the record of its payment stays.",
            _sessions("delete_session"),
            common,
        )
    )
    delete.add_argument("--yes", action="store_true", help="do not ask")


def _of_one(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument(
        "id",
        type=_session_id,
        metavar="ID",
        help="the session's id; put -- before one that begins with a dash",
    )
    return parser


def _port(text: str) -> int:
    return _whole_number(text, 0, _HIGHEST_PORT)


def _limit(text: str) -> int:
    return _whole_number(text, 1, _MOST_SESSIONS)


def _whole_number(text: str, lowest: int, highest: int) -> int:
    if not (text.isascii() and text.isdecimal() and lowest <= int(text) <= highest):
        raise ArgumentTypeError(f"a whole number from {lowest} to {highest} is needed")
    return int(text)


def _status(text: str) -> "Status":
    from payment_smart_bot.domain.session import Status

    try:
        return Status(text)
    except ValueError:
        raise ArgumentTypeError(f"it is one of: {', '.join(Status)}") from None


def _session_id(text: str) -> str:
    from payment_smart_bot.entrypoints.problems import Refused
    from payment_smart_bot.entrypoints.wire import check_session_id

    try:
        check_session_id(text)
    except Refused as refused:
        raise ArgumentTypeError(refused.problem.error) from None
    return text
