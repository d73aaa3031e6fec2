"""The guards before consent and cancel: what rules or examples call so, and what else it may mean.

A consent is none that confirms something else than the payment, to somebody else, or is somebody
else's. What does not pass is asked for the plain "confirm".
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.reading.english.amounts_in_words import spell_amount
from payment_smart_bot.domain.reading.english.other_numbers import writes_amount
from payment_smart_bot.domain.reading.english.plain_words import (
    RELATIVES,
    spell_out,
    spell_words,
    words_of,
)
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import PART_END
from payment_smart_bot.domain.reading.english.wishes.intent_words import COURTESY, NO, TO_PAY_NOW

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
_PUTS_IT_OFF: Final = _HOLDS_BACK - _ASKS - words_of("needful")
_SAYS_TO_WHAT: Final = TO_PAY_NOW | words_of("payment money transaction")
_IS_NO_CONFIRMATION: Final = re.compile(
    r" (?:already|have|has|been|was|is) (?:\w+ )?(?:confirmed|approved|paid|sent|agreed|made) "
    r"| (?:is|amount|price|total|details|information|terms|conditions) confirm "
    r"| (?:take|put|send|get) (?:it|this|that|them|me) (?:out|off|away|back|down) "
    r"| (?:confirm|approve) (?:that|if|whether) (?!now|then|and|it (?!is)|go|yes|i )\w"
    r"| (?:confirm|approve|send|pay)(?: (?:it|this|that|everything|all|order|payment))*"
    r" (?:to|for|with|at) (?:me|us|you|him|her|them|merchant|bakery|bank)\b"
    r"| (?:aye right|yeah right|dream on|as if|fat chance|in your dreams) "
    r"| (?:approve|accept) (?:my thanks|thanks|all terms|terms) "
    r"|\A (?:sorry )?to confirm | confirming (?:my |order)"
    r"|\A (?:i |we )?(?:accept|agree(?: to| with)?) (?:(?:all of )?that|you|it all|(?:to )?terms"
    r"(?: (?:and )?conditions)?) \Z"
)
"""What confirms something else, or to somebody else, says that it was done, or means the opposite:
"already paid", "aye right"."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_TAKES_BACK: Final = words_of("mind nevermind nvm nevrmind")
_ENDS: Final = words_of("cancel stop quit end not dont don no drop forget")
_NEVER_MIND: Final = words_of("never mind nevermind nvm forget it leave not now")
_CURRENCIES: Final = (
    (re.compile(r"\$|\b(?:dollars?|bucks)\b"), words_of("usd cad aud nzd sgd hkd twd mxn")),
    (re.compile(r"€|\b(?:euros?|eur)\b"), words_of("eur")),
    (re.compile(r"£|\b(?:pounds?|quid|gbp)\b"), words_of("gbp egp")),
    (re.compile(r"¥|\b(?:yen|jpy)\b"), words_of("jpy cny")),
    (re.compile(r"₹|\b(?:rupees?|inr)\b"), words_of("inr pkr lkr npr mur")),
)
_CALLED: Final = {
    "visa": "visa",
    "mastercard": "master ?card",
    "amex": "amex|american express",
    "discover": "discover",
    "maestro": "maestro",
}
_UNIT: Final = r"(?:\s?(?:dollars?|bucks|usd|pounds?|quid|euros?))?"
_NUMBER: Final = re.compile(
    rf"(?:(?:the|all|for|of)\s)?[$£€¥]?(?P<n>\d[\d.,]*){_UNIT}", re.IGNORECASE
)


def names_another_currency(text: str, money: Money | None) -> bool:
    """Whether a message speaks of a currency in which nothing is due: "49 euros" are not $49."""
    if money is None:
        return False
    named = (codes for sign, codes in _CURRENCIES if sign.search(text.lower()))
    return any(money.currency not in codes for codes in named)


