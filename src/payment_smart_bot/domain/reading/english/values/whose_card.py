"""Whose a card is of which a message speaks: the name on file may not be on somebody else's."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.corrections.known_name import take_name
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.anew.holder_told import (
    find_holder_told,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.questions import says_it_is_the_same_card
from payment_smart_bot.domain.reading.english.wishes.cards.giving_up_the_card import (
    gives_up_the_card,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import (
    CLOSE_ONES,
    FAMILY,
    straighten,
    words_of,
)
from payment_smart_bot.domain.value import replace

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAME_NAME: Final = re.compile(r"(?<!not )(?<!not the )\bsame name\b(?! ?\?)")
_PEOPLE: Final = FAMILY | (CLOSE_ONES - {"lad", "lass", "bloke", "fella"})
_SOMEBODY: Final = (
    _PEOPLE
    | frozenset(f"{who}s" for who in FAMILY | CLOSE_ONES)
    | words_of(
        "nana nanas bosses company business firm firms club his her hers their theirs mine own "
        "mujer marido frau mann"
    )
)
_OWNED: Final = re.compile(
    r"\b(?!(?:it|that|there|here|what|who|barclay|lloyd|sainsbury|today|let|she|he)')"
    r"[^\W\d_]{2,}'s (?:(?:debit|credit|bank|new|other|own|visa|amex|one) )?"
    r"(?:card|visa|mastercard|amex|one)\b"
    r"|\b(?:(?:some|any)(?:one|body) else(?:'?s)?|other half(?:'?s)?|old man(?:'?s)"
    r"|in-?laws?'?s?)\b"
)
"""A card of anybody else: "Zora's card", "the other half's"."""
_MAY_BE_OWNED: Final = Pieces("'s |else|half|man|law")
_CARD: Final = r"(?:[^\W\d_]+ )?(?:card|one|visa|mastercard|amex|debit|credit)"
_TELLS_WHOSE: Final = re.compile(
    rf"\b(?:[^\W\d_]+'?s'?|his|her|their) {_CARD}\b|\b(?:hers|theirs)\b"
    r"|\A\W*(?:(?:no|ok|oh|sorry)\W+)?(?:it'?s|it is|this is) (?:my |the |our )?[^\W\d_]+s\W*\Z"
)
_OFFERS: Final = re.compile(
    r"\b(?:(?:can|could|may|shall|should) (?:i|we)|let me|let'?s|i'?ll|we'?ll|i will|we will"
    r"|i (?:want|would like|'d like) to) (?:just )?"
    r"(?:give|use|try|send|pay (?:with|by|on)|put it on|go with|do it on)(?: you)?"
    rf" (?:(?:mine|hers|his|theirs)(?! is)|(?:my|our) (?:own|{'|'.join(sorted(_PEOPLE))})'?s?"
    r" (?:card|one))"
    r"[^.?!]{0,12}\binstead\b"
)
"""Somebody else's card in place of the one whose holder was named: "can I give mine instead"."""
_OWN_NAME: Final = re.compile(
    r"\b(?:my|his|her|their) (?:own |full |usual |maiden |married |old |other )?names?\b"
    r"|\bname (?:is |'s |goes back to )?(?:mine|his|hers|theirs|me|him|her)\b"
)
"""Whose the name is that goes with a card, where it is not said: "…, and my name again"."""
_SOMEBODYS: Final = re.compile(
    r"\b(?!(?:It|That|There|Here|What|Who|Let|Today|Where|How)')[A-Z][a-z]+'s\b"
    r"|\b(?:[A-Z][a-z]+|[Hh]e|[Ss]he|[Tt]hey)(?:'ll| is| are| will| wants?(?: to)?| offered to)\b"
    r"[^.,;!?\n]{0,16}\bpay(?:s|ing)?\b"
)
"""Somebody by their name whose card it is, or who pays: "use Zora's: …", "Zora is paying, …"."""
_WITHOUT_ITS_STROKE: Final = re.compile(
    r"(?<!my )\b([^\W\d_]{3,})s (?:card|one|visa|mastercard|amex)\b"
)
_ASKS_OR_TELLS_MORE: Final = re.compile(
    r"\?|\A(?:is|are)\b|\b(?:will|can|could|does|do|is she|is he|would|should|why|what|how|who|if"
    r"|ask\w*|see|sees|knows?|tell|said|says|same|wait|later)\b"
)
_MAY_TELL: Final = frozenset({Event.QUESTION, Event.UNCLEAR, Event.START, Event.ASSENT})
_MAY_NAME_ITS_HOLDER: Final = _MAY_TELL | {Event.CHANGE, Event.DETAILS, Event.GREETING}
_OF_A_CARD: Final = frozenset({Field.CARD, Field.EXPIRY, Field.CVV})
_LONGEST: Final = 80


