"""Stripe's form encoding, which the SDK writes and the simulator reads."""

from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stripe._encode import _api_encode

from simulator_testing.sdk import MAJOR
from stripe_simulator import StripeFailure
from stripe_simulator.protocol.parameters import form


@pytest.mark.parametrize("encoded", ["a=1&a[b]=2", "a[b]=2&a=1", "a[b]=1&a[b][c]=2"])
def test_a_name_cannot_be_a_value_and_a_hash(encoded: str) -> None:
    with pytest.raises(StripeFailure, match="Invalid object"):
        form.decode(encoded)


@pytest.mark.parametrize("name", ["a[", "]", "a]b[", "[a]", "a[b]c", "a" + "[b]" * 2000])
def test_names_that_are_no_paths_stay_whole(name: str) -> None:
    """They end as unknown parameters, however deep or odd."""
    assert form.decode(urlencode({name: "1"})) == {name: "1"}


names = st.text(st.characters(exclude_characters="[]", exclude_categories=["Cs"]), min_size=1)
leaves = st.text(st.characters(exclude_categories=["Cs"]))
trees = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(names, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def as_form(tree: Any) -> Any:
    """Write lists as hashes of indexes, as they travel."""
    if isinstance(tree, list):
        tree = {str(index): item for index, item in enumerate(tree)}
    if isinstance(tree, dict):
        return {key: as_form(value) for key, value in tree.items()}
    return tree


@pytest.mark.skipif(MAJOR < 16, reason="earlier SDKs encode lists in lists as text")
@given(st.dictionaries(names, trees, max_size=4))
def test_decoding_undoes_the_sdks_own_encoding(params: dict[str, Any]) -> None:
    encoded = urlencode(list(_api_encode(params)))
    literal_brackets = encoded.replace("%5B", "[").replace("%5D", "]")  # as the SDK sends it
    assert form.decode(literal_brackets) == as_form(params)


@given(st.text())
def test_no_body_breaks_the_decoder(body: str) -> None:
    try:
        form.decode(body)
    except StripeFailure as failure:
        assert failure.status == 400  # noqa: PT017 - most bodies raise nothing
