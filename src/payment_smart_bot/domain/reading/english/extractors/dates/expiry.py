"""Expiry dates in a message: 08/27, 8-2027, 0827, 2027-08, August 2027."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    Expiry,
    Reason,
    Rejection,
)
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import (
    find_where_it_is_named,
)
from payment_smart_bot.domain.reading.english.extractors.dates.date_behind_the_owner import (
    stands_behind_the_owner,
)
from payment_smart_bot.domain.reading.english.extractors.dates.date_forms import (
    CERTAIN,
    COMPACT,
    LABELLED_OTHERWISE,
    SAID_AGAIN,
    WHERE_ASKED_FOR,
    Forms,
    compile_form,
    read_month_year,
)
from payment_smart_bot.domain.reading.english.extractors.dates.date_put_right import (
    doubt_the_known,
    puts_right,
    set_aside_what_is_put_right,
    take_part_put_right,
    weigh_against_known,
)
from payment_smart_bot.domain.reading.english.extractors.dates.date_surroundings import (
    has_its_name,
    is_an_hour,
    is_asked_or_an_hour,
    is_of_something_else,
    is_set_against_another,
    is_the_other_date,
    may_be_another_month,
    may_be_of_another_card,
    says_it_has_ended,
    says_roughly_when,
    speaks_of_another_thing,
    tells_last_digits,
    tells_when,
)
from payment_smart_bot.domain.reading.english.extractors.dates.dates_of_beginning import (
    set_aside_other_dates,
    tells_a_beginning,
)
from payment_smart_bot.domain.reading.english.extractors.dates.years_in_words import (
    names_only_a_month,
)
from payment_smart_bot.domain.reading.english.extractors.handing_over import hands_over
from payment_smart_bot.domain.reading.english.extractors.labels_between import (
    is_labelled_as_the_date,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import (
    has_only_offering_words,
    may_name_its_owner,
    stands_alone,
    stands_beside_what_was_taken,
)
from payment_smart_bot.domain.reading.english.extractors.offers import Offered, judge_offer
from payment_smart_bot.domain.value import replace

_SURE: Final = 0.9
"""How likely a date is offered, whatever a rule says of the words before it."""
_LEAST_OF_LIKELY: Final = 0.6
"""How likely a date among other words is offered that is taken; see `offers`."""
_LEAST_OF_DOUBTFUL: Final = 0.2
"""How likely a date is offered that is asked back; what is less likely is none."""
_OF_THIS_CARD: Final = re.compile(
    r"\b(?:this|(?:the|my)\s(?:new|current|right|correct|real))\s(?:one|card)"
    r"(?:'s|\sis|\ssays|\sends|\sgoes\sto)\s$",
    re.IGNORECASE,
)
"""What leads to the date of the card in hand: "march 28 was my old one, this one is 11/29"."""
_LEADS_TO_ANOTHER: Final = re.compile(
    r"\b(?:old|last|previous|issued?|start(?:ed|s)?|from|(?<!expired\s)since|made|got|first)\b"
    r"[^,.;!?\n]*\Z",
    re.IGNORECASE,
)
"""What stands before a past date that is told and not offered: "my old card ran out 02/24"."""
_FIGURE: Final = re.compile(r"\d")
_FIGURES_APART: Final = re.compile(r"[0-9]\s+[0-9]{2}")
_YEAR: Final = re.compile("20[2-9][0-9]")
_DIGITS_OF_A_DATE: Final = 4
_IS_THE_DATE: Final = re.compile(
    r"\s(?:is|as|being|for)\s(?:the|its|my)\s(?:exp[a-z]*|date|month)\b", re.IGNORECASE
)
_NAMES_A_CODE: Final = re.compile(
    r"\b(?:code|cvv2?|cvc2?|cid|csc|security|back|front|digits)\b[^0-9]*\Z", re.IGNORECASE
)
_IS_NAMED_BEHIND: Final = re.compile(
    r"\W{0,3}(?:[a-z]+\s){0,3}(?:code|cvv2?|cvc2?|cid|csc|security|back|front)\b", re.IGNORECASE
)
_MOST_DATES: Final = 6
"""More dates of one form are no honest message; the rest is left."""


def take_certain_expiry(message: MessageText, context: Context) -> Expiry | Rejection | None:
    """Take what is written as a date or labelled as one."""
    if not message.groups:
        return None
    set_aside_other_dates(message)
    set_aside_what_is_put_right(message)
    anywhere = context.open_field == Field.EXPIRY or context.card_known
    found = _find_first(CERTAIN, message, context, anywhere=anywhere)
    if isinstance(found, Rejection) and found.reason is Reason.EXPIRED and anywhere:
        found = _find_a_good_one(message, context) or found
    found = found or take_part_put_right(message, context)
    if found is None and (other := compile_form(LABELLED_OTHERWISE).search(message.left)):
        message.take(*other.span())
        return Rejection(Reason.FORMAT, is_doubtful=True)
    return found


def _find_a_good_one(message: MessageText, context: Context) -> Expiry | None:
    """Return the date in bare digits beside a past one: "11 28, and 06/24 above it"."""
    has_four_digits = any(len(group.digits) == 4 for group in message.groups)  # may be a code
    if has_four_digits or puts_right(message.left):
        return None
    other = _find_first(COMPACT, message, context, beside_the_card=not context.card_known)
    return other if isinstance(other, Expiry) else None


def take_likely_expiry(message: MessageText, context: Context) -> Expiry | Rejection | None:
    """Take bare digits as a date where one is asked for, or where they follow a card number."""
    expected = context.open_field == Field.EXPIRY
    if context.tokenised:
        return None
    if not (expected or context.card_known):
        return doubt_the_known(message, context) if message.groups else None
    if not message.groups:
        return _read_without_figures(message.left) if expected else None
    if expected and says_it_has_ended(message.left):
        return Rejection(Reason.EXPIRED)
    if tells_last_digits(message.left):
        return None
    asked = expected and not context.card_known
    if _may_be_the_code(message, context):
        return Rejection(Reason.NO_SEPARATOR, is_doubtful=True) if asked else None
    found = _find_first(COMPACT, message, context, beside_the_card=not expected)
    if found is None and asked:
        return _find_first(WHERE_ASKED_FOR, message, context) or _reject_other_digits(message)
    is_of_talk = isinstance(found, Rejection) and not expected and message.has_words_left
    return None if is_of_talk else found


def take_repeats(message: MessageText, expiry: Expiry, today: date) -> None:
    """Strike out a date where it is said again in figures: "august 2028, 8 28" has no code.

    Nor has "august 2028, 8 27", in which a month and a year are mistaken.
    """
    for found in islice(compile_form(SAID_AGAIN).finditer(message.left), _MOST_DATES):
        again = read_month_year(found, today)
        if again == expiry:
            message.take(*found.span())
        elif isinstance(again, Expiry) and _FIGURES_APART.fullmatch(found[0]):
            message.set_aside(*found.span())
    _take_run_together(message, expiry)


def _take_run_together(message: MessageText, expiry: Expiry) -> None:
    """Strike out the date where it is said without a mark: "seven twenty nine, july 2029"."""
    year = f"{expiry.year % 100:02}"
    for group in message.groups:
        before, behind = message.text[: group.start], message.text[group.end :]
        is_named = _NAMES_A_CODE.search(before) or _IS_NAMED_BEHIND.match(behind)
        if group.digits in {f"{expiry.month}{year}", f"{expiry.month:02}{year}"} and not is_named:
            message.take(group.start, group.end)


def find_possible_dates(text: str, today: date) -> list[tuple[int, int]]:
    """Return where a text has what can be the date of a card, none within another."""
    found: list[tuple[int, int]] = []
    for pattern, read in (*CERTAIN, *COMPACT, *WHERE_ASKED_FOR):
        for one in islice(compile_form(pattern).finditer(text), _MOST_DATES):
            start, end = one.span()
            is_new = all(end <= first or last <= start for first, last in found)
            if is_new and isinstance(read(one, today), Expiry):
                found.append((start, end))
    return found


def _read_without_figures(text: str) -> Rejection | None:
    if "?" in text:
        return None
    if names_only_a_month(text):
        return Rejection(Reason.NO_YEAR, is_doubtful=True)
    if says_it_has_ended(text):
        return Rejection(Reason.EXPIRED)
    return Rejection(Reason.FORMAT, is_doubtful=True) if says_roughly_when(text) else None


def _may_be_the_code(message: MessageText, context: Context) -> bool:
    """Whether all the digits left, together or one by one, are as many as the code of this card.

    Four of them that are said to be the date are one: "and the date is 1128" of an Amex.
    """
    lengths = [len(group.digits) for group in message.groups]
    is_one_number = len(lengths) == 1 or set(lengths) == {1}
    if context.brand is None or not is_one_number or sum(lengths) != context.brand.cvv_length:
        return False
    return lengths != [_DIGITS_OF_A_DATE] or not _is_called_the_date(message)


def _is_called_the_date(message: MessageText) -> bool:
    """Whether the first digits left have the date's own name before them, or behind them."""
    end = message.groups[0].end
    return has_its_name(message, end) or _IS_THE_DATE.match(message.left, end) is not None


