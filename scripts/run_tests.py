"""Run the whole test suite on both cores, then check that domain and service are covered."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Return the exit code of the first step that fails; arguments go to pytest."""
    os.chdir(ROOT)
    run = [sys.executable, "-m"]
    steps = [
        [*run, "coverage", "erase"],
        [*run, "coverage", "run", "-m", "pytest", "-n", "2", *sys.argv[1:]],
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
