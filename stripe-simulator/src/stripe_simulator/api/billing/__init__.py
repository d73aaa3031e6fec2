"""Billing: what is sold, subscriptions, and the invoices that they bring."""