def _reject_other_digits(message: MessageText) -> Rejection | None:
    digits = sum(len(group.digits) for group in message.groups)
    if message.speaks_of_other_numbers or (digits <= 2 and message.has_words_left):
        return None
    groups = message.groups
    start, end = groups[0].start, groups[-1].end
    is_hardly_one = judge_offer(message.left, start, end, Offered.DATE) < _LEAST_OF_DOUBTFUL
    if message.has_words_left and is_hardly_one:
        return None
    is_a_year = _YEAR.fullmatch(groups[0].digits) is not None
    is_of_another = is_of_something_else(message, start, end)
    is_doubtful = is_a_year or is_of_another or message.has_words_left
    message.take_groups(groups)
    lacks_a_month = is_a_year and len(groups) == 1 and not is_of_another
    reason = Reason.NO_MONTH if lacks_a_month else Reason.FORMAT
    return Rejection(reason, is_doubtful=is_doubtful)


def _find_first(
    forms: Forms,
    message: MessageText,
    context: Context,
    *,
    anywhere: bool = True,
    beside_the_card: bool = False,
) -> Expiry | Rejection | None:
    """Return the first date of these forms; `anywhere`: in whatever clause it stands.

    `beside_the_card`: only beside other card data or behind the date's own name.

    A bad date is one only where no good one follows: "valid 03/25 - 03/30", "09/92 sorry 09/29".
    """
    bad = None
    for found, value in _yield_written(forms, message, context, beside_the_card=beside_the_card):
        if anywhere or TAKEN in message.left:
            meant = _weigh(value, message, *found.span())
            meant = meant if _is_worth_asking(meant, context) else None
        else:
            meant = value if _is_offered(message, *found.span(), context, value) else None
        if meant is None:
            meant = weigh_against_known(value, message, *found.span(), context)
        if isinstance(meant, Rejection):
            bad = bad or (meant, found.span())
        elif meant is not None:
            message.take(*found.span())
            return meant
    if bad is None:
        return None
    value, span = bad
    message.take(*span)
    return value


