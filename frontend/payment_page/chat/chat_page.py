"""The customer's page: the conversation, where it stands, and what can be done now.

A run of the page draws what is known, with placeholders for messages under way. It then sends and
looks up what is due, and runs again if there was anything.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

import streamlit as st

from payment_page.chat import browser_memory
from payment_page.chat.chat_parts import draw_controls, draw_head, draw_lines, draw_waiting
from payment_page.chat.conversation import Conversation
from payment_page.chat.customer_api import HttpCustomerApi
from payment_page.chat.talk import Talk
from payment_page.connection import connect
from payment_page.dress import dress

TALK: Final = "talk"
"""The key in a tab's state of its conversation."""

_TYPED: Final = "typed"
_LONGEST_MESSAGE: Final = 2000
_WATCH_EVERY: Final = timedelta(seconds=2.5)
_CLOCK_EVERY: Final = timedelta(seconds=20)


def show() -> None:
    """Draw the page."""
    dress()
    talk: Talk | None = st.session_state.get(TALK)
    if talk is None:
        memory = browser_memory.recall()
        if memory is None:
            return
        st.session_state[TALK] = Talk(HttpCustomerApi(connect()), memory)
        st.rerun()  # the tab's memory can be drawn only once in a run
    st.chat_input(
        "Type your message",
        key=_TYPED,
        max_chars=_LONGEST_MESSAGE,
        submit_mode="disable",  # Streamlit would drop the first of two messages in a run
        on_submit=_take_typed,
        args=(talk,),
    )
    with talk.lock:  # the next run of this tab waits here for a message under way
        _draw(talk)


def _take_typed(talk: Talk) -> None:
    talk.say(st.session_state[_TYPED])


def _draw(talk: Talk) -> None:
    conversation, drawn_at = talk.conversation, datetime.now(UTC)
    offer = conversation.answer.offer if conversation.answer else None
    if offer and offer.merchant:
        st.set_page_config(page_title=f"Pay {offer.merchant}")
    with st.container(key="head"):
        draw_head(conversation, drawn_at)
    lines = conversation.lines
    talk.hear(browser_memory.keep(talk.memory, lines[-1].text if lines else ""))
    draw_lines(conversation)
    if talk.is_busy:
        with draw_waiting(talk.outgoing_count) as tell:
            talk.work(tell)
        st.rerun()
    draw_controls(talk)
    # Fragments come last: Streamlit may leave one out of a run, and moves up what follows it.
    st.fragment(_count)(talk)
    if conversation.must_be_watched:
        st.fragment(_watch, run_every=_WATCH_EVERY)(talk)
    else:
        st.fragment(_tick, run_every=_CLOCK_EVERY)(conversation, drawn_at)


def _count(talk: Talk) -> None:
    if talk.is_busy:
        st.rerun()  # the tab sent a message and its number at once, and Streamlit ran only one
    browser_memory.count(talk.tries)


def _watch(talk: Talk) -> None:
    with talk.lock:
        moved = talk.watch()
    if moved:
        st.rerun()


def _tick(conversation: Conversation, drawn_at: datetime) -> None:
    left = conversation.count_minutes_left
    if left(datetime.now(UTC)) != left(drawn_at):
        st.rerun()
