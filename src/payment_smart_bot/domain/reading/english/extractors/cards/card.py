"""Card numbers in a message: grouped, spoken, in pieces, mistyped."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    CODE_LENGTHS,
    SHORTEST_PAN,
    Pan,
    Reason,
    Rejection,
    brand_of,
    may_open_a_pan,
    parse_pan,
)
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.cards.in_parts import (
    OPENS,
    comes_in_parts,
    is_a_later_part,
    repeats_digits,
)
from payment_smart_bot.domain.reading.english.extractors.cards.last_digit import (
    find_last_digit,
    says_one_was_left_out,
)
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.handing_over import hands_over
from payment_smart_bot.domain.reading.english.extractors.message_text import Group, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import has_unknown_words
from payment_smart_bot.domain.reading.english.extractors.pan_windows import (
    count_until_whole,
    find_sound_window,
    find_usual_length,
    is_whole,
    may_be_a_date,
)

_SURELY_NO_OTHER_FIELD: Final = 8
_PRINTED_GROUP: Final = 4
_TIES_TO_THE_NUMBER: Final = re.compile(
    r"\b(?:first(?!\s(?:i|time|of\sall|we|you|he|she|they)\b)|starts?|starting|begins?|beginning"
    r"|cards?|number|four|fours)\b",
    re.IGNORECASE,
)
_LAST_CLAUSE: Final = re.compile(r"[^.,;:!?\n]*\Z")
_PAUSES: Final = re.compile(
    r"\W*(?:(?:space|dash|comma|um+|uh+|er+m?|sorry|then|and)\W+){0,3}(?:hang\son|hold\son|wait|one\s"
    r"(?:sec|second|moment|minute|min)|1\s(?:sec|min)|brb|bear\swith|two\ssecs)\b(?!\W+(?:no|that|not|its|it)\b)",
    re.IGNORECASE,
)
"""What breaks off a number that is read out: "hang on, the door"."""
_TELLS_WHAT_IT_IS: Final = re.compile(
    r"\W{0,3}\b(?:is|was|are|it'?s|that'?s|on|for|from|of|the|my|our)\b", re.IGNORECASE
)
"""What stands after digits that are something else: "4242 4242 is my membership"."""
_OF_ITS_END: Final = re.compile(r"\b(?:last|final|ends?|ending)\b", re.IGNORECASE)
"""Digits that are the last of a number are not its beginning."""
_ITS_END: Final = re.compile(
    r"\b(?:ends?|ending|last\s(?:four|4)(?:\s(?:digits|numbers))?)(?:\s(?:in|with|on|is|are))?\s"
    r"(?P<n>[0-9]{4})(?![0-9])",
    re.IGNORECASE,
)
_IS_SAID_TO_BE_BAD: Final = re.compile(
    r"\b(?:first|second|third|last|final|middle)\s(?:one|digit|number|figure|bit|group|four|4|two|2)"
    r"s?(?:'s|\s(?:is|are|was|were|should|might|may|could|must|looks))\b"
    r"|\bmis-?typed\b|\btypo\b|\bw?hoops\b|\boops\b|\bmistake\b|\b(?:got|typed|wrote|put|read)"
    r"\s(?:it|that|this|one|a\sdigit)\swrong\b|\bcan'?t\s(?:read|see|make)\b|\bhard\sto\s(?:read|see)\b"
    r"|\bnot\s(?:quite\s|so\s|too\s)?sure\b|\b(?:hang|hold)\son\b|\bno\swait\b|\blet\sme\scheck\b"
    r"|\b(?:is|was|looks)\s(?:that\s)?(?:wrong|not\sright|incorrect)\b"
    r"|\bsomething\b|\b(?:it|that)\s(?:might|may|could)\sbe\b|\bshould\sbe\san?\b|\bscrap\sthat\b|\bi\sthink\b|\b(?:maybe|probably)\b",
    re.IGNORECASE,
)
"""What comes after a number that whoever typed it takes for a wrong one."""
_AS_TELEPHONES: Final = [3, 3, 4]
"""The groups of a telephone's number in North America: (415) 555-0199."""
_OPENS_NO_CARD: Final = "0"
"""What begins so is a telephone's number or the like."""


