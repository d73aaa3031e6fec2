"""`payment-smart-bot serve`: the HTTP API, and with `--chat` a conversation beside it."""

import socket
from argparse import Namespace
from contextlib import ExitStack, closing, suppress

from starlette.types import ASGIApp

from payment_smart_bot.bootstrap import Application, build, build_start
from payment_smart_bot.entrypoints.command_line.application import read_environment
from payment_smart_bot.entrypoints.command_line.console import (
    has_terminal,
    suppress_echo,
    treat_sigterm_as_interrupt,
    write,
)
from payment_smart_bot.entrypoints.command_line.conversation.holding import hold_conversation
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.server.announcement import build_announcement
from payment_smart_bot.entrypoints.command_line.server.app_with_simulator import (
    build_app_with_simulator,
)
from payment_smart_bot.entrypoints.command_line.server.limited_protocol import LimitedProtocol
from payment_smart_bot.entrypoints.command_line.server.process_limits import limit_process
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    find_local_address,
    listen,
    serve_in_foreground,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import Settings


def serve(arguments: Namespace) -> Exit:
    """Serve until Ctrl-C or SIGTERM, or until the conversation beside it is left."""
    limit_process(LimitedProtocol.limits.connections)
    with ExitStack() as stack:
        stack.enter_context(suppress(KeyboardInterrupt))
        stack.enter_context(treat_sigterm_as_interrupt())
        settings = read_environment()
        listeners = _open_listeners(arguments, settings, stack)
        settings = settings.with_local_address(*map(find_local_address, listeners))
        application = stack.enter_context(closing(build(settings, serves=True)))
        application.audit.record(build_start(settings))
        app = _build_app(application, listeners)

        def announce() -> None:
            where = find_address(listeners[0]), find_local_address(listeners[0])
            write(build_announcement(settings, *where))

        if arguments.chat:
            with serve_in_thread(app, *listeners):
                announce()
                return _converse(settings)
        serve_in_foreground(app, *listeners, on_start=announce)
    return Exit.DONE


def _converse(settings: Settings) -> Exit:
    """Hold a conversation on the terminal or through the pipe; return how serving ended."""
    if not has_terminal():
        return hold_conversation(None, settings)
    with suppress_echo():
        hold_conversation(None, settings)
    return Exit.DONE


def _open_listeners(
    arguments: Namespace, settings: Settings, stack: ExitStack
) -> list[socket.socket]:
    """Return the socket of the API and, if the simulator is used, one for its pages.

    The frame that sees the card must be of another origin than our page, so it has its own port.
    """
    ports = [arguments.port, 0] if settings.is_simulated else [arguments.port]
    return [stack.enter_context(closing(listen(arguments.host, port))) for port in ports]


def _build_app(application: Application, listeners: list[socket.socket]) -> ASGIApp:
    if application.settings.is_simulated:
        return build_app_with_simulator(application, listeners[1])
    return create_app(application)
