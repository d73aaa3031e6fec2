"""Names that are somebody else's: of who gets the cake, of the shop, on the order."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import NO_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_a_company
from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import (
    ANY_RELATIVE,
    RELATIVES,
    words_of,
)

_THINGS: Final = words_of("cake order invoice pickup delivery box topper label parcel receipt")
_OTHERS: Final = _THINGS | words_of(
    "bank shop baker bakery owner manager seller driver kid child baby girl boy dog cat son "
    "daughter"
)
_PICK_UP: Final = r"pick-?\s?up"


def _any_of(words: Iterable[str], *phrases: str) -> str:
    return rf"(?:{'|'.join((*phrases, *sorted(words)))})"


_THING: Final = _any_of(_THINGS, _PICK_UP)
_OTHER: Final = _any_of(_OTHERS, _PICK_UP, r"birthday\s(?:girl|boy)")
_OF_ANOTHER: Final = re.compile(
    rf"\bname\s(?:on|for|of)\s(?:(?:the|my|our|your)\s)?{_THING}\b"
    rf"|\b(?:placed|ordered|collected|picked\sup)\sby\b|\border(?:\sis)?\s?(?:under|:)"
    rf"|\b(?:cake|writing|text|inscription|lettering|topper)\s(?:\w+\s){{0,2}}(?:says?|be|reads?|:)"
    rf"|\b(?:will|to)\spick\s(?:it|this|that)?\s?up\b|\b(?:write|put)\s[^.!?]+\son\s(?:it|top)\b"
    rf"|\b{_OTHER}(?:'?s)?\sname\b"
    rf"|\bon\s(?:the|my)\s{_OTHER}\b"
    rf"|\b(?:order|delivery|deliver\w*|parcel|cake|{_PICK_UP})\s(?:is\s)?(?:for|to|by)\b"
    rf"|\b(?:my|the|our)\s{_OTHER}\sis\b",
    re.IGNORECASE,
)
_OF_A_RELATIVE: Final = re.compile(rf"\b(?:my|our)\s(?:{ANY_RELATIVE})\sis\b", re.IGNORECASE)
OF_THE_CARD: Final = re.compile(r"\b(?:card|holder|visa|mastercard|amex|mine)\b", re.IGNORECASE)
_ON_A_THING: Final = re.compile(rf"\bon\s(?:the|my)\s{_OTHER}\b", re.IGNORECASE)
_GREETINGS: Final = Pieces("birthday|greeting|anniversary|christmas|wedding|library|loyalty")
_OF_A_GREETING: Final = re.compile(
    r"\b(?:birthday|greetings?|anniversary|christmas|wedding|library|loyalty) card\b"
)
"""A card with which nobody pays."""
_NAME_IS: Final = re.compile(r"(?:\A|[.!,;]\s)(?:my\s|the\s)?name(?:'s|\sis|:)\s", re.IGNORECASE)
_MY_NAME: Final = re.compile(
    r"\b(?:(?:i'?m|i\sam)\s(?!\w+ing\b)|my\sname\b|myself\b)", re.IGNORECASE
)
_SOMEBODYS_CARD: Final = re.compile(
    rf"\b(?:{ANY_RELATIVE})(?:'?s(?:\scard)?|\sname)\b[^,;]*\Z", re.IGNORECASE
)
_WHO_AND_WHAT: Final = (
    _OTHERS
    | RELATIVES
    | words_of(
        "pick picking picked pick-up pickup deliver delivers delivered placed collected writing "
        "text inscription lettering topper write put says recipient"
    )
)
_OF_THE_PAYER: Final = (
    r"(?:[a-z]+\s){0,2}(?:name|naem|nam|nmae|nmea|nme|surname|initials?|card|holder|cardholder"
    r"|account|customer|payer|person|owner|one|visa|mastercard|amex|title|titular|titulaire|inhaber"
    rf"|{ANY_RELATIVE}|company|business|firm)"
)
_TELLS_WHO: Final = re.compile(
    rf"\b(?:my|the|our|his|her)\s(?!{_OF_THE_PAYER}\b)[a-z]+(?:'s\sname|\sname)?\s(?:is|was)\s"
    rf"(?:called\s)?(?-i:[A-Z])|\b(?:my|the|our)\s(?!{_OF_THE_PAYER}\b|card)[a-z]+'s\sname"
    r"\s(?:is|was)\b"
    r"|\b(?:my|the)\s(?:old|former|previous|maiden|stage|pen|user|screen)\s?name\s(?:is|was)\b"
    r"|\bname\sused\sto\sbe\b|\bname\swill\sbe\s.*\bafter\b",
    re.IGNORECASE,
)
"""What says who somebody else is, or what one was called: "my lawyer is Otto Lang"."""
_WHO_TELLS: Final = words_of("is was used will")
_IS_NOT_THE_ONE: Final = re.compile(
    r"\b(?:don'?t|do\snot|never)\s(?:use|put|write|call\sme|take)\s(?-i:[A-Z])|\bchanged\sit\sfrom\b"
    r"|\A\W*(?:instead\sof|unlike|like|ask|where\sis|say\shi\sto|signed\sby|happy\sbirthday)\s"
    r"|(?-i:[A-Z]\w+)\s(?:isn'?t|is\snot)\sme\b"
    r"|\bis\smy\s(?:boss|lawyer|doctor|neighbou?r|friend|ex|teacher)\b"
    r"|\b(?:married\sto|fan\sof|assistant|wife\sof|husband\sof|recommended|picks\s(?:it|them)\sup)\b"
    r"|\b(?:deliver|send|give|post|bring)\s(?:it|this|that|them)\sto\b"
    r"|\A\W*(?:to|for|gift\sfor|pick\s?up|city|town|street|shop|store|song|band|username|user"
    r"|recipient)\s?:",
    re.IGNORECASE,
)
"""What introduces somebody or something else, or says that a name is not the one."""
_ENDS_IN_ANOTHER: Final = re.compile(
    r"\A(?:[A-Z]?[^A-Z]*?)\b(?:not|[iI]sn'?t|[nN]ever|no longer|anyone but|used to be|calling me"
    r"|ship it to|it'?s for|[aA]ttn|[eE]aster|[cC]ollected by|spoke with|[tT]ell|hello to|morning"
    r"|evening|afternoon|[tT]hanks|old card says|other card says|email is|named|my doctor|[wW]ho is"
    r"|[iI]s it|your name|should i write|can i use|how is|example|like|[eE]ither|[rR]IP|[tT]ext)"
    r"\s[A-Z][\w'.-]*(?: [\w'.-]+)*\W*\Z"
    r"|\A[A-Z]\w+ [A-Z]\w+ (?:is wrong|no|sent me|owes me|is the (?!name|card|one|holder)\w+)\W*\Z"
    r"|[A-Z]\w+'s (?:birthday|cake)\b"
)
"""The only name of a message, at its end, as somebody else's: "ship it to Anna Lee"."""
_NOT_THE_ONE: Final = words_of(
    "don't dont not never changed instead unlike signed happy isn't isnt boss lawyer doctor "
    "neighbor neighbour friend ex teacher married fan assistant wife husband recommended picks "
    "deliver send give post bring gift pick pickup city town street shop store song band username "
    "user recipient"
)
_OPENS_FOR_ANOTHER: Final = ("like ", "ask ", "where ", "say ", "to:", "for:")
_TRIGGERS: Final = _WHO_AND_WHAT | frozenset(f"{one}s" for one in _WHO_AND_WHAT)
"""One of them is in each message about the name of somebody else."""
_SPLITS: Final = build_blanks(":,.;!\n")


