"""Greetings beside a name, fathers within one, and its two parts amid talk."""

from tests.domain.reading.saying import cases, misread_rows

GREETED = cases("""
NAME | hi Mohammed bin Abdullah Al-Harbi => details name=Mohammed bin Abdullah Al-Harbi
NAME | Mohammed bin Abdullah Al-Harbi. hello => details name=Mohammed bin Abdullah Al-Harbi
NAME | hiya tom hardy (no not that one lol) => details name=Tom Hardy
NAME | gary whitfield hellooo => details name=Gary Whitfield
NAME | Priya Venkatesh Hello dear => details name=Priya Venkatesh
NAME | Well if you must know, Harold Binns Good morning sir => details name=Harold Binns
""")
IN_TWO_PARTS = cases("""
NAME | what a day, all of them sick. name: Tomasz, surname: Kowalczyk => details name=Tomasz Kowalczyk
NAME | my phone corrects everything, surname Kowalska, name Agnieszka => details name=Agnieszka Kowalska
NAME | First name Eileen\\nSurname Byrne lovely weather here today => details name=Eileen Byrne
NAME | last name garcia first maria, i am at work so quick => details name=Maria Garcia
NAME | surname: Smith first name: John thanks a million => details name=John Smith
""")  # noqa: E501 (a case is one line)


def test_no_greeting_is_a_part_of_a_name_and_no_father_is_left_out() -> None:
    assert not misread_rows(GREETED)


def test_a_name_in_two_parts_is_whole_whatever_is_said_around_it() -> None:
    assert not misread_rows(IN_TWO_PARTS)
