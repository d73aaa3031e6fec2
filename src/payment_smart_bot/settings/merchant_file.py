"""The merchant's file: name, logo, colour and sentences of one's own, as TOML.

docs/your-brand.md describes it, and examples/merchant.toml has all that may stand in it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.phrases.english import own_sentences
from payment_smart_bot.domain.value import Value
from payment_smart_bot.settings.colours import (
    LEAST_CONTRAST,
    WHITE,
    Colours,
    choose_colours,
    find_readable,
    measure_contrast,
    read_colour,
    write_colour,
)
from payment_smart_bot.settings.logo import is_address, read_logo

LONGEST_NAME: Final = 100
LONGEST_LINE: Final = 200
MOST_BYTES: Final = 64_000

_TEXTS: Final = {"name": LONGEST_NAME, "contact": LONGEST_LINE, "terms": LONGEST_LINE}
"""The keys of one line of text, and the most characters of each."""

_KEYS: Final = (*_TEXTS, "logo", "colour", "sentences")


class MerchantFile(Value, frozen=True):
    """What the merchant's file says, checked.

    `logo` is an SVG that this server shows, `logo_url` an address elsewhere. `sentences` has words
    by the name of the sentence (`own_sentences`).
    """

    name: str | None = None
    contact: str | None = None
    terms: str | None = None
    logo: str | None = None
    logo_url: str | None = None
    colours: Colours | None = None
    sentences: Mapping[str, str] = {}


NO_FILE: Final = MerchantFile()


def read_merchant_file(path: Path) -> MerchantFile:
    """Return what the file says. Raises Misconfigured with every fault, and what to do."""
    content = _read_toml(path)
    faults = list(_find_faults(content, path.parent))
    if faults:
        listed = "".join(f"\n- {fault}." for fault in faults)
        raise Misconfigured(f"MERCHANT_FILE, {path}, cannot be used:{listed}")
    logo, colour = content.get("logo"), content.get("colour")
    rgb = read_colour(colour) if colour else None
    is_elsewhere = logo is not None and is_address(logo)
    return MerchantFile(
        **{key: content[key] for key in _TEXTS if key in content},
        logo=read_logo(path.parent / logo) if logo and not is_elsewhere else None,
        logo_url=logo if is_elsewhere else None,
        colours=choose_colours(rgb) if rgb else None,
        sentences=dict(_flatten(content.get("sentences", {}))),
    )


def _read_toml(path: Path) -> dict[str, Any]:
    import tomllib  # here, so that a start without such a file does not pay for it

    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise Misconfigured(f"MERCHANT_FILE, {path}, has more than {MOST_BYTES // 1000} KB.")
        return tomllib.loads(content.decode("utf-8-sig"))
    except OSError as error:
        raise Misconfigured(
            f"MERCHANT_FILE must be the path of a file: {path} cannot be read ({error.strerror})."
        ) from None
    except UnicodeDecodeError:
        raise Misconfigured(f"MERCHANT_FILE, {path}, must be saved as UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Misconfigured(
            f"MERCHANT_FILE, {path}, is no TOML: {error}. Texts stand in quotation marks."
        ) from None


def _find_faults(content: Mapping[str, Any], folder: Path) -> Iterator[str]:
    for key, value in content.items():
        if key not in _KEYS:
            meant = own_sentences.suggest(key, _KEYS)
            yield f"{_quote(key)} is no key of this file. {meant}There are {', '.join(_KEYS)}"
        elif key == "sentences":
            yield from _find_faults_of_sentences(value)
        elif not isinstance(value, str):
            yield f'{key} must be text in quotation marks, such as {key} = "…"'
        else:
            yield from (f"{key} {fault}" for fault in _find_faults_of_text(key, value, folder))


def _find_faults_of_text(key: str, value: str, folder: Path) -> Iterator[str]:
    if key == "colour":
        yield from _find_faults_of_colour(value)
    elif key == "logo":
        yield from _find_faults_of_logo(value, folder)
    elif not value.strip() or len(value) > _TEXTS[key]:
        yield f"must have 1 to {_TEXTS[key]} characters; it has {len(value)}"
    elif not value.isprintable() or "<" in value or ">" in value:
        yield "must be one line of plain text, without control characters and markup"
    elif key == "terms" and not is_address(value):
        yield "must be an https address, such as https://shop.example.com/terms"


def _find_faults_of_colour(value: str) -> Iterator[str]:
    colour = read_colour(value)
    if colour is None:
        yield 'must be six hexadecimal digits after a #, such as "#0b6e4f"'
        return
    contrast = measure_contrast(colour, WHITE)
    if contrast < LEAST_CONTRAST:
        yield (
            f"{value} is too pale to be read on white: its contrast is {contrast:.1f}, and "
            f"{LEAST_CONTRAST} is needed. {write_colour(find_readable(colour, WHITE))} is the "
            "nearest shade that can be read"
        )


def _find_faults_of_logo(value: str, folder: Path) -> Iterator[str]:
    if is_address(value):
        return
    if "://" in value or "\0" in value or not value.strip():
        yield "must be an https address, or the path of a picture beside this file"
        return
    try:
        read_logo(folder / value)
    except ValueError as error:
        yield f"cannot be shown: {error}"


def _find_faults_of_sentences(sentences: object) -> Iterator[str]:
    if not isinstance(sentences, dict):
        yield "sentences must be a table: [sentences], and below it a line for each sentence"
        return
    for name, words in _flatten(sentences):
        called = f"sentences.{_quote(name)}"
        if isinstance(words, str):
            yield from (f"{called} {fault}" for fault in own_sentences.find_faults(name, words))
        else:
            yield f'{called} must be text in quotation marks, such as {_quote(name)} = "…"'


def _flatten(sentences: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield names and words. TOML takes `AskFor.card = "…"` for a table within the table."""
    for name, words in sentences.items():
        if isinstance(words, dict):
            yield from ((f"{name}.{field}", each) for field, each in words.items())
        else:
            yield name, words


def _quote(key: str) -> str:
    """Return a key as it may be printed: one line, without what a terminal would obey."""
    return key if key.isprintable() and len(key) <= LONGEST_NAME else ascii(key[:LONGEST_NAME])
