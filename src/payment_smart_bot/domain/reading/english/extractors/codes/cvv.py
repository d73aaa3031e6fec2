"""Security codes in a message: labelled, or bare where one is asked for."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    CODE_LENGTHS,
    SHORTEST_PAN,
    Cvv,
    Reason,
    Rejection,
    parse_cvv,
)
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import (
    asks_back,
    find_code_behind_a_colon,
    find_where_it_is_named,
    is_offered_as_the_code,
    is_said_of_a_card,
    is_whole_by_itself,
    may_be_the_code,
    says_how_many,
)
from payment_smart_bot.domain.reading.english.extractors.codes.codes_alone import stands_for_itself
from payment_smart_bot.domain.reading.english.extractors.codes.codes_asked import (
    asks_whether_it_is,
    asks_which_code,
)
from payment_smart_bot.domain.reading.english.extractors.codes.codes_excluded import (
    find_the_only_fitting,
)
from payment_smart_bot.domain.reading.english.extractors.codes.codes_in_doubt import (
    find_doubt,
    read_too_short,
)
from payment_smart_bot.domain.reading.english.extractors.codes.last_four import take_last_four
from payment_smart_bot.domain.reading.english.extractors.labels_between import (
    is_labelled_as_the_code,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    Group,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.offering import (
    has_only_offering_words,
    has_unknown_words,
    stands_beside_what_was_taken,
)
from payment_smart_bot.domain.reading.english.extractors.offers import Offered, judge_offer
from payment_smart_bot.domain.reading.english.extractors.pan_windows import may_be_a_date
from payment_smart_bot.domain.value import replace

_NEAR_LENGTHS: Final = frozenset({5, 6})
"""How long a code is that somebody misread: clearly offered, and clearly wrong."""
_LEAST_OF_LIKELY: Final = 0.75
"""How likely digits are offered that no rule knows to be; see `offers`."""
_LEAST_OF_DOUBTFUL: Final = 0.45
"""How likely digits are offered that are asked back; what is less likely is no code."""
_YEAR: Final = re.compile("20[0-9]{2}")
"""What is never a code by itself where none is asked for."""
_IS_NAMED: Final = re.compile(r"\b(?:code|cvv2?|cvc2?|cid|csc|security|front)\b", re.IGNORECASE)
_MOST_NUMBERS: Final = 20
"""A message of more numbers is searched no further."""
_LAST_FOUR_AND_CODE: Final = [4, 3]
_BACK: Final = r"""
    (?: (?: (?: round | at | on | in | around ) \s ){0,2} (?: (?: the | its | da ) \s )? )?
    (?: back | behind | rear | reverse | (?: flip | other | back ) \s side )
