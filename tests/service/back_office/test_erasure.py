"""A person's data goes, on request and whole; what accounts and refunds need stays."""

from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from tests.fakes.talk import PRICE, paying
from tests.service.shop import DECLINED, Shop, die

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.errors import ChargeUnresolved, VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.erasure import Erased, Erasure, Person, erase_person_from

EMAIL: Final = "Jane.Doe@Example.com"
PERSONAL: Final[Mapping[str, Any]] = {
    "customerEmail": EMAIL,
    "orderId": "order-of-jane",
    "description": "A book for Jane",
    "metadata": {"nickname": "janey"},
    "statementDescriptorSuffix": "JANES BOOK",
}
TRACES: Final = ("jane", "janey", "example.com")


def of_jane(shop: Shop, number: str = "4242424242424242") -> Payment:
    return shop.confirmed(number, **PERSONAL)


def of_another(shop: Shop) -> Payment:
    return shop.confirmed(name="Ann Lee", customerEmail="ann@example.org")


WAYS: Final[Mapping[str, Callable[[Payment], Person]]] = {
    "email": lambda _: Person(email=EMAIL),
    "email in another case": lambda _: Person(email=EMAIL.upper()),
    "session": lambda payment: Person(session_id=payment.session_id),
    "payment": lambda payment: Person(payment_id=payment.id),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_person_is_named_in_any_way_and_others_stay(
    shop: Shop, way: Callable[[Payment], Person]
) -> None:
    jane, ann = of_jane(shop), of_another(shop)
    assert shop.erasure.erase(way(jane)) == Erased(sessions=1, payments=1)
    assert [session.id for session in shop.merchant.list_sessions().items] == [ann.session_id]
    assert shop.merchant.show_payment(ann.id) == ann
    erased = shop.merchant.show_payment(jane.id)
    assert not [trace for trace in TRACES if trace in repr(erased).lower()]


def test_what_accounts_refunds_and_disputes_need_stays(shop: Shop) -> None:
    jane = of_jane(shop)
    assert jane.token is not None
    assert jane.token.fingerprint is not None
    shop.erasure.erase(Person(email=EMAIL))
    erased = shop.merchant.show_payment(jane.id)
    assert erased == replace(
        jane,
        cardholder="",
        consent=replace(jane.consent, shown=""),
        request=PaymentRequest(money=PRICE),
        token=replace(jane.token, fingerprint=None),
        erased_at=shop.clock(),
        version=jane.version + 1,
    )
    assert erased.token is not None
    assert erased.token.last4 == "4242"
    assert (erased.intent_id, erased.consent.money) == (jane.intent_id, PRICE)


def test_a_conversation_that_has_not_paid_is_erased_too(shop: Shop) -> None:
    session = shop.asked(PERSONAL)
    shop.say(session.id, "Jane Doe", "4242424242424242")
    assert shop.erasure.erase(Person(email=EMAIL)) == Erased(1, 0)
    assert shop.merchant.list_sessions().items == []


def test_a_session_alone_is_erased_by_its_id(shop: Shop) -> None:
    session = shop.asked()
    assert shop.erasure.erase(Person(session_id=session.id)) == Erased(1, 0)
    assert shop.merchant.list_sessions().items == []


def test_all_payments_of_a_person_are_erased_on_every_page() -> None:
    shop = Shop(MemoryStore(), paying())
    payments = [of_jane(shop) for _ in range(3)]
    source = payments[0]
    for number in range(250):
        payment = replace(source, id=f"pay_{number}", session_id=f"s{number}")
        session = Session.start(f"s{number}", shop.clock(), timedelta(hours=1), "0" * 32)
        shop.store.save(session, shop.clock(), payment)
    assert shop.erasure.erase(Person(email=EMAIL)) == Erased(253, 253)
    assert shop.merchant.list_sessions().items == []
    assert {payment.cardholder for payment in shop.merchant.list_payments(limit=200).items} == {""}
    shop.close()


def test_a_payment_is_erased_after_its_session_has_expired(shop: Shop) -> None:
    jane = of_jane(shop)
    shop.clock.forward(timedelta(days=30))
    shop.store.purge(shop.clock())
    assert shop.erasure.erase(Person(email=EMAIL)) == Erased(0, 1)
    assert shop.merchant.show_payment(jane.id).erased_at == shop.clock()


@pytest.mark.parametrize(
    "person",
    [Person(), Person(email="nobody@example.com"), Person(session_id="x"), Person(payment_id="x")],
)
def test_nobody_else_is_erased(shop: Shop, person: Person) -> None:
    paid = shop.confirmed()
    assert shop.erasure.erase(person) == Erased(0, 0)
    assert shop.merchant.show_payment(paid.id) == paid


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_erasing_twice_changes_nothing_more(shop: Shop, way: Callable[[Payment], Person]) -> None:
    jane = of_jane(shop)
    shop.erasure.erase(way(jane))
    erased = shop.merchant.show_payment(jane.id)
    shop.clock.forward(timedelta(days=1))
    assert shop.erasure.erase(way(jane)) == Erased(0, 0)
    assert shop.merchant.show_payment(jane.id) == erased


# --- Money first ------------------------------------------------------------------------------

UNSETTLED: Final[Mapping[str, Callable[[Shop], Payment]]] = {
    "charging": lambda shop: shop.left_charging(**PERSONAL),
    "refunding": lambda shop: left_refunding(shop),
}


def left_refunding(shop: Shop) -> Payment:
    payment = of_jane(shop)
    die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=False)
    return shop.merchant.show_payment(payment.id)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("make", UNSETTLED.values(), ids=UNSETTLED)
