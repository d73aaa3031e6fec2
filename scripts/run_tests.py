"""Run the tests on all cores, and check how much of domain and service is tested.

With --all run those of the simulator's distribution too, and those that take long or need a browser
(`thorough` in pyproject.toml).

Only the tests of domain and service run under the tracing of coverage, which makes a test twice as
slow, and so what they do not reach is found however much of it other tests pass through. They are
so many and so short that handing them to other processes would take longer than they do: they run
in one, beside the others. Arguments are options for pytest.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


COVERED = ["tests/domain", "tests/service"]
WORKERS = ["-n", str((os.cpu_count() or 2) + 1), "--dist", "worksteal"]  # some tests only wait
RUN = [sys.executable, "-m"]
REPORT = ("coverage", "report")


def main() -> int:
    """Return the exit code of the first step that fails."""
    os.chdir(ROOT)
    options = sys.argv[1:]
    folders: list[str] = []  # all that pyproject.toml names
    if "--all" in options:
        options.remove("--all")
    else:
        options += ["-m", "not thorough"]
        folders = ["tests"]
    _run("coverage", "erase")
    with tempfile.TemporaryFile("w+") as told:
        traced = [*RUN, "coverage", "run", "-m", "pytest", *COVERED, *options]
        with subprocess.Popen(traced, stdout=told, stderr=subprocess.STDOUT) as beside:
            rest = [f"--ignore={path}" for path in COVERED]
            code = _run("pytest", *WORKERS, *folders, *rest, *options)
        told.seek(0)
        print(told.read(), end="", flush=True)
    return code or beside.returncode or _run("coverage", "combine", "--quiet") or _run(*REPORT)


def _run(*arguments: str) -> int:
    return subprocess.run([*RUN, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
