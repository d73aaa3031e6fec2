"""Lists: newest first, page by page, and never filtered by a parameter that is ignored."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import Clock
from simulator_testing.payments import new_intent
from simulator_testing.sdk import needs


def test_a_list_goes_from_the_newest_to_the_oldest_page_by_page(
    client: stripe.StripeClient, clock: Clock
) -> None:
    made = []
    for _ in range(5):
        made.append(new_intent(client).id)
        clock.now += 10
    newest_first = made[::-1]

    def list_ids(**params: Any) -> tuple[list[str], bool]:
        page = client.v1.payment_intents.list(params)  # type: ignore[arg-type]
        return [intent.id for intent in page.data], page.has_more

    began = int(clock.now) - 50
    assert list_ids() == (newest_first, False)
    assert list_ids(limit=2) == (newest_first[:2], True)
    assert list_ids(limit=2, starting_after=newest_first[1]) == (newest_first[2:4], True)
    assert list_ids(limit=2, starting_after=newest_first[3]) == (newest_first[4:], False)
    assert list_ids(limit=2, ending_before=newest_first[3]) == (newest_first[1:3], True)
    assert list_ids(limit=9, ending_before=newest_first[2]) == (newest_first[:2], False)
    assert list_ids(created={"gte": began + 30}) == (newest_first[:2], False)
    assert list_ids(created={"gt": began + 30}) == (newest_first[:1], False)
    assert list_ids(created={"lt": began + 10}) == (newest_first[4:], False)
    assert list_ids(created={"lte": began + 10, "gt": began}) == (newest_first[3:4], False)
    assert list_ids(created=began) == (newest_first[4:], False)
    everything = client.v1.payment_intents.list({"limit": 2}).auto_paging_iter()
    assert [intent.id for intent in everything] == newest_first


def test_a_list_can_be_of_one_customer(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    new_intent(client)
    mine = new_intent(client, customer=customer)
    found = client.v1.payment_intents.list({"customer": customer, "expand": ["data.customer"]})
    assert [intent.id for intent in found.data] == [mine.id]
    assert isinstance(found.data[0].customer, stripe.Customer)


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"starting_after": "pi_x"}, "starting_after"),
        ({"starting_after": "pi_x", "ending_before": "pi_y"}, "ending_before"),
        ({"expand": ["data.review"]}, "expand"),
    ],
)
def test_a_wrong_page_is_refused(client: stripe.StripeClient, params: Any, param: str) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.list(params)
    assert (caught.value.http_status, caught.value.param) == (400, param)


@pytest.mark.parametrize(
    ("resource", "params"),
    [
        pytest.param(
            "payment_intents",
            {"customer_account": "acct_x"},
            marks=needs("PaymentIntentListParams", "customer_account"),
        ),
        ("setup_intents", {"attach_to_self": True}),
        ("charges", {"transfer_group": "x"}),
    ],
)
def test_a_filter_that_is_not_simulated_is_refused(
    client: stripe.StripeClient, resource: str, params: dict[str, Any]
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="The Stripe simulator has no"):
        getattr(client.v1, resource).list(params)
