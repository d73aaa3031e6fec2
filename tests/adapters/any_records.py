"""Any session, any payment and any claim that may be stored, with every part of them drawn."""

from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from payment_smart_bot.domain.model.cards.card_details import BRANDS, Expiry
from payment_smart_bot.domain.model.cards.card_entry import STRIPE_PAGE, TYPED, Form
from payment_smart_bot.domain.model.cards.card_proof import CardProof
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, Token
from payment_smart_bot.domain.model.charge import (
    ChargeOnRecord,
    CheckoutOnRecord,
    DeclineOnRecord,
    Lease,
    Offer,
)
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.model_answer import ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Intervention,
    InterventionKind,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
    Risk,
    RiskKind,
)
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.model.session import (
    CONFIRMATION,
    Field,
    Question,
    Session,
    Status,
    Turn,
)
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import Value

Record = TypeVar("Record", bound=Value)

MADE_UP: Final = "postal_code"
"""The name of a field that is no member of Field: a table of fields may have more."""


def _redacted_for_good(text: str) -> Redacted:
    """As it comes out of the store: stored text is redacted once more when it is read."""
    return redact(redact(text).text)


def _with_all(kind: type[Record], /, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Record]:
    """Draw every part of a record: a new one has to join here, and so is seen to be stored."""
    assert parts.keys() == set(kind.__struct_fields__), f"draw every part of {kind.__name__}"
    return st.builds(kind, **parts)


_text = st.text(max_size=40)
_words = st.text(min_size=1, max_size=12)
_maybe_words = st.none() | _words
_fields = st.sampled_from([*map(str, Field), MADE_UP])
_counts = st.integers(0, 1000)
_times = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
_expiries = st.builds(Expiry, st.integers(2020, 2099), st.integers(1, 12))
_sealed = st.builds(Sealed, st.binary(max_size=80))
_money = st.builds(Money, st.integers(1, 99_999_999), st.sampled_from(["usd", "jpy"]))
_cards = _with_all(HeldCard, brand=st.sampled_from(list(BRANDS)), last4=_words, number=_sealed)
_tokens = _with_all(
    Token,
    id=_words,
    brand=_words,
    last4=_words,
    expiry=_expiries,
    livemode=st.booleans(),
    reusable=st.booleans(),
    fingerprint=_maybe_words,
)
_offers = _with_all(
    Offer, shown=_text, at=_times, money=st.none() | _money, save_card=st.booleans()
)
_declines = st.lists(_with_all(DeclineOnRecord, at=_times, code=_words), max_size=3).map(tuple)
_requests = _with_all(
    PaymentRequest,
    money=st.none() | _money,
    description=_maybe_words,
    customer_email=_maybe_words,
    order_id=_maybe_words,
    statement_descriptor_suffix=_maybe_words,
    metadata=st.dictionaries(_words, _text, max_size=3),
    save_card=st.booleans(),
    customer_id=_maybe_words,
    once=st.booleans(),
    offer_saved_cards=st.booleans(),
)
_charges = _with_all(
    ChargeOnRecord,
    payment_id=_words,
    token=st.none() | _tokens,
    consent=_offers,
    confirmed_at=_times,
    keyed_at=_times,
    message_id=st.none() | _words,
    generation=_counts,
    attempt=_counts,
    intent_id=_maybe_words,
    code_token=_maybe_words,
    return_url=_maybe_words,
    action_url=_maybe_words,
    failed_try=_maybe_words,
    cancelling=st.booleans(),
    declines=_declines,
    lease=st.none() | _with_all(Lease, holder=_words, until=_times),
    customer_id=_maybe_words,
    checkout=st.none() | _with_all(CheckoutOnRecord, ends_at=_times, id=_maybe_words),
    search_from=_maybe_words,
    look_at=st.none() | _times,
)
_refunds = _with_all(
    Refund,
    key=_words,
    money=_money,
    at=_times,
    status=st.sampled_from(RefundStatus),
    stripe_id=_maybe_words,
    failure_reason=_maybe_words,
    reason=st.none() | st.sampled_from(RefundReason),
)
_disputes = _with_all(
    Dispute,
    id=_words,
    status=_words,
    reason=_words,
    money=_money,
    at=_times,
    updated_at=_times,
    due_by=st.none() | _times,
)
_notices = _with_all(
    Notice,
    id=_words,
    type=st.sampled_from(NoticeType),
    at=_times,
    next_try_at=_times,
    tries=_counts,
)
_turns = _with_all(
    Turn,
    at=_times,
    said=_text.map(_redacted_for_good),
    replied=_text,
    status=st.sampled_from(Status),
    current_field=st.none() | _fields | st.just(CONFIRMATION),
    done=_counts,
    message_id=_maybe_words,
    fingerprint=_maybe_words,
)
_model_uses = _with_all(
    ModelUse, calls=_counts, tokens_in=_counts, tokens_out=_counts, fallbacks=_counts
)

