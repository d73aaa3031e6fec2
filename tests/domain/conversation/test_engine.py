"""What the conversation's rules say, one by one; the table itself is in `test_engine_table`."""

import pytest
from tests.domain.conversation.engine_cases import (
    AFTER_ALL,
    AMEX_PAN,
    AT_THE_BANK,
    BANK,
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
    OFFERED_AT_CHECKOUT,
    OFFERED_BY_FORM,
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
from tests.fakes.ports import NOON

from payment_smart_bot.domain.conversation.actions import welcome
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, ask_again, describe
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    Ask,
    NumberLost,
    Refusal,
    Tokenise,
)
from payment_smart_bot.domain.model.cards.card_details import Cvv, Pan, Reason, Rejection
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, ShownCard
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.occurrences import (
    ChargeCancelled,
    Event,
    Note,
    Occurrence,
    Understood,
)
from payment_smart_bot.domain.model.session import Field, Question, Session, Status, Turn
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

CODE = Cvv("123")
VISA = ShownCard("visa", "4242")
AMEX = ShownCard("amex", "0005")
HELD_AMEX = HeldCard("amex", "0005", SEALED)
SUMMARY = say.Summary(
    {"name": "Jane Doe", "card": VISA, "expiry": IN_2027, "cvv": "***"},
    merchant=None,
    money=None,
    save_card=False,
    terms_url=None,
)
OPEN = [session for session in SESSIONS if session.status in TAKES]


def find_open(session: Session) -> str | None:
    return POLICY.fields.find_open(session)


def asks(done: Step) -> say.Message:
    """Return the question with which a step ends."""
    assert done.says[-1].is_question
    return done.says[-1]


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
        asked.append(find_open(session))
        session = step(session, found).session
    assert asked == ["name", "card", "expiry", "cvv", "cvv"]
    assert (find_open(session), session.status) == (None, Status.CONFIRMING)


def test_card_expiry_and_code_together_are_tokenised_at_once_even_without_a_name() -> None:
    done = step(FRESH, details(card=VISA_PAN, expiry=IN_2027, cvv=CODE))
    assert done.effect == Tokenise("s", VISA_PAN, IN_2027, CODE, None)
    assert asks(step(done.session, TOKENISED)) == say.AskFor("name")


def test_a_name_that_stripe_knows_is_taken_where_none_was_said() -> None:
    known = replace(TOKENISED, name="Jo Doe")
    done = step(FRESH, details(card=VISA_PAN, expiry=IN_2027, cvv=CODE), known).session
    assert (done.name, done.status) == ("Jo Doe", Status.CONFIRMING)
    said = step(LACKS_CODE, details(cvv=CODE), known).session
    assert said.name == "Jane Doe"


def test_a_code_alone_is_tokenised_with_the_number_and_date_that_are_held() -> None:
    done = step(LACKS_CODE, details(cvv=CODE))
    assert done.effect == Tokenise("s", SEALED, IN_2027, CODE, "Jane Doe")


@pytest.mark.parametrize("session", [FRESH, NAMED, WITH_CARD, WITH_PIECES])
def test_a_code_that_comes_too_early_is_dropped_and_the_customer_told_so(session: Session) -> None:
    done = step(session, details(cvv=CODE))
    assert done.session == session
    assert say.CodeAskedLater() in done.says
    assert done.effect is None


@pytest.mark.parametrize("editing", [Field.CARD, Field.EXPIRY])
def test_a_code_does_not_tokenise_a_card_that_is_about_to_be_changed(editing: Field) -> None:
    done = step(replace(LACKS_CODE, editing=editing), details(cvv=CODE))
    assert done.effect is None
    assert find_open(done.session) == editing
    completed = step(replace(LACKS_CODE, editing=Field.EXPIRY), details(cvv=CODE, expiry=IN_2028))
    assert isinstance(completed.effect, Tokenise)


def test_a_name_under_change_is_still_asked_for_after_the_card_was_tokenised() -> None:
    done = step(replace(LACKS_CODE, editing=Field.NAME), details(cvv=CODE), TOKENISED)
    assert asks(done) == say.AskForNew("name")


