"""The customer's page: the conversation, where it stands, and what can be done now.

A run of the page draws what is known, with a place for what is under way; sends and looks up what
there is; and, if there was any, runs again.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import streamlit as st

from payment_page import browser_memory
from payment_page.chat_parts import draw_controls, draw_head, draw_lines, under_way
from payment_page.connection import connect
from payment_page.customer_api import HttpCustomerApi
from payment_page.dress import dress
from payment_page.talk import Talk

TALK: Final = "talk"
"""Where a tab's state keeps its conversation."""

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
        st.rerun()  # the tab's memory can be drawn once in a run
    st.chat_input(
        "Type your message",
        key=_TYPED,
        max_chars=_LONGEST_MESSAGE,
        submit_mode="disable",  # of two messages in one run, Streamlit would drop the first
        on_submit=_take_typed,
        args=(talk,),
    )
    with talk.lock:  # of a tab whose message is under way, the next run waits here for the answer
        _draw(talk)


def _take_typed(talk: Talk) -> None:
    talk.say(st.session_state[_TYPED])


def _draw(talk: Talk) -> None:
    conversation = talk.conversation
    drawing = _Drawing()
    # Not inside any container: after such a fragment, Streamlit would draw the next run in there.
    st.fragment(_head, run_every=_CLOCK_EVERY)(talk)
    st.fragment(_keep)(talk, drawing)
    drawing.is_whole = False
    draw_lines(conversation)
    if talk.busy:
        with under_way(talk.sending) as tell:
            talk.work(tell)
        st.rerun()
    draw_controls(talk)
    if conversation.goes_on_elsewhere:
        st.fragment(_watch, run_every=_WATCH_EVERY)(talk)


@dataclass
class _Drawing:
    """Whether the whole page is being drawn, and not a part of it alone."""

    is_whole: bool = True


def _keep(talk: Talk, drawing: _Drawing) -> None:
    if talk.busy and not drawing.is_whole:
        st.rerun()  # the tab has sent a message with its number, and Streamlit runs one of both
    lines = talk.conversation.lines
    answers = None if talk.busy else talk.tries
    browser_memory.keep(talk.to_remember, lines[-1].text if lines else "", answers)


def _head(talk: Talk) -> None:
    with st.container(key="head"):
        draw_head(talk.conversation, datetime.now(UTC))


def _watch(talk: Talk) -> None:
    with talk.lock:
        moved = talk.watch()
    if moved:
        st.rerun()
