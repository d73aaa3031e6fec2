"""A server that crashes leaves no dump of its memory, in which card numbers and keys would be."""

import os
import sys
from pathlib import Path

import pytest

CRASH = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
os.chdir(sys.argv[1])
if sys.argv[2] == "limited":
    from payment_smart_bot.entrypoints.command_line.server.process_limits import limit_process
    limit_process(10)
    limit_process(10)
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] <= 1
os.abort()
"""


def crash(folder: Path, how: str) -> int:
    """Crash a process in a folder; return the status that it ended with."""
    arguments = [sys.executable, "-c", CRASH, str(folder), how]
    process = os.posix_spawn(sys.executable, arguments, os.environ)
    return os.waitpid(process, 0)[1]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell of dumps otherwise")
def test_a_crash_leaves_no_dump(tmp_path: Path) -> None:
    status = crash(tmp_path, "limited")
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell of dumps otherwise")
def test_without_the_limit_it_would(tmp_path: Path) -> None:
    """Where this machine dumps at all; else the test above shows less than it says."""
    if not os.WCOREDUMP(crash(tmp_path, "as it is")):
        pytest.skip("this machine writes no dumps")
