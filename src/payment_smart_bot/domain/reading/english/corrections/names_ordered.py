"""Another name that is ordered in so many words: "change the name to my married one, Jane Roe"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import drop_titles
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    Standing,
    is_a_company,
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_papers import (
    drop_names_on_papers,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import (
    holds_a_word_of_talk,
    read_sure_name,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.redaction.redactor import redact

_CAPITALS: Final = (
    r"(?P<name>(?-i:[^\W\d_a-z])[\w'.&-]*"
    r"(?:\s(?:(?:and|of|de|da|di|van|von|der|den|la|al|el|bin|&)\s){0,2}(?-i:[^\W\d_a-z])[\w'.&-]*){1,4})"
)
_KIND: Final = (
    r"(?:married|maiden|new|full|legal|old|proper|real|birth|own|other|whole|short(?:er)?|company"
    r"|business|firm'?s?)"
)
_ORDER: Final = re.compile(
    r"\b(?:(?:(?:my|the)\sname|go|change|switch|swap)\sback\sto\s"
    r"|(?:change|update|amend|switch|correct|swap|put)\s"
    r"(?:(?:my|the)\sname(?:\son\s(?:it|there|(?:the|my)\scard))?"
    r"\s(?:back\s)?(?:to|into|for|with|over\sto)|(?:it|that|this)\s(?:back\s|over\s)?(?:in)?to)\s)"
    rf"(?:(?:(?:my|her|his|the)\s)?{_KIND}\s(?:one|name)[,:;]?\s)?{_CAPITALS}"
    r"(?=\W*\Z|\s?[,.;!?]|\s(?:please|pls|instead|thanks)\b)",
    re.IGNORECASE,
)
_OF_THE_COMPANY: Final = re.compile(
    rf"\b(?:company|business|firm|trading|shop)(?:'?s)?\sname,?\s(?:which\sis\s|is\s)?{_CAPITALS}"
    r",?\s(?:on\s(?:it|there|the\scard)\s)?instead\b",
    re.IGNORECASE,
)
_WISHED: Final = re.compile(
    r"\b(?:put|use|write|have|change|switch|make|do|be|it'?s|card(?:\sis|'s)?)\b[^.!?\n]{0,24}"
    r"\b(?:the|my|our)\s(?:company|business|firm|shop|trading)(?:'?s)?(?:\sname)?\b"
    rf"(?:\s(?:on\s(?:it|there|the\scard)|instead|as\sthe\sname|please|down)){{0,3}}[\s,:;(-]+{_CAPITALS}",
    re.IGNORECASE,
)
"""A company's name that is wished in place of a person's: "could you put the company on it"."""
_MAY_ORDER: Final = re.compile(
    "(?:name|it|that|this) (?:(?:back|over) )?(?:(?:in)?to|for|with|on) |back to |instead"
)
_BACK: Final = re.compile(
    r"\b(?:(?:put|change|switch|swap|set|turn)\s(?:(?:it|that|this|(?:the|my)\sname)\s)?back\s(?:to|in|into)"
    r"\s(?:mine|me|my\s(?:own\s)?name)|name\sback\s(?:to|in|into)\s(?:mine|my\sown|what\sit\swas)"
    r"|put\sme\sback\son)\b",
    re.IGNORECASE,
)
"""The wish for one's own name again, after somebody else's."""
_MAY_WAIT: Final = re.compile(r"\b(?:if|when|later|once|after|unless|until)\b", re.IGNORECASE)
_CLAUSE_ENDS: Final = re.compile(r"[,;:!?\n()]+|(?<=\w\w\w)\.(?=\s|\Z)|\s[-–]+\s")  # noqa: RUF001
_AROUND_A_NAME: Final = re.compile(
    r"\A(?:(?:so|and|please|yes|no|to|it'?s|that'?s|i'?m|as|for)\s)+"
    r"|\s(?:please|pls|then|again|thanks|thank\syou)\Z",
    re.IGNORECASE,
)
_WHOSE: Final = r"(?:me|mine|my\s(?:own\s)?(?:name|card|one)|hers|his|theirs|her|him|us|ours)"
_OWNED: Final = re.compile(
    r"\W*(?:(?:no|sorry|wait|oops|its|it's|the\sname\sis|it\sshould\s(?:be|say))\W+){0,2}"
    r"(?P<name>[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'.-]*){1,3}?)[,.;!\n\s-]{1,3}"
    rf"(?:(?:its|it's|it\sis|thats|that's|is|cos|because|the\scard\sis)\s){{0,3}}"
    rf"(?:(?:hers|his|theirs|mine)|(?:her|his|their|my)\s(?:card|one|name))?"
    rf"(?:,?\s?(?:and\s)?not\s{_WHOSE})?\W*",
    re.IGNORECASE,
)
_NOT_ME: Final = re.compile(
    r"\W*(?:(?:no|sorry|wait|but|oh|ok|so|well|actually|the\sname)\W+){0,2}"
    r"(?:(?:it\s)?(?:should|shud|has\sto|needs\sto|must|ought\sto|supposed\sto)\s(?:say|be|read)"
    r"|(?:it|(?:(?:the|this|my|his|her)\s)?card)(?:'?s|\shas)?(?:\sonly|\sjust|\sactually)?"
    r"\s(?:got|has|says?|shows?|reads?)|(?P<is>(?:it|that)(?:'?s|\sis)))\s"
    r"(?!(?:hers|his|her|mine|my|our|your|theirs|the|(?-i:an?)|in|on|to)\b)"
    r"(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){0,4}?)(?:\son\s(?:it|there|the\scard))?"
    r"(?:\s(?:then|though|tho))?,?\s"
    r"(?:and\s)?not\s(?P<old>[\w'-]+(?:\s[\w'-]+){0,3})\W*",
    re.IGNORECASE,
)
_OWN: Final = re.compile(r"(?:me|mine|(?:my|her|his)(?:\sown)?(?:\sname)?|him|her)")
_MAY_BE_ANOTHERS: Final = re.compile(r"\b(?:not|hers|his|theirs|mine|her|their)\b")
_LEAST: Final = 0.5
"""How certain words are a name that is to be put in the place of another."""
_INITIAL_AND_LAST: Final = re.compile(r"[^\W\d_a-z]\.?\s(?P<last>[^\W\d_a-z][\w'-]{2,})")
_COMPANY: Final = Pieces("company|business|firm|shop|trading")
_LONGEST_WISH: Final = 300
_LONGEST: Final = 100


def find_name_ordered(text: str, known: str) -> str | None:
    """Return the full name, typed with capitals, that is to be put in place of the known one."""
    if back := find_name_put_back(text, known):
        return back
    if not _MAY_ORDER.search(text.lower()):
        return None
    found = _ORDER.search(text)
    name = _read(found["name"], known) if found else None
    if name is not None:
        return name
    found = _OF_THE_COMPANY.search(text)
    name = _read(found["name"], known) if found else None
    return name if name and is_a_company(name) else None


def find_name_put_back(text: str, known: str) -> str | None:
    """Return the full name that stands by itself beside "can I put the name back to mine"."""
    if not _wishes_it_back(text):
        return None
    clauses = (_AROUND_A_NAME.sub("", one.strip(" .")) for one in _CLAUSE_ENDS.split(text))
    written = (" ".join(drop_titles(one)) for one in clauses if " " in one)
    names = {name for one in written if (name := read_sure_name(one, _LEAST))}
    others = [name for name in names if name.casefold() != known.casefold()]
    return others[0] if len(others) == 1 else None


def wishes_ones_name_back(text: str) -> bool:
    """Whether a message wishes for one's own name again, and leaves it for no later."""
    return _wishes_it_back(text) and "name" in text.lower() and not _MAY_WAIT.search(text)


