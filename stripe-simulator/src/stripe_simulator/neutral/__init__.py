"""Neutral checks: published behaviour of Stripe, asked of any server that speaks its API.

Nothing here knows how the simulator works: a check sends requests and looks at answers, and names
the page of Stripe's documentation that says what they have to be.
"""
