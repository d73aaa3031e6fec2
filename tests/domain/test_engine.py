"""What the conversation's rules say, one by one; the table itself is in `test_engine_table`."""

import pytest
from tests.fakes import NOON

from payment_smart_bot.domain.conversation.steps import Step, situation
from payment_smart_bot.domain.model.cards import Cvv, Digits, Pan, Reason
from payment_smart_bot.domain.model.effects import Answered, Ask, NumberLost, Tokenise
from payment_smart_bot.domain.model.occurrences import Event, Occurrence, Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, HeldPieces, Session, Status, Turn
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.reading.topics import Topic
from payment_smart_bot.domain.value import replace

from .engine_cases import (
    AMEX_PAN,
    CANCELLED,
    COMPLETED,
    EDITING_CARD,
    EDITING_NAME,
    ENDED,
    FRESH,
    IN_2027,
    IN_2028,
    LACKS_CODE,
    LACKS_NAME,
    NAMED,
    OCCURRENCES,
    OFFERED,
    POLICY,
    REFUSED,
    SAID,
    SEALED,
    SESSIONS,
    TAKES,
    TOKEN,
    TOKENISED,
    VISA_PAN,
    WITH_CARD,
    WITH_PIECES,
    WRONG,
    details,
    rejected,
    step,
    wish,
)

CODE = Cvv("123")
OPEN = [session for session in SESSIONS if session.status in TAKES]


def said(done: Step) -> str:
    return wording.joined(done.says)


def test_asks_in_order_and_offers_when_all_is_known() -> None:
    asked = []
    session = FRESH
    for found in (
        details(name="Jane Doe"),
        details(card=VISA_PAN),
        details(expiry=IN_2027),
        details(cvv=CODE),
        TOKENISED,
    ):
        asked.append(session.current_field)
        session = step(session, found).session
    assert asked == ["name", "card", "expiry", "cvv", "cvv"]
    assert (session.current_field, session.status) == ("confirmation", Status.CONFIRMING)


def test_card_expiry_and_code_together_are_tokenised_at_once_even_without_a_name() -> None:
    done = step(FRESH, details(card=VISA_PAN, expiry=IN_2027, cvv=CODE))
    assert done.effect == Tokenise("s", VISA_PAN, IN_2027, CODE, None)
    assert step(done.session, TOKENISED).session.current_field == "name"


def test_a_code_alone_is_tokenised_with_the_number_and_date_that_are_held() -> None:
    done = step(LACKS_CODE, details(cvv=CODE))
    assert done.effect == Tokenise("s", SEALED, IN_2027, CODE, "Jane Doe")


@pytest.mark.parametrize("session", [FRESH, NAMED, WITH_CARD, WITH_PIECES])
def test_a_code_that_comes_too_early_is_dropped_and_the_customer_told_so(session: Session) -> None:
    done = step(session, details(cvv=CODE))
    assert done.session == session
    assert wording.CODE_LATER in done.says
    assert done.effect is None


@pytest.mark.parametrize("editing", [Field.CARD, Field.EXPIRY])
def test_a_code_does_not_tokenise_a_card_that_is_about_to_be_changed(editing: Field) -> None:
    done = step(replace(LACKS_CODE, editing=editing), details(cvv=CODE))
    assert done.effect is None
    assert done.session.open_field is editing
    completed = step(replace(LACKS_CODE, editing=Field.EXPIRY), details(cvv=CODE, expiry=IN_2028))
    assert isinstance(completed.effect, Tokenise)


def test_a_name_under_change_is_still_asked_for_after_the_card_was_tokenised() -> None:
    done = step(replace(LACKS_CODE, editing=Field.NAME), details(cvv=CODE), TOKENISED)
    assert done.session.open_field is Field.NAME


def test_a_new_expiry_before_tokenisation_simply_replaces_the_old() -> None:
    done = step(LACKS_CODE, details(expiry=IN_2028))
    assert done.session == replace(LACKS_CODE, expiry=IN_2028)


@pytest.mark.parametrize("session", [LACKS_CODE, OFFERED, LACKS_NAME])
def test_a_new_card_voids_expiry_and_code(session: Session) -> None:
    done = step(session, details(card=AMEX_PAN))
    assert (done.session.expiry, done.session.token) == (None, None)
    assert done.session.card is not None
    assert done.session.card.brand is AMEX_PAN.brand
    assert "the expiry date and the security code" in said(done)


