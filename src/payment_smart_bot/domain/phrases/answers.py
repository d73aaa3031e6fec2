"""The built-in assistant: what a customer reads in answer to a question, with no model at all.

One table gives each topic its words, for each status where they depend on how far the conversation
is. A second one has the words that differ where an amount is due. The names in braces are those of
`_FACTS`. The question that follows an answer ("What is the name on the card?") is not part of it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from payment_smart_bot.domain.model.cards import AMEX, BRANDS, Brand
from payment_smart_bot.domain.model.effects import Situation
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.answers_on_page import on_page
from payment_smart_bot.domain.reading.topics import Topic
from payment_smart_bot.domain.value import Value


class _Words(Value, frozen=True):
    """Words by status; a status without its own words gets those of an open conversation."""

    meanwhile: str = ""
    charging: str = ""
    completed: str = ""
    cancelled: str = ""
    error: str = ""

    def at(self, status: Status) -> str:
        own = {
            Status.CHARGING: self.charging,
            Status.ACTION_REQUIRED: self.charging,
            Status.COMPLETED: self.completed,
            Status.CANCELLED: self.cancelled,
            Status.ERROR: self.error,
        }
        return own.get(status) or self.meanwhile

    def over(self, others: "_Words") -> "_Words":
        """Return these words, and the others' where there are none."""
        return _Words(
            meanwhile=self.meanwhile or others.meanwhile,
            charging=self.charging or others.charging,
            completed=self.completed or others.completed,
            cancelled=self.cancelled or others.cancelled,
            error=self.error or others.error,
        )


_SAVED: Final = "Your card is saved and nothing was charged."
_CANCELLED: Final = "This was cancelled: no card was saved and nothing was charged."
_ENDED: Final = "This chat has ended: no card was saved and nothing was charged."
_ERASED: Final = (
    "No card was saved, and the number is erased here. The security code was never stored, and "
    "the chat keeps all digits masked."
)

_BANK_KNOWS: Final = "If a bank refused the card, only the bank can say why."
_NO_AMOUNT: Final = _Words(
    "No amount is set here: your card is only saved, and nothing is charged in this chat. For "
    "prices, fees and dates, please ask {merchant}.",
    completed="Your card was saved and nothing was charged in this chat. For prices, fees and "
    "dates, please ask {merchant}.",
    cancelled=_CANCELLED,
    error=_ENDED,
)
_UNKNOWN: Final = _Words(
    "I only take the card here, so I cannot answer that. Please ask {merchant}.",
)

_GUARDED: Final = (
    "I cannot talk about that here. For anything but this payment, please ask {merchant}."
)

