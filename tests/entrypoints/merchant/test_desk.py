"""The desk over HTTP: who gets in, how long, what they may do, and from where."""

import csv
import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.adapters.store_contract import a_payment
from tests.entrypoints.conftest import MERCHANT_KEY, Clock
from tests.entrypoints.http_client import ALL_OPERATIONS, Client, assert_problem

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http import operations as table
from payment_smart_bot.entrypoints.http import page_operations as pages
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.desk import page
from payment_smart_bot.entrypoints.http.desk.csv_export import write_csv
from payment_smart_bot.entrypoints.http.shared.operation import Access, Operation
from payment_smart_bot.settings import Role

LOOKER = "the-key-of-one-who-looks-k3v9c0Yt1uQm5s8e"
REFUNDER = "the-key-of-one-who-refunds-x7Lq02Vb9w1Z"
CREATOR = "the-key-of-a-shop-that-creates-x7Lq02Vb9w"
KEYS = {
    "MERCHANT_API_KEY": MERCHANT_KEY,
    "MERCHANT_API_KEYS": f"looker:view:{LOOKER},refunder:view+refund:{REFUNDER},shop:create:"
    + CREATOR,
}
ASSETS = Path(page.__file__).parents[1] / "assets" / "desk"
AT_DESK = [row for row in ALL_OPERATIONS if row.access is Access.DESK]


class Desk:
    """A browser at the desk: it keeps the cookie, and sends the token where its page does."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.cookie = ""
        self.token = ""

    def sign_in(self, key: str = MERCHANT_KEY, **headers: str) -> httpx.Response:
        answer = self.client.send("POST", "/desk/sign-in", json={"key": key}, headers=headers)
        if answer.status_code == 201:
            self.cookie = answer.headers["set-cookie"].partition(";")[0]
            self.token = answer.json()["token"]
        return answer

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"cookie": self.cookie, "x-desk-token": self.token, **options.pop("headers", {})}
        return self.client.send(method, f"/desk{path}", headers=headers, **options)


@pytest.fixture
def make_desk(make_application: Callable[..., Application]) -> Callable[..., Desk]:
    def make(**settings: str) -> Desk:
        return Desk(Client(create_app(make_application(**{**KEYS, **settings}))))

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    desk = make_desk()
    assert desk.sign_in().status_code == 201
    return desk


def test_a_key_is_exchanged_for_a_cookie_that_does_not_hold_it(desk: Desk) -> None:
    answer = desk.sign_in(LOOKER)
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("desk=looker.")
    for part in ("HttpOnly", "SameSite=strict", "Path=/desk", "Max-Age=28800"):
        assert part in cookie
    assert LOOKER not in cookie + answer.text
    shown = answer.json()
    assert (shown["keyName"], shown["roles"], shown["stripe"]) == ("looker", ["view"], None)
    assert shown["endsAt"] == "2026-11-21T20:00:00Z"
    assert shown["currencies"]["jpy"] == {"digits": 0, "step": 1}
    assert "usd" not in shown["currencies"]
    assert desk.ask("GET", "/sign-in").json() == shown


@pytest.mark.parametrize(
    ("settings", "link"),
    [
        pytest.param({}, "c/", id="the page of this server"),
        pytest.param({"WEB_CHAT": "false"}, None, id="none"),
        pytest.param(
            {"WEB_CHAT": "false", "CHAT_PAGE_URL": "https://chat.example/pay"},
            "https://chat.example/pay/#session=",
            id="another page",
        ),
    ],
)
def test_the_desk_knows_where_the_link_of_a_conversation_leads(
    make_desk: Callable[..., Desk], settings: dict[str, str], link: str | None
) -> None:
    assert make_desk(**settings).sign_in().json()["chat"] == link


def test_where_pages_come_by_https_the_cookie_goes_no_other_way(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(PUBLIC_BASE_URL="https://pay.example/bot")
    cookie = desk.sign_in().headers["set-cookie"]
    assert cookie.startswith("__Secure-desk=merchant.")
    assert "; Secure" in cookie
    assert "Path=/bot/desk" in cookie
    assert desk.ask("GET", "/payments").status_code == 200


@pytest.mark.parametrize("row", AT_DESK, ids=lambda row: row.id)
def test_nothing_is_there_for_whoever_is_not_signed_in(row: Operation, desk: Desk) -> None:
    """Neither without a cookie, nor with a merchant key in its place, nor with a made-up one."""
    path = row.path.replace("{sessionId}", "s1").replace("{paymentId}", "pay_1")
    other = desk.cookie.rpartition(".")[0] + "." + "0" * 64
    for headers in (
        {},
        {"authorization": f"Bearer {MERCHANT_KEY}"},
        {"cookie": f"desk={MERCHANT_KEY}"},
        {"cookie": other},
        {"cookie": desk.cookie.replace("merchant", "looker")},
    ):
        answer = desk.client.send(row.method, path, headers={"x-desk-token": desk.token, **headers})
        assert_problem(answer, 401, "not_signed_in")


def test_the_cookie_opens_nothing_but_the_desk(desk: Desk) -> None:
    for path in ("/payments", "/sessions", "/stats"):
        answer = desk.client.send("GET", path, headers={"cookie": desk.cookie})
        assert_problem(answer, 401, "unauthorized")


@pytest.mark.parametrize("row", [row for row in AT_DESK if row.method != "GET"], ids=lambda r: r.id)
@pytest.mark.parametrize(
    "headers",
    [
        {"x-desk-token": ""},
        {"x-desk-token": "0" * 64},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://["},
        {"origin": "bot"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
    ids=str,
)
def test_a_change_from_elsewhere_is_refused(
    row: Operation, headers: Mapping[str, str], desk: Desk
) -> None:
    """Without the page's token, or from another origin, even if it comes with the cookie."""
    path = row.path.replace("{sessionId}", "s1").replace("{paymentId}", "pay_1")
    answer = desk.ask(row.method, path.removeprefix("/desk"), headers=headers)
    assert_problem(answer, 403, "not_from_the_desk")


