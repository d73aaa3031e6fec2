"""The table of operations: each row is served, and each handler, header and guard follows it."""

import re
from collections.abc import Callable
from typing import get_type_hints

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Router
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import ALL_OPERATIONS, Client, assert_problem

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.http import operations as table
from payment_smart_bot.entrypoints.http import page_operations as pages
from payment_smart_bot.entrypoints.http.app import build_handlers, create_app
from payment_smart_bot.entrypoints.http.customer.card_page import STRIPE_JS
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.desk.auth import DeskAuth
from payment_smart_bot.entrypoints.http.health import Health
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.merchant.auth import MerchantAuth
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.routing import Gate, build_routes
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.cors import PREFLIGHT, Cors
from payment_smart_bot.entrypoints.http.shared.middleware import Edge
from payment_smart_bot.entrypoints.http.shared.operation import (
    Access,
    Answer,
    Handler,
    Handlers,
    Operation,
)
from payment_smart_bot.entrypoints.http.shared.parameters import (
    HeaderParameter,
    PathParameter,
    QueryParameter,
)
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule
from payment_smart_bot.service.back_office.audit import NO_AUDIT
from payment_smart_bot.settings import MerchantKey, Secret

WAYS = list(EntryMode)
NO_REQUEST_AUDIT = RequestAudit(NO_AUDIT, ClientAddresses())
LIMITS = RequestLimits(0, lambda: 0.0)


def build_desk_auth(application: Application) -> DeskAuth:
    return DeskAuth(application, LIMITS, lambda: 0.0)


