"""What is said around a question and says nothing of it: "hang on, ...", "thanks! btw, ...".

The question is the message: whoever asks for no moment, thanks or says who asked gets its answer.
"""

import re
from typing import Final

_ASKED_OF: Final = (
    r"(?:i|you|u|ya|we|it|this|that|these|those|there|they|he|she|my|your|ur|the|any|anyone"
    r"|anybody"
    r"|someone|somebody|all|his|her|our|their|one|an?)\b"
)
_ASKS: Final = (
    r"(?:(?:how|what|whats|what's|who|whos|who's|whose|which|where|wheres|where's|when|whens"
    r"|why)\b"
    r"|(?:is|are|was|were|do|does|did|can|could|will|would|may|must|shall|should|have|has|am"
    rf"|(?:is|does|did|wo|ca)n'?t) {_ASKED_OF})"
)
"""How a question begins."""
_A_MOMENT: Final = r"(?:a|one|1) (?:sec(?:ond)?|moment|minute|min|mo|bit|tick)"
_BEFORE_IT: Final = (
    r"before (?:i|we) (?:pay|confirm|start|begin|go ahead|go on|continue|give you (?:it|that"
    r"|anything)|do(?: (?:it|this|that))?)"
)
_OF_A_THING: Final = (
    "(?:who|that|it|what|this|there|card|bank|screen|page|app|code|mail|email|text|message|one)"
)
_OPENER: Final = (
    rf"(?:(?:(?:hang|hold) (?:on|up)|wait(?: up)?)(?: (?:just |for )?{_A_MOMENT})?"
    rf"|(?:just )?{_A_MOMENT}"
    r"|(?:oh|ah|aw)(?: (?:no|dear|god|my|wow|well|right|ok))?|hm+|um+|uh+|er+m?|phew|wow|yay"
    r"|well(?: (?:shoot|damn|ok|then))?|ok(?:ay|ie)?|k|right|alright|all right|great|good|perfect"
    r"|nice|cool|lovely|brilliant|awesome|sorry|excuse me|pardon me|so|and|but|also|btw|by the way"
    r"|then|now|actually|(?:hi+|hey+|hello|hiya|heya|yo)(?: (?:there|again))?"
    r"|(?:many )?thanks?(?: (?:you|u))?(?: (?:so|very) much| a (?:lot|million|bunch)| again)?"
    r"|thx|thnx|tysm|tyvm|ty|ta|cheers|bless you|much appreciated"
    r"|(?:a |one |just a )?(?:quick |last |small )?question|one (?:more|last) thing"
    rf"|(?:my )?(?!{_OF_A_THING}\b)[^\W\d_]+ (?:says|asks|asked|wonders|is asking|wants to know)"
    rf"|{_BEFORE_IT})"
)
_OPENERS: Final = re.compile(
    rf"\W*(?:{_OPENER}\b(?: (?:tho|though|please|pls|guys|there))?[\s,.!:;\-]*)+(?={_ASKS}\W*\w)",
    re.IGNORECASE,
)
_ASKS_AT_ONCE: Final = re.compile(_ASKS, re.IGNORECASE)
_BEHIND_IT: Final = re.compile(
    rf",? {_BEFORE_IT}(?: (?:it|this|for it|for this|you|anything|now))?(?=\W*\Z)", re.IGNORECASE
)
_FEWEST_BLANKS: Final = 2
"""What is shorter, as "what now", says less than it does with what stands around it."""


def leave_out_around_a_question(text: str) -> str:
    """Return the question of a message without its openers and without "before i pay" behind it.

    What opens with no question is returned as it is, and so is one of two words.
    """
    opener = _OPENERS.match(text)
    if opener is None and _ASKS_AT_ONCE.match(text) is None:
        return text
    asked = _BEHIND_IT.sub("", text[opener.end() :] if opener else text)
    return asked if asked.count(" ") >= _FEWEST_BLANKS else text