_values = st.fixed_dictionaries(
    {}, optional={Field.NAME: _text, Field.CARD: _cards, Field.EXPIRY: _expiries, MADE_UP: _text}
)

any_session: Final = _with_all(
    Session,
    id=_words,
    created_at=_times,
    updated_at=_times,
    expires_at=_times,
    seed=_words,
    request=st.just(NO_REQUEST) | _requests,
    entry=st.just(TYPED) | st.just(STRIPE_PAGE) | st.builds(Form, _words),
    version=_counts,
    status=st.sampled_from(Status),
    values=_values,
    pieces=st.none() | _with_all(HeldPieces, count=_counts, digits=_sealed),
    token=st.none() | _tokens,
    editing=st.none() | _fields,
    asked=st.none() | st.sampled_from(Question),
    reached=_fields | st.just(CONFIRMATION),
    offer=st.none() | _offers,
    attempts=st.dictionaries(_fields, _counts, max_size=3),
    declines=_counts,
    payments=_counts,
    charge=st.none() | _charges,
    code_needed=st.booleans(),
    code_token=_maybe_words,
    news=st.lists(_text, max_size=3).map(tuple),
    turns=st.lists(_turns, max_size=4).map(tuple),
    model_use=_model_uses,
    proposed=st.none() | st.text(max_size=20),
    passed_bot_check=st.booleans(),
    card_proof=st.none() | _with_all(CardProof, salt=_words, digest=_words),
)
"""Any session that may be stored: its number, if any, is sealed."""

_risks = _with_all(
    Risk,
    id=_words,
    kind=st.sampled_from(RiskKind),
    status=_words,
    reason=_words,
    at=_times,
    updated_at=_times,
)
_interventions = _with_all(
    Intervention,
    at=_times,
    by=_words,
    did=st.sampled_from(InterventionKind),
    became=st.sampled_from(PaymentStatus),
    note=_text.map(_redacted_for_good),
)

any_payment: Final = _with_all(
    Payment,
    id=_words,
    session_id=_words,
    status=st.sampled_from(PaymentStatus),
    token=st.none() | _tokens,
    cardholder=_text,
    consent=_offers,
    confirmed_at=_times,
    retain_until=_times,
    request=st.just(NO_REQUEST) | _requests,
    intent_id=_maybe_words,
    settled_at=st.none() | _times,
    declines=_declines,
    refunds=st.lists(_refunds, max_size=3).map(tuple),
    disputes=st.lists(_disputes, max_size=3).map(tuple),
    outbox=st.lists(_notices, max_size=3).map(tuple),
    erased_at=st.none() | _times,
    version=_counts,
    customer_id=_maybe_words,
    model_use=_model_uses,
    cancel_wish=_maybe_words,
    interventions=st.lists(_interventions, max_size=3).map(tuple),
    risks=st.lists(_risks, max_size=3).map(tuple),
    search_from=_maybe_words,
    intent_is_closed=st.booleans(),
)

any_claim: Final = _with_all(
    Claim, id=_words, session=any_session, ends_at=_times, fingerprint=_text, version=_counts
)
