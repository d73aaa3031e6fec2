"""`payment-smart-bot payments`: the lasting records, and giving money back."""

from argparse import Namespace
from collections.abc import Iterator

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.payment import Dispute, Payment, Refund, RefundStatus
from payment_smart_bot.domain.protocols.refunding import asked as refund_asked
from payment_smart_bot.domain.protocols.refunding import key_of_the_whole, refund_of
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.console import Exit, warn, write
from payment_smart_bot.entrypoints.command_line.output import (
    asked,
    card_of,
    in_words,
    utc,
    write_facts,
    write_indented,
    write_json,
    write_more,
    write_table,
)
from payment_smart_bot.entrypoints.http.merchant.views import PaymentList, payment_record
from payment_smart_bot.service.performing import run, within
from payment_smart_bot.service.settlement import TURN


def list_payments(application: Application, arguments: Namespace) -> Exit:
    """Write a page of payments, the latest confirmed first."""
    page = application.merchant.payments(
        arguments.after, arguments.limit, session_id=arguments.session, status=arguments.status
    )
    if arguments.json:
        write_json(PaymentList([payment_record(payment) for payment in page.items], page.next))
        return Exit.DONE
    if not page.items:
        write(f"No such payments in {application.settings.kept_in}.")
        return Exit.DONE
    heads = ("PAYMENT", "STATUS", "AMOUNT", "CARD", "CONFIRMED", "SESSION")
    write_table(heads, [_row(payment) for payment in page.items])
    write_more(page.next)
    return Exit.DONE


def show_payment(application: Application, arguments: Namespace) -> Exit:
    """Write all that is kept of a payment."""
    payment = application.merchant.payment(arguments.id)
    if arguments.json:
        write_json(payment_record(payment))
        return Exit.DONE
    write_facts(_facts(payment))
    if payment.consent.shown:
        write("\nWhat the customer agreed to")
        write_indented("", payment.consent.shown)
    for title, lines in _histories(payment):
        write(f"\n{title}")
        for line in lines:
            write(f"    {line}")
    return Exit.DONE


def refund_payment(application: Application, arguments: Namespace) -> Exit:
    """Give money back, once that is confirmed, and say what became of it."""
    if arguments.amount is not None and arguments.key is None:
        warn("Add --key: with the same key, a refund of a part is never made twice.")
        return Exit.USAGE
    payment = application.merchant.payment(arguments.id)
    key = arguments.key or key_of_the_whole(payment)
    wanted = refund_asked(payment, arguments.key, arguments.amount, application.merchant.clock())
    refund = _refund(wanted, key)
    if wanted is not payment:
        on = card_of(payment)
        question = f"Refund {refund.money.shown} of payment {payment.id} to the {on}?"
        end = asked(question, yes=arguments.yes, if_not="Nothing was refunded.")
        if end is not None:
            return end
    refunding = application.refunds.refund(payment.id, arguments.amount, arguments.key)
    perform = within(TURN.total_seconds(), application.performer)
    return _told(_refund(run(refunding, perform), key))


def _histories(payment: Payment) -> Iterator[tuple[str, list[str]]]:
    if payment.declines:
        yield "Declined", [f"{utc(decline.at)}  {decline.code}" for decline in payment.declines]
    if payment.refunds:
        yield "Refunds", [_refund_line(refund) for refund in payment.refunds]
    if payment.disputes:
        yield "Disputes", [_dispute_line(dispute) for dispute in payment.disputes]


def _refund_line(refund: Refund) -> str:
    return f"{utc(refund.at)}  {refund.money.shown}  {refund.status.value}  key {refund.key}"


def _dispute_line(dispute: Dispute) -> str:
    said = f"{dispute.status}  {dispute.reason}  {dispute.id}"
    return f"{utc(dispute.at)}  {dispute.money.shown}  {said}"


def _refund(payment: Payment, key: str) -> Refund:
    refund = refund_of(payment, key)
    assert refund is not None  # noqa: S101 (it was put on record under this key)
    return refund


def _told(refund: Refund) -> Exit:
    if refund.status is RefundStatus.SUCCEEDED:
        write(f"{refund.money.shown} is refunded.")
        return Exit.DONE
    if refund.status is RefundStatus.FAILED:
        warn("Stripe refused this refund: nothing was given back. Try again with another --key.")
        return Exit.FAILED
    write(
        f"It is not known yet whether {refund.money.shown} went back. It is on record, and is "
        "followed up. The same command, with the same key, can be repeated: nothing is given back "
        "twice."
    )
    return Exit.UNFINISHED


def _row(payment: Payment) -> tuple[str, ...]:
    money = payment.consent.money
    return (
        payment.id,
        payment.status.value,
        money.shown if money else "-",
        card_of(payment),
        utc(payment.confirmed_at),
        payment.session_id,
    )


def _facts(payment: Payment) -> list[tuple[str, str]]:
    money, token, request = payment.consent.money, payment.token, payment.request
    refunded = replace(money, amount=payment.refunded) if money and payment.refunded else None
    return [
        ("Payment", payment.id),
        ("Session", payment.session_id),
        ("Status", payment.status.value),
        ("Amount", money.shown if money else "-"),
        ("Refunded", refunded.shown if refunded else "-"),
        ("Card", card_of(payment)),
        ("Name", payment.cardholder or "-"),
        ("Token", in_words(token)),
        ("PaymentIntent" if money else "SetupIntent", payment.intent_id or "-"),
        ("Customer", payment.customer_id or "-"),
        ("Card saved", "for later charges" if payment.card_saved else "no"),
        ("Order", request.order_id or "-"),
        ("Description", request.description or "-"),
        ("E-mail", request.customer_email or "-"),
        ("Confirmed", utc(payment.confirmed_at)),
        ("Settled", utc(payment.settled_at) if payment.settled_at else "-"),
        *([("Person erased", utc(payment.erased_at))] if payment.erased_at else []),
    ]
