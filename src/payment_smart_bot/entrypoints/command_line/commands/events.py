"""`payment-smart-bot events`: apply what Stripe has told of while nobody listened."""

from argparse import Namespace
from datetime import timedelta

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.entrypoints.background import SWEEP_SECONDS
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.output import write_line
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.missed_events import replay_events


@needs_application
def replay(application: Application, arguments: Namespace) -> Exit:
    """Apply the events of the last days; say how many there were, and which could not be."""
    since = application.merchant.clock() - timedelta(days=arguments.since)
    work = replay_events(
        application.webhooks, application.gateway.read_events(since, tuple(Subject))
    )
    replayed = run(work, within(SWEEP_SECONDS, application.effect_handler))
    for each in replayed.failed:
        write_line(f"{each.event.id}  {_name_subject(each.event)}  {each.why}")
    write(f"Events: {replayed.applied} applied, {len(replayed.failed)} to be replayed again.")
    return Exit.UNFINISHED if replayed.failed else Exit.DONE


def _name_subject(event: StripeEvent) -> str:
    """Return Stripe's id of what an event is about, which its dashboard finds."""
    ids = (event.dispute_id, event.risk_id, event.refund_id, event.intent_id, event.payment_id)
    return next((each for each in ids if each is not None), "-")
