"""`payment-smart-bot events`: apply what Stripe has told of while nobody listened."""

from argparse import Namespace
from datetime import timedelta

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.background import SWEEP_SECONDS
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.missed_events import replay_events


@needs_application
def replay(application: Application, arguments: Namespace) -> Exit:
    """Apply the events of the last days, and say how many there were."""
    since = application.merchant.clock() - timedelta(days=arguments.since)
    work = replay_events(application.webhooks, application.gateway, since)
    replayed = run(work, within(SWEEP_SECONDS, application.effect_handler))
    write(f"Events: {replayed.applied} applied, {replayed.failed} to be replayed again.")
    return Exit.UNFINISHED if replayed.failed else Exit.DONE
