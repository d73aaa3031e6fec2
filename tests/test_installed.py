"""The wheel: built, installed into an empty environment, and used far from the repository."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from payment_smart_bot import __version__

ROOT = Path(__file__).resolve().parent.parent
PAYING = {"PAYMENT_AMOUNT": "4900", "PYTHONUNBUFFERED": "1"}
_FOR_A_START = 60.0


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that has to succeed; return what it printed."""
    done = subprocess.run(  # noqa: S603 - our own programs
        [str(part) for part in command],
        cwd=cwd,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def clean_environment(**more: str) -> dict[str, str]:
    """Return the environment without what would lead to this repository."""
    kept = {name: it for name, it in os.environ.items() if not name.startswith("PYTHON")}
    return kept | more


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, so that nothing is left behind."""
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "project"
    ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
    for name in ("src", "stripe-simulator/src"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    run(*pip, "--wheel-dir", folder, copy, cwd=folder)
    (built,) = folder.glob("payment_smart_bot-*.whl")
    return built


def test_the_wheel_has_all_that_a_laptop_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        described = archive.read(metadata).decode()
    assert {
        "payment_smart_bot/py.typed",
        "payment_smart_bot/entrypoints/http/assets/pay.css",
        "stripe_simulator/pages/browser/stripe.js",
    } <= names
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "payment_smart_bot",
        "stripe_simulator",
    }
    assert f"\nVersion: {__version__}\n" in described
    assert "\nRequires-Dist: uvicorn" in described
    assert "stripe-simulator" not in re.findall(r"^Requires-Dist: ([\w-]+)", described, re.M)


def test_the_function_gets_what_the_project_asks_for() -> None:
    """The group of the Lambda package names some of the dependencies once more."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = {
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["aws"],
    }
    assert set(project["dependency-groups"]["function"]) <= asked


@contextmanager
def served(folder: Path, settings: Mapping[str, str]) -> Iterator[str]:
    """Serve with the installed command in `folder`, and yield the address."""
    command = [str(folder / "venv" / "bin" / "payment-smart-bot"), "serve", "--port", "0"]
    with subprocess.Popen(  # noqa: S603 - our own program
        command,
        cwd=folder,
        env=clean_environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            said = server.stdout.readline()
            found = re.search(r"listens on (http://\S+)", said)
            assert found, said + server.stdout.read()
            yield found[1]
        finally:
            server.terminate()


@pytest.mark.thorough
def test_it_takes_a_payment_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    """Its dependencies come from the package registry that pip is set up for."""
    run(sys.executable, "-m", "venv", "venv", cwd=tmp_path)
    pip = (tmp_path / "venv" / "bin" / "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, wheel, cwd=tmp_path)
    command = tmp_path / "venv" / "bin" / "payment-smart-bot"
    assert __version__ in run(command, "--version", cwd=tmp_path)
    assert "--database" in run(command, "simulator", "--help", cwd=tmp_path)
    with served(tmp_path, PAYING) as address, httpx.Client(timeout=_FOR_A_START) as client:
        for message in ("I want to pay", "Jane Doe, 4242424242424242, 12/29, 456", "confirm"):
            sent = {"sessionId": "demo", "message": message}
            reply = client.post(f"{address}/chat", json=sent).raise_for_status().json()
        assert (reply["status"], reply["payment"]["amount"]) == ("completed", 4900), reply
        api = client.get(f"{address}/openapi.json").raise_for_status().json()
    assert api["info"]["version"] == __version__
    assert json.loads(run(command, "payments", "list", "--json", cwd=tmp_path))["items"]
