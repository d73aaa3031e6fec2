"""Names told in pieces: with a title, initials, on another line, or with a part left off."""

from tests.domain.reading.saying import reading
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import (
    find_corrected_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.initials import (
    find_name_with_its_initials_explained,
)
from payment_smart_bot.domain.reading.english.extractors.names.titled_names import find_titled_name
from payment_smart_bot.domain.reading.english.extractors.names.two_names import (
    find_first_of_two,
)


def test_a_middle_part_is_left_off_and_asked_back() -> None:
    corrected = find_corrected_name("leave off the K", "Harpreet K Gill")
    assert corrected is not None
    assert (corrected.name, corrected.is_certain) == ("Harpreet Gill", False)


def test_a_long_message_restates_no_name() -> None:
    assert find_restated_name("Jane Ann Doe " * 200, "Jane Doe") is None


def test_a_title_before_no_name_does_not_hide_the_next() -> None:
    assert find_titled_name("mr to me, mr femi bright") == "Femi Bright"


def test_initials_are_explained_by_words_that_begin_with_them() -> None:
    assert find_name_with_its_initials_explained("D M Alder like I said, Paul Otto") is None
    explained = "D M Alder like I said, Paul Otto, Denise Margaret"
    assert find_name_with_its_initials_explained(explained) == "D M Alder"


def test_a_word_of_talk_before_one_of_two_names_is_none_of_it() -> None:
    assert find_first_of_two("Hello Priya Nanda above, and Geoff Thorn below it") == "Priya Nanda"


def test_a_part_of_the_name_is_put_right_beside_the_card() -> None:
    said = reading("CARD", "its Jayne not Jane. card 4242 4242 4242 4242")
    assert said == "details name=Jayne Doe card=visa-4242"


def test_a_name_that_is_refused_or_put_right_in_the_answer_is_not_taken() -> None:
    for proposed, answer in (
        ("will may", "no, Will May is my cat"),
        ("fleming", "its fleming with two l"),
    ):
        talk = Talk(policy=paying())
        talk.say_all("hi", proposed, answer)
        assert talk.session.name is None


def test_an_order_beside_a_question_of_something_else_is_told_that_nothing_was_charged() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242 4242 4242 4242", "12/29", "123")
    reply = talk.say("pay it, and who rings me then?")
    assert "Nothing is charged yet." in reply.response
