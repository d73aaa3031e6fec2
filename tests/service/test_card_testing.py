"""Card testing meets limits that a busy shop and a bank's outage never feel."""

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from tests.service.shop import DECLINED, GOOD, NO_FUNDS, Shop

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Tokenised, Wait, Waited
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import LimitReached, StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.protocols.card_testing import SHOP_PAUSE, TryLimits
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.card_testing import CardTestingGuard, Pause
from payment_smart_bot.service.conversing.chat import Effects
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run

BANK_IN_TROUBLE = "4000000000000119"
"""Is declined with `processing_error`."""

LIMITS = TryLimits()
TESTER = "203.0.113.7"
TRIES = 1_674


class Guarded(Shop):
    """A shop with the guard, whose customers have addresses."""

    def guard_with(self, limits: TryLimits = LIMITS) -> "Guarded":
        self.metrics = Counted()
        self.guard = CardTestingGuard(self.store, limits, self.clock, self.metrics)
        settlement = replace(self.settlement, guard=self.guard)
        self.settlement = settlement
        self.chat = replace(self.chat, guard=self.guard, settlement=settlement)
        return self

    def send(self, text: str, session_id: str, client: str | None = TESTER) -> Reply:
        said = Said(text, session_id, client=client)
        return run(self.chat.take_turn(said), self.handler.perform)

    def pay(
        self, session_id: str, number: str, client: str | None = TESTER, which: int = 0
    ) -> Reply:
        """Pay with one of many cards, which the simulator tells apart by what they show."""
        expiry = f"{which % 12 + 1:02}/{29 + which // 12 % 10}"
        self.send(f"Jane Doe, {number}, {expiry}, cvv 456", session_id, client)
        return self.send("confirm", session_id, client)

    def tries_at_the_bank(self) -> int:
        return len(list(self.simulator.books()))


class Counted:
    def __init__(self) -> None:
        self.seen: list[Metric] = []

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:  # noqa: ARG002
        self.seen.append(metric)

    def flush(self) -> None: ...


@pytest.fixture
def guarded() -> Iterator[Guarded]:
    with closing(Guarded(MemoryStore())) as shop:
        yield shop.guard_with()


def go_on(turn: Effects, effect: Effect, shop: Shop) -> Reply:
    """Carry a turn to its end that has yielded an effect."""

    def rest() -> Effects:
        yielded = effect
        try:
            while True:
                yielded = turn.send((yield yielded))
        except StopIteration as end:
            reply: Reply = end.value
            return reply

    def perform(asked: Effect) -> Outcome:
        return Waited() if isinstance(asked, Wait) else shop.handler.perform(asked)

    return run(rest(), perform)


def attack(shop: Guarded, tries: int, clients: list[str], seconds: float) -> int:
    """Try cards, each in a new conversation; return how many were told more than to wait."""
    answered = 0
    for number in range(tries):
        try:
            shop.pay(f"try-{number}", DECLINED, clients[number % len(clients)], number)
            answered += 1
        except LimitReached:
            pass
        shop.clock.forward(timedelta(seconds=seconds / tries))
    return answered


def test_ten_tries_of_an_hours_attack_from_one_address_reach_the_bank(guarded: Guarded) -> None:
    """A new conversation for each starts no count anew."""
    attack(guarded, TRIES, [TESTER], 3600)
    assert 0 < guarded.tries_at_the_bank() <= 10


@pytest.mark.thorough
def test_twenty_addresses_make_the_shop_pause(guarded: Guarded) -> None:
    """Found: 1,217 declines in 40 s. Now the shop takes no card after some twenty of them."""
    attack(guarded, 1_217, [f"203.0.113.{number}" for number in range(20)], 40)
    assert guarded.tries_at_the_bank() <= 25
    assert guarded.metrics.seen.count(Metric.CARD_TESTING) == 1
    assert "pause" in guarded.send("Hello", "other", "198.51.100.1").response.lower()


def test_the_shop_opens_again_by_itself(guarded: Guarded) -> None:
    attack(guarded, 100, [f"203.0.113.{number}" for number in range(20)], 40)
    assert guarded.guard.is_paused()
    guarded.clock.forward(timedelta(seconds=SHOP_PAUSE + 1))
    assert guarded.pay("honest", GOOD, "198.51.100.1").status is Status.COMPLETED
    guarded.pay("unlucky", NO_FUNDS, "198.51.100.1")
    assert not guarded.guard.is_paused(), "declines of before the pause count no more"


def test_a_decline_while_the_shop_is_paused_pauses_it_no_second_time(guarded: Guarded) -> None:
    guarded.send(f"Jane Doe, {DECLINED}, 12/29, cvv 456", "late", "198.51.100.1")
    turn = guarded.chat.take_turn(Said("confirm", "late", client="198.51.100.1"))
    effect = next(turn)
    attack(guarded, 100, [f"203.0.113.{number}" for number in range(20)], 4)
    assert go_on(turn, effect, guarded).status is Status.COLLECTING
    assert guarded.metrics.seen.count(Metric.CARD_TESTING) == 1


