"""Pictures and signs beside a consent, or in place of it."""

import unicodedata
from typing import Final

_NOD: Final = "👍"
_NODS: Final = frozenset(f"{_NOD}🏻🏼🏽🏾🏿\ufe0f")
"""The picture with which people say yes, in every tone of skin."""


def is_a_nod(text: str) -> bool:
    """Whether a message is the picture with which people say yes, and nothing else."""
    return _NOD in text and _NODS.issuperset(text.strip())


def shows_another_sign(text: str) -> bool:
    """Whether a message, as typed, has a picture or sign that is none of consent: "yes 👎"."""
    return not text.isascii() and not all(map(_goes_with_consent, text))


def _goes_with_consent(sign: str) -> bool:
    is_of_words = sign.isascii() or unicodedata.category(sign)[0] in "LMZ"
    return is_of_words or sign in _OF_CONSENT


_OF_CONSENT: Final = frozenset(
    "👍👌✅✔☑🙏🙌👏🤝💪😊🙂😀😁😄😃😅😂🤣😆😍🥰😘😎🤗🥳😇😋🤤☺😉🎂🎉🎊🎈🎁🍰🧁🍪💯✨⭐🌟🔥❤💖💕💗💙💚💛💜🧡🤍💝❣🌹🌸💐☀"
    "🏻🏼🏽🏾🏿\u200d\ufe0f’‘“”–—…€£¥₹¡！。，、"  # noqa: RUF001
)
"""Pictures and signs that take nothing from a yes; any other may."""
