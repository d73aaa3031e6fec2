"""A name among other words: which it is, and how certain that is."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.names.foreign_courtesies import (
    is_a_foreign_courtesy,
)
from payment_smart_bot.domain.reading.english.extractors.names.initials import end_with_initials
from payment_smart_bot.domain.reading.english.extractors.names.name_form import (
    drop_titles,
    parse_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_likeness import weigh
from payment_smart_bot.domain.reading.english.extractors.names.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.names_of_others import (
    holds_words_of_another_script,
)
from payment_smart_bot.domain.reading.english.extractors.names.whole_name import (
    SURNAME_SLASH,
    is_of_nobody,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import Value

CERTAIN: Final = 0.65
"""How certain a name is that is taken; what is less certain is asked back."""
_CERTAIN_ALONE: Final = 0.5
"""How certain a name is that is taken where a message has nothing else."""
DOUBTFUL: Final = 0.25
"""How certain a name is that is asked back; what is less certain is none."""
_LEAST_OF_WORDS: Final = 0.5
"""How certain a name in lower case is at least that sounds like words."""
_SURE: Final = 0.9
"""How certain a name in lower case is, however it sounds: "name is summer rain"."""
_SAYS_ONE: Final = re.compile(
    r"\b(?:names?|just|only|single|mononym|i'?m|i am|this is)\b", re.IGNORECASE
)
"""What is said beside a name of one word; others may be anybody's, or a place."""
_ONLY: Final = frozenset({"just", "only", "single"})
"""What is said of anything in lower case: "only mpesa"."""
_NEAR: Final = 20
"""How many characters from a name that may be said."""
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_CAPITAL_WITHIN: Final = re.compile(r"(?<=\w[ ,])(?!I\b)[^\W\d_a-z]")
_FEWEST_OF_TALK: Final = 3
_LEAST_OF_A_SOUND: Final = -0.7
_LEAST_OF_A_NAME: Final = 0.05
_LEAST_OF_TWO_WORDS: Final = 0.008
"""Of 4,000 names of the 1990 US census, 2 are less likely, such as "Harry Gold"."""
_ASKS: Final = re.compile(
    r"\s*(?:is|are|do|does|should|shall|can|could|would|which|what|whose|who)\b", re.IGNORECASE
)
_ASKS_WHETHER: Final = re.compile(
    r"\W*(?:do|should|shall|must|can|could)\s(?:i|we)\s(?:write|put|type|use|enter|give)\b",
    re.IGNORECASE,
)
"""What asks whether the name before it is the one: "Jane Doe, should I write that"."""
_ASKS_THIS: Final = re.compile(
    r"\s*(?:(?:do|does|can|could)\s(?:i|you|u|we)|is\sit\s(?:true|right)|where|how|why|when|what)\b[^?.!;\n]*\Z",
    re.IGNORECASE,
)
"""What begins a question in which a name stands: "can I pay with UPI"."""
_OF_TALK: Final = re.compile(r"\AI [a-z]|n'[Tt]\b|'(?:[Rr]e|[Vv]e|[Ll]l)\b|吗\Z")
"""What no name has: "I supposed", "y'all aren't"."""
_SAID_TWICE: Final = re.compile(r"\A([^\W\d_]{2,})[.,]\s(\1\s.+)")
"""A first name, and then the whole: "Jane. Jane Doe"."""
_SPELT_BEHIND: Final = re.compile(r"\b([^\W\d_]{2,}),\s+\1\Z", re.IGNORECASE)
"""A last name, and then the same as it was spelled: "Jane Doe, Doe"."""
_LAST_FIRST: Final = re.compile(r"([^\W\d_][^,\n]*),\s?([^\W\d_][^,\n]*)")
_INITIAL: Final = re.compile(r"[^\W\d_]\.? ")
"""What a first name that follows is short for: "J. Doe, Jane"."""
_GENERATION: Final = re.compile(r"(?:jr|sr|i{1,3}|iv|phd|md|esq|ltd|llc|inc)\b", re.IGNORECASE)
_SAYS_WHO: Final = re.compile(
    r"\A(?:(?:(?:name|it|that|this|he|she)'?s|i'?m|i\sam|myself|(?:it|that|this)\sis|under)\s)+(?=\w)",
    re.IGNORECASE,
)
"""What stands before a name, also with a capital of its own: "It's Jane Doe"."""
_FIRST_SAID_BEFORE: Final = re.compile(r"\b([^\W\d_]{2,})[.,]\s(?=\1\s[^\W\d_])", re.IGNORECASE)
"""A first name before the whole: "it's jane, jane doe"."""
_KEY_HELD_DOWN: Final = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_WORD_BEFORE: Final = re.compile(r"([^\W\d_][\w']*)[ ]+\Z")
_BEHIND_SOMETHING: Final = re.compile(
    r"\b(?:(?:with|from|near|in|of|ask|to|call)\s(?:my\s\w+,?\s)?|for\s(?:my|our|his|her)\s\w+,?\s"
    r"|the\s(?:lady|man|guy|girl|woman|boss|owner|baker|manager),\s)\Z",
    re.IGNORECASE,
)
"""What stands before whom one is with, from or for: "its for my daughter Jane Doe"."""
_OF_A_CARD: Final = re.compile(
    r"\b(?:card|names?|holder|belongs?|issued|registered|account|change[ds]?|visa|mastercard|amex)\b",
    re.IGNORECASE,
)
_STANDS_BEFORE_A_NAME: Final = words_of(
    "name names card it it's its i'm im am is that's thats that this put under called holder "
    "says said reads shows has mine by me here was be as for just only of to use write mr mrs ms "
    "miss mx dr prof sir dame rev fr hi hiya hello hey yes yeah yep yup ok okay kk k sure so well "
    "um umm uh uhh erm er eh ah oh lol haha no nope sorry actually then and please thanks ta mate "
    "now again dads mums moms wifes husbands dad's mum's mom's wife's husband's front"
)
"""The words behind which a name in lower case is one; behind others it may be talk: "so every penny
counts"."""
_GREETINGS: Final = words_of("hi hello hey hiya heya hullo howdy yo dear")
_MOST_IN_A_GREETING: Final = 2
_FOREIGN_GREETINGS: Final = words_of(
    "halo hallo hola olá salam salaam namaste namaskar jambo habari bonjour ciao kamusta kumusta"
)
_SAYS_OF_ITSELF: Final = words_of("im ive ill id dont its thats")
_MARKS: Final = " \t\n,;:-\"'"


