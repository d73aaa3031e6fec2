"""The part of the OpenAPI document on the hosted card form."""

from typing import Final

from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.wire_form import (
    CardGiven,
    CardTaken,
    ChatRequestByForm,
)
from payment_smart_bot.entrypoints.http.openapi.parts import (
    Json,
    answer,
    errors,
    json_request,
    parameter,
)

TYPES: Final = {"ChatRequest": ChatRequestByForm, "CardGiven": CardGiven, "CardTaken": CardTaken}

_TOKEN: Final = {"type": "string", "minLength": 1}
_CARD_EXAMPLE: Final = {"paymentMethodId": "pm_1QxK2mLkdIwHu7ix"}
_TAKEN_EXAMPLE: Final = {
    "status": "collecting",
    "response": "What is the name on the card?",
    "cardTaken": True,
}


def paths(schema: Json) -> Json:
    """Return the paths by themselves; `schema` holds the schemas of all types by name."""
    token = parameter("path", "token", _TOKEN, "From `cardForm`; it is not the session's id.")
    page = {"content": {"text/html": {"schema": {"type": "string"}}}}
    return {
        "/pay/{token}": {
            "get": {
                "operationId": "showCardForm",
                "summary": "Show the page on which a customer gives the card to Stripe",
                "parameters": [token],
                "responses": {
                    "200": {"description": "The page.", **page},
                    "410": {"description": "The page is over, and says so.", **page},
                    "429": {"description": "Too many requests, in words for people.", **page},
                    "503": {"description": "The store is out of reach; the same.", **page},
                    **errors(problems.OF_PAY_PAGE, schema["ErrorBody"]),
                },
            },
            "post": {
                "operationId": "giveCard",
                "summary": "Take the card that was given to Stripe on the page",
                "parameters": [token],
                "requestBody": json_request(schema["CardGiven"], _CARD_EXAMPLE),
                "responses": {
                    "200": answer("What became of the card.", schema["CardTaken"], _TAKEN_EXAMPLE),
                    **errors(problems.OF_PAY, schema["ErrorBody"]),
                },
            },
        }
    }
