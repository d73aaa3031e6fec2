"""What a model is told before it sorts a message: the moves, and nothing that anybody wrote."""

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.moves import MOVES
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.sorting_briefing import (
    DESCRIPTIONS,
    MOST_TOKENS_IN,
    MOST_TOKENS_OUT,
    NO_MOVE,
    build_sorting_briefing,
    list_names,
)


def test_a_model_can_choose_each_move_or_none_and_nothing_else() -> None:
    assert list_names() == [*MOVES, NO_MOVE]
    assert list(DESCRIPTIONS) == list(MOVES)
    assert NO_MOVE not in MOVES


def test_no_move_is_a_value_a_consent_or_a_cancellation() -> None:
    events = {move.event for move in MOVES.values()}
    assert events == {Event.QUESTION, Event.CHANGE, Event.REPEAT, Event.ASSENT, Event.START}


def test_briefing_tool_and_message_keep_to_their_tokens() -> None:
    """English prose has a token for four characters, at most, a name in a list one for three."""
    longest = max(
        len(build_sorting_briefing(Situation(status, "confirmation"))) for status in Status
    )
    names = sum(len(name) + 4 for name in list_names())
    assert longest / 4 + names / 3 + 100 <= MOST_TOKENS_IN
    assert MOST_TOKENS_OUT <= 100
