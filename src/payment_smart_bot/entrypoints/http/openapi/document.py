"""The OpenAPI 3.1 document, made of the same types and errors that the server answers with."""

from typing import Final

import msgspec

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.wire import (
    ChatReply,
    ChatRequest,
    Conversation,
    ErrorBody,
    Health,
    SessionId,
    Unhealthy,
)
from payment_smart_bot.entrypoints.http.openapi import form as openapi_form
from payment_smart_bot.entrypoints.http.openapi import merchant as openapi_merchant
from payment_smart_bot.entrypoints.http.openapi.parts import (
    RETRY_AFTER,
    Json,
    answer,
    errors,
    json_request,
    parameter,
)

_ABOUT: Final = (
    "Takes a card payment in a chat. Send the customer's messages to `POST /chat` one by one and "
    "show the answers. A message that was answered with 429 or 503, or not at all, can be sent "
    "again; with a `messageId` it is done only once. What is to be paid is set by the merchant: in "
    "the settings, or with `POST /sessions`, whose `sessionId` the first message then carries."
)
_REPLY_EXAMPLE: Final = {
    "response": "What is the name on the card?",
    "status": "collecting",
    "sessionId": "k3v9c0Yt1uQm5s8e2w7x4A",
    "currentField": "name",
    "echo": "I need to make a payment",
    "progress": {"done": 0, "total": 4},
    "expiresAt": "2026-11-21T11:00:00Z",
}
_TYPES: Final = {
    kind.__name__: kind
    for kind in (ChatRequest, ChatReply, Conversation, Health, Unhealthy, ErrorBody)
}


def document(*, by_form: bool = False) -> Json:
    """Return the document as plain JSON values; `by_form`: cards are given on the hosted form."""
    of_form = openapi_form.TYPES if by_form else {}
    types = {**_TYPES, **of_form, "SessionId": SessionId, **openapi_merchant.TYPES}
    schemas, components = msgspec.json.schema_components(
        types.values(), ref_template="#/components/schemas/{name}"
    )
    schema = dict(zip(types, schemas, strict=True))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Payment Smart Bot", "version": __version__, "description": _ABOUT},
        "paths": {
            "/chat": {"post": _post_chat(schema, by_form=by_form)},
            "/chat/{sessionId}": {"get": _get_chat(schema)},
            **openapi_merchant.paths(schema),
            **(openapi_form.paths(schema) if by_form else {}),
            "/webhooks/stripe": {"post": _post_event(schema)},
            "/health": {"get": _get_health(schema)},
            "/openapi.json": {"get": _get_document()},
        },
        "components": {
            "schemas": components,
            "securitySchemes": openapi_merchant.SECURITY_SCHEMES,
        },
    }


def _post_chat(schema: Json, *, by_form: bool) -> Json:
    listed = problems.OF_CHAT_BY_FORM if by_form else problems.OF_CHAT
    return {
        "operationId": "sendMessage",
        "summary": "Send one message of a customer",
        "requestBody": json_request(schema["ChatRequest"]),
        "responses": {
            "200": answer(
                "Where the conversation stands now.", schema["ChatReply"], _REPLY_EXAMPLE
            ),
            **errors(listed, schema["ErrorBody"]),
        },
    }


def _get_chat(schema: Json) -> Json:
    return {
        "operationId": "showConversation",
        "summary": "Show where a conversation stands; while a charge is under way, poll this",
        "parameters": [parameter("path", "sessionId", schema["SessionId"])],
        "responses": {
            "200": answer("The conversation and its redacted transcript.", schema["Conversation"]),
            **errors(problems.OF_SHOW, schema["ErrorBody"]),
        },
    }


def _post_event(schema: Json) -> Json:
    header = parameter("header", "Stripe-Signature", {"type": "string"}, "Stripe's signature.")
    return {
        "operationId": "takeStripeEvent",
        "summary": "For Stripe alone: take an event, and look at Stripe what it is about",
        "parameters": [header | {"required": True}],
        "requestBody": {
            "required": True,
            "description": f"An event of Stripe's, at most {problems.MAX_EVENT:,} bytes.",
            "content": {"application/json": {"schema": {"type": "object"}}},
        },
        "responses": {
            "200": answer("It was taken, or is of no interest here.", {"type": "object"}),
            **errors(problems.OF_STRIPE_EVENT, schema["ErrorBody"]),
        },
    }


def _get_health(schema: Json) -> Json:
    unhealthy = answer("The store does not answer.", schema["Unhealthy"])
    return {
        "operationId": "health",
        "summary": "Tell whether the server can serve",
        "responses": {
            "200": answer("All is well.", schema["Health"]),
            "503": unhealthy | {"headers": RETRY_AFTER},
        },
    }


def _get_document() -> Json:
    return {
        "operationId": "document",
        "summary": "Give this document",
        "responses": {"200": answer("An OpenAPI 3.1 document.", {"type": "object"})},
    }
