"""Named merchant keys: each does what its roles say, in one place for every operation."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.entrypoints.http_client import ALL_OPERATIONS, Client, assert_problem

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.shared.operation import Access, Operation
from payment_smart_bot.settings import Role

KEYS = {role: f"the-key-of-{role.value}-k3v9c0Yt1uQm5s8e" for role in Role}
FULL = "the-key-of-the-merchant-x7Lq02Vb"
OF_MERCHANT = [row for row in ALL_OPERATIONS if row.access is Access.MERCHANT]
EXPECTED = {
    "createSession": Role.CREATE,
    "deleteSession": Role.ERASE,
    "refundPayment": Role.REFUND,
    "erasePerson": Role.ERASE,
}
"""All others only look."""


@pytest.fixture
def client(make_application: Callable[..., Application]) -> Client:
    named = ", ".join(f"{role.value}-only:{role.value}:{key}" for role, key in KEYS.items())
    application = make_application(
        MERCHANT_API_KEY=FULL, MERCHANT_API_KEYS=f"{named}, boss:view+create+refund+erase:{FULL}2"
    )
    return Client(create_app(application))


def ask(client: Client, row: Operation, key: str) -> int:
    path = row.path.replace("{sessionId}", "s1").replace("{paymentId}", "pay_1")
    headers = {"authorization": f"Bearer {key}"}
    body: dict[str, Any] = {"json": {}} if row.body else {}
    return client.send(row.method, path, headers=headers, **body).status_code


@pytest.mark.parametrize("row", OF_MERCHANT, ids=lambda row: row.id)
def test_an_operation_takes_its_role_and_no_other(row: Operation, client: Client) -> None:
    needed = EXPECTED.get(row.id, Role.VIEW)
    for role, key in KEYS.items():
        assert (ask(client, row, key) == 403) is (role is not needed), role
    for key in (FULL, f"{FULL}2"):
        assert ask(client, row, key) not in {401, 403}


def test_what_a_key_may_not_do_is_said(client: Client) -> None:
    headers = {"authorization": f"Bearer {KEYS[Role.VIEW]}"}
    refused = client.send("POST", "/payments/pay_1/refunds", headers=headers, json={})
    assert_problem(refused, 403, "not_allowed")
    both = {**headers, "x-api-key": KEYS[Role.REFUND]}
    found = client.send("POST", "/payments/pay_1/refunds", headers=both, json={})
    assert_problem(found, 404, "payment_not_found")


@pytest.mark.parametrize("key", ["", KEYS[Role.VIEW][:-1], "view-only", f"{FULL}3"])
def test_half_a_key_is_none(key: str, client: Client) -> None:
    assert_problem(
        client.send("GET", "/payments", headers={"authorization": f"Bearer {key}"}),
        401,
        "unauthorized",
    )


def test_an_operation_without_a_role_of_its_own_takes_a_key_with_all() -> None:
    """A row that somebody adds and forgets to think about is closed to most keys."""
    row = Operation("POST", "/new", "doNew", "Do something new", (), access=Access.MERCHANT)
    assert row.needed_roles == frozenset(Role)
