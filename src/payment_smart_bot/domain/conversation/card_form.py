"""The page on which a card is given, where it is not typed in the chat: its address, its news.

The browser gives the card to Stripe itself. What comes here is the id of a PaymentMethod.
"""

from collections.abc import Mapping

from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import replace


def form_address(session: Session, policy: Policy) -> str | None:
    """Return where the card of a conversation is given; None where that is the chat."""
    if session.form_token is None or policy.form_base_url is None:
        return None
    return f"{policy.form_base_url}/pay/{session.form_token}"


def open_form(session: Session, policy: Policy) -> str | None:
    """Return the address of the page that the customer is asked to go to now, if any."""
    return form_address(session, policy) if session.form_open and not policy.paused else None


def with_link(text: str, session: Session, policy: Policy) -> str:
    """End what the customer is told with the link to the page, while that is asked for."""
    address = open_form(session, policy)
    return text if address is None else f"{text}\n{address}"


def entered_as(session: Session, policy: Policy, token: str | None) -> Session:
    """Return a conversation as the policy has cards entered, which may have changed meanwhile.

    `token` is for the page of one that had none. What was typed in the chat before is let go of.
    """
    if policy.form_base_url is None and not policy.checkout:
        return replace(session, form_token=None, checkout=False)
    if not session.typed and session.checkout is policy.checkout:
        return session
    typed = session.card is not None or session.pieces is not None
    session = session.without_card() if typed else session
    return replace(session, form_token=token, checkout=policy.checkout)


def card_typed(said: Redacted, found: Mapping[Field, Detail]) -> Understood:
    """Return what counts of a message with card details that belong on the page: a name."""
    return Understood(Event.CARD_TYPED, said, _name_alone(found))


def card_given(understood: Understood, payment_method_id: str) -> Understood:
    """Return what a message means with which a card came from the page; a cancellation stays."""
    if understood.event is Event.CANCEL:
        return understood
    name = _name_alone(understood.found)
    return Understood(Event.CARD_GIVEN, understood.said, name, payment_method_id=payment_method_id)


def _name_alone(found: Mapping[Field, Detail]) -> Mapping[Field, Detail]:
    return {field: value for field, value in found.items() if field is Field.NAME}
