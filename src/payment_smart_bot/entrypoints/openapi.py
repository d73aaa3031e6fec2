"""The OpenAPI 3.1 document, made of the same types and errors that the server answers with."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any, Final

import msgspec

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints import problems
from payment_smart_bot.entrypoints.problems import Problem
from payment_smart_bot.entrypoints.wire import (
    ChatReply,
    ChatRequest,
    Conversation,
    ErrorBody,
    Health,
    SessionId,
    Unhealthy,
)

_Json = dict[str, Any]

_ABOUT: Final = (
    "Takes a card payment in a chat. Send the customer's messages to `POST /chat` one by one and "
    "show the answers. A message that was answered with 429 or 503, or not at all, can be sent "
    "again; with a `messageId` it is done only once."
)
_TITLES: Final = {
    400: "The request has to be corrected.",
    404: "There is no such conversation.",
    409: "The messageId was used for another message.",
    413: "The body is too large.",
    415: "The body is not declared as JSON.",
    429: "Too many requests for this conversation or from this address.",
    500: "An error of the server.",
    503: "Out of service for a moment. Nothing was lost: send the same again.",
}
_REPLY_EXAMPLE: Final = {
    "response": "What is the name on the card?",
    "status": "collecting",
    "sessionId": "k3v9c0Yt1uQm5s8e2w7x4A",
    "currentField": "name",
    "echo": "I need to make a payment",
    "progress": {"done": 0, "total": 4},
    "expiresAt": "2026-11-21T11:00:00Z",
}


def document() -> _Json:
    """Return the document as plain JSON values."""
    schemas, components = msgspec.json.schema_components(
        [ChatRequest, ChatReply, Conversation, Health, Unhealthy, ErrorBody, SessionId],
        ref_template="#/components/schemas/{name}",
    )
    request, reply, conversation, health, unhealthy, error, session_id = schemas
    return {
        "openapi": "3.1.0",
        "info": {"title": "Payment Smart Bot", "version": __version__, "description": _ABOUT},
        "paths": {
            "/chat": {"post": _post_chat(request, reply, error)},
            "/chat/{sessionId}": {"get": _get_chat(session_id, conversation, error)},
            "/health": {"get": _get_health(health, unhealthy)},
            "/openapi.json": {"get": _get_document()},
        },
        "components": {"schemas": components},
    }


def _post_chat(request: _Json, reply: _Json, error: _Json) -> _Json:
    return {
        "operationId": "sendMessage",
        "summary": "Send one message of a customer",
        "requestBody": {
            "required": True,
            "description": f"At most {problems.MAX_BODY:,} bytes.",
            "content": {"application/json": {"schema": request}},
        },
        "responses": {
            "200": _answer("Where the conversation stands now.", reply, _REPLY_EXAMPLE),
            **_errors(problems.OF_CHAT, error),
        },
    }


def _get_chat(session_id: _Json, conversation: _Json, error: _Json) -> _Json:
    return {
        "operationId": "showConversation",
        "summary": "Show where a conversation stands",
        "parameters": [{"name": "sessionId", "in": "path", "required": True, "schema": session_id}],
        "responses": {
            "200": _answer("The conversation and its redacted transcript.", conversation),
            **_errors(problems.OF_SHOW, error),
        },
    }


def _get_health(health: _Json, unhealthy: _Json) -> _Json:
    return {
        "operationId": "health",
        "summary": "Tell whether the server can serve",
        "responses": {
            "200": _answer("All is well.", health),
            "503": _answer("The store does not answer.", unhealthy) | {"headers": _RETRY_AFTER},
        },
    }


def _get_document() -> _Json:
    return {
        "operationId": "document",
        "summary": "Give this document",
        "responses": {"200": _answer("An OpenAPI 3.1 document.", {"type": "object"})},
    }


_RETRY_AFTER: Final = {
    "Retry-After": {
        "required": True,
        "description": "In how many seconds to send it again.",
        "schema": {"type": "integer", "minimum": 1},
    }
}


def _errors(listed: Iterable[Problem], error: _Json) -> _Json:
    """Return one response for each status, with an example of each error and its codes listed."""
    answers = {}
    for status, same_status in groupby(listed, key=lambda problem: problem.status):
        examples = list(same_status)
        schema = {
            "allOf": [error],
            "properties": {"code": {"enum": list(dict.fromkeys(each.code for each in examples))}},
        }
        answer = {
            "description": _TITLES[status],
            "content": {
                "application/json": {
                    "schema": schema,
                    "examples": {
                        f"{each.code}_{number}": {
                            "summary": each.error,
                            "value": {"error": each.error, "code": each.code},
                        }
                        for number, each in enumerate(examples, 1)
                    },
                }
            },
        }
        if status in {429, 503}:
            answer["headers"] = _RETRY_AFTER
        answers[str(status)] = answer
    return answers


def _answer(description: str, schema: _Json, example: _Json | None = None) -> _Json:
    content: _Json = {"schema": schema}
    if example is not None:
        content["example"] = example
    return {"description": description, "content": {"application/json": content}}
