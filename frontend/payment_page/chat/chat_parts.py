"""The parts of the customer's page, each drawn from where the conversation stands.

What a person or the bot has said is drawn as plain text, never as HTML or Markdown.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from payment_page import phrases
from payment_page.amounts import escape_markdown, format_amount, name_brand
from payment_page.chat.answers import Answer, Offer, Payment, Summary
from payment_page.chat.conversation import Conversation
from payment_page.chat.receipt import build_receipt, name_file
from payment_page.chat.talk import Talk
from payment_page.chat.test_cards import TEST_CARDS, build_details
from payment_page.connection import is_test_mode

_FORM_HEIGHT: Final = 560
_FIELDS_OF_A_CHAT: Final = 4
"""How many fields there are if the card is typed in the chat; our card form has fewer."""


def draw_head(conversation: Conversation, now: datetime) -> None:
    """Draw the title, where the conversation stands, its progress, and the time left."""
    offer = conversation.answer.offer if conversation.answer else None
    _draw_offer(offer)
    answer, status = conversation.answer, phrases.STATUS[conversation.stage]
    minutes = conversation.count_minutes_left(now)
    if answer is None:
        st.caption(status)
        return
    if minutes is not None:
        status += f" · {_format_time_left(minutes)}"
    done = f"{answer.done} of {answer.total} details"
    st.progress(min(1.0, answer.done / max(1, answer.total)), text=f"{done} · {status}")


def _draw_offer(offer: Offer | None) -> None:
    """Draw who is paid, how much, and for what; what they are called is text, never Markdown."""
    if offer is None or offer.merchant is None:
        st.title("Pay by card", anchor=False)
    else:
        st.title(escape_markdown(offer.merchant), anchor=False)
    if offer is None:
        return
    order = f"Order {offer.order_id}" if offer.order_id else None
    about = " · ".join(filter(None, (offer.shown, offer.description, order)))
    if about:
        st.text(about)


def _format_time_left(minutes: int) -> str:
    if minutes < 1:
        return "less than a minute left"
    return f"{minutes} minute{'' if minutes == 1 else 's'} left"


def draw_lines(conversation: Conversation) -> None:
    """Draw what was said; what is to be confirmed stands in the summary beneath, and only there."""
    summary = conversation.answer.summary if conversation.answer else None
    if not conversation.lines:
        with _open_message(by_customer=False):
            st.text(phrases.GREETING)
    for place, line in enumerate(conversation.lines, 1):
        is_last = place == len(conversation.lines)
        text = line.text.replace(summary.shown, "").strip() if summary and is_last else line.text
        if text:
            with _open_message(by_customer=line.by_customer):
                st.text(text)


def _open_message(*, by_customer: bool) -> DeltaGenerator:
    if by_customer:
        return st.chat_message("user", avatar=":material/person:")
    return st.chat_message("assistant", avatar=":material/chat:")


@contextmanager
def draw_waiting(messages: int) -> Iterator[Callable[[str], object]]:
    """Draw placeholders while the block runs; yield a function that draws a sentence beside them.

    Each message under way has a placeholder, because what was typed is not shown.
    """
    for _ in range(messages):
        with _open_message(by_customer=True):
            st.text("…")
    waiting = phrases.WRITING if messages else phrases.CHECKING
    with _open_message(by_customer=False), st.spinner(waiting):
        yield st.empty().text


def draw_controls(talk: Talk) -> None:
    """Draw what can be done now."""
    conversation = talk.conversation
    if conversation.notice is not None:
        st.warning(conversation.notice)
    if conversation.trouble is not None:
        _draw_trouble(talk, conversation.trouble)
        return
    answer = conversation.answer
    if answer is not None and answer.summary is not None:
        _draw_summary(talk, answer.summary)
    elif answer is not None and answer.payment is not None and conversation.is_over:
        _draw_receipt(conversation, answer.payment)
    elif answer is not None and answer.action_url is not None and conversation.is_waiting:
        _draw_elsewhere(talk, answer.action_url)
    elif answer is not None and answer.card_form is not None:
        _draw_form(answer.card_form)
    _draw_buttons(talk)


def _draw_trouble(talk: Talk, why: str) -> None:
    st.error(why)
    st.button("Try again", type="primary", on_click=talk.try_again)


def _draw_summary(talk: Talk, summary: Summary) -> None:
    with st.container(border=True, key="summary"):
        _draw_amount(summary.amount, summary.currency)
        _draw_card(summary.brand, summary.last4, summary.expiry)
        st.text(summary.name)
        _draw_agreement(summary, talk.conversation.answer)
        with st.container(horizontal=True):
            _draw_button(talk, "Confirm", phrases.CONFIRM, primary=True)
            _draw_changes(talk)
            _draw_button(talk, "Cancel", phrases.CANCEL)


def _draw_agreement(summary: Summary, answer: Answer | None) -> None:
    """Draw what confirming means, in the bot's words, and the terms as a link."""
    terms = answer.offer.terms_url if answer and answer.offer else None
    for line in summary.shown.splitlines():
        if line.startswith(phrases.AGREEMENT) and not (terms and terms in line):
            st.text(line)
    if terms:
        st.link_button(phrases.TERMS, terms, type="tertiary")


