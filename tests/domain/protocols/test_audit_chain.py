"""The lines of an audit log: what a check of them finds, and what it cannot find."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from payment_smart_bot.domain.model.audit import ANYBODY, DONE, HERE, PROGRAM, Action, AuditEvent
from payment_smart_bot.domain.protocols.audit_chain import (
    BEGINNING,
    Place,
    build_line,
    read_entry,
    verify_lines,
)

START = datetime(2026, 11, 28, 12, tzinfo=UTC)
REFUSED = AuditEvent(Action.KEY_CHECK, "unauthorized", ANYBODY, "203.0.113.7")
STOP = AuditEvent(Action.STOP, DONE, PROGRAM, HERE)


def build_log(*writers: str, previous: str = BEGINNING) -> list[str]:
    """Return a line of each writer, each following the line above it as in a shared file."""
    lines: list[str] = []
    numbers = dict.fromkeys(writers, 0)
    for second, writer in enumerate(writers):
        numbers[writer] += 1
        at = START + timedelta(seconds=second)
        line = build_line(REFUSED, at, Place(writer, numbers[writer], previous))
        lines.append(line)
        previous = hash_of(line)
    return lines


def hash_of(line: str) -> str:
    entry = read_entry(line)
    assert entry is not None
    return entry.hash


def test_a_line_has_who_what_from_where_when_and_the_outcome() -> None:
    event = AuditEvent(
        Action.REFUND, DONE, "key desk", "2001:db8::7", "payment pay_1", {"status": "refunded"}
    )
    line = build_line(event, START, Place("a1", 1, BEGINNING))
    assert line.startswith(
        '{"audit":1,"writer":"a1","number":1,"at":"2026-11-28T12:00:00.000+00:00",'
        '"action":"refund","outcome":"done","actor":"key desk","source":"2001:db8::7",'
        '"subject":"payment pay_1","details":{"status":"refunded"},"previous":"000'
    )


def test_what_was_not_touched_is_found_whole() -> None:
    log = build_log("a", "b", "a", "a", "b")
    verdict = verify_lines(log)
    assert verdict.findings == []
    assert (verdict.entries, verdict.writers) == (5, 2)
    assert verdict.heads == [hash_of(log[-1])]
    assert verdict.open_writers == ["a", "b"]
    assert (verdict.first_at, verdict.last_at) == (
        "2026-11-28T12:00:00.000+00:00",
        "2026-11-28T12:00:04.000+00:00",
    )


def test_streams_of_many_processes_may_come_mixed_with_other_lines() -> None:
    """As CloudWatch exports them: each process has a chain of its own, which begins anew."""
    one, other = build_log("a", "a"), build_log("b", "b")
    verdict = verify_lines(["REPORT RequestId: 1", one[0], other[0], "", other[1], one[1]])
    assert verdict.findings == []
    assert verdict.heads == [hash_of(other[1]), hash_of(one[1])]


def swap(log: list[str], one: int, other: int) -> list[str]:
    log[one], log[other] = log[other], log[one]
    return log


TAMPERING: dict[str, tuple[Callable[[list[str]], list[str]], list[str]]] = {
    "a word was changed": (
        lambda log: [log[0], log[1].replace("203.0.113.7", "203.0.113.8"), *log[2:]],
        ["Line 2: it was changed after it was written."],
    ),
    "a hash was changed": (
        lambda log: [log[0], log[1][:-66] + "0" * 64 + '"}', *log[2:]],
        [
            "Line 2: it was changed after it was written.",
            "Line 3: the entry that it follows is not here.",
        ],
    ),
    "a line is missing": (
        lambda log: [log[0], *log[2:]],
        [
            "Line 4: of process b, entry 1 is missing before it.",
            "Line 2: the entry that it follows is not here.",
        ],
    ),
    "the beginning is missing": (
        lambda log: log[1:],
        ["the entry that it follows is not here.", "of process a, entry 1 is missing"],
    ),
    "two lines are missing": (
        lambda log: [log[0], *log[3:]],
        ["of process a, entry 2 is missing before it.", "of process b, entry 1 is missing"],
    ),
    "many lines are missing": (
        lambda log: [log[5]],
        ["of process a, entries 1 to 3 are missing before it."],
    ),
    "lines have changed places": (
        lambda log: swap(log, 2, 3),
        ["the entry that it follows is not here."],
    ),
    "a line comes twice": (
        lambda log: [*log[:3], log[2], *log[3:]],
        [
            "Line 4: entry 2 of process a comes late, or again.",
            "Line 4: it follows the same entry as line 3.",
        ],
    ),
    "a line was cut short": (
        lambda log: [*log[:5], log[5][:100]],
        ["Line 6: this is not a whole entry."],
    ),
    "a line lost its number": (
        lambda log: [*log[:5], log[5].replace('"number":4', '"number":null')],
        ["Line 6: this is not a whole entry."],
    ),
    "a line is hidden": (
        lambda log: [log[0], f"#{log[1]}", *log[2:]],
        ["Line 3: the entry that it follows is not here."],
    ),
}


@pytest.mark.parametrize("case", TAMPERING)
def test_what_was_done_to_a_log_is_found(case: str) -> None:
    tamper, expected = TAMPERING[case]
    findings = verify_lines(tamper(build_log("a", "b", "a", "a", "b", "a"))).findings
    for sentence in expected:
        assert any(sentence in each for each in findings), (sentence, findings)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"number":1', '"number":Infinity'),
        ('"number":1', f'"number":{"[" * 100_000}'),
        ('"writer":"a"', '"writer":"\\u001b[2J"'),
        ('"at":"2026', '"at":"\\u001b]0;2026'),
        ('"actor"', '"act'),
    ],
    ids=["no number", "a deep number", "a writer for terminals", "a time for terminals", "no JSON"],
)
def test_a_hostile_line_is_no_entry_and_stops_nothing(old: str, new: str) -> None:
    log = build_log("a", "a")
    hostile = log[0].replace(old, new)
    assert hostile != log[0]
    assert verify_lines([hostile]).findings == ["Line 1: this is not a whole entry."]


def test_a_cut_end_shows_only_by_a_hash_that_was_noted_down() -> None:
    log = build_log("a", "a", "a")
    cut = log[:2]
    assert verify_lines(cut).findings == []
    noted = hash_of(log[2])
    assert verify_lines(cut, head=noted).findings == [f"The entry {noted} is not here."]
    assert verify_lines(log, head=noted).findings == []


def test_a_process_that_ended_is_not_open() -> None:
    log = build_log("a", "b")
    log.append(build_line(STOP, START, Place("a", 2, hash_of(log[1]))))
    assert verify_lines(log).open_writers == ["b"]


def test_a_later_part_is_checked_by_the_hash_that_it_follows() -> None:
    log = build_log("a", "b", "a", "b")
    assert verify_lines(log[2:], after=hash_of(log[1])).findings == []
    assert verify_lines(log[3:], after=hash_of(log[1])).findings == [
        "Line 1: the entry that it follows is not here."
    ]


def test_nothing_is_nothing() -> None:
    verdict = verify_lines(["", "no entry"])
    assert (verdict.entries, verdict.findings, verdict.first_at) == (0, [], None)
