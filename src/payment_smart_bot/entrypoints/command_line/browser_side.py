"""The simulator's side for browsers, beside our app on a port, and so an origin, of its own."""

import socket

from starlette.types import ASGIApp, Receive, Scope, Send

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.serving import local_address_of
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer.card_page import StripeJs


def with_simulator(application: Application, listener: socket.socket) -> ASGIApp:
    """Return our app, which leaves to the simulator what comes in through that listener.

    Its page loads the stand-in for Stripe.js from there. Both are in one event loop, as both use
    the simulator.
    """
    assert application.simulator_app is not None  # noqa: S101 (see `Application`)
    simulator = application.simulator_app()
    ours = create_app(application, stripe_js=StripeJs.of_simulator(local_address_of(listener)))
    port = listener.getsockname()[1]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        came_through = (scope.get("server") or ("", None))[1]
        await (simulator if came_through == port else ours)(scope, receive, send)

    return app
