"""The files that the customer's pages load."""

from functools import cache
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.entrypoints.http.shared.operation import Handler, Operation

_FOLDER: Final = Path(__file__).parents[1] / "assets"


def serve_asset(operation: Operation) -> Handler:
    """Return a handler that answers with the file that the operation's path names."""
    name = operation.path.removeprefix("/").removeprefix("assets/")
    media_type = operation.answers[0].media_type

    async def serve(request: Request) -> Response:  # noqa: ARG001 - a handler
        return Response(_read(name), headers={"cache-control": "no-cache"}, media_type=media_type)

    return serve


@cache
def _read(name: str) -> bytes:
    return (_FOLDER / name).read_bytes()
