"""What the defences cost a turn, in figures that do not depend on the machine.

Time stands still: every five seconds a process reads anew whether the shop is paused.
"""

from datetime import UTC, datetime

import pytest
from bench.defences import BEGINS, ORDINARY, count_work, open_both_sides
from bench.load import six_messages

MOST = 1.03
NOW = datetime.now(UTC)

pytestmark = pytest.mark.thorough  # a trace function sees every opcode


def test_an_ordinary_turn_costs_no_more_than_three_in_a_hundred_with_all_defences() -> None:
    with open_both_sides(lambda: NOW) as sides:
        for side in sides:  # what is built once, at the first of its kind, is no part of a turn
            side.talk(ORDINARY, side.say(BEGINS))
        (opcodes, calls), (bare_opcodes, bare_calls) = (
            count_work(side, BEGINS, ORDINARY) for side in sides
        )
    assert opcodes > bare_opcodes, "the two sides are the same program"
    assert opcodes / bare_opcodes <= MOST
    assert calls == bare_calls


def test_a_payment_costs_six_calls_of_the_store_more() -> None:
    messages = six_messages()
    with open_both_sides(lambda: NOW) as sides:
        for side in sides:
            assert side.talk(messages, None)["status"] == "completed"
        calls, bare_calls = (count_work(side, None, messages)[1] * len(messages) for side in sides)
    assert calls - bare_calls == pytest.approx(6)
