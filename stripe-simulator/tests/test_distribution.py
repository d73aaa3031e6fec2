"""The wheel: built, installed into an empty environment, and used there."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
FIRST_TEST = """
def test_an_order_is_paid(stripe_client, stripe_simulator):
    card = {"payment_method": "pm_card_visa", "confirm": True}
    stripe_client.v1.payment_intents.create({"amount": 4900, "currency": "usd", **card})
    assert stripe_simulator.books()[0].amount_received == 4900

def test_it_serves(stripe_server):
    import requests
    assert requests.get(stripe_server.url + "/v1/customers", auth=("sk_test_x", "")).ok
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that has to succeed; return what it printed."""
    environment = {
        name: it for name, it in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))
    }
    done = subprocess.run(  # noqa: S603 - our own programs
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, so that nothing is left behind."""
    folder = tmp_path_factory.mktemp("wheel")
    ignored = shutil.ignore_patterns("__pycache__", ".*_cache", "dist")
    copy = shutil.copytree(PROJECT, folder / "project", ignore=ignored)
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    run(*pip, "--wheel-dir", folder, copy, cwd=folder)
    (built,) = folder.glob("stripe_simulator-*.whl")
    return built


def test_the_wheel_has_what_it_needs_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {
        "pytest_stripe_simulator.py",
        "stripe_simulator/py.typed",
        "stripe_simulator/pages/browser/stripe.js",
        "stripe_simulator/pages/browser/pages.css",
    } <= names
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "pytest_stripe_simulator.py",
        "stripe_simulator",
    }
    assert any(name.endswith("licenses/LICENSE") for name in names)


@pytest.mark.thorough
def test_it_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    """It finds its dependencies in the package registry that pip is set up for."""
    run(sys.executable, "-m", "venv", "venv", cwd=tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, f"{wheel}[server]", "pytest", cwd=tmp_path)
    (tmp_path / "test_first.py").write_text(FIRST_TEST)
    assert "2 passed" in run(python, "-W", "error", "-m", "pytest", "test_first.py", cwd=tmp_path)
    command = tmp_path / "venv" / "bin" / "stripe-simulator"
    assert "--webhook URL" in run(command, "--help", cwd=tmp_path)
    absent = "import importlib.util as u; print(u.find_spec('payment_smart_bot'))"
    assert run(python, "-c", absent, cwd=tmp_path).strip() == "None"
