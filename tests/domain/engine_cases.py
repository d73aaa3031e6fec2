"""Conversations in every state, and everything that can happen to them."""

from datetime import timedelta
from typing import Final

from hypothesis import strategies as st
from tests.fakes import NOON
from tests.replacing import replace

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.cards import (
    AMEX,
    BRANDS,
    VISA,
    Cvv,
    Digits,
    Expiry,
    Pan,
    Reason,
    Rejection,
)
from payment_smart_bot.domain.effects import (
    Answered,
    CardRefused,
    NumberLost,
    Refusal,
    Tokenised,
)
from payment_smart_bot.domain.engine import advance
from payment_smart_bot.domain.occurrences import Event, Occurrence, OfEffect, Understood, Value
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.redaction import redact
from payment_smart_bot.domain.session import (
    Field,
    HeldCard,
    HeldPieces,
    Offer,
    Sealed,
    Session,
    Status,
    Token,
)
from payment_smart_bot.domain.steps import Step
from payment_smart_bot.domain.topics import Topic

POLICY: Final = Policy()
VISA_PAN: Final = Pan("4242424242424242", VISA)
AMEX_PAN: Final = Pan("378282246310005", AMEX)
IN_2027: Final = Expiry(2027, 12)
IN_2028: Final = Expiry(2028, 1)
TOKEN: Final = Token("pm_1", "visa", "4242", IN_2027, livemode=False)
TOKENISED: Final = Tokenised(TOKEN)
REFUSED: Final = CardRefused(Refusal.DECLINED)
SEALED: Final = Sealed(b"sealed")

FRESH: Final = Session.start("s", NOON, timedelta(hours=1))
NAMED: Final = replace(FRESH, name="Jane Doe")
WITH_CARD: Final = replace(NAMED, card=HeldCard(VISA, "4242", SEALED))
WITH_PIECES: Final = replace(NAMED, pieces=HeldPieces(8, SEALED))
LACKS_CODE: Final = replace(WITH_CARD, expiry=IN_2027)
LACKS_NAME: Final = replace(FRESH, token=TOKEN)
OFFERED: Final = replace(
    NAMED,
    token=TOKEN,
    status=Status.CONFIRMING,
    offer=Offer(wording.summary("Jane Doe", TOKEN, POLICY), NOON),
)
EDITING_NAME: Final = replace(OFFERED, status=Status.COLLECTING, offer=None, editing=Field.NAME)
EDITING_CARD: Final = replace(EDITING_NAME, editing=Field.CARD)
ONE_TRY_LEFT: Final = dict.fromkeys(Field, POLICY.max_field_attempts - 1)
LAST_TRY: Final = replace(NAMED, attempts=ONE_TRY_LEFT)
LAST_TRY_OFFERED: Final = replace(OFFERED, attempts=ONE_TRY_LEFT)
LAST_CARD: Final = replace(LACKS_CODE, declines=POLICY.max_declines - 1)
COMPLETED: Final = replace(OFFERED, status=Status.COMPLETED)
CANCELLED: Final = replace(FRESH, status=Status.CANCELLED)
ENDED: Final = replace(FRESH, status=Status.ERROR)

SESSIONS: Final = (
    FRESH, NAMED, WITH_CARD, WITH_PIECES, LACKS_CODE, LACKS_NAME, OFFERED, EDITING_NAME,
    EDITING_CARD, LAST_TRY, LAST_TRY_OFFERED, LAST_CARD, COMPLETED, CANCELLED, ENDED,
)  # fmt: skip

SAID: Final = redact("as redacted")


def details(**found: Value) -> Understood:
    return Understood(Event.DETAILS, SAID, {Field(name): value for name, value in found.items()})


def rejected(field: Field, reason: Reason) -> Understood:
    return Understood(Event.DETAILS, SAID, rejected={field: Rejection(reason, VISA)})


def wish(event: Event, change: Field | None = None) -> Understood:
    return Understood(event, SAID, change=change)


