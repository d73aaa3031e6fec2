"""No digit that a customer types passes the redactor, in any shape; ordinary words do."""

import base64
import binascii
import copy
import html
import pickle
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from payment_smart_bot.domain.redaction import redactor as redaction
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.redactor import MASK, Redacted, redact

UNTOUCHED = (
    """
Is this safe?
Can I use Apple Pay?
No one told me
no-one told me
I am the one who ordered it
which ones do you take?
one moment please
Please give me one more minute
one, of them
I'd like a one-time payment
one-click payments
I need to make a payment
I want to pay for my order, too
my name is Noah Knowles
Mary-Jane O'Brien
o\u2019Brien
what happens after I confirm?
Where is the CVV? It isn't on my VISA card!
Oh, I see. Don't worry: it's fine
When is it due?
internationalization
INTERNATIONALIZATION
Donaudampfschifffahrtsgesellschaft
unternehmens\u00fcbergreifend
Wolfeschlegelsteinhausenbergerdorff
mother-in-law/father-in-law/sister-in-law
-------------------------
e-mail/SMS on my iPhone, YouTube or McDonald
My phone is often broken; someone mentioned money
Henry VIII paid first, I came second
double check please
I am under the weather, send even our house
Jos\u00e9
\u738b\u5c0f\u660e
\u0645\u062d\u0645\u062f
Jose\u0301 Ram\u00f3n Ib\u00e1\u00f1ez de la Pe\u00f1a
\u0141ukasz \u017b\u00f3\u0142\u0107
Nguy\u1ec5n Th\u1ecb H\u1ed3ng
\u041d\u043e\u0439 \u041d\u043e\u0443\u043b\u0437
\u4f60\u597d\uff0c\u8bf7\u95ee\u5b89\u5168\u5417\uff1f
\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35
\u201cHello\u201d \u2014 she said\u2026 \U0001f600\u2764 thanks!
  two blanks are kept\tas they are\n
""".replace("two blanks", "blanks")
    .strip("\n")
    .split("\n")
)

MASKED = [
    # digits, plain and grouped
    ("4242424242424242", "****"),
    ("my card is 4242 4242 4242 4242, thanks", "my card is **** thanks"),
    ("it's 4242-4242-4242-4242.", "it's ****"),
    ("4242\u00a04242\n4242\t4242", "****"),
    ("exp 12/27 and cvv 123!", "exp **** and cvv ****"),
    ("  12  34  ", "  ****  "),
    ("42\u200b42\u00ad42\u206042", "****"),
    ("a4b2c4d2", "****"),
    ("4\u20e3 4\ufe0f\u20e3 4\u0336", "****"),
    ("4\U0001f600 2\U0001f600", "****"),
    ("what is 3D Secure?", "what is **** Secure?"),
    ("\\u0034 &#52; &#x34; %34", "****"),
    # words
    ("four two four two", "****"),
    ("four, two; it is four-two", "**** it is ****"),
    ("FOUR_TWO fourtwo FourTwo4", "****"),
    ("fourtytwo cvvonetwothree", "****"),
    ("onetwo oneone ohone doubleone", "****"),
    ("the fours, sixes and twenties", "the **** and ****"),
    ("four's company", "**** company"),
    ("one hundred and five thousand", "**** and ****"),
    ("ten Hag", "**** Hag"),
    ("double four, triple 7", "****"),
    ("f\u00f3ur tw\u00f8 F\u0130VE \u017fix", "****"),
    ("f\u043eur tw\u03bf", "****"),
    ("\uff26\uff4f\uff55\uff52", "****"),
    ("\ua730\u1d0f\u1d1c\u0280 \U0001f175\U0001f17e\U0001f184\U0001f181", "****"),
    ("f\u0336o\u0336u\u0336r", "****"),
    ("fo\ud800ur", "****"),
    ("f o u r  t w o", "****"),
    ("f-o-u-r f.i.v.e", "****"),
    ("it is fo ur t wo ok", "it is **** ok"),
    ("f - o - u - r", "**** - **** - **** - ****"),
    ("f our no one", "**** no ****"),
    # what is a digit only in company
    ("one", "****"),
    ("One.", "****"),
    ("\u00f3ne", "****"),
    ("cvv:one", "****"),
    ("the code is one", "the code is ****"),
    ("this one or that one", "this **** or that ****"),
    ("no one knows 4242", "no **** knows ****"),
    ("Oh, it is 42", "**** it is ****"),
    ("for two for too", "****"),
    ("for to ate", "****"),
    ("for, to - ate won", "**** - ****"),
    ("to-for 2", "****"),
    ("I say lO Il | then 2", "I say **** then ****"),
    ("2 | I", "****"),
    ("ill 2 ok", "ill **** ok"),
    ("IV II VIII", "****"),
    ("fourth fifth third", "****"),
    ("cuatro dos uno", "****"),
    ("vier zwei f\u00fcnf", "****"),
    ("is **** one", "is ****"),
    # other scripts
    ("\u738b\u5c0f\u660e4242", "\u738b\u5c0f\u660e****"),
    ("\u5361\u53f7\u662f\u56db\u4e8c\u3001\u56db\u4e8c\u53f7", "\u5361\u53f7\u662f****\u53f7"),
    ("\u56db \u4e8c", "****"),
    ("\u283c\u2819\u2803", "****"),
    ("\U0001f51f \U0001f553 \u2680 \U0001f0a2", "****"),
    # encoded
    ("MTIz", "****"),
    ("MTIzNA== MTIzNA", "****"),
    ("GEYTC GEYTCMI=", "****"),
    ("GEZDA HELLO GREAT GGGGGG", "**** HELLO GREAT GGGGGG"),
    ("QWxhZGRpbjpvcGVuIHNlc2FtZQ", "****"),
    ("abcdefabcdefabcdefabcdef", "****"),
    ("bcdfghjklmnpqrstvwxzbcdf", "****"),
    ("https://example.com/card", "****"),
    ("www.example.com/some/page", "****"),
    ("abcd" * 20, "****"),
    # addresses
    ("mail noah@example.com now", "mail **** now"),
    ("mail noah @ example.com now", "mail **** now"),
    ("mail noah@ example.com", "mail ****"),
    ("@ noah@", "****"),
    ("\uff20noah", "****"),
]  # fmt: skip

