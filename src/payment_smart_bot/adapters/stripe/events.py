"""The events that Stripe keeps for 30 days (https://docs.stripe.com/api/events/list)."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.stripe.transport.connection import Connection, build_created_filter
from payment_smart_bot.adapters.stripe.transport.errors import report_failure
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken
from payment_smart_bot.adapters.stripe.webhooks import SUBJECTS, read_event_object
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject

PATH: Final = "/v1/events"
MOST_PAGES: Final = 100_000
"""A list that is longer has no end."""

_MOST_TYPES: Final = 20
"""Stripe lists no more types at once."""


def read_events(
    stripe: Connection, since: datetime, subjects: Collection[Subject]
) -> Iterator[StripeEvent]:
    """Yield the events about some subjects since a time; raises GatewayUnavailable."""
    types = sorted(kind for kind, subject in SUBJECTS.items() if subject in subjects)
    for first in range(0, len(types), _MOST_TYPES):
        some = types[first : first + _MOST_TYPES]
        parameters = {**build_created_filter(since), "types": some}
        try:
            for listed in stripe.list_all(PATH, parameters, MOST_PAGES):
                event = read_event_object(listed)
                if event is not None:
                    yield event
        except ListBroken as broken:
            raise report_failure(broken.answer) from None
