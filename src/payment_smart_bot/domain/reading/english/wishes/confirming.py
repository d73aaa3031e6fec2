"""What confirms a payment plainly: "ok thats rite, now confirm", "yes go for it".

Some clause confirms or says to go on, and the others only agree. What is no more than a yes is told
from it, so that the word itself can be asked for.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, FILLERS, split_clauses
from payment_smart_bot.domain.reading.english.wishes.intent_words import (
    CONFIRM_OR_APPROVE,
    CONSENTING_YES,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    lets_others_confirm,
    means_more,
    sets_a_condition_or_puts_off,
)

_CONFIRM: Final = frozenset(word for word in CONFIRM_OR_APPROVE if not word.endswith(("ed", "ing")))
_AGREES: Final = (
    CONSENTING_YES
    | FILLERS
    | words_of(
        "it this that all everything is are am i we my mine own card right rite correct good fine "
        "great perfect lovely brilliant cool nice true indeed accurate sounds looks look seems "
        "agree accept to these those them terms conditions details order go ahead on lets in "
        "have read checked reading done ready happy with of course absolutely definitely certainly "
        "final answer thing here me payment amount price total fair enough better sorted brill bet"
    )
)
"""Words of which a clause may be made that stands beside a confirmation."""
_AGREES_OR_REPORTS: Final = (
    _AGREES
    | RELATIVES
    | words_of("he she they her him says said say checked asked quite happy deep breath decided")
)
"""The same, with somebody else's agreement: "she says yes, confirm"."""
_QUOTES: Final = words_of("say says said")
"""What a clause does not end in that reports an agreement: "it says, confirm"."""
_SOMEBODY: Final = RELATIVES | words_of("he she they her him")
_APPROVES: Final = CONSENTING_YES | words_of(
    "right rite correct good fine great perfect lovely happy agree agrees agreed ok okay accept "
    "sure checked ready"
)
"""What says that somebody else agrees: "she says yes". A name alone may tell who speaks."""
_BARE: Final = FILLERS | CONSENTING_YES | _CONFIRM | words_of("i it so now dear confirmed hereby")
_THINGS: Final = words_of(
    "terms conditions details order payment amount price total card thing answer"
)
_JUDGES: Final = words_of(
    "is are right rite correct good fine great perfect true accurate agree accept happy own final "
    "read checked reading"
)
"""What says something of a thing: "the amount, confirm" may ask to have the amount confirmed."""
_MOST_WORDS_OF_THANKS: Final = 5
_BEFORE_CONFIRM: Final = _AGREES | words_of("hereby")
_GOVERNS: Final = words_of("is are am to have read reading checked looks look sounds seems says")
"""What stands before the word "confirm" where nobody confirms: "have to", "it reads confirm"."""
_AFTER_CONFIRM: Final = (
    CONSENTING_YES
    | FILLERS
    | _CONFIRM
    | words_of("it this that all everything payment order purchase go ahead already pay charge n")
)
_OPENS_A_QUESTION: Final = words_of("is are am do does did can could may shall should will would")
_YES: Final = (
    r"(?:(?:then|so|now|oh) )*"
    r"(?:(?:yes|yeah|yep|yup|yea|yh|aye|ok|okay|k|kk|sure|fine|perfect|great|right|alright|aight"
    r"|all right)(?: (?:then|so|now))* )+"
)
_DOES: Final = (
    r"(?:go|go for it|do it|proceed"
    r"|(?:send|take|ship|process|charge|finish|put) it(?: through)?"
    r"|(?:take|process|execute|charge) (?:my |this )?(?:card|payment|money))"
)
_GOES_AHEAD: Final = re.compile(rf" {_YES}{_DOES}(?: (?:then|now|thanks|for me))* | take payment ")
_ENDS_IN_A_YES: Final = re.compile(
    r"(?P<before> .*|)(?<! i) (?:go ahead|go for it|do it|go on(?: then)?"
    r"|(?:pay|send|take|charge) it|put it through|i (?:am )?agreed?)(?: now| then)? "
)
_BEFORE_A_YES: Final = (
    _AGREES | RELATIVES | words_of("you said says say told me he she they")
) - words_of("in with have")
_HOLDS_SOMETHING_BACK: Final = re.compile(
    r" not (?:today|now|yet) | (?:paypal|cash|bank|coupon|discount|half|card|visa|mastercard|amex) "
)
_NOBODY_MINDS: Final = re.compile(
    r" (?:he|she|they|i|we|nobody) (?:(?:will|do|does) not|would not) mind "
)
_LONGEST_OF_A_YES: Final = 24
_ONLY_YES: Final = CONSENTING_YES | words_of("ok okay k right sure alright")


