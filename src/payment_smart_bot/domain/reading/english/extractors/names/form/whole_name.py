"""A message that is a name as a whole: people's and companies', however they are written.

No list of words can refuse a person's name. In capitals, and with one word that is no everyday
word, it is taken; what may be a word, or would be masked, is asked back.
"""

import re
from enum import Enum, auto
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    FUNCTION,
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.foreign_courtesies import (
    is_a_foreign_courtesy,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import (
    TRADES,
    holds_a_street,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS, find_spoken_digits
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import Value

_LONGEST: Final = 100
_MOST_WORDS: Final = 10
_MOST_WORDS_IN_CAPITALS: Final = 6
_LEGAL_FORMS: Final = words_of(
    "ltd limited llc inc incorporated gmbh ag kg ohg ug se plc company co corp corporation sa sas "
    "sarl srl spa bv nv oy ab as aps lp llp pty pvt kk sons bros brothers group holdings trust "
    "foundation association partners society club e.v. ev s.a. s.r.l. s.l. sl kft zrt sro doo ltda"
)
_OF_COMPANIES: Final = _LEGAL_FORMS | TRADES
_JOINED: Final = re.compile(r"\s(?:&|\+|t/a|d/b/a|dba|c/o|and|und|et|y|e|og|och)\s", re.IGNORECASE)
_NO_PERSONS: Final = re.compile(r"[,;:!()\[\]\n/&\d]")
TWO_SENTENCES: Final = re.compile(
    r"[^\W\d_]{4}(?<!prof)(?<!barr)(?<!engr)(?<!capt)\.\s", re.IGNORECASE
)
"""A final stop that is no abbreviation's: "Mine. Jane Doe"."""

_SHORT_FOR_IS: Final = ("'s", "’s")  # noqa: RUF001 (as people type it)
_FIRST_AND_LAST: Final = 2
_FEWEST_THAT_MAY_BE_TALK: Final = 2
_NAME_CHARACTERS: Final = re.compile(
    r"[^\W\d_][\w\s'’′`´.,·・/&+()\-\u0300-\u036f\u200c\u200d]*"  # noqa: RUF001
)
SURNAME_SLASH: Final = re.compile(r"([^\W\d_][^\W\d_'\- ]+)/([^\W\d_][^\W\d_'\- ]*)")
_ENDS_IN_A_DOT_OF_ITS_OWN: Final = re.compile(
    r"\b(?:jr|sr|[^\W\d_]|co|inc|ltd|corp|bros|[es]\.[vla])\.\Z", re.IGNORECASE
)
_TITLES: Final = words_of(
    "mr mrs ms mx mister missus miss madam sir herr frau monsieur madame mme mlle signor signora "
    "señor señora sra senhor senhora"
)
_COURTESIES: Final = words_of("please pls plz thanks thank thx ty cheers sir madam")
_SPOKEN_TO: Final = words_of("mate bro pal buddy bud love hun hon dude darling dear boss sir")
"""Whom a name is told, in lower case behind it: "Tom Weaver mate"."""
_OPENINGS: Final = words_of(
    "hi hello hey yes yeah yep sure no oh um umm uhm uh hmm please pls actually sorry thanks then "
    "well so hiya howdy good dear myself i'm it's its that's this my the name i call me not don't "
    "never nothing what why how where mi je ich under"
)
_NO_NAMES: Final = EVERYDAY | NO_NAMES | NUMBER_WORDS
_MAY_BE_EITHER: Final = words_of("okay ok im")
_PARTICLES: Final = words_of(
    "a a' al ap ab af av bin bint binti ibn abu ben da das de del dela della dello dem den der des "
    "di do dos du e el la las le lo los mac ní nic uí mhic of och ó san santa st ten ter the und "
    "van vom von y zu zum zur 't s'"
)
_ANONYMOUS: Final = re.compile(
    r"(?:oh\s)?my\s(?:god|goodness|word|days|lord)|(\w+)(?:\s\1){2,}"
    r"|(?:valued|prepaid|pre-paid|gift|debit|credit|our|bank|card)\s+(?:\w+\s+)?"
    r"(?:customer|cardholder|card\s?holder|card|member|user|recipient)s?",
    re.IGNORECASE,
)
OF_A_BANK: Final = re.compile(
    r"(?:american\sexpress|barclays|natwest|hsbc|lloyds|monzo|revolut|capital\sone|bank\sof\s\w+"
    r"|wells\sfargo|first\sdirect|diners\sclub|nationwide|citi(?:bank)?|navy\sfederal|hdfc|icici"
    r"|sbi|axis|kotak|bnp(?:\sparibas)?|cr[eé]dit\sagricole|banco\s\w+|banca\s\w+|intesa\ssanpaolo"
    r"|sparkasse|commerzbank|deutsche\sbank|unicredit|rabobank|santander|akbank|garanti|mbank|pko"
    r"|dbs|ocbc|uob|maybank|cimb|bdo|bpi|metrobank|gcash|paytm|n26|starling|halifax|westpac"
    r"|commbank|absa|nedbank|capitec|standard\sbank|equity\sbank|gtbank|zenith\sbank|visa|chase"
    r"(?=\s(?:sapphire|freedom|ink|slate))|discover\sit|blue\scash)"
    r"(?:\s(?:premier|platinum|gold|classic|debit|credit|visa|mastercard|card|bank|plus|select"
    r"|rewards|business|world|current|account|infinite|signature|sapphire|freedom|preferred|reserve"
    r"|ink|slate|unlimited|regalia|magnus|millennia|everyday|elite|titanium|berlin|hamburg))*",
    re.IGNORECASE,
)
"""What stands on a card and is its bank's."""


class Standing(Enum):
    """What is to be done with a message that may be a name."""

    TAKE = auto()
    ASK = auto()


_OPENS_A_SENTENCE: Final = re.compile(
    r"(?:do|does|did|would|could|should|is|was|ai|have|has)nt\s"
    r"|(?:din|did|can|is|wis|was|does|will|wull|would|could|should|hav|have)nae\s"
    r"|wh[iu]t\s(?:dae|is|wis|wid|are|ye|aboot)\b|(?:fit|hoo|whaur|foo)\s(?:dae|is|ye)\b",
    re.IGNORECASE,
)
"""What begins as a sentence does, and no name: "dont panic", "whit dae"."""


class Candidate(Value, frozen=True):
    """A name, and whether it is taken or asked back."""

    name: str
    standing: Standing


def read_whole_name(text: str) -> Candidate | None:
    """Read a whole message as a name; None where it is none, or where that is not clear from it.

    Lower case is left to the reader of single words, as are names behind labels.
    """
    text = _drop_first_line(strip_marks(text))
    if text.count(" ") >= _MOST_WORDS or len(text) > _LONGEST or "?" in text:
        return None
    if not _begins_as_a_name(text):
        return None
    if is_no_name(text) or TWO_SENTENCES.search(text):
        return None
    return _read_company(text) or _read_person(text)


def _drop_first_line(text: str) -> str:
    """Return a text without a first line that is but the first name of the second."""
    first, line_end, rest = text.partition("\n")
    return rest if line_end and rest.startswith(f"{first.strip()} ") else text


def strip_marks(text: str) -> str:
    """Return a text without the marks around it, but with the dot of "Jr."."""
    text = text.strip(" \t\n,!-\"'")
    if not text.endswith((".", "。")):
        return text
    return text if _ENDS_IN_A_DOT_OF_ITS_OWN.search(text) else text.rstrip(".。 ")


def is_of_nobody(text: str) -> bool:
    """Whether this stands on a card and is no name: "VALUED CUSTOMER", "Barclays Premier"."""
    text = text.strip(" .")
    return _ANONYMOUS.fullmatch(text) is not None or OF_A_BANK.fullmatch(text) is not None


def is_no_name(text: str) -> bool:
    """Whether words that have the form of a name are none: nobody's, a courtesy, a sentence."""
    if is_of_nobody(text) or is_a_foreign_courtesy(text):
        return True
    return _OPENS_A_SENTENCE.match(text) is not None


def is_a_company(name: str) -> bool:
    """Whether a name ends in a legal form or a trade, or joins two: "Doe & Sons", "Doe Roofing"."""
    words = [word.strip(".,").lower() for word in name.split()]
    has_form = not _OF_COMPANIES.isdisjoint(words[1:])
    return has_form or _JOINED.search(name) is not None


def _begins_as_a_name(text: str) -> bool:
    """Whether the first words of a text can open a name; most messages end here."""
    first, _, rest = text.partition(" ")
    second = rest.partition(" ")[0]
    if not first or not _is_capital(first):
        return False
    return not second or _is_written_as_a_name([first, second])


def _read_company(text: str) -> Candidate | None:
    words = text.split()
    plain = [word.strip(".,'\"").lower() for word in words]
    has_form = not _LEGAL_FORMS.isdisjoint(plain[1:])
    if not (has_form or _JOINED.search(text) or '"' in text) or not _is_written_as_a_name(words):
        return None
    if EVERYDAY.issuperset(set(plain) - _LEGAL_FORMS) or (not has_form and plain[0] in _OPENINGS):
        return None
    if not has_form and text.isupper() and _is_a_sentence(plain):
        return None
    name = " ".join(text.replace('"', "").split())
    figures = sum(map(str.isdigit, name))
    if find_spoken_digits(name) or figures > has_form:
        return None
    if figures:
        return Candidate(name, Standing.ASK)
    return Candidate(name, _choose_standing(name)) if _NAME_CHARACTERS.fullmatch(name) else None


def _read_person(text: str) -> Candidate | None:
    slashed = SURNAME_SLASH.fullmatch(text)
    if slashed:
        return Candidate(f"{slashed[2]} {slashed[1]}", Standing.TAKE)
    words = _drop_title_and_courtesies(text.split())
    plain = [word.strip("'.-,").lower() for word in words]
    name = " ".join(words)
    if not _may_be_a_persons(name, words) or plain[0] in _OPENINGS:
        return None
    if text.isupper() and _is_a_sentence(plain):
        return None
    holds_a_number = _holds_a_number(name, plain)
    if holds_a_number or not _has_a_name_in_it(words):
        is_titled = text.partition(" ")[0].strip(".").lower() in _TITLES
        return Candidate(name, Standing.ASK) if is_titled and not holds_a_number else None
    if plain[0] in _MAY_BE_EITHER:
        return Candidate(name, Standing.ASK) if len(words) == _FIRST_AND_LAST else None
    if plain[-1] in TRADES or holds_a_street(plain):
        return Candidate(name, Standing.ASK)
    return Candidate(name, _choose_standing(name))


def _is_a_sentence(plain: list[str]) -> bool:
    """Whether words that are shouted are talk with a name in it: "BILLED TO JANE DOE PLEASE"."""
    if len(plain) <= _FIRST_AND_LAST:
        return False
    longer = [word for word in plain if len(word) > 1]
    may_be_talk = sum(word in FUNCTION for word in longer)
    return may_be_talk >= _FEWEST_THAT_MAY_BE_TALK or not ONLY_TALK.isdisjoint(longer)


def _drop_title_and_courtesies(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1].strip(".!,").lower() in _COURTESIES:
        words = words[:-1]
    if len(words) > _FIRST_AND_LAST and words[-1] in _SPOKEN_TO and words[0].istitle():
        words = words[:-1]
    if len(words) > _FIRST_AND_LAST and words[0] == "Just":
        words = words[1:]
    titled = len(words) > _FIRST_AND_LAST and words[0].strip(".").lower() in _TITLES
    return words[1:] if titled else words


def _may_be_a_persons(name: str, words: list[str]) -> bool:
    if not 1 < len(words) <= _MOST_WORDS_IN_CAPITALS or not _NAME_CHARACTERS.fullmatch(name):
        return False
    if words[0].lower().endswith(_SHORT_FOR_IS):
        return False
    return _NO_PERSONS.search(name) is None and _is_written_as_a_name(words)


def _holds_a_number(name: str, plain: list[str]) -> bool:
    return len(NUMBER_WORDS.intersection(plain)) > 1 or bool(find_spoken_digits(name))


def _has_a_name_in_it(words: list[str]) -> bool:
    """Whether a word is neither an everyday one nor a particle, an initial or a number."""
    return any(
        plain not in _NO_NAMES and len(plain) > 1
        for word in words
        if word not in _PARTICLES and (plain := word.strip("'.-,").lower())
    )


def _is_written_as_a_name(words: list[str]) -> bool:
    """Whether every word but particles begins with a capital, or with a letter that has no case."""
    first, *more = words
    return _is_capital(first) and all(
        _is_capital(word) or word.lower() in _PARTICLES or _JOINED.fullmatch(f" {word} ")
        for word in more
    )


def _is_capital(word: str) -> bool:
    start = word.lstrip("'\"(")[:1]
    return word[:1].isdigit() or (bool(start) and start.isalpha() and start == start.title())


def _choose_standing(name: str) -> Standing:
    """Have what would be masked asked back: no number is shown that nobody stands by."""
    return Standing.TAKE if redact(name).text == name else Standing.ASK
