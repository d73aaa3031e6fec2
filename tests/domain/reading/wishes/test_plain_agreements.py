"""Agreements that are plain, and what looks like one and holds something back."""

from collections.abc import Iterator

import pytest
from tests.domain.reading.saying import STATES, TODAY, cases
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.consent.harmless.clauses import is_harmless
from payment_smart_bot.domain.value import replace

TO_PAY = replace(STATES["CONFIRM"], request=PaymentRequest(Money(4900, "usd")))
TO_SAVE = STATES["CONFIRM"]

AGREEMENTS = """
yes all good
good as gold. yes
as good as gold, confirm
yes go ahead then
Yes thats fine she says, put it through
Well, I suppose we'll take that up with them. Yes, I confirm.
we'll sort that out with them. charge it
Good. Then please do it, I confirm. Many thanks young man
Roger. Confirm, then.
You are clear to charge it.
""".strip().splitlines()


@pytest.mark.parametrize("message", AGREEMENTS)
def test_a_plain_agreement_pays_straight_after_the_summary(message: str) -> None:
    assert describe(read_at("confirmation", message)) == "consent"


HOLDS_SOMETHING_BACK = """
you are clear to charge it once she agrees
you're free to charge it when I say so
you are not clear to charge it
you are clear to charge my other card
many thanks young man, now tell me the total
roger told me to wait
i will email them, then confirm
i have to go, then pay it
got to get back to work, then charge it
i must catch my bus, and then charge it
i'll take it up with them first, confirm
i'll take it up with them, only then confirm
i'll take it back to them, confirm
we'll take that up with the other card, confirm
we'll take that up with them before you charge, yes
we'll sort that out with the bank, confirm
i'll ask them if it is right, confirm
i'll tell them about it once you confirm
good as gold if it is 40, yes
not as good as gold, yes
good as gold card, yes
is it good as gold yes
just charge me for all of them, yes confirm
charge me for both, yes confirm
ok confirm but if it fails again im going to amazon
pay it if it works this time
yes thats fine she says but i say no
yes thats fine she says, put it through on hers
yes thats fine she says, put it through twice
yes she says put it on hold
she says yes put it through tomorrow
yes all good except the amount
yes all good when its 40
yes all good, cancel
yes all good mate how much again
yes go ahead then wait for me
yes go ahead then with the other one
yes go ahead and delete it
yes save it for later
yes save it and charge nothing
yes save it on my phone
yes, save the receipt
yes save it if it is safe
yes save my wife's card
save it but dont charge
don't save it
is it saved? yes save it
nothing now. yes if free
never mind honey, confirm what
stop, yes confirm the stop
i confirm my refusal
put it through to a person
put it through the shredder
charge it to the game
take it or leave it
approved by nobody, confirm
charge it - is that the total
charge it is that the total
go ahead. are those my shoes
""".strip().splitlines()


def read_everywhere(messages: list[str]) -> Iterator[tuple[str, str]]:
    for session in (TO_PAY, TO_SAVE):
        for asked in (None, *Question):
            for message in messages:
                said = hear(message, replace(session, asked=asked), TODAY, Policy())
                yield message, describe(said)


def test_nothing_pays_that_holds_something_back() -> None:
    assert [one for one, said in read_everywhere(HOLDS_SOMETHING_BACK) if said == "consent"] == []


SAVES = """
Right, so nothing today. Yes save it => consent
yes save it => consent
go ahead and save it => consent
save my card please => consent
yes, nothing is charged today. save this card => consent
"""


def test_to_save_the_card_is_to_go_ahead_where_nothing_is_charged() -> None:
    expected = cases(SAVES)
    for asked in (None, Question.WHETHER_TO_GO_AHEAD, Question.WHETHER_TO_CONFIRM):
        session = replace(TO_SAVE, asked=asked)
        assert {one: describe(hear(one, session, TODAY, Policy())) for one in expected} == expected
    assert {describe(hear(one, TO_PAY, TODAY, Policy())) for one in expected}.isdisjoint(
        {"consent"}
    )


def test_never_mind_behind_a_vague_yes_is_no_yes() -> None:
    vague = replace(TO_PAY, asked=Question.WHETHER_THAT_IS_A_YES)
    assert describe(hear("never mind. yes", vague, TODAY, Policy())) != "consent"
    assert describe(hear("yes", vague, TODAY, Policy())) == "consent"


@pytest.mark.parametrize(
    "message",
    [
        "do I have to pay anything today?",
        "will i be charged anything now",
        "Thanks. If I save this now do I have to pay anything at all today? If not then yes",
    ],
)
def test_whoever_asks_whether_anything_is_due_is_told(message: str) -> None:
    assert hear(message, TO_SAVE, TODAY, Policy()).topic is Topic.HOW_MUCH


@pytest.mark.parametrize(
    "message",
    [
        "ok confirm but if it fails again im going to amazon",
        "yes pay it, and if it doesn't work I'll ring the shop",
    ],
)
def test_whoever_threatens_to_leave_is_asked_for_the_word(message: str) -> None:
    assert describe(read_at("confirmation", message)) == "assent"


REMARKS_BESIDE_A_YES = """
yes please, can't wait
go ahead, hope it arrives soon
do it, my phone is about to die
all good - cheers
yes please - sorry it took so long
"""


def test_a_yes_beside_a_remark_is_asked_for_the_word() -> None:
    said = REMARKS_BESIDE_A_YES.strip().splitlines()
    assert {one: describe(hear(one, TO_PAY, TODAY, Policy())) for one in said} == dict.fromkeys(
        said, "assent"
    )


def test_what_is_said_of_the_bot_is_no_harmless_remark() -> None:
    assert not is_harmless(["you", "have", "it"])
    assert is_harmless(["that", "is", "it"])
