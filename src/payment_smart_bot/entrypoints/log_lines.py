"""Lines of a log or a terminal with text of others in them: what could end a line is quoted."""

import re
from typing import Final

FRAMES: Final = "frames"
"""The name under which a record of the log has the place of a fault, in lines of its own."""

_CONTROLS: Final = re.compile(
    # Control characters, with those that begin an escape sequence of a terminal; the line breaks of
    # Unicode; what turns the direction of a line around; halves of characters.
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def quote_controls(text: str) -> str:
    r"""Return a text on one line, with `\n` and the like in place of what is no character.

    Letters and joiners of all scripts stay, so names can be read.
    """
    return _CONTROLS.sub(_quote, text)


def _quote(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")
