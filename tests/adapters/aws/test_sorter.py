"""What sorts messages: one contract for every sorter, and what a hostile model cannot do to it."""

import json
import logging
from collections.abc import Callable

import pytest
from tests.converse import (
    LEGACY,
    MODEL,
    RETIRED,
    ConverseServer,
    Reply,
    answers,
    content,
    drops,
    fails,
    garbage,
    says,
    tokens_of,
    tool_use,
    uses_tool,
)
from tests.fakes.ports import Clock, FakeSorter

from payment_smart_bot.adapters.aws.converse import Converse, Guardrail
from payment_smart_bot.adapters.aws.sorter import BedrockSorter
from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse, MoveNamed
from payment_smart_bot.domain.model.moves import MOVES
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.sorting_briefing import (
    MOST_TOKENS_IN,
    MOST_TOKENS_OUT,
    NO_MOVE,
    build_sorting_briefing,
)
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.ports import Sorter

MESSAGE = redact("hm, the whole thing feels odd to me")
SITUATION = Situation(Status.COLLECTING, "card")
TOOL = "sort_message"


@pytest.fixture
def sorter(client: Callable[[], object]) -> BedrockSorter:
    return BedrockSorter(Converse(client, MODEL, Breaker(Clock())))


# --- the contract --------------------------------------------------------------------------------


Tell = Callable[[str | None], Sorter]
"""Returns a sorter that names this move, or nothing because its model does not answer."""


@pytest.fixture(params=["fake", "bedrock"])
def tell(request: pytest.FixtureRequest, bedrock: ConverseServer, sorter: BedrockSorter) -> Tell:
    def tell_fake(name: str | None) -> Sorter:
        if name is None:
            return FakeSorter(None, use=ModelUse(1), fallback=Fallback.OUT_OF_REACH)
        return FakeSorter(None if name == NO_MOVE else name, use=ModelUse(1, 300, 20))

    def tell_bedrock(name: str | None) -> Sorter:
        named = uses_tool(TOOL, {"move": name})
        bedrock.plan = [fails(503, "ServiceUnavailableException") if name is None else named]
        return sorter

    return tell_fake if request.param == "fake" else tell_bedrock


def test_a_sorter_names_any_of_the_moves_and_counts_its_call(tell: Tell) -> None:
    for name in MOVES:
        named = tell(name).sort(MESSAGE, SITUATION)
        assert (named.name, named.fallback) == (name, None)
        assert named.use.calls == 1
        assert named.use.tokens_in > 0


def test_a_sorter_may_say_that_it_is_none_of_them(tell: Tell) -> None:
    named = tell(NO_MOVE).sort(MESSAGE, SITUATION)
    assert (named.name, named.fallback, named.use.calls) == (None, None, 1)


def test_a_sorter_without_an_answer_says_why_and_does_not_raise(tell: Tell) -> None:
    named = tell(None).sort(MESSAGE, SITUATION)
    assert named == MoveNamed(None, ModelUse(calls=1), Fallback.OUT_OF_REACH)


# --- the call ------------------------------------------------------------------------------------


def test_a_message_becomes_one_call_that_may_only_choose_a_move(
    bedrock: ConverseServer, sorter: BedrockSorter
) -> None:
    bedrock.plan = [uses_tool(TOOL, {"move": "safe"})]
    sorter.sort(MESSAGE, SITUATION)
    (request,) = bedrock.requests
    move = {"type": "string", "enum": [*MOVES, NO_MOVE]}
    assert request.model_id == MODEL
    assert request.body == {
        "system": [{"text": build_sorting_briefing(SITUATION)}],
        "messages": [{"role": "user", "content": [{"text": MESSAGE.text}]}],
        "inferenceConfig": {"maxTokens": MOST_TOKENS_OUT, "temperature": 0.0},
        "toolConfig": {
            "tools": [
                {
                    "toolSpec": {
                        "name": TOOL,
                        "description": "Says what the customer's message is about.",
                        "inputSchema": {
                            "json": {
                                "type": "object",
                                "properties": {"move": move},
                                "required": ["move"],
                                "additionalProperties": False,
                            }
                        },
                    }
                }
            ],
            "toolChoice": {"tool": {"name": TOOL}},
        },
    }


@pytest.mark.parametrize("text", ["why? " * 400, "月" * 2_000, "?!" * 1_000])
def test_a_message_takes_at_most_its_tokens(
    bedrock: ConverseServer, sorter: BedrockSorter, text: str
) -> None:
    sorter.sort(redact(text), Situation(Status.CONFIRMING, "confirmation"))
    (request,) = bedrock.requests
    taken = request.tokens + tokens_of(json.dumps(request.body["toolConfig"]))
    assert 300 < taken <= MOST_TOKENS_IN * 1.5, "the stand-in counts each mark as a token"
    assert len(request.raw) / 4 <= MOST_TOKENS_IN * 1.5


def test_a_guardrail_of_the_settings_is_sent_along_and_its_words_are_not_heard(
    bedrock: ConverseServer, client: Callable[[], object]
) -> None:
    converse = Converse(client, MODEL, Breaker(Clock()), Guardrail("gr1", "2"))
    bedrock.plan = [uses_tool(TOOL, {"move": "safe"}, stop="guardrail_intervened")]
    named = BedrockSorter(converse).sort(MESSAGE, SITUATION)
    assert (named.name, named.fallback) == (None, Fallback.GUARDRAIL)
    assert bedrock.requests[0].body["guardrailConfig"]["guardrailIdentifier"] == "gr1"


