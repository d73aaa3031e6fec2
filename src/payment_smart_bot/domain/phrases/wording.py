"""Every sentence that a customer can read, but for the answers to questions (see `answers`)."""

from collections.abc import Iterable, Mapping
from typing import Final

from payment_smart_bot.domain.model.cards import AMEX, BRANDS, Brand, Expiry, Reason, Rejection
from payment_smart_bot.domain.model.effects import Decline, Refusal
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, IntentKind, Offer, Token

CONFIRM_PROMPT: Final = 'Reply "confirm" to go ahead, say what to change, or "cancel".'
SAY_CONFIRM: Final = 'To go ahead, please reply "confirm".'
NOT_UNDERSTOOD: Final = "Sorry, I did not understand that."
WHICH_CHANGE: Final = (
    "What shall I change: the name, the card number or the expiry date? You can also just send "
    "the new value."
)
NAME_OR_CARD: Final = "What shall I change: the name or the card?"
CARD_ON_FORM: Final = "Please enter your card on this secure page, and come back here afterwards:"
NEW_CARD_ON_FORM: Final = (
    'Please enter the new card on this secure page, or say "keep it" to keep the one you gave:'
)
CARD_NOT_IN_CHAT: Final = (
    "For your safety I take no card details in the chat: what you typed was not used, and no digit "
    "of it is kept. The card goes to Stripe on a secure page."
)
KEPT: Final = "All right, nothing was changed."
_ALL_OF_THE_CARD: Final = "I need number, expiry date and security code again."
CARD_AGAIN: Final = (
    "The card is with Stripe already and its number is erased here, so I cannot change one part of "
    f"it. {_ALL_OF_THE_CARD}"
)
CODE_LATER: Final = (
    "I never store a security code, so I will ask for it again when I have the number and the "
    "expiry date."
)
NUMBER_LOST: Final = "Sorry, I can no longer read the card number that you gave me."
CANCELLED: Final = (
    "Cancelled. Nothing was charged and no card was saved. "
    'Say "I want to pay" if you would like to start again.'
)
ALREADY_CANCELLED: Final = (
    "This was cancelled: nothing was charged and no card was saved. "
    'Say "I want to pay" if you would like to start again.'
)
AFRESH: Final = "We start afresh, so I need all details again."
STILL_PROCESSING: Final = (
    "Your payment is still being processed, and I do not know the outcome yet. Nothing needs to be "
    "sent twice, and your card will not be charged twice. Send any message in a moment to see how "
    "it went."
)
CANCELLING: Final = (
    "You asked to cancel while your payment was being processed, and I do not know yet whether "
    "that was in time. Send any message in a moment to see how it went."
)
UNCHARGED: Final = (
    "The payment could not be carried out, and nothing was charged. You can try again with the "
    "same card."
)
STILL_SAVING: Final = (
    "Your card is still being checked, and I do not know the outcome yet. Nothing is charged, and "
    "nothing needs to be sent twice. Send any message in a moment to see how it went."
)
CANCELLING_SAVING: Final = (
    "You asked to cancel while your card was being saved, and I do not know yet whether that was "
    "in time. Nothing is charged. Send any message in a moment to see how it went."
)
NOT_SAVED: Final = (
    "The card could not be saved, and nothing was charged. You can try again with the same card."
)

TEST_CARD_NEEDED: Final = (
    "This is a trial, which takes Stripe's test cards only. Please use a test card, not a real one."
)

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
        Reason.TEST_CARD_NEEDED: f"{TEST_CARD_NEEDED} I have not kept that number.",
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
    Decline.TOO_OFTEN: (
        "the card was tried too often or has reached a limit. Please use another card, or come "
        "back later."
    ),
    Decline.TRY_AGAIN: (
        "something went wrong on the way to the bank. You can try again with the same card."
    ),
    Decline.CARD_AGAIN: (
        "the details of a card can be used for one try only, and I keep no card number. "
        f"{_ALL_OF_THE_CARD}"
    ),
}
"""Why a charge failed and what may help, after "Nothing was charged:"; see `declined`."""

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
    Decline.WRONG_CODE: "the bank did not accept the security code. Please enter the card again.",
    Decline.TRY_AGAIN: (
        "something went wrong on the way to the bank. You can try again: please enter the card "
        "once more."
    ),
    Decline.CARD_AGAIN: (
        "the details of a card can be used for one try only. Please enter the card again."
    ),
}
"""What differs where the card is given on a page of its own."""


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


