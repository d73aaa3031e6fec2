"""A message split into clauses and words.

`intents` knows messages each of whose words belongs to one wish, and examples know the likes of
other messages. Those between are looked at clause by clause: one says the wish plainly, and the
others add nothing to it.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.intent_words import CONSENTING_YES, COURTESY
from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks
from payment_smart_bot.domain.reading.english.words.plain_words import spell_words, words_of

CLAUSE_END: Final = re.compile(r"[,.;:!?\n…]+|\s[-–—]+\s")  # noqa: RUF001
PART_END: Final = re.compile(r"[,.;!\n]+")
"""The same, but for a question mark and a colon: what is asked stays with the words after it."""
DROPS: Final = "nah|nope|never ?mind|nevermind|nvm|(?:i )?(?:have )?changed my mind|no thanks"
"""What drops what was asked, or the whole payment, in a clause that is spelled out."""
FIGURE: Final = re.compile(r"[\d%]")
FILLERS: Final = (COURTESY - CONSENTING_YES - words_of("sorry actually excuse you")) | words_of(
    "oh ah"
)
_NOT_A_WORD: Final = re.compile(r"[\W_]+")
_BLANKS: Final = build_blanks("".join(sign for sign in map(chr, range(128)) if not sign.isalnum()))


_THANKS_YOU: Final = re.compile(r"\bthanks you\b")


def split_clauses(text: str) -> list[list[str]]:
    """Return the words of each clause, spelled out and in lower case; "thank you" is one word."""
    clauses = map(_spell, CLAUSE_END.split(to_lower(text)))
    return [words for words in clauses if words]


def spell_clauses(text: str) -> list[str]:
    """Return each clause as one text of its words, with a blank before, between and behind them."""
    return [f" {' '.join(words)} " for words in split_clauses(text)]


def to_lower(text: str) -> str:
    """Return a text in lower case, the Turkish capital of "i" as any other."""
    return text.replace("İ", "I").lower()


def _spell(clause: str) -> list[str]:
    words = spell_words(clause)
    return _THANKS_YOU.sub("thanks", " ".join(words)).split() if "thanks" in words else words


def write_plainly(text: str) -> str:
    """Return a text with single blanks for all that is neither a letter nor a figure."""
    spaced = put_blanks(text, _BLANKS) if text.isascii() else _NOT_A_WORD.sub(" ", text)
    return " ".join(spaced.split())
