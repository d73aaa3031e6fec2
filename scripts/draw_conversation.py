"""Write docs/conversation.md: the conversation's rules, and its table and diagram as they are.

`python scripts/draw_conversation.py` writes the file; a test fails when it differs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.conversation.transitions import TRANSITIONS, Rule
from payment_smart_bot.domain.model.occurrences import Event, Trigger
from payment_smart_bot.domain.model.session import Status

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "conversation.md"

_ABOUT_THE_TABLE: Final = """\
What is said has a row in every status. An outcome without a row changes nothing, because nothing
that leads to it is under way in that status.

"""
_RULES: Final = """\
# The conversation

Written by `scripts/draw_conversation.py` from the table in `domain/conversation/transitions.py`.
Change that, then run the script.

The bot asks for the name, the card number, the expiry date and the security code, in this order,
and then for a confirmation. One message may bring several of them.

- **Tokenised at once.** Stripe gets the card as soon as number, date and code are together, even
  without a name. From then on only the token, the brand, the last four digits and the date are
  here.
- **The code is never kept.** One that comes before number and date is dropped and asked for later.
- **Corrections.** Any field can be changed until the confirmation, and each change voids a consent
  given before it. A wrong new value leaves the old one in place. A new number voids date and code
  unless the message brings them. Before tokenisation a new date replaces the old one. After it, a
  new number, date or code makes the bot ask for the whole card again; a new name does not. Until
  the new number is there, "keep it" goes back to the old card.
- **A name that may be a word** is asked back. The question stays open over other answers and card
  data, until a yes, a no or a name.
- **Pieces.** A number may come in pieces. A known card stays good until the new one is whole;
  "keep it" drops the pieces.
- **Consent.** Only an explicit yes to the summary completes or charges, and once something else was
  said since, only one that says to what ("confirm", "pay it"). What was shown is kept with it, and
  exactly that amount is charged. If the summary has changed since the customer read it, a yes does
  nothing, and the new summary is shown.
- **Pay.** A page that shows the offer beside the card's fields needs one press: it gives the card
  and consents to that offer, without a name. If the offer has changed since, nothing is charged,
  and the new one is shown.
- **Charge.** The status is `charging` from the consent until Stripe's answer is known; customers
  see it as `confirming`. Meanwhile the bot takes only questions and a wish to cancel. The wish
  takes the charge back if that is still possible; otherwise the customer is told that the money
  has moved.
- **Declined.** The bot says what may help. It keeps a card that serves more than one try, and asks
  for the code alone if the bank refused that. Any other card has to be given again as a whole.
- **News.** An outcome that came while nobody was there is told first. A message that made sense
  only without it, such as another "confirm", is not applied.
- **Time.** A charge under way never expires; its outcome can be read for 15 minutes at least.
- **Paused.** While payments are paused the bot takes and charges nothing. It answers questions, and
  finishes what is under way.
- **Questions** are answered at every step and move nothing. What would only explain a value
  that the same message gives is left out.
- **Limits.** Too many rejected tries of one field (`MAX_FIELD_ATTEMPTS`), or refused cards and
  declined charges together (`MAX_DECLINES`), end in `error`. They still count after a cancel.
- **Finished is finished.** No message changes a completed conversation. After a cancel, a wish to
  pay starts afresh with nothing kept. A cancel and an error erase name, card and consent; the
  record of the payment stays.
"""


def page() -> str:
    """Return the whole page."""
    return f"{_RULES}\n## Diagram\n\n{_draw()}\n## Table\n\n{_ABOUT_THE_TABLE}{_tabulate()}"


def _draw() -> str:
    """Draw what moves a conversation; what leaves it where it is stands in the table only."""
    causes: dict[tuple[Status, Status], list[Trigger]] = defaultdict(list)
    for (status, trigger), rule in TRANSITIONS.items():
        for target in Status:
            if target in rule.leads_to and target is not status:
                causes[status, target].append(trigger)
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {Status.COLLECTING}"]
    for (status, target), triggers in causes.items():
        lines.append(f"    {status} --> {target}: {_list(triggers)}")
    lines += [f"    {status} --> [*]" for status in Status if status.is_finished]
    return "\n".join([*lines, "```", ""])


def _tabulate() -> str:
    """Write the rows of the table; those of a status that differ in what happens only are one."""
    triggers: dict[tuple[Status, Rule], list[Trigger]] = defaultdict(list)
    for (status, trigger), rule in TRANSITIONS.items():
        triggers[status, rule].append(trigger)
    lines = ["| in | on | does | leads to |", "|---|---|---|---|"]
    for (status, rule), on in triggers.items():
        does = rule.action.__name__.replace("_", " ")
        leads_to = ", ".join(target for target in Status if target in rule.leads_to)
        lines.append(f"| {status} | {_list(on)} | {does} | {leads_to} |")
    return "\n".join([*lines, ""])


def _list(triggers: Iterable[Trigger]) -> str:
    return ", ".join(map(_name, triggers))


def _name(trigger: Trigger) -> str:
    """Return the name of what happens: an outcome is called as its class is."""
    if isinstance(trigger, Event):
        return trigger.value
    return re.sub("(?<!^)(?=[A-Z])", "_", trigger.__name__).lower()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
