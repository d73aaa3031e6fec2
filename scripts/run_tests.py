"""Run the whole test suite on all cores, and check how much of domain and service is tested.

Only the tests of domain and service run under the tracing of coverage, which makes a test twice as
slow, and so what they do not reach is found however much of it other tests pass through. Arguments
are options for pytest.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


COVERED = ["tests/domain", "tests/service"]
WORKERS = ["-n", str((os.cpu_count() or 2) + 1)]  # one more, as some tests only wait


def main() -> int:
    """Return the exit code of the first step that fails."""
    os.chdir(ROOT)
    run = [sys.executable, "-m"]
    rest = [f"--ignore={path}" for path in COVERED]
    steps = [
        [*run, "coverage", "erase"],
        [*run, "coverage", "run", "-m", "pytest", *WORKERS, *COVERED, *sys.argv[1:]],
        [*run, "coverage", "combine", "--quiet"],
        [*run, "coverage", "report"],
        [*run, "pytest", *WORKERS, *rest, *sys.argv[1:]],
    ]
    for step in steps:
        code = subprocess.run(step, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
