"""The application that a command works on, built from the environment."""

import os
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from functools import wraps

from payment_smart_bot.bootstrap import Application, build, find_secret
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.settings import Settings, read_settings

Command = Callable[[Namespace], Exit]


def read_environment() -> Settings:
    """Return the settings of this process; raises Misconfigured with what to set."""
    return read_settings(os.environ, find_secret)


def build_application() -> Application:
    """Return the application; raises Misconfigured or StoreUnavailable with what to do."""
    return build(read_environment())


def needs_application(command: Callable[[Application, Namespace], Exit]) -> Command:
    """Return a command that is given an application for as long as it runs."""

    @wraps(command)
    def run(arguments: Namespace) -> Exit:
        with closing(build_application()) as application:
            return command(application, arguments)

    return run
