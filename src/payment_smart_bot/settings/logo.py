"""The merchant's logo: a file that this server shows, or an address.

A picture of pixels is put into an SVG, so that every logo is one kind of text: API Gateway carries
text as it is, where it turns bytes into base64.
"""

import re
from base64 import b64encode
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 100_000
"""Shown at 32 by 32 pixels; a page waits for it on a phone's network."""

_ADDRESS: Final = re.compile(r"https://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/[!-~]*)?")
"""The host goes into the Content-Security-Policy, in which a semicolon would begin a new rule."""

_KINDS: Final = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"RIFF": "image/webp",
}
_SVG: Final = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]", re.DOTALL)
_ACTIVE: Final = re.compile(
    r"<script|<foreignObject|\son[a-z]+\s*=|<!DOCTYPE|<!ENTITY", re.IGNORECASE
)
_WRAPPED: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<image width="32" height="32" preserveAspectRatio="xMidYMid slice" href="data:{};base64,{}"/>'
    "</svg>"
)


def is_address(text: str) -> bool:
    """Whether a text is an https address that a page can load a picture from."""
    return _ADDRESS.fullmatch(text) is not None


def read_logo(path: Path) -> str:
    """Return the SVG that shows a picture. Raises ValueError that says what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ValueError(f"there is no readable file at {path} ({error.strerror})") from None
    if len(content) > MOST_BYTES:
        raise ValueError(f"{path} has more than {MOST_BYTES // 1000} KB")
    kind = next((kind for start, kind in _KINDS.items() if content.startswith(start)), None)
    if kind is not None:
        return _WRAPPED.format(kind, b64encode(content).decode())
    return _read_svg(content, path)


def _read_svg(content: bytes, path: Path) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not _SVG.match(text):
        raise ValueError(f"{path} is no picture of a kind that is known: SVG, PNG, JPEG or WebP")
    if _ACTIVE.search(text):
        raise ValueError(
            f"{path} has a script, a document type or HTML in it. Save it as a plain SVG"
        )
    return text
