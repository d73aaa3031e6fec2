"""Sessions over HTTP: the link to the chat, repeated requests, and orders that are paid once."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest
from tests.adapters.store_contract import OPENERS, opened
from tests.entrypoints.conftest import MERCHANT_KEY, Clock
from tests.entrypoints.http_client import Client, assert_problem
from tests.over_store import over_store
from tests.service.back_office.test_session_opening import ClaimsInFlight

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.settings import read_settings

ORDER: Final[Mapping[str, object]] = {"amount": 1250, "orderId": "A-17", "once": True}


@pytest.fixture
def client(paying: Application) -> Client:
    return Client(create_app(paying))


def begin(client: Client, key: str | None = None, /, **request: object) -> Any:
    """Return the answer to a request for a session."""
    headers = {} if key is None else {"idempotency-key": key}
    return client.ask("POST", "/sessions", json=request, headers=headers)


@pytest.mark.parametrize(
    ("page", "link"),
    [
        (None, None),
        ("https://pay.example.com", "https://pay.example.com/#session="),
        ("https://example.com/pay/", "https://example.com/pay/#session="),
    ],
    ids=["not known", "a host", "a path"],
)
def test_a_new_session_has_the_link_for_its_customer(
    make_application: Callable[..., Application], page: str | None, link: str | None
) -> None:
    """Its id is in the fragment, which no server gets to see."""
    settings = {"MERCHANT_API_KEY": MERCHANT_KEY, "CHAT_PAGE_URL": page or ""}
    answer = begin(Client(create_app(make_application(**settings)))).json()
    assert answer.get("chatUrl") == (link and link + answer["sessionId"])


ON_TABLES: Final = {"DYNAMODB_TABLE": "s", "PAYMENTS_TABLE": "p", "KMS_KEY_ID": "k"}


@pytest.mark.parametrize("stores", [{}, ON_TABLES], ids=["a file", "tables"])
def test_a_link_leads_to_a_page_that_is_there(
    make_application: Callable[..., Application], stores: Mapping[str, str]
) -> None:
    """Wherever what is said lies: where the page is offered, its link is; elsewhere neither is."""
    public = {"MERCHANT_API_KEY": MERCHANT_KEY, "PUBLIC_BASE_URL": "https://pay.example.com"}

    def begin_with(web_chat: str) -> tuple[Any, int]:
        application = make_application(**public)
        settings = read_settings({**public, **stores, "WEB_CHAT": web_chat})
        client = Client(create_app(replace(application, settings=settings)))
        answer = begin(client).json()
        return answer, client.send("GET", f"/c/{answer['sessionId']}").status_code

    answer, status = begin_with("true")
    assert answer["chatUrl"] == f"https://pay.example.com/c/{answer['sessionId']}"
    assert status == 200
    answer, status = begin_with("false")
    assert "chatUrl" not in answer
    assert status == 404


@pytest.mark.parametrize("card_entry", ["chat", "form", "checkout"])
def test_a_repeated_request_gets_the_very_same_answer(
    make_application: Callable[..., Application], clock: Clock, card_entry: str
) -> None:
    """Whatever became of the session since, and after a restart, too."""
    settings = {
        "MERCHANT_API_KEY": MERCHANT_KEY,
        "CARD_ENTRY": card_entry,
        "CHAT_PAGE_URL": "https://pay.example.com",
    }
    client = Client(create_app(make_application(**settings)))
    first = begin(client, "k1", **ORDER)
    assert first.status_code == 201
    clock.forward(minutes=30)
    client.say("cancel", first.json()["sessionId"])
    client.say("start over", first.json()["sessionId"])
    again = begin(Client(create_app(make_application(**settings))), "k1", **ORDER)
    assert (again.status_code, again.content) == (first.status_code, first.content)


def test_a_key_belongs_to_one_request(client: Client) -> None:
    assert begin(client, "k1", amount=1250).status_code == 201
    assert_problem(begin(client, "k1", amount=1251), 409, "idempotency_key_reused")
    assert_problem(begin(client, "4242424242424242"), 400, "invalid_idempotency_key")


def test_a_key_that_is_in_use_is_told_so(paying: Application) -> None:
    client = Client(create_app(over_store(paying, ClaimsInFlight())))
    assert_problem(begin(client, "k1", amount=1250), 409, "idempotency_key_in_use")
    assert_problem(begin(client, None, **ORDER), 503, "busy")


def test_an_order_is_paid_once(client: Client) -> None:
    first = begin(client, None, **ORDER).json()
    assert begin(client, None, **ORDER).json() == first
    assert_problem(begin(client, None, **{**ORDER, "amount": 1251}), 409, "order_changed")
    client.pay(first["sessionId"])
    assert_problem(begin(client, None, **ORDER), 409, "order_paid")
    assert_problem(begin(client, once=True), 400, "invalid_request")


def test_an_order_whose_payment_is_open_waits(paying: Application) -> None:
    """Of another session, so that it is not known yet whether the order is paid."""
    client = Client(create_app(paying))
    session_id = begin(client, amount=1250, orderId="A-17").json()["sessionId"]
    client.pay(session_id, last="hello")
    turn = paying.chat.take_turn(Said("confirm", session_id))
    next(turn)
    turn.close()
    assert_problem(begin(client, None, **ORDER), 409, "order_unresolved")


@pytest.mark.parametrize("store", OPENERS)
def test_payments_are_found_by_their_order(paying: Application, store: str) -> None:
    with opened(store) as over:
        client = Client(create_app(over_store(paying, over)))
        for order in ("A-17", "A-18"):
            client.pay(begin(client, orderId=order).json()["sessionId"])
        found = client.get("/payments?orderId=A-17")["items"]
        assert [item["orderId"] for item in found] == ["A-17"]
        assert client.get("/payments?orderId=A-1")["items"] == []
        assert client.get("/payments?orderId=A-17&status=declined")["items"] == []
        long = client.ask("GET", f"/payments?orderId={'x' * 201}")
        assert_problem(long, 400, "invalid_order_id")
        assert_problem(client.ask("GET", "/payments?orderId="), 400, "invalid_order_id")


@pytest.mark.parametrize("is_erased", [False, True], ids=["expired", "erased"])
def test_whoever_goes_on_with_a_session_that_is_gone_is_told_so(
    client: Client, clock: Clock, is_erased: bool
) -> None:
    """Nothing begins under its id, as that would be without the merchant's amount."""
    session_id = begin(client, amount=1250).json()["sessionId"]
    client.say("Jane Doe", session_id)
    if is_erased:
        client.ask("DELETE", f"/sessions/{session_id}")
    else:
        clock.forward(hours=1)
    for answer in (client.say("hello", session_id), client.send("GET", f"/chat/{session_id}")):
        assert_problem(answer, 404, "session_not_found")
    assert client.get("/sessions")["items"] == []
