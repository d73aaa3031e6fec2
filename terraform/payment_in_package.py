"""Make one payment in an unpacked package, and print the files of it that this imported.

`python payment_in_package.py FOLDER`, run by the interpreter of the function's version, without a
network: SQLite and a little server take the places of DynamoDB and Stripe. Clients of AWS are made,
and call nothing.
"""

import importlib
import json
import os
import sys
import tempfile
import threading
from contextlib import redirect_stdout
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

ON_AWS_ALONE = (
    "dynamodb.store", "gateway_audience", "sealing", "secrets", "assistant", "tracing",
)  # fmt: skip
"""The adapters in whose places this has others, as far as there are such."""

CARD = {"brand": "visa", "last4": "4242", "exp_month": 12, "exp_year": 2090}
ANSWERS: dict[str, dict[str, Any]] = {
    "/v1/payment_methods": {"id": "pm_1", "object": "payment_method", "card": CARD},
}
EXPIRY = f"12/{datetime.now(UTC).year % 100 + 1:02}"
MESSAGES = ("I want to pay", f"Jane Doe, 4242 4242 4242 4242, {EXPIRY}, cvv 456", "confirm")


class Stripe(BaseHTTPRequestHandler):
    """As much of Stripe as gives a token for a card."""

    def do_POST(self) -> None:
        """Answer with what is in the table."""
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps(ANSWERS[self.path] | {"livemode": False}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Context:
    """What Lambda tells of an invocation."""

    aws_request_id = "none"

    def get_remaining_time_in_millis(self) -> int:
        """Return a minute."""
        return 60_000


def main() -> None:
    """Pay, and print."""
    package = Path(sys.argv[1]).resolve()
    merchant_file = package / "merchant" / "merchant.toml"
    sys.path[:0] = [str(package)]
    with HTTPServer(("127.0.0.1", 0), Stripe) as stripe, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=stripe.serve_forever, daemon=True).start()
        os.environ |= {
            "AWS_DEFAULT_REGION": "us-east-1",
            "SESSION_DATABASE": str(Path(folder, "sessions.sqlite3")),
            "KMS_KEY_ID": "never-used",
            "STRIPE_SECRET_KEY": "sk_test_none",
            "STRIPE_API_BASE": f"http://127.0.0.1:{stripe.server_port}",
        }
        if merchant_file.is_file():
            os.environ["MERCHANT_FILE"] = str(merchant_file)
        with redirect_stdout(sys.stderr):
            _pay()
        stripe.shutdown()
    files = (getattr(module, "__file__", None) for module in [*sys.modules.values()])
    paths = {Path(file) for file in files if file and file.endswith(".py")}
    for path in sorted(path for path in paths if path.is_relative_to(package)):
        print(path.relative_to(package).as_posix())


def _pay() -> None:
    handler = importlib.import_module("payment_smart_bot.entrypoints.aws_lambda.handler")
    for message in MESSAGES:
        answer = handler.lambda_handler({"sessionId": "s", "message": message}, Context())
    if answer["status"] != "completed":
        raise SystemExit(f"The payment in the package came to {answer}")
    for name in ON_AWS_ALONE:
        importlib.import_module(f"payment_smart_bot.adapters.aws.{name}")
    clients = importlib.import_module("payment_smart_bot.adapters.aws.clients")
    for service in clients.SERVICES:
        clients.AwsClients().client(service)


if __name__ == "__main__":
    main()
