"""Tokens for a security code given again (https://docs.stripe.com/api/tokens/create_cvc_update).

The code is checked and dropped. All that is kept of it is whether it is the one code that stays
wrong, see `WRONG`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import cards, errors, ids, parameter_errors, parameters

if TYPE_CHECKING:
    from stripe_simulator.call import Call

WRONG = "127"
"""The simulator's rule: a card that fails with `incorrect_cvc` takes every other code."""
LIFETIME = 15 * 60


def create(call: Call) -> dict[str, Any]:
    """Make a single-use token of a code.

    Raises StripeFailure: 400 for other kinds of tokens, 402 for a code that is no code, or where
    raw card data is refused.
    """
    given = parameters.check(stripe.params.TokenCreateParams, call.form)
    for name in given:
        if name != "cvc_update":
            raise parameter_errors.not_simulated(f"tokens of {name}", name)
    if "cvc_update" not in given:
        raise parameter_errors.missing("cvc_update")
    if not call.account.takes_raw_cards_from(call.api_key):
        raise errors.raw_card_refused()
    cvc = given["cvc_update"]["cvc"]
    cards.check_cvc(cvc, "unknown")
    token = {
        "id": ids.new("cvctok"),
        "object": "token",
        "client_ip": None,
        "created": int(call.now),
        "livemode": False,
        "type": "cvc_update",
        "used": False,
    }
    call.store.save(token)
    if cvc == WRONG:
        call.store.keep_unseen(str(token["id"]), {"wrong": True})
    return token


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a token. Raises StripeFailure (404) where there is none."""
    parameters.check(stripe.params.TokenRetrieveParams, call.form)
    token = call.store.load("token", id_)
    if token is None:
        raise errors.resource_missing("token", id_, "token")
    return token


def spend(call: Call, id_: str) -> bool:
    """Use a token up and say whether its code is right.

    Raises StripeFailure (400) for one that is unknown, used or older than `LIFETIME`.
    """
    name = "payment_method_options[card][cvc_token]"
    token = call.store.load("token", id_)
    if token is None or call.now > token["created"] + LIFETIME:
        raise errors.resource_missing("token", id_, name, status=400)
    if token["used"]:
        message = f"You cannot use a Stripe token more than once: {id_}."
        raise errors.refused_by_state(message, name, "token_already_used")
    call.store.save(token | {"used": True})
    return not call.store.unseen(id_)
