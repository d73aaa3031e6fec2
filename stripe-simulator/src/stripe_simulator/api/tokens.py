"""Tokens of a security code that is given again (https://docs.stripe.com/api/tokens).

The code is checked and dropped. All that is kept of it is whether it is `WRONG_CODE`.
"""

from typing import Any

from stripe_simulator.cards.checks import check_cvc
from stripe_simulator.protocol import errors, ids, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals
from stripe_simulator.protocol.resources import Resource

TOKENS = Resource("token", "/v1/tokens", param="token")
WRONG_CODE = "127"
"""The simulator's rule: a card that fails with `incorrect_cvc` takes every other code."""
LIFETIME = 15 * 60
"""Seconds for which a token can be used."""
_PARAM = "payment_method_options[card][cvc_token]"


def create(call: Call) -> dict[str, Any]:
    """Create a single-use token of a code.

    Raises StripeFailure: 400 for other kinds of tokens, 402 for what is no code, and where raw card
    data is refused.
    """
    given = reading.read(call, "TokenCreateParams")
    for name in given:
        if name != "cvc_update":
            raise refusals.not_simulated(f"tokens of {name}", name)
    if "cvc_update" not in given:
        raise refusals.missing("cvc_update")
    if not call.account.takes_raw_cards_from(call.api_key):
        raise errors.raw_card_refusal()
    cvc = given["cvc_update"]["cvc"]
    check_cvc(cvc, "unknown")
    token = {
        "id": ids.generate("cvctok"),
        "object": TOKENS.object,
        "client_ip": None,
        "created": int(call.now),
        "livemode": False,
        "type": "cvc_update",
        "used": False,
    }
    call.store.objects.save(token)
    if cvc == WRONG_CODE:
        call.store.hidden.replace(str(token["id"]), {"wrong": True})
    return token


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a token. Raises StripeFailure (400, 404)."""
    reading.read(call, "TokenRetrieveParams")
    return TOKENS.load(call, id_)


def spend(call: Call, id_: str) -> bool:
    """Use a token up, and say whether its code is right.

    Raises StripeFailure (400) for a token that is unknown, used or older than `LIFETIME`.
    """
    token = call.store.objects.load(TOKENS.object, id_)
    if token is None or call.now > token["created"] + LIFETIME:
        raise TOKENS.missing(id_, _PARAM, status=400)
    if token["used"]:
        message = f"You cannot use a Stripe token more than once: {id_}."
        raise errors.state_refusal(message, _PARAM, "token_already_used")
    call.store.objects.save(token | {"used": True})
    return not call.store.hidden.load(id_)
