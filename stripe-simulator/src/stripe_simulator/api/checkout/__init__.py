"""Checkout Sessions: their endpoints, parameters, and what the customer submits."""
