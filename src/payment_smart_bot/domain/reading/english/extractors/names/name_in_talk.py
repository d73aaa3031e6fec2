"""A name among other words: which it is, and how certain that is."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.initials import (
    end_with_initials,
    start_with_initials,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    show_parentage,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import MARKS, tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    TWO_SENTENCES,
    is_a_company,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    OF_THE_CARD,
    holds_words_of_another_script,
)
from payment_smart_bot.domain.reading.english.extractors.names.small_last_name import (
    drop_small_words,
    find_end_with_small_last_name,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import Value

CERTAIN: Final = 0.65
"""How certain a name is that is taken; what is less certain is asked back."""
CERTAIN_ALONE: Final = 0.5
"""How certain a name is that is taken where a message has nothing else."""
_DOUBTFUL_AT_MOST: Final = CERTAIN - 0.01
_DOUBTFUL_ALONE: Final = CERTAIN_ALONE - 0.01
DOUBTFUL: Final = 0.25
"""How certain a name is that is asked back; what is less certain is none."""
_LEAST_OF_WORDS: Final = 0.5
"""How certain a name in lower case is at least that sounds like words."""
_SURE: Final = 0.9
"""How certain a name in lower case is, however it sounds: "name is summer rain"."""
_SAYS_ONE: Final = re.compile(r"\b(?:names?|just|only|single|mononym)\b", re.IGNORECASE)
"""What is said beside a name of one word; others may be anybody's, or a place."""
_ONLY: Final = frozenset({"just", "only", "single"})
"""What is said of anything in lower case: "only mpesa"."""
_NEAR: Final = 20
"""How many characters from a name that may be said."""
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_AROUND: Final = ",.?!"
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


_FIRST_SAID_BEFORE: Final = re.compile(r"\b([^\W\d_]{2,})[.,]\s(?=\1\s[^\W\d_])", re.IGNORECASE)
"""A first name before the whole: "it's jane, jane doe"."""
_SAID_OVER: Final = re.compile(r"([^\W\d_]+)(?: \1)+\Z", re.IGNORECASE)
_TELLS_WHAT_A_WORD_MEANS: Final = re.compile(
    r"\A\W*(?:\w+\W+){1,3}(?:i\s(?:mean|meant)|it\smeans|means|that\sis|i\.e\.?)\s"
    r"(?:yes|no|ok|okay|confirm\w*|correct|agree\w*|thanks|thank|hello|please|right|sure|pay)\b",
    re.IGNORECASE,
)
"""A word of another language with its meaning: "potvrdzujem, I mean yes"."""
_BEHIND_A_NAME: Final = re.compile(r" (?:here|speaking|again)\Z")
_AROUND_A_NAME: Final = words_of(
    "hi hiya hello hey yes yeah yep yup ok okay k so well um oh sorry its it's im i'm i am is it "
    "thats that's this me here please pls thanks ta lol haha mate love again speaking evening "
    "morning afternoon good then just the name"
)
"""What stands around a name that is all that a message says."""
_NO_NAMES_IN_TALK: Final = NO_NAMES | words_of("card name spelt spelled spelling initial initials")
_OF_EVERY_DAY: Final = EVERYDAY | words_of(
    "monday tuesday wednesday thursday friday saturday sunday"
)
_SHORTEST_KNOWN: Final = 3
_LEAST_OF_A_KNOWN_NAME: Final = 0.3
"""How much a word sounds like a name that many people have."""
_SHORT_FORM: Final = re.compile(r"[^\W\d_]\.")
_KEY_HELD_DOWN: Final = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_WORD_BEFORE: Final = re.compile(r"([^\W\d_][\w']*)[ ]+\Z")
_BEHIND_SOMETHING: Final = re.compile(
    r"\b(?:pay(?:ing|s)?\sfor\s|(?:with|from|near|outside|around|past|in|of|ask|to|call)\s(?:my\s\w+,?\s)?|for\s(?:my|our|his|her)\s\w+,?\s"
    r"|(?:paid|refund\w*|reimburs\w*|rebat\w*|bought|buy|ordered|returned|returning)\s{1,2}\W{0,2}"
    r"|the\s(?:lady|man|guy|girl|woman|boss|owner|baker|manager),\s)\Z",
    re.IGNORECASE,
)
"""What stands before whom one is with, from or for, and before what is bought: "for my daughter
Jane Doe", "refund Golden Ticket"."""
_OF_A_NAME: Final = re.compile(
    r"\b(?:names?|belongs?|issued|registered|account|change[ds]?)\b", re.IGNORECASE
)
_STANDS_BEFORE_A_NAME: Final = words_of(
    "name names card it it's its i'm im am is that's thats that this put under called holder "
    "says said reads shows has mine by me here was be as for just only of to use write mr mrs ms "
    "miss mister mx dr prof sir dame rev fr hi hiya hello hey yes yeah yep yup ok okay kk k sure "
    "so well um umm uhm uh uhh erm er eh ah oh lol haha no nope sorry actually then and please "
    "thanks ta mate now again dads mums moms wifes husbands dad's mum's mom's wife's husband's "
    "front"
)
"""The words behind which a name in lower case is one; behind others it may be talk: "so every penny
counts"."""
_GREETINGS: Final = words_of("hi hello hey hiya heya hullo howdy yo dear")
_MOST_IN_A_GREETING: Final = 2
_FOREIGN_GREETINGS: Final = words_of(
    "halo hallo hola olá salam salaam namaste namaskar jambo habari bonjour ciao kamusta kumusta"
)
_SAYS_OF_ITSELF: Final = words_of("im ive ill id dont its thats")


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


