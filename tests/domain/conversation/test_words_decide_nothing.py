"""Nothing decides by words: with a phrasebook that has none, every conversation goes the same way.

Each conversation here is held twice, once in English and once with the names of the messages only.
What a customer is told, every effect, and both records are the same, but for the words themselves.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import msgspec
import pytest
from tests.domain.phrases.sentences import SENTENCES
from tests.fakes.gateway import After, Before, FakeGateway
from tests.fakes.phrasebooks import NAMES_ONLY, NamesOnly
from tests.fakes.ports import FakeSealer, RecordingAssistant
from tests.fakes.talk import PRICE, SIX_MESSAGES, Talk, paying

from payment_smart_bot.domain.conversation.payment_facts import name_offer
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.checkouts import (
    CardOnPage,
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    CodeNotTaken,
    Effect,
    Outcome,
    Refusal,
    StripeCall,
)
from payment_smart_bot.domain.model.calls.intents import (
    ConfirmIntent,
    CreateIntent,
    Decline,
    IntentRefused,
    IntentSeen,
    IntentState,
)
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.phrases.messages import Message
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.sweeping import sweep_sessions

# --- a conversation that is written down ---------------------------------------------------------


PAGE: Final = "https://page.example"
BANK: Final = "https://bank.example"


class StripeWithPages(FakeGateway):
    """A Stripe in memory that has pages, too: `page` is what became of the latest one."""

    page: CheckoutSeen | None = None

    def perform(self, effect: StripeCall) -> Outcome:
        match effect:
            case OpenCheckout():
                self.page = CheckoutSeen("cs_1", CheckoutState.OPEN, effect.money, PAGE)
                return self.page
            case CheckCheckout() if self.page:
                return self.page
            case ExpireCheckout() if self.page:
                return self.end(CheckoutState.EXPIRED)
        outcome = super().perform(effect)
        if isinstance(outcome, IntentSeen) and outcome.state is IntentState.ACTION_REQUIRED:
            return replace(outcome, action_url=BANK)
        return outcome

    def end(self, state: CheckoutState, brand: str = "visa") -> CheckoutSeen:
        assert self.page is not None
        ended = replace(self.page, state=state, url=None)
        if state is CheckoutState.COMPLETE:
            token = Token("pm_1", brand, "4242", Expiry(2031, 12), livemode=False)
            intent_id = "pi_1" if self.page.money else None
            ended = replace(ended, card=CardOnPage(token, "Jane Doe"), intent_id=intent_id)
        self.page = ended
        return ended


@dataclass
class WrittenDown(Talk):
    """A conversation with a phrasebook of its own; `happened` has all that came of it."""

    gateway: StripeWithPages = field(default_factory=StripeWithPages)
    book: Phrasebook | None = None
    happened: list[object] = field(default_factory=list)

    @property
    def phrasebook(self) -> Phrasebook:
        return self.book or super().phrasebook

    def say(
        self,
        text: str,
        message_id: str | None = None,
        payment_method_id: str | None = None,
        offer_id: str | None = None,
        card_secret: str | None = None,
    ) -> Reply:
        said = Said(
            text, self.session_id, message_id, payment_method_id, offer_id, card_secret=card_secret
        )
        reply = run(self.chat.take_turn(said), self.perform)
        assert reply.response, text
        self.happened.append(reply)
        return reply

    def perform(self, effect: Effect) -> Outcome:
        self.happened.append(effect)
        return self.handler.perform(effect)


Happening = str | Callable[[WrittenDown], object]
"""What a customer says, or what happens meanwhile."""


def give_card(payment_method_id: str) -> Happening:
    return lambda talk: talk.say("", payment_method_id=payment_method_id)


def press_pay(talk: WrittenDown) -> None:
    """Give the card and agree to the offer in one, as the button beside the card's fields does."""
    offer = name_offer(talk.session, talk.policy)
    talk.say("", payment_method_id="pm_browser", offer_id=offer)


def refuse(outcome: CardRefused | CodeNotTaken) -> Happening:
    def happen(talk: WrittenDown) -> None:
        if isinstance(outcome, CardRefused):
            talk.gateway.answers.append(outcome)
        else:
            talk.gateway.code_answers.append(outcome)

    return happen


def confirming_leads_to(*scripted: Decline | IntentState | Before | After) -> Happening:
    return lambda talk: talk.gateway.on(ConfirmIntent, *scripted)


def creating_leads_to(*scripted: Before | After) -> Happening:
    return lambda talk: talk.gateway.on(CreateIntent, *scripted)


