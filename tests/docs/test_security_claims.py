"""What docs/SECURITY.md claims is shown by tests, and these tests are there."""

import re
from collections.abc import Iterator

import pytest
from tests.docs.pages import DOCS, ROOT, text

PAGE = DOCS / "SECURITY.md"
NAMED = re.compile(r"`((?:tests|terraform/tests)/[^`]+)`")
YOURS = "nothing: it is yours"
"""What a row says where the software does nothing that a test could show."""

CLAIMS = {
    "## PCI DSS scope": "| requirement |",
    "## Threats": "| threat |",
    "## Defaults": "| default |",
}
"""The tables of claims, by their heading and the beginning of their first line."""


def rows_of(heading: str, head: str) -> Iterator[str]:
    """Yield the rows of the table that begins so under a heading."""
    section = text(PAGE).partition(heading)[2].partition("\n## ")[0]
    assert head in section
    lines = f"{head}{section.partition(head)[2]}".splitlines()[2:]
    for line in lines:
        if not line.startswith("|"):
            return
        yield line


@pytest.mark.parametrize("heading", CLAIMS)
def test_every_claim_names_its_test(heading: str) -> None:
    rows = list(rows_of(heading, CLAIMS[heading]))
    assert len(rows) >= 5
    assert [row for row in rows if not NAMED.search(row) and YOURS not in row] == []


def test_every_test_that_is_named_is_there_and_tests() -> None:
    names = set(NAMED.findall(text(PAGE)))
    assert len(names) >= 20
    for name in names:
        path = ROOT / name
        assert path.is_file(), f"{PAGE.name} names {name}, which is not there"
        finds = r"^(?:async )?def test_|^    def test_|^run \""
        assert re.search(finds, path.read_text(), re.MULTILINE), f"{name} tests nothing"


def test_the_pages_for_an_assessor_name_programs_that_are_there() -> None:
    for page in ("assessment.md", "key-management.md", "audit.md"):
        said = text(DOCS / page)
        for name in re.findall(r"`(scripts/\w+\.py)", said):
            assert (ROOT / name).is_file(), name
        for command in re.findall(r"`make ([a-z-]+)", said):
            makefile = (ROOT / "Makefile").read_text()
            assert re.search(rf"^{command}:", makefile, re.MULTILINE), command


def test_the_thresholds_of_the_runbook_are_those_of_the_code() -> None:
    from payment_smart_bot.domain.protocols import card_testing

    limits = card_testing.TryLimits()
    minutes = 2 * card_testing.SHOP_BUCKET // 60
    pause = int(card_testing.SHOP_PAUSE) // 60
    assessment, runbook = (text(DOCS / name) for name in ("assessment.md", "INCIDENT_RESPONSE.md"))
    assert f"`DECLINES_PER_HOUR` {limits.declines}" in assessment
    assert f"`CARDS_PER_HOUR` {limits.cards}; `SESSIONS_PER_HOUR` {limits.sessions}" in assessment
    assert f"{card_testing.MANY_DECLINES} within {minutes} minutes" in assessment
    assert f"no new card for {pause} minutes" in assessment
    said = f"{card_testing.MANY_DECLINES} declines of the whole shop within {minutes} minutes"
    assert said in runbook