def test_a_card_that_stripe_does_not_name_is_counted_by_its_client(guarded: Guarded) -> None:
    def leave_out_name(effect: Effect) -> Outcome:
        outcome = guarded.handler.perform(effect)
        if isinstance(outcome, Tokenised):
            return replace(outcome, token=replace(outcome.token, fingerprint=None))
        return outcome

    for number in range(LIMITS.declines):
        for text in (f"Jane Doe, {DECLINED}, 12/29, cvv 456", "confirm"):
            said = Said(text, f"s{number}", client=TESTER)
            run(guarded.chat.take_turn(said), leave_out_name)
    with pytest.raises(LimitReached):
        guarded.pay("one more", GOOD)


def test_a_decline_that_is_the_banks_own_trouble_counts_for_nobody(guarded: Guarded) -> None:
    for number in range(LIMITS.declines + 1):
        reply = guarded.pay(f"s{number}", BANK_IN_TROUBLE)
        assert reply.status is Status.COLLECTING


def test_every_process_learns_of_the_pause(guarded: Guarded) -> None:
    other = CardTestingGuard(guarded.store, LIMITS, guarded.clock)
    assert not other.is_paused()
    attack(guarded, 100, [f"203.0.113.{number}" for number in range(20)], 6)
    assert other.is_paused()


def test_one_card_is_not_tried_over_and_over_from_everywhere(guarded: Guarded) -> None:
    """Whoever guesses its code by many addresses."""
    refused = 0
    for number in range(15):
        try:
            guarded.pay(f"s{number}", DECLINED, f"203.0.113.{number}")
        except LimitReached:
            refused += 1
    assert refused == 5
    assert guarded.tries_at_the_bank() == 10


def test_a_refused_try_leaves_nothing_and_works_later(guarded: Guarded) -> None:
    for number in range(10):
        guarded.pay(f"s{number}", DECLINED, which=number)
    guarded.send("Jane Doe", "later")
    before = guarded.store.load("later", guarded.clock())
    with pytest.raises(LimitReached) as reached:
        guarded.send(f"{GOOD}, 12/29, cvv 456", "later")
    assert guarded.store.load("later", guarded.clock()) == before
    guarded.clock.forward(timedelta(seconds=reached.value.seconds + 1))
    assert guarded.pay("anew", GOOD).status is Status.COMPLETED


def test_who_sends_no_address_is_not_limited_but_counted_for_the_shop(guarded: Guarded) -> None:
    """The terminal, and direct invocations, which IAM guards."""
    for number in range(12):
        guarded.pay(f"s{number}", GOOD, None)
    for number in range(5):
        guarded.pay(f"d{number}", DECLINED, None)
        guarded.pay(f"n{number}", NO_FUNDS, None)
    assert guarded.tries_at_the_bank() == 22


@pytest.mark.thorough
def test_an_ordinary_busy_day_blocks_nobody(guarded: Guarded) -> None:
    """Homes, an office, phones behind few addresses; one try in eight is declined at first."""
    draw = random.Random(14)
    everywhere = [f"192.0.2.{number}" for number in range(200)]
    shared = ["198.51.100.1", *(f"198.51.100.{number}" for number in range(10, 30))]
    for number in range(600):
        seconds = draw.expovariate(1 / 40)  # 90 payments an hour
        guarded.clock.forward(timedelta(seconds=seconds))
        client = draw.choice(shared if draw.random() < 0.3 else everywhere)
        session = f"s{number}"
        if draw.random() < 0.125:
            assert guarded.pay(session, NO_FUNDS, client, number).status is Status.COLLECTING
        if draw.random() < 0.2:
            guarded.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", session, client)  # and thinks it over
            continue
        assert guarded.pay(session, GOOD, client).status is Status.COMPLETED
    assert Metric.CARD_TESTING not in guarded.metrics.seen


@pytest.mark.thorough
def test_a_banks_outage_blocks_nobody(guarded: Guarded) -> None:
    """For an hour every try is declined, for a reason that is not the card's."""
    for number in range(120):
        client = f"192.0.2.{number % 10}"
        assert guarded.pay(f"s{number}", BANK_IN_TROUBLE, client).status is Status.COLLECTING
        guarded.clock.forward(timedelta(seconds=30))
    assert Metric.CARD_TESTING not in guarded.metrics.seen
    assert guarded.pay("after", GOOD, "192.0.2.1").status is Status.COMPLETED


def test_many_at_once_from_one_address_wait_for_each_other(guarded: Guarded) -> None:
    """Thirty customers of one office confirm in the same second."""
    for number in range(30):
        guarded.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", f"s{number}")
    turns = [
        guarded.chat.take_turn(Said("confirm", f"s{number}", client=TESTER)) for number in range(30)
    ]
    effects = [next(turn) for turn in turns]
    assert sum(isinstance(effect, Wait) for effect in effects) == 20
    for turn, effect in zip(turns, effects, strict=True):
        assert go_on(turn, effect, guarded).status is Status.COMPLETED


