"""Webhooks: who hears of what, how it is signed, and what happens to those who do not listen."""

import logging
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
import requests
import stripe

from simulator_testing.connecting import Clock, connect
from simulator_testing.payments import new_card, new_intent, pay
from simulator_testing.shop import URL, Shop, serve_shop
from stripe_simulator import Simulator, StripeFailure
from stripe_simulator.webhooks.webhooks import RETRY_AFTER

OF_A_PAYMENT = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]


@pytest.fixture
def shop(simulator: Simulator) -> Shop:
    return Shop(simulator.webhooks.add(URL).secret)


def test_events_are_delivered_and_signed(client: stripe.StripeClient, simulator: Simulator) -> None:
    """The shop checks the signature as the SDK does."""
    made = client.v1.webhook_endpoints.create({"url": URL, "enabled_events": ["*"]})
    shop = Shop(str(made.secret))
    intent = pay(client)
    sent = simulator.webhooks.deliver(shop)
    assert shop.types == OF_A_PAYMENT
    assert [(it.status, it.is_accepted, it.message.tries) for it in sent] == [(200, True, 0)] * 3
    assert shop.heard[-1].data.object["id"] == intent.id
    assert shop.heard[-1].pending_webhooks == 1
    assert simulator.webhooks.deliver(shop) == []
    assert client.v1.events.retrieve(shop.heard[-1].id).pending_webhooks == 0


