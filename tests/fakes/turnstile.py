"""Cloudflare Turnstile: the script and the frame that a browser loads, and siteverify over HTTP.

The script has what ours calls, with the names of Cloudflare's documentation, and one thing more:
`turnstile.expire()` lets the tokens of all widgets expire, as five minutes do.
https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Route

SECRET = "the-secret"
KEYS = {"TURNSTILE_SITE_KEY": "1x00000000000000000000AA", "TURNSTILE_SECRET_KEY": SECRET}
ORIGIN = "https://challenges.cloudflare.com"
PERSON = "0.a-person"
BOT = "0.a-bot"
PASSES = {"success": True, "hostname": "pay.example", "error-codes": []}
FAILS = {"success": False, "error-codes": ["invalid-input-response"]}

SCRIPT = """
(() => {
  const widgets = [];
  const ask = (widget) => {
    const frame = document.createElement("iframe");
    frame.title = "Widget of Cloudflare";
    frame.src = "ORIGIN/widget";
    widget.place.replaceChildren(frame);
    widget.frame = frame;
  };
  addEventListener("message", ({ origin, source, data }) => {
    const widget = widgets.find(({ frame }) => frame.contentWindow === source);
    if (origin !== "ORIGIN" || !widget) return;
    if (data.token) widget.options.callback(data.token);
    if (data.error && !widget.options["error-callback"]?.(data.error)) throw new Error(data.error);
  });
  window.turnstile = {
    render(place, options) {
      const widget = { place, options };
      widgets.push(widget);
      ask(widget);
      return String(widgets.length - 1);
    },
    reset: (id) => ask(widgets[id]),
    expire() {
      for (const widget of widgets) {
        widget.options["expired-callback"]?.();
        ask(widget);
      }
    },
  };
})();
""".replace("ORIGIN", ORIGIN)

_FRAME = (
    '<!doctype html><html lang="en"><title>Widget</title><body><main>Widget</main>'
    "<script>parent.postMessage({}, '*')</script>"
)


class Widget:
    """What a browser loads of Cloudflare's. Each frame says the next of `says`, or the last again.

    None says nothing, as while nobody ticks the box. Unless it `is_there` the network fails, and
    while it `hangs` nothing is answered at all.
    """

    def __init__(self, *says: dict[str, str] | None) -> None:
        self.says = list(says)
        self.is_there = True
        self.hangs = False
        self.frames = 0

    def serve(self, context: "BrowserContext") -> None:
        """Answer in the place of Cloudflare."""
        context.route(f"{ORIGIN}/**", self._answer)

    def _answer(self, route: "Route") -> None:
        if self.hangs:
            return
        if not self.is_there:
            route.abort()
        elif "/api.js" in route.request.url:
            route.fulfill(body=SCRIPT, content_type="text/javascript")
        else:
            said = self.says[min(self.frames, len(self.says) - 1)]
            self.frames += 1
            body = _FRAME.replace("{}", json.dumps(said or {}))
            route.fulfill(body=body, content_type="text/html")


class Siteverify(BaseHTTPRequestHandler):
    """Takes each token of `people` once, or again with the same idempotency key."""

    address: str
    people: set[str]
    asked: list[dict[str, Any]]
    spent: dict[str, str | None]
    answer: tuple[int, bytes] | None

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        type(self).asked.append(asked)
        status, body = self.answer or (200, json.dumps(self._judge(asked)).encode())
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _judge(self, asked: dict[str, Any]) -> dict[str, Any]:
        token, key = asked["response"], asked.get("idempotency_key")
        if asked["secret"] != SECRET:
            return {"success": False, "error-codes": ["invalid-input-secret"]}
        if token not in self.people or (token in self.spent and self.spent[token] != key):
            return FAILS
        self.spent[token] = key
        return PASSES

    def log_message(self, *_: object) -> None:
        """Write no line for each request."""


@contextmanager
def siteverify(answer: tuple[int, bytes] | None = None) -> Iterator[type[Siteverify]]:
    """Serve it on 127.0.0.1; with an `answer`, that is what everybody gets."""

    class Here(Siteverify):
        people, asked, spent = {PERSON}, [], {}

    handler = Here
    handler.answer = answer
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        handler.address = f"http://127.0.0.1:{server.server_address[1]}"
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield handler
        finally:
            server.shutdown()
