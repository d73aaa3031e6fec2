"""The app of a server that uses the simulator: ours, and on another port the simulator's pages.

Another port is another origin: the frame that sees the card must not share that of our page.
"""

import socket

from starlette.types import ASGIApp, Receive, Scope, Send

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.server.serving import find_local_address
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer.card_page import StripeJs


def build_app_with_simulator(application: Application, listener: socket.socket) -> ASGIApp:
    """Return our app, which passes requests that come through `listener` to the simulator.

    Our card page loads the stand-in for Stripe.js from that address. Both apps run in one event
    loop, as both use the simulator.
    """
    assert application.simulator_app is not None  # noqa: S101 (see `Application`)
    simulator = application.simulator_app()
    stripe_js = StripeJs.from_simulator(find_local_address(listener))
    ours = create_app(application, stripe_js=stripe_js)
    simulator_port = listener.getsockname()[1]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        _, port = scope.get("server") or ("", None)
        await (simulator if port == simulator_port else ours)(scope, receive, send)

    return app
