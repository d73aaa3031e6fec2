"""What `serve` says when it has started: where it is, what is real, and what to try."""

import shlex
import shutil
import sys
from typing import Final

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints.command_line.options import PROGRAM
from payment_smart_bot.settings import Settings

_TEST_CARD: Final = "4242 4242 4242 4242"


def announcement(settings: Settings, listens_on: str, address: str) -> str:
    """Return it; `address` is one that works on this machine."""
    lines = [
        f"Payment Smart Bot {__version__} listens on {listens_on}",
        _cards(settings),
        _amount(settings),
        f"Sessions are kept in {settings.kept_in} for {_hours(settings):g} h.",
    ]
    if settings.merchant_key is not None:
        lines.append(
            f"For the merchant, with MERCHANT_API_KEY: {address}/sessions, {address}/payments and "
            f"{address}/stats; see {address}/openapi.json"
        )
    lines += [
        "",
        "Try it over HTTP:",
        f"  curl -s {address}/chat -H 'Content-Type: application/json' "
        """-d '{"message": "I need to make a payment"}'""",
        "or in a terminal:",
        f"  {_program()} chat",
    ]
    if not settings.live:
        lines.append(f"with the test card {_TEST_CARD}, any date to come and any three digits.")
    return "\n".join([*lines, "", "Ctrl-C ends it."])


def _cards(settings: Settings) -> str:
    if settings.simulated:
        return "Cards go to the simulator in this process: nothing is real, no account is needed."
    if settings.live:
        return "Cards go to Stripe with a LIVE key: they are real."
    return "Cards go to Stripe with a test key: no real card is taken."


def _amount(settings: Settings) -> str:
    if settings.policy.paused:
        return "Payments are paused (PAYMENTS_PAUSED): no card is taken."
    money = settings.policy.request.money
    if money is None:
        return "Cards are saved, and charged only where a session was created with an amount."
    return f"Each conversation is about {money.shown}, unless its session was created otherwise."


def _hours(settings: Settings) -> float:
    return settings.policy.session_life.total_seconds() / 3600


def _program() -> str:
    """Return how this program is called here: by its name where that is found, else by its path."""
    return PROGRAM if shutil.which(PROGRAM) else shlex.quote(sys.argv[0])