def test_a_new_expiry_before_tokenisation_simply_replaces_the_old() -> None:
    done = step(LACKS_CODE, details(expiry=IN_2028))
    assert done.session == LACKS_CODE.with_value(Field.EXPIRY, IN_2028)


@pytest.mark.parametrize("session", [LACKS_CODE, OFFERED, LACKS_NAME])
def test_a_new_card_voids_expiry_and_code(session: Session) -> None:
    done = step(session, details(card=AMEX_PAN))
    assert (done.session.expiry, done.session.token) == (None, None)
    assert done.session.card is not None
    assert done.session.card.brand == AMEX_PAN.brand.name
    assert say.NewCardNeeds(("expiry", "cvv")) in done.says


def test_a_new_card_keeps_what_its_message_brings() -> None:
    with_date = step(OFFERED, details(card=AMEX_PAN, expiry=IN_2028))
    assert with_date.session.expiry == IN_2028
    assert with_date.says == (
        say.Thanks({"card": AMEX, "expiry": IN_2028}),
        say.AskFor("cvv", "amex"),
    )
    with_all = step(OFFERED, details(card=AMEX_PAN, expiry=IN_2028, cvv=Cvv("1234")))
    assert isinstance(with_all.effect, Tokenise)
    assert with_all.says == (say.Thanks({"card": AMEX, "expiry": IN_2028}),)


def test_a_first_card_says_nothing_of_a_change() -> None:
    done = step(NAMED, details(card=VISA_PAN))
    assert done.says == (say.Thanks({"card": VISA}), say.AskFor("expiry", "visa"))


@pytest.mark.parametrize("session", [OFFERED, LACKS_NAME])
@pytest.mark.parametrize("found", [details(expiry=IN_2028), details(cvv=CODE)])
def test_after_tokenisation_a_changed_part_asks_for_the_whole_card_and_says_why(
    session: Session, found: Understood
) -> None:
    done = step(session, found)
    assert (done.session.status, done.session.offer) == (Status.COLLECTING, None)
    assert done.says == (say.CardNeededAgain(), say.AskForNew(Field.CARD))
    kept = step(done.session, wish(Event.KEEP))
    assert (kept.session.token, kept.session.expiry) == (TOKEN, None)
    assert kept.session.status is session.status


@pytest.mark.parametrize("field", [Field.EXPIRY, Field.CVV])
def test_after_tokenisation_one_of_two_values_is_not_asked_for_by_itself(field: Field) -> None:
    doubtful = Rejection(Reason.TWO_VALUES, is_doubtful=True)
    two = Understood(Event.DETAILS, SAID, rejected={field: doubtful})
    done = step(OFFERED, two)
    assert (done.session.status, done.session.offer) == (Status.COLLECTING, None)
    rejected, *rest = done.says
    assert isinstance(rejected, say.Rejected)
    assert rejected.reason is Reason.UNDECIDED
    assert rest == [say.CardNeededAgain(), say.AskForNew(Field.CARD)]
    awaited = step(EDITING_CARD, two)
    assert [one.reason for one in awaited.says if isinstance(one, say.Rejected)] == [
        Reason.TWO_VALUES
    ]


@pytest.mark.parametrize("found", [details(expiry=IN_2028), details(cvv=CODE)])
def test_a_part_of_a_card_does_not_hide_the_wish_to_change_the_name(found: Understood) -> None:
    done = step(EDITING_NAME, found)
    assert (done.session.token, done.session.editing) == (None, Field.NAME)
    assert done.says == (say.CardNeededAgain(), say.AskForNew(Field.NAME))


def test_a_code_beside_the_card_that_stripe_has_is_not_passed_over() -> None:
    """Not even beside the wish to keep the card, which would be charged with the old code."""
    why = (say.CardNeededAgain(), say.AskForNew(Field.CARD))
    assert step(EDITING_CARD, details(cvv=CODE)).says == why
    for session in (EDITING_CARD, EDITING_NAME):
        kept = step(session, wish(Event.KEEP, Field.CVV))
        assert (kept.says, kept.session.editing) == (why, Field.CARD)
    begun = replace(NAMED.with_value(Field.CARD, HELD_AMEX), editing=Field.CARD)
    assert step(begun, wish(Event.KEEP, Field.CVV)).says[0] == say.KeptCard(AMEX)