def welcome(policy: Policy, money: Money | None) -> str:
    """Greet a customer and say what will happen; without `money` the card is only saved."""
    what = f"your payment of {money.shown}" if money else "card details"
    agreed = "pay on Stripe's page" if policy.checkout else "confirm"
    until = f" until you {agreed}" if money else ""
    return (
        f"Hello. I take {what} for {merchant(policy)}. It takes about a minute, and nothing is "
        f"charged{until}."
    )


def ask(field: Field, brand: Brand | None = None) -> str:
    """Ask for a field; the security code by the brand's custom."""
    return _ASK_AMEX_CODE if field is Field.CVV and brand is AMEX else ASKS[field]


def ask_new(field: Field) -> str:
    """Ask for a value that replaces one that the customer gave before."""
    new = NAMES_OF_FIELDS[field].removeprefix("the ")
    return f'What is the new {new}? Say "keep it" to keep the one you gave.'


def still_needed(fields: Iterable[Field], *, by_form: bool = False) -> str:
    """Say what is missing before anything can be confirmed; `by_form`: the card counts as one."""
    names = {**NAMES_OF_FIELDS, Field.CARD: "your card"} if by_form else NAMES_OF_FIELDS
    return f"Before you can confirm, I still need {listed(names[field] for field in fields)}."


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


def declined(
    decline: Decline,
    count: int | None,
    policy: Policy,
    *,
    same_card: bool,
    by_form: bool = False,
) -> str:
    """Say that a charge failed and what may help.

    `count` declines and refusals there were, None where the bank was not asked; `same_card`: the
    card can be tried again, else all of it is needed anew; `by_form`: on its page.
    """
    anew = _ON_FORM if by_form else _ANEW
    why = DECLINED[decline] if same_card else anew.get(decline, DECLINED[decline])
    tries = f" (Try {count} of {policy.max_declines}.)" if count else ""
    return f"Nothing was charged: {why}{tries}"


def gave_up(policy: Policy) -> str:
    """End a conversation after too many tries, and point to a person."""
    return (
        "That did not work after several tries, so I have to stop here. Nothing was charged and "
        f"no card was saved. Please contact {merchant(policy)}; a person can help you."
    )


def already_ended(policy: Policy) -> str:
    """Say that a conversation ended after too many tries."""
    return (
        "This conversation has ended, and nothing was charged. Please contact "
        f"{merchant(policy)}; a person can help you."
    )


def at_the_bank(url: str, kind: IntentKind = IntentKind.PAYMENT) -> str:
    """Send the customer to their bank's own check (3-D Secure)."""
    what = "this payment" if kind is IntentKind.PAYMENT else "that your card is saved"
    return (
        f"Your bank asks you to approve {what}. Please open this page of your bank: {url}\n"
        "Then come back here and send any message to see how it went."
    )


def still_at_the_bank(url: str, kind: IntentKind = IntentKind.PAYMENT) -> str:
    """Say that the bank waits for the customer's approval."""
    if kind is IntentKind.SETUP:
        return (
            f"Your bank still waits for you to approve that your card is saved, on this page: {url}"
            '\nNothing is charged. Say "cancel" if you would rather not save it.'
        )
    return (
        f"Your bank still waits for you to approve this payment, on this page: {url}\n"
        'Nothing is charged before you do. Say "cancel" if you would rather not pay.'
    )


def ask_for_link(money: Money | None, *, another: bool) -> str:
    """Ask whether the customer wants the link to Stripe's page; `another`: for another card."""
    if another:
        return (
            'Say "ready" for a link to enter the new card, or "keep it" to keep the one you gave.'
        )
    if money is None:
        return 'Say "ready", and I give you a link to Stripe\'s secure page for your card.'
    return 'Say "pay", and I give you a link to Stripe\'s secure page.'


def offered_on_page(request: PaymentRequest, policy: Policy, *, save_card: bool = False) -> str:
    """Say what the customer agrees to by paying, or giving a card, on Stripe's page."""
    what = f" ({request.description})" if request.description else ""
    terms = f" By doing so you accept the terms: {policy.terms_url}" if policy.terms_url else ""
    if request.money is None:
        return (
            f"Please enter your card for {merchant(policy)}{what} on Stripe's secure page. "
            f"Nothing is charged.{terms}"
        )
    keep = f" {_agreement_to_keep(policy, by='paying')}" if save_card else ""
    return (
        f"Please pay {request.money.shown} to {merchant(policy)}{what} on Stripe's secure page."
        f"{keep}{terms}"
    )


def on_stripes_page(offer: Offer, url: str) -> str:
    """Send the customer to Stripe's page, with what they agree to there."""
    return f'{offer.shown}\n{url}\nThen come back here. Say "cancel" if you would rather not.'


