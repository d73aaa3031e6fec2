"""`payment-smart-bot erase`: erase one person's data at their request."""

from argparse import Namespace

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.auditing import audit_deed
from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.output import ask_to_go_on
from payment_smart_bot.service.back_office.audit import describe_erasure
from payment_smart_bot.service.back_office.erasure import Person


@needs_application
def erase_person(application: Application, arguments: Namespace) -> Exit:
    """Ask, erase a person's data, and say how much was erased."""
    end = ask_to_go_on(
        "Erase this person's conversations, and what says whose their payments are?",
        yes=arguments.yes,
        if_not="Nothing was erased.",
    )
    if end is not None:
        return end
    person = Person(arguments.email, arguments.session, arguments.payment)
    with audit_deed(application, Action.ERASE_PERSON) as deed:
        erased = application.erasure.erase(person)
        deed.details = describe_erasure(person, erased)
    write(
        f"Sessions erased: {erased.sessions}. Payments without the person now: {erased.payments}."
    )
    return Exit.DONE
