"""How Stripe is spoken to: requests, keys, errors, lists, and what every endpoint shares."""
