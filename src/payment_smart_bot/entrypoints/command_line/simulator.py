"""`payment-smart-bot simulator`: the Stripe simulator by itself."""

from argparse import Namespace

from payment_smart_bot.entrypoints.command_line.console import Exit
from stripe_simulator.__main__ import main


def serve_simulator(arguments: Namespace) -> Exit:
    """Serve it until it is interrupted."""
    given = ["--port", str(arguments.port), "--database", arguments.database]
    webhook = ["--webhook", arguments.webhook] if arguments.webhook else []
    return Exit(main([*given, *webhook]))
