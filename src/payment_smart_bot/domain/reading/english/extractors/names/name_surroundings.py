"""The words around a name: labels, introductions, courtesies, and where it ends."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE, TAKEN
from payment_smart_bot.domain.reading.english.extractors.names.name_form import MAX_WORDS, PARTICLES
from payment_smart_bot.domain.reading.english.plain_words import words_of

_MOST_LABELS: Final = 3
_MOST_SEGMENTS: Final = 30
LONGEST_SEGMENT: Final = 200
_SUFFIXES: Final = words_of("jr jr. sr sr. ii iii iv phd esq")

_NAME: Final = r"(?:name|naem|nmae|nam|nmea)"
_HOLDER: Final = r"(?:card\s?-?|account\s)?holder(?:'?s)?"
_LABEL: Final = re.compile(
    rf"""
    \b (?=[nhca]) (?: {_NAME} (?: (?:\s+is)? \s+(?:on|of)\s+ (?:(?:the|my|this)\s+)? card )?
         | {_HOLDER} (?:\s+{_NAME})? )
    (?: \s+ as \s+ (?:on|in|per) \s+ (?:[^\s]+\s+){{1,2}} is \s+
      | (?:\s+(?:correction|change|again|here|there))? \s*[:=]\s*
      | \s+-\s+
      | (?:\s*,)? \s+
        (?:is|it'?s|to|as|was|reads|says|shows
          |(?:should|sh?ld|shd|must|shall|will|would|(?:ought|needs|has)\s+to)
           \s+ (?:be|read|say)) \s+
        (?:(?:actually|now|really|spelt|spelled)\s+)?
      | '?s\s+
      | \s+from\s+ (?:[^\s]+\s+){{1,5}}? to\s+
      | (?-i:\s+ (?=[A-Z]))
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a name: "name: ", "name on the card is ", "cardholder's name - "."""

_OF_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:(?:got|get|take|have|had|wrote|typed|entered|heard|gave)(?:\s(?:my|the))?"
    r"|(?:your|company|business|user|file|brand|pet|dog|middle|married|maiden|street|what)(?:'s)?"
    r"(?:\snew)?)\s\Z",
    re.IGNORECASE,
)
"""What stands before a label that speaks of another name: "your name is Bob?"."""

SOMEBODYS: Final = re.compile(r"'s\Z|'s\s[a-z]|\Amy\s|\A(?:his|her|their)\s")
"""What is said of the owner of something: "it's my mum's card"."""

_PART: Final = r"(?:\s?name[\s:=\-]{1,3}|\s?[:=]\s?)(?:is\s)?\s?"
FIRST_NAME: Final = re.compile(rf"\b(?=[fgc])(?:first|given|fore|christian){_PART}", re.IGNORECASE)
LAST_NAME: Final = re.compile(rf"\b(?=[lfs])(?:last|family|sur|second){_PART}", re.IGNORECASE)

PART_OF_A_NAME: Final = re.compile(
    r"\b(?:first|given|fore|christian|last|family|sur|second)\s?name\b", re.IGNORECASE
)

SPELT_WRONG: Final = re.compile(
    r"\b(?:mis)?spel(?:t|led|ling)\s(?:of\s)?(?:me|us|mine)\b", re.IGNORECASE
)

INTRODUCTION: Final = re.compile(
    r"""
    \b (?=[bcfipmrstuw]) (?: i\s+am(?:\s+called)? | i'?m | we're | we\s+are | (?:it|that)'?s\s+me
         | (?:(?:this|it|that)\s+is|(?:it|that)'?s)
           (?:(?:\s+just)?\s+(?:printed|written|shown|embossed)\s+as)?
         | (?:it|that|this)(?:\s+would|\s+will|'?ll|\s+should)\s+be | c'est
         | should(?:'ve|\s+have)\s+been
         | stops\s+at | (?:they\s+)?call\s+me | belongs\s+to | in\s+the\s+name\s+of
         | (?<=\S\s)(?-i: under | for | says | said | shows | reads
           | should\s+(?:be|read|say) | to(?!\s[a-z]) )
         | (?<!.)(?:should\s+(?:be|read|say)|says|reads|under)
         | use | (?:put|write)(?:\s+down)? ) \s+
    | \b (?=[ijm]) (?: mi\s+nombre(?:\s+es)? | me\s+llamo | je\s+m'appelle | je\s+suis | mi\s+chiamo
           | ich\s+hei(?:ss|ß)e | ich\s+bin | mein\s+name\s+ist | me\s+chamo | meu\s+nome\s+é ) \s+
    | 我(?:的名字)?[叫是]
    """,
    re.IGNORECASE | re.VERBOSE,
)
WEAK_INTRODUCTION: Final = re.compile(
    r"(?:i\s+am|i'?m|(?:this|it|that)\s+is|(?:it|that)'?s(?:\s+me)?)\s+(?=[^\s]+[.!]?\Z)",
    re.IGNORECASE,
)
"""What stands before a name and before an adjective: "I'm Tomasz", "I'm deaf"."""

SEGMENT: Final = re.compile(
    rf"""
      [\n\t;:!()\[\]{{}}"|=*#{TAKEN}{SET_ASIDE}。、?]+  # "?" stays with what it ends
    | /(?!(?-i:(?<=[A-Z]/)[A-Z]))
    | &(?!\s(?!(?:the|my|i|it'?s|exp|expir\w*|card|cvv|cvc|visa|number|code|please)\b)[^\W\d_])
    | ,(?!\s?(?:jr|sr|i{{2,3}}|iv)\b)
    | \.(?=\s)(?<=\w\w\.)(?<!\b[dmjs]r\.)(?<!\bms\.)(?<!\bst\.)(?<!mrs\.)(?<!rof\.)
    | [ ]-\s
    | [0-9](?<!\w[0-9])[.)]\s
    """,
    re.IGNORECASE | re.VERBOSE,
)
LEADING: Final = words_of(
    "hi hello hey ok okay yes yeah yep sure oh um umm uh hmm please pls actually sorry thanks then"
)
"""Courtesies that may stand before a name in whatever case; those below, only in lower case."""
LEADING_LOWER: Final = LEADING | words_of(
    "well so and the for of under it's its it is i'm i am im this that that's thats"
    " my name names full card holder cardholder no here you go with as use put write says said"
    " called me course cardholder's first"
)
_MOST_ON_CARD: Final = 4
_KISSES: Final = words_of("x xx xxx xxxx xoxo")
_JOINING: Final = words_of("& and")
_TITLED: Final = words_of("mr mrs ms miss mx Mr Mrs Ms Miss Mx MR MRS MS MISS MX")
_OF_THE_NAME: Final = re.compile(r"\s(?:for|as|on)\sthe\s(?:name|card)\b", re.IGNORECASE)
"""What follows a name and tells that it is one: "use Jane Doe for the name"."""

_TITLES: Final = words_of("mr mr. mrs mrs. ms ms. mx mx. miss madam sir")
_BREAKING: Final = words_of(
    "and but is not please pls plz thanks thank thx ty here ok okay card number exp expiry expires"
    " expiring expiration cvv cvc code with visa mastercard amex mate bro instead on which who"
    " because sorry formerly née nee aka alias"
    " speaking calling lol innit haha hehe lmao surname forename"
)
_AFTER_CAPITALS: Final = words_of("lah leh lor meh sia x xx xxx xxxx xoxo innit ta cheers")
"""Particles, kisses and thanks after a name that is typed with capitals."""
_MAY_FOLLOW: Final = words_of(
    "please pls plz thanks thank you thx ty here ok okay card number exp expiry expires expiring"
    " expiration date cvv cvc code security visa mastercard amex debit credit ending in on is it"
    " the my and with mate bro sir madam maam full name lol haha hehe lmao x xx xxx cheers ta innit"
    " then on front obviously written printed i think reckon believe guess suppose"
)
"""Words that may stand after a name in lower case; with any other it is part of a sentence."""
_BREAKING_BEFORE_MORE: Final = words_of("my now i so")
"""Words before which a name ends; the latter only where more follows: Nguyen My is one."""


def mentions_a_name(left: str) -> bool:
    """Whether a message speaks of a name at all, also mistyped."""
    lowered = left.lower()
    return (
        "nam" in lowered
        or "holder" in lowered
        or "nae" in lowered
        or "nma" in lowered
        or "nme" in lowered
        or "first:" in lowered
    )


def split_into_segments(left: str) -> Iterator[str]:
    """Yield the parts of a message between its separators, but for those that ask something."""
    start = 0
    for found in islice(SEGMENT.finditer(left), _MOST_SEGMENTS):
        if "?" not in found[0]:
            yield left[start : found.start()].strip(" '-")
        start = found.end()
    yield left[start : start + LONGEST_SEGMENT].strip(" '-")


def find_labelled(left: str) -> Iterator[tuple[int, str, bool]]:
    """Yield what follows each label: its place, the text, and whether a question mark ends it."""
    for label in islice(_LABEL.finditer(left), _MOST_LABELS):
        if _OF_SOMEBODY_ELSE.search(left, 0, label.start()):
            continue
        end = SEGMENT.search(left, label.end())
        offered = left[label.end() : end.start() if end else label.end() + LONGEST_SEGMENT]
        yield label.end(), cut_to_name(offered), end is not None and "?" in end[0]


def has_a_title(offered: str) -> bool:
    """Whether a text begins with what people are called by: "miss e m carver"."""
    return offered.partition(" ")[0].strip(".").lower() in _TITLED


def are_labels(words: list[str]) -> bool:
    """Whether words name what belongs to a card, or are polite: "on the hdfc card", "please"."""
    if words[:1] == ["on"] and words[-1] == "card" and len(words) <= _MOST_ON_CARD:
        return True
    return _MAY_FOLLOW.issuperset(word.strip("'.,-:!") for word in words if word.isalpha())


def cut_to_name(offered: str) -> str:
    """Cut text where a name in it would end, and at a final dot that is not the name's own."""
    words = drop_titles(_OF_THE_NAME.split(offered, 1)[0] if " the " in offered else offered)
    for place, word in enumerate(words):
        if place and _joins(words, place):
            continue
        if place and _ends_a_name(words, place):
            words = words[:place]
            break
        if word.endswith("'s") and words[place + 1 : place + 2] == ["the"]:
            words = [*words[:place], word.removesuffix("'s")]
            break
    while len(words) > 1 and _is_a_farewell(words[-1].rstrip(".!"), words):
        words.pop()
    name = " ".join(words).rstrip(",'- ")
    if name.endswith(".") and words[-1].lower() not in _SUFFIXES and len(words[-1]) > 2:
        name = name.rstrip(".")
    return name


def drop_small_words(name: str) -> str:
    """Return a name of two capitals or more without small words before: "yh Jane Doe"."""
    words = name.split()
    capitals = sum(word[0].isupper() for word in words)
    while capitals > 1 and words[0].islower() and words[0] not in PARTICLES:
        words.pop(0)
    return " ".join(words)


def drop_titles(offered: str) -> list[str]:
    """Return the words of a text without what people are called by; couples keep that."""
    words = offered.split()[: MAX_WORDS + 1]
    is_a_couple = not _JOINING.isdisjoint(words) and not _TITLED.isdisjoint(words[2:])
    while len(words) > 1 and words[0].lower() in _TITLES and not is_a_couple:
        words.pop(0)
    return words


def _joins(words: list[str], place: int) -> bool:
    """Whether "and" stands between two names: "Hollis and Partners", "Mr and Mrs Doe"."""
    if words[place] != "and" or len(words) == place + 1:
        return False
    before, after = words[place - 1], words[place + 1]
    if before.lower().strip(".") in _TITLED:
        return True
    rest = " ".join(words[place + 1 :])
    return before.istitle() and rest.istitle() and after.lower() not in EVERYDAY


def _is_a_farewell(word: str, words: list[str]) -> bool:
    """Whether the last of these words is no part of a name; "malcolm x" is one in lower case."""
    if not words[0].islower():
        return word in _AFTER_CAPITALS
    return word in _KISSES and len(words) > 2


def _ends_a_name(words: list[str], place: int) -> bool:
    word = words[place]
    plain = word.lower().strip(".'")
    if plain in _BREAKING:
        return True
    if word in _BREAKING_BEFORE_MORE and len(words) > place + 1:
        return True
    if place < 2 or words[0].islower() or words[0].lower() in EVERYDAY:
        return False
    return len(word) > 1 and word in EVERYDAY and word not in PARTICLES
