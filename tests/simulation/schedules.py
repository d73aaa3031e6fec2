"""Every schedule of a payment that deviates from the usual at most so many times.

A customer has seen the summary and says "confirm"; two more things happen later. At each call to
Stripe the network may fail in each of its ways; between any two steps the process may die, a sweep
may come, an event, or the customer with "cancel"; time may pass, and Stripe's clock may be another.
Then all calms down, and the laws are checked: those of the worlds after each step, and at last
whether everybody was told the truth, and can still pay.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from tests.fakes.ports import NOON
from tests.simulation.choices import Choices, run_every_way
from tests.simulation.laws import broken_at_last, broken_now
from tests.simulation.people import Customer, Letter
from tests.simulation.scenarios import (
    A_BACKUP_IS_OLD,
    A_LEASE,
    A_MOMENT,
    ALWAYS,
    ANSWER_LOST,
    ASKING,
    CONSENT_LIFE,
    DECLINED,
    DECLINED_ONCE_SAVED,
    FAULTS,
    FAULTS_OF_A_LOOK,
    GOOD,
    KEYS_ARE_FORGOTTEN,
    KEYS_ARE_OLD,
    LATE,
    LOST,
    NOBODY_IS_AT_WORK,
    OTHER_GOOD,
    SCENARIOS,
    SKEW,
    STORED_500_DONE_LATER,
    Later,
    Scenario,
)
from tests.simulation.stage import Actor, Parts, Stage, ignore

from payment_smart_bot.adapters.stripe.objects import OUR_PAYMENT
from payment_smart_bot.domain.conversation.payment_facts import name_offer
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from stripe_simulator import Fault, Request
from stripe_simulator.testing.browser import Browser

BACK: Final = "https://shop.example/return"
FIRST: Final = "the first confirm"
PART: Final = 1000
"""What the merchant gives back, in minor units, however often they ask for it."""

TAP: Final = "a tap on the saved card"
WISHES: Final = frozenset({"pay", "I want to pay", "confirm"})
"""After each of these there may be one more page, and after each copy that is not known as one."""

TRIES_WITH_A_GOOD_CARD: Final = 2
_TOKENS: Final = {GOOD: "tok_visa", DECLINED_ONCE_SAVED: "tok_chargeCustomerFail"}
_KEY: Final = "idempotency-key"
_TOO_SLOW: Final = timedelta(seconds=9)
_TOOK_NOTHING: Final = frozenset(
    {PaymentStatus.CANCELLED, PaymentStatus.DECLINED, PaymentStatus.FAILED}
)


@dataclass
class Payer(Customer):
    """Somebody who pays as told.

    `summaries` counts those that they were shown. `words_given` counts those that they have agreed
    to, each once however often they said so; `agreed_to_summary` is the last one, at
    `consented_at`. `has_cancelled`: they said so after that, and before they were charged. `offer`
    is the one whose summary they have seen last. `links_wanted` counts their wishes for a page.
    `told_cancelled` holds the payments of which they were told that nothing was charged, nor will
    be. `sent` holds the ids of their messages.
    """

    summaries: int = 0
    agreed_to_summary: int = 0
    consented_at: datetime = NOON
    has_cancelled: bool = False
    told_cancelled: set[str] = field(default_factory=set)
    link: str | None = None
    secret: str | None = None
    sent: set[tuple[str | None, str | None]] = field(default_factory=set)
    offer: Offer | None = None
    links_wanted: int = 0

    def look_at(self, session: Session) -> None:
        """Take in where the conversation stands: a summary that is seen there counts as any."""
        self.status = session.status
        if session.offer is not None and session.offer != self.offer and session.turns:
            self.offer, self.last_seen = session.offer, session.turns[-1].replied
            self.summaries += 1

    def read(self, reply: Reply) -> None:
        super().read(reply)
        self.summaries += reply.offered is not None
        self.link = reply.action_url or self.link
        self.secret = reply.card_secret or self.secret


class Broken(Value, frozen=True):
    """A law that did not hold, and all that had happened by then."""

    law: str
    journal: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join([*self.journal, self.law])


class LawBroken(Exception):
    """A law did not hold."""


def run(scenario: Scenario, choices: Choices, parts: Parts | None = None) -> Broken | None:
    """Go through one schedule; return the first law that was broken, if any."""
    schedule = Schedule(scenario, choices, parts)
    try:
        schedule.play()
    except LawBroken as broken:
        return Broken(str(broken), tuple(schedule.journal))
    finally:
        schedule.close()
    return None


def count_until_found(scenario: str, parts: Callable[[], Parts], most: int) -> int | None:
    """Return after how many schedules a bug in `parts` breaks a law, those of few deviations first.

    None where no schedule with at most `most` deviations shows it.
    """

    def play(choices: Choices) -> Broken | None:
        return run(SCENARIOS[scenario], choices, parts())

    schedules = (
        broken for deviations in range(most + 1) for broken in run_every_way(play, deviations)
    )
    return next((tried for tried, broken in enumerate(schedules, 1) if broken), None)


class Schedule(Stage):
    """One way in which a payment can go."""

    def __init__(self, scenario: Scenario, choices: Choices, parts: Parts | None = None) -> None:
        self.scenario, self.choices = scenario, choices
        self.unfinished: list[Request] = []
        self.is_calm = False
        self.first = self.saved_card = self.offer = ""
        self.has_secrets = scenario.has_secrets
        self.payer = Payer("payer", None, patient=False)  # type: ignore[arg-type]  # does not draw
        request = PaymentRequest(money=scenario.money, save_card=scenario.save_card)
        policy = Policy(
            request=request,
            return_url=BACK,
            entry_mode=scenario.entry_mode,
            session_life=scenario.session_life,
        )
        super().__init__(policy, [self.payer], parts)

    def tries_agreed_to(self, _: Payment) -> int:
        """Return how often a card may have been tried, by what the customer has sent."""
        return self.payer.words_given

    def play(self) -> None:
        """Let everything happen; raises LawBroken."""
        self.skew = self.choices.choose(A_MOMENT, SKEW, -SKEW)
        self.first = self._reach_summary()
        self.restore = self.world_store.take_backup()
        if self.scenario.power_fails:
            self.world_store.keep_for_power_cuts()
        self.simulator.faults.choose(self._choose_fault)
        self._run_with_interruptions(self._say(self.first, FIRST))
        for usual in self.scenario.usually:
            self._pass_time(
                self.choices.choose(A_LEASE, A_MOMENT, KEYS_ARE_OLD, KEYS_ARE_FORGOTTEN)
            )
            self._do(self.choices.choose(usual, *self._others_than(usual)))
            self._check()
        self._judge_at_last()

    # --- the customer ---

    def _reach_summary(self) -> str:
        """Bring the conversation to where one word begins the payment; return that word."""
        if self.scenario.by_tap:
            return self._open_page_with_saved_card()
        if self.scenario.entry_mode is EntryMode.CHECKOUT:
            self._run(self._say("hello"))
            return "pay"
        self._give(self.scenario.card)
        return "confirm"

    def _open_page_with_saved_card(self) -> str:
        """Have the merchant begin a conversation with a customer whose card Stripe has."""
        number = self.scenario.card
        customer = self.stripe.v1.customers.create({"name": "Jane Doe"}).id
        card: Any = {"token": _TOKENS[number]}
        saved: Any = {"type": "card", "card": card, "allow_redisplay": "always"}
        self.saved_card = self.stripe.v1.payment_methods.create(saved).id
        self.stripe.v1.payment_methods.attach(self.saved_card, {"customer": customer})
        session = self.merchant.create_session({"customerId": customer, "offerSavedCards": True})
        self.payer.session_id = session.id
        self.payer.given.add(number[-4:])
        self.offer = name_offer(session, self.policy)
        return TAP

    def _word(self, text: str, message_id: str | None) -> Said:
        """Return what the payer's page sends."""
        session_id = self.payer.session_id
        if text != TAP:
            return Said(text, session_id, message_id, card_secret=self.payer.secret)
        return Said(
            "", session_id, message_id, payment_method_id=self.saved_card, offer_id=self.offer
        )

    def _give(self, number: str) -> None:
        self.payer.given.add(number[-4:])
        self._run(self._say(f"Jane Doe, {number}, 12/29, 456"))

    def _say(self, text: str, message_id: str | None = None) -> Actor:
        payer = self.payer
        letter = (self._session.seed if self._session else None, message_id)
        is_repeated = message_id is not None and letter in payer.sent
        if text in {"confirm", "pay", TAP} and not is_repeated:
            self._consent(text)
            payer.consented_to.append((payer.last_seen, frozenset(payer.given)))
        payer.links_wanted += text in WISHES
        if text == "cancel" and payer.words_given and not self._charged():
            payer.has_cancelled = True
        payer.sent.add(letter)
        said = self._word(text, message_id)

        def read(result: Reply | BotError) -> None:
            if isinstance(result, Reply):
                self.replies.append((payer, Letter(text, message_id), result))
                payer.read(result)
                payer.offer = self._session.offer if self._session else None
                if result.status is Status.CANCELLED:
                    payer.told_cancelled |= {each.id for each in self._unpaid()}
                    if not is_repeated:  # what was answered then is answered again
                        self._check_that_nothing_is_open()

        self.begin(f"says {text}", self.chat.take_turn(said), read, payer)
        return self.actors[-1]

    def _check_that_nothing_is_open(self) -> None:
        """Raise LawBroken where a charge is under way whose customer reads "cancelled" now."""
        if self._session is None or self.is_restored:
            return
        ours = f"pay_{self._session.seed}_"
        for payment in self.payments():
            if payment.id.startswith(ours) and payment.status is PaymentStatus.CHARGING:
                raise LawBroken(f'"cancelled" is said, and {payment.id} is still under way')

    def _consent(self, text: str) -> None:
        payer = self.payer
        is_asked = payer.status is Status.CONFIRMING and payer.summaries > payer.agreed_to_summary
        if text in {"pay", TAP} or is_asked:
            payer.words_given += 1
            if is_asked:
                payer.has_cancelled = False
            if self.was_cut_off:
                payer.told_cancelled.clear()  # one conversation lacks that word, and goes on
            payer.agreed_to_summary = payer.summaries
            payer.consented_at = self.clock()

    def _unpaid(self) -> Iterator[Payment]:
        return (each for each in self.payments() if each.status in _TOOK_NOTHING)

    # --- what may go otherwise ---

    def _choose_fault(self, request: Request) -> Fault | None:
        if self.is_calm:
            return None
        looks = request.method == "GET"
        fault = self.choices.choose_from(FAULTS_OF_A_LOOK if looks else FAULTS)
        if fault is not None:
            self.note(f"fault {fault.kind} after={fault.after}: {request.method} {request.path}")
        # A refund cannot be taken back, nor be known before Stripe makes it.
        if fault is STORED_500_DONE_LATER and request.path != "/v1/refunds":
            self.unfinished.append(_without_key(request))
        if fault in {LOST, ANSWER_LOST, LATE}:
            self.clock.forward(_TOO_SLOW)
        return fault

    def _run(self, actor: Actor) -> None:
        while actor in self.actors:
            self.go_on(actor)
            self._check()

    def _run_with_interruptions(self, actor: Actor) -> None:
        """Run something, and between any two of its steps let something else happen."""
        while actor in self.actors:
            self.go_on(actor)
            self._check()
            if actor in self.actors:
                self.choices.choose_from(self._interruptions())()

    def _interruptions(self) -> tuple[Callable[[], None], ...]:
        die = self._cut_power if self.scenario.power_fails else self.kill
        return (self._nothing, die, self._sweep, self._cancel, self._hear_event)

    def _others_than(self, usual: Later) -> Iterator[Later]:
        possible = [*ALWAYS]
        if self.has_secrets:
            possible.append(Later.STRANGER_CONFIRMS)
        if self.scenario.power_fails:
            possible.append(Later.CUT_POWER)
        if self.scenario.card == ASKING:
            possible += [Later.APPROVE, Later.FAIL_TO_APPROVE]
        if self.scenario.entry_mode is EntryMode.CHECKOUT:
            possible += [Later.PAY_ON_PAGE, Later.PAY_WITHOUT_CARD, Later.PAY_ON_PAGE_DECLINED]
        return (each for each in possible if each is not usual)

    def _do(self, later: Later) -> None:
        ways: Mapping[Later, Callable[[], None]] = {
            Later.ASK: self._ask,
            Later.LOOK: self._look,
            Later.CONFIRM: self._confirm,
            Later.REPEAT: self._repeat,
            Later.STRANGER_CONFIRMS: self._let_a_stranger_confirm,
            Later.CANCEL: self._cancel,
            Later.GIVE_GOOD: partial(self._give, OTHER_GOOD),
            Later.GIVE_DECLINED: partial(self._give, DECLINED),
            Later.EVENT: self._hear_event,
            Later.SWEEP: self._sweep,
            Later.ARRIVE_LATE: self._arrive_late,
            Later.APPROVE: self._approve,
            Later.FAIL_TO_APPROVE: partial(self._approve, "failed"),
            Later.CHARGE_BY_HAND: self._charge_by_hand,
            Later.RESTORE: self._restore_backup,
            Later.CUT_POWER: self._cut_power,
            Later.BACK_UP: self._back_up,
            Later.REFUND: self._refund,
            Later.LOSE: self._lose_conversation,
            Later.PAY_ON_PAGE: self._pay_on_page,
            Later.PAY_WITHOUT_CARD: self._pay_without_card,
            Later.PAY_ON_PAGE_DECLINED: partial(self._pay_on_page, DECLINED),
        }
        ways[later]()

    def _nothing(self) -> None:
        """Let nothing happen."""

    def _sweep(self) -> None:
        self.begin_sweeps()
        for actor in self.actors[-2:]:
            self._run(actor)

    def _cancel(self) -> None:
        self._run(self._say("cancel"))

    def _ask(self) -> None:
        self._run(self._say("has it gone through?"))

    def _look(self) -> None:
        def see(result: Session | BotError) -> None:
            if isinstance(result, Session):
                self.payer.look_at(result)

        self.begin_look(self.payer, see)
        self._run(self.actors[-1])

    def _repeat(self) -> None:
        self._run(self._say(self.first, FIRST))

    def _confirm(self) -> None:
        actor = self._say("confirm")
        if self.scenario.power_fails and not self.is_calm:
            self._run_with_interruptions(actor)
        else:
            self._run(actor)

    def _let_a_stranger_confirm(self) -> None:
        """Let somebody agree who knows nothing but the id: it is no word of the customer's."""
        said = Said("confirm", self.payer.session_id)
        self.begin("a stranger says confirm", self.chat.take_turn(said), ignore)
        self._run(self.actors[-1])

    def _hear_event(self) -> None:
        self.collect_mail()
        self._hear(self.mail[-1:])

    def _hear(self, mail: Iterable[bytes]) -> None:
        for body in mail:
            before = len(self.actors)
            self.begin_event(body)
            for actor in self.actors[before:]:
                self._run(actor)

    def _arrive_late(self) -> None:
        """Let all arrive that was on its way, and Stripe finish what it had answered with a 500."""
        self.is_calm = True
        while self.simulator.faults.delayed:
            self.simulator.faults.deliver_delayed()
            self._check()
        while self.unfinished:
            request = self.unfinished.pop(0)
            self.note(f"done late: {request.path}")
            self.simulator.handle(request)
            self._check()
        self.is_calm = False

    def _back_up(self) -> None:
        """Take another backup, which is the one that comes back."""
        self.restore = self.world_store.take_backup()

    def _refund(self) -> None:
        for payment in self.payments():
            if payment.status.took_money:
                asked = self.refunds.refund(payment.id, PART, "the key of that part")
                self.begin(f"refund of {payment.id}", asked, ignore)
                self._run_with_interruptions(self.actors[-1])

    def _restore_backup(self) -> None:
        """Stop, and begin with the store as it was before the customer agreed.

        They read the summary again, where their conversation is there, and may agree anew.
        """
        self.kill()
        self._pass_time(A_BACKUP_IS_OLD)
        self.restore()
        self.is_restored = True
        self._come_back()

    def _cut_power(self) -> None:
        """Stop, and begin with what outlasts a power cut: the last durable save, and all before."""
        self.kill()
        assert self.world_store.cut_power is not None
        self.world_store.cut_power()
        self.was_cut_off = True
        self._come_back()

    def _come_back(self) -> None:
        """Have the customer read where the conversation stands in the store as it is now."""
        self.payer.agreed_to_summary = 0
        if self._session is not None:
            self.payer.status = self._session.status

    def _lose_conversation(self) -> None:
        """Lose what has no backup, some minutes ago: the payment is the only record left."""
        session = self._session
        if session is not None:
            self.note("the conversation is lost")
            self.store.delete(session)
            self._pass_time(NOBODY_IS_AT_WORK)

    def _approve(self, outcome: str = "succeeded") -> None:
        intents = self.simulator.books() if self.money else self.simulator.setups()
        for each in intents:
            if each.status == "requires_action":
                self.note(f"at the bank: {outcome}")
                self.simulator.authenticate(each.id, outcome)

    def _pay_on_page(self, number: str = GOOD) -> None:
        if self.payer.link is not None:
            self.payer.given.add(number[-4:])
            self.payer.words_given += 1
            self.payer.consented_to.append((self.payer.link, frozenset(self.payer.given)))
            page = Browser(self.simulator).pay(self.payer.link, number=number)
            self.note(f"enters {number[-4:]} on the page: {page.status}")

    def _pay_without_card(self) -> None:
        if self.payer.link is not None:
            self.payer.words_given += 1
            self.payer.consented_to.append((self.payer.link, frozenset({None})))
            page = Browser(self.simulator).pay_without_card(self.payer.link)
            self.note(f"pays without a card on the page: {page.status}")

    def _charge_by_hand(self) -> None:
        """Have the merchant confirm in Stripe's dashboard what is declined here."""
        declined = {each.id for each in self.payments() if each.status is PaymentStatus.DECLINED}
        for entry in self.simulator.books():
            payment_id = entry.metadata[OUR_PAYMENT]
            if payment_id not in declined or entry.status != "requires_payment_method":
                continue
            self.note(f"the merchant charges {entry.id}")
            self.charged_by_hand.add(payment_id)
            self.is_calm = True
            self.stripe.v1.payment_intents.confirm(entry.id, {"payment_method": "pm_card_visa"})
            self.is_calm = False

    def _pass_time(self, time: timedelta) -> None:
        self.note(f"{time} pass")
        self.clock.forward(time)

    # --- the laws ---

    def _perform(self, actor: Actor, effect: Effect) -> bool:
        age = self.clock() - self.payer.consented_at
        if isinstance(effect, ConfirmIntent) and age > CONSENT_LIFE:
            raise LawBroken(f"a card is charged {age} after its owner agreed")
        if isinstance(effect, ConfirmIntent) and self._session is None:
            raise LawBroken("a card is charged whose owner has lost the conversation")
        return super()._perform(actor, effect)

    def _check(self) -> None:
        law = broken_now(self)
        if law is not None:
            raise LawBroken(law)
        if self.scenario.entry_mode is EntryMode.CHECKOUT and not self.is_restored:
            begun = len(self.payments())
            if begun > self.payer.links_wanted:
                raise LawBroken(f"{begun} pages for {self.payer.links_wanted} wishes to pay")
        for each in self.simulator.books():
            if each.amount_refunded > PART:
                raise LawBroken(f"{each.amount_refunded} of {each.id} went back, not {PART}")

    def _judge_at_last(self) -> None:
        self._arrive_late()
        self.is_calm = True
        self._check_each(self.calm_down())
        if self.charged_by_hand:
            self.collect_mail()
            self._hear(self.mail)
        for law in self._of_the_told():
            raise LawBroken(law)
        self._check_each(self.grow_old())
        left = broken_at_last(self)
        if left is not None:
            raise LawBroken(left)

    def _check_each(self, changes: Iterator[bool]) -> None:
        for changed in changes:
            if changed:
                self._check()

    def _of_the_told(self) -> Iterator[str]:
        """Yield who was told what was not so, or nothing at all, and who cannot pay any more."""
        charged = self._charged()
        if self.is_restored:
            return  # the proof tells of what nobody here can know
        for payment_id in (self.payer.told_cancelled & charged) - self.charged_by_hand:
            yield f"{payment_id} was charged, and its customer told that it was cancelled"
        if self._session is None:
            return
        ours = {each for each in charged if each.startswith(f"pay_{self._session.seed}_")}
        self._ask()
        if bool(ours) != (self.payer.status is Status.COMPLETED):
            yield f"{self.payer.status} is told, and {ours or 'nothing'} was charged"
        if ours and self.payer.has_cancelled and not self._has_read("too late to cancel"):
            yield "a wish to cancel was forgotten: its customer was charged without a word of it"
        if self._has_read("not possible here"):
            yield "the bank's check was possible, and its customer was told otherwise"
        yield from self._of_the_declined(self._session)
        if not ours:
            yield from self._of_the_uncharged()

    def _of_the_declined(self, session: Session) -> Iterator[str]:
        refused = self._count_refused(session)
        if session.declines < refused:
            yield f"{refused} cards were declined, and {session.declines} are counted"

    def _count_refused(self, session: Session) -> int:
        """Return how many cards the bank has refused in this conversation."""
        if self.scenario.entry_mode is EntryMode.CHECKOUT:
            return 0  # whoever pays on Stripe's page may try there as often as Stripe lets them
        ours = f"pay_{session.seed}_"
        books = [
            each for each in self.simulator.books() if each.metadata[OUR_PAYMENT].startswith(ours)
        ]
        return sum(each.attempts - each.succeeded_charges for each in books)

    @property
    def _session(self) -> Session | None:
        return self.store.load(self.payer.session_id, self.clock())

    def _has_read(self, words: str) -> bool:
        """Whether words were in an answer since the customer agreed to pay."""
        assert self._session is not None
        since = self.payer.consented_at
        return any(words in turn.replied for turn in self._session.turns if turn.at >= since)

    def _of_the_uncharged(self) -> Iterator[str]:
        session = self._session
        assert session is not None
        over = session.charge is not None and not session.status.is_under_way
        if over and not self._has_read("othing was"):
            yield "nothing was charged, and its customer was not told"
        if self.payer.status is Status.ERROR:
            return
        for _ in range(TRIES_WITH_A_GOOD_CARD):
            self._try_again()
            if self.payer.status is Status.COMPLETED:
                return
        yield f"a good card leads to {self.payer.status}: {self.payer.last_seen}"

    def _try_again(self) -> None:
        """Pay with a good card, whatever was before."""
        if self.payer.status is Status.CANCELLED:
            self._run(self._say("I want to pay"))
        if self.scenario.entry_mode is EntryMode.CHECKOUT:
            self._run(self._say("pay"))
            self._pay_on_page()
        else:
            if self.payer.status is Status.COLLECTING or self.was_cut_off:
                self._give(OTHER_GOOD)
            self._confirm()
            self._approve()
        self._ask()

    def _charged(self) -> set[str]:
        """Return the payments whose money has moved at Stripe, or whose card is saved there."""
        paid = {
            each.metadata[OUR_PAYMENT] for each in self.simulator.books() if each.succeeded_charges
        }
        saved = {
            each.metadata[OUR_PAYMENT]
            for each in self.simulator.setups()
            if each.status == "succeeded"
        }
        return paid if self.money else saved


def _without_key(request: Request) -> Request:
    """Return a request as Stripe itself goes on with it, whatever its key answers meanwhile."""
    headers = {name: value for name, value in request.headers.items() if name.lower() != _KEY}
    return replace(request, headers=headers)
