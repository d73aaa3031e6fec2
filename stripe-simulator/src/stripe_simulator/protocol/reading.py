"""Reading the parameters of a call: as the SDK's types say, and as its API version does."""

from typing import Any, Final, TypedDict

from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals, sdk_types
from stripe_simulator.protocol.parameters.checks import check

_ENDIVE: Final = "2026-09-30"
_TYPES: Final = "payment_method_types"
_OF_INTENTS: Final = {
    "PaymentIntentConfirmParams",
    "PaymentIntentCreateParams",
    "PaymentIntentUpdateParams",
    "SetupIntentCreateParams",
    "SetupIntentUpdateParams",
}
_OF_PAGES: Final = {"checkout.SessionCreateParams", "PaymentLinkCreateParams"}


class _PaymentMethodTypes(TypedDict):
    payment_method_types: list[str]


def read(call: Call, params: str) -> dict[str, Any]:
    """Return the parameters of a call, checked and converted. params: the SDK's name of the type.

    `payment_method_types` went with API version 2026-09-30.endive, and from the SDK's types with
    version 16. A call that asks for an earlier version may still send it, whatever the SDK
    (https://docs.stripe.com/changelog/endive/2026-09-30/removes-the-payment-method-types-parameter-from-payment-intents-and-setup-intents).

    Raises StripeFailure (400).
    """
    params_type = sdk_types.find(params)
    if _TYPES not in call.form or params not in _OF_INTENTS | _OF_PAGES:
        return check(params_type, call.form)
    if call.api_version >= _ENDIVE:
        is_page = params in _OF_PAGES
        raise refusals.unknown([_TYPES]) if is_page else refusals.types_no_longer_supported()
    rest = {name: value for name, value in call.form.items() if name != _TYPES}
    types = check(_PaymentMethodTypes, {_TYPES: call.form[_TYPES]})
    return check(params_type, rest) | types
