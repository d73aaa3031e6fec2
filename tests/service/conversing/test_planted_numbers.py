"""Where card data is asked for, nothing of a number is kept, in whatever way it is written."""

# ruff: noqa: E501, RUF001  (numbers as people write them)

import base64
import unicodedata
from typing import Final

import pytest
from tests.fakes.talk import SIX_MESSAGES, Talk, paying

from payment_smart_bot.adapters.records import encode_session
from payment_smart_bot.domain.redaction.common_words import AMBIGUOUS, COMMON_WORDS
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.redactor import redact_strictly

CODE: Final = "472"
STEPS: Final = ("card", "expiry", "cvv", "confirmation")

_ZEROS = [
    chr(point) for point in range(0x10FFFF)
    if unicodedata.digit(chr(point), None) == 0 and unicodedata.category(chr(point)) == "Nd"
]  # fmt: skip
BY_SCRIPT: Final = {
    unicodedata.name(zero): "".join(chr(ord(zero) + int(digit)) for digit in CODE)
    for zero in _ZEROS
}
IN_WORDS: Final = {
    "English": "four seven two", "English as one": "foursevntwo", "English hundred": "four hundred seventy two",
    "French": "quatre cent soixante-douze", "Spanish": "cuatrocientos setenta y dos", "German": "vierhundertzweiundsiebzig",
    "Italian": "quattrocentosettantadue", "Portuguese": "quatrocentos e setenta e dois", "Dutch": "vierhonderdtweeënzeventig",
    "Swedish": "fyrahundrasjuttiotvå", "Norwegian": "fire hundre og syttito", "Danish": "firehundredetooghalvfjerds",
    "Finnish": "neljäsataaseitsemänkymmentäkaksi", "Estonian": "nelisada seitsekümmend kaks", "Polish": "czterysta siedemdziesiąt dwa",
    "Czech": "čtyři sta sedmdesát dva", "Slovak": "štyristosedemdesiatdva", "Slovene": "štiristo dvainsedemdeset",
    "Croatian": "četiristo sedamdeset dva", "Russian": "четыреста семьдесят два", "Ukrainian": "чотириста сімдесят два",
    "Bulgarian": "четиристотин седемдесет и две", "Greek": "τετρακόσια εβδομήντα δύο", "Turkish": "dört yüz yetmiş iki",
    "Hungarian": "négyszázhetvenkettő", "Romanian": "patru sute șaptezeci și doi", "Arabic": "أربعمائة واثنان وسبعون",
    "Hebrew": "ארבע מאות שבעים ושתיים", "Persian": "چهارصد و هفتاد و دو", "Hindi": "चार सौ बहत्तर",
    "Bengali": "চারশো বাহাত্তর", "Tamil": "நானூற்று எழுபத்து இரண்டு", "Thai": "สี่ร้อยเจ็ดสิบสอง",
    "Vietnamese": "bốn trăm bảy mươi hai", "Indonesian": "empat ratus tujuh puluh dua", "Filipino": "apat na raan pitumpu't dalawa",
    "Swahili": "mia nne sabini na mbili", "Korean": "사백칠십이", "Japanese": "四百七十二", "Chinese": "四百七十二",
    "Chinese for banks": "肆佰柒拾贰", "pinyin": "si bai qi shi er", "romaji": "yon hyaku nana ju ni", "romaji digits": "yon go ni",
    "Latin": "quadringenti septuaginta duo", "Esperanto": "kvarcent sepdek du", "Welsh": "pedwar saith dau", "Irish": "ceathair seacht dó",
    "Basque": "laurehun eta hirurogeita hamabi", "Catalan": "quatre-cents setanta-dos", "Catalan digits": "quatre set dos",
    "Icelandic": "fjögur hundruð sjötíu og tveir", "Latvian": "četri simti septiņdesmit divi", "Lithuanian": "keturi šimtai septyniasdešimt du",
    "Hindi in Latin letters": "chaar saat do", "Turkish digits": "dört yedi iki", "Swedish digits": "fyra sju två", "Yoruba": "mẹrin meje meji",
}  # fmt: skip
ON_A_KEYBOARD: Final = {
    "US with Shift": "$&@", "UK with Shift": "$&\"", "German with Shift": "$/\"", "French without Shift": "'è\u00e9",
    "Spanish with Shift": "$/\"", "numpad off": "left home down", "phone pad": "gpa", "phone pad in full": "ghi pqrs abc",
    "QWERTY row": "ru w", "one row down": "r u w", "Shift with blanks": "$ & @", "Shift with words": "it is $&@",
}  # fmt: skip
IN_CODE: Final = {
    "letters": "dgb", "letters apart": "d g b", "Roman": "IV VII II", "Roman as one": "CDLXXII", "radio": "fower seven too",
    "alphabet": "delta golf bravo", "Morse": "....- --... ..---", "tally": "|||| ||||||| ||",
    "stars": "**** ******* **", "base64": base64.b64encode(CODE.encode()).decode(), "base32": base64.b32encode(CODE.encode()).decode(),
    "hex": "0x1d8", "leet": "A7Z", "keycaps": "4️⃣7️⃣2️⃣", "circled": "④⑦②", "dingbats": "➃➆➁", "superscript": "⁴⁷²", "subscript": "₄₇₂",
    "full width": "４７２", "mathematical": "𝟒𝟕𝟐", "segments": "\U0001fbf4\U0001fbf7\U0001fbf2", "braille": "⠼⠙⠛⠃", "dominoes": "🁃🁆",
    "cards": "🂤🂧🂢", "clocks": "🕓🕖🕑", "dice": "⚃⚅⚀⚁", "fractions": "¼ ⅐ ½", "homophones": "for seven to", "reversed": "owt neves ruof",
    "Pig Latin": "ourfay evensay otway", "in brackets": "[four] [seven] [two]", "as a word": "cvvfourseventwo", "zero width": "4\u200b7\u200b2",
    "accents": "fóur séven twó", "Cyrillic look-alikes": "fоur sеven twо", "quotes": "'four' 'seven' 'two'", "emoji": "🕓🖐️✌️", "colours": "yellow violet red",
    "as a sum": "four hundred plus seventy plus two", "minus one": "three six one", "ordinals": "fourth seventh second", "French digits": "quatre sept deux",
    "Spanish digits": "cuatro siete dos", "German digits": "vier sieben zwei", "Italian digits": "quattro sette due", "dots": ":: ::: :", "letters repeated": "aaaa bbbbbbb cc",
    "URL": "https://example.com/472", "e-mail": "four72@example.com", "date": "April the 72nd", "percent": "%34%37%32", "entities": "&#52;&#55;&#50;",
    "Base85": "1,C%", "underscores": "four_seven_two", "dashes": "four-seven-two", "spelt": "f o u r s e v e n t w o", "rot13": "sbhe frira gjb",
}  # fmt: skip
WAYS: Final = {**BY_SCRIPT, **IN_WORDS, **ON_A_KEYBOARD, **IN_CODE}
HARMLESS: Final = frozenset("it is and a the plus as of".split())


