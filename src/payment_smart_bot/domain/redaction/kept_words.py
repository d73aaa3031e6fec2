"""What is kept of a message where card data is asked for: words known to be harmless, no other.

A list of what is secret is never whole: numbers are said in every language, in codes, with another
keyboard. So the list says what is not.
"""

import re
from typing import Final

from payment_smart_bot.domain.redaction.common_words import AMBIGUOUS, COMMON_WORDS
from payment_smart_bot.domain.redaction.token_kinds import MASK

_WORD: Final = re.compile(r"[\"'(]?([a-z]+(?:['’][a-z]+)?)[\"')]?[.,!?;:]?", re.IGNORECASE)  # noqa: RUF001
_PICTURES: Final = frozenset("👍👎🙏😀😊🙂")
_BLANKS: Final = re.compile(r"(\s+)")


def keep_common_words(redacted: str) -> str:
    """Mask every word of a redacted text that is not known to be harmless.

    Total, idempotent, linear. Masked words that follow each other become one ``****``.
    """
    pieces = _BLANKS.split(redacted)
    tokens = pieces[::2]
    words = [_find_word(token) for token in tokens]
    kept = [
        word in COMMON_WORDS or token in _PICTURES
        for word, token in zip(words, tokens, strict=True)
    ]
    _mask_ambiguous(words, kept)
    shown: list[str] = []
    for at, token in enumerate(tokens):
        piece = token if kept[at] or not token else MASK
        if piece == MASK and shown and shown[-1] == MASK:
            continue
        if at:
            shown.append(pieces[2 * at - 1])
        shown.append(piece)
    return "".join(shown)


def _find_word(token: str) -> str:
    found = _WORD.fullmatch(token)
    return found[1].lower().replace("’", "'") if found else ""  # noqa: RUF001


def _mask_ambiguous(words: list[str], kept: list[bool]) -> None:
    """Mask ambiguous words beside a mask, from both sides, and where nothing else is said."""
    said = [word for word in words if word]
    if said and AMBIGUOUS.issuperset(said):
        kept[:] = [False] * len(kept)
        return
    for order in (range(len(words)), reversed(range(len(words)))):
        masked = False
        for at in order:
            masked = not kept[at] or (masked and words[at] in AMBIGUOUS)
            kept[at] = not masked
