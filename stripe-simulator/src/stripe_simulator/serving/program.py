"""The command line of the simulator."""

import argparse
import sqlite3
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from stripe_simulator.serving.simulator import Simulator

PORT: Final = 12111
IN_MEMORY: Final = ":memory:"

_DESCRIPTION: Final = "A Stripe on this machine, until it is interrupted."


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve as the command line says; return the exit code."""
    parser = argparse.ArgumentParser("stripe-simulator", description=_DESCRIPTION)
    parser.add_argument("--port", type=int, default=PORT, help="0 takes any free one (%(default)s)")
    parser.add_argument(
        "--database", default=IN_MEMORY, help="file to keep it all in (%(default)s)"
    )
    parser.add_argument("--webhook", metavar="URL", help="have every event sent there")
    given = parser.parse_args(arguments)
    try:
        from stripe_simulator.serving.server import serve
    except ModuleNotFoundError as missing:
        _say(f"Serving needs {missing.name}: install the simulator with its extra `server`.")
        return 1

    def announce(simulator: "Simulator", address: str) -> None:
        _say(f"The Stripe simulator is at {address}; any key that starts with sk_test_ will do.")
        if given.webhook:
            endpoint = simulator.webhooks.add(given.webhook)
            _say(f"Webhooks go to {endpoint.url}, signed with {endpoint.secret}")

    try:
        serve(given.port, given.database, started=announce)
    except OSError as error:
        _say(f"Port {given.port} cannot be used ({error.strerror}): take another with --port.")
        return 1
    except sqlite3.Error as error:
        _say(f"{given.database} cannot be used ({error}): name another file with --database.")
        return 1
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
