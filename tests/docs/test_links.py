"""Every link inside of the repository leads somewhere, and every page can be found."""

import re
from functools import cache
from pathlib import Path

import pytest
from tests.docs.pages import DOCS, PAGES, ROOT, text

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FILE = re.compile(r"`([\w./-]+\.(?:css|golden|js|md|ps1|py|sh|tf|toml|yml))`")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
ANCHOR = re.compile(r'<a id="([^"]+)">')


def anchors(page: Path) -> set[str]:
    """Return what a # can lead to, as GitHub and the site name it."""
    headings = (
        re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", each) for each in HEADING.findall(text(page))
    )
    made = (re.sub(r"[^\w\- ]", "", each.lower()).strip().replace(" ", "-") for each in headings)
    return {*made, *ANCHOR.findall(page.read_text())}


@cache
def files() -> list[str]:
    """Return every file of the repository, by its whole path."""
    folders = (
        "docs examples frontend scripts src stripe-simulator terraform tests understanding .github "
        "deploy"
    )
    found = [file for folder in folders.split() for file in (ROOT / folder).rglob("*")]
    return [str(file) for file in [*found, *ROOT.iterdir()]]


def is_broken(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return not target.exists() or bool(anchor and anchor not in anchors(target))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(text(page)) if "://" not in link]
    assert [link for link in links if is_broken(page, link)] == []


@pytest.mark.parametrize("link", ["NO_SUCH_PAGE.md", "COST.md#no-such-heading", "#nothing"])
def test_a_broken_link_is_seen(link: str) -> None:
    assert is_broken(DOCS / "COST.md", link)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_exists(page: Path) -> None:
    named = set(FILE.findall(text(page)))
    assert {
        name for name in named if not any(file.endswith(f"/{name}") for file in files())
    } == set()


def test_every_page_is_in_the_sites_menu() -> None:
    menu = re.findall(r"^ +- (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE)
    missing = {page.name for page in DOCS.glob("*.md")} - set(menu)
    assert not missing, f"add to nav of mkdocs.yml: {missing}"


def test_every_decision_is_in_the_list_with_its_title() -> None:
    listed = (DOCS / "ARCHITECTURE.md").read_text()
    for decision in sorted((DOCS / "decisions").glob("*.md")):
        number, _, title = (
            decision.read_text().partition("\n")[0].removeprefix("# ").partition(". ")
        )
        assert f"| [{number}](decisions/{decision.name}) | {title} |" in listed
