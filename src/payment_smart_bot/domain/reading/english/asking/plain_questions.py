"""Questions and remarks of closed forms, which rules know for sure, whatever examples say of them.

None of them is a value, pays or cancels: at worst, a question gets the answer to another one.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.charges import (
    asks_for_another_amount,
    find_topic_of_the_charge,
)
from payment_smart_bot.domain.reading.english.asking.about.checks import (
    asks_whether_that_card_pays,
    checks_the_card,
)
from payment_smart_bot.domain.reading.english.asking.about.figures import find_topic_of_figures
from payment_smart_bot.domain.reading.english.asking.about.matters_of_the_order import (
    asks_for_an_invoice,
    is_for_the_merchant,
)
from payment_smart_bot.domain.reading.english.asking.about.right_place import (
    asks_whether_one_pays_here,
)
from payment_smart_bot.domain.reading.english.asking.about.saved_cards import (
    find_topic_of_a_saved_card,
)
from payment_smart_bot.domain.reading.english.asking.about.what_was_given import (
    asks_of_the_order_of_names,
    asks_which_code_was_taken,
    asks_whose_name_was_given,
    find_topic_of_what_was_given,
)
from payment_smart_bot.domain.reading.english.asking.about.who_learns_of_it import (
    asks_of_the_code_kept,
    find_topic_of_who_learns,
)
from payment_smart_bot.domain.reading.english.asking.answers_in_part import (
    hear_an_answer_in_part,
)
from payment_smart_bot.domain.reading.english.asking.asked_in_passing import (
    asks_for_a_moment,
    asks_for_the_last_digits,
    asks_of_the_spelling,
    find_told,
    is_in_haste,
)
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    call_it_merchant,
    names_another_currency,
)
from payment_smart_bot.domain.reading.english.wishes.small_talk import (
    is_small_talk,
    thanks_and_chats,
)
from payment_smart_bot.domain.reading.english.wishes.wants_to_pay import (
    speaks_little_english,
    wants_to_pay,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE, straighten
from payment_smart_bot.domain.value import replace

_IS_IT_THAT_MUCH: Final = re.compile(
    r"\b(?:(?:it|that)(?:'?s| is)|is (?:it|that))\b[^.?!\n]{0,40}"
    r"\b(?:euros?|pounds?|quid|dollars?|bucks|yen|rupees?|[a-z]{3})[ ,]{1,2}"
    r"(?:right|correct|yes|yeah|yea|yep|ok|okay|no|innit|isn'?t it|is it)\s?(?:\?|\Z)",
    re.IGNORECASE,
)
_HAS_NONE: Final = re.compile(
    r"\b(?:has|have|got|is|are|comes?)(?:n'?t| not| no|nt)\b(?: (?:got|have))?"
    r" (?:any|one|ones|a)(?: of)?(?: (?:those|these|them|that|codes?|three digits))?\W*"
    r"(?:(?:on|at) (?:it|the back|mine)\W*)?\Z"
)
_MERCHANT: Final = (
    r"(?:(?:the|this|your|that)\s)?(?:merchant|shop|store|bakery|company|business|seller"
    r"|restaurant"
    r"|cafe|office|place|people|team|owner)"
)
_BY_TELEPHONE: Final = r"(?:tele)?phone|tel|landline|contact|e-?mail"
_LINE: Final = rf"(?:{_BY_TELEPHONE}|mobile)(?:\s(?:numbers?|no|nr|address|details?|line))?"
_RINGS: Final = rf"(?:ring|phone|call|telephone|contact|reach)\s(?:you|them|{_MERCHANT})"
_MAY_BE_OF_A_NUMBER: Final = Pieces("phone|tel|landline|contact|mail|mobile|number|call|ring|reach")
_NUMBER_OF_THE_MERCHANT: Final = re.compile(
    rf"\b(?:your|ur|their|there|{_MERCHANT}'?s?)\s(?:{_LINE})\b"
    rf"|\b(?:{_LINE})\s(?:of|for|at)\s(?:{_MERCHANT}|them|you)\b"
    rf"|\b(?:do\syou\shave|have\syou\s(?:got)?|is\sthere|got|whats|what'?s|what\sis)\s(?:an?|the"
    rf"|any)\s"
    rf"(?:(?:{_BY_TELEPHONE})\s(?:number|no|nr|address|details)|number\s(?:i|we)\scan\s(?:call"
    rf"|ring|phone))"
    r"|\b(?:what|what'?s|whats|give|gimme|tell|have|get|got|know|need|want|asked)\b[^.?!]{0,16}\s"
    rf"(?:their|{_MERCHANT}'?s)\snumber\b"
    rf"|\bhow\s(?:can|do|could|would)\s(?:i|we)\s{_RINGS}\b"
    rf"|\b{_RINGS}\b[^?\n]{{0,24}}\b(?:what|whats|what'?s|got|give|gimme|tell|have|need)\b"
    r"[^.?!\n]{0,12}\s(?:number|no)\W*(?:please|pls|plz|then|for\sthem)?\W*\Z"
)
_NUMBER_OF_THE_CUSTOMER: Final = re.compile(
    rf"\b(?:my|our)\s(?:own\s)?(?:{_LINE}|number)\b|\b(?:you|u|they)\s(?:need|want|require|ask)\b"
    r"|\b(?:call|ring|text|phone)\sme\b|\b(?:do|does|did|will|would)\s(?:i|we)\s(?:need|have)\b"
    r"|\b(?:terminal|card|order|account)\snumber\b"
)
_MAY_PASS_ON: Final = re.compile(r"tell\s|inform\s|notify\s|text\s|message\s|email\s|let\s|pass\s")
_PASSES_ON: Final = re.compile(
    r"(?:\A|[.,;!?\n]\s*|\b(?:please|pls|plz|and|so|you|u|just|then|now)\s)"
    r"(?:(?:tell|inform|notify|text|message|email)\s(?!me\b|us\b|if\b|how\b|wh|about\b"
    r"|the\sdifference)"
    r"(?:[^\W\d]+\s){1,3}?(?:that\s|about\s)?(?:it\b|it'?s\b|its\b|i\b|i'?ve\b|i'?m\b|we\b"
    r"|we'?ve\b|this\b|thank"
    r"|everything\b|all\b|my\spayment\b|the\spayment\b|the\smoney\b)"
    r"|let\s(?!me\b|us\b)(?:[^\W\d]+\s){1,3}?know\b"
    r"|pass\s(?:(?:it|this|that|the\s[a-z]+|my\s[a-z]+)\s)?(?:on|along)\s(?:to|that)\b)"
)
_IS_BROUGHT: Final = re.compile(
    r"\b(?:it|this|the (?:order|cake)) (?:be )?(?:posted|delivered|shipped|dropped off)\b"
)
_WHETHER_HERE: Final = re.compile(
    r"\b(?:do|should|shall|must|can) i (?:just |really |have to |need to )?(?:type|put|enter|write"
    r"|give|send|key)\b (?:(?:in|all|the|my|this|whole|long|full|entire|card|credit|debit"
    r"|16|sixteen) )*"
    r"(?:numbers?|details|digits|card)\b[^.?!,\n]{0,24}\b(?:here|(?:this|the) (?:chat|box)|below)\b"
)
_READS_THE_CHAT: Final = re.compile(
    r"\b(?:someone|somebody|anyone|anybody|else|people|he|she|they|kids|my \w+)"
    r"(?: \w+){0,4} (?:reads?|sees?|opens?|finds?|looks? at) (?:this|the|our|my) "
    r"(?:chat|conversation|messages?)\b"
)
_HOLDER: Final = (
    rf"(?:my\s(?:{ANY_RELATIVE}|gf|bf|nan|gran)|him|her|them|the\s(?:card\s?)?(?:holder|owner))"
)
_MUST_THEY_KNOW: Final = re.compile(
    r"\b(?:do\s(?:i|we)\s(?:really\s|even\s)?(?:have\sto|need\sto|gotta)|must\si|should\si"
    r"|shall\si)\s"
    rf"(?:(?:first|really|even)\s)?(?:tell|ask|inform|check\swith)\s{_HOLDER}\b"
)
_AMOUNT: Final = (
    r"(?:[$€£]\s?[0-9][0-9.,]{0,9}"
    r"|[0-9][0-9.,]{0,9}(?:\s?(?:dollars?|bucks|usd|euros?|pounds?|quid|[$€£]))?"
    r"|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-][a-z]{3,5})?|ten|eleven|twelve"
    r"|[a-z]{3,5}teen|(?:a|one|two)\shundred)\s(?:dollars?|bucks|euros?|pounds|quid))"
)
_ASKS_THE_AMOUNT: Final = re.compile(
    rf"\b(?:pay(?:ing)?|owe|total(?:\sis)?|it'?s|that'?s|thats|comes\sto|costs?|price\sis|due\sis"
    rf"|is)\s"
    rf"(?:you\s|just\s|only\s|about\s|exactly\s)?{_AMOUNT}"
    r"(?:\s[^\W\d]+){0,6}[\s,]{0,2}"
    r"\b(?:right|correct|yes|yeah|yea|ok|okay|innit|isn'?t\sit|is\s(?:that|it)\s(?:right"
    r"|correct))\s?\?"
    rf"|\b(?:it'?s|its|that'?s|thats|it\sis|it\scosts)\s(?:about\s|only\s|just\s)?{_AMOUNT},?\s"
    r"is\s(?:that|it)\s(?:right|correct)\W*\Z"
)
_IS_IT_THIS_CARD: Final = re.compile(
    r"(?: (?:one|card|visa|mastercard|amex))?[ ,]{0,2}(?:right|correct|yes|yeah|yea|yep|ok|innit"
    r"|isn'?t it|is (?:that|it) (?:right|correct))\b\s?(?:[?.!,]|\Z)"
)
_SHOULD_I: Final = re.compile(r"\b(?:should|shall|dare) i\s?(?:[?!.,]|\Z)", re.IGNORECASE)
"""A question that somebody asks of themselves."""
_ENDS_IN_YES: Final = re.compile(r"\b(?:yes|yeah|yep)\W*\Z", re.IGNORECASE)
_OF_ANOTHER_TIME: Final = re.compile(
    r"\b(?:half|each|month(?:ly)?|week(?:ly)?|instal\w*|later|back|refund|split|twice|more|extra"
    r"|tip|not"
    r"|now\sand|rest|deposit|fee|why)\b|n'?t\spay\b"
)
_LEAVES_THE_CHAT: Final = re.compile(
    r"\b(?:can|may|could|should|shall|must|do|ok|okay|safe|allowed|gonna|will) (?:i |to |we )?"
    r"(?:\w+ ){0,2}?(?:close|shut|delete|leave|exit|remove|clear|log out)\b[^.?!\n]{0,16}"
    r"(?:\b(?:chat|page|tab|window|app|site|conversation|it|this|out)\b|\Z)"
)
_IS_READ_OUT: Final = re.compile(
    r"\bread(?:s|ing)?\b[^.?!\n]{0,40}(?:\n|[^\n]){0,40}\b(?:glasses|specs|eyes|eyesight|sight"
    r"|blind)\b"
    r"|\b(?:glasses|specs|eyes|eyesight|sight|blind)\b[^\n]{0,80}\bread(?:s|ing)?\b"
)
"""Somebody reads one's own card out to one who cannot see it."""
_MAY_BE_READ_OUT: Final = frozenset({Topic.SOMEONE_ELSES, Topic.NO_CARD})
_OF_LITTLE_WEIGHT: Final = frozenset(
    {None, Topic.GREETING, Topic.WITHDRAWAL, Topic.CANCEL_LATER, Topic.ORDER, Topic.LANGUAGE}
)
_MAY_BE_MEANT_OTHERWISE: Final = frozenset({None, Topic.ORDER, Topic.CANCEL_LATER, Topic.PERSON})
_MAY_BE_A_CHECK: Final = _MAY_BE_MEANT_OTHERWISE | {Topic.SOMEONE_ELSES, Topic.NO_CODE}
_SPEAKS_TO_SOMEBODY_FIRST: Final = re.compile(
    rf"\b(?:call|ask|phone|ring|text|message|speak (?:to|with)|talk (?:to|with)|check with) "
    rf"(?:(?:to|with) )?(?:(?:my|the|our) (?:{ANY_RELATIVE})|him|her)\b"
    r"(?!.*\b(?:cancel|stop)\b)",
    re.IGNORECASE,
)
_REFUSES_TO_PAY: Final = frozenset({Topic.WITHDRAWAL, Topic.CANCEL_LATER})
_MAY_ASK_IN_PASSING: Final = frozenset({Event.ASSENT, Event.CHANGE, Event.KEEP})
_MAY_ASK_AT_THE_SUMMARY: Final = frozenset({Event.REPEAT, Event.START})
_MAY_BE_SMALL_TALK: Final = frozenset({None, Topic.ORDER, Topic.THANKS, Topic.PATIENCE})
_MAY_BE_A_WISH_TO_PAY: Final = _OF_LITTLE_WEIGHT | _MAY_BE_SMALL_TALK


