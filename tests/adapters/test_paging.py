"""Times in columns and cursors of pages, as every store uses them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.adapters.paging import build_cursor, read_cursor, to_micros
from payment_smart_bot.domain.model.errors import InvalidRequest


def test_a_column_takes_no_time_without_a_zone() -> None:
    with pytest.raises(TypeError):
        to_micros(datetime(2026, 11, 21))  # noqa: DTZ001 (the case in point)


@given(st.integers(-(2**62), 2**62), st.text(max_size=20))
def test_a_cursor_names_its_position(created: int, session_id: str) -> None:
    """What a page gives, the next request takes, in letters that need no escape in a URL."""
    cursor = build_cursor((created, session_id))
    assert read_cursor(cursor) == (created, session_id)
    assert cursor.replace("-", "").replace("_", "").replace("=", "").isalnum()


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "é", "bm90aGluZw==", "MTI6YQ", "MTI6YQ==\n", "Lzph", "MDEyOmE="],
)
def test_a_garbage_cursor_is_refused_and_not_quoted(cursor: str) -> None:
    with pytest.raises(InvalidRequest, match=r"^The cursor is not one that a page of this list"):
        read_cursor(cursor)


def test_a_huge_number_in_a_cursor_is_refused() -> None:
    """Made up, but well formed otherwise: `99999999999999999999:a`."""
    with pytest.raises(InvalidRequest):
        read_cursor("OTk5OTk5OTk5OTk5OTk5OTk5OTk6YQ==")
