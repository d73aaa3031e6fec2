"""The commands in the guides exist; those that can run here do, and show what they say."""

import io
import os
import re
import shlex
import subprocess
from contextlib import redirect_stderr
from pathlib import Path

import pytest
from tests.docs.pages import DOCS, PAGES, ROOT, commands, runnable
from tests.entrypoints import processes

from payment_smart_bot.entrypoints.command_line.options import build_parser

PROGRAM = re.compile(r"(?:^|[\s(])(?:\.venv/bin/)?payment-smart-bot ([^|)#&>]+)")
TARGET = re.compile(r"^ *make ([a-z][a-z-]*)")
SCRIPT = re.compile(r"(?:scripts|terraform)/[\w/]+\.(?:sh|ps1|py)")
INCOMPLETE = re.compile(
    r"usage(?:.*\n)+.* (?:is|are) required: .*\n|usage(?:.*\n)+.* is required\n"
)
"""What is said of a command that is named without all of its arguments."""

OF_A_TEST = 300.0  # seconds: nothing waits for it but a program that hangs
"""Seconds: a server and some ten programs on a busy machine."""

RUNNABLE = [page for page in PAGES if runnable(page)]
LONG = DOCS / "QUICK_START.md"
"""Ten programs, one after the other."""


def wrong_usage(arguments: str) -> str:
    """Return what the program says of arguments; empty if it takes them."""
    said = io.StringIO()
    with redirect_stderr(said):
        try:
            build_parser().parse_args(shlex.split(arguments))
        except SystemExit:
            return said.getvalue()
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for line in commands(page):
        assert set(TARGET.findall(line)) <= targets, line
        for script in SCRIPT.findall(line):
            assert (ROOT / script).is_file(), line
            options = set(re.findall(r"(?<=\s)--[a-z-]+", line.partition(script)[2]))
            assert [each for each in options if each not in (ROOT / script).read_text()] == []
        for arguments in PROGRAM.findall(line):
            if not re.search(r"[…\[\]]", arguments):
                assert not INCOMPLETE.sub("", wrong_usage(arguments)), line


@pytest.mark.parametrize("arguments", ["sessions lists", "erase --mail a@b.c", "serve --prot 8000"])
def test_a_wrong_command_is_seen(arguments: str) -> None:
    assert wrong_usage(arguments)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, id=page.stem, marks=[pytest.mark.thorough] if page == LONG else [])
        for page in RUNNABLE
    ],
)
def test_what_can_run_here_runs_and_shows_what_it_says(page: Path, tmp_path: Path) -> None:
    database = tmp_path / "sessions.db"
    blocks = runnable(page)
    with processes.serving(database, "--port", "0", MERCHANT_API_KEY="try-it-out") as process:
        assert process.stdout is not None
        found = re.search(r"listens on (http://\S+)", process.stdout.readline())
        assert found
        script = "\n".join(block.commands for block in blocks)
        ran = subprocess.run(  # noqa: S603 - our own guides
            [
                "/bin/bash",
                "-euo",
                "pipefail",
                "-c",
                script.replace("http://127.0.0.1:8000", found[1]),
            ],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "SESSION_DATABASE": str(database)},
            capture_output=True,
            text=True,
            check=False,
            timeout=OF_A_TEST,
        )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert [block.shows for block in blocks if block.shows not in ran.stdout] == []


def test_the_guides_for_beginners_can_be_run() -> None:
    assert {DOCS / "QUICK_START.md", DOCS / "TESTING_GUIDE.md"} <= set(RUNNABLE)
