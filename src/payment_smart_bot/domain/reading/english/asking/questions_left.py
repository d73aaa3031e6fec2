"""What is a question of its own, and is left where nothing is known of it."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.asking.complaints import only_complains
from payment_smart_bot.domain.reading.english.asking.rhetorical import is_rhetorical
from payment_smart_bot.domain.reading.english.wishes.small_talk import chats_of_other_things
from payment_smart_bot.domain.reading.english.words.plain_words import straighten, words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

FEWEST_WORDS: Final = 3
"""What is shorter is hardly a question of its own."""
_FEWEST_WITHOUT_A_MARK: Final = 4
_BEGINS_TO_ASK: Final = re.compile(
    r"\W*(?:(?:and|n|nd|also|but|so|or|ok|btw|sorry|oh)\W+){0,3}"
    r"(?!(?:how about|what about)\b)"
    r"(?:(?:how|what|who|where|when|why) (?:is|are|do|does|did|can|could|will|would|long"
    r"|much|many)"
    r"\b|(?:is|are|was|were|do|does|did|can|could|will|would|may|must|shall|should) "
    r"(?:i|you|u|ye|yous|ya|we|it|there|they|he|she|the|my|your|his|her|their|our|a|anyone"
    r"|anybody|someone|somebody)\b"
    r"|(?:does|did)\b"
    r"|(?:hasn'?t|doesn'?t|didn'?t) (?:i|you|u|we|it|there|they|he|she|the|this|that|my|your|his"
    r"|her|our|their|a|anyone|anybody)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that is a question, whether it has its mark or not."""
AGREES_ONLY: Final = words_of(
    "is that this it ok okay k right what you u need needed needs want good enough fine correct "
    "all yeah yes no got did get the one so done was does do work works alright can see i have "
    "them ya now then everything think and thats isnt its isn't that's it's sorry please thx "
    "thanks a be could might anything else more next other from me us to love dear darling mate "
    "sir madam hi hello hey oh well not sure maybe perhaps probably guess believe suppose or "
    "asked ask wanted here there come came comes through of on at in my your with just also "
    "only ones these those they are they're were if like way eh huh am looking wants wanting "
    "instead read reads say says said mean meant missing miss left"
)
"""A question of such words asks whether the value will do: taking it is the answer."""
OF_A_VALUE: Final = words_of(
    "card cards number numbers no digit digits code codes security cvv cvc csc cid back front side "
    "strip signature little small long big top bottom first last three four second middle expiry "
    "expires expire exp expiration date dates month year valid until till thru through end ends "
    "ending start starts name names surname visa mastercard amex american express debit credit "
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec twenty plus letters printed written stands ink "
    "worn faded rubbed smudged scratched away hard tell"
)
"""With such words, too, a question is at most about the value that it gives."""
_OF_A_VALUE_ALONE: Final = AGREES_ONLY | OF_A_VALUE | NUMBER_WORDS
ASKS_TO_TAKE_IT: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|please|then|or|well)\W+){0,2}"
    r"(?:(?:can|could|would|will|may|shall|should) (?:i|you|u|we)|do you want(?: me to)?|"
    r"(?:how|what) about|why (?:not|don'?t (?:i|you|we)))(?: (?:please|kindly|just|not|maybe|now"
    r"|mind))*"
    r" (?:use|using|try|take|put|change|make|do|write|enter|note|add|give|send|type|go|swap|swop|"
    r"switch|exchange|have|"
    r"update|correct|pay|accept|say|read|amend|alter|fix|edit|replace|set|register|record|spell)\b",
    re.IGNORECASE,
)
"""A wish in the form of a question: "could you try this one instead?"."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def needs_no_answer(question: str) -> bool:
    """Whether a question is a complaint, makes sure of being heard, or is small talk."""
    if only_complains(question) or is_rhetorical(question):
        return True
    return chats_of_other_things(question.lower())


def is_question(text: str) -> bool:
    """Whether a text is a question of its own, and for nothing to be taken or changed."""
    words = find_words(text)
    if len(words) < FEWEST_WORDS or _OF_A_VALUE_ALONE.issuperset(words):
        return False
    if ASKS_TO_TAKE_IT.match(text) or needs_no_answer(text):
        return False
    return "?" in text or is_plain(text)


def is_plain(sentence: str) -> bool:
    """Whether a sentence is a question without its mark."""
    is_long = len(find_words(sentence)) >= _FEWEST_WITHOUT_A_MARK
    return is_long and _BEGINS_TO_ASK.match(sentence) is not None


def find_words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.lower() for word in _WORD.findall(straighten(text))]
