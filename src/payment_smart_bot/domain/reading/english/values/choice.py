"""Which value is meant where a message offers several for one field, or takes one back."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry, Pan, Reason, Rejection
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.reading.english.extractors.cards.last_digit import find_last_digit
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.value import Value

_MOST_VALUES: Final = 4
"""More of them are no honest message; the rest is left."""

_CORRECTING: Final = re.compile(
    r"\b(?:sorry|no|wait|i mean|i meant|actually|oops|correction|rather|make (?:that|it)|scratch"
    r"|instead|should be|new|hang on|pardon|typo|correct"
    r"|but (?:(?:it|that|(?:the|my) card) ?)?"
    r"(?:is|'?s|should|(?:really |actually )?(?:says?|reads?)))\b",
    re.IGNORECASE,
)
_ONLY_PUTS_RIGHT: Final = re.compile(
    r"\W{1,3}(?:(?:sorry|no|nope|wait|i\smean|i\smeant|oops|actually|correction|rather)\W{1,3})+"
    r"(?:(?:it'?s|it\sis|make\sit|should\sbe)\s)?",
    re.IGNORECASE,
)
"""What stands between a code and the one that puts it right, and nothing else."""
_ALTERNATIVE: Final = re.compile(r"\bor\b", re.IGNORECASE)
_GUESSING: Final = re.compile(
    r"\b(?:could|might|may)(?:\salso)?\sbe\b|\bor\s(?:is|was|maybe|perhaps|possibly)\b"
    r"|\b(?:maybe|perhaps|possibly)\b",
    re.IGNORECASE,
)
"""What stands before a value that is as likely as the one before it: "could be 279"."""
_HARD_TO_READ: Final = re.compile(
    r"\b(?:might|could|may)\s(?:also\s)?be\s(?:an?\s)?"
    r"(?:[0-9](?![0-9/])|zero|one|two|three|four|five|six|seven|eight|nine)\b",
    re.IGNORECASE,
)
"""What says that a digit may be another: "274 but the 7 might be a 1"."""
_DOUBTED_BEHIND: Final = re.compile(
    r"\b(?:hang\son|hold\son|wait|hmm+|or)\b[\s,.]{1,3}(?:but\s|so\s)?"
    r"(?:is|are|was|were)\s(?:that|it|this|those|these|they)\s(?:really\s|even\s|actually\s)?"
    r"(?:the|right|correct|it|one|ones|on|at|in|from|of|my|his|her)\b[^.!?\n0-9]*(?:[.!?\n]|\Z)",
    re.IGNORECASE,
)
"""What asks behind a code, amid second thoughts, whether that is the one: "wait, is that it"."""
_TAKEN_BACK: Final = re.compile(
    r"\b(?:actually\sno|no\swait|wait\sno|(?:no\s)?not\sth(?:at|is)\s(?:one|card)"
    r"|(?:scrap|scratch|ignore|forget|disregard|cancel)\s(?:it|that|this|the)(?:\s(?:one|card|number))?"
    r"|(?:do\snot|don'?t)\s(?:use|take|charge)\s(?:it|that|this)(?:\s(?:one|card))?)"
    r"(?=\s*(?:[.,;!?\n\-]|\Z|(?:it'?s|its|that'?s|thats|coz|cos|cuz|because)\b))",
    re.IGNORECASE,
)
"""What takes a value back that stands before it, where no other comes after it."""
_STANDS_AFTER_ALL: Final = re.compile(
    r"\b(?:yes|yep|yeah|correct|(?:it|that)(?:'?s|\sis)\s(?:right|fine|ok|good)"
    r"|(?<!n't\s)(?<!dont\s)(?<!not\s)use\sit)\b",
    re.IGNORECASE,
)
_MOST_YEARS_AWAY: Final = 10
_YEAR_PUT_RIGHT: Final = re.compile(
    r"\W{1,3}(?:(?:sorry|no|wait|i mean|i meant|oops|actually|rather)\W{1,3})+(?:20)?"
    r"(?P<year>[2-4][0-9])(?=\W*(?:\Z|[.,;!\n](?![0-9])))",
    re.IGNORECASE,
)
"""A year that puts the one before it right: "12/27 sorry 28"."""
_MONTH_PUT_RIGHT: Final = re.compile(
    r"\W{1,3}(?:(?:sorry|no|nope|wait|i mean|i meant|oops|actually|rather)\W{1,3})+"
    r"(?:(?:it'?s|it is|should be|that'?s|the|a) ){0,2}(?:0?[1-9]|1[0-2])"
    r"(?=\s*(?:\Z|[.,;!\n](?![0-9])))",
    re.IGNORECASE,
)
"""A month that may put the one before it right: "06/29, no it's 07"."""
_FIGURE: Final = re.compile(r"[0-9]")
_DATE_LIKE: Final = re.compile(
    r"(?<!\d)(?:(?:0[1-9]|1[0-2])(?:20)?[23]\d|(?:0?[1-9]|1[0-2])[ /.\-]{1,3}(?:20)?[23]\d)(?!\d)"
)
_NAMES_A_CODE: Final = re.compile(
    r"\b(?:code|cvv2?|cvc2?|cid|csc|digits|front|back|security)\b", re.IGNORECASE
)
_CODE_LIKE: Final = re.compile(r"(?<![0-9])[0-9]{3,4}(?![0-9])")


class _Mention(Value, frozen=True):
    """A value and where in the message it stands."""

    start: int
    end: int
    value: Pan | Expiry | Cvv


def choose(
    first: Pan | Expiry | Cvv,
    find_next: Callable[[], Detail | Rejection | None],
    message: MessageText,
) -> Detail | Rejection | None:
    """Return the value that is meant, a doubtful Rejection where two may be, or None.

    `first` was just taken from the message; `find_next` takes another one from what is left. The
    same value twice is one value, and whoever corrects themselves means the later one. None is
    meant where the message takes it back and offers no other.
    """
    if not isinstance(first, Pan) and _HARD_TO_READ.search(message.text):
        return _doubt(Reason.TWO_VALUES)
    if isinstance(first, Cvv) and _DOUBTED_BEHIND.search(message.text, message.last_taken[1]):
        return _doubt(Reason.UNSURE)
    mentions = _find_mentions(first, find_next, message)
    chosen = _choose_among(mentions, message.text) if mentions else None
    if chosen is None:
        return _doubt(Reason.TWO_VALUES)
    if _is_taken_back(chosen, message.text):
        return None
    if year_put_right := _put_year_right(chosen, message.text):
        return year_put_right
    if isinstance(chosen.value, Expiry) and _MONTH_PUT_RIGHT.match(message.text, chosen.end):
        return _doubt(Reason.TWO_VALUES)
    if isinstance(chosen.value, Pan) and _ends_otherwise(chosen, message.text):
        return _doubt(Reason.CHECKSUM)
    return chosen.value


def _find_mentions(
    first: Pan | Expiry | Cvv,
    find_next: Callable[[], Detail | Rejection | None],
    message: MessageText,
) -> list[_Mention]:
    """Return the values in the order in which they stand; none where one may be a bad one."""
    mentions = [_Mention(*message.last_taken, first)]
    for _ in range(_MOST_VALUES):
        if not message.groups:
            break
        before = message.last_taken
        other = find_next()
        (_, end), (start, _) = sorted((before, message.last_taken))
        if isinstance(other, Rejection) and (
            _ALTERNATIVE.search(message.text, end, start)
            or _is_put_right_by_another(mentions[-1], message.text[: message.last_taken[1]])
        ):
            return []
        if isinstance(other, Rejection) and isinstance(first, Cvv):
            other = _read_put_right(message.text, before, message.last_taken, len(first))
        if not isinstance(other, Pan | Expiry | Cvv):
            break
        mentions.append(_Mention(*message.last_taken, other))
    mentions += _yield_other_codes(message, first)
    mentions.sort(key=lambda mention: mention.start)
    return [] if _is_put_right_by_another(mentions[-1], message.left) else mentions


def may_tell_two_dates(text: str) -> bool:
    """Whether a text has two of what looks like dates, or a part of one that is put right."""
    if len(_DATE_LIKE.findall(text)) <= 1:
        return _MONTH_PUT_RIGHT.search(text) is not None
    return _CORRECTING.search(text) is not None or _ALTERNATIVE.search(text) is not None


def _is_put_right_by_another(mention: _Mention, text: str) -> bool:
    """Whether a date is withdrawn for what looks like one, but is not read as such."""
    other = _DATE_LIKE.search(text, mention.end) if isinstance(mention.value, Expiry) else None
    if other is None:
        return False
    between = text[mention.end : other.start()]
    return bool(_CORRECTING.search(between)) and not _NAMES_A_CODE.search(between)


def _doubt(reason: Reason) -> Rejection:
    return Rejection(reason, is_doubtful=True)


def _yield_other_codes(message: MessageText, first: Detail) -> Iterator[_Mention]:
    """Yield the codes that the extractor left, from the first that is said to be as likely."""
    if not isinstance(first, Cvv):
        return
    end, is_guessed = message.last_taken[1], False
    for group in message.groups:
        if group.start < end or len(group.digits) != len(first):
            continue
        between = message.text[end : group.start]
        is_guessed = is_guessed or _is_alternative(between) or _puts_right(between)
        if is_guessed:
            yield _Mention(group.start, group.end, Cvv(group.digits))
        end = group.end


def _read_put_right(
    text: str, before: tuple[int, int], span: tuple[int, int], length: int
) -> Cvv | None:
    """Return the code that puts one of the same length right, whatever is said behind it."""
    digits = text[slice(*span)]
    is_one = digits.isdigit() and len(digits) == length
    return Cvv(digits) if is_one and _puts_right(text[before[1] : span[0]]) else None


def _puts_right(between: str) -> bool:
    return _ONLY_PUTS_RIGHT.fullmatch(between) is not None


def _is_alternative(between: str) -> bool:
    if _GUESSING.search(between):
        return True
    return _ALTERNATIVE.search(between) is not None and not _CORRECTING.search(between)


def _choose_among(mentions: list[_Mention], text: str) -> _Mention | None:
    """Return which of several values is meant, in the order in which they stand, if it is plain.

    Of two between which a message wavers, it is the one that is said again.
    """
    chosen: _Mention | None = mentions[0]
    before, wavers = mentions[0], False
    said = [mentions[0].value]
    for mention in mentions[1:]:
        between = text[before.end : mention.start]
        is_alternative = _is_alternative(between)
        corrects = bool(_CORRECTING.search(between) or _TAKEN_BACK.search(between))
        if is_alternative:
            wavers = True
        if chosen is None:
            is_said_again = wavers and not is_alternative and mention.value in said
            chosen = mention if is_said_again or (corrects and not is_alternative) else None
        elif mention.value == chosen.value:
            chosen = mention
        else:
            chosen = mention if corrects and not is_alternative else None
        said.append(mention.value)
        before = mention
    return chosen


def _put_year_right(chosen: _Mention, text: str) -> Expiry | None:
    """Return the date of "12/27 sorry 28"."""
    if not isinstance(chosen.value, Expiry):
        return None
    put = _YEAR_PUT_RIGHT.match(text, chosen.end)
    year = 2000 + int(put["year"]) if put else 0
    may_be_so = chosen.value.year <= year <= chosen.value.year + _MOST_YEARS_AWAY
    return Expiry(year, chosen.value.month) if may_be_so else None


def _is_taken_back(chosen: _Mention, text: str) -> bool:
    """Whether a value is taken back by what comes after it.

    Its digits stay in what is read for a wish: no consent has such digits in it.
    """
    back = _TAKEN_BACK.search(text, chosen.end)
    if back is None or _is_of_another_code(chosen, text[chosen.end : back.start()]):
        return False
    rest = text[back.end() :]
    return not _FIGURE.search(rest) and not _STANDS_AFTER_ALL.search(rest)


def _is_of_another_code(chosen: _Mention, between: str) -> bool:
    """Whether what is taken back is the number that follows a code: "7…, 908 behind, forget it"."""
    return isinstance(chosen.value, Cvv) and _CODE_LIKE.search(between) is not None


def _ends_otherwise(chosen: _Mention, text: str) -> bool:
    """Whether a message says that the last digit of a number is another than it has."""
    digit = find_last_digit(text, chosen.end)
    if digit is None or not isinstance(chosen.value, Pan):
        return False
    return not chosen.value.last4.endswith(digit)
