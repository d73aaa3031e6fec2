"""Everything that a customer can be told: each message is a name and its facts.

The words are those of a phrasebook (see `phrasebook`); nothing is decided by them. A message that
asks for something has `is_question`; `asks` is set where the answer is read in a way of its own.
"""

from collections.abc import Mapping
from typing import ClassVar

from payment_smart_bot.domain.model.calls.effects import Refusal, Situation
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import Reason
from payment_smart_bot.domain.model.cards.held_cards import Shown, ShownCard
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.value import Value


class Message(Value, frozen=True):
    """Something to tell the customer."""

    is_question: ClassVar[bool] = False
    asks: ClassVar[Question | None] = None


class Quoted(Message, frozen=True):
    """Words that were rendered before, to be read again exactly as they were."""

    words: str


# --- Questions -----------------------------------------------------------------------------------


class _Question(Message, frozen=True):
    is_question: ClassVar = True


class AskFor(_Question, frozen=True):
    """Ask for a field; `brand` is that of the card until Stripe has it, if it is known.

    `is_brief`: what it is, and where, was just explained.
    """

    field: str
    brand: str | None = None
    is_brief: bool = False


class AskForNew(_Question, frozen=True):
    """Ask for a value that replaces one that the customer gave before.

    `card` is the one that is kept otherwise, where it was begun in place of another.
    """

    field: str
    card: ShownCard | None = None


class AskForRest(_Question, frozen=True):
    """Say how many digits of a card number are there, and ask for the rest."""

    count: int


class AskForWholeNumber(_Question, frozen=True):
    """Ask for a card number once more, after a wrong one; or what else is to be changed."""

    asks: ClassVar = Question.WHAT_TO_CHANGE


class AskForCardOnForm(_Question, frozen=True):
    """Send the customer to our form; `is_new`: for another card than the one that they gave."""

    is_new: bool


class FormLink(Message, frozen=True):
    """The address of our form."""

    url: str


class AskForLink(_Question, frozen=True):
    """Ask whether the customer wants the link to Stripe's page; `is_new`: for another card."""

    money: Money | None
    is_new: bool


class AskWhatToChange(_Question, frozen=True):
    """Ask which field shall be changed; `card_as_one`: it is not typed."""

    asks: ClassVar = Question.WHAT_TO_CHANGE

    fields: tuple[str, ...]
    card_as_one: bool


class AskWhetherName(_Question, frozen=True):
    """Ask whether something that may be a word is the name on the card."""

    asks: ClassVar = Question.IS_IT_THE_NAME
    name: str


class AskToConfirm(_Question, frozen=True):
    """Ask for consent to the summary that was shown before.

    Something else was said in between: a bare "yes" or "no" may be about that.
    """

    asks: ClassVar = Question.WHETHER_TO_CONFIRM


class AskToGoAhead(_Question, frozen=True):
    """Ask the same after a question of fact was answered: "go ahead" can only be about this."""

    asks: ClassVar = Question.WHETHER_TO_GO_AHEAD


class ConsentUnproven(Message, frozen=True):
    """A consent that came from elsewhere than the card; `by_form`: that was given on our form."""

    by_form: bool


class AskForPlainConsent(_Question, frozen=True):
    """Ask for the plain word where agreement was vague; `again`, and for nothing else with it."""

    asks: ClassVar = Question.FOR_THE_WORD
    again: bool = False


class AskWhoAgrees(_Question, frozen=True):
    """Ask for the plain word where somebody agreed and said nothing else: a "yes" is one now."""

    asks: ClassVar = Question.WHETHER_THAT_IS_A_YES


class AskWhoHesitates(_Question, frozen=True):
    """Ask for the plain word where somebody would rather not, and was told how to stop."""

    asks: ClassVar = Question.WHETHER_TO_CONFIRM


class AskWhoAskedAsWell(_Question, frozen=True):
    """Say that nothing happened yet, where somebody agreed and asked something at once."""

    saving: bool
    asks: ClassVar = Question.WHETHER_TO_CONFIRM