def test_a_date_that_comes_before_its_number_is_kept_with_a_way_back() -> None:
    dated = step(EDITING_CARD, details(expiry=IN_2028))
    assert dated.says == (say.Thanks({"expiry": IN_2028}), say.AskForNew(Field.CARD))
    coded = step(dated.session, details(cvv=CODE))
    assert coded.says == (say.CodeAskedLater(), say.AskForNew(Field.CARD))
    numbered = step(coded.session, details(card=VISA_PAN))
    assert (numbered.session.token, numbered.session.expiry) == (None, IN_2028)
    assert asks(numbered) == say.AskFor("cvv", "visa")
    back = step(coded.session, wish(Event.KEEP))
    assert back.session == replace(OFFERED, offer=Offer(NOON))


def test_a_date_that_was_given_for_one_card_is_not_taken_for_another() -> None:
    done = step(OFFERED, details(expiry=IN_2028), details(card=AMEX_PAN))
    assert done.session.expiry is None
    assert say.NewCardNeeds(("expiry", "cvv")) in done.says
    renamed = step(OFFERED, details(expiry=IN_2028), wish(Event.CHANGE, Field.NAME))
    assert (renamed.session.token, renamed.session.expiry) == (TOKEN, None)


def test_after_tokenisation_the_same_expiry_changes_nothing_but_the_offer() -> None:
    done = step(OFFERED, details(expiry=TOKEN.expiry))
    assert done.session == replace(OFFERED, offer=Offer(NOON))
    assert done.says == (SUMMARY,)


def test_after_tokenisation_a_changed_name_keeps_the_token_and_shows_a_new_offer() -> None:
    done = step(OFFERED, details(name="Ada Lovelace"))
    assert done.session == replace(OFFERED.with_value("name", "Ada Lovelace"), offer=Offer(NOON))
    offer = replace(SUMMARY, values={**SUMMARY.values, "name": "Ada Lovelace"})
    assert (done.says, done.offer) == ((say.Thanks({"name": "Ada Lovelace"}), offer), offer)


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


@pytest.mark.parametrize("field", Field)
def test_a_bad_correction_leaves_the_old_good_value_in_place(field: Field) -> None:
    for session in OPEN:
        session = replace(session, attempts={})
        done = step(session, WRONG[field])
        pieces = None if field is Field.CARD else session.pieces
        assert done.session == replace(session, attempts={field: 1}, pieces=pieces)
        rejection = done.says[0]
        assert isinstance(rejection, say.Rejected)
        assert (rejection.field, rejection.attempt, rejection.most) == (field, 1, 5)


def test_no_known_date_stands_beside_a_doubtful_one_nor_goes_on_with_a_code() -> None:
    doubtful = Rejection(Reason.TWO_VALUES, is_doubtful=True)
    bad = Rejection(Reason.MONTH)
    for session in (one for one in OPEN if one.expiry is not None and one.token is None):
        for rejection in (doubtful, bad):
            said = replace(details(cvv=CODE), rejected={Field.EXPIRY: rejection})
            done = step(session, said)
            assert (done.session.expiry, done.effect) == (None, None)
        alone = Understood(Event.DETAILS, SAID, rejected={Field.EXPIRY: doubtful})
        assert step(session, alone).session.expiry is None


def test_a_card_that_is_not_to_be_used_is_let_go() -> None:
    removed = wish(Event.CHANGE, Field.CARD).noting(Note.DROPS_CARD)
    for session in (one for one in OPEN if one.shown_card is not None):
        done = step(session, removed)
        assert (done.session.shown_card, done.session.expiry, done.session.token) == (None,) * 3
        assert done.session.status is Status.COLLECTING
        assert done.says[0] == say.CardRemoved()
        named = step(session, replace(removed, found={Field.NAME: "John Doe"}))
        assert (named.session.shown_card, named.session.name) == (None, "John Doe")
        assert named.says[0] == say.Thanks({Field.NAME: "John Doe"})


