"""Every sentence that a customer can read, but for the answers to questions (see `answers`)."""

from collections.abc import Iterable, Mapping
from typing import Final

from payment_smart_bot.domain.cards import AMEX, BRANDS, Brand, Expiry, Reason, Rejection
from payment_smart_bot.domain.effects import Refusal
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.session import Field, Token

CONFIRM_PROMPT: Final = 'Reply "confirm" to go ahead, say what to change, or "cancel".'
SAY_CONFIRM: Final = 'To go ahead, please reply "confirm".'
NOT_UNDERSTOOD: Final = "Sorry, I did not understand that."
WHICH_CHANGE: Final = (
    "What shall I change: the name, the card number or the expiry date? You can also just send "
    "the new value."
)
KEPT: Final = "All right, nothing was changed."
CARD_AGAIN: Final = (
    "The card is with Stripe already and its number is erased here, so I cannot change one part of "
    "it. I need number, expiry date and security code again."
)
CODE_LATER: Final = (
    "I never store a security code, so I will ask for it again when I have the number and the "
    "expiry date."
)
NUMBER_LOST: Final = "Sorry, I can no longer read the card number that you gave me."
CANCELLED: Final = (
    "Cancelled. Nothing was charged and nothing is kept. "
    'Say "I want to pay" if you would like to start again.'
)
ALREADY_CANCELLED: Final = (
    'This was cancelled and nothing is kept. Say "I want to pay" if you would like to start again.'
)
AFRESH: Final = "We start afresh; nothing from before was kept."

_THE_MERCHANT: Final = "the merchant"

ASKS: Final[Mapping[Field, str]] = {
    Field.NAME: "What is the name on the card?",
    Field.CARD: "What is the card number?",
    Field.EXPIRY: "When does the card expire? Month and year, such as 08/29.",
    Field.CVV: "What is the security code? It is the three digits on the back of the card.",
}
_ASK_AMEX_CODE: Final = "What is the security code? It is the four digits on the front of the card."

NAMES_OF_FIELDS: Final[Mapping[Field, str]] = {
    Field.NAME: "the name on the card",
    Field.CARD: "the card number",
    Field.EXPIRY: "the expiry date",
    Field.CVV: "the security code",
}

REJECTED: Final[Mapping[Field, Mapping[Reason, str]]] = {
    Field.NAME: {
        Reason.NOT_A_NAME: "That does not look like a name. Please write it as it is on the card.",
    },
    Field.CARD: {
        Reason.CHECKSUM: "That card number has a digit wrong or two swapped. Please check it.",
        Reason.TOO_SHORT: "That card number is too short.",
        Reason.TOO_LONG: "That card number is too long.",
        Reason.WRONG_LENGTH: "That card number has the wrong length for {brand}.",
        Reason.UNKNOWN_BRAND: "That is not the number of a card that I know. Please check it.",
        Reason.BRAND_NOT_ACCEPTED: "{brand} is not accepted here. Accepted: {accepted}.",
    },
    Field.EXPIRY: {
        Reason.MONTH: "There is no such month.",
        Reason.EXPIRED: (
            "That date is past, so the card has expired. Please check it or use another card."
        ),
        Reason.TOO_FAR: "That date is more than 20 years ahead. Please check it.",
        Reason.FORMAT: "I could not read that as an expiry date.",
    },
    Field.CVV: {
        Reason.WRONG_LENGTH: "The security code{where} has {digits} digits.",
    },
}

REFUSED: Final[Mapping[Refusal, str]] = {
    Refusal.DECLINED: "The card was not accepted. Please try another card.",
    Refusal.NUMBER: "Stripe could not read that card number. Please check it.",
    Refusal.EXPIRY: "The card was not accepted because of its expiry date.",
    Refusal.CODE: "The card was not accepted because of its security code.",
    Refusal.TEST_CARD_NEEDED: (
        "This is a trial, which takes Stripe's test cards only: no real card is saved. Please use "
        "a test card."
    ),
    Refusal.TRY_AGAIN: "The card could not be processed just now. Please try again.",
}


def joined(says: Iterable[str]) -> str:
    """Put the parts of a reply together; what has lines of its own starts on a new one."""
    reply = ""
    for part in filter(None, says):
        gap = "\n" if "\n" in part or "\n" in reply else " "
        reply += gap + part if reply else part
    return reply


def merchant(policy: Policy) -> str:
    """Return how the merchant is called in a sentence."""
    return policy.merchant or _THE_MERCHANT


def welcome(policy: Policy) -> str:
    """Greet a customer and say what will happen."""
    return (
        f"Hello. I take card details for {merchant(policy)}. It takes about a minute, and nothing "
        "is charged."
    )


