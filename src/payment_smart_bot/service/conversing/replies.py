"""What goes between a customer and the bot: a message in, a reply out."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import find_open_form
from payment_smart_bot.domain.conversation.payment_facts import (
    PaymentFacts,
    name_summary,
    state_facts,
)
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Says
from payment_smart_bot.domain.model.cards.held_cards import Shown, Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Session, Status, Turn
from payment_smart_bot.domain.value import Value

_CONFIRMED: Final = frozenset({Status.CHARGING, Status.ACTION_REQUIRED, Status.COMPLETED})


class Said(Value, frozen=True):
    """A message of a customer. `text` is as typed: it must not be logged or stored.

    `payment_method_id` is the card that was given on our form, with a message or without.
    `offer_id` is what the customer agreed to by a button: with a card the offer that was shown
    beside it, else a summary. `client` is who sends it, as limits count: an address or a network,
    None where nobody says. `card_secret` is what the answer to whoever gave the card carried.
    `passed_bot_check`: a person was found behind the page that sends it.
    """

    text: str
    session_id: str | None = None
    message_id: str | None = None
    payment_method_id: str | None = None
    offer_id: str | None = None
    client: str | None = None
    card_secret: str | None = None
    passed_bot_check: bool = False

    @property
    def presses_pay(self) -> bool:
        """Whether it came from the button beside the card's fields."""
        return self.payment_method_id is not None and self.offer_id is not None

    def __repr__(self) -> str:
        return f"Said(****, session_id={self.session_id!r}, message_id={self.message_id!r})"


class Confirmed(Value, frozen=True):
    """What a customer has confirmed; without `money` the card was saved and nothing charged.

    `intent_id` is a SetupIntent's there. `customer_id` is the Customer at Stripe that the card is
    saved with, None where it is not saved for later charges. `payment_id` names the payment, and
    with that its receipt, where there is an amount.
    """

    token: Token
    money: Money | None
    intent_id: str | None
    customer_id: str | None = None
    payment_id: str | None = None


class Offered(Value, frozen=True):
    """What a customer is asked to confirm; without `money` the card is only saved.

    `id` names this summary, and `shown` has its words. `more` has what was given beside name and
    card, as it may be shown, by the names of the fields.
    """

    id: str
    shown: str
    name: str
    token: Token
    money: Money | None
    more: Mapping[str, Shown] = {}


class Reply(Value, frozen=True):
    """What the customer gets back. `done` of `total` fields are known; `echo` is redacted.

    `response` has the words of `says`; a message that was sent again has the words alone. `facts`
    says what the conversation is about. `action_url` is where the bank, or Stripe's page, waits for
    the customer, `card_form` the address of our form while they are asked to go there, `offered`
    what they are asked to confirm. `card_secret` is there for whoever gave the card by this
    message, where a consent needs it.
    """

    session_id: str
    response: str
    status: Status
    current_field: str | None
    echo: str
    done: int
    total: int
    expires_at: datetime
    payment: Confirmed | None
    facts: PaymentFacts
    action_url: str | None = None
    card_form: str | None = None
    offered: Offered | None = None
    says: Says = ()
    card_secret: str | None = None


def build_reply(
    session: Session,
    turn: Turn,
    policy: Policy,
    says: Says = (),
    card_secret: str | None = None,
) -> Reply:
    """Return the reply of a turn; see `Reply` for the others."""
    return Reply(
        session_id=session.id,
        response=turn.replied,
        status=turn.status.in_public,
        current_field=turn.current_field,
        echo=turn.said.text,
        done=turn.done,
        total=policy.fields.count(session),
        expires_at=session.expires_at,
        payment=find_confirmed(session) if turn.status in _CONFIRMED else None,
        facts=state_facts(session, policy),
        action_url=find_action_url(session) if turn.status is Status.ACTION_REQUIRED else None,
        card_form=find_open_form(session, policy),
        offered=_describe_offer(session, policy) if turn.status is Status.CONFIRMING else None,
        says=says,
        card_secret=card_secret,
    )


def find_action_url(session: Session) -> str | None:
    """Return the address at which the bank or Stripe's page waits for the customer, if any."""
    if session.status is not Status.ACTION_REQUIRED or session.charge is None:
        return None
    return session.charge.action_url


def find_offered(session: Session, policy: Policy) -> Offered | None:
    """Return what the customer is asked to confirm, while that stands."""
    return _describe_offer(session, policy) if session.status is Status.CONFIRMING else None


def _describe_offer(session: Session, policy: Policy) -> Offered | None:
    name, token, offer = session.name, session.token, session.offer
    if not (name and token and offer):
        return None
    return Offered(
        id=name_summary(session, policy),
        shown=offer.shown,
        name=name,
        token=token,
        money=offer.money,
        more=policy.fields.show_more(session),
    )


def find_confirmed(session: Session) -> Confirmed | None:
    """Return what the customer has confirmed, if that stands."""
    charge = session.charge
    token = charge.token if charge else session.token
    if session.status not in _CONFIRMED or token is None:
        return None
    if charge is None:
        return Confirmed(token, None, None)
    saved_with = charge.customer_id if token.reusable else None
    payment_id = charge.payment_id if charge.money else None
    return Confirmed(token, charge.money, charge.intent_id, saved_with, payment_id)