def test_nobody_is_signed_in_from_another_page(desk: Desk) -> None:
    assert_problem(desk.sign_in(origin="https://evil.example"), 403, "not_from_the_desk")
    assert desk.sign_in(origin="http://bot", **{"sec-fetch-site": "same-origin"}).is_success


def test_pages_of_cors_origins_have_no_part_in_the_desk(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(CORS_ORIGINS="*")
    assert_problem(desk.sign_in(origin="https://evil.example"), 403, "not_from_the_desk")
    assert "access-control-allow-credentials" not in desk.sign_in().headers


def test_roles_hold_at_the_desk(desk: Desk) -> None:
    desk.sign_in(LOOKER)
    assert desk.ask("GET", "/payments").status_code == 200
    for method, path in (
        ("POST", "/payments/pay_1/refunds"),
        ("DELETE", "/sessions/s1"),
        ("POST", "/erasures"),
        ("POST", "/sessions"),
    ):
        assert_problem(desk.ask(method, path, json={}), 403, "not_allowed")
    desk.sign_in(REFUNDER)
    refund = desk.ask("POST", "/payments/pay_1/refunds", json={})
    assert_problem(refund, 404, "payment_not_found")
    assert_problem(desk.sign_in(CREATOR), 403, "not_allowed")


def test_two_keys_of_one_name_are_told_apart(make_desk: Callable[..., Desk]) -> None:
    """MERCHANT_API_KEY is called `merchant`, and so may one of MERCHANT_API_KEYS be."""
    desk = make_desk(MERCHANT_API_KEYS=f"merchant:view:{LOOKER}")
    assert desk.sign_in(LOOKER).json()["roles"] == ["view"]
    assert desk.sign_in().json()["roles"] == ["create", "erase", "refund", "view"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"key": "guess"}, 401, "unauthorized"),
        ({"key": ""}, 401, "unauthorized"),
        ({"key": "ключ"}, 401, "unauthorized"),
        ({"key": MERCHANT_KEY[:-1]}, 401, "unauthorized"),
        ({"key": 1}, 400, "invalid_key"),
        ({}, 400, "invalid_key"),
        ({"key": MERCHANT_KEY, "more": 1}, 400, "invalid_key"),
        ([], 400, "invalid_json"),
    ],
)
def test_what_is_no_key_is_refused(body: object, status: int, code: str, desk: Desk) -> None:
    answer = desk.client.send("POST", "/desk/sign-in", json=body)
    assert_problem(answer, status, code)
    assert "set-cookie" not in answer.headers


