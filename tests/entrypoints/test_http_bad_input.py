"""Requests that are refused: each with its status and code, no customer text, nothing changed."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from tests.entrypoints.http_client import Client, assert_problem

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

CARD = "4242424242424242"
SECRET = "Zebedee"
"""A word of the customer that no error may repeat."""


@pytest.fixture
def client(application: Application) -> Client:
    client = Client(create_app(application))
    client.say("I need to make a payment")
    return client


def _json(**fields: Any) -> bytes:
    return json.dumps({"sessionId": "s1", "message": SECRET} | fields).encode()


BAD_BODIES = {
    # no JSON object
    "nothing": (b"", "invalid_json"),
    "text": (SECRET.encode(), "invalid_json"),
    "cut off": (_json()[:-2], "invalid_json"),
    "two documents": (_json() + _json(), "invalid_json"),
    "invalid UTF-8": (b'{"sessionId":"s1","message":"Zebedee \xff"}', "invalid_json"),
    "invalid UTF-8 in a name": (b'{"message":"a","\xff":1}', "invalid_json"),
    "a surrogate in UTF-8": (b'{"sessionId":"s1","message":"\xed\xa0\x80"}', "invalid_json"),
    "a lone surrogate": (b'{"sessionId":"s1","message":"Zebedee \\ud800"}', "invalid_json"),
    "UTF-16": (_json().decode().encode("utf-16"), "invalid_json"),
    "a byte order mark": (b"\xef\xbb\xbf" + _json(), "invalid_json"),
    "NaN": (b'{"sessionId":"s1","message":NaN}', "invalid_json"),
    "a number too large to hold": (b'{"sessionId":"s1","message":1e999}', "invalid_json"),
    "a bare control character": (b'{"sessionId":"s1","message":"a\x00"}', "invalid_json"),
    "a list": (b'[{"sessionId":"s1","message":"Zebedee"}]', "invalid_json"),
    "a string": (b'"Zebedee"', "invalid_json"),
    "a number": (CARD.encode(), "invalid_json"),
    "null": (b"null", "invalid_json"),
    "a message of the wrong type and then a right one": (
        b'{"message":1,"message":"Zebedee"}',
        "invalid_json",
    ),
    # fields
    "an unknown field": (_json(**{SECRET: 1}), "unknown_field"),
    "an unknown field that is a card number": (_json(**{CARD: 1}), "unknown_field"),
    "a field in another case": (_json(SessionId="s2"), "unknown_field"),
    "a payment method": (_json(paymentMethodId="pm_1"), "payment_method_not_supported"),
    # message
    "no field": (b"{}", "invalid_message"),
    "no message": (b'{"sessionId":"s1"}', "invalid_message"),
    "message null": (_json(message=None), "invalid_message"),
    "message a number": (_json(message=int(CARD)), "invalid_message"),
    "message a list": (_json(message=[SECRET]), "invalid_message"),
    "message empty": (_json(message=""), "invalid_message"),
    "message blank": (_json(message=" \t\r\n\u00a0\u3000"), "invalid_message"),
    "message invisible": (_json(message="\u200b\ufeff\u2060"), "invalid_message"),
    "message too long": (_json(message=SECRET + "x" * 1994), "invalid_message"),
    "message with NUL": (_json(message=f"{SECRET}\x00"), "invalid_message"),
    "message with an escape sequence": (_json(message=f"\x1b[2J{SECRET}"), "invalid_message"),
    "message with DEL": (_json(message=f"{SECRET}\x7f"), "invalid_message"),
    "message with a C1 control": (_json(message=f"{SECRET}\x9b"), "invalid_message"),
    # sessionId
    "sessionId empty": (_json(sessionId=""), "invalid_session_id"),
    "sessionId too long": (_json(sessionId="s" * 129), "invalid_session_id"),
    "sessionId a number": (_json(sessionId=1), "invalid_session_id"),
    "sessionId with a space": (_json(sessionId="s 1"), "invalid_session_id"),
    "sessionId with a slash": (_json(sessionId="../s1"), "invalid_session_id"),
    "sessionId with a line break": (_json(sessionId="s1\n"), "invalid_session_id"),
    "sessionId with other digits": (_json(sessionId="٤٢"), "invalid_session_id"),
    "sessionId a card number": (_json(sessionId=CARD), "invalid_session_id"),
    "sessionId a short card number": (_json(sessionId=".5018_0000:0009."), "invalid_session_id"),
    # messageId
    "messageId empty": (_json(messageId=""), "invalid_message_id"),
    "messageId too long": (_json(messageId="m" * 65), "invalid_message_id"),
    "messageId a number": (_json(messageId=1), "invalid_message_id"),
    "messageId with a space": (_json(messageId="m 1"), "invalid_message_id"),
    "messageId with a line break": (_json(messageId="m1\n"), "invalid_message_id"),
    "messageId not ASCII": (_json(messageId="mé"), "invalid_message_id"),
    "messageId a card number": (_json(messageId="4242/4242/4242/4242"), "invalid_message_id"),
}


def assert_nothing_repeated(text: str) -> None:
    for secret in (SECRET, CARD, CARD[:4], "pm_1"):
        assert secret not in text


@pytest.mark.parametrize(("body", "code"), BAD_BODIES.values(), ids=BAD_BODIES)
def test_a_bad_body_is_refused(
    client: Client, body: bytes, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It gets its 400 and code; the answer and the logs repeat nothing; nothing has changed."""
    before = client.show()
    with caplog.at_level(logging.DEBUG):
        response = client.post(body)
    assert_problem(response, 400, code)
    assert_nothing_repeated(response.text)
    assert_nothing_repeated(caplog.text)
    assert client.show() == before


