"""Periods of subscriptions: days, weeks, months and years from an anchor, in UTC."""

import calendar
from datetime import UTC, datetime, timedelta
from typing import Any, Final

_DAYS: Final = {"day": 1, "week": 7}
_MONTHS: Final = {"month": 1, "year": 12}
_DAY: Final = 24 * 60 * 60


def add(anchor: int, recurring: dict[str, Any], count: int) -> int:
    """Return the time `count` intervals after an anchor, in seconds since the epoch.

    A month that is too short for the anchor's day ends the period on its last day
    (https://docs.stripe.com/billing/subscriptions/billing-cycle).
    """
    interval, steps = recurring["interval"], recurring["interval_count"] * count
    moment = datetime.fromtimestamp(anchor, UTC)
    if interval in _DAYS:
        return int((moment + timedelta(days=_DAYS[interval] * steps)).timestamp())
    years, month = divmod(moment.month - 1 + _MONTHS[interval] * steps, 12)
    year = moment.year + years
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    return int(moment.replace(year=year, month=month + 1, day=day).timestamp())


def find_end(anchor: int, recurring: dict[str, Any], after: int) -> int:
    """Return the first end of a period that is later than a time."""
    count = 1
    while (end := add(anchor, recurring, count)) <= after:
        count += 1
    return end


def estimate_seconds(recurring: dict[str, Any]) -> int:
    """Return about how long an interval is: a month has 31 days, a year 366."""
    days = {"day": 1, "week": 7, "month": 31, "year": 366}[recurring["interval"]]
    return int(days * recurring["interval_count"] * _DAY)
