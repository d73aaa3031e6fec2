"""Run the tests on all cores.

With --all run those of the simulator's distribution too, and those that take long or need a browser
(`thorough` in pyproject.toml), all against the wheel: a file that it lacks is missing in the tests.
Then also check that every branch of domain and service is tested.

Only the tests of domain and service run under the tracing of coverage, and so what they do not
reach is found however much of it other tests pass through. It makes them take more than twice as
long, which is why it is left to --all. They are so many and so short that handing them to other
processes would take longer than they do: they run in one, beside the others. Arguments are options
for pytest.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


WHEEL = ROOT / ".venv" / "wheel"
COVERED = ["tests/domain", "tests/service"]
TRACED = ["-m", "coverage", "run", "-m", "pytest", *COVERED]
UNTRACED = ["-m", "pytest", *COVERED]
WORKERS = ["-n", str((os.cpu_count() or 2) + 1), "--dist", "worksteal"]  # some tests only wait


def main() -> int:
    """Return the exit code of the first step that fails."""
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or every process compiles all of it anew
    options = sys.argv[1:]
    folders: list[str] = []  # all that pyproject.toml names
    is_measured = "--all" in options
    if is_measured:
        options.remove("--all")
        os.environ["PYTHONPATH"] = str(WHEEL)
        if code := _install_wheel():
            return code
        _run("coverage", "erase")
    else:
        options += ["-m", "not thorough"]
        folders = ["tests"]
    with tempfile.TemporaryFile("w+") as told:
        many_short = [sys.executable, *(TRACED if is_measured else UNTRACED), *options]
        with subprocess.Popen(many_short, stdout=told, stderr=subprocess.STDOUT) as beside:
            rest = [f"--ignore={path}" for path in COVERED]
            code = _run("pytest", *WORKERS, *folders, *rest, *options)
        told.seek(0)
        print(told.read(), end="", flush=True)
    code = code or beside.returncode
    return code or (_report() if is_measured else 0)


def _report() -> int:
    """Say which branches were not reached; fail if there is one."""
    return _run("coverage", "combine", "--quiet") or _run("coverage", "report")


def _install_wheel() -> int:
    """Build the wheel of the working tree and put it where imports look first."""
    shutil.rmtree(WHEEL, ignore_errors=True)
    options = ("--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--quiet")
    if code := _run("pip", "install", *options, "--target", str(WHEEL), "."):
        return code
    found = f"sys.exit(not payment_smart_bot.__file__.startswith({str(WHEEL)!r}))"
    return _run_python("-c", f"import payment_smart_bot, sys; {found}")


def _run(*arguments: str) -> int:
    return _run_python("-m", *arguments)


def _run_python(*arguments: str) -> int:
    return subprocess.run([sys.executable, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