def test_the_signature_fits_one_secret_and_one_body(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    secret = simulator.webhooks.add(URL, secret="whsec_of_a_test").secret
    assert secret == "whsec_of_a_test"
    received: list[tuple[str, bytes]] = []

    def receive(_: str, headers: Mapping[str, str], body: bytes) -> int:
        received.append((headers["Stripe-Signature"], body))
        return 200

    new_intent(client)
    simulator.webhooks.deliver(receive)
    ((header, body),) = received
    assert header.startswith("t=1795000000,v1=")
    verify = stripe.WebhookSignature.verify_header
    assert verify(body.decode(), header, secret)
    for wrong_body, wrong_secret in ((body, "whsec_x"), (body.replace(b"1099", b"1"), secret)):
        with pytest.raises(stripe.SignatureVerificationError):
            verify(wrong_body.decode(), header, wrong_secret)


def test_an_endpoint_hears_only_what_it_wants(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    shop = Shop(simulator.webhooks.add(URL, enabled_events=["charge.succeeded"]).secret)
    pay(client)
    simulator.webhooks.deliver(shop)
    assert shop.types == ["charge.succeeded"]


def test_an_address_that_is_added_again_replaces_the_first(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    simulator.webhooks.add(URL, secret="whsec_old")
    new_intent(client)
    shop = Shop(simulator.webhooks.add(URL, secret="whsec_new").secret)
    new_intent(client)
    assert len(simulator.webhooks.deliver(shop)) == 1
    assert len(client.v1.webhook_endpoints.list().data) == 1
    with pytest.raises(StripeFailure, match="Not a valid URL"):
        simulator.webhooks.add("shop")


@pytest.mark.parametrize("status", [0, 199, 301, 400, 500])
def test_what_no_2xx_answers_is_tried_again_and_then_given_up(
    client: stripe.StripeClient, simulator: Simulator, clock: Clock, shop: Shop, status: int
) -> None:
    new_intent(client)
    shop.status = status
    for tries, wait in enumerate((*RETRY_AFTER, None)):
        (sent,) = simulator.webhooks.deliver(shop)
        assert (sent.status, sent.is_accepted, sent.message.tries) == (status or None, False, tries)
        if wait is not None:
            clock.now += wait - 1
            assert simulator.webhooks.deliver(shop) == []
            clock.now += 1
    clock.now += 1_000_000
    assert simulator.webhooks.deliver(shop) == []
    assert client.v1.events.list().data[0].pending_webhooks == 0


def test_a_shop_that_recovers_hears_of_it(
    client: stripe.StripeClient, simulator: Simulator, clock: Clock, shop: Shop
) -> None:
    new_intent(client)
    shop.status = 500
    simulator.webhooks.deliver(shop)
    shop.status = 200
    clock.now += RETRY_AFTER[0]
    (sent,) = simulator.webhooks.deliver(shop)
    assert (sent.is_accepted, sent.message.tries) == (True, 1)


def test_a_deleted_endpoint_hears_nothing_more(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    new_intent(client)
    (endpoint,) = client.v1.webhook_endpoints.list().data
    client.v1.webhook_endpoints.delete(endpoint.id)
    new_intent(client)
    assert simulator.webhooks.deliver(shop) == []


def test_an_endpoint_that_is_deleted_during_the_delivery_hears_nothing_more(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    pay(client)

    def receive_and_leave(url: str, headers: Mapping[str, str], body: bytes) -> int:
        (endpoint,) = client.v1.webhook_endpoints.list().data
        client.v1.webhook_endpoints.delete(endpoint.id)
        return shop(url, headers, body)

    sent = simulator.webhooks.deliver(receive_and_leave)
    assert [it.status for it in sent] == [200, None, None]


# Trouble on demand


def test_deliveries_are_held_until_they_are_released(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    simulator.webhooks.hold()
    new_intent(client)
    assert simulator.webhooks.deliver(shop) == []
    assert [message.type for message in simulator.webhooks.due()] == ["payment_intent.created"]
    simulator.webhooks.release()
    assert len(simulator.webhooks.deliver(shop)) == 1


def test_deliveries_come_out_of_order_and_twice(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    simulator.webhooks.arrange(lambda due: [*reversed(due), *due])
    pay(client)
    simulator.webhooks.deliver(shop)
    assert shop.types == OF_A_PAYMENT[::-1] + OF_A_PAYMENT
    ids = [event.id for event in shop.heard]
    assert ids[:3] == ids[:2:-1]
    simulator.webhooks.arrange(None)
    assert simulator.webhooks.deliver(shop) == []


def test_what_is_left_out_stays_due(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    simulator.webhooks.arrange(lambda due: due[1:])
    pay(client)
    simulator.webhooks.deliver(shop)
    assert shop.types == OF_A_PAYMENT[1:]
    simulator.webhooks.arrange(None)
    simulator.webhooks.deliver(shop)
    assert shop.types[-1] == OF_A_PAYMENT[0]


def test_an_old_event_can_be_replayed(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    new_intent(client)
    simulator.webhooks.deliver(shop)
    for _ in range(2):
        simulator.webhooks.replay(shop.heard[0].id)
    simulator.webhooks.deliver(shop)
    assert len({event.id for event in shop.heard}) == 1
    assert len(shop.heard) == 3
    with pytest.raises(KeyError):
        simulator.webhooks.replay("evt_x")


def test_one_accepted_copy_is_enough(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    answers = iter((500, 200, 500))
    simulator.webhooks.arrange(lambda due: [*due, *due, *due])
    new_intent(client)
    simulator.webhooks.deliver(lambda *_: next(answers))
    simulator.webhooks.arrange(None)
    assert simulator.webhooks.deliver(shop) == []


def test_a_shop_that_breaks_loses_nothing(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    def break_at_the_second(url: str, headers: Mapping[str, str], body: bytes) -> int:
        if shop.heard:
            raise RuntimeError
        return shop(url, headers, body)

    pay(client)
    with pytest.raises(RuntimeError):
        simulator.webhooks.deliver(break_at_the_second)
    simulator.webhooks.deliver(shop)
    assert shop.types == OF_A_PAYMENT


# Where events come from


def test_what_falls_due_is_delivered_without_a_request(
    client: stripe.StripeClient, simulator: Simulator, clock: Clock, shop: Shop
) -> None:
    pay(client, "tok_processing")
    simulator.webhooks.deliver(shop)
    clock.now += 30
    simulator.webhooks.deliver(shop)
    assert shop.types[-2:] == ["charge.succeeded", "payment_intent.succeeded"]


def test_what_the_shop_causes_waits_for_the_next_delivery(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop
) -> None:
    def refund(url: str, headers: Mapping[str, str], body: bytes) -> int:
        status = shop(url, headers, body)
        if shop.types[-1] == "payment_intent.succeeded":
            client.v1.refunds.create({"payment_intent": shop.heard[-1].data.object["id"]})
        return status

    pay(client)
    assert len(simulator.webhooks.deliver(refund)) == 3
    assert len(simulator.webhooks.deliver(refund)) == 2
    assert shop.types[-2:] == ["refund.created", "charge.refunded"]


def test_two_processes_on_one_file_send_nothing_twice(database: Path) -> None:
    """The second simulator also sends what the first was told."""
    one, two = Simulator.open(database), Simulator.open(database)
    shop = Shop(one.webhooks.add(URL).secret)
    client = connect(one)
    for _ in range(20):
        new_intent(client)
    senders = [threading.Thread(target=it.webhooks.deliver, args=(shop,)) for it in (one, two) * 2]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(shop.heard) == len({event.id for event in shop.heard}) == 20
    one.close()
    two.close()


def test_no_card_is_in_a_webhook(client: stripe.StripeClient, simulator: Simulator) -> None:
    bodies: list[bytes] = []
    simulator.webhooks.add(URL)
    made, method = new_intent(client), new_card(client, "4242424242424242")
    client.v1.payment_intents.confirm(made.id, {"payment_method": method})

    def receive(_: str, __: Mapping[str, str], body: bytes) -> int:
        bodies.append(body)
        return 200

    simulator.webhooks.deliver(receive)
    assert b"4242" in b"".join(bodies)
    assert b"42424242" not in b"".join(bodies)


# Over HTTP


def test_a_running_simulator_delivers_by_itself() -> None:
    """It has the clock of everybody, so the SDK's own tolerance is kept."""
    simulator = Simulator.open(":memory:")
    client = connect(simulator)
    with serve_shop([200]) as (url, heard), simulator.webhooks.run(every=0.01):
        endpoint = simulator.webhooks.add(url)
        pay(client)
        until = time.monotonic() + 30
        while len(heard) < 3 and time.monotonic() < until:
            time.sleep(0.01)
    events = [
        stripe.Webhook.construct_event(body, header, endpoint.secret) for header, body in heard
    ]
    assert [event.type for event in events] == OF_A_PAYMENT
    simulator.close()


def test_a_running_simulator_survives_a_shop_that_breaks(
    client: stripe.StripeClient, simulator: Simulator, shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    broken = threading.Event()

    def break_once(url: str, headers: Mapping[str, str], body: bytes) -> int:
        if not broken.is_set():
            broken.set()
            raise RuntimeError
        return shop(url, headers, body)

    new_intent(client)
    with caplog.at_level(logging.ERROR), simulator.webhooks.run(every=0.01, send=break_once):
        until = time.monotonic() + 30
        while not shop.heard and time.monotonic() < until:
            time.sleep(0.01)
    assert shop.types == ["payment_intent.created"]
    assert "Webhooks could not be delivered" in caplog.text


def test_a_redirect_is_no_delivery(simulator: Simulator, client: stripe.StripeClient) -> None:
    with serve_shop([302, 200]) as (url, heard):
        simulator.webhooks.add(url)
        new_intent(client)
        (sent,) = simulator.webhooks.deliver()
    assert (sent.status, sent.is_accepted, len(heard)) == (302, False, 1)


def test_an_address_where_nobody_is_gets_no_delivery(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    with serve_shop([200]) as (url, _):
        pass
    endpoint = simulator.webhooks.add(url)
    new_intent(client)
    (sent,) = simulator.webhooks.deliver()
    assert (sent.status, sent.message.endpoint) == (None, endpoint.id)
    assert issubclass(requests.RequestException, OSError)
