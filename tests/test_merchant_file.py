"""A merchant sets name, logo, colour and sentences by a file; every fault of it is told at once."""

import re
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import Settings, read_settings
from payment_smart_bot.settings.colours import (
    DARK,
    LEAST_CONTRAST,
    WHITE,
    choose_colours,
    find_readable,
    measure_contrast,
    mix,
    read_colour,
)

EXAMPLE = Path(__file__).parents[1] / "examples" / "merchant-file" / "merchant.toml"
STYLES = Path(__file__).parents[1] / "src" / "payment_smart_bot" / "entrypoints" / "http" / "assets"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def read(tmp_path: Path, toml: str, **variables: str) -> Settings:
    file = tmp_path / "merchant.toml"
    file.write_text(toml)
    return read_settings(
        {
            "MERCHANT_FILE": str(file),
            "SESSION_DATABASE": str(tmp_path / "bot.sqlite3"),
            "SEALING_KEY_FILE": str(tmp_path / "sealing.key"),
            **variables,
        }
    )


def test_the_example_can_be_used_as_it_is() -> None:
    settings = read_settings({"MERCHANT_FILE": str(EXAMPLE)})
    policy = settings.policy
    assert (policy.merchant, policy.contact, policy.terms_url) == (
        "Ada's Books",
        "help@adasbooks.example, +1 555 0100",
        "https://adasbooks.example/terms",
    )
    assert policy.logo_url == "http://127.0.0.1:8000/assets/logo.svg"
    assert (settings.merchant_file.logo or "").startswith("<svg")


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "").policy == read_settings({}).policy


