"""The account behind the key, which many programs ask for to see whether a key works."""

import stripe


def test_the_account_of_the_key_is_shown(client: stripe.StripeClient) -> None:
    account = client.v1.accounts.retrieve_current()
    assert (account.country, account.charges_enabled) == ("US", True)
