"""How the function starts on AWS: what fails for a moment is tried again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from tests import aws

from payment_smart_bot.domain.model.errors import BotError, Misconfigured, StoreUnavailable
from payment_smart_bot.entrypoints.aws_lambda.events import Handler, build_handler

STORED = {"STRIPE_SECRET_KEY": "sk_test_0123456789", "MERCHANT_API_KEY": "m" * 32}
NOT_YET_ALLOWED = Misconfigured("The secret of STRIPE_SECRET_ARN cannot be read.")
NO_ROUTE_YET = StoreUnavailable("Secrets Manager is out of reach.")


@dataclass
class Secret:
    """A secret that cannot be read at first."""

    fails: list[BotError] = field(default_factory=list)
    asked: int = 0

    def __call__(self, *, fresh: bool = False) -> Mapping[str, str]:  # noqa: ARG002 - the port's
        self.asked += 1
        if self.fails:
            raise self.fails.pop(0)
        return STORED


@dataclass
class Started:
    """What came of a start, and how long it waited between its tries."""

    waited: list[float] = field(default_factory=list)

    def with_secret(self, secret: Secret) -> Handler:
        environ = {**aws.state(), "STRIPE_SECRET_ARN": "arn:of:the:secret"}
        return build_handler(environ, lambda _: secret, self.waited.append)


@pytest.fixture
def handlers() -> Iterator[list[Handler]]:
    made: list[Handler] = []
    yield made
    for handler in made:
        handler.close()


@pytest.mark.parametrize(
    "fails",
    [[], [NOT_YET_ALLOWED], [NO_ROUTE_YET, NOT_YET_ALLOWED, NO_ROUTE_YET]],
    ids=["at once", "rights come late", "the network and the rights come late"],
)
def test_a_start_that_fails_for_a_moment_is_tried_again(
    handlers: list[Handler], fails: list[BotError]
) -> None:
    """In a new role or network: a snapshot, or an instance kept ready, starts before they hold."""
    started, tries = Started(), len(fails)
    handlers.append(started.with_secret(Secret(list(fails))))
    assert len(started.waited) == tries
    assert sum(started.waited) < 4, "Lambda ends a start after 10 s."


def test_what_stays_wrong_is_told() -> None:
    """So that an operator reads it in the log, and Lambda starts anew."""
    started, secret = Started(), Secret([NOT_YET_ALLOWED] * 9)
    with pytest.raises(Misconfigured, match="cannot be read"):
        started.with_secret(secret)
    assert secret.asked == len(started.waited) + 1
