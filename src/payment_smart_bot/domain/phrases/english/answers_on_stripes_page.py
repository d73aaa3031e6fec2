"""What the built-in assistant says where all that is left to do is on Stripe's own page.

See `answers`: these words go before those, as long as the customer has not paid, or given the card.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_words import (
    ANY_CARD,
    BANKS_AFFAIR,
    DISPUTES,
    HOLDER_AGREED,
    IN_WRITING,
    PENDING,
    PLAIN_TEXT,
    RECEIPTS,
)

_NOT_BEFORE: Final = "Nothing is charged before you pay on Stripe's page."
_PAGE_ASKS: Final = (
    "Stripe's page says what it needs: the card's number, expiry date, code and name."
)
_LINK_ENDS: Final = "The link is not open for ever, but you can ask me for another one."
_ASK: Final = "please ask {merchant}."

_ALWAYS: Final[Mapping[Topic, str]] = {
    Topic.SAFE: (
        "You enter your card on Stripe's own page, over an encrypted connection. Please type no "
        "card details into this chat: they are not needed here. If you doubt who is asking, call "
        "{merchant} at a number that you know."
    ),
    Topic.STORED: (
        "{not_saved}Stripe keeps what it needs of the card; your name, the card's brand, last four "
        "digits and expiry date are kept for {merchant}, whom you can ask to delete them. Number "
        "and code never come here."
    ),
    Topic.CODE_KEPT: "The security code goes to Stripe alone: it never comes here.",
    Topic.WHY: f"{_PAGE_ASKS} None of it comes through this chat.",
    Topic.OTHER_DETAILS: _PAGE_ASKS,
    Topic.FORMATS: _PAGE_ASKS,
    Topic.WHICH_CARDS: "Stripe's page tells you at once whether your card can be used.",
    Topic.ANY_CARD: f"{ANY_CARD} Stripe's page tells you at once whether yours can be used.",
    Topic.BY_TEXT: (
        f"{PLAIN_TEXT} The card goes into Stripe's own page. If something there cannot be read, "
        "please contact {contact}."
    ),
    Topic.OTHER_METHODS: (
        "Stripe's page takes cards, and shows whatever else it can take from you. For another way "
        f"to pay, {_ASK}"
    ),
    Topic.PIN: (
        "No PIN or password is needed here. If your bank wants you to approve it, Stripe's page "
        "leads you there; never type such a code into this chat."
    ),
    Topic.STRIPE: (
        "Stripe is the payment company that takes cards for {merchant}. You enter the card on its "
        "own page."
    ),
    Topic.HOW_LONG: f"It usually takes a minute on Stripe's page. {_LINK_ENDS}",
    Topic.DECLINED: (
        "If a card is refused, Stripe's page says so, and there you can try again or use another "
        "one. Only the bank can say why it refused a card."
    ),
    Topic.WHERE_TO_ENTER: (
        "You enter your card on Stripe's own page, behind the link that I give you. Please type "
        "no card details into this chat."
    ),
    Topic.PAGE_TROUBLE: (
        "Please try the link again, or open it in another browser. An ad blocker or a slow "
        "connection can keep Stripe's page from showing. If it still does not open, please contact "
        "{contact}."
    ),
    Topic.NO_CARD: (
        "Stripe's page takes a card, and shows whatever else it can take from you. You can come "
        "back when you have one at hand, or ask {merchant} about other ways to pay."
    ),
    Topic.SOMEONE_ELSES: (f"{HOLDER_AGREED} The name to give on Stripe's page is the holder's."),
    Topic.PATIENCE: (
        "It takes about a minute, or as long as you need; if the link is over by then, I can give "
        "you another one. I am sorry for any trouble. If you would rather deal with a person, "
        "please contact {contact}."
    ),
    Topic.DISPUTE: DISPUTES,
    Topic.BANK: BANKS_AFFAIR,
    Topic.CONTACT: IN_WRITING,
    Topic.WHERE_CVV: "{code_place}",
    Topic.NO_CODE: (
        "{code_place} If it cannot be read, please use another card, or ask your bank for a new "
        "one."
    ),
    Topic.CHANGE: (
        "What you enter on Stripe's page can be changed there. The rest is set by {merchant}."
    ),
}
_PAYING: Final[Mapping[Topic, str]] = {
    Topic.HOW_MUCH: (
        f"You pay {{amount}} to {{merchant}}{{for_what}}. {_NOT_BEFORE} I cannot change the "
        f"amount: if it seems wrong, {_ASK}"
    ),
    Topic.CURRENCY: (
        "The amount is {amount_in_words}. If your card is in another currency, your bank converts "
        "it at a rate that I do not know, and may charge for that."
    ),
    Topic.EARLIER_CARD: (
        f"I do not see a payment yet. {_NOT_BEFORE} A card that is refused there is not charged."
    ),
    Topic.PENDING: f"I do not see a payment yet. {PENDING}",
    Topic.PERMISSION: f"{_NOT_BEFORE} Then {{amount}} is charged once.",
    Topic.RIGHT_PLACE: "You pay {amount} to {merchant}{for_what}, on Stripe's page.",
    Topic.WHICH_CARD_GIVEN: f"You have not paid yet. {_NOT_BEFORE}",
    Topic.PROGRESS: f"I do not see a payment yet. {_NOT_BEFORE}",
    Topic.CANCEL_LATER: (
        'You can say "cancel" until you have paid on Stripe\'s page. After that, please contact '
        "{merchant}."
    ),
    Topic.WITHDRAWAL: (
        'If you would rather not pay, reply "cancel". That ends it as long as you have not paid on '
        "Stripe's page."
    ),
    Topic.REFUND: (
        f"{_NOT_BEFORE} For a refund, and how long it takes, please contact {{contact}}."
    ),
    Topic.LATER_USE: "{later}In this chat only {amount} is charged, once, when you pay.",
    Topic.REMOVAL: "{removal}",
    Topic.PURPOSE: f"{_PAGE_ASKS} None of it comes through this chat.",
    Topic.PAUSE: f"Take your time. {_NOT_BEFORE}",
    Topic.AFTER_CONFIRM: (
        "When you have paid on Stripe's page, it leads you back, and I tell you how it went."
    ),
    Topic.WAIT: (
        "Take your time: nothing is charged before you pay on Stripe's page, and I cannot charge a "
        f"card later by myself. {_LINK_ENDS}"
    ),
    Topic.HOW_LONG: (
        "It usually takes a minute on Stripe's page. {amount} is charged at once when you pay "
        f"there. {_LINK_ENDS}"
    ),
    Topic.ALREADY_PAID: (
        "I do not see a payment yet. If you have just paid on Stripe's page, I tell you here as "
        "soon as I know. If you have paid in another way, please do not pay again, and say "
        '"cancel"; {contact} can tell you what was paid elsewhere.'
    ),
    Topic.RECEIPT: RECEIPTS,
    Topic.HELP: (
        "I take your payment of {amount} for {merchant}. You pay on Stripe's secure page, and come "
        'back here; "cancel" ends it.'
    ),
    Topic.THANKS: "You are welcome.",
    Topic.GREETING: "Hello, I take your payment of {amount} for {merchant}.",
    Topic.MULTIPLE: f"One card pays for all, and I cannot split a payment. For that, {_ASK}",
    Topic.INSTALMENTS: (
        "{amount} is charged in full when you pay on Stripe's page. I cannot set up instalments; "
        f"{_ASK}"
    ),
    Topic.RECURRING: (
        "{amount} is charged once, when you pay on Stripe's page. I set up no repeated payments."
    ),
}
_SAVING: Final[Mapping[Topic, str]] = {
    Topic.WHICH_CARDS: "{cards} Debit, credit and company cards are all fine.",
    Topic.PROGRESS: "Not yet. Once Stripe has your card, I show it to you, and you confirm.",
    Topic.HELP: (
        "I take a card for {merchant}. You enter it on Stripe's secure page, and then confirm it "
        'here. Nothing is charged in this chat, and "cancel" ends it.'
    ),
}


def find_words_on_page(topic: Topic, *, paying: bool) -> str | None:
    """Return the words for a topic, if they differ; `paying`: there is an amount."""
    return (_PAYING if paying else _SAVING).get(topic) or _ALWAYS.get(topic)