def the_bank_says(state: IntentState) -> Happening:
    return lambda talk: talk.gateway.settle_later("pi_1", state)


def the_saving_of_the_card_is_done(talk: WrittenDown) -> None:
    talk.gateway.settle_later("seti_1", IntentState.SUCCEEDED)


def the_page_ends(state: CheckoutState, brand: str = "visa") -> Happening:
    return lambda talk: talk.gateway.end(state, brand)


def look(talk: WrittenDown) -> None:
    session = run(talk.chat.look(talk.session_id), talk.perform)
    assert talk.chat.word_standing(session)


def sweep(talk: WrittenDown) -> None:
    run(sweep_sessions(talk.settlement), talk.perform)


def hear_of_a_late_success(talk: WrittenDown) -> None:
    talk.gateway.settle_later("pi_1", IntentState.SUCCEEDED)
    payment = talk.store.load_latest_payment(talk.session_id)
    assert payment is not None
    run(ClosedPayments(talk.settlement).look(payment), talk.perform)


def pause(talk: WrittenDown) -> None:
    talk.policy = replace(talk.policy, paused=not talk.policy.paused)


def ask_for_secrets(talk: WrittenDown) -> None:
    """Let a consent need the secret of the card, which no message here carries."""
    talk.card_secrets = True


def lose_the_key(talk: WrittenDown) -> None:
    assert isinstance(talk.sealer, FakeSealer)
    talk.sealer.lose()


def pass_an_hour(talk: WrittenDown) -> None:
    talk.clock.forward(timedelta(hours=1))


def answer_with(words: str | None, fallback: Fallback | None = None) -> Happening:
    def happen(talk: WrittenDown) -> None:
        talk.assistant = RecordingAssistant(words, fallback=fallback)

    return happen


# --- the conversations ---------------------------------------------------------------------------

CARD: Final = ("Jane Doe", "4242424242424242", "12/27", "456")
WORDY: Final = Policy(
    merchant="Ada's Books", terms_url="https://t.example", return_url="https://s.example"
)
TO_PAY: Final = paying(policy=WORDY)
TO_SAVE: Final = replace(WORDY, request=PaymentRequest(save_card=True))
BY_FORM: Final = replace(TO_PAY, entry_mode=EntryMode.FORM, form_base_url="https://pay.example")
AT_CHECKOUT: Final = replace(TO_PAY, entry_mode=EntryMode.CHECKOUT)
SAVING_AT_CHECKOUT: Final = replace(AT_CHECKOUT, request=PaymentRequest())
ONE_TRY: Final = replace(TO_PAY, max_declines=1, max_field_attempts=1)
TO_APPROVE: Final = IntentState.ACTION_REQUIRED