_IS_NO_CUSTOMER: Final = re.compile(
    r"\bnever (?:even )?heard of\b|\b(?:did ?n[o']?t|never) (?:order|buy|ask for)(?:ed)?\b"
    r"|\bwrong (?:person|customer)\b|\bsent (?:to )?(?:me )?by mistake\b"
)
"""What says that somebody has nothing to pay here: "I've never heard of Blue Bakery"."""


def is_of_somebody_else(text: str) -> bool:
    """Whether a name is somebody else's, one's own beside another's card, or of no customer."""
    lower = text.lower()
    if is_of_no_customer(lower) or _speaks_of_a_greeting(lower):
        return True
    words = put_blanks(lower.replace("'", ""), _SPLITS).split()
    may_say_who_else = has_a_capital_within(text) and not OF_THE_CARD.search(text)
    if may_say_who_else and _says_who_else(text, lower, words):
        return True
    if _TRIGGERS.isdisjoint(words):
        return False
    if _MY_NAME.search(text) and _SOMEBODYS_CARD.search(text):
        return True
    names_plainly = _NAME_IS.search(text) and not _ON_A_THING.search(text)
    speaks_of_the_card = OF_THE_CARD.search(text) or names_plainly
    return _OF_ANOTHER.search(text) is not None and not speaks_of_the_card


def _speaks_of_a_greeting(lower: str) -> bool:
    if " card" not in lower or not _GREETINGS.are_in(lower):
        return False
    return _OF_A_GREETING.search(lower) is not None


def _says_who_else(text: str, lower: str, words: Sequence[str]) -> bool:
    if _ENDS_IN_ANOTHER.search(text):
        return True
    if not _WHO_TELLS.isdisjoint(words) and _TELLS_WHO.search(text):
        return True
    may_be_not_the_one = lower.startswith(_OPENS_FOR_ANOTHER) or not _NOT_THE_ONE.isdisjoint(words)
    return may_be_not_the_one and _IS_NOT_THE_ONE.search(text) is not None