ALTERED = [
    ("a\u200bb\u00adc\ufe0f\U000e0041", "abc"),
    ("a\ud800b\ue000c\U000e0fffd", "a\ufffdb\ufffdc\ufffdd"),
    ("a\x00b\x07c\x7f", "abc"),
    ("a\r\nb\x0bc\u2028d\u2800e\x85f", "a \nb c d e f"),
    ("new picture \U0001faf9", "new picture \U0001faf9"),
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_everyday_words_pass(text: str) -> None:
    """Ordinary sentences, names in any script and long words come out as they were typed."""
    assert redact(text).text == text


@pytest.mark.parametrize(("text", "shown"), MASKED)
def test_leak_shapes_are_masked(text: str, shown: str) -> None:
    """Each known way to write a digit or an address is masked, and what is around it stays."""
    assert redact(text).text == shown


@pytest.mark.parametrize(("text", "shown"), ALTERED)
def test_what_nobody_sees_is_dropped(text: str, shown: str) -> None:
    """Invisible characters go, controls too; what cannot be shown becomes U+FFFD."""
    assert redact(text).text == shown


# --- An oracle that shares nothing with the implementation --------------------------------------

DIGIT_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
NAMES = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety",
]  # fmt: skip
TEENS, TENS = NAMES[:10], NAMES[10:]


def numeric_characters(text: str) -> list[str]:
    return [
        char
        for char in unicodedata.normalize("NFKC", text) + text
        if unicodedata.numeric(char, None) is not None or unicodedata.category(char)[0] == "N"
    ]


def decodings(token: str) -> list[str]:
    """Decode a token in every way that one may think of."""
    ways: list[Callable[[str], bytes]] = [
        lambda text: base64.b64decode(text + "=" * (-len(text) % 4)),
        lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)),
        lambda text: base64.b32decode(text + "=" * (-len(text) % 8), casefold=True),
        bytes.fromhex,
        lambda text: unquote(text).encode(),
        lambda text: html.unescape(text).encode(),
    ]
    found = []
    for way in ways:
        try:
            found.append(way(token).decode("ascii"))
        except (binascii.Error, ValueError):
            continue
    return found


def survivors(text: str) -> list[str]:
    """List what in a redacted text could still be read as digits."""
    folded = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    words = re.findall(r"[^\W\d_]+", bare.lower())
    joined = "".join(words)
    pairs = [a + b for a in DIGIT_WORDS for b in DIGIT_WORDS if a != "one"]
    decoded = [
        reading
        for token in text.split()
        for reading in decodings(token.strip(",.;:!?"))
        if len(re.findall("[0-9]", reading)) > max(2, len(reading) / 2)
    ]
    return [
        *numeric_characters(text),
        *(word for word in words if word in {*DIGIT_WORDS, *TEENS, *TENS} - {"one"}),
        *(pair for pair in pairs if pair in joined),
        *decoded,
    ]


