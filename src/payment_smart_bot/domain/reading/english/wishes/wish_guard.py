"""What rules or examples call a wish, and what else it may mean: put off, refused, taken back."""

import re
from collections.abc import Iterable
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import PART_END
from payment_smart_bot.domain.reading.english.wishes.intent_words import COURTESY, NO
from payment_smart_bot.domain.reading.english.words.plain_words import (
    RELATIVES,
    spell_out,
    words_of,
)

_REFUSES: Final = words_of(
    "no not nope nah never none nothing nobody without neither nor cancel stop halt refuse reverse "
    "undo delete drop skip forget refund off cut wrong mistake fix change changes changed "
    "jk joking kidding"
)
_ASKS: Final = words_of("what why how who whom whose where which question questions would could")
_PUTS_OFF: Final = words_of(
    "said say says told later tomorrow tonight soon wait delay delayed late next once after before "
    "until till when whenever while first week month year hour day days monday tuesday wednesday "
    "thursday friday saturday sunday minute second night nights morning afternoon evening yet "
    "almost nearly try test ring phone hang hold"
)
_TIMES: Final = words_of(
    "later tomorrow tonight until till weekend payday monday tuesday wednesday thursday friday "
    "saturday sunday week month"
)
_NOT_NOW: Final = re.compile(r" not (?:today|now|yet) ")
_SETS_A_CONDITION: Final = words_of(
    "if unless whether provided assuming supposing except only but though although however instead "
    "rather otherwise or maybe perhaps guess suppose think probably might should wish hope"
)
_SPEAKS_OF_ANOTHER: Final = RELATIVES | words_of(
    "other another different else new old his her hers him he she their them they both twice "
    "double half part some more less extra tip add split rest deposit free zero one two three four "
    "five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred thousand visa mastercard amex discover maestro debit credit corporate company "
    "business paypal cash bank account"
)
_MEANS_MORE: Final = _REFUSES | _ASKS | _PUTS_OFF | _SETS_A_CONDITION | _SPEAKS_OF_ANOTHER
_HOLDS_BACK: Final = (_REFUSES | _ASKS | _PUTS_OFF | _SETS_A_CONDITION) - words_of(
    "said say says told"
)
_PUTS_IT_OFF: Final = _HOLDS_BACK - _ASKS
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_TAKES_BACK: Final = words_of("mind nevermind nvm nevrmind")
_ENDS: Final = words_of("cancel stop quit end not dont don no drop forget")
_NEVER_MIND: Final = words_of("never mind nevermind nvm forget it leave not now")
_AS_SOON_AS: Final = re.compile(r"\b(?:as soon as|once|when|after|until|till)\b", re.IGNORECASE)
_CONDITION: Final = re.compile(r"\b(?:if|later|in case|after)\b", re.IGNORECASE)


def is_bare_no(text: str) -> bool:
    """Whether a message is a "no" or a "never mind", and no more."""
    words = frozenset(_LETTERS.findall(text.lower()))
    return words <= NO | COURTESY | _NEVER_MIND


def takes_something_back(text: str) -> bool:
    """Whether a message takes back what was said last: "nevermind, it's right"."""
    words = frozenset(_LETTERS.findall(text.lower()))
    return not words.isdisjoint(_TAKES_BACK) and words.isdisjoint(_ENDS)


def approves_after_all(text: str) -> bool:
    """Whether a message drops a doubt and says that all is right: "never mind, it is fine"."""
    return _APPROVES_AFTER_ALL.search(text.lower()) is not None


_APPROVES_AFTER_ALL: Final = re.compile(
    r"\A\W*(?:(?:oh|ok|no|ah|sorry)\W+)*(?:never\s?mind|nvm|forget\s(?:it|that|about\s(?:it|that)))\W+"
    r"(?:\w+\W+){0,3}(?:yes|yep|(?:is|it'?s|looks|are|all)\s(?:fine|right|correct|good|ok|okay))\W*\Z"
)


def means_more(words: Iterable[str]) -> bool:
    """Whether words, spelled out, say more than that somebody agrees."""
    return not _MEANS_MORE.isdisjoint(words)


def sets_a_condition_or_puts_off(words: Iterable[str]) -> bool:
    """Whether words, spelled out, refuse, ask, put off or set a condition; reports do not count."""
    return not _HOLDS_BACK.isdisjoint(words)


def puts_off(words: Iterable[str]) -> bool:
    """Whether words, spelled out, refuse, put off or set a condition; questions do not count."""
    return not _PUTS_IT_OFF.isdisjoint(words)


def names_another_time(text: str) -> bool:
    """Whether a message says when, and that is not now: "charge it on friday"."""
    plain = spell_out(text.lower())
    return not _TIMES.isdisjoint(plain.split()) or _NOT_NOW.search(plain) is not None


def names_when(text: str) -> bool:
    """Whether a message names another time, or what is to come first: "once it has been sent"."""
    return names_another_time(text) or _AS_SOON_AS.search(text) is not None


def has_a_condition(text: str) -> bool:
    """Whether a message says on what condition, or what comes later: "if it is fresh"."""
    return _CONDITION.search(text) is not None


def may_be_no_wish(text: str) -> bool:
    """Whether a message that sounds like a wish to pay is put as a question, or negated."""
    lower = text.lower()
    return sounds_like_a_question(lower) or not _NEGATIONS.isdisjoint(spell_out(lower).split())


def wants_no_end(text: str) -> bool:
    """Whether a message that sounds like a wish to stop says the opposite: "don't stop"."""
    clauses = PART_END.split(text.lower())
    return any(_GOES_ON.search(spell_out(clause)) for clause in clauses)


def has_second_thoughts(text: str) -> bool:
    """Whether a message ends by taking back what it said: "cancel. no wait"."""
    return _SECOND_THOUGHTS.search(text.lower()) is not None


_SECOND_THOUGHTS: Final = re.compile(
    r"[,.;!\n] *(?:(?:oh|no|actually|hmm)[,. ]+)*(?:wait|hang on|hold on|yes|just kidding|jk)\W*\Z"
)
_NEGATIONS: Final = words_of("not never")
_GOES_ON: Final = re.compile(
    r" no (?:lo )?(?:cancel|annul|anul)[a-z]+"
    r"| (?:nunca|n[aã]o|nicht|pas|nie)(?: bitte)? (?:cancel|annul|stop|abbrech|anul)\w*"
    r"| n'?annul\w+ pas\b|"
    r" stop (?:asking|rushing|texting|calling|nagging|repeating|saying|sending|messaging"
    r"|joking|laughing|kidding|being)\b|"
    r" cancel (?:my |our |that |this )*(?:second|other|delivery|appointment|\w+ appointment|meeting"
    r"|booking|table|reservation|subscription|taxi|(?:order|number) \d+)\b|"
    r" (?:not|never(?! mind)|without)(?: (?!so |because |then |please |i )\S+){0,3}"
    r" (?:stop|stopping|cancel|cancell?ing|quit|quitting|end|ending|abort|aborting|exit|leave)\b"
)
