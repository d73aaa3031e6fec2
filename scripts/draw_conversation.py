"""Write docs/conversation.md: the conversation's rules, and its table and diagram as they are.

`python scripts/draw_conversation.py` writes the file; a test fails when it differs.
"""

from collections import defaultdict
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.engine import TRANSITIONS
from payment_smart_bot.domain.occurrences import Event
from payment_smart_bot.domain.session import Status

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "conversation.md"

_RULES: Final = """\
# The conversation

Written by `scripts/draw_conversation.py` from the table in `domain/engine.py`. Change that, then
run the script.

The bot asks for the name, the card number, the expiry date and the security code, in this order,
and then for a confirmation. One message may bring several of them.

- **Tokenised at once.** As soon as number, date and code are together, Stripe gets the card, even
  without a name. From then on only the token, the brand, the last four digits and the date are
  here.
- **A code is never kept.** One that comes before number and date is dropped and asked for later.
- **Corrections.** Any field can be changed until the confirmation, and each change voids a consent
  given before it. A wrong new value leaves the old one in place. A new number voids date and code
  unless the message brings them. Before tokenisation a new date replaces the old; after it, a
  changed number, date or code asks for the whole card again. A changed name never does.
- **Pieces.** A number may come in pieces. A card that is known stays good until the new one is
  whole; "keep it" drops the pieces.
- **Consent.** Only an explicit yes to the summary completes; what was shown is kept with it.
- **Questions** are answered at every step and move nothing.
- **Limits.** Too many rejected tries of one field (`MAX_FIELD_ATTEMPTS`) or refused cards
  (`MAX_DECLINES`) end in `error`. Refused cards still count after a cancel.
- **Finished is finished.** Nothing that is said later changes a completed conversation. After a
  cancel, a wish to pay starts afresh with nothing kept. A cancel and an error erase name, card and
  consent.
"""


def page() -> str:
    """Return the whole page."""
    return f"{_RULES}\n## Diagram\n\n{_diagram()}\n## Table\n\n{_table()}"


def _diagram() -> str:
    """Draw what moves a conversation; what leaves it where it is stands in the table only."""
    events: dict[tuple[Status, Status], list[Event]] = defaultdict(list)
    for (status, event), rule in TRANSITIONS.items():
        for target in Status:
            if target in rule.leads_to and target is not status:
                events[status, target].append(event)
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {Status.COLLECTING}"]
    for (status, target), causes in events.items():
        lines.append(f"    {status} --> {target}: {', '.join(causes)}")
    lines += [f"    {status} --> [*]" for status in Status if status.finished]
    return "\n".join([*lines, "```", ""])


def _table() -> str:
    lines = ["| in | on | does | leads to |", "|---|---|---|---|"]
    for status in Status:
        for event in Event:
            rule = TRANSITIONS[status, event]
            does = rule.action.__name__.strip("_").replace("_", " ")
            leads_to = ", ".join(target for target in Status if target in rule.leads_to)
            lines.append(f"| {status} | {event} | {does} | {leads_to} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
