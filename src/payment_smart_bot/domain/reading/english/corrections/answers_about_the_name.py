"""Answers to "Is Jane Doe the name on the card?", whatever else is said beside them.

A yes takes the name where it stands before all else, and nothing behind it takes it back or puts
something right. A no may come with the name that it is: one that is much like what was asked.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.corrections.same_name import says_it_is_the_same
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    is_asking,
    split_parts,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.reading.english.yes_or_no import says_no

_ENGLISH_YES: Final = "[Yy]ess?|[Yy]eah?|[Yy]ea|[Yy]ep|[Yy]up|[Yy]h|[Yy]eh?"
_YES: Final = rf"(?:{_ENGLISH_YES}|[Ss]i|[Oo]o|[Oo]po|[Hh]aan|[Jj]a|[Oo]ui|[Tt]ak|[Ee]vet)"
_TAKES_BACK: Final = (
    r"not|nah|nope|but|except|without|only|no|cancel|stop|quit|wrong|leave|keep|forget|change"
    r"|instead|wait|who|what|how|why|where|when|which|want|need|can|do|does|are|you|u"
)
_YES_IN_LOWER_CASE: Final = re.compile(
    rf"\W*{_YES}(?P<rest>(?:[ ,.!]+(?!(?:{_TAKES_BACK})\b)[a-z']{{1,8}}){{1,3}}[ .!]*)"
)
"""A yes with a word or two of whatever language: "yes po yun nga"."""
_IN_ENGLISH: Final = re.compile(rf"\W*(?:{_ENGLISH_YES})\W+(?!(?:po|nga|na|ho|ji|lah|ha)\b)")
_CLAUSE: Final = re.compile(r"[^,.;!?\n]*[,.;!?\n]*")
_SAYS_IT_IS: Final = re.compile(
    rf"\W*(?:(?:oh|um|haha|lol)\W+)?(?:{_YES}\W+(?:it\sis\b|(?:(?:that'?s|it'?s|that\sis)"
    r"\s(?:it|me|right|correct|him|her|mine|the\sone|the\sname)\b))"
    r"|(?:that'?s|it'?s|that\sis|it\sis)\s(?:right|correct|the\sone)\b"
    r"|it\sis(?=\W*\Z|[.,;!]|\s(?:indeed|yes|so)\b))(?!\?)",
    re.IGNORECASE,
)
"""A yes that needs no end of its clause: "yeah thats me haha"."""
_PLAIN_YES: Final = words_of(
    "yes yess yea yeah yep yup yh yeh ye ys correct exactly indeed affirmative bingo mhm opo"
)
_OF_A_YES: Final = _PLAIN_YES | words_of(
    "it is its it's that that's thats this the one name me him her mine my oh um so quite of course"
    " sir madam love mate thank thanks you very absolutely all right"
)
"""The words of a clause that says yes and no more: more may be said in others."""
_AS_IT_IS_THERE: Final = re.compile(
    r"\b(?:what|how)\s(?:it|it'?s|it\sis|the\scard|my\scard|i'?m|they)\s?"
    r"(?:says?|reads?|shows?|has|written|printed|spelt|spelled|there|put\sit)\b"
    r"(?:\son\s(?:it|there|(?:the|my)\scard)\b)?",
    re.IGNORECASE,
)
"""What is said of the name in a yes: "yes thats what it says"."""
_WAITS: Final = re.compile(
    r"\W*(?:(?:just|ok|but|so|and|please)\W+)?(?:wait|hang\son|hold\son)\b(?!\s(?:is|was|does)\b)",
    re.IGNORECASE,
)
_PLACES_OF_A_CARD: Final = words_of(
    "card purse wallet bag handbag phone glasses car coat jacket upstairs downstairs kitchen door"
)
_OF_A_MOMENT: Final = _PLACES_OF_A_CARD | words_of(
    "a an one 1 2 two sec secs second min mins minute minutes moment bit please pls while need got"
    " have going gonna gotta to let me i i'm im i'll ill my the is its it it's was just go get"
    " getting grab grabbing fetch fetching find finding in on at from hall room other drawer desk"
    " house for and where put left then of out outside inside with till until"
)
"""What is said by whoever asks for a moment to get the card, and nothing of what is on it."""
_CORRECTS: Final = re.compile(
    r"\b(?:correct\s(?:my|the|this|that|it|name)|yeah\sright)\b", re.IGNORECASE
)
_WORD: Final = re.compile(r"[\w']+")
_WITHOUT_A_TITLE: Final = re.compile(
    r",?\s(?:but\s|just\s)?(?:there\s?(?:'s|\sis)\s)?no\s(?:mr|mrs|ms|mister|missus|title)\b[^.,;!?\n]{0,40}",
    re.IGNORECASE,
)
"""What is said of a title, which is kept in no name: "yes but no mister on it"."""
_SENTENCE_END: Final = re.compile(r"[.!;\n]\s?")
_FIGURE: Final = re.compile(r"\d")
_BEGINNING: Final = 3
_OF_THE_NAME: Final = re.compile(
    r"\?|\b(?:\w*names?|initials?|middle|spel\w+|letters?|wait|cancel\w*|stop|wrong|actually|but)\b",
    re.IGNORECASE,
)
_PUTS_RIGHT: Final = re.compile(
    r"\b(?:but|if\s(?:it|its|the|you|u|i|that|this|we)|only|(?:i|we|he|she)\swants?|though"
    r"|rather(?!\s(?:\w+ly|long|odd|old|small|faint|worn|tiny)\b)"
    r"|unless|provided|assuming|as\slong|swap|except|without|instead|should|wrong|chang\w+|spel\w+|wait|cancel\w*|stop|quit"
    r"|leave\s(?:it|that|the)|keep|names?|letters?|surname|middle|initials?|actually|isn'?t|aint"
    r"|else|never\s?mind|nvm|forget\s(?:it|that)|another|different"
    r"|not(?!\s(?:sure|at\sall|that|bad|only|too|to\sworry)\b)"
    r"|no(?!\s(?:need|rush|problems?|probs|hurry|worries|more|idea|one|doubt)\b)"
    r"|with\s(?:an?|the|one|two)\s\w{1,2}|is\sit|or)\b",
    re.IGNORECASE,
)
"""What may take a yes back, or change what it is said to."""
_WISHES_TO_STOP: Final = re.compile(
    r"\b(?:cancel\w*|stop\w*|quit|abort|end|exit|forget|drop|leave|off|out|pay\w*|buy\w*|order\w*"
    r"|money|want|interested|thanks?|later|mind|bother|continue|go\sahead|more)\b",
    re.IGNORECASE,
)
_OPENS_WITH_NO: Final = re.compile(r"\W*(?:(?:haha|lol|oh|um)\W+)*(?:no|nope|nah)\b", re.IGNORECASE)


def agrees_to_the_name(text: str, proposed: str) -> bool:
    """Whether a message begins with a yes, and says nothing behind it that may undo that.

    "Yes, it's Jane" says so as well of Jane Doe, and so does "the name is the same".
    """
    if says_it_is_the_same(text):
        return True
    text = _WITHOUT_A_TITLE.sub(" ", text) if " no " in text.lower() else text
    foreign = _YES_IN_LOWER_CASE.fullmatch(text)
    rest = foreign["rest"] if foreign else _drop_the_yes(text, proposed)
    if rest is None:
        return False
    if _only_fetches_the_card(rest):
        return True
    if may_take_back(rest):
        return False
    is_said_in_another = foreign and not _IN_ENGLISH.match(text)
    return bool(is_said_in_another) or not _holds_another_name(rest)


def agrees_and_goes_on(text: str, proposed: str) -> bool:
    """Whether a yes stands before a value, and nothing behind that speaks of the name.

    "Yes. The number is 4242…, not my usual card": what is said of the card takes no yes back.
    """
    yes, *others = _SENTENCE_END.split(text, maxsplit=1)
    rest = "".join(others)
    value = _FIGURE.search(rest)
    if value is None or not agrees_to_the_name(yes, proposed):
        return False
    told = rest[: value.start()]
    return not (may_take_back(told) or _holds_another_name(told) or _OF_THE_NAME.search(rest))


def agrees_and_asks(text: str, proposed: str) -> bool:
    """Whether a yes stands before a question of something else: "yes, and is it safe?"."""
    if "wait" in text.lower():
        return False
    parts = split_parts(text)
    yes, asked = "".join(parts[:1]), [one.rstrip(" ?") for one in parts[1:] if " " in one.strip()]
    if not asked or not all(map(is_asking, asked)) or not agrees_to_the_name(yes, proposed):
        return False
    return not any(
        _OF_THE_NAME.search(one) or _holds_another_name(one) or _is_like(one, proposed)
        for one in asked
    )


def _is_like(text: str, name: str) -> bool:
    """Whether a text has a word that begins as one of a name does: "should it be Tomas"."""
    beginnings = {word[:_BEGINNING].casefold() for word in name.split() if len(word) > _BEGINNING}
    return any(word[:_BEGINNING].casefold() in beginnings for word in text.split())


def _only_fetches_the_card(rest: str) -> bool:
    """Whether what is behind a yes asks for a moment to get the card: "hang on, it's upstairs"."""
    waits = _WAITS.match(rest)
    words = set(_WORD.findall(rest[waits.end() :].lower())) if waits else set()
    return words <= _OF_A_MOMENT and not words.isdisjoint(_PLACES_OF_A_CARD)


def _holds_another_name(rest: str) -> bool:
    found = find_name_in_talk(rest) if rest.strip(" .!") else None
    return found is not None and found.is_doubtful and " " in found.name


def may_take_back(text: str) -> bool:
    """Whether a text may take a yes back, or put right what it is said to."""
    return _PUTS_RIGHT.search(text) is not None


def _drop_the_yes(text: str, proposed: str) -> str | None:
    """Return what stands behind the yes with which a message begins; None without one."""
    plainly = _SAYS_IT_IS.match(text)
    if plainly:
        return text[plainly.end() :]
    first = _CLAUSE.match(text)
    if first is None or "?" in first[0] or _CORRECTS.search(first[0]):
        return None
    words = _WORD.findall(_AS_IT_IS_THERE.sub("", first[0].lower()))
    of_the_name = set(proposed.lower().split()).intersection(words)
    if len(of_the_name) == 1:
        words = [word for word in words if word not in of_the_name]
    says_yes = not _PLAIN_YES.isdisjoint(words) and _OF_A_YES.issuperset(words)
    return text[first.end() :] if says_yes else None


def find_name_after_a_no(text: str, *names: str) -> str | None:
    """Return the name of "no. jane doe. one o", if it is much like one of those, or longer."""
    if "?" in text or not refuses_the_name(text):
        return None
    rest = _OPENS_WITH_NO.sub("", text, count=1)
    restated = (find_restated_name(rest, name) for name in names)
    like_one = next((one.name for one in restated if one is not None), None)
    return like_one or _find_longer(rest, names)


def _find_longer(rest: str, names: Sequence[str]) -> str | None:
    """Return the name that has all words of one that was asked back, and more."""
    found = find_name_in_talk(rest)
    words = set(found.name.casefold().split()) if found and found.is_doubtful else set()
    is_longer = any(set(name.casefold().split()) < words for name in names)
    return found.name if found and is_longer else None


def refuses_the_name(text: str) -> bool:
    """Whether an answer begins with a no: "no, its a joke"."""
    return says_no(text) or _OPENS_WITH_NO.match(text) is not None


def begins_with_a_no(text: str) -> bool:
    """Whether an answer begins with a no that asks nothing, whatever is asked behind it."""
    first = _CLAUSE.match(text)
    return first is not None and "?" not in first[0] and says_no(text.replace("?", "."))


def is_a_no_to_the_name(text: str) -> bool:
    """Whether an answer is a no and no wish to stop, which is said in so many words."""
    return refuses_the_name(text) and _WISHES_TO_STOP.search(text) is None


def is_said_again(proposed: str, text: str) -> bool:
    """Whether a message has the name that was asked back, and no fuller or other one."""
    if proposed.casefold() not in text.casefold() or may_take_back(text):
        return False
    found = find_name_in_talk(text)
    return found is None or found.name.casefold() == proposed.casefold()
