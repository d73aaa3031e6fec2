"""The pipelines are what GitHub takes, pinned, and call the commands that people call."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = GITHUB / "ISSUE_TEMPLATE"
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)


def run(*command: str) -> None:
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.dependabot", [GITHUB / "dependabot.yml"]),
        ("vendor.github-issue-forms", [FORMS / "bug.yml", FORMS / "idea.yml"]),
        ("vendor.github-issue-config", [FORMS / "config.yml"]),
    ],
)
def test_they_follow_githubs_schemas(schema: str, files: list[Path]) -> None:
    run(str(TOOLS / "check-jsonschema"), "--builtin-schema", schema, *map(str, files))


def test_no_weak_spot_is_found() -> None:
    run(str(TOOLS / "zizmor"), "--offline", "--quiet", str(GITHUB))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_every_action_is_pinned_to_a_commit(workflow: Path) -> None:
    used = [line.strip(" -") for line in workflow.read_text().splitlines() if "uses: " in line]
    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_every_command_of_ours_exists(workflow: Path) -> None:
    text = workflow.read_text()
    targets = set(TARGET.findall((ROOT / "Makefile").read_text()))
    assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= targets
    files = re.findall(r"(?:scripts|terraform)/[a-z_]+\.(?:sh|py)", text)
    assert [name for name in files if not (ROOT / name).is_file()] == []
