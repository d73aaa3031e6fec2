"""Which payments the schedules go through, and in which ways each may deviate."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Final

from tests.simulation.stage import PRICE

from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import Value
from stripe_simulator import Fault, Kind

GOOD: Final = "4242424242424242"
OTHER_GOOD: Final = "5555555555554444"
DECLINED: Final = "4000000000000002"
ASKING: Final = "4000000000003220"
DECLINED_ONCE_SAVED: Final = "4000000000000341"

LOST: Final = Fault(Kind.TIMEOUT)
ANSWER_LOST: Final = Fault(Kind.TIMEOUT, after=True)
LATE: Final = Fault(Kind.DELAYED)
STORED_500: Final = Fault(Kind.STORED_500)
STORED_500_AFTER: Final = Fault(Kind.STORED_500, after=True)
STORED_500_DONE_LATER: Final = Fault(Kind.STORED_500)
"""Stripe answers with a 500, keeps it for the key, and does what it was asked later."""

FAULTS: Final = (None, LOST, ANSWER_LOST, LATE, STORED_500, STORED_500_AFTER, STORED_500_DONE_LATER)
FAULTS_OF_A_LOOK: Final = (None, LOST)

CONSENT_LIFE: Final = timedelta(hours=1)
A_MOMENT: Final = timedelta()
A_LEASE: Final = timedelta(seconds=31)
NOBODY_IS_AT_WORK: Final = timedelta(minutes=6)
"""A sweep settles a charge without a conversation once it is older than five minutes."""

KEYS_ARE_OLD: Final = timedelta(hours=21)
KEYS_ARE_FORGOTTEN: Final = timedelta(hours=25)
A_BACKUP_IS_OLD: Final = timedelta(hours=1)
SKEW: Final = timedelta(minutes=11)


class Later(StrEnum):
    """What may happen after the "confirm"."""

    ASK = "the customer asks how it went"
    LOOK = "the customer looks at the conversation"
    CONFIRM = "the customer says confirm"
    REPEAT = "the message with the first confirm is sent again"
    STRANGER_CONFIRMS = "somebody who knows the id alone says confirm"
    CANCEL = "the customer says cancel"
    GIVE_GOOD = "the customer gives another card, a good one"
    GIVE_DECLINED = "the customer gives another card, which is declined"
    EVENT = "the latest event of Stripe's arrives"
    SWEEP = "a sweep comes"
    ARRIVE_LATE = "what was on its way arrives"
    APPROVE = "the customer approves at the bank"
    FAIL_TO_APPROVE = "the customer fails to approve at the bank"
    CHARGE_BY_HAND = "the merchant charges what was declined in Stripe's dashboard"
    PAY_ON_PAGE = "the customer pays on the page"
    CUT_POWER = "the power fails, and comes back"
    LOSE = "the conversation is lost, and its payment stays"
    BACK_UP = "a backup is taken"
    REFUND = "the merchant gives a part back, always under the same key"
    RESTORE = "the store comes back from a backup that is an hour old"
    PAY_WITHOUT_CARD = "the customer pays on the page by something that is no card"
    PAY_ON_PAGE_DECLINED = "the customer gives a card on the page that is declined"


class Scenario(Value, frozen=True):
    """Which card is given, and how; without `money` it is only saved.

    `usually` is what happens after the "confirm" if nothing deviates. A conversation of more than
    an hour is there again where a backup comes back. `has_secrets`: a consent needs the secret of
    whoever gave the card. `by_tap`: the card is saved with the customer at Stripe; one tap pays.
    `power_fails`: a process does not die alone, but with the power of its machine.
    """

    card: str
    money: Money | None = PRICE
    save_card: bool = False
    entry_mode: EntryMode = EntryMode.CHAT
    session_life: timedelta = timedelta(hours=1)
    usually: tuple[Later, ...] = (Later.ASK, Later.ASK)
    has_secrets: bool = False
    by_tap: bool = False
    power_fails: bool = False


ALWAYS: Final = (
    Later.ASK,
    Later.CANCEL,
    Later.GIVE_GOOD,
    Later.CONFIRM,
    Later.EVENT,
    Later.SWEEP,
    Later.ARRIVE_LATE,
    Later.RESTORE,
)

SCENARIOS: Final[Mapping[str, Scenario]] = {
    "a good card": Scenario(GOOD),
    "a declined card": Scenario(DECLINED),
    "3-D Secure": Scenario(ASKING),
    "a good card that is saved by paying": Scenario(GOOD, save_card=True),
    "a card that is declined once it is saved": Scenario(DECLINED_ONCE_SAVED, save_card=True),
    "a card that is only saved": Scenario(GOOD, money=None, save_card=True),
    "a saved card": Scenario(GOOD, by_tap=True),
    "a saved card that is declined": Scenario(DECLINED_ONCE_SAVED, by_tap=True),
    "Stripe's page": Scenario(GOOD, entry_mode=EntryMode.CHECKOUT),
    "two declined cards": Scenario(DECLINED, usually=(Later.GIVE_DECLINED, Later.CONFIRM)),
    "a declined card that is charged by hand": Scenario(
        DECLINED, usually=(Later.CHARGE_BY_HAND, Later.EVENT)
    ),
    "somebody else confirms": Scenario(
        DECLINED, usually=(Later.GIVE_GOOD, Later.STRANGER_CONFIRMS), has_secrets=True
    ),
    "a confirm that is sent again": Scenario(GOOD, usually=(Later.LOOK, Later.REPEAT)),
    "a confirm again to a store that came back": Scenario(
        GOOD, session_life=timedelta(hours=3), usually=(Later.RESTORE, Later.CONFIRM)
    ),
    "a conversation that is lost": Scenario(GOOD, usually=(Later.LOSE, Later.SWEEP)),
    "a conversation that is lost at the bank": Scenario(
        ASKING, usually=(Later.LOSE, Later.APPROVE, Later.SWEEP)
    ),
    "a conversation that is lost while a page is open": Scenario(
        GOOD, entry_mode=EntryMode.CHECKOUT, usually=(Later.LOSE, Later.PAY_ON_PAGE, Later.SWEEP)
    ),
    "a card that is only saved, and whose conversation is lost": Scenario(
        GOOD, money=None, save_card=True, usually=(Later.LOSE, Later.SWEEP)
    ),
    "a good card, and the power fails": Scenario(GOOD, power_fails=True),
    "a good card after a declined one, and the power fails": Scenario(
        DECLINED, usually=(Later.GIVE_GOOD, Later.CONFIRM, Later.ASK), power_fails=True
    ),
    "3-D Secure, and the power fails": Scenario(ASKING, power_fails=True),
    "a card that is only saved, and the power fails": Scenario(
        GOOD, money=None, save_card=True, power_fails=True
    ),
    "a saved card, and the power fails": Scenario(GOOD, by_tap=True, power_fails=True),
    "a saved card that is declined, and the power fails": Scenario(
        DECLINED_ONCE_SAVED, by_tap=True, power_fails=True
    ),
    "Stripe's page, and the power fails": Scenario(
        GOOD,
        entry_mode=EntryMode.CHECKOUT,
        usually=(Later.ASK, Later.PAY_ON_PAGE),
        power_fails=True,
    ),
    "a refund, and the power fails": Scenario(
        GOOD, usually=(Later.REFUND, Later.REFUND), power_fails=True
    ),
    "a refund again to a store that came back": Scenario(
        GOOD,
        session_life=timedelta(hours=3),
        usually=(Later.BACK_UP, Later.REFUND, Later.RESTORE, Later.REFUND),
    ),
    "Stripe's page, paid before the store came back": Scenario(
        GOOD,
        entry_mode=EntryMode.CHECKOUT,
        session_life=timedelta(hours=3),
        usually=(Later.PAY_ON_PAGE, Later.RESTORE, Later.REPEAT),
    ),
}