GOOD_BODIES = {
    "line breaks and tabs": _json(message="Jane\tDoe\r\n"),
    "2,000 characters": _json(message="é" * 2000),
    "an emoji as a pair": b'{"sessionId":"s1","message":"\\ud83d\\ude00"}',
    "nulls for what is absent": (
        b'{"sessionId":null,"message":"hi","messageId":null,"paymentMethodId":null}'
    ),
    "the longest ids": _json(sessionId="s" * 128, messageId="~" * 64),
    "every character of ids": _json(sessionId="aZ09._:-", messageId="!\"#$%&'()*+,-./:;<=>?@[]^_`"),
    "twelve digits that are no card": _json(sessionId="123456789012"),
    "a card number's length and more": _json(sessionId=CARD + "0000"),
    "a repeated field": b'{"message":"one","message":"two","sessionId":"s1"}',
}


@pytest.mark.parametrize("body", GOOD_BODIES.values(), ids=GOOD_BODIES)
def test_a_good_body_is_taken(client: Client, body: bytes) -> None:
    response = client.post(body)
    assert response.status_code == 200, response.text


@pytest.mark.parametrize(
    "session_id",
    [CARD, "4242-4242-4242-4242", "a%20b", "s" * 129],
    ids=["a card number", "a card number with dashes", "with a space", "too long"],
)
def test_a_bad_id_in_the_path_is_refused(
    client: Client, session_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="payment_smart_bot"):
        response = client.send("GET", f"/chat/{session_id}")
    assert_problem(response, 400, "invalid_session_id")
    assert session_id not in response.text
    ours = [record for record in caplog.records if record.name.startswith("payment_smart_bot")]
    assert [record.getMessage().split()[:3] for record in ours] == [
        ["GET", "/chat/{sessionId}", "400"]
    ]
    assert ours[0].getMessage().endswith(" -"), "not even a hash of it, which could be reversed"


def test_an_unknown_session_is_not_found(client: Client) -> None:
    assert_problem(client.send("GET", "/chat/s2"), 404, "session_not_found")


@pytest.mark.parametrize("path", ["/", "/chat/", f"/{CARD}", "/chat/s1/x", "/health/", "//chat"])
def test_an_unknown_path_is_not_found(client: Client, path: str) -> None:
    """There are no redirects: they would be built from what the client says the host is."""
    response = client.send("GET", path)
    assert_problem(response, 404, "not_found")
    assert_nothing_repeated(response.text)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/chat", "OPTIONS, POST"),
        ("DELETE", "/chat/s1", "GET, HEAD, OPTIONS"),
        ("BREW", "/chat", "OPTIONS, POST"),
    ],
)
def test_a_wrong_method_is_told_the_right_ones(
    client: Client, method: str, path: str, allowed: str
) -> None:
    response = client.send(method, path)
    assert_problem(response, 405, "method_not_allowed")
    assert response.headers["allow"] == allowed


