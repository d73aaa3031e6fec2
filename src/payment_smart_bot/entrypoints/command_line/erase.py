"""`payment-smart-bot erase`: erase one person's data, on their request."""

from argparse import Namespace

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.console import Exit, write
from payment_smart_bot.entrypoints.command_line.output import asked
from payment_smart_bot.service.erasure import Person


def erase(application: Application, arguments: Namespace) -> Exit:
    """Erase a person's data, once that is confirmed, and say how much it was."""
    end = asked(
        "Erase this person's conversations, and what says whose their payments are?",
        yes=arguments.yes,
        if_not="Nothing was erased.",
    )
    if end is not None:
        return end
    person = Person(arguments.email, arguments.session, arguments.payment)
    erased = application.erasure.erase(person)
    write(
        f"Sessions erased: {erased.sessions}. Payments without the person now: {erased.payments}."
    )
    return Exit.DONE