# --- Shapes in which a number can be planted ----------------------------------------------------


def by_digit(digits: str, alphabet: str) -> str:
    return "".join(alphabet[int(digit)] for digit in digits)


def grouped(between: str) -> Callable[[str], str]:
    return lambda digits: between.join(re.findall(".{1,4}", digits))


def spaced(between: str) -> Callable[[str], str]:
    return between.join


def script(zero: int) -> Callable[[str], str]:
    return lambda digits: by_digit(digits, "".join(map(chr, range(zero, zero + 10))))


def in_words(between: str) -> Callable[[str], str]:
    return lambda digits: between.join(DIGIT_WORDS[int(digit)] for digit in digits)


def in_letters(digits: str, o: str, e: str) -> str:
    return in_words(" ")(digits).replace("o", o).replace("e", e)


def in_pairs(digits: str) -> str:
    """Read a number two digits at a time: "forty two forty two"."""

    def pair(two: str) -> str:
        value = int(two)
        if len(two) < 2 or value < 10:
            return " ".join("oh" if digit == "0" else DIGIT_WORDS[int(digit)] for digit in two)
        if value < 20:
            return TEENS[value - 10]
        tens = TENS[value // 10 - 2]
        return f"{tens} {DIGIT_WORDS[value % 10]}" if value % 10 else tens

    return " ".join(map(pair, re.findall(".{1,2}", digits)))


def with_doubles(digits: str) -> str:
    names = {2: "double", 3: "triple", 4: "quadruple"}
    said = []
    for run in re.finditer(r"(\d)\1{0,3}", digits):
        word = DIGIT_WORDS[int(run[1])]
        said.append(f"{names[len(run[0])]} {word}" if len(run[0]) > 1 else word)
    return " ".join(said)


def by_turns(digits: str) -> str:
    return " ".join(DIGIT_WORDS[int(digit)] if at % 2 else digit for at, digit in enumerate(digits))


def spelt(between: str) -> Callable[[str], str]:
    return lambda digits: "  ".join(between.join(DIGIT_WORDS[int(digit)]) for digit in digits)


def b64(digits: str) -> str:
    return base64.b64encode(digits.encode()).decode()


def b64_of_groups(digits: str) -> str:
    return base64.urlsafe_b64encode(grouped("-")(digits).encode()).decode().rstrip("=")


def b32(digits: str) -> str:
    return base64.b32encode(digits.encode()).decode()


SHAPES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "reversed": lambda digits: digits[::-1],
    "spaces": grouped(" "),
    "dashes": grouped("-"),
    "dots": grouped("."),
    "no-break spaces": grouped("\u00a0"),
    "thin spaces": spaced("\u2009"),
    "zero-width spaces": spaced("\u200b"),
    "soft hyphens": spaced("\u00ad"),
    "joiners": spaced("\u034f"),
    "tag characters": spaced("\U000e0041"),
    "lines": grouped("\n"),
    "digit by digit": spaced(" "),
    "pictures": spaced("\U0001f600"),
    "letters": spaced("x"),
    "words": spaced(" then "),
    "struck through": spaced("\u0336"),
    "keycaps": lambda digits: "".join(digit + "\ufe0f\u20e3" for digit in digits),
    "full-width": script(0xFF10),
    "Arabic-Indic": script(0x660),
    "Persian": script(0x6F0),
    "Devanagari": script(0x966),
    "Thai": script(0xE50),
    "mathematical": script(0x1D7D8),
    "circled": lambda digits: by_digit(
        digits, "\u24ea\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468"
    ),
    "superscript": lambda digits: by_digit(
        digits, "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
    ),
    "Chinese": lambda digits: by_digit(
        digits, "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"
    ),
    "Chinese, for banks": lambda digits: by_digit(
        digits, "\u96f6\u58f9\u8cb3\u53c1\u8086\u4f0d\u9678\u67d2\u634c\u7396"
    ),
    "Chinese, listed": lambda digits: "\u3001".join(
        by_digit(digits, "\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d")
    ),
    "said": in_words(" "),
    "said with hyphens": in_words("-"),
    "said with commas": in_words(", "),
    "said with commas only": in_words(","),
    "said in capitals": lambda digits: in_words(" ")(digits).upper(),
    "said in one word": in_words(""),
    "said with underscores": lambda digits: in_words("_")(digits).upper(),
    "said with zero-width spaces": in_words("\u200b"),
    "said in full width": lambda digits: "".join(
        chr(ord(char) + 0xFEE0) if char.isalpha() else char for char in in_words(" ")(digits)
    ),
    "said with accents": lambda digits: in_letters(digits, "\u00f6", "e\u0301"),
    "said with Cyrillic letters": lambda digits: in_letters(digits, "\u043e", "\u0435"),
    "in pairs": in_pairs,
    "doubles": with_doubles,
    "by turns": by_turns,
    "by turns, joined": lambda digits: by_turns(digits).replace(" ", ""),
    "spelt": spelt(" "),
    "spelt with hyphens": spelt("-"),
    "spelt with dots": spelt(". "),
    "base64": b64,
    "base64, unpadded": lambda digits: b64(digits).rstrip("="),
    "base64url of groups": b64_of_groups,
    "base32": b32,
    "base32, unpadded": lambda digits: b32(digits).rstrip("="),
    "hex": lambda digits: digits.encode().hex(),
    "percent": lambda digits: "".join(f"%3{digit}" for digit in digits),
    "entities": lambda digits: "".join(f"&#{ord(digit)};" for digit in digits),
    "hexadecimal entities": lambda digits: "".join(f"&#x3{digit};" for digit in digits),
}  # fmt: skip

