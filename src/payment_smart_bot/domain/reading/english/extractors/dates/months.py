"""The months by name: in full, in short, mistyped, and in other languages; and by number."""

from typing import Final

from payment_smart_bot.domain.reading.english.words.slips import yield_slips

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ALSO: Final = {
    "sept": 9, "febr": 2, "febuary": 2, "juli": 7, "setpember": 9, "septembre": 9, "octobre": 10,
    "novembre": 11, "decembre": 12, "decembar": 12, "decemeber": 12, "novemeber": 11, "agust": 8,
    "septemeber": 9, "oktober": 10, "januar": 1, "februar": 2, "märz": 3, "maerz": 3, "mai": 5,
    "juni": 6, "dezember": 12, "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4,
    "juin": 6, "juillet": 7, "août": 8, "aout": 8, "décembre": 12, "enero": 1, "febrero": 2,
    "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "gennaio": 1, "febbraio": 2,
    "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10,
    "dicembre": 12, "janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7,
    "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12, "januari": 1, "februari": 2,
    "maart": 3, "augustus": 8, "styczeń": 1, "luty": 2, "marzec": 3, "kwiecień": 4, "maj": 5,
    "czerwiec": 6, "lipiec": 7, "sierpień": 8, "wrzesień": 9, "październik": 10, "listopad": 11,
    "grudzień": 12, "ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6,  # noqa: RUF001
    "temmuz": 7, "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11, "aralık": 12, "pebrero": 2,  # noqa: RUF001
    "marso": 3, "hunyo": 6, "hulyo": 7, "setyembre": 9, "oktubre": 10, "nobyembre": 11,
    "disyembre": 12,
}  # fmt: skip
_NO_SLIPS: Final = frozenset({"marc", "mach", "mary", "juy", "jully"})
_SHORTEST_SLIP: Final = 4
ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        1,
    )
}


def _build_month_names() -> dict[str, int]:
    names = {
        slip: number
        for number, month in enumerate(_MONTHS, 1)
        for slip in yield_slips(month)
        if len(slip) >= _SHORTEST_SLIP and slip not in _NO_SLIPS
    }
    for number, month in enumerate(_MONTHS, 1):
        names |= {month: number, month[:3]: number}
    return names | _ALSO


MONTHS_BY_NAME: Final = _build_month_names()
