"""Take the pictures of the README anew: docs/images/*.webp, from the product as it runs.

Needs the Chromium that the tests of the pages use; see scripts/find_chromium.py.
"""

import io
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import httpx
from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT: Final = Path(__file__).resolve().parent.parent
IMAGES: Final = ROOT / "docs" / "images"
API, PAGE = 18000, 18501
BOT: Final = f"http://127.0.0.1:{API}"
ADDRESS: Final = f"http://127.0.0.1:{PAGE}"
KEY: Final = "the-key-of-these-pictures"
PHONE: Final = {"width": 390, "height": 780}
DESKTOP: Final = {"width": 1180, "height": 860}
SETTINGS: Final = {
    "MERCHANT_API_KEY": KEY,
    "MERCHANT_NAME": "Ada's Books",
    "PAYMENT_AMOUNT": "4900",
    "RATE_LIMIT_PER_MINUTE": "0",
}
DAY: Final = (
    ("Priya Nair", "4242424242424242", 4900, "Notes by the Translator"),
    ("Olu Adeyemi", "4000000000003220", 999, "A bookmark"),
    ("Mei Chen", "4000000000009995", 1200, "A notebook"),
    ("Amir Haddad", "5555555555554444", 2500, "A map of London"),
    ("Lucía Fernández", "6011111111111117", 12900, "Two tickets"),
    ("Ruth Cohen", "4242424242424242", 4900, "The Analytical Engine"),
)
"""Who pays with which of Stripe's test cards, how much, and for what."""

_START_SECONDS: Final = 60.0
_QUALITY: Final = 80


@contextmanager
def product(health: str, *options: str, **settings: str) -> Iterator[None]:
    """Run the API and the pages on ports of their own, with a database that is thrown away."""
    command = [sys.executable, "scripts/run_product.py", *options]
    command += ["--api-port", str(API), "--page-port", str(PAGE)]
    with tempfile.TemporaryDirectory() as folder:
        database = {"SESSION_DATABASE": str(Path(folder) / "pictures.sqlite3")}
        with subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **SETTINGS, **settings, **database}
        ) as both:
            try:
                _wait(both, health)
                yield
            finally:
                both.send_signal(signal.SIGINT)
                both.wait()


def _wait(process: subprocess.Popen[bytes], health: str) -> None:
    until = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < until:
        try:
            httpx.get(f"{BOT}/health")
            httpx.get(f"{ADDRESS}{health}")
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    sys.exit("The product did not start; what is said above tells why.")


def open_page(browser: Browser, path: str = "/", server: str = ADDRESS, **options: Any) -> Page:
    """Open a page of the product in a context of its own."""
    page = browser.new_context(device_scale_factor=1.5, **options).new_page()
    page.goto(f"{server}{path}")
    return page


def say(page: Page, *messages: str) -> None:
    """Type messages, each after the answer to the one before."""
    for message in messages:
        page.get_by_role("textbox", name="Type your message").fill(message)
        page.keyboard.press("Enter")
        _answered(page)


def press(page: Page, label: str) -> None:
    """Click a button of the chat and wait for the answer."""
    page.get_by_role("button", name=label, exact=True).click()
    _answered(page)


def _answered(page: Page) -> None:
    page.wait_for_timeout(300)
    expect(page.get_by_test_id("stSpinner")).to_have_count(0)
    _settled(page)


def _settled(page: Page) -> None:
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    page.wait_for_timeout(800)  # what moves on the page comes to rest


def keep(page: Page, name: str) -> None:
    """Keep a picture of what is to be seen now."""
    picture = Image.open(io.BytesIO(page.screenshot()))
    picture.save(IMAGES / f"{name}.webp", quality=_QUALITY, method=6)
    print(f"docs/images/{name}.webp")


def chat(browser: Browser) -> None:
    """Picture a payment, light and dark."""
    page = open_page(browser, viewport=PHONE)
    press(page, "Make a payment")
    say(page, "Jane Doe", "Is it safe?")
    keep(page, "chat")
    say(page, "4242 4242 4242 4242", "12/30", "123")
    keep(page, "summary")
    page = open_page(browser, viewport=PHONE, color_scheme="dark")
    say(page, "Jane Doe, 4000 0000 0000 9995, 12/30, 123")
    press(page, "Confirm")
    say(page, "5555 5555 5555 4444, 12/30, 123")
    press(page, "Confirm")
    keep(page, "paid-dark")


