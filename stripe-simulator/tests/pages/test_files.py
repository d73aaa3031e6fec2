"""The stand-in for Stripe.js and its frame, as files."""

import pytest

from stripe_simulator.testing.browser import Browser


def test_the_stand_in_for_stripe_js_is_served_to_every_site(browser: Browser) -> None:
    script = browser.get("/_simulator/stripe.js")
    assert script.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert script.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "window.Stripe" in script.body


def test_the_frame_labels_its_fields_and_runs_its_own_scripts_only(browser: Browser) -> None:
    frame = browser.get("/_simulator/browser/frame.html")
    policy = frame.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "frame-ancestors" not in policy
    for name, label in (
        ("number", "Card number"),
        ("expiry", "Expiration date"),
        ("cvc", "Security code"),
    ):
        assert f'<label for="{name}">{label}</label>' in frame.body
        assert f'aria-describedby="{name}-error"' in frame.body


@pytest.mark.parametrize("name", ["frame.js", "frame.css", "pages.css"])
def test_the_other_files_are_there(browser: Browser, name: str) -> None:
    assert browser.get(f"/_simulator/browser/{name}").status == 200


def test_neither_script_nor_style_is_inline(browser: Browser) -> None:
    """The policy of the frame, and of a shop's own page, would not let it run."""
    for path in ("/_simulator/browser/frame.html", "/_simulator/stripe.js"):
        body = browser.get(path).body
        for inline in ("<style", "style=", "onclick", "javascript:", "innerHTML", "eval("):
            assert inline not in body, path
