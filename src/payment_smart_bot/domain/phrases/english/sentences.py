"""The words for every message but those in `field_sentences`."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.agreements import (
    CONFIRM,
    promise_no_charge,
    say_page_offer,
    say_pay_pressed,
)
from payment_smart_bot.domain.phrases.english.declines import say_declined, say_not_accepted
from payment_smart_bot.domain.phrases.english.names import (
    SEE_HOW_IT_WENT,
    name_card,
    name_merchant,
    name_number_so_far,
    name_payment,
    name_task,
    name_with_contact,
)

_START_AGAIN: Final = 'Say "I want to pay" if you would like to start again.'
_SAVED_TOO: Final = "The card is saved for later purchases"

# --- Collecting ----------------------------------------------------------------------------------


def _welcome(message: say.Welcome) -> str:
    promise = promise_no_charge(message.money, on_stripes_page=message.on_stripes_page)
    return (
        f"Hello. I take {name_task(message.money)} for {name_merchant(message.merchant)}. It takes "
        f"about a minute, and {promise}."
    )


def _ask_for_rest(message: say.AskForRest) -> str:
    digits = name_number_so_far(message.count)
    return f"I have {digits} so far. Please send the rest, or the whole number again."


def _ask_for_card_on_form(message: say.AskForCardOnForm) -> str:
    if message.is_new:
        return (
            'Please enter the new card on this secure page, or say "keep it" to keep the one you '
            "gave:"
        )
    return "Please enter your card on this secure page, and come back here afterwards:"


def _ask_for_link(message: say.AskForLink) -> str:
    if message.is_new:
        return (
            'Say "ready" for a link to enter the new card, or "keep it" to keep the one you gave.'
        )
    if message.money is None:
        return 'Say "ready", and I give you a link to Stripe\'s secure page for your card.'
    return 'Say "pay", and I give you a link to Stripe\'s secure page.'


# --- Charging ------------------------------------------------------------------------------------


def _say_stripe_page_waits(message: say.StripePageWaits) -> str:
    return (
        f"This is the link to Stripe's secure page: {message.url}\n"
        "Nothing is charged before you pay there, and you can use another card there, too. "
        'Say "cancel" if you would rather not.'
    )


def _say_link_is_over(message: say.LinkIsOver) -> str:
    what = "No card was saved" if message.saving else "Nothing was charged"
    return f"{what}: the link to Stripe's page is not open any more."


def _send_to_bank(message: say.GoToBank) -> str:
    what = "that your card is saved" if message.saving else "this payment"
    return (
        f"Your bank asks you to approve {what}. Please open this page of your bank: {message.url}\n"
        f"Then come back here. {SEE_HOW_IT_WENT}"
    )


def _ask_for_plain_consent(message: say.AskForPlainConsent) -> str:
    if message.again:
        return 'To go ahead, please send just the word "confirm", by itself.'
    return 'To go ahead, please reply "confirm".'


def _say_not_gone_ahead(message: say.AskWhoAskedAsWell) -> str:
    what = "No card is saved" if message.saving else "Nothing is charged"
    return f'{what} yet. To go ahead, please reply "confirm".'


def _say_bank_waits(message: say.BankWaits) -> str:
    if message.saving:
        return (
            "Your bank still waits for you to approve that your card is saved, on this page: "
            f"{message.url}\n"
            'Nothing is charged. Say "cancel" if you would rather not save it. To give '
            'another card, say "I want to pay" after that.'
        )
    return (
        f"Your bank still waits for you to approve this payment, on this page: {message.url}\n"
        'Nothing is charged before you do. Say "cancel" if you would rather not pay. To pay with '
        'another card, say "I want to pay" after that.'
    )


def _say_what_to_stop_first(message: say.StopFirst) -> str:
    what = "this" if message.saving else "this payment"
    return (
        f'To use another card, stop {what} first: reply "cancel", and after that "another card". '
        f"Otherwise your bank still waits for you, on this page: {message.url}"
    )


def _say_still_processing(message: say.StillProcessing) -> str:
    if message.cancelling:
        doing = "card was being saved" if message.saving else "payment was being processed"
        nothing = "Nothing is charged. " if message.saving else ""
        return (
            f"You asked to cancel while your {doing}, and I do not know yet whether that was in "
            f"time. {nothing}{SEE_HOW_IT_WENT}"
        )
    if message.saving:
        return (
            "Your card is still being checked, and I do not know the outcome yet. Nothing is "
            f"charged, and nothing needs to be sent twice. {SEE_HOW_IT_WENT}"
        )
    return (
        "Your payment is still being processed, and I do not know the outcome yet. Nothing needs "
        f"to be sent twice, and your card will not be charged twice. {SEE_HOW_IT_WENT}"
    )


def _say_could_not_charge(message: say.CouldNotCharge) -> str:
    if message.saving:
        return (
            "The card could not be saved, and nothing was charged. You can try again with the same "
            "card."
        )
    return (
        "The payment could not be carried out, and nothing was charged. You can try again with the "
        "same card."
    )


def _say_too_late_to_charge(message: say.TooLateToCharge) -> str:
    if message.saving:
        return "Your card could not be saved in time, so nothing was done with it."
    return "Your payment could not be carried out in time, so I cancelled it. Nothing was charged."


def _say_cannot_charge(message: say.CannotCharge) -> str:
    what = "Your card cannot be saved" if message.saving else "This payment cannot be made"
    return (
        f"{what} at the moment. The cause is on our side and not with your card. Nothing was "
        f"charged. Please contact {name_merchant(message.merchant)}."
    )


# --- Endings -------------------------------------------------------------------------------------


def _say_charged(message: say.Charged) -> str:
    also = f" {_SAVED_TOO}." if message.saved else ""
    return f"Done: {message.money.shown} was {name_payment(message.card)}.{also} Thank you."


def _say_charged_before_cancel(message: say.ChargedBeforeCancel) -> str:
    also = f" {_SAVED_TOO}, too." if message.saved else ""
    wish = "For a refund, or to have the card removed," if message.saved else "For a refund"
    return (
        f"I am sorry, it was too late to cancel: {message.money.shown} had already been "
        f"{name_payment(message.card)}.{also} {wish} please contact the merchant."
    )


def _say_charged_after_all(message: say.ChargedAfterAll) -> str:
    who = name_with_contact(message.merchant, message.contact)
    if message.money is None:
        card = name_card(message.card) if message.card else "card"
        return (
            f"I am sorry, that has changed: your {card} is saved for later purchases after all. "
            f"Nothing was charged. To have it removed please contact {who}."
        )
    also = f" {_SAVED_TOO}, too." if message.saved else ""
    return (
        "I am sorry, that has changed: the payment has gone through after all, and "
        f"{message.money.shown} was {name_payment(message.card)}.{also} If you do not want it any "
        f"more, please contact {who}."
    )


def _say_card_saved(message: say.CardSaved) -> str:
    return f"Done: your {name_card(message.card)} is saved. Nothing was charged. Thank you."


def _say_card_saved_for_later(message: say.CardSavedForLater) -> str:
    return (
        f"Done: your {name_card(message.card)} is saved for later purchases. Nothing was charged. "
        "Thank you."
    )


def _say_card_saved_before_cancel(message: say.CardSavedBeforeCancel) -> str:
    return (
        f"I am sorry, it was too late to cancel: your {name_card(message.card)} had already been "
        "saved. Nothing was charged. To have it removed please contact the merchant."
    )


def _say_already_completed(message: say.AlreadyCompleted) -> str:
    known = name_card(message.card) if message.card else "card"
    done = (
        f"{message.money.shown} was {name_payment(message.card)}"
        if message.money
        else f"your {known} is saved and nothing was charged"
    )
    who = name_with_contact(message.merchant, message.contact)
    return f"This is finished: {done}. For anything else please contact {who}."


def _say_gave_up(message: say.GaveUp) -> str:
    return (
        "That did not work after several tries, so I have to stop here. Nothing was charged and "
        "no card was saved. Please contact "
        f"{name_with_contact(message.merchant, message.contact)}; a person can help you."
    )


def _say_already_ended(message: say.AlreadyEnded) -> str:
    return (
        "This conversation has ended, and nothing was charged. Please contact "
        f"{name_with_contact(message.merchant, message.contact)}; a person can help you."
    )


def _say_paused(message: say.Paused) -> str:
    return (
        "Payments are paused at the moment: nothing was taken from your message, and nothing is "
        f"charged. Please come back later, or contact {name_merchant(message.merchant)}."
    )


def _say_consent_unproven(message: say.ConsentUnproven) -> str:
    how = (
        'Please confirm on the page where you gave it. To give it again, say "change the card".'
        if message.by_form
        else "To pay from here, please type the card number again."
    )
    return (
        "To protect whoever the card belongs to, I take a confirmation only from where the card "
        f"was given, and this one came from elsewhere. Nothing has been charged. {how}"
    )


def _say_question_left(message: say.QuestionLeft) -> str:
    who = name_with_contact(message.merchant, message.contact)
    return (
        f"You also asked something that I have no answer to: please ask {who}, or ask me once more "
        "by itself."
    )


SENTENCES: Final[Mapping[type[say.Message], str | Callable[[Any], str]]] = {
    say.Quoted: lambda message: message.words,
    say.Welcome: _welcome,
    say.NotUnderstood: "Sorry, I did not understand that.",
    say.BrandNotTaken: lambda message: f"No, I cannot take {message.brand}.",
    say.ThatIsSo: "Yes, that is right.",
    say.QuestionLeft: _say_question_left,
    say.AskForRest: _ask_for_rest,
    say.AskForWholeNumber: "Please send the whole card number again.",
    say.AskForCardOnForm: _ask_for_card_on_form,
    say.FormLink: lambda message: f"\n{message.url}",
    say.AskForLink: _ask_for_link,
    say.AskWhetherName: lambda message: f"Is {message.name} the name on the card?",
    say.AskToConfirm: CONFIRM,
    say.AskToGoAhead: CONFIRM,
    say.AskForPlainConsent: _ask_for_plain_consent,
    say.AskWhoAgrees: 'To go ahead, please reply "confirm".',
    say.AskWhoHesitates: 'To go ahead, please reply "confirm".',
    say.AskWhoAskedAsWell: _say_not_gone_ahead,
    say.ConsentUnproven: _say_consent_unproven,
    say.CodeAskedLater: (
        "I never store a security code, so I will ask for it again when I have the number and the "
        "expiry date."
    ),
    say.CardNeededAgain: (
        "Stripe has the card already, and I keep no number, so one part alone cannot be changed: "
        "I need number, expiry date and security code again."
    ),
    say.CardRemoved: "I have removed that card.",
    say.EarlierCardNotKept: "I keep no earlier card, so I need its details again.",
    say.CardNotTakenInChat: (
        "For your safety I take no card details in the chat: what you typed was not used, and no "
        "digit of it is kept. The card goes to Stripe on a secure page."
    ),
    say.NumberForgotten: "Sorry, I can no longer read the card number that you gave me.",
    say.KeptAsItWas: "All right, that stays as it was.",
    say.KeptCard: lambda message: f"All right, I keep your {name_card(message.card)}.",
    say.CardNotAccepted: say_not_accepted,
    say.PageOffer: say_page_offer,
    say.PayPressed: say_pay_pressed,
    say.StripePageLink: lambda message: (
        f'\n{message.url}\nThen come back here. Say "cancel" if you would rather not.'
    ),
    say.StripePageWaits: _say_stripe_page_waits,
    say.LinkIsOver: _say_link_is_over,
    say.GoToBank: _send_to_bank,
    say.BankWaits: _say_bank_waits,
    say.StopFirst: _say_what_to_stop_first,
    say.StillProcessing: _say_still_processing,
    say.CouldNotCharge: _say_could_not_charge,
    say.TooLateToCharge: _say_too_late_to_charge,
    say.CannotCharge: _say_cannot_charge,
    say.Declined: say_declined,
    say.Charged: _say_charged,
    say.ChargedBeforeCancel: _say_charged_before_cancel,
    say.ChargedAfterAll: _say_charged_after_all,
    say.CardSaved: _say_card_saved,
    say.CardSavedForLater: _say_card_saved_for_later,
    say.CardSavedBeforeCancel: _say_card_saved_before_cancel,
    say.AlreadyCompleted: _say_already_completed,
    say.Cancelled: f"Cancelled. Nothing was charged and no card was saved. {_START_AGAIN}",
    say.AlreadyCancelled: (
        f"This was cancelled: nothing was charged and no card was saved. {_START_AGAIN}"
    ),
    say.StartedAfresh: (
        "We start afresh. I have kept nothing of what you gave before, so I need all details again."
    ),
    say.GaveUp: _say_gave_up,
    say.AlreadyEnded: _say_already_ended,
    say.Paused: _say_paused,
    say.NothingChargedYet: "Nothing has been charged so far.",
    say.ModelAnswer: lambda message: message.words,
}
