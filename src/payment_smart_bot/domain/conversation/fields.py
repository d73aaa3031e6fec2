"""The table of what a conversation collects. A new field is one more row.

Reading, asking, refusing, corrections, progress, the summary, `currentField`, the answers to
questions about what is collected, and what is erased with the card are derived from it.
"""

from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.english import ENGLISH
from payment_smart_bot.domain.language import Language
from payment_smart_bot.domain.model.cards.card_details import BRANDS, Brand
from payment_smart_bot.domain.model.cards.card_entry import CardEntry, EntryMode, Typed
from payment_smart_bot.domain.model.cards.held_cards import Shown
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session
from payment_smart_bot.domain.phrases.field_phrases import FieldPhrases
from payment_smart_bot.domain.reading.field_reader import FieldReader, sort_by_strictness
from payment_smart_bot.domain.value import Value

_MASKED_CODE: Final = "***"


class FieldSpec(Value, frozen=True):
    """One field.

    `show` returns its value as far as it may be shown; None while it is not known. `is_on_card`: it
    belongs to the card, so that Stripe has it once the card is tokenised, and it goes when the card
    does. `comes_with_card` has the modes in which it is not asked for by itself, as it is given
    together with the card. `may_be_named`: it is offered where the customer is asked what to
    change.
    """

    reader: FieldReader
    phrases: FieldPhrases
    show: Callable[[Session], Shown | None]
    is_on_card: bool = False
    comes_with_card: frozenset[EntryMode] = frozenset()
    may_be_named: bool = True

    @property
    def name(self) -> str:
        """The name of the field, as in the API."""
        return self.reader.field


class Fields:
    """The fields that a conversation collects, in the order of the table.

    `readers` find them in a message, in the order in which it is read. `phrases` has the words for
    each field, `on_card` the names of those that belong to the card.
    """

    def __init__(self, *specs: FieldSpec) -> None:
        self.specs: Final = specs
        self.readers: Final = sort_by_strictness(spec.reader for spec in specs)
        self.phrases: Final = {spec.name: spec.phrases for spec in specs}
        self.on_card: Final = frozenset(spec.name for spec in specs if spec.is_on_card)
        self._by_name: Final = {spec.name: spec for spec in specs}
        self._asked: Final = {mode: _choose_asked(specs, mode) for mode in EntryMode}

    def __getitem__(self, name: str) -> FieldSpec:
        return self._by_name[name]

    def plus(self, *specs: FieldSpec) -> "Fields":
        """Return these fields and more."""
        return Fields(*self.specs, *specs)

    def find_changeable(self, entry: CardEntry) -> tuple[str, ...]:
        """Return the names of what can be changed; a card that is not typed is one thing."""
        parts = frozenset() if isinstance(entry, Typed) else self.on_card - {Field.CARD}
        named = (spec.name for spec in self.specs if spec.may_be_named)
        return tuple(name for name in named if name not in parts)

    def is_known(self, session: Session, name: str) -> bool:
        """Whether a field is settled."""
        return self[name].show(session) is not None

    def find_missing(self, session: Session) -> tuple[str, ...]:
        """Return the names of the fields that are asked for and not known."""
        asked = self._asked[session.entry.mode]
        return tuple([spec.name for spec in asked if spec.show(session) is None])

    def find_open(self, session: Session) -> str | None:
        """Return the field that is asked for now; None when all are known.

        What should have come with the card, and did not, is asked for at last.
        """
        if session.editing is not None:
            return session.editing
        for specs in (self._asked[session.entry.mode], self.specs):
            for spec in specs:
                if spec.show(session) is None:
                    return spec.name
        return None

    def find_current(self, session: Session) -> str | None:
        """Return `currentField`: the open field, `confirmation`, or None once finished."""
        if session.status.is_finished:
            return None
        if session.status.is_under_way:
            return CONFIRMATION
        return self.find_open(session) or CONFIRMATION

    def count_known(self, session: Session) -> int:
        """Return how many of the fields that are asked for are known."""
        return self.count(session) - len(self.find_missing(session))

    def count(self, session: Session) -> int:
        """Return how many fields are asked for."""
        return len(self._asked[session.entry.mode])

    def show_all(self, session: Session) -> dict[str, Shown]:
        """Return what is known, as far as it may be shown, by the names of the fields."""
        shown = ((spec.name, spec.show(session)) for spec in self.specs)
        return {name: value for name, value in shown if value is not None}

    def show_more(self, session: Session) -> dict[str, Shown]:
        """Return the same of the fields that not every card payment needs."""
        return {name: value for name, value in self.show_all(session).items() if name not in _ALL}


_ALL: Final = frozenset(Field)


def _choose_asked(specs: tuple[FieldSpec, ...], mode: EntryMode) -> tuple[FieldSpec, ...]:
    """Return what is asked for in a mode, in order.

    Whoever goes to Stripe's page to pay does not come back to answer more, so the card is last.
    """
    asked = (spec for spec in specs if mode not in spec.comes_with_card)
    if mode is EntryMode.CHECKOUT:
        return tuple(sorted(asked, key=lambda spec: spec.is_on_card))
    return tuple(asked)


def _show_code(session: Session) -> Shown | None:
    """Return stars once Stripe has the code: it is never held here (PCI DSS 3.3.1)."""
    return _MASKED_CODE if session.token is not None and not session.code_needed else None


def find_brand(session: Session) -> Brand | None:
    """Return the brand of the card whose code is asked for, if its number is known."""
    card = session.shown_card
    return BRANDS.get(card.brand) if card and (session.code_needed or not session.token) else None


def build_fields(language: Language) -> Fields:
    """Return what every card payment needs, in a language.

    That is name, card number, expiry date and security code.
    """
    readers, phrases = language.readers, language.phrases
    return Fields(
        FieldSpec(
            readers[Field.NAME],
            phrases[Field.NAME],
            lambda session: session.name,
            comes_with_card=frozenset({EntryMode.CHECKOUT}),
        ),
        FieldSpec(
            readers[Field.CARD],
            phrases[Field.CARD],
            lambda session: session.shown_card,
            is_on_card=True,
        ),
        FieldSpec(
            readers[Field.EXPIRY],
            phrases[Field.EXPIRY],
            lambda session: session.shown_expiry,
            is_on_card=True,
            comes_with_card=frozenset({EntryMode.FORM, EntryMode.CHECKOUT}),
        ),
        FieldSpec(
            readers[Field.CVV],
            phrases[Field.CVV],
            _show_code,
            is_on_card=True,
            comes_with_card=frozenset({EntryMode.FORM, EntryMode.CHECKOUT}),
            may_be_named=False,
        ),
    )


STANDARD_FIELDS: Final = build_fields(ENGLISH)
