"""Code that uses the SDK's module-level functions, and an account of another kind."""

import pytest
import stripe

from stripe_simulator import Account, Simulator


@pytest.fixture
def stripe_account() -> Account:
    """Return an account as most are: it may not send card numbers."""
    return Account(raw_cards=False)


@pytest.fixture
def global_stripe(stripe_simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stripe, "api_key", "sk_test_x")
    monkeypatch.setattr(stripe, "default_http_client", stripe_simulator.http_client())


@pytest.mark.usefixtures("global_stripe")
def test_module_level_functions_reach_the_simulator() -> None:
    assert stripe.PaymentIntent.create(amount=4900, currency="usd").id.startswith("pi_")


@pytest.mark.usefixtures("global_stripe")
def test_this_account_may_not_send_card_numbers() -> None:
    card = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2040, "cvc": "123"}
    with pytest.raises(stripe.CardError, match="is generally unsafe"):
        stripe.PaymentMethod.create(type="card", card=card)  # type: ignore[arg-type]
