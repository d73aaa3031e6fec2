"""What follows from how the card is given, and from a setting that changes meanwhile."""

import pytest
from tests.domain.conversation.engine_cases import (
    AT_CHECKOUT,
    BY_FORM,
    CANCELLED,
    COMPLETED,
    EDITING_CARD,
    FRESH,
    IN_2027,
    LACKS_CODE,
    NAMED,
    OFFERED,
    POLICY,
    VISA_PAN,
    WITH_PIECES,
    details,
    wish,
)

from payment_smart_bot.domain.conversation.card_entry import (
    ask_for_card,
    choose_entry,
    find_open_form,
    interpret,
    may_use_form,
    switch_entry,
)
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import (
    STRIPE_PAGE,
    TYPED,
    CardEntry,
    EntryMode,
    Form,
)
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

TOKEN = "f0" * 16
FORM_POLICY = Policy(entry_mode=EntryMode.FORM, form_base_url="https://pay.example")


def new_token() -> str:
    return TOKEN


@pytest.mark.parametrize(
    ("mode", "entry"),
    [
        (EntryMode.CHAT, TYPED),
        (EntryMode.FORM, Form(TOKEN)),
        (EntryMode.CHECKOUT, STRIPE_PAGE),
    ],
)
def test_a_new_conversation_gives_the_card_as_the_merchant_has_set(
    mode: EntryMode, entry: CardEntry
) -> None:
    assert choose_entry(Policy(entry_mode=mode), new_token) == entry
    assert entry.mode is mode


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(NAMED, NAMED, id="no card yet"),
        pytest.param(LACKS_CODE, NAMED, id="a number and a date"),
        pytest.param(WITH_PIECES, NAMED, id="a part of a number"),
        pytest.param(replace(LACKS_CODE, editing="card"), NAMED, id="a number under change"),
        pytest.param(
            replace(WITH_PIECES, editing="name"), replace(NAMED, editing="name"), id="a name, too"
        ),
        pytest.param(OFFERED, OFFERED, id="a card that Stripe has"),
    ],
)
def test_what_was_typed_is_let_go_of_where_cards_are_no_longer_typed(
    before: Session, after: Session
) -> None:
    """And the wish to change it: nobody is offered to keep a card that is not here any more."""
    assert switch_entry(before, FORM_POLICY, new_token) == replace(after, entry=Form(TOKEN))


def test_nothing_changes_where_the_setting_has_not_changed() -> None:
    for session, policy in ((LACKS_CODE, POLICY), (BY_FORM, FORM_POLICY)):
        assert switch_entry(session, policy, new_token) is session


@pytest.mark.parametrize("session", [BY_FORM, AT_CHECKOUT], ids=["our form", "Stripe's page"])
def test_a_card_that_is_typed_all_the_same_is_not_used(session: Session) -> None:
    said = interpret(
        details(name="Ada Lovelace", card=VISA_PAN, expiry=IN_2027), session, FORM_POLICY
    )
    assert said == replace(said, event=Event.CARD_TYPED, found={"name": "Ada Lovelace"})


@pytest.mark.parametrize(
    ("session", "event", "wants"),
    [
        (AT_CHECKOUT, Event.START, True),
        (AT_CHECKOUT, Event.CONSENT, True),
        (AT_CHECKOUT, Event.GREETING, False),
        (AT_CHECKOUT, Event.CANCEL, False),
        (replace(CANCELLED, entry=STRIPE_PAGE), Event.START, True),
        (replace(CANCELLED, entry=STRIPE_PAGE), Event.CONSENT, False),
        (replace(COMPLETED, entry=STRIPE_PAGE), Event.START, False),
        (replace(OFFERED, entry=STRIPE_PAGE), Event.CONSENT, False),
        (FRESH, Event.START, False),
    ],
    ids=lambda part: part.status if isinstance(part, Session) else str(part),
)
def test_who_wants_to_pay_on_stripes_page_wants_its_link(
    session: Session, event: Event, wants: bool
) -> None:
    assert (interpret(wish(event), session, POLICY).event is Event.LINK_WANTED) is wants


@pytest.mark.parametrize(
    ("entry", "first", "another"),
    [
        (TYPED, say.AskFor(Field.CARD), say.AskForNew(Field.CARD)),
        (Form(TOKEN), say.AskForCardOnForm(is_new=False), say.AskForCardOnForm(is_new=True)),
        (STRIPE_PAGE, say.AskForLink(None, is_new=False), say.AskForLink(None, is_new=True)),
    ],
    ids=["typed", "our form", "Stripe's page"],
)
def test_a_card_is_asked_for_by_how_it_is_given(
    entry: CardEntry, first: say.Message, another: say.Message
) -> None:
    assert ask_for_card(replace(NAMED, entry=entry)) == first
    assert ask_for_card(replace(EDITING_CARD, entry=entry)) == another


def test_our_form_is_open_while_the_card_is_asked_for_and_usable_until_consent() -> None:
    address = f"https://pay.example/pay/{TOKEN}"
    assert find_open_form(BY_FORM, FORM_POLICY) == address
    assert find_open_form(BY_FORM, replace(FORM_POLICY, paused=True)) is None
    offered, done = (replace(each, entry=Form(TOKEN)) for each in (OFFERED, COMPLETED))
    assert find_open_form(offered, FORM_POLICY) is find_open_form(done, FORM_POLICY) is None
    usable = [may_use_form(each, FORM_POLICY) for each in (BY_FORM, offered, done)]
    assert usable == [True, True, False]
    assert not may_use_form(NAMED, FORM_POLICY), "typed cards have no form"
