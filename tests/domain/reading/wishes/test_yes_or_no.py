"""What answers a yes-or-no question: a yes, a no, or neither."""

from payment_smart_bot.domain.reading.english.yes_or_no import says_no, says_yes

SAYS_YES = """
yh
ys
yup thats me
ye w the hyphen
yes with the apostrophe
mhm that
oh yes
thats the one
that's it
it is
thats what it says
i said yes
yes that name
correct
that is quite right
""".strip().splitlines()
SAYS_NO = """
no
nope
n
nah its my mums
no, it's Maria
thats not my name
that's wrong
not me
""".strip().splitlines()
SAYS_NEITHER = """
yes?
yes, what else
yes but with an e
yes without the middle name
please correct my name
yes leave it
yes Maria
yes it's Jane M Doe
Grace May
card
yes no
no problem
no, that's right
no wait
not sure
never mind
is it
?
""".strip().splitlines()


def test_what_answers_a_yes_or_no_question_with_a_yes() -> None:
    assert [text for text in SAYS_YES if not says_yes(text, "Jane Doe")] == []
    assert [text for text in SAYS_NO + SAYS_NEITHER if says_yes(text, "Jane Doe")] == []


def test_what_answers_a_yes_or_no_question_with_a_no() -> None:
    assert [text for text in SAYS_NO if not says_no(text)] == []
    assert [text for text in SAYS_YES + SAYS_NEITHER if says_no(text)] == []


def test_a_sign_that_the_name_has_not_is_none_to_correct() -> None:
    assert says_yes("yes, no hyphen", "Jane Doe Roe")
    assert says_yes("yep without the dash", "Jane Doe Roe")
    assert not says_yes("yes, no hyphen", "Jane Doe-Roe")