_ANSWERS: Final[Mapping[Topic, _Words]] = {
    Topic.SAFE: _Words(
        "Your card number is encrypted until Stripe has it and then erased, and the security code "
        "is never stored. The chat keeps all digits masked, and no language model ever sees them.",
    ),
    Topic.STORED: _Words(
        "Stripe keeps the card; your name, its brand, last four digits and expiry date are kept "
        "for {merchant}, whom you can ask to delete them. The code is never stored, and the number "
        "is erased here once Stripe has it.",
        cancelled=_ERASED,
        error=_ERASED,
    ),
    Topic.STARS: _Words(
        "Digits are shown and kept as stars, so that nobody can read your card in this chat.",
    ),
    Topic.WHY: _Words(
        "Stripe needs the number, the expiry date and the security code to accept a card, and the "
        "name says whose it is. Nothing else is asked, and the code is never stored.",
    ),
    Topic.WHERE_CVV: _Words("{code_place}"),
    Topic.NO_CODE: _Words(
        "{code_place} If it cannot be read, please use another card or ask your bank for one.",
    ),
    Topic.WHERE_EXPIRY: _Words(
        'The expiry date is a month and a year, often after "valid thru" or "good thru". It is on '
        "the front of most cards and on the back of some.",
    ),
    Topic.WHERE_NUMBER: _Words(
        "The card number is the longest number on the card. It is on the front of most cards and "
        "on the back of some.",
    ),
    Topic.WHICH_NAME: _Words(
        "The cardholder's name, as it is printed on the card. If none is printed, the full name "
        "of the person whose card it is.",
    ),
    Topic.WHICH_CARDS: _Words("{cards} Credit and debit cards are both fine."),
    Topic.OTHER_METHODS: _Words(
        "I can only take a card. {cards} For another way to pay, please ask {merchant}.",
    ),
    Topic.OTHER_DETAILS: _Words(
        "No, I need only the name, the card number, the expiry date and the security code.",
    ),
    Topic.PIN: _Words(
        "No PIN, password or one-time code is needed here. Please do not share any of them.",
    ),
    Topic.HOW_MUCH: _NO_AMOUNT,
    Topic.CURRENCY: _NO_AMOUNT,
    Topic.WHICH_CARD_GIVEN: _Words(
        "{given}",
        completed=f"You gave me {{card}}. {_SAVED}",
        cancelled=_CANCELLED,
        error=_ENDED,
    ),
    Topic.PROGRESS: _Words(
        "Not yet. The card is saved once I have all the details and you have confirmed.",
        completed=f"It is done. {_SAVED}",
        cancelled=_CANCELLED,
        error=_ENDED,
    ),
    Topic.FORMATS: _Words(
        "Type it as it is on the card; spaces and dashes are fine. The expiry date is a month and "
        "a year. You can send one detail at a time or all of them at once.",
    ),
    Topic.CHANGE: _Words(
        "Yes. Until you confirm, you can change any detail: just say what to change, or send the "
        "new value. After that, please ask {merchant}.",
        completed="Your card is saved, so it can no longer be changed here. Please ask {merchant}.",
        cancelled=f"{_CANCELLED} So there is nothing left to change.",
        error=f"{_ENDED} So there is nothing left to change.",
    ),
    Topic.CANCEL_LATER: _Words(
        'You can say "cancel" at any time before you confirm, and no card is saved. After that, '
        "please contact {merchant}.",
        completed="Your card is already saved, so I cannot cancel it here. Please contact "
        "{merchant}.",
        cancelled=_CANCELLED,
        error=f"{_ENDED} So there is nothing left to cancel.",
    ),
    Topic.REFUND: _Words(
        "Nothing is charged in this chat, so there is nothing to refund here. About other payments "
        "and refunds, please ask {merchant}.",
    ),
    Topic.PERSON: _Words(
        "I am an automated assistant and cannot put you through to a person. Please contact "
        "{merchant} directly.",
    ),
    Topic.WHO: _Words(
        "I am an automated assistant, not a person. I take card details for {merchant}, and Stripe "
        "keeps the card.",
    ),
    Topic.STRIPE: _Words(
        "Stripe is the payment company that keeps the card for {merchant}. Your number is "
        "encrypted until Stripe has it and is then erased here.",
    ),
    Topic.HOW_LONG: _Words(
        "There are four details and a confirmation, which usually takes a minute or two. The chat "
        "closes by itself after a while.",
        completed=f"There is nothing left to do. {_SAVED}",
        cancelled=_CANCELLED,
        error=_ENDED,
    ),
    Topic.AFTER_CONFIRM: _Words(
        "When you confirm, your card is saved with Stripe for {merchant}. Nothing is charged in "
        "this chat.",
        completed=f"{_SAVED} About what comes next, please ask {{merchant}}.",
        cancelled=_CANCELLED,
        error=_ENDED,
    ),
    Topic.WAIT: _Words(
        "Take your time. Nothing is final until you confirm.",
        completed=f"You have already confirmed. {_SAVED}",
        cancelled=_CANCELLED,
        error=_ENDED,
    ),
    Topic.DECLINED: _Words(
        "Often a digit is mistyped or the card has expired. Please check the details or use "
        "another card; if a bank has refused it, only the bank can say why.",
        completed=f"The card was accepted. {_SAVED}",
        cancelled=f"{_CANCELLED} {_BANK_KNOWS}",
        error=f"{_ENDED} {_BANK_KNOWS} Please contact {{merchant}}.",
    ),
    Topic.TERMS: _Words("{terms}"),
    Topic.RECEIPT: _Words(
        "Nothing is charged in this chat, so there is no receipt for it. For a receipt or an "
        "invoice, please ask {merchant}.",
    ),
    Topic.HELP: _Words(
        "I take a card for {merchant}: name, card number, expiry date and security code, and then "
        'your confirmation. Nothing is charged in this chat, and "cancel" ends it.',
        completed=f"There is nothing left to do. {_SAVED}",
        cancelled=f'{_CANCELLED} To start again, say "I want to pay".',
        error=f"{_ENDED} Please contact {{merchant}}.",
    ),
    Topic.NO_CARD: _Words(
        "I can only take a card. You can come back when you have one at hand, or ask {merchant} "
        "about other ways to pay.",
    ),
    Topic.SOMEONE_ELSES: _Words(
        "You can, if the holder of the card has agreed. Please give the holder's name as it is on "
        "the card.",
    ),
    Topic.THANKS: _Words(
        "You are welcome.",
        completed=f"You are welcome. {_SAVED}",
    ),
    Topic.GREETING: _Words(
        "Hello, I take card details for {merchant}.",
        completed=f"Hello. {_SAVED}",
        cancelled=f"Hello. {_CANCELLED}",
        error=f"Hello. {_ENDED}",
    ),
    Topic.MULTIPLE: _Words(
        "I can take one card and cannot split a payment. To use more than one, please ask "
        "{merchant}.",
    ),
    Topic.INSTALMENTS: _Words(
        "I can only save a card and cannot set up instalments or a later payment. Please ask "
        "{merchant}.",
    ),
    Topic.RECURRING: _Words(
        "Nothing is charged in this chat, neither once nor repeatedly. Whether and when the card "
        "is used afterwards is a question for {merchant}.",
    ),
    Topic.ORDER: _Words(
        "I only take the card and know nothing of orders, delivery or discounts. Please ask "
        "{merchant}.",
    ),
    Topic.LANGUAGE: _Words(
        "Sorry, I understand only English. For another language, please ask {merchant}.",
    ),
}

