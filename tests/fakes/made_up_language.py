"""A second language, as small as one can be: its own words, its own reading, none of English.

It is put in by this file alone: nothing of the product knows it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from payment_smart_bot.domain.language import Language
from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry, Pan, Rejection, parse_pan
from payment_smart_bot.domain.model.moves import Move
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.field_phrases import FieldPhrases, Phrases
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Reasons
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import Value, replace

_WISHES: Final = {"jes": Event.CONSENT, "ne": Event.CANCEL, "saluton": Event.GREETING}
_QUESTIONS: Final = {"ĉu sekure?": Topic.SAFE}
_WORDS: Final[Mapping[type[say.Message], str]] = {
    say.Cancelled: "Nuligita.",
    say.NotUnderstood: "Mi ne komprenas.",
}


def _take_name(text: str, _: Context) -> Detail | None:
    found = re.fullmatch(r"mi estas (.+)", text)
    return found[1] if found else None


def _take_card(text: str, _: Context) -> Detail | None:
    found = re.search(r"karto (\d+)", text)
    pan = parse_pan(found[1]) if found else None
    return pan if isinstance(pan, Pan) else None


def _take_expiry(text: str, _: Context) -> Detail | None:
    found = re.search(r"ĝis (\d\d)/(\d\d)", text)
    return Expiry(2000 + int(found[2]), int(found[1])) if found else None


def _take_code(text: str, _: Context) -> Detail | None:
    found = re.search(r"kodo (\d{3,4})", text)
    return Cvv(found[1]) if found else None


def _build_reader(
    field: Field, take: Callable[[str, Context], Detail | Rejection | None], called: str
) -> FieldReader:
    return FieldReader(field, take, take, called)


def _understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    said, plain = redact(text), text.strip()
    wish = _WISHES.get(plain.lower())
    if wish is not None:
        return Understood(wish, said)
    topic = _QUESTIONS.get(plain.lower())
    if topic is not None:
        return Understood(Event.QUESTION, said, topic=topic)
    taken = {reader.field: reader.certain(plain, context) for reader in readers}
    found = {
        field: value
        for field, value in taken.items()
        if value is not None and not isinstance(value, Rejection)
    }
    return Understood(Event.DETAILS if found else Event.UNCLEAR, said, found)


def _apply_move(
    move: Move, understood: Understood, text: str, readers: Sequence[FieldReader]
) -> Understood:
    del text, readers  # it finds no field in a wish to change
    return replace(understood, event=move.event, topic=move.topic)


def _give_reasons(text: str, context: Context, readers: Sequence[FieldReader]) -> Reasons:
    del text, context, readers  # it has no examples
    return Reasons((), None)


def _find_plain_values(text: str, today: date) -> tuple[Pan | None, Expiry | None]:
    nothing = Context(open_field=None, today=today)
    pan, expiry = _take_card(text, nothing), _take_expiry(text, nothing)
    return (
        pan if isinstance(pan, Pan) else None,
        expiry if isinstance(expiry, Expiry) else None,
    )


class _MadeUpPhrasebook(Value, frozen=True):
    fields: Phrases
    own: Mapping[str, str] = {}

    def render(self, messages: Iterable[say.Message]) -> str:
        return " ".join(map(self._say, messages))

    def name_merchant(self, merchant: str | None) -> str:
        return merchant or "la vendisto"

    def name_card(self, brand: str, last4: str) -> str:
        return f"{brand} ****{last4}"

    def _say(self, message: say.Message) -> str:
        if isinstance(message, say.AskFor):
            return self.fields[message.field].ask(None)
        if isinstance(message, say.Summary):
            return f"Ĉu pagi {message.money.amount if message.money else 0}?"
        if isinstance(message, say.Answer):
            return f"[{message.topic}]"
        return _WORDS.get(type(message), "…")


def _ask(question: str) -> Callable[[str | None], str]:
    return lambda _: question


MADE_UP: Final = Language(
    readers={
        Field.NAME: _build_reader(Field.NAME, _take_name, "nomo"),
        Field.CARD: _build_reader(Field.CARD, _take_card, "karto"),
        Field.EXPIRY: _build_reader(Field.EXPIRY, _take_expiry, "ĝis"),
        Field.CVV: _build_reader(Field.CVV, _take_code, "kodo"),
    },
    phrases={
        Field.NAME: FieldPhrases("la nomo", "Nomo", _ask("Kiu nomo?"), {}),
        Field.CARD: FieldPhrases("la karto", "Karto", _ask("Kiu karto?"), {}),
        Field.EXPIRY: FieldPhrases("la dato", "Dato", _ask("Ĝis kiam?"), {}),
        Field.CVV: FieldPhrases("la kodo", "Kodo", _ask("Kiu kodo?"), {}),
    },
    understand=_understand,
    apply_move=_apply_move,
    give_reasons=_give_reasons,
    find_plain_values=_find_plain_values,
    build_phrasebook=_MadeUpPhrasebook,
)
