"""The API's answers about a conversation, read from their JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from payment_page.errors import TryAgain

NO_ANSWER_OF_OURS: Final = "The answer could not be read. Nothing is lost: please try again."


@dataclass(frozen=True, slots=True)
class Offer:
    """Who is paid, for what, and how much, as the customer reads it; None is not said."""

    merchant: str | None
    shown: str | None
    description: str | None
    order_id: str | None
    terms_url: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What the customer is asked to confirm. Without an amount the card is only saved.

    `shown` is the same in the bot's words, as they stand in its answer.
    """

    name: str
    brand: str
    last4: str
    expiry: str
    amount: int | None
    currency: str | None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """What the customer has confirmed."""

    brand: str
    last4: str
    amount: int | None
    currency: str | None
    payment_intent_id: str | None
    livemode: bool


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message as it may be shown, and its answer."""

    at: datetime
    said: str
    replied: str
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a conversation stands.

    `action_url` is the page of the bank or of Stripe that waits for the customer, `card_form` the
    address of our card form. Only an answer to a look has a `transcript`, and only one to whoever
    gave the card a `card_secret`.
    """

    session_id: str
    response: str
    status: str
    current_field: str | None
    echo: str
    done: int
    total: int
    expires_at: datetime
    offer: Offer | None = None
    summary: Summary | None = None
    payment: Payment | None = None
    action_url: str | None = None
    card_form: str | None = None
    transcript: tuple[Exchange, ...] | None = None
    card_secret: str | None = None


def read_answer(body: Any) -> Answer:
    """Return the answer in a body of `POST /chat` or `GET /chat/{sessionId}`; raises TryAgain."""
    try:
        return _read_body(body)
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    # Raised outside of the handler: the error caught there may quote the body.
    raise TryAgain(NO_ANSWER_OF_OURS)


def _read_body(body: Mapping[str, Any]) -> Answer:
    transcript = body.get("transcript")
    return Answer(
        session_id=_read_text(body["sessionId"]),
        response=_read_text(body["response"]),
        status=_read_text(body["status"]),
        current_field=body["currentField"],
        echo=_read_text(body["echo"]),
        done=int(body["progress"]["done"]),
        total=int(body["progress"]["total"]),
        expires_at=_read_instant(body["expiresAt"]),
        offer=_read_offer(body.get("offer")),
        summary=_read_summary(body.get("summary")),
        payment=_read_payment(body.get("payment")),
        action_url=_read_web_address(body.get("nextAction")),
        card_form=_read_web_address(body.get("cardForm")),
        transcript=None if transcript is None else tuple(map(_read_exchange, transcript)),
        card_secret=body.get("cardSecret"),
    )


def _read_offer(given: Mapping[str, Any] | None) -> Offer | None:
    if given is None:
        return None
    terms = given.get("termsUrl")
    return Offer(
        merchant=given.get("merchant"),
        shown=given.get("shown"),
        description=given.get("description"),
        order_id=given.get("orderId"),
        terms_url=terms and _check_web_address(terms),
    )


def _read_summary(given: Mapping[str, Any] | None) -> Summary | None:
    if given is None:
        return None
    names = ("name", "brand", "last4", "expiry", "amount", "currency")
    return Summary(**{name: given[name] for name in names}, shown=given.get("shown", ""))


def _read_payment(given: Mapping[str, Any] | None) -> Payment | None:
    if given is None:
        return None
    return Payment(
        brand=given["brand"],
        last4=given["last4"],
        amount=given["amount"],
        currency=given["currency"],
        payment_intent_id=given["paymentIntentId"],
        livemode=bool(given["livemode"]),
    )


def _read_exchange(given: Mapping[str, Any]) -> Exchange:
    return Exchange(
        _read_instant(given["at"]),
        _read_text(given["said"]),
        _read_text(given["replied"]),
        given.get("messageId"),
    )


def _read_web_address(given: Mapping[str, Any] | None) -> str | None:
    """Return an address that a customer can be sent to; raises ValueError if it is no web page."""
    return None if given is None else _check_web_address(given["url"])


def _check_web_address(given: Any) -> str:
    url = _read_text(given)
    if not url.startswith(("https://", "http://")):
        raise ValueError
    return url


def _read_instant(given: str) -> datetime:
    at = datetime.fromisoformat(given)
    if at.tzinfo is None:
        raise ValueError
    return at


def _read_text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given
