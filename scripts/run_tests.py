"""Run the whole test suite on all cores, then check that domain and service are covered.

The long searches, and what runs in other processes (a browser, servers), run without the tracing of
coverage, which would double their time. Arguments are options for pytest.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


UNTRACED = ["tests/simulation", "tests/test_leaks.py", "tests/browser"]
WORKERS = ["-n", str((os.cpu_count() or 2) + 1)]  # one more, as some tests only wait


def main() -> int:
    """Return the exit code of the first step that fails."""
    os.chdir(ROOT)
    run = [sys.executable, "-m"]
    rest = [f"--ignore={path}" for path in UNTRACED]
    steps = [
        [*run, "pytest", *WORKERS, *UNTRACED, *sys.argv[1:]],
        [*run, "coverage", "erase"],
        [*run, "coverage", "run", "-m", "pytest", *WORKERS, *rest, *sys.argv[1:]],
        [*run, "coverage", "combine", "--quiet"],
        [*run, "coverage", "report"],
    ]
    for step in steps:
        code = subprocess.run(step, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
