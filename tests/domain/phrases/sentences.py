"""What a customer reads for each message, word for word."""

from typing import Final

from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.calls.effects import Refusal, Situation
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import Expiry, Reason
from payment_smart_bot.domain.model.cards.held_cards import Shown, ShownCard
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

SHOP: Final = "Ada's Books"
URL: Final = "https://bank.example/1"
TERMS: Final = "https://ada.example/terms"
VISA_4242: Final = ShownCard("visa", "4242")
TYPED: Final[dict[str, Shown]] = {
    "name": "Jane Doe",
    "card": VISA_4242,
    "expiry": Expiry(2027, 12),
}
ASKED: Final = Situation(Status.COLLECTING, "card", merchant=SHOP)


def doubted(field: str, reason: Reason) -> say.Rejected:
    return replace(rejected(field, reason), attempt=None)


def rejected(field: str, reason: Reason, brand: str | None = None) -> say.Rejected:
    return say.Rejected(field, reason, brand, accepted=("visa", "mastercard"), attempt=2, most=5)


def declined(
    decline: Decline,
    attempt: int | None = 1,
    *,
    same_card: bool = True,
    on_form: bool = False,
) -> say.Declined:
    return say.Declined(decline, attempt, most=3, same_card=same_card, on_form=on_form)


def summary(
    merchant: str | None,
    money: Money | None,
    *,
    save_card: bool = False,
    terms_url: str | None = None,
) -> say.Summary:
    return say.Summary({**TYPED, "cvv": "***"}, merchant, money, save_card, terms_url)


def page_offer(
    merchant: str | None,
    money: Money | None,
    description: str | None = None,
    *,
    save_card: bool = False,
    terms_url: str | None = None,
) -> say.PageOffer:
    return say.PageOffer(merchant, money, description, save_card, terms_url)


