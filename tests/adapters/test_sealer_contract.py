"""The contract of `ports.Sealer`, held against the local sealer and the one over KMS."""

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import aws

from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import SealBroken
from payment_smart_bot.ports import Sealer

NUMBER = Digits("4242424242424242")

SEALERS: dict[str, Callable[[], Sealer]] = {
    "local": cache(lambda: LocalSealer(bytes(range(200, 232)))),
    "kms": cache(lambda: KmsSealer(aws.clients(), aws.kms_key())),
}
OTHERS: dict[str, Callable[[], Sealer]] = {
    "local": lambda: LocalSealer(bytes(32)),
    "kms": lambda: KmsSealer(aws.clients(), aws.new_kms_key()),
}
"""Sealers of the same kind with another key."""

each = pytest.mark.parametrize("kind", SEALERS)


@each
@settings(max_examples=30)
@given(st.text("0123456789", max_size=40), st.text(min_size=1, max_size=128))
def test_what_is_sealed_opens_again(kind: str, digits: str, session_id: str) -> None:
    """Any digits, any session."""
    sealer = SEALERS[kind]()
    sealed = sealer.seal(Digits(digits), session_id)
    assert sealer.unseal(sealed, session_id).reveal() == digits


@each
def test_a_sealed_number_opens_as_its_digits(kind: str) -> None:
    """The brand is no secret and is kept beside it."""
    sealer = SEALERS[kind]()
    assert sealer.unseal(sealer.seal(Pan(NUMBER.reveal(), VISA), "s"), "s") == NUMBER


@each
def test_a_security_code_is_never_sealed(kind: str) -> None:
    """PCI DSS 3.3.1: not even encrypted; the error shows none of it."""
    with pytest.raises(TypeError, match=r"^a Cvv is never sealed") as caught:
        SEALERS[kind]().seal(Cvv("737"), "s")
    assert "737" not in str(caught.value)


@each
def test_nothing_of_a_number_shows(kind: str) -> None:
    """Not its digits, not its length, not that two numbers are the same."""
    sealer = SEALERS[kind]()
    lengths = {len(sealer.seal(Digits("4" * count), "s").ciphertext) for count in range(1, 20)}
    assert len(lengths) == 1
    assert sealer.seal(NUMBER, "s") != sealer.seal(NUMBER, "s")
    assert NUMBER.reveal().encode() not in sealer.seal(NUMBER, "s").ciphertext


@each
@pytest.mark.parametrize("damage", ["empty", "layout alone", "another layout", "cut", "altered"])
def test_a_damaged_seal_is_broken(kind: str, damage: str) -> None:
    """SealBroken, without a digit of what it was."""
    sealer = SEALERS[kind]()
    sealed = sealer.seal(NUMBER, "s").ciphertext
    damaged = {
        "empty": b"",
        "layout alone": sealed[:1],
        "another layout": b"\x7f" + sealed[1:],
        "cut": sealed[:-1],
        "altered": sealed[:-1] + bytes([sealed[-1] ^ 1]),
    }[damage]
    with pytest.raises(SealBroken, match=r"^The sealed number") as caught:
        sealer.unseal(Sealed(damaged), "s")
    assert not any(character.isdigit() for character in str(caught.value))


@each
def test_another_session_or_key_does_not_open_it(kind: str) -> None:
    """A ciphertext copied into another session, or read after the key changed, is useless."""
    sealed = SEALERS[kind]().seal(NUMBER, "s")
    for sealer, session_id in [(SEALERS[kind](), "t"), (OTHERS[kind](), "s")]:
        with pytest.raises(SealBroken):
            sealer.unseal(sealed, session_id)
