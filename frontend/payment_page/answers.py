"""What the API answers about a conversation, read from its JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from payment_page.errors import TryAgain

NO_ANSWER_OF_OURS: Final = "The answer could not be read. Nothing is lost: please try again."


@dataclass(frozen=True, slots=True)
class Summary:
    """What the customer is asked to confirm; without an amount the card is only saved."""

    name: str
    brand: str
    last4: str
    expiry: str
    amount: int | None
    currency: str | None


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
    """One message as it may be shown, and the answer that it got."""

    at: datetime
    said: str
    replied: str
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a conversation stands. `transcript` is there where it was asked for.

    `action_url` is where the bank waits, `card_form` the page on which the card is to be given.
    """

    session_id: str
    response: str
    status: str
    current_field: str | None
    echo: str
    done: int
    total: int
    expires_at: datetime
    summary: Summary | None = None
    payment: Payment | None = None
    action_url: str | None = None
    card_form: str | None = None
    transcript: tuple[Exchange, ...] | None = None


def read_answer(body: Any) -> Answer:
    """Read the body of `POST /chat` and `GET /chat/{sessionId}`; raises TryAgain."""
    try:
        return _answer(body)
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    # Outside of the handler: its error may quote the body.
    raise TryAgain(NO_ANSWER_OF_OURS)


def _answer(body: Mapping[str, Any]) -> Answer:
    transcript = body.get("transcript")
    return Answer(
        session_id=_text(body["sessionId"]),
        response=_text(body["response"]),
        status=_text(body["status"]),
        current_field=body["currentField"],
        echo=_text(body["echo"]),
        done=int(body["progress"]["done"]),
        total=int(body["progress"]["total"]),
        expires_at=_instant(body["expiresAt"]),
        summary=_summary(body.get("summary")),
        payment=_payment(body.get("payment")),
        action_url=_web_address(body.get("nextAction")),
        card_form=_web_address(body.get("cardForm")),
        transcript=None if transcript is None else tuple(map(_exchange, transcript)),
    )


def _summary(given: Mapping[str, Any] | None) -> Summary | None:
    if given is None:
        return None
    names = ("name", "brand", "last4", "expiry", "amount", "currency")
    return Summary(**{name: given[name] for name in names})


def _payment(given: Mapping[str, Any] | None) -> Payment | None:
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


def _exchange(given: Mapping[str, Any]) -> Exchange:
    return Exchange(
        _instant(given["at"]), _text(given["said"]), _text(given["replied"]), given.get("messageId")
    )


def _web_address(given: Mapping[str, Any] | None) -> str | None:
    """Return the address to send a customer to; a page of the web, and nothing else."""
    if given is None:
        return None
    url = _text(given["url"])
    if not url.startswith(("https://", "http://")):
        raise ValueError
    return url


def _instant(given: str) -> datetime:
    at = datetime.fromisoformat(given)
    if at.tzinfo is None:
        raise ValueError
    return at


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given
