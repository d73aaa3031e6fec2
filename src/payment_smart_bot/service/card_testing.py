"""The guard against card testing: it counts tries in the store, where all processes see them.

A turn that neither begins a conversation nor gives a card to Stripe nor charges one counts nothing.
Clients and cards are kept as hashes, for two hours.
"""

import hashlib
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Final, cast

from payment_smart_bot.domain.model.calls.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.errors import StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.protocols import card_testing as rules
from payment_smart_bot.domain.protocols.card_testing import TryLimits
from payment_smart_bot.domain.value import Value, field, replace
from payment_smart_bot.ports import MerchantEndpoint, Metrics, Store
from payment_smart_bot.service.metering import NO_METRICS

_SHOP: Final = "shop"
_PAUSE_KNOWN_FOR: Final = 5.0
"""Seconds for which a process trusts what it knows of the pause."""

_FAULTS_OF_CARD: Final = frozenset({Refusal.DECLINED, Refusal.NUMBER, Refusal.EXPIRY, Refusal.CODE})

_log = logging.getLogger(__name__)


class Pause(Value, frozen=True):
    """The shop takes no new card, from `at` until `until`."""

    at: datetime
    until: datetime


class _Known:
    """What this process knows of the pause: until when it lasts, and since when that is known."""

    def __init__(self) -> None:
        self.paused_until = 0.0
        self.read_at = 0.0


class CardTestingGuard(Value, frozen=True, eq=False):
    """Counts tries against `limits`; `clock` returns the time in UTC.

    `client` is whoever sends a request, as text; None where nobody says, and nothing is counted.
    """

    store: Store
    limits: TryLimits
    clock: Callable[[], datetime]
    metrics: Metrics = NO_METRICS
    known: _Known = field(default_factory=_Known)

    def take_session(self, client: str | None) -> None:
        """Count a new conversation; raises LimitReached and StoreUnavailable."""
        if client is not None and self.limits.sessions:
            now = self._now()
            self._change(
                _name("client", client), lambda it: rules.take_session(it, self.limits, now)
            )

    def take_card(self, client: str | None) -> None:
        """Count a card that is given to Stripe; raises LimitReached and StoreUnavailable."""
        if client is not None and (self.limits.cards or self.limits.declines):
            now = self._now()
            self._change(_name("client", client), lambda it: rules.take_card(it, self.limits, now))

    def count_refusal(self, client: str | None, session_id: str, refused: CardRefused) -> None:
        """Count a card that Stripe refused before any bank was asked."""
        if refused.refusal in _FAULTS_OF_CARD:
            self._end_try(client, session_id, failed=True)

    def begin_try(self, client: str | None, session: Session) -> None:
        """Count a charge before Stripe hears of it; raises LimitReached and StoreUnavailable."""
        if session.charge_under_way.token is None:
            self.take_card(client)  # a link to Stripe's page, where every try is Stripe's to limit
            return
        if not self.limits.declines:
            return
        now = self._now()
        card = _name_card(session.charge_under_way.token)
        if card is not None:
            rules.check_failures(self.store.read_tally(card), self.limits, now)
        if client is not None:
            self._change(
                _name("client", client),
                lambda it: rules.begin_try(it, self.limits, session.id, now),
            )

    def observe(
        self, before: Session, after: Session, payment: Payment | None, client: str | None = None
    ) -> None:
        """Count what came of a charge between two saved states of its session. Never raises."""
        if not self.limits.declines or after.charge is None:
            return
        with suppress(StoreUnavailable):  # it is on record already what came of it
            if after.declines > before.declines:
                self._count_decline(client, after, payment)
            elif after.status is Status.COMPLETED and before.status is not Status.COMPLETED:
                self._end_try(client, after.id, failed=False)
                self._count_for_shop(paid=1, declined=0)

    def is_paused(self) -> bool:
        """Whether no new card is taken, because declines of the whole shop ran far above normal."""
        if not self.limits.declines:
            return False
        now, known = self._now(), self.known
        if not 0 <= now - known.read_at < _PAUSE_KNOWN_FOR:
            known.paused_until = self.store.read_tally(_SHOP).paused_until
            known.read_at = now
        return now < known.paused_until

    def tell(self, endpoint: MerchantEndpoint, encode: Callable[[Pause], bytes]) -> bool:
        """Tell the merchant of a pause once; return whether there was anything to tell."""
        shop = self.store.read_tally(_SHOP)
        if shop.merchant_knows:
            return False
        until = datetime.fromtimestamp(shop.paused_until, UTC)
        began = datetime.fromtimestamp(shop.paused_until - rules.SHOP_PAUSE, UTC)
        if endpoint.take(encode(Pause(began, until))):
            self._change(_SHOP, lambda it: replace(it, merchant_knows=True))
        return True

    def _count_decline(self, client: str | None, session: Session, payment: Payment | None) -> None:
        declines = payment.declines if payment else ()
        tells = not declines or declines[-1].code not in rules.SAYS_NOTHING_OF_CARD
        self._end_try(client, session.id, failed=tells)
        if not tells:
            return
        charged = session.charge.token if session.charge else None
        card, now = _name_card(charged), self._now()
        if card is not None:
            self._change_if_possible(
                card, lambda it: rules.end_try(it, session.id, now, failed=True)
            )
        self._count_for_shop(paid=0, declined=1)
        if rules.is_attacked(tuple(map(self.store.read_tally, self._name_buckets()))):
            self._pause()

    def _end_try(self, client: str | None, session_id: str, *, failed: bool) -> None:
        if client is not None and self.limits.declines:
            now = self._now()
            self._change_if_possible(
                _name("client", client),
                lambda it: rules.end_try(it, session_id, now, failed=failed),
            )

    def _count_for_shop(self, *, paid: int, declined: int) -> None:
        self._change_if_possible(
            self._name_buckets()[0],
            lambda it: replace(it, paid=it.paid + paid, declined=it.declined + declined),
        )

    def _pause(self) -> None:
        now = self._now()
        until = now + rules.SHOP_PAUSE
        if self.store.read_tally(_SHOP).paused_until > now:
            return
        self._change(_SHOP, lambda _: Tally(paused_until=until, merchant_knows=False))
        self.known.read_at = 0.0
        self.metrics.record(Metric.CARD_TESTING)
        _log.error(
            "Card testing: declines run far above normal, so no new card is taken until %s",
            datetime.fromtimestamp(until, UTC).isoformat(timespec="seconds"),
        )

    def _name_buckets(self) -> tuple[str, str]:
        bucket = int(self._now() // rules.SHOP_BUCKET)
        return f"{_SHOP}:{bucket}", f"{_SHOP}:{bucket - 1}"

    def _change(self, key: str, change: Callable[[Tally], Tally]) -> None:
        self.store.change_tally(key, self.clock(), change)

    def _change_if_possible(self, key: str, change: Callable[[Tally], Tally]) -> None:
        """Count what has happened already.

        A count that is lost to others at the same moment does no harm.
        """
        with suppress(VersionConflict):
            self._change(key, change)

    def _now(self) -> float:
        return self.clock().timestamp()


NO_GUARD: Final = CardTestingGuard(
    cast("Store", None), TryLimits(0, 0, 0), partial(datetime.now, UTC)
)
"""Counts nothing, and so needs no store."""


def _name_card(token: Token | None) -> str | None:
    return _name("card", token.fingerprint) if token and token.fingerprint else None


def _name(kind: str, what: str) -> str:
    return f"{kind}:{hashlib.sha256(what.encode()).hexdigest()[:32]}"
