import pytest
import stripe

from simulator_testing.billing import Billing
from simulator_testing.connecting import NOW


@pytest.fixture
def billing(client: stripe.StripeClient) -> Billing:
    return Billing(client, NOW)
