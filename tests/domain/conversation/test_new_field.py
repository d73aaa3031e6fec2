"""A new field is one more row of the table of fields, and nothing else.

The product collects no postal code. Here a conversation does, by one row that this file has, and
all of the product goes along: the reading, the engine, the service, a store, and what HTTP shows.
"""

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from tests.fakes.ports import Clock
from tests.fakes.talk import PRICE, Talk, paying

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS, Fields, FieldSpec
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import Reason, Rejection
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.held_cards import Shown
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases.field_phrases import FieldPhrases
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.customer.views import build_chat_reply, build_conversation
from payment_smart_bot.entrypoints.http.merchant.session_views import (
    build_session_detail,
    build_session_item,
)

# --- the row -------------------------------------------------------------------------------------

POSTAL_CODE: Final = "postal_code"
_CALLED: Final = r"(?:postal|zip) codes?|postcode"
_LABELLED: Final = re.compile(rf"\b(?:{_CALLED})(?: is| to)?:? ([0-9]+)", re.IGNORECASE)


def take_labelled(message: MessageText, _: Context) -> str | Rejection | None:
    found = _LABELLED.search(message.left)
    if found is None:
        return None
    message.take(*found.span())
    return check(found[1])


def take_bare(message: MessageText, context: Context) -> str | Rejection | None:
    if context.open_field != POSTAL_CODE or len(message.groups) != 1:
        return None
    (group,) = message.groups
    message.take(group.start, group.end)
    return check(group.digits)


def check(digits: str) -> str | Rejection:
    return digits if len(digits) == 5 else Rejection(Reason.WRONG_LENGTH)


def show_postal_code(session: Session) -> Shown | None:
    return session.find_text(POSTAL_CODE)


ROW: Final = FieldSpec(
    FieldReader(POSTAL_CODE, take_labelled, take_bare, _CALLED),
    FieldPhrases(
        name="the postal code",
        label="Postal code",
        ask=lambda _: "What is the postal code of your address?",
        rejected={Reason.WRONG_LENGTH: "A postal code has five digits."},
    ),
    show_postal_code,
)
FIELDS: Final = STANDARD_FIELDS.plus(ROW)

# --- the conversations ---------------------------------------------------------------------------

CARD: Final = ("Jane Doe", "4242424242424242", "12/29", "456")
ASKS: Final = "What is the postal code of your address?"
WITH_POSTAL_CODE: Final = Policy(fields=FIELDS)
TO_PAY: Final = paying(policy=WITH_POSTAL_CODE)


def test_it_is_asked_for_refused_with_its_own_sentence_and_taken() -> None:
    talk = Talk(policy=TO_PAY)
    asked = talk.say_all(*CARD)
    assert asked.response == ASKS
    assert (asked.current_field, asked.done, asked.total) == (POSTAL_CODE, 4, 5)
    refused = talk.say("9021")
    assert refused.response == f"A postal code has five digits. (Try 1 of 5.) {ASKS}"
    assert (refused.current_field, refused.done) == (POSTAL_CODE, 4)
    taken = talk.say("90210")
    assert (taken.status, taken.current_field) == (Status.CONFIRMING, "confirmation")
    assert (taken.done, taken.total) == (5, 5)
    assert taken.response.splitlines() == [
        "Thank you. The postal code is 90210.",
        "Please check:",
        "Amount: $49.00",
        "Name: Jane Doe",
        "Card: Visa ****4242",
        "Expires: 12/2029",
        "CVV: ***",
        "Postal code: 90210",
        "By confirming you pay $49.00 to the merchant.",
        'Reply "confirm" to go ahead, say what to change, or "cancel".',
    ]
    assert talk.say("confirm").status is Status.COMPLETED
    assert talk.session.values[POSTAL_CODE] == "90210"


def test_it_may_come_beside_others_and_before_it_is_asked_for() -> None:
    talk = Talk(policy=TO_PAY)
    first = talk.say("my name is Jane Doe and my postal code is 90210")
    assert first.response == (
        "Thank you, Jane Doe. The postal code is 90210. What is the card number?"
    )
    assert (first.current_field, first.done) == ("card", 2)
    assert talk.say("4242424242424242 12/29 456").status is Status.CONFIRMING


@pytest.mark.parametrize(
    ("messages", "asked_anew"),
    [
        (("change my postal code", "10001"), True),
        (("the zip code is wrong", "10001"), True),
        (("change something", "the postal code", "10001"), True),
        (("my postal code is 10001",), False),
        (("change the postal code to 10001",), False),
    ],
    ids=["by its name", "by another name", "when asked what to change", "by value", "in one go"],
)
def test_it_is_corrected_like_any_field(messages: tuple[str, ...], asked_anew: bool) -> None:
    talk = Talk(policy=TO_PAY)
    talk.say_all(*CARD, "90210")
    replies = [talk.say(message) for message in messages]
    new = 'What is the new postal code? Say "keep it" to keep the one you gave.'
    assert (new in [reply.response for reply in replies]) is asked_anew
    assert replies[-1].status is Status.CONFIRMING
    assert "Postal code: 10001" in replies[-1].response
    assert talk.say("confirm").status is Status.COMPLETED


def test_a_bad_correction_or_a_second_thought_keeps_the_old_one() -> None:
    talk = Talk(policy=TO_PAY)
    talk.say_all(*CARD, "90210", "change my postal code")
    assert talk.say("1000").done == 5
    kept = talk.say("keep it")
    assert kept.response.startswith("All right, that stays as it was.")
    assert "Postal code: 90210" in kept.response


