"""Audit logs: a file that processes share, and a stream that something else collects."""
