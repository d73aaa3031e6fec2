"""What the built-in assistant says where an amount is due: what differs, and the rest as it is.

The names in braces are those of `answer_facts`.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_words import (
    BANKS_AFFAIR,
    BANKS_WAY,
    BY_A_PERSON,
    CALLS_NOBODY,
    CANCELLED,
    CLOSES,
    DISPUTES,
    DO_NO_MORE,
    ENDED,
    ERASED,
    ERASED_LATER,
    MINUTES,
    NOT_AGREED,
    PENDING,
    PLAIN_TEXT,
    RECEIPTS,
    STATEMENT,
    THE_MERCHANTS_AFFAIR,
    WHY,
    Words,
)
from payment_smart_bot.domain.phrases.english.answers_without_amount import ANSWERS_WITHOUT_AMOUNT

_PAID: Final = "{amount} was {paid}."
_PAID_ONCE: Final = "{amount} was {paid_once}{for_what}, and nothing else in this chat."
"""For whoever may ask whether it went wrong: twice, with another card, or not at all."""

_UNDER_WAY: Final = "{under_way}"
_SEE: Final = "{see}"
_TAKE_BACK: Final = "{take_back}"
_ON_RECORD: Final = (
    f"{ERASED} If a payment was declined, {{merchant}} keeps a record of it with your name and "
    "the last four digits."
)
_NO_INSTALMENTS: Final = "I cannot set up instalments or a later payment; please ask {merchant}."
_NOT_REPEATED: Final = "I set up no repeated payments."
_SEEN_TWICE: Final = "If a statement shows a payment twice, please ask the shop that it names."
_REFUNDS: Final = (
    "For a refund, and how long it takes, please contact {contact}; I cannot make one here."
)
_TOO_LATE: Final = "The payment can no longer be cancelled here."
_ON_THE_ACCOUNT: Final = "Your bank decides when it shows on your account."
_BANKS_TIME: Final = "Your bank decides how long its page stays open."
_OTHER_CURRENCY: Final = (
    "If your card is in another currency, your bank converts it at a rate that I do not know, and "
    "may charge for that."
)
_MAY_SEEM_WRONG: Final = (
    "For what it covers, or if it seems wrong, please ask {merchant}; I cannot change it."
)
_NO_MORE_DETAILS: Final = Words(
    charging=f"I need no more details from you. {_SEE}",
    completed=f"{_PAID} {DO_NO_MORE}",
)
_NO_MORE_AT_THE_END: Final = Words(completed=f"{_PAID} {DO_NO_MORE}")
_TAKE_YOUR_TIME: Final = Words(
    "Take your time: nothing is charged before you confirm.",
    charging=_TAKE_BACK,
    at_the_bank=f"Take your time. {_UNDER_WAY} {_BANKS_TIME}",
    completed=f"{_PAID} {DO_NO_MORE}",
)

_WHAT_DIFFERS: Final[Mapping[Topic | None, Words]] = {
    None: Words(completed=f"{_PAID_ONCE} For anything else please ask {{contact}}."),
    Topic.STORED: Words(
        "{not_saved}Stripe keeps a record; amount, name, brand, last four digits and expiry date "
        f"are kept for {{merchant}}, who can delete them. {ERASED_LATER}",
        cancelled=_ON_RECORD,
        error=_ON_RECORD,
    ),
    Topic.HOW_MUCH: Words(
        "You pay {amount} to {merchant}{for_what}. I add no fee, and nothing is charged until you "
        f"confirm. {_MAY_SEEM_WRONG}",
        charging=_SEE,
        completed=f"{_PAID_ONCE} If the amount seems wrong, please ask {{merchant}}.",
    ),
    Topic.CURRENCY: Words(
        f"The amount is {{amount_in_words}}. {_OTHER_CURRENCY}",
        completed=f"The amount was {{amount_in_words}}. {_OTHER_CURRENCY}",
    ),
    Topic.OTHER_DETAILS: _NO_MORE_DETAILS,
    Topic.FORMATS: _NO_MORE_DETAILS,
    Topic.WHERE_TO_ENTER: _NO_MORE_DETAILS,
    Topic.WHERE_NUMBER: _NO_MORE_AT_THE_END,
    Topic.WHERE_EXPIRY: _NO_MORE_AT_THE_END,
    Topic.WHERE_CVV: _NO_MORE_AT_THE_END,
    Topic.NO_CODE: _NO_MORE_AT_THE_END,
    Topic.PAGE_TROUBLE: Words(
        charging=f"{_UNDER_WAY} If your bank's page does not open, please try its link again or "
        "use another browser.",
        completed=f"No other page is needed any more. {_PAID}",
    ),
    Topic.NO_CARD: Words(charging=_SEE, completed=f"{_PAID} No other card is needed."),
    Topic.SOMEONE_ELSES: Words(
        charging=f"{_TAKE_BACK} {NOT_AGREED}",
        completed=f"{_PAID_ONCE} {NOT_AGREED}",
    ),
    Topic.WHICH_CARDS: Words(completed=_PAID),
    Topic.ANY_CARD: Words(completed=_PAID),
    Topic.BY_TEXT: Words(
        charging=f"{PLAIN_TEXT} {_SEE}",
        at_the_bank=f"{PLAIN_TEXT} {_UNDER_WAY} Your bank can help with its own page.",
        completed=f"{PLAIN_TEXT} {BY_A_PERSON}",
    ),
    Topic.WHICH_CARD_GIVEN: Words(
        charging=f"You are paying with {{card}}. {_UNDER_WAY}",
        completed=f"{{name_given}}{_PAID_ONCE}",
    ),
    Topic.PROGRESS: Words(
        "Nothing is charged in this chat yet. {lacking}You pay {amount} once you have confirmed.",
        charging=_SEE,
        at_the_bank=f"Your bank has not told us yet that you approved it. {_UNDER_WAY}",
        completed=f"It is done. {_PAID_ONCE}",
    ),
    Topic.CHANGE: Words(
        charging=f"You have confirmed, so nothing can be changed now. {_UNDER_WAY}",
        at_the_bank=f"{_UNDER_WAY} While your bank is asked about {{card}}, nothing can be "
        "changed; you can only begin again.",
        completed=f"{_PAID} It can no longer be changed here. Please ask {{merchant}}.",
    ),
    Topic.CANCEL_LATER: Words(
        'You can say "cancel" at any time before you confirm, and nothing is charged. After that, '
        "please contact {contact}.",
        charging=_TAKE_BACK,
        completed=f"{_TOO_LATE} {_REFUNDS}",
    ),
    Topic.WITHDRAWAL: Words(
        'If you would rather not pay, reply "cancel", and nothing is charged.',
        charging=f'{_UNDER_WAY} If you would rather not pay, reply "cancel", and I will tell you '
        "whether that was in time.",
        completed=f"{_TOO_LATE} {_REFUNDS}",
    ),
    Topic.REFUND: Words(
        f"{_REFUNDS} Nothing is charged yet.",
        charging=f"{_UNDER_WAY} {_REFUNDS}",
        completed=_REFUNDS,
        cancelled=f"{CANCELLED} There is nothing to refund.",
        error=f"{ENDED} There is nothing to refund.",
    ),
    Topic.PURPOSE: Words(WHY, charging=WHY, completed=WHY),
    Topic.REMOVAL: Words("{removal}"),
    Topic.LATER_USE: Words(
        "{later}In this chat only {amount} is charged, once, when you confirm.",
        charging="{later}In this chat only {amount} can be charged, and only once.",
        completed=f"{{later}}{_PAID_ONCE}",
    ),
    Topic.WHO: Words(
        "I am an automated assistant, not a person. I take card payments for {contact}, and Stripe "
        "carries them out.",
    ),
    Topic.CONTACT: Words(
        charging=f"{CALLS_NOBODY} {_SEE}",
        at_the_bank=f"{_UNDER_WAY} {CALLS_NOBODY} {BANKS_WAY}",
        completed=f"{CALLS_NOBODY} The payment will be on the statement of your card.",
    ),
    Topic.STRIPE: Words(
        "Stripe is the payment company that carries out card payments for {merchant}. "
        f"{ERASED_LATER}",
        completed=f"Stripe is the payment company that carried out your payment. {STATEMENT}",
    ),
    Topic.WHICH_NAME: Words(completed=f"{{name_given}}{_PAID}"),
    Topic.HOW_LONG: Words(
        f"{MINUTES}When you confirm, {{amount}} is charged at once, unless your bank asks you to "
        f"approve it first. {CLOSES}",
        charging=f"Some banks take longer to answer than others. {_SEE}",
        at_the_bank=f"{_UNDER_WAY} {_BANKS_TIME} If you do not approve it, you pay nothing.",
        completed=f"{_PAID} {_ON_THE_ACCOUNT}",
    ),
    Topic.AFTER_CONFIRM: Words(
        "When you confirm, {amount} is charged at once to {card} for {merchant}, and I tell you "
        "whether that went through. Your bank may ask you to approve it first.",
        charging=f"You have confirmed. {_SEE}",
        completed=f"{_PAID} {_ON_THE_ACCOUNT} About what comes next, please ask {{contact}}.",
    ),
    Topic.WAIT: Words(
        "Take your time: nothing is charged before you confirm, and I cannot charge a card later "
        f"by myself. {CLOSES}",
    ).over(_TAKE_YOUR_TIME),
    Topic.PAUSE: _TAKE_YOUR_TIME,
    Topic.DECLINED: Words(
        "If a card is refused, nothing is charged, and I do not try it again by myself: you can "
        "give its details again, after topping it up for example, or use another card. Only the "
        "bank can say why it refused one.",
        charging=f"{_UNDER_WAY} If the bank declines it, I will tell you.",
        completed=f"{_PAID_ONCE} A card that was refused is not charged later.",
    ),
    Topic.EARLIER_CARD: Words(
        "Nothing was charged to any card in this chat. {tries}When you confirm, {amount} is "
        "charged once, only to {only_card}.",
        charging=f"Only {{card}} can be charged, and only once. {_UNDER_WAY}",
        completed=_PAID_ONCE,
        cancelled=f"{CANCELLED} Nothing is charged later, either.",
        error=f"{ENDED} Nothing is charged later, either.",
    ),
    Topic.PENDING: Words(
        f"Nothing was charged to any card in this chat. {PENDING}",
        charging=f"{_UNDER_WAY} {PENDING}",
        completed=f"{_PAID_ONCE} {PENDING}",
    ),
    Topic.DISPUTE: Words(
        f"{DISPUTES} Nothing is charged yet.",
        charging=f"{_UNDER_WAY} {DISPUTES}",
        completed=f"{_PAID} {DISPUTES}",
        cancelled=f"{CANCELLED} There is nothing to dispute.",
        error=f"{ENDED} There is nothing to dispute.",
    ),
    Topic.PERMISSION: Words(
        "Nothing is agreed or charged before you confirm, and then only {amount}, once.",
        charging=f"You have confirmed. {_SEE}",
        completed=_PAID_ONCE,
    ),
    Topic.RIGHT_PLACE: Words(
        "Here you pay {amount} to {merchant}{for_what}.",
        charging=_SEE,
        completed=_PAID_ONCE,
    ),
    Topic.BANK: Words(
        completed=f"{_PAID_ONCE} If that is not right, please contact {{contact}}. For anything "
        "else about the card or a statement, please ask the bank.",
        cancelled=f"{CANCELLED} {BANKS_AFFAIR}",
        error=f"{ENDED} {BANKS_AFFAIR}",
    ),
    Topic.RECEIPT: Words(
        RECEIPTS,
        charging=f"{_UNDER_WAY} {RECEIPTS}",
        completed=RECEIPTS,
        cancelled=f"{CANCELLED} There is no receipt.",
        error=f"{ENDED} There is no receipt.",
    ),
    Topic.HELP: Words(
        "I take your payment of {amount} for {merchant}: {details}, and then your confirmation. "
        'Nothing is charged before that, and "cancel" ends it.',
        charging=_SEE,
        completed=f"{_PAID} {DO_NO_MORE}",
    ),
    Topic.THANKS: Words(
        "You are welcome. Nothing is charged yet.",
        charging=f"You are welcome. {_SEE}",
    ),
    Topic.GREETING: Words(
        "{hello} I take your payment of {amount} for {merchant}.",
        charging=f"Hello. {_SEE}",
        completed=f"Hello. {_PAID}",
    ),
    Topic.MULTIPLE: Words(
        charging=f"I can take one card and cannot split a payment. {_UNDER_WAY}",
        completed=f"{_PAID_ONCE} To pay for something else, or with another card, please ask "
        "{merchant}.",
    ),
    Topic.INSTALMENTS: Words(
        f"{{amount}} is charged in full when you confirm. {_NO_INSTALMENTS}",
        charging=f"{_UNDER_WAY} {_NO_INSTALMENTS}",
        completed=f"{_PAID} {_NO_INSTALMENTS}",
        cancelled=f"{CANCELLED} {_NO_INSTALMENTS}",
        error=f"{ENDED} {_NO_INSTALMENTS}",
    ),
    Topic.ALREADY_PAID: Words(
        "I see this chat only, in which nothing is charged yet. If it was paid elsewhere, which "
        '{contact} or your bank can tell you, please do not pay again: say "cancel".',
        charging=f"{_UNDER_WAY} Nothing needs to be sent twice, and your card will not be charged "
        "twice.",
        completed=f"{_PAID_ONCE} Nothing more is due here.",
    ),
    Topic.ORDER: Words(
        f"{{order}}{THE_MERCHANTS_AFFAIR} I only take this payment, and pass nothing on.",
    ),
    Topic.PATIENCE: Words(
        charging=f"I am sorry if this is not easy. {_SEE}",
        completed=f"I am sorry if this was not easy. {_PAID} {BY_A_PERSON}",
    ),
    Topic.RECURRING: Words(
        f"Nothing is charged yet: {{amount}} is charged once, when you confirm. {_NOT_REPEATED}",
        charging=f"{_UNDER_WAY} Nothing needs to be sent twice, and your card will not be charged "
        "twice.",
        completed=f"{_PAID_ONCE} {_NOT_REPEATED} {_SEEN_TWICE}",
        cancelled=f"{CANCELLED} {_NOT_REPEATED}",
        error=f"{ENDED} {_NOT_REPEATED}",
    ),
}
ANSWERS_WITH_AMOUNT: Final[Mapping[Topic | None, Words]] = {
    **ANSWERS_WITHOUT_AMOUNT,
    **{topic: words.over(ANSWERS_WITHOUT_AMOUNT[topic]) for topic, words in _WHAT_DIFFERS.items()},
}
