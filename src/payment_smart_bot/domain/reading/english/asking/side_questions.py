"""What is asked beside a value: "4242 4242 4242 4242, is the cake gluten free btw"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import SAID_AROUND, Topic
from payment_smart_bot.domain.reading.english.asking.about.end_of_the_card import (
    asks_of_its_end,
    asks_whether_it_is_still_good,
)
from payment_smart_bot.domain.reading.english.asking.about.matters_of_the_order import (
    asks_for_an_invoice,
    is_for_the_merchant,
)
from payment_smart_bot.domain.reading.english.asking.about.what_was_given import (
    asks_of_the_order_of_names,
    asks_whether_a_title_matters,
    asks_whether_the_name_will_do,
)
from payment_smart_bot.domain.reading.english.asking.around_a_question import (
    leave_out_around_a_question,
)
from payment_smart_bot.domain.reading.english.asking.asked_in_passing import (
    asks_for_the_last_digits,
    find_told,
)
from payment_smart_bot.domain.reading.english.asking.each_part import hear_each_part
from payment_smart_bot.domain.reading.english.asking.outright import ask_outright
from payment_smart_bot.domain.reading.english.asking.plain_questions import find_plain_topic
from payment_smart_bot.domain.reading.english.asking.questions_left import (
    AGREES_ONLY,
    ASKS_TO_TAKE_IT,
    FEWEST_WORDS,
    OF_A_VALUE,
    find_words,
    is_plain,
    is_question,
    needs_no_answer,
)
from payment_smart_bot.domain.reading.english.asking.run_on_questions import (
    find_topic_of_a_run_on_question,
)
from payment_smart_bot.domain.reading.english.asking.several_questions import (
    find_topics,
    leave_out_covered,
    split_questions,
    yield_sentences,
)
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.questions import drop_tag_question
from payment_smart_bot.domain.reading.english.wishes.clauses import CLAUSE_END
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.token_kinds import MASK
from payment_smart_bot.domain.value import replace

_LEAST: Final = -0.3
"""The score that a question needs beside a value."""
_LEAST_WITHOUT_A_MARK: Final = 0.0
"""The score that it needs where no question mark says that it is one."""
_LEAST_TO_PASS_OVER: Final = 0.3
"""The score of a question that is not answered because going on answers it."""
_OPENING: Final = re.compile(
    r"\b(?:how (?:do|does|long|much|many|will|can|safe|is)"
    r"|(?:is|was) (?:it|this|that|the|there|my|a)|are (?:you|u|ye|yous|ya|there|they)"
    r"|(?:do|did|will|would|can|could|may|shall|should) (?:i|you|u|ye|yous|ya|we|it|there|they|the"
    r"|this|that|she|he|my|his|her|their|our)|does (?:it|there|the|this|that|my|she|he|his|her)"
    r"|when (?:will|does|do|is|can)"
    r"|what (?:is|are|happens|time|do|does|if)|what'?s"
    r"|(?<!that's )(?<!thats )(?<!that is )why|who (?:is|are|will|can|could|would|might"
    r"|else|gets?|sees?|has|does|do)|who'?s"
    r"|where (?:is|do|does|can)|where'?s|how'?s)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE_START: Final = re.compile(
    r"[\s,:\-]*[,:]\s*|\A\W+|\b(?:and|n|nd|but|so|also|btw|or|ok|okay|pls|please|sorry|oh|hey|hi"
    r"|wait|actually"
    r"|(?:hang|hold) on|tell me"
    r"|(?:he|she|they|hubby|wife|mum|dad) (?:says|said|asks|asked|wonders|wants to know))\s+",
    re.IGNORECASE,
)
_ASKED_OF: Final = (
    r"(?:it|this|that|the|there|my|an?y?|anyone|anybody|you|u|ye|yous|ya|they|i|we|she|he|your"
    r"|his|her|their|our"
    r"|someone|somebody)\b"
)
_VERBS: Final = "is was are were do will would can could may shall should must".split()
_OPENER: Final = "|".join(
    ("how|what|who|when|why|where|does|did|hasn'?t ", *(f"{verb} {_ASKED_OF}" for verb in _VERBS))
)
_HAS_AN_OPENER: Final = re.compile(_OPENER)
_MAY_ASK: Final = re.compile(
    r"(?:\A|[,:.!;\n*\-]|\b(?:and|n|nd|but|so|also|btw|or|ok|okay|pls|please|sorry|oh|hey|hi|me"
    r"|wait|on|actually|start|pay|begin|confirm|says|said|asks|asked|wonders|know)\b)"
    rf"\W{{0,3}}(?:{_OPENER})"
)
"""It is in each question without its mark: most messages need not be looked at."""
_SHORT: Final = words_of("whos whats wheres hows")
_OF_WHICH_CARD: Final = words_of(
    "for own mine personal private business work company different another new old over back swap"
)
"""With such words, too, a wish for a value to be taken is about the card that is given."""
_WHETHER_IT_WILL_DO: Final = re.compile(
    r"\b(?:will|would) (?:this|that|it|these|they|those)(?: one)? (?:do|work)\b"
    r"|\b(?:how|what|which) (?:you|u|ya|they)(?:'re| are| were)? ?(?:want|need|after|asked|expect|"
    r"look|mean|like)\w*\b|\bhow(?:'s| is) (?:that|this)\b|\b(?:what|how) about\b"
    r"|\bfor (?:you|u|ya|me|us)\b|\b(?:format|style|manner|writ\w+|wrote|typed?)\b",
    re.IGNORECASE,
)
_MOOT: Final = SAID_AROUND | {Topic.FORMATS, Topic.WHERE_TO_ENTER}
"""What is answered by going on."""
_IS_IT: Final = re.compile(
    r"\W*(?:is|are|was|were|do|does|did|will|would|can|could|have|has) (?:it|you|u|they|that"
    r"|this)\s?\?+\s*"
)
"""A question that is about the sentence before it: "nothing is to be kept. Will it?"."""
_IS_NEEDED: Final = re.compile(
    r"\b(?:is|are) (?:it|that|this|they) (?:really |even |still )?(?:needed|necessary|required"
    r"|mandatory)\b"
    r"|\bdo (?:i|you|u|ya) (?:really |still )?(?:need|require|want) (?:it|that|this|them)\b"
)
_LACKING: Final = {
    Field.EXPIRY: re.compile(r"\b(?:date|exp\w*|valid)\b"),
    Field.CVV: re.compile(r"\b(?:code|cvv|cvc|csc)\b"),
    Field.NAME: re.compile(r"\bname\b"),
}
_WISHES_OF_THE_MERCHANT: Final = re.compile(
    r"\W*(?:confirm\W+)?(?:(?:and|also|then|but|so|please|pls|kindly|you|can|could)\W+){0,4}"
    r"(?:send|e-?mail|mail|deliver|post|put|write|add|leave|bring|include|print|issue"
    r"|make out|need"
    r"|i (?:will )?need|(?:the |my |our |an? )?(?:invoice|receipt) (?:must|needs|should"
    r"|has to))\b",
    re.IGNORECASE,
)
_OF_THE_MERCHANT: Final = frozenset({Topic.RECEIPT, Topic.ORDER})
_OF_INVOICES: Final = re.compile(r"\b(?:invoice|receipt|vat)\b", re.IGNORECASE)
_MAY_ASK_A_FACT: Final = Pieces(
    "order|round|swap|revers|back to|first|before|last|day|date|month|still|too | end |which|till"
    "|until|mean|on the|on to the|from the|from to the|up the|up to the|mr|ms |miss|mx|dr |title"
)
_FIGURES: Final = re.compile(
    r"\d(?<!\d\d)(?<![$€£]\d)(?<![$€£] \d)(?<!\d[.,]\d)(?!\d*(?:st|nd|rd|th)\b)\d*"
    r"(?:[ /.,\-]{1,3}\d+)*"
)
"""What may be a value; sums of money are what is asked about."""
_IS_ITS_LABEL: Final = re.compile(
    r"\A\W*(?:is|are|was|were) (?:the|my|a|an)(?: [^\W\d]+){1,3}(?=[.,;!\s]*\Z|[.,;!])",
    re.IGNORECASE,
)
"""What the value before it is: "901 is the code"."""


def hear_side_questions(understood: Understood, text: str) -> Understood:
    """Return what a message says that gives a value, with what it asks beside it.

    No question is passed over: of what is not known, it is said that it was asked.
    """
    asks_which_name = understood.topic is Topic.WHICH_NAME and understood.proposed
    if understood.event is not Event.DETAILS or asks_which_name:
        return understood
    values = [*understood.found.values(), understood.proposed]
    names = [one for one in values if isinstance(one, str)]
    masked = _mask(text, names).lower()
    if _MAY_ASK_A_FACT.are_in(masked) and (fact := _find_fact(masked, understood)):
        return replace(understood, topic=fact).noting(Note.ASKS_A_FACT)
    asking = _hear_questions(understood, text, names, masked)
    if asking.topic is Topic.WHICH_NAME:
        is_of_its_form = asks_whether_the_name_will_do(masked)
        return asking.noting(Note.ASKS_A_FACT) if is_of_its_form else asking
    topic = _find_topic_beside_values(understood, text, masked) if asking.topic is None else None
    return replace(understood, topic=topic) if topic else hear_each_part(asking, masked)


def _find_fact(masked: str, understood: Understood) -> Topic | None:
    """Return what is of use to whoever gives the value, too: in which order names stand, say."""
    if asks_of_the_order_of_names(masked) or asks_whether_a_title_matters(masked):
        return Topic.WHICH_NAME
    gives_a_date = Field.EXPIRY in {*understood.found, *understood.rejected}
    is_of_it = asks_of_its_end(masked) or (gives_a_date and asks_whether_it_is_still_good(masked))
    return Topic.WHERE_EXPIRY if is_of_it else None


def _find_topic_beside_values(understood: Understood, text: str, masked: str) -> Topic | None:
    if topic := find_topic_of_a_run_on_question(masked):
        return topic
    if Field.CVV in understood.found and asks_for_the_last_digits(text.lower()):
        return Topic.WHERE_CVV
    return Topic.WHY if _asks_whether_needed(text.lower(), understood.found) else None


def _asks_whether_needed(lower: str, found: Collection[str]) -> bool:
    """Whether it is asked if a detail is needed that the message does not give."""
    if not _IS_NEEDED.search(lower):
        return False
    return any(field not in found and named.search(lower) for field, named in _LACKING.items())


def hear_questions_beside_an_order(understood: Understood, text: str) -> Understood:
    """Return what a message says that orders to pay, which does not pay where it asks as well.

    What only the merchant can do is answered like a question: "confirm, and deliver it at noon".
    """
    asking = _hear_questions(understood, text, (), _mask(text, ()).lower())
    if asking.topic is None and Note.LEAVES_A_QUESTION not in asking.notes:
        asking = replace(understood, topic=_find_wish_of_the_merchant(text))
        if asking.topic is None:
            return understood
    event = Event.QUESTION if asking.topic else understood.event
    return replace(asking, event=event).noting(Note.ORDERS_AS_WELL)


def _find_wish_of_the_merchant(text: str) -> Topic | None:
    """Return what is wished in some clause that only the merchant can do: "and send an invoice"."""
    wishes = [one for one in CLAUSE_END.split(text) if _WISHES_OF_THE_MERCHANT.match(one)]
    if any(map(_OF_INVOICES.search, wishes)):
        return Topic.RECEIPT
    moves = (sort_by_examples(one, _LEAST_TO_PASS_OVER) for one in wishes)
    return next((one.topic for one in moves if one and one.topic in _OF_THE_MERCHANT), None)


def _hear_questions(
    understood: Understood, text: str, names: Sequence[str], masked: str
) -> Understood:
    plain = ask_outright(text, masked)
    if plain != text:
        text, masked = plain, _mask(plain, names).lower()
    told = _find_told(masked)
    may_ask = "?" in text or (_HAS_AN_OPENER.search(masked) and _MAY_ASK.search(masked))
    if told is None and not may_ask:
        return understood
    find_topic = cache(_find_topic)  # a question with a topic is none that is left
    questions = list(_yield_questions(text, names))
    topics = find_topics(map(find_topic, questions), _MOOT)
    if told:
        topics = leave_out_covered([*topics, told])
    shorter = drop_tag_question(text)
    asked = questions if shorter == text else _yield_questions(shorter, names)
    asking = understood.asking(topics)
    leaves_one = any(is_question(one) and find_topic(one) is None for one in asked)
    return asking.noting(Note.LEAVES_A_QUESTION) if leaves_one else asking


def _find_told(masked: str) -> Topic | None:
    if asks_for_an_invoice(masked):
        return Topic.RECEIPT
    return Topic.ORDER if is_for_the_merchant(masked) else find_told(masked)


def _yield_questions(text: str, names: Sequence[str]) -> Iterator[str]:
    """Yield what is asked beside figures and names, but for whether they will do."""
    said = _mask(text, names)
    known = {word for name in names for word in find_words(name)}
    before = ""
    for sentence in yield_sentences(said):
        asked = f"{before} {sentence}" if _IS_IT.fullmatch(sentence.lower()) else sentence
        lower = asked.lower()
        if not (is_for_the_merchant(lower) or asks_for_an_invoice(lower)):
            yield from _find_asked(asked, known)
        before = sentence.rstrip(" .!")


def _mask(text: str, names: Sequence[str]) -> str:
    """Return a message with its figures and names masked."""
    said = _FIGURES.sub(MASK, text)
    for name in names:
        said = _put_mask(said, name)
    return said


def _put_mask(text: str, name: str) -> str:
    """Return a text with a mask in place of a name, in whatever case it is typed."""
    lower, wanted = text.lower(), name.lower()
    at = lower.find(wanted) if len(lower) == len(text) else -1
    if at < 0:
        return text
    return text[:at] + MASK + _put_mask(text[at + len(name) :], name)


def _find_asked(sentence: str, names: Iterable[str]) -> list[str]:
    """Return the questions of a sentence, without those whether the value will do."""
    asked = _cut_out(sentence)
    parts = split_questions(asked) if asked else []
    parts = parts if len(parts) > 1 else [asked] if asked else []
    return [
        one for one in parts if not _is_about_the_value(one, AGREES_ONLY.union(names, NUMBER_WORDS))
    ]


def _is_about_the_value(question: str, known: frozenset[str]) -> bool:
    """Whether a question asks no more than whether the value will do, or be taken."""
    words = frozenset(find_words(_WHETHER_IT_WILL_DO.sub(" ", question)))
    if words <= known:
        return True
    wish = ASKS_TO_TAKE_IT.match(question)
    wished = known | OF_A_VALUE | _OF_WHICH_CARD
    return wish is not None and words - set(find_words(wish[0])) <= wished


def _cut_out(sentence: str) -> str | None:
    """Return what a sentence asks, from behind the value in it; None where it asks nothing."""
    behind = sentence[sentence.find(MASK) :].replace(MASK, " ") if MASK in sentence else sentence
    if "?" in sentence:
        found = _OPENING.search(behind)
        if found and len(find_words(found[0])) >= FEWEST_WORDS:
            return found[0]
        return behind if len(find_words(behind)) >= FEWEST_WORDS else sentence.replace(MASK, "")
    behind = _IS_ITS_LABEL.sub("", behind) if MASK in sentence else behind
    for clause in _CLAUSE_START.split(behind):
        found = _OPENING.match(leave_out_around_a_question(clause))
        if found and _is_long_enough(found[0]):
            return found[0]
    before = sentence.partition(MASK)[0]
    return next(filter(is_plain, (behind, before)), None)


def _is_long_enough(question: str) -> bool:
    """Whether a question has enough words; "whos stripe" has one more than are written."""
    words = find_words(question)
    is_short = words[0].replace("'", "") in _SHORT and not AGREES_ONLY.issuperset(words[1:])
    return len(words) + is_short >= FEWEST_WORDS


def _find_topic(question: str) -> Topic | None:
    if plain := find_plain_topic(question):
        return plain
    if needs_no_answer(question):
        return None
    least = _LEAST if "?" in question or is_plain(question) else _LEAST_WITHOUT_A_MARK
    move = sort_by_examples(question, least)
    if move is None:
        return None
    if move.topic is Topic.NO_CODE and not _LACKING[Field.CVV].search(question.lower()):
        return None
    is_passed_over = move.topic in _MOOT and sort_by_examples(question, _LEAST_TO_PASS_OVER) is None
    return None if is_passed_over else move.topic
