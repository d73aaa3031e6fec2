"""What a schedule has done: everything that `serve` does every minute, or one task by its name."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.background import run_all_once
from payment_smart_bot.entrypoints.scheduled_proof import prove_ledger

Task = Callable[[Application, float], Awaitable[str]]
"""Does its work within so many seconds, and returns what failed."""

TASKS: Final[Mapping[str, Task]] = {"prove": prove_ledger}
"""By the `task` in the `detail` of a schedule; terraform/schedule.tf names them too."""


def find_task(event: Mapping[str, Any]) -> Task | None:
    """Return what a schedule asks for; None where there is no such task."""
    detail = event.get("detail")
    name = detail.get("task") if isinstance(detail, Mapping) else None
    return run_all_once if name is None else TASKS.get(name)
