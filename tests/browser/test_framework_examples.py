"""The examples in React and Vue: built from their lock files, served, and paid through."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from tests.browser.page_server import free_port
from tests.browser.shop import KEY, open_shop
from tests.browser.visit import Open
from tests.browser.web_chat import WebChat

from payment_smart_bot.adapters.signatures import sign

EXAMPLES = Path(__file__).parents[2] / "examples"
FOLDERS = ("merchant-server", "react", "vue")
SECRET = "a-secret-of-32-characters-or-more"
PAID = "Thank you. We send it as soon as our server hears of the payment."
pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here"),
]


@contextmanager
def started(folder: Path, port: int, bot: str) -> Iterator[subprocess.Popen[str]]:
    """Start an example by its one command; npm, the build and the server end together."""
    environ = {
        **os.environ,
        "PORT": str(port),
        "PAYMENT_BOT_URL": bot,
        "VITE_PAYMENT_BOT_URL": bot,
        "MERCHANT_API_KEY": KEY,
        "MERCHANT_WEBHOOK_SECRET": SECRET,
    }
    with subprocess.Popen(
        ["npm", "start"],  # noqa: S607 - where npm is, is for the machine to say
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            assert any("The shop is at" in line for line in process.stdout), "it did not start"
            yield process
        finally:
            os.killpg(process.pid, signal.SIGTERM)


@pytest.mark.parametrize("framework", ["react", "vue"])
def test_a_customer_pays_in_a_shop_made_with(
    framework: str, tmp_path: Path, open_page: Open
) -> None:
    """Under the strict policy of the merchant's server: one script-src and one frame-src more."""
    ignored = shutil.ignore_patterns("node_modules", "dist")
    for folder in FOLDERS:
        shutil.copytree(EXAMPLES / folder, tmp_path / folder, ignore=ignored)
    subprocess.run(["npm", "ci", "--silent"], cwd=tmp_path / framework, check=True)  # noqa: S607
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with (
        open_shop(tmp_path / "s.sqlite3", FRAME_ANCESTORS=address) as bot,
        started(tmp_path / framework, port, bot.address),
    ):
        visit = open_page(address)
        visit.page.get_by_role("button", name="Pay $49.00").click()
        chat = WebChat(visit.page.frame_locator("payment-chat iframe"))
        chat.type_card()
        chat.button("Pay $49.00").click()
        chat.expect_result("✓ Paid $49.00")
        expect(visit.page.get_by_role("status")).to_have_text(PAID)
        check_webhook(address)


def check_webhook(address: str) -> None:
    """Check that the merchant's server takes what is signed, and nothing else."""
    body = b'{"type":"payment.paid","payment":{"orderId":"A-1049"}}'
    now = datetime.now(UTC)
    late = now - timedelta(minutes=6)
    assert post(address, body, sign(body, SECRET, now)) == 200
    for signature in (
        "",
        "t=x,v1=é",
        sign(b"{}", SECRET, now),
        sign(body, "another", now),
        sign(body, SECRET, late),
    ):
        assert post(address, body, signature) == 400, signature


def post(address: str, body: bytes, signature: str) -> int:
    headers: dict[str, Any] = {"Webhook-Signature": signature.encode("latin-1")}
    return httpx.post(f"{address}/webhook", content=body, headers=headers).status_code


def test_the_merchants_side_is_forty_lines() -> None:
    """Somebody has to read it before they copy it; imports and docstrings are not counted."""
    lines = map(str.strip, (EXAMPLES / "merchant-server" / "server.py").read_text().splitlines())
    code = [line for line in lines if line and not line.startswith(("import", "from", '"""'))]
    assert len(code) <= 40
