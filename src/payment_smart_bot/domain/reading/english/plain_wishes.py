"""What some clause of a message plainly wishes: to cancel, another card, to go on another time."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.vague_yes import (
    asks_with_a_yes,
    holds_the_word,
)
from payment_smart_bot.domain.reading.english.consent.what_is_shown import call_it_card
from payment_smart_bot.domain.reading.english.wishes.cancelling import (
    cancels_and_asks_what_was_taken,
    cancels_plainly,
    cancels_what_is_under_way,
    decides_against_it,
    drops_the_payment,
    orders_to_cancel,
)
from payment_smart_bot.domain.reading.english.wishes.cards.another_card import (
    says_it_is_the_wrong_card,
    wants_another_card,
)
from payment_smart_bot.domain.reading.english.wishes.cards.anothers_wish import (
    tells_of_anothers_wish,
)
from payment_smart_bot.domain.reading.english.wishes.cards.card_by_brand import names_another_card
from payment_smart_bot.domain.reading.english.wishes.cards.dropping_the_card import drops_the_card
from payment_smart_bot.domain.reading.english.wishes.cards.earlier_card import wants_an_earlier_card
from payment_smart_bot.domain.reading.english.wishes.going_on import goes_on_behind_an_end
from payment_smart_bot.domain.reading.english.wishes.keeping import keeps_ones_own
from payment_smart_bot.domain.reading.english.wishes.paying_after_all import wants_to_pay_after_all
from payment_smart_bot.domain.reading.english.wishes.paying_elsewhere import ends_it_otherwise
from payment_smart_bot.domain.reading.english.wishes.putting_off import puts_off_the_rest
from payment_smart_bot.domain.reading.english.wishes.wish_guard import approves_after_all
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE
from payment_smart_bot.domain.value import replace

_WEAK: Final = frozenset({Event.ASSENT, Event.START, Event.KEEP})
"""What rules read, and a plain wish in some clause may outweigh."""
_MAY_BE_TOLD: Final = _WEAK | {Event.QUESTION, Event.UNCLEAR, Event.CANCEL, Event.CHANGE}
_MAY_BE_OF_A_CARD: Final = frozenset({Topic.WHICH_CARDS, Topic.ANY_CARD, Topic.SOMEONE_ELSES})
_MAY_DROP_A_CARD: Final = _MAY_BE_OF_A_CARD | {
    Topic.WHICH_CARD_GIVEN,
    Topic.STORED,
    Topic.WITHDRAWAL,
}
_AGREES_TO_MINE: Final = re.compile(
    r"\b(?:yes|yeah|yep|yup|confirm)\b(?!.*\b(?:not|instead|other|first|old|own|but)\b).*"
    r"\b(?:charge|use|take|on|with)\s(?:mine|my\scard)\b"
    r"|\A(?!.*(?:\b(?:not|instead|other|first|old|own|but|if|when|once|after)\b|n't|\?))(?:.*\W)?"
    r"(?:go\sahead|go\son|proceed|carry\son|continue)\s(?:and\spay\s)?(?:with|on|using|from)\s"
    rf"(?:(?:my\s)?(?:{ANY_CLOSE_ONE})(?:'?s)?|his|her|their)\scard\b",
    re.IGNORECASE,
)
"""A yes to the card that is shown, if it is the one that is meant: it is said which that is."""
_OF_BEFORE: Final = re.compile(r"\b(?:back|again|before|earlier)\b", re.IGNORECASE)
_HAS_APPROVED: Final = re.compile(
    r"(?:\b(?:i|i'?ve|have|just|did|it|bank|app|phone|we|she|he)\s(?:\w+\s)?"
    r"(?:approved|confirmed|authori[sz]ed|accepted|done)\b"
    r"|\b(?:done?|have|has|already)\s(?:approve|confirm|accept)\b"
    r"|\A\W*(?:(?:ok|okay|yes|just|already|all)\W+)*(?:approved|accepted|authori[sz]ed)\b"
    r"|\b(?:clicked|pressed|tapped|hit|chose|selected)\s(?:on\s|the\s)*"
    r"(?:yes|accept|approve|confirm|ok|allow|authori[sz]e)\b)"
    r"(?!.*\b(?:code|otp|pin|password|sms)\b)",
    re.IGNORECASE,
)
"""What says that somebody has done what the bank asks for."""


def read_plain_wish(understood: Understood, plain: str, context: Context) -> Understood | None:
    """Return what some clause of a message plainly wishes, where the rules know too little."""
    if understood.event is Event.CONSENT and (not context.cancelled or holds_the_word(plain)):
        return understood  # a "confirm" that came too late begins nothing
    if context.cancelled:
        starts = understood.event is not Event.CANCEL and (
            wants_to_pay_after_all(plain)
            or wants_another_card(plain)
            or goes_on_behind_an_end(plain)
        )
        return replace(understood, event=Event.START, topic=None, change=None) if starts else None
    if not (context.confirming or context.under_way or context.open_field):
        return None
    if context.under_way:
        wished = _read_what_is_under_way(understood, plain)
    else:
        wished = _read_what_is_open(understood, plain, context)
    if wished is not None or not _is_weak(understood):
        return wished
    return _read_yes_or_cancel(understood, plain, context)


def _read_what_is_under_way(understood: Understood, plain: str) -> Understood | None:
    if _HAS_APPROVED.search(plain):
        return replace(understood, event=Event.QUESTION, topic=Topic.PROGRESS)
    if cancels_what_is_under_way(plain):
        return Understood(Event.CANCEL, understood.said)
    if understood.is_unknown and wants_another_card(plain):
        return Understood(Event.CHANGE, understood.said, change=Field.CARD)
    return None


def _read_what_is_open(understood: Understood, plain: str, context: Context) -> Understood | None:
    is_weak = _is_weak(understood)
    may_be_put_off = is_weak or understood.change == Field.NAME
    if cancels_and_asks_what_was_taken(plain) or (may_be_put_off and orders_to_cancel(plain)):
        return Understood(Event.CANCEL, understood.said)
    if may_be_put_off and ends_it_otherwise(plain):
        return Understood(Event.CANCEL, understood.said)
    if may_be_put_off and puts_off_the_rest(plain):
        return Understood(Event.QUESTION, understood.said, topic=Topic.WAIT)
    is_open = understood.event is Event.CHANGE and understood.change is None
    is_kept = understood.event is Event.KEEP and context.editing
    tells = understood.event is Event.QUESTION and context.confirming and "?" not in plain
    may_change = is_open or tells or (is_weak and not is_kept)
    may_drop = may_change or understood.topic in _MAY_DROP_A_CARD
    if may_drop and context.card_shown is not None and drops_the_card(plain):
        wish = Understood(Event.CHANGE, understood.said, change=Field.CARD)
        return wish.noting(Note.DROPS_CARD)
    may_be_wrong = may_change or understood.event is Event.QUESTION
    is_shown = context.card_shown is not None and not context.editing
    if is_shown and may_be_wrong and says_it_is_the_wrong_card(plain):
        return Understood(Event.CHANGE, understood.said, change=Field.CARD)
    if may_change and _wants_another_card(plain, context):
        is_earlier = not context.editing and _OF_BEFORE.search(plain) is not None
        wish = Understood(Event.CHANGE, understood.said, change=Field.CARD)
        return wish.noting(Note.WANTS_EARLIER_CARD) if is_earlier else wish
    may_be_earlier = is_weak or understood.topic in _MAY_BE_OF_A_CARD
    return _read_wish_for_earlier_card(understood, plain, context, may_be_one=may_be_earlier)


def _read_yes_or_cancel(understood: Understood, plain: str, context: Context) -> Understood | None:
    if context.asked is not Question.IS_IT_THE_NAME and asks_with_a_yes(plain):
        return Understood(Event.ASSENT, understood.said)
    is_kept = understood.event is Event.KEEP
    was_asked = context.editing or context.asked is Question.WHAT_TO_CHANGE
    if not (understood.is_unknown or (is_kept and not was_asked)):
        return None
    if approves_after_all(plain):
        return None
    drops = understood.is_unknown and drops_the_payment(plain)
    if not (drops or cancels_plainly(plain)):
        return None
    if was_asked and decides_against_it(plain):
        return Understood(Event.KEEP, understood.said)
    if is_kept and context.asked is not None:
        return Understood(Event.QUESTION, understood.said, topic=Topic.CANCEL_LATER)
    return Understood(Event.CANCEL, understood.said)


def _is_weak(understood: Understood) -> bool:
    return understood.is_unknown or understood.event in _WEAK or is_amount(understood)


def _wants_another_card(plain: str, context: Context) -> bool:
    if not may_change_card(context):
        return False
    said = call_it_card(plain, context.card_shown)
    names_it = context.card_shown is not None and names_another_card(said)
    return names_it or wants_another_card(said)


def _read_wish_for_earlier_card(
    understood: Understood, plain: str, context: Context, *, may_be_one: bool
) -> Understood | None:
    """Read the wish for a card given before; while one is to replace it, it is kept."""
    may_be_told = may_be_one or (context.confirming and understood.event in _MAY_BE_TOLD)
    if not (may_be_told and may_change_card(context)):
        return None
    said = call_it_card(plain, context.card_shown)
    if not context.editing and tells_of_anothers_wish(said):
        return Understood(Event.CHANGE, understood.said, change=Field.CARD)
    if not may_be_one:
        return None
    if context.editing and context.open_field != Field.CARD:
        return None
    if context.confirming and (_AGREES_TO_MINE.search(plain) or keeps_ones_own(plain)):
        return Understood(Event.QUESTION, understood.said, topic=Topic.WHICH_CARD_GIVEN)
    if not wants_an_earlier_card(said):
        return None
    if context.editing:
        return Understood(Event.KEEP, understood.said)
    wish = Understood(Event.CHANGE, understood.said, change=Field.CARD)
    return wish.noting(Note.WANTS_EARLIER_CARD)


def may_change_card(context: Context) -> bool:
    """Whether a wish for another card can be followed, as long as nothing is under way."""
    is_one_to_change = context.card_shown is not None or context.open_field == Field.CARD
    return is_one_to_change and not context.under_way


def is_amount(understood: Understood) -> bool:
    """Whether a message was read as one about the amount, and as no more."""
    return understood.topic is Topic.HOW_MUCH and not understood.found
