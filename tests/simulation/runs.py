"""One run of the simulated world from a seed: what happened, and which law was broken."""

import re
from dataclasses import dataclass
from itertools import chain

from tests.simulation.laws import broken_at_last, broken_now
from tests.simulation.stage import Parts
from tests.simulation.world import World

STEPS = 70
_STRIPE_ID = re.compile(r"\b(pm|pi|ch|re|seti|cus)_[A-Za-z0-9]{14,}")
_OFFER_ID = re.compile(r"Offered\(id='[0-9a-f]{32}'")
"""A digest, of a PaymentMethod's id among others."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A law that did not hold, and all that had happened by then."""

    seed: int
    law: str
    journal: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join([f"seed {self.seed}: {self.law}", *self.journal])


def run(
    seed: int, parts: Parts | None = None, steps: int = STEPS, kind: type[World] = World
) -> Broken | None:
    """Run one world; return the first law that was broken, if any."""
    world = kind(seed, parts)
    try:
        law = _first_broken(world, steps)
    finally:
        world.close()
    return Broken(seed, law, tuple(world.journal)) if law else None


def _first_broken(world: World, steps: int) -> str | None:
    for _ in range(steps):
        if world.step() and (law := broken_now(world)):
            return law
    for changed in chain(world.calm_down(), world.grow_old()):
        if changed and (law := broken_now(world)):
            return law
    return broken_now(world) or broken_at_last(world)


def story(seed: int, steps: int = STEPS, kind: type[World] = World) -> str:
    """Run one world and tell all that happened in it, Stripe's ids by number."""
    world = kind(seed)
    try:
        law = _first_broken(world, steps)
    finally:
        world.close()
    told = "\n".join([*world.journal, f"seed {seed}: {law or 'no law was broken'}"])
    told = _OFFER_ID.sub("Offered(id='…'", told)
    numbers: dict[str, int] = {}
    return _STRIPE_ID.sub(
        lambda found: f"{found[1]}_{numbers.setdefault(found[0], len(numbers) + 1)}", told
    )
