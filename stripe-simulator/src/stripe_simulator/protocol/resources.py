"""What the endpoints of every resource share: reading parameters, finding, showing, listing."""

from collections.abc import Collection
from typing import Any

import msgspec

from stripe_simulator.protocol import errors, expansion, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals
from stripe_simulator.protocol.routing import Endpoint


class Resource(msgspec.Struct, frozen=True):
    """One kind of Stripe's objects.

    object: its name in every object. path: of its list. param: the parameter that a 404 names.
    label: what a 404 calls it, where that is not `object`.
    expandable: the fields whose ids can be expanded.
    """

    object: str
    path: str
    param: str
    label: str = ""
    expandable: tuple[str, ...] = ()

    def read(
        self, call: Call, params: str, simulated: Collection[str] = ("expand",)
    ) -> dict[str, Any]:
        """Return the parameters of a call, checked and converted.

        params: the SDK's name of their type. simulated: those that the simulator knows. Raises
        StripeFailure (400), for any other as well.
        """
        given = reading.read(call, params)
        expansion.check(given, self.expandable)
        refusals.refuse_others(given, simulated)
        return given

    def load(
        self, call: Call, id_: str, *, param: str | None = None, status: int = 404
    ) -> dict[str, Any]:
        """Return the object with this id. Raises StripeFailure where it is missing or deleted."""
        body = call.store.objects.load(self.object, id_)
        if body is None or "deleted" in body:
            raise self.missing(id_, param, status)
        return body

    def missing(
        self, id_: str, param: str | None = None, status: int = 404
    ) -> errors.StripeFailure:
        """Return the answer to an id that does not exist."""
        label = self.label or self.object
        return errors.resource_missing(label, id_, param or self.param, status)

    def show(self, call: Call, body: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
        """Return an object, expanded as the parameters `given` ask."""
        return expansion.expand(call, body, given.get("expand", ()))

    def build_retrieve(self, params: str) -> Endpoint:
        """Return the endpoint that answers with one object."""

        def retrieve(call: Call, id_: str) -> dict[str, Any]:
            given = self.read(call, params)
            return self.show(call, self.load(call, id_), given)

        return retrieve

    def build_list(self, params: str) -> Endpoint:
        """Return the endpoint that answers with a page of objects, newest first."""

        def list_page(call: Call) -> dict[str, Any]:
            given = reading.read(call, params)
            return lists.build_page(call, self.object, self.path, given, self.expandable)

        return list_page
