"""The OpenAPI document outside of a server, and the page that shows it."""

import json
import re
from collections.abc import Callable

import pytest
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.command_line.options import CARD_ENTRIES
from payment_smart_bot.entrypoints.command_line.program import main
from payment_smart_bot.entrypoints.http.app import create_app


def test_the_page_loads_its_own_files_and_no_others(
    make_application: Callable[..., Application],
) -> None:
    client = Client(create_app(make_application()))
    page = client.send("GET", "/docs")
    assert page.headers["content-type"].startswith("text/html")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy.replace("https", "http").replace("'self'", "")
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert {"assets/docs.js", "assets/docs.css", "openapi.json"} <= set(loaded)
    for path in loaded:
        assert client.send("GET", f"/{path}").status_code == 200, path


def test_the_document_names_its_server_and_its_license(
    make_application: Callable[..., Application],
) -> None:
    local, public = (
        Client(create_app(make_application(**settings))).send("GET", "/openapi.json").json()
        for settings in ({}, {"PUBLIC_BASE_URL": "https://pay.example.com"})
    )
    assert local["servers"] == [{"url": "/"}]
    assert public["servers"] == [{"url": "https://pay.example.com"}]
    assert public["info"]["license"] == {"name": "MIT", "identifier": "MIT"}
    assert public["info"]["contact"]["name"]


@pytest.mark.parametrize("way", CARD_ENTRIES)
def test_the_command_prints_what_a_server_gives(
    make_application: Callable[..., Application], capsys: pytest.CaptureFixture[str], way: str
) -> None:
    given = Client(create_app(make_application(CARD_ENTRY=way))).send("GET", "/openapi.json")
    assert main(["openapi", "--card-entry", way]) == 0
    assert json.loads(capsys.readouterr().out) == given.json()


def test_an_optional_field_has_no_default_that_generators_would_require(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["openapi"])
    assert '"default": null' not in capsys.readouterr().out


def test_the_command_knows_every_way_to_give_a_card() -> None:
    assert set(CARD_ENTRIES) == {mode.value for mode in EntryMode}


def test_the_command_names_another_server(capsys: pytest.CaptureFixture[str]) -> None:
    main(["openapi", "--server", "https://pay.example.com"])
    printed = json.loads(capsys.readouterr().out)
    assert printed["servers"] == [{"url": "https://pay.example.com"}]
