"""The words for each field of every card payment."""

from typing import Final

from payment_smart_bot.domain.model.cards.card_details import AMEX, Reason
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases.field_phrases import FieldPhrases, Phrases

TEST_CARD_NEEDED: Final = (
    "This is a trial, which takes Stripe's test cards only. Please use a test card, not a real one."
)


def name_code_digits(brand: str | None) -> str:
    """Return how many digits the security code of a card has, in words."""
    return "four" if brand == AMEX.name else "three"


def name_code_side(brand: str | None) -> str:
    """Return on which side of a card its security code is."""
    return "front" if brand == AMEX.name else "back"


def _ask_for_code(brand: str | None) -> str:
    digits, side = name_code_digits(brand), name_code_side(brand)
    return f"What is the security code? It is the {digits} digits on the {side} of the card."


NAME: Final = FieldPhrases(
    name="the name on the card",
    short="the name",
    label="Name",
    ask=lambda _: "What is the name on the card?",
    rejected={
        Reason.NOT_A_NAME: "That does not look like a name. Please write it as it is on the card.",
    },
)
CARD: Final = FieldPhrases(
    name="the card number",
    label="Card",
    ask=lambda _: "What is the card number?",
    rejected={
        Reason.CHECKSUM: "That card number has a digit wrong or two swapped. Please check it.",
        Reason.TOO_SHORT: "That card number is too short.",
        Reason.TOO_LONG: "That card number is too long.",
        Reason.WRONG_LENGTH: "That card number has the wrong length for {brand}.",
        Reason.UNKNOWN_BRAND: "That is not the number of a card that I know. Please check it.",
        Reason.BRAND_NOT_ACCEPTED: "{brand} is not accepted here. Accepted: {accepted}.",
        Reason.TWO_VALUES: (
            "I read two different card numbers, so I took neither. Please send only the one to use."
        ),
        Reason.TOO_FEW_DIGITS: (
            "I keep no three or four digits alone, as they may be a security code. Please send the "
            "whole card number."
        ),
        Reason.ONE_DIGIT: (
            "I keep no card number that is not right, so one digit is not enough. Please send the "
            "whole card number again."
        ),
        Reason.NOT_WHOLE: "Please send all digits of the card number, one after the other.",
        Reason.TEST_CARD_NEEDED: f"{TEST_CARD_NEEDED} I have not kept that number.",
    },
)
EXPIRY: Final = FieldPhrases(
    name="the expiry date",
    label="Expires",
    ask=lambda _: "When does the card expire? Month and year, such as 08/29.",
    ask_briefly="When does the card expire?",
    rejected={
        Reason.MONTH: "There is no such month.",
        Reason.EXPIRED: (
            "That date is past, so the card has expired. Please check it or use another card."
        ),
        Reason.TOO_FAR: "That date is more than 20 years ahead. Please check it.",
        Reason.FORMAT: "I could not read that as an expiry date.",
        Reason.TWO_VALUES: (
            "I read two different dates, so I took neither. Please send only the one on the card."
        ),
        Reason.UNDECIDED: "I read two different dates, so I took neither.",
        Reason.UNSURE: (
            "I am not sure that this is the date on the card. Please send only month and year."
        ),
        Reason.NO_MONTH: "I need the month, too.",
        Reason.NO_YEAR: "I need the year, too.",
        Reason.NO_SEPARATOR: (
            "That may be the security code, for which I will ask after the date. If it is the "
            "date, please write it with a slash, such as 08/27."
        ),
    },
)
CVV: Final = FieldPhrases(
    name="the security code",
    label="CVV",
    ask=_ask_for_code,
    ask_briefly="What is the security code?",
    rejected={
        Reason.WRONG_LENGTH: "The security code{where} has {digits} digits.",
        Reason.TWO_VALUES: (
            "I read two different codes, so I took neither. Please send only the one on the card."
        ),
        Reason.UNDECIDED: "I read two different codes, so I took neither.",
        Reason.UNSURE: "I am not sure that this is the security code. Please send only its digits.",
    },
)

STANDARD_PHRASES: Final[Phrases] = {
    Field.NAME: NAME,
    Field.CARD: CARD,
    Field.EXPIRY: EXPIRY,
    Field.CVV: CVV,
}
"""The words for each field, by its name."""
