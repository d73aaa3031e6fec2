"""A moto server in place of AWS: one for each process of the tests, started when first needed.

moto checks a condition and writes in two steps, so it is let answer one request at a time.
"""

import json
import os
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Any, Final

import botocore.session
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.dynamodb.models import dynamodb_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.dynamodb import connections
from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.dynamodb.tables import PAYMENTS, SESSIONS, TTL, creation

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


def clients() -> AwsClients:
    """Return clients of moto; the environment of this process says so from now on.

    It is said anew each time: a test that changes the environment takes back all that was there.
    """
    os.environ.update(environment())
    return _clients()


@cache
def _clients() -> AwsClients:
    return AwsClients()


def client(service: str) -> Any:
    """Return a client of moto that waits for as long as it takes, the same each time.

    The first call of a service does: moto loads it then.
    """
    os.environ.update(environment())
    return _client(service)


@cache
def _client(service: str) -> Any:
    return botocore.session.get_session().create_client(service)


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


def new_connections_table() -> str:
    """Make an empty table of WebSockets, and return its name."""
    name = f"connections-{uuid.uuid4().hex}"
    client("dynamodb").create_table(TableName=name, **connections.creation())
    return name


def new_kms_key() -> str:
    """Make a key of KMS, and return its id."""
    return str(client("kms").create_key()["KeyMetadata"]["KeyId"])


@cache
def kms_key() -> str:
    """Return the id of a key of KMS, the same each time."""
    return new_kms_key()


def new_secret(**values: str) -> str:
    """Keep a secret, and return its ARN."""
    name, text = uuid.uuid4().hex, json.dumps(values)
    return str(client("secretsmanager").create_secret(Name=name, SecretString=text)["ARN"])


def change_secret(arn: str, **values: str) -> None:
    """Keep something else in a secret."""
    client("secretsmanager").put_secret_value(SecretId=arn, SecretString=json.dumps(values))


def state() -> dict[str, str]:
    """Return the settings of a program whose state lies in AWS, in empty tables of its own."""
    sessions, payments = new_tables()
    tables = {"DYNAMODB_TABLE": sessions, "PAYMENTS_TABLE": payments}
    return {**environment(), **tables, "KMS_KEY_ID": kms_key()}


_free: Final[list[tuple[str, str]]] = []


@contextmanager
def tables() -> Iterator[tuple[str, str]]:
    """Lend two empty tables."""
    lent = _free.pop() if _free else new_tables()
    try:
        yield lent
    finally:
        for table in lent:
            reach_items(table).clear()
        _free.append(lent)


def reach_items(table: str) -> Any:
    """Return the items of a table from within moto, which is faster than by calls."""
    return dynamodb_backends[DEFAULT_ACCOUNT_ID][REGION].get_table(table).items


class StoreInMoto(DynamoDbStore):
    """A store in two tables that were empty when it was opened."""

    def __init__(self) -> None:
        self._lent = ExitStack()
        super().__init__(client("dynamodb"), *self._lent.enter_context(tables()))

    def close(self) -> None:
        self._lent.close()
