"""How cards become PaymentMethods, depending on what may be sent of their numbers."""

from collections.abc import Mapping
from typing import Annotated, Any, Final

import msgspec

from payment_smart_bot.adapters.stripe.transport.calls import Answer, is_id
from payment_smart_bot.adapters.stripe.transport.connection import CardNumbers, Connection
from payment_smart_bot.adapters.stripe.transport.errors import (
    FAULT,
    alarm,
    read_refusal,
    report_failure,
    report_misuse,
)
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    Refusal,
    Tokenise,
    TokeniseCode,
    Tokenised,
)
from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.cards.published_cards import STAND_INS
from payment_smart_bot.domain.model.errors import GatewayUnavailable

PATH: Final = "/v1/payment_methods"
_TOKENS: Final = "/v1/tokens"


class _Card(msgspec.Struct):
    """What is read of a card, as it has to be; `fingerprint` may be missing, and then anything."""

    brand: Annotated[str, msgspec.Meta(pattern="^[a-z_]{1,40}$")]
    last4: Annotated[str, msgspec.Meta(pattern="^[0-9]{4}$")]
    exp_year: Annotated[int, msgspec.Meta(ge=2000, le=9999)]
    exp_month: Annotated[int, msgspec.Meta(ge=1, le=12)]
    fingerprint: object = None


class _Method(msgspec.Struct):
    """What is read of a PaymentMethod."""

    id: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_]{1,255}$")]
    card: _Card
    livemode: bool


def tokenise(stripe: Connection, effect: Tokenise) -> Tokenised | CardRefused:
    """Make a PaymentMethod of a card; raises GatewayUnavailable."""
    assert isinstance(effect.number, Pan)  # noqa: S101 (what is sealed is opened before)
    if stripe.numbers is CardNumbers.NEVER:
        raise report_misuse("A card number was to be sent with a key that may not send one.")
    if stripe.numbers is CardNumbers.SENT:
        card = build_raw_card(effect.number, effect.expiry, effect.cvv, effect.name)
        return _create(stripe, card)
    stand_in = STAND_INS.get(effect.number.reveal())
    if stand_in is None:
        return CardRefused(Refusal.TEST_CARD_NEEDED)
    if stand_in.startswith("tok_"):
        return _create(stripe, build_published_card(stand_in, effect.name))
    return _look_up_published(stripe, stand_in)


def _create(stripe: Connection, parameters: Mapping[str, Any]) -> Tokenised | CardRefused:
    answer = stripe.ask("post", PATH, parameters)
    if answer.is_done:
        return Tokenised(read_token(answer.body))
    if answer.is_card_error:
        return read_refusal(answer)
    raise report_failure(answer)


def _look_up_published(stripe: Connection, method_id: str) -> Tokenised:
    """Look up a published PaymentMethod, which is used as it is.

    It cannot be edited, so only the PaymentIntent has the cardholder's name.
    """
    answer = stripe.ask("get", f"{PATH}/{method_id}", {})
    if answer.is_done:
        return Tokenised(read_token(answer.body, method_id))
    raise report_failure(answer)


def tokenise_code(stripe: Connection, effect: TokeniseCode) -> CodeTokenised | CodeNotTaken:
    """Make a token of a security code, good for one confirmation; raises GatewayUnavailable."""
    if stripe.numbers is CardNumbers.NEVER:
        return CodeNotTaken()
    answer = stripe.ask("post", _TOKENS, {"cvc_update": {"cvc": effect.cvv.reveal()}})
    if answer.is_done:
        return CodeTokenised(_read_id(answer))
    if not answer.is_refused:
        raise report_failure(answer)
    if not answer.is_card_error:
        alarm(answer)
    return CodeNotTaken()


def _read_id(answer: Answer) -> str:
    made_id = answer.body.get("id") if isinstance(answer.body, dict) else None
    if not is_id(made_id):
        raise GatewayUnavailable(FAULT)
    return made_id


def build_raw_card(pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None) -> dict[str, Any]:
    """Return what makes a PaymentMethod of a card as it was typed."""
    return _add_name(
        {
            "number": pan.reveal(),
            "exp_month": expiry.month,
            "exp_year": expiry.year,
            "cvc": cvv.reveal(),
        },
        name,
    )


def build_published_card(token: str, name: str | None) -> dict[str, Any]:
    """Return what makes a PaymentMethod of a published token, which has its own expiry and code."""
    return _add_name({"token": token}, name)


def _add_name(card: dict[str, Any], name: str | None) -> dict[str, Any]:
    parameters: dict[str, Any] = {"type": "card", "card": card}
    if name is not None:
        parameters["billing_details"] = {"name": name}
    return parameters


def read_token(method: Any, token_id: str | None = None) -> Token:
    """Return what a PaymentMethod says of its card, under another id if one is given.

    Raises GatewayUnavailable unless it is whole: what is shown, and stored, has to be sound.
    """
    try:
        card = msgspec.convert(method, _Method)
    except msgspec.ValidationError:
        raise GatewayUnavailable(FAULT) from None
    shown = card.card
    fingerprint = shown.fingerprint
    return Token(
        id=token_id or card.id,
        brand=shown.brand,
        last4=shown.last4,
        expiry=Expiry(shown.exp_year, shown.exp_month),
        livemode=card.livemode,
        fingerprint=fingerprint if isinstance(fingerprint, str) else None,
    )
