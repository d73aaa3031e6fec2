"""The merchant's colour on web pages, with a contrast that everybody can read.

Contrast is that of WCAG 2.2, 1.4.3: 4.5 to 1 for text of the usual size.
https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

import re
from typing import Final

from payment_smart_bot.domain.value import Value

LEAST_CONTRAST: Final = 4.5

WHITE: Final = (255, 255, 255)
DARK: Final = (0x14, 0x16, 0x1D)
"""The grounds of the customer's pages in light and in dark; a test holds the style sheets to it."""

_HEX: Final = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_STEPS: Final = 100
_TINTED: Final = {WHITE: 8, DARK: 16}
"""How many hundredths of the colour are in the ground of what the customer said."""

Rgb = tuple[int, int, int]


class Shades(Value, frozen=True):
    """A colour on one ground: itself, what is written on it, and a tint of it; each `#rrggbb`."""

    accent: str
    on_accent: str
    tint: str


class Colours(Value, frozen=True):
    """A merchant's colour on a light page and on a dark one."""

    light: Shades
    dark: Shades


def read_colour(text: str) -> Rgb | None:
    """Return red, green and blue of `#rrggbb`, each 0 to 255; None for any other text."""
    found = _HEX.fullmatch(text)
    if found is None:
        return None
    red, green, blue = (int(part, 16) for part in found.groups())
    return red, green, blue


def measure_contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast of two colours, 1 to 21."""
    lighter, darker = sorted((_find_luminance(one), _find_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def find_readable(colour: Rgb, ground: Rgb) -> Rgb:
    """Return the colour, lightened or darkened no more than it takes to be read on a ground."""
    away = (0, 0, 0) if ground == WHITE else WHITE
    for part in range(_STEPS + 1):
        shade = mix(away, colour, part)
        if measure_contrast(shade, ground) >= LEAST_CONTRAST:
            return shade
    raise ValueError("nothing can be read on a ground of medium brightness")


def choose_colours(colour: Rgb) -> Colours:
    """Return the shades of a colour that is readable on white."""
    return Colours(_choose_shades(colour, WHITE), _choose_shades(find_readable(colour, DARK), DARK))


def write_colour(colour: Rgb) -> str:
    """Return a colour as `#rrggbb`."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def mix(one: Rgb, other: Rgb, hundredths: int) -> Rgb:
    """Return the second colour with so many hundredths of the first in it."""
    red, green, blue = (
        round((first * hundredths + second * (_STEPS - hundredths)) / _STEPS)
        for first, second in zip(one, other, strict=True)
    )
    return red, green, blue


def _choose_shades(accent: Rgb, ground: Rgb) -> Shades:
    text = max((WHITE, DARK), key=lambda each: measure_contrast(each, accent))
    tint = mix(accent, ground, _TINTED[ground])
    return Shades(*map(write_colour, (accent, text, tint)))


def _find_luminance(colour: Rgb) -> float:
    red, green, blue = (_linearise(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linearise(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
