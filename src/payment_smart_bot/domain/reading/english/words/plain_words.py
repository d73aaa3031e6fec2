"""A message in plain words: typos, short forms and contractions spelled out, fillers dropped."""

import re
from collections.abc import Iterable
from typing import Final

from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks
from payment_smart_bot.domain.reading.english.words.slips import yield_slips


def any_of(phrases: str) -> str:
    """Return a pattern of phrases, each after a comma or on a line of its own."""
    parts = (one.strip() for one in phrases.replace("\n", ",").split(","))
    return f"(?:{'|'.join(dict.fromkeys(filter(None, parts)))})"


def straighten(text: str) -> str:
    """Return a text with straight apostrophes for the bent ones that phones type."""
    return text.replace("’", "'")  # noqa: RUF001 (as typed)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, in no order."""
    return frozenset(text.split())


_NOISE: Final = words_of("""
    a an the please pls plz plss pleas kindly just actually exactly really even ever also btw um
    umm uhm uh uhh erm er hmm hm well lol sir madam mam maam bro mate dude buddy guys like simply
    basically honestly quickly dear darling hun sweetheart lah leh lor damn hell fuck fucking bloody
""")

_PLAIN: Final = {
    word: plain
    for plain, words in {
        "what is": "what's whats wats whts whatis",
        "where is": "where's wheres wers whereis",
        "who is": "who's whos",
        "when is": "when's whens",
        "how is": "how's hows",
        "why is": "why's whys",
        "that is": "that's thats",
        "there is": "there's theres",
        "it is": "it's its",
        "i am": "i'm im iam",
        "i have": "i've ive",
        "i would": "i'd",
        "i will": "i'll ill",
        "you are": "you're youre",
        "you will": "you'll youll",
        "do not": "don't dont dnt dun",
        "does not": "doesn't doesnt",
        "did not": "didn't didnt",
        "can not": "can't cant cannot",
        "could not": "couldn't couldnt",
        "will not": "won't wont",
        "is not": "isn't isnt ain't aint",
        "are not": "aren't arent",
        "was not": "wasn't wasnt",
        "have not": "haven't havent",
        "has not": "hasn't hasnt",
        "want to": "wanna",
        "going to": "gonna",
        "have to": "gotta hafta",
        "let me": "lemme",
        "give me": "gimme",
        "i do not know": "idk dunno",
        "what": "wat wot wut whit wht whta waht hwat whaat",
        "where": "wer wher whr wheer whre whrere wheree",
        "when": "wen whn",
        "why": "y wy whyy",
        "this": "dis",
        "that": "dat",
        "which": "wich whch wch witch whitch",
        "how": "hw",
        "you": "u ya yu yuo",
        "your": "ur yr",
        "are": "r",
        "because": "cuz coz bc",
        "thanks": "thanking thx ty tnx thanx tysm tyvm thank thankyou cheers ta thnks thankss thnx"
        " tks",
        "sorry": "sry soz sozz",
        "later": "l8r laters",
        "minute": "min mins minutes mo",
        "second": "sec secs seconds tick",
        "moment": "moments",
        "cvv": "cvc cvv2 cvc2 csc cid ccv cvn cvd cvvs cvcs cvv/cvc cvc/cvv vcc vcv cvs",
        "expiry": "expiration exp expire expires expiery expirey expirary expiary expirery "
        "experation expriy experiation expirtion exipry expiy expry expirity experiy exparation",
        "card": "cc creditcard crad cadr",
        "cards": "ccs creditcards crads",
        "credit": "creidt",
        "amex": "americanexpress",
        "paypal": "pay-pal paypall payapl papyal",
        "information": "info infos details detials data datas",
        "merchant": "shop seller vendor retailer",
        "safe": "saffe sfae saef sade secure sequre secured safely securely seucre trustworthy",
        "legit": "legitimate leggit legitmate genuine",
        "declined": "decline refused rejected denied delcined declinded decliened",
        "instalments": "installments instalment installment instalements",
        "recurring": "reoccurring reocurring recuring",
        "subscription": "subscribtion subscripton subscriptions",
        "receipt": "reciept recipt receit reciet receipts recept",
        "refund": "refunds refunded refunding refundable reund",
        "human": "humans hooman humen",
        "understand": "understnad undestand undrestand understood",
    }.items()
    for word in words.split()
}

_SPELLED: Final = words_of("""
    what where which safe cards security code number expiry amount price store charge charged
    cancel change format human agent person support stripe encrypted private privacy delete
    company confirm happens information receipt invoice refund terms conditions subscription
    currency accept mastercard discover debit credit printed confused understand declined
    minute moment spaces signature cardholder language delivery
""")
"""Words that people mistype: each is also known with one letter lost, doubled or swapped."""

_NO_SLIPS: Final = words_of("""
    were here there hat sae sore tore cods coed cars card car cads numbers chare char from persons
    prices rice pice strip stripes sport mint term crab cart cord priced debt form
    expire digit
""")
"""Other words that look like slips."""

