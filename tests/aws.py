"""A moto server in place of AWS: one for each process of the tests, started when first needed.

moto checks a condition and writes in two steps, so it is let answer one request at a time.
"""

import os
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, ClassVar, Final

from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.dynamodb.models import dynamodb_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

from payment_smart_bot.adapters.aws_clients import AwsClients
from payment_smart_bot.adapters.dynamodb_tables import PAYMENTS, SESSIONS, TTL, creation
from payment_smart_bot.adapters.store_dynamodb import DynamoDbStore

REGION: Final = "us-east-1"


class _Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept, as AWS keeps them

    def log_request(self, *_: Any, **__: Any) -> None:
        pass


def environment() -> Mapping[str, str]:
    """Return what makes the SDK speak to moto, here and in processes that are started."""
    return {
        "AWS_ENDPOINT_URL": _address(),
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }


@cache
def _address() -> str:
    application = DomainDispatcherApplication(create_backend_app)
    one_at_a_time = threading.Lock()

    def answer(environ: Any, start_response: Callable[..., Any]) -> Iterable[bytes]:
        with one_at_a_time:
            return list(application(environ, start_response))

    server = make_server("127.0.0.1", 0, answer, threaded=True, request_handler=_Quiet)
    threading.Thread(target=server.serve_forever, name="moto", daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


@cache
def clients() -> AwsClients:
    """Return clients of moto; the environment of this process says so from now on."""
    os.environ.update(environment())
    return AwsClients()


@cache
def client(service: str) -> Any:
    """Return a client of moto, the same each time."""
    return clients().client(service)


def new_tables() -> tuple[str, str]:
    """Make two empty tables and return their names."""
    name = uuid.uuid4().hex
    dynamodb = client("dynamodb")
    for table, schema in ((f"sessions-{name}", SESSIONS), (f"payments-{name}", PAYMENTS)):
        dynamodb.create_table(TableName=table, **creation(schema))
        dynamodb.update_time_to_live(
            TableName=table, TimeToLiveSpecification={"Enabled": True, "AttributeName": TTL}
        )
    return f"sessions-{name}", f"payments-{name}"


class StoreInMoto(DynamoDbStore):
    """A store in two tables that were empty when it was opened."""

    _free: ClassVar[list[tuple[str, str]]] = []

    def __init__(self) -> None:
        self.tables = self._free.pop() if self._free else new_tables()
        super().__init__(client("dynamodb"), *self.tables)

    def close(self) -> None:
        for table in self.tables:  # from within, for it is faster than making new ones
            dynamodb_backends[DEFAULT_ACCOUNT_ID][REGION].get_table(table).items.clear()
        self._free.append(self.tables)
