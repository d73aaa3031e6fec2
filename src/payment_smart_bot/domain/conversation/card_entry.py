"""What follows from how the card is given: typed in the chat, on our form, or on Stripe's page.

Here the three go different ways: in what is asked for instead of the number, what a card means that
was typed all the same, when a link is wanted, and what becomes of a conversation when the merchant
changes the setting. Which fields come with the card stands in `fields`.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, assert_never

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import (
    STRIPE_PAGE,
    TYPED,
    CardEntry,
    EntryMode,
    Form,
    StripePage,
    Typed,
)
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

_MEANS_LINK: Final = frozenset({Event.START, Event.CONSENT, Event.ASSENT, Event.DETAILS})
_TAKES_CARDS: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})


def choose_entry(policy: Policy, new_token: Callable[[], str]) -> CardEntry:
    """Return how the card of a new conversation is given; see `Form` for the token."""
    match policy.entry_mode:
        case EntryMode.CHAT:
            return TYPED
        case EntryMode.FORM:
            return Form(new_token())
        case EntryMode.CHECKOUT:
            return STRIPE_PAGE
    assert_never(policy.entry_mode)


def switch_entry(session: Session, policy: Policy, new_token: Callable[[], str]) -> Session:
    """Return a conversation in which cards are given as the policy says now.

    What was typed in the chat before is let go of.
    """
    if session.entry.mode is policy.entry_mode:
        return session
    if isinstance(session.entry, Typed) and (session.card or session.pieces):
        session = forget_card(session, policy)
    return replace(session, entry=choose_entry(policy, new_token))


def forget_card(session: Session, policy: Policy) -> Session:
    """Erase number, pieces, date, token and consent, and the wish to change a part of the card."""
    on_card = policy.fields.on_card
    return replace(
        session.without_values(*on_card),
        pieces=None,
        token=None,
        offer=None,
        code_needed=False,
        code_token=None,
        card_proof=None,
        editing=None if session.editing in on_card else session.editing,
    )


def find_card_begun(session: Session) -> ShownCard | None:
    """Return the card that is not with Stripe yet: it may have taken the place of another."""
    return None if session.token is not None else session.shown_card


def ask_for_card(session: Session) -> say.Message:
    """Return the question for the card, by how it is given."""
    is_new = session.editing == Field.CARD
    match session.entry:
        case Typed():
            if is_new:
                return say.AskForNew(Field.CARD, find_card_begun(session))
            return say.AskFor(Field.CARD)
        case Form():
            return say.AskForCardOnForm(is_new)
        case StripePage():
            return say.AskForLink(session.request.money, is_new)
    assert_never(session.entry)


def interpret(understood: Understood, session: Session, policy: Policy) -> Understood:
    """Return what a message means, by how the card of its conversation is given."""
    if isinstance(session.entry, Typed):
        return understood
    if _is_about_the_card(understood, policy):
        starts = understood.event is Event.START
        understood = replace(
            understood,
            event=Event.START if starts else Event.CARD_TYPED,
            found=_without_card(understood.found, policy),
            rejected={},
            topic=None,
        )
    if isinstance(session.entry, StripePage) and _wants_link(understood, session, policy):
        return replace(understood, event=Event.LINK_WANTED)
    return understood


def _is_about_the_card(understood: Understood, policy: Policy) -> bool:
    return not policy.fields.on_card.isdisjoint({*understood.found, *understood.rejected})


def _without_card(found: Mapping[str, Detail], policy: Policy) -> dict[str, Detail]:
    on_card = policy.fields.on_card
    return {field: value for field, value in found.items() if field not in on_card}


def _wants_link(understood: Understood, session: Session, policy: Policy) -> bool:
    if session.status is Status.CANCELLED:
        return understood.event is Event.START
    awaits_card = policy.fields.find_open(session) == Field.CARD
    collecting = session.status is Status.COLLECTING
    return collecting and awaits_card and understood.event in _MEANS_LINK


def interpret_card(understood: Understood, payment_method_id: str, policy: Policy) -> Understood:
    """Return what a message means that came with a card from our form; a cancellation stays."""
    if understood.event is Event.CANCEL:
        return understood
    return Understood(
        Event.CARD_GIVEN,
        understood.said,
        _without_card(understood.found, policy),
        payment_method_id=payment_method_id,
    )


def find_form_address(session: Session, policy: Policy) -> str | None:
    """Return where our form is for this conversation; None where the card is not given there."""
    if session.form_token is None or policy.form_base_url is None:
        return None
    return f"{policy.form_base_url}/pay/{session.form_token}"


def find_open_form(session: Session, policy: Policy) -> str | None:
    """Return the address of our form while the customer is asked to go there, else None."""
    awaits_card = policy.fields.find_open(session) == Field.CARD
    if policy.paused or session.status is not Status.COLLECTING or not awaits_card:
        return None
    return find_form_address(session, policy)


def fit_to_card_fields(says: Iterable[say.Message]) -> tuple[say.Message, ...]:
    """Return what to say where the card's fields, and the button to pay, are in sight.

    Nothing is asked that belongs there, and a decline speaks of the card as given there.
    """
    asks = (say.AskFor, say.AskForCardOnForm, say.FormLink)
    return tuple(_speak_of_fields(message) for message in says if not isinstance(message, asks))


def _speak_of_fields(message: say.Message) -> say.Message:
    return replace(message, on_form=True) if isinstance(message, say.Declined) else message


def may_use_form(session: Session, policy: Policy) -> bool:
    """Whether a card may be given on our form: until the customer has confirmed."""
    has_form = find_form_address(session, policy) is not None
    return has_form and session.status in _TAKES_CARDS


def link_to_form(session: Session, policy: Policy) -> tuple[say.Message, ...]:
    """Return the link to our form while the customer is asked to go there, else nothing."""
    address = find_open_form(session, policy)
    return (say.FormLink(address),) if address is not None else ()