@pytest.mark.parametrize("said", [WRONG[Field.CARD], details(card=VISA_PAN)], ids=["bad", "good"])
def test_a_question_beside_a_value_is_answered_too(said: Understood) -> None:
    done = step(NAMED, replace(said, topic=Topic.WHERE_CVV))
    (answer,) = [message for message in done.says if isinstance(message, say.Answer)]
    assert answer.topic is Topic.WHERE_CVV
    assert asks(done)


def test_a_question_beside_a_value_is_never_passed_over() -> None:
    given = details(card=VISA_PAN)
    two = step(NAMED, replace(given, topic=Topic.SAFE, also=(Topic.REFUND,)))
    assert say.Answer(Topic.SAFE, describe(two.session, POLICY), (Topic.REFUND,)) in two.says
    left = step(NAMED, given.noting(Note.LEAVES_A_QUESTION))
    assert left.says[-2:] == (say.QuestionLeft(), say.AskFor("expiry", "visa"))
    asked = replace(wish(Event.QUESTION), topic=Topic.SAFE).noting(Note.LEAVES_A_QUESTION)
    assert step(NAMED, asked).says[1:-1] == (say.QuestionLeft(),)
    debited = step(NAMED, replace(given, topic=Topic.PROGRESS))
    assert say.NothingChargedYet() in debited.says


def test_a_brand_that_cannot_be_taken_is_said_before_those_that_can() -> None:
    asked = replace(wish(Event.QUESTION), topic=Topic.WHICH_CARDS, brand_not_taken="RuPay")
    refused, answer, *_ = step(NAMED, asked).says
    assert refused == say.BrandNotTaken("RuPay")
    assert isinstance(answer, say.Answer)


def test_a_go_ahead_after_two_answers_is_about_the_payment_where_both_were_facts() -> None:
    facts = Answered(topic=Topic.SAFE, also=(Topic.RECEIPT,))
    assert asks(step(OFFERED, facts)) == say.AskToGoAhead()
    assert asks(step(OFFERED, replace(facts, also=(Topic.REFUND,)))) == say.AskToConfirm()


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
    assert done.says == (say.GaveUp("Ada's Books"),)


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
    assert done.says == (say.CardNotAccepted(Refusal.DECLINED, 1, 3), say.AskFor("card"))


def test_declines_outlast_a_cancel_and_a_new_start() -> None:
    done = step(LACKS_CODE, REFUSED, wish(Event.CANCEL), wish(Event.START))
    assert done.session == replace(FRESH, declines=1)


ENDINGS = [wish(Event.CANCEL), rejected(Field.CARD, Reason.CHECKSUM), REFUSED]


@pytest.mark.parametrize("ending", ENDINGS, ids=["cancel", "rejected", "refused"])
def test_an_ended_conversation_keeps_no_name_no_card_and_no_consent(ending: Occurrence) -> None:
    policy = Policy(max_field_attempts=1, max_declines=1)
    for session in OPEN:
        done = step(session, ending, policy=policy).session
        if done.status is Status.CONFIRMING:  # it is past tokenisation: nothing to refuse
            assert ending is REFUSED
            continue
        if done.status is Status.CHARGING:
            done = step(done, ChargeCancelled()).session
        kept = replace(done, attempts={}, declines=0, payments=0)
        expected = replace(FRESH, status=done.status, request=session.request, entry=session.entry)
        assert kept == expected


def test_finished_is_finished() -> None:
    for occurrence in OCCURRENCES:
        done = step(COMPLETED, occurrence)
        assert done.session == COMPLETED
        assert done.payment is None
        assert done.effect is None or isinstance(done.effect, Ask)
        if occurrence is not AFTER_ALL:
            assert step(ENDED, occurrence).session == ENDED


def test_after_a_cancel_a_wish_to_pay_starts_afresh() -> None:
    later = replace(CANCELLED, expires_at=NOON)
    done = step(later, wish(Event.START))
    assert done.session == FRESH
    assert done.says == (say.StartedAfresh(), say.AskFor("name"))
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
    missing = say.StillNeeded(("card", "expiry", "cvv"), card_as_one=False)
    assert done.says == (missing, say.AskFor("card"))
    assert step(EDITING_NAME, wish(Event.CONSENT)).says == (say.AskForNew("name"),)