class _Place(Value, frozen=True):
    """Where a name may stand in a text, `left[start:end]`, and how certain examples are of it."""

    left: str
    start: int
    end: int
    certainty: float

    @property
    def before(self) -> str:
        return self.left[: self.start]

    @property
    def typed(self) -> str:
        return self.left[self.start : self.end]

    @property
    def after(self) -> str:
        return self.left[self.end :]

    @property
    def is_typed_low(self) -> bool:
        return self.typed.islower()

    @property
    def is_alone(self) -> bool:
        """Whether a text has nothing else, so far as it may be shown."""
        around = (self.before + self.after).strip(MARKS)
        return not around and redact(self.typed).text == self.typed


def find_name_in_talk(left: str) -> NameInTalk | None:
    """Return the name that a message offers, if one may be in it; `left` is what nobody took.

    What is asked after ("Jane Doe?"), may be a place or other words, or would be masked as a
    number, is never certain.
    """
    if is_all_talk(left) or _TELLS_WHAT_A_WORD_MEANS.search(left):
        return None
    if "," in left or "." in left:
        left = _FIRST_SAID_BEFORE.sub("", left)
    place = _find_place(left)
    name = tidy(place.typed) if place else None
    if place is None or name is None or _is_no_name(name, place):
        return None
    is_plainly_alone = place.is_alone and not _is_one_doubtful_word(name, place)
    if is_plainly_alone and place.certainty >= CERTAIN_ALONE:
        return NameInTalk(name, max(place.certainty, CERTAIN))
    sounds_like_words = _sounds_like_words(name, place)
    is_unlikely = place.certainty < _LEAST_OF_WORDS
    if sounds_like_words and (is_unlikely or _is_within_talk(place.before)):
        return None
    is_open_to_doubt = (
        (sounds_like_words and place.certainty < _SURE)
        or _may_be_none(name, place)
        or _stands_within_talk(place)
        or _is_asked(place)
    )
    if is_open_to_doubt:
        return NameInTalk(name, min(place.certainty, _DOUBTFUL_AT_MOST))
    if _is_plainly_introduced(name, place):
        return NameInTalk(name, max(place.certainty, CERTAIN))
    return NameInTalk(name, place.certainty)


def _find_place(left: str) -> _Place | None:
    """Return the likeliest place of a name, without the "here" of "jane doe here"."""
    tagged = load_tags().find(show_parentage(left))
    if tagged is None:
        return None
    end = end_with_initials(left, tagged.end)
    behind = _BEHIND_A_NAME.search(left, tagged.start, end)
    if behind and left[tagged.start : end].islower():
        end = behind.start()
    trimmed, end_of_trimmed = drop_small_words(left, tagged.start, end)
    is_trimmed = (trimmed, end_of_trimmed) != (tagged.start, end)
    start, end = start_with_initials(left, trimmed), end_of_trimmed
    with_last_name = find_end_with_small_last_name(left, start, end)
    if with_last_name is None:
        most = _DOUBTFUL_AT_MOST if is_trimmed else 1.0
        return _Place(left, start, end, min(tagged.certainty, most))
    return _Place(left, start, with_last_name, min(tagged.certainty, _DOUBTFUL_ALONE))


def _is_no_name(name: str, place: _Place) -> bool:
    words = name.lower().split()
    if _OF_TALK.search(name) or _KEY_HELD_DOWN.search(name) or _greets(name):
        return True
    if is_said_over(place.typed) or TWO_SENTENCES.search(place.typed):
        return True
    if _is_shouted(name, place) and _is_a_cry(name):
        return True
    if not place.is_typed_low:
        return False
    if not place.is_alone and all(map(_SHORT_FORM.fullmatch, words)):
        return True
    may_be_words = EVERYDAY if len(words) > 1 else ONLY_TALK
    is_all_everyday = not place.is_alone and may_be_words.issuperset(words)
    return is_all_everyday or not _NO_NAMES_IN_TALK.isdisjoint(words)


def _is_shouted(name: str, place: _Place) -> bool:
    """Whether a message begins with a name in capitals, and goes on otherwise: "JET LAG sorry"."""
    is_capital = place.typed.isupper() and not place.left.isupper() and name == place.typed
    if not is_capital or _LETTERS.search(place.before):
        return False
    return not (
        _AROUND_A_NAME.issuperset(_LETTERS.findall(place.after.lower())) or is_a_company(name)
    )