def test_who_waits_too_long_for_others_is_told_to_come_again(guarded: Guarded) -> None:
    guarded.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", "last")
    for number in range(10):
        guarded.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", f"s{number}")
        next(guarded.chat.take_turn(Said("confirm", f"s{number}", client=TESTER)))
    turn = guarded.chat.take_turn(Said("confirm", "last", client=TESTER), timedelta(seconds=1))

    def wait(effect: Effect) -> Waited:
        assert isinstance(effect, Wait)
        guarded.clock.forward(timedelta(seconds=effect.seconds))
        return Waited()

    with pytest.raises(LimitReached) as reached:
        run(turn, wait)
    assert 0 < reached.value.seconds <= 30


def test_new_conversations_have_their_limit() -> None:
    with closing(Guarded(MemoryStore())) as shop:
        shop.guard_with(TryLimits(sessions=3))
        for number in range(3):
            shop.send("Hello", f"s{number}")
        with pytest.raises(LimitReached):
            shop.send("Hello", "s3")
        shop.send("Jane Doe", "s2")
        shop.send("Hello", "s3", "198.51.100.1")


def test_cards_have_their_limit_whatever_the_bank_says() -> None:
    with closing(Guarded(MemoryStore())) as shop:
        shop.guard_with(TryLimits(cards=3))
        for number in range(3):
            shop.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", f"s{number}")
        with pytest.raises(LimitReached):
            shop.send(f"Jane Doe, {GOOD}, 12/29, cvv 456", "s3")


def test_a_link_to_stripes_page_counts_as_a_card() -> None:
    """There Stripe limits the tries; we limit how many pages are opened."""
    with closing(Guarded(MemoryStore())) as shop:
        policy = replace(
            shop.policy, entry_mode=EntryMode.CHECKOUT, return_url="https://shop.example/return"
        )
        shop.settlement = replace(shop.settlement, policy=policy)
        shop.chat = replace(shop.chat, policy=policy)
        shop.guard_with(TryLimits(cards=2))
        for number in range(2):
            assert shop.send("I want to pay", f"s{number}").action_url
        with pytest.raises(LimitReached):
            shop.send("I want to pay", "s2")


def test_limits_that_are_off_ask_the_store_nothing() -> None:
    with closing(Guarded(MemoryStore())) as shop:
        shop.guard_with(TryLimits(0, 0, 0))
        for number in range(12):
            shop.pay(f"s{number}", DECLINED)
        assert shop.tries_at_the_bank() == 12
        shop.store.purge(shop.clock() + timedelta(days=1))
        assert not shop.guard.is_paused()


class Endpoint:
    def __init__(self) -> None:
        self.takes = False
        self.told: list[bytes] = []

    def take(self, body: bytes) -> bool:
        self.told.append(body)
        return self.takes


def word(pause: Pause) -> bytes:
    return f"{pause.at:%H:%M:%S}-{pause.until:%H:%M:%S}".encode()


def test_the_merchant_is_told_of_a_pause_until_they_have_heard(guarded: Guarded) -> None:
    endpoint = Endpoint()
    assert not guarded.guard.tell(endpoint, word)
    attack(guarded, 100, [f"203.0.113.{number}" for number in range(20)], 4)
    assert guarded.guard.tell(endpoint, word)
    endpoint.takes = True
    assert guarded.guard.tell(endpoint, word)
    assert not guarded.guard.tell(endpoint, word)
    assert endpoint.told == [endpoint.told[0]] * 2


class Contended(MemoryStore):
    """A store in which nothing can be counted, for one reason or the other."""

    error: Exception | None = None

    def change_tally(self, key: str, *arguments: object) -> None:
        if self.error is not None:
            raise self.error
        super().change_tally(key, *arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "error", [VersionConflict("busy"), StoreUnavailable("locked")], ids=lambda it: type(it).__name__
)
def test_what_came_of_a_charge_is_told_even_if_it_cannot_be_counted(error: Exception) -> None:
    store = Contended()
    with closing(Guarded(store)) as shop:
        shop.guard_with()
        for number, card in enumerate((GOOD, DECLINED)):
            session = f"s{number}"
            shop.send(f"Jane Doe, {card}, 12/29, cvv 456", session)
            turn = shop.chat.take_turn(Said("confirm", session, client=TESTER))
            effect = next(turn)
            store.error = error
            assert go_on(turn, effect, shop).status in {Status.COMPLETED, Status.COLLECTING}
            store.error = None


def test_a_clock_that_went_back_is_no_reason_to_trust_what_was_known(guarded: Guarded) -> None:
    assert not guarded.guard.is_paused()
    guarded.clock.forward(timedelta(seconds=-100))
    assert not guarded.guard.is_paused()
