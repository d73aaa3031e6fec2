"""A Stripe for the bench: the simulator over HTTP, slow or troubled when told.

python -m bench.stand_in --port 12111 --database books.sqlite3 --confirm-takes 0.7 --troubled

With `--tokens-take` it is the cards that wait.
"""

import argparse
import asyncio
from collections.abc import Mapping
from contextlib import closing

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bench.troubles import chooser
from stripe_simulator import Simulator


def slow(app: ASGIApp, takes: Mapping[str, float]) -> ASGIApp:
    """Let requests whose paths end so wait for so many seconds before they are carried out."""

    async def waiting(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        await asyncio.sleep(next((takes[end] for end in takes if path.endswith(end)), 0.0))
        await app(scope, receive, send)

    return waiting


def main() -> None:
    """Serve until SIGTERM; what hangs then is cut."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--database", required=True)
    parser.add_argument("--confirm-takes", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--tokens-take", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--troubled", action="store_true", help="fail as `bench.troubles` says")
    arguments = parser.parse_args()
    with closing(Simulator.open(arguments.database)) as simulator:
        if arguments.troubled:
            simulator.faults.choose(chooser(simulator))
        uvicorn.run(
            slow(
                simulator.asgi_app(),
                {"/confirm": arguments.confirm_takes, "/payment_methods": arguments.tokens_take},
            ),
            port=arguments.port,
            loop="uvloop",
            http="httptools",
            access_log=False,
            log_level="critical",
            timeout_graceful_shutdown=0,
        )


if __name__ == "__main__":
    main()