def _draw_changes(talk: Talk) -> None:
    answer = talk.conversation.answer
    typed = answer is None or answer.total == _FIELDS_OF_A_CHAT
    with st.popover("Change…"):
        for label, text in phrases.CHANGES if typed else phrases.CHANGES_BY_FORM:
            _draw_button(talk, label, text)


def _draw_amount(amount: int | None, currency: str | None) -> None:
    if amount is None or currency is None:
        st.subheader("Save this card", anchor=False)
        st.text("Nothing is charged.")
    else:
        st.subheader(escape_markdown(format_amount(amount, currency)), anchor=False)


def _draw_card(brand: str, last4: str, expiry: str | None = None) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.badge(name_brand(brand), color="blue")
        st.text(f"•••• {last4}" + (f"   valid until {expiry}" if expiry else ""))


def _draw_receipt(conversation: Conversation, payment: Payment) -> None:
    at = conversation.finished_at or datetime.now(UTC)
    with st.container(border=True, key="receipt"):
        _draw_amount(payment.amount, payment.currency)
        _draw_card(payment.brand, payment.last4)
        st.download_button(
            "Download the receipt",
            build_receipt(payment, at),
            name_file(at),
            "text/plain",
            on_click="ignore",
        )


def _draw_elsewhere(talk: Talk, url: str) -> None:
    sentence, label = phrases.ELSEWHERE[talk.conversation.stage]
    with st.container(border=True, key="elsewhere"):
        st.text(sentence)
        with st.container(horizontal=True):
            st.link_button(label, url, type="primary")
            _draw_button(talk, "Cancel", phrases.CANCEL)


def _draw_form(url: str) -> None:
    with st.container(border=True, key="form"):
        st.iframe(url, height=_FORM_HEIGHT, alt="Secure form for your card")
        st.link_button("Open the form in a tab of its own", url)


def _draw_buttons(talk: Talk) -> None:
    conversation = talk.conversation
    with st.container(horizontal=True):
        if conversation.stage in {"new", "cancelled"}:
            for label, text in phrases.QUICK_STARTS:
                _draw_button(talk, label, text)
        if conversation.asks_for_card and is_test_mode():
            _draw_test_cards(talk)
        if talk.can_start_over:
            st.button("Start over", on_click=talk.start_over, args=(len(conversation.lines),))


def _draw_test_cards(talk: Talk) -> None:
    with st.popover("Test cards"):
        st.text("No real card works here. Nobody's money is behind these.")
        for label, number, code in TEST_CARDS:
            text = build_details(number, code, datetime.now(UTC).date())
            _draw_button(talk, f"{label} ({number[-4:]})", text, is_repeatable=False)


def _draw_button(
    talk: Talk, label: str, text: str, *, primary: bool = False, is_repeatable: bool = True
) -> None:
    """Draw a button that sends a text in the customer's place."""
    st.button(
        label,
        type="primary" if primary else "secondary",
        on_click=talk.press,
        args=(text, len(talk.conversation.lines)),
        kwargs={"is_repeatable": is_repeatable},
    )