def says_to_pay(text: str) -> bool:
    """Whether a consent says to what, as "confirm" and "pay it" do; "yes" and "do it" do not."""
    return not _SAYS_TO_WHAT.isdisjoint(spell_out(text.lower()).split())


def confirms_something_else(text: str) -> bool:
    """Whether a consent may be to something else: "please confirm the order to me"."""
    return _IS_NO_CONFIRMATION.search(f" {' '.join(spell_words(text.lower()))} ") is not None


def lets_others_confirm(text: str) -> bool:
    """Whether somebody else confirms, or is quoted: "so you confirm", "bot: confirm"."""
    return _OTHERS_CONFIRM.search(text.lower()) is not None


_OTHERS_CONFIRM: Final = re.compile(
    r"(?<!thank )\b(?:you|u) (?:confirm|approve|accept|agree)\b|\bfor confirming\b"
    r"|\b(?:confirm|approve) (?:you|u|me|us)\b|\b(?:my|the) boss\b"
    r"|(?<!thank )\b(?:you|u) (?:want|love|need|say|said)\b"
    r"|\A\W*(?:you|u) pay\b|\A\s*[\w' ]{1,20}:\s"
    r"|\bn?uh[\s-]?uh\b|\b(?:yeah|aye) right\b|\bahead of\b"
)


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


def leave_out_amount(text: str, money: Money | None, instead: str = "") -> str:
    """Return a message without the amount that is due: whoever says it agrees to it.

    `instead` is what stands in its place.
    """
    if names_another_currency(text, money):
        return text
    text = _NUMBER.sub(
        lambda found: instead if writes_amount(found["n"], money) else found[0], text
    )
    in_words = spell_amount(money) if money else None
    return text if in_words is None else _find_in_words(in_words).sub(instead, text)


@cache
def _find_in_words(amount: str) -> re.Pattern[str]:
    words = r"[\s-]+(?:and[\s-]+)?".join(amount.split())
    return re.compile(rf"\b(?:(?:the|all|for|of)\s)?{words}{_UNIT}\b", re.IGNORECASE)


def leave_out_name(text: str, name: str | None) -> str:
    """Return a message without the cardholder's names: whoever says them means the card shown."""
    parts = [part for part in (name or "").split() if len(part) > 1]
    if not parts:
        return text
    names = "|".join(map(re.escape, parts))
    return re.sub(rf"\b(?:{names})(?:'?s)?\b", "", text, flags=re.IGNORECASE)


def call_it_card(text: str, brand: str | None) -> str:
    """Return a message in which the card that is shown is called "card", not by its brand."""
    if brand not in _CALLED:
        return text
    return re.sub(rf"\b(?:{_CALLED[brand]})(?: card)?\b", "card", text, flags=re.IGNORECASE)


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
    r" (?:not|never|without)(?: \S+){0,3}"
    r" (?:stop|stopping|cancel|cancell?ing|quit|quitting|end|ending|abort|aborting|exit|leave)\b"
)


def shows_another_sign(text: str) -> bool:
    """Whether a message, as typed, has a picture or sign that is none of consent: "yes 👎"."""
    return not text.isascii() and not all(map(_goes_with_consent, text))


def _goes_with_consent(sign: str) -> bool:
    is_of_words = sign.isascii() or unicodedata.category(sign)[0] in "LMZ"
    return is_of_words or sign in _OF_CONSENT


_OF_CONSENT: Final = frozenset(
    "👍👌✅✔☑🙏🙌👏🤝💪😊🙂😀😁😄😃😅😂🤣😆😍🥰😘😎🤗🥳😇😋🤤☺😉🎂🎉🎊🎈🎁🍰🧁🍪💯✨⭐🌟🔥❤💖💕💗💙💚💛💜🧡🤍💝❣🌹🌸💐☀"
    "🏻🏼🏽🏾🏿\u200d\ufe0f’‘“”–—…€£¥₹¡！。，、"  # noqa: RUF001
)
"""Pictures and signs that take nothing from a yes; any other may."""
