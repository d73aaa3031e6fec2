"""The one account behind the simulator."""

import msgspec

from stripe_simulator.protocol.api_keys import is_publishable

NO_RAW_CARDS = "sk_test_norawcards"


class Account(msgspec.Struct, frozen=True):
    """What this Stripe account may do.

    any_number: it takes every number with a valid checksum, not only test numbers.
    raw_cards: it may send card numbers at all, which most accounts at Stripe may not. A key that
    starts with `sk_test_norawcards` may not send them, whatever this says.
    reuse_after_decline: a PaymentMethod without a customer can be confirmed again after a decline.
    redirecting_methods: the Dashboard has payment methods that lead away from the page, as most
    accounts do. A confirm then needs a `return_url`, unless such methods are ruled out.
    confirms_at_most: how often a PaymentIntent can be confirmed. Stripe has "a variable upper
    limit", past which a confirm cancels the PaymentIntent.
    """

    any_number: bool = False
    raw_cards: bool = True
    reuse_after_decline: bool = False
    redirecting_methods: bool = False
    confirms_at_most: int = 100

    def takes_raw_cards_from(self, api_key: str) -> bool:
        """Say whether a request under this key may carry a card number.

        A publishable key always may, because it is the browser's, where the customer types.
        """
        if is_publishable(api_key):
            return True
        return self.raw_cards and not api_key.startswith(NO_RAW_CARDS)
