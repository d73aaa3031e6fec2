"""The client of the SDK that is made with its first call."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from payment_smart_bot.adapters.stripe.transport.calls import Client, ClientAtFirstUse


class Counted(Client):
    """A client that takes a while to make."""

    made = 0

    def __init__(self) -> None:
        time.sleep(0.02)
        Counted.made += 1

    def raw_request(self, method_: str, url_: str, **params: Any) -> Any:
        return method_, url_, params


def test_a_client_is_made_once_and_not_before_it_is_used() -> None:
    """Also where threads use it at once."""
    Counted.made = 0
    client = ClientAtFirstUse(Counted)
    assert Counted.made == 0
    together = threading.Barrier(8)

    def call(number: int) -> Any:
        together.wait()
        return client.raw_request("get", "/v1/x", number=number)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(call, range(8)))
    assert answers == [("get", "/v1/x", {"number": number}) for number in range(8)]
    assert Counted.made == 1
