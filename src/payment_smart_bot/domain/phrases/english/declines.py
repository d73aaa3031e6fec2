"""Why a card was not taken or charged, and what may help."""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Refusal
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.fields import TEST_CARD_NEEDED

REFUSED: Final[Mapping[Refusal, str]] = {
    Refusal.DECLINED: "The card was not accepted. Please try another card.",
    Refusal.NUMBER: "Stripe could not read that card number. Please check it.",
    Refusal.EXPIRY: "The card was not accepted because of its expiry date.",
    Refusal.CODE: "The card was not accepted because of its security code.",
    Refusal.TEST_CARD_NEEDED: TEST_CARD_NEEDED,
    Refusal.TRY_AGAIN: "The card could not be processed just now. Please try again.",
    Refusal.BRAND: "Cards of this brand are not accepted here. Please use another card.",
    Refusal.UNUSABLE: "That card could not be taken over from the page. Please enter it again.",
}

DECLINED: Final[Mapping[Decline, str]] = {
    Decline.GENERIC: "the card was declined. Please use another card.",
    Decline.INSUFFICIENT_FUNDS: (
        "the balance or limit of the card is too low for this payment. Please use another card."
    ),
    Decline.EXPIRED: "the card has expired. Please check its date, or use another card.",
    Decline.WRONG_CODE: "the bank did not accept the security code. I need only the code again.",
    Decline.WRONG_NUMBER: (
        "the bank does not know this card number. Please check it, or use another card."
    ),
    Decline.NOT_SUPPORTED: (
        "the card does not support this kind of purchase. Please use another card."
    ),
    Decline.AUTHENTICATION: (
        "the bank wants you to approve this payment in a check of its own, which is not possible "
        "here. Please use another card."
    ),
    Decline.NOT_APPROVED: "your bank did not approve it. Try again, or use another card.",
    Decline.TOO_OFTEN: (
        "the card was tried too often or has reached a limit. Please use another card, or come "
        "back later."
    ),
    Decline.TRY_AGAIN: (
        "something went wrong on the way to the bank. You can try again with the same card."
    ),
    Decline.CARD_AGAIN: (
        "the details of a card can be used for one try only, and I keep no card number. "
        "I need number, expiry date and security code again."
    ),
}
"""Why a charge failed and what may help, after "Nothing was charged:"."""

_ANEW: Final[Mapping[Decline, str]] = {
    Decline.WRONG_CODE: (
        "the bank did not accept the security code. As I keep no card number, I need number, "
        "expiry date and code again."
    ),
    Decline.TRY_AGAIN: (
        "something went wrong on the way to the bank. You can try again: as I keep no card number, "
        "I need number, expiry date and security code once more."
    ),
}
"""What differs where the card cannot be tried again as it is."""

_ON_FORM: Final[Mapping[Decline, str]] = {
    Decline.WRONG_CODE: "the bank did not accept the security code. Please check it and try again.",
    Decline.TRY_AGAIN: (
        "something went wrong on the way to the bank. You can try again: please enter the card "
        "once more."
    ),
    Decline.CARD_AGAIN: (
        "the details of a card can be used for one try only. Please enter the card again."
    ),
}
"""What differs where the card is given on our form."""


def say_not_accepted(message: say.CardNotAccepted) -> str:
    """Say why Stripe did not take the card, and if the next try is the last."""
    return f"{REFUSED[message.refusal]}{_warn_of_last_try(message.attempt, message.most)}"


def say_declined(message: say.Declined) -> str:
    """Say that a charge failed, why, and if the next try is the last."""
    anew = _ON_FORM if message.on_form else _ANEW
    why = DECLINED[message.decline]
    if not message.same_card:
        why = anew.get(message.decline, why)
    return f"Nothing was charged: {why}{_warn_of_last_try(message.attempt, message.most)}"


def _warn_of_last_try(attempt: int | None, most: int) -> str:
    """Return a warning after the last try but one: a count before that only alarms."""
    return " One try is left." if attempt == most - 1 else ""
