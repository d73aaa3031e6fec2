"""What a model's answer must not be before a customer reads it; see docs/assistant.md.

The check is strict rather than clever: whatever it refuses is answered by the built-in assistant.
So it may take a harmless sentence for a promise, but nothing that promises for harmless.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Status
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.redactor import redact

MOST_CHARACTERS: Final = 600


def tidy(text: str) -> str:
    """Return a text as one line, its white space collapsed."""
    return " ".join(text.split())


def find_flaw(text: str, situation: Situation) -> Fallback | None:
    """Return what is wrong with a model's answer, which is `tidy`; None where it may be shown."""
    return next((flaw for flaw, has in _FLAWS.items() if has(text, situation)), None)


# --- Form --------------------------------------------------------------------------------------

_MARKUP: Final = re.compile(r"[<>\[\]{}*_#|~^`\\]|(?:^| )[-•] ")
_PLAIN: Final = re.compile(r"[\x20-\x7e‘’“”–—…]+")  # noqa: RUF001 (as models write)  # fmt: skip
_SPELT: Final = re.compile(r"(?:\b[A-Za-z]\b\W+){2,}[A-Za-z]\b")
_LINK: Final = re.compile(
    r"https?:|://|@|\.[a-z]{2,}|\. (?:com|net|org)\b"
    r"|\b(?:www|dot|click|download|install|whatsapp|telegram|qr)\b"
    r"|\b(?:go to|visit|open)\b.{0,30}\b(?:(?:web)?sites?|(?:web)?pages?|portal)\b",
    re.IGNORECASE,
)


def _is_too_long(text: str, _: Situation) -> bool:
    return len(text) > MOST_CHARACTERS


def _has_markup(text: str, _: Situation) -> bool:
    return _MARKUP.search(text) is not None


def _has_odd_characters(text: str, _: Situation) -> bool:
    """Tell whether there are letters of other scripts, hidden characters, or words in letters."""
    return _PLAIN.fullmatch(text) is None or _SPELT.search(text) is not None


def _has_digits(text: str, _: Situation) -> bool:
    """Tell whether there is any digit, or more than one number word.

    The redactor knows what may stand for a digit, in some other languages too. What it masks in a
    row becomes one word.
    """
    said, shown = text.split(), redact(text).text.split()
    if len(said) != len(shown):
        return True
    hidden = [one for one, masked in zip(said, shown, strict=True) if one != masked]
    return len(hidden) > 1 or any(map(_is_no_number_word, hidden))


def _is_no_number_word(word: str) -> bool:
    return word.strip(".,;:!?()'\"").lower() not in NUMBER_WORDS


def _has_link(text: str, _: Situation) -> bool:
    return _LINK.search(text) is not None


# --- Language ----------------------------------------------------------------------------------

_ENGLISH: Final = frozenset(
    "a able about above access account after again all also always am an and another any anything "
    "are around as ask at available back bank banks be because before but by can cannot card "
    "cardholder cards chat check choose code complete contact could customer date day details did "
    "different do does don't each either else ensure enter every expiry far feel few first for "
    "from further get give go good great had handle happen happy has have he hello help her here "
    "him his how however i i'm if in information instead into is isn't it it's its just keep know "
    "least less let like look make many may me merchant might more most much must my name need "
    "never new next no not nothing now number of off often ok on once only open or order other our "
    "out over own page pay payment payments please process provide question questions rather ready "
    "right safe same say secure security see send she should simply so some something soon sorry "
    "still stripe such support sure take than thank thanks that that's the their them then there "
    "these they thing this those through time to too under understand until up us use used uses "
    "usually very want was way we welcome well were what when where whether which while who why "
    "will with within without won't would yes yet you you're your yours".split()
)
"""Words by which English is told from other languages: the bot speaks nothing else (yet)."""

_CLAUSES: Final = re.compile(r"[.!?;:,()…–—\"“”]+|-{2,}| - ")  # noqa: RUF001 (as models write)
_WORD: Final = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")  # noqa: RUF001 (as models write)
_LEAST_ENGLISH: Final = 0.25


def _is_foreign(text: str, _: Situation) -> bool:
    """Tell whether a part of three words or more holds too few that English is made of."""
    return any(map(_reads_foreign, _CLAUSES.split(text)))


def _reads_foreign(clause: str) -> bool:
    words = [word.replace("’", "'").lower() for word in _WORD.findall(clause)]  # noqa: RUF001
    known = sum(word in _ENGLISH for word in words)
    return len(words) >= 3 and known < _LEAST_ENGLISH * len(words)


