"""What the built-in assistant says where the card is only saved.

The names in braces are those of `answer_facts`.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_words import (
    ANY_CARD,
    BANKS_AFFAIR,
    BANKS_WAY,
    BY_A_PERSON,
    CALLS_NOBODY,
    CANCELLED,
    CLOSES,
    CODE_IN_AN_APP,
    DISPUTES,
    DO_NO_MORE,
    ENDED,
    ERASED,
    ERASED_LATER,
    HOLDER_AGREED,
    IN_WRITING,
    MINUTES,
    NOT_AGREED,
    PENDING,
    PLAIN_TEXT,
    SENDS_NOTHING,
    THE_MERCHANTS_AFFAIR,
    WHY,
    Words,
)
from payment_smart_bot.domain.phrases.english.names import SEE_HOW_IT_WENT

_SAVED: Final = "Your card is saved and nothing was charged."
_BANK_KNOWS: Final = "If a bank refused the card, only the bank can say why."

_AT_THE_BANK: Final = (
    "That page is your bank's, and Stripe leads you there. If anything about it seems wrong, "
    "please do not approve it, and call your bank first: its number is on the back of your card. "
    "Without your approval nothing is done."
)
_NO_PIN: Final = (
    "No PIN, password or one-time code is needed here. Please do not share any of them."
)
_BANKS_CODE: Final = (
    "I need no code any more. If your bank asks for one, it is the one that the bank sends you or "
    "shows in its app; please type it on the bank's own page only."
)

_NO_AMOUNT: Final = Words(
    "There is nothing to pay here: your card is only saved, and nothing is charged in this chat. "
    "For prices and fees, please ask {merchant}.",
    completed="There was nothing to pay here: your card was saved and nothing was charged. For "
    "prices and fees, please ask {merchant}.",
    cancelled=CANCELLED,
    error=ENDED,
)
_LATER_USE: Final = Words(
    "{later_use} Nothing is charged in this chat.",
    completed="{later_use} Nothing was charged in this chat.",
    cancelled=CANCELLED,
    error=ENDED,
)
_TAKE_YOUR_TIME: Final = Words(
    "Take your time: no card is saved before you confirm.",
    completed=f"{_SAVED} {DO_NO_MORE}",
    cancelled=CANCELLED,
    error=ENDED,
)
ANSWERS_WITHOUT_AMOUNT: Final[Mapping[Topic | None, Words]] = {
    None: Words(
        "I am sorry, that I cannot tell you: I only take the card here. Please ask {contact}.",
        charging="I am sorry, that I cannot tell you. Please ask {contact}.",
        at_the_bank="It is usual that a bank asks its customer to approve a payment, on a page of "
        "its own or in its app. For anything else please ask {contact}.",
        completed=f"{_SAVED} For anything else please ask {{contact}}.",
    ),
    Topic.SAFE: Words(
        f"{ERASED_LATER} Neither {{merchant}} nor a language model sees their digits. If you "
        "doubt who is asking, call {merchant} at a number that you know.",
        at_the_bank=_AT_THE_BANK,
    ),
    Topic.STORED: Words(
        "Stripe keeps the card; your name, its brand, last four digits and expiry date are kept "
        f"for {{merchant}}, whom you can ask to delete them. {ERASED_LATER}{{none_before}}",
        cancelled=ERASED,
        error=ERASED,
    ),
    Topic.CODE_KEPT: Words(
        "The security code is never stored, neither here nor by {merchant}: it only goes to Stripe "
        "with the card.",
    ),
    Topic.STARS: Words(
        "Once they are sent, digits are shown and kept as stars, so that nobody "
        "can read your card in this chat.",
    ),
    Topic.WHY: Words(WHY),
    Topic.PURPOSE: Words(
        "{purpose} Nothing is charged in this chat.",
        completed="{purpose} Nothing was charged in this chat.",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.WHERE_CVV: Words(f"{{code_place}} {CODE_IN_AN_APP}", charging=_BANKS_CODE),
    Topic.NO_CODE: Words(
        "{code_place} If it cannot be read, please use another card, or ask your bank for a new "
        "one.",
        charging=_BANKS_CODE,
    ),
    Topic.WHERE_EXPIRY: Words(
        '{expiry_given}The expiry date is the month and year after "valid thru" or "good thru", on '
        "the front of most cards and on the back of some. The card is valid to the end of that "
        "month, so there is no day.",
    ),
    Topic.WHERE_NUMBER: Words(
        "The card number is the longest number on the card. It is on the front of most cards and "
        "on the back of some.",
    ),
    Topic.WHICH_NAME: Words(
        "{which_name}",
        completed=f"{{name_given}}{_SAVED}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.WHICH_CARDS: Words(
        "{cards} Debit, credit and company cards, from any country, are all fine, and it makes no "
        "difference here which of yours you use.",
        at_the_bank="{cards} For now your bank is asked about {card}.",
    ),
    Topic.BRAND: Words("The first digits of a number tell its brand."),
    Topic.ANY_CARD: Words(
        f"{ANY_CARD} Give the name on the card, and of a changing code the one shown now.",
        at_the_bank=f"{ANY_CARD} For now your bank is asked about {{card}}.",
    ),
    Topic.BY_TEXT: Words(
        f"{PLAIN_TEXT} The number is raised on some cards, but the security code is flat: somebody "
        "whom you trust, or your bank, can read it to you.",
        charging=f"{PLAIN_TEXT} A page of your bank's is its own. {SEE_HOW_IT_WENT}",
        at_the_bank=f"{PLAIN_TEXT} The page of your bank's is its own; your bank can help with it.",
        completed=f"{PLAIN_TEXT} {BY_A_PERSON}",
        cancelled=f"{PLAIN_TEXT} {CANCELLED}",
        error=f"{PLAIN_TEXT} {ENDED}",
    ),
    Topic.OTHER_METHODS: Words(
        "I can only take a card. For another way to pay, please ask {merchant}.",
    ),
    Topic.OTHER_DETAILS: Words(
        "{needed}",
        completed=f"{_SAVED} {DO_NO_MORE}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.PIN: Words(
        "The only code that is needed is the security code printed on the card. Please never type "
        "a PIN, a password or a code from your bank here: your bank may ask for that on its own "
        "page or in its app.",
        charging="No PIN, password or one-time code is needed in this chat. If your bank asks you "
        "to approve this, please do so on its own page or in its app only, and type no code here.",
        at_the_bank="Your bank may ask you for a password or a code, on its own page or in its app "
        "only. Please type none of them here. If you do not have it at hand, your bank can help.",
        completed="No PIN, password or one-time code is needed any more. Please do not share any "
        "of them.",
        cancelled=_NO_PIN,
        error=_NO_PIN,
    ),
    Topic.HOW_MUCH: _NO_AMOUNT,
    Topic.CURRENCY: _NO_AMOUNT,
    Topic.WHICH_CARD_GIVEN: Words(
        "{given}",
        completed=f"You gave me {{card}}. {_SAVED}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.PROGRESS: Words(
        "Nothing is charged in this chat, and the card is not saved yet. {lacking}It is saved once "
        "you have confirmed.",
        completed=f"It is done. {_SAVED}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.FORMATS: Words(
        "Type it as it is on the card, with or without spaces, one detail at a time or all of them "
        "at once. What cannot be right is not taken.",
        completed=f"{_SAVED} {DO_NO_MORE}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.CHANGE: Words(
        "Until you confirm, you can change any detail: {how_to_change} After that, please ask "
        "{merchant}.",
        completed="Your card is saved, so it can no longer be changed here. Please ask {merchant}.",
        cancelled=f"{CANCELLED} There is nothing left to change.",
        error=f"{ENDED} There is nothing left to change.",
    ),
    Topic.CANCEL_LATER: Words(
        'You can say "cancel" at any time before you confirm, and no card is saved. After that, '
        "{contact} can remove it.",
        completed="Your card is already saved, so I cannot cancel it here. To have it removed, "
        "please contact {contact}.",
        cancelled=CANCELLED,
        error=f"{ENDED} There is nothing left to cancel.",
    ),
    Topic.WITHDRAWAL: Words(
        'If you would rather not save a card, reply "cancel", and none is saved.',
        completed="Your card is already saved, so I cannot cancel it here. To have it removed, "
        "please contact {contact}.",
        cancelled=CANCELLED,
        error=f"{ENDED} There is nothing left to cancel.",
    ),
    Topic.REMOVAL: Words(
        '{removal} Until you confirm, "cancel" is enough.',
        charging="{removal}",
        completed="{removal} I cannot do that here.",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.LATER_USE: _LATER_USE,
    Topic.REFUND: Words(
        "Nothing is charged in this chat, so there is nothing to refund here. About other payments "
        "and refunds, please ask {contact}.",
    ),
    Topic.PERSON: Words(
        "For a person, please contact {contact}: I am an automated assistant, and can neither call "
        "you nor put you through.",
    ),
    Topic.REACH: Words("{reach}"),
    Topic.CONTACT: Words(
        IN_WRITING,
        charging=f"{CALLS_NOBODY} {SEE_HOW_IT_WENT}",
        at_the_bank=f"{CALLS_NOBODY} {BANKS_WAY}",
        completed=f"{CALLS_NOBODY} Whether {{merchant}} does, please ask {{contact}}.",
        cancelled=f"{CANCELLED} {CALLS_NOBODY}",
        error=f"{ENDED} {CALLS_NOBODY}",
    ),
    Topic.WHO: Words(
        "I am an automated assistant, not a person. I take card details for {contact}, and Stripe "
        "keeps the card.",
    ),
    Topic.STRIPE: Words(
        f"Stripe is the payment company that keeps the card for {{merchant}}. {ERASED_LATER}",
    ),
    Topic.HOW_LONG: Words(
        f"{MINUTES}{CLOSES}",
        completed=f"{_SAVED} {DO_NO_MORE}",
        cancelled=f"{CANCELLED} This chat closes {{life}} after it began; for a later day, please "
        "ask {merchant} for a new link.",
        error=ENDED,
    ),
    Topic.AFTER_CONFIRM: Words(
        "When you confirm, your card is saved at once with Stripe for {merchant}, and nothing is "
        "charged in this chat. When you can buy with it, please ask {contact}.",
        completed=f"{_SAVED} About what comes next, please ask {{contact}}.",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.WAIT: Words(
        f"{_TAKE_YOUR_TIME.meanwhile} {CLOSES}",
    ).over(_TAKE_YOUR_TIME),
    Topic.PAUSE: _TAKE_YOUR_TIME,
    Topic.DECLINED: Words(
        "If a card is refused, often a digit is mistyped or the card has expired. You can then "
        "give its details again, or use another card. Only the bank can say why it refused one.",
        completed=f"The card was accepted. {_SAVED}",
        cancelled=f"{CANCELLED} {_BANK_KNOWS}",
        error=f"{ENDED} {_BANK_KNOWS} Please contact {{merchant}}.",
    ),
    Topic.BANK: Words(
        BANKS_AFFAIR,
        at_the_bank="That is for the bank that issued the card; its number is on the back. If you "
        "are in doubt, please ask it before you approve anything.",
    ),
    Topic.EARLIER_CARD: Words(
        "Nothing is charged in this chat, to this card or any other.",
        completed=f"{_SAVED} No other card was saved or charged here.",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.PENDING: Words(
        f"Nothing is charged in this chat. {PENDING}",
        cancelled=f"{CANCELLED} {PENDING}",
        error=f"{ENDED} {PENDING}",
    ),
    Topic.DISPUTE: Words(f"{DISPUTES} Nothing is charged in this chat."),
    Topic.PERMISSION: Words(
        "Nothing is charged in this chat, and no card is saved before you confirm. {later_use}",
        charging="You have agreed to have your card saved. Nothing is charged in this chat.",
        completed=f"{_SAVED} {{later_use}}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.RIGHT_PLACE: Words(
        "Here your card is saved for {contact}, and nothing is charged.",
        completed=_SAVED,
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.TERMS: Words("{terms}"),
    Topic.RECEIPT: Words(
        "Nothing is charged in this chat, so there is no receipt for it. For anything in writing, "
        f"please ask {{contact}}; {SENDS_NOTHING}.",
    ),
    Topic.HELP: Words(
        "I take a card for {merchant}: {details}, and then your confirmation. Nothing is charged "
        'in this chat, and "cancel" ends it.',
        completed=f"{_SAVED} {DO_NO_MORE}",
        cancelled=CANCELLED,
        error=f"{ENDED} Please contact {{merchant}}.",
    ),
    Topic.NO_CARD: Words(
        "{other_than_card} please ask {merchant}.",
        completed=f"{_SAVED} No other card is needed.",
        cancelled=f"{CANCELLED} You can come back when you have a card at hand, or ask "
        "{merchant} about other ways to pay.",
        error=f"{ENDED} Please ask {{merchant}} about other ways to pay.",
    ),
    Topic.SOMEONE_ELSES: Words(
        f"{HOLDER_AGREED} The name to give is the holder's, as it is on the card.",
        completed=f"{_SAVED} {NOT_AGREED}",
        cancelled=f"{CANCELLED} Somebody else's card can be used only if its holder has agreed.",
        error=f"{ENDED} Please contact {{merchant}}.",
    ),
    Topic.THANKS: Words("You are welcome.", completed="You are welcome."),
    Topic.GREETING: Words(
        "{hello} I take card details for {merchant}.",
        completed=f"Hello. {_SAVED}",
        cancelled=f"Hello. {CANCELLED}",
        error=f"Hello. {ENDED}",
    ),
    Topic.MULTIPLE: Words(
        "I can take one card and cannot split a payment. To use more than one, please ask "
        "{merchant}.",
    ),
    Topic.INSTALMENTS: Words(
        "I can only save a card and cannot set up instalments or a later payment. Please ask "
        "{merchant}.",
    ),
    Topic.RECURRING: _LATER_USE,
    Topic.ALREADY_PAID: Words(
        "If you have paid already, please do not pay again. Nothing is charged in this chat; what "
        "was paid elsewhere, {contact} can tell you.",
        completed=f"{_SAVED} What was paid elsewhere, {{contact}} can tell you.",
        cancelled=f"{CANCELLED} What was paid elsewhere, {{contact}} can tell you.",
        error=f"{ENDED} What was paid elsewhere, {{contact}} can tell you.",
    ),
    Topic.PATIENCE: Words(
        "It takes about a minute in all, at your own pace, and I am sorry for any trouble. "
        f"{BY_A_PERSON}",
        completed=f"I am sorry if this was not easy. {_SAVED} {BY_A_PERSON}",
        cancelled=f"I am sorry if this was not easy. {CANCELLED} {BY_A_PERSON}",
        error=f"I am sorry if this was not easy. {ENDED} {BY_A_PERSON}",
    ),
    Topic.ORDER: Words(
        f"{{order}}{THE_MERCHANTS_AFFAIR} I only take the card, and pass nothing on.",
    ),
    Topic.LANGUAGE: Words(
        "Simple English is quite enough here. I understand no other language; for another one, "
        "please ask {merchant}.",
    ),
    Topic.WHERE_TO_ENTER: Words(
        "You can type it right here in the chat, one detail at a time or all of them at once.",
        completed=f"{_SAVED} {DO_NO_MORE}",
        cancelled=CANCELLED,
        error=ENDED,
    ),
    Topic.PAGE_TROUBLE: Words(
        "I take everything here in the chat, and no other page is needed before you confirm. If "
        "something does not show, please load this page again.",
        completed=f"No other page is needed any more. {_SAVED}",
        cancelled=CANCELLED,
        error=f"{ENDED} Please contact {{contact}}.",
    ),
}
