"""What customers read in answer to a question."""

import itertools
import re
from datetime import timedelta

import pytest
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_details import BRANDS, Expiry
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.money import CURRENCIES, Money
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english import answers as english
from payment_smart_bot.domain.value import replace

NAME = (Field.NAME, "Jane Doe")
VISA = (Field.CARD, ShownCard("visa", "4242"))
IN_2031 = (Field.EXPIRY, Expiry(2031, 12))
CODE = (Field.CVV, "***")

OPEN = Situation(Status.COLLECTING, "card", accepted_brands=("visa", "mastercard", "amex"))
ASKING_TO_CONFIRM = Situation(
    Status.CONFIRMING,
    CONFIRMATION,
    known=(NAME, VISA, IN_2031, CODE),
    accepted_brands=tuple(BRANDS),
    merchant="Blue Bakery",
    terms_url="https://bakery.example/terms",
)
COMPLETED = replace(ASKING_TO_CONFIRM, status=Status.COMPLETED, current_field=None)
CANCELLED = Situation(Status.CANCELLED, None, merchant="Blue Bakery")
ENDED = Situation(Status.ERROR, None, merchant="Blue Bakery")
TO_PAY = replace(ASKING_TO_CONFIRM, money=PRICE)
CHARGING = replace(TO_PAY, status=Status.CHARGING)
AT_THE_BANK = replace(TO_PAY, status=Status.ACTION_REQUIRED)
TRIED = replace(TO_PAY, was_tried=True)
PAID = replace(COMPLETED, money=PRICE)
ON_PAGE = replace(OPEN, entry=EntryMode.CHECKOUT, merchant="Blue Bakery")
PAYING_ON_PAGE = replace(ON_PAGE, status=Status.ACTION_REQUIRED, money=PRICE)


def answer(topic: Topic | None, situation: Situation) -> str:
    return english.answer(topic, situation, STANDARD_FIELDS.phrases)


@pytest.mark.parametrize(
    ("description", "order_id", "said"),
    [
        ("Two tickets.", None, "You pay $49.00 to Blue Bakery for Two tickets."),
        ("Two tickets", "A-17", "You pay $49.00 to Blue Bakery for Two tickets (order A-17)."),
        (None, "A-17", "You pay $49.00 to Blue Bakery for order A-17."),
        ("Cake, order A-17", "A-17", "You pay $49.00 to Blue Bakery for Cake, order A-17. "),
        ("Cake 17", "7", "You pay $49.00 to Blue Bakery for Cake 17 (order 7)."),
    ],
)
def test_what_is_paid_for_is_said_as_far_as_it_is_known(
    description: str | None, order_id: str | None, said: str
) -> None:
    situation = replace(TO_PAY, description=description, order_id=order_id)
    assert answer(Topic.HOW_MUCH, situation).startswith(said)


def _with_brand(brand: str | None) -> Situation:
    card = (Field.CARD, ShownCard(brand, "0000")) if brand else None
    return replace(OPEN, known=(card,) if card else ())