"""
_NAME: Final = rf"""
    (?: c\s?v\s?[vc] | cvv2? | cvc2? | cvn | csc | cid | cw | ccv | cvs
      | (?: security | sec | secret | verification | proof | control ) \s?
        (?: code | number | no | value ) | check \s (?: code | number | digits? )
      | (?: last | final | end ) \s (?: three | 3 ) (?: \s (?: digits? | numbers? ) )?
      | (?<!last\s)(?<!first\s)(?<!final\s) (?: [34] | three | four ) [\s-]?
        (?: (?: little | small | tiny | lil | wee | nice ) \s )?
        (?: digits? | numbers | numerals | nos | no'?s | nums | figures )
        (?: \s (?: code | number ) )?
      | (?: three | 3 | four | 4 ) \s
        (?: (?: digits? | numbers? | nos | nums | figures | ones ) \s )? {_BACK}
      | (?: c[oó]digo | codice ) (?: \s d[ei] \s (?: seguridad | seguran[cç]a | sicurezza ) )?
      | cryptogramme | sicherheitscode | (?: karten )? (?: prüf | pruef ) (?: ziffer | nummer )
      | koden? | kodu
      | likod (?: \s (?: po | nya | ng \s card ) )? | (?: de | a ) tr[aá]s | dietro
      | sul \s retro | (?: die \s zahl \s )? hinten
      | r[uü]ckseite | verso | peeche | arkas[\u0131i](?:nda)? | z \s ty[lł]u | au \s dos
      | (?: front | back ) \s (?: one | 1(?![0-9]{{3}}(?![0-9])) ) (?: ,? \s then )?
      | (?: front | back ) \s (?: [34] | three | four ) (?= \s (?: are | is | says? | reads? ) \b )
      | (?: four | 4 ) \s (?: (?: little | small | digits? | numbers? | nos | ones | figures ) \s )?
        (?: printed \s )? (?: on | at | from ) \s (?: the | its ) \s front
      | front \s code
      | (?<!phone\s)(?<!service\s)(?<!line\s)(?: numbers? | digits )
        \s (?: behind | (?: in | on | at ) \s (?: (?: the | its ) \s )? (?: back | reverse ) )
      | (?P<bare> code ) )
"""
_AFTER_ANOTHER_VALUE: Final = r"""
    (?: (?: \A (?: and \s )? | [,;.&\x00] \s? (?: (?: and | & ) \s )? | \x00 \s and \s )
        (?: (?: on | at ) \s (?: the | its ) \s (?: back | reverse )
          | (?: the \s )? (?: back | reverse ) \s (?: says | reads | shows ) )
      | \x00 [\s,;.&]{1,3} (?: (?: and | & ) \s )? (?: (?: the | its ) \s )?
        (?: security | verification | secret | crypto | back | behind | reverse ) )
"""
"""Where the code stands is its name too, where no other noun is before it: "on the back 606"."""
_LABELLED: Final = (
    rf"""
    (?: \b {_NAME} (?: 's )? | {_AFTER_ANOTHER_VALUE} ) (?![a-z'])
    (?: \s*
      (?: is | r | nya | est? | es | ist | è | é | är | to | by | with | was | number | no | code
        | are | actually | correction | really | wrong | reads? | says
        | (?: should | ought\s+to | has\s+to | needs\s+to ) \s+
          (?: be | read | say | have\s+been )
        | (?: it | that ) \s (?: says | reads ) | there
        | (?: from | on ) \s (?: the | my ) \s card | i \s (?: see | have | think ) | {_BACK} )
      (?![a-z]) ){{0,4}}
    [^0-9\w\x00\x01]{{0,6}}
    (?: (?: it'?s | should\s+be ) \s+ )?
    (?: [0-9]{{4}} [\s,]{{1,2}} (?: (?: and | then | after\sthat )\s ){{0,3}}
      (?=[0-9]{{3}}(?![0-9])) )?
    (?P<code> [0-9] (?: [0-9] | [ \-](?=[0-9](?![0-9])) ){{1,10}} )
    (?![0-9/:] | \-[0-9] | [\s\-][0-9]{{3}}[\s\-][0-9]{{4}})
    """,
    rf"""
    (?<![0-9/.\-:]) (?P<code> [0-9]{{3,4}} ) \s? (?: \( | (?: as | for | is )\s )?
    (?: (?: the | my )\s )? {_NAME} \b
    """,
    r"""
    (?<=\x00) (?: \s? [,;] )? \s (?: (?: and | with | then ) \s )? (?P<code> [0-9]{3,4} ) \s
    (?: on | at ) \s (?: the | its ) \s (?: back | reverse ) (?= \s* (?: [,.;!?\n] | \Z ) )
    """,
    r"""
    (?: \A | [.;!\n,] \s? | \b it'?s \s
      | \b (?: it | she | he | they | card | wife | husband | mum | mom | dad | daughter | son
          | partner ) \s (?: says | said | reads? | shows ) \s )
    (?: (?: ok | and | then | the | a | it'?s ) \s ){0,2} (?P<code> [0-9]{3,4} ) \s
    (?: on | round ) \s (?: the | its ) \s (?: back | reverse )
    (?: \s (?: of \s )? (?: the | my | her | his ) \s card )? (?= \s* (?: [,.;!\n] | \Z ) )
    """,
)
"""What a code looks like that has its name before it, or after it."""

_CORRECTED: Final = re.compile(
    r"\W{1,3}(?:(?:sorry|no|wait|i\smean|i\smeant|oops|actually|correction|rather)\W{1,3})+"
    r"(?:(?:it'?s|it\sis|make\sit)\s)?(?P<code>[0-9]{3,4})(?![0-9/])",
    re.IGNORECASE,
)
"""A code that is put right at once: "sorry: 412"."""
_BREAKS_OFF: Final = re.compile(r"\s?(?:\.\.|--)|[^\n]*[a-z]", re.IGNORECASE)
"""What follows digits after which more were to come: "it's 3 1... Leo, get down"."""
_SEPARATORS: Final = re.compile("[^0-9]")


@cache  # only where a message has figures
def _compile_labelled() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE | re.VERBOSE) for pattern in _LABELLED)


def take_certain_cvv(message: MessageText, context: Context) -> Cvv | Rejection | None:
    """Take digits that are labelled as the code, or follow where it is named."""
    if not message.groups or (context.confirming and asks_back(message.left)):
        return None
    take_last_four(message, context)
    is_asked_for = context.open_field == Field.CVV
    if is_asked_for and (doubt := find_doubt(message, context)):
        return _doubt_all(message, doubt)
    if fitting := _take_the_only_fitting(message, context):
        return fitting
    if is_asked_for and (asks_which_code(message.left) or asks_whether_it_is(message.left)):
        return _doubt_all(message)
    labelled = list(_yield_labelled(message))
    good = (one for one in labelled if isinstance(_read_code(one["code"], context), Cvv))
    found = next(good, labelled[0] if labelled else None)
    if found is None:
        announced = _take_code_behind_a_colon(message, context)
        return announced or _take_code_named_before(message, context)
    corrected = _CORRECTED.match(message.left, found.end()) or found
    message.take(found.start(), corrected.end())
    code = _read_code(corrected["code"], context)
    if isinstance(code, Rejection) and _is_broken_off(message, corrected):
        return replace(code, is_doubtful=True)
    if isinstance(code, Rejection) and _has_one_of_the_right_length(message, context):
        return Rejection(Reason.TWO_VALUES, is_doubtful=True)
    return code


def _doubt_all(message: MessageText, reason: Reason = Reason.UNSURE) -> Rejection:
    message.take_groups(message.groups)
    return Rejection(reason, is_doubtful=True)


def _take_the_only_fitting(message: MessageText, context: Context) -> Cvv | None:
    """Take the four digits of an American Express, where the three on its back are excluded."""
    if context.open_field != Field.CVV or context.brand is None:
        return None
    group = find_the_only_fitting(message, context.brand.cvv_length)
    code = parse_cvv(group.digits, context.brand) if group else None
    is_one = (
        group is not None
        and is_whole_by_itself(message, [group])
        and may_be_the_code(message, [group])
    )
    if group is None or not is_one or not isinstance(code, Cvv):
        return None
    message.take_groups([group])
    return code


def _take_code_behind_a_colon(message: MessageText, context: Context) -> Cvv | None:
    """Take the code of "I'll read you the code, as they vouched for you: 4…"."""
    if not (context.card_known or context.open_field == Field.CVV):
        return None
    announced = find_code_behind_a_colon(message.left)
    code = parse_cvv(announced["code"], context.brand) if announced else None
    if announced is None or not isinstance(code, Cvv):
        return None
    message.take(*announced.span("code"))
    return code


def _read_code(written: str, context: Context) -> Cvv | Rejection:
    return parse_cvv(_SEPARATORS.sub("", written), context.brand)


def _is_broken_off(message: MessageText, found: re.Match[str]) -> bool:
    """Whether digits are too few for any code, and something else is said after them."""
    digits = _SEPARATORS.sub("", found["code"])
    return (
        len(digits) < min(CODE_LENGTHS) and _BREAKS_OFF.match(message.left, found.end()) is not None
    )


def _has_one_of_the_right_length(message: MessageText, context: Context) -> bool:
    """Whether another number may be meant: "3178 on the front and 221 on the back" of an Amex."""
    length = context.brand.cvv_length if context.brand else None
    return any(len(group.digits) == length for group in message.groups)


def _yield_labelled(message: MessageText) -> Iterator[re.Match[str]]:
    text = message.left
    for pattern in _compile_labelled():
        for found in pattern.finditer(text):
            bare = found.groupdict().get("bare")
            is_its_name = bare is None or is_said_of_a_card(text[: found.start("bare")])
            is_whole = not message.is_within_a_whole(*found.span("code"))
            if is_whole and is_its_name and not says_how_many(text, found.end()):
                yield found


def _take_code_named_before(message: MessageText, context: Context) -> Cvv | None:
    """Take the number that follows in its own clause: "the code is not that, it is 562"."""
    if not (context.card_known or context.tokenised):
        return None
    named = find_where_it_is_named(message.left)
    if named is None or has_unknown_words(message, *named):
        return None
    chains = [chain for chain in message.chains() if chain[0].start > named[1]]
    if len(chains) != 1 or says_how_many(message.left, chains[0][-1].end):
        return None
    is_whole = is_whole_by_itself(message, chains[0])
    if not (is_whole and is_offered_as_the_code(message, chains[0])):
        return None
    code = parse_cvv("".join(group.digits for group in chains[0]), context.brand)
    if not isinstance(code, Cvv):
        return None
    message.take_groups(chains[0])
    return code


def _find_code_alone(chain: list[Group]) -> list[Group]:
    """Return the code alone of "4821 123", which many cards have on the strip, or "123, 123"."""
    lengths = [len(group.digits) for group in chain]
    if lengths == _LAST_FOUR_AND_CODE:
        return chain[1:]
    is_said_again = len({group.digits for group in chain}) == 1 and lengths[0] in CODE_LENGTHS
    return chain[:1] if is_said_again else chain


def take_likely_cvv(message: MessageText, context: Context) -> Cvv | Rejection | None:
    """Take bare digits where the code is asked for, or where they follow number and date.

    Digits of another length are a bad code only where nothing else is said: "give me 5 minutes".
    """
    expected = context.open_field == Field.CVV
    if expected and (said := message.lone_word_as_digits):
        return parse_cvv(said, context.brand)
    if context.tokenised or not (expected or context.card_known) or not message.groups:
        return None
    offered = list(_yield_offered(message, context, expected=expected))
    good = next((one for one in offered if isinstance(one[1], Cvv)), None)
    may_be_told = expected or TAKEN in message.left
    if good is None and may_be_told and (likeliest := _take_likeliest(message, context)):
        return likeliest
    if not offered:
        return read_too_short(message, context) if expected else None
    groups, code = good or offered[0]
    is_beside_words = message.has_words_left
    message.take_groups(groups)
    is_plain = sum(len(group.digits) for group in groups) in _NEAR_LENGTHS
    if isinstance(code, Rejection) and is_beside_words and not is_plain:
        return replace(code, is_doubtful=True)
    return code


def _yield_offered(
    message: MessageText, context: Context, *, expected: bool
) -> Iterator[tuple[list[Group], Cvv | Rejection]]:
    """Yield the digits that rules know to be offered, and what they come to."""
    for chain in map(_find_code_alone, message.chains()[:_MOST_NUMBERS]):
        digits = "".join(group.digits for group in chain)
        is_nearly_one = len(digits) in _NEAR_LENGTHS and has_only_offering_words(
            message, chain[0].start, chain[-1].end
        )
        if not expected and _is_likelier_a_date(digits, message, context):
            continue
        has_length = len(digits) in CODE_LENGTHS
        may_be_bad = not has_length and (is_nearly_one or not message.has_words_left)
        may_be_one = has_length and is_whole_by_itself(message, chain)
        if not (may_be_one or (expected and may_be_bad)):
            continue
        if _is_offered(message, chain, expected=expected) or _ends_the_card(
            message, chain, context
        ):
            yield chain, parse_cvv(digits, context.brand)


def _is_likelier_a_date(digits: str, message: MessageText, context: Context) -> bool:
    """Whether digits are a year, or may be the date, while none is known and no code is named."""
    if _YEAR.fullmatch(digits):
        return True
    may_be_one = context.expiry_shown is None and may_be_a_date(digits)
    return may_be_one and not _IS_NAMED.search(message.text)


def _ends_the_card(message: MessageText, chain: list[Group], context: Context) -> bool:
    length = context.brand.cvv_length if context.brand else 0
    return is_labelled_as_the_code(message, chain, length)


def _is_offered(message: MessageText, chain: list[Group], *, expected: bool) -> bool:
    """Whether the words around digits hand them over; `expected`: the code is asked for."""
    if says_how_many(message.left, chain[-1].end):
        return False
    if stands_beside_what_was_taken(message, chain[0].start, chain[-1].end):
        return True
    if not expected or not may_be_the_code(message, chain):
        return False
    return is_offered_as_the_code(message, chain) or stands_for_itself(message, chain)


def _take_likeliest(message: MessageText, context: Context) -> Cvv | Rejection | None:
    """Take the digits of which examples say that they are offered: "after the 4242 it's 905".

    Where they do not say it for sure, that is a doubtful Rejection, if the code is asked for.
    """
    is_asked_for = context.open_field == Field.CVV
    judged = [
        (judge_code(message, groups), groups)
        for groups in find_possible_codes(message)
        if _may_be_offered(message, groups)
        and (is_asked_for or _is_one_number(groups, message, context))
    ]
    if not judged:
        return None
    likely, groups = max(judged, key=lambda one: one[0])
    code = parse_cvv("".join(group.digits for group in groups), context.brand)
    is_likely = likely >= _LEAST_OF_LIKELY
    if not isinstance(code, Cvv) or likely < _LEAST_OF_DOUBTFUL or not (is_likely or is_asked_for):
        return None
    message.take_groups(groups)
    return code if is_likely else Rejection(Reason.UNSURE, is_doubtful=True)


def _may_be_offered(message: MessageText, groups: list[Group]) -> bool:
    return may_be_the_code(message, groups) and not says_how_many(message.left, groups[-1].end)


def _is_one_number(groups: list[Group], message: MessageText, context: Context) -> bool:
    """Whether digits stand together, or one by one, and tell no month and no year."""
    if len(groups) == 1:
        return not _is_likelier_a_date(groups[0].digits, message, context)
    return all(len(group.digits) == 1 for group in groups)


def judge_code(message: MessageText, groups: list[Group]) -> float:
    """Return how likely it is, from 0 to 1, that these digits are offered as the code."""
    return judge_offer(message.left, groups[0].start, groups[-1].end, Offered.CODE)


def find_possible_codes(message: MessageText) -> list[list[Group]]:
    """Return the digits of a message that are as long as a code, together or by themselves."""
    found = []
    for chain in map(_find_code_alone, message.chains()[:_MOST_NUMBERS]):
        digits = sum(len(group.digits) for group in chain)
        if digits >= SHORTEST_PAN:
            continue  # a card number with a digit too few is no code
        parts = [chain] if digits in CODE_LENGTHS else [[group] for group in chain]
        found += [part for part in parts if _may_be_a_code(message, part)]
    return found[:_MOST_NUMBERS]


def _may_be_a_code(message: MessageText, groups: list[Group]) -> bool:
    digits = sum(len(group.digits) for group in groups)
    return digits in CODE_LENGTHS and is_whole_by_itself(message, groups)
