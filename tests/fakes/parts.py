"""What a value is made of, however deep: for tests that look for what must not be in it."""

from collections.abc import Iterator, Mapping

import msgspec


def values_in(thing: object) -> Iterator[object]:
    """Yield a value and everything that it is made of, however deep."""
    yield thing
    if isinstance(thing, msgspec.Struct):
        for part in thing.__struct_fields__:
            yield from values_in(getattr(thing, part))
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from values_in(key)
            yield from values_in(value)
    elif isinstance(thing, tuple | list | frozenset | set):
        for value in thing:
            yield from values_in(value)


def of_type(thing: object, *types: type) -> list[object]:
    return [value for value in values_in(thing) if isinstance(value, types)]
