"""The assistant on Bedrock against a stand-in on a socket: whatever it answers, a turn survives."""

import logging
from collections.abc import Callable
from datetime import timedelta
from threading import Barrier, Thread

import botocore.session
import pytest
from botocore.config import Config
from tests.converse import (
    IMAGE,
    LEGACY,
    MODEL,
    NICE,
    RETIRED,
    ConverseServer,
    Reply,
    answers,
    content,
    drops,
    fails,
    garbage,
    hangs,
    says,
    tokens_of,
)
from tests.fakes.ports import Clock

from payment_smart_bot.adapters.aws.assistant import BedrockAssistant
from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.converse import (
    CALLS_AT_ONCE,
    Converse,
    Guardrail,
    converse_client,
)
from payment_smart_bot.adapters.breaker import PAUSE, Breaker
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse, Worded
from payment_smart_bot.domain.model.session import Field, Status
from payment_smart_bot.domain.phrases.briefing import (
    MOST_TOKENS_IN,
    MOST_TOKENS_OUT,
    build_briefing,
)
from payment_smart_bot.domain.redaction.redactor import redact

QUESTION = redact("what is a blue moon?")
SITUATION = Situation(
    Status.COLLECTING,
    "expiry",
    known=(
        (Field.NAME, "Jane Doe"),
        (Field.CARD, ShownCard("visa", "4242")),
        (Field.EXPIRY, Expiry(2027, 12)),
    ),
)


@pytest.fixture
def assistant(client: Callable[[], object], clock: Clock) -> BedrockAssistant:
    return BedrockAssistant(Converse(client, MODEL, Breaker(clock)))


def test_a_question_becomes_one_call_of_converse(
    bedrock: ConverseServer, assistant: BedrockAssistant
) -> None:
    worded = assistant.answer(QUESTION, SITUATION)
    (request,) = bedrock.requests
    assert request.model_id == MODEL
    assert request.body == {
        "system": [{"text": build_briefing(SITUATION)}],
        "messages": [{"role": "user", "content": [{"text": "what is a blue moon?"}]}],
        "inferenceConfig": {"maxTokens": MOST_TOKENS_OUT, "temperature": 0.5, "topP": 0.9},
    }
    assert worded == Worded(NICE, ModelUse(1, request.tokens, tokens_of(NICE)))


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize(
    "text", ["why? " * 400, "warum nicht? ü" * 140, "月" * 2_000, "?!" * 1_000]
)
def test_one_question_takes_at_most_350_tokens_in_and_120_out(
    bedrock: ConverseServer, assistant: BedrockAssistant, status: Status, text: str
) -> None:
    worded = assistant.answer(redact(text), Situation(status, "confirmation"))
    assert worded.use.tokens_in == bedrock.requests[0].tokens
    assert 100 < worded.use.tokens_in <= MOST_TOKENS_IN <= 350
    assert bedrock.requests[0].body["inferenceConfig"]["maxTokens"] <= 120


def test_a_guardrail_of_the_settings_is_sent_along(
    bedrock: ConverseServer, client: Callable[[], object]
) -> None:
    converse = Converse(client, MODEL, Breaker(Clock()), Guardrail("gr1", "2"))
    BedrockAssistant(converse).answer(QUESTION, SITUATION)
    sent = bedrock.requests[0].body["guardrailConfig"]
    assert sent == {"guardrailIdentifier": "gr1", "guardrailVersion": "2"}


def test_make_client_is_made_at_the_first_question_and_once(
    client: Callable[[], object],
) -> None:
    made = []

    def make() -> object:
        made.append(True)
        return client()

    lazy = BedrockAssistant(Converse(make, MODEL, Breaker(Clock())))
    assert made == []
    assert lazy.answer(QUESTION, SITUATION).text == lazy.answer(QUESTION, SITUATION).text == NICE
    assert made == [True]


REASONING = {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "s"}}}
NO_TEXT = {
    "an image": content(IMAGE),
    "thoughts only": content(REASONING),
    "a tool": content({"toolUse": {"toolUseId": "t", "name": "pay", "input": {"amount": 1}}}),
    "a block of a kind that is not known yet": content({"hologram": {"x": 1}}),
    "no block": content(),
    "empty text": says(""),
}