class NameInTalk(Value, frozen=True):
    """A name, and how certain it is that it was offered as the cardholder's, from 0 to 1."""

    name: str
    certainty: float

    @property
    def is_certain(self) -> bool:
        """Whether the name is taken."""
        return self.certainty >= CERTAIN

    @property
    def is_doubtful(self) -> bool:
        """Whether the name is asked back, if it is not taken."""
        return self.certainty >= DOUBTFUL


def find_name_in_talk(left: str) -> NameInTalk | None:
    """Return the name that a message offers, if one may be in it; `left` is what nobody took.

    What is asked after ("Jane Doe?"), may be a place or other words, or would be masked as a
    number, is never certain.
    """
    if is_all_talk(left):
        return None
    left = _FIRST_SAID_BEFORE.sub("", left)
    tagged = load_tags().find(left)
    if tagged is None:
        return None
    end = end_with_initials(left, tagged.end)
    name = tidy(left[tagged.start : end])
    if name is None or _OF_TALK.search(name) or _KEY_HELD_DOWN.search(name) or _greets(name):
        return None
    is_typed_low = left[tagged.start : tagged.end].islower()
    if is_typed_low and not NO_NAMES.isdisjoint(name.lower().split()):
        return None
    if EVERYDAY.issuperset(name.lower().split()) and is_typed_low and len(name.split()) > 1:
        return None
    is_masked = redact(name).text != name
    is_alone = not is_masked and not (left[: tagged.start] + left[tagged.end :]).strip(_MARKS)
    are_words = holds_words_of_another_script(left)
    is_one_word = is_alone and ((" " not in name and left.islower()) or are_words)
    if is_alone and not is_one_word and tagged.certainty >= _CERTAIN_ALONE:
        return NameInTalk(name, max(tagged.certainty, CERTAIN))
    sounds_like_words = left.islower() and not may_sound_like_a_name(name)
    if sounds_like_words and tagged.certainty < _LEAST_OF_WORDS:
        return None
    is_said_to_be_one = _SAYS_ONE.search(left, max(0, tagged.start - _NEAR), tagged.end + _NEAR)
    is_said_low = is_said_to_be_one and is_typed_low and is_said_to_be_one[0].lower() in _ONLY
    is_one_of_many = not is_alone and " " not in name and (not is_said_to_be_one or is_said_low)
    may_be_none = (
        (sounds_like_words and tagged.certainty < _SURE)
        or is_one_of_many
        or are_words
        or is_one_word
        or is_masked
        or ONLY_TALK.issuperset(name.lower().split())
        or is_a_place(name)
    )
    before = left[: tagged.start]
    stands_within_talk = (is_typed_low and _is_within_talk(before)) or _is_of_a_place(before, left)
    after = left[tagged.end :]
    is_asked = (
        after.lstrip(" .").startswith("?")
        or ("?" in after and _ASKS.match(left))
        or _ASKS_WHETHER.match(after)
    )
    is_in_a_question = tagged.certainty < _SURE and _ASKS_THIS.match(left[: tagged.start])
    most = (
        CERTAIN - 0.01 if may_be_none or stands_within_talk or is_asked or is_in_a_question else 1.0
    )
    return NameInTalk(name, min(tagged.certainty, most))


