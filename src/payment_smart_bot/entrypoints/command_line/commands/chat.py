"""`payment-smart-bot chat`: a conversation in the terminal, or through a pipe."""

from argparse import Namespace

from payment_smart_bot.entrypoints.command_line.console import (
    suppress_echo,
    treat_sigterm_as_interrupt,
)
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit


def chat(arguments: Namespace) -> Exit:
    """Hold a conversation, and return how it ended."""
    with treat_sigterm_as_interrupt(), suppress_echo():
        # Imported with the echo off: digits typed during these 140 ms must not be shown either.
        from payment_smart_bot.entrypoints.command_line.conversation.holding import (
            hold_conversation,
        )

        return hold_conversation(arguments.session)
