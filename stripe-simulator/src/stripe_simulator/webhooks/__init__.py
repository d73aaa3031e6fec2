"""Webhooks: events on their way to endpoints."""
