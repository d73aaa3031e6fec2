"""A name in lower case is asked back, and the question stays open until it is answered."""

import pytest
from tests.fakes.talk import Talk

ASKED = "Is Mike the name on the card?"
THE_REST = ["4242 4242 4242 4242", "12/27"]


@pytest.mark.parametrize(
    ("answer", "name"), [("yes", "Mike"), ("mike", "Mike"), ("Michael Stone", "Michael Stone")]
)
def test_it_is_asked_again_after_other_details(answer: str, name: str) -> None:
    talk = Talk()
    assert talk.say_all("hello", "mike").response == ASKED
    for text in THE_REST:
        assert talk.say(text).response.endswith(ASKED)
    talk.say(answer)
    assert talk.session.name == name


def test_after_a_no_the_name_itself_is_asked_for() -> None:
    talk = Talk()
    reply = talk.say_all("hello", "mike", *THE_REST, "no")
    assert reply.response == "What is the name on the card?"
    assert talk.say("Michael Stone").current_field == "cvv"
