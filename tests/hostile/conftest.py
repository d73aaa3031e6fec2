"""The applications of the entry points' tests, with their pinned clock."""

from tests.entrypoints.conftest import clock, database, make_application

__all__ = ["clock", "database", "make_application"]
