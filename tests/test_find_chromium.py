"""Where no Chromium is, one is installed if possible; else that is said, and an error in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from scripts import find_chromium

pytestmark = pytest.mark.thorough  # each run of the script begins anew, which takes a second

SUCCEEDS_AT_LAST = """#!/bin/sh
case "$*" in *update) exit 0;; esac
echo try >> {folder}/tries
[ $(/usr/bin/wc -l < {folder}/tries) -lt 2 ] && exit 100
echo '#!/bin/sh' > {folder}/chromium && /bin/chmod +x {folder}/chromium
"""


def found(folder: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the script where no program is but those in the folder."""
    nowhere = {"PATH": str(folder), "PLAYWRIGHT_BROWSERS_PATH": str(folder), "HOME": str(folder)}
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, find_chromium.__file__, *arguments],
        env={**nowhere, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("environ", "code"), [({}, 0), ({"CI": "true"}, 1)])
def test_its_lack_is_said_and_an_error_where_changes_land(
    tmp_path: Path, environ: dict[str, str], code: int
) -> None:
    run = found(tmp_path, "--install", **environ)
    assert run.returncode == code
    assert run.stderr == f"WARNING: {find_chromium.NOT_FOUND}\n"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can install programs")
def test_it_is_installed_though_not_at_the_first_try(tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(SUCCEEDS_AT_LAST.format(folder=tmp_path))
    apt.chmod(0o755)
    run = found(tmp_path, "--install", CI="true")
    assert (run.returncode, run.stderr) == (0, "")
    assert found(tmp_path, CI="true").returncode == 0
