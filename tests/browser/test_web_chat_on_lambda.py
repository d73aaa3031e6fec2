"""The chat page as a function on AWS serves it: told by WebSocket, or asking now and then."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.visit import Open
from tests.browser.web_chat import CODE, GOOD, TICKETS, WebChat
from tests.entrypoints.aws_lambda.lambda_calls import Lambda
from tests.entrypoints.customer.live_world import World, open_world
from tests.entrypoints.processes import NEXT_YEAR
from tests.entrypoints.stripe_server import stripe_server

ALL_AT_ONCE = f"Jane Doe, {GOOD}, 12/{NEXT_YEAR}, {CODE}"
LIVE: dict[str, str] = {}
ASKING = {"LIVE_URL": "", "CONNECTIONS_TABLE": ""}


@pytest.fixture(params=[LIVE, ASKING], ids=["WebSockets", "asking"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with stripe_server(tmp_path) as stripe, open_world(stripe, **request.param) as world:
        yield world
    Lambda.end_all()


def test_a_customer_pays_and_two_tabs_show_it(
    world: World, open_page: Open, shoot: Callable[[Page, str], None]
) -> None:
    session_id = world.http.post("/sessions", json=TICKETS).json()["sessionId"]
    address = f"{world.gateway.address}/c/{session_id}"
    visits = [open_page(address) for _ in range(2)]
    one, other = (WebChat(visit.page) for visit in visits)
    one.say("is it safe?", ALL_AT_ONCE)
    one.button("Pay $129.00").click()
    for tab in (one, other):
        tab.expect_result("✓ Paid $129.00")
        expect(tab.log).to_contain_text("is it safe?")
    shoot(visits[1].page, "web-on-lambda")
    watches = world.application.remote_audience is not None
    assert bool(world.gateway.sent) is watches
    for visit in visits:
        asked = [each for each in visit.requests if f"/chat/{session_id}" in each.url]
        assert bool(asked) is not watches
        assert not any("wait=" in each.url for each in asked), "an instance would be held"


def test_what_is_said_elsewhere_is_shown_and_a_lost_connection_is_made_again(
    world: World, open_page: Open
) -> None:
    session_id = world.http.post("/sessions", json=TICKETS).json()["sessionId"]
    chat = WebChat(open_page(f"{world.gateway.address}/c/{session_id}").page)
    expect(chat.input).to_be_visible()
    world.say("what is this for?", session_id)
    expect(chat.log).to_contain_text("what is this for?")
    for connection_id in tuple(world.gateway.sockets):
        world.http.delete(f"/@connections/{connection_id}")
    world.say("can I pay later?", session_id)
    expect(chat.log).to_contain_text("can I pay later?")
