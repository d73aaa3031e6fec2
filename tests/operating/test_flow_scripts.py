"""The scripts that a merchant runs against an endpoint, run against the bot of this machine."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import tree_sitter
import tree_sitter_powershell
from tests.entrypoints import processes

ROOT = Path(__file__).resolve().parents[2]
FLOW = ROOT / "scripts" / "test_payment_flow.sh"
BACKEND = ROOT / "scripts" / "test_backend.sh"
ALL = sorted((ROOT / "scripts").glob("*.sh"))
FOR_PEOPLE = [FLOW, BACKEND]


def run(*command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own script
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=processes.PATIENCE,
        env={"PATH": os.environ["PATH"], **environ},
    )


@contextmanager
def bot(database: Path, **settings: str) -> Iterator[str]:
    with processes.serving(database, "--port", "0", **settings) as process:
        assert process.stdout is not None
        found = re.search(r"listens on (http://\S+)", process.stdout.readline())
        assert found
        yield f"{found[1]}/chat"


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({}, id="saved", marks=pytest.mark.thorough),
        pytest.param({"PAYMENT_AMOUNT": "4900"}, id="charged"),
    ],
)
def test_the_six_messages_pass(settings: dict[str, str], tmp_path: Path) -> None:
    with bot(tmp_path / "sessions.db", **settings) as endpoint:
        ran = run(str(FLOW), endpoint, PAYMENT_BOT_API_KEY="not asked for here")
    assert ran.returncode == 0, ran.stderr
    assert "PASSED: pm_" in ran.stdout
    assert ran.stdout.count("You: ") == 6
    assert "4242424242424242" not in ran.stdout + ran.stderr


def test_an_endpoint_that_refuses_the_card_fails(tmp_path: Path) -> None:
    """The script cannot pass whatever the answers are."""
    with bot(tmp_path / "sessions.db", ACCEPTED_BRANDS="mastercard") as endpoint:
        ran = run(str(FLOW), endpoint)
    assert ran.returncode == 1
    assert "FAILED: .currentField is 'card' where 'expiry' was expected" in ran.stderr


def test_an_endpoint_with_a_card_form_is_told_apart(tmp_path: Path) -> None:
    with bot(tmp_path / "sessions.db", CARD_ENTRY="form") as endpoint:
        ran = run(str(FLOW), endpoint)
    assert ran.returncode == 3
    assert "on a page" in ran.stderr


def test_an_error_of_the_endpoint_is_passed_on(tmp_path: Path) -> None:
    with bot(tmp_path / "sessions.db") as endpoint:
        ran = run(str(FLOW), endpoint + "s")
    assert ran.returncode == 1
    assert "HTTP 404" in ran.stderr


@pytest.mark.parametrize("script", FOR_PEOPLE, ids=lambda script: script.name)
def test_a_missing_tool_is_named(script: Path, tmp_path: Path) -> None:
    """Nothing is sent and nothing changed before all that is needed is there."""
    for tool in ("bash", "dirname", "sed", "date"):
        found = shutil.which(tool)
        assert found
        (tmp_path / tool).symlink_to(found)
    ran = run("bash", str(script), PATH=str(tmp_path))
    assert ran.returncode == 2
    assert "curl" in ran.stdout + ran.stderr


def test_what_a_deployment_lacks_is_listed_with_what_to_do(tmp_path: Path) -> None:
    ran = run(str(BACKEND), "--check-only", "--var-file", str(tmp_path / "none.tfvars"))
    assert ran.returncode == 2
    assert "Set stripe_secret_key in" in ran.stdout
    assert "Nothing was changed." in ran.stderr


@pytest.mark.parametrize("script", FOR_PEOPLE, ids=lambda script: script.name)
def test_help_and_wrong_usage(script: Path) -> None:
    assert "usage:" in run(str(script), "--help").stdout
    wrong = run(str(script), "--no-such-option")
    assert (wrong.returncode, "usage:" in wrong.stderr) == (2, True)


def test_shellcheck_finds_nothing() -> None:
    ran = run(str(Path(sys.executable).parent / "shellcheck"), *map(str, ALL))
    assert ran.returncode == 0, ran.stdout


def test_the_powershell_script_reads_as_powershell() -> None:
    """Its grammar alone: no PowerShell runs in these tests."""
    language = tree_sitter.Language(tree_sitter_powershell.language())
    text = FLOW.with_suffix(".ps1").read_bytes()
    assert not tree_sitter.Parser(language).parse(text).root_node.has_error
    broken = text.replace(b"foreach ($step in $steps) {", b"foreach ($step in ) {")
    assert tree_sitter.Parser(language).parse(broken).root_node.has_error


def test_a_pipeline_without_its_settings_is_told_which() -> None:
    ran = run(str(ROOT / "scripts" / "terraform_init.sh"), TF_VAR_environment="dev")
    assert (ran.returncode, "STATE_BUCKET is not set" in ran.stderr) == (2, True)
