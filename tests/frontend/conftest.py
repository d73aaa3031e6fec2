"""The pages without a browser: Streamlit's AppTest, over the bot's own API on a socket."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from payment_page.chat.chat_page import TALK
from payment_page.chat.customer_api import HttpCustomerApi
from payment_page.chat.talk import Memory, Talk
from payment_page.http_api import HttpApi
from payment_page.settings import Settings
from payment_smart_bot.bootstrap import build
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_local_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import read_settings

KEY = "the-merchants-own-key"
APP = Path(__file__).parents[2] / "frontend" / "app.py"
NOTHING = Memory()


@contextmanager
def serving_bot(folder: Path, **more: str) -> Iterator[str]:
    """Serve a bot that takes 49 dollars; give its address."""
    settings = read_settings(
        {
            "SESSION_DATABASE": str(folder / "bot.sqlite3"),
            "PAYMENT_AMOUNT": "4900",
            "MERCHANT_API_KEY": KEY,
            "RATE_LIMIT_PER_MINUTE": "0",
            **more,
        }
    )
    with (
        closing(listen("127.0.0.1", 0)) as listener,
        closing(build(settings.with_local_address(find_local_address(listener)))) as application,
        serve_in_thread(create_app(application), listener),
    ):
        yield find_local_address(listener)


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a bot, and have the pages use it."""
    with (
        serving_bot(tmp_path_factory.mktemp("bot")) as address,
        pytest.MonkeyPatch.context() as environ,
    ):
        environ.setenv("PAYMENT_BOT_API_ENDPOINT", f"{address}/chat")
        yield address


@pytest.fixture
def merchant(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        yield client


def open_chat(base_url: str, memory: Memory = NOTHING) -> AppTest:
    """Open the customer's page in a tab that remembers this: AppTest runs no JavaScript."""
    st.cache_data.clear()
    page = AppTest.from_file(str(APP), default_timeout=10)
    page.session_state[TALK] = Talk(HttpCustomerApi(HttpApi(Settings(base_url))), memory)
    return page.run()


def said(page: AppTest) -> list[str]:
    """Return what the messages on the page say."""
    return [text.value for message in page.chat_message for text in message.text]


def press(page: AppTest, label: str) -> AppTest:
    (button,) = [each for each in page.button if each.label == label]
    return button.click().run()


def labels(page: AppTest) -> list[str]:
    return [button.label for button in page.button]


def say(page: AppTest, text: str) -> AppTest:
    return page.chat_input[0].set_value(text).run()