RELATIVES: Final = words_of("""
    wife husband partner spouse mother father mum mom mummy mommy dad daddy parent son daughter
    brother sister friend girlfriend boyfriend boss employer flatmate roommate grandmother
    grandfather grandma grandpa aunt uncle cousin fiance fiancee fiancé fiancée family colleague
    else
""")
CLOSE_ONES: Final = words_of("""
    hubby hubs missus missis nan nanna gran granny grannie grandad granddad granda grandpa gramps gf
    bf bestie niece nephew grandson granddaughter neighbour neighbor housemate landlord landlady
    stepmum stepmom stepdad stepmother stepfather lad lass bloke fella
""")
"""What people call them at home; some are first names as well, or are said to anybody."""
FAMILY: Final = RELATIVES - {"else"}
"""The same without what is left of "somebody else"."""
ANY_RELATIVE: Final = "|".join(sorted(FAMILY))
"""A pattern of whoever is known by what they are to somebody, to stand in a group."""
ANY_CLOSE_ONE: Final = "|".join(sorted(FAMILY | CLOSE_ONES))
"""The same, and what people call them at home."""


_OF_SMALL_WORDS: Final = {
    "teh": "the", "hte": "the", "adn": "and", "nad": "and", "thsi": "this", "taht": "that",
    "ym": "my", "iwth": "with", "wiht": "with", "fo": "of",
}  # fmt: skip
_LABELS: Final = words_of("security code number card expires expiry expiration digits back date")
"""Words that name a value. They are mended where it stands beside them."""


_LONGEST_OF_NO_SLIP: Final = 3


def _find_slips(words: Iterable[str]) -> dict[str, str]:
    slips: dict[str, str] = {}
    shared: set[str] = set()
    for word in sorted(words):
        for slip in yield_slips(word):
            if len(slip) > _LONGEST_OF_NO_SLIP and slips.setdefault(slip, word) != word:
                shared.add(slip)
    known = _SPELLED | _NO_SLIPS | _NOISE | _LABELS
    return {slip: word for slip, word in slips.items() if slip not in known | shared}


def _build_spellings() -> dict[str, str]:
    owned = {who + ending: who for who in RELATIVES | CLOSE_ONES for ending in ("s", "'s", "s'")}
    return _find_slips(_SPELLED) | owned | _PLAIN | dict.fromkeys(_NOISE, "")


_SPELLINGS: Final = _build_spellings()
"""Each word that is spelled otherwise; a filler is spelled as nothing."""
_MISTYPED: Final = _find_slips(_LABELS) | _OF_SMALL_WORDS
_SMALL_WORD: Final = re.compile(r"\b[a-z]{2,12}\b")
_THEN: Final = re.compile(
    r"(?<=\d\s)den(?=\W*(?:\Z|[.,;!\n]))|\A(?:(?:ok|alright|and|so)\W{1,2})?den(?=\s(?:it|is|di|de|\d))"
)
"""Where "den" is no room: "620 den"."""
_PUNCTUATION: Final = build_blanks('?!,.;:"()')

_OPENING: Final = re.compile(
    r"(?: (?:hi|hello|hey|hiya|yo|ok|okay|k|kk|alright|right|fine|sure|yes|yeah|yep|but|and|so|or|"
    r"sorry|first|oh|ah|cool|great|excuse me|before i (?:do|go on|continue|pay|confirm)|"
    r"(?:i have )?(?:one )?(?:quick |small )?question|"
    r"wait(?! (?:one|for|till|until|up|i|let|on|minute|second|moment|\*+|\?))))+(?= \w)(?! there)"
)
_INTRODUCTION: Final = re.compile(
    r"(?:^|[,.?] ?)(?:(?:hi|hello|hey|ok|yes|sure|so|and) )?(?:my|the|full|cardholder) "
    r"(?:full )?name(?: on (?:the|my) card)?(?: is|'s|:) [^,.?]*"
)


def mend_labels(text: str) -> str:
    """Return a text in which the words that name a value are spelled right: "teh secuirty code"."""
    if "den" in text:
        text = _THEN.sub(lambda then: then[0].replace("den", "then"), text)
    return _SMALL_WORD.sub(lambda word: _MISTYPED.get(word[0], word[0]), text)


def spell_out(text: str) -> str:
    """Spell a message out, in single spaces; a final " ? " says that it holds a question mark."""
    if "name" in text:
        text = _INTRODUCTION.sub(" ", text)
    plain = f" {' '.join(spell_words(text))}{' ?' if '?' in text else ''} "
    opening = _OPENING.match(plain)
    return plain[opening.end() :] if opening else plain


def spell_words(text: str) -> list[str]:
    """Return the words of a message spelled out, without fillers; its opening stays."""
    words = put_blanks(text, _PUNCTUATION).split()
    return " ".join(map(_SPELLINGS.get, words, words)).split()
