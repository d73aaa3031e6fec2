"""LocalSealer: card numbers encrypted with a key of this machine, where there is no KMS.

PCI DSS 3.3.2 and 3.5.1.2 allow a number at rest before authorization only under strong
cryptography of its own, beside that of the disk: here AES-256-GCM (NIST SP 800-38D). A security
code is refused, because not even its ciphertext may be kept (3.3.1).

A sealed number is one byte that names the layout, a random 96-bit nonce, and the ciphertext with
its tag. The id of the session is authenticated with it, so it opens for that session only.
"""

import os
import re
from base64 import urlsafe_b64decode
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE
from tempfile import mkstemp
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from payment_smart_bot.adapters.padding import pad, unpad
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import Misconfigured, SealBroken
from payment_smart_bot.domain.model.randomness import looks_random

KEY_BYTES: Final = 32
_LAYOUT: Final = b"\x01"
_PURPOSE: Final = b"payment-smart-bot card number 1\0"
_NONCE_BYTES: Final = 12
_BLOCK: Final = 32
_OTHERS: Final = 0o077
_LEAST_DISTINCT: Final = 16
"""32 random bytes have fewer once in some 10^15 keys; zeros and patterns have fewer."""


class LocalSealer:
    """Seals digits with one key, and opens what that or an older one has sealed.

    No key shows in a repr, pickle or error.
    """

    __slots__ = ("_cipher", "_older")

    def __init__(self, key: bytes, *older: bytes) -> None:
        for each in (key, *older):
            if len(each) != KEY_BYTES:
                raise Misconfigured(
                    f"A sealing key has {KEY_BYTES} bytes; this one has {len(each)}."
                )
        self._cipher = AESGCM(key)
        self._older = tuple(map(AESGCM, older))

    @classmethod
    def from_setting(cls, text: str) -> Self:
        """Return a sealer with the key that `SEALING_KEY` holds as base64 or hex.

        While one key replaces another it holds both with a comma between them, the new one first.
        Raises Misconfigured, without quoting it, for anything but 32 random bytes.
        """
        keys = [_decode_key(part.strip()) for part in text.split(",")]
        if not all(len(key) == KEY_BYTES and _is_strong(key) for key in keys):
            raise Misconfigured(
                "SEALING_KEY must be 32 random bytes in base64 or hex. "
                "Make one with: openssl rand -base64 32"
            )
        return cls(*keys)

    @classmethod
    def from_key_file(cls, path: Path) -> Self:
        """Return a sealer with the key in a file, which is made, for its owner only, if missing.

        Processes that start at once agree on one key. Raises Misconfigured for a file that others
        may open, that holds no key, or that cannot be read or made.
        """
        try:
            if not path.exists():
                _make_key_file(path)
            key, mode = _read_key_file(path)
        except OSError as error:
            raise Misconfigured(
                f"The key file {path} cannot be used ({error.strerror}): "
                "make it readable, or set SEALING_KEY instead."
            ) from error
        if mode & _OTHERS:
            raise Misconfigured(
                f"The key file {path} is open to other users (mode {mode:o}): "
                f"if none of them can have read it, run chmod 600 {path}, else remove it."
            )
        if len(key) != KEY_BYTES:
            raise Misconfigured(
                f"The key file {path} holds {len(key)} bytes instead of {KEY_BYTES}: "
                "put the right one back, or remove it and a new key is made."
            )
        if not _is_strong(key):
            raise Misconfigured(
                f"The key in {path} is not random: remove the file and a new key is made."
            )
        return cls(key)

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        """Encrypt digits so that they open for this session only.

        Raises TypeError for a security code.
        """
        plain = pad(digits)
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, plain, _build_associated_data(session_id))
        return Sealed(_LAYOUT + nonce + sealed)

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        """Return the digits; raises SealBroken for another key, another session, or damage."""
        layout, body = sealed.ciphertext[:1], sealed.ciphertext[1:]
        if layout != _LAYOUT or len(body) < _NONCE_BYTES + _BLOCK:
            raise SealBroken("The sealed number is damaged or of an unknown layout.")
        nonce, encrypted = body[:_NONCE_BYTES], body[_NONCE_BYTES:]
        associated = _build_associated_data(session_id)
        for cipher in (self._cipher, *self._older):
            with suppress(InvalidTag):
                return unpad(cipher.decrypt(nonce, encrypted, associated))
        raise SealBroken("The sealed number does not open for this key and session.")


def _is_strong(key: bytes) -> bool:
    return len(set(key)) >= _LEAST_DISTINCT and looks_random(key)


def _build_associated_data(session_id: str) -> bytes:
    return _PURPOSE + session_id.encode()


def _decode_key(text: str) -> bytes:
    if re.fullmatch(r"[0-9A-Fa-f]{64}", text):
        return bytes.fromhex(text)
    if not re.fullmatch(r"[A-Za-z0-9+/_-]{43}=?", text):
        return b""
    return urlsafe_b64decode(text.replace("+", "-").replace("/", "_").rstrip("=") + "=")


def _make_key_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # The key is written to a draft and linked into place, so nobody can read half of it. A process
    # that comes second finds the name taken and uses the first one's key.
    handle, draft = mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(AESGCM.generate_key(KEY_BYTES * 8))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        Path(draft).unlink()


def _read_key_file(path: Path) -> tuple[bytes, int]:
    with path.open("rb") as file:
        mode = S_IMODE(os.fstat(file.fileno()).st_mode)
        return file.read(), mode