@pytest.mark.parametrize("reply", NO_TEXT.values(), ids=NO_TEXT)
def test_an_answer_without_text_has_no_words_and_is_counted(
    bedrock: ConverseServer, assistant: BedrockAssistant, reply: Reply
) -> None:
    bedrock.plan = [reply]
    worded = assistant.answer(QUESTION, SITUATION)
    assert not worded.text
    assert worded.use.calls == 1
    assert worded.use.tokens_in > 100


def test_the_text_of_several_blocks_is_put_together(
    bedrock: ConverseServer, assistant: BedrockAssistant
) -> None:
    bedrock.plan = [content(REASONING, {"text": "It is"}, IMAGE, {"text": "a moon."})]
    assert assistant.answer(QUESTION, SITUATION).text == "It is a moon."


ODD = {
    "nothing": {},
    "no message": {"output": {}, "stopReason": "end_turn"},
    "null everywhere": {"output": None, "stopReason": None, "usage": None},
    "no content": {"output": {"message": {"role": "assistant", "content": None}}},
    "a number for text": {"output": {"message": {"role": "assistant", "content": [{"text": 7}]}}},
    "odd counts": {"usage": {"inputTokens": -5, "outputTokens": "many", "totalTokens": 0}},
    "a list": [1],
    "a string": {"output": "text"},
}
NO_ANSWER = {
    **{name: answers(body) for name, body in ODD.items()},
    "an empty block": answers({"output": {"message": {"role": "assistant", "content": [{}]}}}),
    "bytes": garbage,
    "a connection that drops": drops,
}


@pytest.mark.parametrize("reply", NO_ANSWER.values(), ids=NO_ANSWER)
def test_what_is_no_answer_is_survived_and_the_next_question_asked(
    bedrock: ConverseServer, assistant: BedrockAssistant, reply: Reply
) -> None:
    bedrock.plan = [reply]
    worded = assistant.answer(QUESTION, SITUATION)
    assert not worded.text
    assert worded.use == ModelUse(1)
    assert assistant.answer(QUESTION, SITUATION).text == NICE


def test_a_hundred_kilobytes_come_back_whole_for_the_check_to_refuse(
    bedrock: ConverseServer, assistant: BedrockAssistant
) -> None:
    bedrock.plan = [says("so " * 34_000)]
    assert len(assistant.answer(QUESTION, SITUATION).text or "") > 100_000


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It is a moon. It comes sel", "It is a moon."),
        ("Is it? It is! And th", "Is it? It is!"),
        ("It is a moon.", "It is a moon."),
        ("It is a moon that com", None),
        ("", None),
    ],
)
def test_an_answer_that_was_cut_short_keeps_its_whole_sentences(
    bedrock: ConverseServer, assistant: BedrockAssistant, text: str, kept: str | None
) -> None:
    bedrock.plan = [says(text, stop="max_tokens")]
    worded = assistant.answer(QUESTION, SITUATION)
    assert (worded.text, worded.fallback) == (kept, None if kept else Fallback.CUT_SHORT)


@pytest.mark.parametrize("stop", ["guardrail_intervened", "content_filtered"])
def test_the_words_of_a_guardrail_are_not_shown(
    bedrock: ConverseServer, assistant: BedrockAssistant, stop: str
) -> None:
    bedrock.plan = [says("Sorry, the model cannot answer this question.", stop=stop)]
    worded = assistant.answer(QUESTION, SITUATION)
    assert (worded.text, worded.fallback) == (None, Fallback.GUARDRAIL)
    assert worded.use.tokens_in


PASSING = {
    "model time-out": fails(408, "ModelTimeoutException"),
    "model error": fails(424, "ModelErrorException"),
    "server error": fails(500, "InternalServerException"),
    "unavailable": fails(503, "ServiceUnavailableException"),
}
LASTING = {
    "retired": RETIRED,
    "legacy": LEGACY,
    "forbidden": fails(403, "AccessDeniedException"),
    "expired credentials": fails(403, "ExpiredTokenException"),
    "throttled": fails(429, "ThrottlingException"),
    "not ready": fails(429, "ModelNotReadyException"),
}


@pytest.mark.parametrize("reply", PASSING.values(), ids=PASSING)
def test_a_passing_fault_is_not_tried_again_and_the_next_question_is_asked(
    bedrock: ConverseServer, assistant: BedrockAssistant, reply: Reply
) -> None:
    bedrock.plan = [reply]
    gone = Worded(None, ModelUse(calls=1), Fallback.OUT_OF_REACH)
    assert assistant.answer(QUESTION, SITUATION) == gone
    assert len(bedrock.requests) == 1
    assert assistant.answer(QUESTION, SITUATION).text == NICE