# --- What it asks for --------------------------------------------------------------------------

_SECRETS: Final = re.compile(
    r"\b(?:pins?|pincode|passwords?|passcodes?|passphrases?|otps?|one[- ]time|ssn|social security|"
    r"maiden|seed phrase|private key|"
    # the same in other languages, and what is on a card
    r"passwort|kennwort|geheimzahl|kartennummer|pruefziffer|contrasena|clave|tarjeta|"
    r"mot de passe|carte|motdepasse|senha|cartao|parola|carta|codice|wachtwoord|kaartnummer|"
    r"haslo|karty|parol|nomer karty|sifre|kart numarasi)\b",
    re.IGNORECASE,
)
"""What is never spoken of, asked for or not."""

_DATA: Final[Mapping[str, re.Pattern[str]]] = {
    Field.NAME: re.compile(r"\b(?:sur|user)?names?\b|\bcalled\b", re.IGNORECASE),
    Field.CARD: re.compile(
        r"\bnumbers?\b|\bdigits\b|\bfront\b|\b(?:printed|embossed)\b"
        r"|\b(?:type|enter|put|give|send|read|write|share|show)\W+"
        r"(?:(?:in|out|us|me|them|your|the|a|this|that|whole|full|entire|all|of)\W+){0,4}cards?\b",
        re.IGNORECASE,
    ),
    Field.EXPIRY: re.compile(r"\bexpir\w*|\bdates?\b|\bmonth\b|\byear\b|\bvalid\b", re.IGNORECASE),
    Field.CVV: re.compile(
        r"\bcv[vc]\w?\b|\bcid\b|\bcodes?\b|\bsignature\b|\b(?:back|strip)\b", re.IGNORECASE
    ),
    "none": re.compile(
        r"\b(?:address|zip|post ?code|postal|phone|telephone|mobile|e-?mail|iban|routing|login|"
        r"log-in|birth\w*|dob|passport|licen[cs]e|identity|ids?|tax|photos?|pictures?|selfie|"
        r"screenshots?|scan|account|credentials|details|data|secret|token|wallet|username|mother|"
        r"call (?:us|me|them)|help ?(?:desk|line)|hotline)\b",
        re.IGNORECASE,
    ),
}
"""What may be asked for, by the field that has to be open; the last is never asked for."""

_ASKING: Final = re.compile(
    r"\?|\b(?:please|kindly|enter|provide|give|send|tell (?:me|us)|type|share|submit|supply|state|"
    r"specify|write|fill|input|key in|read (?:me|us|out|aloud|back|it)|repeat|upload|show|reply|"
    r"respond|answer|read|put|call|verify|confirm|needs?|"
    r"require[sd]?|needed|necessary|missing|what(?:'s| is| are)|let (?:me|us)|"
    r"(?:may|could|can) (?:i|we) have|must|forgot|remind)\b",
    re.IGNORECASE,
)
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+")
_ASKS_CONSENT: Final = re.compile(
    r"\b(?:say|reply|type|write|send|answer|respond|enter)\b.{0,20}"
    r"\b(?:confirm\w*|yes|go ahead|agree)\b",
    re.IGNORECASE,
)


def _asks_for_data(text: str, situation: Situation) -> bool:
    if _SECRETS.search(text):
        return True
    if situation.current_field != CONFIRMATION and _ASKS_CONSENT.search(text):
        return True
    open_field = _open_in_chat(situation)
    closed = [pattern for field, pattern in _DATA.items() if field != open_field]
    return any(
        _ASKING.search(sentence) and any(pattern.search(sentence) for pattern in closed)
        for sentence in _SENTENCES.split(text)
    )


def _open_in_chat(situation: Situation) -> str | None:
    """Return the one field that may be asked for in the chat now."""
    field = situation.current_field
    if situation.status is not Status.COLLECTING or (
        situation.entry is not EntryMode.CHAT and field == Field.CARD
    ):
        return None
    return field


# --- What it promises --------------------------------------------------------------------------

