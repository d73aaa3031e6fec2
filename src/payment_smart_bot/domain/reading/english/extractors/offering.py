"""Whether bare digits are offered: alone, with courtesies, or in a clause about the card.

A clause with any other word in it speaks of something else ("the gate is 115"), so that its digits
are nobody's security code. A new word need not be known for that: what is known are the words with
which people hand something over.
"""

import re
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    MessageText,
)
from payment_smart_bot.domain.reading.english.words.plain_words import (
    RELATIVES,
    words_of,
)

_FOREIGN: Final = words_of("""
    es el los mi mis numero número codigo código de del dorso reverso atras atrás detras detrás
    seguridad dice pone creo que si sí tarjeta aqui aquí tiene favor por perdon perdón vale
    c'est le les mon est sont au derriere derrière sécurité securite numéro chiffres voici voilà
    voila merci oui je crois carte dernier derniers der die das ist sind mein meine lautet lauten
    nummer hinten rückseite rueckseite auf steht da hier ja danke bitte prüfziffer karte ich glaube
    dem ziffern il lo è sono codice sicurezza dietro retro ecco mio cifre sul della carta grazie
    credo o é são meu verso atrás obrigado obrigada segurança cartão acho het de mijn achterkant
    lese lis leggo lees zahl står
    achterop staat cijfers kaart beveiligingscode bedankt jest kod det är koden gracias
""")
"""The words with which a code is handed over in other languages of Europe."""

OFFERING: Final = (
    frozenset({""})
    | _FOREIGN
    | words_of("""
    a an the my this that these its it it's that's thats is are be was i i'm im i'd am we in on of
    for to as at and here here's there you go pls please plz thanks thank thx ty sorry sure ok okay
    mine mine's runs out k yes yeah yep no nope oops actually instead use using take try put enter
    write type change update
    correct set make new should must would right mean meant think guess believe says say reads shows
    printed written card cards card's number numbers digits digit code codes cvv cvv2 cvc cvc2 csc
    cid cvn ccv security safety verification secret sec back front side behind rear reverse expiry
    expires expire expiring expiration exp date dates until till through thru valid good end month
    year last first final three four visa mastercard amex debit credit one well so now then next hmm
    um umm uhm uh oh ah let me see wrong mistake made problem course also again hi hello hey confirm
    but th st nd rd value it'd will can could with starts follows following just only got it: ends
    no. number: want would like your from maybe probably should've again really very last
    three-digit four-digit digits: mm yy yyyy mm/yy by hand can't not both done too other strip
    signature little small prints printed looks like under above sir madam maam mate hold still
    said gave typed wrote actually
    he she they tell tells told fine alright what hope hopefully bit faded faint worn or could might
    either forget ignore disregard scratch lah la leh lor ah love dear wait hang reckon innit
    suppose has all
    embossed stamped engraved raised underneath below beside stripe hologram chip panel hon honey
    sweetheart sweetie darling luv lol haha erm er somewhere clearly plainly
    note hers theirs omg omfg lol lmao ugh gosh jeez blimey crikey yikes argh
    nos no's nums numerals figures r n
    anyway anyways anyhow
    tis ay pala na validity listen ffs according per that'd print definitely honestly literally
    thereafter afterwards followed backside body
    deffo defo def defs defly definately definitly defintely deffinitely certainly m'dear ta
""")
)
_WORD: Final = re.compile(r"[^\W\d_][\w'\-]*")
_OF_IT: Final = "'s"
"""What a word has that is short for "is": "the code's"."""
_END: Final = (
    r"[,;!?\n(){}\[\]|]|(?<!\bno)\.(?=\s|\Z)|:\s(?=[a-z]+\s[a-z]+)|\s-\s"
    r"|\sand\s(?=(?:my|our|the|his|her)\s)"
)
_BEGINS_ANEW: Final = (
    r"\s(?:but|because|cos|cuz|though|although)\s|\sif\s(?=(?:i|i'm|im|my|memory|that\shelps|you\smust)\b)"
    r"|\sand\s(?=(?:btw|by\sthe\sway|i|i'm|don'?t|do|please|pls|plz|hurry|that|that's|it|if|on|stop|now|never|be|you"
    r"|make|no|yes|get|send|nothing|this)\b)"
    r"|\sand\s(?=(?:what|how|when|where|who|why|will|does|can|could|are|did)\b)"
    r"|\sso\s(?=(?:get|go|hurry|please|take|charge|do|now|stop|let)\b)"
    r"|\snow\s(?=(?:can|take|charge|do|get|go|please|let|pay|hurry|leave|stop)\b)"
    r"|\s(?=(?:please\s|pls\s)?(?:hurry|happy|whoops|oops|geez|jeez|ugh|argh|grr"
    r"|whatever|thanks|thank\syou|done|brb|are\swe|lets\sgo|let's\sgo|that's\s(?:it|all))\b)"
)
"""What comes after a value and speaks of it no longer: "309 and don't you dare charge me twice"."""
_END_AFTER: Final = f"{_END}|{_BEGINS_ANEW}"
_OF_HOW_IT_WAS_READ: Final = (
    rf"\bmy\s(?:{'|'.join(sorted(RELATIVES))}|grandson|granddaughter)\s"
    r"(?:reads|(?:says|thinks)(?=\sit))\b|\bour\s[a-z]+\s(?:says|reads|reckons|thinks)(?=\sit)"
    r"|\b(?:kindly|please)\sfind\b|\bpo\s*\Z|\bi\s(?:wrote|noted)\sit\sdown\b"
    r"|\byou(?:'re|\sare)?\s(?:after|want(?:ed)?|need(?:ed)?|asked(?:\sfor)?)\b"
    r"|\bmy\s(?:bad|mistake|fault|error|apologies)\b|\bwas\sit\b|\b(?:found|got)\sit\b"
    r"|\bfor\sthe\s\w+\stime\b|\b(?:as|like|already)\s(?:i\s)?(?:said|told\syou|typed|wrote)\b"
    r"|\b(?:i|it)\s(?:should|ought\sto)(?:'?ve|\shave|\sof)?\s(?:said|been|typed|written|put)\b"
    r"|\bfor\s(?:goodness|heaven|god|pete|pity|christ)'?s?'?\ssakes?\b|\bfor\scrying\sout\sloud\b"
    r"|\bas\sfar\sas\si\scan\s(?:tell|see|read)\b"
    r"|\b(?:hard\sto|(?:i\s)?can'?t(?:\sreally|\squite)?)\s(?:tell(?!\s(?:you|u)\b)|make\s(?:it\s)?out)\b(?:\swhich\b)?"
)
"""What tells how a value was read, and nothing of what it is."""
_SAY: Final = re.compile("told me|tells me|says|said|reckons|thinks|reads")
_SOMEBODY_SAYS: Final = (
    r"(?<!\bthe\s)(?<!\ba\s)(?<!\bmy\s)(?<!\bour\s)(?<!\byour\s)\b"
    r"(?!(?:bank|app|e?mail|text|sms|letter|message|website|site|page|screen|phone|order|shop|store"
    r"|system|computer|google|siri|alexa|amazon|paypal|receipt|invoice|statement|booking|ticket"
    r"|calendar|diary|clock|he|she|it|they|one|which)\b)[a-z]+"
    rf"\s(?:{_SAY.pattern})(?=\s(?:(?:it|that)(?:'s|s|\sis|\swas)\b|\s*\n"
    r"|(?:the|its)\s(?:numbers?|code|digits|date|three|four)\s))"
)
"""Who told a value: "Rupert told me it is 556". Whoever has an article is no holder of a card."""
_NOTHING_BETWEEN: Final = re.compile(r"(?:[^\w\x00]|_|\b(?:and|then)\b){0,12}", re.IGNORECASE)


