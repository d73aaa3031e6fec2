"""What a release comes with for an assessor: what it is made of, and what is known of that."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from scripts import audit_packages, write_sbom

ROOT = Path(__file__).resolve().parents[2]
CLEAN = '{"dependencies": [{"name": "msgspec", "version": "0.22.1", "vulns": []}], "fixes": []}'
WEAK = (
    '{"dependencies": [{"name": "starlette", "version": "1.3.0", "vulns": '
    '[{"id": "PYSEC-2026-1", "fix_versions": ["1.3.1"], "aliases": []}]}], "fixes": []}'
)

SKIPPED = (
    '{"dependencies": [{"name": "anyio", "skip_reason": "Dependency not found"}], "fixes": []}'
)


@pytest.mark.parametrize("part", write_sbom.PARTS)
def test_the_sbom_of_a_part_has_every_package_of_its_lock_file(part: str) -> None:
    lock = (ROOT / write_sbom.PARTS[part][0]).read_text()
    pinned = set(re.findall(r"^([a-z0-9._-]+)==([^ \\]+)", lock, re.MULTILINE))
    document: dict[str, Any] = json.loads(write_sbom.build_sbom(part))
    found = {(each["name"], each["version"]) for each in document["components"]}
    assert found == pinned
    hashes = [it["content"] for each in document["components"] for it in each["hashes"]]
    assert sorted(hashes) == sorted(re.findall("sha256:([0-9a-f]{64})", lock))
    assert document["metadata"]["component"]["name"] == f"payment-smart-bot-{part}"


def test_the_same_lock_files_give_the_same_sboms(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_sbom.main(tmp_path / name)
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("one", "two")
    )
    assert one == two
    assert len(one) == len(write_sbom.PARTS)


def stand_in(folder: Path, says: str, code: int = 0) -> str:
    """Return a program that answers as pip-audit does."""
    program = folder / "pip-audit"
    program.write_text(
        f"#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'pip-audit 2'; exit; fi\n"
        f"echo '{says}'\necho 'it failed' >&2\nexit {code}\n"
    )
    program.chmod(0o755)
    return str(program)


@pytest.mark.parametrize(
    ("says", "code", "ends", "shown"),
    [
        (CLEAN, 0, 0, "nothing known"),
        (WEAK, 1, 1, "starlette 1.3.0: PYSEC-2026-1"),
        (SKIPPED, 0, 1, "not looked at: anyio"),
        ("no network", 1, 1, "it failed"),
    ],
    ids=["nothing known", "a weakness", "a package that was skipped", "no answer"],
)
def test_the_audit_keeps_what_it_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], says: str, code: int, ends: int, shown: str
) -> None:
    program = stand_in(tmp_path, says, code)
    assert audit_packages.main(program, tmp_path / "dist") == ends
    (path,) = (tmp_path / "dist").iterdir()
    report = json.loads(path.read_text())
    assert f"requirements/local.txt: {shown}" in capsys.readouterr().out
    assert report["tool"] == "pip-audit 2"
    files = {each["file"]: each for each in report["files"]}
    local = ROOT / "requirements/local.txt"
    assert files["requirements/local.txt"]["sha256"] == (
        hashlib.sha256(local.read_bytes()).hexdigest()
    )
    locked = {path.name for path in (ROOT / "requirements").glob("*.txt")}
    assert {Path(name).name for name in files} == {*locked, "requirements.txt"}