@pytest.mark.parametrize("reply", LASTING.values(), ids=LASTING)
def test_a_model_that_refuses_is_reported_once_and_tried_once_a_minute(
    bedrock: ConverseServer,
    assistant: BedrockAssistant,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    reply: Reply,
) -> None:
    bedrock.plan = [reply, reply]
    paused = Worded(None, NO_USE, Fallback.PAUSED)
    refused = Worded(None, ModelUse(calls=1), Fallback.REFUSED)
    assert assistant.answer(QUESTION, SITUATION) == refused
    assert [assistant.answer(QUESTION, SITUATION) for _ in range(3)] == [paused] * 3
    clock.forward(PAUSE)
    assert assistant.answer(QUESTION, SITUATION) == refused
    assert assistant.answer(QUESTION, SITUATION) == paused
    assert len(bedrock.requests) == 2
    (alarm,) = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert MODEL in alarm.getMessage()
    assert "moon" not in alarm.getMessage()
    clock.forward(PAUSE)
    assert assistant.answer(QUESTION, SITUATION).text == NICE
    assert assistant.answer(QUESTION, SITUATION).text == NICE


def no_region() -> object:
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("AWS_DEFAULT_REGION")
        return converse_client(AwsClients())


def no_credentials() -> object:
    session = botocore.session.Session(profile=None)
    session.get_component("credential_provider").providers.clear()
    return session.create_client("bedrock-runtime")


@pytest.mark.parametrize(
    ("make", "why"),
    [(no_region, "set AWS_DEFAULT_REGION"), (no_credentials, "NoCredentialsError")],
)
def test_a_client_that_cannot_work_is_an_alarm_and_no_crash(
    bedrock: ConverseServer,
    caplog: pytest.LogCaptureFixture,
    make: Callable[[], object],
    why: str,
) -> None:
    assistant = BedrockAssistant(Converse(make, MODEL, Breaker(Clock())))
    assert assistant.answer(QUESTION, SITUATION).fallback is Fallback.REFUSED
    assert assistant.answer(QUESTION, SITUATION).fallback is Fallback.PAUSED
    assert [why in record.getMessage() for record in caplog.records] == [True]
    assert bedrock.requests == []


def test_no_more_calls_wait_at_once_than_there_are_places() -> None:
    """A slow model holds no more threads than these; all others answer at once."""
    together = Barrier(CALLS_AT_ONCE + 1, timeout=60)
    fallbacks: list[Fallback | None] = []

    class Slow:
        def converse(self, **_: object) -> dict[str, object]:
            together.wait()
            together.wait()
            return {}

    assistant = BedrockAssistant(Converse(Slow, MODEL, Breaker(Clock())))

    def ask() -> None:
        fallbacks.append(assistant.answer(QUESTION, SITUATION).fallback)

    threads = [Thread(target=ask) for _ in range(CALLS_AT_ONCE)]
    for thread in threads:
        thread.start()
    together.wait()
    ask()
    assert fallbacks == [Fallback.BUSY]
    together.wait()
    for thread in threads:
        thread.join()
    assert fallbacks[1:] == [None] * CALLS_AT_ONCE


def test_a_model_that_hangs_is_given_up_without_a_second_try(bedrock: ConverseServer) -> None:
    """The client of the product with its read limit shortened, so that the test need not wait."""
    config = Config(read_timeout=0.1, retries={"mode": "standard", "total_max_attempts": 1})
    bedrock.plan = [hangs]
    quick = botocore.session.get_session().create_client("bedrock-runtime", config=config)
    hanging = BedrockAssistant(Converse(lambda: quick, MODEL, Breaker(Clock())))
    worded = hanging.answer(QUESTION, SITUATION)
    assert worded == Worded(None, ModelUse(calls=1), Fallback.TIMED_OUT)
    assert len(bedrock.requests) == 1


def test_the_limits_of_make_client_are_those_of_the_design(client: Callable[[], object]) -> None:
    config = client().meta.config  # type: ignore[attr-defined]
    assert (config.connect_timeout, config.read_timeout) == (1, 4)
    assert config.retries["total_max_attempts"] == 1
    assert timedelta(minutes=1) == PAUSE
