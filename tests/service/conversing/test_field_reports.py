"""What comes of the hundred inputs of `field_reports`, each in a whole conversation.

Whatever comes of it: nothing is charged but where the row says so, and no try is counted.
"""

import pytest
from tests.fakes.talk import SIX_MESSAGES, Talk, paying
from tests.service.conversing import field_reports

from payment_smart_bot.domain.model.session import Session

STEPS = ("start", "name", "card", "expiry", "cvv", "confirmation")


def say_at(step: str, message: str) -> tuple[Session, str, str]:
    """Say a message at a step; return the conversation after it, what came of it, the answer.

    Where it is asked whether something is the name, the customer says yes.
    """
    talk = Talk(policy=paying())
    for earlier in SIX_MESSAGES[: STEPS.index(step)]:
        talk.say(earlier)
    before = talk.session if step != "start" else None
    reply = talk.say(message.replace("\\n", "\n"))
    if reply.response.endswith("the name on the card?") and talk.session.proposed:
        reply = talk.say("yes")
    after = talk.session
    came = [reply.current_field or reply.status]
    known, had = talk.policy.fields.show_all(after), {}
    if before is not None:
        had = talk.policy.fields.show_all(before)
    for field, value in known.items():
        if value != had.get(field) and field != "cvv":
            came.append(f"{field}={getattr(value, 'last4', value)}")
    return after, " ".join(came), reply.response


def rows(table: str) -> list[tuple[str, str, str, str]]:
    """Read a table: step, message, what is to come of it, words of the answer."""
    read = []
    for line in table.strip().splitlines():
        said, _, expected = line.rpartition(" => ")
        step, _, message = said.partition(" | ")
        outcome, _, words = expected.partition(" ~ ")
        read.append((step, message, outcome, words))
    return read


@pytest.mark.parametrize(
    "kind", ["NAMES", "HOLDERS", "NO_NAME", "DATES", "CODES", "TWO_VALUES", "SAYINGS"]
)
def test_what_comes_of_a_message_from_the_field(kind: str) -> None:
    wrong = {}
    for step, message, outcome, words in rows(getattr(field_reports, kind)):
        session, came, answer = say_at(step, message)
        if came != outcome or words not in answer or session.attempts:
            wrong[f"{step} | {message}"] = (came, answer, dict(session.attempts))
    assert wrong == {}


def test_a_number_in_the_words_of_any_language_is_not_kept() -> None:
    kept = {}
    for step, message, outcome, _ in rows(field_reports.SPELT):
        session, came, answer = say_at(step, message)
        said = session.turns[-1].said.text
        if came != outcome or said != "****" or message in answer or session.attempts:
            kept[f"{step} | {message}"] = (came, said, answer)
    assert kept == {}


BESIDE_A_YES = {
    "yes, $49": "completed",
    "pay $49.00": "completed",
    "yes, 49 dollars": "completed",
    "yes, $49.01": "confirmation",
    "yes, $4900": "confirmation",
    "yes if it is $49": "confirmation",
    "yes, $49 and $3": "confirmation",
    "yes, room 482": "confirmation",
    "room 482, yes": "confirmation",
    "yes, but not today": "confirmation",
    "my balance is $3, confirm": "confirmation",
    "no, charge it": "confirmation",
    "charge my card tomorrow": "confirmation",
    "don't charge my card": "cancelled",
}


def test_a_yes_pays_only_with_nothing_beside_it_but_the_amount_that_is_due() -> None:
    came = {message: say_at("confirmation", message)[1] for message in BESIDE_A_YES}
    assert came == BESIDE_A_YES