def test_options_lists_the_methods(client: Client) -> None:
    response = client.send("OPTIONS", "/chat")
    assert (response.status_code, response.content) == (204, b"")
    assert response.headers["allow"] == "OPTIONS, POST"
    assert_problem(client.send("OPTIONS", "/nowhere"), 404, "not_found")


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/json5",
        "application/json; charset=utf-16",
        "application/json; boundary=x",
        "application/json, text/plain",
        f"application/{SECRET}",
    ],
)
def test_another_content_type_is_refused(client: Client, content_type: str | None) -> None:
    before = client.show()
    response = client.post(_json(), content_type)
    assert_problem(response, 415, "unsupported_media_type")
    assert_nothing_repeated(response.text)
    assert client.show() == before


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        'application/json; charset="UTF-8"',
        "application/json;",
    ],
)
def test_json_may_be_declared_in_other_spellings(client: Client, content_type: str) -> None:
    assert client.post(_json(), content_type).status_code == 200


def test_a_body_of_16_kib_is_taken_and_no_more(client: Client) -> None:
    body = _json()
    assert client.post(body + b" " * (16 * 1024 - len(body))).status_code == 200
    before = client.show()
    response = client.post(body + b" " * (16 * 1024 - len(body) + 1))
    assert_problem(response, 413, "body_too_large")
    assert_nothing_repeated(response.text)
    assert client.show() == before


def test_a_long_body_is_refused_while_it_streams(client: Client) -> None:
    """Not once all of it lies in memory."""
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while taken < 100:
            taken += 1
            yield b" " * 1024

    # httpx hands a whole stream over at once, so the app is called by hand.
    async def post() -> list[Any]:
        chunks = endless()

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": await anext(chunks), "more_body": True}

        return await _called(client, receive, [])

    start = asyncio.run(post())[0]
    assert start["status"] == 413
    assert taken == 17


@pytest.mark.parametrize("declared", ["16385", "9" * 5000])
def test_a_declared_length_is_believed(client: Client, declared: str) -> None:
    """Nothing of a body that is too long by its own account is read."""

    async def receive() -> dict[str, Any]:
        pytest.fail("it was read")

    headers = [(b"content-length", declared.encode())]
    assert asyncio.run(_called(client, receive, headers))[0]["status"] == 413


def test_a_client_that_goes_away_gets_no_answer(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    """Half a message changes nothing, and is no error."""
    before = client.show()
    messages: Iterator[dict[str, Any]] = iter(
        [
            {"type": "http.request", "body": _json()[:20], "more_body": True},
            {"type": "http.disconnect"},
        ]
    )

    async def receive() -> dict[str, Any]:
        return next(messages)

    with caplog.at_level(logging.INFO):
        assert asyncio.run(_called(client, receive, [])) == []
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert caplog.messages[0].startswith("POST /chat 499 ")
    assert client.show() == before


async def _called(client: Client, receive: Any, headers: list[tuple[bytes, bytes]]) -> list[Any]:
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/chat",
        "root_path": "",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json"), *headers],
        "client": None,
    }
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await client.app(scope, receive, send)
    return sent


@pytest.mark.parametrize(
    "body",
    [b'{"message":' + b"[" * 8000 + b"]" * 8000 + b"}", b'{"x":' * 2500 + b"1" + b"}" * 2500],
    ids=["lists", "objects"],
)
def test_deep_nesting_is_refused(client: Client, body: bytes) -> None:
    """How deep is too deep to decode differs by Python version; a 400 it is in each."""
    before = client.show()
    response = client.post(body)
    assert response.status_code == 400
    assert response.json()["code"] in {"invalid_json", "invalid_message", "unknown_field"}
    assert client.show() == before