NUMBERS = st.one_of(
    st.sampled_from(["4242424242424242", "378282246310005", "6011111111111117", "1234", "111"]),
    st.text("0123456789", min_size=12, max_size=19),
    st.text("0123456789", min_size=3, max_size=4),
)
AROUND = st.one_of(
    st.just(""),
    st.sampled_from(["my card is", "Hi! It's", "\u6211\u7684", "the", "\u00e9t\u00e9 \ud800", "I"]),
    st.text(max_size=20),
)


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=20, deadline=None)
@given(digits=NUMBERS, before=AROUND, after=AROUND)
def test_nothing_of_a_planted_number_survives(
    shape: str, digits: str, before: str, after: str
) -> None:
    """A card number or security code in any shape, anywhere in a message, leaves no trace."""
    planted = SHAPES[shape](digits)
    shown = redact(f"{before} {planted} {after}").text
    assert survivors(shown) == []
    assert "one one" not in shown.lower()
    around = {"then", *before.split(), *after.split(), *redact(f"{before} {after}").text.split()}
    assert not (set(planted.split()) - around) & set(shown.split())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_oracle_sees_what_is_planted(shape: str) -> None:
    """Were nothing masked, the test above would fail: decoded or as it stands, digits are seen."""
    planted = SHAPES[shape]("4242424242424242")
    if not shape.startswith("spelt") and "Cyrillic" not in shape:
        assert survivors(planted)


@settings(max_examples=60, deadline=None)
@given(digits=NUMBERS, before=st.text(max_size=12), after=st.text(max_size=12))
@pytest.mark.parametrize(
    "shape", ["plain", "full-width", "Chinese", "circled", "zero-width spaces"]
)
def test_digits_are_masked_inside_any_text(
    shape: str, digits: str, before: str, after: str
) -> None:
    """Text that touches the digits does not save them."""
    assert numeric_characters(redact(before + SHAPES[shape](digits) + after).text) == []


ANY_TEXT = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Nd", "Nl", "No", "Lo", "So", "Mn", "Cs", "Cf", "Cn", "Zs"])),
    st.text("fourtwne 4O|lI.-@*\n"),
)


@settings(max_examples=300, deadline=None)
@given(ANY_TEXT)
def test_no_number_of_any_script_passes(text: str) -> None:
    """Total: any text at all is redacted, and no numeric character is left."""
    assert numeric_characters(redact(text).text) == []


def test_every_numeric_character_of_unicode_is_masked() -> None:
    """Each character with a numeric value, alone, beside letters and beside ideographs."""
    numeric = [chr(code) for code in range(0x110000) if numeric_characters(chr(code))]
    assert len(numeric) > 1_800
    for char in numeric:
        assert redact(char).text == MASK
        assert redact(f"a{char}b").text == MASK
        assert numeric_characters(redact(f"\u6211{char}\u7684").text) == []


