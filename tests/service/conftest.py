"""Every test of the service that asks for a shop runs over each store."""

from collections.abc import Iterator
from typing import Final

import pytest
from tests.adapters.store_contract import OPENERS
from tests.service.shop import Shop, shop_over

_OVER_MOTO: Final = {
    "test_erasure", "test_gone_sessions", "test_refunds", "test_refunds_looked_up",
    "test_session_opening",
}  # fmt: skip
"""Those that search and change the most; moto is slow, and the stores' contract is one."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "shop" not in metafunc.fixturenames:
        return
    module = metafunc.module.__name__.rpartition(".")[2]
    stores: list[object] = [name for name in OPENERS if name != "dynamodb"]
    if module in _OVER_MOTO:
        stores.append(pytest.param("dynamodb", marks=pytest.mark.thorough))
    metafunc.parametrize("shop", stores, indirect=True)


@pytest.fixture
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    with shop_over(request.param) as shop:
        yield shop
