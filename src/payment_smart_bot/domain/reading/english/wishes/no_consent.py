"""What has the words of a consent and is none: questions about the word, reports, and greetings."""

import re
from typing import Final

_IS_NONE: Final = re.compile(
    # asks what the word does
    r"\bdoes\b|\A\W*(?:(?:ok|so|sorry|but|and)\W+)*(?:did|will|would|if)\b"
    # has not decided yet, or wants to hear more
    r"|\breading\b|\bi'?m here\b"
    r"|\b(?:hmm+|haha|i see|understood|sorry|ready|back|delay|wait)\b\W.*"
    r"\b(?:continue|carry on|go on)\W*\Z"
    r"|\b(?:hmm+|haha)\W+(?:go on|continue)|\bfire away\W+i'?m\b|(?:\.\.\.|…)\W*\Z"
    r"|\b(?:pay|charge|take|do|send|ship)\b.*\bthere\b|\b(?:send|ship)\b.*\bwith a card\b"
    # says what will happen
    r"|\b(?:so|then|and)\s(?:then\s)?(?:you|u)\s(?:charge|take|pay)\b"
    r"|\b(?:so|then)\si\s(?:(?:just|only)\s)?(?:say|pay|confirm and)\b"
    # wants to have something confirmed
    r"|\b(?:please|pls|kindly)\s(?:to\s)?confirm\s(?:my|the|our)\s(?!payment|purchase)"
    r"|\b(?:done|it'?s in|sent|paid)\W+(?:please|pls|kindly)\sconfirm\b"
    r"|\b(?:it|you|they)\sconfirmed\b|\bconfirmed already\b"
    r"|\A\W*(?:hello|hi|hey)\W+yes\W*\Z|\A\W*yes\W+(?:hello|hi|sorry)\W*\Z"
    r"|\byes\W.*\b(?:i'?m fine|and you|it'?s you)\b|\byes (?:and|so|well|but)\W*\Z|\bya right\b"
    r"|:[/\\]|\bconfirm\W+hmm|\boh (?:great|sure)\b.*\blol\b"
    r"|\A\W*autocorrect\b|,\s?autocorrect\b|\bit says\b"
    r"|[\"'“]confirm[\"'”].*\b(?:lol|love|haha)\b|\b(?:love|haha|like)\b.*[\"'“]confirm"
    r"|\A\W*(?:just|only)\sconfirming\b|\A\W*an? charge\b|\byou (?:can )?do it\W*\Z"
)


def may_be_no_consent(text: str) -> bool:
    """Whether a message that reads like a consent asks about it, reports it, or puts it off."""
    return _IS_NONE.search(" ".join(text.lower().split())) is not None