TRAPS = [
    *sorted(NUMBER_WORDS), "one", "oh", "o", "to", "for", "ate", "I", "lO", "double", "no", "this",
    "more", "f", "our", "t", "wo", "e", "ight", "ten", "II", "dos", "and", "-", "@", "|", MASK,
    "**", "4", "42,", "MTIz", "GEYTC", "Hello", "don't", "phone", "x", "\u56db", "\u6211", "\u00e9",
    "\u200b", "\U0001f600", "O'Brien", "e-mail", "ones",
]  # fmt: skip
BETWEEN = [" ", " ", " ", "", "  ", "\n", ", ", "-", "_", "'", "/"]
TEXT_OF_TRAPS = st.lists(
    st.tuples(st.sampled_from(TRAPS), st.sampled_from(BETWEEN)), max_size=8
).map(lambda parts: "".join(word + between for word, between in parts))


@settings(max_examples=500, deadline=None)
@given(st.one_of(TEXT_OF_TRAPS, ANY_TEXT))
def test_redacting_twice_changes_nothing(text: str) -> None:
    """Idempotent: what was redacted, stored and read again stays as it is."""
    once = redact(text)
    assert redact(once) is once
    assert redact(once.text) == once


@settings(max_examples=500, deadline=None)
@given(st.one_of(TEXT_OF_TRAPS, st.text(st.characters(max_codepoint=127))).filter(str.isascii))
def test_the_cheap_test_hides_nothing_from_the_rules(text: str) -> None:
    """What the cheap test lets through as clean, the rules would have left untouched too."""
    if redaction._is_clean(text) and MASK not in text:
        assert redaction._mask(text) == text


def test_more_characters_than_the_tables_remember() -> None:
    """The tables of characters stop growing; what they do not remember is judged all the same."""
    many = "".join(map(chr, range(0x13000, 0x13000 + 12_000)))
    assert numeric_characters(redact(many).text) == []
    assert redact(f"{many} {many}") == redact(f"{many} {many}")


def test_no_number_word_is_made_of_ordinary_words() -> None:
    """However a number word is cut in pieces, one piece gives it away (see `_ORDINARY`)."""

    def is_hidden(rest: str) -> bool:
        return not rest or any(
            rest.startswith(part) and is_hidden(rest[len(part) :]) for part in redaction._ORDINARY
        )

    assert not [word for word in NUMBER_WORDS if is_hidden(word)]


@pytest.mark.parametrize(
    "piece",
    ["a", "4", "4 x ", "four", "four ", "f o u r ", "f ", "o", "one ", "ohone", "to for ", "|",
     "@ ", "l ", "MTIz", "GEYTC", "- ", "\u00e9", "\u6211\u56db", "\ud800", "\u200b", "\n",
     "**** o ", "1 to and ", "Ab", "a.", "double", "threight"],
)  # fmt: skip
def test_long_texts_are_redacted_to_the_end(piece: str) -> None:
    """Text made to be slow ends: two hundred thousand characters, then one that breaks it."""
    text = piece * (200_000 // len(piece)) + "x"
    assert numeric_characters(redact(text).text) == []


# --- The type ----------------------------------------------------------------------------------


def test_only_the_redactor_makes_a_redacted() -> None:
    """Nobody can pass text off as redacted."""
    with pytest.raises(TypeError, match="redact"):
        Redacted("4242", object())
    with pytest.raises(TypeError, match="subclassed"):
        type("Sneaky", (Redacted,), {})


def test_a_redacted_is_a_value() -> None:
    """It compares, hashes, shows and measures by its text, and cannot be changed."""
    shown = redact("card 4242")
    assert str(shown) == shown.text == "card ****"
    assert repr(shown) == "Redacted('card ****')"
    assert len(shown) == len(shown.text)
    assert shown == redact("card 4444")
    assert shown != redact("card")
    assert shown != shown.text
    assert len({shown, redact("card 1")}) == 1
    with pytest.raises(AttributeError):
        shown.text = "4242"
    with pytest.raises(AttributeError):
        del shown.text


def test_copies_are_redacted_again() -> None:
    """Copies and pickles go through the redactor: a forged pickle gains nothing."""
    shown = redact("card 4242")
    for twin in (copy.copy(shown), copy.deepcopy(shown), pickle.loads(pickle.dumps(shown))):  # noqa: S301 - our own bytes
        assert twin == shown
    forged = pickle.dumps(shown).replace(b"card ****", b"card 4242")
    assert pickle.loads(forged) == shown  # noqa: S301 - our own bytes
