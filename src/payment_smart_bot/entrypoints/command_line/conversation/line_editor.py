"""A line editor that shows no digit, not even for a moment, and leaves no trace of a line."""

import unicodedata
from collections.abc import Callable

from prompt_toolkit import PromptSession
from prompt_toolkit.clipboard import DummyClipboard
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from prompt_toolkit.patch_stdout import patch_stdout


def open_line_editor() -> Callable[[str, str], str]:
    """Return a function that reads a line from the terminal.

    It takes a hint to show beside the line and the text to start from. It raises EOFError and
    KeyboardInterrupt for Ctrl-D and Ctrl-C.
    """
    session: PromptSession[str] = PromptSession(
        history=DummyHistory(),
        clipboard=DummyClipboard(),
        key_bindings=_bind_keys(),
        input_processors=[_MaskDigits()],
        erase_when_done=True,
        complete_while_typing=False,
        reserve_space_for_menu=0,
    )

    def read(hint: str, unsent: str) -> str:
        with patch_stdout():  # what the server's thread logs goes above the line
            return session.prompt("You: ", rprompt=hint, default=unsent)

    return read


def mask_digits(text: str) -> str:
    """Return the text with a `*` for every numeric character of any script."""
    return "".join("*" if unicodedata.category(char)[0] == "N" else char for char in text)


class _MaskDigits(Processor):
    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        fragments = transformation_input.fragments
        return Transformation([(part[0], mask_digits(part[1])) for part in fragments])


def _bind_keys() -> KeyBindings:
    """Return what replaces the keys that would show typed digits outside of the line."""
    keys = KeyBindings()

    @keys.add("c-r")
    @keys.add("c-s")
    def _(_event: KeyPressEvent) -> None:
        """Do not search: the search field would show what is typed into it."""

    for digit in "0123456789":

        @keys.add("escape", digit)
        def _(event: KeyPressEvent, digit: str = digit) -> None:
            """Type the digit: as a repeat count it would be shown."""
            event.current_buffer.insert_text(digit)

    @keys.add("escape", "-")
    def _(event: KeyPressEvent) -> None:
        """Type the dash, for the same reason."""
        event.current_buffer.insert_text("-")

    return keys
