"""Secrets of AWS: fetched once under any concurrency, again after a while, and kept if need be."""

import json
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from tests import aws
from tests.adapters.faulty_aws import Fails, Line, faulty

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.secrets import GOOD_SECONDS, PAUSE_SECONDS, StoredSecrets
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable
from payment_smart_bot.settings import read_settings

OLD = {"STRIPE_SECRET_KEY": "sk_test_old", "MERCHANT_API_KEY": "old merchant"}
NEW = {
    "STRIPE_SECRET_KEY": "sk_test_new",
    "MERCHANT_API_KEY": "new merchant",
    "STRIPE_WEBHOOK_SECRET": "whsec_new, whsec_old",
}


class Clients(AwsClients):
    """Gives out one client, whose connections fail as planned."""

    def __init__(self, *planned: Fails | None) -> None:
        super().__init__()
        self.made, self.line = faulty("secretsmanager", *planned)

    def client(self, service: str, config: Any = None) -> Any:  # noqa: ARG002
        assert service == "secretsmanager"
        return self.made


class Stored:
    """A secret in moto, and what reads it, by a clock that stands still until told."""

    def __init__(self, *planned: Fails | None) -> None:
        self.now = 1000.0
        self.arn = aws.new_secret(**OLD)
        clients = Clients(*planned)
        self.line: Line = clients.line
        self.secrets = StoredSecrets(clients, self.arn, lambda: self.now)

    def rotate(self, text: str | None = None, **values: str) -> None:
        aws.client("secretsmanager").put_secret_value(
            SecretId=self.arn, SecretString=json.dumps(values) if text is None else text
        )


def test_one_thread_fetches_for_all() -> None:
    """Thirty two ask at once, before and after; Secrets Manager is asked once."""
    stored, start = Stored(), Barrier(32)

    def ask(_: int) -> Mapping[str, str]:
        start.wait(60)
        return stored.secrets()

    with ThreadPoolExecutor(32) as pool:
        assert all(found == OLD for found in pool.map(ask, range(32)))
    assert stored.line.asked == ["GetSecretValue"]
    assert "test_old" not in repr(stored.secrets)


def test_it_is_fetched_again_after_a_while() -> None:
    stored = Stored()
    stored.secrets()
    stored.rotate(**NEW)
    stored.now += GOOD_SECONDS - 1
    assert stored.secrets() == OLD
    stored.now += 1
    assert stored.secrets() == stored.secrets() == NEW
    assert len(stored.line.asked) == 2


def test_it_is_fetched_at_once_when_the_old_one_was_refused() -> None:
    stored = Stored()
    stored.secrets()
    stored.rotate(**NEW)
    assert stored.secrets(fresh=True) == stored.secrets() == NEW


@pytest.mark.parametrize("broken", ["", "[]", "no JSON", '{"STRIPE_SECRET_KEY": 1}'])
def test_what_is_no_json_object_of_strings_is_not_taken(
    broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Not at first, and what was good before is used on."""
    stored = Stored()
    stored.secrets()
    stored.rotate(broken or " ")
    assert stored.secrets(fresh=True) == OLD
    (record,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert "must be a JSON object of strings" in record.getMessage()
    anew = StoredSecrets(Clients(), stored.arn)
    with pytest.raises(Misconfigured, match="must be a JSON object of strings"):
        anew()


def test_the_old_ones_are_used_on_where_none_can_be_fetched(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Secrets Manager is asked again a minute later."""
    stored = Stored()
    stored.secrets()
    stored.rotate(**NEW)
    stored.now += GOOD_SECONDS
    stored.line.planned += [Fails.DENIED]
    assert stored.secrets() == stored.secrets() == OLD
    assert len(stored.line.asked) == 2
    assert "The secrets are used as they were" in caplog.text
    assert "sk_test" not in caplog.text
    stored.now += PAUSE_SECONDS
    assert stored.secrets() == NEW


@pytest.mark.parametrize(
    ("faults", "kind", "sentence"),
    [
        ([Fails.DENIED], Misconfigured, "cannot be read (AccessDeniedException): check the ARN"),
        ([Fails.MISSING], Misconfigured, "cannot be read (ResourceNotFoundException)"),
        ([Fails.THROTTLED] * 3, StoreUnavailable, "cannot serve (ThrottlingException)"),
        ([Fails.BEFORE] * 3, StoreUnavailable, "out of reach (ConnectTimeoutError)"),
    ],
)
def test_without_any_the_operator_is_told(
    faults: list[Fails], kind: type[Exception], sentence: str
) -> None:
    stored = Stored(*faults)
    with pytest.raises(kind) as raised:
        stored.secrets()
    assert sentence in str(raised.value)


# In the settings


def test_settings_take_the_secrets_and_follow_their_rotation() -> None:
    """The key of Stripe, that of the merchant, and the secrets agreed for webhooks."""
    stored = Stored()
    given = {"STRIPE_SECRET_ARN": stored.arn, "MERCHANT_API_KEY": "of the environment"}
    settings = read_settings(given, lambda _: stored.secrets)
    assert (settings.is_simulated, settings.is_live) == (False, False)
    assert settings.read_stripe_key() == "sk_test_old"
    assert settings.read_webhook_secrets() == ()
    stored.rotate(**NEW)
    assert settings.read_stripe_key(fresh=True) == "sk_test_new"
    merchant = settings.read_merchant_key()
    assert merchant is not None
    assert merchant.reveal() == "new merchant"
    revealed = [secret.reveal() for secret in settings.read_webhook_secrets()]
    assert revealed == ["whsec_new", "whsec_old"]
    assert "sk_test" not in repr(settings)


def test_a_key_of_another_mode_is_not_taken() -> None:
    """A program that was started for a trial does not begin to charge real cards."""
    stored = Stored()
    settings = read_settings({"STRIPE_SECRET_ARN": stored.arn}, lambda _: stored.secrets)
    stored.rotate(STRIPE_SECRET_KEY="sk_live_1")
    with pytest.raises(Misconfigured, match="of another mode"):
        settings.read_stripe_key(fresh=True)


@pytest.mark.parametrize(
    ("environ", "held", "sentence"),
    [
        ({"STRIPE_SECRET_KEY": "sk_test_1"}, OLD, "STRIPE_SECRET_KEY or STRIPE_SECRET_ARN, not"),
        ({}, {"MERCHANT_API_KEY": "k"}, "must hold STRIPE_SECRET_KEY."),
        ({}, {"STRIPE_SECRET_KEY": ""}, "must hold STRIPE_SECRET_KEY."),
        ({}, {"STRIPE_SECRET_KEY": "pk_test_1"}, "STRIPE_SECRET_KEY must start with sk_test_"),
    ],
)
def test_settings_say_what_a_secret_lacks(
    environ: dict[str, str], held: dict[str, str], sentence: str
) -> None:
    def held_now(*, fresh: bool = False) -> Mapping[str, str]:  # noqa: ARG001 - as it is asked
        return held

    with pytest.raises(Misconfigured, match=sentence):
        read_settings({"STRIPE_SECRET_ARN": "arn", **environ}, lambda _: held_now)
