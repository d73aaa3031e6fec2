"""Questions that mean something only where they are asked, and the form of a question."""

import re
from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.plain_words import RELATIVES, spell_out

_OF_OPEN_FIELD: Final = re.compile(
    r" (?:(?:on )?(?:the )?(?:front or (?:the )?back|back or (?:the )?front)"
    r"|(?:on )?(?:the )?(?:back|front)(?: of (?:the |my |this )?card)?"
    r"|is (?:it|that) (?:\S+ )?(?:long|short|big|small|bottom|top|first|second|last|other|right|"
    r"left|bigger|smaller|longer|later|earlier|upper|lower) (?:one|\*+|number|date)(?: \S+){0,3}?"
    r"|(?:on )?(?:which|what) side"
    r"|where does it say (?:that|it|this)"
    r"|where(?:abouts)?(?: is| are| on (?:the |my )?card| exactly)?"
    r"(?: is (?:it|that|this)(?: one)?)?"
    r"|where (?:do|can|would|will|should) i (?:see|find|get|look(?: for)?|read)"
    r"(?: (?:that|it|this|those|them)(?: one)?)?|where is (?:that|it|this)|i can ?not (?:see|find) "
    r"(?:it|that|this|one)|what is (?:that|this|it)"
    r"|(?:is|are) (?:it|that|this|they) (?:\S+ ){0,2}(?:on|at|in) (?:front|back|top|bottom)"
    r"|how many (?:digits|numbers)(?: (?:is|are|should|does|do|has|must)(?: (?:it|that|they))?"
    r"(?: be| have)?)?|what do you mean(?: by (?:that|it|this))?)"
    r"(?: on (?:it|card|my card))?(?: \?)? "
)
_IS_WORN: Final = re.compile(
    r" (?:it|they|that|this) (?:(?:is|are|was|has|have) )?(?:been )?(?:\w+ )?"
    r"(?:rubbed|worn|wore|faded|scratched|gone|missing|illegible|unreadable|smudged|smeared|blurred|"
    r"blurry|erased)(?: (?:off|out|away))?"
    r"(?: \S+){0,2} "
    r"| (?:i )?(?:can ?not|could not|can hardly) (?:really )?(?:read|make out|decipher)"
    r"(?: \S+){0,3} "
)
_LONGEST_WITHOUT_FIELD: Final = 48
_WHERE: Final[Mapping[str, Topic]] = {
    Field.NAME: Topic.WHICH_NAME,
    Field.CARD: Topic.WHERE_NUMBER,
    Field.EXPIRY: Topic.WHERE_EXPIRY,
    Field.CVV: Topic.WHERE_CVV,
}


def find_topic_of_open_field(text: str, field: str | None) -> Topic | None:
    """Return what a message asks about that names no field: "front or back?".

    `text` is one message: lower case, apostrophes straight, white space collapsed.
    """
    if field is None or len(text) > _LONGEST_WITHOUT_FIELD:
        return None
    plain = spell_out(text)
    if _IS_WORN.fullmatch(plain):
        return Topic.NO_CODE if field == Field.CVV else _WHERE.get(field)
    return _WHERE.get(field) if _OF_OPEN_FIELD.fullmatch(plain) else None


def says_it_is_another_card(text: str) -> bool:
    """Whether a message says that the card which is shown is not the customer's."""
    return _ANOTHER_CARD.search(spell_out(text)) is not None


def speaks_of_another_card(text: str) -> bool:
    """Whether a message, in lower case, speaks of a card that is not the one given so far."""
    return _OTHER_CARDS.search(_PRINTED_ON_IT.sub(" ", spell_out(text))) is not None


def says_it_is_the_same_card(text: str) -> bool:
    """Whether a message, in lower case, says that no more than the name differs."""
    return _SAME_CARD.search(text) is not None


def asks_a_fact(text: str) -> bool:
    """Whether a message, in lower case, asks how something is, and for nothing to be done."""
    return _FACT.match(text) is not None and _REQUEST.search(text) is None


_FACT: Final = re.compile(
    r"(?:(?:hi|hello|hey|ok|okay|but|and|so|oh|yes|yeah|sorry|wait|actually|just|also|great|thanks"
    r"|hang on|hold on|one sec(?:ond)?|a moment|um|hmm"
    r"|one more thing|quick question|before i (?:do|pay|confirm))\W+)*"
    r"(?:what|whats|what's|how|hows|how's|who|whos|who's|which|when|where|why|is|are|does"
    r"|do (?:i|you|u|they)|did|was|am i|has|have (?:you|i)|will (?:it|i|the|my|this|there|that))\b"
)
_REQUEST: Final = re.compile(
    r"\b(?:can|could|would|will) (?:you|u)\b|\bplease\b|\bpls\b|\bremind\b|\bchange\b|\binstead\b"
)


