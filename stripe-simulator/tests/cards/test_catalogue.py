"""The catalogue of test cards is consistent with itself."""

from stripe_simulator.cards.catalogue import BY_PAYMENT_METHOD, BY_TOKEN, KNOWN_CARDS
from stripe_simulator.cards.checks import find_brand, passes_luhn


def test_every_number_is_valid_and_there_once() -> None:
    numbers = [card.number for card in KNOWN_CARDS]
    assert [number for number in numbers if not passes_luhn(number)] == []
    assert len(set(numbers)) == len(numbers)


def test_every_token_has_a_published_payment_method() -> None:
    assert {name.replace("tok_", "pm_card_") for name in BY_TOKEN} <= BY_PAYMENT_METHOD.keys()


def test_every_brand_follows_from_the_number() -> None:
    wrong = [card for card in KNOWN_CARDS if find_brand(card.number) != card.brand]
    assert wrong == []


def test_a_card_does_not_show_its_number() -> None:
    card = KNOWN_CARDS[0]
    assert repr(card) == "KnownCard(visa ending in 4242)"
    assert card.number not in repr(card)
