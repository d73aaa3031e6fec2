"""Run the product on this machine: the API and a shop with its chat, until Ctrl-C or one ends.

With --streamlit the page beside the API is the one made with Streamlit, for customer and operator.

Settings are those of both, from the environment. Exit codes: 0 ended on demand, 1 one of them ended
by itself or did not start, 2 a port is in use.
"""

import argparse
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.error import URLError

ROOT: Final = Path(__file__).resolve().parent.parent
FRONTEND: Final = ROOT / "frontend"
SHOP: Final = ROOT / "examples" / "shop" / "shop.py"
HOST: Final = "127.0.0.1"
_START_SECONDS: Final = 60.0
_END_SECONDS: Final = 25.0
"""A payment under way may take 20 s more."""
_POLL_SECONDS: Final = 0.1


class Ended(Exception):
    """It cannot go on; the text says what to do, and `code` is the exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


def main(argv: Sequence[str] | None = None) -> int:
    """Run both and return the exit code."""
    arguments = _arguments(argv)
    api, front = arguments.api_port, _STREAMLIT if arguments.streamlit else _SHOP
    page = arguments.page_port or front.port
    for asked_to_end in (
        signal.SIGINT,
        signal.SIGTERM,
    ):  # a shell has background jobs ignore SIGINT
        signal.signal(asked_to_end, signal.default_int_handler)
    environ = _environment(os.environ, api, page, takes_links=arguments.streamlit)
    try:
        _check_free(api, page)
        with (
            _running(_api(api), ROOT, environ) as bot,
            _running(front.start(page), FRONTEND, environ) as web,
        ):
            _wait_for(f"http://{HOST}:{api}/health", bot)
            _wait_for(f"http://{HOST}:{page}{front.health}", web)
            print(_announcement(front, environ, api, page), flush=True)
            while bot.poll() is None and web.poll() is None:
                time.sleep(_POLL_SECONDS)
        print("One of the two has ended, so both have.", file=sys.stderr)
    except Ended as error:
        print(error, file=sys.stderr)
        return error.code
    except KeyboardInterrupt:
        return 0
    return 1


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--api-port", type=int, default=8000)
    parser.add_argument("--page-port", type=int, help="8080, or 8501 with --streamlit")
    parser.add_argument("--streamlit", action="store_true", help="the page made with Streamlit")
    return parser.parse_args(argv)


def _environment(
    given: Mapping[str, str], api: int, page: int, *, takes_links: bool
) -> dict[str, str]:
    """Return the settings of both; what is set by hand stays, but for how they find each other.

    `takes_links`: the page shows the conversation that a link names. The shop begins its own.
    """
    bot = f"http://{HOST}:{api}"
    ours = {"PAYMENT_BOT_API_ENDPOINT": f"{bot}/chat", "PAYMENT_BOT_URL": bot}
    if given.get("ENVIRONMENT", "local") != "local":
        return {**given, **ours}
    defaults = {
        **({"CHAT_PAGE_URL": f"http://{HOST}:{page}"} if takes_links else {}),
        "FRAME_ANCESTORS": f"http://{HOST}:{page} http://localhost:{page}",
        "MERCHANT_API_KEY": secrets.token_urlsafe(16),
        **({} if given.get("MERCHANT_FILE") else {"MERCHANT_NAME": "Ada's Books"}),
    }
    return {**defaults, **{name: value for name, value in given.items() if value}, **ours}


def _check_free(*ports: int) -> None:
    for port in ports:
        try:
            socket.create_server((HOST, port)).close()
        except OSError:
            raise Ended(
                f"Port {port} of {HOST} is in use: end the other program, or take other ports: "
                "make run API_PORT=8010 PAGE_PORT=8511",
                2,
            ) from None


def _api(port: int) -> list[str]:
    program = "from payment_smart_bot.entrypoints.command_line.program import program; program()"
    return [sys.executable, "-c", program, "serve", "--host", HOST, "--port", str(port)]


def _start_streamlit(port: int) -> list[str]:
    return [
        *(sys.executable, "serve.py"),
        *("--server.address", HOST, "--server.port", str(port)),
    ]


def _start_shop(port: int) -> list[str]:
    return [sys.executable, str(SHOP), "--port", str(port)]


@dataclass(frozen=True)
class Front:
    """What runs beside the API: how it is started, where it answers, and what is told of it."""

    start: Callable[[int], list[str]]
    port: int
    health: str
    pages: Mapping[str, str]
    cards: str


_SHOP: Final = Front(
    _start_shop,
    8080,
    "/shop.css",
    {"A shop with the chat": "/"},
    "No card is real: type 4242 4242 4242 4242, any date to come and any three digits.",
)
_STREAMLIT: Final = Front(
    _start_streamlit,
    8501,
    "/_stcore/health",
    {"The chat page": "", "The operator's page": "/operator"},
    "No card is real: test cards are at hand on the chat page.",
)


@contextmanager
def _running(
    command: Sequence[str], folder: Path, environ: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program beside the block, and end it with the block, gently at first."""
    with subprocess.Popen(
        command, cwd=folder, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers; raises Ended where it does not."""
    until = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=_START_SECONDS):  # noqa: S310 - our own
                return
        except (URLError, ConnectionError):
            time.sleep(_POLL_SECONDS)
    raise Ended("It did not start; what is said above tells why.", 1)


def _announcement(front: Front, environ: Mapping[str, str], api: int, page: int) -> str:
    with urllib.request.urlopen(f"http://{HOST}:{api}/health") as answer:
        live = json.load(answer)["livemode"]
    where = {name: f"http://{HOST}:{page}{path}" for name, path in front.pages.items()}
    where |= {
        "The desk": f"http://{HOST}:{api}/desk",
        "The API": f"http://{HOST}:{api}",
        "  the merchant key": _key(environ),
    }
    lines = [
        *(f"{name:20} {value}" for name, value in where.items()),
        "Cards are REAL." if live else front.cards,
        "Ctrl-C ends both.",
    ]
    return "\n".join(lines)


def _key(environ: Mapping[str, str]) -> str:
    """Return the merchant key where it was made for this run alone."""
    key = environ.get("MERCHANT_API_KEY")
    if key is None:
        return "none: set MERCHANT_API_KEY"
    return "as in MERCHANT_API_KEY" if key == os.environ.get("MERCHANT_API_KEY") else key


if __name__ == "__main__":
    sys.exit(main())
