"""A browser context with one page, and all that happened in it: requests, errors, violations."""

from collections.abc import Callable
from importlib import resources
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Frame, Page, Request

PHONE: Final = {"width": 390, "height": 844}
DESKTOP: Final = {"width": 1280, "height": 800}
PATIENCE_MS: Final = 60_000
_REPORT_MS: Final = 10_000

_AXE: Final = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
_VIOLATIONS: Final = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`CSP: ${event.effectiveDirective} does not allow ${event.blockedURI}`);
});
"""
_AT_REST: Final = """() => Promise.all(document.getAnimations()
  .filter((each) => each.effect.getTiming().iterations !== Infinity)
  .map((each) => each.finished.catch(() => null)))
"""
_SERIOUS: Final = ("serious", "critical")


class Visit:
    """One context of a browser. `options` are Playwright's for a new context."""

    def __init__(self, browser: Browser, **options: Any) -> None:
        self.context = browser.new_context(**{"viewport": PHONE, **options})
        self.context.set_default_timeout(PATIENCE_MS)
        self.context.add_init_script(_VIOLATIONS)
        self.requests: list[Request] = []
        self.complaints: list[str] = []
        self.logged: list[str] = []
        self.forgiven: list[str] = []
        self.context.on("request", lambda request: self.requests.append(request))
        self.context.on("console", self._note)
        self.context.on("weberror", self._note_error)
        self.context.on("requestfailed", self._note_failure)
        self.page = self.context.new_page()

    def _note(self, message: Any) -> None:
        self.logged.append(f"{message.type}: {message.text}")
        if message.type in ("error", "warning") and not self._expected(message.text):
            self.complaints.append(message.text)

    def _note_error(self, error: Any) -> None:
        self.logged.append(f"not caught: {error.error}")
        self.complaints.append(str(error.error))

    def _note_failure(self, request: Request) -> None:
        self.logged.append(f"{request.method} {request.url} failed: {request.failure}")

    def _expected(self, text: str) -> bool:
        return any(part in text for part in self.forgiven)

    def go(self, address: str) -> Any:
        """Open an address; return the answer."""
        return self.page.goto(address)

    def without(self, *addresses: str) -> None:
        """Let requests for these patterns fail from now on, as without a network."""
        self.forgiven.append("net::ERR_FAILED")
        for address in addresses:
            self.context.route(address, lambda route: route.abort())

    def forgive_status(self, status: int) -> None:
        """Expect an answer with this status, which a browser logs as an error."""
        self.forgiven.append(f"status of {status}")

    def close(self) -> None:
        self.context.close()

    def describe(self) -> str:
        """Return what each page shows, and what was logged: for who reads why a test failed."""
        shown = [_describe(page) for page in self.context.pages]
        return "\n".join([*shown, "Logged:", *(self.logged or ["nothing"])])

    def assert_no_complaints(self) -> None:
        """Check that no page logged an error or broke its Content-Security-Policy."""
        assert not self.complaints, self.complaints

    def sent_to(self, host: str) -> list[str]:
        """Return address, headers and body of each request to a host (with its port)."""
        return [_text_of(each) for each in self.requests if urlsplit(each.url).netloc == host]


def _describe(page: Page) -> str:
    """Return address and visible text of a page and of its frames, as far as they answer."""
    parts = []
    for frame in page.frames:
        try:
            text = frame.locator("body").inner_text(timeout=_REPORT_MS)
        except Error as error:
            text = f"(it does not answer: {error.message.splitlines()[0]})"
        kind = "Page" if frame is page.main_frame else "Frame"
        parts.append(f"{kind} {frame.url}\n{text.strip() or '(no text)'}")
    return "\n".join(parts)


Open: TypeAlias = Callable[..., Visit]


def _text_of(request: Request) -> str:
    body = request.post_data_buffer or b""
    return f"{request.url}\n{request.headers}\n{body.decode('utf-8', 'replace')}"


def barriers(page: Page) -> list[str]:
    """Return what axe finds serious or critical, in the page and in each of its frames."""
    loaded = [frame for frame in page.frames if frame.url]  # another would not answer
    return [found for frame in loaded for found in _barriers_of(frame)]


def _barriers_of(frame: Frame) -> list[str]:
    frame.evaluate(_AT_REST)  # what fades in has less contrast meanwhile
    frame.evaluate(_AXE)
    found = frame.evaluate("axe.run(document, {resultTypes: ['violations'], iframes: false})")
    return [
        f"{violation['id']}: {violation['help']}: {node['html']}"
        for violation in found["violations"]
        if violation["impact"] in _SERIOUS
        for node in violation["nodes"]
    ]
