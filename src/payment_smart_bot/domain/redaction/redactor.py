"""The redactor: what a customer typed, without anything that could be card data.

Only this module makes a `Redacted`, and only a `Redacted` may reach the model, a log, the stored
transcript or a reply. The redactor knows nothing of the conversation: it judges a message alone,
masks whole whitespace tokens, and masks too much rather than too little (PCI DSS v4.0.1, 3.3.1:
no security code is kept; 3.4.1: no more than BIN and last four is shown; here, no digit at all).

How a message goes through:

1. `clean_text`: an ASCII message with nothing suspicious comes out as it went in.
2. `characters`: those that nobody sees are dropped, unreadable ones become U+FFFD. The text is not
   normalised further, so that names in any script come out as they were typed.
3. `tokens`: each is judged alone, in a folded form: compatibility forms, accents and look-alike
   letters of other scripts become plain letters, numeric characters become "0".
4. `masking`: the tokens that mean a digit only in company ("one", "to", "O") are judged together,
   and what counts as a digit is masked.

Where card data is asked for, `redact_strictly` masks all else that is not known to be harmless.

Every rule masks more when more is masked, and a mask counts as masked the next time: therefore
redacting twice changes nothing.
"""

from collections.abc import Callable
from typing import Final, final

from payment_smart_bot.domain.redaction.characters import (
    VISIBLE,
    has_joiners,
    show_with_joiners,
)
from payment_smart_bot.domain.redaction.clean_text import is_clean
from payment_smart_bot.domain.redaction.kept_words import keep_common_words
from payment_smart_bot.domain.redaction.masking import mask

_KEY: Final = object()


@final
class Redacted:
    """Text that passed the redactor: the one type that the assistant, transcript and logger take.

    It holds no numeric character of any script, no English number word that may stand for a digit,
    no e-mail address and no long encoded token. Only `redact` and `redact_strictly` make one;
    copies and pickles are made by redacting again.
    """

    __slots__ = ("text",)
    text: str

    def __init__(self, text: str, key: object) -> None:
        if key is not _KEY:
            raise TypeError("Redacted is made by redact() only")
        object.__setattr__(self, "text", text)

    def __init_subclass__(cls) -> None:
        raise TypeError("Redacted cannot be subclassed")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Redacted cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Redacted cannot be changed")

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Redacted({self.text!r})"

    def __len__(self) -> int:
        return len(self.text)

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, Redacted) else NotImplemented

    def __hash__(self) -> int:
        return hash((Redacted, self.text))

    def __reduce__(self) -> tuple[Callable[[str], "Redacted"], tuple[str]]:
        return redact, (self.text,)


def redact_strictly(text: "str | Redacted") -> Redacted:
    """Keep only the words of `text` that are known to be harmless; see `kept_words`."""
    return Redacted(keep_common_words(redact(text).text), _KEY)


def redact(text: "str | Redacted") -> Redacted:
    """Mask everything in `text` that is or may stand for a digit, and e-mail addresses.

    Total for any string, idempotent, linear in its length. Masked tokens that follow each other
    become one ``****``.
    """
    if isinstance(text, Redacted):
        return text
    readable = text.isascii()
    if readable and is_clean(text):
        return Redacted(text, _KEY)
    typed = text
    if not (readable and text.isprintable()):
        text = text.translate(VISIBLE)
    masked = mask(text)
    if masked == text and has_joiners(typed):
        # Joiners could hide a number from the mask, so they come back only where it found none.
        return Redacted(show_with_joiners(typed), _KEY)
    return Redacted(masked, _KEY)