def name(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


@pytest.fixture
def handlers(application: Application) -> Handlers:
    chat = ChatEndpoints(application, LIMITS)
    return build_handlers(application, LIMITS, chat, STRIPE_JS, build_desk_auth(application))


def test_every_row_that_is_written_is_in_the_table_of_some_way() -> None:
    named = [*vars(table).values(), *vars(pages).values()]
    listed = [tuple(each.values()) if isinstance(each, dict) else each for each in named]
    groups = [each if isinstance(each, tuple) else (each,) for each in listed]
    written = {row.id for group in groups for row in group if isinstance(row, Operation)}
    assert written == {row.id for row in ALL_OPERATIONS}


def test_every_row_has_a_handler_and_every_handler_a_row(handlers: Handlers) -> None:
    assert {row.id for row in handlers} == {row.id for row in ALL_OPERATIONS}


def test_a_row_without_a_handler_stops_the_server(application: Application) -> None:
    row = Operation("GET", "/refunds", "listRefunds", "List refunds", ())
    gate = Gate(LIMITS, MerchantAuth(lambda: ()), build_desk_auth(application))
    with pytest.raises(LookupError, match="listRefunds has no handler"):
        build_routes([row], {}, gate, NO_REQUEST_AUDIT)


@pytest.mark.parametrize("way", WAYS)
def test_no_two_rows_share_an_id_or_a_method_of_a_path(way: EntryMode) -> None:
    rows = table.list_operations(way)
    assert len({row.id for row in rows}) == len(rows)
    assert len({name(row) for row in rows}) == len(rows)


def test_a_handler_returns_what_its_row_says(handlers: Handlers) -> None:
    """Those that build a response themselves are left to the tests of their endpoints."""
    for row, handler in handlers.items():
        returned = get_type_hints(handler)["return"]
        if returned is Response or returned == Health | Response:
            continue
        promised = row.answers[0].schema
        assert returned in {promised, type(promised)}, f"{row.id}: {returned}, not {promised}"


@pytest.mark.parametrize("row", ALL_OPERATIONS, ids=name)
def test_a_path_names_the_parameters_that_its_row_has(row: Operation) -> None:
    declared = [each.name for each in row.parameters if isinstance(each, PathParameter)]
    assert re.findall(r"{(\w+)}", row.path) == declared


def test_cards_have_a_page_and_are_taken_in_the_chat_only_with_the_form() -> None:
    typed, on_page = (
        set(table.list_operations(way)) for way in (EntryMode.CHAT, EntryMode.CHECKOUT)
    )
    by_form = set(table.list_operations(EntryMode.FORM))
    assert typed == on_page
    assert typed - by_form == {table.SEND_MESSAGE}
    assert by_form - typed == {
        table.SEND_MESSAGE_OR_CARD,
        table.SHOW_CARD_FORM,
        table.GIVE_CARD,
        pages.CARD_FORM_SCRIPT,
    }


def test_beside_typing_the_chat_takes_cards_and_there_is_no_page_for_them() -> None:
    typed = set(table.list_operations(EntryMode.CHAT))
    beside = set(table.list_operations(EntryMode.CHAT, beside_typing=True))
    assert typed - beside == {table.SEND_MESSAGE}
    assert beside - typed == {table.SEND_MESSAGE_OR_CARD}


@pytest.mark.parametrize("way", WAYS)
def test_the_server_serves_the_rows_of_its_way_and_no_others(
    make_application: Callable[..., Application], way: EntryMode
) -> None:
    client = Client(create_app(make_application(CARD_ENTRY=way.value)))
    mine = table.list_operations(way)
    methods: dict[str, set[str]] = {}
    for row in mine:
        methods.setdefault(row.path, set()).add(row.method)
    for path, served in methods.items():
        allowed = client.send("OPTIONS", re.sub(r"{\w+}", "x", path)).headers["allow"]
        with_get = {"HEAD"} if "GET" in served else set()
        assert set(allowed.split(", ")) == served | with_get | {"OPTIONS"}, path
    for row in ALL_OPERATIONS:
        if row.path not in methods:
            assert_problem(client.send("OPTIONS", row.path), 404, "not_found")


def test_a_page_of_another_origin_may_send_what_the_rows_take() -> None:
    called_by_pages = [row for row in ALL_OPERATIONS if row.access is not Access.STRIPE]
    methods = {row.method for row in called_by_pages}
    assert set(PREFLIGHT["access-control-allow-methods"].split(", ")) == methods
    headers = {
        each.name.lower()
        for row in called_by_pages
        for each in row.parameters
        if isinstance(each, HeaderParameter)
    }
    assert set(PREFLIGHT["access-control-allow-headers"].split(", ")) == headers | {
        "content-type", "authorization", "x-api-key",
    }  # fmt: skip


# A made-up endpoint: a row and a handler, and nothing else


def read_even(text: str) -> int:
    if int(text) % 2:
        raise Refused(problems.BAD_AMOUNT)
    return int(text)


NUMBER = QueryParameter(
    "number", Rule({"type": "integer"}, read_even, (problems.BAD_AMOUNT,)), default=0
)
SHOW_HALF = Operation(
    "GET",
    "/halves",
    "showHalf",
    "Show half of a number",
    (Answer(202, "The half, as the version.", Health),),
    access=Access.MERCHANT,
    parameters=(NUMBER,),
)


async def show_half(request: Request) -> Health:
    return Health("ok", "ok", str(NUMBER.read_from(request) // 2), livemode=False)


@pytest.fixture
def halves(application: Application) -> Client:
    keys = [MerchantKey("merchant", Secret(MERCHANT_KEY))]
    gate = Gate(LIMITS, MerchantAuth(lambda: keys), build_desk_auth(application))
    handlers: dict[Operation, Handler] = {SHOW_HALF: show_half}
    routes = build_routes([SHOW_HALF], handlers, gate, NO_REQUEST_AUDIT)
    return Client(Edge(Router(routes), Cors(()), https_only=False), [SHOW_HALF])


def test_the_server_does_what_a_row_says(halves: Client) -> None:
    """The key, the query, the status and the methods come from the row."""
    answer = halves.ask("GET", "/halves?number=8")
    assert (answer.status_code, answer.json()["version"]) == (202, "4")
    assert halves.ask("GET", "/halves").json()["version"] == "0"
    assert_problem(halves.send("GET", "/halves"), 401, "unauthorized")
    assert_problem(halves.ask("GET", "/halves?other=1"), 400, "invalid_parameters")
    assert_problem(halves.ask("GET", "/halves?number=3"), 400, "invalid_amount")
    assert halves.send("PUT", "/halves").headers["allow"] == "GET, HEAD, OPTIONS"


def test_the_document_says_what_a_row_says() -> None:
    described = build_document([SHOW_HALF])["paths"]["/halves"]["get"]
    assert described["parameters"] == [
        {"name": "number", "in": "query", "required": False, "schema": {"type": "integer"}}
    ]
    assert described["security"] == [{"bearer": []}, {"apiKey": []}]
    content = described["responses"]["202"]["content"]["application/json"]
    assert content["schema"] == {"$ref": "#/components/schemas/Health"}
    codes = {
        status: response["content"]["application/json"]["schema"]["properties"]["code"]["enum"]
        for status, response in described["responses"].items()
        if status >= "400"
    }
    assert codes == {
        "400": ["invalid_amount", "invalid_parameters"],
        "401": ["unauthorized"],
        "403": ["not_allowed"],
        "429": ["rate_limited"],
        "500": ["internal_error"],
        "503": ["store_unavailable"],
    }
