"""What is counted of tries, for limits that all processes share."""

from payment_smart_bot.domain.value import Value


class TryUnderWay(Value, frozen=True, array_like=True):
    """A charge whose outcome is not known yet: of which session, and until when it counts."""

    session_id: str
    until: float


class Tally(Value, frozen=True, array_like=True):
    """What is counted under one key; times are seconds since 1970 UTC.

    A client has two buckets, for new conversations and for cards, each kept as the time at which it
    will be full again; a client and a card have `failures`, the times of refusals by the bank. The
    shop as a whole has how many tries were `paid` and `declined`, and until when it is paused.
    A sign-in at the desk that was ended before its time is paused until then.
    """

    sessions_full_at: float = 0.0
    cards_full_at: float = 0.0
    failures: tuple[float, ...] = ()
    under_way: tuple[TryUnderWay, ...] = ()
    paid: int = 0
    declined: int = 0
    paused_until: float = 0.0
    merchant_knows: bool = True


NOTHING = Tally()
