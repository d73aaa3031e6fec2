"""Conversations in every state, and everything that can happen to them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from hypothesis import strategies as st
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, SEED

from payment_smart_bot.domain.conversation.card_entry import interpret_card
from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.checkouts import CardOnPage
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    NumberLost,
    Refusal,
    Tokenised,
)
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import (
    AMEX,
    BRANDS,
    VISA,
    Cvv,
    Expiry,
    Pan,
    Reason,
    Rejection,
)
from payment_smart_bot.domain.model.cards.card_entry import STRIPE_PAGE, Form
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, Token
from payment_smart_bot.domain.model.charge import ChargeOnRecord, DeclineOnRecord, Lease, Offer
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargedAfterAll,
    ChargeImpossible,
    ChargeOpen,
    Declined,
    Detail,
    EngineOutcome,
    Event,
    LinkOver,
    Occurrence,
    Uncharged,
    Understood,
    Verdict,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

POLICY: Final = Policy()
VISA_PAN: Final = Pan("4242424242424242", VISA)
AMEX_PAN: Final = Pan("378282246310005", AMEX)
IN_2027: Final = Expiry(2027, 12)
IN_2028: Final = Expiry(2028, 1)
TOKEN: Final = Token("pm_1", "visa", "4242", IN_2027, livemode=False)
REUSABLE: Final = replace(TOKEN, reusable=True)
TOKENISED: Final = Tokenised(TOKEN)
REFUSED: Final = CardRefused(Refusal.DECLINED)
SEALED: Final = Sealed(b"sealed")

FRESH: Final = Session.start("s", NOON, timedelta(hours=1), SEED)
NAMED: Final = FRESH.with_value(Field.NAME, "Jane Doe")
WITH_CARD: Final = NAMED.with_value(Field.CARD, HeldCard(VISA.name, "4242", SEALED))
WITH_PIECES: Final = replace(NAMED, pieces=HeldPieces(8, SEALED))
LACKS_CODE: Final = WITH_CARD.with_value(Field.EXPIRY, IN_2027)
LACKS_NAME: Final = replace(FRESH, token=TOKEN)
PROPOSED: Final = replace(LACKS_NAME, proposed="Mike")
PAYABLE_BUT_FOR_NAME: Final = replace(LACKS_NAME, request=PaymentRequest(PRICE))
OFFERED: Final = replace(
    NAMED,
    token=TOKEN,
    status=Status.CONFIRMING,
    offer=Offer(NOON, None, shown="What was shown."),
)
EDITING_NAME: Final = replace(OFFERED, status=Status.COLLECTING, offer=None, editing=Field.NAME)
EDITING_CARD: Final = replace(EDITING_NAME, editing=Field.CARD)
ONE_TRY_LEFT: Final = dict.fromkeys(map(str, Field), POLICY.max_field_attempts - 1)
LAST_TRY: Final = replace(NAMED, attempts=ONE_TRY_LEFT)
LAST_TRY_OFFERED: Final = replace(OFFERED, attempts=ONE_TRY_LEFT)
LAST_CARD: Final = replace(LACKS_CODE, declines=POLICY.max_declines - 1)
COMPLETED: Final = replace(OFFERED, status=Status.COMPLETED, payments=1)
CANCELLED: Final = replace(FRESH, status=Status.CANCELLED)
ENDED: Final = replace(FRESH, status=Status.ERROR)

CONSENT: Final = Offer(NOON, PRICE, shown="What was shown, with an amount.")
PAYABLE: Final = replace(OFFERED, request=PaymentRequest(PRICE, order_id="7"), offer=CONSENT)
LEASE: Final = Lease("holder", NOON + timedelta(seconds=30))
CHARGE: Final = ChargeOnRecord(f"pay_{SEED}_1", TOKEN, CONSENT, NOON, NOON, lease=LEASE)
CHARGING: Final = replace(PAYABLE, status=Status.CHARGING, charge=CHARGE, payments=1)
CANCELLING: Final = replace(CHARGING, charge=replace(CHARGE, cancelling=True))
LAST_CHARGE: Final = replace(CHARGING, declines=POLICY.max_declines - 1)
BANK: Final = "https://bank.example/approve"
AT_THE_BANK: Final = replace(
    CHARGING,
    status=Status.ACTION_REQUIRED,
    charge=replace(CHARGE, intent_id="pi_1", action_url=BANK, lease=None),
)
LAST_AT_THE_BANK: Final = replace(AT_THE_BANK, declines=POLICY.max_declines - 1)
AGAIN_AT_THE_BANK: Final = replace(AT_THE_BANK, token=replace(TOKEN, reusable=True))
PAID: Final = replace(
    CHARGING, status=Status.COMPLETED, charge=replace(CHARGE, intent_id="pi_1", lease=None)
)
DECLINED_CHARGE: Final = replace(
    CHARGE,
    attempt=2,
    intent_id="pi_1",
    failed_try="ch_1",
    declines=(DeclineOnRecord(NOON, "generic_decline"),),
    lease=None,
)
AGAIN: Final = replace(PAYABLE, token=REUSABLE, charge=DECLINED_CHARGE, payments=1, declines=1)
CODE_NEEDED: Final = replace(AGAIN, status=Status.COLLECTING, offer=None, code_needed=True)
CHARGING_AGAIN: Final = replace(
    AGAIN, status=Status.CHARGING, charge=replace(DECLINED_CHARGE, token=REUSABLE, lease=LEASE)
)

AT_CHECKOUT: Final = replace(FRESH, entry=STRIPE_PAGE)
OFFERED_AT_CHECKOUT: Final = replace(OFFERED, entry=STRIPE_PAGE)

FORM_TOKEN: Final = "f0" * 16
BY_FORM: Final = replace(NAMED, entry=Form(FORM_TOKEN))
OFFERED_BY_FORM: Final = replace(OFFERED, entry=Form(FORM_TOKEN))

TAKES: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})
"""Where details are taken."""

SESSIONS: Final = (
    FRESH, NAMED, WITH_CARD, WITH_PIECES, LACKS_CODE, LACKS_NAME, PROPOSED,
    PAYABLE_BUT_FOR_NAME, OFFERED, EDITING_NAME,
    EDITING_CARD, LAST_TRY, LAST_TRY_OFFERED, LAST_CARD, COMPLETED, CANCELLED, ENDED,
    AT_THE_BANK, LAST_AT_THE_BANK, AGAIN_AT_THE_BANK,
    PAYABLE, CHARGING, CANCELLING, LAST_CHARGE, PAID, AGAIN, CODE_NEEDED, CHARGING_AGAIN,
    BY_FORM, OFFERED_BY_FORM, AT_CHECKOUT, OFFERED_AT_CHECKOUT,
)  # fmt: skip

SAID: Final = redact("as redacted")


def details(**found: Detail) -> Understood:
    return Understood(Event.DETAILS, SAID, found)


def rejected(field: str, reason: Reason) -> Understood:
    return Understood(Event.DETAILS, SAID, rejected={field: Rejection(reason, VISA)})


def wish(event: Event, change: str | None = None) -> Understood:
    return Understood(event, SAID, change=change)


WRONG: Final = {
    Field.NAME: rejected(Field.NAME, Reason.NOT_A_NAME),
    Field.CARD: rejected(Field.CARD, Reason.CHECKSUM),
    Field.EXPIRY: rejected(Field.EXPIRY, Reason.EXPIRED),
    Field.CVV: rejected(Field.CVV, Reason.WRONG_LENGTH),
}
CHANGES: Final = (None, *Field)
WISHES: Final = (
    Event.CONSENT, Event.STALE_CONSENT, Event.UNPROVEN_CONSENT, Event.ASSENT, Event.CANCEL,
    Event.START, Event.GREETING, Event.REPEAT,
    Event.CHANGE, Event.KEEP, Event.QUESTION, Event.UNCLEAR,
)  # fmt: skip
VERDICTS: Final[tuple[Verdict, ...]] = (
    Charged("pi_1"),
    *(Declined(decline, f"code of {decline}", "ch_2") for decline in Decline),
    Uncharged(),
    Uncharged(is_too_late=True),
    ChargeImpossible(),
    ChargeCancelled(),
    ChargeOpen(),
    ChargeOpen(processing=True),
    ActionRequired(BANK),
)

ON_PAGE: Final[tuple[Verdict, ...]] = (
    LinkOver(),
    CardSetUp(CardOnPage(TOKEN, "Jane Doe")),
    CardSetUp(CardOnPage(replace(TOKEN, brand="unknown"), None)),
)
AFTER_ALL: Final = ChargedAfterAll(ChargeOnRecord("pay_1", TOKEN, Offer(NOON, PRICE), NOON, NOON))


def card_typed(found: Mapping[str, Detail]) -> Understood:
    return Understood(Event.CARD_TYPED, SAID, found)


def card_given(said: Understood, payment_method_id: str) -> Understood:
    return interpret_card(said, payment_method_id, POLICY)


GIVEN: Final = card_given(wish(Event.UNCLEAR), "pm_1")

OCCURRENCES: Final[tuple[Occurrence, ...]] = (
    details(name="Ada Lovelace"),
    details(card=VISA_PAN),
    details(card=AMEX_PAN, expiry=IN_2028, cvv=Cvv("1234")),
    details(card=Digits("42424242")),
    details(expiry=IN_2028),
    details(cvv=Cvv("123")),
    *WRONG.values(),
    card_typed({}),
    GIVEN,
    *(wish(event) for event in WISHES if event is not Event.CHANGE),
    wish(Event.LINK_WANTED),
    wish(Event.PAY),
    *(wish(Event.CHANGE, field) for field in CHANGES),
    TOKENISED,
    REFUSED,
    NumberLost(),
    CodeTokenised("cvctok_1"),
    CodeNotTaken(),
    Answered("An answer."),
    *VERDICTS,
    *ON_PAGE,
    AFTER_ALL,
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
    for field, reasons in (
        (name, phrases.rejected) for name, phrases in STANDARD_FIELDS.phrases.items()
    )
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
    st.sampled_from(WISHES),
    st.none() | st.sampled_from(Field),
)
_of_the_form: Final = st.one_of(
    st.builds(card_typed, st.fixed_dictionaries({}, optional={Field.NAME: _names})),
    st.builds(card_given, _said_details, st.sampled_from(["pm_1", "pm_2"])),
)
messages: Final = _said_details.map(_in_one_place) | _wishes | _of_the_form
card_outcomes: Final[st.SearchStrategy[EngineOutcome]] = st.one_of(
    st.builds(
        Tokenised,
        st.builds(
            Token,
            st.sampled_from(["pm_1", "pm_2", "pm_3"]),
            st.sampled_from(["visa", "amex", "unknown"]),
            st.just("4242"),
            _expiries,
            st.booleans(),
            st.booleans(),
        ),
    ),
    st.builds(CardRefused, st.sampled_from(Refusal)),
    st.just(NumberLost()),
)
code_outcomes: Final[st.SearchStrategy[EngineOutcome]] = st.sampled_from(
    [CodeTokenised("cvctok_1"), CodeTokenised("cvctok_2"), CodeNotTaken()]
)
verdicts: Final = st.sampled_from(VERDICTS)
occurrences: Final = (
    messages | card_outcomes | code_outcomes | verdicts | st.just(Answered("An answer."))
)
