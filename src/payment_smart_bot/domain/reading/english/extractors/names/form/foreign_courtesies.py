"""Greetings, thanks and sighs of other languages, which have the form of a name: "Bore da!"."""

import re
from typing import Final

_COURTESY: Final = re.compile(
    r"(?:bore|prynhawn|noswaith|nos)\sd?da|dia\sd?huit|buenos?\sd[ií]as?|buenas\s(?:tardes|noches)"
    r"|bom\sdia|boa\s(?:tarde|noite)|buon\s?giorno|buona\s?sera|guten\s(?:morgen|tag|abend)"
    r"|gr[uü](?:ß|ss)\sgott|dzie[nń]\sdobry|dobr[yýé]\s(?:den|dan|r[aá]no|ve[cč]er|wiecz[oó]r)"
    r"|selamat\s(?:pagi|siang|sore|malam)|magandang\s(?:umaga|hapon|gabi|araw)|xin\sch[aà]o"
    r"|iyi\s(?:g[uü]nler|ak[sş]amlar)|sat\ssri\sakal|as-?salaa?mu?\salaikum|salaam?\salaikum"
    r"|(?:muchas|mil)\sgracias|merci\s(?:beaucoup|bien)|danke\s(?:sch[oö]n|sehr)|vielen\sdank"
    r"|mille\sgrazie|maraming\ssalamat|terima\skasih|c[aả]m\s[oơ]n|te[sş]ekk[uü]r(?:ler|\sederim)"
    r"|muito\sobrigad[oa]|asante\ssana|hakuna\s(?:matata|shida|pesa)|eid\smubarak|ramadan\skareem"
    r"|happy\s(?:diwali|easter|holi|hanukkah|eid)|por\sfavor|per\sfavore|s'il\svous\spla[iî]t"
    r"|bitte\ssch[oö]n|de\snada|no\swahala|haan\sji|keine\sahnung|va\sbene|tutto\sbene"
    r"|mamm?a\smia|madre\s(?:mia|m[ií]a)|d[ií]os\sm[ií]o|(?:ay|ai)\s(?:caramba|caray|ya)|mon\sdieu|mein\sgott"
    r"|sacr[eé]\sbleu|santo\scielo|porca\smiseria|meu\sdeus|nossa\ssenhora|oh?\s?l[aà]\sl[aà]"
    r"|susmaryosep|diyos\sko|hay\snaku|ay\snako|ya\sallah",
    re.IGNORECASE,
)


def is_a_foreign_courtesy(text: str) -> bool:
    """Whether a text is a greeting, thanks, a sigh or the like of another language, and no more."""
    return _COURTESY.fullmatch(text.strip(" .!,")) is not None
