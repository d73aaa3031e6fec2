"""`payment-smart-bot payments`: the lasting records, and refunds."""

from argparse import Namespace
from collections.abc import Iterator
from getpass import getuser

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Intervention,
    Payment,
    PaymentStatus,
    Refund,
    RefundStatus,
    Risk,
)
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.protocols.refunding import (
    find_refund,
    key_for_the_rest,
    request_refund,
)
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.auditing import audit_deed
from payment_smart_bot.entrypoints.command_line.console import warn, write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.output import (
    ask_to_go_on,
    describe_token,
    format_time,
    name_card,
    write_facts,
    write_indented,
    write_json,
    write_line,
    write_more,
    write_table,
)
from payment_smart_bot.entrypoints.http.merchant.payment_views import (
    PaymentList,
    build_payment_record,
)
from payment_smart_bot.service.back_office.audit import describe_refunds
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.settlement import TURN


@needs_application
def list_payments(application: Application, arguments: Namespace) -> Exit:
    """Write a page of payments, those confirmed last first."""
    page = application.merchant.list_payments(
        arguments.after,
        arguments.limit,
        session_id=arguments.session,
        order_id=arguments.order,
        status=arguments.status,
    )
    if arguments.json:
        write_json(
            PaymentList([build_payment_record(payment) for payment in page.items], page.next)
        )
        return Exit.DONE
    if not page.items:
        write(f"No such payments in {application.settings.storage_name}.")
        return Exit.DONE
    heads = ("PAYMENT", "STATUS", "AMOUNT", "CARD", "CONFIRMED", "SESSION")
    write_table(heads, [_build_row(payment, application.phrasebook) for payment in page.items])
    write_more(page.next)
    return Exit.DONE


@needs_application
def show_payment(application: Application, arguments: Namespace) -> Exit:
    """Write everything that is kept of a payment."""
    payment = application.merchant.show_payment(arguments.id)
    if arguments.json:
        write_json(build_payment_record(payment))
        return Exit.DONE
    write_facts(_list_facts(payment, application.phrasebook))
    if payment.consent.shown:
        write("\nWhat the customer agreed to")
        write_indented("", payment.consent.shown)
    for title, lines in _list_histories(payment):
        write(f"\n{title}")
        for line in lines:
            write_line(f"    {line}")
    return Exit.DONE


@needs_application
def refund_payment(application: Application, arguments: Namespace) -> Exit:
    """Ask, give money back, and say what became of the refund."""
    if arguments.amount is not None and arguments.key is None:
        warn("Add --key: with the same key, a refund of a part is never made twice.")
        return Exit.USAGE
    payment = application.merchant.show_payment(arguments.id)
    key = arguments.key or key_for_the_rest(payment)
    requested = request_refund(
        payment, arguments.key, arguments.amount, application.merchant.clock(), arguments.reason
    )
    refund = _find_refund(requested, key)
    if requested is not payment:
        card = name_card(_find_card(payment), application.phrasebook)
        question = f"Refund {refund.money.shown} of payment {payment.id} to the {card}?"
        end = ask_to_go_on(question, yes=arguments.yes, if_not="Nothing was refunded.")
        if end is not None:
            return end
    refunding = application.refunds.refund(
        payment.id, arguments.amount, arguments.key, arguments.reason
    )
    perform = within(TURN.total_seconds(), application.effect_handler)
    with audit_deed(application, Action.REFUND, f"payment {payment.id}") as deed:
        refunded = run(refunding, perform)
        deed.details = describe_refunds(refunded, find_refund(refunded, key))
    return _report_refund(_find_refund(refunded, key))


@needs_application
def settle_payment(application: Application, arguments: Namespace) -> Exit:
    """Ask where something is given up, settle a payment, and say what became of it."""
    payment = application.merchant.show_payment(arguments.id)
    is_charging = payment.status is PaymentStatus.CHARGING
    if not is_charging and not payment.status.took_nothing:
        write(f"There is nothing to settle: this payment is {payment.status.value}.")
        return Exit.DONE
    if arguments.abandon and is_charging:
        question = f"Cancel payment {payment.id} at Stripe, unless it has succeeded there?"
        end = ask_to_go_on(question, yes=arguments.yes, if_not="Nothing was changed.")
        if end is not None:
            return end
    work = application.orphans.settle_by_hand(
        payment.id, getuser(), redact(arguments.note), abandon=arguments.abandon
    )
    with audit_deed(application, Action.SETTLE_BY_HAND, f"payment {payment.id}") as deed:
        settled = run(work, within(TURN.total_seconds(), application.effect_handler))
        deed.details = {"status": settled.status.value, "abandoned": str(arguments.abandon)}
    if settled.status is payment.status and not is_charging:
        write(f"This payment is {settled.status.value}, and Stripe says nothing else of it.")
        return Exit.DONE
    if settled.status is not PaymentStatus.CHARGING:
        write(f"This payment is {settled.status.value} now.")
        return Exit.DONE
    write("Stripe does not say what became of it, or it may still be paid: it stays open.")
    return Exit.UNFINISHED


