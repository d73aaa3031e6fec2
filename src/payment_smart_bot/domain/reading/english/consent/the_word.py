"""The plain word as a sentence of its own, from whoever says it for the second time in a row.

They were asked for exactly this word in between: the same answer twice is the answer. What is told
before it may then be in words that no list has, as long as none of them denies, limits, doubts,
puts off, takes back, asks, reports, orders something or names another value. What stands in the
word's own sentence, or behind it, is held to the lists of `consenting`.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.confirming import confirms
from payment_smart_bot.domain.reading.english.consent.vague_yes import (
    holds_the_word,
    is_the_bare_word,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import split_clauses
from payment_smart_bot.domain.reading.english.wishes.wish_guard import means_more

_ASKS_FOR_THE_WORD: Final = {Question.WHETHER_TO_GO_AHEAD, Question.WHETHER_THAT_IS_A_YES}
_SENTENCE_END: Final = re.compile(r"[.;!\n…]+")
_DENIES: Final = words_of("""
    dont don doesnt didnt isnt arent wasnt wont cant aint ain ent hardly barely scarcely against
    refuse refusing deny hate dislike disagree object protest reject unwilling reluctant forced nay
    nae neva nuh nowt dinna dinnae canna cannae willnae wouldnae didnae dey
""")
_DENIES_ELSEWHERE: Final = words_of("""
    nein nicht nichts nix kein keine keinen keiner nie niemals non ne pas rien jamais aucun não nao
    nem nunca jamás jamas nada ningún ningun ni tampoco niente mai nessuno niet niks geen nooit nee
    neen ikke ikkje inte ej nej nei aldri aldrig ingenting ei hayir değil degil hay\u0131r yok
    istemiyorum nahi nahin nai mat mut wag huwag hindi ayaw jangan tidak tak gak nggak ndak bukan
    belum không khong chưa chua hapana sitaki sio usi nem nincs ezt nu niciodată nic nechci nechcem
    ne nikdy nyet nikada aikona haikona ayi warte warten attends attendez espera espere aspetta
    momento peut-être vielleicht quizás quizas talvez forse basta arrête arrete para pare fermare
    fermo ruko teka tunggu nanti bekle sonra subiri cah
""")
_DROPS: Final = words_of("""
    ditch plug pull bye goodbye out over back away leave leaving left bin bail end ended ending
    pause withdraw retract revoke stand abandon abort kill annul void regret done finished through
""")
_DOUBTS: Final = words_of("""
    doubt doubts doubtful unsure uncertain hesitate hesitant hesitating worry worried scared afraid
    nervous think thinking deciding wavering torn feet bear hmm hm mm er erm um uh case long soon
    condition conditions pretend dreams chance way trust believe seems noon midday midnight pm
    oclock
""")
_REPORTS: Final = words_of("""
    write writes wrote written type types typed typing text texts texted quote quoted read reads
    repeat answer answers reply replies replied respond spell call calls called shout ordered
    demanded insists insisted claims claimed order orders asks asked asking tell tells shows showed
""")
_WISHES: Final = words_of("""
    want wants wanna wanted wan need needs must ought let send deliver ship put give show email
    mail post add make bring wrap keep save use take get gimme remove return charge bill pay remind
    include pack deliver collect pick book place swap switch speak talk connect transfer message
    help look see move treat apply update record note mark set print sign schedule arrange prepare
""")
_VALUES: Final = words_of("""
    card cards name names number numbers code codes date dates address amount price total cost fee
    fees money dollars dollar euros pounds coins currency pickup percent discount coupon voucher
""")
_TROUBLES: Final = words_of("""
    scam hoax fraud fake hack hacked stolen steal theft robbed lost blocked expired joke prank
    testing mistaken mistakes error errors oops whoops accident accidentally autocorrect drunk
    asleep lies thieves robbery rat dodgy fishy blackmailed threatened threat police pressed
    pressing clicked pushed hit swiped tapped
""")
_AGAINST: Final = (
    _DENIES | _DENIES_ELSEWHERE | _DROPS | _DOUBTS | _REPORTS | _WISHES | _VALUES | _TROUBLES
)
_ENDS_ELSEWHERE: Final = re.compile(
    r"\b(?:cancel|ann?ul|storn|abbr|avbr|aflys|iptal|batal|otmen|zrus|anuluj)"
    r"|n't\b|\bbe (?:right|there|back|with)\b|\bhad (?:it|enough)\b|\bmy dead\b"
    r"|\bun(?:happy|fair|able|wanted|authori[sz]ed)|\bdis(?:satis|agree|appoint)"
)


def was_asked_for_the_word(context: Context) -> bool:
    """Whether the last message had the word in a clause of its own, and was answered with it."""
    said = context.said_before
    return context.asked in _ASKS_FOR_THE_WORD and said is not None and holds_the_word(said)


def says_the_word(text: str, adds_nothing: Callable[[Sequence[str]], bool]) -> bool:
    """Whether a message, in lower case, has the word as a sentence, and nothing against it.

    `adds_nothing` is whether a clause has no weight beside an order to pay.
    """
    if "confirm" not in text:
        return False
    sentences = [one for one in _SENTENCE_END.split(text) if split_clauses(one)]
    at = next((at for at, one in enumerate(sentences) if _has_the_word(one)), len(sentences))
    before, rest = sentences[:at], sentences[at:]
    clauses = [words for one in rest for words in split_clauses(one)]
    says_no_more = all(_is_the_word(words) or adds_nothing(words) for words in clauses)
    return bool(rest) and says_no_more and not any(map(_may_be_against, before))


def _has_the_word(sentence: str) -> bool:
    return '"' not in sentence and any(map(_is_the_word, split_clauses(sentence)))


def _is_the_word(words: Sequence[str]) -> bool:
    return is_the_bare_word(words) and confirms(words)


def _may_be_against(sentence: str) -> bool:
    """Whether a sentence may say anything against paying, as far as its words tell."""
    clauses = split_clauses(sentence)
    words = {word.strip("'\"*").removesuffix("'s") for clause in clauses for word in clause}
    return (
        means_more(words)
        or not _AGAINST.isdisjoint(words)
        or _ENDS_ELSEWHERE.search(sentence) is not None
        or any(sounds_like_a_question(" ".join(clause)) for clause in clauses)
        or not all(map(_is_latin, sentence))
    )


def _is_latin(sign: str) -> bool:
    return sign.isascii() or not sign.isalpha() or unicodedata.name(sign, "").startswith("LATIN")