@cache  # only where a message has figures
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def has_only_offering_words(message: MessageText, start: int, end: int) -> bool:
    """Whether every word in the clause of `text[start:end]` hands something over."""
    return OFFERING.issuperset(find_words_of_clause(message, start, end))


def has_unknown_words(message: MessageText, start: int, end: int) -> bool:
    """Whether a word in the clause of `text[start:end]` is neither offering nor everyday.

    Here the clause goes on where the message begins anew: what comes then may tell what it is.
    """
    words = _find_words(message.left, start, end, _END)
    return any(word not in OFFERING and word not in EVERYDAY for word in words)


def stands_alone(message: MessageText, start: int, end: int) -> bool:
    """Whether there is no word in the clause of `text[start:end]`."""
    return not find_words_of_clause(message, start, end)


def may_name_its_owner(message: MessageText, start: int, end: int) -> bool:
    """Whether every other word in the clause of `text[start:end]` may be part of a name."""
    return (find_words_of_clause(message, start, end) - OFFERING).isdisjoint(ONLY_TALK)


def stands_beside_what_was_taken(message: MessageText, start: int, end: int) -> bool:
    """Whether nothing but separators is between `text[start:end]` and what was taken."""
    left = message.left
    before, after = left.rfind(TAKEN, 0, start), left.find(TAKEN, end)
    follows = before >= 0 and _NOTHING_BETWEEN.fullmatch(left, before + 1, start)
    precedes = after >= 0 and _NOTHING_BETWEEN.fullmatch(left, end, after)
    return bool(follows or precedes)


def find_words_of_clause(message: MessageText, start: int, end: int) -> set[str]:
    """Return the other words in the clause of `text[start:end]`, in lower case."""
    return _find_words(message.left, start, end, _END_AFTER)


def _find_words(text: str, start: int, end: int, until: str) -> set[str]:
    ends = [found.end() for found in _compile(_END).finditer(text, 0, start)]
    found = _compile(until).search(text, end)
    before, after = text[ends[-1] if ends else 0 : start], text[end : found and found.start()]
    plain = _compile(_OF_HOW_IT_WAS_READ).sub(" ", f"{before} \n {after}".lower())
    if _SAY.search(plain):
        plain = _compile(_SOMEBODY_SAYS).sub(" ", plain)
    return {word.removesuffix(_OF_IT) for word in _WORD.findall(plain)}
