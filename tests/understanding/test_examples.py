"""What the bot does with each of the examples that it learns from."""

from itertools import groupby

import pytest
from tests.domain.reading.saying import reading
from tests.drawn_examples import share_of
from understanding.corpus import read_corpus

PAYS_BESIDE_A_YES = frozenset(
    {"consent", "assent", "resumption", "thanks", "other", "after_confirm"}
)
"""Files of messages that may consent at the summary: "yes thanks", "aye", "actually, yes"."""

EXAMPLES = {
    name: [example for _, example in examples]
    for name, examples in groupby(read_corpus(), lambda of_file: of_file[0])
}


@pytest.mark.parametrize("name", sorted(EXAMPLES.keys() - PAYS_BESIDE_A_YES))
def test_no_example_of_anything_else_pays(name: str) -> None:
    """Not one of the wishes to pay that have something else in them: a condition, a time."""
    said = share_of(EXAMPLES[name])
    assert [each for each in said if reading("CONFIRM", each) == "consent"] == []
