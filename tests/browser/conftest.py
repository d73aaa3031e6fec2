"""A Chromium for the tests of pages: one for each process that tests, a new context for each test.

The browser lives as long as tests of this folder run: Playwright keeps an event loop in the thread
of the tests meanwhile, in which no other test could run one.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from scripts import find_chromium
from tests.browser.shop import Shop, open_shop
from tests.browser.visit import PATIENCE_MS, Open, Visit

FLAGS = (
    "--no-sandbox",  # tests run as root in containers
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_VISITS = pytest.StashKey[list[Visit]]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell in the report of a failed test what each open page showed, while it still shows it."""
    report = yield
    if report.failed and call.when == "call":
        for visit in item.stash.get(_VISITS, []):
            report.sections.append(("What the pages showed", visit.describe()))
    return report


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    path = find_chromium.find()
    if path is None and find_chromium.required():
        pytest.fail(find_chromium.NOT_FOUND)
    if path is None:
        pytest.skip(find_chromium.NOT_FOUND)
    expect.set_options(timeout=PATIENCE_MS)
    with (
        sync_playwright() as playwright,
        closing(playwright.chromium.launch(executable_path=path, args=FLAGS)) as browser,
    ):
        yield browser


@pytest.fixture
def open_page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Open]:
    """Open addresses, each in a context of its own; at the end no page has complained.

    None opens nothing yet, so that something can be arranged before.
    """
    with ExitStack() as stack:
        visits: list[Visit] = request.node.stash.setdefault(_VISITS, [])

        def open_page(address: str | None, **context: object) -> Visit:
            visits.append(stack.enter_context(closing(Visit(chromium, **context))))
            if address is not None:
                visits[-1].go(address)
            return visits[-1]

        yield open_page
        for visit in visits:
            visit.assert_no_complaints()


@pytest.fixture
def shoot(request: pytest.FixtureRequest) -> Callable[[Page, str], None]:
    """Keep a picture of a page, where a folder for them is given with --screenshots."""
    folder: Path | None = request.config.getoption("--screenshots")

    def shoot(page: Page, name: str) -> None:
        if folder is not None:
            page.screenshot(path=folder / f"{name}.png", full_page=True)

    return shoot


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """One server with the card form for the tests that do not end it."""
    with open_shop(tmp_path_factory.mktemp("shop") / "shop.sqlite3") as shop:
        yield shop
