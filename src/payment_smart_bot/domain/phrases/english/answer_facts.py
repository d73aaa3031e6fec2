"""The facts that the words of an answer name in braces."""

from collections.abc import Iterable, Mapping
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_details import AMEX, BRANDS
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Status
from payment_smart_bot.domain.phrases.english.fields import name_code_digits
from payment_smart_bot.domain.phrases.english.names import (
    SEE_HOW_IT_WENT,
    find_order_to_name,
    join_with_and,
    name_card,
    name_hours,
    name_merchant,
    name_number,
    name_payment,
    name_with_contact,
)
from payment_smart_bot.domain.phrases.field_phrases import FieldPhrases, Phrases
from payment_smart_bot.domain.value import Value

_CURRENCIES: Final[Mapping[str, str]] = {
    "usd": "US dollars",
    "eur": "euros",
    "gbp": "British pounds",
    "jpy": "Japanese yen",
}
"""The currencies that `Money.shown` writes with a symbol; any other amount names its own."""


class Facts(Value, frozen=True):
    """What is so in a situation, in English; `fields` has the words for all that is collected.

    It is the map that `str.format_map` takes: a fact is put into words where its name is used.
    """

    situation: Situation
    fields: Phrases

    def __getitem__(self, name: str) -> str:
        fact: str = getattr(self, name)
        return fact

    @property
    def merchant(self) -> str:
        """How the merchant is called."""
        return name_merchant(self.situation.merchant)

    @property
    def contact(self) -> str:
        """How the merchant is called, and where they can be reached."""
        return name_with_contact(self.situation.merchant, self.situation.contact)

    @property
    def for_what(self) -> str:
        """What is paid for, as the end of a sentence; nothing where that is not known."""
        what = self.situation.description
        order = find_order_to_name(what, self.situation.order_id)
        if not what:
            return f" for order {order}" if order else ""
        return f" for {what.rstrip('.')}{f' (order {order})' if order else ''}"

    @property
    def order(self) -> str:
        """What is paid for, as a sentence of its own with a space after it, or nothing."""
        verb = "was" if self.situation.status.is_finished else "is"
        return f"This {verb}{self.for_what}. " if self.for_what else ""

    @property
    def or_meant(self) -> str:
        """What else is a reason to ask, as long as it can still be stopped.

        While the outcome is open, nobody can be told to wait.
        """
        status = self.situation.status
        if not self.for_what or status.is_finished or status is Status.CHARGING:
            return ""
        return ", or if you meant to pay for something else"

    @property
    def amount(self) -> str:
        """What is charged; nothing where nothing is."""
        return self.situation.money.shown if self.situation.money else ""

    @property
    def amount_in_words(self) -> str:
        """What is charged, with the name of the currency."""
        currency = self.situation.money.currency if self.situation.money else ""
        named = _CURRENCIES.get(currency)
        return f"{self.amount}, in {named}" if named else self.amount

    @property
    def card(self) -> str:
        """How the customer's card is called."""
        card = self.situation.card
        return f"your {name_card(card)}" if card else "your card"

    @property
    def only_card(self) -> str:
        """The card that would be charged: the one that is known, or else the one to come."""
        return self.card if self.situation.card else "the card that the summary shows"

    @property
    def tries(self) -> str:
        """What becomes of earlier tries, with a space after it; nothing where there were none."""
        if not self.situation.was_tried:
            return ""
        return "What did not go through is not charged later, either. "

    @property
    def paid(self) -> str:
        """How the money was taken, of what is completed."""
        return name_payment(self.situation.card)

    @property
    def paid_once(self) -> str:
        """The same, with the word that it was once."""
        return name_payment(self.situation.card, says_once=True)

    @property
    def under_way(self) -> str:
        """How a payment stands that is not settled.

        Where the bank waits for the customer, the reminder says what to do: it follows each answer.
        """
        if self.situation.status is Status.ACTION_REQUIRED:
            return f"Your payment of {self.amount} has not gone through yet."
        return (
            f"Your payment of {self.amount} is being processed, and I do not know the outcome yet."
        )

    @property
    def see(self) -> str:
        """How it stands, and where its outcome can be read."""
        if self.situation.status is Status.ACTION_REQUIRED:
            return self.under_way
        return f"{self.under_way} {SEE_HOW_IT_WENT}"

    @property
    def take_back(self) -> str:
        """How it stands, and how to take it back."""
        if self.situation.status is Status.ACTION_REQUIRED:
            return self.under_way
        return (
            f'{self.under_way} You can say "cancel", and I will tell you whether that was in time.'
        )

    @property
    def cards(self) -> str:
        """Which cards are accepted."""
        shown = [BRANDS[name].shown for name in self.situation.accepted_brands if name in BRANDS]
        if not shown:
            return "If a brand is not accepted, I will tell you."
        return f"I can take {join_with_and(shown)}."

    @property
    def given(self) -> str:
        """What the customer gave so far."""
        card = self.situation.card
        given = [
            self.card if value is card else f"{self.fields[field].name_in_list} {value}"
            for field, value in self.situation.known
            if field != Field.CVV  # of which only stars are here
        ]
        if card is not None:
            shown = "Of the number I show only those four digits."
            return f"I have {join_with_and(given)}. {self._say_code_given(card)}{shown}"
        so_far = f"So far I have {join_with_and(given)}." if given else ""
        wanted = "I do not have a card yet: please give me the one that you want to use."
        return f"{wanted} {so_far}".rstrip()

    @property
    def which_name(self) -> str:
        """Which name is wanted, beside the one that was given."""
        return (
            f"{self.name_given}I need the name that is printed on the card, which may be a "
            "company's; if none is printed, the full name of the person whose card it is. A title, "
            "capitals, dots and the order of the names make no difference."
        )

    @property
    def name_given(self) -> str:
        """The name that was given, as a sentence with a space after it, or nothing."""
        name = next((value for field, value in self.situation.known if field == Field.NAME), None)
        return f"You gave the name {name}. " if name else ""

    @property
    def expiry_given(self) -> str:
        """The expiry date that was given, as a sentence with a space after it, or nothing."""
        given = next((value for name, value in self.situation.known if name == Field.EXPIRY), None)
        return f"I have {given}. " if given else ""

    def _say_code_given(self, card: ShownCard) -> str:
        """Say that the code was given here, with a space after it; none comes with a saved card."""
        is_typed = self.situation.entry is EntryMode.CHAT and not self.situation.offers_saved_cards
        if not is_typed or all(field != Field.CVV for field, _ in self.situation.known):
            return ""
        digits = f"{name_code_digits(card.brand)} digits"
        return (
            f"You gave the {digits} of the security code, too; I never show them: if they may be "
            'wrong, say "change the code". '
        )

    @property
    def lacking(self) -> str:
        """What is still to be typed, as a sentence of its own with a space after it, or nothing."""
        if self.situation.entry is not EntryMode.CHAT:
            return ""
        if self.situation.current_field == CONFIRMATION:
            return "I have all that I need. "
        known = {field for field, _ in self.situation.known}
        lacking = [phrases for field, phrases in self.fields.items() if field not in known]
        return f"I still need {_list(lacking)}. " if lacking else ""

    @property
    def how_to_change(self) -> str:
        """How a detail is changed; once Stripe has the card, all of it is needed again."""
        if (
            self.situation.current_field != CONFIRMATION
            or self.situation.entry is not EntryMode.CHAT
        ):
            return "just say what to change, or send the new value."
        return (
            "just say which. For another number, date or code I need the whole card again, as I "
            "keep no number."
        )

    @property
    def life(self) -> str:
        """How long the conversation is open since it began."""
        return name_hours(self.situation.session_life)

    @property
    def not_saved(self) -> str:
        """Which card is not kept for another time, with a space after it; nothing where it is."""
        if self._is_saved:
            return ""
        if self.situation.offers_saved_cards:
            return "A new card is not saved for later payments. "
        return "Your card is not saved for later payments, and I have none from earlier chats. "

    @property
    def _is_saved(self) -> bool:
        return self.situation.saves_card or not self.situation.money

    @property
    def none_before(self) -> str:
        """That no card is here from earlier chats, behind a blank; nothing where some may be.

        Nor is it said to whoever reads what it means that the card is kept.
        """
        if self.situation.offers_saved_cards or self.situation.saves_card:
            return ""
        return " I have no card from earlier chats."

    @property
    def purpose(self) -> str:
        """What a card is saved for where nothing is paid."""
        if self.situation.saves_card:
            return f"The card is for later purchases from {self.merchant} that you agree to."
        return f"The card is saved for {self.contact}: please ask them what for."

    @property
    def later_use(self) -> str:
        """Who can charge the card that is saved, and when."""
        if self.situation.saves_card:
            return (
                f"Only {self.merchant} may charge the card later, and only for purchases that you "
                "agree to, each time with the amount of that purchase."
            )
        return (
            f"Only {self.contact} can charge the card later: please ask them for what, when, and "
            "whether you are told before."
        )

    @property
    def later(self) -> str:
        """What becomes of the card after a payment, with a space after it."""
        return f"{self.later_use} " if self.situation.saves_card else self.not_saved

    @property
    def removal(self) -> str:
        """Who takes a card off again that is kept."""
        if self._is_saved:
            return f"To have the card taken off again, please ask {self.contact}."
        if self.situation.offers_saved_cards:
            return (
                "A new card is not saved for later payments. To have one that is saved taken off, "
                f"please ask {self.contact}."
            )
        return (
            "Your card is not saved for later payments. To have what is on record deleted, please "
            f"ask {self.contact}."
        )

    @property
    def reach(self) -> str:
        """How to reach the merchant, as far as that is known."""
        if self.situation.contact:
            return f"You can reach {self.merchant} here: {self.situation.contact.rstrip('.')}."
        return f"Please ask {self.merchant}: I have no telephone number or address of theirs."

    @property
    def hello(self) -> str:
        """How a greeting is answered: once something is given, nobody is greeted anew."""
        return "I am here, and" if self.situation.known else "Hello,"

    @property
    def other_than_card(self) -> str:
        """What becomes of whoever has no card: where one is given already, they have."""
        if self.situation.card:
            return f"I can only take a card, and have {self.card} already. For other ways to pay,"
        return (
            "I can only take a card. You can come back when you have one at hand, or for other "
            "ways to pay,"
        )

    @property
    def code_place(self) -> str:
        """Where the security code is."""
        card = self.situation.card
        if card is None or card.brand not in BRANDS:
            return (
                "The security code is the three digits on the back of the card, at the signature "
                "strip. On American Express it is the four digits on the front, above the number."
            )
        if card.brand == AMEX.name:
            return (
                "The security code is the four digits on the front of the card, above the number."
            )
        return (
            "The security code is the three digits on the back of the card, at the signature "
            "strip; where more stand there, the last three."
        )

    @property
    def terms(self) -> str:
        """Where the merchant's terms are."""
        url = self.situation.terms_url
        if url is None:
            return f"I have no terms to show here. Please ask {self.merchant} which ones apply."
        status = self.situation.status
        if status in {Status.CANCELLED, Status.ERROR}:
            return f"The terms are at {url}."
        has_agreed = status.is_under_way or status is Status.COMPLETED
        if has_agreed and not self.situation.is_on_stripes_page:
            return f"The terms that you agreed to are at {url}."
        return f"You can read the terms at {url}. What they mean for you, ask {self.merchant}."

    @property
    def details(self) -> str:
        """All that is collected, without articles."""
        return join_with_and(
            phrases.name_in_list.removeprefix("the ") for phrases in self.fields.values()
        )

    @property
    def minutes(self) -> str:
        """How long it takes to give the details, as a sentence, as long as some are missing."""
        if self.situation.current_field == CONFIRMATION:
            return ""
        return (
            f"There are {self.how_many} details and a confirmation, which usually takes a minute "
            "or two. "
        )

    @property
    def how_many(self) -> str:
        """How many details are collected, in words."""
        return name_number(len(self.fields))

    @property
    def needed(self) -> str:
        """That no more than all this is collected."""
        only = f"I need only {_list(self.fields.values())}."
        return only if self._others else f"No, {only}"

    @property
    def nothing_else(self) -> str:
        """What is collected beyond what every card payment needs."""
        others = self._others
        if not others:
            return "Nothing else is asked"
        return f"The merchant also wants {_list(others)}"

    @property
    def _others(self) -> list[FieldPhrases]:
        return [phrases for field, phrases in self.fields.items() if field not in _STANDARD]


_STANDARD: Final = frozenset(Field)


def _list(fields: Iterable[FieldPhrases]) -> str:
    return join_with_and(phrases.name_in_list for phrases in fields)
