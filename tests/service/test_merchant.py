"""What a merchant sees: sessions, payments, and timelines without data."""

import pytest
from tests.fakes import SIX_MESSAGES, Talk

from payment_smart_bot.domain.errors import SessionNotFound
from payment_smart_bot.domain.session import Status
from payment_smart_bot.service.merchant import Merchant


@pytest.fixture
def talk() -> Talk:
    talk = Talk()
    talk.say_all(*SIX_MESSAGES)
    return talk


@pytest.fixture
def merchant(talk: Talk) -> Merchant:
    return Merchant(talk.store, talk.clock)


def test_lists_sessions_by_status(talk: Talk, merchant: Merchant) -> None:
    assert [session.id for session in merchant.page().items] == ["talk"]
    assert [session.id for session in merchant.page(Status.COMPLETED).items] == ["talk"]
    assert merchant.page(Status.CANCELLED).items == []
    assert merchant.show("talk") == talk.session


def test_the_payment_outlasts_the_session(merchant: Merchant) -> None:
    merchant.delete("talk")
    payment = merchant.payment_of("talk")
    assert payment is not None
    assert payment.cardholder == "Jane Doe"


def test_explains_what_happened_without_any_data(merchant: Merchant) -> None:
    timeline = merchant.explain("talk")
    assert [(moment.current_field, moment.done) for moment in timeline] == [
        ("name", 0),
        ("card", 1),
        ("expiry", 2),
        ("cvv", 3),
        ("confirmation", 4),
        (None, 4),
    ]
    assert timeline[-1].status is Status.COMPLETED
    assert "Jane" not in str(timeline)


def test_an_unknown_session_is_not_found(merchant: Merchant) -> None:
    for ask in (merchant.show, merchant.explain, merchant.delete):
        with pytest.raises(SessionNotFound):
            ask("unknown")
    assert merchant.payment_of("unknown") is None
