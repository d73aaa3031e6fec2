"""A whole conversation on AWS in which one call fails for good: sent again, it is charged once."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests import aws
from tests.adapters.faulty_aws import Fails, Line, faulty, put_before
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import PRICE, SIX_MESSAGES, Talk, paying

from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.domain.model.errors import RetryLater
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.service.ledger import Ledger

FOR_GOOD = {
    "no connection": [Fails.BEFORE] * 3,
    "no answer": [Fails.AFTER] * 3,
    "denied": [Fails.DENIED],
}
CALLS_OF_DYNAMODB = 15
"""A read and a write each turn; the turn that pays reads and writes its payment twice."""
CALLS_OF_KMS = 2
"""The number is sealed, and opened to be tokenised."""


class OnAws(Talk):
    """A conversation over DynamoDB and KMS, each behind a line that may fail."""

    dynamodb: Line
    kms: Line

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.store, self.clock, notices=True)


@pytest.fixture
def talk() -> Iterator[OnAws]:
    with aws.tables() as tables:
        client, line = faulty("dynamodb")
        sealer = KmsSealer(aws.clients(), aws.kms_key())
        talk = OnAws(
            store=DynamoDbStore(client, *tables),
            policy=paying(),
            gateway=FakeGateway(),
            sealer=sealer,
        )
        sealer._client = aws.clients().client("kms")
        talk.dynamodb, talk.kms = line, put_before(sealer._client)
        yield talk
        client.close()


def tell_until_answered(talk: OnAws) -> int:
    """Hold the conversation, each message until it is answered; return how often one was not."""
    failed = 0
    for number, text in enumerate(SIX_MESSAGES):
        while True:
            try:
                talk.say(text, f"m{number}")
            except RetryLater:
                failed += 1
                assert failed < 3
                talk.clock.forward(timedelta(seconds=31))  # as long as a lease
                continue
            break
    return failed


def assert_paid_once(talk: OnAws) -> None:
    assert isinstance(talk.gateway, FakeGateway)
    assert talk.gateway.charged == [PRICE]
    session = talk.session
    assert session.status is Status.COMPLETED
    (payment,) = talk.store.list_payments(session_id=session.id).items
    assert payment.status is PaymentStatus.PAID
    assert [notice.type.value for notice in payment.outbox] == ["payment.paid"]
    assert [turn.message_id for turn in session.turns] == [f"m{at}" for at in range(6)]


@pytest.mark.thorough
@pytest.mark.parametrize("kind", FOR_GOOD)
def test_whichever_call_of_dynamodb_fails_the_card_is_charged_once(kind: str, talk: OnAws) -> None:
    """Each in turn, in a conversation of its own, through all tries of the SDK."""
    for place in range(CALLS_OF_DYNAMODB):
        talk.session_id = f"{kind} {place}"
        talk.gateway = FakeGateway()
        talk.dynamodb.planned = [*[None] * place, *FOR_GOOD[kind]]
        assert tell_until_answered(talk) == 1, f"call {place} failed"
        assert talk.dynamodb.planned == []
        assert_paid_once(talk)


@pytest.mark.parametrize("kind", ["no connection", "no answer"])
def test_whichever_call_of_kms_fails_nothing_is_lost(kind: str, talk: OnAws) -> None:
    for place in range(CALLS_OF_KMS):
        talk.session_id = f"{kind} {place}"
        talk.gateway = FakeGateway()
        talk.kms.planned = [*[None] * place, *FOR_GOOD[kind]]
        assert tell_until_answered(talk) == 1
        assert_paid_once(talk)


def test_a_number_that_kms_may_not_open_any_more_is_asked_for_again(talk: OnAws) -> None:
    """The customer need not wait until the role may use the key again."""
    talk.say_all(*SIX_MESSAGES[:4])
    talk.kms.planned = [Fails.DENIED]
    assert talk.say("456").current_field == "card"
    talk.say_all("4242424242424242, 12/27, 456", "confirm")
    assert isinstance(talk.gateway, FakeGateway)
    assert talk.gateway.charged == [PRICE]
