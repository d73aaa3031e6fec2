"""The files that the customer's pages load.

A browser asks each time whether a file has changed, so that the files of a page are always of one
version. The script on the shop's page stands alone and is asked for by every page of the shop: a
browser keeps it for an hour.

A script or a style sheet is sent with those that it imports, so that a page waits for one. Files
are public and the same for everybody, so that compressing them gives nothing away.
"""

import gzip
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.entrypoints.http.customer.joined_files import read_joined
from payment_smart_bot.entrypoints.http.shared.operation import Handler, Operation

_FOLDER: Final = Path(__file__).parents[1] / "assets"
_STANDS_ALONE: Final = "embed/"
_KEPT: Final = "public, max-age=3600"
_COMPARED: Final = "no-cache"


def serve_asset(operation: Operation, added: bytes = b"", *, compresses: bool) -> Handler:
    """Return a handler that answers with the file that the operation's path names.

    `added` stands at its end. `compresses`: it is sent compressed to whoever takes that.
    """
    name = operation.path.removeprefix("/").removeprefix("assets/")
    media_type = operation.answers[0].media_type
    caching = _KEPT if name.startswith(_STANDS_ALONE) else _COMPARED

    async def serve(request: Request) -> Response:
        is_small = compresses and "gzip" in request.headers.get("accept-encoding", "")
        headers = {"vary": "accept-encoding"} if compresses else {}
        if is_small:
            headers["content-encoding"] = "gzip"
        content = _read(name, added, is_small=is_small)
        return answer_with_file(request, content, media_type, caching, headers)

    return serve


def answer_with_file(
    request: Request,
    content: bytes,
    media_type: str,
    caching: str = _COMPARED,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return a file, or that the browser has it already."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    all_headers = {"cache-control": caching, "etag": tag, **(headers or {})}
    known = request.headers.get("if-none-match", "")
    if tag in {each.strip().removeprefix("W/") for each in known.split(",")}:
        return Response(status_code=304, headers=all_headers)
    return Response(content, headers=all_headers, media_type=media_type)


@cache
def _read(name: str, added: bytes, *, is_small: bool) -> bytes:
    """Return a file with what is added to it, compressed if `is_small`."""
    content = read_joined(_FOLDER, name) + added
    return gzip.compress(content, mtime=0) if is_small else content
