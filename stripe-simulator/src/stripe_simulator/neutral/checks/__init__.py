"""The checks, a module a topic."""
