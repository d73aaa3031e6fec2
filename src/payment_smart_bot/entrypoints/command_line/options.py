"""The commands of the console script and their options."""

import argparse
from argparse import ArgumentParser
from typing import Final, TypeAlias

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints.command_line import exit_codes, option_types

_Commands: TypeAlias = "argparse._SubParsersAction[ArgumentParser]"

PROGRAM: Final = "payment-smart-bot"

CARD_ENTRIES: Final = ("chat", "form", "checkout")
"""The values of `EntryMode`, which would take msgspec to import."""

_STEPS: Final = ("name", "card", "expiry", "cvv", "confirmation")
"""The values of `currentField`."""

_PROVEN_DAYS: Final = 7
_REPLAYED_DAYS: Final = 3
_LEVELS: Final = ("debug", "info", "warning", "error")
_EPILOG: Final = f"""\
{exit_codes.EXPLANATION}
settings:
  All settings are read from environment variables, such as SESSION_DATABASE,
  STRIPE_SECRET_KEY and MERCHANT_API_KEY; docs/ENVIRONMENT_VARIABLES_GUIDE.md
  lists them all. Without STRIPE_SECRET_KEY a simulator stands in for Stripe:
  no account, no network.
"""


def build_parser() -> ArgumentParser:
    """Return the parser of a command line.

    The `command` that it finds is a module of the package `commands` and a function in it.
    """
    common = ArgumentParser(add_help=False)
    _add_log_level(common, argparse.SUPPRESS)
    main = ArgumentParser(
        prog=PROGRAM,
        description="Takes card payments in a chat, over HTTP or in this terminal.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    main.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _add_log_level(main, "warning")
    commands = main.add_subparsers(required=True, metavar="COMMAND", title="commands")
    _add_serve(commands, common)
    _add_chat(commands, common)
    _add_sessions(commands, common)
    _add_payments(commands, common)
    _add_reconcile(commands, common)
    _add_events(commands, common)
    _add_erase(commands, common)
    _add_audit(commands, common)
    _add_simulator(commands, common)
    _add_openapi(commands, common)
    _add_read(commands, common)
    return main


def _add_log_level(parser: ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--log-level",
        choices=_LEVELS,
        default=default,
        help="what to log on standard error, from this level on (warning); never card data",
    )


def _add_command(
    commands: _Commands,
    name: str,
    does: str,
    command: str | None,
    common: ArgumentParser,
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=does[0].lower() + does[1:].removesuffix("."),
        description=does,
        epilog=_EPILOG,
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if command is not None:
        parser.set_defaults(command=command)
    return parser


def _add_serve(commands: _Commands, common: ArgumentParser) -> None:
    serve = _add_command(
        commands, "serve", "Serves the HTTP API until Ctrl-C or SIGTERM.", "serve.serve", common
    )
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    serve.add_argument(
        "--port",
        type=option_types.read_port,
        default=8000,
        help="port to listen on (8000); 0 takes any free one",
    )
    serve.add_argument(
        "--chat",
        action="store_true",
        help="hold a conversation here as well, in the terminal or through a pipe; its end ends"
        " the server",
    )


def _add_audit(commands: _Commands, common: ArgumentParser) -> None:
    does = "Checks an audit log: whether a line was changed, or is missing between others."
    audit = _add_command(commands, "audit", does, None, common)
    actions = audit.add_subparsers(required=True, metavar="ACTION", title="actions")
    verify = _add_command(actions, "verify", does, "audit.verify", common)
    verify.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="the parts of one log, the oldest first; - is standard input",
    )
    verify.add_argument(
        "--after",
        type=option_types.read_hash,
        metavar="HASH",
        help="the hash that the first line has to follow, where earlier files are gone",
    )
    verify.add_argument(
        "--head",
        type=option_types.read_hash,
        metavar="HASH",
        help="the hash of a line that has to be there: noted down before, apart from the log",
    )


def _add_openapi(commands: _Commands, common: ArgumentParser) -> None:
    does = "Prints the OpenAPI document of the HTTP API, without a server."
    openapi = _add_command(commands, "openapi", does, "openapi.print_document", common)
    openapi.add_argument(
        "--card-entry",
        choices=CARD_ENTRIES,
        default=CARD_ENTRIES[0],
        help="of a server with this CARD_ENTRY (%(default)s)",
    )
    openapi.add_argument("--server", metavar="URL", help="the address that it names (/)")


def _add_read(commands: _Commands, common: ArgumentParser) -> None:
    does = "Says how a message would be read at a step of a conversation, and why; digits masked."
    read = _add_command(commands, "read", does, "read.read", common)
    read.add_argument("message", metavar="MESSAGE", help="what a customer types")
    read.add_argument(
        "--step",
        choices=_STEPS,
        default=_STEPS[0],
        help="what the bot asked for (%(default)s)",
    )


def _add_simulator(commands: _Commands, common: ArgumentParser) -> None:
    does = "Serves the Stripe simulator by itself, for whatever speaks to Stripe."
    simulator = _add_command(commands, "simulator", does, "simulator.serve_simulator", common)
    simulator.add_argument(
        "--port",
        type=option_types.read_port,
        default=12111,
        help="port to listen on (12111); 0 takes any free one",
    )
    simulator.add_argument(
        "--database", default=":memory:", metavar="PATH", help="file to keep it in (in memory)"
    )
    simulator.add_argument("--webhook", metavar="URL", help="have every event sent there")


def _add_chat(commands: _Commands, common: ArgumentParser) -> None:
    does = "Holds a conversation in this terminal, or through a pipe with one message a line."
    chat = _add_command(commands, "chat", does, "chat.chat", common)
    chat.add_argument(
        "--session",
        type=option_types.read_session_id,
        metavar="ID",
        help="go on with this conversation",
    )


def _add_sessions(commands: _Commands, common: ArgumentParser) -> None:
    does = "Begins conversations, shows what is stored of them, masked, and erases it."
    sessions = _add_command(commands, "sessions", does, None, common).add_subparsers(
        required=True, metavar="COMMAND", title="commands"
    )
    does = "Begins a conversation about an amount, and writes its id."
    create = _add_command(sessions, "create", does, "sessions.create_session", common)
    _add_amount(create, "what is to be paid")
    create.add_argument("--currency", metavar="CODE", help="such as usd; that of the settings else")
    create.add_argument("--description", metavar="TEXT", help="what is paid for")
    create.add_argument("--email", metavar="ADDRESS", help="where the receipt goes")
    create.add_argument("--order", metavar="ID", help="your own number of the order")
    create.add_argument(
        "--once", action="store_true", help="let the order be paid once: one session for it"
    )
    create.add_argument(
        "--save-card", action="store_true", help="ask to save the card for later charges"
    )
    create.add_argument("--customer", metavar="ID", help="save it with this Customer at Stripe")
    _add_json(create)
    does = "Lists sessions, newest first."
    listing = _add_command(sessions, "list", does, "sessions.list_sessions", common)
    listing.add_argument(
        "--status",
        type=option_types.read_session_status,
        help="only these: collecting, confirming, charging, action_required, completed, "
        "cancelled or error",
    )
    _add_paging(listing)
    does = "Shows a session: masked values, payment, redacted transcript."
    show = _add_session_id(_add_command(sessions, "show", does, "sessions.show_session", common))
    _add_json(show)
    does = "Shows when a session and its payment stood where, and nothing of what was said."
    _add_session_id(_add_command(sessions, "explain", does, "sessions.explain_session", common))
    does = "Erases a session; the record of its payment stays."
    delete = _add_session_id(
        _add_command(sessions, "delete", does, "sessions.delete_session", common)
    )
    _add_yes(delete)


def _add_payments(commands: _Commands, common: ArgumentParser) -> None:
    does = "Shows what lasts of confirmed conversations, and gives money back."
    payments = _add_command(commands, "payments", does, None, common).add_subparsers(
        required=True, metavar="COMMAND", title="commands"
    )
    does = "Lists payments, the latest confirmed first."
    listing = _add_command(payments, "list", does, "payments.list_payments", common)
    listing.add_argument(
        "--status",
        type=option_types.read_payment_status,
        help="only these: saved, charging, paid, declined, failed, cancelled, refunding, "
        "partly_refunded or refunded",
    )
    listing.add_argument(
        "--session", type=option_types.read_session_id, metavar="ID", help="only of this session"
    )
    listing.add_argument(
        "--order", type=option_types.read_order_id, metavar="ID", help="only of this order"
    )
    _add_paging(listing)
    does = "Shows a payment: amount, consent, outcome, refunds."
    show = _add_payment_id(_add_command(payments, "show", does, "payments.show_payment", common))
    _add_json(show)
    does = "Gives back what is left of a payment, or a part of it."
    refund = _add_payment_id(
        _add_command(payments, "refund", does, "payments.refund_payment", common)
    )
    _add_amount(refund, "a part, instead of all that is left; it needs --key")
    refund.add_argument(
        "--key",
        type=option_types.read_idempotency_key,
        help="a name for this refund: with the same one, nothing is given back twice",
    )
    refund.add_argument(
        "--reason",
        type=option_types.read_refund_reason,
        help="why, in Stripe's words: requested_by_customer, duplicate or fraudulent, with which "
        "Stripe blocks the card from then on",
    )
    _add_yes(refund)
    _add_settle(payments, common)


def _add_settle(payments: _Commands, common: ArgumentParser) -> None:
    does = "Settles a payment that is charging by what Stripe says, and notes who did so."
    settle = _add_payment_id(
        _add_command(payments, "settle", does, "payments.settle_payment", common)
    )
    settle.add_argument(
        "--abandon",
        action="store_true",
        help="cancel it at Stripe first, unless it has succeeded there",
    )
    settle.add_argument(
        "--note", default="", metavar="TEXT", help="why; it is kept with the payment"
    )
    _add_yes(settle)


def _add_reconcile(commands: _Commands, common: ArgumentParser) -> None:
    does = "Settles charges and refunds whose outcome is open; exit code 5 where some stay open."
    reconcile = _add_command(commands, "reconcile", does, "reconcile.reconcile", common)
    reconcile.add_argument(
        "--prove",
        action="store_true",
        help="change nothing, but compare the payments with Stripe's books both ways; exit code 1 "
        "where they differ",
    )
    reconcile.add_argument(
        "--since",
        type=option_types.read_days,
        default=_PROVEN_DAYS,
        metavar="DAYS",
        help=f"with --prove: compare the last DAYS days ({_PROVEN_DAYS})",
    )


def _add_events(commands: _Commands, common: ArgumentParser) -> None:
    does = "Reads what Stripe has told of while nobody listened."
    events = _add_command(commands, "events", does, None, common).add_subparsers(
        required=True, metavar="COMMAND", title="commands"
    )
    does = "Applies Stripe's events of the last days; exit code 5 where some are left."
    replay = _add_command(events, "replay", does, "events.replay", common)
    replay.add_argument(
        "--since",
        type=option_types.read_days,
        default=_REPLAYED_DAYS,
        metavar="DAYS",
        help=f"replay the last DAYS days ({_REPLAYED_DAYS}); Stripe keeps 30",
    )


def _add_erase(commands: _Commands, common: ArgumentParser) -> None:
    does = "Erases one person's data: conversations whole, and from payments whose they are."
    erase = _add_command(commands, "erase", does, "erase.erase_person", common)
    person = erase.add_mutually_exclusive_group(required=True)
    person.add_argument("--email", metavar="ADDRESS", help="the person's e-mail address")
    person.add_argument(
        "--session", type=option_types.read_session_id, metavar="ID", help="a session of the person"
    )
    person.add_argument("--payment", metavar="ID", help="a payment of the person")
    _add_yes(erase)


def _add_paging(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--limit",
        type=option_types.read_limit,
        default=50,
        metavar="N",
        help="how many at most (50)",
    )
    parser.add_argument("--after", metavar="CURSOR", help="go on after an earlier list")
    _add_json(parser)


def _add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="write JSON, as the HTTP API does")


def _add_yes(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _add_amount(parser: ArgumentParser, what: str) -> None:
    parser.add_argument(
        "--amount",
        type=option_types.read_minor_units,
        metavar="MINOR",
        help=f"{what}; 4900 is $49.00",
    )


def _add_session_id(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument(
        "id",
        type=option_types.read_session_id,
        metavar="ID",
        help="the session's id; put -- before one that begins with a dash",
    )
    return parser


def _add_payment_id(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("id", metavar="ID", help="the payment's id")
    return parser
