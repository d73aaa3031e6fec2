"""The receivers in examples/: each takes a signed notice once, and no other."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
from tests.docs.pages import ROOT

from payment_smart_bot.adapters.merchant_endpoint import SignedEndpoint

RECEIVERS = ("standard_library.py", "with_flask.py", "with_fastapi.py")
SECRET = "whsec_of_the_shop"
PATIENCE = 60.0
PAID = {"id": "pay_1-1-paid", "payment": {"orderId": "A-1017", "status": "paid"}}


def is_open(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(params=RECEIVERS)
def receiver(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Run one receiver on a free port; yield its address and its folder."""
    for path in (ROOT / "examples" / "webhook-receivers").glob("*.py"):
        shutil.copy(path, tmp_path)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, request.param, str(port)],
        cwd=tmp_path,
        env=os.environ | {"MERCHANT_WEBHOOK_SECRET": SECRET},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        until = time.monotonic() + PATIENCE
        while not is_open(port) and process.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}/payments", tmp_path
        process.terminate()


def test_a_notice_is_acted_on_once(receiver: tuple[str, Path]) -> None:
    address, folder = receiver
    with requests.Session() as connections:

        def send(secret: str = SECRET, old: timedelta = timedelta()) -> bool:
            endpoint = SignedEndpoint(address, secret, lambda: datetime.now(UTC) - old, connections)
            return endpoint.take(json.dumps(PAID).encode())

        assert [send(), send()] == [True, True]
        assert not send("another secret")
        assert not send(old=timedelta(minutes=6))
        assert requests.post(address, data=b"{}", timeout=PATIENCE).status_code == 400
    with closing(sqlite3.connect(folder / "shop.sqlite3")) as shop:
        assert shop.execute("SELECT * FROM log").fetchall() == [("A-1017", "paid")]
