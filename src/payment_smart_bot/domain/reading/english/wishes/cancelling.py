"""What cancels a payment plainly: "its scary, cancel it".

Some clause cancels, and no other takes that back, asks, or goes on.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.examples.ranking import find_likeliest
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import (
    FIGURE,
    FILLERS,
    spell_clauses,
    split_clauses,
)
from payment_smart_bot.domain.reading.english.wishes.paying_after_all import (
    wants_to_pay_after_all,
)
from payment_smart_bot.domain.reading.english.wishes.thanking import (
    only_thanks,
    thanks_for_somebody,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import wants_no_end
from payment_smart_bot.domain.reading.english.words.plain_words import RELATIVES, words_of

_SAYS_SO: Final = re.compile(
    rf"\A (?:i|he|she|they|(?:my )?(?:{'|'.join(sorted(RELATIVES))})) (?:said|says|say) "
)
_OPENINGS: Final = FILLERS | words_of("so to no nvm nevermind never mind nah sorry actually")
_DECIDES_AGAINST_IT: Final = re.compile(
    r" (?:no thanks )?(?:(?:i|we) )?(?:have )?decided (?:against (?:it|this|that)"
    r"|not to (?:pay|buy|order|go ahead|go through with)(?: (?:it|this|that))?)"
    r"(?: (?:after|all|now|then|in|end|thanks))* "
)
_CANCELS: Final = re.compile(
    r" (?:(?:forget|scrap|drop|leave) (?:about )?(?:it|this|that) )?"
    r"(?:cancel|abort|quit|call it off)"
    r"(?: (?:it|this|that|everything|all|my|whole|thing|payment|order|now|then|today|thanks))* "
    r"|(?: i)? will not (?:be )?(?:buy|buying|pay|paying|order|ordering)"
    r"(?: (?:it|this|that|today|now|anymore|any|more|at|all|then))* "
    r"| cancel (?:(?:i am|i have|i got|we are) |my (?:bus|train|lift|ride|boss|kid) )(?:\S+ ){0,4}"
    r"|(?: i)? do not want(?: to)?"
    r"(?: (?:pay|continue|do|buy|it|this|that|today|now|anymore|any|more|at|all|for|go ahead"
    r"|go through|proceed|carry on|with|payment|order))* "
)
_WANTS_NO_MORE: Final = re.compile(
    r"(?: i| we)? do not want (?!(?:\S+ )*(?:card|visa|mastercard|amex|one|receipt|invoice"
    r"|reminders?|e-?mails?|messages?|questions?|hassle|trouble) )(?:\S+ ){1,3}any ?more"
    r"(?: (?:thanks|now))* "
)
"""What is wanted no more, by whatever name: the payment, where nothing else is said."""
_SAYS_NO_MORE: Final = FILLERS | words_of(
    "never mind nevermind nvm no forget it leave sorry thanks"
)
_TAKES_IT_BACK: Final = words_of(
    "if not but unless wait jk kidding joking oops continue use typed typo"
)
_ONLY_CANCELS: Final = re.compile(
    r" (?:(?:i|we) (?:want|need|wish|have|would|have decided|am going|are going) to "
    r"|(?:i|we) would rather |(?:can|could) (?:you|we|i) |let us )?"
    r"(?:cancel|stop|abort|quit)"
    r"(?: (?:for|it|this|that|everything|all|my|of|whole|lot|business|thing|payment|order|now|then"
    r"|today|please))* "
)
"""An order to cancel, or the wish to; "like" is no word of it, see `plain_words`."""
_ORDERS: Final = words_of("cancel abort")
_LEADS_TO_AN_END: Final = re.compile(
    r"\s(?:because|cos|coz|cuz)\s"
    r"|\sso\s(?=(?:(?:please|pls|just|i|i'd|i'll|like|want|to|can|you)\s){0,4}"
    r"(?:cancel|abort|stop|forget|leave|scrap|drop)\b)"
)
"""What stands between an end and the reason for it."""
_DENIES_SOMETHING: Final = re.compile(
    r" (?:sorry )?(?:(?:i|we|he|she|it|that|this|they|money|my \S+)"
    r" (?:am|is|are|do|does|did|can|could|will|have|has|was|would)"
    r" not |do not (?:feel|like|trust|need|want|think|have|know|fancy) )(?:\S+ ){1,9}"
)
_MAY_DENY_THE_END: Final = words_of(
    "sure certain decided ready mean meant yet serious kidding joking cancel stop asking said"
)
_OF_NO_WEIGHT: Final = re.compile(
    r"\bchanged? (?:my|our) mind\b"
    r"|\b(?:said|pressed|clicked|typed|hit|put) (?:yes|confirm|ok)\b"
)
"""What goes with a cancel, and has words that would speak against one."""
_MAY_CANCEL: Final = re.compile(
    r"cancel|abort|quit|call it off|n'?o?t (?:want|be|buy|pay)|won'?t|stop|forget|no than|decided"
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
    "undo did does say says said told asks asked mistake accident accidentally button better wrong"
)
"""Beside one of them "cancel" may be spoken of, and not be wished."""
_ORDERS_AN_END: Final = re.compile(
    r" (?:do not (?:bother|worry)(?: then)? |leave it )?cancel"
    r"(?: (?:it|this|that|payment|everything|all|his|her|hers|their|my|one|card|first|old|bank"
    r"|of|whole|lot|business|thing|order|then|now))*"
    r"(?: (?:and )?(?:i|we|she|he) (?:will|am|are|is|have) .*)? "
)


_ASKS_WHAT_WAS_TAKEN: Final = re.compile(
    r"(?<=[.!\n])\s*(?:(?:and|so|but|sorry),? ){0,2}(?:is|was|were|are|has|have|did|am)\b"
    r"(?![^.?!]*\b(?:cancel\w*|or|if|would|could|can|should|how|when|then)\b)"
    r"[^.?!]{1,40}\b(?:charged?|taken?|took|gone|money|debited|account)\b[^.?!]{0,40}\?+",
    re.IGNORECASE,
)
_COULD_PAY: Final = re.compile(
    r"\b(?:there(?:'?s| is| was| are)|i(?:'?ve| have)(?: got)?|has|got)"
    r" (?:over |about |more than )?[$£€]?\d[\d,.]*(?: ?(?:quid|pounds|euros?|dollars|bucks|k))?"
    r" (?:in|on) (?:it|there|(?:that|the|my|this) (?:account|card|bank)\b)"
)
"""What somebody says of the money on a card that was declined."""
_DROPS_IT: Final = re.compile(
    r" (?:(?:forget|leave|drop|scrap|skip|bin|scratch|stop)"
    r"(?: (?:about|it|this|that|everything|all|whole|thing|payment|order|now|then|there|here))*"
    r"|never mind|nevermind|nvm"
    r"|(?:forget it|leave it|never ?mind) (?:i|we) (?:will|am|are|would)(?: \S+)+"
    r"|(?:.* )?do not (?:do|bother|worry about|charge|take|pay|buy)"
    r"(?: (?:it|this|that|me|with|about|anything|money|card|then|now|my))*) "
)
"""What drops the payment, or something else: it is a cancel where examples say so as well."""
_DROPS_FOR_A_REASON: Final = re.compile(
    r" (?:(?:(?:i|we)(?: have)? )?changed (?:my|our) mind|i am out"
    r"|(?:i|we) (?:will|would rather) (?:leave (?:it|this|that)|not bother)(?: (?:then|now|there))*"
    r"|will not bother|(?:i )?no longer want (?:it|this|that)) "
)
"""What drops it as well, where nothing else is wished: "changed my mind, it's too dear"."""
_WISHES: Final = words_of(
    "will would rather want wants wish need let make send ship collect deliver wrap put take give "
    "charge pay do yes go cannot here back"
)
_REFUSES_IT: Final = re.compile(
    r" (?:no|nah|nope) (?:just )?(?:forget|scrap|bin|drop|scratch)"
    r"(?: (?:about|it|this|that|all|thing))+ "
)
"""What drops the payment for sure: "nah scrap it"."""
_MAY_DROP_IT: Final = re.compile(
    "forget|leave|drop|scrap|skip|bin|scratch|stop|mind|nvm|out|longer"
    "|n[o']?t (?:do|both|worr|char|tak|pay|buy)"
)
"""What is in each message that drops it: most others need not be looked at."""
_GOES_ON_ELSEWHERE: Final = words_of(
    "but wait use change changed keep continue confirm jk joking kidding undo ignore name number "
    "code date digit digits cvv expiry mean meant typed"
)
_LEAST_OF_AN_END: Final = -0.2
_LONGEST: Final = 200
_ENDS: Final = frozenset({"cancel", "withdrawal", "already_paid"})


_CANCELS_NOTHING: Final = re.compile(
    r"\bnon? cancel(?:l?ing)?\W*\Z"
    r"|\b(?:not|never|without|instead of|rather than|than|(?:would|should|could|will)n'?t"
    r"|no need to)\s(?:to\s)?cancel(?:l?ing)?\b"
    r"|\bcancel(?:l?ing)?\W{1,3}(?:no|not|never|nothing|is not|isn'?t|wait|jk|oops|typo|kidding"
    r"|just kidding)\b"
    r"|\b(?:going to|thought i'?d) cancel but\b|\boops cancel\b|\bcancel by accident\b"
    r"|\A\W*will (?:it|you|that) cancel\b|\bstop it haha\b|\A\W*oh no\W*\Z"
    r"|\A\W*no (?:way!|sir)\W*\Z|\bdefinitely not \d|\bthe end of the\b"
    r"|\bmy cancellation\b|\bcancel everything (?:except|but)\b|\bi mean continue\b"
    r"|\b(?:wife|husband|mum|mom|dad|she|he|they|sign|it|bot|you) (?:said|says|say)"
    r" (?:to )?(?:cancel|stop)\W*\Z"
    r"|\A\W*(?:have you|am i|did you|has it)\b[^.?!]*\Z"
    r"|\b(?:don'?t|do not|won'?t|not) (?:charge|pay|paying|charging|take)"
    r"(?: (?:me|us|it|anything))* (?:more|extra|tax|for delivery|over|above|with|by|cash|in cash"
    r"|twice|(?:the|a) (?:tip|tax|delivery|fee))\b"
    r"|\bcancel (?:the|my|our) (?!order|payment|card|transaction|purchase|charge|checkout|whole"
    r"|thing|lot|business|process|chat|booking|sale|deal|cake|now|please|pls|plz|one|entire)[a-z]+\b"
    r"|\b(?:kids|rex|mom|mum|dad|you two|google|alexa|siri|boys|girls)\W{1,3}(?:stop|quit)\b"
    r"|\b(?:stop|quit) it\W{1,3}(?:rex|kids|you two|boys|girls)\b"
    r"|\b(?:pit|tram|truck|bus|one|full|next) stop\b"
    r"|\b(?:forget it|never ?mind)\W{1,3}(?:i )?(?:found|got|here|have)\b"
    r"|\b(?:don'?t|do not) (?:(?:want to )?forget|drop|worry about)\b"
    r"|\A\W*(?:lol )?(?:you )?kill me(?: lol)?\W*\Z"
    r"|\bleave it (?:for|till|until) (?:today|now|tonight|later|tomorrow|the moment)\b"
    r"|\bcancel\b.*\bif\b|\b(?:or|otherwise|else|could|might)\s(?:i\s)?cancel\b"
    r"|\bcancel (?:tomorrow|later)\b|\balready cancell?ed\b|\bnon stop\b"
    r"|\bcancel (?:that|this|the|my) question\b|\bwant to pay more\b|\bwant it today\b"
    r"|\bdrop it off\b|\bout of here lol\b|\bno way (?:really|lol)\b|\bdon'?t need it today\b",
)
"""What has the words of a cancel and says something else."""
_DOES_IT_LATER: Final = re.compile(
    r"\b(?:i'?ll|i will|gonna|going to|can)\s(?:do|pay|finish|sort)\s(?:(?:it|this|that)\s)?"
    r"(?:tonight|later|tomorrow|when|after|at home|in a (?:bit|minute)|soon)\b"
)


def may_cancel_nothing(text: str) -> bool:
    """Whether a message that sounds like a cancel negates it, or speaks of something else."""
    lower = " ".join(text.lower().split())
    if _CANCELS_NOTHING.search(lower):
        return True
    orders = orders_to_cancel(text) or cancels_and_asks_what_was_taken(text)
    return _DOES_IT_LATER.search(lower) is not None and not orders


def orders_to_cancel(text: str) -> bool:
    """Whether a whole clause of a message orders to cancel, and it neither asks nor denies."""
    lower = text.lower()
    may_order = "cancel" in lower or "abort" in lower
    if not may_order or "?" in text or len(text) > _LONGEST or wants_no_end(lower):
        return False
    clauses = split_clauses(_LEADS_TO_AN_END.sub(", ", lower))
    orders = [words for words in clauses if _orders(words)]
    others = [words for words in clauses if words not in orders and not _gives_a_reason(words)]
    if any(sounds_like_a_question(" ".join(words)) for words in others):
        return False
    return bool(orders) and _TAKES_IT_BACK.isdisjoint(word for words in others for word in words)


def _orders(words: Sequence[str]) -> bool:
    is_one = not _ORDERS.isdisjoint(words)
    return is_one and _ONLY_CANCELS.fullmatch(_drop_opening(words)) is not None


def _gives_a_reason(words: Sequence[str]) -> bool:
    """Whether a clause denies something that is not the end: "I do not trust this"."""
    if not _MAY_DENY_THE_END.isdisjoint(words) or not (_TAKES_IT_BACK - {"not"}).isdisjoint(words):
        return False
    return _DENIES_SOMETHING.fullmatch(f" {' '.join(words)} ") is not None


def cancels_and_asks_what_was_taken(text: str) -> bool:
    """Whether a message orders to cancel, and only asks whether anything was charged by then."""
    return "?" in text and orders_to_cancel(_ASKS_WHAT_WAS_TAKEN.sub(" ", text))


def drops_the_payment(text: str) -> bool:
    """Whether a clause says "forget it" or the like, and the whole message is like a cancel."""
    lower = text.lower()
    if len(text) > _LONGEST or "?" in text or not _MAY_DROP_IT.search(lower):
        return False
    lower = _COULD_PAY.sub(" ", lower)
    if FIGURE.search(lower) or wants_no_end(lower):
        return False
    refuses = any(map(_REFUSES_IT.fullmatch, spell_clauses(lower)))
    said = _LEADS_TO_AN_END.sub(", ", lower)
    clauses = [_drop_opening(words) for words in split_clauses(said)]
    others = [one for one in clauses if not _DROPS_IT.fullmatch(one)]
    if len(others) == len(clauses):
        others = [one for one in clauses if not _DROPS_FOR_A_REASON.fullmatch(one)]
        if any(map(_wishes, others)) or wants_to_pay_after_all(lower):
            return False
    goes_on = not _GOES_ON_ELSEWHERE.isdisjoint("".join(others).split())
    if len(others) == len(clauses) or goes_on:
        return False
    return refuses or find_likeliest(lower, _LEAST_OF_AN_END) in _ENDS


def _wishes(clause: str) -> bool:
    words = clause.split()
    return not (_WISHES.isdisjoint(words) or _gives_a_reason(words))


def may_drop_the_payment(text: str) -> bool:
    """Whether some clause of a message says "scrap that" or the like, whatever the others say."""
    lower = text.lower()
    if len(text) > _LONGEST or not _MAY_DROP_IT.search(lower) or wants_no_end(lower):
        return False
    return any(_DROPS_IT.fullmatch(_drop_opening(words)) for words in split_clauses(lower))


def cancels_plainly(text: str) -> bool:
    """Whether some clause of a message cancels, and no other takes that back, asks or goes on."""
    lower = text.lower()
    if not _MAY_CANCEL.search(lower) or "?" in text or FIGURE.search(text) or wants_no_end(lower):
        return False
    clauses = [_drop_opening(words) for words in split_clauses(_shorten(lower))]
    ends = [one for one in clauses if _cancels(one)]
    others = [one for one in clauses if not _cancels(one)]
    if not ends and any(map(_STOPS.fullmatch, clauses)):
        ends = [one for one in others if _REFUSES_AS_WELL.fullmatch(one)]
    if not ends and _SAYS_NO_MORE.issuperset(
        "".join(one for one in clauses if not _WANTS_NO_MORE.fullmatch(one)).split()
    ):
        ends = [one for one in clauses if _WANTS_NO_MORE.fullmatch(one)]
    if sounds_like_a_question(lower) or not ends:
        return False
    return _goes_not_on("".join(others).split())


def _shorten(lower: str) -> str:
    """Return a message without what has no weight beside an end, the reason cut from the end."""
    return _LEADS_TO_AN_END.sub(", ", _OF_NO_WEIGHT.sub(" ", lower))


def decides_against_it(text: str) -> bool:
    """Whether some clause of a message says that what was wished is wished no more."""
    return "decided" in text and any(map(_DECIDES_AGAINST_IT.fullmatch, spell_clauses(text)))


def cancels_with_thanks(text: str) -> bool:
    """Whether a message is a plain order to cancel and thanks beside it, from whomever."""
    lower = text.lower()
    says_ta = "ta" in lower and "ta" in lower.split()
    if not (says_ta or "thank" in lower or "cheers" in lower):
        return False
    clauses = split_clauses(lower)
    others = [words for words in clauses if not _ONLY_CANCELS.fullmatch(_drop_opening(words))]
    thanks = [words for words in others if only_thanks(words) or thanks_for_somebody(words)]
    is_cancelled = len(others) < len(clauses) and "?" not in text and not FIGURE.search(text)
    return is_cancelled and len(thanks) == len(others)


def cancels_what_is_under_way(text: str) -> bool:
    """Whether a message says to cancel while a bank is awaited, whatever else it wishes then.

    It may ask whether anything was charged: that is said with the cancel.
    """
    plain = _ASKS_WHAT_WAS_TAKEN.sub(" ", text) if "?" in text else text
    clauses = split_clauses(plain)
    words = {word for clause in clauses for word in clause}
    if "cancel" not in words or "?" in plain or "if" in words:
        return False
    orders = any(_ORDERS_AN_END.fullmatch(_drop_opening(one)) for one in clauses)
    asks = any(sounds_like_a_question(" ".join(clause)) for clause in clauses)
    return orders or (plain == text and _ASKS_OR_DENIES.isdisjoint(words) and not asks)


def _drop_opening(words: Sequence[str]) -> str:
    """Return a clause without what it begins with: "ok", "no", or who says it."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in _OPENINGS and rest[:2] != ["no", "thanks"]:
        rest.pop(0)
    return _SAYS_SO.sub(" ", f" {' '.join(rest)} ", count=1)


def _cancels(clause: str) -> bool:
    leads = _LEADS_TO_A_CANCEL.search(clause) is not None and _goes_not_on(clause.split())
    refuses = _CANCELS.fullmatch(clause) or _DECIDES_AGAINST_IT.fullmatch(clause)
    return leads or refuses is not None


def _goes_not_on(words: Sequence[str]) -> bool:
    return _MEANS_NO_CANCEL.isdisjoint(words) and "if" not in words
