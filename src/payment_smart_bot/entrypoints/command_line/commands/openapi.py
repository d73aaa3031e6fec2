"""`payment-smart-bot openapi`: the OpenAPI document, without a server."""

import json
import sys
from argparse import Namespace

from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.operations import list_operations


def print_document(arguments: Namespace) -> Exit:
    """Print the document of a server that takes cards in the given way."""
    operations = list_operations(EntryMode(arguments.card_entry))
    document = build_document(operations, arguments.server)
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    return Exit.DONE
