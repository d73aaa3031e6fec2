"""The conversation as one table: in which status what may happen, and what follows.

An action is pure: ``(session, occurrence, now, policy) -> Step``. A row is found by the status and
by what a message is about (`Event`) or the type of an outcome. Every status has a row for each
event. An outcome without a row changes nothing: no effect is under way in that status.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.domain.conversation.actions import (
    agree,
    ask_again_after_doubt,
    ask_anew,
    ask_assistant,
    ask_for_lost_number,
    ask_for_plain_consent,
    ask_for_whole_card,
    cancel,
    give_answer,
    greet,
    keep,
    refuse_card,
    refuse_unproven_consent,
    remind,
    reopen,
    restart,
    say_what_is_missing,
    show_again,
    stay_cancelled,
    stay_completed,
    stay_ended,
    use_card,
    use_code,
)
from payment_smart_bot.domain.conversation.cards_on_pages import (
    adopt_card,
    refuse_card_meanwhile,
    refuse_typed_card,
)
from payment_smart_bot.domain.conversation.charge_actions import (
    ask_after_decline,
    begin_charge,
    complete,
    complete_after_all,
    end_cancelled,
    keep_waiting,
    leave_page,
    offer_again,
    pay,
    say_how_to_use_another_card,
    send_away,
    stop_for_merchant,
    wish_to_cancel,
)
from payment_smart_bot.domain.conversation.checkout_actions import (
    offer_another_link,
    open_page,
    open_page_afresh,
    use_card_of_page,
)
from payment_smart_bot.domain.conversation.details import take_details
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    NumberLost,
    Tokenised,
)
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargedAfterAll,
    ChargeImpossible,
    ChargeOpen,
    Declined,
    Event,
    LinkOver,
    Trigger,
    Uncharged,
)
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value

COLLECTING = Status.COLLECTING
CONFIRMING = Status.CONFIRMING
CHARGING = Status.CHARGING
ACTION_REQUIRED = Status.ACTION_REQUIRED
COMPLETED = Status.COMPLETED
CANCELLED = Status.CANCELLED
ERROR = Status.ERROR

Action = Callable[[Session, Any, datetime, Policy], Step]
"""Its second parameter says which occurrence it takes: the one that its rows name."""


class Rule(Value, frozen=True):
    """What is done, and the statuses that this may lead to."""

    action: Action
    leads_to: frozenset[Status]


Table = Mapping[tuple[Status, Trigger], Rule]


def on(action: Action, *leads_to: Status) -> Rule:
    """Write one row of the table."""
    return Rule(action, frozenset(leads_to))


def _whatever_is_said(status: Status, action: Action) -> dict[tuple[Status, Trigger], Rule]:
    """Write the rows of a status in which most messages lead to the same."""
    return {
        **{(status, event): on(action, status) for event in Event},
        (status, Event.QUESTION): on(ask_assistant, status),
        (status, Answered): on(give_answer, status),
    }


TRANSITIONS: Final[Table] = {
    (COLLECTING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (COLLECTING, Event.CARD_TYPED): on(refuse_typed_card, COLLECTING),
    (COLLECTING, Event.CARD_GIVEN): on(adopt_card, COLLECTING),
    (COLLECTING, Event.LINK_WANTED): on(open_page, CHARGING),
    (COLLECTING, Event.PAY): on(pay, COLLECTING, CHARGING, COMPLETED),
    (COLLECTING, Event.CONSENT): on(say_what_is_missing, COLLECTING),
    (COLLECTING, Event.STALE_CONSENT): on(say_what_is_missing, COLLECTING),
    (COLLECTING, Event.UNPROVEN_CONSENT): on(say_what_is_missing, COLLECTING),
    (COLLECTING, Event.ASSENT): on(agree, COLLECTING, CONFIRMING),
    (COLLECTING, Event.CANCEL): on(cancel, CANCELLED, CHARGING),
    (COLLECTING, Event.START): on(greet, COLLECTING),
    (COLLECTING, Event.GREETING): on(greet, COLLECTING),
    (COLLECTING, Event.REPEAT): on(ask_anew, COLLECTING),
    (COLLECTING, Event.CHANGE): on(reopen, COLLECTING),
    (COLLECTING, Event.KEEP): on(keep, COLLECTING, CONFIRMING),
    (COLLECTING, Event.QUESTION): on(ask_assistant, COLLECTING),
    (COLLECTING, Event.UNCLEAR): on(ask_again_after_doubt, COLLECTING),
    (COLLECTING, Answered): on(give_answer, COLLECTING),
    (COLLECTING, Tokenised): on(use_card, COLLECTING, CONFIRMING),
    (COLLECTING, CardRefused): on(refuse_card, COLLECTING, ERROR),
    (COLLECTING, NumberLost): on(ask_for_lost_number, COLLECTING),
    (COLLECTING, CodeTokenised): on(use_code, COLLECTING, CONFIRMING),
    (COLLECTING, CodeNotTaken): on(ask_for_whole_card, COLLECTING),
    (COLLECTING, ChargedAfterAll): on(complete_after_all, COMPLETED),
    (CONFIRMING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (CONFIRMING, Event.CARD_TYPED): on(refuse_typed_card, COLLECTING),
    (CONFIRMING, Event.CARD_GIVEN): on(adopt_card, COLLECTING),
    (CONFIRMING, Event.LINK_WANTED): on(remind, CONFIRMING),
    (CONFIRMING, Event.PAY): on(pay, CHARGING, COMPLETED),
    (CONFIRMING, Event.CONSENT): on(begin_charge, CHARGING, COMPLETED),
    (CONFIRMING, Event.STALE_CONSENT): on(show_again, CONFIRMING),
    (CONFIRMING, Event.UNPROVEN_CONSENT): on(refuse_unproven_consent, CONFIRMING),
    (CONFIRMING, Event.ASSENT): on(ask_for_plain_consent, CONFIRMING),
    (CONFIRMING, Event.CANCEL): on(cancel, CANCELLED, CHARGING),
    (CONFIRMING, Event.START): on(remind, CONFIRMING),
    (CONFIRMING, Event.GREETING): on(remind, CONFIRMING),
    (CONFIRMING, Event.REPEAT): on(show_again, CONFIRMING),
    (CONFIRMING, Event.CHANGE): on(reopen, COLLECTING, CONFIRMING),
    (CONFIRMING, Event.KEEP): on(keep, CONFIRMING),
    (CONFIRMING, Event.QUESTION): on(ask_assistant, CONFIRMING),
    (CONFIRMING, Event.UNCLEAR): on(ask_again_after_doubt, CONFIRMING),
    (CONFIRMING, Answered): on(give_answer, CONFIRMING),
    (CONFIRMING, ChargedAfterAll): on(complete_after_all, COMPLETED),
    **_whatever_is_said(CHARGING, keep_waiting),
    (CHARGING, Event.CANCEL): on(wish_to_cancel, CHARGING),
    (CHARGING, Charged): on(complete, COMPLETED),
    (CHARGING, Declined): on(ask_after_decline, COLLECTING, CONFIRMING, ERROR),
    (CHARGING, Uncharged): on(offer_again, CONFIRMING),
    (CHARGING, ChargeCancelled): on(end_cancelled, CANCELLED),
    (CHARGING, ChargeImpossible): on(stop_for_merchant, ERROR),
    (CHARGING, ChargeOpen): on(keep_waiting, CHARGING),
    (CHARGING, ActionRequired): on(send_away, ACTION_REQUIRED),
    (CHARGING, LinkOver): on(offer_another_link, COLLECTING),
    (CHARGING, CardSetUp): on(use_card_of_page, COLLECTING, CONFIRMING, ERROR),
    **_whatever_is_said(ACTION_REQUIRED, remind),
    (ACTION_REQUIRED, Event.CARD_TYPED): on(refuse_card_meanwhile, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.CHANGE): on(say_how_to_use_another_card, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.CANCEL): on(wish_to_cancel, ACTION_REQUIRED),
    (ACTION_REQUIRED, Charged): on(complete, COMPLETED),
    (ACTION_REQUIRED, Declined): on(ask_after_decline, COLLECTING, CONFIRMING, ERROR),
    (ACTION_REQUIRED, Uncharged): on(offer_again, CONFIRMING),
    (ACTION_REQUIRED, ChargeCancelled): on(end_cancelled, CANCELLED),
    (ACTION_REQUIRED, ChargeImpossible): on(stop_for_merchant, ERROR),
    (ACTION_REQUIRED, ChargeOpen): on(leave_page, ACTION_REQUIRED, CHARGING),
    (ACTION_REQUIRED, ActionRequired): on(send_away, ACTION_REQUIRED),
    (ACTION_REQUIRED, LinkOver): on(offer_another_link, COLLECTING),
    (ACTION_REQUIRED, CardSetUp): on(use_card_of_page, COLLECTING, CONFIRMING, ERROR),
    **_whatever_is_said(COMPLETED, stay_completed),
    **_whatever_is_said(CANCELLED, stay_cancelled),
    (CANCELLED, Event.START): on(restart, COLLECTING),
    (CANCELLED, Event.LINK_WANTED): on(open_page_afresh, CHARGING),
    (CANCELLED, ChargedAfterAll): on(complete_after_all, COMPLETED),
    **_whatever_is_said(ERROR, stay_ended),
    (ERROR, ChargedAfterAll): on(complete_after_all, COMPLETED),
}
