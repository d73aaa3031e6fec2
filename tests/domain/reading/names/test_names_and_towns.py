"""The town beside a name, and the sigh before it, are no part of it."""

from tests.domain.reading.saying import cases, misread_rows

TOWNS = cases("""
NAME | Walter H. Kjellberg here, Duluth MN. I do not like computers => details name=Walter H. Kjellberg
NAME | Walter Kjellberg, Duluth MN => details name=Walter Kjellberg
NAME | Jane Doe, Portland, OR => details name=Jane Doe
NAME | John Doe MD => details name=John Doe MD
NAME | Austin TX, is that you? => question
""")  # noqa: E501 (a case is one line)
SIGHS = cases("""
NAME | Hm. Graham Ogilvie-Tait. I'm not giving you my address => details name=Graham Ogilvie-Tait
NAME | Ugh. graham tait => details name=Graham Tait
NAME | Wm. Graham Tait => details name=Wm. Graham Tait
""")


def test_no_town_is_a_part_of_a_name() -> None:
    assert not misread_rows(TOWNS)


def test_no_sigh_is_a_part_of_a_name() -> None:
    assert not misread_rows(SIGHS)
