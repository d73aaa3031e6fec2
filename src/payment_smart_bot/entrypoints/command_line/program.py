"""The console script `payment-smart-bot`: it runs one command and reports how that ended."""

import logging
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, NoReturn

from payment_smart_bot.domain.model.errors import (
    BotError,
    GatewayUnavailable,
    InvalidRequest,
    Misconfigured,
)
from payment_smart_bot.entrypoints.command_line.console import (
    drop_output,
    leave,
    open_closed_streams,
    replace_unprintable,
    warn,
)
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.logs import log_to_stderr
from payment_smart_bot.entrypoints.command_line.options import build_parser

_COMMANDS: Final = "payment_smart_bot.entrypoints.command_line.commands"

_log = logging.getLogger(__name__)


def program() -> NoReturn:
    """Run one command and end the process with its exit code."""
    leave(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see `--help`."""
    open_closed_streams()
    replace_unprintable()
    try:
        arguments = build_parser().parse_args(argv)
        log_to_stderr(arguments.log_level.upper())
        return _find_command(arguments.command)(arguments)
    except BrokenPipeError:
        drop_output()
        return Exit.FAILED
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:
        return _report_error(error)


def _find_command(name: str) -> Callable[[Namespace], Exit]:
    """Return the function that `module.function` names in the package of commands."""
    module, _, function = name.rpartition(".")
    # Imported here: the largest takes 145 ms, and `--help` without any takes 48.
    command: Callable[[Namespace], Exit] = getattr(import_module(f"{_COMMANDS}.{module}"), function)
    return command


def _report_error(error: Exception) -> Exit:
    """Say on standard error what went wrong, and return the exit code for it."""
    match error:
        case Misconfigured() | InvalidRequest():
            warn(str(error))
            return Exit.USAGE
        case GatewayUnavailable():
            warn(f"{error} Nothing was lost: run the same command again.")
        case BotError():
            warn(str(error))
        case ModuleNotFoundError():
            where = ", with its extra `aws`" if (error.name or "").startswith("botocore") else ""
            warn(f"{error.name} is not installed. It comes with Payment Smart Bot{where}.")
        case _:
            _log.debug("Unexpected", exc_info=error)
            kind = type(error).__qualname__  # no more: the text may hold card data
            warn(f"Something went wrong ({kind}). Run it with --log-level debug to see where.")
    return Exit.FAILED
