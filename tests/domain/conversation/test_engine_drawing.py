"""The page on the conversation shows the table as it is."""

from scripts.draw_conversation import PAGE, page


def test_the_page_is_what_the_script_writes() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == page(), "run: python scripts/draw_conversation.py"