def _is_a_cry(name: str) -> bool:
    """Whether words in capitals may be no name: the first of them sounds like another word."""
    words = _find_longer_words(name)
    return not words or not EVERYDAY.isdisjoint(words) or weigh(words[0]) < 0


def _may_be_a_cry(name: str, place: _Place) -> bool:
    return _is_shouted(name, place) and any(weigh(word) < 0 for word in _find_longer_words(name))


def _find_longer_words(name: str) -> list[str]:
    return [word for word in _LETTERS.findall(name.lower()) if len(word) > 1]


def is_said_over(typed: str) -> bool:
    """Whether a text is one word twice, and not with the capitals of a name: "knock knock"."""
    is_in_capitals = typed.istitle() or typed.isupper()
    return not is_in_capitals and _SAID_OVER.match(typed) is not None


def _is_one_doubtful_word(name: str, place: _Place) -> bool:
    is_one_low = " " not in name and place.left.islower()
    return is_one_low or holds_words_of_another_script(place.left)


def _sounds_like_words(name: str, place: _Place) -> bool:
    return place.left.islower() and not may_sound_like_a_name(name)


def _may_be_none(name: str, place: _Place) -> bool:
    """Whether the words of a name may be something else, whatever stands around them."""
    return (
        _is_one_of_many(name, place)
        or _may_be_a_cry(name, place)
        or (place.is_alone and _is_one_doubtful_word(name, place))
        or holds_words_of_another_script(place.left)
        or redact(name).text != name
        or ONLY_TALK.issuperset(name.lower().split())
        or is_a_place(name)
    )


def _is_one_of_many(name: str, place: _Place) -> bool:
    """Whether one word stands among others of which none says that it is the whole name."""
    if place.is_alone or " " in name:
        return False
    says = _SAYS_ONE.search(place.left, max(0, place.start - _NEAR), place.end + _NEAR)
    return says is None or (place.is_typed_low and says[0].lower() in _ONLY)


def _stands_within_talk(place: _Place) -> bool:
    is_within = place.is_typed_low and _is_within_talk(place.before)
    return is_within or _is_of_a_place(place.before, place.left)


def _is_asked(place: _Place) -> bool:
    """Whether a name is asked about, or stands in a question."""
    after = place.after
    if after.lstrip(" .").startswith("?") or ("?" in after and _ASKS.match(place.left)):
        return True
    is_in_a_question = place.certainty < _SURE and _ASKS_THIS.match(place.before)
    return bool(is_in_a_question or _ASKS_WHETHER.match(after))


def _is_plainly_introduced(name: str, place: _Place) -> bool:
    """Whether words in lower case that all sound like names have nothing but "its" and the like."""
    words = name.lower().split()
    around = _LETTERS.findall(f"{place.before} {place.after}".lower())
    is_low = place.left.islower() and len(words) > 1 and min(map(len, words)) >= _SHORTEST_KNOWN
    if not is_low or not _OF_EVERY_DAY.isdisjoint(words) or not _AROUND_A_NAME.issuperset(around):
        return False
    return all(weigh(word) >= _LEAST_OF_A_KNOWN_NAME for word in words)


def _greets(name: str) -> bool:
    words = name.lower().split()
    is_foreign = len(words) <= _MOST_IN_A_GREETING and words[0] in _FOREIGN_GREETINGS
    return is_foreign or name.lower() in _GREETINGS or words[-1] in _SAYS_OF_ITSELF


def _is_of_a_place(before: str, left: str) -> bool:
    """Whether a name is said where, to whom or with whom something is, and not of a card."""
    if not _BEHIND_SOMETHING.search(before):
        return False
    return not (OF_THE_CARD.search(left) or _OF_A_NAME.search(left))


def _is_within_talk(before: str) -> bool:
    """Whether the word right before a name in lower case is none behind which names stand."""
    word = _WORD_BEFORE.search(before)
    return word is not None and word[1].lower() not in _STANDS_BEFORE_A_NAME


def is_all_talk(left: str) -> bool:
    """Whether each word of a message is one of every day, and none within has a capital."""
    lower = left.lower()
    rare = frozenset(lower.split()) - EVERYDAY
    others = [word for word in rare if word.strip(_AROUND) not in EVERYDAY]
    if others and not EVERYDAY.issuperset(_LETTERS.findall(" ".join(others))):
        return False
    is_low = left.isascii() and left[1:].replace(" I ", " i ").islower()
    return is_low or not _CAPITAL_WITHIN.search(left)


def may_sound_like_a_name(name: str) -> bool:
    """Whether no word of a name sounds like another word for sure: "feels odd"."""
    return all(weigh(word) >= _LEAST_OF_A_SOUND for word in _find_longer_words(name))


def may_be_a_name(text: str) -> bool:
    """Whether words that have the form of a name are not surely others: "Blue Cake With Roses"."""
    tagged = load_tags().find(text)
    least = _LEAST_OF_A_NAME if len(text.split()) >= _FEWEST_OF_TALK else _LEAST_OF_TWO_WORDS
    return tagged is None or tagged.certainty >= least