def test_mere_assent_does_not_confirm() -> None:
    done = step(OFFERED, wish(Event.ASSENT))
    assert (done.session, done.says) == (OFFERED, (say.AskForPlainConsent(),))


def test_whoever_was_asked_for_the_word_and_says_more_with_it_is_asked_for_it_alone() -> None:
    asked = replace(OFFERED, asked=Question.FOR_THE_WORD)
    assert step(asked, wish(Event.ASSENT)).says == (say.AskForPlainConsent(again=True),)


def test_a_question_moves_nothing_and_what_is_open_is_asked_again() -> None:
    for session in SESSIONS:
        if session.status.is_under_way:
            continue
        asked = step(session, wish(Event.QUESTION))
        assert asked == Step(session, effect=Ask(SAID, describe(session, POLICY)))
        answered = step(session, Answered("Because."))
        assert answered.session == session
        assert answered.says[0] == say.ModelAnswer("Because.")
        assert len(answered.says) == 2 + (session.status in TAKES)


STATES: dict[Status, type[say.Message]] = {
    Status.COLLECTING: say.NothingChargedYet,
    Status.CONFIRMING: say.NothingChargedYet,
    Status.COMPLETED: say.AlreadyCompleted,
    Status.CANCELLED: say.AlreadyCancelled,
    Status.ERROR: say.AlreadyEnded,
}


def test_what_a_model_says_is_followed_by_how_it_stands() -> None:
    """Whatever it claims of money, a fixed sentence of ours says what is so."""
    for session in SESSIONS:
        if not session.status.is_under_way:
            says = step(session, Answered("I stopped the payment for you.")).says
            assert type(says[1]) is STATES[session.status], session.status


def test_no_model_is_asked_or_heard_while_a_charge_is_under_way() -> None:
    under_way = [session for session in SESSIONS if session.status.is_under_way]
    assert {session.status for session in under_way} == {Status.CHARGING, Status.ACTION_REQUIRED}
    for session in under_way:
        asked = step(session, wish(Event.QUESTION))
        assert asked.effect is None
        assert asked.says[0] == say.Answer(None, describe(session, POLICY))
        heard = step(session, Answered("I stopped the payment for you."))
        assert heard.says == asked.says


@pytest.mark.parametrize(
    ("outcome", "answer"),
    [
        (Answered("Because."), say.ModelAnswer("Because.")),
        (Answered(topic=Topic.SAFE), say.Answer(Topic.SAFE, describe(NAMED, POLICY))),
        (Answered(fallback=Fallback.MONEY), say.Answer(None, describe(NAMED, POLICY))),
        (Answered(fallback=Fallback.GUARDRAIL), say.Guarded(describe(NAMED, POLICY))),
    ],
    ids=["the model's words", "the built-in assistant's", "words not used", "the guardrail's"],
)
def test_each_kind_of_answer(outcome: Answered, answer: say.Message) -> None:
    done = step(NAMED, outcome)
    state = (say.NothingChargedYet(),) if outcome.text else ()
    assert done.says == (answer, *state, say.AskFor("card"))
    assert done.session.model_use.fallbacks == (outcome.fallback is not None)


@pytest.mark.parametrize(
    ("session", "kept"), [(EDITING_NAME, OFFERED), (EDITING_CARD, OFFERED)], ids=["name", "card"]
)
def test_keep_leaves_the_old_value_and_shows_the_offer_anew(
    session: Session, kept: Session
) -> None:
    done = step(session, wish(Event.KEEP))
    assert done.session == replace(kept, offer=Offer(NOON))
    assert done.says == (say.KeptAsItWas(), SUMMARY)


def test_a_card_begun_in_place_of_another_is_named_where_it_may_be_kept() -> None:
    begun = replace(NAMED.with_value(Field.CARD, HELD_AMEX), editing=Field.CARD)
    assert asks(step(begun, wish(Event.CHANGE, Field.CARD))) == say.AskForNew("card", AMEX)
    assert step(begun, wish(Event.KEEP)).says[0] == say.KeptCard(AMEX)