def take_certain_card(message: MessageText, context: Context) -> Pan | Rejection | None:
    """Take a number that passes every check, alone or as the rest of the pieces held so far.

    A sound number of a brand that the merchant does not take, or in a trial no test number, is a
    Rejection.
    """
    held = context.pieces.reveal() if context.pieces else ""
    groups = message.groups
    if not groups or sum([len(group.digits) for group in groups]) + len(held) < SHORTEST_PAN:
        return None
    for prefix in ("", held) if held else ("",):
        for chain in _yield_chains(message):
            window = find_sound_window([group.digits for group in chain], prefix)
            if window is not None:
                number = chain[slice(*window)]
                digits = prefix + "".join(group.digits for group in number)
                message.take_groups(number)
                _set_aside_its_end(message, digits)
                _set_aside_attempts(message, digits)
                return parse_pan(digits, context.accepted_brands, context.test_numbers)
    return None


def _yield_chains(message: MessageText) -> Iterator[list[Group]]:
    """Yield what may be one number together, the likeliest first.

    A number seldom goes on in another sentence, or after words that are more than a separator.
    """
    ends = {said.start("n") for said in _find_ends(message.left)}
    within = message.chains(over_slashes=True, within_sentences=True)
    for chain in within:
        yield chain[1:] if chain[0].start in ends else chain
    beyond = message.chains(over_slashes=True)
    if len(beyond) < len(within) or ends:
        yield from beyond
    linked = message.linked_chains()
    if len(linked) < len(beyond):
        yield from linked


def _find_ends(text: str) -> list[re.Match[str]]:
    """Return where a text tells the last four digits of a card: "it ends in 4242"."""
    lower = text.lower()
    return list(_ITS_END.finditer(text)) if "end" in lower or "last" in lower else []


def _set_aside_attempts(message: MessageText, number: str) -> None:
    """Strike out what begins as the number and is none: "4242 424, wait, 4242 4242…"."""
    for chain in message.chains():
        digits = [group.digits for group in chain]
        begins_so = "".join(digits).startswith(number[:_PRINTED_GROUP])
        is_as_long = sum(map(len, digits)) >= SHORTEST_PAN
        if begins_so and is_as_long and find_sound_window(digits, "") is None:
            message.set_aside(chain[0].start, chain[-1].end)


def _set_aside_its_end(message: MessageText, digits: str) -> None:
    """Strike out what is said to be the end of a card: "it ends 4444" is no other value.

    That of another card than the one taken is no date either, unless it may be a month and a year.
    """
    for said in _find_ends(message.text):
        end = said["n"]
        if digits.endswith(end) or not 1 <= int(end[:2]) <= 12:
            for group in message.groups:
                if group.digits == end:
                    message.set_aside(group.start, group.end)


def take_likely_card(message: MessageText, context: Context) -> Pan | Digits | Rejection | None:
    """Take digits that are a mistyped number, or the beginning of one that comes in pieces.

    Digits are pieces joined so far; a Rejection says what is wrong with the number.
    """
    expected = context.open_field == Field.CARD
    if expected and (said := message.lone_word_as_digits):
        return _join(said, context, in_pieces=True)
    if expected and _tells_one_digit(message):
        return Rejection(Reason.ONE_DIGIT, is_doubtful=True)
    if not message.groups:
        return None
    chain = _find_likeliest_chain(message)
    digits = "".join(group.digits for group in chain)
    if expected and not context.pieces and _is_told_in_part(digits, message, chain[0].start):
        message.take_groups(message.groups)
        return Rejection(Reason.NOT_WHOLE, is_doubtful=True)
    if not _is_about_the_number(digits, message, expected=expected):
        return _ask_for_all(digits, message) if expected else None
    if _may_be_the_code(digits, message) and not context.pieces:
        return Rejection(Reason.TOO_FEW_DIGITS, is_doubtful=True)
    start, end = chain[0].start, chain[-1].end
    opens = OPENS.search(message.left[:start])
    lengths = [len(group.digits) for group in chain]
    is_told_otherwise = lengths == _AS_TELEPHONES or (
        opens is None
        and has_unknown_words(message, start, end)
        and not (expected and _begins_amid_talk(message, chain))
    )
    pause = _PAUSES.match(message.left, end)
    is_bad = _IS_SAID_TO_BE_BAD.search(message.left, pause.end() if pause else end) is not None
    message.take_groups(chain)
    in_fours = {*lengths} == {_PRINTED_GROUP}
    found = _join(digits, context, in_pieces=in_fours or len(digits) <= SHORTEST_PAN)
    is_corrected = is_bad and isinstance(found, Rejection)
    may_be_no_card = is_told_otherwise or digits.startswith(_OPENS_NO_CARD)
    found = _doubt(found) if is_corrected or may_be_no_card else found
    is_short = isinstance(found, Rejection) and found.reason is Reason.TOO_SHORT
    if is_short and comes_in_parts(message.left):
        return Rejection(Reason.NOT_WHOLE, is_doubtful=True)
    return found


