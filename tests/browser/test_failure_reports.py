"""Whoever reads that a test of a page failed reads what the page showed, from the report alone."""

import subprocess
import sys
from pathlib import Path

from tests.browser.visit import Open

ROOT = Path(__file__).parents[2]
PAGE = """data:text/html,<title>Shop</title><h1>Pay $49.00</h1><p hidden>covered</p>
<iframe srcdoc='<p>Stripe is here</p>'></iframe>
<script>console.error("no such session"); console.log("began")</script>"""
FAILING = f"""
def test_it(open_page):
    visit = open_page({PAGE!r})
    visit.complaints.clear()
    assert visit.page.title() == "Bank"
"""


def test_a_visit_tells_what_its_pages_show_and_have_logged(open_page: Open) -> None:
    visit = open_page(PAGE)
    visit.complaints.clear()
    told = visit.describe()
    for part in ("Page data:text/html", "Pay $49.00", "Stripe is here"):
        assert part in told
    assert told.endswith("Logged:\nerror: no such session\nlog: began")
    assert "\ncovered" not in told


def test_the_report_of_a_failed_test_has_it(tmp_path: Path) -> None:
    failing = tmp_path / "test_failing.py"
    failing.write_text(FAILING)
    command = (
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.browser.conftest",
        "-p",
        "no:cacheprovider",
    )
    ran = subprocess.run(  # noqa: S603 - our own test
        [*command, str(failing)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "1 failed" in ran.stdout
    assert "What the pages showed" in ran.stdout
    assert "Pay $49.00" in ran.stdout
    assert "error: no such session" in ran.stdout
