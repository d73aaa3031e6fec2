"""The bodies that a merchant sends: payment requests, refunds, and erasures."""

from typing import Annotated, Final

from msgspec import Meta, Struct

from payment_smart_bot.domain.model.payment import RefundReason
from payment_smart_bot.domain.model.payment_request import (
    CUSTOMER_ID,
    MAX_DESCRIPTION,
    MAX_DESCRIPTOR,
    MAX_EMAIL,
    MAX_METADATA,
    MAX_METADATA_KEY,
    MAX_METADATA_VALUE,
    MAX_ORDER_ID,
)
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_PAYMENT_ID
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.bodies import JsonBody, JsonFields
from payment_smart_bot.entrypoints.http.shared.identifiers import (
    SESSION_ID,
    SessionId,
    read_session_id,
)
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule, accept

_MinorUnits = Annotated[
    int, Meta(description="In minor units of the currency: 4900 is $49.00.", ge=0)
]
_Currency = Annotated[
    str,
    Meta(description="ISO 4217, such as `usd`.", extra_json_schema={"pattern": "^[A-Za-z]{3}$"}),
]
_Metadata = Annotated[
    dict[str, str],
    Meta(
        description="Passed on to Stripe.",
        extra_json_schema={
            "maxProperties": MAX_METADATA,
            "propertyNames": {"minLength": 1, "maxLength": MAX_METADATA_KEY},
            "additionalProperties": {
                "type": "string", "minLength": 1, "maxLength": MAX_METADATA_VALUE,
            },
        },
    ),
]  # fmt: skip


def _describe_text(longest: int, description: str, **more: object) -> Meta:
    return Meta(
        description=description, extra_json_schema={"minLength": 1, "maxLength": longest, **more}
    )


class PaymentRequestBody(
    Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True
):
    """What is to be paid.

    Without an amount, the amount in the server's settings applies. If there is none either, the
    card is saved and nothing charged. Which amounts can be charged depends on the currency. With
    `saveCard` the customer is asked to allow later charges, and the card is saved with a Customer
    at Stripe. With `once` and an `orderId`, an order is paid once: while its session can be paid,
    the same session is returned, and once it is paid the answer is 409.
    """

    amount: _MinorUnits | None = None
    currency: _Currency | None = None
    description: Annotated[str, _describe_text(MAX_DESCRIPTION, "What is paid for.")] | None = None
    customer_email: (
        Annotated[str, _describe_text(MAX_EMAIL, "Where Stripe sends its receipt.", format="email")]
        | None
    ) = None
    order_id: (
        Annotated[str, _describe_text(MAX_ORDER_ID, "Your own number of the order.")] | None
    ) = None
    statement_descriptor_suffix: (
        Annotated[
            str,
            _describe_text(
                MAX_DESCRIPTOR,
                "What the card's statement ends with. With the prefix of the Stripe account and "
                "two characters between them it has at most 22 characters.",
            ),
        ]
        | None
    ) = None
    metadata: _Metadata | None = None
    save_card: Annotated[bool, Meta(description="Save the card for later charges.")] | None = None
    customer_id: (
        Annotated[
            str,
            Meta(
                description="Your own Customer at Stripe, with `saveCard` or `offerSavedCards`. "
                "By default one is made for `saveCard`.",
                extra_json_schema={"pattern": f"^{CUSTOMER_ID}$"},
            ),
        ]
        | None
    ) = None

    offer_saved_cards: (
        Annotated[
            bool,
            Meta(
                description="Let whoever opens the chat page pay with the cards that are saved "
                "with `customerId`. Give its link to that signed-in customer only."
            ),
        ]
        | None
    ) = None
    once: Annotated[bool, Meta(description="Let the order of `orderId` be paid once.")] | None = (
        None
    )


class RefundBody(Struct, forbid_unknown_fields=True, frozen=True):
    """How much to refund, and why. Without an amount, everything that is left.

    With `fraudulent`, Stripe blocks the card and the e-mail address from then on.
    """

    amount: Annotated[int, Meta(description="In minor units.", ge=1)] | None = None
    reason: RefundReason | None = None


class ErasureBody(Struct, rename="camel", forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The person whose data is erased, named by exactly one of the three."""

    customer_email: (
        Annotated[
            str, Meta(description="As in the payment request.", min_length=1, max_length=MAX_EMAIL)
        ]
        | None
    ) = None
    session_id: SessionId | None = None
    payment_id: (
        Annotated[
            str,
            Meta(description="A payment of the person.", min_length=1, max_length=MAX_PAYMENT_ID),
        ]
        | None
    ) = None


def _check_one_person(body: ErasureBody) -> None:
    given = [body.customer_email, body.session_id, body.payment_id]
    named = [each for each in given if each is not None]
    if len(named) != 1 or not named[0].strip():
        raise Refused(problems.NOT_ONE_PERSON)


PAYMENT_REQUEST: Final = JsonBody(
    dict[str, object],
    schema=PaymentRequestBody,
    further_problems=[problems.INVALID_REQUEST],
    example={
        "amount": 4900,
        "currency": "usd",
        "description": "Two concert tickets",
        "customerEmail": "jo@example.com",
        "orderId": "A-1017",
        "metadata": {"seat": "12C"},
    },
)
"""The domain checks it, as its rules also hold for requests from the command line and settings."""

REFUND: Final = JsonFields(
    RefundBody,
    {
        "amount": Rule(int, accept, (problems.BAD_AMOUNT,)),
        "reason": Rule(RefundReason, accept, (problems.BAD_REFUND_REASON,)),
    },
    unknown=problems.NOT_A_REFUND,
    example={"amount": 1200, "reason": "requested_by_customer"},
)
PERSON: Final = JsonFields(
    ErasureBody,
    {
        "customer_email": Rule(str, accept, (problems.NOT_ONE_PERSON,)),
        "session_id": Rule(
            SessionId, read_session_id, (problems.NOT_ONE_PERSON, *SESSION_ID.problems)
        ),
        "payment_id": Rule(str, accept, (problems.NOT_ONE_PERSON,)),
    },
    check=_check_one_person,
    unknown=problems.NOT_ONE_PERSON,
    example={"customerEmail": "jo@example.com"},
)
