"""KmsSealer: what KMS is told, and what becomes of it when KMS does not serve."""

import json
import logging
from typing import Any

import pytest
from tests import aws
from tests.adapters.faulty_aws import Fails, Line, faulty

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.errors import StoreUnavailable

NUMBER = Digits("4242424242424242")


class Clients(AwsClients):
    """Gives out one client, whose connections fail as planned."""

    def __init__(self, *planned: Fails | None) -> None:
        super().__init__()
        self.made, self.line = faulty("kms", *planned)
        self.asked_for: list[str] = []

    def client(self, service: str, config: Any = None) -> Any:  # noqa: ARG002
        self.asked_for.append(service)
        return self.made


def a_sealer(*planned: Fails | None) -> tuple[KmsSealer, Line, Clients]:
    clients = Clients(*planned)
    return KmsSealer(clients, aws.kms_key()), clients.line, clients


def test_the_session_is_the_encryption_context() -> None:
    sealer, line, _ = a_sealer()
    sealer.unseal(sealer.seal(NUMBER, "s-1"), "s-1")
    assert line.asked == ["Encrypt", "Decrypt"]
    for body in map(json.loads, line.bodies):
        assert body["EncryptionContext"] == {"sessionId": "s-1"}
        assert body["KeyId"] == aws.kms_key()


def test_a_client_is_made_when_a_number_is_sealed_and_once() -> None:
    """Most turns seal nothing, and making one takes a while."""
    sealer, _, clients = a_sealer()
    assert clients.asked_for == []
    sealer.unseal(sealer.seal(NUMBER, "s"), "s")
    assert clients.asked_for == ["kms"]


@pytest.mark.parametrize("fault", [Fails.BEFORE, Fails.AFTER, Fails.THROTTLED, Fails.BROKEN])
def test_a_call_that_fails_once_is_repeated(fault: Fails) -> None:
    sealer, _, _ = a_sealer(fault)
    sealed = sealer.seal(NUMBER, "s")
    assert sealer.unseal(sealed, "s") == NUMBER


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (Fails.BEFORE, "KMS is out of reach (ConnectTimeoutError)."),
        (Fails.DENIED, "KMS refuses to encrypt (AccessDeniedException): check KMS_KEY_ID and"),
    ],
)
def test_where_kms_does_not_serve_the_message_can_be_sent_again(
    fault: Fails, sentence: str, caplog: pytest.LogCaptureFixture
) -> None:
    """And the operator reads why, without a word of what was to be sealed."""
    sealer, _, _ = a_sealer(*[fault] * 3)
    with caplog.at_level(logging.DEBUG), pytest.raises(StoreUnavailable) as raised:
        sealer.seal(NUMBER, "s")
    assert sentence in str(raised.value)
    ours = [each for each in caplog.records if each.name.startswith("payment_smart_bot")]
    assert [each.levelname for each in ours] == ["ERROR"]
    assert "42424242" not in caplog.text  # four digits are in a signature now and then