def find_plain_topic(text: str, merchant: str | None = None) -> Topic | None:
    """Return what a question or a request is about, where its form alone tells that."""
    lower = " ".join(straighten(call_it_merchant(text, merchant)).lower().split())
    return (
        find_topic_of_the_charge(lower)
        or _find_topic_of_the_merchant(lower)
        or _find_topic_of_the_payment(lower)
    )


def _find_topic_of_the_merchant(lower: str) -> Topic | None:
    if _MAY_BE_OF_A_NUMBER.are_in(lower) and _asks_for_the_merchants_number(lower):
        return Topic.REACH
    if topic := find_topic_of_a_saved_card(lower):
        return topic
    if _MUST_THEY_KNOW.search(lower):
        return Topic.SOMEONE_ELSES
    if asks_for_an_invoice(lower):
        return Topic.RECEIPT
    return Topic.ORDER if is_for_the_merchant(lower) else None


def _find_topic_of_the_payment(lower: str) -> Topic | None:
    if _asks_the_amount(lower):
        return Topic.HOW_MUCH
    if topic := find_told(lower) or find_topic_of_figures(lower):
        return topic
    if " i " in lower and _WHETHER_HERE.search(lower):
        return Topic.WHERE_TO_ENTER
    if _READS_THE_CHAT.search(lower):
        return Topic.STARS
    if topic := find_topic_of_who_learns(lower) or find_topic_of_what_was_given(lower):
        return topic
    passes_on = _MAY_PASS_ON.search(lower) and _PASSES_ON.search(lower)
    return Topic.ORDER if passes_on or _IS_BROUGHT.search(lower) else None


