"""Clients of AWS, made with botocore alone, each with its time limits.

`AWS_ENDPOINT_URL` and its kin name local servers in place of AWS; the SDK reads them itself.
"""

import gzip
import threading
from pathlib import Path
from typing import Any, Final

import botocore.session
import msgspec
from botocore.config import Config
from botocore.loaders import JSONFileLoader, Loader

from payment_smart_bot.domain.model.errors import Misconfigured

SECONDS_A_TRY: Final = 1.0
"""To connect, and again for each read of the answer."""

TRIES: Final = 3
_NAME: Final = "payment-smart-bot"
SERVICES: Final = ("bedrock-runtime", "dynamodb", "kms", "secretsmanager")
CALLS_AT_ONCE: Final = 128
"""Connections that may be open: more than the turns that come at once."""


class AwsClients:
    """Makes clients that share one session; threads may share it too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Any = None

    def client(self, service: str, config: Config | None = None) -> Any:
        """Return a client of a service, with time limits of its own if `config` has them.

        Raises Misconfigured where no region is set.
        """
        from botocore.exceptions import BotoCoreError

        with self._lock:  # making one is not safe for threads; using one is
            if self._session is None:
                self._session = botocore.session.get_session()
                self._session.register_component("data_loader", _Loader())
            try:
                return self._session.create_client(service, config=config or _config())
            except BotoCoreError as error:
                raise Misconfigured(
                    f"AWS cannot be used ({type(error).__name__}): set AWS_DEFAULT_REGION, and "
                    "check the settings of AWS's SDK."
                ) from None


class _Files(JSONFileLoader):  # type: ignore[misc]  # botocore carries no types
    """Reads a file of botocore's in a fifth of the time that its own reader takes."""

    def load_file(self, file_path: str) -> Any:
        """Return what a file holds, None where there is none; see botocore's."""
        for path, opened in ((f"{file_path}.json", open), (f"{file_path}.json.gz", gzip.open)):
            if Path(path).is_file():
                with opened(path, "rb") as file:
                    return msgspec.json.decode(file.read())
        return None


class _Loader(Loader):  # type: ignore[misc]  # botocore carries no types
    """Reads the descriptions of the services that are asked for.

    Without first listing those of all, 400 folders: both together halve what a client costs.
    """

    FILE_LOADER_CLASS = _Files

    def list_available_services(self, type_name: str) -> list[str]:  # noqa: ARG002 - botocore's
        """Return the services that are used here; see botocore's."""
        return [*SERVICES]


def _config() -> Config:
    return Config(
        connect_timeout=SECONDS_A_TRY,
        read_timeout=SECONDS_A_TRY,
        retries={"mode": "standard", "total_max_attempts": TRIES},
        max_pool_connections=CALLS_AT_ONCE,
        parameter_validation=False,  # a third of what a call costs; the tests make each call once
        tcp_keepalive=True,
        user_agent=_NAME,  # the SDK's own is put together anew for each call: 7 % of its CPU
    )