def test_keep_drops_the_pieces_of_the_card_that_was_to_replace_the_old() -> None:
    pieces = HeldPieces(8, SEALED)
    kept = step(replace(EDITING_CARD, pieces=pieces), wish(Event.KEEP)).session
    assert kept == replace(OFFERED, offer=Offer(NOON))
    only_name = replace(WITH_PIECES, editing=Field.NAME)
    assert step(only_name, wish(Event.KEEP)).session == WITH_PIECES


@pytest.mark.parametrize("session", [NAMED, OFFERED])
def test_keep_with_nothing_under_change_asks_again(session: Session) -> None:
    assert step(session, wish(Event.KEEP)).session == session


def test_what_comes_with_the_wish_to_pay_after_all_is_taken() -> None:
    said = replace(wish(Event.START), found={Field.NAME: "Jane Doe", Field.CARD: VISA_PAN})
    done = step(replace(FRESH, status=Status.CANCELLED), said)
    assert (done.session.status, done.session.name) == (Status.COLLECTING, "Jane Doe")
    assert asks(done) == say.AskFor("expiry", "visa")


def test_the_card_of_somebody_else_has_another_name() -> None:
    """It is asked for again, unless it comes with the card."""
    for another in (
        step(LACKS_CODE, wish(Event.CHANGE, Field.CARD).noting(Note.HAS_ANOTHER_HOLDER)),
        step(LACKS_CODE, details(card=VISA_PAN).noting(Note.HAS_ANOTHER_HOLDER)),
    ):
        assert another.session.name is None
    named = details(card=VISA_PAN, name="John Doe").noting(Note.HAS_ANOTHER_HOLDER)
    assert step(LACKS_CODE, named).session.name == "John Doe"
    first = step(NAMED, details(card=VISA_PAN).noting(Note.HAS_ANOTHER_HOLDER))
    assert first.session.name == "Jane Doe"


@pytest.mark.parametrize("field", Field)
def test_a_wish_to_change_reopens_the_field_and_keeps_its_value(field: Field) -> None:
    done = step(OFFERED, wish(Event.CHANGE, field))
    reopened = Field.NAME if field is Field.NAME else Field.CARD
    assert done.session == replace(OFFERED, status=Status.COLLECTING, offer=None, editing=reopened)
    why = (say.CardNeededAgain(),) if field in {Field.EXPIRY, Field.CVV} else ()
    assert done.says == (*why, say.AskForNew(reopened))


@pytest.mark.parametrize(
    ("session", "fields"),
    [
        pytest.param(OFFERED, ("name", "card", "expiry"), id="typed"),
        pytest.param(OFFERED_BY_FORM, ("name", "card"), id="on our form"),
        pytest.param(OFFERED_AT_CHECKOUT, ("name", "card"), id="on Stripe's page"),
    ],
)
def test_a_wish_to_change_something_asks_what(session: Session, fields: tuple[str, ...]) -> None:
    done = step(session, wish(Event.CHANGE))
    assert done == Step(session, (say.AskWhatToChange(fields, card_as_one=len(fields) == 2),))


def test_only_what_was_given_can_be_changed() -> None:
    assert step(FRESH, wish(Event.CHANGE)) == Step(FRESH, (say.AskFor(Field.NAME),))
    asks_for_name = say.AskWhatToChange((Field.NAME,), card_as_one=False)
    assert step(NAMED, wish(Event.CHANGE)) == Step(NAMED, (asks_for_name,))
    pieces = step(WITH_PIECES, wish(Event.CHANGE))
    assert pieces.says == (say.AskWhatToChange((Field.NAME, Field.CARD), card_as_one=False),)


def test_after_a_decline_whoever_wishes_another_is_asked_for_the_card() -> None:
    declined = replace(NAMED, declines=1)
    assert step(declined, wish(Event.CHANGE)) == Step(declined, (say.AskFor(Field.CARD),))