@pytest.mark.parametrize(
    ("topic", "situation", "said"),
    [
        (Topic.WHERE_CVV, _with_brand("amex"), "four digits on the front"),
        (Topic.WHERE_CVV, _with_brand("amex"), "above the number"),
        (Topic.WHERE_CVV, _with_brand("visa"), "three digits on the back"),
        (Topic.WHERE_CVV, _with_brand("visa"), "signature strip"),
        (Topic.WHERE_CVV, _with_brand(None), "three digits on the back"),
        (Topic.WHERE_CVV, _with_brand(None), "four digits on the front"),
        (Topic.WHERE_CVV, _with_brand("a new brand"), "four digits on the front"),
        (Topic.NO_CODE, _with_brand("amex"), "four digits on the front"),
        (Topic.NO_CODE, OPEN, "another card"),
        (Topic.WHICH_CARDS, OPEN, "Visa, Mastercard and American Express."),
        (Topic.WHICH_CARDS, replace(OPEN, accepted_brands=("jcb",)), "take JCB."),
        (Topic.WHICH_CARDS, replace(OPEN, accepted_brands=()), "I will tell you"),
        (Topic.OTHER_METHODS, OPEN, "I can only take a card."),
        (Topic.OTHER_METHODS, ASKING_TO_CONFIRM, "Blue Bakery"),
        (Topic.WHICH_CARD_GIVEN, OPEN, "I do not have a card yet: please give me the one that you"),
        (
            Topic.WHICH_CARD_GIVEN,
            replace(OPEN, known=(NAME, IN_2031)),
            "want to use. So far I have the name Jane Doe and the expiry date 12/2031.",
        ),
        (
            Topic.WHICH_CARD_GIVEN,
            ASKING_TO_CONFIRM,
            "the name Jane Doe, your Visa ending in 4242 and the expiry date 12/2031. You gave the "
            "three digits of the security code, too; I never show them: if they may be wrong, say "
            '"change the code".',
        ),
        (
            Topic.WHICH_CARD_GIVEN,
            replace(ASKING_TO_CONFIRM, known=((Field.CARD, ShownCard("amex", "0005")), CODE)),
            "I have your American Express ending in 0005. You gave the four digits of the security",
        ),
        (Topic.WHICH_CARD_GIVEN, COMPLETED, "You gave me your Visa ending in 4242."),
        (
            Topic.WHICH_CARD_GIVEN,
            replace(COMPLETED, known=((Field.CARD, ShownCard("unknown", "4242")),)),
            "your card ending in 4242",
        ),
        (Topic.WHICH_CARD_GIVEN, replace(COMPLETED, known=()), "gave me your card."),
        (Topic.WHICH_CARD_GIVEN, CANCELLED, "no card was saved"),
        (Topic.HOW_MUCH, OPEN, "nothing is charged"),
        (Topic.HOW_MUCH, OPEN, "There is nothing to pay here: your card is only saved"),
        (Topic.HOW_MUCH, COMPLETED, "your card was saved and nothing was charged"),
        (Topic.HOW_MUCH, CANCELLED, "nothing was charged"),
        (Topic.HOW_MUCH, ENDED, "nothing was charged"),
        (Topic.CANCEL_LATER, OPEN, '"cancel" at any time before you confirm'),
        (Topic.CANCEL_LATER, COMPLETED, "contact Blue Bakery"),
        (Topic.CANCEL_LATER, replace(COMPLETED, merchant=None), "the merchant"),
        (Topic.CHANGE, OPEN, "Until you confirm"),
        (Topic.CHANGE, COMPLETED, "no longer"),
        (Topic.AFTER_CONFIRM, ASKING_TO_CONFIRM, "your card is saved at once with Stripe for"),
        (Topic.AFTER_CONFIRM, COMPLETED, "Your card is saved"),
        (Topic.PROGRESS, OPEN, "Nothing is charged in this chat, and the card is not saved"),
        (Topic.PROGRESS, COMPLETED, "It is done. Your card is saved and nothing was charged."),
        (Topic.PROGRESS, CANCELLED, "cancelled"),
        (Topic.PROGRESS, ENDED, "ended"),
        (Topic.WAIT, OPEN, "Take your time"),
        (
            Topic.WAIT,
            COMPLETED,
            "nothing was charged. You need to do nothing more here; for anything else, please ask",
        ),
        (Topic.HELP, CANCELLED, '"I want to pay"'),
        (Topic.HELP, ENDED, "contact Blue Bakery"),
        (Topic.DECLINED, ENDED, "contact Blue Bakery"),
        (Topic.TERMS, ASKING_TO_CONFIRM, "https://bakery.example/terms"),
        (Topic.TERMS, OPEN, "the merchant"),
        (Topic.TERMS, ASKING_TO_CONFIRM, "You can read the terms at https://bakery.example/terms."),
        (Topic.TERMS, COMPLETED, "terms that you agreed to are at https://bakery.example/terms"),
        (Topic.TERMS, CHARGING, "terms that you agreed to are at"),
        (
            Topic.TERMS,
            replace(CANCELLED, terms_url="https://bakery.example/terms"),
            "The terms are at https://bakery.example/terms.",
        ),
        (
            Topic.TERMS,
            replace(PAYING_ON_PAGE, terms_url="https://bakery.example/terms"),
            "You can read the terms at https://bakery.example/terms.",
        ),
        (Topic.PIN, CHARGING, "please do so on its own page or in its app only"),
        (
            Topic.PIN,
            TO_PAY,
            "The only code that is needed is the security code printed on the card.",
        ),
        (Topic.PIN, TO_PAY, "your bank may ask for that on its own page or in its app"),
        (Topic.PIN, PAID, "needed any more"),
        (Topic.WHERE_CVV, CHARGING, "I need no code any more. If your bank asks for one"),
        (Topic.NO_CODE, CHARGING, "please type it on the bank's own page only"),
        (Topic.WHERE_CVV, PAYING_ON_PAGE, "three digits on the back"),
        (Topic.NO_CODE, PAYING_ON_PAGE, "If it cannot be read"),
        (Topic.FORMATS, PAID, "You need to do nothing more here; for anything else, please ask"),
        (Topic.WHICH_NAME, OPEN, "I need the name that is printed on the card, which may be a"),
        (
            Topic.WHICH_NAME,
            OPEN,
            "A title, capitals, dots and the order of the names make no",
        ),
        (Topic.PERMISSION, TO_PAY, "Nothing is agreed or charged before you confirm"),
        (Topic.WHICH_NAME, replace(OPEN, known=(NAME,)), "You gave the name Jane Doe. I need"),
        (Topic.WHICH_NAME, replace(PAID, known=(NAME,)), "You gave the name Jane Doe. $49.00 was"),
        (Topic.FORMATS, CHARGING, "no more details from you. Your payment of $49.00 is being"),
        (Topic.FORMATS, COMPLETED, "Your card is saved and nothing was charged. You need to"),
        (Topic.FORMATS, CANCELLED, '"I want to pay"'),
        (Topic.NO_CARD, PAID, "No other card is needed."),
        (Topic.NO_CARD, CANCELLED, "You can come back when you have a card at hand"),
        (Topic.SOMEONE_ELSES, PAID, "has not agreed to that, please contact Blue Bakery"),
        (Topic.SOMEONE_ELSES, CHARGING, '"cancel", and I will tell you whether that was in time'),
        (Topic.SOMEONE_ELSES, ENDED, "contact Blue Bakery"),
        (Topic.STORED, OPEN, "never stored"),
        (Topic.STORED, CANCELLED, "erased"),
        (Topic.SAFE, OPEN, "encrypted until Stripe has it and then erased"),
        (Topic.SAFE, OPEN, "nor a language model sees their digits"),
        (Topic.PIN, CANCELLED, "do not share"),
        (Topic.THANKS, OPEN, "You are welcome."),
        (None, OPEN, "that I cannot tell you: I only take the card here. Please ask the merchant."),
        (None, COMPLETED, "Your card is saved and nothing was charged. For anything else please"),
        (None, PAID, "in this chat. For anything else please ask Blue Bakery"),
        (Topic.DECLINED, CANCELLED, "only the bank can say why"),
        (
            Topic.HOW_MUCH,
            TO_PAY,
            "You pay $49.00 to Blue Bakery. I add no fee, and nothing is charged until you",
        ),
        (Topic.HOW_MUCH, PAID, "$49.00 was charged once to your Visa ending in 4242, and nothing"),
        (Topic.HOW_MUCH, CHARGING, "I do not know the outcome yet."),
        (Topic.CURRENCY, OPEN, "There is nothing to pay here"),
        (Topic.CURRENCY, TO_PAY, "The amount is $49.00, in US dollars."),
        (Topic.CURRENCY, PAID, "The amount was $49.00, in US dollars."),
        (
            Topic.CURRENCY,
            replace(TO_PAY, money=Money(4900, "chf")),
            "The amount is 49.00 CHF. If",
        ),
        (Topic.PROGRESS, TO_PAY, "Nothing is charged in this chat yet."),
        (Topic.PROGRESS, CHARGING, "Your payment of $49.00 is being processed"),
        (Topic.PROGRESS, PAID, "It is done. $49.00 was charged"),
        (Topic.HOW_LONG, CHARGING, "Some banks take longer"),
        (Topic.CANCEL_LATER, TO_PAY, "before you confirm, and nothing is charged"),
        (Topic.CANCEL_LATER, CHARGING, '"cancel", and I will tell you whether that was in time'),
        (
            Topic.CANCEL_LATER,
            PAID,
            "no longer be cancelled here. For a refund, and how long it takes",
        ),
        (Topic.WAIT, CHARGING, "Your payment of $49.00 is being processed"),
        (Topic.REFUND, PAID, "For a refund, and how long it takes, please contact Blue Bakery"),
        (Topic.RECURRING, TO_PAY, "$49.00 is charged once"),
        (Topic.RECURRING, CHARGING, "your card will not be charged twice"),
        (Topic.RECURRING, PAID, "Visa ending in 4242, and nothing else in this chat."),
        (Topic.AFTER_CONFIRM, TO_PAY, "$49.00 is charged at once to your Visa ending in 4242"),
        (Topic.AFTER_CONFIRM, replace(TO_PAY, known=()), "to your card for"),
        (Topic.DECLINED, CHARGING, "If the bank declines it, I will tell you"),
        (Topic.DECLINED, PAID, "A card that was refused is not charged later."),
        (Topic.RECEIPT, PAID, "I send no e-mail or text message myself."),
        (Topic.RECEIPT, TO_PAY, "For a receipt, an invoice, VAT, a reference number, the"),
        (Topic.WAIT, TO_PAY, "I cannot charge a card later by myself."),
        (Topic.HOW_LONG, TO_PAY, "at once, unless your bank asks you to approve it first."),
        (Topic.RECEIPT, PAID, "or what your statement will show, please ask Blue Bakery;"),
        (Topic.STRIPE, PAID, "About your statement, please ask Blue Bakery or your bank."),
        (Topic.WITHDRAWAL, TO_PAY, 'rather not pay, reply "cancel", and nothing is charged.'),
        (Topic.WITHDRAWAL, OPEN, 'rather not save a card, reply "cancel"'),
        (Topic.WITHDRAWAL, CHARGING, "and I will tell you whether that was in time."),
        (Topic.WITHDRAWAL, PAID, "no longer be cancelled here. For a refund"),
        (Topic.WITHDRAWAL, COMPLETED, "I cannot cancel it here"),
        (Topic.WITHDRAWAL, ENDED, "nothing left to cancel"),
        (Topic.PATIENCE, TO_PAY, "It takes about a minute in all, at your own pace, and"),
        (Topic.DECLINED, TO_PAY, "If a card is refused, nothing is charged, and I do not try it"),
        (Topic.DECLINED, TO_PAY, "you can give its details again, after topping it up"),
        (Topic.CURRENCY, TO_PAY, "at a rate that I do not know, and may charge for that."),
        (Topic.CURRENCY, PAYING_ON_PAGE, "at a rate that I do not know, and may charge for that."),
        (Topic.HOW_MUCH, TO_PAY, "For what it covers, or if it seems wrong, please ask"),
        (Topic.SOMEONE_ELSES, TO_PAY, "Their bank may ask them to approve it."),
        (Topic.PROGRESS, TO_PAY, "Nothing is charged in this chat yet. I have all that I need."),
        (Topic.PROGRESS, OPEN, "I still need the name, the card number, the expiry date and the"),
        (Topic.PROGRESS, replace(OPEN, known=ASKING_TO_CONFIRM.known), "yet. It is saved once"),
        (Topic.SOMEONE_ELSES, CANCELLED, "can be used only if its holder has agreed."),
        (Topic.AFTER_CONFIRM, TO_PAY, "Your bank may ask you to approve it first."),
        (None, replace(PAID, contact="hello@bakery.example"), "Blue Bakery (hello@bakery.example)"),
        (None, AT_THE_BANK, "It is usual that a bank asks its customer to approve a payment"),
        (Topic.INSTALMENTS, TO_PAY, "$49.00 is charged in full"),
        (Topic.CHANGE, CHARGING, "nothing can be changed now"),
        (Topic.WHICH_CARD_GIVEN, CHARGING, "You are paying with your Visa ending in 4242."),
        (Topic.HELP, TO_PAY, "I take your payment of $49.00 for Blue Bakery"),
        (Topic.GREETING, TO_PAY, "I am here, and I take your payment of $49.00 for Blue Bakery."),
        (Topic.GREETING, replace(TO_PAY, known=()), "Hello, I take your payment of $49.00 for"),
        (
            Topic.NO_CARD,
            TO_PAY,
            "I can only take a card, and have your Visa ending in 4242 already.",
        ),
        (Topic.NO_CARD, OPEN, "You can come back when you have one at hand, or for other ways to"),
        (Topic.WHERE_EXPIRY, PAID, "Visa ending in 4242. You need to do nothing"),
        (Topic.STORED, TO_PAY, "the code is never stored"),
        (
            Topic.CONTACT,
            TO_PAY,
            "no letter, e-mail or text message. The bank of the card",
        ),
        (Topic.CONTACT, PAID, "I call nobody, and send no letter, e-mail or text message. The"),
        (Topic.CONTACT, COMPLETED, "Whether Blue Bakery does, please ask Blue Bakery."),
        (Topic.CHANGE, TO_PAY, "I need the whole card again, as I keep no number."),
        (Topic.CHANGE, replace(TO_PAY, current_field="card"), "or send the new value."),
        (Topic.WHICH_CARD_GIVEN, PAID, "You gave the name Jane Doe. $49.00 was charged"),
        (Topic.REFUND, TO_PAY, "I cannot make one here. Nothing is charged yet."),
        (Topic.ALREADY_PAID, TO_PAY, "I see this chat only, in which nothing is charged yet."),
        (Topic.WHICH_CARDS, OPEN, "are all fine, and it makes no difference here"),
        (Topic.HOW_LONG, CANCELLED, "please ask Blue Bakery for a new link."),
        (
            Topic.EARLIER_CARD,
            TO_PAY,
            "Nothing was charged to any card in this chat. When you confirm, $49.00 is charged "
            "once, only to your Visa ending in 4242.",
        ),
        (Topic.EARLIER_CARD, TRIED, "in this chat. What did not go through is not charged later,"),
        (Topic.EARLIER_CARD, replace(TO_PAY, known=()), "only to the card that the summary shows."),
        (Topic.EARLIER_CARD, CHARGING, "Only your Visa ending in 4242 can be charged, and only"),
        (Topic.EARLIER_CARD, replace(CANCELLED, money=PRICE), "Nothing is charged later, either."),
        (Topic.EARLIER_CARD, OPEN, "Nothing is charged in this chat, to this card or any other."),
        (Topic.EARLIER_CARD, PAYING_ON_PAGE, "A card that is refused there is not charged."),
        (Topic.PENDING, TO_PAY, "Nothing was charged to any card in this chat. A pending entry is"),
        (Topic.PENDING, TO_PAY, "drops off by itself, usually within some days; your bank can say"),
        (Topic.PENDING, PAID, "and nothing else in this chat. A pending entry is a hold"),
        (Topic.DISPUTE, TO_PAY, "a payment that you dispute, please contact Blue Bakery; for a"),
        (Topic.DISPUTE, replace(CANCELLED, money=PRICE), "There is nothing to dispute."),
        (Topic.PERMISSION, TO_PAY, "before you confirm, and then only $49.00, once."),
        (Topic.PERMISSION, CHARGING, "You have confirmed. Your payment of $49.00 is being"),
        (Topic.ANY_CARD, TO_PAY, "Cards of any bank and country can be used, and joint, company"),
        (Topic.ANY_CARD, OPEN, "of a changing code the one shown now."),
        (Topic.ANY_CARD, PAYING_ON_PAGE, "Stripe's page tells you at once whether yours can"),
        (Topic.WHERE_CVV, OPEN, "Of a card in an app, it is the code that the app shows now."),
        (Topic.WHERE_EXPIRY, OPEN, "The card is valid to the end of that month"),
        (Topic.BRAND, OPEN, "The first digits of a number tell its brand."),
        (Topic.WHICH_CARD_GIVEN, TO_PAY, "Of the number I show only those four digits."),
        (Topic.BY_TEXT, TO_PAY, "no pictures to look at, no boxes to tick"),
        (Topic.BY_TEXT, TO_PAY, "the security code is flat"),
        (Topic.BY_TEXT, ON_PAGE, "Stripe's own page"),
        (Topic.BY_TEXT, replace(OPEN, entry=EntryMode.FORM), "goes into Stripe's own fields"),
        (Topic.STORED, CANCELLED, "Nothing was charged and no card was saved"),
        (Topic.TERMS, ASKING_TO_CONFIRM, "What they mean for you, ask Blue Bakery."),
        (Topic.RIGHT_PLACE, TO_PAY, "Here you pay $49.00 to Blue Bakery."),
        (Topic.RIGHT_PLACE, OPEN, "Here your card is saved for the merchant, and nothing is"),
        (Topic.WHERE_EXPIRY, TO_PAY, "I have 12/2031. The expiry date is the month and year"),
        (Topic.FORMATS, OPEN, "What cannot be right is not taken."),
        (Topic.CODE_KEPT, TO_PAY, "The security code is never stored, neither here nor by Blue"),
        (Topic.CODE_KEPT, ON_PAGE, "goes to Stripe alone: it never comes here."),
        (Topic.CODE_KEPT, replace(OPEN, entry=EntryMode.FORM), "goes to Stripe alone"),
        (Topic.PAUSE, TO_PAY, "Take your time: nothing is charged before you confirm."),
        (Topic.PAUSE, OPEN, "Take your time: no card is saved before you confirm."),
        (Topic.PURPOSE, OPEN, "The card is saved for the merchant: please ask them what for"),
        (Topic.PURPOSE, TO_PAY, "Stripe needs the number"),
        (Topic.PURPOSE, PAID, "Stripe needs the number"),
        (Topic.PURPOSE, CANCELLED, "no card was saved"),
        (Topic.LATER_USE, COMPLETED, "can charge the card later: please ask them for what, when,"),
        (Topic.LATER_USE, COMPLETED, "Nothing was charged in this chat."),
        (Topic.LATER_USE, TO_PAY, "Your card is not saved for later payments, and I have none"),
        (Topic.LATER_USE, TO_PAY, "only $49.00 is charged, once, when you confirm."),
        (Topic.LATER_USE, CHARGING, "only $49.00 can be charged, and only once."),
        (Topic.LATER_USE, PAID, "$49.00 was charged once to your Visa ending in 4242"),
        (Topic.PERMISSION, ASKING_TO_CONFIRM, "Only Blue Bakery can charge the card later"),
        (Topic.RECURRING, ASKING_TO_CONFIRM, "Only Blue Bakery can charge the card later"),
        (Topic.REMOVAL, OPEN, "To have the card taken off again, please ask the merchant."),
        (Topic.REMOVAL, OPEN, 'Until you confirm, "cancel" is enough.'),
        (Topic.REMOVAL, COMPLETED, "please ask Blue Bakery. I cannot do that here."),
        (Topic.REMOVAL, TO_PAY, "To have what is on record deleted, please ask Blue Bakery."),
        (Topic.REMOVAL, replace(TO_PAY, offers_saved_cards=True), "one that is saved taken off"),
        (Topic.REMOVAL, replace(TO_PAY, saves_card=True), "To have the card taken off again"),
        (Topic.REACH, TO_PAY, "Please ask Blue Bakery: I have no telephone number"),
        (Topic.REACH, replace(TO_PAY, contact="1 High St."), "reach Blue Bakery here: 1 High St."),
    ],
)
def test_what_an_answer_says(topic: Topic | None, situation: Situation, said: str) -> None:
    assert said in answer(topic, situation)


