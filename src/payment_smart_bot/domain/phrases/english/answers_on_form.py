"""What the built-in assistant says where the card goes into Stripe's fields, and not into the chat.

See `answers`: these words go before those. The fields are on a page of ours, or beside the chat.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_words import (
    PLAIN_TEXT,
)

_NEVER_HERE: Final = "The card's number and code never come here."
_SAFE: Final = (
    "Your card goes from your browser to Stripe, in Stripe's secure fields. Please type no card "
    "details into this chat; it keeps all digits masked, and no language model ever sees them. If "
    "you doubt who is asking, call {merchant} at a number that you know."
)
_STORED: Final = (
    "{not_saved}Stripe keeps what it needs of the card; your name, the card's brand, last four "
    "digits and expiry date are kept for {merchant}, whom you can ask to delete them. Number and "
    "code never come here."
)
_ALWAYS: Final[Mapping[Topic, str]] = {
    Topic.STORED: _STORED,
    Topic.CODE_KEPT: "The security code goes to Stripe alone: it never comes here.",
    Topic.STRIPE: (
        f"Stripe is the payment company that takes cards for {{merchant}}. {_NEVER_HERE}"
    ),
}
"""What is so before, during and after a payment."""

_BUT_AT_THE_BANK: Final[Mapping[Topic, str]] = {Topic.SAFE: _SAFE}
"""The same, but where it is asked about the bank's page."""

_OVER: Final[Mapping[Topic, str]] = {
    Topic.STORED: (
        f"No card was saved. {_NEVER_HERE} If a payment was declined, {{merchant}} keeps a record "
        "of it with your name and the last four digits."
    ),
}
"""What differs where the payment was cancelled or the chat has ended."""

_UNTIL_CONFIRMED: Final[Mapping[Topic, str]] = {
    Topic.WHERE_TO_ENTER: (
        "The card goes into Stripe's secure fields, which you see here or behind the link that I "
        "give you. Please type no card details into this chat."
    ),
    Topic.PAGE_TROUBLE: (
        "Please load the page again, or open it in another browser. An ad blocker or a slow "
        "connection can keep Stripe's fields from showing. If it still does not work, please "
        "contact {contact}."
    ),
    Topic.FORMATS: (
        "Stripe's fields say what belongs where: number, expiry date and code. Please type none "
        "of them into this chat."
    ),
    Topic.WHY: (
        "Stripe needs number, expiry date and code to accept a card, and sometimes a "
        "country or a postcode; its fields ask for them. The name says whose card it is. "
        "{nothing_else}."
    ),
    Topic.OTHER_DETAILS: (
        "Stripe's fields say what they need, which may be a country or a postcode, too. In this "
        "chat I ask for the name. {nothing_else}."
    ),
    Topic.BY_TEXT: (
        f"{PLAIN_TEXT} The card goes into Stripe's own fields. If something there cannot be read, "
        "please contact {contact}."
    ),
    Topic.CHANGE: (
        "Until you confirm, just say what to change. Another card goes into Stripe's fields "
        "again, and not into this chat. After that, please ask {merchant}."
    ),
    Topic.OTHER_METHODS: (
        "I can only take a card. If Stripe's fields offer a wallet, such as Apple Pay or "
        "Google Pay, you can use it there. For another way to pay, please ask {merchant}."
    ),
}
_PAYING: Final[Mapping[Topic, str]] = {
    Topic.HELP: (
        "I take your payment of {amount} for {merchant}. The card goes into Stripe's secure "
        "fields, the rest into this chat, and then you confirm. Nothing is charged before that, "
        'and "cancel" ends it.'
    ),
}
_SAVING: Final[Mapping[Topic, str]] = {
    Topic.HELP: (
        "I take a card for {merchant}. It goes into Stripe's secure fields, the rest into this "
        'chat, and then you confirm. Nothing is charged in this chat, and "cancel" ends it.'
    ),
}


def find_words_on_form(topic: Topic, status: Status, *, paying: bool) -> str | None:
    """Return the words for a topic, if they differ; `paying`: there is an amount."""
    if status in {Status.COLLECTING, Status.CONFIRMING}:
        own = (_PAYING if paying else _SAVING).get(topic) or _UNTIL_CONFIRMED.get(topic)
    else:
        own = _OVER.get(topic) if status in {Status.CANCELLED, Status.ERROR} else None
    if status is not Status.ACTION_REQUIRED:
        own = own or _BUT_AT_THE_BANK.get(topic)
    return own or _ALWAYS.get(topic)