def test_a_number_that_was_wrong_is_asked_for_in_full() -> None:
    wrong = replace(NAMED, attempts={Field.CARD: 1})
    assert step(wrong, wish(Event.CHANGE)) == Step(wrong, (say.AskForWholeNumber(),))
    again = replace(EDITING_CARD, attempts={Field.CARD: 1})
    assert step(again, wish(Event.CHANGE)) == Step(again, (say.AskForNew(Field.CARD),))
    pieces = replace(WITH_PIECES, attempts={Field.CARD: 1})
    assert step(pieces, wish(Event.CHANGE)) == Step(pieces, (say.AskForRest(8),))


MIKE = replace(FRESH, proposed="Mike")
IS_IT_MIKE = say.AskWhetherName("Mike")


@pytest.mark.parametrize(
    "between",
    [
        Answered(topic=Topic.WHERE_CVV),
        details(card=VISA_PAN),
        WRONG[Field.CARD],
        wish(Event.UNCLEAR),
        wish(Event.GREETING),
    ],
)
def test_a_name_that_was_asked_about_stays_open(between: Occurrence) -> None:
    asked = step(MIKE, between)
    assert asks(asked) == IS_IT_MIKE
    agreed = step(asked.session, wish(Event.ASSENT))
    assert agreed.session.name == "Mike"
    assert say.Thanks({"name": "Mike"}) in agreed.says


@pytest.mark.parametrize("said", [wish(Event.REPEAT), wish(Event.CHANGE, Field.NAME)])
def test_a_name_that_was_denied_is_asked_about_no_more(said: Understood) -> None:
    done = step(MIKE, said)
    assert (done.session, asks(done)) == (FRESH, say.AskFor("name"))


def test_what_may_be_the_same_name_twice_is_the_name() -> None:
    again = replace(details(), proposed="MIKE")
    assert step(MIKE, again).session.name == "MIKE"
    other = step(MIKE, replace(again, proposed="Mika"))
    assert (other.session.name, asks(other)) == (None, say.AskWhetherName("Mika"))


@pytest.mark.parametrize(
    ("session", "topic", "question"),
    [
        (LACKS_CODE, Topic.WHERE_CVV, say.AskFor("cvv", "visa", is_brief=True)),
        (LACKS_CODE, Topic.NO_CODE, say.AskFor("cvv", "visa", is_brief=True)),
        (LACKS_CODE, Topic.WHERE_EXPIRY, say.AskFor("cvv", "visa")),
        (WITH_CARD, Topic.WHERE_EXPIRY, say.AskFor("expiry", "visa", is_brief=True)),
        (WITH_CARD, Topic.SAFE, say.AskFor("expiry", "visa")),
        (OFFERED, Topic.CANCEL_LATER, say.AskToConfirm()),
        (OFFERED, Topic.WITHDRAWAL, say.AskWhoHesitates()),
        (OFFERED, Topic.SAFE, say.AskToConfirm()),
        (NAMED, Topic.WITHDRAWAL, say.AskFor("card")),
        (AT_THE_BANK, Topic.PROGRESS, say.BankWaits(BANK, saving=False)),
    ],
)
def test_a_question_does_not_say_again_what_the_answer_has_said(
    session: Session, topic: Topic, question: say.Message
) -> None:
    said = replace(wish(Event.QUESTION), topic=topic)
    answer = say.Answer(topic, describe(session, POLICY))
    assert step(session, said).says == (answer, question)


def test_beside_a_value_it_is_not_said_again_either() -> None:
    done = step(WITH_CARD, replace(details(expiry=IN_2028), topic=Topic.WHERE_CVV))
    assert asks(done) == say.AskFor("cvv", "visa", is_brief=True)


@pytest.mark.parametrize(
    ("session", "said", "topic"),
    [
        (FRESH, details(name="Jane Doe"), Topic.WHICH_NAME),
        (NAMED, details(card=VISA_PAN), Topic.WHERE_NUMBER),
        (WITH_CARD, details(expiry=IN_2028), Topic.WHERE_EXPIRY),
        (LACKS_CODE, details(cvv=CODE), Topic.WHERE_CVV),
    ],
)
def test_what_was_found_is_not_explained(session: Session, said: Understood, topic: Topic) -> None:
    assert step(session, replace(said, topic=topic)) == step(session, said)


