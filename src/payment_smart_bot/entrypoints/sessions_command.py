"""`payment-smart-bot sessions`: what an operator sees of the conversations, always masked."""

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.session import Field, Payment, Session, Token
from payment_smart_bot.domain.wording import card
from payment_smart_bot.entrypoints.console import Exit, has_terminal, warn, write

_LABEL_WIDTH: Final = 13
_Json = Mapping[str, object]


def list_sessions(application: Application, arguments: Namespace) -> Exit:
    """Write a page of sessions, the newest first."""
    page = application.merchant.page(arguments.status, arguments.after, arguments.limit)
    if arguments.json:
        _write_json({"items": [_brief(session) for session in page.items], "next": page.next})
        return Exit.DONE
    if not page.items:
        write(f"No such sessions in {application.settings.database.absolute()}.")
        return Exit.DONE
    heads = ("SESSION", "STATUS", "ASKS FOR", "DONE", "CREATED", "EXPIRES")
    _write_table(heads, [_row(session) for session in page.items])
    if page.next:
        write(f"\nThere are more: repeat the command with --after {page.next}")
    return Exit.DONE


def show_session(application: Application, arguments: Namespace) -> Exit:
    """Write all that may be seen of a session, its transcript included."""
    session = application.merchant.show(arguments.id)
    payment = application.merchant.payment_of(session.id)
    if arguments.json:
        _write_json(_in_full(session, payment))
        return Exit.DONE
    for label, value in _facts(session, payment):
        write(f"{label:<{_LABEL_WIDTH}}{value}")
    if session.turns:
        write("\nTranscript")
    for turn in session.turns:
        write(f"  {utc(turn.at)}")
        _write_indented("Customer: ", turn.said.text)
        _write_indented("Bot:      ", turn.replied)
    return Exit.DONE


def explain_session(application: Application, arguments: Namespace) -> Exit:
    """Write when a session stood where, and nothing of what was said."""
    moments = application.merchant.explain(arguments.id)
    rows = [
        (utc(at.at), at.status.value, at.current_field or "-", _progress(at.done)) for at in moments
    ]
    _write_table(("TIME", "STATUS", "ASKS FOR", "DONE"), rows)
    return Exit.DONE


def delete_session(application: Application, arguments: Namespace) -> Exit:
    """Erase a session, once that is confirmed."""
    application.merchant.show(arguments.id)
    if not arguments.yes:
        if not has_terminal():
            warn("Add --yes to erase a session: there is no terminal to ask on.")
            return Exit.USAGE
        if not _confirmed(f"Erase session {arguments.id} and its transcript? [y/N] "):
            write("Nothing was erased.")
            return Exit.DONE
    application.merchant.delete(arguments.id)
    write(f"Session {arguments.id} is erased. The record of its payment, if any, stays.")
    return Exit.DONE


def _confirmed(question: str) -> bool:
    write(question, end="")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def utc(at: datetime) -> str:
    """Return a time as RFC 3339 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _progress(done: int) -> str:
    return f"{done}/{len(Field)}"


def _row(session: Session) -> tuple[str, ...]:
    return (
        session.id,
        session.status.value,
        session.current_field or "-",
        _progress(session.done),
        utc(session.created_at),
        utc(session.expires_at),
    )


def _facts(session: Session, payment: Payment | None) -> list[tuple[str, str]]:
    asks = f", asks for {session.current_field}" if session.current_field else ""
    brand, last4 = _card(session)
    expiry = session.token.expiry if session.token else session.expiry
    return [
        ("Session", session.id),
        ("Status", f"{session.status.value}{asks}, {_progress(session.done)} done"),
        ("Created", utc(session.created_at)),
        ("Updated", utc(session.updated_at)),
        ("Expires", utc(session.expires_at)),
        ("Name", session.name or "-"),
        ("Card", card(brand, last4) if brand and last4 else "-"),
        ("Valid until", str(expiry) if expiry else "-"),
        ("Payment", _payment_in_words(payment) if payment else "-"),
    ]


def _payment_in_words(payment: Payment) -> str:
    mode = "live" if payment.token.livemode else "test"
    return (
        f"{payment.id}, {payment.status.value} {utc(payment.confirmed_at)}, "
        f"token {payment.token.id} ({mode} mode)"
    )


def _card(session: Session) -> tuple[str, str] | tuple[None, None]:
    if session.token is not None:
        return session.token.brand, session.token.last4
    if session.card is not None:
        return session.card.brand.name, session.card.last4
    return None, None


def _brief(session: Session) -> dict[str, object]:
    return {
        "sessionId": session.id,
        "status": session.status.value,
        "currentField": session.current_field,
        "progress": {"done": session.done, "total": len(Field)},
        "createdAt": utc(session.created_at),
        "updatedAt": utc(session.updated_at),
        "expiresAt": utc(session.expires_at),
    }


def _in_full(session: Session, payment: Payment | None) -> _Json:
    brand, last4 = _card(session)
    expiry = session.token.expiry if session.token else session.expiry
    return {
        **_brief(session),
        "name": session.name,
        "card": {"brand": brand, "last4": last4} if brand else None,
        "expiry": str(expiry) if expiry else None,
        "payment": _payment_json(payment) if payment else None,
        "transcript": [
            {"at": utc(turn.at), "said": turn.said.text, "replied": turn.replied}
            for turn in session.turns
        ],
    }


def _payment_json(payment: Payment) -> _Json:
    token: Token = payment.token
    return {
        "id": payment.id,
        "status": payment.status.value,
        "confirmedAt": utc(payment.confirmed_at),
        "token": token.id,
        "brand": token.brand,
        "last4": token.last4,
        "livemode": token.livemode,
    }


def _write_json(value: _Json) -> None:
    write(json.dumps(value, indent=2, ensure_ascii=False))


def _write_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        write("  ".join(cells).rstrip())


def _write_indented(who: str, text: str) -> None:
    for line in text.splitlines() or [""]:
        write(f"    {who}{line}")
        who = " " * len(who)
