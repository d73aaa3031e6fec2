"""Payment requests: what a merchant can ask for, and why the rest is refused."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import (
    FIELDS,
    PaymentRequest,
    count_room_for_suffix,
    read_payment_request,
)

WHOLE = {
    "amount": 4900,
    "currency": "eur",
    "description": "Two tickets, row 7: «Lohengrin»",
    "customerEmail": "jo.o'neil+tickets@mail.example.com",
    "orderId": "A-1042/2026",
    "statementDescriptorSuffix": "TICKETS 21-11",
    "metadata": {"seat": "7/12", "Größe": "L"},
    "saveCard": True,
    "customerId": "cus_NffrFeUfNV2Hib",
    "offerSavedCards": True,
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
DIGITS_OF_OTHER_SCRIPTS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def refusal_of(request: Mapping[str, object]) -> str:
    with pytest.raises(InvalidRequest) as refusal:
        read_payment_request(request)
    return str(refusal.value)


def outcome_of(request: Mapping[str, object]) -> str:
    """Return the sentence of a refusal, or nothing where the request is taken."""
    try:
        read_payment_request(request)
    except InvalidRequest as refusal:
        return str(refusal)
    return ""


def test_a_whole_request_is_read() -> None:
    assert read_payment_request(WHOLE) == PaymentRequest(
        money=Money(4900, "eur"),
        description="Two tickets, row 7: «Lohengrin»",
        customer_email="jo.o'neil+tickets@mail.example.com",
        order_id="A-1042/2026",
        statement_descriptor_suffix="TICKETS 21-11",
        metadata={"seat": "7/12", "Größe": "L"},
        save_card=True,
        customer_id="cus_NffrFeUfNV2Hib",
        offer_saved_cards=True,
    )


@pytest.mark.parametrize("given_fields", [{}, dict.fromkeys(FIELDS)])
def test_without_an_amount_nothing_is_charged(given_fields: dict[str, object]) -> None:
    assert read_payment_request(given_fields) == PaymentRequest(money=None)


def test_the_default_currency_holds_where_none_is_given() -> None:
    assert read_payment_request({"amount": 4900}).money == Money(4900, "usd")
    assert read_payment_request({"amount": 4900}, "jpy").money == Money(4900, "jpy")
    assert read_payment_request({"amount": 4900, "currency": "CHF"}, "jpy").money == Money(
        4900, "chf"
    )


def test_a_request_does_not_change_with_what_it_was_made_from() -> None:
    metadata = {"seat": "7"}
    request = read_payment_request({"metadata": metadata})
    metadata["seat"] = "8"
    assert request.metadata == {"seat": "7"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("description", "x"),
        ("description", "x" * 1000),
        ("description", "Café \U0001f468\u200d\U0001f469\u200d\U0001f467 für zwei"),
        ("customerEmail", "a@b.co"),
        ("customerEmail", "用户@例え.jp"),
        ("customerEmail", f"{'a' * 500}@example.com"),
        ("orderId", "1"),
        ("orderId", "№-1042"),
        ("orderId", "x" * 200),
        ("orderId", "550e8400-e29b-41d4-a716-446655440000"),
        ("statementDescriptorSuffix", "A"),
        ("statementDescriptorSuffix", "ROW 7 & 8, SEAT 12"),
        ("statementDescriptorSuffix", "x" * 18),
        ("metadata", {}),
        ("metadata", {f"key{number}": "x" for number in range(40)}),
        ("metadata", {"k" * 40: "v" * 500}),
        ("metadata", {"ours_payment_smart_bot": "x"}),
    ],
)
def test_values_that_are_taken_as_they_are(name: str, value: object) -> None:
    request = read_payment_request({name: value})
    taken = {
        "description": request.description,
        "customerEmail": request.customer_email,
        "orderId": request.order_id,
        "statementDescriptorSuffix": request.statement_descriptor_suffix,
        "metadata": dict(request.metadata),
    }
    assert taken[name] == value


@pytest.mark.parametrize(
    ("request_fields", "sentence"),
    [
        (
            {"ammount": 4900},
            "The payment request has an unknown field. Send only amount, currency, description, "
            "customerEmail, orderId, statementDescriptorSuffix, metadata, saveCard, customerId, "
            "offerSavedCards, once.",
        ),
        ({"saveCard": "yes"}, "saveCard must be true or false."),
        ({"offerSavedCards": 1, "customerId": "cus_1"}, "offerSavedCards must be true or false."),
        (
            {"offerSavedCards": True, "amount": 4900},
            "offerSavedCards comes without a customerId. Send both: the cards are that Customer's.",
        ),
        (
            {"customerId": "cus_NffrFeUfNV2Hib", "saveCard": False},
            "customerId comes without saveCard. Send it with saveCard or offerSavedCards true "
            "only.",
        ),
        *(
            (
                {"customerId": wrong, "saveCard": True},
                "customerId must be the id of a Customer at Stripe, such as cus_Nff….",
            )
            for wrong in (7, "", "cus_", "jane", "cus_a b", "pm_NffrFeUfNV2Hib")
        ),
        (
            {"currency": "usd"},
            "currency comes without an amount. Send an amount with it, or leave it out.",
        ),
        (
            {"amount": 0},
            "amount is too small. Send at least 50, which is $0.50.",
        ),
        (
            {"amount": False},
            "amount must be a whole number of minor units, such as 4900 for $49.00.",
        ),
        ({"description": ""}, "description must be a string of 1 to 1,000 characters."),
        ({"description": 7}, "description must be a string of 1 to 1,000 characters."),
        ({"description": "x" * 1001}, "description must be a string of 1 to 1,000 characters."),
        ({"description": " \u200b"}, "description must have a visible character."),
        (
            {"description": "two\nlines"},
            "description must not have control characters or line breaks.",
        ),
        ({"description": "a\x00"}, "description must not have control characters or line breaks."),
        (
            {"description": "a\u2028b"},
            "description must not have control characters or line breaks.",
        ),
        (
            {"description": "\ud800"},
            "description must not have control characters or line breaks.",
        ),
        (
            {"description": "pay \u202e05$"},
            "description must not have control characters or line breaks.",
        ),
        ({"orderId": ["1"]}, "orderId must be a string of 1 to 200 characters."),
        ({"orderId": "x" * 201}, "orderId must be a string of 1 to 200 characters."),
        ({"orderId": "A 1"}, "orderId must consist of visible characters, without spaces."),
        ({"orderId": "A\u00a01"}, "orderId must consist of visible characters, without spaces."),
        ({"orderId": "A\u200b1"}, "orderId must consist of visible characters, without spaces."),
        ({"metadata": "seat=7"}, "metadata must be an object of at most 40 keys."),
        ({"metadata": ["seat"]}, "metadata must be an object of at most 40 keys."),
        (
            {"metadata": {f"key{number}": "x" for number in range(41)}},
            "metadata must be an object of at most 40 keys.",
        ),
        ({"metadata": {"": "x"}}, "A key of metadata must be a string of 1 to 40 characters."),
        (
            {"metadata": {"k" * 41: "x"}},
            "A key of metadata must be a string of 1 to 40 characters.",
        ),
        ({"metadata": {"a[b]": "x"}}, "A key of metadata must not have square brackets."),
        ({"metadata": {"[": "x"}}, "A key of metadata must not have square brackets."),
        ({"metadata": {"]": "x"}}, "A key of metadata must not have square brackets."),
        (
            {"metadata": {"payment_smart_bot_session": "x"}},
            "Keys of metadata that begin with payment_smart_bot are reserved.",
        ),
        ({"metadata": {"seat": 7}}, "A value of metadata must be a string of 1 to 500 characters."),
        (
            {"metadata": {"seat": None}},
            "A value of metadata must be a string of 1 to 500 characters.",
        ),
        (
            {"metadata": {"seat": ""}},
            "A value of metadata must be a string of 1 to 500 characters.",
        ),
        (
            {"metadata": {"seat": "x" * 501}},
            "A value of metadata must be a string of 1 to 500 characters.",
        ),
        (
            {"metadata": {"seat": "a\tb"}},
            "A value of metadata must not have control characters or line breaks.",
        ),
    ],
)
def test_why_a_request_is_refused(request_fields: dict[str, object], sentence: str) -> None:
    assert refusal_of(request_fields) == sentence


@pytest.mark.parametrize(
    "email",
    ["jo", "jo@", "@example.com", "jo@example", "jo@@example.com", "jo doe@example.com",
     "jo@example.com, al@example.com", "Jo <jo@example.com>", "jo@.com", "jo@example.c",
     "jo@exam\u200bple.com", "j\u200bo@example.com", "jo@example.com."],
)  # fmt: skip
def test_what_is_no_email_address(email: str) -> None:
    assert refusal_of({"customerEmail": email}) == (
        "customerEmail must be an e-mail address, such as jo@example.com."
    )


@pytest.mark.parametrize(
    "suffix",
    ["1042", "<b>", "A>B", "A\\B", "JO'S", 'A "B"', "A*B", "CAFÉ", "Ωμέγα", "注文", "- -"],
)
def test_what_no_statement_can_show(suffix: str) -> None:
    assert refusal_of({"statementDescriptorSuffix": suffix}) == (
        "statementDescriptorSuffix must consist of plain Latin characters, one letter at least, "
        "without any of < > \\ ' \" *."
    )


@pytest.mark.parametrize(
    ("prefix", "longest"),
    [("AB", 18), ("RUNCLUB", 13), ("TENLETTERS", 10), (None, 10)],
    ids=["the shortest", "Stripe's own example", "the longest", "not known"],
)
def test_a_suffix_has_what_the_prefix_leaves_of_a_statement(
    prefix: str | None, longest: int
) -> None:
    """A statement shows 22 characters: the prefix, an asterisk, a space and the suffix."""
    room = count_room_for_suffix(prefix)
    fits = {"statementDescriptorSuffix": "x" * longest}
    assert read_payment_request(fits, "usd", room).statement_descriptor_suffix == "x" * longest
    with pytest.raises(InvalidRequest, match=f"a string of 1 to {longest} characters."):
        read_payment_request({"statementDescriptorSuffix": "x" * (longest + 1)}, "usd", room)


@pytest.mark.parametrize(
    "text",
    [
        "4242424242424242",
        "4242 4242 4242 4242",
        "4242-4242-4242-4242",
        "4242.4242.4242.4242",
        "4242_4242_4242_4242",
        "4242 - 4242 - 4242 - 4242",
        "4242\u20134242\u20134242\u20134242",
        "4242\u00a04242\u00a04242\u00a04242",
        "4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2",
        "42\u200b424242\u200b42424242",
        "4242424242424242".translate(DIGITS_OF_OTHER_SCRIPTS),
        "\uff14\uff12" * 8,
        "\u2463\u2461" * 8,  # in circles
        "\u2074\u00b2" * 8,  # raised
        "\u2084\u2082" * 8,  # lowered
        "\u56db\u4e8c" * 8,  # in Chinese
        "4\ufe0f\u20e32\ufe0f\u20e3" * 8,  # on keycaps
        "4\u03362\u0336" * 8,  # struck through
        "4242/4242/4242/4242",
        "4242 | 4242 | 4242 | 4242",
        "paid with 3782 822463 10005 today",
        "order 7, 4242 4242 4242 4242 12 31 123",
        "card:4222222222222",
        "card4242424242424242",
        "card_4242424242424242_1231",
        "4242424242424242Jo",
        "6304000000000000000",
    ],
)
def test_a_card_number_is_refused_wherever_it_stands(text: str) -> None:
    told = "looks like a card number. Never send one here."
    assert refusal_of({"description": text}) == f"description {told}"
    assert refusal_of({"metadata": {"note": text}}) == f"A value of metadata {told}"


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("customerEmail", {"customerEmail": "4242424242424242@example.com"}),
        ("orderId", {"orderId": "4242424242424242"}),
        ("statementDescriptorSuffix", {"statementDescriptorSuffix": "A 4242424242424242"}),
        ("A key of metadata", {"metadata": {"4242424242424242": "x"}}),
    ],
)
def test_every_text_is_searched_for_a_card_number(name: str, field: dict[str, object]) -> None:
    assert refusal_of(field) == f"{name} looks like a card number. Never send one here."


@pytest.mark.parametrize(
    "text",
    [
        "4242424242424241",  # fails Luhn
        "424242424242",  # too short to be in use
        "42424242424242424242",  # too long
        "2026-11-21 10:15:30.123",
        "2026-11-21T10:15:30.123456Z",
        "+86 138 0013 8000 0",
        "192.168.100.200",
        "1042, 1043, 1044, 1045",
        "4202, 4203, 4204, 4219",  # orders in a row; together they pass Luhn
        "2026/11/28 10:15/30",
        "\u4e8c\u3007\u4e8c\u516d\u5e74\u5341\u4e00\u6708",
        "1700000000004",  # a time in milliseconds; it passes Luhn, as do those below
        "2200700000000009",  # of no brand here
        "114-1234567-1234563",  # an order of a marketplace
        "DE89 3704 0044 0532 0131 00",  # American Express has 15 digits, not 16
        "424242424242424242",  # Visa has 19 digits, not 18
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "a1111111111111117",  # passes Luhn within a word, and is of no brand
        "1111111111111117a",
        "550e8400-e29b-41d4-a716-446655440000",
        "pi_3NqKZx2eZvKYlo2C1abcdefg",
    ],
)
def test_other_figures_are_taken(text: str) -> None:
    assert read_payment_request({"description": text}).description == text


def test_order_numbers_are_rarely_taken_for_cards() -> None:
    """One in ten passes Luhn. Only what a brand could have issued as well is refused."""
    times = [str(1_790_000_000_000 + number * 997) for number in range(1000)]
    assert [text for text in times if outcome_of({"orderId": text})] == []


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, JSON)))
def test_whatever_the_fields_hold_they_are_read_or_refused(fields: dict[str, Any]) -> None:
    assert outcome_of(fields)[-1:] in {"", "."}


@given(st.dictionaries(st.text().filter(lambda name: name not in FIELDS), JSON, min_size=1))
def test_whatever_else_a_request_holds_is_refused(unknown: dict[str, Any]) -> None:
    assert refusal_of({**WHOLE, **unknown}).startswith("The payment request has an unknown field.")


@given(
    name=st.sampled_from(FIELDS),
    secret=st.text("ghjkqvwxz", min_size=12, max_size=30),
    wrap=st.sampled_from(["{}\n", "{}@", "<{}>", "{} 4242424242424242", "[{}"]),
)
def test_no_refusal_quotes_what_was_given(name: str, secret: str, wrap: str) -> None:
    value: object = wrap.format(secret)
    for field in ({name: value}, {name: {value: 7}}, {name: {"a": value, secret * 4: value}}):
        assert secret not in outcome_of(field)


@given(st.text(min_size=1, max_size=60))
def test_what_is_taken_travels_as_json_in_one_line(text: str) -> None:
    try:
        request = read_payment_request({"description": text})
    except InvalidRequest:
        return
    assert request.description is not None
    assert json.loads(json.dumps(request.description).encode("utf-8")) == text
    assert len(text.splitlines()) == 1
