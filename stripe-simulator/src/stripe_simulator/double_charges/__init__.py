"""A bench of double charges: the usual ways to retry a payment, played against an integration.

An integration is the code of a shop or of an agent that takes payments with Stripe. The bench
starts payments with it, loses answers, kills it, opens second tabs, and then counts at the
simulator how often the customer's money was taken.
"""
