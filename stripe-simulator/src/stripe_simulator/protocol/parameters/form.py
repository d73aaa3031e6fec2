"""Stripe's form encoding: `card[exp_month]=12&expand[0]=customer` as nested dicts of strings.

A list arrives as a hash of indexes. Only the schema knows which of the two is meant, so `checks`
tells them apart.
"""

import re
from typing import TypeAlias
from urllib.parse import parse_qsl

from stripe_simulator.protocol.parameters import refusals

Form: TypeAlias = dict[str, "str | Form"]

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_MAX_DEPTH = 10


def decode(encoded: str) -> Form:
    """Decode a body or a query. `a[]=x` takes the next index; the last of a repeated name counts.

    Raises StripeFailure (400) when a name is used both as a value and as a hash.
    """
    form: Form = {}
    for name, value in parse_qsl(encoded, keep_blank_values=True):
        _put(form, _split_name(name), value)
    return form


def _split_name(name: str) -> list[str]:
    """Split `a[b][c]`. A name with stray brackets stays whole, and so is an unknown parameter."""
    match = _NAME.fullmatch(name)
    if match is None:
        return [name]
    inner = match[2][1:-1].split("][") if match[2] else []
    return [match[1], *inner] if len(inner) < _MAX_DEPTH else [name]


def _put(form: Form, path: list[str], value: str) -> None:
    node = form
    for key in path[:-1]:
        below = node.setdefault(key or str(len(node)), {})
        if isinstance(below, str):
            raise refusals.invalid("object", path[0])
        node = below
    last = path[-1] or str(len(node))
    if isinstance(node.get(last), dict):
        raise refusals.invalid("object", path[0])
    node[last] = value
