"""`payment-smart-bot sessions`: the conversations as an operator sees them, always masked."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_entry import find_form_address
from payment_smart_bot.domain.conversation.fields import Fields
from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.domain.model.payment import Payment, RefundStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.entrypoints.command_line.application import needs_application
from payment_smart_bot.entrypoints.command_line.auditing import audit_deed
from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.command_line.output import (
    ask_to_go_on,
    describe_token,
    format_time,
    name_card,
    write_facts,
    write_indented,
    write_json,
    write_more,
    write_table,
)
from payment_smart_bot.entrypoints.http.merchant.session_views import (
    SessionList,
    build_session_created,
    build_session_detail,
    build_session_item,
)
from payment_smart_bot.entrypoints.http.shared.scope import hash_session_id

_MOST_PAYMENTS = 100


@needs_application
def create_session(application: Application, arguments: Namespace) -> Exit:
    """Begin a conversation about an amount, and write its id."""
    given = {
        "amount": arguments.amount,
        "currency": arguments.currency,
        "description": arguments.description,
        "customerEmail": arguments.email,
        "orderId": arguments.order,
        "saveCard": arguments.save_card,
        "customerId": arguments.customer,
        "once": arguments.once,
    }
    session = application.merchant.create_session(given)
    chat = application.settings.find_chat_address(session.id)
    if arguments.json:
        form = find_form_address(session, application.merchant.policy)
        write_json(build_session_created(session, form, chat))
        return Exit.DONE
    money = session.request.money
    amount = f"about {money.shown}" if money else "without an amount: the card is only saved"
    write(f"Session {session.id} begins, {amount}. It ends {format_time(session.expires_at)}.")
    if chat is not None:
        write(f"Its customer's chat: {chat}")
    return Exit.DONE


@needs_application
def list_sessions(application: Application, arguments: Namespace) -> Exit:
    """Write a page of sessions, newest first."""
    page = application.merchant.list_sessions(arguments.status, arguments.after, arguments.limit)
    if arguments.json:
        write_json(
            SessionList(
                [
                    build_session_item(session, application.merchant.policy.fields)
                    for session in page.items
                ],
                page.next,
            )
        )
        return Exit.DONE
    if not page.items:
        write(f"No such sessions in {application.settings.storage_name}.")
        return Exit.DONE
    heads = ("SESSION", "STATUS", "ASKS FOR", "DONE", "AMOUNT", "CREATED", "EXPIRES")
    write_table(
        heads, [_build_row(session, application.merchant.policy.fields) for session in page.items]
    )
    write_more(page.next)
    return Exit.DONE


@needs_application
def show_session(application: Application, arguments: Namespace) -> Exit:
    """Write everything that may be seen of a session, with its transcript."""
    session = application.merchant.show_session(arguments.id)
    payment = application.merchant.find_latest_payment(session.id)
    if arguments.json:
        write_json(build_session_detail(session, payment, application.merchant.policy.fields))
        return Exit.DONE
    write_facts(_list_facts(session, payment, application))
    if session.turns:
        write("\nTranscript")
    for turn in session.turns:
        write(f"  {format_time(turn.at)}")
        write_indented("Customer: ", turn.said.text)
        write_indented("Bot:      ", turn.replied)
    return Exit.DONE


@needs_application
def explain_session(application: Application, arguments: Namespace) -> Exit:
    """Write a timeline of a session and its payments, without what was said."""
    moments = application.merchant.explain_session(arguments.id)
    payments = application.merchant.list_payments(limit=_MOST_PAYMENTS, session_id=arguments.id)
    total = application.merchant.policy.fields.count(
        application.merchant.show_session(arguments.id)
    )
    rows = [
        (m.at, m.status.value, m.current_field or "-", _format_progress(m.done, total), "")
        for m in moments
    ]
    rows += [
        (at, "", "", "", what) for payment in payments.items for at, what in _list_moments(payment)
    ]
    rows.sort(key=lambda row: row[0])
    heads = ("TIME", "STATUS", "ASKS FOR", "DONE", "PAYMENT")
    write_table(heads, [(format_time(at), *rest) for at, *rest in rows])
    return Exit.DONE


@needs_application
def delete_session(application: Application, arguments: Namespace) -> Exit:
    """Ask, and erase a session."""
    application.merchant.show_session(arguments.id)
    question = f"Erase session {arguments.id} and its transcript?"
    end = ask_to_go_on(question, yes=arguments.yes, if_not="Nothing was erased.")
    if end is not None:
        return end
    subject = f"session {hash_session_id(arguments.id)}"
    with audit_deed(application, Action.DELETE_SESSION, subject):
        application.merchant.delete_session(arguments.id)
    write(f"Session {arguments.id} is erased. The record of its payment, if any, stays.")
    return Exit.DONE


def _list_moments(payment: Payment) -> Iterator[tuple[datetime, str]]:
    """Yield when what happened to a payment, without an amount or a name."""
    yield payment.confirmed_at, "confirmed"
    for decline in payment.declines:
        yield decline.at, f"declined: {decline.code}"
    if payment.settled_at is not None:
        status = "paid" if payment.status.took_money else payment.status.value
        if not payment.declines or payment.declines[-1].at != payment.settled_at:
            yield payment.settled_at, status
    for refund in payment.refunds:
        what = "asked for" if refund.status is RefundStatus.PENDING else refund.status.value
        yield refund.at, f"refund {what}"
    if payment.erased_at is not None:
        yield payment.erased_at, "person erased"


def _format_progress(done: int, total: int) -> str:
    return f"{done}/{total}"


def _build_row(session: Session, fields: Fields) -> tuple[str, ...]:
    money, ends = session.request.money, session.ends_at
    return (
        session.id,
        session.status.value,
        fields.find_current(session) or "-",
        _format_progress(fields.count_known(session), fields.count(session)),
        money.shown if money else "-",
        format_time(session.created_at),
        format_time(ends) if ends else "-",
    )


def _list_facts(
    session: Session, payment: Payment | None, application: Application
) -> list[tuple[str, str]]:
    fields, phrasebook = application.merchant.policy.fields, application.phrasebook
    current = fields.find_current(session)
    asks = f", asks for {current}" if current else ""
    expiry, money, ends = session.shown_expiry, session.request.money, session.ends_at
    progress = _format_progress(fields.count_known(session), fields.count(session))
    return [
        ("Session", session.id),
        ("Status", f"{session.status.value}{asks}, {progress} done"),
        ("Created", format_time(session.created_at)),
        ("Updated", format_time(session.updated_at)),
        ("Expires", format_time(ends) if ends else "not while its charge is open"),
        ("Amount", money.shown if money else "-"),
        ("Name", session.name or "-"),
        ("Card", name_card(session.shown_card, phrasebook)),
        ("Valid until", str(expiry) if expiry else "-"),
        ("Payment", _describe_payment(payment) if payment else "-"),
    ]


def _describe_payment(payment: Payment) -> str:
    return (
        f"{payment.id}, {payment.status.value}, confirmed {format_time(payment.confirmed_at)}, "
        f"token {describe_token(payment.token)}"
    )
