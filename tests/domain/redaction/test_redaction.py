"""No digit that a customer types passes the redactor, in any shape; ordinary words do."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.digits import numeric_characters
from tests.drawn_examples import drawn

from payment_smart_bot.domain.redaction import token_kinds
from payment_smart_bot.domain.redaction.clean_text import is_clean
from payment_smart_bot.domain.redaction.masking import mask
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.redaction.token_kinds import MASK

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


def misredacted(expected: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return what those texts are redacted to that are not redacted as expected."""
    return {text: got for text, shown in expected if (got := redact(text).text) != shown}


def test_everyday_words_pass() -> None:
    """Ordinary sentences, names in any script and long words come out as they were typed."""
    assert misredacted((text, text) for text in UNTOUCHED) == {}


def test_leak_shapes_are_masked() -> None:
    """Each known way to write a digit or an address is masked, and what is around it stays."""
    assert misredacted(MASKED) == {}


def test_what_nobody_sees_is_dropped() -> None:
    """Invisible characters go, controls too; what cannot be shown becomes U+FFFD."""
    assert misredacted(ALTERED) == {}


ANY_TEXT = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Nd", "Nl", "No", "Lo", "So", "Mn", "Cs", "Cf", "Cn", "Zs"])),
    st.text("fourtwne 4O|lI.-@*\n"),
)


@settings(max_examples=drawn(300))
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


@settings(max_examples=drawn(500))
@given(st.one_of(TEXT_OF_TRAPS, ANY_TEXT))
def test_redacting_twice_changes_nothing(text: str) -> None:
    """Idempotent: what was redacted, stored and read again stays as it is."""
    once = redact(text)
    assert redact(once) is once
    assert redact(once.text) == once


@settings(max_examples=drawn(500))
@given(st.one_of(TEXT_OF_TRAPS, st.text(st.characters(max_codepoint=127))).filter(str.isascii))
def test_the_cheap_test_hides_nothing_from_the_rules(text: str) -> None:
    """What the cheap test lets through as clean, the rules would have left untouched too."""
    if is_clean(text) and MASK not in text:
        assert mask(text) == text


def test_more_characters_than_the_tables_remember() -> None:
    """The tables of characters stop growing; what they do not remember is judged all the same."""
    many = "".join(map(chr, range(0x13000, 0x13000 + 12_000)))
    assert numeric_characters(redact(many).text) == []
    assert redact(f"{many} {many}") == redact(f"{many} {many}")


def test_no_number_word_is_made_of_ordinary_words() -> None:
    """However a number word is cut in pieces, one piece gives it away (see `_ORDINARY`)."""

    def is_hidden(rest: str) -> bool:
        return not rest or any(
            rest.startswith(part) and is_hidden(rest[len(part) :]) for part in token_kinds._ORDINARY
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