def is_of_no_customer(text: str) -> bool:
    """Whether somebody says that there is nothing for them to pay."""
    lower = text.lower()
    may_say_so = "never" in lower or "did" in lower or "wrong" in lower or "mistake" in lower
    return may_say_so and _IS_NO_CUSTOMER.search(lower) is not None


def introduces_a_relative(text: str) -> bool:
    """Whether a message says who somebody's relative is, and nothing of a card."""
    return _OF_A_RELATIVE.search(text) is not None and OF_THE_CARD.search(text) is None


def pays_for_somebody(text: str) -> bool:
    """Whether a relative is named whose card it is, or who pays: "im tom, my wife karen pays"."""
    return _RELATIVE_PAYS.search(text) is not None


_RELATIVE_PAYS: Final = re.compile(
    rf"\b(?:my|our)\s(?:{ANY_RELATIVE})\b.*"
    r"\b(?:pays|paying|(?:he|she|they)(?:'?ll|'?s|\swill|\sis)?\s(?:pay|paying)|(?:her|his|their)\scard"
    r"|card\sis\s(?:hers|his|theirs)|(?:its|it's|is)\s(?:hers|his)|treat)\b",
    re.IGNORECASE | re.DOTALL,
)


def tells_a_relatives_name(text: str) -> bool:
    """Whether the name is said to be a relative's: "it's in my late husband's name, Harold"."""
    return "name" in text and _RELATIVES_NAME.search(text) is not None


_RELATIVES_NAME: Final = re.compile(
    rf"\b(?:my|our)\s(?:[a-z]+\s)?(?:{ANY_RELATIVE})'?s?'?\s(?:[a-z]+\s)?name\b", re.IGNORECASE
)


def find_relative_on_the_card(text: str) -> str | None:
    """Return the full name of "the card is in my husband's name, Tom Roe", if it has capitals."""
    found = _IN_A_RELATIVES_NAME.search(text) if " name" in text else None
    return found["name"] if found else None


_IN_A_RELATIVES_NAME: Final = re.compile(
    rf"\b(?i:card|it|account)(?:'?s|\sis)?\s(?:in|under)\s(?:my|our)\s(?:[a-z]+\s)?(?:{ANY_RELATIVE})"
    r"['’]?s?['’]?\sname,?\s(?:which\sis\s|that'?s\s|it'?s\s|is\s)?"  # noqa: RUF001 (as typed)
    r"(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]*\.?){1,3})"  # noqa: RUF001
)


def says_who_somebody_is(text: str) -> bool:
    """Whether a message says who somebody is, and not that the card is theirs: "he is Jan Doe"."""
    may_say_so = _HE_OR_SHE.search(text.lower()) is not None and _WHO_IT_IS.search(text) is not None
    return may_say_so and _SOMEBODYS_CARD_THERE.search(text) is None


_HE_OR_SHE: Final = re.compile(r"he(?:'s|s| is) |(?:his|her) name")
_WHO_IT_IS: Final = re.compile(
    r"\b(?:s?he(?:'?s|\sis)|(?:his|her)\sname(?:'?s|\sis))\s(?:called\s|named\s)?(?-i:[A-Z])",
    re.IGNORECASE,
)
_SOMEBODYS_CARD_THERE: Final = re.compile(
    rf"\b(?:{ANY_RELATIVE}|his|her|their)(?:'?s)?\s(?:[a-z]+\s)?card\b|\bcard\s?(?:is|of|holder)\b"
    rf"|\bowner\b|\b(?:{ANY_RELATIVE})'?s(?=\s*[.,;!])",
    re.IGNORECASE,
)
"""What says whose card it is: "my father's card, he is Jan Doe"."""
_PAID_FOR: Final = (
    r"(?:[a-z-]+(?<!bos)s|order|cake|book|cookbook|bill|invoice|class|course|set|kit|lesson|deposit"
    r"|gift|present|delivery|box|bouquet|subscription|membership|ticket|booking|lot|rest|balance)"
)
"""What is paid for and is nobody: behind "for my order," stands the payer's own name."""
_TITLE: Final = r"(?:(?:[Mm](?:r|rs|s|x|iss)|[Dd]r|[Pp]rof)\.?\s)?"
_WHOM: Final = re.compile(
    r"\b(?:[Oo]n\sbehalf\sof|(?:[Pp]ay(?:s|ing)?|[Ss]ettl(?:e|es|ing)|[Aa]ct(?:s|ing)?|[Oo]rder(?:s|ing)?"
    r"|[Bb]uy(?:s|ing)?)\s(?:(?:this|it|that|everything|(?:the|a|an)\s\w{1,20})\s)?for)\s"
    r"(?:(?:my|our|a|an|the|his|her)\s(?:[a-z-]{1,20}\s){0,2}"
    rf"(?:[a-z-]{{1,20}}|(?!{_PAID_FOR},)[a-z-]{{1,20}},)\s)?"
    rf"(?P<name>(?!I\b|It'?s\b|This\b|My\b){_TITLE}"
    r"[A-Z](?:\.|[\w'-]*)(?:\s[A-Z](?:\.|[\w'-]*)){0,4})"
)
"""Whom somebody pays for, or on behalf of, with a card that need not be theirs."""
_FOR: Final = r"[^.!?\n]{0,30} for "
_MAY_BE_FOR_SOMEBODY: Final = re.compile(
    f"behalf|pay{_FOR}|settl{_FOR}|act{_FOR}|order{_FOR}|buy{_FOR}"
)
_IS_THEIR_CARD: Final = re.compile(
    r"\b(?:(?:her|his|their)\s(?:\w+\s)?(?:card|name)|card\s(?:is|was)\s(?:hers|his|theirs)"
    r"|(?:with|using|use|on|is|it's|its)\s(?:hers|his|theirs)|who(?:se|\sis|\sowns|'s)?\b[^.!?\n]{0,30}\bcard)\b",
    re.IGNORECASE,
)


