"""Goodbyes, which leave the payment open: "ok thanks, bye", "I'll pop back later, cheerio"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FILLERS, split_clauses
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_LATER: Final = "(?:later|soon|tomorrow|tonight|then|around|for now|now|again|next time|in bit)"
_GOODBYE: Final = re.compile(
    r" (?:(?:good ?)?bye(?:[ -]?bye)*|goodnight|good night|cheerio|later|see (?:you|ya)|cya"
    r"|tsch[uü]ss|tschau|ciao|tchau|ad[ií][oó]s|hasta luego|au revoir|arrivederci|auf wiedersehen"
    r"|kwaheri|khuda hafiz|doei|dag|hej d[aå]|na razie|do widzenia|güle güle|sayonara|gute nacht"
    r"|bonne journée|schönen tag(?: noch)?|до свидания|до завтра|пока|さようなら|再见"
    rf"|ttyl|take care|talk (?:to you )?{_LATER}|have (?:good|nice|lovely|great) "
    rf"(?:day|one|night|evening|weekend))(?: {_LATER})* "
)
_LEAVES: Final = re.compile(
    r" (?:i )?(?:(?:am|will|have to|need to|must|would) )?(?:be |just |going to |have to |got to )*"
    rf"(?:leave|leaving|come|coming|pop|popping|go|going|get|getting|off|back|run|dash)"
    rf"(?: (?:it|this|that|back|off|here|for|today|{_LATER}))*"
    r"(?: (?:when|once|after|to) (?:(?!cancel|stop|pay|charge|buy|end|quit)\S+ ?){1,5})? "
)
_PIECES: Final = Pieces(
    "bye|night|cheerio|later|see y|cya|ttyl|care|talk|have a|nacht|tsch|cha|cia|adi|adí|hasta"
    "|au revoir|arrived|wieders|kwahe|khuda|doei|dag|hej|razie|widzen|güle|sayo|bonne j"
    "|schonen|schönen|до |пока|さよ|再见"
)
"""What is in each goodbye: most messages need not be looked at."""
_LONGEST: Final = 120
_SMALL: Final = (FILLERS - words_of("now then")) | words_of(
    "thanks great lovely perfect cool nice fine"
)


def says_goodbye(text: str) -> bool:
    """Whether a message takes leave, and says no more than that, or thanks."""
    if len(text) > _LONGEST or "?" in text or not _PIECES.are_in(text.lower()):
        return False
    clauses = [f" {' '.join(_drop_small_words(words))} " for words in split_clauses(text)]
    others = [one for one in clauses if one.strip() and not _GOODBYE.fullmatch(one)]
    says_it = any(map(_GOODBYE.fullmatch, clauses))
    return says_it and all(map(_LEAVES.fullmatch, others))


def takes_leave(text: str) -> bool:
    """Whether some clause of a message is a goodbye, whatever else it says."""
    if not _PIECES.are_in(text.lower()):
        return False
    return any(
        _GOODBYE.fullmatch(f" {' '.join(said)} ")
        for words in split_clauses(text)
        for said in (words, _drop_small_words(words))
    )


def _drop_small_words(words: list[str]) -> list[str]:
    return [word for word in words if word not in _SMALL]