def hear_whose_card(understood: Understood, text: str, context: Context) -> Understood:
    """Return a message with the holder of the card that it brings, or that it says will come."""
    lower = text.lower()
    awaits_another = context.open_field == Field.CARD and (context.editing or context.declined)
    if _offers_somebody_elses(understood, lower, context):
        change = Field.NAME if context.card_shown is None else Field.CARD
        understood = Understood(Event.CHANGE, understood.said, change=change)
    may_tell = awaits_another and understood.event in _MAY_TELL and not understood.found
    if may_tell and _tells_whose_card_comes(lower):
        understood = Understood(Event.CHANGE, understood.said, change=Field.CARD)
    understood = _hear_whose_instead(understood, text, context)
    brings_a_card = understood.change == Field.CARD or Field.CARD in understood.found
    is_another = context.card_shown is not None or context.declined
    if not (brings_a_card and is_another):
        return understood
    if _speaks_of_somebodys_card(lower) or _may_have_another_name(understood, text, context):
        return understood.noting(Note.HAS_ANOTHER_HOLDER)
    return understood


def hear_holder_told(understood: Understood, text: str, context: Context) -> Understood:
    """Return a message with the name of the person whose card it speaks of, to be asked back.

    With the wish for that card the name is taken, and the card that was given goes.
    """
    is_said = understood.proposed is not None or Field.NAME in understood.found
    may_be_said = understood.event in _MAY_NAME_ITS_HOLDER and not is_said
    is_open = context.is_open and not context.under_way and context.open_field != Field.NAME
    if not may_be_said or not is_open or context.name is None:
        return understood
    name = find_holder_told(text, context.name)
    return understood if name is None else _hear_holder(understood, name, text, context)


def _hear_holder(understood: Understood, name: str, text: str, context: Context) -> Understood:
    is_same = says_it_is_the_same_card(text.lower())
    says_it_plainly = understood.change == Field.NAME and "card" in text.lower()
    if understood.event is Event.CHANGE and (is_same or says_it_plainly):
        return take_name(name, understood.said)
    if understood.event is Event.CHANGE and understood.change != Field.NAME:
        wished = replace(understood, found={Field.NAME: name}, change=Field.CARD)
        return wished if context.card_shown is None else wished.noting(Note.DROPS_CARD)
    leaves_a_question = understood.event is Event.QUESTION and understood.topic is None
    told = replace(understood, event=Event.DETAILS, change=None, proposed=name)
    return told.noting(Note.LEAVES_A_QUESTION) if leaves_a_question else told


def _offers_somebody_elses(understood: Understood, text: str, context: Context) -> bool:
    """Whether another's card is offered in place of the one whose holder is known."""
    changes = understood.event is Event.CHANGE and understood.change in {None, Field.CARD}
    may_offer = (changes or understood.event in _MAY_TELL) and not understood.found
    is_open = context.name is not None and context.open_field in _OF_A_CARD
    if not (may_offer and is_open) or context.editing or context.pieces or context.declined:
        return False
    return _OFFERS.search(text) is not None and not _SAME_NAME.search(text)


def _hear_whose_instead(understood: Understood, text: str, context: Context) -> Understood:
    """Return the wish for another card, where a name is given with it: the number is another's."""
    gives_a_name = Field.NAME in understood.found or understood.proposed is not None
    names = gives_a_name or understood.change == Field.NAME
    if not names or understood.found.keys() - {Field.NAME} or context.card_shown is None:
        return understood
    if context.under_way or not gives_up_the_card(text):
        return understood
    found, wish = understood.found, Note.DROPS_CARD if understood.found else Note.HAS_ANOTHER_HOLDER
    return Understood(Event.CHANGE, understood.said, found, change=Field.CARD).noting(wish)


def _may_have_another_name(understood: Understood, text: str, context: Context) -> bool:
    """Whether a card that is brought or wished for may be of somebody else than is named.

    So may be the one to which somebody goes back: the name may have come with that behind it.
    """
    lower = straighten(text).lower()
    if "same" in lower or (context.name or "").lower() in lower:
        return False
    if Note.WANTS_EARLIER_CARD in understood.notes and " my " in f" {lower} ":
        return True
    if "name" in lower and _OWN_NAME.search(lower):
        return True
    return _SOMEBODYS.search(straighten(text)) is not None or _is_named_after_somebody(lower)


def _is_named_after_somebody(text: str) -> bool:
    """Whether a card is said to be somebody's, without an apostrophe: "daves card"."""
    found = _WITHOUT_ITS_STROKE.search(text)
    owner = found[1] if found else ""
    return bool(owner) and not {owner, f"{owner}s"} & EVERYDAY and sounds_like_a_name([owner])


def _tells_whose_card_comes(text: str) -> bool:
    """Whether a message says whose card it is that is asked for, and no more."""
    may_tell = len(text) <= _LONGEST and not _ASKS_OR_TELLS_MORE.search(text)
    return may_tell and _speaks_of_somebodys_card(text) and _TELLS_WHOSE.search(text) is not None


def _speaks_of_somebodys_card(text: str) -> bool:
    """Whether a message speaks of somebody whose card it may be.

    It is not another's where the name is said to be the same.
    """
    told = straighten(text)
    is_of_somebody = not _SOMEBODY.isdisjoint(_WORD.findall(told)) or (
        _MAY_BE_OWNED.are_in(told) and _OWNED.search(told) is not None
    )
    return is_of_somebody and not _SAME_NAME.search(told)
