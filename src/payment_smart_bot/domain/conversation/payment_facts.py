"""What a customer is asked to pay, to whom and for what, as it is shown before a word is said."""

from hashlib import blake2b

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import Value


class PaymentFacts(Value, frozen=True):
    """The facts of a payment; without `money` the card is only saved.

    `id` names exactly what the customer agrees to: a consent that names it cannot mean another
    amount, item, merchant or terms.
    """

    id: str
    merchant: str | None
    logo_url: str | None
    contact: str | None
    money: Money | None
    description: str | None
    order_id: str | None
    terms_url: str | None


def state_facts(session: Session, policy: Policy) -> PaymentFacts:
    """Return the facts of the payment that a conversation is about."""
    request = session.request
    return PaymentFacts(
        id=name_offer(session, policy),
        merchant=policy.merchant,
        logo_url=policy.logo_url,
        contact=policy.contact,
        money=request.money,
        description=request.description,
        order_id=request.order_id,
        terms_url=policy.terms_url,
    )


def name_offer(session: Session, policy: Policy) -> str:
    """Return the id of what the customer is asked to pay: 32 hex digits."""
    return _take_digest(_list_terms(session, policy))


def name_summary(session: Session, policy: Policy) -> str:
    """Return the id of a summary: of the same, with the card that it names; 32 hex digits."""
    shown_at = session.offer.at.isoformat() if session.offer else ""
    token = session.token.id if session.token else ""
    return _take_digest((*_list_terms(session, policy), shown_at, token))


def _list_terms(session: Session, policy: Policy) -> tuple[str, ...]:
    request, money = session.request, session.request.money
    return (
        session.seed,
        f"{money.amount} {money.currency}" if money else "",
        request.description or "",
        request.order_id or "",
        "saved" if request.save_card else "",
        policy.merchant or "",
        policy.terms_url or "",
    )


def _take_digest(parts: tuple[str, ...]) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()