def test_what_is_asked_of_the_bot_is_answered_with_it() -> None:
    talk = Talk(policy=TO_PAY)
    talk.say_all(*CARD, "90210")
    answers = {
        "do you need my address?": "I need only the name, the card number, the expiry date, the "
        "security code and the postal code.",
        "why do you need it?": "The merchant also wants the postal code.",
        "what do you have so far?": "the expiry date 12/2029 and the postal code 90210.",
        "change something": "the name, the card number, the expiry date or the postal code?",
    }
    assert {
        question for question, said in answers.items() if said not in talk.say(question).response
    } == set()
    fresh = Talk(policy=TO_PAY)
    how_long = fresh.say("how long does it take?").response
    assert "There are five details and a confirmation" in how_long
    missing = fresh.say_all("Jane Doe", "4242424242424242", "confirm").response
    assert "I still need the expiry date, the security code and the postal code." in missing
    assert "security code and postal code, and then your confirmation" in fresh.say("help").response


@pytest.mark.parametrize(
    ("ending", "status"),
    [(("cancel",), Status.CANCELLED), (("123",) * 5, Status.ERROR)],
    ids=["cancelled", "five wrong ones"],
)
def test_it_is_erased_at_an_end_without_a_charge(ending: tuple[str, ...], status: Status) -> None:
    talk = Talk(policy=TO_PAY)
    talk.say_all(*CARD, "90210", "change my postal code")
    assert talk.say_all(*ending).status is status
    assert talk.session.values == {}


def test_it_stays_where_another_card_is_given() -> None:
    talk = Talk(policy=TO_PAY)
    talk.say_all(*CARD, "90210")
    again = talk.say_all("5555 5555 5555 4444 11/30 123")
    assert again.status is Status.CONFIRMING
    assert "Postal code: 90210" in again.response


def test_where_the_card_is_given_on_our_form_it_is_asked_for_in_the_chat() -> None:
    by_form = replace(TO_PAY, entry_mode=EntryMode.FORM, form_base_url="https://pay.example")
    talk = Talk(policy=by_form)
    assert talk.say("Jane Doe").total == 3
    asked = talk.say("", payment_method_id="pm_1")
    assert (asked.current_field, asked.done) == (POSTAL_CODE, 2)
    assert talk.say("90210").status is Status.CONFIRMING
    assert "the name, the card or the postal code?" in talk.say("change something").response


def test_where_the_card_is_given_on_stripes_page_it_is_asked_for_before() -> None:
    """Whoever has paid there does not come back to answer more."""
    talk = Talk(
        policy=replace(TO_PAY, entry_mode=EntryMode.CHECKOUT, return_url="https://s.example")
    )
    asked = talk.say("pay")
    assert (asked.current_field, asked.done, asked.total) == (POSTAL_CODE, 0, 2)
    assert ASKS in asked.response
    given = talk.say("90210")
    assert (given.current_field, given.done) == ("card", 1)
    assert given.response.endswith('Say "pay", and I give you a link to Stripe\'s secure page.')


# --- the record and what HTTP shows --------------------------------------------------------------


@pytest.fixture
def open_store(tmp_path: Path) -> Callable[[], SqliteStore]:
    return lambda: SqliteStore(tmp_path / "sessions.db")


def test_it_is_stored_and_read_back(open_store: Callable[[], SqliteStore]) -> None:
    clock = Clock()
    with closing(open_store()) as store:
        talk = Talk(store=store, policy=TO_PAY, clock=clock)
        talk.say_all(*CARD)
        assert store.count_sessions(clock())[Status.COLLECTING, POSTAL_CODE] == 1
        talk.say("90210")
    with closing(open_store()) as store:
        talk = Talk(store=store, policy=TO_PAY, clock=clock)
        assert talk.session.values == {"name": "Jane Doe", POSTAL_CODE: "90210"}
        assert talk.say("confirm").status is Status.COMPLETED
        assert talk.say_all("confirm").done == 5
        payment = store.load_latest_payment(talk.session_id)
        assert payment is not None
        assert "Postal code: 90210" in payment.consent.shown


def test_what_a_customer_and_the_merchant_see_of_it() -> None:
    talk = Talk(policy=TO_PAY)
    asked = build_chat_reply(talk.say_all(*CARD))
    assert (asked.current_field, asked.progress.done, asked.progress.total) == (POSTAL_CODE, 4, 5)
    reply = talk.say("90210")
    shown = {POSTAL_CODE: "90210"}
    for view in (
        build_chat_reply(reply),
        build_conversation(talk.session, reply.response, TO_PAY),
    ):
        assert (view.summary.details, view.progress.done) == (shown, 5)  # type: ignore[union-attr]
    detail = build_session_detail(talk.session, None, FIELDS)
    assert (detail.details, detail.name, detail.amount) == (shown, "Jane Doe", PRICE.amount)
    assert build_session_item(talk.session, FIELDS).progress.total == 5
    assert [line.said for line in detail.transcript][-1] == "****"


def test_only_what_may_be_shown_of_it_is_shown_anywhere() -> None:
    """Whoever adds a row says in it what may be shown; nothing goes around that."""

    def mask(session: Session) -> Shown | None:
        return "9****" if session.find_text(POSTAL_CODE) else None

    masked = Fields(*STANDARD_FIELDS.specs, replace(ROW, show=mask))
    talk = Talk(policy=replace(TO_PAY, fields=masked))
    talk.say_all(*CARD)
    replies = [talk.say(text) for text in ("90210", "what do you have so far?")]
    assert all("9****" in reply.response and "90210" not in reply.response for reply in replies)
    assert replies[0].offered is not None
    assert replies[0].offered.more == {POSTAL_CODE: "9****"}
    assert build_session_detail(talk.session, None, masked).details == {POSTAL_CODE: "9****"}
    assert talk.session.values[POSTAL_CODE] == "90210"
