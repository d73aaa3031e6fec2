"""What puts the rest of a payment off: "let's leave it for today", "can we carry on another time".

It cancels nothing, and whatever is asked for stays as it is.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.wishes.clauses import spell_clauses
from payment_smart_bot.domain.reading.english.wishes.paying_elsewhere import (
    says_how_else_to_pay,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import any_of, words_of

_WISHES: Final = any_of("""
    let us, lets, let's, can we, can i, could we, could i, better, we want to, i want to
    we would rather, i would rather, would prefer to, we will, i will, we need to, i need to
    we have to, i have to
    we must, i must, i think, should, would like to, going to
""")
_LEAVES_OFF: Final = any_of("""
    stop, leave, finish, end, pause, park, carry on, continue, resume, pick, come back, be back
    return, try, sort, do, go on, start again
""")
_MAY_LEAVE_OFF: Final = Pieces(
    "stop|leav|finish|end|paus|park|carry|continu|resum|pick|back|return|try|sort|do|go on|start"
)
_WHAT: Final = "(?: (?:it|this|that|here|there|rest|off|up|again|with))*"
_ORDINAL: Final = any_of(r"""
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth
    thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
    twenty first, thirtieth, thirty first, \d{1,2}(?:st|nd|rd|th)
""")
_DAY: Final = any_of("""
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, payday, morning
    evening
""")
_WHEN: Final = (
    "(?:for (?:now|today|tonight|this evening|moment)|(?:another|other) (?:day|time|evening|week)"
    f"|later|tomorrow|next (?:week|month|time|{_DAY})"
    f"|(?:on|at|by|in|until|till) (?:this |next )?(?:{_DAY}|{_ORDINAL}|morning|tomorrow|later))"
)
_PUTS_OFF: Final = re.compile(
    rf" {_WISHES}(?: (?:we|i|just|had|would|better|rather|to|should))*"
    rf"(?: {_LEAVES_OFF}{_WHAT}(?: and)?){{1,2}} {_WHEN} "
)
_TAKES_IT_BACK: Final = re.compile(r" (?:not|never|no need|cancel) ")
_CHARGE: Final = any_of("""
    charge, take, pay, debit, do, process, put, bill, submit, run
""")
_CHARGED: Final = any_of("""
    it, this, that, me, us, anything, money, payment, my, our, card, through, out, off, from, amount
""")
_NOT_YET: Final = re.compile(
    rf" (?:\S+ ){{0,4}}?do not {_CHARGE}(?: {_CHARGED})*"
    r" (?:yet|now|right now|for now|at moment|today|tonight|(?:un)?till? (?P<who>\S+).*"
    r"|before (?P<whose>\S+).*)"
    r"(?: (?:mind|ok|then|thanks|love|yet))* "
)
_MAY_NOT_CHARGE: Final = re.compile(
    r"(?:n't|nt|not) (?:\w+ ){0,2}?(?:ch|ta|pa|de|do|pr|pu|bi|su|ru)"
)
_ENDS: Final = words_of(
    "cancel stop quit abort forget scrap drop want ever never changed bother elsewhere cash instead"
)


def puts_off_the_charge(text: str) -> Topic | None:
    """Return what answers whoever says not to charge yet, and ends nothing: "don't pay it now".

    Who says that nothing is to be charged before they say so is told that nothing is.
    """
    lower = text.lower()
    if "?" in text or not _MAY_NOT_CHARGE.search(lower):
        return None
    clauses = spell_clauses(text)
    found = next(filter(None, map(_NOT_YET.fullmatch, clauses)), None)
    joined = "".join(clauses)
    if found is None or not _ENDS.isdisjoint(joined.split()) or says_how_else_to_pay(joined):
        return None
    is_for_a_word = "i" in {found["who"], found["whose"]} and _SAYS_SO.search(found[0])
    return Topic.PERMISSION if is_for_a_word else Topic.WAIT


_SAYS_SO: Final = re.compile(r" (?:say|tell|confirm|agree|ok|approve)\b")


def puts_off_the_rest(text: str) -> bool:
    """Whether some clause of a message wishes to go on at another time."""
    if not _MAY_LEAVE_OFF.are_in(text.lower()):
        return False
    clauses = spell_clauses(text)
    return any(_PUTS_OFF.search(one) and not _TAKES_IT_BACK.search(one) for one in clauses)
