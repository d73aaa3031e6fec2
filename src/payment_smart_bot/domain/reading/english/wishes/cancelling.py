"""What cancels a payment plainly: "its scary, cancel it".

Some clause cancels, and no other takes that back, asks, or goes on.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, FILLERS, split_clauses
from payment_smart_bot.domain.reading.english.wishes.wish_guard import wants_no_end

_SAYS_SO: Final = re.compile(
    rf"\A (?:i|he|she|they|(?:my )?(?:{'|'.join(sorted(RELATIVES))})) (?:said|says|say) "
)
_OPENINGS: Final = FILLERS | words_of("no nvm nevermind never mind nah sorry actually")
_CANCELS: Final = re.compile(
    r" (?:cancel|abort|quit|call it off)"
    r"(?: (?:it|this|that|everything|all|my|payment|order|now|then|today|thanks))* "
    r"|(?: i)? will not (?:be )?(?:buy|buying|pay|paying|order|ordering)"
    r"(?: (?:it|this|that|today|now|anymore|any|more|at|all|then))* "
    r"| cancel (?:(?:i am|i have|i got|we are) |my (?:bus|train|lift|ride|boss|kid) )(?:\S+ ){0,4}"
    r"|(?: i)? do not want(?: to)?"
    r"(?: (?:pay|continue|do|buy|it|this|that|today|now|anymore|any|more|at|all|for))* "
)
_PAYS_ELSEWHERE: Final = re.compile(
    r" forget (?:it|this|that) (?:i|we) (?:will|can) (?:just )?(?:pay|buy|do|pop|go|come|get) "
    r"(?:it |one |over )?"
    r"(?:(?:in|at|by|with|when|on) (?:\S+ ){0,3}?)?"
    r"(?:merchant|store|person|cash|counter|bakery|till|door|cheque|delivery|collection) "
)
_CHANGED_MIND: Final = re.compile(r"\bchanged? (?:my|our) mind\b")
_MAY_CANCEL: Final = re.compile(
    r"cancel|abort|quit|call it off|n'?o?t (?:want|be|buy|pay)|won'?t|stop|forget|no than"
)
"""What is in each message that cancels: most others need not be looked at."""
_STOPS: Final = re.compile(r" (?:stop|no thanks)(?: (?:it|this|that|now|then))* ")
_REFUSES_AS_WELL: Final = re.compile(r" (?:no|leave it|(?:he|she|they) (?:say|says|said) no) ")
_LEADS_TO_A_CANCEL: Final = re.compile(
    r"(?<! i)(?<! you)(?<! we)(?<! they)(?<! he)(?<! she)(?<! to)(?<! can)(?<! could)(?<! will)"
    r"(?<! would)(?<! should)(?<! may)(?<! might)(?<! must)(?<! or)(?<! and)(?<! not)(?<! never)"
    r"(?<! bank) cancel (?:it|this|everything)(?: (?:now|then))? \Z"
    r"| so cancel \Z"
)
_MEANS_NO_CANCEL: Final = words_of(
    "but wait instead use change changed card cards name number code date digit digits keep "
    "continue confirm asking joking kidding jk how what why which who can could should or wrong "
    "typo old new other another mistake oops yes yeah yep question fee link page maybe "
    "undo ignore reopen carry mean meant hit push pushed press pressed typed wrote button"
)
_ASKS_OR_DENIES: Final = words_of(
    "not never no if how what why when whether can could should would may might will or without "
    "undo did does say says said told asks asked"
)
"""Beside one of them "cancel" may be spoken of, and not be wished."""


def cancels_plainly(text: str) -> bool:
    """Whether some clause of a message cancels, and no other takes that back, asks or goes on."""
    lower = text.lower()
    if not _MAY_CANCEL.search(lower) or "?" in text or FIGURE.search(text) or wants_no_end(lower):
        return False
    clauses = [_drop_opening(words) for words in split_clauses(_CHANGED_MIND.sub("", lower))]
    ends = [one for one in clauses if _cancels(one)]
    others = [one for one in clauses if not _cancels(one)]
    if not ends and any(map(_STOPS.fullmatch, clauses)):
        ends = [one for one in others if _REFUSES_AS_WELL.fullmatch(one)]
    elsewhere = _PAYS_ELSEWHERE.search("".join(clauses).replace("  ", " "))
    if sounds_like_a_question(lower) or not (ends or elsewhere):
        return False
    return _goes_not_on("".join(others).split())


def cancels_what_is_under_way(text: str) -> bool:
    """Whether a message says to cancel while a bank is awaited, whatever else it wishes then."""
    words = {word for clause in split_clauses(text) for word in clause}
    return "cancel" in words and "?" not in text and _ASKS_OR_DENIES.isdisjoint(words)


def _drop_opening(words: Sequence[str]) -> str:
    """Return a clause without what it begins with: "ok", "no", or who says it."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in _OPENINGS and rest[:2] != ["no", "thanks"]:
        rest.pop(0)
    return _SAYS_SO.sub(" ", f" {' '.join(rest)} ", count=1)


def _cancels(clause: str) -> bool:
    leads = _LEADS_TO_A_CANCEL.search(clause) is not None and _goes_not_on(clause.split())
    return leads or _CANCELS.fullmatch(clause) is not None


def _goes_not_on(words: Sequence[str]) -> bool:
    return _MEANS_NO_CANCEL.isdisjoint(words) and "if" not in words