def readable(kept: str, written: str) -> set[str]:
    """Return what of a number is left in a text: its words, or any character of it but letters."""
    words = {word.strip(",.") for word in written.split()} - HARMLESS
    return words & {word.strip(",.") for word in kept.split()} - {"****"}


def test_there_are_many_ways_to_write_a_number() -> None:
    assert len(WAYS) >= 150


@pytest.mark.parametrize("step", STEPS)
def test_nothing_of_a_number_is_kept_in_echo_transcript_and_record(step: str) -> None:
    """What is asked for does not matter, nor whether the number is understood."""
    left = {}
    for way, written in WAYS.items():
        talk = Talk(policy=paying())
        talk.say_all(*SIX_MESSAGES[: STEPS.index(step) + 2])
        echo = talk.say(written).echo
        stored = talk.session.turns[-1].said.text
        if found := readable(echo, written) | readable(stored, written):
            left[way] = found
        assert written.encode() not in encode_session(talk.session) or len(written) < 3, way
    assert left == {}


def test_one_word_a_message_is_not_kept_either() -> None:
    words = [word for way in IN_WORDS.values() for word in way.split()]
    assert {word for word in words if redact_strictly(word).text != "****"} - HARMLESS == set()


def test_what_is_harmless_stays_readable() -> None:
    kept = {
        "is this safe?": "is this safe?",
        "do you take amex": "do you take amex",
        "where is the code on my card?": "where is the code on my card?",
        "yes, go on": "yes, go on",
        "chaar saat do": "****",
        "my code is quatre": "my code is ****",
        "👍": "👍",
        "I said «go»": "I said ****",
    }
    assert {text: redact_strictly(text).text for text in kept} == kept


def test_the_list_of_common_words_has_no_number_in_it() -> None:
    assert not COMMON_WORDS & NUMBER_WORDS
    assert AMBIGUOUS <= COMMON_WORDS
    assert all(word.isascii() for word in COMMON_WORDS)


@pytest.mark.parametrize("text", ["", "****", "a **** b", "go\tgo  yes", "Hello, I am\n\nfine"])
def test_keeping_common_words_twice_changes_nothing_more(text: str) -> None:
    once = redact_strictly(text)
    assert redact_strictly(once) == once
