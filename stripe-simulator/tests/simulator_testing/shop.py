"""Shops that take webhooks: one inline, one over HTTP."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import stripe

URL = "https://shop.example/webhooks"


class Shop:
    """Checks each webhook and answers with `status`, or not at all where that is 0."""

    def __init__(self, secret: str = "") -> None:
        self.secret = secret
        self.status = 200
        self.heard: list[stripe.Event] = []

    def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> int:
        if self.status == 0:
            raise ConnectionError
        assert url == URL
        event = stripe.Webhook.construct_event(
            body, headers["Stripe-Signature"], self.secret, tolerance=0
        )
        self.heard.append(event)
        return self.status

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.heard]


@contextmanager
def serve_shop(statuses: list[int]) -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """Serve a shop that answers with `statuses` in turn and then keeps to the last.

    Yields its address, and what it heard as signatures and bodies.
    """
    heard: list[tuple[str, bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.headers["Stripe-Signature"], body))
            self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/webhooks", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