def test_the_pages_have_the_merchants_colour_logo_and_words(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    toml = (
        'name = "Ada\'s Books"\nlogo = "logo.png"\ncolour = "#0b6e4f"\n'
        '[sentences]\nAskFor.name = "Whose card is it?"\n'
    )
    settings = read(tmp_path, toml, PAYMENT_AMOUNT="4900")
    with closing(build(settings.with_local_address("http://127.0.0.1:8123"))) as application:
        client = Client(create_app(application))
        assert client.say("hello").json()["response"].endswith(" Whose card is it?")
        page = client.send("GET", "/c/s1")
        assert 'src="http://127.0.0.1:8123/assets/logo.svg"' in page.text
        assert "img-src 'self' http://127.0.0.1:8123;" in page.headers["content-security-policy"]
        assert "unsafe" not in page.headers["content-security-policy"]
        logo = client.send("GET", "/assets/logo.svg")
        assert logo.headers["content-type"].startswith("image/svg+xml")
        assert "data:image/png;base64,iVBORw0KGgo" in logo.text
        assert "sandbox" in logo.headers["content-security-policy"]
        for styles in ("/assets/chat/chat.css", "/assets/pay.css", "/assets/receipt.css"):
            assert "--accent: #0b6e4f; --on-accent: #ffffff;" in client.send("GET", styles).text
        assert "#0b6e4f" not in client.send("GET", "/assets/desk/desk.css").text


def test_without_a_file_there_is_no_logo_and_the_styles_are_as_they_were(tmp_path: Path) -> None:
    with closing(build(read(tmp_path, ""))) as application:
        client = Client(create_app(application))
        assert client.send("GET", "/assets/logo.svg").status_code == 404
        styles = client.send("GET", "/assets/chat/chat.css")
        assert "The merchant's colour" not in styles.text


def test_a_logo_elsewhere_is_loaded_from_there(tmp_path: Path) -> None:
    settings = read(tmp_path, 'logo = "https://cdn.example/logo.png"')
    assert settings.with_local_address("http://127.0.0.1:1").policy.logo_url == (
        "https://cdn.example/logo.png"
    )
    assert settings.merchant_file.logo is None


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    toml = (
        'nmae = "x"\nname = 1\ncontact = ""\nterms = "http://ada.example"\nlogo = "none.png"\n'
        'colour = "#ffcc00"\n[sentences]\nCharged = "Thanks."\nAskFor.card = 7\nWelcom = "Hi."\n'
    )
    with pytest.raises(Misconfigured) as error:
        read(tmp_path, toml)
    lines = str(error.value).splitlines()
    assert lines[0].startswith("MERCHANT_FILE, ")
    assert [line.split("(")[0] for line in lines[1:]] == [
        "- nmae is no key of this file. Did you mean name? There are name, contact, terms, logo, "
        "colour, sentences.",
        '- name must be text in quotation marks, such as name = "…".',
        "- contact must have 1 to 200 characters; it has 0.",
        "- terms must be an https address, such as https://shop.example.com/terms.",
        f"- logo cannot be shown: there is no readable file at {tmp_path / 'none.png'} ",
        "- colour #ffcc00 is too pale to be read on white: its contrast is 1.5, and 4.5 is needed. "
        "#8f7200 is the nearest shade that can be read.",
        "- sentences.Charged cannot be worded anew: it says what is, was or was not charged. Leave "
        "it out.",
        '- sentences.AskFor.card must be text in quotation marks, such as AskFor.card = "…".',
        "- sentences.Welcom is no sentence of the bot's. Did you mean Welcome? There are "
        "Welcome, NotUnderstood, QuestionLeft, AskFor.name, AskFor.card, AskFor.expiry, "
        "AskFor.cvv, AskForRest, AskWhetherName, CodeAskedLater, CardNeededAgain, "
        "CardNotTakenInChat, EarlierCardNotKept, CardRemoved, NumberForgotten, KeptAsItWas, "
        "NewCardNeeds, StartedAfresh, Guarded.",
    ]


FAULTS = {
    "no TOML": ("name = Ada", "is no TOML: Invalid value .* Texts stand in quotation marks"),
    "nested without end": ("x = " + "[" * 30_000, "is no TOML"),
    "too much": ("#" * 70_000, "has more than 64 KB"),
    "a control character": ('name = "Ada\\u0007"', "name must be one line of plain text"),
    "hidden characters": ('name = "Ada\\u200b"', "name must be one line of plain text"),
    "markup": ('contact = "<b>me</b>"', "contact must be one line of plain text"),
    "a long name": (f'name = "{"x" * 101}"', "name must have 1 to 100 characters; it has 101"),
    "terms with a rule": ('terms = "https://a;b"', "terms must be an https address"),
    "a colour by name": ('colour = "green"', "colour must be six hexadecimal digits"),
    "a short colour": ('colour = "#0b6"', "colour must be six hexadecimal digits"),
    "a plain http logo": ('logo = "http://a.example/l.png"', "logo must be an https address, or"),
    "a logo with a rule": ('logo = "https://a;script-src *"', "logo must be an https address, or"),
    "no path": ('logo = "a\\u0000b"', "logo must be an https address, or"),
    "a folder": ('logo = "."', r"logo cannot be shown: there is no readable file"),
    "no picture": ('logo = "merchant.toml"', "is no picture of a kind that is known"),
    "a list": ('sentences = ["Hi"]', r"sentences must be a table: \[sentences\]"),
    "a colourful key": ('"a\\u001b[31m" = 1', r"'a\\x1b\[31m' is no key"),
}


@pytest.mark.parametrize(("toml", "fault"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_used_says_what_to_do(tmp_path: Path, toml: str, fault: str) -> None:
    with pytest.raises(Misconfigured, match=fault):
        read(tmp_path, toml)


PICTURES = {
    "a script": (b"<svg><script>alert(1)</script></svg>", "has a script"),
    "a handler": (b"<svg onload='alert(1)'/>", "has a script"),
    "an entity": (b"<svg><!ENTITY x 'y'></svg>", "has a script, a document type"),
    "a page": (b"<html><svg/></html>", "is no picture"),
    "bytes": (b"\xff\x00", "is no picture"),
    "too large": (PNG + bytes(100_000), "has more than 100 KB"),
}


@pytest.mark.parametrize(("content", "fault"), PICTURES.values(), ids=PICTURES)
def test_a_picture_that_is_none_is_refused(tmp_path: Path, content: bytes, fault: str) -> None:
    (tmp_path / "logo").write_bytes(content)
    with pytest.raises(Misconfigured, match=fault):
        read(tmp_path, 'logo = "logo"')


def test_a_file_that_is_not_there_or_not_utf8_is_told(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"must be the path of a file: .* cannot be read"):
        read_settings({"MERCHANT_FILE": str(tmp_path / "none.toml")})
    latin = tmp_path / "latin.toml"
    latin.write_bytes('name = "Café"'.encode("latin-1"))
    with pytest.raises(Misconfigured, match="must be saved as UTF-8"):
        read_settings({"MERCHANT_FILE": str(latin)})


def test_what_the_variables_say_too_is_asked_back(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="MERCHANT_NAME or name, TERMS_URL or terms"):
        read(
            tmp_path,
            'name = "Ada"\nterms = "https://a.example"',
            MERCHANT_NAME="Bob",
            TERMS_URL="https://b.example",
        )
    assert read(tmp_path, 'colour = "#000000"', MERCHANT_NAME="Bob").policy.merchant == "Bob"


GRID = [*product(range(0, 256, 51), repeat=3)]


@pytest.mark.parametrize("ground", [WHITE, DARK], ids=["on white", "on dark"])
def test_any_colour_becomes_one_that_is_read_on_both_grounds(ground: tuple[int, int, int]) -> None:
    for red, green, blue in GRID:
        accent = find_readable((red, green, blue), ground)
        assert measure_contrast(accent, ground) >= LEAST_CONTRAST
        assert max(measure_contrast(accent, each) for each in (WHITE, DARK)) >= LEAST_CONTRAST
        assert measure_contrast(mix(accent, ground, 16), invert(ground)) >= LEAST_CONTRAST


def invert(ground: tuple[int, int, int]) -> tuple[int, int, int]:
    return DARK if ground == WHITE else WHITE


def test_black_is_written_on_with_white_and_turns_light_in_the_dark() -> None:
    colours = choose_colours((0, 0, 0))
    assert (colours.light.accent, colours.light.on_accent) == ("#000000", "#ffffff")
    dark = read_colour(colours.dark.accent)
    assert dark is not None
    assert measure_contrast(dark, DARK) >= LEAST_CONTRAST
    assert colours.dark.on_accent == "#14161d"


def test_the_grounds_are_those_of_the_style_sheets() -> None:
    grounds = re.findall(r"--ground: (#[0-9a-f]{6})", (STYLES / "tokens.css").read_text())
    assert [read_colour(each) for each in grounds] == [WHITE, DARK]
