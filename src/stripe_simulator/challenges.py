"""The bank's challenge of 3-D Secure: a page behind an address that nobody can guess.

Each challenge has a token of its own. Only the latest of an intent can be answered, and only once.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any, NamedTuple

from stripe_simulator import errors, ids, urls

if TYPE_CHECKING:
    from stripe_simulator.call import Call

PATH = "/_simulator/challenge/"
_PREFIX = "3ds"

# What the browser brings back: https://docs.stripe.com/payments/3d-secure/authentication-flow.
_REDIRECT_STATUS = {
    "succeeded": "succeeded",
    "requires_confirmation": "succeeded",
    "processing": "pending",
}


class Challenge(NamedTuple):
    """An intent, where its customer goes back to, and whether the bank still waits for them."""

    intent: dict[str, Any]
    return_url: str | None
    is_open: bool

    @property
    def way_back(self) -> str | None:
        """The merchant's address with what Stripe adds to it; None where the page waits itself."""
        if self.return_url is None:
            return None
        name = self.intent["object"]
        status = _REDIRECT_STATUS.get(self.intent["status"], "failed")
        return urls.with_query(
            self.return_url,
            {
                name: self.intent["id"],
                f"{name}_client_secret": self.intent["client_secret"],
                "redirect_status": status,
            },
        )


def open_(call: Call, intent: dict[str, Any], return_url: str | None) -> dict[str, Any]:
    """Begin a challenge; return the `next_action` that leads to it."""
    token = ids.new(_PREFIX, 32)
    call.store.keep_unseen(
        token, {"kind": intent["object"], "intent": intent["id"], "return_url": return_url}
    )
    call.store.keep_unseen(intent["id"], call.store.unseen(intent["id"]) | {"challenge": token})
    url = f"{call.base_url}{PATH}{token}"
    if return_url is None:
        return {
            "type": "use_stripe_sdk",
            "use_stripe_sdk": {"type": "three_d_secure_redirect", "stripe_js": url},
        }
    return {"type": "redirect_to_url", "redirect_to_url": {"return_url": return_url, "url": url}}


def find(call: Call, token: str) -> Challenge:
    """Return the challenge behind a token. Raises StripeFailure (404) where there is none."""
    kept = call.store.unseen(token) if token.startswith(f"{_PREFIX}_") else {}
    intent = call.store.load(kept["kind"], kept["intent"]) if kept else None
    if intent is None:
        raise errors.resource_missing("challenge", token, "token")
    latest = call.store.unseen(intent["id"]).get("challenge", "")
    is_open = intent["status"] == "requires_action" and hmac.compare_digest(latest, token)
    return Challenge(intent, kept["return_url"], is_open)