_PAID: Final = "{amount} was charged to {card}."
_UNDER_WAY: Final = (
    "Your payment of {amount} is being processed, and I do not know the outcome yet."
)
_SEE: Final = f"{_UNDER_WAY} Send any message in a moment to see how it went."
_TAKE_BACK: Final = (
    f'{_UNDER_WAY} You can say "cancel", and I will tell you whether that was in time.'
)
_ON_RECORD: Final = (
    f"{_ERASED} If a payment was declined, {{merchant}} keeps a record of it with your name and "
    "the last four digits."
)
_NO_INSTALMENTS: Final = "I cannot set up instalments or a later payment; please ask {merchant}."
_NOT_REPEATED: Final = "I set up no repeated payments."
_REFUNDS: Final = "For a refund please contact {merchant}; I cannot make one here."
_RECEIPTS: Final = "For a receipt or an invoice, please ask {merchant}."
_OTHER_CURRENCY: Final = (
    "If your card is in another currency, your bank converts it and may charge for that."
)
_MAY_SEEM_WRONG: Final = (
    "I cannot change the amount; for what it covers, or if it seems wrong, please ask {merchant}."
)

_ANSWERS_WITH_AMOUNT: Final[Mapping[Topic, _Words]] = {
    Topic.STORED: _Words(
        "Stripe keeps what it needs of the card; the amount, your name, the card's brand, last "
        "four digits and expiry date are kept for {merchant}, whom you can ask to delete them. The "
        "code is never stored, and the number is erased here once Stripe has it.",
        cancelled=_ON_RECORD,
        error=_ON_RECORD,
    ),
    Topic.HOW_MUCH: _Words(
        f"You pay {{amount}} to {{merchant}}. Nothing is charged until you confirm. "
        f"{_MAY_SEEM_WRONG}",
        charging=_SEE,
        completed=f"{_PAID} {_MAY_SEEM_WRONG}",
    ),
    Topic.CURRENCY: _Words(
        f"The amount is {{amount_in_words}}. {_OTHER_CURRENCY}",
        completed=f"The amount was {{amount_in_words}}. {_OTHER_CURRENCY}",
    ),
    Topic.WHICH_CARD_GIVEN: _Words(
        charging=f"You are paying with {{card}}. {_UNDER_WAY}",
        completed=_PAID,
    ),
    Topic.PROGRESS: _Words(
        "Nothing is charged yet. You pay {amount} once I have all the details and you have "
        "confirmed.",
        charging=_SEE,
        completed=f"It is done. {_PAID}",
    ),
    Topic.CHANGE: _Words(
        charging=f"You have confirmed, so nothing can be changed now. {_UNDER_WAY}",
        completed=f"{_PAID} So it can no longer be changed here. Please ask {{merchant}}.",
    ),
    Topic.CANCEL_LATER: _Words(
        'You can say "cancel" at any time before you confirm, and nothing is charged. After that, '
        "please contact {merchant}.",
        charging=_TAKE_BACK,
        completed=f"{_PAID} So it can no longer be cancelled here. {_REFUNDS}",
    ),
    Topic.REFUND: _Words(
        f"Nothing is charged until you confirm. {_REFUNDS}",
        charging=f"{_UNDER_WAY} {_REFUNDS}",
        completed=f"{_PAID} {_REFUNDS}",
        cancelled=f"{_CANCELLED} So there is nothing to refund.",
        error=f"{_ENDED} So there is nothing to refund.",
    ),
    Topic.WHO: _Words(
        "I am an automated assistant, not a person. I take card payments for {merchant}, and "
        "Stripe carries them out.",
    ),
    Topic.STRIPE: _Words(
        "Stripe is the payment company that carries out card payments for {merchant}. Your number "
        "is encrypted until Stripe has it and is then erased here.",
    ),
    Topic.HOW_LONG: _Words(
        charging=f"Some banks take longer to answer than others. {_SEE}",
        completed=f"There is nothing left to do. {_PAID}",
    ),
    Topic.AFTER_CONFIRM: _Words(
        "When you confirm, {amount} is charged to {card} for {merchant}, and I tell you whether "
        "that went through.",
        charging=f"You have confirmed. {_SEE}",
        completed=f"{_PAID} About what comes next, please ask {{merchant}}.",
    ),
    Topic.WAIT: _Words(
        charging=f"You have already confirmed. {_TAKE_BACK}",
        completed=f"You have already confirmed. {_PAID}",
    ),
    Topic.DECLINED: _Words(
        "Nothing is charged yet. Often a digit is mistyped, the card has expired or its limit is "
        "reached. Please check the details or use another card; if a bank has refused it, only "
        "the bank can say why.",
        charging=f"{_UNDER_WAY} If the bank declines it, I will tell you.",
        completed=f"The card was accepted. {_PAID}",
    ),
    Topic.RECEIPT: _Words(
        f"Once {{amount}} is charged, I tell you so here. {_RECEIPTS}",
        charging=f"{_UNDER_WAY} {_RECEIPTS}",
        completed=f"{_PAID} {_RECEIPTS}",
        cancelled=f"{_CANCELLED} So there is no receipt.",
        error=f"{_ENDED} So there is no receipt.",
    ),
    Topic.HELP: _Words(
        "I take your payment of {amount} for {merchant}: name, card number, expiry date and "
        "security code, and then your confirmation. Nothing is charged before that, and "
        '"cancel" ends it.',
        charging=_SEE,
        completed=f"There is nothing left to do. {_PAID}",
    ),
    Topic.THANKS: _Words(
        charging=f"You are welcome. {_SEE}",
        completed=f"You are welcome. {_PAID}",
    ),
    Topic.GREETING: _Words(
        "Hello, I take your payment of {amount} for {merchant}.",
        charging=f"Hello. {_SEE}",
        completed=f"Hello. {_PAID}",
    ),
    Topic.MULTIPLE: _Words(
        charging=f"I can take one card and cannot split a payment. {_UNDER_WAY}",
        completed=f"{_PAID} I cannot split a payment. To use more than one card, please ask "
        "{merchant}.",
    ),
    Topic.INSTALMENTS: _Words(
        f"{{amount}} is charged in full when you confirm. {_NO_INSTALMENTS}",
        charging=f"{_UNDER_WAY} {_NO_INSTALMENTS}",
        completed=f"{_PAID} {_NO_INSTALMENTS}",
        cancelled=f"{_CANCELLED} {_NO_INSTALMENTS}",
        error=f"{_ENDED} {_NO_INSTALMENTS}",
    ),
    Topic.RECURRING: _Words(
        f"{{amount}} is charged once, when you confirm. {_NOT_REPEATED}",
        charging=f"{_UNDER_WAY} Nothing needs to be sent twice, and your card will not be charged "
        "twice.",
        completed=f"{_PAID} It was charged once. {_NOT_REPEATED}",
        cancelled=f"{_CANCELLED} {_NOT_REPEATED}",
        error=f"{_ENDED} {_NOT_REPEATED}",
    ),
}
_WITH_AMOUNT: Final[Mapping[Topic, _Words]] = {
    **_ANSWERS,
    **{topic: words.over(_ANSWERS[topic]) for topic, words in _ANSWERS_WITH_AMOUNT.items()},
}