def test_a_form_of_another_site_cannot_sign_in(desk: Desk) -> None:
    """It could send no JSON with its type."""
    answer = desk.client.send("POST", "/desk/sign-in", content=b'{"key": "x"}')
    assert_problem(answer, 415, "unsupported_media_type")


def test_whoever_guesses_keys_has_to_wait(make_desk: Callable[..., Desk]) -> None:
    """Whatever RATE_LIMIT_PER_MINUTE says; the right key waits like the others."""
    desk = make_desk(RATE_LIMIT_PER_MINUTE="0")
    for _ in range(10):
        assert desk.sign_in("guess").status_code == 401
    answer = desk.sign_in()
    assert_problem(answer, 429, "rate_limited")
    assert int(answer.headers["retry-after"]) >= 1


def test_a_sign_in_ends_after_eight_hours(desk: Desk, clock: Clock) -> None:
    clock.forward(hours=7, minutes=59)
    assert desk.ask("GET", "/payments").status_code == 200
    clock.forward(minutes=1)
    assert_problem(desk.ask("GET", "/payments"), 401, "not_signed_in")


def test_whoever_signs_out_is_out_also_with_a_copy_of_the_cookie(
    desk: Desk, clock: Clock, make_desk: Callable[..., Desk]
) -> None:
    """In every process, until the cookie would have ended; others stay."""
    copy, other = Desk(desk.client), make_desk()
    copy.cookie, copy.token = desk.cookie, desk.token
    other.sign_in()
    answer = desk.ask("DELETE", "/sign-in")
    assert answer.status_code == 204
    assert re.match('desk="?"?; .*Max-Age=0', answer.headers["set-cookie"])
    clock.forward(hours=7)
    assert_problem(copy.ask("GET", "/payments"), 401, "not_signed_in")
    copy.client = other.client
    assert_problem(copy.ask("GET", "/payments"), 401, "not_signed_in")
    assert other.ask("GET", "/payments").status_code == 200


def test_a_key_that_is_replaced_ends_its_sign_ins(
    desk: Desk, make_desk: Callable[..., Desk]
) -> None:
    """And one that loses a role loses it at once."""
    for settings, status in (
        ({"MERCHANT_API_KEY": MERCHANT_KEY[::-1]}, 401),
        ({"MERCHANT_API_KEY": "", "MERCHANT_API_KEYS": f"merchant:view:{MERCHANT_KEY}"}, 200),
        ({"MERCHANT_API_KEY": "", "MERCHANT_API_KEYS": f"other:view:{MERCHANT_KEY}"}, 401),
    ):
        later = make_desk(**settings)
        later.cookie, later.token = desk.cookie, desk.token
        assert later.ask("GET", "/payments").status_code == status
        refund = later.ask("POST", "/payments/pay_1/refunds", json={})
        assert refund.status_code == (403 if status == 200 else 401)


def test_a_refund_at_the_desk_is_one_of_the_api(paying: Application) -> None:
    app = create_app(replace(paying, settings=paying.settings))
    desk = Desk(Client(app))
    desk.sign_in()
    desk.client.pay()
    (payment,) = desk.ask("GET", "/payments?q=jane+4242").json()["items"]
    for _ in range(2):
        answer = desk.ask(
            "POST",
            f"/payments/{payment['id']}/refunds",
            json={"amount": 1200},
            headers={"idempotency-key": "dialog-1"},
        )
        assert answer.status_code == 201
    assert answer.json()["amountRefunded"] == 1200
    assert answer.json() == desk.client.get(f"/payments/{payment['id']}")


def test_the_page_says_nothing_of_anybody_and_loads_its_own_files_alone(desk: Desk) -> None:
    """Only whether its script asks who is signed in: any cookie of that name is enough."""
    shown = desk.client.send("GET", "/desk")
    known = desk.ask("GET", "").text
    assert known.replace('data-first="table"', 'data-first="door"') == shown.text != known
    assert desk.client.send("GET", "/desk", headers={"cookie": "desk=made up"}).text == known
    policy = shown.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert set(re.findall("(?:src|ancestors) ([^;]+)", policy)) == {"'none'", "'self'"}
    assert shown.headers["cache-control"] == "no-store"