def _yield_written(
    forms: Forms, message: MessageText, context: Context, *, beside_the_card: bool
) -> Iterator[tuple[re.Match[str], Expiry | Rejection | None]]:
    """Yield what is written like a date, and what it comes to by itself."""
    for pattern, read in forms:
        for found in islice(compile_form(pattern).finditer(message.left), _MOST_DATES):
            if not beside_the_card or _is_beside_the_card(message, *found.span()):
                yield found, read(found, context.today)


def _is_beside_the_card(message: MessageText, start: int, end: int) -> bool:
    stands_among_figures = stands_alone(message, start, end)
    return (
        stands_among_figures
        or stands_beside_what_was_taken(message, start, end)
        or has_its_name(message, end)
        or stands_behind_the_owner(message, start)
    )


def _weigh(
    value: Expiry | Rejection | None, message: MessageText, start: int, end: int
) -> Expiry | Rejection | None:
    """Return what a date comes to that was asked for, or that stands beside other card data.

    What is hardly offered is none. What may be is asked back, and so is what is no good date.
    """
    if not message.has_words_left:
        return value
    is_the_other = is_the_other_date(message, start)
    is_of_another = may_be_of_another_card(message, start, end) and not is_the_other
    if is_of_another or is_an_hour(message, start, end):
        return None
    if may_be_another_month(message, start, end):
        return Rejection(Reason.TWO_VALUES, is_doubtful=True)
    likely = judge_offer(message.left, start, end, Offered.DATE)
    is_sure = likely >= _SURE
    if value is None or (is_of_something_else(message, start, end) and not is_sure):
        return None
    is_plain = (
        has_only_offering_words(message, start, end)
        or is_set_against_another(message, end)
        or is_the_other
        or has_its_name(message, end)
        or stands_beside_what_was_taken(message, start, end)
        or stands_behind_the_owner(message, start)
        or is_labelled_as_the_date(message, start)
        or _is_handed_over(message, start, end)
    )
    if likely < _LEAST_OF_DOUBTFUL and not is_plain:
        return None
    if isinstance(value, Expiry):
        is_likely = likely >= _LEAST_OF_LIKELY and not speaks_of_another_thing(message, start, end)
        is_meant = is_plain or is_likely or _is_beside_the_rest(message, start, end)
        return value if is_meant else Rejection(Reason.UNSURE, is_doubtful=True)
    is_clear = is_plain and not _LEADS_TO_ANOTHER.search(message.left, 0, start)
    return replace(value, is_doubtful=value.is_doubtful or not is_clear)


