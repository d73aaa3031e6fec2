"""Those who watch over the WebSockets of API Gateway, which calls the function for each message.

A page that gets nothing asks again by itself, so a frame that cannot be sent is only counted.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.dynamodb.connections import ConnectionsTable
from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import Metrics

_SECONDS: Final = 1.0
"""To connect, and again for the answer; a customer's own answer waits for as long."""

_SERVICE: Final = "apigatewaymanagementapi"
_GONE: Final = "GoneException"
_OF_ONE_CONNECTION: Final = frozenset({"LimitExceededException", "PayloadTooLargeException"})

_log = logging.getLogger(__name__)


class GatewayAudience:
    """Sends frames by API Gateway's management API, at the address of its WebSockets.

    After a call that failed it makes none for a minute, so that no customer waits for a service
    that is down. `clock` returns the time in UTC.
    """

    def __init__(
        self,
        clients: AwsClients,
        table: ConnectionsTable,
        live_url: str,
        clock: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        self._clients = clients
        self._table = table
        self._address = live_url.replace("ws", "http", 1)
        self._breaker = Breaker(clock)
        self._metrics = metrics
        self._client: Any = None
        self._changed: dict[str, None] = {}

    def tell(self, session: Session) -> None:
        """See `Audience`."""
        self._changed[session.id] = None

    def take_changed(self) -> Sequence[str]:
        """Return the conversations that were told of since the last time, each once."""
        changed, self._changed = self._changed, {}
        return tuple(changed)

    def watch(self, connection_id: str, session_id: str, now: datetime) -> None:
        """Have a connection watch a conversation from now on, and no other."""
        self._table.watch(connection_id, session_id, now)

    def find_watched(self, connection_id: str) -> str | None:
        """Return the conversation that a connection watches, if any."""
        return self._table.find_watched(connection_id)

    def list_watching(self, session_id: str, now: datetime) -> Sequence[str]:
        """Return the connections that watch a conversation, the newest first."""
        return self._table.list_watching(session_id, now)

    def forget(self, connection_id: str) -> None:
        """Remove a connection that is closed."""
        self._table.forget(connection_id)

    def send(self, connection_id: str, frame: bytes) -> None:
        """Send a frame over a connection, and forget one that is gone."""
        is_gone = self._call("post_to_connection", ConnectionId=connection_id, Data=frame)
        if is_gone:
            self._forget_safely(connection_id)

    def end(self, connection_id: str) -> None:
        """Close a connection, and forget it."""
        self._call("delete_connection", ConnectionId=connection_id)
        self._forget_safely(connection_id)

    def _call(self, operation: str, **parameters: Any) -> bool:
        """Make a call; return whether its connection is gone."""
        if not self._breaker.lets_through():
            self._metrics.record(Metric.FAILED_PUSHES)
            return False
        try:
            getattr(self._find_client(), operation)(**parameters)
        except ClientError as error:
            code = str(error.response["Error"].get("Code", "Unknown"))
            if code == _GONE:
                self._breaker.close()
                return True
            self._count_failure(code, is_general=code not in _OF_ONE_CONNECTION)
        except BotoCoreError as error:
            self._count_failure(type(error).__name__, is_general=True)
        else:
            self._breaker.close()
        return False

    def _count_failure(self, reason: str, *, is_general: bool) -> None:
        self._metrics.record(Metric.FAILED_PUSHES)
        if not is_general or self._breaker.open():
            _log.warning("API Gateway did not take a frame for a page (%s).", reason)

    def _forget_safely(self, connection_id: str) -> None:
        try:
            self._table.forget(connection_id)
        except StoreUnavailable as error:
            _log.warning("%s", error)

    def _find_client(self) -> Any:
        if self._client is None:  # made late: nobody may be watching, and it takes a while
            config = Config(
                connect_timeout=_SECONDS,
                read_timeout=_SECONDS,
                retries={"mode": "standard", "total_max_attempts": 1},
                parameter_validation=False,
            )
            self._client = self._clients.client_at(self._address, _SERVICE, config)
        return self._client
