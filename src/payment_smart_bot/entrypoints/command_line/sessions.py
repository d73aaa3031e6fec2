"""`payment-smart-bot sessions`: what an operator sees of the conversations, always masked."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_form import form_address
from payment_smart_bot.domain.model.payment import Payment, RefundStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.wording import card
from payment_smart_bot.entrypoints.command_line.console import Exit, write
from payment_smart_bot.entrypoints.command_line.output import (
    asked,
    in_words,
    utc,
    write_facts,
    write_indented,
    write_json,
    write_more,
    write_table,
)
from payment_smart_bot.entrypoints.http.merchant.views import (
    SessionList,
    card_view,
    created_view,
    session_detail,
    session_item,
)

_MOST_PAYMENTS = 100


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
    }
    session = application.merchant.create(given)
    if arguments.json:
        write_json(created_view(session, form_address(session, application.merchant.policy)))
        return Exit.DONE
    money = session.request.money
    amount = f"about {money.shown}" if money else "without an amount: the card is only saved"
    write(f"Session {session.id} begins, {amount}. It ends {utc(session.expires_at)}.")
    return Exit.DONE


def list_sessions(application: Application, arguments: Namespace) -> Exit:
    """Write a page of sessions, the newest first."""
    page = application.merchant.page(arguments.status, arguments.after, arguments.limit)
    if arguments.json:
        write_json(SessionList([session_item(session) for session in page.items], page.next))
        return Exit.DONE
    if not page.items:
        write(f"No such sessions in {application.settings.kept_in}.")
        return Exit.DONE
    heads = ("SESSION", "STATUS", "ASKS FOR", "DONE", "AMOUNT", "CREATED", "EXPIRES")
    write_table(heads, [_row(session) for session in page.items])
    write_more(page.next)
    return Exit.DONE


def show_session(application: Application, arguments: Namespace) -> Exit:
    """Write all that may be seen of a session, its transcript included."""
    session = application.merchant.show(arguments.id)
    payment = application.merchant.payment_of(session.id)
    if arguments.json:
        write_json(session_detail(session, payment))
        return Exit.DONE
    write_facts(_facts(session, payment))
    if session.turns:
        write("\nTranscript")
    for turn in session.turns:
        write(f"  {utc(turn.at)}")
        write_indented("Customer: ", turn.said.text)
        write_indented("Bot:      ", turn.replied)
    return Exit.DONE


def explain_session(application: Application, arguments: Namespace) -> Exit:
    """Write when a session, and its payment, stood where, and nothing of what was said."""
    moments = application.merchant.explain(arguments.id)
    payments = application.merchant.payments(limit=_MOST_PAYMENTS, session_id=arguments.id)
    total = len(application.merchant.show(arguments.id).fields)
    rows = [
        (m.at, m.status.value, m.current_field or "-", _progress(m.done, total), "")
        for m in moments
    ]
    rows += [(at, "", "", "", what) for payment in payments.items for at, what in _moments(payment)]
    rows.sort(key=lambda row: row[0])
    heads = ("TIME", "STATUS", "ASKS FOR", "DONE", "PAYMENT")
    write_table(heads, [(utc(at), *rest) for at, *rest in rows])
    return Exit.DONE


def delete_session(application: Application, arguments: Namespace) -> Exit:
    """Erase a session, once that is confirmed."""
    application.merchant.show(arguments.id)
    question = f"Erase session {arguments.id} and its transcript?"
    end = asked(question, yes=arguments.yes, if_not="Nothing was erased.")
    if end is not None:
        return end
    application.merchant.delete(arguments.id)
    write(f"Session {arguments.id} is erased. The record of its payment, if any, stays.")
    return Exit.DONE


def _moments(payment: Payment) -> Iterator[tuple[datetime, str]]:
    """Yield what happened to a payment, without an amount or a name."""
    yield payment.confirmed_at, "confirmed"
    for decline in payment.declines:
        yield decline.at, f"declined: {decline.code}"
    if payment.settled_at is not None:
        status = "paid" if payment.status.took_money else payment.status.value
        if not payment.declines or payment.declines[-1].at != payment.settled_at:
            yield payment.settled_at, status
    for refund in payment.refunds:
        told = "asked for" if refund.status is RefundStatus.PENDING else refund.status.value
        yield refund.at, f"refund {told}"
    if payment.erased_at is not None:
        yield payment.erased_at, "person erased"


def _progress(done: int, total: int) -> str:
    return f"{done}/{total}"


def _row(session: Session) -> tuple[str, ...]:
    money, ends = session.request.money, session.ends_at
    return (
        session.id,
        session.status.value,
        session.current_field or "-",
        _progress(session.done, len(session.fields)),
        money.shown if money else "-",
        utc(session.created_at),
        utc(ends) if ends else "-",
    )


def _facts(session: Session, payment: Payment | None) -> list[tuple[str, str]]:
    asks = f", asks for {session.current_field}" if session.current_field else ""
    shown, money, ends = card_view(session), session.request.money, session.ends_at
    expiry = session.token.expiry if session.token else session.expiry
    progress = _progress(session.done, len(session.fields))
    return [
        ("Session", session.id),
        ("Status", f"{session.status.value}{asks}, {progress} done"),
        ("Created", utc(session.created_at)),
        ("Updated", utc(session.updated_at)),
        ("Expires", utc(ends) if ends else "not while its charge is open"),
        ("Amount", money.shown if money else "-"),
        ("Name", session.name or "-"),
        ("Card", card(shown.brand, shown.last4) if shown else "-"),
        ("Valid until", str(expiry) if expiry else "-"),
        ("Payment", _payment_in_words(payment) if payment else "-"),
    ]


def _payment_in_words(payment: Payment) -> str:
    return (
        f"{payment.id}, {payment.status.value}, confirmed {utc(payment.confirmed_at)}, "
        f"token {in_words(payment.token)}"
    )