def ask(field: Field, brand: Brand | None = None) -> str:
    """Ask for a field; the security code by the brand's custom."""
    return _ASK_AMEX_CODE if field is Field.CVV and brand is AMEX else ASKS[field]


def ask_new(field: Field) -> str:
    """Ask for a value that replaces one that the customer gave before."""
    new = NAMES_OF_FIELDS[field].removeprefix("the ")
    return f'What is the new {new}? Say "keep it" to keep the one you gave.'


def still_needed(fields: Iterable[Field]) -> str:
    """Say what is missing before anything can be confirmed."""
    return f"Before you can confirm, I still need {listed(NAMES_OF_FIELDS[f] for f in fields)}."


def new_card_needs(fields: Iterable[Field]) -> str:
    """Say what has to come with another card."""
    return f"As the card has changed, I also need {listed(NAMES_OF_FIELDS[f] for f in fields)}."


def listed(parts: Iterable[str]) -> str:
    """Join parts as English does: a, b and c."""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def noted(
    name: str | None = None,
    brand_and_last4: tuple[str, str] | None = None,
    expiry: Expiry | None = None,
) -> str:
    """Say which values were taken, masked; nothing where there are none."""
    card_and_date = [f"your {card(*brand_and_last4)}"] if brand_and_last4 else []
    if expiry:
        card_and_date.append(f"valid until {expiry}")
    thanks = f"Thank you, {name}." if name else "Thank you."
    if not card_and_date:
        return thanks if name else ""
    return (
        f"{thanks} I have {', '.join(card_and_date)}."
        if brand_and_last4
        else (f"{thanks} The card is {card_and_date[0]}.")
    )


def pieces(count: int) -> str:
    """Say how much of a card number is there."""
    digits = "digit" if count == 1 else "digits"
    return f"I have {count} {digits} so far. Please send the rest, or the whole number again."


def card(brand: str, last4: str) -> str:
    """Name a card by brand and last four digits, the most that may be shown (PCI DSS 3.4.1)."""
    return f"{_shown(brand)} ending in {last4}"


def rejected(field: Field, rejection: Rejection, attempt: int, policy: Policy) -> str:
    """Say what is wrong with a value, and which try this was."""
    brand = rejection.brand
    digits = {3: "three", 4: "four"}.get(brand.cvv_length) if brand else "three or four"
    where = f" for {brand.shown}" if brand else ""
    sentence = REJECTED[field][rejection.reason].format(
        brand=brand.shown if brand else "this brand",
        accepted=listed(BRANDS[name].shown for name in policy.accepted_brands),
        digits=digits,
        where=where,
    )
    return f"{sentence} (Try {attempt} of {policy.max_field_attempts}.)"


def refused(refusal: Refusal, decline: int, policy: Policy) -> str:
    """Say why Stripe did not take the card, and which try this was."""
    return f"{REFUSED[refusal]} (Card {decline} of {policy.max_declines}.)"


def gave_up(policy: Policy) -> str:
    """End a conversation after too many tries, and point to a person."""
    return (
        "That did not work after several tries, so I have to stop here. Nothing was charged and "
        f"your card details are erased. Please contact {merchant(policy)}; a person can help you."
    )


def already_ended(policy: Policy) -> str:
    """Say that a conversation ended after too many tries."""
    return f"This conversation has ended. Please contact {merchant(policy)}; a person can help you."


def summary(name: str, token: Token, policy: Policy) -> str:
    """Show what the customer agrees to by confirming."""
    lines = [
        "Please check:",
        f"Name: {name}",
        f"Card: {card_with_stars(token.brand, token.last4)}",
        f"Expires: {token.expiry}",
        "CVV: ***",
        f"The card is saved for {merchant(policy)}. Nothing is charged.",
    ]
    if policy.terms_url:
        lines.append(f"By confirming you accept the terms: {policy.terms_url}")
    return "\n".join([*lines, CONFIRM_PROMPT])


def card_with_stars(brand: str, last4: str) -> str:
    """Name a card as the summary does."""
    return f"{_shown(brand)} ****{last4}"


def _shown(brand: str) -> str:
    """Name a brand; Stripe also knows some that customers do not read on a card."""
    return BRANDS[brand].shown if brand in BRANDS else "card"


def completed(token: Token) -> str:
    """Say that the card was saved."""
    return f"Done: your {card(token.brand, token.last4)} is saved. Nothing was charged. Thank you."


def already_completed(token: Token | None, policy: Policy) -> str:
    """Say that a finished conversation stays finished."""
    saved = f"your {card(token.brand, token.last4)} is saved" if token else "your card is saved"
    return (
        f"This is finished: {saved} and nothing was charged. For anything else please contact "
        f"{merchant(policy)}."
    )
