"""What WAF's limits for an address do: to somebody who tests cards, and to honest customers.

The rules are read from Terraform's files and applied by a stand-in before the real app.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from posixpath import normpath
from typing import Any, Final
from urllib.parse import unquote

import pytest
from scripts.list_variables import named
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from tests.entrypoints.conftest import SIX_MESSAGES
from tests.entrypoints.http_client import ALL_OPERATIONS, Client
from tests.terraform_module import file

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

STOLEN: Final = "4000000000000002"
CHAT_PAGE: Final = "203.0.113.7"
LIMITS_OF_OUR_OWN_OFF: Final = {
    "RATE_LIMIT_PER_MINUTE": "0",
    "SESSIONS_PER_HOUR": "0",
    "CARDS_PER_HOUR": "0",
    "DECLINES_PER_HOUR": "0",
}
TURNED_AWAY: Final = Response(status_code=403)


def pattern(statement: Mapping[str, Any]) -> re.Pattern[str]:
    """Return the expression of a statement that matches one."""
    text: str = statement["RegexMatchStatement"]["RegexString"]
    return re.compile(text.replace("\\\\", "\\"))


@cache
def local(name: str) -> Any:
    """Return a local value of the file with the rules."""
    blocks = file("option_waf")["locals"]
    return next(block[name] for block in blocks if name in block)


@cache
def limit(variable: str) -> int:
    """Return how many requests in five minutes a variable allows unless it is set."""
    default: int = dict(named(file("variables_options"), "variable"))[variable]["default"]
    return default


def read_path(statement: Mapping[str, Any], path: str) -> str:
    """Return a path as a statement sees it; the last slash stays, as WAF leaves it."""
    transformations = str(statement["RegexMatchStatement"]["TextTransformations"])
    for each in local(transformations.removeprefix("${local.").removesuffix("}")):
        if each["Type"] == "URL_DECODE":
            path = unquote(path)
        if each["Type"] == "NORMALIZE_PATH":
            path = normpath(path).replace("//", "/") + ("/" if path.endswith("/") else "")
    return path


def kinds(method: str, path: str) -> set[str]:
    """Return the limits that a request is counted for."""
    webhooks = local("waf_webhooks")
    if pattern(webhooks).search(read_path(webhooks, path)):
        return {"webhooks"}
    tried_path, tried_method = local("waf_tries")
    tries = pattern(tried_path).search(read_path(tried_path, path)) and pattern(
        tried_method
    ).search(method)
    return {"each-address", "tries"} if tries else {"each-address"}


@pytest.mark.parametrize("stage", ["", "/prod"], ids=["by a domain", "by the API's own address"])
def test_every_path_has_its_limit(stage: str) -> None:
    counted = {
        f"{row.method} {row.path}": kinds(row.method, stage + re.sub(r"\{\w+\}", "a-1.b", row.path))
        for row in ALL_OPERATIONS
    }
    assert {each for each, found in counted.items() if "tries" in found} == {
        "POST /chat",
        "POST /pay/{token}",
    }
    assert {each for each, found in counted.items() if "webhooks" in found} == {
        "POST /webhooks/stripe"
    }


@pytest.mark.parametrize("stage", ["", "/prod"], ids=["by a domain", "by the API's own address"])
@pytest.mark.parametrize(
    "path", ["/chat/", "/%63hat", "/%63%68%61%74", "//chat", "/./chat", "/c/../chat", "/pay/a%2Db"]
)
def test_a_try_is_counted_however_its_path_is_spelt(stage: str, path: str) -> None:
    assert "tries" in kinds("POST", stage + path)


@pytest.mark.parametrize(
    "path", ["/chat/..%2Fwebhooks%2Fstripe", "/chat/../webhooks/stripe", "/%77ebhooks/stripe"]
)
def test_no_other_request_passes_for_one_of_stripes(path: str) -> None:
    """Their limit is the largest, and they are not counted with customers."""
    assert "webhooks" not in kinds("GET", path)


@dataclass
class Waf:
    """WAF before the app, within one span of five minutes."""

    app: ASGIApp
    trusted: frozenset[str] = frozenset()
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    most: Mapping[str, int] = field(
        default_factory=lambda: {
            "tries": limit("waf_try_limit"),
            "each-address": limit("waf_rate_limit"),
        }
    )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = scope["client"][0]
        for kind in kinds(scope["method"], scope["path"]):
            self.counts[address, kind] += 1
            if address not in self.trusted and self.counts[address, kind] > self.most[kind]:
                await TURNED_AWAY(scope, receive, send)
                return
        await self.app(scope, receive, send)


def test_whoever_tests_cards_gets_few_tries(make_application: Callable[..., Application]) -> None:
    """A card takes two messages at least, and three declines end a conversation."""
    app = create_app(make_application(PAYMENT_AMOUNT="4900", **LIMITS_OF_OUR_OWN_OFF))
    attacker = Client(Waf(app), rows=(), address="192.0.2.66")
    charged = 0
    for number in range(60):
        said = f"Jane Doe, {STOLEN}, 12/27, cvv 456"
        attacker.say(said, session_id=f"session-{number}")
        charged += attacker.say("confirm", session_id=f"session-{number}").status_code == 200
    assert charged == limit("waf_try_limit") // 2


def test_customers_of_the_chat_page_are_not_one_customer(
    make_application: Callable[..., Application],
) -> None:
    """They all come from its address, which is among `trusted_addresses`."""
    app = create_app(make_application(**LIMITS_OF_OUR_OWN_OFF))
    page = Client(Waf(app, frozenset({CHAT_PAGE})), rows=(), address=CHAT_PAGE)
    customers = limit("waf_try_limit") // len(SIX_MESSAGES) + 2
    for number in range(customers):
        answers = [page.say(message, session_id=f"s-{number}") for message in SIX_MESSAGES]
        assert answers[-1].json()["status"] == "completed"