def test_a_new_card_keeps_what_its_message_brings() -> None:
    with_date = step(OFFERED, details(card=AMEX_PAN, expiry=IN_2028))
    assert with_date.session.expiry == IN_2028
    assert "I also need the security code." in said(with_date)
    with_all = step(OFFERED, details(card=AMEX_PAN, expiry=IN_2028, cvv=Cvv("1234")))
    assert isinstance(with_all.effect, Tokenise)
    assert "I also need" not in said(with_all)


def test_a_first_card_says_nothing_of_a_change() -> None:
    assert "changed" not in said(step(NAMED, details(card=VISA_PAN)))


@pytest.mark.parametrize("session", [OFFERED, LACKS_NAME, EDITING_CARD, EDITING_NAME])
@pytest.mark.parametrize("found", [details(expiry=IN_2028), details(cvv=CODE)])
def test_after_tokenisation_a_changed_part_asks_for_the_whole_card_and_says_why(
    session: Session, found: Understood
) -> None:
    done = step(session, found)
    assert (done.session.token, done.session.expiry, done.session.offer) == (None, None, None)
    assert wording.CARD_AGAIN in done.says
    assert wording.CODE_LATER not in done.says
    assert done.session.editing is not Field.CARD
    assert not done.session.has(Field.CARD)


def test_after_tokenisation_the_same_expiry_changes_nothing_but_the_offer() -> None:
    done = step(OFFERED, details(expiry=TOKEN.expiry))
    assert done.session == OFFERED
    assert OFFERED.offer is not None
    assert OFFERED.offer.shown in done.says


def test_after_tokenisation_a_changed_name_keeps_the_token_and_shows_a_new_offer() -> None:
    done = step(OFFERED, details(name="Ada Lovelace"))
    assert done.session.token == TOKEN
    assert done.session.offer is not None
    assert done.session.offer.shown in done.says
    assert "Name: Ada Lovelace" in done.session.offer.shown


CORRECTIONS = [
    details(name="Ada Lovelace"),
    details(card=AMEX_PAN),
    details(card=Digits("42424242")),
    details(expiry=IN_2028),
    details(cvv=CODE),
    *(wish(Event.CHANGE, field) for field in Field),
    wish(Event.CANCEL),
]


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda o: f"{o.event} {[*o.found]}")
def test_a_correction_voids_the_consent_given_before_it(correction: Understood) -> None:
    done = step(OFFERED, correction)
    assert done.session.offer is None or done.session.offer != OFFERED.offer


@pytest.mark.parametrize("session", OPEN)
@pytest.mark.parametrize("field", Field)
def test_a_bad_correction_leaves_the_old_good_value_in_place(
    session: Session, field: Field
) -> None:
    session = replace(session, attempts={})
    done = step(session, WRONG[field])
    pieces = None if field is Field.CARD else session.pieces
    assert done.session == replace(session, attempts={field: 1}, pieces=pieces)
    assert "(Try 1 of 5.)" in said(done)


def test_a_question_beside_a_bad_value_is_answered_too() -> None:
    asked = replace(WRONG[Field.CARD], topic=Topic.WHERE_CVV)
    assert "three digits on the back" in said(step(NAMED, asked))
    with_good = replace(details(card=VISA_PAN), topic=Topic.WHERE_CVV)
    assert "three digits on the back" in said(step(NAMED, with_good))


@pytest.mark.parametrize("limit", [1, 2, 5])
@pytest.mark.parametrize("field", Field)
@pytest.mark.parametrize("start", [NAMED, OFFERED])
def test_rejected_tries_end_in_error_exactly_at_the_limit(
    limit: int, field: Field, start: Session
) -> None:
    policy = Policy(max_field_attempts=limit, merchant="Ada's Books")
    done = Step(start)
    statuses = []
    for _ in range(limit):
        done = step(done.session, WRONG[field], policy=policy)
        statuses.append(done.session.status)
    assert statuses == [start.status] * (limit - 1) + [Status.ERROR]
    assert "Please contact Ada's Books" in said(done)