def test_every_file_of_the_desk_is_served(desk: Desk) -> None:
    for row in pages.DESK_FILES:
        answer = desk.client.send("GET", row.path)
        assert answer.status_code == 200, row.path
        assert answer.headers["content-type"].startswith(row.answers[0].media_type)


def test_every_operation_of_the_merchant_is_at_the_desk_too() -> None:
    of_merchant = {row for row in ALL_OPERATIONS if row.access is Access.MERCHANT}
    assert set(table.AT_DESK) == of_merchant
    for row, at_desk in table.AT_DESK.items():
        assert at_desk.needed_roles == row.needed_roles, "roles are those of the merchant's API"
    assert pages.SIGN_OUT.needed_roles == {Role.VIEW}


def test_payments_come_as_csv_with_amounts_in_the_currencys_units(paying: Application) -> None:
    """All that is filtered, whatever the page's size; nothing a spreadsheet would run."""
    desk = Desk(Client(create_app(paying)))
    desk.sign_in()
    for request in (
        {"amount": 12900, "orderId": '=HYPERLINK("http://evil")', "description": 'a,"b"; c'},
        {"amount": 4900, "currency": "jpy", "customerEmail": "jo@example.com"},
        {"amount": 1250, "currency": "kwd", "orderId": "+1"},
    ):
        begun = desk.ask("POST", "/sessions", json=request)
        desk.client.pay(begun.json()["sessionId"])
    answer = desk.ask("GET", "/payments.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == (
        'attachment; filename="payments-2026-11-21.csv"'
    )
    assert answer.content.startswith(b"\xef\xbb\xbfid,confirmedAt,")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    shown = {
        (row["amount"], row["amountMinor"], row["currency"], row["orderId"], row["last4"])
        for row in rows
    }
    assert shown == {
        ("129.00", "12900", "usd", '\'=HYPERLINK("http://evil")', "4242"),
        ("4900", "4900", "jpy", "", "4242"),
        ("1.250", "1250", "kwd", "'+1", "4242"),
    }
    assert {row["description"] for row in rows} == {'a,"b"; c', ""}
    assert {row["confirmedAt"] for row in rows} == {"2026-11-21T12:00:00Z"}
    assert "4242424242424242" not in answer.text
    few = desk.ask("GET", "/payments.csv?q=kwd&status=paid").text
    assert len(list(csv.DictReader(io.StringIO(few)))) == 1


@pytest.mark.parametrize(
    "name",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1",
     "\uff1d1", "\uff0b1", "\uff0d1", "\uff20A1"],
)  # fmt: skip
def test_no_cell_is_a_formula(name: str) -> None:
    """Whatever name a customer has given."""
    payment = replace(a_payment(), cardholder=name)
    text = b"".join(write_csv([payment])).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["cardholder"] == f"'{name}"


@pytest.mark.parametrize(
    ("description", "cell"),
    [
        ("Seat 4;=1+1", "Seat 4;'=1+1"),
        ("Seat 4; +1", "Seat 4; '+1"),
        ('a;"=1', "a;\"'=1"),
        (";@A1;-1", ";'@A1;'-1"),
        ("Seats 4-7; 2 = two", "Seats 4-7; 2 = two"),
    ],
)
def test_no_part_of_a_cell_becomes_a_formula(description: str, cell: str) -> None:
    """Where a comma is the decimal sign, spreadsheets split a row at its semicolons instead."""
    payment = a_payment()
    payment = replace(payment, request=replace(payment.request, description=description))
    text = b"".join(write_csv([payment])).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["description"] == cell


def test_a_long_export_comes_in_pieces() -> None:
    pieces = list(write_csv(a_payment(f"p{number}") for number in range(250)))
    assert [piece.count(b"\r\n") for piece in pieces] == [1, 100, 100, 50]
    assert len(list(write_csv([]))) == 2