def _is_handed_over(message: MessageText, start: int, end: int) -> bool:
    """Whether a date is all the figures there are, among few words that are of no thing."""
    others = f"{message.left[:start]} {message.left[end:]}"
    if is_of_something_else(message, start, end) or "?" in others:
        return False
    return _FIGURE.search(others) is None and hands_over(others)


def _is_beside_the_rest(message: MessageText, start: int, end: int) -> bool:
    """Whether the code of the card is told as well, and the date is said to be of nothing else.

    Beside the date from which a card is valid stands the one until which it is.
    """
    if tells_when(message, start) or speaks_of_another_thing(message, start, end):
        return False
    return tells_a_beginning(message) or find_where_it_is_named(message.left) is not None


def _is_worth_asking(value: Expiry | Rejection | None, context: Context) -> bool:
    """Whether a date is good, bad for sure, or the one that is asked for."""
    is_sure = not isinstance(value, Rejection) or not value.is_doubtful
    return is_sure or context.open_field == Field.EXPIRY


def _is_offered(
    message: MessageText,
    start: int,
    end: int,
    context: Context,
    value: Expiry | Rejection | None,
) -> bool:
    """Whether a date is meant as the card's that nobody asked for; a bad one, alone."""
    if is_of_something_else(message, start, end) or may_be_of_another_card(message, start, end):
        return False
    is_of_another = speaks_of_another_thing(message, start, end)
    is_named = has_its_name(message, end) or _is_of_this_card(message, start)
    if not is_of_another and (is_named or is_set_against_another(message, end)):
        return is_named or not isinstance(value, Rejection)
    if tells_when(message, start) or is_asked_or_an_hour(message, start, end):
        return False
    if isinstance(value, Rejection) and (context.confirming or not context.card_known):
        return stands_alone(message, start, end) and not message.has_words_left
    if has_only_offering_words(message, start, end):
        return True
    return context.open_field == Field.NAME and may_name_its_owner(message, start, end)


def _is_of_this_card(message: MessageText, start: int) -> bool:
    return _OF_THIS_CARD.search(message.left, 0, start) is not None
