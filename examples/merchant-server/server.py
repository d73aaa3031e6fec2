"""A merchant's server side: begins payments, hears of them, serves a folder: `server.py dist`."""

import hmac
import json
import os
import sys
import time
import urllib.request
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

BOT = os.environ.get("PAYMENT_BOT_URL", "http://127.0.0.1:8000")
KEY, SECRET = os.environ["MERCHANT_API_KEY"], os.environ.get("MERCHANT_WEBHOOK_SECRET", "")
ORDER = {"amount": 4900, "description": "The Analytical Engine, 1st edition", "orderId": "A-1049"}
POLICY = f"default-src 'self'; img-src data:; script-src 'self' {BOT}; frame-src {BOT}"


def begin_payment() -> bytes:
    """Return a new conversation about the order as JSON; no page ever says what it costs."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    order = json.dumps(ORDER).encode()
    asked = urllib.request.Request(f"{BOT}/sessions", order, headers)  # noqa: S310 - the bot's own
    with urllib.request.urlopen(asked, timeout=10) as answer:  # noqa: S310
        return json.dumps({"sessionId": json.load(answer)["sessionId"]}).encode()


def take_notice(body: bytes, signature: str) -> bytes:
    """Take what the bot tells of a payment, if it has signed it; this alone fulfils an order."""
    parts = dict(part.split("=", 1) for part in signature.split(",") if "=" in part)
    signed = parts["t"].encode() + b"." + body
    wanted = hmac.digest(SECRET.encode(), signed, "sha256").hex().encode()
    is_ours = SECRET and hmac.compare_digest(wanted, parts["v1"].encode())
    if not is_ours or abs(time.time() - int(parts["t"])) > 300:
        raise ValueError
    notice = json.loads(body)
    print(notice["type"], notice["payment"]["orderId"], flush=True)
    return b"{}"


class Merchant(SimpleHTTPRequestHandler):
    """Serves the folder, and answers POST /session of its pages and POST /webhook of the bot."""

    def do_POST(self) -> None:
        """Begin a payment, or take a notice; 400 for all else."""
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), 100_000))
        try:
            signature = self.headers.get("Webhook-Signature", "")
            answer = begin_payment() if self.path == "/session" else take_notice(body, signature)
        except (ValueError, KeyError, OSError):
            self.send_error(400)
            return
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(answer)

    def end_headers(self) -> None:
        """Let the pages load their own files, and the chat."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


if __name__ == "__main__":
    address = ("127.0.0.1", int(os.environ.get("PORT", "8080")))
    print("The shop is at http://{}:{}".format(*address), flush=True)
    ThreadingHTTPServer(address, partial(Merchant, directory=sys.argv[1])).serve_forever()
