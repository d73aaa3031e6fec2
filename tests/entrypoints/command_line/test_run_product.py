"""`make run`: the API and the page from one command, and both ended with it."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[3]
PATIENCE = 60.0


@pytest.fixture
def ports() -> tuple[int, int]:
    with (
        closing(socket.create_server(("127.0.0.1", 0))) as one,
        closing(socket.create_server(("127.0.0.1", 0))) as other,
    ):
        return one.getsockname()[1], other.getsockname()[1]


@contextmanager
def product(database: Path, api: int, page: int, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Start it in a group of processes of its own, as a job that a shell has ignore SIGINT."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    as_a_job = ["/bin/sh", "-c", """trap '' INT; exec "$@" """, "sh"]
    command = [*as_a_job, sys.executable, "scripts/run_product.py"]
    with subprocess.Popen(  # noqa: S603 - our own program
        [*command, "--api-port", str(api), "--page-port", str(page), *options],
        cwd=ROOT,
        env={**kept, "SESSION_DATABASE": str(database)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def children(process: subprocess.Popen[str]) -> list[int]:
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return [int(pid) for pid in listed.split()]


def ctrl_c(process: subprocess.Popen[str]) -> None:
    os.killpg(process.pid, signal.SIGINT)


def end_of_the_api(process: subprocess.Popen[str]) -> None:
    os.kill(children(process)[0], signal.SIGKILL)


ENDINGS = [
    pytest.param((), ctrl_c, 0, "", id="the shop, Ctrl-C"),
    pytest.param((), end_of_the_api, 1, "One of the two has ended", id="the shop, the API ends"),
    pytest.param(("--streamlit",), subprocess.Popen.terminate, 0, "", id="Streamlit, terminated"),
]


@pytest.mark.parametrize(("options", "end", "code", "sentence"), ENDINGS)
def test_both_start_and_both_end(
    options: tuple[str, ...],
    end: Callable[[subprocess.Popen[str]], None],
    code: int,
    sentence: str,
    ports: tuple[int, int],
    tmp_path: Path,
) -> None:
    api, page = ports
    with product(tmp_path / "bot.sqlite3", api, page, *options) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(6 if options else 5)]
        assert f"http://127.0.0.1:{page}" in told[0]
        key = next(line for line in told if "merchant key" in line).split()[-1]
        assert httpx.get(f"http://127.0.0.1:{page}/").status_code == 200
        headers = {"Authorization": f"Bearer {key}"}
        assert httpx.get(f"http://127.0.0.1:{api}/stats", headers=headers).status_code == 200
        running = children(process)
        assert len(running) == 2
        end(process)
        _, problems = process.communicate(timeout=PATIENCE)
        assert (process.returncode, sentence in problems) == (code, True)
        assert "Traceback" not in problems
        assert not any(Path(f"/proc/{pid}").exists() for pid in running)


def test_a_port_that_is_in_use(ports: tuple[int, int], tmp_path: Path) -> None:
    api, page = ports
    with (
        closing(socket.create_server(("127.0.0.1", page))),
        product(tmp_path / "bot.sqlite3", api, page) as process,
    ):
        _, problems = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert problems.startswith(f"Port {page} of 127.0.0.1 is in use: ")
