"""What `serve` prints when it has started: where it listens, what is real, and what to try."""

import shlex
import shutil
import sys
from typing import Final

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints.command_line.options import PROGRAM
from payment_smart_bot.settings import Settings

_TEST_CARD: Final = "4242 4242 4242 4242"


def build_announcement(settings: Settings, listens_on: str, address: str) -> str:
    """Return the announcement of a server; `address` is one that works on this machine."""
    lines = [
        f"Payment Smart Bot {__version__} listens on {listens_on}",
        _describe_cards(settings),
        _describe_amount(settings),
        f"Sessions are kept in {settings.storage_name} for {_count_hours(settings):g} h.",
    ]
    has_key = settings.merchant_key is not None or bool(settings.named_keys)
    if has_key:
        lines.append(
            f"For the merchant, with MERCHANT_API_KEY: {address}/sessions, {address}/payments and "
            f"{address}/stats; see {address}/openapi.json"
        )
        lines.append(f"The operator's desk, which asks for that key: {address}/desk")
    first = "" if has_key else "set MERCHANT_API_KEY, then "
    lines += [
        "",
        "Try it over HTTP:",
        f"  curl -s {address}/chat -H 'Content-Type: application/json' "
        """-d '{"message": "I need to make a payment"}'""",
        "or in a terminal:",
        f"  {_find_program()} chat",
        "or in a browser:",
        f"  {first}make a payment link at {address}/desk",
    ]
    if not settings.is_live:
        lines.append(f"with the test card {_TEST_CARD}, any date to come and any three digits.")
    return "\n".join([*lines, "", "Ctrl-C ends it."])


def _describe_cards(settings: Settings) -> str:
    if settings.is_simulated:
        return "Cards go to the simulator in this process: nothing is real, no account is needed."
    if settings.is_live:
        return "Cards go to Stripe with a LIVE key: they are real."
    return "Cards go to Stripe with a test key: no real card is taken."


def _describe_amount(settings: Settings) -> str:
    if settings.policy.paused:
        return "Payments are paused (PAYMENTS_PAUSED): no card is taken."
    money = settings.policy.request.money
    if money is None:
        return "Cards are saved, and charged only where a session was created with an amount."
    return f"Each conversation is about {money.shown}, unless its session was created otherwise."


def _count_hours(settings: Settings) -> float:
    return settings.policy.session_life.total_seconds() / 3600


def _find_program() -> str:
    """Return how to call this program here: by its name if the shell finds it, else by its path."""
    return PROGRAM if shutil.which(PROGRAM) else shlex.quote(sys.argv[0])
