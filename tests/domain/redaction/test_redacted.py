"""Redacted text is a value of its own type, which only the redactor makes."""

import copy
import pickle

import pytest

from payment_smart_bot.domain.redaction.redactor import Redacted, redact


def test_only_the_redactor_makes_a_redacted() -> None:
    """Nobody can pass text off as redacted."""
    with pytest.raises(TypeError, match="redact"):
        Redacted("4242", object())
    with pytest.raises(TypeError, match="subclassed"):
        type("Sneaky", (Redacted,), {})


def test_a_redacted_is_a_value() -> None:
    """It compares, hashes, shows and measures by its text, and cannot be changed."""
    shown = redact("card 4242")
    assert str(shown) == shown.text == "card ****"
    assert repr(shown) == "Redacted('card ****')"
    assert len(shown) == len(shown.text)
    assert shown == redact("card 4444")
    assert shown != redact("card")
    assert shown != shown.text
    assert len({shown, redact("card 1")}) == 1
    with pytest.raises(AttributeError):
        shown.text = "4242"
    with pytest.raises(AttributeError):
        del shown.text


def test_copies_are_redacted_again() -> None:
    """Copies and pickles go through the redactor: a forged pickle gains nothing."""
    shown = redact("card 4242")
    for twin in (copy.copy(shown), copy.deepcopy(shown), pickle.loads(pickle.dumps(shown))):  # noqa: S301 - our own bytes
        assert twin == shown
    forged = pickle.dumps(shown).replace(b"card ****", b"card 4242")
    assert pickle.loads(forged) == shown  # noqa: S301 - our own bytes
