"""Whether a message does nothing but offer a name: what else it says are words about a name.

That is the one rule that keeps other people, places, shops and pets from being charged. What is
said beside a name in any other words makes it doubtful, and it is asked back.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NAMES_TOO
from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE
from payment_smart_bot.domain.reading.english.extractors.names.name_form import ORDINAL
from payment_smart_bot.domain.reading.english.plain_words import words_of

_WORD: Final = re.compile(r"\w[\w'’]*")  # noqa: RUF001 (as people type it)
_PLAIN: Final = words_of(
    "a an and as so well oh um umm uh uhh erm hmm hm ok okay yes yeah yep yup sure right fine "
    "good great lovely alright all actually just only simply still also then now here there no "
    "hi hello hey hiya sorry wait please pls plz thanks thank thx ty cheers ta mate bro sir "
    "madam maam ma'am love dear lol haha hehe lmao innit x xx xxx xxxx xoxo certainly course "
    "problem happy let me see lah leh lor meh sia mr mrs ms miss mx dr i i'm im iam i'd am it "
    "it's its it'd it'll that that's thats that'd that'll this is be been should would will "
    "must can could may do you you're my mine we're we are our name names name's nam naem full "
    "first card card's cards cardholder cardholder's holder joint one called call goes go under "
    "use put write writes written type print prints printed emboss embossed shows shown say "
    "says saying said read reads reading stays stay stops down out on in of the front plastic "
    "obviously clearly think reckon believe guess suppose told already gave want wanted need "
    "needed like pay paying with what have has got bank belongs visa mastercard amex debit "
    "credit number exp expiry expires expiring expiration date cvv cvc code security ending "
    "spelt spelled spelling spell double letters apostrophe hyphen accent capital capitals caps "
    "case end both ph th ie ei at two ts ls ns c'est je suis m'appelle mi nombre es llamo "
    "chiamo ich heiße heisse bin mein ist chamo meu nome é ji they to too long details detail "
    "charge if thing company business valid thru cvv2 cvc2 csc ello ola yh ye "
    "我叫 我是 我的名字叫 我的名字是 ya hun pal myself owner follows expect same delay"
)
"""What a message may hold beside a name that it offers: courtesies, and words about a name."""

_OF_OTHERS: Final = words_of(
    "not isn't wasn't don't never nobody none husband wife dad mom mother father friend boss "
    "customer or who whose whom which what where why how whether if unless other others another "
    "old wrong bought told tell ask call called speak talk said says saw met phone know knew "
    "his her hers he him she they them their book booking site website page store order ordered "
    "from by manager merchant company guy guys bot"
)
_PLAIN_BESIDE_AN_INTRODUCTION: Final = _PLAIN | (EVERYDAY - _OF_OTHERS)
_BESIDE_ANOTHER: Final = _PLAIN_BESIDE_AN_INTRODUCTION | words_of(
    "wrong not isn't old other another maiden married nickname middle misspelt typo add added"
)
_SPEAKS_OF_ELSE: Final = EVERYDAY - NAMES_TOO - _PLAIN
"""Everyday words that are no part of a name, nor stand plainly beside one."""

_INTRODUCED: Final = re.compile(
    r"(?:\bi'?\s?a?m|\bi\sam\scalled|\b(?:it|that)'?s|\b(?:it|this|that)\sis|\bunder)"
    r"\s(?:(?:m(?:r|rs|s|iss|x)|dr)\.?\s)?\Z",
    re.IGNORECASE,
)
_GREETED: Final = re.compile(r"(?:\A|\W)(?:hi|hello|hey|dear|hiya|howdy)\s\Z", re.IGNORECASE)
_TITLED: Final = re.compile(r"(?:\A|\W)(?:m(?:r|rs|s|iss|x)|dr)\.?\s\Z", re.IGNORECASE)
_ON_THE_CARD: Final = re.compile(
    r"\b(?:on|for|of|in)\s(?:the|my|this|our)\s(?:\w+\s)?(?:card|name)\b", re.IGNORECASE
)
_ASKED_AFTER: Final = re.compile(r"(?<=\w)[.!\n]+\s*[^.!?\n]+\s[^.!?\n]+\?\Z")
"""A question that follows a name as a sentence of its own: "Jane Doe. Is this safe?"."""

_ASKED_BEFORE: Final = re.compile(r"\A.[^?A-Z]*\?\s+(?=\w)")
_ASKED_AFTER_COMMA: Final = re.compile(r",\s[^.!?\n]+\s[^.!?\n]+\?\Z")


def may_be_plainly_offered(left: str) -> bool:
    """Whether no word of a message keeps a name in it from being taken, as far as words tell."""
    return _SPEAKS_OF_ELSE.isdisjoint(_WORD.findall(_leave_out(left).lower()))


def speaks_only_of_names(name: str, left: str) -> bool:
    """Whether a message that puts a name in another's place speaks of nothing else but numbers."""
    words = {word for word in _WORD.findall(left.lower()) if not word.isdecimal()}
    rest = words - _find_own_words(name)
    return "?" not in left and _are_all_in(rest, _BESIDE_ANOTHER)


def is_plainly_offered(name: str, left: str) -> bool:
    """Whether a message offers a name that is in it, and speaks of nothing else.

    A name after "it's", "I'm" or "under" may stand beside a question, and a full one with capitals
    beside more everyday words.
    """
    before = left[: max(left.find(name), 0)]
    if _GREETED.search(before) or (SET_ASIDE in left and not _TITLED.search(before)):
        return False
    is_introduced = _INTRODUCED.search(before) is not None
    left = _leave_out(left)
    if is_introduced and "?" in left:
        left = _ASKED_AFTER_COMMA.sub("", left)
    if "?" in left:
        return False
    rest = set(_WORD.findall(left.lower().replace(name.lower(), " "))) - _find_own_words(name)
    if _are_all_in(rest, _PLAIN):
        return True
    return is_introduced and " " in name and _are_all_in(rest, _PLAIN_BESIDE_AN_INTRODUCTION)


def _are_all_in(words: AbstractSet[str], allowed: AbstractSet[str]) -> bool:
    """Whether all words are allowed; a single letter is, as one that is spelled."""
    return all(word in allowed or (len(word) == 1 and word.isalpha()) for word in words)


def _leave_out(left: str) -> str:
    """Return a message without "on the card" and the like, nor a question after the name."""
    if "?" in left:
        left = _ASKED_BEFORE.sub("", _ASKED_AFTER.sub("", left))
    return _ON_THE_CARD.sub(" ", left) if " card" in left or " name" in left else left


def _find_own_words(name: str) -> set[str]:
    words = _WORD.findall(name.lower())
    ordinals = (typed for typed, written in ORDINAL.items() if name.endswith(written))
    return {*words, *(f"{word}'s" for word in words), *ordinals}
