"""A model on a socket of this machine, for the tests of what asks it."""

import os
from collections.abc import Callable, Iterator

import pytest
from tests.converse import ConverseServer, converse_server
from tests.fakes.ports import Clock

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.converse import converse_client


@pytest.fixture(scope="module")
def server() -> Iterator[ConverseServer]:
    with pytest.MonkeyPatch.context() as environment, converse_server() as server:
        for name, value in server.environment.items():
            environment.setenv(name, value)
        yield server


@pytest.fixture(scope="module")
def make_client(server: ConverseServer) -> Callable[[], object]:
    """Return what gives the one client of these tests: making one takes a while."""
    assert server.address == os.environ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"]
    made = converse_client(AwsClients())
    return lambda: made


@pytest.fixture
def bedrock(server: ConverseServer) -> ConverseServer:
    """Return the server as new."""
    server.requests.clear()
    server.plan.clear()
    server.let_go.clear()
    return server


@pytest.fixture
def client(bedrock: ConverseServer, make_client: Callable[[], object]) -> Callable[[], object]:
    assert bedrock.plan == []
    return make_client


@pytest.fixture
def clock() -> Clock:
    return Clock()
