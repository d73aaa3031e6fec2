"""Write the lock files: every version with its hashes, no index address.

requirements/*.txt are made from pyproject.toml and the simulator's, frontend/requirements.txt from
frontend's own. All are installed together here, so none may ask for another version than those
before it.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "requirements/local.txt": [
        *("pyproject.toml", "--group", "build"),
        *("stripe-simulator/pyproject.toml", "--extra", "server"),
    ],
    "requirements/lambda.txt": [
        *("--group", "pyproject.toml:function", "--constraint", "requirements/local.txt"),
    ],
    "requirements/dev.txt": [
        *("pyproject.toml", "--extra", "aws", "--group", "dev"),
        *("--constraint", "requirements/local.txt", "--constraint", "requirements/lambda.txt"),
    ],
    "frontend/requirements.txt": [
        *("frontend/pyproject.toml", "--constraint", "requirements/dev.txt"),
    ],
    "requirements/docs.txt": ["--group", "pyproject.toml:docs"],
    "requirements/infra.txt": ["--group", "pyproject.toml:infra"],
    "requirements/model.txt": [
        *("--group", "pyproject.toml:model", "--constraint", "requirements/local.txt"),
    ],
    "requirements/load.txt": ["--group", "pyproject.toml:load"],
}
"""Each file, and what goes into it."""

OPTIONS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"),
]


def main() -> None:
    """Write each lock file; further arguments (such as --upgrade) go to uv."""
    for path, wanted in LOCKS.items():
        subprocess.run(
            [
                sys.executable,
                "-m",
                "uv",
                "pip",
                "compile",
                *wanted,
                *OPTIONS,
                *("--output-file", path),
                *sys.argv[1:],
            ],
            cwd=ROOT,
            check=True,
        )


if __name__ == "__main__":
    main()
