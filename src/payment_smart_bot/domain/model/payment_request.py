"""What the merchant asks to be paid, checked against what Stripe takes.

Stripe's limits are those of its OpenAPI description (`POST /v1/payment_intents`), of
https://docs.stripe.com/api/metadata and, for the characters of a statement,
https://docs.stripe.com/get-started/account/statement-descriptors#requirements.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final
from unicodedata import category, numeric

from payment_smart_bot.domain.model.cards.card_details import LONGEST_PAN, Pan, parse_pan
from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.money import Money, read_money
from payment_smart_bot.domain.value import Value

MAX_DESCRIPTION: Final = 1000
MAX_EMAIL: Final = 512
MAX_ORDER_ID: Final = 200
SHORTEST_PREFIX: Final = 2
LONGEST_PREFIX: Final = 10
"""An account's prefix, which Stripe's dashboard calls the shortened descriptor."""

_STATEMENT: Final = 22
"""How many characters a statement has room for: the prefix, "* " and the suffix together."""

MAX_DESCRIPTOR: Final = _STATEMENT - SHORTEST_PREFIX - 2
"""What the shortest prefix leaves to a suffix."""

MAX_METADATA: Final = 40
"""Of the 50 keys that Stripe takes, ten are kept for our own."""

MAX_METADATA_KEY: Final = 40
MAX_METADATA_VALUE: Final = 500
OUR_METADATA: Final = "payment_smart_bot"
"""How the metadata keys begin that only we set."""

CUSTOMER_ID: Final = "cus_[A-Za-z0-9]{1,250}"
"""How the ids of Customers look at Stripe."""

FIELDS: Final = (
    "amount",
    "currency",
    "description",
    "customerEmail",
    "orderId",
    "statementDescriptorSuffix",
    "metadata",
    "saveCard",
    "customerId",
    "offerSavedCards",
    "once",
)
"""The names that a payment request has in the API."""


class PaymentRequest(Value, frozen=True):
    """What the merchant asks to be paid: set once, when a session is created.

    Neither a customer nor the model can set or change it. Without `money` the card is saved and
    nothing is charged. `save_card`: the merchant wishes to charge it again later, and the customer
    is asked to agree to that; `customer_id` is the merchant's own Customer at Stripe that it is
    saved with, else one is made. `offer_saved_cards`: whoever holds the link is that Customer, says
    the merchant, and may pay with the cards that are saved with it. `once`: the order, whose
    `order_id` is there, is paid once.
    """

    money: Money | None = None
    description: str | None = None
    customer_email: str | None = None
    order_id: str | None = None
    statement_descriptor_suffix: str | None = None
    metadata: Mapping[str, str] = {}
    save_card: bool = False
    customer_id: str | None = None
    once: bool = False
    offer_saved_cards: bool = False

    @property
    def saved_cards_of(self) -> str | None:
        """The Customer at Stripe whose saved cards may be used, if any."""
        return self.customer_id if self.offer_saved_cards else None


NO_REQUEST: Final = PaymentRequest()
"""No amount and nothing said: the card is saved."""


def count_room_for_suffix(prefix: str | None) -> int:
    """Return how long a suffix may be after an account's prefix; None where that is not known."""
    return _STATEMENT - (LONGEST_PREFIX if prefix is None else len(prefix)) - 2


def is_descriptor(text: str) -> bool:
    """Whether a part of a statement has only what Stripe takes there, with a letter."""
    return text.isascii() and text.isprintable() and bool(_DESCRIPTOR.fullmatch(text))


def read_payment_request(
    given: Mapping[str, object],
    default_currency: str = "usd",
    longest_suffix: int = MAX_DESCRIPTOR,
) -> PaymentRequest:
    """Return the payment request in decoded JSON, named as in the API; null counts as absent.

    `longest_suffix` is what the account's prefix leaves of a statement: `count_room_for_suffix`.
    Raises InvalidRequest with what to correct; the sentence names the field and quotes no value.
    """
    if not given.keys() <= set(FIELDS):
        raise InvalidRequest(
            f"The payment request has an unknown field. Send only {', '.join(FIELDS)}."
        )
    return PaymentRequest(
        money=_read_money(given.get("amount"), given.get("currency"), default_currency),
        description=_read_description(given.get("description")),
        customer_email=_read_email(given.get("customerEmail")),
        order_id=_read_order_id(given.get("orderId")),
        statement_descriptor_suffix=_read_descriptor(
            given.get("statementDescriptorSuffix"), longest_suffix
        ),
        metadata=_read_metadata(given.get("metadata")),
        save_card=_read_flag("saveCard", given.get("saveCard")),
        customer_id=_read_customer_id(given),
        once=_read_once(given.get("once"), given.get("orderId")),
        offer_saved_cards=_read_offer(given.get("offerSavedCards"), given.get("customerId")),
    )


def _read_money(amount: object, currency: object, default_currency: str) -> Money | None:
    if amount is not None:
        return read_money(amount, default_currency if currency is None else currency)
    if currency is not None:
        raise InvalidRequest(
            "currency comes without an amount. Send an amount with it, or leave it out."
        )
    return None


def _read_description(given: object) -> str | None:
    return None if given is None else _read_text("description", given, MAX_DESCRIPTION)


_EMAIL: Final = re.compile(r"[^\s@<>()\[\]\\,;:\"]+@(?:[\w-]+\.)+[\w-]{2,}")


def _read_email(given: object) -> str | None:
    if given is None:
        return None
    email = _read_text("customerEmail", given, MAX_EMAIL)
    if not (email.isprintable() and _EMAIL.fullmatch(email)):
        raise InvalidRequest("customerEmail must be an e-mail address, such as jo@example.com.")
    return email


