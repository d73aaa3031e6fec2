"""The account behind the key, which many programs ask for to see whether a key works."""

import pytest
import stripe

from simulator_testing.payments import error_of


def test_the_account_of_the_key_is_shown(client: stripe.StripeClient) -> None:
    account = client.v1.accounts.retrieve_current()
    assert (account.country, account.charges_enabled) == ("US", True)


def test_no_request_is_carried_out_for_another_account(client: stripe.StripeClient) -> None:
    customers = client.v1.customers
    with pytest.raises(stripe.PermissionError, match="access to account 'acct_1'") as caught:
        customers.create({}, {"stripe_account": "acct_1"})
    assert error_of(caught.value)["code"] == "account_invalid"
    own = client.v1.accounts.retrieve_current().id
    assert [it.id for it in customers.list({}, {"stripe_account": own}).data] == []
