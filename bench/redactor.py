"""What redacting a message costs, beside lower-casing and splitting the same messages."""

from collections.abc import Callable
from timeit import repeat

from bench.rows import Row
from payment_smart_bot.domain.redaction.redactor import redact

_CLEAN = (
    "Hello, I would like to pay for my order please, but the page says that my session has "
    "expired and I do not know what to do. Is it safe to try again, or should I wait until "
    "somebody answers my mail?"
)
_SHORT = "Hello, I would like to pay for my order please, is that ok"
_CARD = "My card number is 4242 4242 4242 4242, expiry 12/27 and cvv 123"
_CARD_IN_PROSE = (
    "Hello, I would like to pay for my order please, my card number is 4242 4242 4242 4242, "
    "expiry 12/27 and cvv 123, in the name of Noah Knowles; is it safe to send it here or should "
    "I use the page?"
)
_SPOKEN = "four two four two four two four two four two four two four two four two, thanks"
_SPANISH = "Hola, \u00bfpuedo pagar ma\u00f1ana con otra tarjeta? Mi direcci\u00f3n es la misma."
_CHINESE = (  # "Hello, is it safe to pay here? My card number is 4242", in numerals
    "\u4f60\u597d\uff0c\u5728\u8fd9\u91cc\u4ed8\u6b3e\u5b89\u5168\u5417\uff1f"
    "\u6211\u7684\u5361\u53f7\u662f\u56db\u4e8c\u56db\u4e8c"
)
_ADVERSARIAL = {
    "letters spelt": "f o u r ",
    "one token": "four",
    "homophones": "to for ",
    "look-alikes": "lO ",
    "zeros": "oh",
    "combining": "4\u0336",
}
_CHARACTERS = 1_000_000
_SECONDS = 0.2


def measure() -> list[Row]:
    """Measure the redactor; rows of name and figure (MB/s of UTF-8, time, ratio to the floor)."""
    messages = {
        "clean, 200 characters": _CLEAN,
        "clean, 60 characters": _SHORT,
        "card number": _CARD,
        "card number in 200 characters": _CARD_IN_PROSE,
        "card number in words": _SPOKEN,
        "Spanish": _SPANISH,
        "Chinese": _CHINESE,
    }
    rows = [Row(f"redactor: {name}", _figure(text)) for name, text in messages.items()]
    return rows + [
        Row(f"redactor: 1 M characters, {name}", _long_figure(piece))
        for name, piece in _ADVERSARIAL.items()
    ]


def _figure(text: str) -> str:
    seconds = _best(lambda: redact(text))
    floor = _best(lambda: (text.lower(), text.split()))
    speed = len(text.encode()) / seconds / 1e6
    return f"{seconds * 1e6:.1f} us, {speed:.1f} MB/s, {seconds / floor:.1f} x lower + split"


def _long_figure(piece: str) -> str:
    text = (piece * (_CHARACTERS // len(piece) + 1))[:_CHARACTERS]
    seconds = min(repeat(lambda: redact(text), number=1, repeat=1))
    floor = min(repeat(lambda: (text.lower(), text.split()), number=1, repeat=1))
    return f"{seconds:.2f} s, {seconds / floor:.1f} x lower + split"


def _best(work: Callable[[], object]) -> float:
    """Give the seconds of one call: the best of five batches of about 40 ms."""
    once = min(repeat(work, number=20, repeat=3)) / 20
    number = max(1, int(_SECONDS / 5 / once))
    return min(repeat(work, number=number, repeat=5)) / number
