"""KmsSealer: card numbers encrypted by AWS KMS, with a key that never leaves it.

`local_sealing` says what PCI DSS asks for. The id of the session is the encryption context, which
KMS authenticates, so a sealed number opens for that session only
(https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html). KMS writes that id to
CloudTrail, and no digit of a customer.
"""

import logging
from typing import Any, Final

from botocore.exceptions import BotoCoreError, ClientError

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.padding import pad, unpad
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import SealBroken, StoreUnavailable

_LAYOUT: Final = b"\x02"
_BROKEN: Final = frozenset({"InvalidCiphertextException", "IncorrectKeyException"})

_KEY_NOT_ALLOWED: Final = ("decrypt", "AccessDeniedException")
"""The number counts as lost: the customer can give it again, and need not wait for the operator."""

_DOES_NOT_OPEN: Final = "The sealed number does not open for this key and session."

_log = logging.getLogger(__name__)


class KmsSealer:
    """Seals digits with one key of KMS; `key_id` is its id, its ARN or an alias.

    Raises StoreUnavailable if KMS cannot serve, because the digits can be neither kept nor used
    then.
    """

    def __init__(self, clients: AwsClients, key_id: str) -> None:
        self._clients = clients
        self._key_id = key_id
        self._client: Any = None

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        """Encrypt digits so that they open for this session only.

        Raises TypeError for a security code.
        """
        answer = self._ask("encrypt", session_id, Plaintext=pad(digits))
        return Sealed(_LAYOUT + answer["CiphertextBlob"])

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        """Return the digits; raises SealBroken for another key, another session, or damage."""
        layout, body = sealed.ciphertext[:1], sealed.ciphertext[1:]
        if layout != _LAYOUT or not body:
            raise SealBroken("The sealed number is damaged or of an unknown layout.")
        return unpad(self._ask("decrypt", session_id, CiphertextBlob=body)["Plaintext"])

    def _ask(self, operation: str, session_id: str, **parameters: Any) -> Any:
        if self._client is None:  # made late: most turns seal nothing, and it takes a while
            self._client = self._clients.client("kms")
        try:
            return getattr(self._client, operation)(
                KeyId=self._key_id, EncryptionContext={"sessionId": session_id}, **parameters
            )
        except ClientError as error:
            code = str(error.response["Error"].get("Code", "Unknown"))
            if code in _BROKEN:
                raise SealBroken(_DOES_NOT_OPEN) from None
            problem = f"KMS refuses to {operation} ({code}): check KMS_KEY_ID and the role's rights"
        except BotoCoreError as error:
            code, problem = "", f"KMS is out of reach ({type(error).__name__})"
        _log.error(problem)
        if (operation, code) == _KEY_NOT_ALLOWED:
            raise SealBroken(_DOES_NOT_OPEN)
        raise StoreUnavailable(f"{problem}.")