def _wishes_it_back(text: str) -> bool:
    return len(text) <= _LONGEST_WISH and "back" in text.lower() and bool(_BACK.search(text))


def find_company_wished(text: str, known: str) -> str | None:
    """Return the company's name that is to be put for the known one, which is to be asked back."""
    if len(text) > _LONGEST_WISH or not _COMPANY.are_in(text.lower()):
        return None
    found = _WISHED.search(drop_names_on_papers(text))
    name = _read(found["name"], known) if found else None
    return name if name and is_a_company(name) else None


def find_owner_named(text: str, known: str) -> str | None:
    """Return the full name of "jane roe. hers not mine", which is to be asked back."""
    if len(text) > _LONGEST or not _MAY_BE_ANOTHERS.search(text.lower()):
        return None
    if found := _OWNED.fullmatch(text):
        name = read_sure_name(found["name"])
    else:
        name = _find_shown(text, known)
    return name if name and name.casefold() != known.casefold() else None


def _find_shown(text: str, known: str) -> str | None:
    """Return the full name of "its got mrs j roe on it then not jane", the title left off."""
    told = _match_not_me(text, known)
    written = " ".join(drop_titles(told["name"])) if told else ""
    if told is None or " " not in written or holds_a_word_of_talk(written):
        return None
    if not written.islower():
        return _read(written, known)
    found = find_name_in_talk(told["name"])
    is_all = found is not None and found.is_doubtful and found.name.casefold() == written
    return found.name if found and is_all and redact(found.name).text == found.name else None


def says_it_is_anothers(text: str, known: str) -> bool:
    """Whether a message says that another name should be there than the customer's own."""
    return _match_not_me(text, known) is not None


def _match_not_me(text: str, known: str) -> re.Match[str] | None:
    """Match a message that says what stands there, and not the known name."""
    is_short = len(text) <= _LONGEST and "not" in text.lower()
    found = _NOT_ME.fullmatch(text) if is_short else None
    if found is None:
        return None
    old, name = found["old"].casefold(), known.casefold()
    may_be_own = found["is"] is None and _OWN.fullmatch(old) is not None
    return found if may_be_own or old in {name, *name.split()} else None


def _read(written: str, known: str) -> str | None:
    whole = None if holds_a_word_of_talk(written) else read_whole_name(written)
    if whole is None or whole.standing is not Standing.TAKE or is_a_place(whole.name):
        return None
    tagged = load_tags().find(whole.name)
    initial = _INITIAL_AND_LAST.fullmatch(whole.name)
    is_plain = initial is not None and initial["last"].lower() not in EVERYDAY
    is_likely = is_plain or (tagged is not None and tagged.certainty >= _LEAST)
    is_another = whole.name.casefold() != known.casefold()
    may_be_shown = redact(whole.name).text == whole.name
    return whole.name if is_likely and is_another and may_be_shown else None
