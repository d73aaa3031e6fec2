"""What the tests of every entry point share: an application with a pinned clock."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.fakes.gateway import FakeGateway

from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.value import replace
from payment_smart_bot.settings import read_settings

SIX_MESSAGES = (
    "I need to make a payment",
    "Jane Doe",
    "4242424242424242",
    "12/27",
    "456",
    "confirm",
)
"""A whole conversation, from the first word to the token."""

FIVE_MESSAGES = SIX_MESSAGES[:-1]
"""The same, up to where the customer is asked to confirm."""

MERCHANT_KEY = "the-merchants-own-key-of-40-characters-x"


class Clock:
    """A time that moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how_far: float) -> None:
        self.now += timedelta(**how_far)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "sessions.sqlite3"


@pytest.fixture
def make_application(database: Path, clock: Clock) -> Iterator[Callable[..., Application]]:
    """Build applications over one database, with any settings; all are closed at the end."""
    built = []

    def make(**environ: str) -> Application:
        settings = read_settings({"SESSION_DATABASE": str(database), **environ})
        built.append(build(settings, clock))
        return built[-1]

    yield make
    for application in built:
        application.close()


@pytest.fixture
def application(make_application: Callable[..., Application]) -> Application:
    return make_application()


@pytest.fixture
def stripe() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def paying(make_application: Callable[..., Application], stripe: FakeGateway) -> Application:
    """Return an application with a merchant key that takes 49 dollars, over a Stripe in memory."""
    application = make_application(PAYMENT_AMOUNT="4900", MERCHANT_API_KEY=MERCHANT_KEY)
    handler = replace(application.effect_handler, gateway=stripe)
    return replace(application, gateway=stripe, effect_handler=handler)