def test_two_answers_stand_in_the_order_asked_and_say_nothing_twice() -> None:
    topics = (Topic.HELP, Topic.CHANGE)
    said = english.answer_all(topics, PAID, STANDARD_FIELDS.phrases)
    first, second = answer(Topic.HELP, PAID), answer(Topic.CHANGE, PAID)
    rest = second.removeprefix("$49.00 was charged to your Visa ending in 4242. ")
    assert said == f"{first} {rest.removesuffix(' Please ask Blue Bakery.')}"


@pytest.mark.parametrize(
    ("topics", "said"),
    [
        (
            (Topic.REFUND, Topic.REACH),
            "For a refund, and how long it takes, please contact Blue Bakery (020 7946 0000); I "
            "cannot make one here.",
        ),
        (
            (Topic.REACH, Topic.REFUND),
            "You can reach Blue Bakery here: 020 7946 0000. For a refund, and how long it takes, "
            "please contact Blue Bakery; I cannot make one here.",
        ),
    ],
)
def test_two_answers_say_how_to_reach_the_merchant_once(
    topics: tuple[Topic, Topic], said: str
) -> None:
    paid = replace(PAID, contact="020 7946 0000")
    assert english.answer_all(topics, paid, STANDARD_FIELDS.phrases) == said


def test_two_answers_name_a_merchant_whose_contact_is_not_known() -> None:
    said = english.answer_all((Topic.REFUND, Topic.REACH), PAID, STANDARD_FIELDS.phrases)
    assert said.endswith("Please ask Blue Bakery: I have no telephone number or address of theirs.")


