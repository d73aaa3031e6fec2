"""Ends that say what is done instead: "never mind, I'll pay at the desk", "let's not do this".

"Never mind" alone may take back a question. Beside another way to pay, or another place, it ends
the payment, as a plain "stop" does beside whoever is to be asked first.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import DROPS, FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.wishes.farewells import takes_leave
from payment_smart_bot.domain.reading.english.words.plain_words import any_of, words_of

_LONGEST: Final = 200
_MAY_END: Final = re.compile(
    r"mind|nvm|forget|leave|skip|scrap|drop|bother|no\b|nah|nope|stop|let'?s not|let us not"
    "|thoughts|bye|night|cheerio|care|have a|take care"
)
"""What is in each message that ends so: most others need not be looked at."""
_THIS: Final = "(?:it|this|that|everything)"
_SMALL: Final = "(?:ok|oh|ah|so|well|actually|sorry|right|but|and|then|now|you know what|yes|wait)"
_LETS_NOT: Final = (
    r"(?:let'?s|let us) not(?: (?:do|bother with|continue with|go ahead with|go through with))?"
    rf"(?: {_THIS})?(?: after all)?"
)
_DROPS: Final = (
    rf"(?:{DROPS}|(?:forget|leave|skip|scrap|drop|stop)(?: about)? {_THIS}|stop"
    rf"|do not (?:bother|worry)(?: about {_THIS})?"
    rf"|no(?! (?:need|rush|problems?|worr|one|way|more|longer|hurry|idea|point|matter))"
    rf"|{_LETS_NOT}|on second thoughts?)"
)
_ENDS: Final = re.compile(
    f"(?: {_SMALL})*(?: {_DROPS})(?: (?:{_SMALL}|{_DROPS}|thanks|about it))* "
)
_ENDS_ALL: Final = re.compile(f"(?: (?:{_SMALL}|no|nah))* {_LETS_NOT}(?: (?:{_SMALL}|thanks))* ")
_STOPS: Final = re.compile(f"(?: (?:{_SMALL}|no))* stop(?: {_THIS})?(?: thanks)? ")
_WILL: Final = any_of("""
    i will, we will, we'll, we'd rather, we're going to, i am going to, we are going to
    i would rather, we would rather, i can, we can
    i prefer to, i think i will, i had better, i might as well, i shall
""")
_PAY: Final = "(?:pay|do|settle|sort|buy|get|order|book|hand|use|give)"
_GO: Final = "(?:go|come|pop|drop|nip|walk|drive|head|call|ring|phone|swing|stop)"
_COUNTER: Final = any_of("""
    desk, till, counter, reception, receptionist, office, box office, school, club, branch, store
    merchant, bakery, door, window, gate, kiosk, salon, venue, cashier, restaurant, clinic, surgery
    town, bank, post office, amazon, ebay, market, garage, hotel, church, library, gym
""")
_THERE: Final = (
    rf"(?:(?:at|in|to|into|over|by|with|past|through) (?:\S+ ){{0,3}}?{_COUNTER}"
    r"|in person|face to face|(?:in|with|by|using) cash|cash|elsewhere|somewhere else"
    r"|(?:by|with|over|on) (?:(?:cheque|check|phone|telephone|post|mail)|bank transfer|transfer)"
    r"|bank transfer|(?:another|other|different) (?:way|place|site|website|merchant|store))"
)
_INSTEAD: Final = re.compile(
    rf" {_WILL} (?:"
    rf"(?:{_GO} (?:\S+ ){{0,5}}?(?:and )?)?{_PAY} (?:\S+ ){{0,4}}?{_THERE}"
    rf"|(?:{_GO} (?:\S+ ){{0,5}}?(?:and )?)?(?:pay|{_PAY} (?:it|this|that|one|mine)) there"
    rf"|{_GO} (?:\S+ ){{0,3}}?{_THERE}"
    r"|(?:mail|post|send|write|bring|drop)(?: \S+){0,4}? (?:cheque|check|cash|money order)) "
)
_CONSULTS: Final = re.compile(
    r" (?:(?:i|we) (?:want to|need to|have to|have got to|would like to|must|should|had better)"
    r"|let (?:me|us)) (?:check|ask|speak|talk|discuss|clear|run|go over)(?: (?:it|this|that))?"
    r"(?: (?:with|to|by|past|over))? (?:my|our|her|his|their|him|them|club|somebody|someone"
    r"|treasurer|boss|husband|wife|mum|mom|dad|son|daughter|partner|manager|accountant)\b"
)
_GOES_ON: Final = words_of(
    "first before if unless until wait ask check see find look continue confirm number code digits "
    "name date expiry keep change wrong typo now here back card cards visa mastercard amex paypal "
    "not never question help"
)
_ANOTHER_TIME: Final = re.compile(r"\b(?:next time|in future|usually|always)\b")
_OF_DETAILS: Final = words_of("number code digits name date expiry wrong typo which")


def ends_it_otherwise(text: str) -> bool:
    """Whether a message ends the payment for another way to pay, for nothing, or to ask somebody.

    A message with figures, or with a question in it, ends nothing here.
    """
    lower = text.lower()
    if len(text) > _LONGEST or "?" in text or FIGURE.search(text) or not _MAY_END.search(lower):
        return False
    clauses = spell_clauses(lower)
    if takes_leave(text) and not _ANOTHER_TIME.search(lower):
        told = "".join(clauses).replace("  ", " ")
        if _pays_otherwise(told):
            return True
    return _pays_elsewhere(clauses) or _stops_to_consult(clauses) or _lets_it_be(clauses)


def says_how_else_to_pay(clauses: str) -> bool:
    """Whether clauses, spelled out, say where else or how else somebody will pay."""
    return _INSTEAD.search(clauses) is not None


def _pays_elsewhere(clauses: list[str]) -> bool:
    """Whether the first clause drops something, and what follows says where or how it is paid."""
    ends = _ENDS.match(clauses[0]) if clauses else None
    if ends is None:
        return False
    rest = "".join([clauses[0][ends.end() - 1 :], *clauses[1:]]).replace("  ", " ")
    return _pays_otherwise(rest)


def _pays_otherwise(text: str) -> bool:
    found = _INSTEAD.search(text)
    if found is None:
        return False
    beside = text[: found.start()] + text[found.end() - 1 :]
    return _GOES_ON.isdisjoint(beside.split())


def _stops_to_consult(clauses: list[str]) -> bool:
    at = next((at for at, one in enumerate(clauses) if _STOPS.fullmatch(one)), None)
    if at is None:
        return False
    return any(
        _CONSULTS.search(one) is not None and _OF_DETAILS.isdisjoint(one.split())
        for one in clauses[at + 1 :]
    )


def _lets_it_be(clauses: list[str]) -> bool:
    ends = [one for one in clauses if _ENDS_ALL.fullmatch(one)]
    others = "".join(one for one in clauses if one not in ends)
    return bool(ends) and (_GOES_ON.isdisjoint(others.split()) or _pays_otherwise(others))
