"""The simulator over HTTP answers as it does inline, and lets browsers in."""

import re
import socket
from collections.abc import Callable
from typing import Any

import httpx
import stripe

from simulator_testing.checkouts import open_payment
from simulator_testing.connecting import NOW, Clock, connect, connect_over_http, serve
from simulator_testing.payments import confirm, new_card, new_intent
from stripe_simulator import Simulator
from stripe_simulator.testing.browser import GOOD_CARD, challenge_url

LOCAL = "http://127.0.0.1:12111"
SHOP = "http://shop.example"
CARD = (
    "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2030&card[cvc]=123"
)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_RANDOM = re.compile(
    r"\b(?:pm|pi|ch|cus|req|txn)_[A-Za-z0-9]{14,}(?:_secret_[A-Za-z0-9]+)?"
    r"|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=invoice_prefix\":\")\w{8}"
)
"""Ids, and the idempotency keys that the SDK makes up."""


def record_answers(client: stripe.StripeClient) -> list[str]:
    """Return what a client hears of all kinds of requests, without what is random."""
    v1 = client.v1
    heard: list[Any] = []

    def record(send: Callable[[], Any]) -> Any:
        try:
            answer = send()
        except stripe.StripeError as error:
            heard.append((error.http_status, error.json_body, dict(error.headers or {})))
            return None
        response = answer.last_response
        heard.append((response.code, response.body, dict(response.headers)))
        return answer

    params: Any = {"amount": 1099, "currency": "usd", "metadata": {"order": "7 &=[ü]"}}
    options: Any = {"idempotency_key": "k"}
    customer = record(lambda: v1.customers.create({"name": "Zoë Ömer", "address": ""}))
    intent = record(lambda: v1.payment_intents.create(params, options))
    record(lambda: v1.payment_intents.create(params, options))
    record(lambda: v1.payment_intents.create(params | {"amount": 5}, options))
    declined: Any = {"payment_method": "pm_card_visa_chargeDeclined"}
    record(lambda: v1.payment_intents.confirm(intent.id, declined))
    record(lambda: v1.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"}))
    record(lambda: v1.payment_intents.retrieve(intent.id, {"expand": ["latest_charge"]}))
    record(lambda: v1.payment_intents.list({"limit": 1, "created": {"gte": int(NOW)}}))
    record(lambda: v1.customers.delete(customer.id))
    record(lambda: v1.payment_methods.retrieve("pm_x"))
    record(lambda: v1.payment_methods.retrieve("pm_x", options={"api_key": "sk_live_x"}))
    return [_RANDOM.sub("…", _sort_headers(*answer)) for answer in heard]


def _sort_headers(status: int, body: object, headers: dict[str, str]) -> str:
    stripes = {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() not in ("date", "server", "content-length")
    }
    return repr((int(status), body, sorted(stripes.items())))


def test_every_kind_of_answer_is_the_same_over_http_and_inline() -> None:
    inline = Simulator.open(":memory:", clock=Clock(NOW))
    expected = record_answers(connect(inline))
    inline.close()
    served = Simulator.open(":memory:", clock=Clock(NOW))
    with connect_over_http(served) as client:
        answers = record_answers(client)
    served.close()
    assert len(answers) == 11
    assert answers == expected


def test_requests_of_curl_are_answered(simulator: Simulator) -> None:
    """`curl -u sk_test_x:` sends Basic authentication, a form body and lower-case headers."""
    with serve(simulator) as url, httpx.Client(base_url=url, auth=("sk_test_x", "")) as http:
        made = http.post("/v1/payment_methods", data={"type": "card", "card[token]": "tok_visa"})
        found = http.get(f"/v1/payment_methods/{made.json()['id']}?expand[]=customer")
        assert (made.status_code, found.status_code) == (200, 200)
        assert found.json() == made.json()
        assert made.headers["content-type"] == "application/json"
        assert made.headers["request-id"].startswith("req_")
        assert http.get("/v1/payment_methods/pm_1", auth=("", "")).status_code == 401
        assert http.post("/v1/payment_methods", content=b"a" * (2 << 20)).status_code == 413


def test_the_script_of_any_site_may_call(simulator: Simulator) -> None:
    key = {"Authorization": "Bearer pk_test_x"}
    with serve(simulator) as url, httpx.Client(base_url=url, headers=key) as http:
        allowed = http.options(
            "/v1/payment_intents/pi_1",
            headers={"Origin": SHOP, "Access-Control-Request-Method": "GET"},
        )
        made = http.post("/v1/payment_methods", content=CARD, headers=FORM | {"Origin": SHOP})
        without_origin = http.post("/v1/payment_methods", content=CARD, headers=FORM)
    assert allowed.status_code == 204
    assert allowed.headers["access-control-allow-origin"] == "*"
    assert "Authorization" in allowed.headers["access-control-allow-headers"]
    assert made.status_code == 200
    assert made.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in made.headers
    assert without_origin.status_code == 401
    assert "access-control-allow-origin" not in without_origin.headers


def test_the_page_of_the_bank_is_served(client: stripe.StripeClient, simulator: Simulator) -> None:
    method = new_card(client, "tok_threeDSecure2Required")
    intent = confirm(client, new_intent(client).id, method, return_url=SHOP)
    path = challenge_url(intent).removeprefix(LOCAL)
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        page = http.get(path)
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert http.post(path, data={"outcome": "succeeded"}, headers={"Origin": url}).is_redirect
        assert http.get("/_simulator/browser/pages.css").status_code == 200
    assert simulator.books()[0].status == "succeeded"


def test_the_checkout_page_is_served(client: stripe.StripeClient, simulator: Simulator) -> None:
    path = str(open_payment(client).url).removeprefix(LOCAL)
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        assert http.get(path).headers["content-type"] == "text/html; charset=utf-8"
        declined = http.post(path, data=GOOD_CARD | {"number": "4000000000000002"})
        assert declined.status_code == 402
        assert "Your card was declined." in declined.text
        paid = http.post(path, data=GOOD_CARD, headers={"Origin": url})
        assert paid.status_code == 303
        assert paid.headers["location"].startswith("https://shop.example/done")


def test_half_a_request_does_nothing(simulator: Simulator) -> None:
    """Its caller died while sending it: what had arrived would mean something else."""
    body = b"amount=1099&currency=usd&payment_method=pm_card_visa&confirm=true"
    head = (
        "POST /v1/payment_intents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sk_test_x\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with serve(simulator) as url, httpx.Client(base_url=url, auth=("sk_test_x", "")) as http:
        port = httpx.URL(url).port
        assert port is not None
        for sent in (0, 24):  # nothing of the body, and amount and currency
            with socket.create_connection(("127.0.0.1", port)) as caller:
                caller.sendall(head.encode() + body[:sent])
        assert http.get("/v1/customers").status_code == 200  # by now they have been taken up
    assert simulator.books() == []
