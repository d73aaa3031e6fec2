"""The ids that clients choose, of sessions and messages. None may hold a card number or its code.

An id is logged, listed and shown, so what a customer typed must not become one.
"""

import re
from typing import Annotated, Final

from msgspec import Meta

from payment_smart_bot.domain.model.cards.card_details import (
    LONGEST_PAN,
    SHORTEST_PAN,
    Pan,
    parse_pan,
)
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_MESSAGE_ID, MAX_SESSION_ID
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.parameters import PathParameter
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule

_SESSION_ID_PATTERN: Final = rf"[A-Za-z0-9._:\-]{{1,{MAX_SESSION_ID}}}"
_MESSAGE_ID_PATTERN: Final = rf"[!-~]{{1,{MAX_MESSAGE_ID}}}"
_SESSION_ID: Final = re.compile(_SESSION_ID_PATTERN)
_MESSAGE_ID: Final = re.compile(_MESSAGE_ID_PATTERN)
_DIGITS_ALONE: Final = re.compile(
    rf"[^0-9A-Za-z]*(?:[0-9][^0-9A-Za-z]*){{{SHORTEST_PAN},{LONGEST_PAN}}}"
)
"""As many digits as a card number has, with anything but letters between them."""

_RANDOM: Final = re.compile(
    "(?:[a-z]+_)?(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})", re.IGNORECASE
)
"""How our ids and UUIDs look, in which digits may come in a row by chance."""

_DIGITS_INSIDE: Final = re.compile(r"[0-9](?:[^0-9A-Za-z]*[0-9])+")
_GROUPED_INSIDE: Final = re.compile(
    "(?<![0-9])(?=([0-9]{12,19}(?![0-9])|"
    "[0-9]{4}(?:[^0-9A-Za-z][0-9]{4}){3}(?![0-9])|"
    "[0-9]{4}[^0-9A-Za-z][0-9]{6}[^0-9A-Za-z][0-9]{4,5}(?![0-9])))"
)
"""A number in the groups that are on cards, whatever digits stand before and after it."""

_CODE_INSIDE: Final = re.compile(
    r"(?<![A-Za-z])(?:cv[vcn]2?|csc|cid|security[^0-9A-Za-z]?code)"
    r"(?:[^0-9A-Za-z]*(?:code|number|is))*[^0-9A-Za-z]*[0-9]{3,4}(?![0-9])",
    re.IGNORECASE,
)
_NOT_A_DIGIT: Final = re.compile("[^0-9]")

SessionId = Annotated[
    str,
    Meta(
        description="Names a conversation. It must not look like a card number.",
        examples=["k3v9c0Yt1uQm5s8e2w7x4A"],
        extra_json_schema={
            "pattern": f"^{_SESSION_ID_PATTERN}$",
            "minLength": 1,
            "maxLength": MAX_SESSION_ID,
        },
    ),
]
MessageId = Annotated[
    str,
    Meta(
        description="Makes a retry safe: the same id with the same message gets the same answer, "
        "and nothing is done twice. It must not look like a card number. A random one of 22 "
        "characters or more, such as a UUID, brings a `cardSecret` back as well.",
        examples=["7d9f2c31-5b0e-4c7a-9e64-1f0a8b3d2c55"],
        extra_json_schema={
            "pattern": f"^{_MESSAGE_ID_PATTERN}$",
            "minLength": 1,
            "maxLength": MAX_MESSAGE_ID,
        },
    ),
]


def looks_like_card(value: str) -> bool:
    """Return whether an id or key could be, or hold, card data that was sent by mistake."""
    if _DIGITS_ALONE.fullmatch(value) and _is_pan(value):
        return True
    if _RANDOM.fullmatch(value):
        return False
    numbers = (*_DIGITS_INSIDE.findall(value), *_GROUPED_INSIDE.findall(value))
    return _CODE_INSIDE.search(value) is not None or any(map(_is_pan, numbers))


def _is_pan(text: str) -> bool:
    return isinstance(parse_pan(_NOT_A_DIGIT.sub("", text)), Pan)


def read_session_id(text: str) -> str:
    """Return a session id; raises Refused if it is none."""
    if not _SESSION_ID.fullmatch(text):
        raise Refused(problems.BAD_SESSION_ID)
    if looks_like_card(text):
        raise Refused(problems.SESSION_ID_LIKE_CARD)
    return text


def read_message_id(text: str) -> str:
    """Return a message id; raises Refused if it is none."""
    if not _MESSAGE_ID.fullmatch(text):
        raise Refused(problems.BAD_MESSAGE_ID)
    if looks_like_card(text):
        raise Refused(problems.MESSAGE_ID_LIKE_CARD)
    return text


SESSION_ID: Final = Rule(
    SessionId, read_session_id, (problems.BAD_SESSION_ID, problems.SESSION_ID_LIKE_CARD)
)
MESSAGE_ID: Final = Rule(
    MessageId, read_message_id, (problems.BAD_MESSAGE_ID, problems.MESSAGE_ID_LIKE_CARD)
)

SESSION_IN_PATH: Final = PathParameter("sessionId", SESSION_ID)
"""The session that a path names."""