def _asks_the_amount(lower: str) -> bool:
    return _ASKS_THE_AMOUNT.search(lower) is not None and not _OF_ANOTHER_TIME.search(lower)


def _find_card_asked(text: str, context: Context) -> Topic | None:
    """Return the topic of the card that is shown, if it is asked whether it is that one."""
    card = context.card_shown
    if card is None or card.last4 not in text:
        return None
    is_asked = any(_IS_IT_THIS_CARD.match(behind) for behind in text.lower().split(card.last4)[1:])
    return Topic.WHICH_CARD_GIVEN if is_asked else None


def _find_which_name_or_currency(text: str, context: Context) -> Topic | None:
    """Return the topic of the name that was given, and of an amount in another currency."""
    if context.name is not None and asks_whose_name_was_given(text.lower()):
        return Topic.WHICH_CARD_GIVEN
    if asks_for_another_amount(text, context.money):
        return Topic.HOW_MUCH
    is_another = names_another_currency(text, context.money) and _IS_IT_THAT_MUCH.search(text)
    return Topic.CURRENCY if is_another else None


def _asks_for_the_merchants_number(lower: str) -> bool:
    is_the_customers = _NUMBER_OF_THE_CUSTOMER.search(lower) is not None
    return not is_the_customers and _NUMBER_OF_THE_MERCHANT.search(lower) is not None