def operator(browser: Browser) -> None:
    """Picture the operator's page, once there is something to see."""
    for messages in (["Jane Doe"], ["John Smith", "5555 5555 5555 4444"], ["Ada, 12/30"]):
        say(open_page(browser, viewport=PHONE), *messages)
    page = open_page(browser, "/operator", viewport=DESKTOP)
    page.get_by_label("Merchant key").fill(KEY)
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.get_by_test_id("stVegaLiteChart").first).to_be_visible()
    _settled(page)
    keep(page, "operator")


def web_chat(browser: Browser) -> None:
    """Picture the chat on the shop's page, and its states on a phone."""
    page = open_page(browser, viewport=DESKTOP)
    page.get_by_role("button", name="Pay $49.00").click()
    inside = page.frame_locator("payment-chat iframe")
    expect(inside.get_by_role("button", name="Pay $49.00")).to_be_enabled()
    page.wait_for_timeout(500)
    keep(page, "web-shop")
    page = _open_conversation(browser)
    page.get_by_role("button", name="Refunds").click()
    expect(page.get_by_role("log")).to_contain_text("For a refund")
    page.wait_for_timeout(500)
    keep(page, "web-question")
    _pay(page, "4000000000009995")
    expect(page.get_by_role("alert")).to_contain_text("Nothing was charged")
    page.wait_for_timeout(500)
    keep(page, "web-declined")
    page = _open_conversation(browser, color_scheme="dark")
    _pay(page, "4242424242424242")
    expect(page.get_by_role("heading", name="✓ Paid $49.00")).to_be_visible()
    page.wait_for_timeout(500)
    keep(page, "web-paid-dark")


def desk(browser: Browser) -> None:
    """Picture the desk with a day's payments: the table and a refund, the reports, a phone."""
    for number, (name, card, amount, item) in enumerate(DAY):
        _pay_in_chat(name, card, amount, item, f"A-{1040 + number}")
    page = open_page(browser, "/desk", BOT, viewport=DESKTOP)
    _sign_in(page)
    page.get_by_role("button", name="Ruth Cohen").click()
    page.get_by_role("button", name="Refund…").click()
    expect(page.locator("aside .said").first).to_be_visible()
    page.wait_for_timeout(500)
    keep(page, "desk")
    page.get_by_role("button", name="Reports").click()
    expect(page.get_by_role("img")).to_be_visible()
    keep(page, "desk-reports")
    page = open_page(browser, "/desk", BOT, viewport=PHONE, color_scheme="dark")
    _sign_in(page)
    keep(page, "desk-phone-dark")


def _sign_in(page: Page) -> None:
    page.get_by_label("Merchant key").fill(KEY)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Ruth Cohen")).to_be_visible()
    expect(page.get_by_text("Today")).to_be_visible()


def _pay_in_chat(name: str, card: str, amount: int, item: str, order: str) -> None:
    headers = {"Authorization": f"Bearer {KEY}"}
    request = {"amount": amount, "description": item, "orderId": order}
    session_id = httpx.post(f"{BOT}/sessions", json=request, headers=headers).json()["sessionId"]
    for message in (f"{name}, {card}, 12/30, 123", "confirm"):
        body = {"sessionId": session_id, "message": message}
        httpx.post(f"{BOT}/chat", json=body, timeout=30).raise_for_status()


def _open_conversation(browser: Browser, **options: Any) -> Page:
    order = {"amount": 4900, "description": "The Analytical Engine", "orderId": "A-1049"}
    headers = {"Authorization": f"Bearer {KEY}"}
    answer = httpx.post(f"{BOT}/sessions", json=order, headers=headers)
    return open_page(browser, f"/c/{answer.json()['sessionId']}", BOT, viewport=PHONE, **options)


def _pay(page: Page, number: str) -> None:
    fields = page.frame_locator("#card iframe")
    fields.get_by_label("Card number").fill(number)
    fields.get_by_label("Expiration date").fill("12 / 30")
    fields.get_by_label("Security code").fill("123")
    page.get_by_role("button", name="Pay $49.00").click()


def main() -> int:
    """Take them all."""
    sys.path.insert(0, str(ROOT))
    from scripts import find_chromium

    path = find_chromium.find()
    if path is None:
        print(find_chromium.NOT_FOUND, file=sys.stderr)
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        with product("/shop.css", CARD_ENTRY="form", TERMS_URL="https://adasbooks.example/terms"):
            web_chat(browser)
        with product("/shop.css", CARD_ENTRY="chat"):
            desk(browser)
        with product("/_stcore/health", "--streamlit"):
            chat(browser)
            operator(browser)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
