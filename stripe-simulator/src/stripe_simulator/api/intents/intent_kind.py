"""What PaymentIntents and SetupIntents have in common at their endpoints."""

from collections.abc import Callable, Collection
from typing import Any, TypeAlias

from stripe_simulator.api import customers, events, payment_methods
from stripe_simulator.api.intents import browser_view, cancellation, checkout_session
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.api_keys import is_publishable
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.protocol.routing import Endpoint

Attempt: TypeAlias = Callable[[Call, dict[str, Any], dict[str, Any] | None, dict[str, Any]], None]
"""Confirms an intent with a PaymentMethod, if there is one, as the parameters say."""


class IntentKind(Resource, frozen=True, kw_only=True):
    """PaymentIntents or SetupIntents. attempt: what a confirm does."""

    attempt: Attempt

    def create(self, call: Call, intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
        """Save a new intent, and confirm it at once where `confirm` says so; return what to show.

        Raises StripeFailure: 400 for a customer or a PaymentMethod, 402 where the attempt fails.
        """
        if "customer" in given:
            customers.require(call, given["customer"])
        method = _find_given_method(call, intent, given)
        if method is not None:
            intent |= {"payment_method": method["id"], "status": "requires_confirmation"}
        events.record_change(call, intent, f"{self.object}.created")
        if given.get("confirm", False):
            self.attempt(call, intent, method, given)
        return self.show(call, intent, given)

    def require_confirm(self, given: dict[str, Any], names: Collection[str]) -> None:
        """Raise StripeFailure (400) for one of these parameters in a creation without `confirm`."""
        if given.get("confirm", False):
            return
        for name in sorted(given.keys() & names):
            raise refusals.only_with_confirm(name, errors.INTENT_NAMES[self.object])

    def confirm(self, call: Call, intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
        """Attempt an intent with the given PaymentMethod, or else its own; return what to show.

        Raises StripeFailure: 402 where the attempt fails, 400 where it is not allowed.
        """
        method = _find_given_method(call, intent, given)
        if method is None and intent["payment_method"] is not None:
            method = payment_methods.load(call, intent["payment_method"])
        self.attempt(call, intent, method, given)
        return self.show(call, intent, given)

    def load_unlinked(self, call: Call, id_: str, verb: str) -> dict[str, Any]:
        """Return an intent that belongs to no Checkout Session. Raises StripeFailure (400, 404)."""
        intent = self.load(call, id_)
        checkout_session.require_unlinked(call, intent, verb)
        return intent

    def build_retrieve(self, params: str) -> Endpoint:
        """Return the endpoint that answers with one intent; a browser sees a part of it."""

        def retrieve(call: Call, id_: str) -> dict[str, Any]:
            given = self.read(call, params, {"client_secret", "expand"})
            intent = self.load(call, id_)
            if is_publishable(call.api_key):
                return browser_view.show(intent, given)
            return self.show(call, intent, given)

        return retrieve

    def build_cancel(self, params: str) -> Endpoint:
        """Return the endpoint that cancels an open intent."""

        def cancel(call: Call, id_: str) -> dict[str, Any]:
            given = self.read(call, params, {"cancellation_reason", "expand"})
            intent = self.load_unlinked(call, id_, "cancel")
            cancellation.cancel(call, intent, given.get("cancellation_reason"))
            return self.show(call, intent, given)

        return cancel


def _find_given_method(
    call: Call, intent: dict[str, Any], given: dict[str, Any]
) -> dict[str, Any] | None:
    """Return the PaymentMethod that is given. Raises StripeFailure (400) for an unusable one."""
    if "payment_method" not in given:
        return None
    method = payment_methods.load(call, given["payment_method"], status=400)
    single_use.require_usable(call, method, intent)
    return method