def test_after_a_cancel_two_answers_end_with_how_to_start_again() -> None:
    topics = (Topic.REFUND, Topic.CODE_KEPT)
    said = english.answer_all(topics, CANCELLED, STANDARD_FIELDS.phrases)
    assert said.endswith('To start again, say "I want to pay".')
    assert said.count("To start again") == 1


@pytest.mark.parametrize("status", [Status.COLLECTING, Status.CONFIRMING, Status.COMPLETED])
@pytest.mark.parametrize("topic", [Topic.LATER_USE, Topic.RECURRING, Topic.PERMISSION])
def test_of_a_card_that_is_kept_it_is_said_for_what_it_may_be_charged(
    topic: Topic, status: Status
) -> None:
    kept = replace(ASKING_TO_CONFIRM, saves_card=True, status=status)
    assert (
        "Only Blue Bakery may charge the card later, and only for purchases that you agree to, "
        "each time with the amount of that purchase." in answer(topic, kept)
    )
    assert "may charge the card later" in answer(Topic.LATER_USE, replace(kept, money=PRICE))
    assert answer(Topic.PURPOSE, kept).startswith(
        "The card is for later purchases from Blue Bakery that you agree to. Nothing "
    )


TOPICS: tuple[Topic | None, ...] = (*Topic, None)


