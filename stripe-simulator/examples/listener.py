"""A shop's own server, which waits for webhooks."""

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer


class Listener:
    """What was posted to `url`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.heard: queue.Queue[tuple[str, bytes]] = queue.Queue()

    def wait_for_one(self) -> tuple[str, bytes]:
        """Return the signature and the body of the next webhook."""
        return self.heard.get(timeout=30)


@contextmanager
def listen() -> Iterator[Listener]:
    """Listen on a free port until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            listener.heard.put((self.headers["Stripe-Signature"], body))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        listener = Listener(f"http://127.0.0.1:{server.server_port}/stripe")
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield listener
        finally:
            server.shutdown()
            thread.join()