CONVERSATIONS: Final[Mapping[str, tuple[Policy, tuple[Happening, ...]]]] = {
    "presses Pay": (BY_FORM, ("hello", press_pay, "thanks")),
    "pays": (TO_PAY, (*SIX_MESSAGES, "confirm", "thanks")),
    "hands the card over": (WORDY, (*SIX_MESSAGES, "is it done?")),
    "saves the card for later": (TO_SAVE, (*CARD, "yes", "confirm", "hello")),
    "pays and saves": (
        replace(TO_PAY, request=PaymentRequest(PRICE, save_card=True)), (*CARD, "confirm"),
    ),
    "gives all at once": (TO_PAY, ("Jane Doe 4242424242424242 12/27 456", "ok", "confirm")),
    "corrects by value": (
        TO_PAY,
        ("cvv 456", *CARD[:3], "5555 5555 5555 4444", "12/27", "456", "my name is Ada Lovelace",
         "12/28", *CARD[1:], "confirm"),
    ),
    "corrects by name": (
        TO_PAY,
        (*CARD, "change something", "the name", "Ada Lovelace", "change the card number", "keep it",
         "go back to the first card", "keep it", "change card to 378282246310005",
         "change the card", "keep it", "remove my card", "change", "cancel", "I want to pay"),
    ),
    "names a field out of turn": (TO_PAY, (*CARD, "the name", "the card number")),
    "gives the number in pieces": (TO_PAY, ("Jane Doe", "4242", "4242", "4242 4242", "12/27")),
    "gives pieces that are lost": (TO_PAY, ("Jane Doe", "4242 4242", lose_the_key, "4242 4242")),
    "gives a number that is lost": (TO_PAY, (*CARD[:3], lose_the_key, "456")),
    "gives what is wrong": (
        TO_PAY, ("my name is 1234", "4242424242424241", "13/27", "4" * 30, "01/20", "confirm"),
    ),
    "mistypes the number": (TO_PAY, ("Jane Doe", "4242424242424241", "something is wrong there")),
    "gives what is wrong too often": (ONE_TRY, ("4242424242424241", "hello", "I want to pay")),
    "asks": (
        TO_PAY,
        ("hello", "is this the payment?", "is this safe?", "what is the meaning of life?", *CARD,
         "how much is it?", "is this safe?", "i'm thinking of cancelling", "looks good",
         "my boss says its fine", "blorp", "confirm. is there a receipt?", "confirm",
         "can I get a refund?"),
    ),
    "asks beside what it gives": (
        TO_PAY,
        ("Jane Doe, is this safe?", f"{CARD[1]}. do you take rupay?",
         "12/27. Why is the sky red tonight?", "456. is there a fee, and do you deliver?"),
    ),
    "asks a model": (
        TO_PAY,
        (answer_with("A blue moon is a second full moon."), "what is a blue moon?",
         answer_with("It costs $5."), "what is a red moon?",
         answer_with(None, Fallback.GUARDRAIL), "what is a green moon?"),
    ),
    "cancels": (
        TO_PAY,
        (*CARD, "no", "4242424242424242", "cancel", "was I charged?", "I want to pay", *CARD),
    ),
    "has a card refused": (
        TO_PAY, (refuse(CardRefused(Refusal.DECLINED)), *CARD, *CARD[1:], "confirm"),
    ),
    "has the last card refused": (ONE_TRY, (refuse(CardRefused(Refusal.CODE)), *CARD, "hi")),
    "is declined": (
        TO_PAY, (confirming_leads_to(Decline.GENERIC), *CARD, "confirm", *CARD[1:], "confirm"),
    ),
    "is declined too often": (ONE_TRY, (confirming_leads_to(Decline.EXPIRED), *CARD, "confirm")),
    "is declined, and charged after all": (
        TO_PAY,
        (confirming_leads_to(Decline.GENERIC), *CARD, "confirm", hear_of_a_late_success, "hello"),
    ),
    "has a name that may be a word": (TO_PAY, ("hi", "Okay Temiz", "no", "Okay Temiz", "yes")),
    "is declined and cancels": (
        TO_PAY, (confirming_leads_to(Decline.INSUFFICIENT_FUNDS), *CARD, "confirm", "cancel"),
    ),
    "is to approve, and does": (
        TO_PAY,
        (confirming_leads_to(TO_APPROVE), *CARD, "confirm", "hello", "why?",
         the_bank_says(IntentState.SUCCEEDED), "done"),
    ),
    "is to approve, and is looked after": (
        TO_PAY,
        (confirming_leads_to(TO_APPROVE), *CARD, "confirm",
         the_bank_says(IntentState.SUCCEEDED), sweep, look, "confirm", "hi"),
    ),
    "is to approve, and never does": (
        TO_PAY, (confirming_leads_to(TO_APPROVE), *CARD, "confirm", pass_an_hour, sweep, look),
    ),
    "is to approve, and cancels": (
        TO_PAY,
        (confirming_leads_to(TO_APPROVE), *CARD, "confirm", "let me use my other card", "cancel",
         "another card"),
    ),
    "waits for an outcome": (
        TO_PAY,
        (confirming_leads_to(IntentState.PROCESSING), *CARD, "confirm", "hello", "cancel",
         the_bank_says(IntentState.SUCCEEDED), "hi", "hi"),
    ),
    "cancels too late": (
        TO_PAY,
        (confirming_leads_to(IntentState.PROCESSING), *CARD, "confirm",
         the_bank_says(IntentState.SUCCEEDED), "cancel", "hi"),
    ),
    "cancels the saving of the card too late": (
        TO_SAVE,
        (confirming_leads_to(IntentState.PROCESSING), *CARD, "confirm",
         the_saving_of_the_card_is_done, "cancel", "hi"),
    ),
    "cannot be charged": (
        TO_PAY, (confirming_leads_to(IntentState.CANCELED), *CARD, "confirm", "confirm"),
    ),
    "cannot be charged before the merchant has mended something": (
        TO_PAY, (creating_leads_to(Before(IntentRefused(for_good=True))), *CARD, "confirm", "hi"),
    ),
    "is charged too late": (
        TO_PAY,
        (creating_leads_to(*[Before()] * 8), *CARD, "confirm", pass_an_hour, sweep, "hi", "yes"),
    ),
    "hears of no answer": (
        TO_PAY, (confirming_leads_to(Before(), After()), *CARD, "confirm", "confirm", "hello"),
    ),
    "is told news first": (
        TO_PAY,
        (confirming_leads_to(IntentState.PROCESSING), *CARD, "confirm",
         the_bank_says(IntentState.CANCELED), sweep, "confirm", "confirm"),
    ),
    "confirms from elsewhere": (TO_PAY, (ask_for_secrets, *CARD, "confirm", "cancel")),
    "comes while paused": (TO_PAY, (*CARD, pause, "confirm", "is this safe?", pause, "confirm")),
    "pays by the form": (
        BY_FORM,
        ("I want to pay", "Jane Doe", "4242424242424242", give_card("pm_1"), "change the card",
         "keep it", "change something", "the card", give_card("pm_2"), "confirm"),
    ),
    "is declined by the form": (
        BY_FORM,
        (confirming_leads_to(Decline.WRONG_CODE), "Jane Doe", give_card("pm_1"), "confirm",
         give_card("pm_2"), "confirm"),
    ),
    "pays on Stripe's page": (
        AT_CHECKOUT,
        ("hello", "4242424242424242", "pay", "where is it?", the_page_ends(CheckoutState.COMPLETE),
         "done", "thanks"),
    ),
    "leaves Stripe's page": (
        AT_CHECKOUT, ("pay", the_page_ends(CheckoutState.EXPIRED), "hello", "pay", "cancel", "hi"),
    ),
    "gives the card on Stripe's page": (
        SAVING_AT_CHECKOUT,
        ("ready", the_page_ends(CheckoutState.COMPLETE), "done", "change something", "the card",
         "keep it", "confirm"),
    ),
    "gives a card on Stripe's page that is not accepted": (
        replace(SAVING_AT_CHECKOUT, accepted_brands=("visa",)),
        ("ready", the_page_ends(CheckoutState.COMPLETE, "jcb"), "done", "ready"),
    ),
}  # fmt: skip

