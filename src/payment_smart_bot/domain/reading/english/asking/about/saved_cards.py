"""What is asked where a card is saved and nothing paid: what for, who charges it, how it goes."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_CARD: Final = (
    r"(?:it|them|card|(?:the|my|this|that|her|his|our|ur|your) (?:\w+ )?card|my (?:card )?details)"
)
_ONCE_SAVED: Final = (
    r"(?:once|when|after|now)(?: that)?(?: (?!can\b|could\b|will\b)[\w']+){1,5}? "
    r"(?:saved?|stored?|kept|on file|on record)"
)
_LATER: Final = (
    r"(?:later(?: on)?|after(?:wards)?|in (?:the )?future|next (?:time|week|month|year)"
    r"|when(?:ever)? (?:i|they|you|we|she|he|it)|any ?time|down the (?:line|road)|one day|some ?day"
    rf"|another (?:day|time)|{_ONCE_SAVED})"
)
_CHARGES: Final = (
    r"(?:charg(?:e|es|ed|ing)|bill|debit|spend|pull money|draw (?:money|on)"
    r"|take (?:any |some |more )?(?:money|anything|payments?|funds|cash|from|out of|whatever)"
    r"|take (?:it|more) (?:from|out|off)|help (?:themselves|yourself|yourselves)"
    rf"|us(?:e|ing) {_CARD})"
)
_MAY: Final = r"(?:can|could|will|would|may|might|do|does|are|is|if|whether)"
_THEY: Final = (
    r"(?:they|merchant|the \w+|she|he|anyone|anybody|someone|somebody|people"
    r"|any (?:old )?(?:person|shop))"
)
_YOU: Final = r"(?:you|u|ya|yous)"
_FIRST: Final = (
    r"(?:first|before(?:hand)?|in advance|every time|each time|when (?:they|you|it)|if they"
    r"|ahead of time)"
)

_MAY_BE_CHARGED: Final = Pieces(
    "charg|bill|debit|take|help|pull|draw|spend|use|told|ask|tell|warn|notif|let me know|do with"
)
_WHO_CHARGES: Final = re.compile(
    r"\bwho(?:ever| else| all|se)?(?: (?:can|could|will|would|may|might|is|are|gets|to|able"
    rf"|allowed|actually|really|then|exactly|else)){{1,4}} {_CHARGES}\b"
)
_CHARGED_LATER: Final = re.compile(
    rf"\b{_MAY} {_THEY} (?:\w+ ){{0,4}}?{_CHARGES}\b[^.?!\n]{{0,40}}\b{_LATER}\b"
    rf"|\b{_LATER},? (?:{_MAY}|what|who) (?:{_THEY}|{_YOU}) (?:\w+ ){{0,3}}?{_CHARGES}\b"
)
_CHARGED_AT_WILL: Final = re.compile(
    rf"\b(?:can|could|will|would|may|might|are) {_YOU} (?:\w+ ){{0,4}}?{_CHARGES}\b[^.?!\n]{{0,40}}"
    rf"\b(?:whenever|any ?time|in (?:the )?future|next time|{_ONCE_SAVED})\b"
)
"""Whom one asks to charge it on Friday is asked for something: `_CHARGED_LATER` is of others."""
_USED_FOR: Final = re.compile(
    rf"\bwh?[ao]t(?:'?s| is| are| r| will| would| do| does)? (?:(?:{_CARD}|they|{_YOU}|merchant"
    r"|going|gonna|to|will|be|being|want|use|using|get|getting) ){1,6}used for\b"
    rf"|\bwh?[ao]t (?:will|would|do|are|is|does) (?:they|{_YOU}|merchant|the \w+) "
    rf"(?:\w+ ){{0,3}}?(?:use|using|need|want|do with) {_CARD}(?: for)?(?: {_LATER}| then)\b"
    rf"|\bwh?[ao]t(?:'?s| is| are| will) {_CARD} (?:\w+ )?for (?:later|then|afterwards)\b"
)
_TOLD_FIRST: Final = re.compile(
    r"\b(?:would|will|do|am|should) (?:i|we) (?:\w+ )?(?:be |get )?"
    rf"(?:told|asked|warned|notified|informed) {_FIRST}\b"
    rf"|\b(?:do|will|would|must) (?:{_THEY}|{_YOU}) (?:\w+ ){{0,2}}?"
    rf"(?:ask|tell|warn|notify|let) me (?:know )?(?:\w+ )?{_FIRST}\b"
)
_USED_UNASKED: Final = re.compile(
    rf"\b{_MAY} (?:{_THEY}|it|{_CARD})\b[^.?!,\n]{{0,16}}"
    rf"\b(?:used|charged|{_CHARGES})\b[^.?!,\n]{{0,16}}"
    r"\b(?:without|w/o|behind) (?:\w+ )?(?:ask|tell|let|warn|say|know|notic|permission|consent"
    r"|back)\w*"
)
_WHEN_THEY_CHARGE: Final = re.compile(
    rf"\b(?:when|how often) (?:will|do|does|would|are|is) {_THEY} (?:\w+ ){{0,2}}?"
    r"(?:charge|charging|debit|(?:take|taking|collect|collecting) (?:it|money|the money|anything"
    r"|(?:(?:the|a|any) )?(?:(?:first|next|monthly) )?payments?))\b"
)
_OF_LATER_CHARGES: Final = (
    _WHO_CHARGES,
    _CHARGED_LATER,
    _CHARGED_AT_WILL,
    _TOLD_FIRST,
    _USED_UNASKED,
    _WHEN_THEY_CHARGE,
)
_OF_A_CARD_OR_LATER: Final = re.compile(rf"\bcard\b|\b{_LATER}\b")
"""Else it is asked what a detail is used for, such as the code."""
_OF_SOMETHING_ELSE: Final = re.compile(
    r"\b(?:refund\w*|twice|fees?|deliver\w*|ready|statement|cake|order|instead)\b"
)

_MAY_GO: Final = re.compile("off|remov|delet|eras|unsav|unlink|wip|forg[eo]t|rid of")
_REMOVES: Final = (
    r"(?:remov(?:e|ing)|delet(?:e|ing)|eras(?:e|ing)|unsav(?:e|ing)|unlink|wip(?:e|ing)|forget"
    r"|get rid of)"
)
_REMOVED: Final = r"(?:removed|deleted|erased|wiped|unsaved|taken off|forgotten)"
_GOES_LATER: Final = re.compile(
    rf"\b(?:take|taking|get|getting|have|having) {_CARD} (?:back )?(?:taken )?off"
    rf" (?:again|file|(?:the|your|their|ur) (?:system|books?|file|account|records?)|{_LATER})\b"
    rf"|\b{_REMOVES} {_CARD}(?: \w+){{0,3}}? (?:again|{_LATER}|if i (?:change|want|need))\b"
    r"|\b(?:how|who|where|whom)\b[^.?!\n]{0,40}"
    rf"(?:\b(?:get|have) {_CARD} {_REMOVED}\b"
    rf"|\b(?:remove|unsave|unlink|get rid of|take) {_CARD}(?: back)?(?: off)?"
    rf" (?:again|file|{_LATER})\b)"
    rf"|\b{_LATER},? (?:can|could|do|would|will|may|how do|who) (?:i|we|you|they) (?:\w+ )?"
    rf"(?:{_REMOVES}|take|get|have) {_CARD}(?: (?:back )?(?:off|{_REMOVED}))?\b(?! my)"
    rf"|\b(?:can|could|will|would|may) {_CARD} be {_REMOVED} (?:again|{_LATER})\b"
)

_MAY_ASK_WHY: Final = Pieces("why|what|wot for|point|how come|reason")
_NOT: Final = r"(?:\b(?:nothing|not|no|aint|free|never|isnt|dont|wont|im not|without|zero)\b|n't\b)"
_WHY_FOR_NOTHING: Final = re.compile(
    r"\b(?:why|how come|what(?:'?s| is) (?:the )?(?:point|reason)|wh?[ao]t\b.{0,24}\bfor\b)"
    r"[^.?!\n]{0,60}\bcards?\b[^.?!\n]{0,24}\b(?:if|when|since|as|cos|cause|because|and|but|while"
    rf"|for|though)\b[^.?!\n]{{0,32}}{_NOT}"
    r"|\b(?:why|how come)\b[^.?!\n]{0,60}\bcards?\b[^.?!\n]{0,8} for (?:nothing|free|no reason)\b"
    rf"|{_NOT}[^?!\n]{{0,40}}\b(?:why|wh?[ao]t for|how come)\b[^.?!\n]{{0,40}}\bcards?\b"
    rf"|\b(?:if|when|since|as)\b[^?!\n]{{0,12}}{_NOT}[^?!\n]{{0,40}}"
    r"\bwhat\b[^.?!\n]{0,24}\bcards? for\b"
)
_OF_MONEY: Final = Pieces(
    "charg|buy|bought|pay|paid|cost|owe|purchas|due|money|spend|free|for nothing"
)

_MAY_BE_NOTHING: Final = Pieces("anything|something|nothing|any money|owt")
_NOTHING_TO_PAY: Final = re.compile(
    r"\b(?:do|does|did|will|would|must|should|if|whether|have|am|are|got)\b[^.?!\n]{0,24}"
    r"\b(?:pay|paying|owe|spend) (?:you |u |them )?(?:anything|something|owt|any money)\b"
    r"|\b(?:is|will|does|do|if|whether) (?:there )?(?:anything|any money|owt)"
    r" (?:\w+ ){0,2}?(?:to pay|(?:com|go)(?:e|es|ing)? (?:out|off)|due|leaving|leave)\b"
    r"|\b(?:i|we) (?:pay|owe) nothing\b[^.!\n]{0,16}\?"
)
_OF_MORE: Final = re.compile(
    r"\b(?:later|extra|more|else|twice|again|back|month\w*|year\w*|cancel\w*|already|delivery"
    r"|on top|abroad|fees?|bank|after\w*|if it)\b"
)

_MAY_BE_SOON: Final = Pieces("how long|how soon|when")
_BUYS_SOON: Final = re.compile(
    r"\b(?:how long|how soon|when)\b[^.?!\n]{0,24}\b(?:can|could|may|am|able)\b[^.?!\n]{0,12}"
    r"(?:\b(?:buy|shop|pay|spend|order)\b[^.?!\n]{0,24}"
    r"\b(?:with|using) (?:it|the card|my card|this card)\b"
    r"|\b(?:start using|use|using) (?:it|(?:the|my) (?:saved )?card) (?:to (?:buy|shop|order)"
    r"|for (?:shopping|buying|orders)))\b"
)


def find_topic_of_a_saved_card(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks about a card that is to be saved."""
    if _MAY_GO.search(lower) and _GOES_LATER.search(lower):
        return Topic.REMOVAL
    if _asks_why_for_nothing(lower):
        return Topic.PURPOSE
    if _MAY_BE_CHARGED.are_in(lower) and _asks_of_later_charges(lower):
        return Topic.LATER_USE
    if _MAY_BE_NOTHING.are_in(lower) and _NOTHING_TO_PAY.search(lower):
        return None if _OF_MORE.search(lower) else Topic.HOW_MUCH
    if _MAY_BE_SOON.are_in(lower) and _BUYS_SOON.search(lower):
        return Topic.AFTER_CONFIRM
    return None


def _asks_why_for_nothing(lower: str) -> bool:
    """Whether it is asked why a card is needed where nothing is paid."""
    if "card" not in lower or not _MAY_ASK_WHY.are_in(lower):
        return False
    return _OF_MONEY.are_in(lower) and _WHY_FOR_NOTHING.search(lower) is not None


def _asks_of_later_charges(lower: str) -> bool:
    if _OF_SOMETHING_ELSE.search(lower):
        return False
    if _USED_FOR.search(lower) and _OF_A_CARD_OR_LATER.search(lower):
        return True
    return any(form.search(lower) for form in _OF_LATER_CHARGES)
