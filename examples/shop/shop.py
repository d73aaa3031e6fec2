"""A merchant's shop: its server creates the payment request, its page has the chat, one tag each.

Standard library only. `python examples/shop/shop.py` serves it on 127.0.0.1:8080. Settings:
PAYMENT_BOT_URL (http://127.0.0.1:8000), MERCHANT_API_KEY, and MERCHANT_WEBHOOK_SECRET, with which
the bot signs what it tells this server (MERCHANT_WEBHOOK_URL=http://127.0.0.1:8080/webhook).
"""

import argparse
import hmac
import json
import os
import sys
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from string import Template

BOT = os.environ.get("PAYMENT_BOT_URL", "http://127.0.0.1:8000")
KEY = os.environ.get("MERCHANT_API_KEY", "")
SECRET = os.environ.get("MERCHANT_WEBHOOK_SECRET", "")
PAGE = Template((Path(__file__).parent / "shop.html").read_text("utf-8"))
ORDER = {"amount": 4900, "description": "The Analytical Engine, 1st edition", "orderId": "A-1049"}
POLICY = f"default-src 'none'; style-src 'self'; img-src data:; script-src {BOT}; frame-src {BOT}"
"""A strict one. For the chat, all that it has to allow is the script and the frame."""


def create_session() -> str:
    """Return the id of a conversation about the order; no page ever says what it costs."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(  # noqa: S310 - the bot's own address
        f"{BOT}/sessions", json.dumps(ORDER).encode(), headers
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return str(json.load(answer)["sessionId"])


def is_signed(body: bytes, header: str) -> bool:
    """Whether the bot has sent this, within the last five minutes; see docs/webhooks.md."""
    parts = dict(part.split("=", 1) for part in header.split(",") if "=" in part)
    seconds, given = parts.get("t", ""), parts.get("v1", "")
    wanted = hmac.new(SECRET.encode(), seconds.encode() + b"." + body, "sha256").hexdigest()
    is_fresh = seconds.isdecimal() and time.time() - int(seconds) < 300
    return bool(SECRET) and is_fresh and hmac.compare_digest(wanted, given)


class Shop(BaseHTTPRequestHandler):
    """The shop's three addresses: its page, its style, and where the bot tells it of payments."""

    def do_GET(self) -> None:
        """Return the page of an order, each time with a new conversation about it."""
        if self.path == "/shop.css":
            self._answer(200, "text/css", (Path(__file__).parent / "shop.css").read_bytes())
        elif self.path == "/":
            try:
                page = PAGE.substitute(bot=BOT, session=create_session())
            except OSError:
                self._answer(503, "text/plain", b"No answer: is the bot there, with this key?")
                return
            self._answer(200, "text/html; charset=utf-8", page.encode())
        else:
            self._answer(404, "text/plain", b"There is nothing here.")

    def do_POST(self) -> None:
        """Take what the bot tells of a payment: an order is fulfilled by this alone."""
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), 100_000))
        if self.path != "/webhook" or not is_signed(body, self.headers["Webhook-Signature"] or ""):
            self._answer(400, "text/plain", b"This is not signed by the bot.")
            return
        notice = json.loads(body)
        sys.stdout.write(f"{notice['type']}: order {notice['payment']['orderId']}\n")
        self._answer(200, "text/plain", b"")

    def _answer(self, status: int, media_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Log nothing."""


def main() -> None:
    """Serve the shop until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080)
    server = ThreadingHTTPServer(("127.0.0.1", parser.parse_args().port), Shop)
    sys.stdout.write(f"The shop is at http://127.0.0.1:{server.server_port}\n")
    sys.stdout.flush()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main()
