"""The only place that builds adapters: settings in, an Application out.

`application` puts the parts together, `parts` chooses them by the settings. What not every process
needs has a file of its own and is imported there when it is chosen: Stripe's SDK takes 190 ms,
AWS's 80 ms and the simulator 60 ms of a start that takes 130 ms without them.
"""

from payment_smart_bot.bootstrap.application import Application, build
from payment_smart_bot.bootstrap.audit import build_start
from payment_smart_bot.bootstrap.logs import silence_loggers_that_print_cards
from payment_smart_bot.bootstrap.parts import build_metrics, find_secret, utc_now

__all__ = [
    "Application",
    "build",
    "build_metrics",
    "build_start",
    "find_secret",
    "silence_loggers_that_print_cards",
    "utc_now",
]