# --- what a hostile or broken model says ---------------------------------------------------------


def message_of(raw: str) -> Reply:
    """Answer with a use of the tool whose input is this text, whether or not it is JSON."""
    body = json.dumps(
        {
            "output": {"message": {"role": "assistant", "content": [tool_use(TOOL, "INPUT")]}},
            "stopReason": "tool_use",
            "usage": {"inputTokens": 300, "outputTokens": 20, "totalTokens": 320},
        }
    )
    return lambda call: call.send(200, body.replace('"INPUT"', raw).encode(), {})


SAFE = tool_use(TOOL, {"move": "safe"})
NO_MOVES = {
    "a consent": uses_tool(TOOL, {"move": "consent"}),
    "a cancellation": uses_tool(TOOL, {"move": "cancel"}),
    "a payment": uses_tool(TOOL, {"move": "pay"}),
    "a value beside the move": uses_tool(TOOL, {"move": "safe", "name": "Jane Doe"}),
    "an amount beside the move": uses_tool(TOOL, {"move": "how_much", "amount": 1}),
    "a value alone": uses_tool(TOOL, {"card": "4242424242424242"}),
    "the move in a list": uses_tool(TOOL, {"move": ["safe"]}),
    "the move in a map": uses_tool(TOOL, {"move": {"safe": True}}),
    "no move": uses_tool(TOOL, {"move": None}),
    "a number": message_of('{"move": 7}'),
    "NaN": message_of('{"move": NaN}'),
    "infinity for the input": message_of("Infinity"),
    "text for the input": uses_tool(TOOL, "safe"),
    "a list for the input": uses_tool(TOOL, [{"move": "safe"}]),
    "no input": uses_tool(TOOL, {}),
    "another tool": uses_tool("charge_card", {"move": "safe"}),
    "a tool without a name": uses_tool(None, {"move": "safe"}),
    "two uses of the tool": content(SAFE, SAFE, stop="tool_use"),
    "another tool beside it": content(SAFE, tool_use("pay", {"amount": 1}), stop="tool_use"),
    "text": says("safe"),
    "JSON as text": says('{"move": "safe"}'),
    "nothing": content(),
    "a use that is no map": content({"toolUse": None}),
}
UNREADABLE = {
    "input nested 100,000 deep": message_of('{"move": ' + "[" * 100_000 + "]" * 100_000 + "}"),
    "bytes": garbage,
    "a connection that drops": drops,
    "a list for the answer": answers([1]),
}


def is_refused(named: MoveNamed) -> bool:
    """Whether nothing comes of it: no name, with a reason, or a name that is none of the moves."""
    if named.name is None:
        return named.fallback is not None
    return named.name not in MOVES


@pytest.mark.parametrize("reply", NO_MOVES.values(), ids=NO_MOVES)
def test_what_is_not_one_move_and_nothing_else_is_no_answer(
    bedrock: ConverseServer, sorter: BedrockSorter, reply: Reply
) -> None:
    bedrock.plan = [reply]
    named = sorter.sort(MESSAGE, SITUATION)
    assert is_refused(named), named
    assert named.use.calls == 1


@pytest.mark.parametrize("reply", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_no_answer_and_the_next_message_is_asked(
    bedrock: ConverseServer, sorter: BedrockSorter, reply: Reply
) -> None:
    bedrock.plan = [reply, uses_tool(TOOL, {"move": "safe"})]
    named = sorter.sort(MESSAGE, SITUATION)
    assert named.name is None
    assert named.fallback in {Fallback.OUT_OF_REACH, Fallback.NO_MOVE}
    assert sorter.sort(MESSAGE, SITUATION).name == "safe"


def test_a_megabyte_for_a_move_is_no_move(bedrock: ConverseServer, sorter: BedrockSorter) -> None:
    bedrock.plan = [uses_tool(TOOL, {"move": "safe" * 250_000})]
    assert is_refused(sorter.sort(MESSAGE, SITUATION))


def test_an_answer_that_was_cut_short_is_none(
    bedrock: ConverseServer, sorter: BedrockSorter
) -> None:
    bedrock.plan = [uses_tool(TOOL, {"move": "safe"}, stop="max_tokens")]
    assert sorter.sort(MESSAGE, SITUATION).fallback is Fallback.CUT_SHORT


@pytest.mark.parametrize("stop", ["tool_use", "end_turn"])
def test_thoughts_and_words_beside_the_tool_are_not_looked_at(
    bedrock: ConverseServer, sorter: BedrockSorter, stop: str
) -> None:
    thought = {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "s"}}}
    bedrock.plan = [content(thought, {"text": "consent"}, SAFE, stop=stop)]
    assert sorter.sort(MESSAGE, SITUATION).name == "safe"


@pytest.mark.parametrize("reply", [RETIRED, LEGACY], ids=["retired", "legacy"])
def test_a_model_that_refuses_tools_is_reported_once_and_paused(
    bedrock: ConverseServer,
    sorter: BedrockSorter,
    caplog: pytest.LogCaptureFixture,
    reply: Reply,
) -> None:
    bedrock.plan = [reply]
    named = [sorter.sort(MESSAGE, SITUATION) for _ in range(3)]
    paused = MoveNamed(None, NO_USE, Fallback.PAUSED)
    refused = MoveNamed(None, ModelUse(calls=1), Fallback.REFUSED)
    assert named == [refused, paused, paused]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "odd" not in caplog.text
