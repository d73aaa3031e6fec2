"""Releases have a version and a date; what is built says the version that its changelog says."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from tests.docs.pages import ROOT

from payment_smart_bot import __version__

_HEADING: Final = re.compile(r"^## (.+)$", re.MULTILINE)
_RELEASE: Final = re.compile(r"(\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)")
UNRELEASED: Final = "Unreleased"


def read_version(project: str) -> str:
    """Return the version in a folder's pyproject.toml."""
    version: str = tomllib.loads((ROOT / project / "pyproject.toml").read_text())["project"][
        "version"
    ]
    return version


CHANGELOGS: Final = {
    "CHANGELOG.md": __version__,
    "stripe-simulator/CHANGELOG.md": read_version("stripe-simulator"),
}


def list_releases(changelog: Path) -> Iterator[tuple[tuple[int, ...], date]]:
    """Yield version and date of every release, in the order of the page."""
    for heading in _HEADING.findall(changelog.read_text()):
        if heading == UNRELEASED:
            continue
        found = _RELEASE.fullmatch(heading)
        assert found, f"{heading!r} must be a version and a date, such as 0.3.0 (2027-01-31)"
        yield tuple(map(int, found[1].split("."))), date.fromisoformat(found[2])


@pytest.mark.parametrize(("page", "version"), CHANGELOGS.items(), ids=CHANGELOGS)
def test_the_newest_release_is_the_version_of_the_package(page: str, version: str) -> None:
    releases = list(list_releases(ROOT / page))
    assert ".".join(map(str, releases[0][0])) == version
    assert releases == sorted(releases, reverse=True), "the newest release stands first"
    assert len({number for number, _ in releases}) == len(releases)


@pytest.mark.parametrize("page", CHANGELOGS)
def test_what_is_not_released_stands_first(page: str) -> None:
    headings = _HEADING.findall((ROOT / page).read_text())
    assert UNRELEASED not in headings[1:]


@pytest.mark.parametrize("page", CHANGELOGS)
def test_every_release_says_what_to_do_on_upgrade(page: str) -> None:
    text = (ROOT / page).read_text()
    for release in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        name = release.splitlines()[0]
        assert name == UNRELEASED or "\n### What to do on upgrade\n" in release, name


def test_the_pages_made_with_streamlit_have_the_version_of_the_bot() -> None:
    assert read_version("frontend") == __version__