def hear_plain_questions(understood: Understood, text: str, context: Context) -> Understood:
    """Return a question or a remark with the topic that its form tells."""
    if context.confirming and understood.found and asks_which_code_was_taken(text.lower()):
        return Understood(Event.QUESTION, understood.said, topic=Topic.WHICH_CARD_GIVEN)
    brings_a_value = understood.found or understood.rejected or understood.proposed
    if brings_a_value or context.under_way:
        return understood
    return _tell_a_moment(_hear_plain_question(understood, text, context), text)


def _tell_a_moment(understood: Understood, text: str) -> Understood:
    """Return a wish to wait with the topic of a small pause, where it is no more."""
    is_small = understood.topic is Topic.WAIT and asks_for_a_moment(text)
    return replace(understood, topic=Topic.PAUSE) if is_small else understood


def _hear_plain_question(understood: Understood, text: str, context: Context) -> Understood:
    is_vague = _is_vague(understood, text)
    if is_vague and asks_whether_one_pays_here(text, context):
        return replace(understood, event=Event.QUESTION, topic=Topic.RIGHT_PLACE).noting(Note.IS_SO)
    if in_part := hear_an_answer_in_part(understood, text, context):
        return in_part
    if context.confirming and understood.event is Event.QUESTION and _SHOULD_I.search(text):
        return _hear_whether_to(understood, text)
    if is_vague or (context.confirming and understood.event in _MAY_ASK_AT_THE_SUMMARY):
        topic = _find_topic(understood, text, context)
        if topic is not None:
            return _give_it(topic, understood)
    return _hear_a_wish_to_pay(understood, text, context)