def drop_whom_is_paid_for(text: str) -> str:
    """Return a text with blanks in place of a person for whom somebody pays.

    Not where the card is said to be theirs, nor of a company, whose card it may be.
    """
    if not _MAY_BE_FOR_SOMEBODY.search(text.lower()) or _IS_THEIR_CARD.search(text):
        return text
    return _WHOM.sub(_blank_the_name, text)


def _blank_the_name(found: re.Match[str]) -> str:
    name = found["name"]
    return found[0] if is_a_company(name) else found[0].removesuffix(name) + " " * len(name)


_FAMILY: Final = (
    rf"(?:{ANY_RELATIVE}|mam|nan|nana|gran|granny|grandad|granddad|carer|guardian"
    r"|step\s?-?(?:mum|mom|dad))"
)
_WHOSE_RELATIVE: Final = re.compile(
    r"(?P<before>\A|[,(;.!-]\s?|\b(?:it'?s|this\sis|i'?m|i\sam|here\sis|hi|hello)\s)"
    rf"[^\W\d_][\w-]*(?:\s(?-i:[A-Z])[\w'-]+)?'s\s{_FAMILY}\b(?!')(?:\shere|\sspeaking)?"
    r"(?:\s(?:from|in|of|at)\s[^.,;!?\n]*)?\)?",
    re.IGNORECASE,
)


def drop_whose_relative_it_is(text: str) -> str:
    """Return a text without whose relative somebody is: "it's Jane Doe, Tom's mum from 6B"."""
    return _WHOSE_RELATIVE.sub(r"\g<before>", text) if "'s " in text else text


def names_another(text: str, name: str) -> bool:
    """Whether a name is said of somebody, or to: "my wife Jane pays", "Max drop it"."""
    before, found, behind = text.casefold().partition(name.casefold())
    if not found:
        return False
    if _MY_RELATIVE.search(before):
        return " " not in name or _DOES_SOMETHING.match(behind) is not None
    is_told = _IS_TOLD.match(behind) or _TOLD.fullmatch(name.casefold())
    return is_told is not None and OF_THE_CARD.search(text) is None


_MY_RELATIVE: Final = re.compile(
    rf"\b(?:my|our)\s(?:{ANY_RELATIVE}|(?:house)?mate|co-?worker|bro|sis|nan|gran|pal|buddy|bestie"
    r"|neighbou?r|tenant|client|assistant),?\s\Z"
)
_DOES_SOMETHING: Final = re.compile(
    r"\s(?!(?:is|has|holds|owns|on|and|please|pls|he|she|it|this|that|thats)\b)\w"
)
_TELLS: Final = (
    r"(?:put|get|stop|grab|drop|give|leave|touch|sit|come|bring|move|pass|eat|climb|throw|pull|push"
    r"|open|close|shut|turn|quit|behave|wait)"
)
_IS_TOLD: Final = re.compile(rf"\s(?:(?:please|don'?t|do\snot|can\syou)\s)?{_TELLS}\b")
_TOLD: Final = re.compile(rf"\w+\s{_TELLS}\Z")
"""What tells somebody what to do: "Max drop it"."""


def holds_words_of_another_script(text: str) -> bool:
    """Whether a text in Cyrillic or Greek, without capitals, has a word that is no name."""
    if (
        text.isascii()
        or not text.islower()
        or not any("\u0370" <= letter <= "\u052f" for letter in text)
    ):
        return False
    words = [word.strip(".,!?") for word in text.split()]
    return not NO_NAMES.isdisjoint(words) or any(map(_IS_A_VERB.search, words))


_IS_A_VERB: Final = re.compile("(?:ть|ться|тся|аю|ую)\\Z")