_MONEY: Final = re.compile(
    r"[$%]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?|cents?|penn(?:y|ies)|pence|yen|bucks|refund\w*|"
    r"reimburs\w*|compensat\w*|discount\w*|(?<!feel )free|fees?|price\w*|pricing|costs?|"
    r"charg(?:e|es|ed|ing)|paid|unpaid|waive\w*|guarantee\w*|promis\w*|cashback|money|amounts?|"
    r"owe[sd]?|bill(?:s|ed|ing)?|debit(?:s|ed)|deduct\w*|credited|interest|surcharge|cancell?ed|"
    r"cancell?ation|total|balance|chargeback|"
    r"pci|complian\w*|certif\w*|"
    r"succe(?:ss|ed)\w*|approved|authori[sz]ed|processed|settled|go(?:ne|es|ing)? through|went "
    r"through|finali[sz]ed|marked|ship(?:s|ped|ping|ment)?|deliver\w*|dispatch\w*|insur\w*|liab\w*|"
    r"cover(?:s|ed)|all good|worked|make you whole|never lose)\b"
    r"|\bwent (?:fine|well|good|ok|okay|smoothly)\b|\b(?:took|taken) care\b|\bon (?:its|the) way\b"
    r"|(?:\bnot|\bnever|n['’]t) (?:have to |need to )?pay\b|\bleaves? your (?:account|bank)\b"  # noqa: RUF001
    r"|\b(?:get|gets|give|gives|gave|send|sends|sent|pay|pays|put|return|returned|receive)\b"
    r"(?:\W+\w+){0,4}\W+back\b"
    r"|\b(?:payment|transaction|purchase|order|card|it|everything|you|all)"
    r"(?:'s|'re| is| are| was| has been| have been| has| will be| now)(?: now| already| all)* "
    r"(?:complete[d]?|done|received|accepted|confirmed|verified|final|saved|stored|set)\b",
    re.IGNORECASE,
)
"""Words of money and of outcomes: the exact answers about both are built in."""


_DONE: Final = (
    r"(?:stopp?(?:ed|ing)?|halt(?:ed)?|cancel(?:l?ed)?|void(?:ed)?|revers(?:e|ed)|undo|undid|undone|"
    r"abort(?:ed)?|block(?:ed)?|fr[eo]ez?e|frozen?|remov(?:e|ed)|delet(?:e|ed)|eras(?:e|ed)|"
    r"chang(?:e|ed)|updat(?:e|ed)|adjust(?:ed)?|reduc(?:e|ed)|lower(?:ed)?|appl(?:y|ied)|"
    r"arrang(?:e|ed)|schedul(?:e|ed)|notif(?:y|ied)|contact(?:ed)?|inform(?:ed)?|flag(?:ged)?|"
    r"escalat(?:e|ed)|report(?:ed)?|forward(?:ed)?|transfer(?:red)?|sent|submit(?:ted)?|"
    r"complet(?:e|ed)|confirm(?:ed)?|verif(?:y|ied)|book(?:ed)?|reserv(?:e|ed)|hold|held|"
    r"paus(?:e|ed)|skip(?:ped)?|accept(?:ed)?|releas(?:e|ed)|pull(?:ed)?|catch|caught|"
    r"fix(?:ed)?|resolv(?:e|ed)|handl(?:e|ed)|sort(?:ed)?)"
)
_CLAIMS: Final = re.compile(
    # The bot does these things itself, or nobody does: a model has done none of them.
    rf"\b(?:i|we)\b(?:['’](?:ve|ll|m|re|d))?(?:\W+(?:have|had|will|shall|can|could|am|are|was|just|already|now|"  # noqa: RUF001
    rf"also|going|to|gladly|successfully|immediately|been))*\W+{_DONE}\b"
    rf"|\b(?:payment|transaction|purchase|order|charge|card|it|that|everything|number|details)"
    rf"(?:['’]s)?(?:\W+(?:is|was|are|were|has|have|had|will|be|been|being|now|just|already|all))*"  # noqa: RUF001
    rf"\W+(?:being\W+)?{_DONE}\b",
    re.IGNORECASE,
)


def _speaks_of_money(text: str, _: Situation) -> bool:
    return _MONEY.search(text) is not None or _CLAIMS.search(text) is not None


_FLAWS: Final[Mapping[Fallback, Callable[[str, Situation], bool]]] = {
    Fallback.TOO_LONG: _is_too_long,
    Fallback.CHARACTERS: _has_odd_characters,
    Fallback.MARKUP: _has_markup,
    Fallback.LINK: _has_link,
    Fallback.DIGITS: _has_digits,
    Fallback.LANGUAGE: _is_foreign,
    Fallback.ASKS_FOR_DATA: _asks_for_data,
    Fallback.MONEY: _speaks_of_money,
}
