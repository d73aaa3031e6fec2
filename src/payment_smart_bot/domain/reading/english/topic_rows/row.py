r"""How a topic is asked about: cue words and phrases.

How to read a phrase: it stands anywhere in the message, in whole words; ``^`` and ``$`` tie it to
the beginning and the end; ``...`` is up to four words of any kind; ``<card>`` is a phrase of
`PARTS`; `` \?$`` asks for a question mark; the rest is a regular expression.
"""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, words_of
from payment_smart_bot.domain.value import Value


class TopicRow(Value, frozen=True):
    """A topic, the words of which a message must hold one, and the phrases that ask about it."""

    topic: Topic
    cues: frozenset[str]
    phrases: tuple[str, ...]


def build_row(topic: Topic, cues: str, *phrases: str) -> TopicRow:
    """Return a row whose cue words are written in one text."""
    return TopicRow(topic, words_of(cues), phrases)


PARTS: Final = {
    "<can i>": "(can|could|may|should|do|must|shall) (i|we|you|one)",
    "<may i>": (
        "((can|could|may) (i|we)|(is|would) it( be)? (ok|okay|possible|alright|fine|allowed) (to|"
        "if i)|am i (able|allowed) to|will i be able to|how (do|can|would|could) i|how to|(what|"
        "what happens) if i( (want|need|have|would like) to)?|any way to|is there way to)"
    ),
    "<entry>": "(charges?|payments?|transactions?|purchases?|withdrawals?)",
    "<later>": (
        r"(later( on)?|any ?time|at any time|afterwards?|(after|once|if|before)( \S+)*|again|"
        "tomorrow|whenever|now|in future|from here)"
    ),
    "<someone>": f"({'|'.join(RELATIVES)}|someone else|somebody else|another person)",
    "<people>": (
        "(human|person|agent|someone|somebody|people|support|representative|rep|manager|operator|"
        "supervisor|staff|advis[eo]r|team|merchant|customer (service|care|support)|employee)"
    ),
    "<brand>": (
        "(visa|mastercard|master card|amex|american express|discover|diners( club)?|jcb|unionpay|"
        "union pay|maestro|rupay|verve|elo|eftpos|dankort|troy|mir)"
    ),
    "<kind>": (
        "(<brand>|(debit|credit|prepaid|pre-paid|gift|virtual|foreign|business|company|corporate|"
        "international|european|american|british|canadian)( cards?)?)"
    ),
    "<method>": (
        "(pay ?pal|pay-pal|apple ?pay|google ?pay|g ?pay|samsung ?pay|amazon ?pay|ali ?pay|"
        "wechat( pay)?|venmo|cash ?app|revolut|klarna|afterpay|clearpay|affirm|bitcoin|btc|"
        "ethereum|crypto(currency)?|usdt|sepa|iban|ideal|bancontact|giropay|sofort|pix|upi|twint|"
        "ach|interac|direct debit|(bank|wire|money) transfer|western union|money order|"
        "e-?transfer|store credit|bank account|sort code)"
    ),
    "<cash>": "(cash|checks?|cheques?|e-?check|wire|transfer|zelle|wise|skrill|invoice|coins)",
    "<cvv>": (
        "(cvv( code| number)?|((security|verification|secret|safety|back|card) )?code|security "
        r"(number|digits)|(three|four|\d|\*+) (numbers|digits?( code| number)?)|back number)"
    ),
    "<expiry>": "(expiry|(expiry )?date|(valid|good) (thru|through|until))",
    "<number>": r"((card|long|account|main|full) (card )?number|card no|pan|\S+ digit number)",
    "<where>": (
        "(where|what|which|whereabouts|how (do|can) i (find|know|get)|(can|could) you (tell|"
        "explain|show)|do not know|not sure|no idea|never heard|find|mean by|explain|looking for)"
    ),
    "<field>": (
        "(name|card|(card |security )?number|cvv|(security )?code|expiry( date)?|date|information|"
        "all this|all that|this|that|it)"
    ),
    "<unsafe>": (
        "(safe|legit|scam|encrypted|pci|trusted|fraud|phishing|hacked|risky?|stolen|protected|"
        "fake|sketchy|dodgy|reliable|ssl|https|dangerous|leaked)"
    ),
    "<shown>": "(page|link|button|website|web site|site|screen|form|fields?|frame)",
    "<enter>": "(type|enter|put|write|input|fill|add|insert|key|pop|punch|give you|"
    "tell you|send you|submit|provide)",
    "<kept>": "(stored|kept|saved|recorded|logged|shared|deleted|erased|private|confidential)",
    "<keep>": "(store|keep|save|record|log|retain|remember|share|sell|hold)",
    "<tongue>": "(english|spanish|french|german|italian|portuguese|arabic|chinese|hindi|polish)",
    "<currency>": (
        "((us|american|canadian|australian|british|local|my own) )?(dollars?|euros?|pounds?|yen|"
        "francs|usd|eur|gbp|chf|cad|aud|jpy|currency)"
    ),
    "<payment>": "(it|this|that|payment|my payment|charge|card|my card|everything)",
    "<paid>": "(charged?|pay|paid|paying|billed|debited|deducted|taken?|took|confirm)",
    "<address>": (
        "(address|zip( code)?|postcode|postal code|phone number|e-?mail|date of birth|birthday|"
        "passport|id|ssn|dob)"
    ),
}
