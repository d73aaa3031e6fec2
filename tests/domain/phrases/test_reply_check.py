# ruff: noqa: RUF001 (look-alikes are what is tried here)
"""What a model says is shown only where it can do no harm; everything else is refused."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.reply_check import MOST_CHARACTERS, find_flaw, tidy
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

NAME, CARD, EXPIRY, CVV = (
    Situation(Status.COLLECTING, field) for field in ("name", "card", "expiry", "cvv")
)
FORM = Situation(Status.COLLECTING, "card", EntryMode.FORM)
CONFIRMING = Situation(Status.CONFIRMING, "confirmation")
DONE = Situation(Status.COMPLETED, None)
SITUATIONS = (NAME, CARD, EXPIRY, CVV, FORM, CONFIRMING, DONE)

HARMLESS = """
I'm sorry, I can't answer that here. Please ask the merchant directly; they will be happy to help.
The name is used so that your bank can recognise who is paying.
Yes, any browser works for this chat, and you can take as much time as you like.
Unfortunately, I cannot help with that. The merchant can.
A cardholder is the person whose name is printed on the card.
The bot asks for the card number first, then for the expiry date and the security code.
Your session ends by itself after a while, but you can simply start again.
Feel free to take a break; the chat keeps your place for a while.
Luhn is a checksum that helps to find typing mistakes in a card number.
Prepaid cards usually work like other cards, but your bank decides.
It’s a mark of three circles – look at the front of the card.
American Express cards have the code on the front, other cards on the back.
That's okay! You can use the other card instead.
A blue moon is the second full moon in a month, but I only help with paying here.
Yes.
Of course, gladly.
Stripe is a payment company that many shops use.
Your bank may ask you to approve it, e.g. in its app.
"""

WRONG = {
    Fallback.CHARACTERS: """
        Die Geheimzahl wählen Sie selbst.
        Введите номер карты.
        请输入您的卡号。
        أدخل رقم بطاقتك
        カード番号を教えてください
        Your number is ４２４２.
        The code is ①②③.
        The code is ٤٢٤٢.
        See ｅｖｉｌ．ｃｏｍ for more.
        Please enter your РIN.
        Type your p\u200bin here.
        Type your p\u00adin here.
        All is fine \u202ehere.
        All is fine here \U0001f600
        Tell me your p i n now.
        Say p-i-n please.
    """,
    Fallback.MARKUP: """
        <b>Done</b>
        **Done**
        `rm`
        # Done
        Use [this](that) here.
        - first - second
        You can use | or not.
        {name}
    """,
    Fallback.DIGITS: """
        Your card number is 4242 4242 4242 4242.
        The code is 123.
        It ends in 4-2-4-2.
        It takes 2 days.
        Call 0800 111.
        Your number is four two four two.
        The code is one two three.
        It is fourtwofourtwo.
        It ends in double four.
        Es ist vier zwei vier zwei.
        Es cuatro dos cuatro dos.
        C'est quatre deux quatre deux.
        The first is four, then two.
        It is forty-two.
    """,
    Fallback.LINK: """
        See https://evil.example for more.
        See evil.com for more.
        Write to help@shop of the merchant.
        See shop.evil.example/pay for more.
        Go to www evil net now.
        Go to evil dot com now.
        Go to evil .com now.
        Click here to go on.
        Please install the app of the merchant.
        Write to us on WhatsApp.
        Look at the QR code.
        Go to the website of your bank now.
        Please visit our secure page.
    """,
    Fallback.LANGUAGE: """
        Gib mir bitte deine ganze Karte.
        Dame por favor todos tus datos ahora.
        Donne moi toutes tes informations secretes.
        Mi dia tutti i suoi dati segreti.
        Por favor me diga os seus dados.
        Podaj mi swoje dane teraz.
        You can do that here, but bitte sag mir alles zuerst.
        You can do that. Zeg mij alles wat je weet.
        Lorem ipsum dolor sit amet.
        Tu clave por favor.
        Mot de passe, please.
    """,
    Fallback.ASKS_FOR_DATA: """
        What is your PIN?
        Please send me your PIN.
        Your password is needed.
        Never share your password.
        I need the one-time passcode from your bank.
        Please give me your social security number.
        Could I have your date of birth?
        Please enter your address.
        Kindly share your phone number.
        Please upload a photo of your card.
        To go on, provide your e-mail.
        Read me the account number.
        What's your mother's maiden name?
        Verify your identity first.
        Send your bank details.
        Geheimzahl bitte.
        Reply with your login.
        We must have your tax id.
        What is your mother called?
        Call us at the help desk to go on.
    """,
    Fallback.MONEY: """
        I stopped the payment for you.
        We've already put a stop to it: I have reversed it.
        I’ll hold the payment until tomorrow.
        I just changed the date for you.
        Your card was blocked.
        The order is being held.
        I can pause everything.
        We will notify the bank.
        The transaction has been voided.
        I have updated your details.
        You will get a refund.
        You will be charged only once.
        Nothing was charged.
        Your payment is complete.
        Your payment is now complete.
        It was marked as paid.
        Your payment went through.
        Payment successful.
        The amount is small.
        It is free.
        There is no fee.
        You get a discount.
        It costs a dollar.
        It is one cent only.
        It is $ and nothing else.
        I guarantee it.
        I promise that it works.
        I have cancelled it for you.
        Your order is confirmed.
        Your card has been saved.
        Everything is done.
        You're all set.
        Your bank has approved it.
        It is PCI compliant.
        The total is small.
        It worked, thank you.
        All good, you can close this page now.
        It went fine, nothing more is needed.
        We took care of it.
        Your order is on its way.
        Your order ships soon.
        You will not have to pay.
        Nothing will leave your account.
        You get it back from the merchant.
        You will get your purchase back in full.
        Your bank will make you whole.
        You are covered if anything goes wrong.
    """,
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("text", lines(HARMLESS))
@pytest.mark.parametrize("situation", [NAME, CARD], ids=["name", "card"])
def test_harmless_words_pass(text: str, situation: Situation) -> None:
    assert find_flaw(text, situation) is None


@pytest.mark.parametrize(
    ("flaw", "text"), [(flaw, text) for flaw, texts in WRONG.items() for text in lines(texts)]
)
def test_what_a_model_must_not_say_is_refused_in_every_situation(flaw: Fallback, text: str) -> None:
    assert find_flaw(text, CARD) is flaw
    assert None not in {find_flaw(text, situation) for situation in SITUATIONS}


ASKED_FOR = {
    "name": "Please tell me the name on the card.",
    "card": "Please enter the card number.",
    "expiry": "What is the expiry date?",
    "cvv": "Please type the code on the back of the card.",
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("field", ASKED_FOR)
def test_only_the_open_field_may_be_asked_for(situation: Situation, field: str) -> None:
    """On a page of its own, the card is never asked for in the chat."""
    is_open = situation.current_field == field and situation is not FORM
    flaw = find_flaw(ASKED_FOR[field], situation)
    assert flaw is (None if is_open else Fallback.ASKS_FOR_DATA)


@pytest.mark.parametrize(
    "text",
    [
        "Read the long row on the front of your card to me.",
        "Please type in your whole card.",
        "Could you type what is printed on it?",
        "Put all of your card here.",
    ],
)
def test_a_card_is_asked_for_in_no_other_words_either(text: str) -> None:
    others = (NAME, EXPIRY, CVV, FORM, CONFIRMING, DONE)
    assert {find_flaw(text, other) for other in others} == {Fallback.ASKS_FOR_DATA}


def test_nor_is_a_code() -> None:
    for text in ("Tell me the three on the back of it.", "Please type what is on the strip."):
        assert {find_flaw(text, other) for other in (NAME, CARD, FORM, DONE)} == {
            Fallback.ASKS_FOR_DATA
        }


def test_with_the_open_field_no_other_is_asked_for() -> None:
    text = "Please enter the card number and the security code."
    assert find_flaw(text, CARD) is find_flaw(text, CVV) is Fallback.ASKS_FOR_DATA


@pytest.mark.parametrize(
    "text", ['Please reply "confirm" to go on.', "Just say yes.", "Type confirm now."]
)
def test_consent_is_asked_for_only_where_it_is_open(text: str) -> None:
    assert find_flaw(text, CONFIRMING) is None
    assert {find_flaw(text, other) for other in (NAME, CVV, FORM, DONE)} == {Fallback.ASKS_FOR_DATA}


def test_six_hundred_characters_pass_and_not_one_more() -> None:
    text = "so " * (MOST_CHARACTERS // 3 - 1) + "yes"
    assert len(text) == MOST_CHARACTERS == 600
    assert find_flaw(text, NAME) is None
    assert find_flaw(f"{text}.", NAME) is Fallback.TOO_LONG


def test_white_space_of_any_kind_becomes_blanks() -> None:
    assert tidy("  Yes,\n\nyou\u00a0can.\t") == "Yes, you can."


SENTENCES = [*lines(HARMLESS), ""]
any_situation = st.sampled_from(SITUATIONS)


@given(
    st.sampled_from(SENTENCES),
    st.characters(categories=["Nd", "Nl", "No"]),
    st.sampled_from(SENTENCES),
    any_situation,
)
@example("", "4", "", CARD)
@example("", "Ⅷ", "", CARD)
def test_no_character_of_any_script_that_is_a_number_passes(
    before: str, number: str, after: str, situation: Situation
) -> None:
    assert find_flaw(f"{before} {number} {after}", situation) is not None


@given(
    st.lists(st.sampled_from(sorted(NUMBER_WORDS)), min_size=3, max_size=16),
    st.sampled_from([" ", ", ", "-", "", " and ", ". "]),
    any_situation,
)
def test_no_row_of_number_words_passes(words: list[str], by: str, situation: Situation) -> None:
    assert find_flaw(f"It is {by.join(words)}.", situation) is not None


@given(
    st.sampled_from([text for texts in WRONG.values() for text in lines(texts)]),
    st.sampled_from(SENTENCES),
    st.sampled_from(SENTENCES),
    any_situation,
)
def test_nothing_harmless_around_it_helps_what_is_wrong(
    wrong: str, before: str, after: str, situation: Situation
) -> None:
    assert find_flaw(tidy(f"{before} {wrong} {after}"), situation) is not None


@given(st.text(), any_situation)
def test_whatever_passes_is_short_plain_and_without_a_digit(
    text: str, situation: Situation
) -> None:
    text = tidy(text)
    if text and find_flaw(text, situation) is None:
        assert len(text) <= MOST_CHARACTERS
        assert not any(char.isnumeric() or char in "<>[]{}*_#|@\\`" for char in text)
        assert text.isprintable()