WRONG: Final = {
    Field.NAME: rejected(Field.NAME, Reason.NOT_A_NAME),
    Field.CARD: rejected(Field.CARD, Reason.CHECKSUM),
    Field.EXPIRY: rejected(Field.EXPIRY, Reason.EXPIRED),
    Field.CVV: rejected(Field.CVV, Reason.WRONG_LENGTH),
}
CHANGES: Final = (None, *Field)

OCCURRENCES: Final[tuple[Occurrence, ...]] = (
    details(name="Ada Lovelace"),
    details(card=VISA_PAN),
    details(card=AMEX_PAN, expiry=IN_2028, cvv=Cvv("1234")),
    details(card=Digits("42424242")),
    details(expiry=IN_2028),
    details(cvv=Cvv("123")),
    *WRONG.values(),
    *(wish(event) for event in Event if event not in {Event.DETAILS, Event.CHANGE}
      and event not in {Event.TOKENISED, Event.CARD_REFUSED, Event.NUMBER_LOST, Event.ANSWERED}),
    *(wish(Event.CHANGE, field) for field in CHANGES),
    TOKENISED,
    REFUSED,
    NumberLost(),
    Answered("An answer."),
)  # fmt: skip


def step(session: Session, *occurrences: Occurrence, policy: Policy = POLICY) -> Step:
    """Apply occurrences one after another; the Step of the last one."""
    done = Step(session)
    for occurrence in occurrences:
        done = advance(done.session, occurrence, NOON, policy)
    return done


# --- anything at all -----------------------------------------------------------------------------

_names: Final = st.sampled_from(["Jane Doe", "José Ñ", "王小明", "O'Neill"])
_pans: Final = st.sampled_from([VISA_PAN, AMEX_PAN, Pan("5555555555554444", BRANDS["mastercard"])])
_pieces: Final = st.sampled_from([Digits("4242"), Digits("42424242")])
_expiries: Final = st.sampled_from([IN_2027, IN_2028])
_codes: Final = st.sampled_from([Cvv("123"), Cvv("1234")])
_values: Final = {
    Field.NAME: _names,
    Field.CARD: _pans | _pieces,
    Field.EXPIRY: _expiries,
    Field.CVV: _codes,
}
_rejections: Final = {
    field: st.builds(
        Rejection,
        st.sampled_from(sorted(reasons)),
        st.sampled_from(tuple(BRANDS.values())),
    )
    for field, reasons in wording.REJECTED.items()
}
_said_details: Final = st.builds(
    Understood,
    st.just(Event.DETAILS),
    st.just(SAID),
    st.fixed_dictionaries({}, optional=_values),
    st.fixed_dictionaries({}, optional=_rejections),
    topic=st.none() | st.sampled_from(Topic),
)


def _in_one_place(said: Understood) -> Understood:
    """Return the message with no field both found and rejected."""
    kept = {field: why for field, why in said.rejected.items() if field not in said.found}
    return replace(said, rejected=kept)


_wishes: Final = st.builds(
    wish,
    st.sampled_from(
        [
            event
            for event in Event
            if event
            not in {
                Event.DETAILS,
                Event.TOKENISED,
                Event.CARD_REFUSED,
                Event.NUMBER_LOST,
                Event.ANSWERED,
            }
        ]
    ),
    st.none() | st.sampled_from(Field),
)
messages: Final = _said_details.map(_in_one_place) | _wishes
card_outcomes: Final[st.SearchStrategy[OfEffect]] = st.one_of(
    st.builds(
        Tokenised,
        st.builds(
            Token,
            st.sampled_from(["pm_1", "pm_2", "pm_3"]),
            st.sampled_from(["visa", "amex", "unknown"]),
            st.just("4242"),
            _expiries,
            st.booleans(),
        ),
    ),
    st.builds(CardRefused, st.sampled_from(Refusal)),
    st.just(NumberLost()),
)
occurrences: Final = messages | card_outcomes | st.just(Answered("An answer."))
