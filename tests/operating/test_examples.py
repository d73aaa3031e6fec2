"""The clients in examples/: generated from nothing but the document, type-checked, and paying."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.docs.pages import ROOT
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement

from payment_smart_bot.entrypoints.command_line.program import main

EXAMPLES = ROOT / "examples"
KEY = "try-it-out"
PAID = "Done: $49.00 was charged to your Visa ending in 4242. Thank you.\ncompleted\n"
pytestmark = pytest.mark.thorough


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that has to succeed; return what it printed."""
    parts = [str(part) for part in command]
    done = subprocess.run(parts, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["openapi"]) == 0
    path = tmp_path / "openapi.json"
    path.write_text(capsys.readouterr().out)
    return path


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    settings = {"MERCHANT_API_KEY": KEY}
    with processes.serving(tmp_path / "bot.sqlite3", "--port", "0", **settings) as process:
        yield address_in(announcement(process))


def test_a_python_client_pays(tmp_path: Path, document: Path, address: str) -> None:
    """Its generator comes from the package registry that pip is set up for."""
    here = tmp_path / "python-client"
    shutil.copytree(EXAMPLES / "python-client", here)
    run(sys.executable, "-m", "venv", "venv", cwd=here)
    tools = here / "venv" / "bin"
    quiet = ("--quiet", "--disable-pip-version-check")
    run(tools / "pip", "install", *quiet, "--requirement", "requirements.txt", cwd=here)
    generate = ("generate", "--path", document, "--meta", "none", "--output-path", "payment_bot")
    run(tools / "openapi-python-client", *generate, cwd=here)
    assert run(tools / "python", "pay.py", address, KEY, cwd=here).endswith(PAID)


@pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here")
def test_a_typescript_client_is_checked_and_pays(
    tmp_path: Path, document: Path, address: str
) -> None:
    """Its packages come from the registry that npm is set up for."""
    here = tmp_path / "typescript-client"
    ignored = shutil.ignore_patterns("node_modules", "api.d.ts", "pay.js")
    shutil.copytree(EXAMPLES / "typescript-client", here, ignore=ignored)
    run("npm", "ci", "--no-audit", "--no-fund", cwd=here)
    run("npx", "openapi-typescript", document, "--output", "api.d.ts", cwd=here)
    run("npx", "tsc", cwd=here)
    assert run("node", "pay.js", address, KEY, cwd=here).endswith(PAID)
