"""What the installed SDK knows, as its versions differ."""

from typing import Final

import pytest
import stripe

from stripe_simulator.protocol.parameters import sdk_types

MAJOR: Final = int(stripe.VERSION.partition(".")[0])


def needs(params: str, parameter: str) -> pytest.MarkDecorator:
    """Skip a test of a parameter that the installed SDK does not have."""
    known = parameter in sdk_types.find(params).__annotations__
    return pytest.mark.skipif(not known, reason=f"SDK {stripe.VERSION} has no {parameter}")
