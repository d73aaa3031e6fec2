"""Check the types of the pages' scripts, and run their unit tests, with Node.

TypeScript comes from npm, pinned in frontend/web; the tests need Node's own runner alone.
Nothing of it is needed to run them: the files are served as they are. Where Node is missing this
says so; under CI=true that is an error.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent.parent / "frontend" / "web"
_COMPILER: Final = FOLDER / "node_modules" / "typescript" / "package.json"
_LOCK: Final = FOLDER / "package-lock.json"


def main() -> int:
    """Check, and return the exit code."""
    npm = shutil.which("npm")
    if npm is None:
        print("WARNING: npm was not found, so the pages' scripts are not checked.", file=sys.stderr)
        return int(os.environ.get("CI") == "true")
    if not _COMPILER.exists() or _COMPILER.stat().st_mtime < _LOCK.stat().st_mtime:
        if subprocess.run([npm, "ci", "--silent"], cwd=FOLDER, check=False).returncode:
            print("TypeScript could not be installed; see above.", file=sys.stderr)
            return 1
        _COMPILER.touch()
    for script in ("check", "test"):
        command = [npm, "run", "--silent", script]
        if failed := subprocess.run(command, cwd=FOLDER, check=False).returncode:
            return failed
    return 0


if __name__ == "__main__":
    sys.exit(main())
