"""The Streamlit page in a process of its own, as it is served."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx

FRONTEND = Path(__file__).parents[2] / "frontend"
APP = FRONTEND / "app.py"
_START_SECONDS = 30.0


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def serving_page(api: str, port: int, app: Path = APP) -> Iterator[str]:
    """Serve the page over an API, and return its address once it answers."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "streamlit", "run", str(app), "--server.port", str(port)],
        cwd=FRONTEND,
        env={**kept, "PAYMENT_BOT_API_ENDPOINT": f"{api}/chat"},
        stdout=subprocess.DEVNULL,
    ) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(f"{address}/_stcore/health", process)
            yield address
        finally:
            process.terminate()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            if httpx.get(address).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError("the page did not start")
