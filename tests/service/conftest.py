"""Every test of the service that asks for a shop runs over each store."""

from collections.abc import Iterator

import pytest
from tests.adapters.store_contract import OPENERS
from tests.service.shop import Shop, shop_over


@pytest.fixture(params=OPENERS)
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    with shop_over(request.param) as shop:
        yield shop
