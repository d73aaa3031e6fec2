"""Find the Chromium in which the tests open pages; with --install, install Debian's if need be.

Where there is none, those tests are skipped, and this says so. Under CI=true nothing is skipped:
this ends with an error then, and so do the tests.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

NOT_FOUND: Final = (
    "No Chromium was found, so no page is tested in a browser. Install chromium or google-chrome "
    "(on Debian: apt-get install chromium), or run: .venv/bin/playwright install chromium."
)
_COMMANDS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_TRIES: Final = 3
_APT: Final = ("apt-get", "-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300")


def find() -> str | None:
    """Return the path of the machine's Chromium, or else of Playwright's own, or None."""
    found = next(filter(None, map(shutil.which, _COMMANDS)), None)
    return found or _of_playwright()


def required() -> bool:
    """Whether tests without a browser would prove too little: where a change is landed."""
    return os.environ.get("CI") == "true"


def install(package: str) -> None:
    """Install a package of Debian's where this may be done: as root, with apt-get."""
    if os.geteuid() != 0 or shutil.which(_APT[0]) is None:
        return
    print(f"Installing {package} for the tests, once.", flush=True)
    get = (*_APT, "install", "--yes", "--no-install-recommends", package)
    for _ in range(_TRIES):
        if all(_done(step) for step in ((*_APT, "update"), get)):
            return


def _done(step: tuple[str, ...]) -> bool:
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(step, env=environ, stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def _of_playwright() -> str | None:
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:  # this also runs where nothing is set up yet
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def provide(find_it: Callable[[], str | None], package: str, not_found: str) -> int:
    """Install a program if asked to; return 1 where there is none although it is required."""
    if find_it() is None and "--install" in sys.argv[1:]:
        install(package)
    if find_it() is not None:
        return 0
    print(f"WARNING: {not_found}", file=sys.stderr)
    return int(required())


def main() -> int:
    """Provide Chromium, and return the exit code."""
    return provide(find, "chromium", NOT_FOUND)


if __name__ == "__main__":
    sys.exit(main())
