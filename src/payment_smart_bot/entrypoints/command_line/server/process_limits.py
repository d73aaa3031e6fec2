"""What the process of a server may do: no memory dumps, and enough open files."""

from contextlib import suppress
from typing import Final

_OTHER_FILES: Final = 500
"""The database, connections to Stripe, and whatever else the process opens."""

_NO_CORE: Final = 1
"""Bytes, too few for a file. Linux heeds no other limit if dumps go to a program."""


def limit_process(connections: int) -> None:
    """Forbid core dumps, which would hold card numbers and keys; allow files for connections."""
    try:
        import resource
    except ModuleNotFoundError:  # Windows has neither of these limits
        return
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (_NO_CORE, _NO_CORE))
    except (ValueError, OSError):  # the limit is 0 already, and only root may raise it
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + _OTHER_FILES
    if soft != resource.RLIM_INFINITY and soft < wanted:
        allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        with suppress(ValueError, OSError):  # fewer connections at once, then
            resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
