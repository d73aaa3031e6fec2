"""What has to be there before any test is collected: for the tests in `tests/browser`."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from scripts import find_chromium, find_nginx
from tests.drawn_examples import load_profile

_BROWSER = Path(__file__).parent / "browser"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--screenshots",
        type=Path,
        metavar="FOLDER",
        help="keep pictures of the pages there, such as in var/pages, which git ignores",
    )


def pytest_configure(config: pytest.Config) -> None:
    load_profile(thorough=config.option.markexpr != "not thorough")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _BROWSER in item.path.parents:
            item.add_marker(pytest.mark.thorough)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in words what was not tested for lack of a program; an `s` is easily overlooked."""
    skipped = terminalreporter.stats.get("skipped", [])
    for not_found in (find_chromium.NOT_FOUND, find_nginx.NOT_FOUND):
        without = [report for report in skipped if not_found in str(report.longrepr)]
        if without:
            terminalreporter.section(f"{len(without)} tests skipped", yellow=True, bold=True)
            terminalreporter.line(not_found, yellow=True)


@pytest.fixture(autouse=True, scope="module")
def _logging_as_before() -> Iterator[None]:
    """Take back how a function on Lambda, begun in this process, has its process log for good."""
    ours = logging.getLogger("payment_smart_bot")
    level, handlers = ours.level, list(ours.handlers)
    formatters = [(handler, handler.formatter) for handler in logging.root.handlers]
    yield
    ours.setLevel(level)
    ours.handlers[:] = handlers
    for handler, formatter in formatters:
        handler.setFormatter(formatter)