def _listed(things: Sequence[str]) -> str:
    """Join with commas and a last "and"."""
    *first, last = things
    return f"{', '.join(first)} and {last}" if first else last


def _brand(situation: Situation) -> Brand | None:
    return BRANDS.get(situation.brand or "")


def _card(situation: Situation) -> str:
    if situation.last4 is None:
        return "your card"
    brand = _brand(situation)
    return f"your {brand.shown if brand else 'card'} ending in {situation.last4}"


def _cards(situation: Situation) -> str:
    shown = [BRANDS[name].shown for name in situation.accepted_brands if name in BRANDS]
    if not shown:
        return "If a brand is not accepted, I will tell you."
    return f"I can take {_listed(shown)}."


def _given(situation: Situation) -> str:
    given = []
    if situation.name is not None:
        given.append(f"the name {situation.name}")
    if situation.last4 is not None:
        given.append(_card(situation))
    if situation.expiry is not None:
        given.append(f"the expiry date {situation.expiry}")
    so_far = f"So far I have {_listed(given)}." if given else ""
    return so_far if situation.last4 is not None else f"No card yet. {so_far}".rstrip()


def _code_place(situation: Situation) -> str:
    brand = _brand(situation)
    if brand is None:
        return (
            "The security code is the three digits on the back of the card, at the signature "
            "strip. On American Express it is the four digits on the front, above the number."
        )
    if brand is AMEX:
        return "The security code is the four digits on the front of the card, above the number."
    return "The security code is the three digits on the back of the card, at the signature strip."