@pytest.mark.parametrize("topic", TOPICS)
def test_after_a_cancel_every_answer_says_how_to_pay_after_all(topic: Topic | None) -> None:
    for situation in (CANCELLED, replace(CANCELLED, money=TO_PAY.money)):
        assert answer(topic, situation).count('say "I want to pay"') == 1


FIELDS = (Field.CARD, CONFIRMATION, None)
AMOUNTS = (Money(123_450, "usd"), Money(99_999_999_999_900, "idr"))
LONG_NAME = (Field.NAME, "Maria-Theresa van der Berg-O'Neil")
KNOWN = ((), (LONG_NAME, VISA, IN_2031, CODE), (LONG_NAME, (Field.CARD, ShownCard("jcb", "4242"))))
SITUATIONS = [
    Situation(
        status,
        field,
        known=known,
        accepted_brands=tuple(BRANDS),
        merchant=merchant,
        terms_url=terms_url,
        money=money,
    )
    for status, field, known, merchant, terms_url, money in itertools.product(
        Status,
        FIELDS,
        KNOWN,
        ("The Very Long Name of a Merchant Ltd", None),
        ("https://merchant.example/terms-and-conditions", None),
        (*AMOUNTS, None),
    )
    if (money or not status.is_under_way) and (status.is_finished == (field is None))
]
FORBIDDEN = ("guarantee", "compliant", "promise", "great", "perfect", "!", "{", "}", "  ")
MAY_BE_FIGURES = ("4242", "12/2031")


def _figures_of(situation: Situation) -> tuple[str, ...]:
    return (*MAY_BE_FIGURES, situation.money.shown) if situation.money else MAY_BE_FIGURES


@pytest.mark.parametrize("topic", TOPICS)
def test_every_answer_is_short_plain_and_free_of_other_figures(topic: Topic | None) -> None:
    """The only figures are the situation's own: last four, expiry date and amount."""
    for said, figures in {(answer(topic, at), _figures_of(at)) for at in SITUATIONS}:
        bare = said
        for known in figures:
            bare = bare.replace(known, "")
        assert not re.search(r"[\d$]", bare), said
        assert 0 < len(said) <= 320, (len(said), said)
        assert said.endswith((".", "?")), said
        assert said[0].isupper() or said[0] in "$9", said
        assert not any(word in said.lower() for word in FORBIDDEN), said
        assert said.isascii(), said


