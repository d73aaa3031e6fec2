"""What counts as a digit in the tests, told by Unicode alone."""

import unicodedata


def numeric_characters(text: str) -> list[str]:
    return [
        char
        for char in unicodedata.normalize("NFKC", text) + text
        if unicodedata.numeric(char, None) is not None or unicodedata.category(char)[0] == "N"
    ]