def _terms(situation: Situation) -> str:
    if situation.terms_url is None:
        return f"I have no terms to show here. Please ask {_merchant(situation)} which ones apply."
    return f"You can read the terms at {situation.terms_url} before you agree."


def _amount(situation: Situation) -> str:
    return situation.amount or ""


_SYMBOLS: Final[Mapping[str, str]] = {
    "$": "US dollars",
    "€": "euros",
    "£": "British pounds",
    "¥": "Japanese yen",
}
"""What the symbols of `Money.shown` mean; without one, the amount names its currency."""


def _amount_in_words(situation: Situation) -> str:
    amount = _amount(situation)
    meant = _SYMBOLS.get(amount[:1])
    return f"{amount}, in {meant}" if meant else amount


def _merchant(situation: Situation) -> str:
    return situation.merchant or "the merchant"


_FACTS: Final[Mapping[str, Callable[[Situation], str]]] = {
    "merchant": _merchant,
    "amount": _amount,
    "amount_in_words": _amount_in_words,
    "card": _card,
    "cards": _cards,
    "given": _given,
    "code_place": _code_place,
    "terms": _terms,
}


_ON_FORM: Final[Mapping[Topic, str]] = {
    Topic.SAFE: (
        "Your card goes from your browser to Stripe on a secure page, and never through this chat. "
        "The chat keeps all digits masked, and no language model ever sees them."
    ),
    Topic.STORED: (
        "Stripe keeps the card. Your name, the card's brand, last four digits and expiry date are "
        "kept for {merchant}, whom you can ask to delete them. Number and code never come here."
    ),
}
"""What differs where the card is given on a page of its own, until the customer has confirmed."""

_BEING_SAVED: Final = (
    "You have confirmed, and your bank is checking the card. Nothing is charged. Send any message "
    'in a moment to see how it went, or say "cancel", and I will tell you whether that was in time.'
)
_ASKED_WHILE_SAVING: Final = frozenset(
    {
        Topic.PROGRESS,
        Topic.CHANGE,
        Topic.CANCEL_LATER,
        Topic.HOW_LONG,
        Topic.AFTER_CONFIRM,
        Topic.WAIT,
        Topic.DECLINED,
        Topic.HELP,
    }
)
_TO_KEEP: Final = (
    "{merchant} to keep the card with Stripe and to charge it for later purchases that you agree "
    "to; to end that, tell {merchant}."
)
_ASKED_OF_LATER: Final = frozenset(
    {Topic.STORED, Topic.AFTER_CONFIRM, Topic.RECURRING, Topic.INSTALMENTS}
)
_TAKES: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})


def answer(topic: Topic | None, situation: Situation) -> str:
    """Return what the customer reads; topic None is a question that nothing here can answer."""
    answers = _WITH_AMOUNT if situation.amount else _ANSWERS
    words = (_UNKNOWN if topic is None else answers[topic]).at(situation.status)
    if situation.on_page and topic is not None:
        words = on_page(topic, paying=situation.amount is not None) or words
    elif situation.by_form and topic is not None and situation.status in _TAKES:
        words = _ON_FORM.get(topic, words)
    if situation.save_card:
        words = _where_saved(words, topic, situation)
    return _with_facts(words, situation)


def guarded(situation: Situation) -> str:
    """Return what the customer reads where the merchant's guardrail stepped in."""
    return _with_facts(_GUARDED, situation)


def _with_facts(words: str, situation: Situation) -> str:
    return words.format_map({name: fact(situation) for name, fact in _FACTS.items()})


def _where_saved(words: str, topic: Topic | None, situation: Situation) -> str:
    """Return the words where the merchant asks to keep the card for later purchases."""
    if situation.status.under_way and not situation.amount and topic in _ASKED_WHILE_SAVING:
        return _BEING_SAVED
    if topic not in _ASKED_OF_LATER or situation.status in {Status.CANCELLED, Status.ERROR}:
        return words
    allow = "By confirming you allow" if situation.status in _TAKES else "You have allowed"
    return f"{words} {allow} {_TO_KEEP}"