CHARGED = "(?<!nothing )(was|been) charged"
NOT_CHARGED = "nothing (is|was) charged"
SAVED = "(?<!no card )(is|was|only) saved"
OUTCOME_UNKNOWN = "being processed|not know the outcome"
STILL_TO_CONFIRM = "(until|when|before|once) you( have)? confirm|not yet"

UNTRUE_WITH_AMOUNT = {
    Status.COLLECTING: (CHARGED, SAVED, OUTCOME_UNKNOWN),
    Status.CONFIRMING: (CHARGED, SAVED, OUTCOME_UNKNOWN),
    Status.CHARGING: (CHARGED, NOT_CHARGED, SAVED, STILL_TO_CONFIRM),
    Status.ACTION_REQUIRED: (CHARGED, NOT_CHARGED, SAVED, STILL_TO_CONFIRM),
    Status.COMPLETED: (NOT_CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
    Status.CANCELLED: (CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
    Status.ERROR: (CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
}
UNTRUE_WITHOUT = (CHARGED, OUTCOME_UNKNOWN, "you pay ", "your payment", "[0-9] is charged")


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_untrue_is_said_in_any_status(topic: Topic | None) -> None:
    """Above all: no "nothing is charged" after a charge, and no outcome before it is known."""
    for status, paying, said in {
        (at.status, at.money is not None, answer(topic, at)) for at in SITUATIONS
    }:
        for untrue in UNTRUE_WITH_AMOUNT[status] if paying else UNTRUE_WITHOUT:
            assert not re.search(untrue, said, re.IGNORECASE), (status, paying, said)


ON_MONEY = (
    Topic.HOW_MUCH,
    Topic.PROGRESS,
    Topic.CHANGE,
    Topic.CANCEL_LATER,
    Topic.REFUND,
    Topic.HOW_LONG,
    Topic.AFTER_CONFIRM,
    Topic.WAIT,
    Topic.DECLINED,
    Topic.RECEIPT,
    Topic.HELP,
    Topic.INSTALMENTS,
    Topic.RECURRING,
    Topic.GREETING,
    Topic.EARLIER_CARD,
    Topic.PENDING,
    Topic.DISPUTE,
    Topic.PERMISSION,
    Topic.RIGHT_PLACE,
)


@pytest.mark.parametrize("topic", ON_MONEY)
def test_an_answer_about_money_says_how_the_payment_stands(topic: Topic) -> None:
    assert "$49.00 is being processed, and I do not know" in answer(topic, CHARGING)


@pytest.mark.parametrize("topic", ON_MONEY)
def test_an_answer_about_money_is_of_what_was_done_once_it_is_paid(topic: Topic) -> None:
    said = answer(topic, PAID)
    tells = re.search(r"\$49.00 was charged (once )?to your Visa ending in 4242", said)
    assert tells or topic in {Topic.REFUND, Topic.CANCEL_LATER, Topic.RECEIPT}


def test_thanks_are_answered_by_how_it_stands_only_while_that_is_open() -> None:
    assert "being processed" in answer(Topic.THANKS, CHARGING)
    for situation in (PAID, COMPLETED):
        assert answer(Topic.THANKS, situation) == "You are welcome."


def test_two_answers_say_what_becomes_of_the_number_once() -> None:
    yet = english.answer_all((Topic.RECURRING, Topic.REFUND), TO_PAY, STANDARD_FIELDS.phrases)
    assert yet.count("Nothing is charged yet") == 1
    said = english.answer_all((Topic.SAFE, Topic.STORED), TO_PAY, STANDARD_FIELDS.phrases)
    assert said.count("encrypted until Stripe has it") == said.count("never stored") == 1


def test_where_a_card_is_only_saved_two_answers_say_once_that_nothing_is_charged() -> None:
    saving = replace(TO_PAY, money=None)
    for topics in ((Topic.HOW_MUCH, Topic.RECURRING), (Topic.REFUND, Topic.RECURRING)):
        said = english.answer_all(topics, saving, STANDARD_FIELDS.phrases)
        assert said.lower().count("nothing is charged in this chat") == 1


def test_there_is_no_link_but_to_the_terms() -> None:
    linked = {topic for topic in TOPICS for at in SITUATIONS if "http" in answer(topic, at)}
    assert linked == {Topic.TERMS}


def test_names_are_shown_as_they_are() -> None:
    """Braces and percent signs in what others wrote are no placeholders."""
    odd = replace(TO_PAY, merchant="{name} %s", known=((Field.NAME, "{0} {merchant}"), VISA))
    said = {topic: answer(topic, odd) for topic in TOPICS}
    assert "the name {0} {merchant}" in said[Topic.WHICH_CARD_GIVEN]
    assert "{name} %s" in said[Topic.HOW_MUCH]


def test_the_currency_is_named_whatever_it_is() -> None:
    """By its code, or in words where the amount has only a symbol."""
    for currency in CURRENCIES:
        money = Money(500_000, currency)
        said = answer(Topic.CURRENCY, replace(TO_PAY, money=money))
        assert f"The amount is {money.shown}" in said
        assert currency.upper() in said or f"{money.shown}, in " in said


def test_no_code_is_said_to_be_given_that_may_not_have_been() -> None:
    without = replace(TO_PAY, known=TO_PAY.known[:-1])
    saved = replace(TO_PAY, offers_saved_cards=True)
    for situation in (without, saved, replace(TO_PAY, entry=EntryMode.FORM)):
        said = answer(Topic.WHICH_CARD_GIVEN, situation)
        assert "your Visa ending in 4242 and the expiry date 12/2031. Of the number" in said


ON_FORM = replace(OPEN, entry=EntryMode.FORM)


@pytest.mark.parametrize(
    ("topic", "situation", "said"),
    [
        (Topic.SAFE, ON_FORM, "goes from your browser to Stripe, in Stripe's secure fields"),
        (Topic.SAFE, replace(PAID, entry=EntryMode.FORM), "goes from your browser to Stripe"),
        (Topic.STORED, replace(PAID, entry=EntryMode.CHECKOUT), "Number and code never come here"),
        (Topic.STORED, replace(CANCELLED, entry=EntryMode.FORM), "No card was saved."),
        (Topic.STORED, replace(ENDED, entry=EntryMode.FORM), "number and code never come here"),
        (Topic.STRIPE, ON_FORM, "The card's number and code never come here"),
        (Topic.WHERE_TO_ENTER, OPEN, "type it right here in the chat"),
        (Topic.WHERE_TO_ENTER, ON_FORM, "Please type no card details into this chat"),
        (Topic.WHERE_TO_ENTER, ON_PAGE, "behind the link that I give you"),
        (Topic.WHERE_TO_ENTER, PAYING_ON_PAGE, "You enter your card on Stripe's own page"),
        (Topic.PAGE_TROUBLE, OPEN, "I take everything here in the chat"),
        (Topic.PAGE_TROUBLE, ON_FORM, "can keep Stripe's fields from showing"),
        (Topic.PAGE_TROUBLE, PAYING_ON_PAGE, "Please try the link again"),
        (Topic.PAGE_TROUBLE, CHARGING, "If your bank's page does not open"),
        (Topic.FORMATS, ON_FORM, "type none of them into this chat"),
        (Topic.HELP, ON_FORM, "I take a card for the merchant. It goes into Stripe's secure"),
        (Topic.HELP, replace(ON_FORM, money=PRICE), "The card goes into Stripe's secure fields"),
        (Topic.OTHER_METHODS, ON_FORM, "such as Apple Pay or Google Pay, you can use it there"),
        (Topic.OTHER_DETAILS, ON_FORM, "may be a country or a postcode, too"),
        (Topic.WHY, ON_FORM, "sometimes a country or a postcode"),
        (Topic.ALREADY_PAID, PAYING_ON_PAGE, "I do not see a payment yet."),
        (Topic.NO_CARD, PAYING_ON_PAGE, "Stripe's page takes a card"),
        (Topic.WHICH_CARDS, ON_PAGE, "Visa, Mastercard and American Express"),
        (Topic.WHICH_CARDS, PAYING_ON_PAGE, "tells you at once whether your card can be used"),
        (Topic.HOW_LONG, ON_FORM, "There are four details"),
        (Topic.SAFE, ON_PAGE, "You enter your card on Stripe's own page"),
        (Topic.HELP, ON_PAGE, "I take a card for Blue Bakery. You enter it on Stripe's secure"),
        (Topic.HELP, PAYING_ON_PAGE, "You pay on Stripe's secure page, and come back here"),
        (
            Topic.ORDER,
            PAYING_ON_PAGE,
            "please ask Blue Bakery: I only take this payment, and pass nothing on.",
        ),
        (
            Topic.ORDER,
            replace(TO_PAY, order_id="A-17"),
            "or if you meant to pay for something else, please ask",
        ),
        (Topic.ORDER, replace(CHARGING, order_id="A-17"), "This is for order A-17. For anything"),
        (Topic.ORDER, replace(COMPLETED, order_id="A-17"), "This was for order A-17. For anything"),
        (
            Topic.ORDER,
            replace(PAYING_ON_PAGE, order_id="A-17"),
            "or if you meant to pay for something else, please ask Blue Bakery:",
        ),
        (
            Topic.ORDER,
            replace(PAID, order_id="A-17"),
            "This was for order A-17. For anything else, please ask Blue Bakery: I only take this "
            "payment, and pass nothing on.",
        ),
        (
            Topic.PROGRESS,
            replace(TO_PAY, entry=EntryMode.FORM),
            "in this chat yet. You pay $49.00 once",
        ),
        (Topic.BANK, PAYING_ON_PAGE, "if you see a payment that is not yours"),
        (
            Topic.WAIT,
            PAYING_ON_PAGE,
            "I cannot charge a card later by myself. The link is not open",
        ),
        (Topic.WITHDRAWAL, PAYING_ON_PAGE, "as long as you have not paid on Stripe's page"),
        (Topic.HELP, replace(TO_PAY, entry=EntryMode.CHECKOUT), "then you confirm"),
    ],
)
def test_answers_fit_how_the_card_is_given(topic: Topic, situation: Situation, said: str) -> None:
    assert said in answer(topic, situation)


NOT_TYPED = [
    replace(at, entry=entry)
    for entry, at in itertools.product((EntryMode.FORM, EntryMode.CHECKOUT), SITUATIONS)
]
INVITES_TO_TYPE = re.compile(
    "type it (right )?here|send the new value|spaces and dashes are fine|one detail at a time"
    "|number is encrypted until|number is erased here|all of them at once",
    re.IGNORECASE,
)


@pytest.mark.parametrize("topic", TOPICS)
def test_nobody_is_told_to_type_a_card_that_belongs_on_stripes_page(topic: Topic | None) -> None:
    """Nor that a number came here: with a form, or on Stripe's page, none ever does."""
    for said in {answer(topic, at) for at in NOT_TYPED}:
        assert not INVITES_TO_TYPE.search(said), said
        assert 0 < len(said) <= 320, (len(said), said)


@pytest.mark.parametrize("topic", TOPICS)
def test_whoever_may_not_have_paid_yet_is_not_told_that_a_payment_runs(topic: Topic | None) -> None:
    assert "being processed" not in answer(topic, PAYING_ON_PAGE)


KEPT = replace(ASKING_TO_CONFIRM, saves_card=True)


@pytest.mark.parametrize(
    ("topic", "status", "money", "said"),
    [
        (Topic.RECURRING, Status.CONFIRMING, PRICE, "you allow Blue Bakery to keep the card"),
        (Topic.STORED, Status.COMPLETED, None, "have allowed Blue Bakery to keep the card"),
        (Topic.PROGRESS, Status.CHARGING, None, "your bank is checking the card"),
        (Topic.PROGRESS, Status.ACTION_REQUIRED, None, "Your card is not saved yet."),
        (Topic.WITHDRAWAL, Status.ACTION_REQUIRED, None, 'You can say "cancel"'),
        (Topic.PROGRESS, Status.CHARGING, PRICE, "Your payment of $49.00 is being processed"),
        (Topic.STORED, Status.CHARGING, None, "have allowed Blue Bakery to keep the card"),
        (Topic.SAFE, Status.CONFIRMING, None, "Your number is encrypted"),
        (None, Status.CONFIRMING, None, "I only take the card here"),
    ],
)
def test_answers_say_that_the_card_is_kept(
    topic: Topic | None, status: Status, money: Money | None, said: str
) -> None:
    assert said in answer(topic, replace(KEPT, status=status, money=money))


@pytest.mark.parametrize(
    ("money", "said"), [(PRICE, "By paying you allow"), (None, "By confirming you allow")]
)
def test_nobody_has_allowed_anything_before_they_paid_on_stripes_page(
    money: Money | None, said: str
) -> None:
    on_page = replace(PAYING_ON_PAGE, saves_card=True, money=money)
    assert said in answer(Topic.STORED, on_page)
    assert "You have confirmed" not in answer(Topic.PROGRESS, on_page)


@pytest.mark.parametrize("topic", TOPICS)
def test_at_the_bank_nothing_is_said_to_be_under_way_without_the_customer(
    topic: Topic | None,
) -> None:
    """The reminder that follows says that the bank waits for them, and how to cancel."""
    said = answer(topic, AT_THE_BANK)
    assert "being processed" not in said
    assert ("cancel" in said) is (topic is Topic.WITHDRAWAL)


BY_FORM_AT_THE_BANK = replace(AT_THE_BANK, entry=EntryMode.FORM)


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        (Topic.SAFE, "If anything about it seems wrong, please do not approve it"),
        (Topic.PIN, "on its own page or in its app only"),
        (Topic.BANK, "please ask it before you approve anything"),
        (Topic.WHICH_CARDS, "For now your bank is asked about your Visa ending in 4242."),
        (Topic.CHANGE, "nothing can be changed; you can only begin again."),
        (Topic.HOW_LONG, "Your bank decides how long its page stays open. If you do not"),
        (Topic.WAIT, "Take your time. Your payment of $49.00 has not gone through yet."),
    ],
)
def test_a_question_at_the_bank_is_taken_for_one_about_its_page(topic: Topic, said: str) -> None:
    for situation in (AT_THE_BANK, BY_FORM_AT_THE_BANK):
        assert said in answer(topic, situation)


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_is_said_of_a_banks_page_while_it_is_stripes(topic: Topic | None) -> None:
    said = answer(topic, PAYING_ON_PAGE)
    assert "That page is your bank's" not in said
    assert "your bank is asked" not in said
    assert "Your bank decides" not in said


MAY_WONDER_WHAT_WAS_CHARGED = (
    Topic.PROGRESS,
    Topic.RECURRING,
    Topic.ALREADY_PAID,
    Topic.MULTIPLE,
    Topic.DECLINED,
    Topic.WHICH_CARD_GIVEN,
    Topic.HOW_MUCH,
    Topic.SOMEONE_ELSES,
    Topic.BANK,
    Topic.EARLIER_CARD,
    Topic.PENDING,
    Topic.PERMISSION,
    Topic.RIGHT_PLACE,
    Topic.LATER_USE,
    None,
)


@pytest.mark.parametrize("topic", MAY_WONDER_WHAT_WAS_CHARGED)
def test_once_it_is_paid_it_is_said_what_was_charged_and_what_not(topic: Topic | None) -> None:
    said = answer(topic, replace(PAID, description="Birthday cake, order 1042"))
    assert (
        "$49.00 was charged once to your Visa ending in 4242 for Birthday cake, order 1042, and "
        "nothing else in this chat." in said
    )


@pytest.mark.parametrize(("hours", "said"), [(1, "an hour"), (3, "three hours"), (24, "24 hours")])
def test_it_is_said_how_long_the_chat_is_open(hours: int, said: str) -> None:
    for topic, situation in itertools.product((Topic.WAIT, Topic.HOW_LONG), (OPEN, TO_PAY)):
        open_for = replace(situation, session_life=timedelta(hours=hours))
        assert f"This chat closes {said} after it began" in answer(topic, open_for)


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        (
            TO_PAY,
            "Your card is not saved for later payments, and I have none from earlier chats. Stripe",
        ),
        (replace(TO_PAY, offers_saved_cards=True), "A new card is not saved for later payments. S"),
        (replace(TO_PAY, saves_card=True), "Stripe keeps "),
        (ASKING_TO_CONFIRM, "Stripe keeps the card;"),
    ],
)
@pytest.mark.parametrize("entry", EntryMode)
def test_it_is_said_whether_the_card_is_kept_for_another_time(
    situation: Situation, said: str, entry: EntryMode
) -> None:
    words = answer(Topic.STORED, replace(situation, entry=entry))
    assert words.startswith(
        said if entry is EntryMode.CHAT else said.removesuffix(" keeps the card;")
    )


def test_where_a_card_is_saved_it_is_said_that_there_is_none_from_before() -> None:
    assert answer(Topic.STORED, ASKING_TO_CONFIRM).endswith("I have no card from earlier chats.")


@pytest.mark.parametrize("topic", TOPICS)
def test_no_answer_is_longer_than_three_sentences_while_a_payment_is_open(
    topic: Topic | None,
) -> None:
    for situation in (OPEN, TO_PAY, ASKING_TO_CONFIRM, PAID, COMPLETED):
        assert len(re.findall(r"[.?](?= |\Z)", answer(topic, situation))) <= 3


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.ERROR])
def test_where_it_ended_nothing_is_said_of_keeping_a_card(status: Status) -> None:
    assert "allow" not in answer(Topic.STORED, replace(KEPT, status=status))