_WORDS: Final = frozenset({"shown", "replied", "response", "words", "news"})
"""The parts of values that hold words."""


def without_words(thing: object) -> object:
    """Return a value, however deep, with what is said in words cut down to whether there is any."""
    if isinstance(thing, msgspec.Struct):
        parts = {part: getattr(thing, part) for part in thing.__struct_fields__}
        bare = {
            part: bool(value) if part in _WORDS else without_words(value)
            for part, value in parts.items()
        }
        return type(thing).__name__, bare
    if isinstance(thing, Mapping):
        return {key: without_words(value) for key, value in thing.items()}
    if isinstance(thing, tuple | list):
        return [without_words(value) for value in thing]
    return thing


def hold(policy: Policy, happenings: Iterable[Happening], book: Phrasebook | None) -> WrittenDown:
    talk = WrittenDown(policy=policy, book=book)
    talk.gateway.reusable = policy is TO_SAVE
    for happening in happenings:
        if isinstance(happening, str):
            talk.say(happening)
        else:
            happening(talk)
    return talk


@pytest.mark.parametrize(("policy", "happenings"), CONVERSATIONS.values(), ids=CONVERSATIONS)
def test_a_conversation_goes_the_same_way_without_words(
    policy: Policy, happenings: tuple[Happening, ...]
) -> None:
    english = hold(policy, happenings, None)
    wordless = hold(policy, happenings, NAMES_ONLY)
    for told, bare in zip(english.happened, wordless.happened, strict=True):
        assert without_words(bare) == without_words(told)
    records: list[Any] = [
        [talk.session, talk.store.load_latest_payment(talk.session_id)]
        for talk in (english, wordless)
    ]
    assert without_words(records[1]) == without_words(records[0])


class Overheard(NamesOnly):
    """Keeps the kinds of all messages that it was to put into words."""

    def __init__(self) -> None:
        self.kinds: set[type[Message]] = set()

    def render(self, messages: Iterable[Message]) -> str:
        heard = tuple(messages)
        self.kinds.update(map(type, heard))
        return super().render(heard)


def test_every_message_is_said_in_one_of_these_conversations() -> None:
    overheard = Overheard()
    for policy, happenings in CONVERSATIONS.values():
        hold(policy, happenings, overheard)
    assert {type(message) for message, _ in SENTENCES} - overheard.kinds == set()
