"""An AWS for the bench: moto over HTTP, as slow as told.

python -m bench.aws_stand_in --port 5000 --dynamodb-takes 0.005 --kms-takes 0.008
"""

import argparse
import time
from collections.abc import Callable, Iterable
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server


class _Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept, as AWS keeps them

    def log_request(self, *_: Any, **__: Any) -> None:
        pass


def main() -> None:
    """Serve until SIGTERM."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--dynamodb-takes", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--kms-takes", type=float, default=0.0, metavar="SECONDS")
    arguments = parser.parse_args()
    takes = {"DynamoDB": arguments.dynamodb_takes, "TrentService": arguments.kms_takes}
    application = DomainDispatcherApplication(create_backend_app)

    def answer(environ: Any, start_response: Callable[..., Any]) -> Iterable[bytes]:
        service = environ.get("HTTP_X_AMZ_TARGET", "").partition(".")[0].partition("_")[0]
        time.sleep(takes.get(service, 0.0))
        return list(application(environ, start_response))

    make_server(
        "127.0.0.1", arguments.port, answer, threaded=True, request_handler=_Quiet
    ).serve_forever()


if __name__ == "__main__":
    main()
