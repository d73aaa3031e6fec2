"""The usual ways in which a customer, a shop or an agent comes to pay again."""

from collections.abc import Callable
from typing import Final, TypeAlias

import msgspec

from stripe_simulator.double_charges.world import World
from stripe_simulator.faults.fault import Kind

_DECLINED: Final = "pm_card_visa_chargeDeclined"
_ASKING: Final = "pm_card_authenticationRequired"
_SLOW: Final = "pm_card_processing"
_HOUR: Final = 60 * 60

Play: TypeAlias = Callable[[World], None]


class Scenario(msgspec.Struct, frozen=True):
    """One way to retry. says: what happens, as a sentence. The customer should pay exactly once."""

    name: str
    says: str
    play: Play


SCENARIOS: Final[list[Scenario]] = []


def _scenario(says: str) -> Callable[[Play], Play]:
    def add(play: Play) -> Play:
        SCENARIOS.append(Scenario(play.__name__.replace("_", " "), says, play))
        return play

    return add


@_scenario("Nothing goes wrong.")
def plain(world: World) -> None:
    world.pay(world.start())


@_scenario("The customer clicks twice.")
def double_click(world: World) -> None:
    payment = world.start()
    world.pay(payment)
    world.pay(payment)


@_scenario("The request that pays gets lost, and the customer pays again.")
def lost_request(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.TIMEOUT)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("The answer gets lost after the money was taken, and the customer pays again.")
def lost_answer(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("Every answer gets lost for a while, and the customer tries three times.")
def lost_answers(world: World) -> None:
    payment = world.start()
    world.break_everything(Kind.DROPPED, after=True)
    world.pay(payment)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("Stripe answers 500 after the money was taken, and replays it for this key.")
def stored_500(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.STORED_500, after=True, times=1)
    world.pay(payment)
    world.pay(payment)


@_scenario("A gateway answers 502 in HTML after the money was taken.")
def bad_gateway(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.ERROR_502, after=True)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("The request times out, the customer pays again, and then the first one arrives.")
def late_request(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.DELAYED)
    world.pay(payment)
    world.mend()
    world.pay(payment)
    world.arrive_late()


@_scenario("The request is still under way at Stripe, which answers 409 to its key.")
def key_in_use(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.IN_FLIGHT, times=1)
    world.pay(payment)
    world.arrive_late()
    world.pay(payment)


@_scenario("The process dies before it sends the request, and the customer pays again.")
def death_before(world: World) -> None:
    payment = world.start()
    world.die_at_charge(after=False)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("The process dies before it reads the answer, and the customer pays again.")
def death_after(world: World) -> None:
    payment = world.start()
    world.die_at_charge(after=True)
    world.pay(payment)
    world.mend()
    world.pay(payment)


@_scenario("The process is restarted between the payment and a second click.")
def restart(world: World) -> None:
    payment = world.start()
    world.pay(payment)
    world.kill()
    world.pay(payment)


@_scenario("The order is open in two tabs, and paid in both.")
def second_tab(world: World) -> None:
    first, second = world.start(), world.start()
    world.pay(first)
    world.pay(second)


@_scenario("The first tab times out after the money was taken, and the customer pays in another.")
def tab_after_error(world: World) -> None:
    first = world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(first)
    world.mend()
    world.pay(world.start())


@_scenario("An agent's call fails twice after the money was taken, and it begins anew each time.")
def agent_anew(world: World) -> None:
    world.break_charges(Kind.DROPPED, after=True)
    world.pay(world.start())
    world.pay(world.start())
    world.mend()
    world.pay(world.start())


@_scenario("An agent dies after the money was taken, and its successor begins anew.")
def agent_replaced(world: World) -> None:
    world.die_at_charge(after=True)
    world.pay(world.start())
    world.mend()
    world.pay(world.start())


@_scenario("The answer gets lost, and the customer comes back when Stripe has forgotten its keys.")
def next_day(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(payment)
    world.mend()
    world.pass_time(25 * _HOUR)
    world.pay(payment)


@_scenario("The card is declined, and the customer pays with another.")
def other_card(world: World) -> None:
    payment = world.start()
    world.pay(payment, _DECLINED)
    world.pay(payment)


@_scenario("The answer of a payment gets lost, and the customer tries another card.")
def other_card_after_error(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(payment)
    world.mend()
    world.pay(payment, "pm_card_mastercard")


@_scenario("The payment is still processing, and the customer pays again before its webhook comes.")
def late_webhook(world: World) -> None:
    payment = world.start()
    world.pay(payment, _SLOW)
    world.pay(payment)
    world.pass_time(60)
    world.deliver_webhooks()
    world.pay(payment)


@_scenario("The answer gets lost, and webhooks come twice and out of order before another try.")
def shuffled_webhooks(world: World) -> None:
    payment = world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(payment)
    world.mend()
    world.deliver_webhooks(twice=True)
    world.pay(payment)


@_scenario("The bank asks, the customer pays with another card in a new tab, and then approves.")
def approval_afterwards(world: World) -> None:
    world.pay(world.start(), _ASKING)
    world.pay(world.start())
    world.approve()
