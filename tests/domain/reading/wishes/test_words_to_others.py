"""Words to somebody else in the room end nothing; an end with them in mind does."""

from tests.domain.reading.saying import cases, misread_rows

TO_OTHERS = cases("""
NAME | paying for Theo's cake. NO put that down. sorry not you => question
CONFIRM | cancel that pizza honey. sorry wrong window => question
CONFIRM | no no stop that. sorry that was to the dog => question
CARD | stop it. sorry talking to the kids => question
CONFIRM | cancel please, it's not you it's me => cancel
EXPIRY | wrong chat for me, i don't want pay any cake, close it => cancel
""")
LEAVING = cases("""
CONFIRM | this was more trouble than it is worth. I will drive over there and pay cash. Have a nice day. => cancel
CONFIRM | we will pay at the bakery then. take care => cancel
CVV | i will just pay at the counter, have a good one => cancel
CONFIRM | I'll pay cash next time, bye => question
CONFIRM | I'll pay by card, have a nice day => question
CONFIRM | can I pay cash? have a nice day => question
""")  # noqa: E501 (a case is one line)


def test_words_to_others_end_nothing() -> None:
    assert not misread_rows(TO_OTHERS)


def test_whoever_pays_elsewhere_and_takes_leave_ends_it() -> None:
    assert not misread_rows(LEAVING)