# --- Collecting ----------------------------------------------------------------------------------


class Welcome(Message, frozen=True):
    """Greet, and say what will happen; without `money` the card is only saved."""

    merchant: str | None
    money: Money | None
    on_stripes_page: bool


class Thanks(Message, frozen=True):
    """Say which values were taken, masked, by the names of their fields."""

    taken: Mapping[str, Shown]


class NotUnderstood(Message, frozen=True):
    """Nothing in the message was understood."""


class Rejected(Message, frozen=True):
    """Say what is wrong with a value, and that it was try `attempt` of `most`, where one counts.

    `brand` is that of the card, `accepted` those that are taken (Stripe's names).
    """

    field: str
    reason: Reason
    brand: str | None
    accepted: tuple[str, ...]
    attempt: int | None
    most: int


class StillNeeded(Message, frozen=True):
    """Say what is missing before anything can be confirmed; `card_as_one`: it is not typed."""

    fields: tuple[str, ...]
    card_as_one: bool


class NewCardNeeds(Message, frozen=True):
    """Say what has to come with another card."""

    fields: tuple[str, ...]


class CodeAskedLater(Message, frozen=True):
    """A security code came too early, and is not kept."""


class CardNeededAgain(Message, frozen=True):
    """One part of a card cannot be changed any more, so all of it is needed."""


class EarlierCardNotKept(Message, frozen=True):
    """The card that is wished for was given before, and nothing of it was kept."""


class CardRemoved(Message, frozen=True):
    """The card that was given is let go of, as was wished."""


class CardNotTakenInChat(Message, frozen=True):
    """A card was typed where it does not belong; nothing of it was used or kept."""


class NumberForgotten(Message, frozen=True):
    """A card number that was given cannot be read any more."""


class KeptAsItWas(Message, frozen=True):
    """Nothing was changed."""


class KeptCard(Message, frozen=True):
    """Nothing was changed of a card that was begun, which may have taken the place of another."""

    card: ShownCard


class CardNotAccepted(Message, frozen=True):
    """Stripe did not take the card: why, and that it was card `attempt` of `most`."""

    refusal: Refusal
    attempt: int
    most: int


# --- Agreeing ------------------------------------------------------------------------------------


class Summary(_Question, frozen=True):
    """What the customer agrees to by confirming; without `money` the card is only saved.

    `values` are those of the fields, as they may be shown. With `save_card` they also allow the
    merchant to charge the card again.
    """

    values: Mapping[str, Shown]
    merchant: str | None
    money: Money | None
    save_card: bool
    terms_url: str | None
    description: str | None = None
    order_id: str | None = None


class PageOffer(Message, frozen=True):
    """What the customer agrees to by paying, or giving a card, on Stripe's page."""

    merchant: str | None
    money: Money | None
    description: str | None
    save_card: bool
    terms_url: str | None


class PayPressed(Message, frozen=True):
    """What the customer agreed to by giving a card and pressing Pay, in one."""

    card: ShownCard
    merchant: str | None
    money: Money | None
    description: str | None
    order_id: str | None
    save_card: bool
    terms_url: str | None


class StripePageLink(Message, frozen=True):
    """The link to Stripe's page, right after the offer."""

    url: str


class StripePageWaits(Message, frozen=True):
    """The link to Stripe's page, once more."""

    url: str


class LinkIsOver(Message, frozen=True):
    """Stripe's page is closed, or could not be opened; `saving`: only a card was to be given."""

    saving: bool


# --- Charging ------------------------------------------------------------------------------------


class GoToBank(Message, frozen=True):
    """Send the customer to their bank's own check (3-D Secure)."""

    url: str
    saving: bool


class BankWaits(Message, frozen=True):
    """The bank waits for the customer's approval."""

    url: str
    saving: bool


class StopFirst(Message, frozen=True):
    """Say how to use another card where the bank waits for approval of this one."""

    url: str
    saving: bool