def _is_told_in_part(digits: str, message: MessageText, start: int) -> bool:
    """Whether digits are the end of a number whose beginning is not held, or to be repeated."""
    if not _PRINTED_GROUP < len(digits) < SHORTEST_PAN:
        return len(digits) == _PRINTED_GROUP and repeats_digits(message.left)
    return is_a_later_part(message.left[:start]) or repeats_digits(message.left)


def _begins_amid_talk(message: MessageText, chain: list[Group]) -> bool:
    """Whether a number begins in printed groups, and only what follows is of other things."""
    in_fours = len(chain) > 1 and all(len(group.digits) == _PRINTED_GROUP for group in chain)
    breaks_off = _PAUSES.match(message.left, chain[-1].end) is not None
    if not (in_fours or breaks_off) or _TELLS_WHAT_IT_IS.match(message.left, chain[-1].end):
        return False
    clause = _LAST_CLAUSE.search(message.left, 0, chain[0].start)
    return clause is not None and hands_over(clause[0], also=EVERYDAY)


def _tells_one_digit(message: MessageText) -> bool:
    digits = sum(len(group.digits) for group in message.groups)
    if digits >= _PRINTED_GROUP:
        return False
    return find_last_digit(message.left) is not None or says_one_was_left_out(message.left)


def _doubt(found: Pan | Digits | Rejection) -> Pan | Digits | Rejection:
    """Have digits asked back that are no sound number, where they may be something else."""
    if isinstance(found, Rejection):
        return Rejection(found.reason, found.brand, is_doubtful=True)
    return found if isinstance(found, Pan) else Rejection(Reason.TOO_SHORT, is_doubtful=True)


def _find_likeliest_chain(message: MessageText) -> list[Group]:
    """Return what is likeliest meant as a number: what is as long as one in its own sentence."""
    within = _cut_to_number(_find_longest(message.chains(within_sentences=True)))
    if is_whole("".join(group.digits for group in within)):
        return within
    return _cut_to_number(_find_longest(message.chains()))


def _find_longest(chains: list[list[Group]]) -> list[Group]:
    return max(chains, key=lambda chain: sum(len(group.digits) for group in chain))


def _cut_to_number(chain: list[Group]) -> list[Group]:
    """Leave out what comes after a whole number, and a date before it."""
    digits = [group.digits for group in chain]
    rest = digits[1 : 1 + count_until_whole(digits[1:])]
    opens = may_open_a_pan("".join(rest)) and is_whole("".join(rest))
    if opens and may_be_a_date(digits[0]) and not may_be_a_date(rest[-1]):
        return chain[1 : 1 + len(rest)]
    return chain[: count_until_whole(digits)]


def _is_about_the_number(digits: str, message: MessageText, *, expected: bool) -> bool:
    speaks_of_others = message.speaks_of_other_numbers or _OF_ITS_END.search(message.left)
    if len(digits) < SHORTEST_PAN and speaks_of_others:
        return False
    if len(digits) >= _SURELY_NO_OTHER_FIELD:
        return expected or len(digits) >= SHORTEST_PAN or may_open_a_pan(digits)
    return expected and (len(digits) >= _PRINTED_GROUP or not message.has_words_left)


def _ask_for_all(digits: str, message: MessageText) -> Rejection | None:
    """Have the whole number sent of which only the last digits are told."""
    asks = "?" in message.left
    if asks or len(digits) not in CODE_LENGTHS or not _OF_ITS_END.search(message.left):
        return None
    return Rejection(Reason.TOO_FEW_DIGITS, is_doubtful=True)


def _may_be_the_code(digits: str, message: MessageText) -> bool:
    """Whether these may be a security code, which must not be held (PCI DSS 3.3.1)."""
    return len(digits) in CODE_LENGTHS and _TIES_TO_THE_NUMBER.search(message.left) is None


def _join(digits: str, context: Context, *, in_pieces: bool) -> Pan | Digits | Rejection:
    held = context.pieces.reveal() if context.pieces and in_pieces else ""
    joined = held + digits
    if in_pieces and len(joined) < find_usual_length(brand_of(joined)) and may_open_a_pan(joined):
        return _hold_pieces(joined, context.test_numbers)
    return parse_pan(joined, context.accepted_brands, context.test_numbers)


def _hold_pieces(digits: str, test_numbers: Collection[str] | None) -> Digits | Rejection:
    """Return the beginning of a number, unless it is a trial and no test number begins so."""
    if test_numbers is None or any(number.startswith(digits) for number in test_numbers):
        return Digits(digits)
    return Rejection(Reason.TEST_CARD_NEEDED, brand_of(digits))