def _list_histories(payment: Payment) -> Iterator[tuple[str, list[str]]]:
    if payment.declines:
        yield (
            "Declined",
            [f"{format_time(decline.at)}  {decline.code}" for decline in payment.declines],
        )
    if payment.refunds:
        yield "Refunds", [_format_refund(refund) for refund in payment.refunds]
    if payment.disputes:
        yield "Disputes", [_format_dispute(dispute) for dispute in payment.disputes]
    if payment.risks:
        yield "Warnings", [_format_risk(risk) for risk in payment.risks]
    if payment.interventions:
        yield "Outside of the chat", [_format_intervention(each) for each in payment.interventions]


def _format_refund(refund: Refund) -> str:
    why = f" ({refund.failure_reason})" if refund.failure_reason else ""
    became = f"{refund.status.value}{why}"
    if refund.reason:
        became += f", {refund.reason.value}"
    return f"{format_time(refund.at)}  {refund.money.shown}  {became}  key {refund.key}"


def _format_dispute(dispute: Dispute) -> str:
    said = f"{dispute.status}  {dispute.reason}  {dispute.id}"
    until = f"  answer by {format_time(dispute.due_by)}" if dispute.due_by else ""
    return f"{format_time(dispute.at)}  {dispute.money.shown}  {said}{until}"


def _format_risk(risk: Risk) -> str:
    return f"{format_time(risk.at)}  {risk.kind.value}  {risk.status}  {risk.reason}  {risk.id}"


def _format_intervention(made: Intervention) -> str:
    did = f"{made.by}: {made.did.value}, then {made.became.value}"
    return f"{format_time(made.at)}  {did}  {made.note.text}".rstrip()


def _find_refund(payment: Payment, key: str) -> Refund:
    refund = find_refund(payment, key)
    assert refund is not None  # noqa: S101 (it was put on record under this key)
    return refund


def _report_refund(refund: Refund) -> Exit:
    if refund.status is RefundStatus.SUCCEEDED:
        write(f"{refund.money.shown} is refunded.")
        return Exit.DONE
    if refund.status is RefundStatus.FAILED:
        why = f" ({refund.failure_reason})" if refund.failure_reason else ""
        warn(f"This refund failed{why}: nothing was given back. Try again with another --key.")
        return Exit.FAILED
    write(
        f"It is not known yet whether {refund.money.shown} went back. It is on record, and is "
        "followed up. The same command, with the same key, can be repeated: nothing is given back "
        "twice."
    )
    return Exit.UNFINISHED


def _find_card(payment: Payment) -> ShownCard | None:
    return payment.token.card if payment.token else None


def _build_row(payment: Payment, phrasebook: Phrasebook) -> tuple[str, ...]:
    money = payment.consent.money
    return (
        payment.id,
        payment.status.value,
        money.shown if money else "-",
        name_card(_find_card(payment), phrasebook),
        format_time(payment.confirmed_at),
        payment.session_id,
    )


def _list_facts(payment: Payment, phrasebook: Phrasebook) -> list[tuple[str, str]]:
    money, token, request = payment.consent.money, payment.token, payment.request
    refunded = (
        replace(money, amount=payment.amount_refunded)
        if money and payment.amount_refunded
        else None
    )
    return [
        ("Payment", payment.id),
        ("Session", payment.session_id),
        ("Status", payment.status.value),
        ("Amount", money.shown if money else "-"),
        ("Refunded", refunded.shown if refunded else "-"),
        ("Card", name_card(_find_card(payment), phrasebook)),
        ("Name", payment.cardholder or "-"),
        ("Token", describe_token(token)),
        ("PaymentIntent" if money else "SetupIntent", payment.intent_id or "-"),
        ("Customer", payment.customer_id or "-"),
        ("Card saved", "for later charges" if payment.has_saved_card else "no"),
        ("Order", request.order_id or "-"),
        ("Description", request.description or "-"),
        ("E-mail", request.customer_email or "-"),
        ("Confirmed", format_time(payment.confirmed_at)),
        ("Settled", format_time(payment.settled_at) if payment.settled_at else "-"),
        *([("Person erased", format_time(payment.erased_at))] if payment.erased_at else []),
    ]