_OTHER_CARDS: Final = re.compile(
    rf" (?:other|another|different|new|his|her|their|{'|'.join(sorted(RELATIVES))})"
    r"(?: \w+)? card "
    r"| us(?:e|ed|ing) (?:his|hers|theirs|mine) "
    r"| then (?:(?:we|i|let us) )?(?:will )?(?:use|take|try|pay with) (?:my (?:own )?card|mine) "
    rf"|(?<!on) card of (?:my )?(?:his|her|their|{'|'.join(sorted(RELATIVES))}) "
)
_PRINTED_ON_IT: Final = re.compile(
    r" (?:changed|printed|put|wrote|written|spelt|spelled|updated|shortened) "
    r"(?:(?:it|me|that|this|so|as|my name|now|like) ){0,3}on (?:(?:the|my|this) )?new card(?= )"
)
"""What tells why the name is another, and wishes for no other card."""
_SAME_CARD: Final = re.compile(
    r"\bsame (?:card|number|account|long number)\b"
    r"|\bonly the name(?:'s| is)? (?:differ|chang|different|other|wrong)"
)
_ANOTHER_CARD: Final = re.compile(r" (?:it|this|that) is not my (?:own )?card (?:\? )?\Z")


def asks_why(text: str) -> bool:
    """Whether a message asks why, and no more: of a card that was declined, it asks about that."""
    return _WHY.fullmatch(spell_out(text)) is not None


_WHY: Final = re.compile(r" (?:but )?(?:why|how come|why not|why is that|what happened)(?: \?)? ")
_QUESTION: Final = re.compile(
    r"(?:(?:(?:hi|hello|hey)(?: there)?|ok|okay|but|and|so|or|wait|sorry|please|pls|um|uh|hmm|well|"
    r"just|oh|yes|no|now|then|excuse me|(?:a |one |just a )?(?:quick |small )?question|actually|"
    r"also|first|thanks)[,.:]? )*"
    r"(?:(?:what|whats|what's|wat|waht|where|wheres|where's|wher|why|how|hows|how's|who|whos|who's|"
    r"whom|whose|when|whens|which|wich|is|isnt|isn't|was|wasn't|were|does|doesn't|doesnt|did|didn't|"
    r"didnt|should|would|could|couldn't|can't|aren't|don't you|dont you|explain|help|tell me|"
    r"i wonder|(?:i am |i'm |im |just )?wondering|i(?:'d| would)? (?:like|want|need) to know|"
    r"i have (?:a |one |some )?(?:quick )?questions?|(?:i )?(?:do not|don't|dont) understand|"
    r"any (?:idea|chance)|are (?:refunds|fees|details|chats))\b"
    r"|(?:can|do|will|are|am|may|have|has|must|shall|had) (?:i|you|u|we|they|it|this|that|these|"
    r"those|he|she|the|my|your|there|all|any|anyone|people|someone|cards?|one)\b)"
)


def sounds_like_a_question(text: str) -> bool:
    """Whether a message has the form of a question, known or not."""
    return text.endswith("?") or "? " in text or _QUESTION.match(text) is not None


def asks(part: str) -> bool:
    """Whether a part of a message is a question, with its mark or by its form."""
    return "?" in part or sounds_like_a_question(part.lower().strip())


def drop_tag_question(text: str) -> str:
    """Return a message without the question at its end whether it will do: "…, is that ok?"."""
    return _TAG_QUESTION.sub("", text) if text.rstrip().endswith("?") else text


_TAG_QUESTION: Final = re.compile(
    r"(?<=\w)[,.;!\s-]{1,4}(?:(?:is|was) (?:that|it|this) (?:ok|okay|alright|all right|right|good|"
    r"fine|enough|correct|it|what (?:you|u) (?:need|want|wanted|needed|mean|meant))"
    r"|(?:does|will) (?:that|it|this) (?:do|work|help)|that (?:ok|okay|alright|right)"
    r"|yes|yeah|yea|ok|okay|right|correct|innit|isn'?t it)"
    r"(?: (?:love|dear|darling|hun|mate|pal|buddy|boss|sir|madam|please|pls|then|now|for you)){0,3}"
    r"\s{0,3}\?{1,3}\s{0,3}\Z",
    re.IGNORECASE,
)
