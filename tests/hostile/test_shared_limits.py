"""The limits on tries over HTTP: a card tester is refused, whichever process they ask."""

import json
from collections.abc import Callable

from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.background import tell_of_card_testing
from payment_smart_bot.entrypoints.http.app import create_app

from . import told

DECLINED = "4000000000000002"
GOOD = "4242424242424242"
Make = Callable[..., Application]


def try_card(client: Client, number: int, card: str = DECLINED) -> tuple[int, str]:
    """Try a card in a conversation of its own; return the last status of HTTP, and the answer's."""
    session = f"try-{number}"
    expiry = f"{number % 12 + 1:02}/{29 + number // 12 % 10}"
    answer = client.say(f"Jane Doe, {card}, {expiry}, cvv 456", session)
    if answer.status_code == 200:
        answer = client.say("confirm", session)
    return answer.status_code, answer.json().get("status", answer.json().get("code"))


def test_a_tester_is_refused_by_every_process(make_application: Make) -> None:
    """Two servers over one database; after ten declines at one, the other refuses as well."""
    one, other = (
        Client(create_app(make_application(PAYMENT_AMOUNT="100")), address="203.0.113.7")
        for _ in range(2)
    )
    for number in range(10):
        assert try_card(one, number) == (200, "collecting")
    assert try_card(other, 10) == (429, "rate_limited")
    answer = other.say(f"Jane Doe, {GOOD}, 12/29, cvv 456", "try-11")
    assert answer.headers["retry-after"] == "3600"


def test_behind_a_proxy_each_client_has_tries_of_its_own(make_application: Make) -> None:
    application = make_application(PAYMENT_AMOUNT="100", TRUSTED_PROXIES="127.0.0.1")
    client = Client(create_app(application))

    def say(text: str, session: str, address: str) -> int:
        body = {"sessionId": session, "message": text}
        headers = {"x-forwarded-for": f"8.8.8.8, {address}"}
        return client.send("POST", "/chat", json=body, headers=headers).status_code

    for number in range(10):
        card = f"Jane Doe, {DECLINED}, {number + 1:02}/29, cvv 456"
        assert say(card, f"s{number}", "2001:db8:1:2::9") == 200
        assert say("confirm", f"s{number}", "2001:db8:1:2::9") == 200
    whole = f"Jane Doe, {GOOD}, 12/29, cvv 456"
    assert say(whole, "same-home", "2001:db8:1:2:ffff::1") == 429
    assert say(whole, "next-home", "2001:db8:1:3::1") == 200


def test_the_merchant_is_told_over_http(make_application: Make) -> None:
    with told.listening() as (address, bodies):
        application = make_application(
            PAYMENT_AMOUNT="100",
            MERCHANT_WEBHOOK_URL=address,
            MERCHANT_WEBHOOK_SECRET="whsec_of_the_merchant",
            TRUSTED_PROXIES="127.0.0.1",
        )
        app = create_app(application)
        for number in range(25):
            try_card(Client(app, address=f"203.0.113.{number}"), number)
        told.run(tell_of_card_testing(application))
        told.run(tell_of_card_testing(application))
    notices = [json.loads(body) for body in bodies]
    assert [notice["type"] for notice in notices] == ["cards.paused"]
    assert notices[0]["pausedUntil"] == "2026-11-21T12:15:00Z"