def test_tries_of_different_fields_are_counted_apart() -> None:
    policy = Policy(max_field_attempts=2)
    done = step(NAMED, WRONG[Field.NAME], WRONG[Field.CARD], WRONG[Field.EXPIRY], policy=policy)
    assert done.session.status is Status.COLLECTING


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_declines_end_in_error_exactly_at_the_limit(limit: int) -> None:
    policy = Policy(max_declines=limit)
    session, statuses = LACKS_CODE, []
    for _ in range(limit):
        session = replace(step(session, REFUSED, policy=policy).session)
        statuses.append(session.status)
        assert session.card is None
    assert statuses == [Status.COLLECTING] * (limit - 1) + [Status.ERROR]


def test_a_declined_card_is_erased_and_another_asked_for() -> None:
    done = step(LACKS_CODE, REFUSED)
    assert done.session == replace(NAMED, declines=1)
    assert "(Card 1 of 3.)" in said(done)


def test_declines_outlast_a_cancel_and_a_new_start() -> None:
    done = step(LACKS_CODE, REFUSED, wish(Event.CANCEL), wish(Event.START))
    assert done.session == replace(FRESH, declines=1)


ENDINGS = [wish(Event.CANCEL), rejected(Field.CARD, Reason.CHECKSUM), REFUSED]


@pytest.mark.parametrize("session", OPEN)
@pytest.mark.parametrize("ending", ENDINGS, ids=["cancel", "rejected", "refused"])
def test_an_ended_conversation_keeps_no_name_no_card_and_no_consent(
    session: Session, ending: Occurrence
) -> None:
    policy = Policy(max_field_attempts=1, max_declines=1)
    done = step(session, ending, policy=policy)
    if done.session.status is Status.CONFIRMING:  # it is past tokenisation: nothing to refuse
        assert ending is REFUSED
        return
    kept = replace(done.session, attempts={}, declines=0, payments=0, form_token=None)
    kept = replace(kept, checkout=False)
    assert kept == replace(FRESH, status=done.session.status, request=session.request)


@pytest.mark.parametrize("occurrence", OCCURRENCES)
def test_finished_is_finished(occurrence: Occurrence) -> None:
    done = step(COMPLETED, occurrence)
    assert done.session == COMPLETED
    assert done.payment is None
    assert done.effect is None or isinstance(done.effect, Ask)


@pytest.mark.parametrize("occurrence", OCCURRENCES)
def test_what_ended_in_error_stays_ended(occurrence: Occurrence) -> None:
    assert step(ENDED, occurrence).session == ENDED


def test_after_a_cancel_a_wish_to_pay_starts_afresh() -> None:
    later = replace(CANCELLED, expires_at=NOON)
    done = step(later, wish(Event.START))
    assert done.session == FRESH
    assert said(done) == f"{wording.AFRESH} {wording.ASKS[Field.NAME]}"
    details_only = step(CANCELLED, details(card=VISA_PAN))
    assert details_only.session == CANCELLED


def test_consent_becomes_the_lasting_record_of_what_was_shown() -> None:
    done = step(OFFERED, wish(Event.CONSENT))
    assert done.payment is not None
    assert done.payment.consent == OFFERED.offer
    assert (done.payment.token, done.payment.cardholder) == (TOKEN, "Jane Doe")
    assert done.payment.confirmed_at == NOON
    assert done.payment.retain_until == NOON + POLICY.payment_retention
    assert done.session == COMPLETED


def test_consent_before_all_is_known_says_what_is_missing() -> None:
    done = step(NAMED, wish(Event.CONSENT))
    assert done.session == NAMED
    assert "the card number, the expiry date and the security code" in said(done)
    editing = step(EDITING_NAME, wish(Event.CONSENT))
    assert said(editing) == wording.ask_new(Field.NAME)


def test_mere_assent_does_not_confirm() -> None:
    done = step(OFFERED, wish(Event.ASSENT))
    assert (done.session, done.says) == (OFFERED, (wording.SAY_CONFIRM,))


@pytest.mark.parametrize("session", SESSIONS)
def test_a_question_moves_nothing_and_the_open_field_is_asked_again(session: Session) -> None:
    asked = step(session, wish(Event.QUESTION))
    assert asked.session == session
    assert asked.effect == Ask(SAID, situation(session, POLICY))
    answered = step(session, Answered("Because."))
    assert answered.session == session
    assert answered.says[0] == "Because."
    asks = session.status in TAKES or session.status is Status.ACTION_REQUIRED
    assert bool(answered.says[1]) is asks