def test_nothing_is_erased_while_money_may_move(
    shop: Shop, make: Callable[[Shop], Payment], way: Callable[[Payment], Person]
) -> None:
    settled = of_jane(shop)
    open_ = make(shop)
    with pytest.raises(ChargeUnresolved):
        shop.erasure.erase(way(open_))
    assert shop.merchant.show_payment(open_.id) == open_
    assert shop.merchant.show_payment(settled.id) == settled
    assert len(shop.merchant.list_sessions().items) == 2


def test_a_refund_still_works_after_the_erasure(shop: Shop) -> None:
    jane = of_jane(shop)
    shop.erasure.erase(Person(email=EMAIL))
    assert shop.refund(jane, 1200, "a").status is PaymentStatus.PARTLY_REFUNDED
    refunded = shop.refund(jane, None, "b")
    assert refunded.status is PaymentStatus.REFUNDED
    assert (refunded.cardholder, refunded.request.customer_email) == ("", None)


def test_declines_stay_for_the_statistics(shop: Shop) -> None:
    jane = of_jane(shop, DECLINED)
    shop.erasure.erase(Person(email=EMAIL))
    assert shop.merchant.show_payment(jane.id).declines == jane.declines != ()


def test_a_record_that_changes_meanwhile_is_left_for_another_call() -> None:
    class Overtaken(MemoryStore):
        overtaken = True

        def save_payment(self, payment: Payment) -> Payment:
            if self.overtaken:
                self.overtaken = False
                raise VersionConflict("Somebody was faster.")
            return super().save_payment(payment)

    shop = Shop(Overtaken(), paying())
    jane = of_jane(shop)
    with pytest.raises(VersionConflict):
        shop.erasure.erase(Person(email=EMAIL))
    assert shop.erasure.erase(Person(email=EMAIL)) == Erased(0, 1)
    assert shop.merchant.show_payment(jane.id).erased_at is not None
    shop.close()


# --- The file ---------------------------------------------------------------------------------


def test_no_trace_is_left_in_the_bytes_of_the_file(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "bot.sqlite3")) as store:
        shop = Shop(store, paying())
        of_jane(shop)
        shop.say(shop.asked(PERSONAL).id, "Jane Doe", "what is janey to you?")
        of_another(shop)
        assert traces_in(tmp_path) == list(TRACES)
        shop.erasure.erase(Person(email=EMAIL))
        store.purge(shop.clock())
        shop.close()
        assert traces_in(tmp_path) == []
    assert "ann@example.org" in bytes_of(tmp_path)


def bytes_of(folder: Path) -> str:
    files = sorted(folder.iterdir())
    return "".join(path.read_bytes().decode("utf-8", "replace") for path in files)


def traces_in(folder: Path) -> list[str]:
    text = bytes_of(folder).lower()
    return [trace for trace in TRACES if trace in text]


def test_a_payment_without_its_person_keeps_its_money() -> None:
    shop = Shop(MemoryStore(), paying())
    jane = of_jane(shop)
    bare = erase_person_from(jane, shop.clock())
    assert (bare.consent.money, bare.request.money) == (PRICE, PRICE)
    assert Erasure(shop.store, shop.gateway, shop.clock).erase(Person()) == Erased(0, 0)
    shop.close()
