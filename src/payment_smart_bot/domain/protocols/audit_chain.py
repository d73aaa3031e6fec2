"""The lines of an audit log: each holds the hash of the one before it, so a later change shows.

A line is one JSON object. Its last member, `hash`, is the SHA-256 of everything before that member.
`previous` is the hash of the line that it follows: in a file the line above it, in a stream the
last line of the same process. `writer` names a process, and `number` counts its lines from 1.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.audit import Action, AuditEvent
from payment_smart_bot.domain.value import Value

BEGINNING: Final = "0" * 64
"""What the first line of a log follows."""

_MARK: Final = '{"audit":1,'
_LINE: Final = re.compile(r'(\{"audit":1,.*),"hash":"([0-9a-f]{64})"\}')
_WRITER: Final = re.compile("[0-9A-Za-z-]{1,32}")
_TIME: Final = re.compile("[0-9T:.+-]{19,32}")


class Place(Value, frozen=True):
    """The place of a line: its writer, its number among that writer's lines, what it follows."""

    writer: str
    number: int
    previous: str


class Entry(Value, frozen=True):
    """A line that was read."""

    place: Place
    at: str
    action: str
    hash: str
    is_intact: bool


class Verdict(Value, frozen=True):
    """What a check of a log found.

    `findings` are sentences, each about a line; none means that nothing was changed or is missing
    between the lines that are there. `heads` are the hashes of the lines that no other follows.
    `open_writers` have written no line of their end: they run, were killed, or lost their last
    lines.
    """

    entries: int
    findings: Sequence[str]
    heads: Sequence[str]
    writers: int
    open_writers: Sequence[str]
    first_at: str | None
    last_at: str | None


def build_line(event: AuditEvent, at: datetime, place: Place) -> str:
    """Return the line of an event, without a line break."""
    body = {
        "audit": 1,
        "writer": place.writer,
        "number": place.number,
        "at": at.isoformat(timespec="milliseconds"),
        "action": event.action.value,
        "outcome": event.outcome,
        "actor": event.actor,
        "source": event.source,
        **({"subject": event.subject} if event.subject is not None else {}),
        **({"details": dict(event.details)} if event.details else {}),
        "previous": place.previous,
    }
    text = json.dumps(body, separators=(",", ":"))[:-1]
    return f'{text},"hash":"{_hash(text)}"}}'


def read_entry(line: str) -> Entry | None:
    """Return the entry of a line; None where it is no whole line of an audit log."""
    found = _LINE.fullmatch(line.strip())
    if found is None:
        return None
    text, stated = found.groups()
    try:
        body = json.loads(f"{text}}}")
        place = Place(str(body["writer"]), int(body["number"]), str(body["previous"]))
        at, action = str(body["at"]), str(body["action"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    if not (_WRITER.fullmatch(place.writer) and _TIME.fullmatch(at)):
        return None  # whoever verifies the log sees these on a terminal
    return Entry(place, at, action, stated, is_intact=stated == _hash(text))


def verify_lines(lines: Iterable[str], after: str = BEGINNING, head: str | None = None) -> Verdict:
    """Check a whole log; lines of other programs between its own are passed by.

    `after` is the hash that the first line has to follow, where earlier ones lie elsewhere. `head`
    is the hash of a line that has to be there, because somebody has noted it down.
    """
    reading = _Reading(after)
    for number, line in enumerate(lines, 1):
        if line.strip().startswith(_MARK):
            reading.take(number, read_entry(line))
    return reading.conclude(head)


class _Reading:
    """What has been read so far."""

    def __init__(self, after: str) -> None:
        self._after = after
        self._findings: list[str] = []
        self._followers: dict[str, int] = {}
        self._seen: dict[str, None] = {}
        self._numbers: dict[str, int] = {}
        self._open: dict[str, None] = {}
        self._times: list[str] = []

    def take(self, line: int, entry: Entry | None) -> None:
        if entry is None:
            self._findings.append(f"Line {line}: this is not a whole entry.")
            return
        if not entry.is_intact:
            self._findings.append(f"Line {line}: it was changed after it was written.")
        self._check_number(line, entry.place)
        self._check_previous(line, entry.place)
        self._seen[entry.hash] = None
        self._numbers[entry.place.writer] = entry.place.number
        self._open[entry.place.writer] = None
        if entry.action == Action.STOP:
            del self._open[entry.place.writer]
        self._times.append(entry.at)

    def conclude(self, head: str | None) -> Verdict:
        if head is not None and head not in self._seen:
            self._findings.append(f"The entry {head} is not here.")
        return Verdict(
            entries=len(self._times),
            findings=self._findings,
            heads=[each for each in self._seen if each not in self._followers],
            writers=len(self._numbers),
            open_writers=list(self._open),
            first_at=min(self._times, default=None),
            last_at=max(self._times, default=None),
        )

    def _check_number(self, line: int, place: Place) -> None:
        last = self._numbers.get(place.writer)
        if last is None and self._after != BEGINNING:
            return  # its earlier lines may lie where the first line's predecessor does
        expected = (last or 0) + 1
        if place.number > expected:
            missing = _name_span(expected, place.number - 1)
            self._findings.append(f"Line {line}: of process {place.writer}, {missing} before it.")
        elif place.number < expected:
            self._findings.append(
                f"Line {line}: entry {place.number} of process {place.writer} comes late, or again."
            )

    def _check_previous(self, line: int, place: Place) -> None:
        follows = place.previous
        is_first = follows == self._after or (follows == BEGINNING and place.number == 1)
        if follows not in self._seen and not is_first:
            self._findings.append(f"Line {line}: the entry that it follows is not here.")
        elif follows in self._followers and follows != BEGINNING:
            other = self._followers[follows]
            self._findings.append(f"Line {line}: it follows the same entry as line {other}.")
        self._followers.setdefault(follows, line)


def _name_span(first: int, last: int) -> str:
    if first == last:
        return f"entry {first} is missing"
    return f"entries {first} to {last} are missing"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
