"""A function behind a stand-in for API Gateway, with DynamoDB of moto's and a Stripe of its own."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any, Final

import httpx
from tests import aws
from tests.entrypoints.aws_lambda.lambda_calls import Lambda
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.stripe_server import StripeServer
from tests.fakes.api_gateway import ApiGateway, api_gateway
from tests.fakes.ports import RecordingMetrics
from websockets.sync.client import ClientConnection, connect

from payment_smart_bot.bootstrap import Application, build, utc_now
from payment_smart_bot.settings import read_settings

SECONDS: Final = 60.0
WEBHOOK_SECRET: Final = "whsec_of_today"


class World:
    """A function behind a gateway, and whoever speaks to it."""

    def __init__(self, gateway: ApiGateway, application: Application, measures: RecordingMetrics):
        self.gateway, self.application, self.measures = gateway, application, measures
        self.function = Lambda(application)
        gateway.invoke = self.function.invoke
        self.http = httpx.Client(
            base_url=gateway.address,
            headers={"authorization": f"Bearer {MERCHANT_KEY}"},
            timeout=SECONDS,
        )

    def say(self, message: str, session_id: str = "s1") -> Any:
        answer = self.http.post("/chat", json={"sessionId": session_id, "message": message})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def show(self, session_id: str = "s1") -> Any:
        return self.http.get(f"/chat/{session_id}").json()

    def connect(self, origin: str | None = None) -> ClientConnection:
        headers = {"Origin": origin} if origin else {}
        return connect(
            self.gateway.live, additional_headers=headers, open_timeout=SECONDS, proxy=None
        )

    @contextmanager
    def watching(self, after: int = 0, session_id: str = "s1") -> Iterator[ClientConnection]:
        with self.connect() as socket:
            watch(socket, after, session_id)
            yield socket

    def count_rows(self) -> int:
        table = self.application.settings.connections_table
        rows: list[object] = aws.client("dynamodb").scan(TableName=table)["Items"]
        return len(rows)


def watch(socket: ClientConnection, after: int = 0, session_id: str = "s1") -> None:
    socket.send(json.dumps({"watch": {"sessionId": session_id, "after": after}}))


@contextmanager
def open_world(
    stripe: StripeServer, clock: Callable[[], Any] = utc_now, **environ: str
) -> Iterator[World]:
    """Run one, with any settings."""
    with api_gateway() as gateway:
        settings = {
            **aws.state(),
            **stripe.settings,
            "CONNECTIONS_TABLE": aws.new_connections_table(),
            "LIVE_URL": gateway.live,
            "MERCHANT_API_KEY": MERCHANT_KEY,
            "PAYMENT_AMOUNT": "4900",
            "PUBLIC_BASE_URL": gateway.address,
            "RATE_LIMIT_PER_MINUTE": "0",
            "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET,
        }
        measures = RecordingMetrics()
        with closing(build(read_settings({**settings, **environ}), clock, measures)) as application:
            world = World(gateway, application, measures)
            with world.http:
                yield world