SENTENCES: Final[tuple[tuple[say.Message, str], ...]] = (
    # --- Questions
    (say.AskFor("name"), "What is the name on the card?"),
    (say.AskFor("card"), "What is the card number?"),
    (say.AskFor("expiry"), "When does the card expire? Month and year, such as 08/29."),
    (
        say.AskFor("cvv"),
        "What is the security code? It is the three digits on the back of the card.",
    ),
    (
        say.AskFor("cvv", "visa"),
        "What is the security code? It is the three digits on the back of the card.",
    ),
    (
        say.AskFor("cvv", "amex"),
        "What is the security code? It is the four digits on the front of the card.",
    ),
    (say.AskFor("cvv", "amex", is_brief=True), "What is the security code?"),
    (say.AskFor("expiry", "visa", is_brief=True), "When does the card expire?"),
    (say.AskFor("card", is_brief=True), "What is the card number?"),
    (
        say.AskForWholeNumber(),
        "Please send the whole card number again.",
    ),
    (
        say.AskForNew("name"),
        'What is the new name on the card? Say "keep it" to keep the one you gave.',
    ),
    (
        say.AskForNew("card"),
        'What is the card number? Say "keep it" to leave the card as it was.',
    ),
    (
        say.AskForNew("card", ShownCard("visa", "4242")),
        'What is the card number? Say "keep it" to keep your Visa ending in 4242.',
    ),
    (
        say.AskForNew("expiry"),
        'What is the new expiry date? Say "keep it" to keep the one you gave.',
    ),
    (
        say.AskForNew("cvv"),
        'What is the new security code? Say "keep it" to keep the one you gave.',
    ),
    (say.AskForRest(1), "I have 1 digit so far. Please send the rest, or the whole number again."),
    (
        say.AskForRest(8),
        "I have 8 digits so far. Please send the rest, or the whole number again.",
    ),
    (
        say.AskForCardOnForm(is_new=False),
        "Please enter your card on this secure page, and come back here afterwards:",
    ),
    (
        say.AskForCardOnForm(is_new=True),
        'Please enter the new card on this secure page, or say "keep it" to keep the one you gave:',
    ),
    (
        say.FormLink(URL),
        "\nhttps://bank.example/1",
    ),
    (
        say.AskForLink(PRICE, is_new=False),
        'Say "pay", and I give you a link to Stripe\'s secure page.',
    ),
    (
        say.AskForLink(None, is_new=False),
        'Say "ready", and I give you a link to Stripe\'s secure page for your card.',
    ),
    (
        say.AskForLink(PRICE, is_new=True),
        'Say "ready" for a link to enter the new card, or "keep it" to keep the one you gave.',
    ),
    (say.AskWhetherName("Okay Temiz"), "Is Okay Temiz the name on the card?"),
    (
        say.AskWhatToChange(("name", "card", "expiry"), card_as_one=False),
        "What shall I change: the name, the card number or the expiry date? You can also "
        "send just the new value.",
    ),
    (
        say.AskWhatToChange(("name", "card"), card_as_one=True),
        "What shall I change: the name or the card?",
    ),
    (say.AskToConfirm(), 'Reply "confirm" to go ahead, say what to change, or "cancel".'),
    (say.AskToGoAhead(), 'Reply "confirm" to go ahead, say what to change, or "cancel".'),
    (say.AskForPlainConsent(), 'To go ahead, please reply "confirm".'),
    (
        say.AskForPlainConsent(again=True),
        'To go ahead, please send just the word "confirm", by itself.',
    ),
    (say.AskWhoAgrees(), 'To go ahead, please reply "confirm".'),
    (say.AskWhoHesitates(), 'To go ahead, please reply "confirm".'),
    (
        say.AskWhoAskedAsWell(saving=False),
        'Nothing is charged yet. To go ahead, please reply "confirm".',
    ),
    (
        say.AskWhoAskedAsWell(saving=True),
        'No card is saved yet. To go ahead, please reply "confirm".',
    ),
    (say.CardRemoved(), "I have removed that card."),
    (say.EarlierCardNotKept(), "I keep no earlier card, so I need its details again."),
    (
        say.ConsentUnproven(by_form=False),
        "To protect whoever the card belongs to, I take a confirmation only from where the card "
        "was given, and this one came from elsewhere. Nothing has been charged. To pay from here, "
        "please type the card number again.",
    ),
    (
        say.ConsentUnproven(by_form=True),
        "To protect whoever the card belongs to, I take a confirmation only from where the card "
        "was given, and this one came from elsewhere. Nothing has been charged. Please confirm on "
        'the page where you gave it. To give it again, say "change the card".',
    ),
    # --- Collecting
    (
        say.Welcome(SHOP, PRICE, on_stripes_page=False),
        "Hello. I take your payment of $49.00 for Ada's Books. It takes about a minute, and "
        "nothing is charged until you confirm.",
    ),
    (
        say.Welcome(SHOP, PRICE, on_stripes_page=True),
        "Hello. I take your payment of $49.00 for Ada's Books. It takes about a minute, and "
        "nothing is charged until you pay on Stripe's page.",
    ),
    (
        say.Welcome(None, None, on_stripes_page=False),
        "Hello. I take card details for the merchant. It takes about a minute, and nothing is "
        "charged.",
    ),
    (say.Thanks({"name": "Jane Doe"}), "Thank you, Jane Doe."),
    (say.Thanks({"name": "Green Grocer Inc."}), "Thank you, Green Grocer Inc."),
    (say.Thanks({"card": VISA_4242}), "Thank you. I have your Visa ending in 4242."),
    (say.Thanks({"expiry": Expiry(2027, 12)}), "Thank you. The card is valid until 12/2027."),
    (
        say.Thanks(TYPED),
        "Thank you, Jane Doe. I have your Visa ending in 4242, valid until 12/2027.",
    ),
    (say.NotUnderstood(), "Sorry, I did not understand that."),
    (
        say.QuestionLeft("Ada's Books", "ada@books.example"),
        "You also asked something that I have no answer to: please ask Ada's Books "
        "(ada@books.example), or ask me once more by itself.",
    ),
    (say.BrandNotTaken("RuPay"), "No, I cannot take RuPay."),
    (say.ThatIsSo(), "Yes, that is right."),
    (
        say.StillNeeded(("card", "expiry", "cvv"), card_as_one=False),
        "Before you can confirm, I still need the card number, the expiry date and the security"
        " code.",
    ),
    (
        say.StillNeeded(("name", "card"), card_as_one=True),
        "Before you can confirm, I still need the name on the card and your card.",
    ),
    (say.NewCardNeeds(("cvv",)), "For that card I also need the security code."),
    (
        say.NewCardNeeds(("expiry", "cvv")),
        "For that card I also need the expiry date and the security code.",
    ),
    (
        say.CodeAskedLater(),
        "I never store a security code, so I will ask for it again when I have the number and "
        "the expiry date.",
    ),
    (
        say.CardNeededAgain(),
        "Stripe has the card already, and I keep no number, so one part alone cannot be changed: "
        "I need number, expiry date and security code again.",
    ),
    (
        say.CardNotTakenInChat(),
        "For your safety I take no card details in the chat: what you typed was not used, and "
        "no digit of it is kept. The card goes to Stripe on a secure page.",
    ),
    (say.NumberForgotten(), "Sorry, I can no longer read the card number that you gave me."),
    (say.KeptAsItWas(), "All right, that stays as it was."),
    (
        say.KeptCard(ShownCard("visa", "4242")),
        "All right, I keep your Visa ending in 4242.",
    ),
    # --- Rejected
    (
        rejected("name", Reason.NOT_A_NAME),
        "That does not look like a name. Please write it as it is on the card. (Try 2 of 5.)",
    ),
    (
        rejected("card", Reason.CHECKSUM),
        "That card number has a digit wrong or two swapped. Please check it. (Try 2 of 5.)",
    ),
    (rejected("card", Reason.TOO_SHORT), "That card number is too short. (Try 2 of 5.)"),
    (rejected("card", Reason.TOO_LONG), "That card number is too long. (Try 2 of 5.)"),
    (
        rejected("card", Reason.WRONG_LENGTH, "visa"),
        "That card number has the wrong length for Visa. (Try 2 of 5.)",
    ),
    (
        rejected("card", Reason.UNKNOWN_BRAND),
        "That is not the number of a card that I know. Please check it. (Try 2 of 5.)",
    ),
    (
        rejected("card", Reason.BRAND_NOT_ACCEPTED, "amex"),
        "American Express is not accepted here. Accepted: Visa and Mastercard. (Try 2 of 5.)",
    ),
    (
        rejected("card", Reason.TEST_CARD_NEEDED),
        "This is a trial, which takes Stripe's test cards only. Please use a test card, not a "
        "real one. I have not kept that number. (Try 2 of 5.)",
    ),
    (
        doubted("card", Reason.TWO_VALUES),
        "I read two different card numbers, so I took neither. Please send only the one to use.",
    ),
    (
        doubted("card", Reason.TOO_FEW_DIGITS),
        "I keep no three or four digits alone, as they may be a security code. Please send the "
        "whole card number.",
    ),
    (
        doubted("expiry", Reason.TWO_VALUES),
        "I read two different dates, so I took neither. Please send only the one on the card.",
    ),
    (doubted("expiry", Reason.UNDECIDED), "I read two different dates, so I took neither."),
    (doubted("expiry", Reason.NO_MONTH), "I need the month, too."),
    (doubted("expiry", Reason.NO_YEAR), "I need the year, too."),
    (
        doubted("card", Reason.NOT_WHOLE),
        "Please send all digits of the card number, one after the other.",
    ),
    (
        doubted("card", Reason.ONE_DIGIT),
        "I keep no card number that is not right, so one digit is not enough. Please send the "
        "whole card number again.",
    ),
    (
        doubted("expiry", Reason.NO_SEPARATOR),
        "That may be the security code, for which I will ask after the date. If it is the date, "
        "please write it with a slash, such as 08/27.",
    ),
    (
        doubted("expiry", Reason.UNSURE),
        "I am not sure that this is the date on the card. Please send only month and year.",
    ),
    (
        doubted("cvv", Reason.UNSURE),
        "I am not sure that this is the security code. Please send only its digits.",
    ),
    (doubted("cvv", Reason.UNDECIDED), "I read two different codes, so I took neither."),
    (
        doubted("cvv", Reason.TWO_VALUES),
        "I read two different codes, so I took neither. Please send only the one on the card.",
    ),
    (rejected("expiry", Reason.MONTH), "There is no such month. (Try 2 of 5.)"),
    (
        rejected("expiry", Reason.EXPIRED),
        "That date is past, so the card has expired. Please check it or use another card. (Try "
        "2 of 5.)",
    ),
    (
        rejected("expiry", Reason.TOO_FAR),
        "That date is more than 20 years ahead. Please check it. (Try 2 of 5.)",
    ),
    (rejected("expiry", Reason.FORMAT), "I could not read that as an expiry date. (Try 2 of 5.)"),
    (
        rejected("cvv", Reason.WRONG_LENGTH),
        "The security code has three or four digits. (Try 2 of 5.)",
    ),
    (
        rejected("cvv", Reason.WRONG_LENGTH, "visa"),
        "The security code for Visa has three digits. (Try 2 of 5.)",
    ),
    (
        rejected("cvv", Reason.WRONG_LENGTH, "amex"),
        "The security code for American Express has four digits. (Try 2 of 5.)",
    ),
    # --- Cards that Stripe did not take
    (
        say.CardNotAccepted(Refusal.DECLINED, 2, 3),
        "The card was not accepted. Please try another card. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.DECLINED, 1, 3),
        "The card was not accepted. Please try another card.",
    ),
    (
        say.CardNotAccepted(Refusal.NUMBER, 2, 3),
        "Stripe could not read that card number. Please check it. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.EXPIRY, 2, 3),
        "The card was not accepted because of its expiry date. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.CODE, 2, 3),
        "The card was not accepted because of its security code. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.TEST_CARD_NEEDED, 2, 3),
        "This is a trial, which takes Stripe's test cards only. Please use a test card, not a "
        "real one. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.TRY_AGAIN, 2, 3),
        "The card could not be processed just now. Please try again. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.BRAND, 2, 3),
        "Cards of this brand are not accepted here. Please use another card. One try is left.",
    ),
    (
        say.CardNotAccepted(Refusal.UNUSABLE, 2, 3),
        "That card could not be taken over from the page. Please enter it again. One try is left.",
    ),
    # --- Agreeing
    (
        summary(SHOP, PRICE),
        "Please check:\n"
        "Amount: $49.00\n"
        "Name: Jane Doe\n"
        "Card: Visa ****4242\n"
        "Expires: 12/2027\n"
        "CVV: ***\n"
        "By confirming you pay $49.00 to Ada's Books.\n"
        'Reply "confirm" to go ahead, say what to change, or "cancel".',
    ),
    (
        summary(None, None),
        "Please check:\n"
        "Name: Jane Doe\n"
        "Card: Visa ****4242\n"
        "Expires: 12/2027\n"
        "CVV: ***\n"
        "The card is saved for the merchant. Nothing is charged.\n"
        'Reply "confirm" to go ahead, say what to change, or "cancel".',
    ),
    (
        summary(SHOP, None, save_card=True),
        "Please check:\n"
        "Name: Jane Doe\n"
        "Card: Visa ****4242\n"
        "Expires: 12/2027\n"
        "CVV: ***\n"
        "Nothing is charged now.\n"
        "By confirming you allow Ada's Books to keep this card with Stripe and to charge it for"
        " later purchases that you agree to, each time with the amount of that purchase. To end"
        " this, tell Ada's Books.\n"
        'Reply "confirm" to go ahead, say what to change, or "cancel".',
    ),
    (
        summary(SHOP, PRICE, save_card=True, terms_url=TERMS),
        "Please check:\n"
        "Amount: $49.00\n"
        "Name: Jane Doe\n"
        "Card: Visa ****4242\n"
        "Expires: 12/2027\n"
        "CVV: ***\n"
        "By confirming you pay $49.00 to Ada's Books.\n"
        "By confirming you allow Ada's Books to keep this card with Stripe and to charge it for"
        " later purchases that you agree to, each time with the amount of that purchase. To end"
        " this, tell Ada's Books.\n"
        "By confirming you accept the terms: https://ada.example/terms\n"
        'Reply "confirm" to go ahead, say what to change, or "cancel".',
    ),
    (page_offer(SHOP, PRICE), "Please pay $49.00 to Ada's Books on Stripe's secure page."),
    (
        page_offer(SHOP, PRICE, description="Two tickets", save_card=True, terms_url=TERMS),
        "Please pay $49.00 to Ada's Books (Two tickets) on Stripe's secure page. By paying you "
        "allow Ada's Books to keep this card with Stripe and to charge it for later purchases "
        "that you agree to, each time with the amount of that purchase. To end this, tell Ada's"
        " Books. By doing so you accept the terms: https://ada.example/terms",
    ),
    (
        page_offer(None, None),
        "Please enter your card for the merchant on Stripe's secure page. Nothing is charged.",
    ),
    (
        say.PayPressed(ShownCard("visa", "4242"), SHOP, PRICE, None, None, False, None),
        "You pay $49.00 to Ada's Books with your Visa ending in 4242.",
    ),
    (
        say.StripePageLink(URL),
        '\nhttps://bank.example/1\nThen come back here. Say "cancel" if you would rather not.',
    ),
    (
        say.StripePageWaits(URL),
        "This is the link to Stripe's secure page: https://bank.example/1\n"
        "Nothing is charged before you pay there, and you can use another card there, too. "
        'Say "cancel" if you would rather not.',
    ),
    (
        say.LinkIsOver(saving=False),
        "Nothing was charged: the link to Stripe's page is not open any more.",
    ),
    (
        say.LinkIsOver(saving=True),
        "No card was saved: the link to Stripe's page is not open any more.",
    ),
    # --- Charging
    (
        say.GoToBank(URL, saving=False),
        "Your bank asks you to approve this payment. Please open this page of your bank: "
        "https://bank.example/1\n"
        "Then come back here. You will read here how it went, at the latest with your next "
        "message.",
    ),
    (
        say.GoToBank(URL, saving=True),
        "Your bank asks you to approve that your card is saved. Please open this page of your "
        "bank: https://bank.example/1\n"
        "Then come back here. You will read here how it went, at the latest with your next "
        "message.",
    ),
    (
        say.StopFirst(URL, saving=False),
        'To use another card, stop this payment first: reply "cancel", and after that "another '
        'card". Otherwise your bank still waits for you, on this page: https://bank.example/1',
    ),
    (
        say.StopFirst(URL, saving=True),
        'To use another card, stop this first: reply "cancel", and after that "another card". '
        "Otherwise your bank still waits for you, on this page: https://bank.example/1",
    ),
    (
        say.BankWaits(URL, saving=False),
        "Your bank still waits for you to approve this payment, on this page: "
        "https://bank.example/1\n"
        'Nothing is charged before you do. Say "cancel" if you would rather not pay. To pay with '
        'another card, say "I want to pay" after that.',
    ),
    (
        say.BankWaits(URL, saving=True),
        "Your bank still waits for you to approve that your card is saved, on this page: "
        "https://bank.example/1\n"
        'Nothing is charged. Say "cancel" if you would rather not save it. To give another card, '
        'say "I want to pay" after that.',
    ),
    (
        say.StillProcessing(saving=False, cancelling=False),
        "Your payment is still being processed, and I do not know the outcome yet. Nothing "
        "needs to be sent twice, and your card will not be charged twice. You will read here how "
        "it went, at the latest with your next message.",
    ),
    (
        say.StillProcessing(saving=False, cancelling=True),
        "You asked to cancel while your payment was being processed, and I do not know yet "
        "whether that was in time. You will read here how it went, at the latest with your next "
        "message.",
    ),
    (
        say.StillProcessing(saving=True, cancelling=False),
        "Your card is still being checked, and I do not know the outcome yet. Nothing is "
        "charged, and nothing needs to be sent twice. You will read here how it went, at the "
        "latest with your next message.",
    ),
    (
        say.StillProcessing(saving=True, cancelling=True),
        "You asked to cancel while your card was being saved, and I do not know yet whether "
        "that was in time. Nothing is charged. You will read here how it went, at the latest with "
        "your next message.",
    ),
    (
        say.CouldNotCharge(saving=False),
        "The payment could not be carried out, and nothing was charged. You can try again with "
        "the same card.",
    ),
    (
        say.CouldNotCharge(saving=True),
        "The card could not be saved, and nothing was charged. You can try again with the same "
        "card.",
    ),
    (
        say.TooLateToCharge(saving=False),
        "Your payment could not be carried out in time, so I cancelled it. Nothing was charged.",
    ),
    (
        say.TooLateToCharge(saving=True),
        "Your card could not be saved in time, so nothing was done with it.",
    ),
    (
        say.CannotCharge(saving=False, merchant="Acme"),
        "This payment cannot be made at the moment. The cause is on our side and not with your "
        "card. Nothing was charged. Please contact Acme.",
    ),
    (
        say.CannotCharge(saving=True, merchant=None),
        "Your card cannot be saved at the moment. The cause is on our side and not with your "
        "card. Nothing was charged. Please contact the merchant.",
    ),
    # --- Declined
    (
        declined(Decline.GENERIC),
        "Nothing was charged: the card was declined. Please use another card.",
    ),
    (
        declined(Decline.GENERIC, attempt=2),
        "Nothing was charged: the card was declined. Please use another card. One try is left.",
    ),
    (
        declined(Decline.INSUFFICIENT_FUNDS),
        "Nothing was charged: the balance or limit of the card is too low for this payment. "
        "Please use another card.",
    ),
    (
        declined(Decline.EXPIRED),
        "Nothing was charged: the card has expired. Please check its date, or use another card.",
    ),
    (
        declined(Decline.WRONG_CODE),
        "Nothing was charged: the bank did not accept the security code. I need only the code "
        "again.",
    ),
    (
        declined(Decline.WRONG_NUMBER),
        "Nothing was charged: the bank does not know this card number. Please check it, or use "
        "another card.",
    ),
    (
        declined(Decline.NOT_SUPPORTED),
        "Nothing was charged: the card does not support this kind of purchase. Please use "
        "another card.",
    ),
    (
        declined(Decline.AUTHENTICATION),
        "Nothing was charged: the bank wants you to approve this payment in a check of its own,"
        " which is not possible here. Please use another card.",
    ),
    (
        declined(Decline.NOT_APPROVED),
        "Nothing was charged: your bank did not approve it. Try again, or use another card.",
    ),
    (
        declined(Decline.TOO_OFTEN),
        "Nothing was charged: the card was tried too often or has reached a limit. Please use "
        "another card, or come back later.",
    ),
    (
        declined(Decline.TRY_AGAIN),
        "Nothing was charged: something went wrong on the way to the bank. You can try again "
        "with the same card.",
    ),
    (
        declined(Decline.CARD_AGAIN),
        "Nothing was charged: the details of a card can be used for one try only, and I keep no"
        " card number. I need number, expiry date and security code again.",
    ),
    (
        declined(Decline.WRONG_CODE, same_card=False),
        "Nothing was charged: the bank did not accept the security code. As I keep no card "
        "number, I need number, expiry date and code again.",
    ),
    (
        declined(Decline.TRY_AGAIN, same_card=False),
        "Nothing was charged: something went wrong on the way to the bank. You can try again: "
        "as I keep no card number, I need number, expiry date and security code once more.",
    ),
    (
        declined(Decline.WRONG_CODE, same_card=False, on_form=True),
        "Nothing was charged: the bank did not accept the security code. Please check it "
        "and try again.",
    ),
    (
        declined(Decline.TRY_AGAIN, same_card=False, on_form=True),
        "Nothing was charged: something went wrong on the way to the bank. You can try again: "
        "please enter the card once more.",
    ),
    (
        declined(Decline.CARD_AGAIN, attempt=None, same_card=False, on_form=True),
        "Nothing was charged: the details of a card can be used for one try only. Please enter "
        "the card again.",
    ),
    # --- Endings
    (
        say.Charged(VISA_4242, PRICE, saved=False),
        "Done: $49.00 was charged to your Visa ending in 4242. Thank you.",
    ),
    (
        say.Charged(VISA_4242, PRICE, saved=True),
        "Done: $49.00 was charged to your Visa ending in 4242. The card is saved for later "
        "purchases. Thank you.",
    ),
    (
        say.ChargedBeforeCancel(VISA_4242, PRICE, saved=False),
        "I am sorry, it was too late to cancel: $49.00 had already been charged to your Visa "
        "ending in 4242. For a refund please contact the merchant.",
    ),
    (
        say.ChargedBeforeCancel(VISA_4242, PRICE, saved=True),
        "I am sorry, it was too late to cancel: $49.00 had already been charged to your Visa "
        "ending in 4242. The card is saved for later purchases, too. For a refund, or to have "
        "the card removed, please contact the merchant.",
    ),
    (
        say.Charged(None, PRICE, saved=False),
        "Done: $49.00 was paid on Stripe's page. Thank you.",
    ),
    (
        say.ChargedBeforeCancel(None, PRICE, saved=False),
        "I am sorry, it was too late to cancel: $49.00 had already been paid on Stripe's page. "
        "For a refund please contact the merchant.",
    ),
    (
        say.ChargedAfterAll(VISA_4242, PRICE, saved=False, merchant=None),
        "I am sorry, that has changed: the payment has gone through after all, and $49.00 was "
        "charged to your Visa ending in 4242. If you do not want it any more, please contact the "
        "merchant.",
    ),
    (
        say.ChargedAfterAll(VISA_4242, PRICE, True, "Bread & Co", "bread.example"),
        "I am sorry, that has changed: the payment has gone through after all, and $49.00 was "
        "charged to your Visa ending in 4242. The card is saved for later purchases, too. If you "
        "do not want it any more, please contact Bread & Co (bread.example).",
    ),
    (
        say.ChargedAfterAll(None, PRICE, saved=False, merchant=None),
        "I am sorry, that has changed: the payment has gone through after all, and $49.00 was "
        "paid on Stripe's page. If you do not want it any more, please contact the merchant.",
    ),
    (
        say.ChargedAfterAll(VISA_4242, None, saved=True, merchant=None),
        "I am sorry, that has changed: your Visa ending in 4242 is saved for later purchases "
        "after all. Nothing was charged. To have it removed please contact the merchant.",
    ),
    (
        say.AlreadyCompleted(None, PRICE, None),
        "This is finished: $49.00 was paid on Stripe's page. For anything else please contact the "
        "merchant.",
    ),
    (
        say.CardSaved(VISA_4242),
        "Done: your Visa ending in 4242 is saved. Nothing was charged. Thank you.",
    ),
    (
        say.CardSaved(ShownCard("eftpos_au", "4242")),
        "Done: your card ending in 4242 is saved. Nothing was charged. Thank you.",
    ),
    (
        say.CardSavedForLater(VISA_4242),
        "Done: your Visa ending in 4242 is saved for later purchases. Nothing was charged. "
        "Thank you.",
    ),
    (
        say.CardSavedBeforeCancel(VISA_4242),
        "I am sorry, it was too late to cancel: your Visa ending in 4242 had already been "
        "saved. Nothing was charged. To have it removed please contact the merchant.",
    ),
    (
        say.AlreadyCompleted(VISA_4242, PRICE, SHOP, "ada.example"),
        "This is finished: $49.00 was charged to your Visa ending in 4242. For anything else "
        "please contact Ada's Books (ada.example).",
    ),
    (
        say.AlreadyCompleted(VISA_4242, None, None),
        "This is finished: your Visa ending in 4242 is saved and nothing was charged. For "
        "anything else please contact the merchant.",
    ),
    (
        say.AlreadyCompleted(None, None, SHOP),
        "This is finished: your card is saved and nothing was charged. For anything else please"
        " contact Ada's Books.",
    ),
    (
        say.Cancelled(),
        'Cancelled. Nothing was charged and no card was saved. Say "I want to pay" if you would'
        " like to start again.",
    ),
    (
        say.AlreadyCancelled(),
        'This was cancelled: nothing was charged and no card was saved. Say "I want to pay" if '
        "you would like to start again.",
    ),
    (
        say.StartedAfresh(),
        "We start afresh. I have kept nothing of what you gave before, so I need all details "
        "again.",
    ),
    (
        say.GaveUp(SHOP),
        "That did not work after several tries, so I have to stop here. Nothing was charged and"
        " no card was saved. Please contact Ada's Books; a person can help you.",
    ),
    (
        say.AlreadyEnded(None),
        "This conversation has ended, and nothing was charged. Please contact the merchant; a "
        "person can help you.",
    ),
    (
        say.Paused(SHOP),
        "Payments are paused at the moment: nothing was taken from your message, and nothing is"
        " charged. Please come back later, or contact Ada's Books.",
    ),
    # --- Answers
    (
        say.Answer(None, ASKED),
        "I am sorry, that I cannot tell you: I only take the card here. Please ask Ada's Books.",
    ),
    (
        say.Answer(Topic.WHERE_NUMBER, ASKED),
        "The card number is the longest number on the card. It is on the front of most cards "
        "and on the back of some.",
    ),
    (
        say.Guarded(ASKED),
        "I cannot talk about that here. For anything but this payment, please ask Ada's Books.",
    ),
    (say.NothingChargedYet(), "Nothing has been charged so far."),
    (
        say.ModelAnswer("A blue moon is the second full moon in a month."),
        "A blue moon is the second full moon in a month.",
    ),
    (
        say.Quoted("What was shown,\nas it was."),
        "What was shown,\nas it was.",
    ),
)
