"""Calls of DynamoDB, and what its answers mean to the store.

The SDK repeats a call that was throttled or not answered; where that does not help, the store is
unavailable. A write that was repeated may find that it was done already: `Unmet.is_by` tells.
"""

import random
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from botocore.exceptions import BotoCoreError, ClientError

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.aws.dynamodb.items import Item
from payment_smart_bot.domain.model.errors import StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Metrics

_IN_CONFLICT: Final = frozenset({"TransactionConflict", "TransactionConflictException"})
_THROTTLED: Final = frozenset(
    {
        "ProvisionedThroughputExceeded",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingError",
        "ThrottlingException",
    }
)
_RETURN_STORED: Final = {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
_MOST_TRIES: Final = 6
_FIRST_WAIT: Final = 0.02


class Unmet(Value, frozen=True):
    """Says that the condition of a write did not hold, and which item is stored, if any is.

    `repeated`: the SDK sent the write more than once.
    """

    item: Item | None
    repeated: bool = False

    def is_by(self, write_id: str) -> bool:
        """Whether this very write was done before, and only its answer was lost."""
        return self.item is not None and self.item.get(tables.WRITTEN_BY) == {"S": write_id}

    @property
    def version(self) -> int | None:
        """The version that is stored, if anything is."""
        return None if self.item is None else int(self.item[tables.VERSION]["N"])


class Calls:
    """Makes calls; raises StoreUnavailable with a sentence for the operator."""

    def __init__(
        self,
        client: Any,
        wait: Callable[[float], None] = time.sleep,
        metrics: Metrics | None = None,
    ) -> None:
        self._client = client
        self._metrics = metrics
        self._wait = wait

    def read(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        """Make a call without a condition, and return its answer."""
        answer = self._call(operation, parameters)
        if isinstance(answer, ClientError):
            raise _explain(answer)
        return answer

    def write(self, operation: str, parameters: Mapping[str, Any]) -> Unmet | None:
        """Write one item on a condition, and return None once it is done.

        Raises VersionConflict where others keep writing the same item.
        """
        answer = self._call_past_conflicts(operation, {**parameters, **_RETURN_STORED})
        if not isinstance(answer, ClientError):
            return None
        if _read_code(answer) == "ConditionalCheckFailedException":
            repeated = answer.response["ResponseMetadata"].get("RetryAttempts", 0) > 0
            return Unmet(answer.response.get("Item"), repeated)
        raise _explain(answer)

    def write_all(self, puts: Sequence[Mapping[str, Any]], token: str) -> list[Unmet | None]:
        """Put items in one transaction, each on its condition, and return an empty list.

        If a condition does not hold, nothing is written, and the list says for each item whether it
        was in the way. A transaction is done once for each `token`. Raises VersionConflict as
        `write` does.
        """
        answer = self._call_past_conflicts(
            "transact_write_items",
            {
                "TransactItems": [{"Put": {**put, **_RETURN_STORED}} for put in puts],
                "ClientRequestToken": token,
            },
        )
        if not isinstance(answer, ClientError):
            return []
        reasons = answer.response.get("CancellationReasons", [])
        unmet = [
            Unmet(reason.get("Item")) if reason.get("Code") == "ConditionalCheckFailed" else None
            for reason in reasons
        ]
        if not any(unmet):
            raise _explain(answer)
        return unmet

    def pause(self, longest: float) -> None:
        """Wait for `longest` seconds or less, so that two who keep colliding fall out of step."""
        self._wait(random.uniform(0, longest))  # noqa: S311 - no secret

    def _call_past_conflicts(
        self, operation: str, parameters: Mapping[str, Any]
    ) -> Mapping[str, Any] | ClientError:
        """Make a call again for as long as the transactions of others are in its way."""
        wait = _FIRST_WAIT
        for _ in range(_MOST_TRIES):
            answer = self._call(operation, parameters)
            if not (isinstance(answer, ClientError) and _is_conflict(answer)):
                return answer
            self._wait(random.uniform(wait / 2, wait))  # noqa: S311 - so that two do not keep step
            wait *= 2
        raise VersionConflict("Others keep saving the same records.")

    def _call(
        self, operation: str, parameters: Mapping[str, Any]
    ) -> Mapping[str, Any] | ClientError:
        started = time.perf_counter()
        try:
            answer: Mapping[str, Any] = getattr(self._client, operation)(**parameters)
        except ClientError as error:
            return error
        except BotoCoreError as error:
            raise StoreUnavailable(
                f"DynamoDB is out of reach ({type(error).__name__}): check network, region and "
                "credentials."
            ) from None
        finally:
            if self._metrics is not None:
                self._metrics.record(Metric.STORE_LATENCY, time.perf_counter() - started)
        return answer


def _read_code(error: ClientError) -> str:
    return str(error.response["Error"].get("Code", "Unknown"))


def _is_conflict(error: ClientError) -> bool:
    """Whether the transactions of others were in the way, and nothing else was."""
    codes = {reason.get("Code") for reason in error.response.get("CancellationReasons", ())}
    codes = codes - {None, "None"} or {_read_code(error)}
    return codes <= _IN_CONFLICT


def _explain(error: ClientError) -> StoreUnavailable:
    # Leaves out AWS's own words, which name accounts and roles and quote what was sent.
    code = _read_code(error)
    reasons = error.response.get("CancellationReasons", ())
    codes = {code} | {str(reason.get("Code")) for reason in reasons}
    if codes & _THROTTLED:
        return StoreUnavailable("DynamoDB is asked more than the tables allow: try again soon.")
    if code in {"AccessDeniedException", "UnrecognizedClientException", "ExpiredTokenException"}:
        return StoreUnavailable(
            f"DynamoDB refuses {error.operation_name} ({code}): check the credentials, and what "
            "the role of this program may do with its tables."
        )
    if code == "ResourceNotFoundException":
        return StoreUnavailable(
            "DynamoDB has no such table or index: check DYNAMODB_TABLE and PAYMENTS_TABLE."
        )
    return StoreUnavailable(f"DynamoDB cannot serve {error.operation_name} ({code}).")
