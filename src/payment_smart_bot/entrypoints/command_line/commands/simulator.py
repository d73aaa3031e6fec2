"""`payment-smart-bot simulator`: the Stripe simulator by itself."""

from argparse import Namespace

from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from stripe_simulator.serving.program import main


def serve_simulator(arguments: Namespace) -> Exit:
    """Serve the simulator until it is interrupted."""
    options = ["--port", str(arguments.port), "--database", arguments.database]
    webhook = ["--webhook", arguments.webhook] if arguments.webhook else []
    return Exit(main([*options, *webhook]))
