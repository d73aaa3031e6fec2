"""Parts that are on AWS. They need its SDK, which a laptop need not have."""

from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.connections import ConnectionsTable
from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.gateway_audience import GatewayAudience
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.adapters.aws.secrets import StoredSecrets
from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.ports import Assistant, Metrics, RemoteAudience, Sealer, Sorter, Store
from payment_smart_bot.settings import Bedrock, SecretSource

if TYPE_CHECKING:
    from payment_smart_bot.adapters.aws.converse import Converse


def open_tables(sessions_table: str, payments_table: str, metrics: Metrics) -> Store:
    """Return a store over two tables of DynamoDB."""
    client = share_clients().client("dynamodb")
    return DynamoDbStore(client, sessions_table, payments_table, metrics=metrics)


def build_gateway_audience(
    live_url: str, connections_table: str, clock: Callable[[], datetime], metrics: Metrics
) -> RemoteAudience:
    """Return those who watch over the WebSockets of API Gateway."""
    clients = share_clients()
    table = ConnectionsTable(Calls(clients.client("dynamodb"), metrics=metrics), connections_table)
    return GatewayAudience(clients, table, live_url, clock, metrics)


def build_kms_sealer(key_id: str) -> Sealer:
    """Return a sealer that uses a key of KMS."""
    return KmsSealer(share_clients(), key_id)


def open_secret(arn: str) -> SecretSource:
    """Return a secret of Secrets Manager, which is fetched when it is asked for."""
    return StoredSecrets(share_clients(), arn)


def build_bedrock_assistant(settings: Bedrock, breaker: Breaker) -> Assistant:
    """Return a language model of Amazon Bedrock's that words answers."""
    from payment_smart_bot.adapters.aws.assistant import (  # most functions ask no model: 15 ms
        BedrockAssistant,
    )

    return BedrockAssistant(_open_model(settings, breaker))


def build_bedrock_sorter(settings: Bedrock, breaker: Breaker) -> Sorter:
    """Return a language model of Amazon Bedrock's that sorts messages."""
    from payment_smart_bot.adapters.aws.sorter import BedrockSorter  # as above

    return BedrockSorter(_open_model(settings, breaker))


def _open_model(settings: Bedrock, breaker: Breaker) -> "Converse":
    from payment_smart_bot.adapters.aws.converse import Converse, Guardrail, converse_client

    guard = Guardrail(*settings.guardrail) if settings.guardrail else None
    client = partial(converse_client, share_clients())
    return Converse(client, settings.model_id, breaker, guard)


@cache
def share_clients() -> AwsClients:
    """Return the clients of this process."""
    return AwsClients()
