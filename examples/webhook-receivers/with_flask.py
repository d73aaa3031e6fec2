"""A receiver with Flask: `python with_flask.py 9000`."""

import sys

from flask import Flask, Response, request
from notices import NotSigned, take

app = Flask(__name__)


@app.post("/payments")
def receive() -> Response:
    """Answer 204 where the notice was taken, else 400."""
    try:
        take(request.get_data(), request.headers.get("Webhook-Signature", ""))
    except NotSigned:
        return Response(status=400)
    return Response(status=204)


app.run(port=int(sys.argv[1]))
