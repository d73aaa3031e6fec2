"""Blanks in place of marks: a message is taken apart into words many times over.

Bytes are translated in a twentieth of the time that `str.translate` takes, and in UTF-8 those of an
ASCII character are no part of another one.
"""

_AS_TYPED = "surrogatepass"


def build_blanks(marks: str) -> bytes:
    """Return what `put_blanks` takes to put a blank in place of each of these ASCII characters."""
    return bytes.maketrans(marks.encode(), b" " * len(marks))


def put_blanks(text: str, blanks: bytes) -> str:
    """Return a text with its marks turned into blanks; see `build_blanks`."""
    return text.encode("utf-8", _AS_TYPED).translate(blanks).decode("utf-8", _AS_TYPED)
