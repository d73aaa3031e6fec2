"""The bank's challenge of 3-D Secure: a page behind an address that nobody can guess.

Each challenge has a token of its own. Only the latest of an intent can be answered, and only once.
"""

import hmac
from typing import Any

import msgspec

from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import urls

PATH = "/_simulator/challenge/"
_PREFIX = "3ds"

# What the browser brings back: https://docs.stripe.com/payments/3d-secure/authentication-flow.
_REDIRECT_STATUS = {
    "succeeded": "succeeded",
    "requires_confirmation": "succeeded",
    "processing": "pending",
}


class Challenge(msgspec.Struct, frozen=True):
    """A challenge to the customer of an intent.

    return_url: the merchant's address; None where the merchant's page shows the challenge itself.
    is_open: the bank still waits for an answer.
    """

    intent: dict[str, Any]
    return_url: str | None
    is_open: bool

    @property
    def way_back(self) -> str | None:
        """The merchant's address with what Stripe adds to it."""
        if self.return_url is None:
            return None
        kind = self.intent["object"]
        return urls.add_query(
            self.return_url,
            {
                kind: self.intent["id"],
                f"{kind}_client_secret": self.intent["client_secret"],
                "redirect_status": _REDIRECT_STATUS.get(self.intent["status"], "failed"),
            },
        )


def begin(call: Call, intent: dict[str, Any], return_url: str | None) -> dict[str, Any]:
    """Begin a challenge; return the `next_action` that leads to it."""
    token = ids.generate(_PREFIX, 32)
    call.store.hidden.replace(
        token, {"kind": intent["object"], "intent": intent["id"], "return_url": return_url}
    )
    call.store.hidden.add(intent["id"], {"challenge": token})
    url = f"{call.base_url}{PATH}{token}"
    if return_url is None:
        return {
            "type": "use_stripe_sdk",
            "use_stripe_sdk": {"type": "three_d_secure_redirect", "stripe_js": url},
        }
    return {"type": "redirect_to_url", "redirect_to_url": {"return_url": return_url, "url": url}}


def find(call: Call, token: str) -> Challenge:
    """Return the challenge behind a token. Raises StripeFailure (404) where there is none."""
    kept = call.store.hidden.load(token) if token.startswith(f"{_PREFIX}_") else {}
    intent = call.store.objects.load(kept["kind"], kept["intent"]) if kept else None
    if intent is None:
        raise errors.resource_missing("challenge", token, "token")
    latest = call.store.hidden.load(intent["id"]).get("challenge", "")
    is_open = intent["status"] == "requires_action" and hmac.compare_digest(latest, token)
    return Challenge(intent, kept["return_url"], is_open)
