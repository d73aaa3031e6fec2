"""Clients of AWS, made with botocore alone, each with its time limits.

The SDK itself reads `AWS_ENDPOINT_URL` and its kin, which name local servers in place of AWS.
"""

import gzip
import threading
from pathlib import Path
from typing import Any, Final

import botocore.session
import msgspec
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from botocore.loaders import JSONFileLoader, Loader

from payment_smart_bot.domain.model.errors import Misconfigured

SECONDS_A_TRY: Final = 1.0
"""To connect, and again for each read of the answer."""

TRIES: Final = 3
_NAME: Final = "payment-smart-bot"
SERVICES: Final = (
    "apigatewaymanagementapi", "bedrock-runtime", "dynamodb", "kms", "secretsmanager",
)  # fmt: skip
CALLS_AT_ONCE: Final = 128
"""Connections that may be open: more than the turns that come at once."""


class AwsClients:
    """Makes clients that share one session; threads may share it too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Any = None

    def client(self, service: str, config: Config | None = None) -> Any:
        """Return a client of a service; `config` replaces the time limits of this module.

        Raises Misconfigured where no region is set.
        """
        return self._create(service, config or _build_config())

    def client_at(self, address: str, service: str, config: Config) -> Any:
        """Return a client of a service that has an address for each of its customers."""
        return self._create(service, config, endpoint_url=address)

    def _create(self, service: str, config: Config, **more: str) -> Any:
        with self._lock:  # making one is not safe for threads; using one is
            if self._session is None:
                self._session = botocore.session.get_session()
                self._session.register_component("data_loader", _Loader())
            try:
                return self._session.create_client(service, config=config, **more)
            except BotoCoreError as error:
                raise Misconfigured(
                    f"AWS cannot be used ({type(error).__name__}): set AWS_DEFAULT_REGION, and "
                    "check the settings of AWS's SDK."
                ) from None


class _Files(JSONFileLoader):  # type: ignore[misc]  # botocore carries no types
    """Reads a file of botocore's in a fifth of the time that botocore takes."""

    def load_file(self, file_path: str) -> Any:
        """Return what a file holds, or None if there is none."""
        for path, opened in ((f"{file_path}.json", open), (f"{file_path}.json.gz", gzip.open)):
            if Path(path).is_file():
                with opened(path, "rb") as file:
                    return msgspec.json.decode(file.read())
        return None


class _Loader(Loader):  # type: ignore[misc]  # botocore carries no types
    """Reads the descriptions of the services that are asked for.

    It does not list all 400 folders of services first. With `_Files`, that halves the time that a
    client takes to make.
    """

    FILE_LOADER_CLASS = _Files

    def list_available_services(self, type_name: str) -> list[str]:  # noqa: ARG002 - botocore's
        """Return the services that are used here."""
        return [*SERVICES]


def _build_config() -> Config:
    return Config(
        connect_timeout=SECONDS_A_TRY,
        read_timeout=SECONDS_A_TRY,
        retries={"mode": "standard", "total_max_attempts": TRIES},
        max_pool_connections=CALLS_AT_ONCE,
        parameter_validation=False,  # is a third of a call's CPU; the tests make every call once
        tcp_keepalive=True,
        user_agent=_NAME,  # building the SDK's own for each call is 7 % of its CPU
    )