def still_on_page(url: str) -> str:
    """Say that Stripe's page waits for the customer."""
    return (
        f"This is the link to Stripe's secure page: {url}\n"
        'Nothing is charged before you pay there. Say "cancel" if you would rather not.'
    )


def link_over(money: Money | None) -> str:
    """Say that Stripe's page is closed, or could not be opened."""
    what = "Nothing was charged" if money else "No card was saved"
    return f"{what}: the link to Stripe's page is not open any more."


def paused(policy: Policy) -> str:
    """Say that nothing is taken just now."""
    return (
        "Payments are paused at the moment: nothing was taken from your message, and nothing is "
        f"charged. Please come back later, or contact {merchant(policy)}."
    )


def summary(
    name: str, token: Token, money: Money | None, policy: Policy, *, save_card: bool = False
) -> str:
    """Show what the customer agrees to by confirming; without `money` the card is only saved.

    `save_card`: they also allow the merchant to charge it again.
    """
    lines = [
        "Please check:",
        *([f"Amount: {money.shown}"] if money else []),
        f"Name: {name}",
        f"Card: {card_with_stars(token.brand, token.last4)}",
        f"Expires: {token.expiry}",
        "CVV: ***",
        _agreement(money, policy, save_card=save_card),
        *([_agreement_to_keep(policy)] if save_card else []),
    ]
    if policy.terms_url:
        lines.append(f"By confirming you accept the terms: {policy.terms_url}")
    return "\n".join([*lines, CONFIRM_PROMPT])


def _agreement(money: Money | None, policy: Policy, *, save_card: bool) -> str:
    if money:
        return f"By confirming you pay {money.shown} to {merchant(policy)}."
    if save_card:
        return "Nothing is charged now."
    return f"The card is saved for {merchant(policy)}. Nothing is charged."


def _agreement_to_keep(policy: Policy, by: str = "confirming") -> str:
    """Ask for what terms for a saved card have to say: for what, when, how much, until when.

    https://docs.stripe.com/payments/save-during-payment (Compliance).
    """
    who = merchant(policy)
    return (
        f"By {by} you allow {who} to keep this card with Stripe and to charge it for later "
        "purchases that you agree to, each time with the amount of that purchase. To end this, "
        f"tell {who}."
    )


def card_with_stars(brand: str, last4: str) -> str:
    """Name a card as the summary does."""
    return f"{_shown(brand)} ****{last4}"


def _shown(brand: str) -> str:
    """Name a brand; Stripe also knows some that customers do not read on a card."""
    return BRANDS[brand].shown if brand in BRANDS else "card"


def completed(token: Token) -> str:
    """Say that the card was saved."""
    return f"Done: your {card(token.brand, token.last4)} is saved. Nothing was charged. Thank you."


def charged(token: Token, money: Money, *, saved: bool = False) -> str:
    """Say that the payment was made; `saved`: that the card may be charged for later ones, too."""
    also = " The card is saved for later purchases." if saved else ""
    known = card(token.brand, token.last4)
    return f"Done: {money.shown} was charged to your {known}.{also} Thank you."


def charged_before_cancel(token: Token, money: Money, *, saved: bool = False) -> str:
    """Say that the payment was made before it could be cancelled; `saved`: and the card kept."""
    also = " The card is saved for later purchases, too." if saved else ""
    wish = "For a refund, or to have the card removed," if saved else "For a refund"
    return (
        f"I am sorry, it was too late to cancel: {money.shown} had already been charged to your "
        f"{card(token.brand, token.last4)}.{also} {wish} please contact the merchant."
    )


def saved_for_later(token: Token) -> str:
    """Say that the card was saved, and may be charged for later purchases."""
    return (
        f"Done: your {card(token.brand, token.last4)} is saved for later purchases. Nothing was "
        "charged. Thank you."
    )


def saved_before_cancel(token: Token) -> str:
    """Say that the card was saved before that could be cancelled."""
    return (
        f"I am sorry, it was too late to cancel: your {card(token.brand, token.last4)} had already "
        "been saved. Nothing was charged. To have it removed please contact the merchant."
    )


def already_completed(token: Token | None, money: Money | None, policy: Policy) -> str:
    """Say that a finished conversation stays finished; without `money` the card was only saved."""
    known = card(token.brand, token.last4) if token else "card"
    done = (
        f"{money.shown} was charged to your {known}"
        if money
        else f"your {known} is saved and nothing was charged"
    )
    return f"This is finished: {done}. For anything else please contact {merchant(policy)}."
