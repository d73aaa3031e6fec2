"""Names that are said while something else is asked for: customers correct theirs like that.

None is taken from such a message, nor said back: what is typed there may hold card data in any
language. It only tells that the name is to be asked for again.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.name_surroundings import PART_OF_A_NAME
from payment_smart_bot.domain.reading.english.extractors.whole_name import read_whole_name

_SECOND_THOUGHTS: Final = re.compile(
    r"(?:(?:no|oh|oops|wait|sorry|actually|rather|correction|hang\son|hold\son|my\sbad|i\smeant?"
    r"|make\s(?:it|that)|it\sshould\sbe|should\sbe|it'?s|it\sis)\b[\s,.:;!-]*)+",
    re.IGNORECASE,
)
_ONE_NAME: Final = re.compile(r"[^\W\d_]{2,}")


def sounds_like_another_name(text: str) -> bool:
    """Whether a message is a full name, or speaks of a part of one, as "my surname is Tables".

    "Robert Tables" is one, and so is "no wait, Robert": after second thoughts one word is enough.
    """
    if PART_OF_A_NAME.search(text):
        return True
    found = _SECOND_THOUGHTS.match(text)
    rest = text[found.end() :] if found else text
    if read_whole_name(rest) is not None:
        return True
    word = rest.strip(" .!")
    is_a_name = _ONE_NAME.fullmatch(word) and word.istitle() and word.lower() not in EVERYDAY
    return found is not None and bool(is_a_name)
