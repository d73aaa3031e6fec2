"""Errors, named by what the caller does next.

::

    BotError
    ├── RetryLater            nothing was lost: send the same message again
    │   ├── StoreUnavailable  the database is locked, full, read-only or out of reach
    │   │   └── CorruptRecord  one record cannot be read: go on with the others
    │   ├── GatewayUnavailable  Stripe is out of reach
    │   ├── LimitReached      too many tries: wait for as long as it says
    │   └── TooBusy           others kept changing this session
    ├── VersionConflict       load again and compute the turn anew
    ├── InvalidRequest        correct the request
    │   ├── MessageIdReused   take a new messageId
    │   ├── RefundKeyReused   take a new idempotency key
    │   ├── SessionKeyReused  take a new idempotency key
    │   └── InvalidSignature  it has to be signed with the secret that was agreed
    ├── BotCheckNeeded        show that a person is there, and send the same message again
    ├── SessionNotFound       there is no such session, or it has expired
    ├── PaymentNotFound       there is no such payment
    ├── FormGone              no card is taken on this page any more
    ├── ChargeUnresolved      wait until it is known whether money has moved
    ├── RequestInFlight       send the same again in a moment, with the same key
    ├── OrderPaid             nothing is left to pay of this order
    ├── OrderUnresolved       wait until it is known whether this order is paid
    ├── OrderChanged          erase the session of this order that asks for something else
    ├── NotRefundable         there is nothing, or not as much, to give back
    │   └── PaymentDisputed   the bank has taken the money back already
    ├── SealBroken            the sealed number cannot be opened: ask the customer again
    └── Misconfigured         the operator has to set something
"""


class BotError(Exception):
    """Any error that this package raises on purpose; its text is safe to show."""


class RetryLater(BotError):
    """Nothing was lost and nothing was done: the same message can be sent again."""


class StoreUnavailable(RetryLater):
    """The store cannot be read or written now."""


class CorruptRecord(StoreUnavailable):
    """A stored record is damaged, or of a format that this version does not know."""


class GatewayUnavailable(RetryLater):
    """The payment gateway did not answer, or could not serve the request."""


class TooBusy(RetryLater):
    """Other turns kept changing the session for longer than is worth waiting."""


class LimitReached(RetryLater):
    """Too many conversations, cards or declines from one client; `seconds` is how long to wait.

    `passes_soon`: only tries that are under way stand in the way, so a turn may wait itself.
    """

    def __init__(self, seconds: int, *, passes_soon: bool = False) -> None:
        super().__init__("Too many tries. Please wait a while and send the message again.")
        self.seconds = seconds
        self.passes_soon = passes_soon


class VersionConflict(BotError):
    """The session was changed since it was read: load it and compute the turn anew."""


class InvalidRequest(BotError):
    """The request is malformed; the text says what to correct."""


class MessageIdReused(InvalidRequest):
    """The messageId was used before in this session, with another message."""


class RefundKeyReused(InvalidRequest):
    """The idempotency key was used before for this payment, with another amount."""


class SessionKeyReused(InvalidRequest):
    """The idempotency key was used before, with another payment request."""


class InvalidSignature(InvalidRequest):
    """It is not signed, or not with the secret that was agreed, or not just now."""


class BotCheckNeeded(BotError):
    """A card is tried only once a person was found behind the page; nothing was done."""


class SessionNotFound(BotError):
    """There is no such session, or it has expired."""


class FormGone(BotError):
    """The page for a card is over: unknown, expired, or the customer has confirmed or cancelled."""


class PaymentNotFound(BotError):
    """There is no such payment."""


class ChargeUnresolved(BotError):
    """It is not known yet whether money has moved: what would forget that has to wait."""


class RequestInFlight(BotError):
    """Another request with the same idempotency key is under way."""


class OrderPaid(BotError):
    """The order, which is to be paid once, is paid."""


class OrderUnresolved(BotError):
    """It is not known yet whether the order, which is to be paid once, is paid."""


class OrderChanged(BotError):
    """The order, which is to be paid once, has a session in which something else is paid."""


class NotRefundable(BotError):
    """Nothing was charged, or less is left than is to be given back."""


class PaymentDisputed(NotRefundable):
    """The cardholder disputes the payment, and their bank has taken the money back."""


class SealBroken(BotError):
    """A sealed number cannot be opened: another key, another session, or damaged."""


class Misconfigured(BotError):
    """A setting is missing or unusable; the text says which and what to set."""