def _greets(name: str) -> bool:
    words = name.lower().split()
    is_foreign = len(words) <= _MOST_IN_A_GREETING and words[0] in _FOREIGN_GREETINGS
    return is_foreign or name.lower() in _GREETINGS or words[-1] in _SAYS_OF_ITSELF


def _is_of_a_place(before: str, left: str) -> bool:
    """Whether a name is said where, to whom or with whom something is, and not of a card."""
    return _BEHIND_SOMETHING.search(before) is not None and not _OF_A_CARD.search(left)


def _is_within_talk(before: str) -> bool:
    """Whether the word right before a name in lower case is none behind which names stand."""
    word = _WORD_BEFORE.search(before)
    return word is not None and word[1].lower() not in _STANDS_BEFORE_A_NAME


def is_all_talk(left: str) -> bool:
    """Whether each word of a message is one of every day, and none within has a capital."""
    words = _LETTERS.findall(left.lower())
    return EVERYDAY.issuperset(words) and not _CAPITAL_WITHIN.search(left)


def may_sound_like_a_name(name: str) -> bool:
    """Whether no word of a name sounds like another word for sure: "feels odd"."""
    words = _LETTERS.findall(name.lower())
    return all(len(word) < 2 or weigh(word) >= _LEAST_OF_A_SOUND for word in words)


def may_be_a_name(text: str) -> bool:
    """Whether words that have the form of a name are not surely others: "Blue Cake With Roses"."""
    tagged = load_tags().find(text)
    least = _LEAST_OF_A_NAME if len(text.split()) >= _FEWEST_OF_TALK else _LEAST_OF_TWO_WORDS
    return tagged is None or tagged.certainty >= least


def tidy(words: str) -> str | None:
    """Return a name as it is kept: "Jane Doe" of "Doe, Jane"; None where it has no form of one."""
    words = _SAYS_WHO.sub("", words.strip(_MARKS), count=1).removesuffix("'s").rstrip(_MARKS)
    words = _SPELT_BEHIND.sub(r"\1", _SAID_TWICE.sub(r"\2", words))
    turned = SURNAME_SLASH.fullmatch(words) or _LAST_FIRST.fullmatch(words)
    if turned and not _GENERATION.match(turned[2]):
        words = _put_first_name_first(turned[1], turned[2])
    name = parse_name(" ".join(drop_titles(words)))
    if not isinstance(name, str) or is_of_nobody(name) or is_a_foreign_courtesy(name):
        return None
    return name


def _put_first_name_first(before: str, after: str) -> str:
    """Return "Jane Doe" of "Doe" and "Jane", and of "Jane" and "Jane Doe"."""
    if _INITIAL.match(before) and after.startswith(before[0]):
        return before
    return after if after.startswith(f"{before} ") else f"{after} {before}"
