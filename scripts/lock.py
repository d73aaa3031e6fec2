"""Write requirements/*.txt from pyproject.toml: every version with its hashes, no index address."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "local": ["pyproject.toml", "--extra", "local", "--group", "build"],
    "lambda": ["pyproject.toml", "--extra", "lambda", "--constraint", "requirements/local.txt"],
    "dev": [
        *("pyproject.toml", "--extra", "aws", "--extra", "lambda", "--extra", "local"),
        *("--group", "dev"),
        *("--constraint", "requirements/local.txt", "--constraint", "requirements/lambda.txt"),
    ],
    "docs": ["--group", "pyproject.toml:docs"],
    "infra": ["--group", "pyproject.toml:infra"],
    "load": ["--group", "pyproject.toml:load"],
}
OPTIONS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"),
]


def main() -> None:
    """Write each lock file; further arguments (such as --upgrade) go to uv."""
    for name, wanted in LOCKS.items():
        output = ["--output-file", f"requirements/{name}.txt"]
        subprocess.run(
            [
                sys.executable,
                "-m",
                "uv",
                "pip",
                "compile",
                *wanted,
                *OPTIONS,
                *output,
                *sys.argv[1:],
            ],
            cwd=ROOT,
            check=True,
        )


if __name__ == "__main__":
    main()