class StillProcessing(Message, frozen=True):
    """The outcome is not known yet; `cancelling`: the customer wished to cancel meanwhile."""

    saving: bool
    cancelling: bool


class CouldNotCharge(Message, frozen=True):
    """The charge could not be carried out; the same card can be tried again."""

    saving: bool


class TooLateToCharge(Message, frozen=True):
    """The charge could not be carried out in time; the customer has to agree once more."""

    saving: bool


class CannotCharge(Message, frozen=True):
    """The charge cannot be made before the merchant has put something right."""

    saving: bool
    merchant: str | None


class Declined(Message, frozen=True):
    """A charge failed, and what may help.

    It was try `attempt` of `most`; None where the bank was not asked. `same_card`: the card can be
    tried again, else all of it is needed anew; `on_form`: there.
    """

    decline: Decline
    attempt: int | None
    most: int
    same_card: bool
    on_form: bool


# --- Endings -------------------------------------------------------------------------------------


class Charged(Message, frozen=True):
    """The payment was made; `saved`: the card may be charged for later ones, too.

    `card` is None where it was made on Stripe's page by something that is no card.
    """

    card: ShownCard | None
    money: Money
    saved: bool


class ChargedBeforeCancel(Message, frozen=True):
    """The payment was made before it could be cancelled; `saved`: and the card kept."""

    card: ShownCard | None
    money: Money
    saved: bool


class ChargedAfterAll(Message, frozen=True):
    """The payment was made after all, of which it was said that it was not.

    Without `money` the card was saved; `saved`: it may be charged for later payments, too.
    """

    card: ShownCard | None
    money: Money | None
    saved: bool
    merchant: str | None
    contact: str | None = None


class CardSaved(Message, frozen=True):
    """The card was handed over, and nothing charged."""

    card: ShownCard


class CardSavedForLater(Message, frozen=True):
    """The card was saved, and may be charged for later purchases."""

    card: ShownCard


class CardSavedBeforeCancel(Message, frozen=True):
    """The card was saved before that could be cancelled."""

    card: ShownCard


class AlreadyCompleted(Message, frozen=True):
    """A finished conversation stays finished; without `money` the card was only saved."""

    card: ShownCard | None
    money: Money | None
    merchant: str | None
    contact: str | None = None


class Cancelled(Message, frozen=True):
    """Everything was erased, and nothing charged."""


class AlreadyCancelled(Message, frozen=True):
    """It was cancelled before."""


class StartedAfresh(Message, frozen=True):
    """A cancelled conversation begins anew."""


class GaveUp(Message, frozen=True):
    """The conversation ends after too many tries, and points to a person."""

    merchant: str | None
    contact: str | None = None


class AlreadyEnded(Message, frozen=True):
    """It ended after too many tries."""

    merchant: str | None
    contact: str | None = None


class Paused(Message, frozen=True):
    """Nothing is taken just now."""

    merchant: str | None


# --- Answers -------------------------------------------------------------------------------------


class Answer(Message, frozen=True):
    """What the built-in assistant says about a topic; None is a question that it cannot answer.

    `also` is what further questions in the same message are about.
    """

    topic: Topic | None
    situation: Situation
    also: tuple[Topic, ...] = ()

    @property
    def topics(self) -> tuple[Topic | None, ...]:
        """What is answered, in the order asked."""
        return (self.topic, *self.also)


class BrandNotTaken(Message, frozen=True):
    """Cards of a brand that was asked about cannot be used."""

    brand: str


class ThatIsSo(Message, frozen=True):
    """What was asked is so."""


class QuestionLeft(Message, frozen=True):
    """Something was asked beside a value, and it is not known what."""

    merchant: str | None = None
    contact: str | None = None


class Guarded(Message, frozen=True):
    """The merchant's guardrail stepped in."""

    situation: Situation


class NothingChargedYet(Message, frozen=True):
    """How it stands before anything is confirmed; it follows the words of a model."""


class ModelAnswer(Message, frozen=True):
    """A model's words, which have passed the check."""

    words: str
