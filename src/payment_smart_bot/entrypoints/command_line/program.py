"""The console script `payment-smart-bot`: it runs one command and tells how that ended.

What a command needs is imported when it runs, so that `--help` is there at once.
"""

import logging
import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Final, NoReturn

from payment_smart_bot.domain.model.errors import BotError, InvalidRequest, Misconfigured
from payment_smart_bot.entrypoints.command_line.console import (
    Exit,
    can_edit_lines,
    drop_output,
    has_terminal,
    leave,
    log_to_stderr,
    replace_unprintable,
    sigterm_as_interrupt,
    warn,
    without_echo,
    write,
)
from payment_smart_bot.entrypoints.command_line.options import PROGRAM, parser

if TYPE_CHECKING:
    from payment_smart_bot.bootstrap import Application
    from payment_smart_bot.domain.model.session import Status
    from payment_smart_bot.settings import SecretSource, Settings

_INTERRUPTED: Final = 130
"""The shells' exit code for a program that Ctrl-C ended."""

_log = logging.getLogger(__name__)


def program() -> NoReturn:
    """Run one command and end the process with its exit code."""
    leave(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see `--help`."""
    replace_unprintable()
    try:
        arguments = parser().parse_args(argv)
        log_to_stderr(arguments.log_level.upper())
        return int(_COMMANDS.get(arguments.command, _on_application)(arguments))
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
            extra = "aws" if (error.name or "").startswith("botocore") else "local"
            warn(f"{error.name} is not installed: pip install '{PROGRAM}[{extra}]'.")
        case _:
            _log.debug("Unexpected", exc_info=error)
            kind = type(error).__qualname__
            warn(f"Something went wrong ({kind}). Run it with --log-level debug to see where.")
    return Exit.FAILED


# --- The commands --------------------------------------------------------------------------------


def _serve(arguments: Namespace) -> Exit:
    from payment_smart_bot.entrypoints.command_line import serving
    from payment_smart_bot.entrypoints.command_line.announcement import announcement
    from payment_smart_bot.entrypoints.command_line.browser_side import with_simulator
    from payment_smart_bot.entrypoints.http.app import create_app

    def announce() -> None:
        where = serving.address_of(listener), serving.local_address_of(listener)
        write(announcement(application.settings, *where))

    with ExitStack() as stack:
        stack.enter_context(suppress(KeyboardInterrupt))
        stack.enter_context(sigterm_as_interrupt())
        settings = _settings()
        listener = stack.enter_context(closing(serving.listen(arguments.host, arguments.port)))
        listeners = [listener]
        if settings.simulated:
            # The frame that sees the card must be of another origin than our page.
            listeners.append(stack.enter_context(closing(serving.listen(arguments.host, 0))))
        application = stack.enter_context(
            closing(
                _build(settings.served_at(*map(serving.local_address_of, listeners)), serves=True)
            )
        )
        app = (
            with_simulator(application, listeners[1])
            if settings.simulated
            else create_app(application)
        )
        if not (arguments.chat and has_terminal()):
            if arguments.chat:
                warn("No conversation is held here: --chat needs a terminal.")
            serving.serve(app, *listeners, started=announce)
            return Exit.DONE
        with serving.serving(app, *listeners):
            announce()
            _converse_on_terminal(None, application.settings)
    return Exit.DONE


def _chat(arguments: Namespace) -> Exit:
    with sigterm_as_interrupt():
        if has_terminal():
            return _exit_code(_converse_on_terminal(arguments.session), otherwise=Exit.DONE)
        return _exit_code(_converse_through_pipe(arguments.session), otherwise=Exit.UNFINISHED)


def _converse_on_terminal(
    session_id: str | None, settings: "Settings | None" = None
) -> "Status | None":
    # Echo is off before anything slow: what is typed meanwhile must not be shown either.
    quiet: AbstractContextManager[None] = without_echo() if can_edit_lines() else nullcontext()
    with quiet, closing(_build(settings)) as application:
        from payment_smart_bot.entrypoints.command_line.terminal import (
            Conversation,
            converse_on_terminal,
        )

        conversation = Conversation(application, session_id)
        converse_on_terminal(conversation)
        return conversation.status


def _converse_through_pipe(session_id: str | None) -> "Status | None":
    with closing(_build()) as application:
        from payment_smart_bot.entrypoints.command_line.terminal import (
            Conversation,
            converse_through_pipe,
        )

        conversation = Conversation(application, session_id)
        with suppress(KeyboardInterrupt):
            converse_through_pipe(conversation)
        return conversation.status


def _exit_code(status: "Status | None", otherwise: Exit) -> Exit:
    codes = {"completed": Exit.DONE, "cancelled": Exit.CANCELLED, "error": Exit.ENDED}
    return codes.get(status or "", otherwise)


def _on_application(arguments: Namespace) -> Exit:
    """Run a command that is named by module and function, on an application."""
    module, _, name = arguments.command.rpartition(".")
    command = getattr(import_module(f"payment_smart_bot.entrypoints.command_line.{module}"), name)
    run: Callable[[Application, Namespace], Exit] = command
    with closing(_build()) as application:
        return run(application, arguments)


def _simulator(arguments: Namespace) -> Exit:
    from payment_smart_bot.entrypoints.command_line.simulator import serve_simulator

    return serve_simulator(arguments)


_COMMANDS: Final[dict[str, Callable[[Namespace], Exit]]] = {
    "serve": _serve,
    "chat": _chat,
    "simulator": _simulator,
}
"""Those that build the application in their own time; the others are named by where they are."""


def _settings() -> "Settings":
    from payment_smart_bot.settings import read_settings

    return read_settings(os.environ, _secret_at)


def _secret_at(arn: str) -> "SecretSource":
    from payment_smart_bot.bootstrap import secret_at

    return secret_at(arn)


def _build(settings: "Settings | None" = None, *, serves: bool = False) -> "Application":
    settings = settings or _settings()

    from payment_smart_bot.bootstrap import build  # after the settings, as it takes a while

    return build(settings, serves=serves)