def confirms_plainly(text: str) -> bool:
    """Whether some clause of a message confirms in so many words, and all others only agree.

    `text` is one message without the amount that is due: with any figure left it is none.
    """
    if "?" in text or FIGURE.search(text) or lets_others_confirm(text):
        return False
    clauses = split_clauses(text)
    return any(map(_is_a_confirmation, clauses)) and all(
        _is_a_confirmation(words) or agrees(words) or says_thanks(words) for words in clauses
    )


def holds_the_word(text: str) -> bool:
    """Whether a clause of a message is the word "confirm" alone, whatever the others say."""
    return any(
        not _CONFIRM.isdisjoint(words) and _BARE.issuperset(words) for words in split_clauses(text)
    )


def goes_ahead(text: str) -> bool:
    """Whether a message is a yes and a word to go on, and nothing else: "ok send it"."""
    if "?" in text or FIGURE.search(text):
        return False
    words = [word for words in split_clauses(text) for word in words if word != "thanks"]
    return _GOES_AHEAD.fullmatch(f" {' '.join(words)} ") is not None


def leans_to_yes(text: str) -> bool:
    """Whether a message agrees in some clause, and no other refuses, asks or puts off."""
    clauses = [f" {' '.join(words)} " for words in split_clauses(text)]
    if "?" in text or FIGURE.search(text) or any(map(_asks, clauses)):
        return False
    joined = "".join(clauses)
    if _HOLDS_SOMETHING_BACK.search(joined):
        return False
    others = _NOBODY_MINDS.sub(" ", joined).replace(" not ", " ").split()
    return any(map(_says_to_go_on, clauses)) and not sets_a_condition_or_puts_off(others)


def _says_to_go_on(clause: str) -> bool:
    found = _ENDS_IN_A_YES.fullmatch(clause)
    return found is not None and _BEFORE_A_YES.issuperset(found["before"].split())


def _asks(clause: str) -> bool:
    return not clause.endswith(" do it ") and sounds_like_a_question(clause.strip())


def asks_with_a_yes(text: str) -> bool:
    """Whether a message is a yes with a question mark, and no more."""
    if "?" not in text or len(text) > _LONGEST_OF_A_YES:
        return False
    words = [word for words in split_clauses(text) for word in words]
    return bool(words) and _ONLY_YES.issuperset(words)


def _is_a_confirmation(words: Sequence[str]) -> bool:
    at = next((at for at, word in enumerate(words) if word in _CONFIRM), None)
    if at is None:
        return False
    before, after = words[:at], words[at + 1 :]
    if before[:2] == ["i", "said"]:
        before = before[2:]
    if before and before[-1] in _GOVERNS:
        return False
    if words[-1] == "n":
        return False
    after_thanks = after[: after.index("thanks")] if "thanks" in after else after
    thanks = after[len(after_thanks) :]
    return (
        _BEFORE_CONFIRM.issuperset(before)
        and _judges(before)
        and _AFTER_CONFIRM.issuperset(after_thanks)
        and (not thanks or says_thanks(thanks))
        and not _opens_a_question(before)
    )


def agrees(words: Sequence[str]) -> bool:
    """Whether a clause only agrees, or reports that somebody does."""
    plain = list(words[:-1]) if words[-2:] == ["is", "one"] else words
    speaks_of_a_card = "card" in plain and not RELATIVES.isdisjoint(plain)
    reports = _AGREES_OR_REPORTS.issuperset(plain) and _QUOTES.isdisjoint(plain[-1:])
    names_only_somebody = not _SOMEBODY.isdisjoint(plain) and _APPROVES.isdisjoint(plain)
    agrees = reports and not (speaks_of_a_card or names_only_somebody)
    return agrees and _judges(plain) and not _opens_a_question(plain)


def _judges(words: Sequence[str]) -> bool:
    """Whether words that name a thing say something of it as well."""
    return _THINGS.isdisjoint(words) or not _JUDGES.isdisjoint(words)


def _opens_a_question(words: Sequence[str]) -> bool:
    opening = next((word for word in words if word not in FILLERS | CONSENTING_YES), "")
    return opening in _OPENS_A_QUESTION


def says_thanks(words: Sequence[str]) -> bool:
    """Whether words thank for something or somebody, and mean nothing more."""
    rest = [word for word in words if word not in FILLERS or word == "thanks"]
    is_short = len(rest) <= _MOST_WORDS_OF_THANKS
    return rest[:1] == ["thanks"] and is_short and not means_more(rest)
