"""Ids that hold card data are refused, and ids that people really choose are not."""

import secrets
import uuid

import pytest

from payment_smart_bot.entrypoints.http.shared.identifiers import (
    looks_like_card,
    read_message_id,
    read_session_id,
)
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.service.conversing.session_ids import new_session_id


@pytest.mark.parametrize(
    "value",
    [
        "4242424242424242",
        "card4242424242424242",
        "4242-4242-4242-4242-order",
        "order_4242.4242.4242.4242",
        "jane:378282246310005:x",
        "cvv-737",
        "CVC2:1234",
        "jane-cvv737",
        "4242424242424242cvv737",
        "security-code.737",
        "security.code.is:737",
        "cvv-code-737",
        "4242424242424242-12-29-737",
        "1-4242-4242-4242-4242-9",
        "3782-822463-10005-12-29",
        "00-4242424242424242",
    ],
)
def test_card_data_is_no_id(value: str) -> None:
    for read in (read_session_id, read_message_id):
        with pytest.raises(Refused):
            read(value)


@pytest.mark.parametrize(
    "value",
    [
        "s1",
        "order-20261128-000123",
        "1764354000123",
        "2026-11-28T18:00:00.000",
        "invoice-4242",
        "4242424242424241",
        "user-42-4242424242424",
        "20261128-4242-4242-4242",
        "order-20261128-000123456789",
        "1764354000123456789",
        "cvv-is-fine-123",
        "recvv-737",
        "acid-1234",
        "cvv-73",
        "cvv-73712",
        "sms:+15551234567",
    ],
)
def test_what_people_choose_is_taken(value: str) -> None:
    assert read_message_id(value) == value


def test_what_is_random_is_taken_whatever_digits_come_in_a_row() -> None:
    """One in some hundred random ids has a card number in it by chance."""
    assert not looks_like_card("ab4242424242424242cdefabcdefabcd")
    assert not looks_like_card("a4242424-2424-4242-8abc-def012345678")
    assert not looks_like_card("ses_ab4242424242424242cdefabcdefabcd")
    assert looks_like_card("card_4242424242424242")
    for _ in range(2000):
        read_session_id(secrets.token_hex(16))
        read_session_id(new_session_id())
        read_message_id(str(uuid.uuid4()))
