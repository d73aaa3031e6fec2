"""Every parameter that the SDK has a type for, each with values that it may have."""

import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, NotRequired, Required, Union, get_args, get_origin, get_type_hints

from stripe import RequestOptions, StripeObject
from typing_extensions import is_typeddict

from simulator_testing.connecting import NOW

_WRAPPERS = (NotRequired, Required)
_UNIONS = (Union, types.UnionType)
_SCALARS: dict[Any, tuple[Any, ...]] = {
    str: ("something", "https://shop.example/x", "jane@shop.example"),
    int: (2, 7, int(NOW) + 45 * 60, int(NOW) + 10 * 24 * 60 * 60),
    bool: ("true", "false"),
    float: (12.5,),
    Decimal: ("12.5",),
}


def list_fields(params: Any) -> dict[str, Any]:
    """Return the parameters of a TypedDict of the SDK's, with their types."""
    localns = {"StripeContext": str, "Mapping": dict}
    hints = get_type_hints(params, localns=localns, include_extras=True)
    is_request = RequestOptions in getattr(params, "__orig_bases__", ())
    options = RequestOptions.__annotations__ if is_request else {}
    return {name: hint for name, hint in hints.items() if name not in options}


def list_values(hint: Any) -> list[Any]:
    """Return values of a type; of a hash, the least that it may hold."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _WRAPPERS:
        return list_values(arguments[0])
    if origin in _UNIONS:
        return [value for member in _choose_members(arguments) for value in list_values(member)]
    if origin is Literal:
        return [each for each in arguments if each]
    if origin is list:
        return [[each] for each in list_values(arguments[0])]
    if origin is dict:
        return [{"key": list_values(arguments[1])[0]}]
    return [_fill(hint)] if is_typeddict(hint) else list(_SCALARS[hint])


def list_inner(hint: Any) -> Iterator[tuple[str, Any]]:
    """Yield the parameters inside a hash, or inside the hashes of a list."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (*_WRAPPERS, *_UNIONS, list):
        for member in arguments:
            yield from list_inner(member)
    elif is_typeddict(hint):
        yield from list_fields(hint).items()


def flatten(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield names and values in Stripe's form encoding."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flatten(inner, f"{name}[{key}]" if name else str(key))
    else:
        yield name, str(value)


def _choose_members(members: tuple[Any, ...]) -> list[Any]:
    """Return what a parameter may be: no object of the SDK's, and no text beside choices."""
    kept = [it for it in members if not _is_object(it)]
    has_choices = any(get_origin(it) is Literal and any(get_args(it)) for it in kept)
    return [it for it in kept if not (has_choices and it is str)]


def _fill(params: Any) -> dict[str, Any]:
    fields = list_fields(params)
    names = [name for name in fields if name in params.__required_keys__] or list(fields)[:1]
    return {name: list_values(fields[name])[0] for name in names}


def _is_object(member: Any) -> bool:
    of = get_origin(member) or member
    return of is type(None) or (isinstance(of, type) and issubclass(of, StripeObject))