@pytest.mark.parametrize(
    ("session", "kept"), [(EDITING_NAME, OFFERED), (EDITING_CARD, OFFERED)], ids=["name", "card"]
)
def test_keep_leaves_the_old_value_and_shows_the_offer_anew(
    session: Session, kept: Session
) -> None:
    done = step(session, wish(Event.KEEP))
    assert done.session == kept
    assert wording.KEPT in done.says


def test_keep_drops_the_pieces_of_the_card_that_was_to_replace_the_old() -> None:
    pieces = HeldPieces(8, SEALED)
    assert step(replace(EDITING_CARD, pieces=pieces), wish(Event.KEEP)).session == OFFERED
    only_name = replace(WITH_PIECES, editing=Field.NAME)
    assert step(only_name, wish(Event.KEEP)).session == WITH_PIECES


@pytest.mark.parametrize("session", [NAMED, OFFERED])
def test_keep_with_nothing_under_change_asks_again(session: Session) -> None:
    assert step(session, wish(Event.KEEP)).session == session


@pytest.mark.parametrize("field", Field)
def test_a_wish_to_change_reopens_the_field_and_keeps_its_value(field: Field) -> None:
    done = step(OFFERED, wish(Event.CHANGE, field))
    reopened = Field.NAME if field is Field.NAME else Field.CARD
    assert done.session == replace(OFFERED, status=Status.COLLECTING, offer=None, editing=reopened)
    assert (wording.CARD_AGAIN in done.says) is (field in {Field.EXPIRY, Field.CVV})


def test_a_field_that_is_not_known_cannot_be_reopened() -> None:
    assert step(NAMED, wish(Event.CHANGE, Field.CARD)).session == NAMED


def test_pieces_say_how_many_digits_are_there() -> None:
    done = step(NAMED, details(card=Digits("42424242")))
    assert done.session.pieces == HeldPieces(8, Digits("42424242"))
    assert "I have 8 digits so far." in said(done)


@pytest.mark.parametrize("session", [OFFERED, LACKS_CODE, LACKS_NAME])
def test_the_old_card_stays_good_while_another_comes_in_pieces(session: Session) -> None:
    done = step(session, details(card=Digits("42424242")))
    assert done.session.open_field is Field.CARD
    assert (done.session.card, done.session.token) == (session.card, session.token)
    back = step(done.session, wish(Event.KEEP))
    assert (back.session.pieces, back.session.status) == (None, session.status)


@pytest.mark.parametrize("session", OPEN)
def test_a_number_in_pieces_is_gone_when_the_conversation_completes(session: Session) -> None:
    done = step(replace(session, pieces=HeldPieces(8, SEALED)), wish(Event.CONSENT))
    assert done.session.pieces is None or done.session.status is Status.COLLECTING


def test_a_whole_number_replaces_its_pieces_and_a_wrong_one_drops_them() -> None:
    assert step(WITH_PIECES, details(card=VISA_PAN)).session.pieces is None
    assert step(WITH_PIECES, WRONG[Field.CARD]).session.pieces is None


def test_a_number_that_cannot_be_opened_is_asked_for_again() -> None:
    done = step(LACKS_CODE, details(cvv=CODE), NumberLost())
    assert done.session == NAMED
    assert said(done) == f"{wording.NUMBER_LOST} {wording.ASKS[Field.CARD]}"


@pytest.mark.parametrize("event", [Event.GREETING, Event.START, Event.ASSENT, Event.UNCLEAR])
def test_the_welcome_comes_once(event: Event) -> None:
    assert wording.welcome(POLICY, None) in step(FRESH, wish(event)).says
    talked = replace(FRESH, turns=(Turn(NOON, SAID, "Hello.", Status.COLLECTING, "name", 0),))
    assert wording.welcome(POLICY, None) not in step(talked, wish(event)).says


def test_the_situation_names_the_card_at_hand() -> None:
    held, token = situation(LACKS_CODE, POLICY), situation(OFFERED, POLICY)
    assert (held.brand, held.last4, held.expiry) == ("visa", "4242", "12/2027")
    assert (token.brand, token.last4, token.expiry) == ("visa", "4242", "12/2027")
    none = situation(FRESH, POLICY)
    assert (none.brand, none.last4, none.expiry) == (None, None, None)


def test_a_held_number_is_a_pan_until_it_is_sealed() -> None:
    card = step(NAMED, details(card=VISA_PAN)).session.card
    assert card is not None
    assert isinstance(card.number, Pan)