def _give_it(topic: Topic, understood: Understood) -> Understood:
    if topic in understood.topics:
        return understood
    if understood.also:
        return understood.asking((*understood.topics, topic))
    return replace(understood, event=Event.QUESTION, topic=topic, change=None)


def _hear_whether_to(understood: Understood, text: str) -> Understood:
    is_answered = _ENDS_IN_YES.search(text) is not None
    event, topic = (Event.ASSENT, None) if is_answered else (Event.QUESTION, Topic.WAIT)
    return replace(understood, event=event, topic=topic, also=())


def _is_vague(understood: Understood, text: str) -> bool:
    if understood.event in {Event.QUESTION, Event.UNCLEAR}:
        return True
    if understood.event not in _MAY_ASK_IN_PASSING:
        return False
    lower = text.lower()
    if find_topic_of_a_saved_card(lower) or asks_of_the_code_kept(lower) or _asks_the_amount(lower):
        return True
    asks_of_a_name = (
        asks_of_the_spelling(lower)
        or asks_of_the_order_of_names(lower)
        or asks_whose_name_was_given(lower)
    )
    return asks_of_a_name and understood.event is not Event.KEEP


def _find_topic(understood: Understood, text: str, context: Context) -> Topic | None:
    return (
        find_plain_topic(text, context.merchant)
        or _find_card_asked(text, context)
        or _find_which_name_or_currency(text, context)
        or _find_what_is_meant_here(text.lower(), understood, context)
        or _find_what_is_meant_at_the_summary(text, understood, context)
    )


def _find_what_is_meant_here(lower: str, understood: Understood, context: Context) -> Topic | None:
    """Return what is asked about the code that is due, said in haste, or asked at the end."""
    if context.open_field == Field.CVV and asks_for_the_last_digits(lower):
        return Topic.WHERE_CVV
    if context.open_field == Field.CVV and _HAS_NONE.search(lower):
        return Topic.NO_CODE
    may_be_in_haste = understood.topic in {None, Topic.PATIENCE, Topic.WAIT}
    if may_be_in_haste and not context.confirming and is_in_haste(lower):
        return Topic.HOW_LONG
    if understood.topic in _MAY_BE_READ_OUT and _IS_READ_OUT.search(lower):
        return Topic.GREETING
    if context.is_open or context.cancelled:
        return None
    if understood.topic in _MAY_BE_SMALL_TALK and thanks_and_chats(lower):
        return Topic.THANKS
    return Topic.HELP if _LEAVES_THE_CHAT.search(lower) else None


def _find_what_is_meant_at_the_summary(
    text: str, understood: Understood, context: Context
) -> Topic | None:
    """Return the topic of a check of the card, and of a wish to speak to somebody first."""
    if not context.confirming:
        return None
    if understood.topic in _MAY_BE_A_CHECK and checks_the_card(text):
        return Topic.WHICH_CARD_GIVEN
    if asks_whether_that_card_pays(text):
        return Topic.WHICH_CARD_GIVEN
    if understood.topic not in _MAY_BE_MEANT_OTHERWISE:
        return None
    return Topic.WAIT if _SPEAKS_TO_SOMEBODY_FIRST.search(text) else None


def _hear_a_wish_to_pay(understood: Understood, text: str, context: Context) -> Understood:
    """Return a wish to pay as such, and small talk before it as a greeting.

    Who wants to pay is never told how not to.
    """
    is_vague = understood.event in {Event.QUESTION, Event.UNCLEAR}
    begins = not (context.confirming or context.cancelled)
    is_begun = understood.event in {Event.ASSENT, Event.START} and begins
    if not (is_vague or is_begun) or understood.topic not in _MAY_BE_A_WISH_TO_PAY:
        return understood
    if understood.topic in _OF_LITTLE_WEIGHT and wants_to_pay(text):
        if speaks_little_english(text):
            return replace(understood, event=Event.QUESTION, topic=Topic.LANGUAGE)
        if understood.topic in _REFUSES_TO_PAY:
            event = Event.ASSENT if context.confirming else Event.START
            return replace(understood, event=event, topic=None)
    is_first = context.open_field == Field.NAME and begins
    may_be_talk = is_vague and is_first and understood.topic in _MAY_BE_SMALL_TALK
    if may_be_talk and is_small_talk(text):
        return replace(understood, event=Event.QUESTION, topic=Topic.GREETING)
    return understood
