"""Find the nginx with which the tests try the reference proxy; with --install, install Debian's.

Where there is none, those tests are skipped, and this says so; under CI=true it is an error.
Run it as `python -m scripts.find_nginx`.
"""

import shutil
import sys
from typing import Final

from scripts.find_chromium import provide

NOT_FOUND: Final = (
    "No nginx was found, so deploy/nginx/payment-smart-bot.conf is not tested. Install it (on "
    "Debian: apt-get install nginx-light)."
)


def find() -> str | None:
    """Return the path of the machine's nginx, or None."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def main() -> int:
    """Provide nginx, and return the exit code."""
    return provide(find, "nginx-light", NOT_FOUND)


if __name__ == "__main__":
    sys.exit(main())
