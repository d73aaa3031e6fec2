"""The check for bots over real HTTP, with a stand-in for Cloudflare's siteverify."""

import json
from collections.abc import Callable

import pytest
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.turnstile import BOT, KEYS, ORIGIN, PERSON, SECRET, siteverify

from payment_smart_bot.adapters.turnstile import TurnstileCheck
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.bootstrap.connections import open_connections
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app

WHOLE = "Jane Doe, 4242424242424242, 12/29, 456"
Make = Callable[..., Application]


def client_of(make: Make, address: str, *, is_mistyped: bool = False, **settings: str) -> Client:
    application = make(PAYMENT_AMOUNT="4900", MERCHANT_API_KEY=MERCHANT_KEY, **KEYS, **settings)
    secret = "mistyped" if is_mistyped else SECRET
    check = TurnstileCheck(secret, open_connections(address), address)
    return Client(create_app(replace(application, bot_check=check)))


def test_no_card_is_tried_before_a_person_was_found(make_application: Make) -> None:
    with siteverify() as cloudflare:
        client = client_of(make_application, cloudflare.address)
        assert client.say("is this safe?").status_code == 200
        assert_problem(client.say(WHOLE), 403, "bot_check_needed")
        assert_problem(client.say(WHOLE, botToken=BOT), 403, "bot_check_needed")
        assert client.show()["status"] == "collecting"
        assert client.say(WHOLE, botToken=PERSON).json()["status"] == "confirming"
        assert client.say("5555555555554444 11/29 123").json()["status"] == "confirming"
        assert client.say("confirm").json()["status"] == "completed"
    assert [each["response"] for each in cloudflare.asked] == [BOT, PERSON]


def test_a_token_counts_in_one_conversation_however_often_its_message_is_sent(
    make_application: Make,
) -> None:
    with siteverify() as cloudflare:
        client = client_of(make_application, cloudflare.address)
        for _ in range(2):
            assert client.say(WHOLE, messageId="m1", botToken=PERSON).status_code == 200
        another = client.say(WHOLE, "s2", botToken=PERSON)
        assert_problem(another, 403, "bot_check_needed")


NO_VERDICTS = {
    "out of order": (503, b"<html>"),
    "its own fault": (200, json.dumps({"success": False, "error-codes": ["internal-error"]})),
    "no JSON": (200, b"<html>"),
    "half an answer": (200, b'{"success": tr'),
    "another shape": (200, b'{"success": "yes"}'),
}


@pytest.mark.parametrize("answer", NO_VERDICTS.values(), ids=NO_VERDICTS)
def test_where_cloudflare_gives_no_verdict_the_shop_goes_on(
    make_application: Make, answer: tuple[int, bytes | str]
) -> None:
    status, body = answer
    sent = body.encode() if isinstance(body, str) else body
    with siteverify((status, sent)) as cloudflare:
        client = client_of(make_application, cloudflare.address)
        assert client.say(WHOLE, botToken="0.anything").json()["status"] == "confirming"
        assert_problem(client.say(WHOLE, "s2"), 403, "bot_check_needed")


def test_nor_does_a_wrong_secret_of_ours_close_it(make_application: Make) -> None:
    with siteverify() as cloudflare:
        client = client_of(make_application, cloudflare.address, is_mistyped=True)
        assert client.say(WHOLE, botToken="0.anything").json()["status"] == "confirming"


def test_nor_a_server_that_is_not_there(make_application: Make) -> None:
    with siteverify() as cloudflare:
        address = cloudflare.address
    client = client_of(make_application, address)
    assert client.say(WHOLE, botToken="0.anything").json()["status"] == "confirming"


@pytest.mark.parametrize("token", ["", "x" * 2049, "0.a b", "é", 7], ids=repr)
def test_what_cannot_be_a_token_is_refused_before_anybody_is_asked(
    make_application: Make, token: object
) -> None:
    with siteverify() as cloudflare:
        client = client_of(make_application, cloudflare.address)
        body = {"message": "hi", "botToken": token}
        assert_problem(client.send("POST", "/chat", json=body), 400, "invalid_bot_token")
    assert cloudflare.asked == []


def test_a_card_from_the_form_and_a_link_to_stripes_page_need_it_too(
    make_application: Make,
) -> None:
    with siteverify() as cloudflare:
        client = client_of(make_application, cloudflare.address, CARD_ENTRY="form")
        path = "/pay/" + client.say("Jane Doe").json()["cardForm"]["url"].rpartition("/")[2]
        card = {"paymentMethodId": "pm_card_visa"}
        assert_problem(client.send("POST", path, json=card), 403, "bot_check_needed")
        taken = client.send("POST", path, json={**card, "botToken": PERSON})
        assert taken.status_code == 200
        at_checkout = client_of(make_application, cloudflare.address, CARD_ENTRY="checkout")
        assert_problem(at_checkout.say("pay", "s3"), 403, "bot_check_needed")


@pytest.mark.parametrize("entry", ["chat", "form", "checkout"])
def test_pages_may_load_its_script_only_where_it_is_on(make_application: Make, entry: str) -> None:
    for keys in ({}, KEYS):
        client = Client(create_app(make_application(CARD_ENTRY=entry, **keys)))
        form = client.say("Jane Doe").json().get("cardForm", {"url": ""})["url"]
        paths = ["/c/s1", *(["/pay/" + form.rpartition("/")[2]] if form else [])]
        for path in paths:
            page = client.send("GET", path)
            policy = dict(
                each.split(" ", 1) for each in page.headers["content-security-policy"].split("; ")
            )
            is_on = bool(keys)
            assert (ORIGIN in policy["script-src"].split()) is is_on
            assert (ORIGIN in policy["frame-src"].split()) is is_on
            assert (KEYS["TURNSTILE_SITE_KEY"] in page.text) is is_on
            assert SECRET not in page.text
