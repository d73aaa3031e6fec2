"""Audit logs as they lie on a disk and come out of a stream, with several processes at once."""

import fcntl
import io
import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.audit.file import AuditFile
from payment_smart_bot.adapters.audit.stream import AuditStream
from payment_smart_bot.domain.model.audit import ANYBODY, DONE, Action, AuditEvent
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.protocols.audit_chain import Verdict, verify_lines

REFUSED = AuditEvent(Action.KEY_CHECK, "unauthorized", ANYBODY, "203.0.113.7")
REFUND = AuditEvent(Action.REFUND, DONE, "key desk", "203.0.113.7", "payment pay_1")

WRITE_FIFTY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from payment_smart_bot.adapters.audit.file import AuditFile
from payment_smart_bot.domain.model.audit import Action, AuditEvent
log = AuditFile(Path(sys.argv[1]), lambda: sys.argv[2], lambda: datetime.now(UTC))
for _ in range(50):
    log.record(AuditEvent(Action.KEY_CHECK, "unauthorized", "anybody", "203.0.113.7"))
log.close()
"""


def check(*paths: Path, **options: str) -> Verdict:
    return verify_lines(
        [line for path in paths for line in path.read_text().splitlines()], **options
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "bot.audit.jsonl"


@pytest.fixture
def open_log(path: Path) -> Callable[[], AuditFile]:
    """Return what opens the file as another process would: under a name of its own."""
    names = map(str, itertools.count())
    return lambda: AuditFile(path, lambda: f"process-{next(names)}", lambda: NOON)


def test_only_its_owner_may_read_the_file(path: Path, open_log: Callable[[], AuditFile]) -> None:
    open_log().record(REFUSED)
    assert path.stat().st_mode & 0o777 == 0o600


def test_processes_that_take_turns_make_one_chain(
    path: Path, open_log: Callable[[], AuditFile]
) -> None:
    one, other = open_log(), open_log()
    for log in (one, other, other, one):
        log.record(REFUSED)
    one.close()
    verdict = check(path)
    assert verdict.findings == []
    assert (verdict.entries, verdict.writers, len(verdict.heads)) == (5, 2, 1)
    assert verdict.open_writers == ["process-1"]


def test_a_whole_process_that_is_taken_out_is_missed(
    path: Path, open_log: Callable[[], AuditFile]
) -> None:
    for _ in range(3):
        log = open_log()
        log.record(REFUND)
        log.close()
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines[:2], *lines[4:]]))
    assert check(path).findings == ["Line 3: the entry that it follows is not here."]


@pytest.mark.thorough
def test_eight_processes_at_once_leave_every_line_in_one_chain(path: Path) -> None:
    path.parent.mkdir()
    running = [
        subprocess.Popen([sys.executable, "-c", WRITE_FIFTY, path, f"p{number}"])  # noqa: S603
        for number in range(8)
    ]
    assert [process.wait(60) for process in running] == [0] * 8
    verdict = check(path)
    assert verdict.findings == []
    assert (verdict.entries, verdict.writers, len(verdict.heads)) == (408, 8, 1)
    assert verdict.open_writers == []


def test_a_file_that_was_renamed_goes_on_in_another(
    path: Path, open_log: Callable[[], AuditFile]
) -> None:
    log = open_log()
    log.record(REFUSED)
    log.record(REFUSED)
    old = path.rename(path.with_suffix(".1"))
    log.record(REFUND)
    assert check(old, path).findings == []
    assert check(path, after=check(old).heads[0]).findings == []
    assert len(check(path).findings) == 2, "by itself its beginning is missing"


def test_a_line_that_a_power_cut_broke_is_named_and_the_chain_goes_on(
    path: Path, open_log: Callable[[], AuditFile]
) -> None:
    open_log().record(REFUSED)
    with path.open("a") as file:
        file.write('{"audit":1,"writer":"gone","num')
    open_log().record(REFUND)
    assert check(path).findings == ["Line 2: this is not a whole entry."]


def test_what_cannot_be_written_is_written_later(
    path: Path, open_log: Callable[[], AuditFile], caplog: pytest.LogCaptureFixture
) -> None:
    """As with a full disk, or a folder that nobody may write: here a folder lies in its place."""
    path.mkdir(parents=True)
    log = open_log()
    log.record(REFUSED)
    assert "The audit log cannot be written (IsADirectoryError); events that wait: 1" in caplog.text
    path.rmdir()
    log.record(REFUND)
    verdict = check(path)
    assert (verdict.entries, verdict.findings) == (2, [])


def test_who_holds_the_lock_for_ever_does_not_stop_the_server(
    path: Path, open_log: Callable[[], AuditFile], caplog: pytest.LogCaptureFixture
) -> None:
    log = open_log()
    log.record(REFUSED)
    with path.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        log.record(REFUSED)
    assert "TimeoutError" in caplog.text
    log.record(REFUND)
    verdict = check(path)
    assert (verdict.entries, verdict.findings) == (3, [])


@pytest.mark.parametrize("kind", ["folder", "pipe", "folder that is a file"])
def test_what_cannot_be_a_log_is_refused_at_the_start(path: Path, kind: str) -> None:
    if kind == "folder":
        path.mkdir(parents=True)
    elif kind == "pipe":
        path.parent.mkdir()
        os.mkfifo(path)
    else:
        path.parent.write_text("")
    with pytest.raises(Misconfigured, match="AUDIT_LOG"):
        AuditFile(path, str, lambda: NOON).check()


def test_a_stream_has_a_chain_for_each_process() -> None:
    stream = io.StringIO()
    one = AuditStream(stream, lambda: "a", lambda: NOON)
    other = AuditStream(stream, lambda: "b", lambda: NOON)
    for log in (one, other, one):
        log.record(REFUSED)
    one.close()
    other.settle()
    verdict = verify_lines(stream.getvalue().splitlines())
    assert (verdict.findings, verdict.entries, len(verdict.heads)) == ([], 4, 2)
    assert verdict.open_writers == ["b"]


def test_who_has_written_nothing_says_nothing_at_the_end(open_log: Callable[[], AuditFile]) -> None:
    stream = io.StringIO()
    AuditStream(stream, str, lambda: NOON).close()
    log = open_log()
    log.close()
    assert stream.getvalue() == ""


def test_a_closed_stream_does_not_stop_the_server(caplog: pytest.LogCaptureFixture) -> None:
    stream = io.StringIO()
    stream.close()
    AuditStream(stream, lambda: "a", lambda: NOON).record(REFUSED)
    assert "The audit log cannot be written: ValueError" in caplog.text
