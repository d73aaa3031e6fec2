"""What has to be there before any test is collected: for the tests in `tests/browser`."""

from pathlib import Path

import pytest
from scripts.find_chromium import NOT_FOUND

_BROWSER = Path(__file__).parent / "browser"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--screenshots",
        type=Path,
        metavar="FOLDER",
        help="keep pictures of the pages there, such as in var/pages, which git ignores",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _BROWSER in item.path.parents:
            item.add_marker(pytest.mark.thorough)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in words that no page was tested in a browser; an `s` is easily overlooked."""
    skipped = terminalreporter.stats.get("skipped", [])
    without = [report for report in skipped if NOT_FOUND in str(report.longrepr)]
    if without:
        terminalreporter.section(f"{len(without)} tests skipped", yellow=True, bold=True)
        terminalreporter.line(NOT_FOUND, yellow=True)
