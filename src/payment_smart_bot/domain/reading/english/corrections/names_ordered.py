"""Another name that is ordered in so many words: "change the name to my married one, Jane Roe"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    Standing,
    is_a_company,
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_papers import (
    drop_names_on_papers,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import (
    holds_a_word_of_talk,
    read_sure_name,
)
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
    r"\b(?:change|update|amend|switch|correct|swap)\s(?:my|the)\sname"
    r"(?:\son\s(?:it|there|(?:the|my)\scard))?\s(?:to|into|for|with|over\sto)\s"
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
_MAY_ORDER: Final = re.compile("name (?:to|into|for|with|over|on)|instead")
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
    r"\W*(?:(?:no|sorry|wait|but|oh|the\sname)\W+){0,2}(?:it\s)?"
    r"(?:should|shud|has\sto|needs\sto|must|ought\sto|supposed\sto)\s(?:say|be|read)\s"
    r"(?!(?:hers|his|mine|theirs|the|an?|in|on|to)\b)[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,3},?\s"
    r"(?:and\s)?not\s(?P<old>[\w'-]+(?:\s[\w'-]+){0,3})\W*",
    re.IGNORECASE,
)
_OWN: Final = re.compile(r"(?:me|mine|(?:my|her|his)(?:\sown)?(?:\sname)?|him|her)")
_MAY_BE_ANOTHERS: Final = re.compile(r"\b(?:not|hers|his|theirs|mine|her|their)\b")
_LEAST: Final = 0.5
"""How certain words are a name that is to be put in the place of another."""
_COMPANY: Final = re.compile("company|business|firm|shop|trading")
_LONGEST_WISH: Final = 300
_LONGEST: Final = 100


def find_name_ordered(text: str, known: str) -> str | None:
    """Return the full name, typed with capitals, that is to be put in place of the known one."""
    if not _MAY_ORDER.search(text.lower()):
        return None
    found = _ORDER.search(text)
    name = _read(found["name"], known) if found else None
    if name is not None:
        return name
    found = _OF_THE_COMPANY.search(text)
    name = _read(found["name"], known) if found else None
    return name if name and is_a_company(name) else None


def find_company_wished(text: str, known: str) -> str | None:
    """Return the company's name that is to be put for the known one, which is to be asked back."""
    if len(text) > _LONGEST_WISH or not _COMPANY.search(text.lower()):
        return None
    found = _WISHED.search(drop_names_on_papers(text))
    name = _read(found["name"], known) if found else None
    return name if name and is_a_company(name) else None


def find_owner_named(text: str, known: str) -> str | None:
    """Return the full name of "jane roe. hers not mine", which is to be asked back."""
    if len(text) > _LONGEST or not _MAY_BE_ANOTHERS.search(text.lower()):
        return None
    found = _OWNED.fullmatch(text)
    name = read_sure_name(found["name"]) if found else None
    return name if name and name.casefold() != known.casefold() else None


def says_it_is_anothers(text: str, known: str) -> bool:
    """Whether a message says that another name should be there than the customer's own."""
    if len(text) > _LONGEST or "not" not in text.lower():
        return False
    found = _NOT_ME.fullmatch(text)
    if found is None:
        return False
    old = found["old"].casefold()
    return _OWN.fullmatch(old) is not None or old in {known.casefold(), *known.casefold().split()}


def _read(written: str, known: str) -> str | None:
    whole = None if holds_a_word_of_talk(written) else read_whole_name(written)
    if whole is None or whole.standing is not Standing.TAKE or is_a_place(whole.name):
        return None
    tagged = load_tags().find(whole.name)
    is_likely = tagged is not None and tagged.certainty >= _LEAST
    is_another = whole.name.casefold() != known.casefold()
    may_be_shown = redact(whole.name).text == whole.name
    return whole.name if is_likely and is_another and may_be_shown else None
