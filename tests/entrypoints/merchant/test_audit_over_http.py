"""What of requests and commands is in the audit log, and what an attacker cannot put into it."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.entrypoints import processes
from tests.entrypoints.aws_lambda.lambda_calls import Lambda, Request
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application, build_start
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.service.back_office.audit import MOST_OF_A_SOURCE

DESK_KEY = "key-of-the-desk-k3v9c0Yt1uQm5s8e2"
CARD = "4242424242424242"
HOSTILE = (CARD, "cvv-737", "'; DROP TABLE--", '"},{"audit":1', "\x1b[31m", "${jndi:ldap://x}")


class Shop:
    """A served shop, and its audit log."""

    def __init__(self, application: Application, database: Path) -> None:
        self.application = application
        self.client = Client(create_app(application), address="203.0.113.7")
        self.file = database.with_suffix(".audit.jsonl")

    def read(self, action: str = "") -> list[dict[str, Any]]:
        if not self.file.exists():
            return []
        entries = map(json.loads, self.file.read_text().splitlines())
        return [entry for entry in entries if action in {"", entry["action"]}]


@pytest.fixture
def shop(make_application: Callable[..., Application], database: Path) -> Shop:
    application = make_application(
        MERCHANT_API_KEY=MERCHANT_KEY,
        MERCHANT_API_KEYS=f"desk:view+refund:{DESK_KEY}",
        PAYMENT_AMOUNT="4900",
        STRIPE_WEBHOOK_SECRET="whsec_0123456789",
        TRUSTED_PROXIES="198.51.100.0/24",
        RATE_LIMIT_PER_MINUTE="0",
        SESSIONS_PER_HOUR="3",
    )
    return Shop(application, database)


def test_a_wrong_key_and_a_missing_role_are_on_record_with_who_what_and_from_where(
    shop: Shop,
) -> None:
    shop.client.ask("GET", "/sessions", key="wrong")
    shop.client.ask("POST", "/erasures", key=DESK_KEY, json={"customerEmail": "j@example.com"})
    wrong, missing = shop.read()
    assert (wrong["action"], wrong["outcome"]) == ("key_check", "unauthorized")
    assert (wrong["actor"], wrong["source"]) == ("anybody", "203.0.113.7")
    assert wrong["details"] == {"operation": "listSessions"}
    assert (missing["action"], missing["outcome"]) == ("role_check", "not_allowed")
    assert (missing["actor"], missing["details"]) == ("key desk", {"operation": "erasePerson"})


def test_a_forged_webhook_is_on_record(shop: Shop) -> None:
    headers = {"stripe-signature": "t=1,v1=00"}
    shop.client.send("POST", "/webhooks/stripe", content=b"{}", headers=headers)
    (forged,) = shop.read()
    assert (forged["action"], forged["outcome"]) == ("signature_check", "invalid_signature")


def test_refund_deletion_and_erasure_are_on_record_under_their_key(shop: Shop) -> None:
    paid = shop.client.pay("s1")
    assert paid["status"] == "completed"
    payment = shop.client.get("/payments")["items"][0]["id"]
    path = f"/payments/{payment}/refunds"
    shop.client.ask("POST", path, key=DESK_KEY, json={"reason": "duplicate"})
    shop.client.ask("POST", path, key=DESK_KEY, json={}, headers={"idempotency-key": "again"})
    shop.client.ask("DELETE", "/sessions/s1")
    shop.client.ask("POST", "/erasures", json={"paymentId": payment})
    refund, refused, deleted, erased = shop.read()
    assert (refund["action"], refund["outcome"], refund["actor"]) == ("refund", "done", "key desk")
    assert refund["subject"] == f"payment {payment}"
    assert refund["details"] == {
        "status": "refunded",
        "amountRefunded": 4900,
        "reason": "duplicate",
    }
    assert (refused["action"], refused["outcome"]) == ("refund", "not_refundable")
    assert (deleted["action"], deleted["actor"]) == ("delete_session", "key merchant")
    assert re.fullmatch("session [0-9a-f]{8}", deleted["subject"])
    assert erased["action"] == "erase_person"
    assert erased["details"] == {"namedBy": "payment", "sessions": 0, "payments": 1}


def test_what_customers_do_every_day_is_not_on_record(shop: Shop) -> None:
    shop.client.pay("s1")
    shop.client.show("s1")
    shop.client.ask("GET", "/payments")
    shop.client.send("GET", "/nowhere")
    shop.client.post(b"{")
    assert shop.read() == []


def test_conversations_that_are_refused_are_on_record(shop: Shop) -> None:
    for number in range(5):
        shop.client.say("hi", f"many-{number}")
    shop.client.say("hi", f"card{CARD}")
    shop.client.send("GET", "/chat/ses_00000000000000000000000000000000")
    assert [entry["outcome"] for entry in shop.read()] == [
        "rate_limited",
        "rate_limited",
        "invalid_session_id",
        "session_not_found",
    ]


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_nothing_that_a_request_brings_is_in_the_log(shop: Shop, text: str) -> None:
    quoted = text.encode("unicode_escape").decode().replace("\\", "%5C")
    headers = {
        "authorization": f"Bearer {text}".replace("\x1b", ""),
        "x-forwarded-for": text.replace("\x1b", ""),
        "user-agent": text.replace("\x1b", ""),
        "stripe-signature": text.replace("\x1b", ""),
    }
    shop.client.send("POST", f"/payments/{quoted}/refunds", headers=headers, json={})
    shop.client.ask("POST", f"/payments/{quoted}/refunds", json={})
    shop.client.ask("DELETE", f"/sessions/{quoted}")
    shop.client.ask("POST", "/erasures", json={"customerEmail": text})
    shop.client.send("POST", "/webhooks/stripe", content=text.encode(), headers=headers)
    shop.client.say("hi", text)
    log = shop.file.read_text()
    assert len(shop.read()) >= 2
    assert text not in log
    assert json.dumps(text)[1:-1] not in log
    assert not re.search("[0-9]{12}", re.sub(r'"[0-9a-f]{16,64}"', "", log))


@pytest.mark.parametrize(
    ("peer", "said", "source"),
    [
        ("203.0.113.7", "192.0.2.1", "203.0.113.7"),
        ("198.51.100.1", "4242424242424242, 192.0.2.1", "192.0.2.1"),
        ("198.51.100.1", "4242424242424242", "198.51.100.1"),
        ("198.51.100.1", "2001:db8:1:2::7", "2001:db8:1:2::7"),
        ("198.51.100.1", "fe80::1%4242424242424242", "fe80::1"),
        ("no address", "192.0.2.1", "unknown address"),
    ],
)
def test_the_source_is_an_address_that_was_parsed(
    shop: Shop, peer: str, said: str, source: str
) -> None:
    client = Client(create_app(shop.application), address=peer)
    client.ask("GET", "/sessions", key="wrong", headers={"x-forwarded-for": said})
    assert shop.read()[-1]["source"] == source


def test_a_flood_leaves_some_lines_and_a_count(shop: Shop) -> None:
    for _ in range(200):
        shop.client.ask("GET", "/sessions", key="wrong")
    shop.application.audit.close()
    assert len(shop.read("key_check")) == MOST_OF_A_SOURCE
    assert shop.read("summary")[-1]["details"] == {"of": "key_check", "leftOut": 195}
    assert len(shop.read()) < 20


def test_the_start_names_settings_and_no_secret(shop: Shop) -> None:
    start = build_start(shop.application.settings)
    assert start.details["merchantKeys"] == "merchant: create+erase+refund+view, desk: refund+view"
    assert start.details["sessionsPerHour"] == 3
    assert start.details["trustedProxies"] == "198.51.100.0/24"
    shop.application.audit.record(start)
    log = shop.file.read_text()
    for secret in (MERCHANT_KEY, DESK_KEY, "whsec_"):
        assert secret not in log


def test_commands_are_on_record_under_the_users_name_and_the_log_verifies(
    shop: Shop, database: Path
) -> None:
    shop.client.pay("s1")
    payment = shop.client.get("/payments")["items"][0]["id"]
    environ = {"LOGNAME": "jane/../42424242424242424242"}
    created = processes.run(database, "sessions", "create", "--json").stdout
    session = json.loads(created)["sessionId"]
    for command in (
        ("payments", "refund", payment, "--yes"),
        ("sessions", "delete", session, "--yes"),
        ("erase", "--payment", payment, "--yes"),
    ):
        assert processes.run(database, *command, **environ).returncode == 0
    deeds = [entry for entry in shop.read() if entry["action"] != "stop"]
    assert [entry["action"] for entry in deeds] == ["refund", "delete_session", "erase_person"]
    assert {entry["source"] for entry in deeds} == {"this machine"}
    assert deeds[0]["actor"] == "user jane_..__"
    verified = processes.run(database, "audit", "verify", str(shop.file))
    assert verified.returncode == 0, verified.stderr
    assert b"Entries: 6, of processes: 3." in verified.stdout
    assert b"Nothing was changed" in verified.stdout


def test_verify_says_what_was_changed(shop: Shop, database: Path) -> None:
    for _ in range(3):
        shop.client.ask("GET", "/sessions", key="wrong")
    shop.file.write_text(shop.file.read_text().replace("203.0.113.7", "192.0.2.99", 1))
    found = processes.run(database, "audit", "verify", str(shop.file))
    assert found.returncode == 1
    assert b"Line 1: it was changed after it was written." in found.stderr
    head = shop.read()[-1]["hash"]
    piped = processes.run(database, "audit", "verify", "-", "--head", head, said=b"no entry\n")
    assert piped.returncode == 1
    nothing = processes.run(database, "audit", "verify", "/dev/null")
    assert b"There is no entry" in nothing.stderr
    missing = processes.run(database, "audit", "verify", "no-such-file")
    assert missing.returncode == 2
    assert processes.run(database, "audit", "verify", "-", "--head", "f00").returncode == 2


def test_on_lambda_the_start_comes_with_the_first_event_and_once(shop: Shop) -> None:
    """A snapshot of the process may be made before: all that start from it would be one writer."""
    function = Lambda(shop.application)
    assert shop.read() == []
    for _ in range(2):
        function.ask("rest_api", Request("GET", "/sessions", address="192.0.2.44"))
    Lambda.end_all()
    assert [entry["action"] for entry in shop.read()] == ["start", "key_check", "key_check"]
    assert shop.read()[-1]["source"] == "192.0.2.44"


@pytest.mark.thorough
def test_a_server_says_that_it_starts_and_ends(database: Path) -> None:
    with processes.serving(database, "--port", "0") as server:
        assert server.stdout is not None
        assert server.stdout.readline()
        server.terminate()
        server.wait(processes.PATIENCE)
    entries = map(json.loads, database.with_suffix(".audit.jsonl").read_text().splitlines())
    assert [entry["action"] for entry in entries] == ["start", "stop"]