def _read_order_id(given: object) -> str | None:
    if given is None:
        return None
    order_id = _read_text("orderId", given, MAX_ORDER_ID)
    if not order_id.isprintable() or " " in order_id:
        raise InvalidRequest("orderId must consist of visible characters, without spaces.")
    return order_id


_DESCRIPTOR: Final = re.compile(r"""(?=.*[A-Za-z])[^<>\\'"*]+""")


def _read_descriptor(given: object, longest: int) -> str | None:
    if given is None:
        return None
    suffix = _read_text("statementDescriptorSuffix", given, longest)
    if not is_descriptor(suffix):
        raise InvalidRequest(
            "statementDescriptorSuffix must consist of plain Latin characters, one letter at "
            "least, without any of < > \\ ' \" *."
        )
    return suffix


def _read_metadata(given: object) -> Mapping[str, str]:
    if given is None:
        return {}
    if not isinstance(given, Mapping) or len(given) > MAX_METADATA:
        raise InvalidRequest(f"metadata must be an object of at most {MAX_METADATA} keys.")
    return {_read_key(key): _read_value(value) for key, value in given.items()}


def _read_key(given: object) -> str:
    key = _read_text("A key of metadata", given, MAX_METADATA_KEY)
    if "[" in key or "]" in key:
        raise InvalidRequest("A key of metadata must not have square brackets.")
    if key.startswith(OUR_METADATA):
        raise InvalidRequest(f"Keys of metadata that begin with {OUR_METADATA} are reserved.")
    return key


def _read_value(given: object) -> str:
    return _read_text("A value of metadata", given, MAX_METADATA_VALUE)


def _read_flag(name: str, given: object) -> bool:
    if given is None or isinstance(given, bool):
        return bool(given)
    raise InvalidRequest(f"{name} must be true or false.")


def _read_once(given: object, order_id: object) -> bool:
    once = _read_flag("once", given)
    if once and order_id is None:
        raise InvalidRequest("once comes without an orderId. Send both: it is of an order.")
    return once


_CUSTOMER: Final = re.compile(CUSTOMER_ID)


def _read_customer_id(request: Mapping[str, object]) -> str | None:
    given = request.get("customerId")
    if given is None:
        return None
    if not isinstance(given, str) or not _CUSTOMER.fullmatch(given):
        raise InvalidRequest("customerId must be the id of a Customer at Stripe, such as cus_Nff….")
    if not (request.get("saveCard") or request.get("offerSavedCards")):
        raise InvalidRequest(
            "customerId comes without saveCard. Send it with saveCard or offerSavedCards true only."
        )
    return given


def _read_offer(given: object, customer_id: object) -> bool:
    offers = _read_flag("offerSavedCards", given)
    if offers and customer_id is None:
        raise InvalidRequest(
            "offerSavedCards comes without a customerId. Send both: the cards are that Customer's."
        )
    return offers


def _read_text(name: str, given: object, longest: int) -> str:
    if not isinstance(given, str) or not 1 <= len(given) <= longest:
        raise InvalidRequest(f"{name} must be a string of 1 to {longest:,} characters.")
    if any(map(_is_control, given)):
        raise InvalidRequest(f"{name} must not have control characters or line breaks.")
    plain = _reveal_digits(given)
    if not plain.strip():
        raise InvalidRequest(f"{name} must have a visible character.")
    if _holds_card_number(plain):
        raise InvalidRequest(f"{name} looks like a card number. Never send one here.")
    return given


_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of text, so that a receipt reads other than it is."""


def _is_control(char: str) -> bool:
    return category(char) in {"Cc", "Cs", "Zl", "Zp"} or char in _TURNING


def _reveal_digits(text: str) -> str:
    """Return text without what nobody sees, its digits as ASCII: what a card number hides in.

    Digits are those of every script, also in circles, raised, in Chinese, and on keycaps.
    """
    return "".join(_reveal_digit(char) for char in text if category(char) not in _UPON_OTHERS)


_UPON_OTHERS: Final = frozenset(("Cf", "Mn", "Me"))
"""What is not seen, and what is drawn over the character before: accents, circles, keycaps."""


def _reveal_digit(char: str) -> str:
    value = numeric(char, -1)
    return str(int(value)) if value in range(10) else char


_SEPARATOR: Final = r"[\s._/|\u00b7\u2010-\u2015\u2212-]{1,3}"
_CHAIN: Final = re.compile(
    rf"(?<![0-9A-Za-z+])[0-9]+(?:(?P<between>{_SEPARATOR})[0-9]+(?:(?P=between)[0-9]+)*)?"
    r"(?![0-9A-Za-z])"
)
_RUN: Final = re.compile("[0-9]+")
_SHORTEST_IN_USE: Final = 13


def _holds_card_number(plain: str) -> bool:
    """Whether digits have the prefix, the length and the check digit of a brand's numbers.

    The check digit alone is no sign: one in ten timestamps and order numbers passes Luhn. Groups
    belong together if one separator is between all of them, which leaves dates with times alone.
    """
    alone = (digits for groups in _CHAIN.finditer(plain) for digits in _yield_windows(groups[0]))
    within_words = (run for run in _RUN.findall(plain) if len(run) >= _SHORTEST_IN_USE)
    return any(isinstance(parse_pan(digits), Pan) for digits in chain(alone, within_words))


def _yield_windows(chain: str) -> Iterator[str]:
    """Yield what neighbouring groups make together, where that is as long as a card number."""
    groups = _RUN.findall(chain)
    for start in range(len(groups)):
        digits = ""
        for group in groups[start:]:
            digits += group
            if len(digits) > LONGEST_PAN:
                break
            if len(digits) >= _SHORTEST_IN_USE:
                yield digits
