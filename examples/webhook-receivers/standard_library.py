"""A receiver without any package: `python standard_library.py 9000`."""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from notices import NotSigned, take


class Receiver(BaseHTTPRequestHandler):
    """Takes notices at any path."""

    def do_POST(self) -> None:
        """Answer 204 where the notice was taken, else 400. An error closes the connection."""
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        try:
            take(body, self.headers.get("Webhook-Signature", ""))
        except NotSigned:
            self.send_response(400)
        else:
            self.send_response(204)
        self.end_headers()


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