def test_whether_the_form_of_a_name_matters_is_answered_beside_the_name() -> None:
    said = replace(details(name="Jane Doe"), topic=Topic.WHICH_NAME).noting(Note.ASKS_A_FACT)
    assert any(isinstance(one, say.Answer) for one in step(FRESH, said).says)


def test_whoever_wants_out_is_not_sent_to_the_bank_once_more() -> None:
    said = replace(wish(Event.QUESTION), topic=Topic.WITHDRAWAL)
    answer = say.Answer(Topic.WITHDRAWAL, describe(AT_THE_BANK, POLICY))
    assert step(AT_THE_BANK, said) == Step(AT_THE_BANK, (answer,))


def test_a_field_that_is_not_known_cannot_be_reopened() -> None:
    assert step(NAMED, wish(Event.CHANGE, Field.CARD)).session == NAMED


def test_pieces_say_how_many_digits_are_there() -> None:
    done = step(NAMED, details(card=Digits("42424242")))
    assert done.session.pieces == HeldPieces(8, Digits("42424242"))
    assert done.says == (say.AskForRest(8),)


@pytest.mark.parametrize("session", [OFFERED, LACKS_CODE, LACKS_NAME])
def test_the_old_card_stays_good_while_another_comes_in_pieces(session: Session) -> None:
    done = step(session, details(card=Digits("42424242")))
    assert asks(done) == say.AskForRest(8)
    assert (done.session.card, done.session.token) == (session.card, session.token)
    back = step(done.session, wish(Event.KEEP))
    assert (back.session.pieces, back.session.status) == (None, session.status)


def test_a_number_in_pieces_is_gone_when_the_conversation_completes() -> None:
    for session in OPEN:
        done = step(replace(session, pieces=HeldPieces(8, SEALED)), wish(Event.CONSENT)).session
        assert done.pieces is None or done.status is Status.COLLECTING


def test_a_whole_number_replaces_its_pieces_and_a_wrong_one_drops_them() -> None:
    assert step(WITH_PIECES, details(card=VISA_PAN)).session.pieces is None
    assert step(WITH_PIECES, WRONG[Field.CARD]).session.pieces is None


def test_a_number_that_cannot_be_opened_is_asked_for_again() -> None:
    done = step(LACKS_CODE, details(cvv=CODE), NumberLost())
    assert done.session == NAMED
    assert done.says == (say.NumberForgotten(), say.AskFor("card"))


@pytest.mark.parametrize("event", [Event.GREETING, Event.START, Event.ASSENT, Event.UNCLEAR])
def test_the_welcome_comes_once(event: Event) -> None:
    assert welcome(FRESH, POLICY) in step(FRESH, wish(event)).says
    talked = replace(FRESH, turns=(Turn(NOON, SAID, "Hello.", Status.COLLECTING, "name", 0),))
    assert welcome(FRESH, POLICY) not in step(talked, wish(event)).says


def test_the_situation_names_the_card_at_hand() -> None:
    known = (("name", "Jane Doe"), ("card", VISA), ("expiry", IN_2027))
    assert describe(LACKS_CODE, POLICY).known == known
    assert describe(OFFERED, POLICY).known == (*known, ("cvv", "***"))
    assert describe(OFFERED, POLICY).card == VISA
    assert describe(FRESH, POLICY).card is None


def test_a_held_number_is_a_pan_until_it_is_sealed() -> None:
    card = step(NAMED, details(card=VISA_PAN)).session.card
    assert card is not None
    assert isinstance(card.number, Pan)


def test_nobody_is_reminded_of_a_page_whose_link_is_not_known() -> None:
    without_link = replace(
        AT_THE_BANK, charge=replace(AT_THE_BANK.charge_under_way, action_url=None)
    )
    assert ask_again(without_link, POLICY) == ()
    assert ask_again(AT_THE_BANK, POLICY) == (say.BankWaits(BANK, saving=False),)
